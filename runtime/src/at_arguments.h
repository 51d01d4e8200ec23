/*
 * Arguments of a command that are no numbers; at_encode.h declares those that are.
 */
#ifndef ATBIND_AT_ARGUMENTS_H
#define ATBIND_AT_ARGUMENTS_H

#include "atbind/at_encode.h"

/* Text of a field; null where it is absent. */
at_string at_argument_text(const at_field *field, const void *arguments);

/* Data of a field; null where they are absent. */
at_bytes at_argument_data(const at_field *field, const void *arguments);

/* Whether values of the parameter are an at_string in arguments. */
bool at_parameter_is_text(const at_parameter *parameter);

#endif
