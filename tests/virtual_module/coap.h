/*
 * The CoAP client: its context, and how messages are to look. What becomes of messages is in coap_exchange.
 */
#ifndef VIRTUAL_MODULE_COAP_H
#define VIRTUAL_MODULE_COAP_H

#include "coap_link.h"
#include "coap_message.h"
#include "registration.h"

enum coap_status { COAP_IDLE, COAP_OPENING, COAP_CONNECTING, COAP_CONNECTED, COAP_DISCONNECTING };
enum coap_outcome { COAP_NOT_SENT, COAP_WAITING, COAP_FAILED, COAP_TIMEOUT, COAP_SENT, COAP_RESET };
enum coap_head_mode { HEAD_RANDOM = 1, HEAD_RANDOM_ID, HEAD_GIVEN_ID, HEAD_GIVEN_ID_RANDOM_TOKEN, HEAD_GIVEN };

enum { COAP_ADDRESS = 48 };

struct coap_head {
    long mode;
    uint16_t id;
    uint8_t token[COAP_TOKEN];
    size_t token_length;
};

/* The CON message that waits for its answer. */
struct coap_exchange {
    struct bytes datagram;
    uint16_t id;
    uint8_t token[COAP_TOKEN];
    size_t token_length;
    bool is_acknowledged;
    unsigned repeats;
    uint64_t timeout_ms;
    uv_timer_t timer;
    enum coap_outcome outcome;
};

/* The last request of the server, and what the host has answered: so that a repeated request is not a new one. */
struct coap_request {
    bool is_known;
    uint16_t id;
    struct bytes answer;
};

struct coap {
    uv_loop_t *loop;
    struct module *module;
    const struct registration_state *network;
    unsigned short random[3];
    enum coap_status status;
    struct coap_link *link;
    struct later opening;
    char address[COAP_ADDRESS];
    long port;
    struct coap_message next; /* its options so far */
    struct coap_head head;
    struct coap_exchange exchange;
    struct coap_request request;
};

void coap_open(struct coap *coap, uv_loop_t *loop, struct module *module, const struct registration_state *network,
               unsigned seed);
void coap_close(struct coap *coap);

#endif
