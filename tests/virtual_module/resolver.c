#include "resolver.h"

#include "bytes.h"

#include <ares.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { QUERY_TIMEOUT_MS = 2000, QUERY_TRIES = 3, DNS_PORT = 53 };

struct resolver {
    uv_loop_t *loop;
    ares_channel channel;
    uv_timer_t timer;
    struct watch *watches;
    int port; /* of every server */
};

/* A socket of c-ares within the event loop. */
struct watch {
    struct watch *next;
    struct resolver *resolver;
    ares_socket_t socket;
    uv_poll_t poll;
};

struct lookup {
    resolver_done *done; /* NULL: nobody wants to know any more */
    void *owner;
    bool finished;
    bool returned; /* resolver_lookup() has handed it out */
};

/* ---- c-ares within the event loop ---- */

static void restart_timer(struct resolver *resolver);

static void on_timeout(uv_timer_t *timer)
{
    struct resolver *resolver = timer->data;
    ares_process_fd(resolver->channel, ARES_SOCKET_BAD, ARES_SOCKET_BAD);
    restart_timer(resolver);
}

static void restart_timer(struct resolver *resolver)
{
    struct timeval next;
    if (ares_timeout(resolver->channel, NULL, &next) == NULL) {
        uv_timer_stop(&resolver->timer);
        return;
    }
    const uint64_t milliseconds = (uint64_t)next.tv_sec * 1000 + (uint64_t)next.tv_usec / 1000 + 1;
    uv_timer_start(&resolver->timer, on_timeout, milliseconds, 0);
}

static void on_socket_event(uv_poll_t *poll, int status, int events)
{
    const struct watch *watch = poll->data;
    struct resolver *resolver = watch->resolver;
    const ares_socket_t socket = watch->socket;
    const bool readable = status < 0 || (events & UV_READABLE) != 0;
    const bool writable = status < 0 || (events & UV_WRITABLE) != 0;
    ares_process_fd(resolver->channel, readable ? socket : ARES_SOCKET_BAD, writable ? socket : ARES_SOCKET_BAD);
    restart_timer(resolver);
}

static void on_watch_closed(uv_handle_t *handle)
{
    free(handle->data);
}

static struct watch **find_watch(struct resolver *resolver, ares_socket_t socket)
{
    struct watch **place = &resolver->watches;
    while (*place != NULL && (*place)->socket != socket) {
        place = &(*place)->next;
    }
    return place;
}

static struct watch *add_watch(struct resolver *resolver, ares_socket_t socket)
{
    struct watch *watch = allocate(sizeof *watch);
    watch->resolver = resolver;
    watch->socket = socket;
    watch->next = resolver->watches;
    resolver->watches = watch;
    uv_poll_init_socket(resolver->loop, &watch->poll, socket);
    watch->poll.data = watch;
    return watch;
}

static void on_socket_state(void *owner, ares_socket_t socket, int readable, int writable)
{
    struct resolver *resolver = owner;
    struct watch **place = find_watch(resolver, socket);
    struct watch *watch = *place;
    if (readable == 0 && writable == 0) {
        if (watch != NULL) {
            *place = watch->next;
            uv_close((uv_handle_t *)&watch->poll, on_watch_closed);
        }
        return;
    }
    if (watch == NULL) {
        watch = add_watch(resolver, socket);
    }
    uv_poll_start(&watch->poll, (readable != 0 ? UV_READABLE : 0) | (writable != 0 ? UV_WRITABLE : 0), on_socket_event);
}

/* ---- Lookups ---- */

static void collect(const struct ares_addrinfo *info, struct resolved *resolved)
{
    for (const struct ares_addrinfo_node *node = info->nodes; node != NULL; node = node->ai_next) {
        if (resolved->count == RESOLVED_ADDRESSES || node->ai_addrlen > sizeof resolved->addresses[0]) {
            continue;
        }
        resolved->ttl = resolved->count == 0 || node->ai_ttl < resolved->ttl ? node->ai_ttl : resolved->ttl;
        memcpy(&resolved->addresses[resolved->count++], node->ai_addr, node->ai_addrlen);
    }
}

static void on_answer(void *owner, int status, int timeouts, struct ares_addrinfo *info)
{
    struct lookup *lookup = owner;
    struct resolved resolved = {.count = 0};
    (void)timeouts;
    if (status == ARES_SUCCESS && info != NULL) {
        collect(info, &resolved);
    }
    ares_freeaddrinfo(info);
    lookup->finished = true;
    if (lookup->done != NULL) {
        lookup->done(lookup->owner, &resolved);
    }
    if (lookup->returned) {
        free(lookup);
    }
}

struct lookup *resolver_lookup(struct resolver *resolver, const char *name, int family, resolver_done *done,
                               void *owner)
{
    struct lookup *lookup = allocate(sizeof *lookup);
    struct ares_addrinfo_hints hints = {0};
    hints.ai_flags = ARES_AI_NOSORT;
    hints.ai_family = strchr(name, ':') != NULL ? AF_INET6 : family;
    *lookup = (struct lookup){.done = done, .owner = owner};
    ares_getaddrinfo(resolver->channel, name, NULL, &hints, on_answer, lookup);
    restart_timer(resolver);
    if (lookup->finished) {
        free(lookup);
        return NULL;
    }
    lookup->returned = true;
    return lookup;
}

void resolver_cancel(struct lookup *lookup)
{
    if (lookup != NULL) {
        lookup->done = NULL;
    }
}

/* ---- Servers ---- */

static void add_server(char *list, size_t size, const char *address, int port)
{
    const bool bracketed = strchr(address, ':') != NULL;
    const size_t used = strlen(list);
    snprintf(list + used, size - used, bracketed ? "%s[%s]:%d" : "%s%s:%d", used > 0 ? "," : "", address, port);
}

bool resolver_set_servers(struct resolver *resolver, const char *primary, const char *secondary)
{
    char list[256] = "";
    add_server(list, sizeof list, primary, resolver->port);
    if (secondary[0] != '\0' && strcmp(secondary, "0.0.0.0") != 0) {
        add_server(list, sizeof list, secondary, resolver->port);
    }
    return ares_set_servers_ports_csv(resolver->channel, list) == ARES_SUCCESS;
}

void resolver_server(const struct resolver *resolver, size_t rank, char text[SERVER_TEXT])
{
    struct ares_addr_port_node *servers = NULL;
    snprintf(text, SERVER_TEXT, "0.0.0.0");
    ares_get_servers_ports(resolver->channel, &servers);
    const struct ares_addr_port_node *server = servers;
    for (size_t i = 0; i < rank && server != NULL; ++i) {
        server = server->next;
    }
    if (server != NULL) {
        uv_inet_ntop(server->family, &server->addr, text, SERVER_TEXT);
    }
    ares_free_data(servers);
}

/* ---- Life ---- */

static int open_channel(struct resolver *resolver, bool own_server)
{
    struct ares_options options = {0};
    int given = ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_SOCK_STATE_CB;
    options.flags = ARES_FLAG_NOSEARCH;
    options.timeout = QUERY_TIMEOUT_MS;
    options.tries = QUERY_TRIES;
    options.sock_state_cb = on_socket_state;
    options.sock_state_cb_data = resolver;
    if (own_server) { /* the system's table of hosts must not answer instead */
        options.lookups = (char *)(uintptr_t)"b";
        given |= ARES_OPT_LOOKUPS;
    }
    return ares_init_options(&resolver->channel, &options, given);
}

static bool use_server(struct resolver *resolver, const char *server)
{
    char address[SERVER_TEXT] = "";
    unsigned char binary[16];
    const char *colon = strrchr(server, ':');
    const size_t length = colon != NULL ? (size_t)(colon - server) : strlen(server);
    snprintf(address, sizeof address, "%.*s", (int)length, server);
    resolver->port = colon != NULL ? atoi(colon + 1) : DNS_PORT;
    return resolver->port > 0 && resolver->port <= 65535 && uv_inet_pton(AF_INET, address, binary) == 0 &&
           resolver_set_servers(resolver, address, "");
}

struct resolver *resolver_open(uv_loop_t *loop, const char *server)
{
    struct resolver *resolver = allocate(sizeof *resolver);
    resolver->loop = loop;
    resolver->port = DNS_PORT;
    uv_timer_init(loop, &resolver->timer);
    resolver->timer.data = resolver;
    ares_library_init(ARES_LIB_INIT_ALL);
    const int status = open_channel(resolver, server != NULL);
    if (status != ARES_SUCCESS) {
        fprintf(stderr, "resolver: error: %s\n", ares_strerror(status));
        exit(EXIT_FAILURE);
    }
    if (server != NULL && !use_server(resolver, server)) {
        fprintf(stderr, "%s: error: expected the address of a DNS server, such as 127.0.0.1:5353\n", server);
        resolver_close(resolver);
        return NULL;
    }
    return resolver;
}

static void on_closed(uv_handle_t *handle)
{
    free(handle->data);
}

void resolver_close(struct resolver *resolver)
{
    ares_destroy(resolver->channel);
    ares_library_cleanup();
    uv_close((uv_handle_t *)&resolver->timer, on_closed);
}
