/*
 * What is wrong with an argument, and which limits it has.
 */
#include "at_checking.h"

at_status at_checking_refuse(const at_checking *check, at_status status, const at_parameter *parameter, int32_t value)
{
    at_error *error = check->error;
    error->status = status;
    error->command = check->form->command;
    error->parameter = parameter->name;
    error->value = value;
    error->minimum = parameter->minimum;
    error->maximum = parameter->maximum;
    return status;
}

at_status at_checking_refuse_limits(const at_checking *check, at_status status, const at_parameter *parameter, int32_t value,
                                    const at_span *limits)
{
    (void)at_checking_refuse(check, status, parameter, value);
    check->error->minimum = limits->first;
    check->error->maximum = limits->last;
    return status;
}

at_span at_checking_limits(const at_checking *check, uint8_t index)
{
    const at_parameter *parameter = check->form->fields[index].parameter;
    at_span limits;
    uint8_t at;
    limits.first = parameter->minimum;
    limits.last = parameter->maximum;
    for (at = 0; at < check->form->rule_count; ++at) {
        const at_rule *rule = &check->form->rules[at];
        if (rule->kind == AT_RULE_RANGE && rule->field == index &&
            at_choice_holds(&rule->when, check->form, check->arguments)) {
            limits = rule->of.limits;
        }
    }
    return limits;
}
