#include "coap_exchange.h"

#include "coap_options.h"
#include "trace.h"

#include <stdlib.h>
#include <string.h>

/* RFC 7252, 4.8 */
enum { ACK_TIMEOUT_MS = 2000, ACK_RANDOM_MS = 1000, MAX_RETRANSMIT = 4 };

/* ---- Sending ---- */

static void stop(struct coap *coap, enum coap_outcome outcome)
{
    uv_timer_stop(&coap->exchange.timer);
    coap->exchange.outcome = outcome;
}

static void on_ack_timeout(uv_timer_t *timer)
{
    struct coap *coap = timer->data;
    struct coap_exchange *exchange = &coap->exchange;
    if (exchange->repeats == MAX_RETRANSMIT) {
        stop(coap, COAP_TIMEOUT);
        return;
    }
    ++exchange->repeats;
    exchange->timeout_ms *= 2;
    coap_link_send(coap->link, exchange->datagram.data, exchange->datagram.length);
    uv_timer_start(timer, on_ack_timeout, exchange->timeout_ms, 0);
}

static void begin(struct coap *coap, const struct coap_message *message)
{
    struct coap_exchange *exchange = &coap->exchange;
    exchange->id = message->id;
    exchange->token_length = message->token_length;
    memcpy(exchange->token, message->token, message->token_length);
    exchange->is_acknowledged = false;
    exchange->repeats = 0;
    exchange->timeout_ms = (uint64_t)(ACK_TIMEOUT_MS + nrand48(coap->random) % ACK_RANDOM_MS);
    exchange->outcome = COAP_WAITING;
    uv_timer_start(&exchange->timer, on_ack_timeout, exchange->timeout_ms, 0);
}

/* What answers the last request of the server is kept, in case the server repeats that. */
static void keep_answer(struct coap *coap, const struct coap_message *message, const struct bytes *datagram)
{
    const bool answers = message->type == COAP_ACK || message->type == COAP_RST;
    if (answers && coap->request.is_known && coap->request.id == message->id) {
        bytes_truncate(&coap->request.answer, 0);
        bytes_append(&coap->request.answer, datagram->data, datagram->length);
    }
}

bool coap_exchange_send(struct coap *coap, const struct coap_message *message)
{
    struct bytes *datagram = &coap->exchange.datagram;
    struct bytes other = {NULL, 0, 0};
    struct bytes *out = message->type == COAP_CON ? datagram : &other;
    bytes_truncate(out, 0);
    coap_message_encode(message, out);
    keep_answer(coap, message, out);
    const bool sent = coap_link_send(coap->link, out->data, out->length);
    bytes_free(&other);
    if (message->type == COAP_CON && sent) {
        begin(coap, message);
    } else if (message->type == COAP_CON) {
        stop(coap, COAP_FAILED);
    }
    return sent;
}

/* ---- Receiving ---- */

static void report(struct coap *coap, const struct coap_message *message)
{
    struct fields fields = {.count = 0};
    struct bytes token = {NULL, 0, 0};
    struct bytes texts = {NULL, 0, 0};
    fields_number(&fields, "clientID", 0);
    fields_number(&fields, "type", message->type);
    fields_number(&fields, "method/rspcode", coap_code_number(message->code));
    fields_number(&fields, "msgID", message->id);
    if (message->token_length > 0) {
        bytes_append_hex(&token, message->token, message->token_length);
        fields_number(&fields, "token_length", (long)message->token_length);
        fields_data(&fields, "token", token.data, token.length);
    }
    coap_options_show(message, &fields, &texts);
    if (message->payload.length > 0) {
        fields_number(&fields, "data_len", (long)message->payload.length);
        fields_data(&fields, "data", message->payload.data, message->payload.length);
    }
    module_announce(coap->module, "QCOAPURC", "", 0, &fields, NULL);
    bytes_free(&token);
    bytes_free(&texts);
}

static bool is_request(const struct coap_message *message)
{
    return message->code > 0 && coap_code_number(message->code) < 100;
}

static void acknowledge(struct coap *coap, const struct coap_message *message)
{
    const struct coap_message empty = {.type = COAP_ACK, .id = message->id};
    coap_exchange_send(coap, &empty);
}

static bool has_token(const struct coap_exchange *exchange, const struct coap_message *message)
{
    return exchange->token_length == message->token_length &&
           memcmp(exchange->token, message->token, message->token_length) == 0;
}

/* An acknowledgement may bring the response; if it is empty the response comes by itself. */
static void settle(struct coap *coap, const struct coap_message *message)
{
    struct coap_exchange *exchange = &coap->exchange;
    const bool is_response = message->code > 0 && !is_request(message);
    if (exchange->outcome != COAP_WAITING) {
        return;
    }
    if (message->type == COAP_RST && message->id == exchange->id) {
        stop(coap, COAP_RESET);
    } else if (message->type == COAP_ACK && message->id == exchange->id) {
        stop(coap, is_response ? COAP_SENT : COAP_WAITING);
    } else if (is_response && has_token(exchange, message)) {
        stop(coap, COAP_SENT);
    }
}

/* False if the message is one that has come before. */
static bool is_new(struct coap *coap, const struct coap_message *message)
{
    struct coap_request *request = &coap->request;
    if (message->type != COAP_CON) {
        return true;
    }
    if (request->is_known && request->id == message->id) {
        if (request->answer.length > 0) {
            coap_link_send(coap->link, request->answer.data, request->answer.length);
        }
        return false;
    }
    request->is_known = true;
    request->id = message->id;
    bytes_truncate(&request->answer, 0);
    return true;
}

/* The host answers requests; that a response has come is the module's to say. */
void coap_exchange_receive(struct coap *coap, const char *data, size_t length)
{
    struct coap_message message;
    if (!coap_message_decode(data, length, &message)) {
        trace_remark("a datagram that is no CoAP message");
    } else if (is_new(coap, &message)) {
        settle(coap, &message);
        if (message.type == COAP_CON && message.code > 0 && !is_request(&message)) {
            acknowledge(coap, &message);
        }
        report(coap, &message);
    }
    coap_message_free(&message);
}

/* ---- Life ---- */

void coap_exchange_init(struct coap *coap)
{
    uv_timer_init(coap->loop, &coap->exchange.timer);
    coap->exchange.timer.data = coap;
}

void coap_exchange_end(struct coap *coap)
{
    stop(coap, COAP_NOT_SENT);
    coap->request.is_known = false;
}

void coap_exchange_close(struct coap *coap)
{
    bytes_free(&coap->exchange.datagram);
    bytes_free(&coap->request.answer);
    uv_close((uv_handle_t *)&coap->exchange.timer, NULL);
}
