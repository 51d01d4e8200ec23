#include "request.h"

#include "atbind/at_encode.h"
#include "decoder/escapes.h"
#include "memory.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

bool is_part_of(const char *choice, const char *name)
{
    const size_t length = strlen(name);
    for (const char *part = choice; part != NULL; part = strchr(part, '/')) {
        part += *part == '/';
        if (strncmp(part, name, length) == 0 && (part[length] == '\0' || part[length] == '/')) {
            return true;
        }
    }
    return false;
}

const at_field *find_field(const at_form *form, const char *name)
{
    for (uint8_t index = 0; index < form->field_count; ++index) {
        if (is_part_of(form->fields[index].parameter->name, name)) {
            return &form->fields[index];
        }
    }
    return NULL;
}

given *find_given(const request *asked, const at_field *field)
{
    for (size_t index = 0; index < asked->pair_count; ++index) {
        if (is_part_of(field->parameter->name, asked->pairs[index].name)) {
            return &asked->pairs[index];
        }
    }
    return NULL;
}

bool is_fixed_value(const at_field *field, const given *pair)
{
    if (field->parameter->type != AT_TYPE_WORD) {
        return strtol(pair->value, NULL, 0) == (long)field->offset;
    }
    for (uint8_t index = 0; index < field->parameter->list_length; ++index) {
        if (field->parameter->list.spellings[index].value == (int32_t)field->offset) {
            return strcmp(field->parameter->list.spellings[index].text, pair->value) == 0;
        }
    }
    return false;
}

/* -- Filling the struct --------------------------------------------------------------------------------------------- */

static int refuse_value(const at_field *field, const given *pair, const char *why)
{
    fprintf(stderr, "%s: '%s' %s\n", field->parameter->name, pair->shown, why);
    return REFUSED;
}

static int set_number(const at_field *field, const given *pair, void *arguments)
{
    const at_parameter *parameter = field->parameter;
    const bool present = true;
    char *end;
    errno = 0;
    const bool prefixed = strncasecmp(pair->value, "0x", 2) == 0 && parameter->type == AT_TYPE_HEX_INTEGER;
    const long long number = strtoll(pair->value, &end, prefixed ? 16 : 10);
    const bool starts_well = *pair->value == '-' || (*pair->value >= '0' && *pair->value <= '9');
    if (!starts_well || *end != '\0' || strlen(pair->value) != pair->length) {
        return refuse_value(field, pair, "is not a number");
    }
    if (errno == ERANGE || number < INT32_MIN || number > INT32_MAX) {
        fprintf(stderr, "%s: %s is outside %d-%d\n", parameter->name, pair->shown, parameter->minimum, parameter->maximum);
        return REFUSED;
    }
    const int32_t value = (int32_t)number;
    if ((field->flags & AT_FIELD_FIXED) != 0) {
        if (value < parameter->minimum || value > parameter->maximum) {
            fprintf(stderr, "%s: %d is outside %d-%d\n", parameter->name, value, parameter->minimum, parameter->maximum);
            return REFUSED;
        }
        return value == (int32_t)field->offset ? 0 : refuse_value(field, pair, "does not go with the other parameters");
    }
    memcpy((uint8_t *)arguments + field->offset, &value, sizeof value);
    if ((field->flags & AT_FIELD_OPTIONAL) != 0) {
        memcpy((uint8_t *)arguments + field->offset + offsetof(at_optional, present), &present, sizeof present);
    }
    return 0;
}

static int set_word(const at_field *field, const given *pair, void *arguments)
{
    const at_parameter *parameter = field->parameter;
    if ((field->flags & AT_FIELD_FIXED) != 0 && is_fixed_value(field, pair)) {
        return 0;
    }
    for (uint8_t index = 0; index < parameter->list_length && (field->flags & AT_FIELD_FIXED) == 0; ++index) {
        if (strcmp(parameter->list.spellings[index].text, pair->value) == 0) {
            memcpy((uint8_t *)arguments + field->offset, &parameter->list.spellings[index].value, sizeof(int32_t));
            return 0;
        }
    }
    fprintf(stderr, "%s: '%s' is not one of", parameter->name, pair->shown);
    for (uint8_t index = 0; index < parameter->list_length; ++index) {
        fprintf(stderr, "%s \"%s\"", index > 0 ? "," : "", parameter->list.spellings[index].text);
    }
    fprintf(stderr, "\n");
    return REFUSED;
}

/* Whether data are given as digits: always, or because another parameter says so. */
static bool are_digits(const request *asked, const at_form *form, const at_field *field)
{
    const given *format = field->other == AT_NONE ? NULL : find_given(asked, &form->fields[field->other]);
    if ((field->parameter->flags & AT_PARAMETER_HEX_BY_FIELD) != 0) {
        return format != NULL && strcmp(format->value, "1") == 0;
    }
    return (field->parameter->flags & AT_PARAMETER_HEX) != 0;
}

static int set_data(const request *asked, const at_form *form, const at_field *field, given *pair, void *arguments)
{
    if (are_digits(asked, form, field)) {
        for (size_t index = 0; index < pair->length; ++index) {
            if (hex_value(pair->value[index]) < 0 || pair->length % 2 != 0) {
                return refuse_value(field, pair, "is not pairs of hexadecimal digits");
            }
        }
        for (size_t index = 0; index < pair->length; index += 2) {
            pair->value[index / 2] =
                (char)(unsigned char)(hex_value(pair->value[index]) * 16 + hex_value(pair->value[index + 1]));
        }
        pair->length /= 2;
    }
    const at_bytes data = at_bytes_of(pair->value, pair->length);
    memcpy((uint8_t *)arguments + field->offset, &data, sizeof data);
    return 0;
}

static int set_value(const request *asked, const at_form *form, const at_field *field, given *pair, void *arguments)
{
    switch ((at_type)field->parameter->type) {
    case AT_TYPE_INTEGER:
    case AT_TYPE_HEX_INTEGER: return set_number(field, pair, arguments);
    case AT_TYPE_WORD: return set_word(field, pair, arguments);
    case AT_TYPE_DATA: return set_data(asked, form, field, pair, arguments);
    default: break;
    }
    const at_string text = {pair->value, pair->length};
    if (field->parameter->type == AT_TYPE_HOST && strncasecmp(pair->name, "IP", 2) == 0 && !at_is_ip_address(text)) {
        fprintf(stderr, "%s: '%s' is not an IP address\n", pair->name, pair->shown);
        return REFUSED;
    }
    memcpy((uint8_t *)arguments + field->offset, &text, sizeof text);
    return 0;
}

/* A count and the data it counts have to agree; data that are not given stand in for themselves by their length. */
static int set_count(request *asked, const at_form *form, const at_field *field, const given *pair, void *arguments)
{
    const at_field *counted = &form->fields[field->other];
    at_bytes data;
    int32_t count = 0;
    at_field alone = *field;
    alone.offset = 0;
    alone.flags = 0;
    const int status = set_number(&alone, pair, &count);
    if (status != 0) {
        return status;
    }
    if (count < field->parameter->minimum || count > field->parameter->maximum) {
        fprintf(stderr, "%s: %d is outside %d-%d\n", field->parameter->name, count, field->parameter->minimum,
                field->parameter->maximum);
        return REFUSED;
    }
    memcpy(&data, (uint8_t *)arguments + counted->offset, sizeof data);
    if (data.bytes == NULL) {
        free(asked->stand_in);
        asked->stand_in = allocate((size_t)count);
        data = at_bytes_of(memset(asked->stand_in, 'x', (size_t)count), (size_t)count);
        memcpy((uint8_t *)arguments + counted->offset, &data, sizeof data);
        return 0;
    }
    const size_t length = counted->parameter->type == AT_TYPE_HEX_STRING ? data.length / 2 : data.length;
    if (length != (size_t)count) {
        fprintf(stderr, "%s: %d is not the length of %s, which is %zu\n", field->parameter->name, count,
                counted->parameter->name, length);
        return REFUSED;
    }
    return 0;
}

int fill(request *asked, const at_form *form, void *arguments)
{
    for (int pass = 0; pass < 2; ++pass) {
        for (uint8_t index = 0; index < form->field_count; ++index) {
            const at_field *field = &form->fields[index];
            given *pair = find_given(asked, field);
            const bool is_count = (field->flags & AT_FIELD_COUNT) != 0;
            if (pair == NULL || is_count != (pass == 1)) {
                continue;
            }
            const int status = is_count ? set_count(asked, form, field, pair, arguments)
                                        : set_value(asked, form, field, pair, arguments);
            if (status != 0) {
                return status;
            }
        }
    }
    return 0;
}
