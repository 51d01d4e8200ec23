/*
 * Writing response lines as the specification prints them, without the CR LF around them.
 */
#ifndef VIRTUAL_MODULE_FORMAT_H
#define VIRTUAL_MODULE_FORMAT_H

#include "bytes.h"
#include "fields.h"
#include "modes.h"

/* An optional group is written if all its own fields have values. The line ends before the first other field that has
   none: a header that announces no data is not followed by any. */
void format_line(struct bytes *out, const char *line, struct view parameters, const struct fields *fields,
                 const struct modes *modes);

/* Data as the parameter's format wants them: as they are, or as hexadecimal digits. */
void format_data(struct bytes *out, struct view parameter, const char *data, size_t length, const struct modes *modes);

/* A line of a test form: "(range of supported <x>s)" becomes "(1-3)", "(list of supported <x>s)" becomes "(0,1)", and
   "(list of defined <x>s)" the field's value, in brackets too. */
void format_ranges(struct bytes *out, const char *line, struct view parameters, const struct fields *fields);

#endif
