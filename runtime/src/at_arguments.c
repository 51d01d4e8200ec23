/*
 * Reads the arguments of a command out of its struct, by the offsets in the form's table.
 */
#include "at_arguments.h"

#include "at_field.h"

#include <string.h>

at_string at_argument_text(const at_field *field, const void *arguments)
{
    at_string text;
    memcpy(&text, (const uint8_t *)arguments + field->offset, sizeof text);
    return text;
}

at_bytes at_argument_data(const at_field *field, const void *arguments)
{
    at_bytes data;
    memcpy(&data, (const uint8_t *)arguments + field->offset, sizeof data);
    return data;
}

bool at_parameter_is_text(const at_parameter *parameter)
{
    switch ((at_type)parameter->type) {
    case AT_TYPE_STRING:
    case AT_TYPE_TEXT:
    case AT_TYPE_IP_ADDRESS:
    case AT_TYPE_DOMAIN_NAME:
    case AT_TYPE_HOST:
    case AT_TYPE_DIGITS:
    case AT_TYPE_HEX_STRING: return true;
    default: return false;
    }
}

bool at_parameter_lists(const at_parameter *parameter, at_string text)
{
    uint8_t index;
    if ((parameter->flags & (AT_PARAMETER_OR | AT_PARAMETER_MASKED)) == 0) {
        return false;
    }
    for (index = 0; index < parameter->list_length; ++index) {
        if (at_is_text(text, parameter->list.spellings[index].text)) {
            return true;
        }
    }
    return false;
}

int32_t at_length(size_t length)
{
    return length > (size_t)INT32_MAX ? INT32_MAX : (int32_t)length;
}

/* Whether the C member of a field is an at_optional; otherwise it begins with a pointer. */
static bool is_optional_number(const at_field *field)
{
    const uint8_t type = field->parameter->type;
    return (type == AT_TYPE_INTEGER || type == AT_TYPE_HEX_INTEGER || type == AT_TYPE_WORD) &&
           (field->flags & AT_FIELD_COUNT) == 0;
}

bool at_argument_present(const at_field *field, const void *arguments)
{
    bool present;
    const void *pointer;
    if ((field->flags & AT_FIELD_OPTIONAL) == 0) {
        return true;
    }
    if (is_optional_number(field)) {
        memcpy(&present, (const uint8_t *)arguments + field->offset + offsetof(at_optional, present), sizeof present);
        return present;
    }
    memcpy(&pointer, (const uint8_t *)arguments + field->offset, sizeof pointer);
    return pointer != NULL;
}

int32_t at_argument_number(const at_field *field, const void *arguments)
{
    int32_t value;
    if ((field->flags & AT_FIELD_FIXED) != 0) {
        return (int32_t)field->offset;
    }
    if ((field->flags & AT_FIELD_COUNT) != 0) {
        return at_length(at_argument_data(field, arguments).length);
    }
    if (field->parameter->type == AT_TYPE_HOST) {
        return at_is_ip_address(at_argument_text(field, arguments)) ? 0 : 1;
    }
    memcpy(&value, (const uint8_t *)arguments + field->offset, sizeof value);
    return value;
}

size_t at_counted(const at_parameter *parameter, bool hex, size_t length)
{
    return parameter->type == AT_TYPE_HEX_STRING || hex ? length / 2u : length;
}

int32_t at_argument_written(const at_form *form, const at_field *field, const void *arguments)
{
    if ((field->flags & AT_FIELD_COUNT) != 0) {
        /* Data are bytes in the struct, whatever they are on the line. */
        const at_parameter *counted = form->fields[field->other].parameter;
        return at_length(at_counted(counted, false, at_argument_data(field, arguments).length));
    }
    return at_argument_number(field, arguments);
}

bool at_argument_is_hex(const at_form *form, const at_field *field, const void *arguments)
{
    const at_field *format;
    if ((field->parameter->flags & AT_PARAMETER_HEX_BY_FIELD) == 0) {
        return (field->parameter->flags & AT_PARAMETER_HEX) != 0;
    }
    format = &form->fields[field->other];
    return at_argument_present(format, arguments) && at_argument_number(format, arguments) == 1;
}

const char *at_parameter_word(const at_parameter *parameter, int32_t value)
{
    uint8_t index;
    for (index = 0; index < parameter->list_length; ++index) {
        if (parameter->list.spellings[index].value == value) {
            return parameter->list.spellings[index].text;
        }
    }
    return NULL;
}

bool at_is_in_spans(const at_span *spans, uint8_t count, int32_t number)
{
    uint8_t index;
    for (index = 0; index < count; ++index) {
        if (number >= spans[index].first && number <= spans[index].last) {
            return true;
        }
    }
    return false;
}

bool at_choice_holds(const at_choice *choice, const at_form *form, const void *arguments)
{
    if (choice->field == AT_NONE) {
        return true;
    }
    if (!at_argument_present(&form->fields[choice->field], arguments)) {
        return false;
    }
    return at_is_in_spans(choice->spans, choice->span_count,
                          at_argument_written(form, &form->fields[choice->field], arguments));
}
