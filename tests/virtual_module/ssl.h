/*
 * Behaviour of the SSL commands and of those that go with them: PDP contexts, files, ciphers, the SIM.
 */
#ifndef VIRTUAL_MODULE_SSL_H
#define VIRTUAL_MODULE_SSL_H

#include "ssl_sockets.h"

struct ssl {
    struct module *module;
    struct files files;
    struct pdp_contexts contexts;
    struct ssl_sockets sockets;
};

void ssl_open(struct ssl *ssl, uv_loop_t *loop, struct module *module, struct output *output, struct resolver *resolver,
              struct control *control);
void ssl_close(struct ssl *ssl);

#endif
