/*
 * The other side of a CoAP context: messages on a UDP socket (RFC 7252, 3).
 */
#ifndef ATBIND_TESTS_END_TO_END_COAP_PEER_H
#define ATBIND_TESTS_END_TO_END_COAP_PEER_H

#include "bc65_rig.h"

enum { COAP_OPTIONS = 63, COAP_DATAGRAM = 2048, COAP_TOKEN = 8 };

typedef struct coap_option {
    unsigned number;
    at_bytes value;
} coap_option;

typedef struct coap_message {
    bc65_type type;
    int code; /* 205 for 2.05 */
    unsigned id;
    at_bytes token;
    size_t option_count;
    coap_option options[COAP_OPTIONS];
    at_bytes payload;
    uint8_t datagram[COAP_DATAGRAM]; /* what a received message's views point into */
} coap_message;

/* Opens the CoAP context of the module to a new peer and returns the peer's socket. */
int coap_peer_open(test_rig *rig);

/* Receives the next message. */
void coap_peer_receive(int socket, coap_message *message);

/* Sends a message; options in the order of their numbers. */
void coap_peer_send(int socket, const coap_message *message);

/* Adds an option to a message that is to be sent. */
void coap_add(coap_message *message, unsigned number, const void *value, size_t length);

/* A message that answers another. */
coap_message coap_answer(const coap_message *request, bc65_type type, int code);

#endif
