/*
 * Quectel BG95, BG77 and BG600L: names and meanings of result codes. Firmware that does not call these does not link them.
 *
 * Generated from the spec of bg95 by: ./atbind generate bg95
 */
#ifndef BG95_CODES_H
#define BG95_CODES_H

#include "bg95/bg95_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Codes of +CME ERROR: name and meaning of a code, or null if the document does not list it. */
const at_code *bg95_cme_code(int32_t code);

/* Codes of SSL errors: name and meaning of a code, or null if the document does not list it. */
const at_code *bg95_err_code(int32_t code);

#ifdef __cplusplus
}
#endif

#endif
