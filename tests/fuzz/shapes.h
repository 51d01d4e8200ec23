/*
 * Every line of the family, each once, by its table.
 */
#ifndef FUZZ_SHAPES_H
#define FUZZ_SHAPES_H

#include "atbind/at_table.h"

size_t shapes_count(void);
const at_shape *shapes_at(size_t index);

#endif
