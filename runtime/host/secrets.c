#include "secrets.h"

#include "memory.h"
#include "secret_filter.h"

#include <stdlib.h>
#include <string.h>

static bool shown;

void show_secrets(void)
{
    shown = true;
}

bool is_hidden(const at_catalogue *family, const char *name, const char *parameter)
{
    for (size_t index = 0; index < family->secret_count && !shown; ++index) {
        const at_catalogue_secret *secret = &family->secrets[index];
        if (strcmp(secret->name, name) == 0 && strcmp(secret->parameter, parameter) == 0) {
            return true;
        }
    }
    return false;
}

static bool fields_have_hidden(const at_catalogue *family, const char *name, const at_field *fields, uint8_t count)
{
    for (uint8_t index = 0; index < count; ++index) {
        if (is_hidden(family, name, fields[index].parameter->name)) {
            return true;
        }
    }
    return false;
}

bool line_has_hidden(const at_catalogue *family, const char *name, const at_shape *shape)
{
    return fields_have_hidden(family, name, shape->fields, shape->field_count);
}

bool form_has_hidden(const at_catalogue *family, const at_form *form)
{
    for (uint8_t index = 0; index < form->response_count; ++index) {
        if (line_has_hidden(family, form->command, form->responses[index].shape)) {
            return true;
        }
    }
    return fields_have_hidden(family, form->command, form->fields, form->field_count);
}

bool text_has_hidden(const at_catalogue *family, const char *text, size_t length)
{
    size_t new_length = 0;
    char *copy = without_hidden(family, text, length, &new_length);
    const bool changed = new_length != length || memcmp(copy, text, length) != 0;
    free(copy);
    return changed;
}

char *without_hidden(const at_catalogue *family, const char *text, size_t length, size_t *new_length)
{
    secret_filter filter = {.beginnings = family->secret_beginnings, .count = shown ? 0 : family->secret_beginning_count};
    char *copy = allocate(strlen(SECRET_MASK) * length + 1);
    *new_length = secret_filter_copy(&filter, text, length, copy);
    return copy;
}
