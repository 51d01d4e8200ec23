/*
 * Reads lines by the tables of their shapes.
 */
#include "atbind/at_decode.h"

#include "atbind/at_encode.h"
#include "at_field.h"

#include <string.h>

/* One line being read. */
typedef struct reading {
    const at_shape *shape;
    const char *cursor;
    const char *end;
    uint8_t *fields;
    at_decoded *decoded;
    const at_form *form; /* of a command line, or null */
    bool arguments;  /* a command line: words are stored as their number only */
    bool counted_zero; /* a count of zero was read: the data, and what stands before them, may be absent */
} reading;

/* Moves behind blanks, but not behind the end of the line: blanks may stand there too. */
static void skip_blanks(reading *line)
{
    line->cursor = at_skip_blanks(line->cursor);
    if (line->cursor > line->end) {
        line->cursor = line->end;
    }
}

static void store_number(const reading *line, const at_field *field, int32_t value)
{
    const bool present = true;
    memcpy(line->fields + field->offset, &value, sizeof value);
    if ((field->flags & AT_FIELD_OPTIONAL) != 0) {
        memcpy(line->fields + field->offset + offsetof(at_optional, present), &present, sizeof present);
    }
}

static void store_text(const reading *line, const at_field *field, at_string text)
{
    memcpy(line->fields + field->offset, &text, sizeof text);
}

/* Whether the value is among the parameter's documented ones. */
static bool in_spans(const at_parameter *parameter, int32_t value)
{
    uint8_t index;
    if (value < parameter->minimum || value > parameter->maximum) {
        return false;
    }
    for (index = 0; index < parameter->list_length; ++index) {
        const at_span *span = &parameter->list.spans[index];
        if (value >= span->first && value <= span->last) {
            return true;
        }
    }
    return parameter->list_length == 0;
}

/* Whether a rule of the command line's form allows a number that the parameter's own range does not. */
static bool is_allowed_by_rule(const reading *line, uint8_t field, int32_t value)
{
    uint8_t index;
    for (index = 0; line->form != NULL && index < line->form->rule_count; ++index) {
        const at_rule *rule = &line->form->rules[index];
        if (rule->kind == AT_RULE_RANGE && rule->field == field && value >= rule->minimum && value <= rule->maximum) {
            return true;
        }
    }
    return false;
}

static void flag_unlisted(const reading *line, uint8_t index)
{
    line->decoded->unlisted |= (uint32_t)1u << (index & 31u);
}

/* On a command line a count says how many data bytes will be typed; they themselves are not there yet. */
static void store_count(const reading *line, const at_field *field, int32_t value)
{
    const at_bytes data = at_bytes_of(line->cursor, (size_t)value);
    memcpy(line->fields + line->shape->fields[field->other].offset, &data, sizeof data);
}

static bool read_integer(reading *line, const at_field *field, uint8_t index)
{
    int32_t value;
    if (!at_read_integer(&line->cursor, &value)) {
        return false;
    }
    if (!in_spans(field->parameter, value) && !is_allowed_by_rule(line, index, value)) {
        if ((field->parameter->flags & AT_PARAMETER_LISTED) == 0 || line->arguments) {
            return false;
        }
        flag_unlisted(line, index);
    }
    if ((field->flags & AT_FIELD_FIXED) != 0) {
        return value == (int32_t)field->offset;
    }
    if ((field->flags & AT_FIELD_COUNT) != 0) {
        store_count(line, field, value);
    } else {
        store_number(line, field, value);
    }
    if (value == 0 && field->other != AT_NONE && !line->arguments) {
        line->counted_zero = true;
    }
    return true;
}

static bool read_text(reading *line, const at_field *field, at_string *text)
{
    if (field->parameter->type == AT_TYPE_TEXT) {
        text->text = line->cursor;
        text->length = (size_t)(line->end - line->cursor);
        line->cursor = line->end;
        return true;
    }
    return at_read_quoted(&line->cursor, text) || at_read_bare(&line->cursor, line->end, text);
}

static bool same_text(at_string text, const char *word)
{
    size_t index;
    for (index = 0; index < text.length; ++index) {
        char a = text.text[index];
        char b = word[index];
        a = (char)(a >= 'a' && a <= 'z' ? a - 'a' + 'A' : a);
        b = (char)(b >= 'a' && b <= 'z' ? b - 'a' + 'A' : b);
        if (a != b || b == '\0') {
            return false;
        }
    }
    return word[index] == '\0';
}

static bool read_word(reading *line, const at_field *field, uint8_t index)
{
    at_word word = {0, {NULL, 0}};
    uint8_t entry;
    if (!read_text(line, field, &word.text)) {
        return false;
    }
    for (entry = 0; entry < field->parameter->list_length; ++entry) {
        if (same_text(word.text, field->parameter->list.spellings[entry].text)) {
            word.value = field->parameter->list.spellings[entry].value;
        }
    }
    if (line->arguments) {
        store_number(line, field, word.value);
        return word.value != 0;
    }
    if (word.value == 0) {
        flag_unlisted(line, index);
    }
    memcpy(line->fields + field->offset, &word, sizeof word);
    return true;
}

static bool read_string(reading *line, const at_field *field)
{
    at_string text;
    if (!read_text(line, field, &text)) {
        return false;
    }
    if ((int32_t)text.length < field->parameter->minimum || (int32_t)text.length > field->parameter->maximum) {
        return false;
    }
    if (field->parameter->type == AT_TYPE_IP_ADDRESS && !at_is_ip_address(text)) {
        return false;
    }
    store_text(line, field, text);
    return true;
}

/* Data on a command line, between quotation marks; their bytes are not decoded from digits here. */
static bool read_argument_data(reading *line, const at_field *field)
{
    at_string text;
    at_bytes data;
    if (!at_read_quoted(&line->cursor, &text)) {
        return false;
    }
    data = at_bytes_of(text.text, text.length);
    memcpy(line->fields + field->offset, &data, sizeof data);
    return true;
}

static bool read_literal(reading *line, const at_field *field)
{
    at_string text;
    return at_read_quoted(&line->cursor, &text) && same_text(text, field->parameter->name);
}

/* Data that a response carries stay where they are; here it is only found out where and how many. */
static bool find_data(reading *line, const at_field *field)
{
    const at_field *count = &line->shape->fields[field->other];
    line->decoded->has_data = true;
    line->decoded->data_length = (uint32_t)at_field_number(count, line->fields);
    line->decoded->hex_by_mode = (field->parameter->flags & AT_PARAMETER_HEX_BY_MODE) != 0;
    if ((field->flags & AT_FIELD_BREAK) != 0) {
        return line->cursor == line->end;
    }
    line->decoded->inline_data = line->cursor;
    line->cursor = line->end;
    return true;
}

static bool read_value(reading *line, const at_field *field, uint8_t index)
{
    switch ((at_type)field->parameter->type) {
    case AT_TYPE_INTEGER: return read_integer(line, field, index);
    case AT_TYPE_WORD: return read_word(line, field, index);
    case AT_TYPE_LITERAL: return read_literal(line, field);
    case AT_TYPE_DATA: return read_argument_data(line, field);
    default: return read_string(line, field);
    }
}

/* A comma where one belongs. With `unfinished` a comma has to stand behind the value too, else the value may go on. */
static bool read_separator(reading *line, const at_field *field)
{
    if ((field->flags & AT_FIELD_COMMA) != 0) {
        if (*line->cursor != ',' || line->cursor == line->end) {
            return false;
        }
        ++line->cursor;
    }
    return true;
}

static at_status fail(reading *line, const at_field *field, uint8_t index)
{
    line->decoded->failed = field;
    line->decoded->progress = index;
    return AT_ERROR_MALFORMED;
}

/* Nothing is left of the line: whether this field may be absent. Groups are numbered in the order in which they open. */
static bool may_be_absent(const reading *line, const at_field *field, uint8_t *absent_group)
{
    if (line->counted_zero) {
        return true;
    }
    if (*absent_group == 0 && (field->flags & AT_FIELD_OPENS) != 0) {
        *absent_group = field->group;
    }
    return *absent_group != 0 && field->group >= *absent_group;
}

static bool is_data_behind(const reading *line, const at_field *field)
{
    return !line->arguments && field->parameter->type == AT_TYPE_DATA && (field->flags & AT_FIELD_BREAK) != 0;
}

static at_status read_fields(reading *line)
{
    const at_shape *shape = line->shape;
    uint8_t index;
    uint8_t absent_group = 0;
    for (index = 0; index < shape->field_count; ++index) {
        const at_field *field = &shape->fields[index];
        if ((field->flags & AT_FIELD_ENTRY) != 0) {
            continue;
        }
        skip_blanks(line);
        if (line->cursor >= line->end && !is_data_behind(line, field)) {
            if (!may_be_absent(line, field, &absent_group)) {
                return fail(line, field, index);
            }
            continue;
        }
        if (!read_separator(line, field)) {
            return fail(line, field, index);
        }
        if (!line->arguments && field->parameter->type == AT_TYPE_DATA) {
            if (!find_data(line, field)) {
                return fail(line, field, index);
            }
            continue;
        }
        skip_blanks(line);
        if (line->cursor < line->end && *line->cursor == ',' && (field->flags & AT_FIELD_OPTIONAL) != 0) {
            continue;
        }
        if (!read_value(line, field, index)) {
            return fail(line, field, index);
        }
    }
    return AT_OK;
}

static at_status finish(reading *line)
{
    skip_blanks(line);
    if (line->cursor < line->end) {
        line->decoded->failed = NULL;
        line->decoded->progress = line->shape->field_count;
        return AT_ERROR_MALFORMED;
    }
    return AT_OK;
}

at_status at_decode(const at_shape *shape, const char *cursor, const char *end, void *fields, at_decoded *decoded,
                    bool unfinished)
{
    reading line = {shape, cursor, end, (uint8_t *)fields, decoded, NULL, false, false};
    at_status status;
    memset(fields, 0, shape->size);
    memset(decoded, 0, sizeof *decoded);
    if ((shape->flags & AT_SHAPE_RAW) != 0) {
        at_string rest;
        line.cursor = at_skip_blanks(*cursor == ',' ? cursor + 1 : cursor);
        rest.text = line.cursor;
        rest.length = line.cursor < end ? (size_t)(end - line.cursor) : 0;
        store_text(&line, &shape->fields[0], rest);
        return AT_OK;
    }
    status = read_fields(&line);
    if (unfinished) {
        return status == AT_OK && decoded->inline_data != NULL ? AT_OK : AT_ERROR_MALFORMED;
    }
    return status == AT_OK ? finish(&line) : status;
}

at_status at_decode_arguments(const at_form *form, const char *cursor, const char *end, void *arguments,
                              at_decoded *decoded)
{
    at_shape shape = {0};
    reading line = {&shape, cursor, end, (uint8_t *)arguments, decoded, form, true, false};
    at_status status;
    shape.fields = form->fields;
    shape.field_count = form->field_count;
    memset(decoded, 0, sizeof *decoded);
    status = read_fields(&line);
    return status == AT_OK ? finish(&line) : status;
}

int32_t at_field_number(const at_field *field, const void *fields)
{
    int32_t value;
    memcpy(&value, (const uint8_t *)fields + field->offset, sizeof value);
    return value;
}
