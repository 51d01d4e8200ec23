/*
 * Arithmetic of CoAP that a module leaves to its host: the value of the options Block1 and Block2 (RFC 7959, 2.2).
 */
#ifndef ATBIND_AT_COAP_H
#define ATBIND_AT_COAP_H

#include "atbind/at_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The greatest number of a block. */
#define AT_COAP_BLOCK_MAXIMUM 1048575u

/*
 * Puts a block option together: the number of the block, whether more blocks follow it, and the size of a block in
 * bytes, a power of two from 16 to 1024. Returns AT_ERROR_RANGE for a number that does not fit, AT_ERROR_VALUE for
 * another size and AT_ERROR_ARGUMENT for a null pointer; `value` is as it was then.
 */
at_status at_coap_block(uint32_t number, bool more, uint32_t size, uint32_t *value);

/*
 * Takes a block option apart. Returns AT_ERROR_RANGE for a value of more than three bytes, AT_ERROR_VALUE for the size
 * that is reserved and AT_ERROR_ARGUMENT for a null pointer; nothing is stored then.
 */
at_status at_coap_block_parts(uint32_t value, uint32_t *number, bool *more, uint32_t *size);

#ifdef __cplusplus
}
#endif

#endif
