#include "event_json.h"

#include "atbind/at_decode.h"
#include "atbind/at_encode.h"
#include "escapes.h"
#include "memory.h"
#include "secret_filter.h"
#include "secrets.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

static FILE *output;

void print_json_to(FILE *stream)
{
    output = stream;
}

void print_json(json_t *object)
{
    FILE *stream = output == NULL ? stdout : output;
    json_dumpf(object, stream, JSON_COMPACT | JSON_PRESERVE_ORDER);
    fputc('\n', stream);
    json_decref(object);
}

/* Text as JSON; bytes that are no printable ASCII are shown with the escapes of transcripts. */
static json_t *text_to_json(const char *bytes, size_t length)
{
    char *text = allocate(4 * length + 1);
    escape_into(text, bytes, length);
    json_t *value = json_string(text);
    free(text);
    return value;
}

void add_payload(json_t *object, const unsigned char *bytes, size_t length)
{
    static const char digits[] = "0123456789abcdef";
    char *text = allocate(2 * length + 1);
    for (size_t index = 0; index < length; ++index) {
        text[2 * index] = digits[bytes[index] >> 4];
        text[2 * index + 1] = digits[bytes[index] & 15];
    }
    text[2 * length] = '\0';
    json_object_set_new(object, "payload", json_string(text));
    free(text);
}

bool carries_data(const at_event *event)
{
    const at_shape *shape = event->shape;
    const at_field *last = shape->field_count > 0 ? &shape->fields[shape->field_count - 1] : NULL;
    if (last == NULL || last->parameter->type != AT_TYPE_DATA) {
        return false;
    }
    return at_argument_present(&shape->fields[last->other], event->fields);
}

static const at_catalogue_line *find_line(const at_catalogue *family, const at_shape *shape)
{
    for (size_t index = 0; index < family->line_count; ++index) {
        if (family->lines[index].shape == shape) {
            return &family->lines[index];
        }
    }
    return NULL;
}

static json_t *number_to_json(const at_field *field, const uint8_t *member)
{
    int32_t value;
    bool present = true;
    memcpy(&value, member, sizeof value);
    if ((field->flags & AT_FIELD_OPTIONAL) != 0) {
        memcpy(&present, member + offsetof(at_optional, present), sizeof present);
    }
    return present ? json_integer(value) : NULL;
}

static json_t *field_to_json(const at_field *field, const void *fields)
{
    const uint8_t *member = (const uint8_t *)fields + field->offset;
    at_string text;
    if (field->parameter->type == AT_TYPE_INTEGER || field->parameter->type == AT_TYPE_HEX_INTEGER) {
        return number_to_json(field, member);
    }
    memcpy(&text, member + (field->parameter->type == AT_TYPE_WORD ? offsetof(at_word, text) : 0), sizeof text);
    return text.text == NULL ? NULL : text_to_json(text.text, text.length);
}

/* Where fields are: the line that has them, and its name. */
typedef struct named_fields {
    const at_catalogue *family;
    const char *name; /* of the command or URC; null if the family has none */
} named_fields;

static bool is_hidden_field(const named_fields *line, const at_field *field)
{
    return line->name != NULL && is_hidden(line->family, line->name, field->parameter->name);
}

static void add_fields(json_t *object, const named_fields *line, const at_shape *shape, const void *fields)
{
    for (uint8_t index = 0; index < shape->field_count; ++index) {
        const at_field *field = &shape->fields[index];
        const uint8_t type = field->parameter->type;
        if (type == AT_TYPE_LITERAL) {
            json_object_set_new(object, "literal", json_string(field->parameter->name));
        }
        if (type == AT_TYPE_LITERAL || type == AT_TYPE_DATA || type == AT_TYPE_REPEATED) {
            continue;
        }
        json_t *value = field_to_json(field, fields);
        if (value != NULL && is_hidden_field(line, field)) {
            json_decref(value);
            value = json_string(SECRET_MASK);
        }
        if (value != NULL) {
            json_object_set_new(object, field->parameter->name, value);
        }
    }
}

/* What a line repeats, as an array of objects. */
static json_t *group_to_json(const named_fields *line, const at_field *field, const void *fields)
{
    const at_shape *item = field->parameter->list.item;
    json_t *array = json_array();
    void *values = allocate(item->size);
    at_group group;
    memcpy(&group, (const uint8_t *)fields + field->offset, sizeof group);
    while (at_group_next(item, &group, values)) {
        json_t *object = json_object();
        add_fields(object, line, item, values);
        json_array_append_new(array, object);
    }
    free(values);
    return array;
}

static json_t *fields_to_json(const named_fields *line, const at_event *event)
{
    json_t *object = json_object();
    add_fields(object, line, event->shape, event->fields);
    for (uint8_t index = 0; index < event->shape->field_count; ++index) {
        const at_field *field = &event->shape->fields[index];
        if (field->parameter->type == AT_TYPE_REPEATED) {
            json_t *items = group_to_json(line, field, event->fields);
            if (json_array_size(items) > 0) {
                json_object_set_new(object, field->parameter->name, items);
            } else {
                json_decref(items);
            }
        }
    }
    return object;
}

static void set_text(json_t *object, const char *key, const char *text)
{
    if (text != NULL) {
        json_object_set_new(object, key, json_string(text));
    }
}

static void set_type(json_t *object, const char *type)
{
    json_object_set_new(object, "type", json_string(type));
}

void print_command(const at_form *form, const char *name, const char *kind)
{
    static const char *const kinds[] = {"test", "read", "write", "execute"};
    json_t *object = json_object();
    set_type(object, "command");
    const char *command = form != NULL ? form->command : name;
    json_object_set_new(object, "command", text_to_json(command, strlen(command)));
    set_text(object, "form", form != NULL ? kinds[form->kind] : kind);
    print_json(object);
}

/* Whether an error is this code: by its number, or by its words as verbose mode prints them. */
static bool is_code(const at_code *code, const at_event *event)
{
    if (event->code >= 0) {
        return code->code == event->code;
    }
    return strlen(code->meaning) == event->line.length &&
           strncasecmp(code->meaning, event->line.text, event->line.length) == 0;
}

/* The code of a +CME ERROR; of several tables that know it the first in the family counts. */
static const at_code *find_cme(const at_catalogue *family, const at_event *event)
{
    for (size_t table = 0; table < family->table_count; ++table) {
        for (size_t index = 0; family->tables[table].of_cme && index < family->tables[table].count; ++index) {
            if (is_code(&family->tables[table].codes[index], event)) {
                return &family->tables[table].codes[index];
            }
        }
    }
    return NULL;
}

static void add_cme(json_t *object, const at_catalogue *family, const at_event *event)
{
    const at_code *known = find_cme(family, event);
    if (event->code >= 0 || known != NULL) {
        json_object_set_new(object, "code", json_integer(known != NULL ? known->code : event->code));
    }
    if (event->code < 0) {
        json_object_set_new(object, "meaning", text_to_json(event->line.text, event->line.length));
    } else if (known != NULL) {
        set_text(object, "meaning", known->meaning);
    }
}

json_t *online_data_to_json(const unsigned char *bytes, size_t length)
{
    json_t *object = json_object();
    set_type(object, "data");
    add_payload(object, bytes, length);
    return object;
}

static json_t *final_to_json(const at_catalogue *family, const at_event *event)
{
    static const char *const results[] = {"", "OK", "ERROR", "+CME ERROR", "+CMS ERROR", "CONNECT", "NO CARRIER"};
    json_t *object = json_object();
    set_type(object, "final");
    if (event->shape != NULL) {
        const at_catalogue_line *line = find_line(family, event->shape);
        set_text(object, "result", line != NULL ? line->name : NULL);
        return object;
    }
    set_text(object, "result", results[event->head]);
    if (event->head == AT_HEAD_CME_ERROR || event->head == AT_HEAD_CMS_ERROR) {
        add_cme(object, family, event);
    }
    return object;
}

static json_t *line_to_json(const at_catalogue *family, const at_event *event, bool as_urc)
{
    const at_catalogue_line *line = find_line(family, event->shape);
    const bool is_response = event->type == AT_EVENT_RESPONSE && !as_urc;
    json_t *object = json_object();
    set_type(object, is_response ? "response" : "urc");
    if (line != NULL) {
        set_text(object, is_response ? "command" : "name", line->name);
        set_text(object, "kind", line->kind);
    }
    const named_fields fields = {family, line != NULL ? line->name : NULL};
    json_object_set_new(object, "fields", fields_to_json(&fields, event));
    return object;
}

/* A line that could not be read, as it came. Where a secret must be in it but cannot be told from the rest, nothing of it. */
static json_t *raw_to_json(const at_catalogue *family, const at_event *event, const char *name)
{
    const at_string line = event->line;
    size_t length = 0;
    if (name != NULL && line_has_hidden(family, name, event->shape) && !text_has_hidden(family, line.text, line.length)) {
        return json_string(SECRET_MASK);
    }
    char *text = without_hidden(family, line.text, line.length, &length);
    json_t *value = text_to_json(text, length);
    free(text);
    return value;
}

static json_t *failed_to_json(const at_catalogue *family, const at_event *event, const char *type)
{
    const at_catalogue_line *line = event->shape == NULL ? NULL : find_line(family, event->shape);
    const char *name = line == NULL ? NULL : line->name;
    json_t *object = json_object();
    set_type(object, type);
    if (event->shape != NULL) {
        set_text(object, "name", name);
        set_text(object, "field", event->field);
    }
    json_object_set_new(object, "line", raw_to_json(family, event, name));
    return object;
}

json_t *hidden_to_json(const at_event *event)
{
    json_t *object = json_object();
    set_type(object, event->type == AT_EVENT_TRUNCATED ? "truncated" : "unknown");
    json_object_set_new(object, "line", json_string(SECRET_MASK));
    return object;
}

json_t *spoilt_data_to_json(const at_catalogue *family, const at_event *event, const char *header)
{
    at_event malformed = *event;
    malformed.field = event->shape->fields[event->shape->field_count - 1].parameter->name;
    malformed.line.text = header;
    malformed.line.length = strlen(header);
    return failed_to_json(family, &malformed, "malformed");
}

json_t *event_to_json(const at_catalogue *family, const at_event *event, bool as_urc)
{
    json_t *object;
    switch (event->type) {
    case AT_EVENT_FINAL: return final_to_json(family, event);
    case AT_EVENT_RESPONSE:
    case AT_EVENT_URC: return line_to_json(family, event, as_urc);
    case AT_EVENT_PROMPT:
        if (event->head == AT_HEAD_CONNECT) {
            return final_to_json(family, event);
        }
        object = json_object();
        set_type(object, "prompt");
        return object;
    case AT_EVENT_MALFORMED: return failed_to_json(family, event, "malformed");
    case AT_EVENT_TRUNCATED: return failed_to_json(family, event, "truncated");
    case AT_EVENT_UNKNOWN: return failed_to_json(family, event, "unknown");
    case AT_EVENT_DATA:
    case AT_EVENT_ONLINE:
    case AT_EVENT_ECHO: break;
    }
    return NULL;
}
