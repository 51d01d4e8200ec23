/*
 * The network's end of a socket: a TCP connection or a flow of datagrams to and from one peer.
 */
#ifndef VIRTUAL_MODULE_ENDPOINT_H
#define VIRTUAL_MODULE_ENDPOINT_H

#include "bytes.h"

#include <stdbool.h>
#include <uv.h>

struct endpoint_user {
    void *owner;
    void (*connected)(void *owner, int status); /* once; before endpoint_connect() returns or later */
    uv_buf_t (*room)(void *owner);              /* for what comes next */
    void (*received)(void *owner, const char *data, size_t length);
    void (*lost)(void *owner);   /* the peer has gone, or the network */
    void (*closed)(void *owner); /* nothing is told any more, and the memory may be freed */
};

/* Zero-initialise it, but for the first two. */
struct endpoint {
    struct endpoint_user user;
    bool is_udp;
    bool is_open;
    bool is_reading;
    union {
        uv_handle_t any;
        uv_stream_t stream;
        uv_tcp_t tcp;
        uv_udp_t udp;
    } handle;
    uv_connect_t connect;
};

void endpoint_open(struct endpoint *endpoint, uv_loop_t *loop);
void endpoint_close(struct endpoint *endpoint);

/* Binds it to a port of this machine's; the status is libuv's, here and below. */
int endpoint_bind(struct endpoint *endpoint, int family, long port);
void endpoint_connect(struct endpoint *endpoint, const struct sockaddr_storage *remote);

void endpoint_start_reading(struct endpoint *endpoint);
void endpoint_stop_reading(struct endpoint *endpoint);

/* Sends data, which become its own; `sent`, or NULL, is told of their end unless the status is other than 0. */
int endpoint_send(struct endpoint *endpoint, struct bytes data, void (*sent)(void *owner, int status));

/* Bytes that wait for the network; datagrams never do. */
size_t endpoint_unsent(const struct endpoint *endpoint);

#endif
