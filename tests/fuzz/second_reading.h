/*
 * The family's specification as the virtual module reads it: an understanding of it that shares no code with the generator,
 * to which the targets hold what is generated.
 */
#ifndef FUZZ_SECOND_READING_H
#define FUZZ_SECOND_READING_H

#include "spec.h"

/* The specification stands beside the program, as FAMILY.json. Without it the program ends. */
void second_reading_load(const char *program);

struct view second_reading(void);

#endif
