/*
 * Repeated groups: reads them on a line, and hands out their items.
 */
#include "at_field.h"
#include "at_reading.h"
#include "at_value.h"

#include <string.h>

/* Reads one item; what stands in front of its first field belongs to the group. */
static at_status take_item(at_reading *line, const at_shape *item, uint8_t index)
{
    uint8_t at;
    for (at = 0; at < item->field_count; ++at) {
        const at_field *field = &item->fields[at];
        if (at > 0 && (field->flags & AT_FIELD_COMMA) != 0 && !at_reading_skip_comma(line)) {
            return at_reading_fail(line, field, index);
        }
        if (line->cursor >= line->end || !at_reading_take_value(line, field, index)) {
            return at_reading_fail(line, field, index);
        }
    }
    return AT_OK;
}

at_status at_reading_take_group(at_reading *line, const at_field *field, uint8_t index)
{
    const at_shape *item = field->parameter->list.item;
    uint8_t *fields = line->fields;
    at_group group;
    at_status status = AT_OK;
    uint8_t at;
    memset(&group, 0, sizeof group);
    group.left = at_reading_presence(line, field->group);
    group.text.text = line->cursor;
    line->fields = NULL; /* items are only checked now */
    for (at = 0; at < group.left && status == AT_OK; ++at) {
        status = at > 0 && !at_reading_skip_comma(line) ? at_reading_fail(line, &item->fields[0], index)
                                                        : take_item(line, item, index);
    }
    line->fields = fields;
    group.text.length = (size_t)(line->cursor - group.text.text);
    memcpy(line->fields + field->offset, &group, sizeof group);
    return status;
}

/* A reading of what is left of a group. */
static at_reading read_items_of(const at_shape *item, const at_group *group, void *fields, at_decoded *decoded)
{
    at_reading items = {item, NULL, NULL, NULL, NULL, 0, false};
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
    at_reading items;
    memset(fields, 0, item->size);
    if (group->left == 0) {
        return false;
    }
    items = read_items_of(item, group, fields, &decoded);
    if (take_item(&items, item, 0) != AT_OK) {
        group->left = 0; /* the line is not there any more */
        return false;
    }
    (void)at_reading_skip_comma(&items);
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
static int32_t read_key(at_reading *items, const at_item_format *format, at_string *text)
{
    const at_shape *item = items->shape;
    at_value value;
    int32_t key = 0;
    uint8_t index;
    for (index = 0; index < item->field_count; ++index) {
        if ((index > 0 && !at_reading_skip_comma(items)) || /* uncovered: the item has been read before */
            !at_value_read(&items->cursor, items->end, item->fields[index].parameter, &value)) { /* uncovered: likewise */
            return key;
        }
        key = index == format->key_field ? value.number : key;
        *text = index == format->value_field ? value.text : *text;
    }
    return key;
}

/* The first item with the key decides. */
bool at_reading_items_say_hex(const at_reading *line, const at_item_format *format)
{
    const at_field *field = &line->shape->fields[format->group];
    at_decoded decoded;
    at_reading items;
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
        (void)at_reading_skip_comma(&items);
    }
    return format->hex_if_absent;
}
