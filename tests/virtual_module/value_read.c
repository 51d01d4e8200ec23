#include "value.h"

#include <ctype.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { HEX_DIGITS = 8 };

/* ---- Numbers ---- */

static bool read_decimal(struct input *input, struct argument *argument)
{
    const char *at = input->at;
    const bool negative = at < input->end && *at == '-';
    at += negative ? 1 : 0;
    const char *digits = at;
    long number = 0;
    while (at < input->end && isdigit((unsigned char)*at)) {
        if (number > (LONG_MAX - 9) / 10) {
            return false;
        }
        number = 10 * number + (*at++ - '0');
    }
    argument->kind = ARGUMENT_NUMBER;
    argument->number = negative ? -number : number;
    argument->text = input->at;
    argument->length = (size_t)(at - input->at);
    input->at = at;
    return at > digits;
}

static bool read_prefix(struct input *input, const char *prefix)
{
    const size_t length = strlen(prefix);
    if ((size_t)(input->end - input->at) < length || strncasecmp(input->at, prefix, length) != 0) {
        return false;
    }
    input->at += length;
    return true;
}

/* Where the document pads numbers, all their digits have to be there. */
static bool read_hexadecimal(struct input *input, struct view parameter, struct argument *argument)
{
    char digits[HEX_DIGITS + 1] = "";
    size_t count = 0;
    if (!read_prefix(input, view_text(view_get(parameter, "prefix")))) {
        return false;
    }
    while (input->at < input->end && count < HEX_DIGITS && isxdigit((unsigned char)*input->at)) {
        digits[count++] = *input->at++;
    }
    argument->kind = ARGUMENT_NUMBER;
    argument->number = strtol(digits, NULL, 16);
    return count > 0 && (long)count == view_number_or(view_get(parameter, "digits"), (long)count);
}

/* ---- Texts ---- */

static bool read_span(struct input *input, size_t length, struct argument *argument)
{
    argument->text = input->at;
    argument->length = length;
    input->at += length;
    return true;
}

static bool read_quoted(struct input *input, struct argument *argument)
{
    if (input->at == input->end || *input->at != '"') {
        return false;
    }
    const char *text = input->at + 1;
    const char *quote = memchr(text, '"', (size_t)(input->end - text));
    if (quote == NULL) {
        return false;
    }
    input->at = text;
    read_span(input, (size_t)(quote - text), argument);
    ++input->at;
    return true;
}

/* The length says where the text ends, so quotation marks may occur in it. */
static bool read_counted(struct input *input, size_t length, struct argument *argument)
{
    const size_t left = (size_t)(input->end - input->at);
    if (length > left || left - length < 2 || input->at[0] != '"' || input->at[length + 1] != '"') {
        return false;
    }
    ++input->at;
    read_span(input, length, argument);
    ++input->at;
    return true;
}

/* Nothing but its length ends a text without quotation marks that may hold anything. */
static bool read_counted_bare(struct input *input, size_t length, struct argument *argument)
{
    return length <= (size_t)(input->end - input->at) && read_span(input, length, argument);
}

static bool read_bare(struct input *input, struct argument *argument)
{
    const size_t left = (size_t)(input->end - input->at);
    const char *comma = memchr(input->at, ',', left);
    const size_t length = comma != NULL ? (size_t)(comma - input->at) : left;
    return length > 0 && read_span(input, length, argument);
}

/* ---- Everything ---- */

bool value_is_quoted(struct view parameter)
{
    const struct view quotes = view_get(parameter, "quotes");
    if (view_exists(quotes)) {
        return view_is(quotes, "true");
    }
    const struct view type = view_get(parameter, "type");
    return !view_is(type, "text") && !view_is(type, "raw") && !view_is(type, "digits");
}

static bool read_data(struct input *input, struct view parameter, long counted, struct argument *argument)
{
    const bool hex = view_is(view_get(parameter, "format"), "hex");
    const bool quoted = value_is_quoted(parameter);
    argument->kind = hex ? ARGUMENT_HEX_DATA : ARGUMENT_DATA;
    if (counted < 0) {
        return quoted ? read_quoted(input, argument) : read_bare(input, argument);
    }
    const size_t count = (size_t)counted;
    if (count > (size_t)(input->end - input->at)) {
        return false;
    }
    const size_t length = hex ? 2 * count : count;
    return quoted ? read_counted(input, length, argument) : read_counted_bare(input, length, argument);
}

static bool read_text(struct input *input, struct view parameter, long counted, struct argument *argument)
{
    if (!value_is_quoted(parameter)) {
        return read_bare(input, argument);
    }
    if (counted < 0) {
        return read_quoted(input, argument);
    }
    return counted <= input->end - input->at && read_counted(input, (size_t)counted, argument);
}

bool value_read(struct input *input, struct view parameter, long counted, struct argument *argument)
{
    const struct view type = view_get(parameter, "type");
    argument->parameter = parameter;
    argument->kind = ARGUMENT_TEXT;
    if (view_is(type, "integer")) {
        return read_decimal(input, argument);
    }
    if (view_is(type, "hex_integer")) {
        return read_hexadecimal(input, parameter, argument);
    }
    if (view_is(type, "data")) {
        return read_data(input, parameter, counted, argument);
    }
    if (view_is(type, "hex_string")) {
        argument->kind = ARGUMENT_HEX_TEXT;
    }
    return read_text(input, parameter, counted, argument);
}
