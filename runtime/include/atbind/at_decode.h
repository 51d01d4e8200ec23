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
    uint32_t unlisted; /* bit n: the value of field n, or of an item in it, is not in its documented list; it was kept */
    const at_field *failed; /* the field that could not be read, with AT_ERROR_MALFORMED; null: the line goes on */
    const char *inline_data; /* where data start that stand on the line itself, behind their quotation mark; or null */
    uint32_t data_length;    /* number of data bytes that follow the line, or stand on it */
    bool has_data;
    bool hex;         /* the data are digits, as their parameter or an item of the line says, whatever the modes say */
    bool hex_by_mode; /* the mode of their parameter decides */
    bool quoted;      /* the data stand between quotation marks; what is behind their opening mark was not looked at */
    uint8_t progress; /* fields read before the failure */
} at_decoded;

/*
 * Reads the fields between `cursor` and `end` into `fields`, a struct of shape->size bytes. The byte at `end` is
 * readable, and CR, LF or a blank in front of them. Views in the struct point into the line. With `unfinished` the
 * line may go on behind `end`; only lines that carry data on themselves can be read then.
 *
 * Optional groups of which the line's own bits tell (shape->presences) are read if the bits say so and have to be there
 * then; the others are there as far as the line goes. What is absent is zero. Items of repeated groups are checked here
 * and taken out with at_group_next().
 */
at_status at_decode(const at_shape *shape, const char *cursor, const char *end, void *fields, at_decoded *decoded,
                    bool unfinished);

/*
 * Reads the fields of a command line into the arguments of its form, a struct that is zero before: the counterpart of
 * at_encode(). Values are held to the limits of their parameters, not to the rules between them. Data on the line are viewed
 * as they stand there, perhaps as digits; a count in front of them, or of text, has to be right. Of data sent after the
 * prompt there is only the count: `bytes` is not null, but nothing to read, and `length` is how many will come.
 */
at_status at_decode_arguments(const at_form *form, const char *cursor, const char *end, void *arguments,
                              at_decoded *decoded);

/*
 * Takes the next item out of a repeated group. `item` is the shape of one item, `fields` its struct. False, with the
 * struct zero, when none is left. The byte behind the group's text has to be readable and to end a value, as a comma, CR
 * or LF do: on the line one of them stands there, and a copy needs one.
 */
bool at_group_next(const at_shape *item, at_group *group, void *fields);

/*
 * Whether text is an IPv4 address whose numbers may have zeros in front. Some modules print such; none is sent, for what
 * reads it might take 010 for 8.
 */
bool at_is_padded_address(at_string text);

/* The number in field `index` of a decoded struct; 0 where it is absent. */
int32_t at_field_number(const at_field *field, const void *fields);

#ifdef __cplusplus
}
#endif

#endif
