/*
 * From a line to a C struct, by the table of its shape.
 */
#ifndef ATBIND_AT_DECODE_H
#define ATBIND_AT_DECODE_H

#include "atbind/at_table.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What reading a line brought besides its fields. */
typedef struct at_decoded {
    uint32_t unlisted;   /* bit n: the value of field n is not in its documented list, and was kept */
    const at_field *failed; /* the field that could not be read, with AT_ERROR_MALFORMED; null if the line went on too long */
    const char *inline_data; /* where data start that stand on the line itself, or null */
    uint32_t data_length;    /* number of data bytes that follow the line, or stand on it */
    bool has_data;
    bool hex_by_mode;
    uint8_t progress; /* fields read before the failure */
} at_decoded;

/*
 * Reads the fields between `cursor` and `end` into `fields`, a struct of shape->size bytes. The byte at `end` is
 * readable, and CR, LF or a blank in front of them. Views in the struct point into the line. With `unfinished` the
 * line may go on behind `end`; only lines that carry data on themselves can be read then.
 */
at_status at_decode(const at_shape *shape, const char *cursor, const char *end, void *fields, at_decoded *decoded,
                    bool unfinished);

/* Reads the fields of a command line into the arguments of its form: the counterpart of at_encode(). */
at_status at_decode_arguments(const at_form *form, const char *cursor, const char *end, void *arguments,
                              at_decoded *decoded);

/* The number in field `index` of a decoded struct; 0 where it is absent. */
int32_t at_field_number(const at_field *field, const void *fields);

#ifdef __cplusplus
}
#endif

#endif
