/*
 * What the runtime's reader of command lines makes of the line of a form.
 */
#ifndef DIFFERENTIAL_LINE_READING_H
#define DIFFERENTIAL_LINE_READING_H

#include "atbind/at_catalogue.h"
#include "atbind/at_decode.h"
#include "bytes.h"

struct line_reading {
    const at_form *form;
    void *arguments; /* the struct of the form */
    char *text;      /* the fields of the line, which the views in the struct point to, with nothing readable behind CR */
    at_status status;
    const at_field *failed; /* NULL where the line goes on behind its last field, or does not begin like the form */
};

/* `line` has its CR. */
void line_reading_make(struct line_reading *reading, const at_catalogue_form *entry, const struct bytes *line);
void line_reading_free(struct line_reading *reading);

/* The place of the first form that begins like the line and whose fields can be read on it, as tools look for it; -1 if there
   is none. */
int line_reading_find(const at_catalogue *catalogue, const struct bytes *line);

#endif
