#include "cases.h"

static json_t *text_or_null(const char *text)
{
    return text == NULL ? json_null() : json_string(text);
}

/* The names of all fields that have the flags. */
static json_t *names_of(const at_field *fields, uint8_t count, uint8_t flags)
{
    json_t *names = json_array();
    for (uint8_t i = 0; i < count; ++i) {
        if ((fields[i].flags & flags) == flags) {
            json_array_append_new(names, json_string(fields[i].parameter->name));
        }
    }
    return names;
}

/* The places of shapes among the lines. */
static json_t *places_of(const at_catalogue *catalogue, const at_expected *expected, uint8_t count)
{
    json_t *places = json_array();
    for (uint8_t i = 0; i < count; ++i) {
        json_array_append_new(places, json_integer(line_index(catalogue, expected[i].shape)));
    }
    return places;
}

int line_index(const at_catalogue *catalogue, const at_shape *shape)
{
    for (size_t i = 0; i < catalogue->line_count; ++i) {
        if (catalogue->lines[i].shape == shape) {
            return (int)i;
        }
    }
    return -1;
}

static json_t *list_form(const at_catalogue *catalogue, const at_catalogue_form *entry)
{
    static const char *const kinds[] = {"test", "read", "write", "execute"};
    json_t *form = json_object();
    json_object_set_new(form, "command", json_string(entry->form->command));
    json_object_set_new(form, "subcommand", text_or_null(entry->subcommand));
    json_object_set_new(form, "variant", text_or_null(entry->variant));
    json_object_set_new(form, "kind", json_string(kinds[entry->form->kind]));
    json_object_set_new(form, "fields", names_of(entry->form->fields, entry->form->field_count, 0));
    json_object_set_new(form, "optional", names_of(entry->form->fields, entry->form->field_count, AT_FIELD_OPTIONAL));
    json_object_set_new(form, "responses", places_of(catalogue, entry->form->responses, entry->form->response_count));
    json_object_set_new(form, "later", places_of(catalogue, entry->form->later, entry->form->later_count));
    return form;
}

static json_t *list_line(const at_catalogue_line *entry)
{
    json_t *line = json_object();
    json_object_set_new(line, "name", json_string(entry->name));
    json_object_set_new(line, "kind", text_or_null(entry->kind));
    json_object_set_new(line, "silent", json_boolean((entry->shape->flags & AT_SHAPE_SILENT) != 0));
    json_object_set_new(line, "fields", names_of(entry->shape->fields, entry->shape->field_count, 0));
    return line;
}

json_t *list_family(const struct family *family)
{
    const at_catalogue *catalogue = family->catalogue;
    json_t *forms = json_array();
    json_t *lines = json_array();
    for (size_t i = 0; i < catalogue->form_count; ++i) {
        json_array_append_new(forms, list_form(catalogue, &catalogue->forms[i]));
    }
    for (size_t i = 0; i < catalogue->line_count; ++i) {
        json_array_append_new(lines, list_line(&catalogue->lines[i]));
    }
    json_t *listing = json_object();
    json_object_set_new(listing, "forms", forms);
    json_object_set_new(listing, "lines", lines);
    json_object_set_new(listing, "tables", list_tables(catalogue));
    return listing;
}
