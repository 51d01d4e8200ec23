/*
 * What the module's sockets talk to: sockets of the test itself on loopback.
 */
#ifndef ATBIND_TESTS_END_TO_END_PEER_H
#define ATBIND_TESTS_END_TO_END_PEER_H

#include "rig.h"

#define PEER_HOST "127.0.0.1"

/* A listening socket on a port of its own choice. */
int peer_listen(int *port);

/* A listening socket to which connections neither open nor fail, for its queue is full. */
int peer_listen_deaf(int *port);

/* A port on which nobody listens. */
int peer_unused_port(void);

/* The next connection to a listening socket. */
int peer_accept(int listener);

/* A connection to a port. */
int peer_connect(int port);

/* A UDP socket on a port of its own choice. */
int peer_udp(int *port);

/* Sends the next datagram back to where it came from; returns its length. */
size_t peer_udp_echo(int socket);

/* The next datagram, at most `size` bytes of it; from then on the socket talks to the one that sent it. */
size_t peer_datagram(int socket, uint8_t *bytes, size_t size);

void peer_send(int socket, const uint8_t *bytes, size_t length);

/* Receives exactly as many bytes. */
void peer_receive(int socket, uint8_t *bytes, size_t length);

/* As many bytes as the network takes at once, and as many as have come already. */
size_t peer_send_some(int socket, const uint8_t *bytes, size_t length);
size_t peer_receive_some(int socket, uint8_t *bytes, size_t length);

/* Asserts that the other side has ended the connection. */
void peer_expect_end(int socket);

void peer_close(int socket);

#endif
