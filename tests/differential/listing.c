#include "cases.h"

static json_t *text_or_null(const char *text)
{
    return text == NULL ? json_null() : json_string(text);
}

static json_t *names_of(const at_field *fields, uint8_t count)
{
    json_t *names = json_array();
    for (uint8_t i = 0; i < count; ++i) {
        json_array_append_new(names, json_string(fields[i].parameter->name));
    }
    return names;
}

static json_t *list_form(const at_catalogue_form *entry)
{
    static const char *const kinds[] = {"test", "read", "write", "execute"};
    json_t *form = json_object();
    json_object_set_new(form, "command", json_string(entry->form->command));
    json_object_set_new(form, "subcommand", text_or_null(entry->subcommand));
    json_object_set_new(form, "variant", text_or_null(entry->variant));
    json_object_set_new(form, "kind", json_string(kinds[entry->form->kind]));
    json_object_set_new(form, "fields", names_of(entry->form->fields, entry->form->field_count));
    return form;
}

static json_t *list_line(const at_catalogue_line *entry)
{
    json_t *line = json_object();
    json_object_set_new(line, "name", json_string(entry->name));
    json_object_set_new(line, "kind", text_or_null(entry->kind));
    json_object_set_new(line, "silent", json_boolean((entry->shape->flags & AT_SHAPE_SILENT) != 0));
    json_object_set_new(line, "fields", names_of(entry->shape->fields, entry->shape->field_count));
    return line;
}

json_t *list_family(const struct family *family)
{
    const at_catalogue *catalogue = family->catalogue;
    json_t *forms = json_array();
    json_t *lines = json_array();
    for (size_t i = 0; i < catalogue->form_count; ++i) {
        json_array_append_new(forms, list_form(&catalogue->forms[i]));
    }
    for (size_t i = 0; i < catalogue->line_count; ++i) {
        json_array_append_new(lines, list_line(&catalogue->lines[i]));
    }
    json_t *listing = json_object();
    json_object_set_new(listing, "forms", forms);
    json_object_set_new(listing, "lines", lines);
    return listing;
}
