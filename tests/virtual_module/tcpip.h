/*
 * Behaviour of the TCP/IP commands: sockets, tools and the DNS servers.
 */
#ifndef VIRTUAL_MODULE_TCPIP_H
#define VIRTUAL_MODULE_TCPIP_H

#include "sockets.h"
#include "tools.h"

struct tcpip {
    struct module *module;
    struct resolver *resolver;
    struct sockets sockets;
    struct tools tools;
};

void tcpip_open(struct tcpip *tcpip, uv_loop_t *loop, struct module *module, struct output *output,
                struct resolver *resolver, unsigned seed);
void tcpip_close(struct tcpip *tcpip);

#endif
