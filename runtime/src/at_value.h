/*
 * Single values of parameters: read from a line and compared with the parameter's table, before they go anywhere.
 */
#ifndef ATBIND_AT_VALUE_H
#define ATBIND_AT_VALUE_H

#include "at_arguments.h"

/* A value of any type but data and repeated groups. */
typedef struct at_value {
    int32_t number; /* a number; of words that of the list, or 0; of text its length, which is what limits are about */
    at_string text; /* text, and how a word was spelt */
} at_value;

/* Reads a number, decimal or hexadecimal as its parameter is, and moves the cursor behind it. False if there is none. */
bool at_value_read_number(const char **cursor, const char *end, const at_parameter *parameter, int32_t *number);

/* Reads text, with or without quotation marks, and moves the cursor behind it. False if there is none. */
bool at_value_read_text(const char **cursor, const char *end, const at_parameter *parameter, at_string *text);

/* Reads a value and moves the cursor behind it. False if there is none of the parameter's type. */
bool at_value_read(const char **cursor, const char *end, const at_parameter *parameter, at_value *value);

/* Whether a number, a word or the length of text is among those that the parameter documents. */
bool at_value_is_documented(const at_parameter *parameter, const at_value *value);

/* Whether a number is within its limits and, if there is a list, on that. */
static inline bool at_value_has_range(const at_parameter *parameter, int32_t number)
{
    return number >= parameter->minimum && number <= parameter->maximum &&
           (parameter->list_length == 0 || at_is_in_spans(parameter->list.spans, parameter->list_length, number));
}

/* Whether text is as long as its parameter allows. */
bool at_value_has_length(const at_parameter *parameter, at_string text);

/* Whether text that a line may hold is what its type says. What a module says of names is not judged. */
bool at_value_has_form(const at_parameter *parameter, at_string text);

#endif
