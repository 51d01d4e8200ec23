/*
 * Checks arguments against the tables of their form: each alone, then the rules between them.
 */
#include "at_checking.h"

#include <string.h>

at_status at_validate(const at_form *form, const void *arguments, at_error *error)
{
    const at_checking check = {form, arguments, error};
    at_status status = AT_OK;
    uint8_t index;
    memset(error, 0, sizeof *error);
    for (index = 0; index < form->field_count && status == AT_OK; ++index) {
        status = at_checking_argument(&check, index);
    }
    for (index = 0; index < form->rule_count && status == AT_OK; ++index) {
        status = at_checking_rule(&check, &form->rules[index]);
    }
    return status;
}
