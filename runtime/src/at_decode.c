/*
 * Reads the module's lines by the tables of their shapes.
 */
#include "at_arguments.h"
#include "at_field.h"
#include "at_reading.h"
#include "at_value.h"

#include <string.h>

/* -- Data ----------------------------------------------------------------------------------------------------------- */

/* Counted data between quotation marks; if they are none at all, the closing mark follows. */
static bool find_quoted_data(at_reading *line)
{
    at_reading_skip_blanks(line);
    if (line->cursor >= line->end || *line->cursor != '"') {
        return false;
    }
    ++line->cursor;
    line->decoded->quoted = true;
    line->decoded->inline_data = line->cursor;
    if (line->decoded->data_length > 0) {
        line->cursor = line->end;
        return true;
    }
    if (line->cursor >= line->end || *line->cursor != '"') {
        return false;
    }
    ++line->cursor;
    return true;
}

/* Data stay where they are; here it is only found out where, how many and what they are. */
static bool find_data(at_reading *line, const at_field *field)
{
    const at_parameter *parameter = field->parameter;
    at_decoded *decoded = line->decoded;
    decoded->has_data = true;
    decoded->data_length = (uint32_t)at_field_number(&line->shape->fields[field->other], line->fields);
    decoded->hex_by_mode = (parameter->flags & AT_PARAMETER_HEX_BY_MODE) != 0;
    decoded->hex = (parameter->flags & AT_PARAMETER_HEX) != 0 ||
                   ((parameter->flags & AT_PARAMETER_HEX_BY_ITEM) != 0 &&
                    at_reading_items_say_hex(line, parameter->list.format));
    if ((field->flags & AT_FIELD_BREAK) != 0) {
        return line->cursor == line->end;
    }
    if ((parameter->flags & AT_PARAMETER_QUOTED) != 0) {
        return find_quoted_data(line);
    }
    decoded->inline_data = line->cursor;
    line->cursor = line->end;
    return true;
}

/* -- Optional groups ------------------------------------------------------------------------------------------------ */

static void mark_absent(at_reading *line, const at_field *field)
{
    line->absent |= (uint32_t)1u << (field->group & 31u);
}

static bool is_marked_absent(const at_reading *line, uint8_t group)
{
    return (line->absent >> (group & 31u) & 1u) != 0;
}

/* At the first field of a group: notes that it is absent if the line's own bits, or the group around it, say so. */
static void open_group(at_reading *line, const at_field *field)
{
    if (is_marked_absent(line, field->parent) || at_reading_presence(line, field->group) == 0) {
        mark_absent(line, field);
    }
}

/* Nothing is left of the line: whether this field may be absent. */
static bool may_be_absent(at_reading *line, const at_field *field)
{
    if (line->counted_zero) {
        return true;
    }
    if ((field->flags & AT_FIELD_OPENS) != 0 && at_reading_presence(line, field->group) == AT_NONE) {
        mark_absent(line, field);
    }
    return is_marked_absent(line, field->group);
}

/* An optional field may leave its place empty, unless the line's own bits promise it. */
static bool is_empty_place(const at_reading *line, const at_field *field)
{
    return line->cursor < line->end && *line->cursor == ',' && (field->flags & AT_FIELD_OPTIONAL) != 0 &&
           at_reading_presence(line, field->group) == AT_NONE;
}

/* -- Fields --------------------------------------------------------------------------------------------------------- */

static at_status take_field(at_reading *line, const at_field *field, uint8_t index)
{
    const uint8_t type = field->parameter->type;
    if (field->group != 0) {
        if ((field->flags & AT_FIELD_OPENS) != 0) {
            open_group(line, field);
        }
        if (is_marked_absent(line, field->group)) {
            return AT_OK;
        }
    }
    at_reading_skip_blanks(line);
    if (line->cursor >= line->end && !(type == AT_TYPE_DATA && (field->flags & AT_FIELD_BREAK) != 0)) {
        return may_be_absent(line, field) ? AT_OK : at_reading_fail(line, field, index);
    }
    if ((field->flags & AT_FIELD_COMMA) != 0) {
        if (*line->cursor != ',' ||
            line->cursor >= line->end) { /* uncovered: only data on a line of their own, without a comma, come so far */
            return at_reading_fail(line, field, index);
        }
        ++line->cursor;
    }
    if (type == AT_TYPE_DATA) {
        return find_data(line, field) ? AT_OK : at_reading_fail(line, field, index);
    }
    at_reading_skip_blanks(line);
    if (type == AT_TYPE_REPEATED) {
        return at_reading_take_group(line, field, index);
    }
    if (is_empty_place(line, field) || at_reading_take_value(line, field, index)) {
        return AT_OK;
    }
    return at_reading_fail(line, field, index);
}

/* The number of a few digits behind `*at`; moves behind it. False if there is none, or too many digits for 32 bits. */
static inline bool read_digits(const char **at, int32_t *number)
{
    enum { MOST_DIGITS = 9 }; /* as many fit whatever they are */
    const char *digit = *at;
    uint32_t value = 0;
    uint32_t next;
    size_t count;
    for (next = (uint8_t)*digit++ - (uint32_t)'0'; next < 10u; next = (uint8_t)*digit++ - (uint32_t)'0') {
        value = value * 10u + next;
    }
    --digit;
    count = (size_t)(digit - *at);
    *number = (int32_t)value;
    *at = digit;
    return count - 1u < MOST_DIGITS;
}

static inline bool is_plain_number(const at_field *field, bool groups_tell)
{
    return field->parameter->type == AT_TYPE_INTEGER && field->other == AT_NONE && !(groups_tell && field->group != 0);
}

/*
 * Nearly every field is a number of a few digits, without blanks and within its range. From `field` on as many such are
 * taken as follow each other, at a third of the cost; of any other nothing is taken, and it goes the long way. Returns the
 * first that is left.
 */
static const at_field *take_plain_numbers(at_reading *line, const at_field *field, const at_field *stop)
{
    const bool groups_tell = line->shape->presence_count != 0; /* whether optional groups are there, the line's bits tell */
    uint8_t *const fields = line->fields;
    const char *const end = line->end;
    const char *at = line->cursor;
    for (; field < stop && is_plain_number(field, groups_tell); ++field) {
        const char *digit = at;
        int32_t number;
        if (((field->flags & AT_FIELD_COMMA) != 0 && *digit++ != ',') || !read_digits(&digit, &number) ||
            (*digit != ',' && digit != end) || !at_value_has_range(field->parameter, number)) {
            break;
        }
        at_reading_keep_number(fields, field, number);
        at = digit;
    }
    line->cursor = at;
    return field;
}

static at_status take_fields(at_reading *line)
{
    const at_field *const fields = line->shape->fields;
    const at_field *stop;
    const at_field *field;
    if (line->shape->field_count == 0) {
        return AT_OK; /* words alone: there is no table to point into */
    }
    stop = fields + line->shape->field_count;
    field = take_plain_numbers(line, fields, stop);
    while (field < stop) {
        const at_status status = take_field(line, field, (uint8_t)(field - fields));
        if (status != AT_OK) {
            return status;
        }
        field = take_plain_numbers(line, field + 1, stop);
    }
    return AT_OK;
}

/* Only the head has been read: the one field is whatever follows it. */
static void take_rest(at_reading *line)
{
    at_string rest;
    rest.text = at_skip_blanks(*line->cursor == ',' ? line->cursor + 1 : line->cursor);
    rest.length = rest.text < line->end ? (size_t)(line->end - rest.text) : 0;
    memcpy(line->fields + line->shape->fields[0].offset, &rest, sizeof rest);
}

at_status at_decode(const at_shape *shape, const char *cursor, const char *end, void *fields, at_decoded *decoded,
                    bool unfinished)
{
    at_reading line = {shape, cursor, end, (uint8_t *)fields, decoded, 0, false};
    at_status status;
    at_reading_clear(fields, shape->size);
    at_decoded_clear(decoded);
    if ((shape->flags & AT_SHAPE_RAW) != 0) {
        take_rest(&line);
        return AT_OK;
    }
    status = take_fields(&line);
    if (status != AT_OK) {
        return status;
    }
    if (unfinished) {
        return decoded->inline_data != NULL ? AT_OK : AT_ERROR_MALFORMED;
    }
    if (line.cursor < end) {
        at_reading_skip_blanks(&line);
    }
    return line.cursor < end ? at_reading_fail(&line, NULL, shape->field_count) : AT_OK;
}
