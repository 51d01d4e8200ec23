/*
 * Checks an argument alone: that it is there, its value and its length, the characters of text.
 */
#include "at_arguments.h"
#include "at_checking.h"
#include "at_value.h"

enum { CTRL_Z = 0x1A, ESC = 0x1B };

static at_status check_number(const at_checking *check, const at_field *field, const at_span *limits)
{
    const at_parameter *parameter = field->parameter;
    const int32_t value = at_argument_number(field, check->arguments);
    if (parameter->type == AT_TYPE_WORD) {
        return at_parameter_word(parameter, value) != NULL ? AT_OK
                                                           : at_checking_refuse(check, AT_ERROR_VALUE, parameter, value);
    }
    if (value < limits->first || value > limits->last) {
        return at_checking_refuse_limits(check, AT_ERROR_RANGE, parameter, value, limits);
    }
    if (parameter->list_length != 0 && !at_is_in_spans(parameter->list.spans, parameter->list_length, value)) {
        return at_checking_refuse(check, AT_ERROR_VALUE, parameter, value);
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

static at_status check_characters(const at_checking *check, const at_parameter *parameter, const char *text, size_t length)
{
    const bool quoted = (parameter->flags & AT_PARAMETER_QUOTED) != 0;
    size_t index;
    for (index = 0; index < length; ++index) {
        if (breaks_text(text[index], quoted)) {
            return at_checking_refuse(check, AT_ERROR_CHARACTER, parameter, (int32_t)(unsigned char)text[index]);
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

static at_status check_length(const at_checking *check, const at_field *field, const at_span *limits, size_t length)
{
    const int32_t number = at_length(length);
    if (number < limits->first || number > limits->last) {
        return at_checking_refuse_limits(check, AT_ERROR_LENGTH, field->parameter, number, limits);
    }
    return AT_OK;
}

static at_status check_text(const at_checking *check, const at_field *field, const at_span *limits)
{
    const at_parameter *parameter = field->parameter;
    const at_string text = at_argument_text(field, check->arguments);
    at_status status;
    if (text.text == NULL) {
        return at_checking_refuse(check, AT_ERROR_MISSING, parameter, 0);
    }
    status = check_characters(check, parameter, text.text, text.length);
    if (status != AT_OK) {
        return status;
    }
    if ((parameter->flags & AT_PARAMETER_OR) != 0 && at_parameter_lists(parameter, text)) {
        return AT_OK;
    }
    status = check_length(check, field, limits, text.length);
    if (status != AT_OK) {
        return status;
    }
    return has_form(parameter, text) ? AT_OK : at_checking_refuse(check, AT_ERROR_FORMAT, parameter, at_length(text.length));
}

/* Data within the line or ended by Ctrl+Z cannot hold the bytes that end them; a count allows every byte. */
static bool ends_data(const at_checking *check, const at_field *field, uint8_t byte)
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

static at_status check_data(const at_checking *check, const at_field *field, const at_span *limits)
{
    const at_bytes data = at_argument_data(field, check->arguments);
    at_status status;
    size_t at;
    if (data.bytes == NULL) {
        return at_checking_refuse(check, AT_ERROR_MISSING, field->parameter, 0);
    }
    status = check_length(check, field, limits, data.length);
    if (status != AT_OK || at_argument_is_hex(check->form, field, check->arguments)) {
        return status;
    }
    for (at = 0; at < data.length; ++at) {
        if (ends_data(check, field, data.bytes[at])) {
            return at_checking_refuse(check, AT_ERROR_CHARACTER, field->parameter, (int32_t)data.bytes[at]);
        }
    }
    return AT_OK;
}

/*
 * An optional group is whole or absent, and stands only within the group around it. A count is no argument: what it
 * counts is missed in its place.
 */
static at_status check_group(const at_checking *check, uint8_t index)
{
    const at_field *field = &check->form->fields[index];
    uint8_t at;
    for (at = 0; at < index; ++at) {
        const at_field *other = &check->form->fields[at];
        const bool needed = other->group != 0 && (other->group == field->group || other->group == field->parent);
        if (needed && (other->flags & AT_FIELD_COUNT) == 0 && !at_argument_present(other, check->arguments)) {
            return at_checking_refuse(check, AT_ERROR_MISSING, other->parameter, 0);
        }
    }
    return AT_OK;
}

/* The first member of the field's group is there, and the field itself is not. */
static bool is_left_out_of_group(const at_checking *check, uint8_t index)
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
static at_status check_count(const at_checking *check, const at_field *field, const at_span *limits)
{
    const int32_t count = at_argument_written(check->form, field, check->arguments);
    if (at_argument_data(field, check->arguments).bytes == NULL || (count >= limits->first && count <= limits->last)) {
        return AT_OK;
    }
    return at_checking_refuse_limits(check, AT_ERROR_LENGTH, check->form->fields[field->other].parameter, count, limits);
}

/* An argument that is there. */
static at_status check_present(const at_checking *check, uint8_t index)
{
    const at_field *field = &check->form->fields[index];
    const at_span limits = at_checking_limits(check, index);
    if ((field->flags & AT_FIELD_COUNT) != 0) {
        return check_count(check, field, &limits);
    }
    if (at_parameter_is_text(field->parameter)) {
        return check_text(check, field, &limits);
    }
    return field->parameter->type == AT_TYPE_DATA ? check_data(check, field, &limits) : check_number(check, field, &limits);
}

at_status at_checking_argument(const at_checking *check, uint8_t index)
{
    const at_field *field = &check->form->fields[index];
    at_status status = AT_OK;
    if ((field->flags & AT_FIELD_FIXED) != 0) {
        return AT_OK;
    }
    if ((field->flags & AT_FIELD_COUNT) == 0) {
        if (!at_argument_present(field, check->arguments)) {
            return is_left_out_of_group(check, index) ? at_checking_refuse(check, AT_ERROR_MISSING, field->parameter, 0) : AT_OK;
        }
        status = check_group(check, index);
    }
    return status == AT_OK ? check_present(check, index) : status;
}
