/*
 * Looks codes up. Only firmware that asks for names links this.
 */
#include "atbind/at_table.h"

const at_code *at_find_code(const at_code *codes, size_t count, int32_t code)
{
    size_t index;
    for (index = 0; index < count; ++index) {
        if (codes[index].code == code) {
            return &codes[index];
        }
    }
    return NULL;
}
