#include "coap_options.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { URI_PATH = 11, URI_QUERY = 15, MOST_SHOWN = 63, NUMBER_BYTES = 4 };

static bool is_number(unsigned option)
{
    static const unsigned numbers[] = {6, 7, 12, 14, 17, 23, 27, 28, 60};
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; ++i) {
        if (numbers[i] == option) {
            return true;
        }
    }
    return false;
}

/* ---- To the network ---- */

/* A number has no leading zero bytes, so 0 has none at all. */
static bool add_number(struct coap_message *message, unsigned option, const char *text, size_t length)
{
    char digits[24] = "";
    uint8_t value[NUMBER_BYTES];
    size_t start = NUMBER_BYTES;
    if (length >= sizeof digits) {
        return false;
    }
    memcpy(digits, text, length);
    const unsigned long long number = strtoull(digits, NULL, 10);
    if (number > UINT32_MAX) {
        return false;
    }
    for (unsigned long long left = number; left > 0; left >>= 8) {
        value[--start] = (uint8_t)left;
    }
    return coap_message_add_option(message, option, value + start, NUMBER_BYTES - start);
}

/* A mark in front of the first part means nothing. */
static bool add_parts(struct coap_message *message, unsigned option, const char *text, size_t length, char mark)
{
    const char *end = text + length;
    const char *part = length > 0 && *text == mark ? text + 1 : text;
    bool added = true;
    while (part < end && added) {
        const char *next = memchr(part, mark, (size_t)(end - part));
        const char *part_end = next != NULL ? next : end;
        added = coap_message_add_option(message, option, part, (size_t)(part_end - part));
        part = next != NULL ? next + 1 : end;
    }
    return added;
}

bool coap_options_add(struct coap_message *message, unsigned number, const char *text, size_t length, bool whole)
{
    if (is_number(number)) {
        return add_number(message, number, text, length);
    }
    if (number == URI_PATH && !whole) {
        return add_parts(message, number, text, length, '/');
    }
    if (number == URI_QUERY) {
        return add_parts(message, number, text, length, '&');
    }
    return coap_message_add_option(message, number, text, length);
}

/* ---- To the host ---- */

static bool is_printable(const struct bytes *value)
{
    for (size_t i = 0; i < value->length; ++i) {
        if (!isprint((unsigned char)value->data[i]) || value->data[i] == '"') {
            return false;
        }
    }
    return true;
}

/* What cannot stand between quotation marks is shown as digits. */
static void show_value(const struct coap_option *option, struct bytes *text)
{
    unsigned long number = 0;
    for (size_t i = 0; i < option->value.length && i < NUMBER_BYTES; ++i) {
        number = number << 8 | (unsigned char)option->value.data[i];
    }
    if (is_number(option->number)) {
        bytes_print(text, "%lu", number);
    } else if (is_printable(&option->value)) {
        bytes_append(text, option->value.data, option->value.length);
    } else {
        bytes_append_hex(text, option->value.data, option->value.length);
    }
}

void coap_options_show(const struct coap_message *message, struct fields *fields, struct bytes *texts)
{
    size_t ends[COAP_OPTIONS];
    size_t start = 0;
    for (size_t i = 0; i < message->option_count; ++i) {
        show_value(&message->options[i], texts);
        ends[i] = texts->length;
    }
    for (size_t i = 0; i < message->option_count && i < MOST_SHOWN; ++i) {
        fields_number(fields, "opt_name", (long)message->options[i].number);
        fields_data(fields, "opt_value", texts->data != NULL ? texts->data + start : "", ends[i] - start);
        start = ends[i];
    }
}
