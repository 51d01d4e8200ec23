#include "format.h"

#include "value.h"

#include <string.h>

static const char line_break[] = "<CR><LF>";

/* What is being written, and for which time if it repeats. */
struct writing {
    struct bytes *out;
    struct parameters parameters;
    const struct fields *fields;
    const struct modes *modes;
    size_t turn;
    size_t end_of_values;
    const char *counter; /* the parameter that counts the data of the line; "" if it has none */
    struct data_place place;
};

static const struct field *value_of(const struct writing *writing, const struct notation_item *item,
                                    struct view *description)
{
    const struct named_parameter named = notation_parameter(item, writing->parameters);
    *description = named.description;
    return named.name != NULL ? fields_find_again(writing->fields, named.name, writing->turn) : NULL;
}

/* ---- Values ---- */

/* Whether one of the items of a group that repeats says that the data are text. */
static bool is_text_by_item(struct view format, const struct fields *fields)
{
    const struct view where = view_get(format, "where");
    const struct view text = view_get(format, "text");
    const char *key = view_key(where, 0);
    for (size_t i = 0; i < fields_count(fields, key); ++i) {
        const struct field *value = fields_find_again(fields, view_key(text, 0), i);
        if (fields_find_again(fields, key, i)->number != view_number_or(view_value(where, 0), -1) || value == NULL) {
            continue;
        }
        for (size_t j = 0; j < view_count(view_value(text, 0)); ++j) {
            const char *word = view_text(view_item(view_value(text, 0), j));
            if (strlen(word) == value->length && memcmp(word, value->text, value->length) == 0) {
                return true;
            }
        }
        return false;
    }
    return view_is(view_get(format, "absent"), "text");
}

static bool is_hexadecimal(struct view parameter, const struct fields *fields, const struct modes *modes)
{
    const struct view format = view_get(parameter, "format");
    if (view_count(format) > 0) {
        return !is_text_by_item(format, fields);
    }
    return view_is(format, "hex") || strcmp(modes_word(modes, view_text(format), 0), "hex") == 0;
}

void format_data(struct bytes *out, struct view parameter, const char *data, size_t length,
                 const struct fields *fields, const struct modes *modes)
{
    if (is_hexadecimal(parameter, fields, modes)) {
        bytes_append_hex(out, data, length);
    } else {
        bytes_append(out, data, length);
    }
}

/* A number may have a spelling of its own in the list of values. */
static void write_hexadecimal(struct bytes *out, struct view parameter, long number)
{
    const struct view values = view_get(parameter, "values");
    for (size_t i = 0; i < view_count(values); ++i) {
        const struct view spelling = view_get(view_item(values, i), "digits");
        if (view_exists(spelling) && view_number_or(view_get(view_item(values, i), "value"), -1) == number) {
            bytes_append_text(out, view_text(spelling));
            return;
        }
    }
    bytes_print(out, "%s%0*lx", view_text(view_get(parameter, "prefix")),
                (int)view_number_or(view_get(parameter, "digits"), 1), (unsigned long)number);
}

void format_number(struct bytes *out, struct view parameter, long number)
{
    if (view_is(view_get(parameter, "type"), "hex_integer")) {
        write_hexadecimal(out, parameter, number);
    } else {
        bytes_print(out, "%ld", number);
    }
}

static bool is_quoted(struct view parameter)
{
    const bool is_data = view_is(view_get(parameter, "type"), "data");
    return is_data ? view_is(view_get(parameter, "quotes"), "true") : value_is_quoted(parameter);
}

static void write_text(struct writing *writing, const struct field *field, struct view parameter)
{
    const struct view masked = view_get(parameter, "masked");
    if (view_exists(masked)) {
        bytes_append_text(writing->out, view_text(masked));
    } else if (view_is(view_get(parameter, "type"), "data")) {
        format_data(writing->out, parameter, field->text, field->length, writing->fields, writing->modes);
    } else {
        bytes_append(writing->out, field->text, field->length);
    }
}

static void write_value(struct writing *writing, const struct field *field, struct view parameter)
{
    const char *quote = !field->is_number && is_quoted(parameter) ? "\"" : "";
    bytes_append_text(writing->out, quote);
    if (field->is_number) {
        format_number(writing->out, parameter, field->number);
    } else {
        write_text(writing, field, parameter);
    }
    bytes_append_text(writing->out, quote);
}

static void note_place(struct writing *writing, const struct field *field, struct view parameter, size_t start)
{
    const size_t length = writing->out->length - start;
    if (view_is(view_get(parameter, "type"), "data")) {
        writing->place.start = start;
        writing->place.length = length;
    } else if (field->is_number && strcmp(field->name, writing->counter) == 0) {
        writing->place.count_start = start;
        writing->place.count_length = length;
    }
}

/* ---- Groups ---- */

/* Only the fields of the group itself count: a nested group may be absent. */
static bool group_has_values(const struct writing *writing, const char *cursor)
{
    for (;;) {
        struct notation_item item;
        struct view description;
        cursor = notation_next(cursor, &item);
        switch (item.kind) {
        case NOTATION_END:
        case NOTATION_CLOSE:
            return true;
        case NOTATION_OPEN:
            cursor = notation_behind_group(cursor);
            break;
        case NOTATION_FIELD:
            if (value_of(writing, &item, &description) == NULL) {
                return false;
            }
            break;
        case NOTATION_LITERAL:
            break;
        }
    }
}

/* Whether a group ends with [,...] and so repeats. */
static bool group_repeats(const char *cursor)
{
    static const char mark[] = "[,...]]";
    const size_t length = (size_t)(notation_behind_group(cursor) - cursor);
    return length >= strlen(mark) && memcmp(cursor + length - strlen(mark), mark, strlen(mark)) == 0;
}

static const char *write_items(struct writing *writing, const char *line);

static const char *write_group(struct writing *writing, const char *cursor)
{
    const bool repeats = group_repeats(cursor);
    const char *behind = notation_behind_group(cursor);
    while (group_has_values(writing, cursor)) {
        write_items(writing, cursor);
        if (!repeats) {
            return behind;
        }
        ++writing->turn;
    }
    writing->turn = 0;
    return behind;
}

/* ---- Lines ---- */

static bool is_mark_of_repetition(const char *cursor)
{
    return strncmp(cursor, ",...", 4) == 0;
}

/* Up to the end of the line or of the group; NULL if a value was missing. */
static const char *write_items(struct writing *writing, const char *line)
{
    while (line != NULL) {
        struct notation_item item;
        struct view description;
        const struct field *field = NULL;
        size_t start = 0;
        line = notation_next(line, &item);
        switch (item.kind) {
        case NOTATION_END:
        case NOTATION_CLOSE:
            return line;
        case NOTATION_OPEN:
            line = is_mark_of_repetition(line) ? notation_behind_group(line) : write_group(writing, line);
            break;
        case NOTATION_LITERAL:
            bytes_append(writing->out, item.text, item.length);
            break;
        case NOTATION_FIELD:
            field = value_of(writing, &item, &description);
            if (field == NULL) {
                bytes_truncate(writing->out, writing->end_of_values);
                return NULL;
            }
            start = writing->out->length;
            write_value(writing, field, description);
            note_place(writing, field, description, start);
            writing->end_of_values = writing->out->length;
            break;
        }
    }
    return line;
}

const char *format_behind_header(const char *line)
{
    const char *header_end = strstr(line, line_break);
    const size_t header = strcspn(line, "<[");
    return header_end == line + header ? header_end + strlen(line_break) : NULL;
}

/* The name of the parameter that counts the data; "" if nothing does. */
static const char *counter_of(struct parameters parameters, const struct fields *fields)
{
    for (size_t i = 0; i < fields->count; ++i) {
        const struct view count = view_get(parameters_get(parameters, fields->items[i].name), "count");
        if (view_exists(count)) {
            return view_text(count);
        }
    }
    return "";
}

struct data_place format_line(struct bytes *out, const char *line, struct parameters parameters,
                              const struct fields *fields, const struct modes *modes)
{
    struct writing writing = {.out = out, .parameters = parameters, .fields = fields, .modes = modes};
    const char *body = format_behind_header(line);
    writing.end_of_values = out->length;
    writing.counter = counter_of(parameters, fields);
    if (body != NULL && fields->count == 0) {
        bytes_append(out, line, strcspn(line, "<"));
        if (strchr(body, '<') != NULL) {
            return writing.place;
        }
        bytes_truncate(out, writing.end_of_values);
    }
    write_items(&writing, line);
    return writing.place.length > 0 ? writing.place : (struct data_place){0};
}
