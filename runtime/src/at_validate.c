/*
 * Checks arguments against the tables of their form: each parameter alone, then the rules between them.
 */
#include "at_arguments.h"

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
            limits.first = rule->minimum;
            limits.last = rule->maximum;
        }
    }
    return limits;
}

static at_status refuse_limits(const checking *check, at_status status, const at_parameter *parameter, int32_t value,
                               at_span limits)
{
    refuse(check, status, parameter, value);
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

/* A length fits int32_t or is too long for every limit anyway. */
static int32_t clamp(size_t length)
{
    return length > (size_t)INT32_MAX ? INT32_MAX : (int32_t)length;
}

/* What would end the line, end the quotation, or split the field. */
static bool breaks_line(char c, bool quoted)
{
    return c == '"' || c == '\r' || c == '\n' || c == '\0' || (!quoted && (c == ',' || c == ';' || c == ' '));
}

static at_status check_characters(const checking *check, const at_parameter *parameter, const char *text, size_t length)
{
    const bool quoted = (parameter->flags & AT_PARAMETER_QUOTED) != 0;
    size_t index;
    for (index = 0; index < length; ++index) {
        if (breaks_line(text[index], quoted)) {
            return refuse(check, AT_ERROR_CHARACTER, parameter, (int32_t)(unsigned char)text[index]);
        }
    }
    return AT_OK;
}

static bool has_form(const at_parameter *parameter, at_string text)
{
    switch ((at_type)parameter->type) {
    case AT_TYPE_IP_ADDRESS: return at_is_ip_address(text);
    case AT_TYPE_DOMAIN_NAME: return at_is_domain_name(text);
    case AT_TYPE_HOST: return at_is_ip_address(text) || at_is_domain_name(text);
    default: return true;
    }
}

static at_status check_text(const checking *check, uint8_t index)
{
    const at_field *field = &check->form->fields[index];
    const at_parameter *parameter = field->parameter;
    const at_string text = at_argument_text(field, check->arguments);
    const int32_t length = clamp(text.length);
    at_status status;
    if (text.text == NULL) {
        return refuse(check, AT_ERROR_MISSING, parameter, 0);
    }
    status = check_characters(check, parameter, text.text, text.length);
    if (status != AT_OK) {
        return status;
    }
    if (length < parameter->minimum || length > parameter->maximum) {
        return refuse(check, AT_ERROR_LENGTH, parameter, length);
    }
    return has_form(parameter, text) ? AT_OK : refuse(check, AT_ERROR_FORMAT, parameter, length);
}

/* Data within the line or ended by Ctrl+Z cannot hold the bytes that end them; a count allows every byte. */
static bool ends_data(const checking *check, const at_field *field, uint8_t byte)
{
    if ((field->flags & AT_FIELD_ENTRY) == 0) {
        return breaks_line((char)byte, true);
    }
    return (check->form->flags & AT_FORM_CTRL_Z) != 0 && (byte == CTRL_Z || byte == ESC);
}

static at_status check_data(const checking *check, uint8_t index)
{
    const at_field *field = &check->form->fields[index];
    const at_parameter *parameter = field->parameter;
    const at_bytes data = at_argument_data(field, check->arguments);
    const int32_t length = clamp(data.length);
    size_t at;
    if (data.bytes == NULL) {
        return refuse(check, AT_ERROR_MISSING, parameter, 0);
    }
    if (length < parameter->minimum || length > parameter->maximum) {
        return refuse(check, AT_ERROR_LENGTH, parameter, length);
    }
    if ((parameter->flags & AT_PARAMETER_HEX) != 0) {
        return AT_OK;
    }
    for (at = 0; at < data.length; ++at) {
        if (ends_data(check, field, data.bytes[at])) {
            return refuse(check, AT_ERROR_CHARACTER, parameter, (int32_t)data.bytes[at]);
        }
    }
    return AT_OK;
}

/* An optional group is whole or absent, and stands only within the group around it. */
static at_status check_group(const checking *check, uint8_t index)
{
    const at_field *field = &check->form->fields[index];
    uint8_t at;
    for (at = 0; at < index; ++at) {
        const at_field *other = &check->form->fields[at];
        const bool needed = other->group == field->group || other->group == field->parent;
        if (other->group != 0 && needed && !at_argument_present(other, check->arguments)) {
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

static at_status check_field(const checking *check, uint8_t index)
{
    const at_field *field = &check->form->fields[index];
    at_status status;
    if ((field->flags & (AT_FIELD_FIXED | AT_FIELD_COUNT)) != 0) {
        return AT_OK;
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

static at_status check_rule(const checking *check, const at_rule *rule)
{
    const at_field *field = &check->form->fields[rule->field];
    if (rule->kind == AT_RULE_RANGE || !at_choice_holds(&rule->when, check->form, check->arguments)) {
        return AT_OK;
    }
    if (at_argument_present(field, check->arguments) == (rule->kind == AT_RULE_REQUIRE)) {
        return AT_OK;
    }
    return refuse(check, rule->kind == AT_RULE_REQUIRE ? AT_ERROR_MISSING : AT_ERROR_EXCLUDED, field->parameter, 0);
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
