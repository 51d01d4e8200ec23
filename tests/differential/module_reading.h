/*
 * What the virtual module makes of the bytes of one command: its line, and what is typed after its prompt.
 */
#ifndef DIFFERENTIAL_MODULE_READING_H
#define DIFFERENTIAL_MODULE_READING_H

#include "command.h"
#include "line_editor.h"

struct module_reading {
    struct request request; /* points into the line editor and into what was typed */
    struct verdict verdict;
    struct view root;
    struct line_editor editor;
    bool is_over; /* a line, or data, have been taken */
};

/* Reads a command with the module's own line editor and parser. `line` has its CR; `typed` is taken only if the line is
   accepted and asks for data. Everything has to be taken: bytes that are left over are a refusal. */
void module_reading_make(struct module_reading *reading, struct view root, const struct bytes *line,
                         const struct bytes *typed);
void module_reading_free(struct module_reading *reading);

#endif
