/*
 * Reads single values on a line, and stores them.
 */
#include "at_reading.h"

#include "at_arguments.h"
#include "at_field.h"
#include "at_value.h"

#include <string.h>

bool at_reading_skip_comma(at_reading *line)
{
    at_reading_skip_blanks(line);
    if (line->cursor >= line->end || *line->cursor != ',') {
        return false;
    }
    ++line->cursor;
    at_reading_skip_blanks(line);
    return true;
}

at_status at_reading_fail(at_reading *line, const at_field *field, uint8_t index)
{
    line->decoded->failed = field;
    line->decoded->progress = index;
    return AT_ERROR_MALFORMED;
}

/* Firmware grows: a value of an enumeration that the document does not have is kept. */
static bool may_grow(at_reading *line, const at_parameter *parameter, uint8_t index)
{
    line->decoded->unlisted |= (uint32_t)1u << (index & 31u);
    return (parameter->flags & AT_PARAMETER_LISTED) != 0;
}

static bool take_number(at_reading *line, const at_field *field, uint8_t index)
{
    const at_parameter *parameter = field->parameter;
    int32_t number;
    if (!at_value_read_number(&line->cursor, line->end, parameter, &number)) {
        return false;
    }
    if (!at_value_has_range(parameter, number) && !may_grow(line, parameter, index)) {
        return false;
    }
    if (line->fields != NULL) {
        at_reading_keep_number(line->fields, field, number);
    }
    if (number == 0 && field->other != AT_NONE) {
        line->counted_zero = true; /* on a line only counts of data have a partner */
    }
    return true;
}

static bool take_word(at_reading *line, const at_field *field, uint8_t index)
{
    at_value value;
    at_word word;
    if (!at_value_read(&line->cursor, line->end, field->parameter, &value)) {
        return false;
    }
    word.value = value.number;
    word.text = value.text;
    if (value.number == 0) {
        line->decoded->unlisted |= (uint32_t)1u << (index & 31u);
    }
    if (line->fields != NULL) {
        memcpy(line->fields + field->offset, &word, sizeof word);
    }
    return true;
}

/* What the module says of an address is read as long as it is clear. */
static bool has_clear_form(const at_parameter *parameter, at_string text)
{
    return at_value_has_form(parameter, text) || (parameter->type == AT_TYPE_IP_ADDRESS && at_is_padded_address(text));
}

static bool take_text(at_reading *line, const at_field *field)
{
    const at_parameter *parameter = field->parameter;
    at_string text;
    if (!at_value_read_text(&line->cursor, line->end, parameter, &text)) {
        return false;
    }
    if (!at_parameter_lists(parameter, text) &&
        (!at_value_has_length(parameter, text) || !has_clear_form(parameter, text))) {
        return false;
    }
    if (line->fields != NULL) {
        memcpy(line->fields + field->offset, &text, sizeof text);
    }
    return true;
}

bool at_reading_take_value(at_reading *line, const at_field *field, uint8_t index)
{
    switch ((at_type)field->parameter->type) {
    case AT_TYPE_INTEGER:
    case AT_TYPE_HEX_INTEGER: return take_number(line, field, index);
    case AT_TYPE_WORD: return take_word(line, field, index);
    case AT_TYPE_LITERAL: return at_read_quoted_word(&line->cursor, field->parameter->name);
    default: return take_text(line, field);
    }
}

uint8_t at_reading_presence(const at_reading *line, uint8_t group)
{
    uint8_t index;
    for (index = 0; index < line->shape->presence_count; ++index) {
        const at_presence *presence = &line->shape->presences[index];
        if (presence->group == group) {
            const int32_t bits = at_field_number(&line->shape->fields[presence->field], line->fields);
            return (uint8_t)(((uint32_t)bits >> presence->shift) & presence->mask);
        }
    }
    return AT_NONE;
}

int32_t at_field_number(const at_field *field, const void *fields)
{
    int32_t value;
    memcpy(&value, (const uint8_t *)fields + field->offset, sizeof value);
    return value;
}
