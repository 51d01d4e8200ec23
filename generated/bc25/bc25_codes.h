/*
 * Quectel BC25 and BC32: names and meanings of result codes. Firmware that does not call these does not link them.
 *
 * Generated from the spec of bc25 by: ./atbind generate bc25
 */
#ifndef BC25_CODES_H
#define BC25_CODES_H

#include "bc25/bc25_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Codes of +CME ERROR: name and meaning of a code, or null if the document does not list it. */
const at_code *bc25_cme_code(int32_t code);

/* Codes of TCP/IP errors: name and meaning of a code, or null if the document does not list it. */
const at_code *bc25_err_code(int32_t code);

/* Outcomes of a ping: name and meaning of a code, or null if the document does not list it. */
const at_code *bc25_ping_result_code(int32_t code);

#ifdef __cplusplus
}
#endif

#endif
