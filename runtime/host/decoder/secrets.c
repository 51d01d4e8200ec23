#include "secrets.h"

#include <string.h>

enum { PIECE = 32 };

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
    secret_filter filter = filter_of_hidden(family);
    char copy[SECRET_GROWTH * PIECE];
    size_t same = 0; /* as many bytes of the text are as they were */
    for (size_t offset = 0; offset < length; offset += PIECE) {
        const size_t piece = length - offset < PIECE ? length - offset : PIECE;
        const size_t written = secret_filter_copy(&filter, text + offset, piece, copy);
        if (written > length - same || memcmp(copy, text + same, written) != 0) {
            return true;
        }
        same += written;
    }
    return same != length;
}

secret_filter filter_of_hidden(const at_catalogue *family)
{
    const secret_filter filter = {
        .beginnings = family->secret_beginnings,
        .count = shown ? 0 : family->secret_beginning_count,
    };
    return filter;
}
