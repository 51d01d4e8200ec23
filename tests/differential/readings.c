#include "readings.h"

#include "at_arguments.h"
#include "atbind/at_decode.h"

#include <stdlib.h>
#include <string.h>

/* Digits are compared as the bytes that they are. */
static void add_digits(const char *name, const char *digits, size_t length, struct values *values)
{
    struct bytes data = {NULL, 0, 0};
    for (size_t i = 0; i + 1 < length; i += 2) {
        const char pair[] = {digits[i], digits[i + 1], '\0'};
        const unsigned char byte = (unsigned char)strtoul(pair, NULL, 16);
        bytes_append(&data, &byte, 1);
    }
    values_add_data(values, name, data.data, data.length);
    bytes_free(&data);
}

/* ---- The generated code ---- */

static const char *spelling_of(const at_parameter *parameter, int32_t number)
{
    for (uint8_t i = 0; i < parameter->list_length; ++i) {
        if (parameter->list.spellings[i].value == number) {
            return parameter->list.spellings[i].text;
        }
    }
    return "";
}

/* A choice goes by the name of the alternative that was chosen. */
static void name_choice(const at_field *field, const void *arguments, struct values *values)
{
    struct named_value *value = &values->items[values->count - 1];
    const char *slash = strchr(value->name, '/');
    if (at_argument_number(field, arguments) == 0) {
        values_cut_name(values, (size_t)(slash - value->name));
    } else {
        value->name = slash + 1;
        values_cut_name(values, strlen(value->name));
    }
}

static void add_word(const at_field *field, const void *arguments, struct values *values)
{
    const char *word = spelling_of(field->parameter, at_argument_number(field, arguments));
    values_add_text(values, field->parameter->name, word, strlen(word));
}

static void add_data(const at_field *field, const void *arguments, struct values *values)
{
    const at_bytes data = at_argument_data(field, arguments);
    values_add_data(values, field->parameter->name, data.bytes, data.length);
}

static void add_string(const at_field *field, const void *arguments, struct values *values)
{
    const at_string text = at_argument_text(field, arguments);
    values_add_text(values, field->parameter->name, text.text, text.length);
    if (field->parameter->type == AT_TYPE_HOST) {
        name_choice(field, arguments, values);
    }
}

static void add_argument(const at_form *form, const at_field *field, const void *arguments, struct values *values)
{
    switch ((at_type)field->parameter->type) {
    case AT_TYPE_INTEGER:
    case AT_TYPE_HEX_INTEGER:
        values_add_number(values, field->parameter->name, at_argument_written(form, field, arguments));
        break;
    case AT_TYPE_WORD:
        add_word(field, arguments, values);
        break;
    case AT_TYPE_DATA:
        add_data(field, arguments, values);
        break;
    default:
        add_string(field, arguments, values);
        break;
    }
}

void values_of_arguments(const at_form *form, const void *arguments, struct values *values)
{
    for (uint8_t i = 0; i < form->field_count; ++i) {
        if (at_argument_present(&form->fields[i], arguments)) {
            add_argument(form, &form->fields[i], arguments, values);
        }
    }
}

/* Digits on the line are not bytes yet; of what is typed later there is only the count. */
static long count_on_line(const at_form *form, const at_field *count, const void *arguments)
{
    const at_field *counted = &form->fields[count->other];
    const bool hex = (counted->flags & AT_FIELD_ENTRY) == 0 && at_argument_is_hex(form, counted, arguments);
    return (long)at_counted(counted->parameter, hex, at_argument_data(counted, arguments).length);
}

static void add_from_line(const at_form *form, const at_field *field, const void *arguments, struct values *values)
{
    if ((field->flags & AT_FIELD_COUNT) != 0) {
        values_add_number(values, field->parameter->name, count_on_line(form, field, arguments));
    } else if (field->parameter->type == AT_TYPE_DATA && at_argument_is_hex(form, field, arguments)) {
        const at_bytes digits = at_argument_data(field, arguments);
        add_digits(field->parameter->name, (const char *)digits.bytes, digits.length, values);
    } else {
        add_argument(form, field, arguments, values);
    }
}

void values_of_command_line(const at_form *form, const void *arguments, struct values *values)
{
    for (uint8_t i = 0; i < form->field_count; ++i) {
        const at_field *field = &form->fields[i];
        if ((field->flags & AT_FIELD_ENTRY) == 0 && at_argument_present(field, arguments)) {
            add_from_line(form, field, arguments, values);
        }
    }
}

static void add_number(const at_field *field, const uint8_t *member, struct values *values)
{
    int32_t number;
    bool present = true;
    memcpy(&number, member, sizeof number);
    if ((field->flags & AT_FIELD_OPTIONAL) != 0) {
        memcpy(&present, member + offsetof(at_optional, present), sizeof present);
    }
    if (present) {
        values_add_number(values, field->parameter->name, number);
    }
}

static void add_text(const at_field *field, const uint8_t *member, struct values *values)
{
    at_string text;
    memcpy(&text, member + (field->parameter->type == AT_TYPE_WORD ? offsetof(at_word, text) : 0), sizeof text);
    if (text.text != NULL) {
        values_add_text(values, field->parameter->name, text.text, text.length);
    }
}

static void add_field(const at_field *field, const void *fields, struct values *values)
{
    const uint8_t *member = (const uint8_t *)fields + field->offset;
    switch ((at_type)field->parameter->type) {
    case AT_TYPE_INTEGER:
    case AT_TYPE_HEX_INTEGER:
        add_number(field, member, values);
        break;
    case AT_TYPE_LITERAL:
    case AT_TYPE_DATA:
    case AT_TYPE_REPEATED:
        break;
    default:
        add_text(field, member, values);
        break;
    }
}

static void add_items(const at_field *field, const void *fields, struct values *values)
{
    const at_shape *item = field->parameter->list.item;
    void *item_fields = allocate(item->size);
    at_group group;
    memcpy(&group, (const uint8_t *)fields + field->offset, sizeof group);
    while (at_group_next(item, &group, item_fields)) {
        for (uint8_t i = 0; i < item->field_count; ++i) {
            add_field(&item->fields[i], item_fields, values);
        }
    }
    free(item_fields);
}

void values_of_shape(const at_shape *shape, const void *fields, struct values *values)
{
    for (uint8_t i = 0; i < shape->field_count; ++i) {
        add_field(&shape->fields[i], fields, values);
        if (shape->fields[i].parameter->type == AT_TYPE_REPEATED) {
            add_items(&shape->fields[i], fields, values);
        }
    }
}

/* ---- The virtual module ---- */

void values_of_request(const struct request *request, struct values *values)
{
    for (size_t i = 0; i < request->count; ++i) {
        const struct argument *argument = &request->arguments[i];
        const char *name = argument->choice != NULL ? argument->choice : argument->name;
        switch (argument->kind) {
        case ARGUMENT_NUMBER:
            values_add_number(values, name, argument->number);
            break;
        case ARGUMENT_HEX_DATA:
            add_digits(name, argument->text, argument->length, values);
            break;
        case ARGUMENT_DATA:
            values_add_data(values, name, argument->text, argument->length);
            break;
        case ARGUMENT_TEXT:
        case ARGUMENT_HEX_TEXT:
            values_add_text(values, name, argument->text, argument->length);
            break;
        }
    }
}

static bool is_data(const struct field *field, struct parameters parameters)
{
    return view_is(view_get(parameters_get(parameters, field->name), "type"), "data");
}

void values_of_fields(const struct fields *fields, struct parameters parameters, struct values *values)
{
    for (size_t i = 0; i < fields->count; ++i) {
        const struct field *field = &fields->items[i];
        if (field->is_number) {
            values_add_number(values, field->name, field->number);
        } else if (!is_data(field, parameters)) {
            values_add_text(values, field->name, field->text, field->length);
        } else if (field->length > 0) {
            values_add_data(values, field->name, field->text, field->length);
        }
    }
}

/* ---- Both ---- */

bool request_agrees(const at_form *form, const void *arguments, const struct request *request, struct bytes *report)
{
    struct values written = {.count = 0};
    struct values read = {.count = 0};
    values_of_arguments(form, arguments, &written);
    values_of_request(request, &read);
    const bool agree = values_agree(&written, &read, report);
    values_free(&written);
    values_free(&read);
    return agree;
}
