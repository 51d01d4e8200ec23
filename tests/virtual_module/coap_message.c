#include "coap_message.h"

#include <string.h>

enum {
    VERSION = 1,
    HEADER = 4,
    PAYLOAD_MARKER = 0xFF,
    ONE_BYTE_MORE = 13, /* a delta or length from here on is continued in one byte */
    TWO_BYTES_MORE = 14,
    TWO_BYTE_BASE = 269,
    DETAIL_BITS = 5,
    DETAIL = 31,
    CODE_FACTOR = 100,
};

uint8_t coap_code(long number)
{
    return (uint8_t)((number / CODE_FACTOR) << DETAIL_BITS | (number % CODE_FACTOR));
}

long coap_code_number(uint8_t code)
{
    return (code >> DETAIL_BITS) * CODE_FACTOR + (code & DETAIL);
}

bool coap_message_add_option(struct coap_message *message, unsigned number, const void *value, size_t length)
{
    size_t place = message->option_count;
    if (message->option_count == COAP_OPTIONS) {
        return false;
    }
    while (place > 0 && message->options[place - 1].number > number) {
        message->options[place] = message->options[place - 1];
        --place;
    }
    message->options[place] = (struct coap_option){.number = number};
    bytes_append(&message->options[place].value, value, length);
    ++message->option_count;
    return true;
}

void coap_message_free(struct coap_message *message)
{
    for (size_t i = 0; i < message->option_count; ++i) {
        bytes_free(&message->options[i].value);
    }
    bytes_free(&message->payload);
    *message = (struct coap_message){.type = COAP_CON};
}

/* ---- Writing ---- */

static void append_byte(struct bytes *out, unsigned byte)
{
    const uint8_t value = (uint8_t)byte;
    bytes_append(out, &value, 1);
}

static unsigned nibble_of(size_t value)
{
    if (value < ONE_BYTE_MORE) {
        return (unsigned)value;
    }
    return value < TWO_BYTE_BASE ? ONE_BYTE_MORE : TWO_BYTES_MORE;
}

static void append_rest(struct bytes *out, size_t value)
{
    if (value >= TWO_BYTE_BASE) {
        append_byte(out, (unsigned)((value - TWO_BYTE_BASE) >> 8));
        append_byte(out, (unsigned)((value - TWO_BYTE_BASE) & 0xFF));
    } else if (value >= ONE_BYTE_MORE) {
        append_byte(out, (unsigned)(value - ONE_BYTE_MORE));
    }
}

static void append_options(const struct coap_message *message, struct bytes *out)
{
    unsigned before = 0;
    for (size_t i = 0; i < message->option_count; ++i) {
        const struct coap_option *option = &message->options[i];
        const unsigned delta = option->number - before;
        append_byte(out, nibble_of(delta) << 4 | nibble_of(option->value.length));
        append_rest(out, delta);
        append_rest(out, option->value.length);
        bytes_append(out, option->value.data, option->value.length);
        before = option->number;
    }
}

void coap_message_encode(const struct coap_message *message, struct bytes *out)
{
    append_byte(out, VERSION << 6 | (unsigned)message->type << 4 | (unsigned)message->token_length);
    append_byte(out, message->code);
    append_byte(out, message->id >> 8);
    append_byte(out, message->id & 0xFF);
    bytes_append(out, message->token, message->token_length);
    append_options(message, out);
    if (message->payload.length > 0) {
        append_byte(out, PAYLOAD_MARKER);
        bytes_append(out, message->payload.data, message->payload.length);
    }
}

/* ---- Reading ---- */

struct datagram {
    const uint8_t *at;
    const uint8_t *end;
};

static bool read_rest(struct datagram *datagram, unsigned nibble, size_t *value)
{
    const size_t left = (size_t)(datagram->end - datagram->at);
    *value = nibble;
    if (nibble < ONE_BYTE_MORE) {
        return true;
    }
    const size_t more = nibble == ONE_BYTE_MORE ? 1 : 2;
    if (nibble > TWO_BYTES_MORE || left < more) {
        return false;
    }
    *value = more == 1 ? ONE_BYTE_MORE + (size_t)datagram->at[0]
                       : TWO_BYTE_BASE + (size_t)(datagram->at[0] << 8 | datagram->at[1]);
    datagram->at += more;
    return true;
}

static bool read_options(struct datagram *datagram, struct coap_message *message)
{
    size_t number = 0;
    while (datagram->at < datagram->end && *datagram->at != PAYLOAD_MARKER) {
        const unsigned nibbles = *datagram->at++;
        size_t delta = 0;
        size_t length = 0;
        if (!read_rest(datagram, nibbles >> 4, &delta) || !read_rest(datagram, nibbles & 15, &length) ||
            length > (size_t)(datagram->end - datagram->at)) {
            return false;
        }
        number += delta;
        if (!coap_message_add_option(message, (unsigned)number, datagram->at, length)) {
            return false;
        }
        datagram->at += length;
    }
    return true;
}

static bool read_payload(struct datagram *datagram, struct coap_message *message)
{
    if (datagram->at == datagram->end) {
        return true;
    }
    ++datagram->at; /* the marker, behind which there has to be something */
    bytes_append(&message->payload, datagram->at, (size_t)(datagram->end - datagram->at));
    return message->payload.length > 0;
}

bool coap_message_decode(const char *data, size_t length, struct coap_message *message)
{
    const uint8_t *header = (const uint8_t *)data;
    struct datagram datagram = {header + HEADER, header + length};
    *message = (struct coap_message){.type = COAP_CON};
    if (length < HEADER || header[0] >> 6 != VERSION) {
        return false;
    }
    message->type = (enum coap_type)(header[0] >> 4 & 3);
    message->code = header[1];
    message->id = (uint16_t)(header[2] << 8 | header[3]);
    message->token_length = header[0] & 15;
    if (message->token_length > COAP_TOKEN || message->token_length > length - HEADER) {
        return false;
    }
    memcpy(message->token, datagram.at, message->token_length);
    datagram.at += message->token_length;
    return read_options(&datagram, message) && read_payload(&datagram, message);
}
