#include "json.h"

#include "atbind/at_decode.h"
#include "atbind/at_encode.h"

#include <string.h>

enum { MOST_ITEM_WORDS = 24 };

static const char digits[] = "0123456789abcdef";
static bool is_first; /* of the object that is being written */

/* -- Values --------------------------------------------------------------------------------------------------------- */

static void put(const char *text)
{
    put_bytes(text, strlen(text));
}

static void put_number(int32_t value)
{
    char text[12];
    char *at = text + sizeof text;
    uint32_t rest = value < 0 ? 0u - (uint32_t)value : (uint32_t)value;
    do {
        *--at = digits[rest % 10u];
        rest /= 10u;
    } while (rest > 0);
    if (value < 0) {
        *--at = '-';
    }
    put_bytes(at, (size_t)(text + sizeof text - at));
}

/* The escapes of transcripts, whose backslash JSON escapes in turn. */
static void put_text(const char *text, size_t length)
{
    size_t index;
    put("\"");
    for (index = 0; index < length; ++index) {
        const uint8_t byte = (uint8_t)text[index];
        const char hex[4] = {'x', digits[byte >> 4], digits[byte & 15], '\0'};
        switch (byte) {
        case '\r': put("\\\\r"); break;
        case '\n': put("\\\\n"); break;
        case '\\': put("\\\\\\\\"); break;
        case '"': put("\\\""); break;
        default:
            if (byte >= 0x20 && byte <= 0x7E) {
                put_bytes(text + index, 1);
            } else {
                put("\\\\");
                put(hex);
            }
        }
    }
    put("\"");
}

static void put_key(const char *key)
{
    put(is_first ? "{\"" : ",\"");
    put(key);
    put("\":");
    is_first = false;
}

static void put_member(const char *key, const char *text)
{
    if (text != NULL) {
        put_key(key);
        put_text(text, strlen(text));
    }
}

static void begin(const char *type)
{
    is_first = true;
    put_member("type", type);
}

static void end(void)
{
    put(is_first ? "{}" : "}");
    is_first = false;
}

/* -- Fields --------------------------------------------------------------------------------------------------------- */

static void put_number_field(const at_field *field, const uint8_t *member)
{
    at_optional number = {0, true};
    memcpy(&number, member, (field->flags & AT_FIELD_OPTIONAL) != 0 ? sizeof number : sizeof number.value);
    if (number.present) {
        put_key(field->parameter->name);
        put_number(number.value);
    }
}

static void put_field(const at_field *field, const uint8_t *member)
{
    at_string text;
    switch (field->parameter->type) {
    case AT_TYPE_LITERAL: put_member("literal", field->parameter->name); break;
    case AT_TYPE_DATA:
    case AT_TYPE_REPEATED: break;
    case AT_TYPE_INTEGER:
    case AT_TYPE_HEX_INTEGER: put_number_field(field, member); break;
    default:
        memcpy(&text, member + (field->parameter->type == AT_TYPE_WORD ? offsetof(at_word, text) : 0u), sizeof text);
        if (text.text != NULL) {
            put_key(field->parameter->name);
            put_text(text.text, text.length);
        }
    }
}

static void put_fields(const at_shape *shape, const void *fields)
{
    uint8_t index;
    for (index = 0; index < shape->field_count; ++index) {
        put_field(&shape->fields[index], (const uint8_t *)fields + shape->fields[index].offset);
    }
}

/* What a line repeats; nothing at all where there is no item. */
static void put_group(const at_field *field, const void *fields)
{
    const at_shape *item = field->parameter->list.item;
    uint32_t values[MOST_ITEM_WORDS];
    unsigned count = 0;
    at_group group;
    memcpy(&group, (const uint8_t *)fields + field->offset, sizeof group);
    while (item->size <= sizeof values && at_group_next(item, &group, values)) {
        if (count++ == 0) {
            put_key(field->parameter->name);
            put("[");
        } else {
            put(",");
        }
        is_first = true;
        put_fields(item, values);
        end();
    }
    if (count > 0) {
        put("]");
    }
}

static void put_line_fields(const at_event *event)
{
    uint8_t index;
    put_key("fields");
    is_first = true;
    put_fields(event->shape, event->fields);
    for (index = 0; index < event->shape->field_count; ++index) {
        if (event->shape->fields[index].parameter->type == AT_TYPE_REPEATED) {
            put_group(&event->shape->fields[index], event->fields);
        }
    }
    end();
}

/* -- Events --------------------------------------------------------------------------------------------------------- */

static const at_catalogue_line *find_line(const at_catalogue *family, const at_shape *shape)
{
    size_t index;
    for (index = 0; index < family->line_count; ++index) {
        if (family->lines[index].shape == shape) {
            return &family->lines[index];
        }
    }
    return NULL;
}

static char lower(char c)
{
    return (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

static bool same_words(const char *words, at_string text)
{
    size_t index;
    if (strlen(words) != text.length) {
        return false;
    }
    for (index = 0; index < text.length; ++index) {
        if (lower(words[index]) != lower(text.text[index])) {
            return false;
        }
    }
    return true;
}

/* The code of a +CME ERROR, by its number or by its words as verbose mode prints them. */
static const at_code *find_cme(const at_catalogue *family, const at_event *event)
{
    size_t table;
    size_t index;
    for (table = 0; table < family->table_count; ++table) {
        for (index = 0; family->tables[table].of_cme && index < family->tables[table].count; ++index) {
            const at_code *code = &family->tables[table].codes[index];
            if (event->code >= 0 ? code->code == event->code : same_words(code->meaning, event->line)) {
                return code;
            }
        }
    }
    return NULL;
}

static void put_cme(const at_catalogue *family, const at_event *event)
{
    const at_code *known = find_cme(family, event);
    if (event->code >= 0 || known != NULL) {
        put_key("code");
        put_number(known != NULL ? known->code : event->code);
    }
    if (event->code < 0) {
        put_key("meaning");
        put_text(event->line.text, event->line.length);
    } else if (known != NULL) {
        put_member("meaning", known->meaning);
    }
}

static void put_final(const at_catalogue *family, const at_event *event)
{
    static const char *const results[] = {"", "OK", "ERROR", "+CME ERROR", "+CMS ERROR", "CONNECT", "NO CARRIER"};
    begin("final");
    if (event->shape != NULL) {
        const at_catalogue_line *line = find_line(family, event->shape);
        put_member("result", line != NULL ? line->name : NULL);
        return;
    }
    put_member("result", results[event->head]);
    if (event->head == AT_HEAD_CME_ERROR || event->head == AT_HEAD_CMS_ERROR) {
        put_cme(family, event);
    }
}

static bool carries_data(const at_event *event)
{
    const at_shape *shape = event->shape;
    const at_field *last = shape->field_count > 0 ? &shape->fields[shape->field_count - 1] : NULL;
    return last != NULL && last->parameter->type == AT_TYPE_DATA &&
           at_argument_present(&shape->fields[last->other], event->fields);
}

static void put_line(const at_catalogue *family, const at_event *event, bool as_urc)
{
    const at_catalogue_line *line = find_line(family, event->shape);
    const bool is_response = event->type == AT_EVENT_RESPONSE && !as_urc;
    begin(is_response ? "response" : "urc");
    if (line != NULL) {
        put_member(is_response ? "command" : "name", line->name);
        put_member("kind", line->kind);
    }
    put_line_fields(event);
    if (event->data_total > 0 || carries_data(event)) {
        put_key("payload");
        put("\"");
    }
}

static void put_failed(const at_catalogue *family, const at_event *event, const char *type)
{
    begin(type);
    if (event->shape != NULL) {
        const at_catalogue_line *line = find_line(family, event->shape);
        put_member("name", line != NULL ? line->name : NULL);
        put_member("field", event->field);
    }
    put_key("line");
    put_text(event->line.text, event->line.length);
}

bool json_event(const at_catalogue *family, const at_event *event, bool as_urc)
{
    switch (event->type) {
    case AT_EVENT_FINAL: put_final(family, event); break;
    case AT_EVENT_RESPONSE:
    case AT_EVENT_URC:
        put_line(family, event, as_urc);
        if (event->data_total > 0) {
            return true;
        }
        put(carries_data(event) ? "\"" : "");
        break;
    case AT_EVENT_PROMPT:
        if (event->head == AT_HEAD_CONNECT) {
            put_final(family, event);
        } else {
            begin("prompt");
        }
        break;
    case AT_EVENT_MALFORMED: put_failed(family, event, "malformed"); break;
    case AT_EVENT_TRUNCATED: put_failed(family, event, "truncated"); break;
    case AT_EVENT_UNKNOWN: put_failed(family, event, "unknown"); break;
    case AT_EVENT_DATA:
    case AT_EVENT_ONLINE:
    case AT_EVENT_ECHO: return false;
    }
    end();
    put("\n");
    return true;
}

void json_command(const at_form *form, const char *name, size_t length, const char *kind)
{
    static const char *const kinds[] = {"test", "read", "write", "execute"};
    begin("command");
    put_key("command");
    put_text(form != NULL ? form->command : name, form != NULL ? strlen(form->command) : length);
    put_member("form", form != NULL ? kinds[form->kind] : kind);
    end();
    put("\n");
}

void json_online_data(void)
{
    begin("data");
    put_key("payload");
    put("\"");
}

void json_payload(const uint8_t *bytes, size_t length)
{
    size_t index;
    for (index = 0; index < length; ++index) {
        const char pair[2] = {digits[bytes[index] >> 4], digits[bytes[index] & 15]};
        put_bytes(pair, sizeof pair);
    }
}

void json_close(bool is_short)
{
    put(is_short ? "\",\"short\":true}\n" : "\"}\n");
}

void json_close_spoilt(const at_catalogue *family, const at_event *event, at_string header)
{
    at_event malformed = *event;
    malformed.field = event->shape->fields[event->shape->field_count - 1].parameter->name;
    malformed.line = header;
    put("\",\"spoilt\":");
    put_failed(family, &malformed, "malformed");
    put("}}\n");
}
