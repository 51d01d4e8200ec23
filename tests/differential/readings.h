/*
 * The values of one message as each side has them: the generated code in a struct, the virtual module by names.
 */
#ifndef DIFFERENTIAL_READINGS_H
#define DIFFERENTIAL_READINGS_H

#include "atbind/at_table.h"
#include "fields.h"
#include "notation.h"
#include "request.h"
#include "values.h"

/* What the struct of a form says. */
void values_of_arguments(const at_form *form, const void *arguments, struct values *values);

/* What the struct of a form says that has been read from a command line: digits stand there as digits, and what is typed
   after the prompt does not stand there at all. */
void values_of_command_line(const at_form *form, const void *arguments, struct values *values);

/* What the virtual module has read. */
void values_of_request(const struct request *request, struct values *values);

/* What the struct of a line says. Its data are no part of it. */
void values_of_shape(const at_shape *shape, const void *fields, struct values *values);

/* What the virtual module was to say. Data of no bytes are none. */
void values_of_fields(const struct fields *fields, struct parameters parameters, struct values *values);

/* Whether the virtual module has read what the arguments say; if not, `report` tells the difference: the arguments are
   "here", the module is "there". */
bool request_agrees(const at_form *form, const void *arguments, const struct request *request, struct bytes *report);

#endif
