/*
 * The serial line to the host: a pseudo terminal or a TCP port.
 */
#ifndef VIRTUAL_MODULE_TRANSPORT_H
#define VIRTUAL_MODULE_TRANSPORT_H

#include <stdbool.h>
#include <uv.h>

struct transport;

struct transport_user {
    void *owner;
    void (*attached)(void *owner, bool attached); /* a host came or went; on a pseudo terminal there always is one */
    void (*received)(void *owner, const char *data, size_t length);
    void (*written)(void *owner, bool success);
};

/* Both print the line that says that the module serves. NULL, after a message on standard error, if that fails. */
struct transport *transport_open_pty(uv_loop_t *loop, const char *link, struct transport_user user);
struct transport *transport_open_tcp(uv_loop_t *loop, int port, struct transport_user user);

/* One end of a socket pair, whose other end the host has; it prints nothing. */
struct transport *transport_open_descriptor(uv_loop_t *loop, int descriptor, struct transport_user user);
void transport_close(struct transport *transport);

/* One write at a time: `written` tells when the next may follow, and the data must stay until then. */
bool transport_write(struct transport *transport, const char *data, size_t length);

/* Flow control: while paused, what the host sends stays in the line. */
void transport_pause(struct transport *transport, bool paused);

#endif
