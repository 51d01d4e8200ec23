/*
 * Reads command lines by the tables of their forms: the counterpart of at_encode(), for tools that read what a host has
 * sent. Firmware does not link this.
 */
#include "atbind/at_decode.h"

#include "at_arguments.h"
#include "at_field.h"
#include "at_value.h"

#include <string.h>

/* One command line being read. */
typedef struct reading {
    const at_form *form;
    const char *cursor;
    const char *end;
    uint8_t *fields;
    at_decoded *decoded;
    uint32_t absent; /* bit n: optional group n is not there */
} reading;

/* Moves behind blanks, but not behind the end of the line: blanks may stand there too. */
static void skip_blanks(reading *line)
{
    line->cursor = at_skip_blanks(line->cursor);
    if (line->cursor > line->end) {
        line->cursor = line->end;
    }
}

static bool is_next(const reading *line, char c)
{
    return line->cursor < line->end && *line->cursor == c;
}

static bool skip_comma(reading *line)
{
    if (!is_next(line, ',')) {
        return false;
    }
    ++line->cursor;
    return true;
}

static at_status fail(reading *line, const at_field *field, uint8_t index)
{
    line->decoded->failed = field;
    line->decoded->progress = index;
    return AT_ERROR_MALFORMED;
}

/* -- Storing -------------------------------------------------------------------------------------------------------- */

static void store_number(const reading *line, const at_field *field, int32_t value)
{
    const bool present = true;
    memcpy(line->fields + field->offset, &value, sizeof value);
    if ((field->flags & AT_FIELD_OPTIONAL) != 0) {
        memcpy(line->fields + field->offset + offsetof(at_optional, present), &present, sizeof present);
    }
}

static void store_view(const reading *line, const at_field *field, const char *text, size_t length)
{
    at_string view;
    view.text = text;
    view.length = length;
    memcpy(line->fields + field->offset, &view, sizeof view);
}

static void store_value(const reading *line, const at_field *field, const at_value *value)
{
    if ((field->flags & AT_FIELD_FIXED) != 0) {
        return;
    }
    if (at_parameter_is_text(field->parameter)) {
        store_view(line, field, value->text.text, value->text.length);
    } else {
        store_number(line, field, value->number);
    }
}

/* -- Checking ------------------------------------------------------------------------------------------------------- */

/* Whether a rule of the command line's form allows a number or a length that the parameter's own limits do not. */
static bool is_allowed_by_rule(const reading *line, uint8_t field, int32_t number)
{
    uint8_t index;
    for (index = 0; index < line->form->rule_count; ++index) {
        const at_rule *rule = &line->form->rules[index];
        if (rule->kind == AT_RULE_RANGE && rule->field == field && number >= rule->of.limits.first &&
            number <= rule->of.limits.last) {
            return true;
        }
    }
    return false;
}

static bool check_value(const reading *line, const at_field *field, uint8_t index, const at_value *value)
{
    const at_parameter *parameter = field->parameter;
    const bool is_text = at_parameter_is_text(parameter);
    /* Words beside the limits may be sent; those that stand for a secret come only from the module. */
    if (is_text && (parameter->flags & AT_PARAMETER_OR) != 0 && at_parameter_lists(parameter, value->text)) {
        return true;
    }
    if (!at_value_is_documented(parameter, value) && !is_allowed_by_rule(line, index, value->number)) {
        return false;
    }
    if ((field->flags & AT_FIELD_FIXED) != 0) {
        return value->number == (int32_t)field->offset;
    }
    return !is_text || at_value_has_form(parameter, value->text);
}

/* -- Counts on a command line --------------------------------------------------------------------------------------- */

/* The count in front of a field of a command line that counts it, or null. */
static const at_field *count_of(const reading *line, uint8_t index)
{
    uint8_t at;
    for (at = 0; at < index; ++at) {
        const at_field *field = &line->form->fields[at];
        if ((field->flags & AT_FIELD_COUNT) != 0 && field->other == index) {
            return field;
        }
    }
    return NULL;
}

/* Until what is counted has been read, its view keeps the count; data typed after a prompt never come to a line. */
static bool has_right_count(const reading *line, const at_field *field, uint8_t index, bool hex, size_t length)
{
    return count_of(line, index) == NULL ||
           at_argument_data(field, line->fields).length == at_counted(field->parameter, hex, length);
}

/* -- Data ----------------------------------------------------------------------------------------------------------- */

/* Data on a command line without quotation marks are whatever is left of it. */
static bool takes_rest(const at_field *field)
{
    return field->parameter->type == AT_TYPE_DATA &&
           (field->parameter->flags & AT_PARAMETER_QUOTED) == 0;
}

/* Data on a command line; their bytes are not decoded from digits here. */
static bool read_argument_data(reading *line, const at_field *field, uint8_t index)
{
    const bool hex = at_argument_is_hex(line->form, field, line->fields);
    at_string text;
    if (takes_rest(field)) {
        text.text = line->cursor;
        text.length = (size_t)(line->end - line->cursor);
        line->cursor = line->end;
    } else if (!at_read_quoted(&line->cursor, &text)) {
        return false;
    }
    if (!has_right_count(line, field, index, hex, text.length)) {
        return false;
    }
    store_view(line, field, text.text, text.length);
    return true;
}

/* Whether data of so many bytes may be sent, and are digits where they have to be. */
static bool check_data(const reading *line, const at_field *field, uint8_t index)
{
    const at_string text = at_argument_text(field, line->fields);
    const bool hex = at_argument_is_hex(line->form, field, line->fields);
    const int32_t bytes = at_length(at_counted(field->parameter, hex, text.length));
    if (hex && !at_is_hex_string(text)) {
        return false;
    }
    return (bytes >= field->parameter->minimum && bytes <= field->parameter->maximum) ||
           is_allowed_by_rule(line, index, bytes);
}

/* Once all of the line is known: the format of data may stand behind them. */
static at_status check_all_data(reading *line)
{
    uint8_t index;
    for (index = 0; index < line->form->field_count; ++index) {
        const at_field *field = &line->form->fields[index];
        const bool stands_there = field->parameter->type == AT_TYPE_DATA && (field->flags & AT_FIELD_ENTRY) == 0 &&
                                  at_argument_present(field, line->fields);
        if (stands_there && !check_data(line, field, index)) {
            return fail(line, field, index);
        }
    }
    return AT_OK;
}

/* -- Fields --------------------------------------------------------------------------------------------------------- */

static bool is_absent(const reading *line, uint8_t group)
{
    return (line->absent >> (group & 31u) & 1u) != 0;
}

/* Nothing is left of the line: whether this field may be absent. */
static bool may_be_absent(reading *line, const at_field *field)
{
    if ((field->flags & AT_FIELD_OPENS) != 0) {
        line->absent |= (uint32_t)1u << (field->group & 31u);
    }
    return is_absent(line, field->group);
}

/* An optional field may leave its place empty, unless its count promises it. */
static bool is_empty_place(const reading *line, const at_field *field, uint8_t index)
{
    return is_next(line, ',') && (field->flags & AT_FIELD_OPTIONAL) != 0 && count_of(line, index) == NULL;
}

/* The count on a command line stands in for what it counts until that is read, if it comes with this line at all. */
static bool take_count(const reading *line, const at_field *field, uint8_t index, int32_t count)
{
    const at_field *counted = &line->form->fields[field->other];
    if (count < 0) {
        return false;
    }
    if (field->other < index) {
        const bool hex = at_argument_is_hex(line->form, counted, line->fields);
        const size_t length = at_argument_data(counted, line->fields).length;
        return at_counted(counted->parameter, hex, length) == (size_t)count;
    }
    store_view(line, field, line->cursor, (size_t)count);
    return true;
}

static bool read_value(reading *line, const at_field *field, uint8_t index)
{
    at_value value;
    if (!at_value_read(&line->cursor, line->end, field->parameter, &value) ||
        !check_value(line, field, index, &value)) {
        return false;
    }
    if (at_parameter_is_text(field->parameter) &&
        !has_right_count(line, field, index, false, value.text.length)) {
        return false;
    }
    if ((field->flags & AT_FIELD_COUNT) != 0) {
        return take_count(line, field, index, value.number);
    }
    store_value(line, field, &value);
    return true;
}

static bool read_begun(reading *line, const at_field *field, uint8_t index)
{
    if (!takes_rest(field)) {
        skip_blanks(line);
        if (is_empty_place(line, field, index)) {
            return true;
        }
    }
    return field->parameter->type == AT_TYPE_DATA ? read_argument_data(line, field, index)
                                                  : read_value(line, field, index);
}

static at_status read_field(reading *line, uint8_t index)
{
    const at_field *field = &line->form->fields[index];
    const bool has_comma = (field->flags & AT_FIELD_COMMA) != 0;
    if ((field->flags & AT_FIELD_OPENS) != 0 && is_absent(line, field->parent)) {
        line->absent |= (uint32_t)1u << (field->group & 31u);
    }
    if ((field->flags & AT_FIELD_ENTRY) != 0 || is_absent(line, field->group)) {
        return AT_OK;
    }
    if (has_comma || !takes_rest(field)) {
        skip_blanks(line);
    }
    if (line->cursor >= line->end) {
        return may_be_absent(line, field) ? AT_OK : fail(line, field, index);
    }
    if ((has_comma && !skip_comma(line)) || !read_begun(line, field, index)) {
        return fail(line, field, index);
    }
    return AT_OK;
}

at_status at_decode_arguments(const at_form *form, const char *cursor, const char *end, void *arguments,
                              at_decoded *decoded)
{
    reading line = {form, cursor, end, (uint8_t *)arguments, decoded, 0};
    uint8_t index;
    at_status status = AT_OK;
    memset(decoded, 0, sizeof *decoded);
    for (index = 0; index < form->field_count && status == AT_OK; ++index) {
        status = read_field(&line, index);
    }
    skip_blanks(&line);
    if (status == AT_OK && line.cursor < line.end) {
        return fail(&line, NULL, form->field_count);
    }
    return status == AT_OK ? check_all_data(&line) : status;
}
