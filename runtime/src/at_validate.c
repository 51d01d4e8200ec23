/*
 * Checks arguments against the tables of their form: each parameter alone, then the rules between them.
 */
#include "at_arguments.h"
#include "at_value.h"

#include <string.h>

enum { CTRL_Z = 0x1A, ESC = 0x1B };

/* One form being checked. */
typedef struct checking {
    const at_form *form;
    const void *arguments;
    at_error *error;
} checking;

static at_status refuse(const checking *check, at_status status, const at_parameter *parameter, int32_t value)
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

/* The limits in force: the parameter's own, or those of the last rule that holds. */
static at_span limits_of(const checking *check, uint8_t index)
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

static at_status refuse_limits(const checking *check, at_status status, const at_parameter *parameter, int32_t value,
                               at_span limits)
{
    (void)refuse(check, status, parameter, value);
    check->error->minimum = limits.first;
    check->error->maximum = limits.last;
    return status;
}

static bool is_listed(const at_parameter *parameter, int32_t value)
{
    uint8_t index;
    for (index = 0; index < parameter->list_length; ++index) {
        if (parameter->type == AT_TYPE_WORD) {
            if (parameter->list.spellings[index].value == value) {
                return true;
            }
        } else if (value >= parameter->list.spans[index].first && value <= parameter->list.spans[index].last) {
            return true;
        }
    }
    return false;
}

static at_status check_number(const checking *check, uint8_t index)
{
    const at_field *field = &check->form->fields[index];
    const at_parameter *parameter = field->parameter;
    const int32_t value = at_argument_number(field, check->arguments);
    const at_span limits = limits_of(check, index);
    if (parameter->type == AT_TYPE_WORD) {
        return is_listed(parameter, value) ? AT_OK : refuse(check, AT_ERROR_VALUE, parameter, value);
    }
    if (value < limits.first || value > limits.last) {
        return refuse_limits(check, AT_ERROR_RANGE, parameter, value, limits);
    }
    if (parameter->list_length != 0 && !is_listed(parameter, value)) {
        return refuse(check, AT_ERROR_VALUE, parameter, value);
    }
    return AT_OK;
}

/*
 * What would end the quotation, split the field or edit the line: V.250 wants displayable characters in strings, and takes
 * back the character in front of a backspace. What lies beyond ASCII is the module's affair.
 */
static bool breaks_text(char c, bool quoted)
{
    const bool is_control = (unsigned char)c < 0x20u || c == 0x7F;
    return is_control || c == '"' || (!quoted && (c == ',' || c == ';' || c == ' '));
}

static at_status check_characters(const checking *check, const at_parameter *parameter, const char *text, size_t length)
{
    const bool quoted = (parameter->flags & AT_PARAMETER_QUOTED) != 0;
    size_t index;
    for (index = 0; index < length; ++index) {
        if (breaks_text(text[index], quoted)) {
            return refuse(check, AT_ERROR_CHARACTER, parameter, (int32_t)(unsigned char)text[index]);
        }
    }
    return AT_OK;
}

/* Names are held to what names look like when they are sent; what a module says of them is not judged. */
static bool has_form(const at_parameter *parameter, at_string text)
{
    switch ((at_type)parameter->type) {
    case AT_TYPE_DOMAIN_NAME: return at_is_domain_name(text);
    case AT_TYPE_HOST: return at_is_ip_address(text) || at_is_domain_name(text);
    default: return at_value_has_form(parameter, text);
    }
}

static at_status check_length(const checking *check, uint8_t index, size_t length)
{
    const at_span limits = limits_of(check, index);
    const int32_t number = at_length(length);
    if (number < limits.first || number > limits.last) {
        return refuse_limits(check, AT_ERROR_LENGTH, check->form->fields[index].parameter, number, limits);
    }
    return AT_OK;
}

static at_status check_text(const checking *check, uint8_t index)
{
    const at_field *field = &check->form->fields[index];
    const at_parameter *parameter = field->parameter;
    const at_string text = at_argument_text(field, check->arguments);
    at_status status;
    if (text.text == NULL) {
        return refuse(check, AT_ERROR_MISSING, parameter, 0);
    }
    status = check_characters(check, parameter, text.text, text.length);
    if (status != AT_OK) {
        return status;
    }
    if ((parameter->flags & AT_PARAMETER_OR) != 0 && at_parameter_lists(parameter, text)) {
        return AT_OK;
    }
    status = check_length(check, index, text.length);
    if (status != AT_OK) {
        return status;
    }
    return has_form(parameter, text) ? AT_OK : refuse(check, AT_ERROR_FORMAT, parameter, at_length(text.length));
}

/* Data within the line or ended by Ctrl+Z cannot hold the bytes that end them; a count allows every byte. */
static bool ends_data(const checking *check, const at_field *field, uint8_t byte)
{
    if ((field->flags & AT_FIELD_ENTRY) != 0) {
        return (check->form->flags & AT_FORM_CTRL_Z) != 0 && (byte == CTRL_Z || byte == ESC);
    }
    /* Without marks they are the last field of the line, and may hold whatever does not end the command. */
    if (byte == ((field->parameter->flags & AT_PARAMETER_QUOTED) != 0 ? '"' : ';')) {
        return true;
    }
    return byte == '\r' || byte == '\n' || byte == '\0' || byte == '\b';
}

static at_status check_data(const checking *check, uint8_t index)
{
    const at_field *field = &check->form->fields[index];
    const at_bytes data = at_argument_data(field, check->arguments);
    at_status status;
    size_t at;
    if (data.bytes == NULL) {
        return refuse(check, AT_ERROR_MISSING, field->parameter, 0);
    }
    status = check_length(check, index, data.length);
    if (status != AT_OK || at_argument_is_hex(check->form, field, check->arguments)) {
        return status;
    }
    for (at = 0; at < data.length; ++at) {
        if (ends_data(check, field, data.bytes[at])) {
            return refuse(check, AT_ERROR_CHARACTER, field->parameter, (int32_t)data.bytes[at]);
        }
    }
    return AT_OK;
}

/*
 * An optional group is whole or absent, and stands only within the group around it. A count is no argument: what it
 * counts is missed in its place.
 */
static at_status check_group(const checking *check, uint8_t index)
{
    const at_field *field = &check->form->fields[index];
    uint8_t at;
    for (at = 0; at < index; ++at) {
        const at_field *other = &check->form->fields[at];
        const bool needed = other->group != 0 && (other->group == field->group || other->group == field->parent);
        if (needed && (other->flags & AT_FIELD_COUNT) == 0 && !at_argument_present(other, check->arguments)) {
            return refuse(check, AT_ERROR_MISSING, other->parameter, 0);
        }
    }
    return AT_OK;
}

/* The first member of the field's group is there, and the field itself is not. */
static bool is_left_out_of_group(const checking *check, uint8_t index)
{
    uint8_t at;
    for (at = 0; at < index; ++at) {
        const at_field *other = &check->form->fields[at];
        if (other->group == check->form->fields[index].group && at_argument_present(other, check->arguments)) {
            return true;
        }
    }
    return false;
}

/* A count has limits of its own; what it counts is the argument to complain about. */
static at_status check_count(const checking *check, uint8_t index)
{
    const at_field *field = &check->form->fields[index];
    const int32_t count = at_argument_written(check->form, field, check->arguments);
    const at_span limits = limits_of(check, index);
    if (at_argument_data(field, check->arguments).bytes == NULL || (count >= limits.first && count <= limits.last)) {
        return AT_OK;
    }
    return refuse_limits(check, AT_ERROR_LENGTH, check->form->fields[field->other].parameter, count, limits);
}

static at_status check_field(const checking *check, uint8_t index)
{
    const at_field *field = &check->form->fields[index];
    at_status status;
    if ((field->flags & AT_FIELD_FIXED) != 0) {
        return AT_OK;
    }
    if ((field->flags & AT_FIELD_COUNT) != 0) {
        return check_count(check, index);
    }
    if (!at_argument_present(field, check->arguments)) {
        return is_left_out_of_group(check, index) ? refuse(check, AT_ERROR_MISSING, field->parameter, 0) : AT_OK;
    }
    status = check_group(check, index);
    if (status != AT_OK) {
        return status;
    }
    if (at_parameter_is_text(field->parameter)) {
        return check_text(check, index);
    }
    return field->parameter->type == AT_TYPE_DATA ? check_data(check, index) : check_number(check, index);
}

/* -- Rules ---------------------------------------------------------------------------------------------------------- */

static at_status check_presence(const checking *check, const at_rule *rule)
{
    const bool required = rule->kind == AT_RULE_REQUIRE;
    const at_field *field = &check->form->fields[rule->field];
    if (at_argument_present(field, check->arguments) == required) {
        return AT_OK;
    }
    return refuse(check, required ? AT_ERROR_MISSING : AT_ERROR_EXCLUDED, field->parameter, 0);
}

/* The length of text or data. */
static size_t length_of(const checking *check, uint8_t index)
{
    return at_argument_data(&check->form->fields[index], check->arguments).length;
}

static at_status check_multiple(const checking *check, const at_rule *rule)
{
    const size_t length = length_of(check, rule->field);
    const int32_t factor = rule->of.limits.first;
    if (factor <= 0 || length % (size_t)factor == 0) {
        return AT_OK;
    }
    return refuse_limits(check, AT_ERROR_LENGTH, check->form->fields[rule->field].parameter, at_length(length),
                         limits_of(check, rule->field));
}

/* Text of no characters is no number, unless its limits say that it may be empty. */
static at_status check_digits(const checking *check, const at_rule *rule)
{
    const at_field *field = &check->form->fields[rule->field];
    const at_string text = at_argument_text(field, check->arguments);
    if (text.length == 0 ? limits_of(check, rule->field).first <= 0 : at_is_digits(text)) {
        return AT_OK;
    }
    return refuse(check, AT_ERROR_FORMAT, field->parameter, at_length(text.length));
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

static at_status check_listed(const checking *check, const at_rule *rule)
{
    const at_field *field = &check->form->fields[rule->field];
    int32_t number = 0;
    bool is_number = true;
    uint8_t index;
    if (at_parameter_is_text(field->parameter)) {
        is_number = number_of_text(at_argument_text(field, check->arguments), &number);
    } else {
        number = at_argument_written(check->form, field, check->arguments);
    }
    for (index = 0; is_number && index < rule->list_length; ++index) {
        if (number >= rule->of.list[index].first && number <= rule->of.list[index].last) {
            return AT_OK;
        }
    }
    return refuse(check, AT_ERROR_VALUE, field->parameter, number);
}

static at_status check_rule(const checking *check, const at_rule *rule)
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

at_status at_validate(const at_form *form, const void *arguments, at_error *error)
{
    const checking check = {form, arguments, error};
    at_status status = AT_OK;
    uint8_t index;
    memset(error, 0, sizeof *error);
    for (index = 0; index < form->field_count && status == AT_OK; ++index) {
        status = check_field(&check, index);
    }
    for (index = 0; index < form->rule_count && status == AT_OK; ++index) {
        status = check_rule(&check, &form->rules[index]);
    }
    return status;
}
