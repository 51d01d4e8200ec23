/*
 * Quectel BC65 and BC92: names and meanings of result codes. Firmware that does not call these does not link them.
 *
 * Generated from the spec of bc65 by: ./atbind generate bc65
 */
#ifndef BC65_CODES_H
#define BC65_CODES_H

#include "bc65/bc65_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Codes of +CME ERROR: name and meaning of a code, or null if the document does not list it. */
const at_code *bc65_cme_code(int32_t code);

/* Codes of TCP/IP errors: name and meaning of a code, or null if the document does not list it. */
const at_code *bc65_err_code(int32_t code);

/* Outcomes of a ping: name and meaning of a code, or null if the document does not list it. */
const at_code *bc65_ping_result_code(int32_t code);

/* Outcomes of a time synchronisation: name and meaning of a code, or null if the document does not list it. */
const at_code *bc65_ntp_err_code(int32_t code);

/* Outcomes of CoAP operations: name and meaning of a code, or null if the document does not list it. */
const at_code *bc65_coap_result_code(int32_t code);

/* Values of Content-Format and Accept: name and meaning of a code, or null if the document does not list it. */
const at_code *bc65_content_format_code(int32_t code);

#ifdef __cplusplus
}
#endif

#endif
