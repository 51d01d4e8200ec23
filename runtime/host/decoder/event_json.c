#include "event_json.h"

#include "atbind/at_decode.h"
#include "atbind/at_encode.h"
#include "secrets.h"

#include <string.h>
#include <strings.h>

enum { PIECE = 32 };

/* A part of a line as it came, but for what is to be hidden. */
static void add_line(json_line *out, const at_catalogue *family, at_string line)
{
    secret_filter filter = filter_of_hidden(family);
    char copy[SECRET_GROWTH * PIECE];
    for (size_t offset = 0; offset < line.length; offset += PIECE) {
        const size_t piece = line.length - offset < PIECE ? line.length - offset : PIECE;
        json_add_bytes(out, copy, secret_filter_copy(&filter, line.text + offset, piece, copy));
    }
}

/* A text of the module's; bytes that are no printable ASCII are shown with the escapes of transcripts. */
static void add_text(json_line *out, const char *key, at_string text)
{
    json_open_text(out, key);
    json_add_bytes(out, text.text, text.length);
    json_close_text(out);
}

/* Whether the line of an event announces data, be it none. */
static bool carries_data(const at_event *event)
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

/* Where fields are: the line that has them, and its name. */
typedef struct named_fields {
    const at_catalogue *family;
    const char *name; /* of the command or URC; null if the family has none */
} named_fields;

static bool is_hidden_field(const named_fields *line, const at_field *field)
{
    return line->name != NULL && is_hidden(line->family, line->name, field->parameter->name);
}

static void add_number(json_line *out, const at_field *field, const uint8_t *member, bool hidden)
{
    at_optional number = {0, true};
    memcpy(&number, member, (field->flags & AT_FIELD_OPTIONAL) != 0 ? sizeof number : sizeof number.value);
    if (number.present && hidden) {
        json_text(out, field->parameter->name, SECRET_MASK);
    } else if (number.present) {
        json_number(out, field->parameter->name, number.value);
    }
}

static void add_string(json_line *out, const at_field *field, const uint8_t *member, bool hidden)
{
    at_string text;
    memcpy(&text, member + (field->parameter->type == AT_TYPE_WORD ? offsetof(at_word, text) : 0), sizeof text);
    if (text.text != NULL && hidden) {
        json_text(out, field->parameter->name, SECRET_MASK);
    } else if (text.text != NULL) {
        add_text(out, field->parameter->name, text);
    }
}

static void add_fields(json_line *out, const named_fields *line, const at_shape *shape, const void *fields)
{
    for (uint8_t index = 0; index < shape->field_count; ++index) {
        const at_field *field = &shape->fields[index];
        const uint8_t *member = (const uint8_t *)fields + field->offset;
        switch ((at_type)field->parameter->type) {
        case AT_TYPE_LITERAL: json_text(out, "literal", field->parameter->name); break;
        case AT_TYPE_DATA:
        case AT_TYPE_REPEATED: break;
        case AT_TYPE_INTEGER:
        case AT_TYPE_HEX_INTEGER: add_number(out, field, member, is_hidden_field(line, field)); break;
        default: add_string(out, field, member, is_hidden_field(line, field));
        }
    }
}

/* What a line repeats, as an array of objects; nothing at all where there is no item. */
static void add_group(json_line *out, const named_fields *line, const at_field *field, const void *fields)
{
    const at_shape *item = field->parameter->list.item;
    uintptr_t values[AT_FIELDS_SIZE / sizeof(uintptr_t)];
    bool is_first = true;
    at_group group;
    memcpy(&group, (const uint8_t *)fields + field->offset, sizeof group);
    while (at_group_next(item, &group, values)) {
        if (is_first) {
            json_open(out, field->parameter->name, '[');
        }
        is_first = false;
        json_open(out, NULL, '{');
        add_fields(out, line, item, values);
        json_close(out, '}');
    }
    if (!is_first) {
        json_close(out, ']');
    }
}

static void add_all_fields(json_line *out, const named_fields *line, const at_event *event)
{
    json_open(out, "fields", '{');
    add_fields(out, line, event->shape, event->fields);
    for (uint8_t index = 0; index < event->shape->field_count; ++index) {
        const at_field *field = &event->shape->fields[index];
        if (field->parameter->type == AT_TYPE_REPEATED) {
            add_group(out, line, field, event->fields);
        }
    }
    json_close(out, '}');
}

/* -- Commands ------------------------------------------------------------------------------------------------------- */

void write_command(json_line *out, const at_form *form)
{
    static const char *const kinds[] = {"test", "read", "write", "execute"};
    json_begin(out, "command");
    json_text(out, "command", form->command);
    json_text(out, "form", kinds[form->kind]);
    json_end(out);
}

void write_unknown_command(json_line *out, const char *name, size_t length, const char *kind)
{
    const at_string text = {name, length};
    json_begin(out, "command");
    add_text(out, "command", text);
    json_text(out, "form", kind);
    json_end(out);
}

/* -- Final result codes --------------------------------------------------------------------------------------------- */

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

static void add_cme(json_line *out, const at_catalogue *family, const at_event *event)
{
    const at_code *known = find_cme(family, event);
    if (event->code >= 0 || known != NULL) {
        json_number(out, "code", known != NULL ? known->code : event->code);
    }
    if (event->code < 0) {
        add_text(out, "meaning", event->line);
    } else if (known != NULL) {
        json_text(out, "meaning", known->meaning);
    }
}

static void write_final(json_line *out, const at_catalogue *family, const at_event *event)
{
    static const char *const results[] = {"", "OK", "ERROR", "+CME ERROR", "+CMS ERROR", "CONNECT", "NO CARRIER"};
    json_begin(out, "final");
    if (event->shape != NULL) {
        const at_catalogue_line *line = find_line(family, event->shape);
        json_text(out, "result", line != NULL ? line->name : NULL);
    } else {
        json_text(out, "result", results[event->head]);
    }
    if (event->head == AT_HEAD_CME_ERROR || event->head == AT_HEAD_CMS_ERROR) {
        add_cme(out, family, event);
    }
    json_end(out);
}

/* -- Lines that could not be read ----------------------------------------------------------------------------------- */

/* A line as it came. Where a secret must be in it but cannot be told from the rest, nothing of it. */
static void add_raw(json_line *out, const at_catalogue *family, const at_event *event, const char *name)
{
    const at_string line = event->line;
    json_open_text(out, "line");
    if (name != NULL && line_has_hidden(family, name, event->shape) && !text_has_hidden(family, line.text, line.length)) {
        json_add_bytes(out, SECRET_MASK, strlen(SECRET_MASK));
    } else {
        add_line(out, family, line);
    }
    json_close_text(out);
}

static void write_failed(json_line *out, const at_catalogue *family, const at_event *event, const char *type)
{
    const at_catalogue_line *line = event->shape == NULL ? NULL : find_line(family, event->shape);
    const char *name = line == NULL ? NULL : line->name;
    json_begin(out, type);
    json_text(out, "name", name);
    json_text(out, "field", event->field);
    add_raw(out, family, event, name);
    json_end(out);
}

void write_hidden(json_line *out, const at_event *event)
{
    json_begin(out, event->type == AT_EVENT_TRUNCATED ? "truncated" : "unknown");
    json_text(out, "line", SECRET_MASK);
    json_end(out);
}

/* -- Lines and their data ------------------------------------------------------------------------------------------- */

static void write_line(json_line *out, const at_catalogue *family, const at_event *event, bool as_urc)
{
    const at_catalogue_line *line = find_line(family, event->shape);
    const named_fields fields = {family, line != NULL ? line->name : NULL};
    const bool is_response = event->type == AT_EVENT_RESPONSE && !as_urc;
    json_begin(out, is_response ? "response" : "urc");
    if (line != NULL) {
        json_text(out, is_response ? "command" : "name", line->name);
        json_text(out, "kind", line->kind);
    }
    add_all_fields(out, &fields, event);
    if (event->data_total > 0) {
        json_open_text(out, "payload");
        return;
    }
    if (carries_data(event)) {
        json_text(out, "payload", "");
    }
    json_end(out);
}

void open_online_data(json_line *out)
{
    json_begin(out, "data");
    json_open_text(out, "payload");
}

void write_data(json_line *out, at_bytes data)
{
    json_add_hex(out, data.bytes, data.length);
}

void close_data(json_line *out, bool is_short)
{
    json_close_text(out);
    if (is_short) {
        json_true(out, "short");
    }
    json_end(out);
}

void close_spoilt_data(json_line *out, const at_catalogue *family, const at_event *event, at_string header)
{
    at_event malformed = *event;
    malformed.field = event->shape->fields[event->shape->field_count - 1].parameter->name;
    malformed.line = header;
    out->drop(out);
    write_failed(out, family, &malformed, "malformed");
}

static void write_prompt(json_line *out, const at_catalogue *family, const at_event *event)
{
    if (event->head == AT_HEAD_CONNECT) {
        write_final(out, family, event);
    } else {
        json_begin(out, "prompt");
        json_end(out);
    }
}

void write_event(json_line *out, const at_catalogue *family, const at_event *event, bool as_urc)
{
    switch (event->type) {
    case AT_EVENT_FINAL: write_final(out, family, event); break;
    case AT_EVENT_RESPONSE:
    case AT_EVENT_URC: write_line(out, family, event, as_urc); break;
    case AT_EVENT_PROMPT: write_prompt(out, family, event); break;
    case AT_EVENT_MALFORMED: write_failed(out, family, event, "malformed"); break;
    case AT_EVENT_TRUNCATED: write_failed(out, family, event, "truncated"); break;
    case AT_EVENT_UNKNOWN: write_failed(out, family, event, "unknown"); break;
    case AT_EVENT_DATA:
    case AT_EVENT_ONLINE:
    case AT_EVENT_ECHO: break;
    }
}
