/*
 * Every line that the virtual module can say of its own accord or in answer to a command, as the specification has it.
 */
#ifndef FUZZ_SPOKEN_LINES_H
#define FUZZ_SPOKEN_LINES_H

#include "notation.h"

#include "atbind/at_catalogue.h"

typedef struct spoken_line {
    struct view line;
    struct parameters parameters;
    const at_form *form; /* whose response it is; null: it is none */
} spoken_line;

/* Collects them; invariant 10: every response belongs to a form of the family. */
void spoken_lines_collect(const at_catalogue *family, struct view specification);

size_t spoken_lines_count(void);
const spoken_line *spoken_lines_at(size_t index);

#endif
