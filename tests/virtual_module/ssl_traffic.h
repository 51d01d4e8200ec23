/*
 * Sending and receiving on SSL connections: buffered, pushed and transparent.
 */
#ifndef VIRTUAL_MODULE_SSL_TRAFFIC_H
#define VIRTUAL_MODULE_SSL_TRAFFIC_H

#include "ssl_sockets.h"

void ssl_traffic_register(struct ssl_sockets *sockets);

/* The network is there: reads from it and begins the handshake. */
void ssl_traffic_start(struct ssl_socket *socket);

/* What the network's end of a socket tells. */
uv_buf_t ssl_traffic_room(void *owner);
void ssl_traffic_received(void *owner, const char *data, size_t length);
void ssl_traffic_lost(void *owner);

/* Sends what the secure channel has for the network; false if more waits than a send buffer should hold. */
bool ssl_traffic_flush(struct ssl_socket *socket);

void ssl_traffic_go_online(struct ssl_socket *socket);

#endif
