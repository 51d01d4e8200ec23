/*
 * Reads single values by the tables of their parameters.
 */
#include "at_value.h"

#include "at_field.h"

/* Text in quotation marks or without; text that is the rest of the line has no marks of its own. */
bool at_value_read_text(const char **cursor, const char *end, const at_parameter *parameter, at_string *text)
{
    if (parameter->type == AT_TYPE_TEXT) {
        text->text = *cursor;
        text->length = (size_t)(end - *cursor);
        *cursor = end;
        return true;
    }
    return at_read_quoted(cursor, text) || at_read_bare(cursor, end, text);
}

static int32_t number_of_word(const at_parameter *parameter, at_string text)
{
    uint8_t index;
    for (index = 0; index < parameter->list_length; ++index) {
        if (at_same_text(text, parameter->list.spellings[index].text)) {
            return parameter->list.spellings[index].value;
        }
    }
    return 0;
}

/* Whether a number ends here: digits in front of other characters, as in 192.0.2.1, are none. */
static bool is_whole(const char *cursor, const char *end)
{
    return cursor >= end || *cursor == ',' || *cursor == ' ' || *cursor == '\t';
}

bool at_value_read_number(const char **cursor, const char *end, const at_parameter *parameter, int32_t *number)
{
    const bool is_read =
        parameter->type == AT_TYPE_INTEGER
            ? at_read_integer(cursor, number)
            : at_read_hex_integer(cursor, (parameter->detail & (AT_HEX_PREFIX_UPPER | AT_HEX_PREFIX_LOWER)) != 0, number);
    return is_read && is_whole(*cursor, end);
}

bool at_value_read(const char **cursor, const char *end, const at_parameter *parameter, at_value *value)
{
    value->number = 0;
    switch ((at_type)parameter->type) {
    case AT_TYPE_INTEGER:
    case AT_TYPE_HEX_INTEGER: return at_value_read_number(cursor, end, parameter, &value->number);
    case AT_TYPE_LITERAL: return at_read_quoted_word(cursor, parameter->name);
    default: break;
    }
    if (!at_value_read_text(cursor, end, parameter, &value->text)) {
        return false;
    }
    value->number =
        parameter->type == AT_TYPE_WORD ? number_of_word(parameter, value->text) : at_length(value->text.length);
    return true;
}

bool at_value_is_documented(const at_parameter *parameter, const at_value *value)
{
    switch ((at_type)parameter->type) {
    case AT_TYPE_LITERAL: return true;
    case AT_TYPE_WORD: return value->number != 0;
    case AT_TYPE_INTEGER:
    case AT_TYPE_HEX_INTEGER: return at_value_has_range(parameter, value->number);
    default: return at_value_has_length(parameter, value->text);
    }
}

bool at_value_has_length(const at_parameter *parameter, at_string text)
{
    const int32_t length = at_length(text.length);
    return length >= parameter->minimum && length <= parameter->maximum;
}

bool at_value_has_form(const at_parameter *parameter, at_string text)
{
    switch ((at_type)parameter->type) {
    case AT_TYPE_IP_ADDRESS: return at_is_ip_address(text);
    case AT_TYPE_DIGITS: return at_is_digits(text);
    case AT_TYPE_HEX_STRING: return at_is_hex_string(text);
    default: return true;
    }
}
