/*
 * Datagrams to and from one CoAP server, plain or by DTLS with a PSK.
 */
#ifndef VIRTUAL_MODULE_COAP_LINK_H
#define VIRTUAL_MODULE_COAP_LINK_H

#include "secure_channel.h"

#include <uv.h>

struct coap_link;

struct coap_link_user {
    void *owner;
    void (*opened)(void *owner, bool success); /* once; before coap_link_open() returns or later */
    void (*received)(void *owner, const char *data, size_t length);
};

/* `psk` is IDENTITY&KEY for DTLS, or NULL for plain datagrams. NULL if there is no way to the server; then
   `opened` is not told. */
struct coap_link *coap_link_open(uv_loop_t *loop, const struct sockaddr_storage *server, const struct bytes *psk,
                                 struct coap_link_user user);
void coap_link_close(struct coap_link *link);
bool coap_link_send(struct coap_link *link, const char *data, size_t length);

#endif
