/*
 * Sending and receiving, in buffer access mode and in direct push mode.
 */
#ifndef VIRTUAL_MODULE_SOCKET_TRAFFIC_H
#define VIRTUAL_MODULE_SOCKET_TRAFFIC_H

#include "sockets.h"

void traffic_register(struct sockets *sockets);

/* Begins to read from the network. */
void traffic_start(struct socket *socket);

/* What the network's end of a socket tells. */
uv_buf_t traffic_room(void *owner);
void traffic_received(void *owner, const char *data, size_t length);
void traffic_lost(void *owner);

#endif
