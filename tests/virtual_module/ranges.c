#include "ranges.h"

#include "format.h"

#include <string.h>

static void write_range(struct bytes *out, struct view parameter)
{
    long least = 0;
    long most = 0;
    parameter_range(parameter, &least, &most);
    bytes_print(out, least == most ? "(%ld)" : "(%ld-%ld)", least, most);
}

static void write_list(struct bytes *out, struct view parameter)
{
    const struct view values = view_get(parameter, "values");
    if (view_count(values) == 0) {
        write_range(out, parameter);
        return;
    }
    bytes_append_text(out, "(");
    for (size_t i = 0; i < view_count(values); ++i) {
        const struct view value = view_get(view_item(values, i), "value");
        long number = 0;
        bytes_append_text(out, i > 0 ? "," : "");
        if (view_number(value, &number)) {
            format_number(out, parameter, number);
        } else {
            bytes_append_text(out, view_text(value));
        }
    }
    bytes_append_text(out, ")");
}

static void write_defined(struct bytes *out, const struct named_parameter *named, const struct fields *fields)
{
    const struct field *field = named->name != NULL ? fields_find(fields, named->name) : NULL;
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

void format_ranges(struct bytes *out, const char *line, struct parameters parameters, const struct fields *fields)
{
    struct notation_item name;
    while (*line != '\0') {
        if (read_phrase(&line, "(range of supported ", &name)) {
            write_range(out, notation_parameter(&name, parameters).description);
        } else if (read_phrase(&line, "(list of supported ", &name)) {
            write_list(out, notation_parameter(&name, parameters).description);
        } else if (read_phrase(&line, "(list of defined ", &name)) {
            const struct named_parameter named = notation_parameter(&name, parameters);
            write_defined(out, &named, fields);
        } else {
            bytes_append(out, line++, 1);
        }
    }
}
