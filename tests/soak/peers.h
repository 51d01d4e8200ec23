/*
 * What the module's sockets talk to: a server for each socket, which sends numbered streams and checks frames.
 */
#ifndef SOAK_PEERS_H
#define SOAK_PEERS_H

#include "endpoint.h"
#include "tls_end.h"

#include <stdbool.h>
#include <stdint.h>
#include <uv.h>

enum { PEERS = 6 };

/* A connection that a server has had; its stream has its own number. */
struct connection {
    struct connection *older;
    struct peer *peer;
    uint32_t stream;
    uint64_t opened_ms;
    uint64_t left_ms; /* when it was closed from this side; UINT64_MAX: not yet */
    size_t sent; /* bytes of the stream */
    size_t read; /* of them, up to the end of the last that the audit has found delivered */
    struct bytes received; /* that no frame has been made of yet */
    uint32_t *frames; /* that have come whole, in their order */
    size_t frame_count;
    size_t stray; /* bytes that belong to no frame */
    struct endpoint network;
    uv_timer_t timer;
    struct secure_channel *channel; /* NULL: bytes go as they are */
};

struct peer {
    struct peers *peers;
    int socket; /* the module's, that this one is for */
    int port;
    uv_tcp_t listener;
    struct connection *newest;
};

struct peers {
    uv_loop_t *loop;
    struct peer peer[PEERS];
    uint32_t streams;
    struct tls_identity *identity; /* NULL: the peers speak no TLS */
};

void peers_open(struct peers *peers, uv_loop_t *loop, bool speak_tls);

/* Nothing more comes: what waits for more is judged as it is. */
void peers_finish(struct peers *peers);

/* Lets the loop run until everything is closed; what has been sent and received stays to be asked for. */
void peers_close(struct peers *peers);
void peers_free(struct peers *peers);

/* The last connection for a socket that its server had accepted by then; NULL if there was none. */
struct connection *peers_connection(const struct peers *peers, int socket, uint64_t time_ms);

/* How often the server for a socket has received a frame. */
unsigned peers_count_frame(const struct peers *peers, int socket, uint32_t number);

#endif
