#include "format.h"

#include "notation.h"

#include <string.h>

/* ---- Response lines ---- */

static const struct field *value_of(const struct notation_item *item, struct view parameters,
                                    const struct fields *fields, struct view *description)
{
    const struct named_parameter named = notation_parameter(item, parameters);
    *description = named.description;
    return named.name != NULL ? fields_find(fields, named.name) : NULL;
}

/* Only the fields of the group itself count: a nested group may be absent. */
static bool group_has_values(const char *cursor, struct view parameters, const struct fields *fields)
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
            if (value_of(&item, parameters, fields, &description) == NULL) {
                return false;
            }
            break;
        case NOTATION_LITERAL:
            break;
        }
    }
}

static bool is_quoted(struct view parameter)
{
    const struct view type = view_get(parameter, "type");
    return !view_is(view_get(parameter, "quotes"), "false") && !view_is(type, "text") && !view_is(type, "raw");
}

static bool is_hexadecimal(struct view parameter, const struct modes *modes)
{
    const char *format = view_text(view_get(parameter, "format"));
    return strcmp(format, "hex") == 0 || strcmp(modes_word(modes, format, 0), "hex") == 0;
}

void format_data(struct bytes *out, struct view parameter, const char *data, size_t length, const struct modes *modes)
{
    if (is_hexadecimal(parameter, modes)) {
        bytes_append_hex(out, data, length);
    } else {
        bytes_append(out, data, length);
    }
}

static void format_value(struct bytes *out, const struct field *field, struct view parameter, const struct modes *modes)
{
    if (field->is_number) {
        bytes_print(out, "%ld", field->number);
    } else if (view_is(view_get(parameter, "type"), "data")) {
        format_data(out, parameter, field->text, field->length, modes);
    } else {
        const char *quote = is_quoted(parameter) ? "\"" : "";
        bytes_append_text(out, quote);
        bytes_append(out, field->text, field->length);
        bytes_append_text(out, quote);
    }
}

void format_line(struct bytes *out, const char *line, struct view parameters, const struct fields *fields,
                 const struct modes *modes)
{
    size_t end_of_values = out->length;
    for (;;) {
        struct notation_item item;
        struct view description;
        const struct field *field = NULL;
        line = notation_next(line, &item);
        switch (item.kind) {
        case NOTATION_END:
            return;
        case NOTATION_CLOSE:
            break;
        case NOTATION_OPEN:
            if (!group_has_values(line, parameters, fields)) {
                line = notation_behind_group(line);
            }
            break;
        case NOTATION_LITERAL:
            bytes_append(out, item.text, item.length);
            break;
        case NOTATION_FIELD:
            field = value_of(&item, parameters, fields, &description);
            if (field == NULL) {
                bytes_truncate(out, end_of_values);
                return;
            }
            format_value(out, field, description, modes);
            end_of_values = out->length;
            break;
        }
    }
}

/* ---- Test forms ---- */

static void format_range(struct bytes *out, struct view parameter)
{
    long least = 0;
    long most = 0;
    parameter_range(parameter, &least, &most);
    bytes_print(out, "(%ld-%ld)", least, most);
}

static void format_list(struct bytes *out, struct view parameter)
{
    const struct view values = view_get(parameter, "values");
    bytes_append_text(out, "(");
    for (size_t i = 0; i < view_count(values); ++i) {
        bytes_print(out, "%s%s", i > 0 ? "," : "", view_text(view_get(view_item(values, i), "value")));
    }
    bytes_append_text(out, ")");
}

static void format_defined(struct bytes *out, const struct notation_item *name, struct view parameters,
                           const struct fields *fields)
{
    struct view description;
    const struct field *field = value_of(name, parameters, fields, &description);
    bytes_append_text(out, "(");
    if (field != NULL) {
        bytes_print(out, "%ld", field->number);
    }
    bytes_append_text(out, ")");
}

/* Whether the text begins with a phrase such as "(range of supported <x>s)": reads the name and moves on. */
static bool read_phrase(const char **text, const char *start, struct notation_item *name)
{
    static const char ending[] = "s)";
    const size_t length = strlen(start);
    if (strncmp(*text, start, length) != 0) {
        return false;
    }
    const char *end = notation_next(*text + length, name);
    if (name->kind != NOTATION_FIELD || strncmp(end, ending, strlen(ending)) != 0) {
        return false;
    }
    *text = end + strlen(ending);
    return true;
}

void format_ranges(struct bytes *out, const char *line, struct view parameters, const struct fields *fields)
{
    struct notation_item name;
    while (*line != '\0') {
        if (read_phrase(&line, "(range of supported ", &name)) {
            format_range(out, notation_parameter(&name, parameters).description);
        } else if (read_phrase(&line, "(list of supported ", &name)) {
            format_list(out, notation_parameter(&name, parameters).description);
        } else if (read_phrase(&line, "(list of defined ", &name)) {
            format_defined(out, &name, parameters, fields);
        } else {
            bytes_append(out, line++, 1);
        }
    }
}
