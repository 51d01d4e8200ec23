/*
 * Arguments while they are being checked (at_validate.c): each alone (at_checking_argument.c), and the rules between them
 * (at_checking_rule.c).
 */
#ifndef ATBIND_AT_CHECKING_H
#define ATBIND_AT_CHECKING_H

#include "atbind/at_encode.h"

/* One form being checked. */
typedef struct at_checking {
    const at_form *form;
    const void *arguments;
    at_error *error;
} at_checking;

/* Says what is wrong with an argument. Returns `status`. */
at_status at_checking_refuse(const at_checking *check, at_status status, const at_parameter *parameter, int32_t value);

/* The same where other limits are in force than the parameter's own. */
at_status at_checking_refuse_limits(const at_checking *check, at_status status, const at_parameter *parameter, int32_t value,
                                    const at_span *limits);

/* The limits in force: the parameter's own, or those of the last rule that holds. */
at_span at_checking_limits(const at_checking *check, uint8_t index);

/* Checks the argument `index` of the form. */
at_status at_checking_argument(const at_checking *check, uint8_t index);

/* Checks that the arguments keep a rule of the form. */
at_status at_checking_rule(const at_checking *check, const at_rule *rule);

#endif
