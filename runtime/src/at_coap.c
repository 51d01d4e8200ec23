/*
 * Block options of CoAP: number, more, and the exponent of the size, from the left.
 */
#include "atbind/at_coap.h"

enum { NUMBER_SHIFT = 4, MORE = 0x08, EXPONENT = 0x07, RESERVED = 7, SMALLEST = 16 };

at_status at_coap_block(uint32_t number, bool more, uint32_t size, uint32_t *value)
{
    uint32_t exponent = 0;
    if (value == NULL) {
        return AT_ERROR_ARGUMENT;
    }
    if (number > AT_COAP_BLOCK_MAXIMUM) {
        return AT_ERROR_RANGE;
    }
    while (exponent < RESERVED && (uint32_t)SMALLEST << exponent != size) {
        ++exponent;
    }
    if (exponent == RESERVED) {
        return AT_ERROR_VALUE;
    }
    *value = number << NUMBER_SHIFT | (more ? (uint32_t)MORE : 0u) | exponent;
    return AT_OK;
}

at_status at_coap_block_parts(uint32_t value, uint32_t *number, bool *more, uint32_t *size)
{
    if (number == NULL || more == NULL || size == NULL) {
        return AT_ERROR_ARGUMENT;
    }
    if (value >> NUMBER_SHIFT > AT_COAP_BLOCK_MAXIMUM) {
        return AT_ERROR_RANGE;
    }
    if ((value & EXPONENT) == RESERVED) {
        return AT_ERROR_VALUE;
    }
    *number = value >> NUMBER_SHIFT;
    *more = (value & MORE) != 0;
    *size = (uint32_t)SMALLEST << (value & EXPONENT);
    return AT_OK;
}
