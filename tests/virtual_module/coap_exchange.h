/*
 * Messages on their way: sending and repeating them, receiving and reporting those of the server.
 */
#ifndef VIRTUAL_MODULE_COAP_EXCHANGE_H
#define VIRTUAL_MODULE_COAP_EXCHANGE_H

#include "coap.h"

void coap_exchange_init(struct coap *coap);

/* Gives up whatever is on its way. */
void coap_exchange_end(struct coap *coap);
void coap_exchange_close(struct coap *coap);

/* False if it could not be sent. */
bool coap_exchange_send(struct coap *coap, const struct coap_message *message);
void coap_exchange_receive(struct coap *coap, const char *data, size_t length);

#endif
