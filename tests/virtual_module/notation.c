#include "notation.h"

#include <string.h>

static bool starts_with(const char *text, const char *start)
{
    return strncmp(text, start, strlen(start)) == 0;
}

static const char *read_literal(const char *cursor, struct notation_item *item)
{
    item->kind = NOTATION_LITERAL;
    item->text = cursor;
    item->length = strcspn(cursor, "<[]");
    return cursor + item->length;
}

static const char *read_control(const char *cursor, const char *character, struct notation_item *item)
{
    item->kind = NOTATION_LITERAL;
    item->text = character;
    item->length = 1;
    return cursor + strlen("<CR>");
}

static const char *behind_name(const char *cursor)
{
    const char *end = strchr(cursor, '>');
    return end != NULL ? end + 1 : cursor + strlen(cursor);
}

static const char *read_field(const char *cursor, struct notation_item *item)
{
    item->kind = NOTATION_FIELD;
    item->text = cursor + 1;
    item->length = strcspn(item->text, ">");
    cursor = behind_name(cursor);
    while (starts_with(cursor, "/<")) {
        item->is_choice = true;
        cursor = behind_name(cursor);
    }
    return cursor;
}

const char *notation_next(const char *cursor, struct notation_item *item)
{
    *item = (struct notation_item){.kind = NOTATION_END, .text = cursor};
    if (*cursor == '\0') {
        return cursor;
    }
    if (*cursor == '[' || *cursor == ']') {
        item->kind = *cursor == '[' ? NOTATION_OPEN : NOTATION_CLOSE;
        return cursor + 1;
    }
    if (starts_with(cursor, "<CR>")) {
        return read_control(cursor, "\r", item);
    }
    if (starts_with(cursor, "<LF>")) {
        return read_control(cursor, "\n", item);
    }
    return *cursor == '<' ? read_field(cursor, item) : read_literal(cursor, item);
}

const char *notation_behind_group(const char *cursor)
{
    struct notation_item item;
    size_t depth = 1;
    while (depth > 0) {
        cursor = notation_next(cursor, &item);
        if (item.kind == NOTATION_END) {
            break;
        }
        depth += item.kind == NOTATION_OPEN;
        depth -= item.kind == NOTATION_CLOSE;
    }
    return cursor;
}

static bool is_named(const struct notation_item *field, const char *name)
{
    return strlen(name) == field->length && memcmp(name, field->text, field->length) == 0;
}

struct view parameters_get(struct parameters parameters, const char *name)
{
    const struct view refined = view_get(parameters.refined, name);
    return view_exists(refined) ? refined : view_get(parameters.described, name);
}

struct named_parameter notation_parameter(const struct notation_item *field, struct parameters parameters)
{
    for (size_t i = 0; i < view_count(parameters.described); ++i) {
        const char *name = view_key(parameters.described, i);
        const struct view description = parameters_get(parameters, name);
        const char *known_by = field->is_choice ? view_text(view_item(view_get(description, "one_of"), 0)) : name;
        if (is_named(field, known_by)) {
            return (struct named_parameter){name, description};
        }
    }
    return (struct named_parameter){NULL, {parameters.described.document, NULL}};
}
