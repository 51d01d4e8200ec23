/*
 * Messages of the Constrained Application Protocol as they go over the network (RFC 7252).
 */
#ifndef VIRTUAL_MODULE_COAP_MESSAGE_H
#define VIRTUAL_MODULE_COAP_MESSAGE_H

#include "bytes.h"

#include <stdbool.h>
#include <stdint.h>

enum { COAP_TOKEN = 8, COAP_OPTIONS = 64 };

enum coap_type { COAP_CON, COAP_NON, COAP_ACK, COAP_RST };

struct coap_option {
    unsigned number;
    struct bytes value;
};

struct coap_message {
    enum coap_type type;
    uint8_t code; /* three bits of class, five of detail; 0: empty */
    uint16_t id;
    uint8_t token[COAP_TOKEN];
    size_t token_length;
    struct coap_option options[COAP_OPTIONS]; /* in the order of their numbers */
    size_t option_count;
    struct bytes payload;
};

/* Behind the options of lower and of the same number; false if there is no room. */
bool coap_message_add_option(struct coap_message *message, unsigned number, const void *value, size_t length);

void coap_message_encode(const struct coap_message *message, struct bytes *out);

/* False if the datagram is not a message. What has been read has to be freed in any case. */
bool coap_message_decode(const char *data, size_t length, struct coap_message *message);
void coap_message_free(struct coap_message *message);

/* Codes as the commands write them: 0 to 4 for requests, 205 for 2.05. */
uint8_t coap_code(long number);
long coap_code_number(uint8_t code);

#endif
