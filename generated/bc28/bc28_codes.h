/*
 * Quectel BC28: names and meanings of result codes. Firmware that does not call these does not link them.
 *
 * Generated from the spec of bc28 by: ./atbind generate bc28
 */
#ifndef BC28_CODES_H
#define BC28_CODES_H

#include "bc28/bc28_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* General codes of 27.007: name and meaning of a code, or null if the document does not list it. */
const at_code *bc28_cme_general_code(int32_t code);

/* General codes of 27.005: name and meaning of a code, or null if the document does not list it. */
const at_code *bc28_cme_sms_code(int32_t code);

/* Codes of the module: name and meaning of a code, or null if the document does not list it. */
const at_code *bc28_cme_module_code(int32_t code);

/* Codes of +CME ERROR: name and meaning of a code, or null if the document does not list it. */
const at_code *bc28_cme_code(int32_t code);

#ifdef __cplusplus
}
#endif

#endif
