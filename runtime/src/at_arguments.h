/*
 * Arguments of a command that are no numbers, and what of a value can be told from its parameter; at_encode.h declares
 * the rest.
 */
#ifndef ATBIND_AT_ARGUMENTS_H
#define ATBIND_AT_ARGUMENTS_H

#include "atbind/at_encode.h"

/* Text of a field; null where it is absent. */
at_string at_argument_text(const at_field *field, const void *arguments);

/* Data of a field; null where they are absent. */
at_bytes at_argument_data(const at_field *field, const void *arguments);

/* The number that stands on the line: at_argument_number(), but a count of digits counts the bytes that they are. */
int32_t at_argument_written(const at_form *form, const at_field *field, const void *arguments);

/* Whether the data of a field are written as two digits a byte. */
bool at_argument_is_hex(const at_form *form, const at_field *field, const void *arguments);

/* What a count says for text or data that are `length` characters or bytes long on the line. */
size_t at_counted(const at_parameter *parameter, bool hex, size_t length);

/* Whether values of the parameter are an at_string in arguments. */
bool at_parameter_is_text(const at_parameter *parameter);

/* Whether text is, letter for letter, one of the words that a text parameter has beside its limits. */
bool at_parameter_lists(const at_parameter *parameter, at_string text);

/* The word that stands for a value of a parameter of words; null if there is none. */
const char *at_parameter_word(const at_parameter *parameter, int32_t value);

/* Whether a number is in one of some spans. */
bool at_is_in_spans(const at_span *spans, uint8_t count, int32_t number);

/* A length as a number; beyond 31 bits it is too long for every limit anyway. */
int32_t at_length(size_t length);

/* Whether all characters, if any, are decimal digits. */
bool at_is_digits(at_string text);

/* Whether text is hexadecimal digits, two for each byte. */
bool at_is_hex_string(at_string text);

#endif
