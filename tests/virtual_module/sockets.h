/*
 * The module's sockets: opening, accepting, closing and their state. What flows through them is in socket_traffic.
 */
#ifndef VIRTUAL_MODULE_SOCKETS_H
#define VIRTUAL_MODULE_SOCKETS_H

#include "endpoint.h"
#include "module.h"
#include "receive_buffer.h"
#include "resolver.h"

enum { MOST_SOCKETS = MODE_INSTANCES, SCRATCH = 2048, ADDRESS_TEXT = 256 };

enum socket_state { STATE_CONNECTING = 1, STATE_CONNECTED = 2, STATE_CLOSING = 3 };

struct sockets;

struct socket {
    struct sockets *sockets;
    const char *service; /* as the service_type names it */
    long id;
    long context;
    enum socket_state state;
    char address[ADDRESS_TEXT];
    long remote_port;
    long local_port;
    struct later opening; /* where to report how it went */
    struct later closing;
    bool is_closing; /* the host has asked for it */
    struct lookup *lookup;
    struct endpoint network;
    uv_timer_t timer;
    unsigned open_handles;

    struct receive_buffer received;
    struct later sending;
};

struct sockets {
    uv_loop_t *loop;
    struct module *module;
    struct output *output;
    struct resolver *resolver;
    struct socket *slots[MOST_SOCKETS];
    long count;
    struct socket *sender; /* whose data are on their way; one at a time */
    char scratch[SCRATCH]; /* for reading */
};

void sockets_open(struct sockets *sockets, uv_loop_t *loop, struct module *module, struct output *output,
                  struct resolver *resolver);
void sockets_close(struct sockets *sockets);

/* The socket that the request's connectID means; NULL if it is not open. */
struct socket *sockets_find(const struct sockets *sockets, const struct request *request);

bool socket_is_udp(const struct socket *socket);
bool socket_is_listener(const struct socket *socket);

#endif
