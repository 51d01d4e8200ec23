/*
 * Writing response lines as the specification prints them, without the CR LF around them.
 */
#ifndef VIRTUAL_MODULE_FORMAT_H
#define VIRTUAL_MODULE_FORMAT_H

#include "bytes.h"
#include "fields.h"
#include "modes.h"
#include "notation.h"

/* Where counted data stand in what has been written, and the digits that count them; lengths are 0 if there are none. */
struct data_place {
    size_t start;
    size_t length;
    size_t count_start;
    size_t count_length;
};

/* An optional group is written if all its own fields have values, and a group that repeats as often as they have. The
   line ends before the first other field that has none: a header that announces no data is not followed by any, and a
   header line that no line follows stands alone. */
struct data_place format_line(struct bytes *out, const char *line, struct parameters parameters,
                              const struct fields *fields, const struct modes *modes);

/* Data as the parameter's format wants them: as they are, or as hexadecimal digits. */
void format_data(struct bytes *out, struct view parameter, const char *data, size_t length,
                 const struct fields *fields, const struct modes *modes);

/* A number as the parameter's type writes it, decimal or hexadecimal. */
void format_number(struct bytes *out, struct view parameter, long number);

/* What stands behind a header and a line break that come before the first value; NULL if a line has none. */
const char *format_behind_header(const char *line);

#endif
