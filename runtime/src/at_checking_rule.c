/*
 * Checks a rule between the arguments of a command.
 */
#include "at_arguments.h"
#include "at_checking.h"

static at_status check_presence(const at_checking *check, const at_rule *rule)
{
    const bool required = rule->kind == AT_RULE_REQUIRE;
    const at_field *field = &check->form->fields[rule->field];
    if (at_argument_present(field, check->arguments) == required) {
        return AT_OK;
    }
    return at_checking_refuse(check, required ? AT_ERROR_MISSING : AT_ERROR_EXCLUDED, field->parameter, 0);
}

/* The length of text or data. */
static size_t length_of(const at_checking *check, uint8_t index)
{
    return at_argument_data(&check->form->fields[index], check->arguments).length;
}

static at_status check_multiple(const at_checking *check, const at_rule *rule)
{
    const size_t length = length_of(check, rule->field);
    const int32_t factor = rule->of.limits.first;
    const at_span limits = at_checking_limits(check, rule->field);
    if (factor <= 0 || length % (size_t)factor == 0) {
        return AT_OK;
    }
    return at_checking_refuse_limits(check, AT_ERROR_LENGTH, check->form->fields[rule->field].parameter, at_length(length), &limits);
}

/* Text of no characters is no number, unless its limits say that it may be empty. */
static at_status check_digits(const at_checking *check, const at_rule *rule)
{
    const at_field *field = &check->form->fields[rule->field];
    const at_string text = at_argument_text(field, check->arguments);
    if (text.length == 0 ? at_checking_limits(check, rule->field).first <= 0 : at_is_digits(text)) {
        return AT_OK;
    }
    return at_checking_refuse(check, AT_ERROR_FORMAT, field->parameter, at_length(text.length));
}

/* The number that text is in decimal digits, none of them a zero in front. */
static bool number_of_text(at_string text, int32_t *number)
{
    uint32_t value = 0;
    size_t at;
    if (text.length == 0 || !at_is_digits(text) || (text.length > 1u && text.text[0] == '0')) {
        return false;
    }
    for (at = 0; at < text.length; ++at) {
        const uint32_t next = (uint32_t)(text.text[at] - '0');
        if (value > ((uint32_t)INT32_MAX - next) / 10u) {
            return false;
        }
        value = value * 10u + next;
    }
    *number = (int32_t)value;
    return true;
}

static at_status check_listed(const at_checking *check, const at_rule *rule)
{
    const at_field *field = &check->form->fields[rule->field];
    int32_t number = 0;
    bool is_number = true;
    if (at_parameter_is_text(field->parameter)) {
        is_number = number_of_text(at_argument_text(field, check->arguments), &number);
    } else {
        number = at_argument_written(check->form, field, check->arguments);
    }
    if (is_number && at_is_in_spans(rule->of.list, rule->list_length, number)) {
        return AT_OK;
    }
    return at_checking_refuse(check, AT_ERROR_VALUE, field->parameter, number);
}

at_status at_checking_rule(const at_checking *check, const at_rule *rule)
{
    if (!at_choice_holds(&rule->when, check->form, check->arguments)) {
        return AT_OK;
    }
    if (rule->kind == AT_RULE_REQUIRE || rule->kind == AT_RULE_FORBID) {
        return check_presence(check, rule);
    }
    if (!at_argument_present(&check->form->fields[rule->field], check->arguments)) {
        return AT_OK;
    }
    switch ((at_rule_kind)rule->kind) {
    case AT_RULE_MULTIPLE: return check_multiple(check, rule);
    case AT_RULE_DIGITS: return check_digits(check, rule);
    case AT_RULE_LISTED: return check_listed(check, rule);
    default: return AT_OK; /* ranges are limits that have been checked with their field */
    }
}
