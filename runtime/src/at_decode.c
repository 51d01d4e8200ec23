/*
 * Reads lines by the tables of their shapes.
 */
#include "atbind/at_decode.h"

#include "at_arguments.h"
#include "at_field.h"
#include "at_value.h"

#include <string.h>

/* One line being read. */
typedef struct reading {
    const at_shape *shape;
    const char *cursor;
    const char *end;
    uint8_t *fields;
    at_decoded *decoded;
    const at_form *form; /* of a command line, or null: words of a command are stored as their number only */
    uint32_t absent;     /* bit n: optional group n is not there */
    bool counted_zero;   /* a count of zero was read: the data, and what stands before them, may be absent */
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
    at_word word;
    if ((field->flags & AT_FIELD_FIXED) != 0 || field->parameter->type == AT_TYPE_LITERAL) {
        return;
    }
    if (at_parameter_is_text(field->parameter)) {
        store_view(line, field, value->text.text, value->text.length);
    } else if (field->parameter->type == AT_TYPE_WORD && line->form == NULL) {
        word.value = value->number;
        word.text = value->text;
        memcpy(line->fields + field->offset, &word, sizeof word);
    } else {
        store_number(line, field, value->number);
    }
}

/* -- Checking ------------------------------------------------------------------------------------------------------- */

/* Whether a rule of the command line's form allows a number or a length that the parameter's own limits do not. */
static bool is_allowed_by_rule(const reading *line, uint8_t field, int32_t number)
{
    uint8_t index;
    for (index = 0; line->form != NULL && index < line->form->rule_count; ++index) {
        const at_rule *rule = &line->form->rules[index];
        if (rule->kind == AT_RULE_RANGE && rule->field == field && number >= rule->of.limits.first &&
            number <= rule->of.limits.last) {
            return true;
        }
    }
    return false;
}

/* Words beside the limits go both ways; those that stand for a secret come only from the module. */
static bool is_exempt(const reading *line, const at_parameter *parameter, at_string text)
{
    return (line->form == NULL || (parameter->flags & AT_PARAMETER_OR) != 0) && at_parameter_lists(parameter, text);
}

/* Firmware grows: a value of an enumeration that the document does not have is kept when a module says it. */
static bool may_grow(const reading *line, const at_parameter *parameter)
{
    return line->form == NULL &&
           (parameter->type == AT_TYPE_WORD ||
            (!at_parameter_is_text(parameter) && (parameter->flags & AT_PARAMETER_LISTED) != 0));
}

static bool check_value(const reading *line, const at_field *field, uint8_t index, const at_value *value)
{
    const at_parameter *parameter = field->parameter;
    if (at_parameter_is_text(parameter) && is_exempt(line, parameter, value->text)) {
        return true;
    }
    if (!at_value_is_documented(parameter, value) && !is_allowed_by_rule(line, index, value->number)) {
        if (!may_grow(line, parameter)) {
            return false;
        }
        line->decoded->unlisted |= (uint32_t)1u << (index & 31u);
    }
    if ((field->flags & AT_FIELD_FIXED) != 0) {
        return value->number == (int32_t)field->offset;
    }
    return !at_parameter_is_text(parameter) || at_value_has_form(parameter, value->text);
}

/* -- Counts on a command line --------------------------------------------------------------------------------------- */

/* The count in front of a field of a command line that counts it, or null. */
static const at_field *count_of(const reading *line, uint8_t index)
{
    uint8_t at;
    for (at = 0; line->form != NULL && at < index; ++at) {
        const at_field *field = &line->shape->fields[at];
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

/* -- Repeated groups ------------------------------------------------------------------------------------------------ */

/* How often the presence of a field's group says that it is there; once if nothing is said of it. */
static uint8_t presence_of(const reading *line, const at_field *field, bool *is_told)
{
    uint8_t index;
    for (index = 0; index < line->shape->presence_count; ++index) {
        const at_presence *presence = &line->shape->presences[index];
        if (presence->group == field->group) {
            const int32_t bits = at_field_number(&line->shape->fields[presence->field], line->fields);
            *is_told = true;
            return (uint8_t)(((uint32_t)bits >> presence->shift) & presence->mask);
        }
    }
    *is_told = false;
    return 1;
}

/* Reads one field of an item. What stands in front of the first belongs to the group, not to the item. */
static bool read_item_value(reading *line, const at_shape *item, uint8_t index, at_value *value)
{
    skip_blanks(line);
    if (index > 0 && (item->fields[index].flags & AT_FIELD_COMMA) != 0 && !skip_comma(line)) {
        return false;
    }
    skip_blanks(line);
    return line->cursor < line->end && at_value_read(&line->cursor, line->end, item->fields[index].parameter, value);
}

/* Checks one item and stores it where there is a struct for it; the group is field `index` of the line. */
static at_status read_item(reading *line, const at_shape *item, uint8_t index, bool stored)
{
    at_value value;
    uint8_t at;
    for (at = 0; at < item->field_count; ++at) {
        const at_field *field = &item->fields[at];
        if (!read_item_value(line, item, at, &value) || !check_value(line, field, index, &value)) {
            return fail(line, field, index);
        }
        if (stored) {
            store_value(line, field, &value);
        }
    }
    return AT_OK;
}

static at_status read_group(reading *line, const at_field *field, uint8_t index)
{
    const at_shape *item = field->parameter->list.item;
    at_group group;
    bool is_told;
    uint8_t at;
    at_status status = AT_OK;
    memset(&group, 0, sizeof group);
    group.left = presence_of(line, field, &is_told);
    skip_blanks(line);
    group.text.text = line->cursor;
    for (at = 0; at < group.left && status == AT_OK; ++at) {
        skip_blanks(line);
        if (at > 0 && !skip_comma(line)) {
            return fail(line, &item->fields[0], index);
        }
        status = read_item(line, item, index, false);
    }
    if (status == AT_OK) {
        group.text.length = (size_t)(line->cursor - group.text.text);
        memcpy(line->fields + field->offset, &group, sizeof group);
    }
    return status;
}

/* A reading of what is left of a group. */
static reading read_items_of(const at_shape *item, const at_group *group, void *fields, at_decoded *decoded)
{
    reading items = {item, NULL, NULL, NULL, NULL, NULL, 0, false};
    items.cursor = group->text.text;
    items.end = group->text.text + group->text.length;
    items.fields = (uint8_t *)fields;
    items.decoded = decoded;
    memset(decoded, 0, sizeof *decoded);
    return items;
}

bool at_group_next(const at_shape *item, at_group *group, void *fields)
{
    at_decoded decoded;
    reading items;
    memset(fields, 0, item->size);
    if (group->left == 0) {
        return false;
    }
    items = read_items_of(item, group, fields, &decoded);
    if (read_item(&items, item, 0, true) != AT_OK) {
        group->left = 0; /* the line is not there any more */
        return false;
    }
    skip_blanks(&items);
    (void)skip_comma(&items);
    group->text.text = items.cursor;
    group->text.length = (size_t)(items.end - items.cursor);
    --group->left;
    return true;
}

static bool is_one_of(at_string text, const at_item_format *format)
{
    uint8_t index;
    for (index = 0; index < format->text_count; ++index) {
        if (at_is_text(text, format->texts[index])) {
            return true;
        }
    }
    return false;
}

/* Reads an item that has been checked, for its key and what it says of the format. */
static int32_t read_key(reading *items, const at_item_format *format, at_string *text)
{
    at_value value;
    int32_t key = 0;
    uint8_t index;
    for (index = 0; index < items->shape->field_count && read_item_value(items, items->shape, index, &value); ++index) {
        if (index == format->key_field) {
            key = value.number;
        }
        if (index == format->value_field) {
            *text = value.text;
        }
    }
    return key;
}

/* The first item with the key decides whether data are digits. */
static bool items_say_hex(const reading *line, const at_item_format *format)
{
    const at_field *field = &line->shape->fields[format->group];
    at_decoded decoded;
    reading items;
    at_group group;
    at_string text = {"", 0};
    memcpy(&group, line->fields + field->offset, sizeof group);
    if (group.left == 0) {
        return format->hex_if_absent;
    }
    items = read_items_of(field->parameter->list.item, &group, NULL, &decoded);
    for (; group.left > 0; --group.left) {
        if (read_key(&items, format, &text) == format->key) {
            return !is_one_of(text, format);
        }
        skip_blanks(&items);
        (void)skip_comma(&items);
    }
    return format->hex_if_absent;
}

/* -- Data ----------------------------------------------------------------------------------------------------------- */

/* Data on a command line without quotation marks are whatever is left of it. */
static bool takes_rest(const reading *line, const at_field *field)
{
    return line->form != NULL && field->parameter->type == AT_TYPE_DATA &&
           (field->parameter->flags & AT_PARAMETER_QUOTED) == 0;
}

/* Data on a command line; their bytes are not decoded from digits here. */
static bool read_argument_data(reading *line, const at_field *field, uint8_t index)
{
    const bool hex = at_argument_is_hex(line->form, field, line->fields);
    at_string text;
    if (takes_rest(line, field)) {
        text.text = line->cursor;
        text.length = (size_t)(line->end - line->cursor);
        line->cursor = line->end;
    } else if (!at_read_quoted(&line->cursor, &text)) {
        return false;
    }
    if ((hex && !at_is_hex_string(text)) || !has_right_count(line, field, index, hex, text.length)) {
        return false;
    }
    store_view(line, field, text.text, text.length);
    return true;
}

/* Counted data between quotation marks; if they are none at all, the closing mark follows. */
static bool find_quoted_data(reading *line)
{
    skip_blanks(line);
    if (!is_next(line, '"')) {
        return false;
    }
    ++line->cursor;
    line->decoded->quoted = true;
    line->decoded->inline_data = line->cursor;
    if (line->decoded->data_length > 0) {
        line->cursor = line->end;
        return true;
    }
    if (!is_next(line, '"')) {
        return false;
    }
    ++line->cursor;
    return true;
}

/* Data that a response carries stay where they are; here it is only found out where, how many and what they are. */
static bool find_data(reading *line, const at_field *field)
{
    const at_parameter *parameter = field->parameter;
    line->decoded->has_data = true;
    line->decoded->data_length = (uint32_t)at_field_number(&line->shape->fields[field->other], line->fields);
    line->decoded->hex_by_mode = (parameter->flags & AT_PARAMETER_HEX_BY_MODE) != 0;
    line->decoded->hex = (parameter->flags & AT_PARAMETER_HEX) != 0 ||
                         ((parameter->flags & AT_PARAMETER_HEX_BY_ITEM) != 0 &&
                          items_say_hex(line, parameter->list.format));
    if ((field->flags & AT_FIELD_BREAK) != 0) {
        return line->cursor == line->end;
    }
    if ((parameter->flags & AT_PARAMETER_QUOTED) != 0) {
        return find_quoted_data(line);
    }
    line->decoded->inline_data = line->cursor;
    line->cursor = line->end;
    return true;
}

/* -- Fields --------------------------------------------------------------------------------------------------------- */

/* At the first field of a group: notes that it is absent if the line's own bits, or the group around it, say so. */
static void open_group(reading *line, const at_field *field)
{
    bool is_told;
    if ((field->flags & AT_FIELD_OPENS) == 0) {
        return;
    }
    if ((line->absent >> (field->parent & 31u) & 1u) != 0 || presence_of(line, field, &is_told) == 0) {
        line->absent |= (uint32_t)1u << (field->group & 31u);
    }
}

static bool is_absent(const reading *line, const at_field *field)
{
    return (line->absent >> (field->group & 31u) & 1u) != 0;
}

/* Nothing is left of the line: whether this field may be absent. */
static bool may_be_absent(reading *line, const at_field *field)
{
    bool is_told;
    if (line->counted_zero) {
        return true;
    }
    (void)presence_of(line, field, &is_told);
    if (!is_told && (field->flags & AT_FIELD_OPENS) != 0) {
        line->absent |= (uint32_t)1u << (field->group & 31u);
    }
    return is_absent(line, field);
}

/* An optional field may leave its place empty, unless its count or the line's own bits promise it. */
static bool is_empty_place(const reading *line, const at_field *field, uint8_t index)
{
    bool is_told;
    if (!is_next(line, ',') || (field->flags & AT_FIELD_OPTIONAL) == 0) {
        return false;
    }
    (void)presence_of(line, field, &is_told);
    return !is_told && count_of(line, index) == NULL;
}

/* The count on a command line stands in for what it counts until that is read, if it comes with this line at all. */
static bool take_count(const reading *line, const at_field *field, uint8_t index, int32_t count)
{
    const at_field *counted = &line->shape->fields[field->other];
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

/* Data of a response that are none need not be there. */
static void take_zero(reading *line, const at_field *field)
{
    if (line->form == NULL && field->other != AT_NONE &&
        line->shape->fields[field->other].parameter->type == AT_TYPE_DATA) {
        line->counted_zero = true;
    }
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
    if (value.number == 0) {
        take_zero(line, field);
    }
    return true;
}

static bool is_data_behind(const reading *line, const at_field *field)
{
    return line->form == NULL && field->parameter->type == AT_TYPE_DATA && (field->flags & AT_FIELD_BREAK) != 0;
}

/* Reads a field that has begun: its comma is behind the cursor. */
static at_status read_begun(reading *line, const at_field *field, uint8_t index)
{
    const bool is_data = field->parameter->type == AT_TYPE_DATA;
    bool is_read;
    if (field->parameter->type == AT_TYPE_REPEATED) {
        return read_group(line, field, index);
    }
    if (is_data && line->form == NULL) {
        return find_data(line, field) ? AT_OK : fail(line, field, index);
    }
    if (!takes_rest(line, field)) {
        skip_blanks(line);
        if (is_empty_place(line, field, index)) {
            return AT_OK;
        }
    }
    is_read = is_data ? read_argument_data(line, field, index) : read_value(line, field, index);
    return is_read ? AT_OK : fail(line, field, index);
}

static at_status read_field(reading *line, uint8_t index)
{
    const at_field *field = &line->shape->fields[index];
    const bool has_comma = (field->flags & AT_FIELD_COMMA) != 0;
    open_group(line, field);
    if ((field->flags & AT_FIELD_ENTRY) != 0 || is_absent(line, field)) {
        return AT_OK;
    }
    if (has_comma || !takes_rest(line, field)) {
        skip_blanks(line);
    }
    if (line->cursor >= line->end && !is_data_behind(line, field)) {
        return may_be_absent(line, field) ? AT_OK : fail(line, field, index);
    }
    if (has_comma && !skip_comma(line)) {
        return fail(line, field, index);
    }
    return read_begun(line, field, index);
}

static at_status read_fields(reading *line)
{
    uint8_t index;
    at_status status = AT_OK;
    for (index = 0; index < line->shape->field_count && status == AT_OK; ++index) {
        status = read_field(line, index);
    }
    return status;
}

static at_status finish(reading *line)
{
    skip_blanks(line);
    return line->cursor < line->end ? fail(line, NULL, line->shape->field_count) : AT_OK;
}

at_status at_decode(const at_shape *shape, const char *cursor, const char *end, void *fields, at_decoded *decoded,
                    bool unfinished)
{
    reading line = {shape, cursor, end, (uint8_t *)fields, decoded, NULL, 0, false};
    at_status status;
    memset(fields, 0, shape->size);
    memset(decoded, 0, sizeof *decoded);
    if ((shape->flags & AT_SHAPE_RAW) != 0) {
        line.cursor = at_skip_blanks(*cursor == ',' ? cursor + 1 : cursor);
        store_view(&line, &shape->fields[0], line.cursor, line.cursor < end ? (size_t)(end - line.cursor) : 0);
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
    reading line = {&shape, cursor, end, (uint8_t *)arguments, decoded, form, 0, false};
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
