/*
 * The fields of a line that has been read: checked against the tables, by a reading of them that is not the runtime's, and
 * logged by what they say.
 */
#ifndef FUZZ_LINE_FIELDS_H
#define FUZZ_LINE_FIELDS_H

#include "event_log.h"

/* Invariant 5. `within` is where all texts have to lie; null: there is no such place. */
void line_fields_check(const at_shape *shape, const void *fields, uint32_t unlisted, const at_string *within);

/* Adds the fields to the log's entry. */
void line_fields_log(event_log *log, const at_shape *shape, const void *fields);

/* The text of a field, null where it is absent or the field has none; of a word, its spelling. */
at_string field_text(const at_field *field, const void *fields);

/* The number of a field; false where it is absent or the field has none. */
bool field_number(const at_field *field, const void *fields, int32_t *number);

/* The entry of a list of words, by what it is on the line, whatever its case; null if there is none. */
const at_spelling *find_spelling(const at_parameter *parameter, at_string text);

/* Whether a number is one that the parameter has. */
bool is_documented_number(const at_parameter *parameter, int32_t number);

#endif
