#include "transport.h"

#include "bytes.h"

#include <errno.h>
#include <pty.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

struct transport {
    uv_loop_t *loop;
    struct transport_user user;
    union {
        uv_handle_t handle;
        uv_stream_t stream;
        uv_pipe_t pty;
        uv_tcp_t tcp;
    } host;
    uv_tcp_t listener;
    uv_write_t write;
    bool has_host;
    bool paused;
    bool knocking; /* a host waits for the present one to go */
    char *link;    /* of the pseudo terminal; NULL for TCP */
    int terminal;  /* the host's end, kept open so that a host may close and reopen it */
    char buffer[4096];
    unsigned open_handles;
};

static struct transport *create(uv_loop_t *loop, struct transport_user user)
{
    struct transport *transport = allocate(sizeof *transport);
    transport->loop = loop;
    transport->user = user;
    transport->terminal = -1;
    return transport;
}

static void serve_next_host(struct transport *transport);

/* ---- Reading and writing ---- */

static void on_host_closed(uv_handle_t *handle)
{
    serve_next_host(handle->data);
}

static void lose_host(struct transport *transport)
{
    if (transport->has_host) {
        transport->has_host = false;
        transport->user.attached(transport->user.owner, false);
        uv_close(&transport->host.handle, on_host_closed);
    }
}

static void on_allocate(uv_handle_t *handle, size_t suggested, uv_buf_t *buffer)
{
    struct transport *transport = handle->data;
    (void)suggested;
    *buffer = uv_buf_init(transport->buffer, sizeof transport->buffer);
}

static void on_read(uv_stream_t *stream, ssize_t count, const uv_buf_t *buffer)
{
    struct transport *transport = stream->data;
    if (count < 0) {
        lose_host(transport);
    } else if (count > 0) {
        transport->user.received(transport->user.owner, buffer->base, (size_t)count);
    }
}

static void on_written(uv_write_t *write, int status)
{
    struct transport *transport = write->data;
    transport->user.written(transport->user.owner, status == 0);
}

bool transport_write(struct transport *transport, const char *data, size_t length)
{
    const uv_buf_t buffer = uv_buf_init((char *)(uintptr_t)data, (unsigned)length);
    transport->write.data = transport;
    return transport->has_host &&
           uv_write(&transport->write, &transport->host.stream, &buffer, 1, on_written) == 0;
}

void transport_pause(struct transport *transport, bool paused)
{
    if (transport->paused == paused) {
        return;
    }
    transport->paused = paused;
    if (transport->has_host && paused) {
        uv_read_stop(&transport->host.stream);
    } else if (transport->has_host) {
        uv_read_start(&transport->host.stream, on_allocate, on_read);
    }
}

static void gain_host(struct transport *transport)
{
    transport->has_host = true;
    transport->paused = false;
    transport->user.attached(transport->user.owner, true);
    uv_read_start(&transport->host.stream, on_allocate, on_read);
}

/* ---- TCP ---- */

static void serve_next_host(struct transport *transport)
{
    if (!transport->knocking || uv_is_closing((uv_handle_t *)&transport->listener)) {
        return;
    }
    transport->knocking = false;
    uv_tcp_init(transport->loop, &transport->host.tcp);
    transport->host.handle.data = transport;
    if (uv_accept((uv_stream_t *)&transport->listener, &transport->host.stream) == 0) {
        uv_tcp_nodelay(&transport->host.tcp, 1);
        gain_host(transport);
    } else {
        uv_close(&transport->host.handle, on_host_closed);
    }
}

static void on_knock(uv_stream_t *listener, int status)
{
    struct transport *transport = listener->data;
    transport->knocking = status == 0;
    const bool closing = transport->host.handle.data != NULL && uv_is_closing(&transport->host.handle) &&
                         transport->host.handle.loop != NULL && transport->open_handles > 0;
    if (!transport->has_host && !closing) {
        serve_next_host(transport);
    }
}

static int bound_port(const uv_tcp_t *listener)
{
    struct sockaddr_storage address;
    int length = sizeof address;
    uv_tcp_getsockname(listener, (struct sockaddr *)&address, &length);
    return ntohs(((struct sockaddr_in *)&address)->sin_port);
}

struct transport *transport_open_tcp(uv_loop_t *loop, int port, struct transport_user user)
{
    struct transport *transport = create(loop, user);
    struct sockaddr_in address;
    uv_ip4_addr("127.0.0.1", port, &address);
    uv_tcp_init(loop, &transport->listener);
    transport->listener.data = transport;
    int status = uv_tcp_bind(&transport->listener, (const struct sockaddr *)&address, 0);
    if (status == 0) {
        status = uv_listen((uv_stream_t *)&transport->listener, 4, on_knock);
    }
    if (status != 0) {
        fprintf(stderr, "port %d: error: %s\n", port, uv_strerror(status));
        transport_close(transport);
        return NULL;
    }
    printf("ready %d\n", bound_port(&transport->listener));
    fflush(stdout);
    return transport;
}
