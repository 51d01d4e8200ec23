/*
 * SSL connections: opening, closing and their state. What flows through them is in ssl_traffic.
 */
#ifndef VIRTUAL_MODULE_SSL_SOCKETS_H
#define VIRTUAL_MODULE_SSL_SOCKETS_H

#include "endpoint.h"
#include "files.h"
#include "pdp_contexts.h"
#include "receive_buffer.h"
#include "resolver.h"
#include "secure_channel.h"

enum { SSL_SOCKETS = 12, SSL_SCRATCH = 20 * 1024, SERVER_NAME = 256 };

enum ssl_state { SSL_STATE_INITIAL = 0, SSL_STATE_OPENING = 1, SSL_STATE_CONNECTED = 2, SSL_STATE_CLOSING = 4 };

enum ssl_access { SSL_BUFFER, SSL_PUSH, SSL_TRANSPARENT };

struct ssl_sockets;

struct ssl_socket {
    struct ssl_sockets *sockets;
    long id;
    long pdp_context;
    long context;
    enum ssl_state state;
    bool is_transparent; /* the host waits for CONNECT */
    char server[SERVER_NAME];
    char address[64];
    long remote_port;
    struct later opening; /* where to report how it went */
    struct lookup *lookup;
    struct endpoint network; /* of UDP for DTLS */
    uv_timer_t timer;   /* of opening or closing */
    uv_timer_t repeats; /* of datagrams */
    unsigned open_handles;
    struct secure_channel *channel;

    struct receive_buffer received;
    size_t total_received;
    size_t total_read;
};

struct ssl_sockets {
    uv_loop_t *loop;
    struct module *module;
    struct output *output;
    struct resolver *resolver;
    const struct files *files;
    const struct pdp_contexts *contexts;
    struct ssl_socket *slots[SSL_SOCKETS];
    struct ssl_socket *closing;   /* whose AT+QSSLCLOSE has not been answered */
    struct ssl_socket *left;      /* whose transparent transmission ATO resumes */
    char scratch[SSL_SCRATCH]; /* for reading from the network */
    char plain[SSL_SCRATCH];
};

void ssl_sockets_open(struct ssl_sockets *sockets, uv_loop_t *loop, struct module *module, struct output *output,
                      struct resolver *resolver, const struct files *files, const struct pdp_contexts *contexts);
void ssl_sockets_close(struct ssl_sockets *sockets);

/* The socket that the request's clientID means; NULL if it is not open. */
struct ssl_socket *ssl_sockets_find(const struct ssl_sockets *sockets, const struct request *request);

/* How received data reach the host. */
enum ssl_access ssl_socket_access(const struct ssl_socket *socket);

/* The handshake has ended, or the network or the peer has. */
void ssl_socket_finish_opening(struct ssl_socket *socket, const char *outcome);
void ssl_socket_lose_peer(struct ssl_socket *socket);

/* The PDP context below them is gone. */
void ssl_sockets_lose_context(struct ssl_sockets *sockets, long pdp_context);

#endif
