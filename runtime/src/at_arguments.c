/*
 * Reads the arguments of a command out of its struct, by the offsets in the form's table.
 */
#include "at_arguments.h"

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
    return parameter->type != AT_TYPE_INTEGER && parameter->type != AT_TYPE_WORD && parameter->type != AT_TYPE_DATA &&
           parameter->type != AT_TYPE_LITERAL;
}

static bool is_present_flag_set(const at_field *field, const void *arguments)
{
    bool present;
    memcpy(&present, (const uint8_t *)arguments + field->offset + offsetof(at_optional, present), sizeof present);
    return present;
}

bool at_argument_present(const at_field *field, const void *arguments)
{
    if ((field->flags & AT_FIELD_OPTIONAL) == 0) {
        return true;
    }
    if (at_parameter_is_text(field->parameter)) {
        return at_argument_text(field, arguments).text != NULL;
    }
    if (field->parameter->type == AT_TYPE_DATA) {
        return at_argument_data(field, arguments).bytes != NULL;
    }
    return is_present_flag_set(field, arguments);
}

int32_t at_argument_number(const at_field *field, const void *arguments)
{
    int32_t value;
    if ((field->flags & AT_FIELD_FIXED) != 0) {
        return (int32_t)field->offset;
    }
    if (field->parameter->type == AT_TYPE_HOST) {
        return at_is_ip_address(at_argument_text(field, arguments)) ? 0 : 1;
    }
    memcpy(&value, (const uint8_t *)arguments + field->offset, sizeof value);
    return value;
}

bool at_choice_holds(const at_choice *choice, const at_form *form, const void *arguments)
{
    int32_t value;
    uint8_t index;
    if (choice->field == AT_NONE) {
        return true;
    }
    if (!at_argument_present(&form->fields[choice->field], arguments)) {
        return false;
    }
    value = at_argument_number(&form->fields[choice->field], arguments);
    for (index = 0; index < choice->span_count; ++index) {
        if (value >= choice->spans[index].first && value <= choice->spans[index].last) {
            return true;
        }
    }
    return false;
}
