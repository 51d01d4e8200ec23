/*
 * Values for the parameters of a line, chosen by the bytes of an input out of what the specification allows.
 */
#ifndef FUZZ_SPOKEN_VALUES_H
#define FUZZ_SPOKEN_VALUES_H

#include "choices.h"
#include "fields.h"
#include "spoken_lines.h"

enum { SPOKEN_ROOM = 65536, MOST_ITEMS = 12 };

/* The fields of a line and the texts that they point to. */
typedef struct spoken_values {
    struct fields fields;
    char text[SPOKEN_ROOM];
    size_t length;
    const struct field *data; /* behind the line or on it, or null */
} spoken_values;

void spoken_values_choose(choices *from, struct view specification, const spoken_line *line, spoken_values *values);

#endif
