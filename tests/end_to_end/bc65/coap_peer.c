#include "coap_peer.h"

#include <string.h>

enum { VERSION = 1, HEADER = 4, MARKER = 0xFF };

/* How a delta or a length is written that is too large for four bits. */
#define ONE_BYTE 13u
#define TWO_BYTES 14u
#define ONE_BASE 13u
#define TWO_BASE 269u

int coap_peer_open(test_rig *rig)
{
    int port;
    const int peer = peer_udp(&port);
    const bc65_qcoapopen_write open = {.client_id = 0, .coap_server = AT_STR(PEER_HOST), .port = port};
    bc65_qcoapopen_result opened;
    EXPECT_OK(rig, bc65_qcoapopen(&rig->modem, &open, &opened));
    assert_int_equal(opened.client_id, 0);
    assert_int_equal(opened.result, BC65_COAP_RESULT_SUCCESS);
    return peer;
}

/* -- Receiving ----------------------------------------------------------------------------------------------------- */

/* A delta or a length: four bits, and what they say that follows. */
static unsigned take_number(const uint8_t **at, unsigned nibble)
{
    const uint8_t *bytes = *at;
    if (nibble < ONE_BYTE) {
        return nibble;
    }
    *at += nibble == ONE_BYTE ? 1 : 2;
    return nibble == ONE_BYTE ? ONE_BASE + bytes[0] : TWO_BASE + ((unsigned)bytes[0] << 8) + bytes[1];
}

static const uint8_t *take_options(coap_message *message, const uint8_t *at, const uint8_t *end)
{
    unsigned number = 0;
    message->option_count = 0;
    while (at < end && *at != MARKER) {
        coap_option *option = &message->options[message->option_count++];
        const unsigned first = *at++;
        assert_true(message->option_count <= COAP_OPTIONS);
        number += take_number(&at, first >> 4);
        option->number = number;
        option->value.length = take_number(&at, first & 15u);
        option->value.bytes = at;
        at += option->value.length;
    }
    return at;
}

void coap_peer_receive(int socket, coap_message *message)
{
    const size_t length = peer_datagram(socket, message->datagram, COAP_DATAGRAM);
    const uint8_t *bytes = message->datagram;
    const uint8_t *at;
    assert_true(length >= HEADER && bytes[0] >> 6 == VERSION);
    message->type = (bc65_type)(bytes[0] >> 4 & 3);
    message->code = (bytes[1] >> 5) * 100 + (bytes[1] & 31);
    message->id = (unsigned)bytes[2] << 8 | bytes[3];
    message->token = at_bytes_of(bytes + HEADER, bytes[0] & 15u);
    at = take_options(message, bytes + HEADER + message->token.length, bytes + length);
    message->payload = at_bytes_of(NULL, 0);
    if (at < bytes + length) {
        message->payload = at_bytes_of(at + 1, (size_t)(bytes + length - at - 1));
    }
}

/* -- Sending ------------------------------------------------------------------------------------------------------- */

static uint8_t *put(uint8_t *at, at_bytes bytes)
{
    if (bytes.length > 0) {
        memcpy(at, bytes.bytes, bytes.length);
    }
    return at + bytes.length;
}

static unsigned nibble_of(size_t number)
{
    return number < ONE_BASE ? (unsigned)number : number < TWO_BASE ? ONE_BYTE : TWO_BYTES;
}

static uint8_t *put_rest(uint8_t *at, size_t number)
{
    if (number >= TWO_BASE) {
        *at++ = (uint8_t)((number - TWO_BASE) >> 8);
        *at++ = (uint8_t)(number - TWO_BASE);
    } else if (number >= ONE_BASE) {
        *at++ = (uint8_t)(number - ONE_BASE);
    }
    return at;
}

static uint8_t *put_options(uint8_t *at, const coap_message *message)
{
    unsigned before = 0;
    size_t index;
    for (index = 0; index < message->option_count; ++index) {
        const coap_option *option = &message->options[index];
        *at++ = (uint8_t)(nibble_of(option->number - before) << 4 | nibble_of(option->value.length));
        at = put_rest(at, option->number - before);
        at = put_rest(at, option->value.length);
        at = put(at, option->value);
        before = option->number;
    }
    return at;
}

void coap_peer_send(int socket, const coap_message *message)
{
    uint8_t datagram[COAP_DATAGRAM];
    uint8_t *at = datagram + HEADER;
    datagram[0] = (uint8_t)(VERSION << 6 | (unsigned)message->type << 4 | message->token.length);
    datagram[1] = (uint8_t)(message->code / 100 << 5 | message->code % 100);
    datagram[2] = (uint8_t)(message->id >> 8);
    datagram[3] = (uint8_t)message->id;
    at = put(at, message->token);
    at = put_options(at, message);
    if (message->payload.length > 0) {
        *at++ = MARKER;
        at = put(at, message->payload);
    }
    peer_send(socket, datagram, (size_t)(at - datagram));
}

void coap_add(coap_message *message, unsigned number, const void *value, size_t length)
{
    coap_option *option = &message->options[message->option_count++];
    assert_true(message->option_count <= COAP_OPTIONS);
    option->number = number;
    option->value = at_bytes_of(value, length);
}

coap_message coap_answer(const coap_message *request, bc65_type type, int code)
{
    coap_message answer;
    memset(&answer, 0, sizeof answer);
    answer.type = type;
    answer.code = code;
    answer.id = request->id;
    answer.token = request->token;
    return answer;
}
