/*
 * Domain names, asked from real servers with c-ares.
 */
#ifndef VIRTUAL_MODULE_RESOLVER_H
#define VIRTUAL_MODULE_RESOLVER_H

#include <stdbool.h>
#include <uv.h>

struct resolver;
struct lookup;

enum { RESOLVED_ADDRESSES = 8, SERVER_TEXT = 64 };

/* What became of a lookup. No address means that it failed. */
struct resolved {
    struct sockaddr_storage addresses[RESOLVED_ADDRESSES];
    size_t count;
    long ttl; /* seconds, the shortest of them; 0 for an address that needed no lookup */
};

typedef void resolver_done(void *owner, const struct resolved *resolved);

/* `server` is ADDRESS or ADDRESS:PORT, or NULL for what the system uses. NULL, after a message on standard error, if
   that is no address. */
struct resolver *resolver_open(uv_loop_t *loop, const char *server);
void resolver_close(struct resolver *resolver);

/* Answers once, perhaps before it returns; then it returns NULL. The family is AF_INET or AF_INET6; an IPv6 address is
   taken as such in any case. */
struct lookup *resolver_lookup(struct resolver *resolver, const char *name, int family, resolver_done *done,
                               void *owner);

/* The one who asked no longer wants to know. */
void resolver_cancel(struct lookup *lookup);

/* `secondary` may be empty. False while lookups are going on. */
bool resolver_set_servers(struct resolver *resolver, const char *primary, const char *secondary);

/* The address of a server by rank, "0.0.0.0" if there is none. */
void resolver_server(const struct resolver *resolver, size_t rank, char text[SERVER_TEXT]);

#endif
