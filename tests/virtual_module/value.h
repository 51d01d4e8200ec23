/*
 * One value of a command line: reading it as its type wants it, and holding it against its limits.
 */
#ifndef VIRTUAL_MODULE_VALUE_H
#define VIRTUAL_MODULE_VALUE_H

#include "request.h"

enum refusal { ACCEPTED, REFUSED_UNKNOWN, REFUSED_INVALID, REFUSED_UNSUPPORTED };

/* Why a command line is not accepted. */
struct verdict {
    enum refusal refusal;
    const char *parameter; /* NULL: not about one parameter */
    const char *reason;
};

/* What is left of the command line. */
struct input {
    const char *at;
    const char *end;
};

/* Reads a value from the input; false if nothing of the parameter's type stands there. `counted` is the number of data
   bytes that the parameter has by an earlier argument, or negative. */
bool value_read(struct input *input, struct view parameter, long counted, struct argument *argument);

/* Whether the values of a parameter stand between quotation marks. */
bool value_is_quoted(struct view parameter);

/* Holds a value against its limits. `range` and `length` come from a rule and replace the parameter's own if they
   exist. */
struct verdict value_check(const struct argument *argument, struct parameters parameters, struct view range,
                           struct view length);

#endif
