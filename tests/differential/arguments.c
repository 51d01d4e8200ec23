#include "arguments.h"

#include "bytes.h"
#include "json_bytes.h"

#include <stdlib.h>
#include <string.h>

enum { UNKNOWN_WORD = INT32_MAX };

static int32_t number_of_word(const at_parameter *parameter, const struct bytes *text)
{
    for (uint8_t i = 0; i < parameter->list_length; ++i) {
        const char *spelling = parameter->list.spellings[i].text;
        if (strlen(spelling) == text->length && memcmp(spelling, text->data, text->length) == 0) {
            return parameter->list.spellings[i].value;
        }
    }
    return UNKNOWN_WORD;
}

static void set_number(const at_field *field, int32_t number, void *structure)
{
    const bool present = true;
    uint8_t *member = (uint8_t *)structure + field->offset;
    memcpy(member, &number, sizeof number);
    if ((field->flags & AT_FIELD_OPTIONAL) != 0) {
        memcpy(member + offsetof(at_optional, present), &present, sizeof present);
    }
}

/* Text and data alike are a pointer and a length. An empty text is not a null pointer. */
static void *set_text(const at_field *field, const struct bytes *text, void *structure)
{
    char *copy = allocate(text->length > 0 ? text->length : 1);
    if (text->length > 0) {
        memcpy(copy, text->data, text->length);
    }
    if (field->parameter->type == AT_TYPE_DATA) {
        const at_bytes view = at_bytes_of(copy, text->length);
        memcpy((uint8_t *)structure + field->offset, &view, sizeof view);
    } else {
        const at_string view = {copy, text->length};
        memcpy((uint8_t *)structure + field->offset, &view, sizeof view);
    }
    return copy;
}

/* Gives what was allocated for the value, or NULL. */
static void *set_value(const at_field *field, const json_t *value, void *structure)
{
    struct bytes text = {NULL, 0, 0};
    void *copy = NULL;
    if (json_is_integer(value)) {
        set_number(field, (int32_t)json_integer_value(value), structure);
    } else if (json_is_string(value)) {
        json_bytes_read(value, &text);
        if (field->parameter->type == AT_TYPE_WORD) {
            set_number(field, number_of_word(field->parameter, &text), structure);
        } else {
            copy = set_text(field, &text, structure);
        }
    }
    bytes_free(&text);
    return copy;
}

void arguments_make(struct arguments *arguments, const at_catalogue_form *entry, const json_t *values)
{
    memset(arguments, 0, sizeof *arguments);
    arguments->structure = allocate(entry->size > 0 ? entry->size : 1);
    for (uint8_t i = 0; i < entry->form->field_count; ++i) {
        const at_field *field = &entry->form->fields[i];
        const json_t *value = json_object_get(values, field->parameter->name);
        if ((field->flags & (AT_FIELD_FIXED | AT_FIELD_COUNT)) == 0) {
            arguments->texts[i] = set_value(field, value, arguments->structure);
        }
    }
}

void arguments_free(struct arguments *arguments)
{
    for (size_t i = 0; i < UINT8_MAX; ++i) {
        free(arguments->texts[i]);
    }
    free(arguments->structure);
}
