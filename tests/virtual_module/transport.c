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

enum host_state { HOST_ABSENT, HOST_ATTACHED, HOST_LEAVING };

struct transport {
    uv_loop_t *loop;
    struct transport_user user;
    enum host_state state;
    union {
        uv_handle_t handle;
        uv_stream_t stream;
        uv_pipe_t pty;
        uv_tcp_t tcp;
    } host;
    uv_tcp_t listener;
    bool listening;
    bool knocking; /* a host waits for the present one to go */
    bool closing;
    bool paused;
    uv_write_t write;
    char *link;   /* to the pseudo terminal; NULL for TCP */
    int terminal; /* the host's end, kept open so that a host may close and reopen it */
    char buffer[4096];
};

static void serve_next_host(struct transport *transport);

static struct transport *create(uv_loop_t *loop, struct transport_user user)
{
    struct transport *transport = allocate(sizeof *transport);
    transport->loop = loop;
    transport->user = user;
    transport->terminal = -1;
    return transport;
}

static void free_when_closed(struct transport *transport)
{
    if (transport->closing && transport->state == HOST_ABSENT && !transport->listening) {
        free(transport->link);
        free(transport);
    }
}

/* ---- The host ---- */

static void on_host_closed(uv_handle_t *handle)
{
    struct transport *transport = handle->data;
    transport->state = HOST_ABSENT;
    if (transport->closing) {
        free_when_closed(transport);
    } else if (transport->knocking) {
        serve_next_host(transport);
    }
}

static void lose_host(struct transport *transport)
{
    if (transport->state == HOST_ATTACHED) {
        transport->state = HOST_LEAVING;
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

static void gain_host(struct transport *transport)
{
    transport->host.handle.data = transport;
    transport->state = HOST_ATTACHED;
    transport->paused = false;
    transport->user.attached(transport->user.owner, true);
    uv_read_start(&transport->host.stream, on_allocate, on_read);
}

static void on_written(uv_write_t *write, int status)
{
    struct transport *transport = write->data;
    transport->user.written(transport->user.owner, status == 0);
}

bool transport_write(struct transport *transport, const char *data, size_t length)
{
    const uv_buf_t buffer = {(char *)(uintptr_t)data, length};
    transport->write.data = transport;
    return transport->state == HOST_ATTACHED &&
           uv_write(&transport->write, &transport->host.stream, &buffer, 1, on_written) == 0;
}

void transport_pause(struct transport *transport, bool paused)
{
    if (transport->state != HOST_ATTACHED || transport->paused == paused) {
        return;
    }
    transport->paused = paused;
    if (paused) {
        uv_read_stop(&transport->host.stream);
    } else {
        uv_read_start(&transport->host.stream, on_allocate, on_read);
    }
}

/* ---- TCP ---- */

static void serve_next_host(struct transport *transport)
{
    transport->knocking = false;
    uv_tcp_init(transport->loop, &transport->host.tcp);
    transport->host.handle.data = transport;
    if (uv_accept((uv_stream_t *)&transport->listener, &transport->host.stream) == 0) {
        uv_tcp_nodelay(&transport->host.tcp, 1);
        gain_host(transport);
    } else {
        transport->state = HOST_LEAVING;
        uv_close(&transport->host.handle, on_host_closed);
    }
}

static void on_knock(uv_stream_t *listener, int status)
{
    struct transport *transport = listener->data;
    transport->knocking = status == 0;
    if (transport->knocking && transport->state == HOST_ABSENT) {
        serve_next_host(transport);
    }
}

static int listen_on_loopback(struct transport *transport, int port)
{
    struct sockaddr_in address;
    uv_ip4_addr("127.0.0.1", port, &address);
    uv_tcp_init(transport->loop, &transport->listener);
    transport->listening = true;
    transport->listener.data = transport;
    const int status = uv_tcp_bind(&transport->listener, (const struct sockaddr *)&address, 0);
    return status != 0 ? status : uv_listen((uv_stream_t *)&transport->listener, 4, on_knock);
}

static int bound_port(const uv_tcp_t *listener)
{
    struct sockaddr_in address;
    int length = sizeof address;
    uv_tcp_getsockname(listener, (struct sockaddr *)&address, &length);
    return ntohs(address.sin_port);
}

struct transport *transport_open_tcp(uv_loop_t *loop, int port, struct transport_user user)
{
    struct transport *transport = create(loop, user);
    const int status = listen_on_loopback(transport, port);
    if (status != 0) {
        fprintf(stderr, "port %d: error: %s\n", port, uv_strerror(status));
        transport_close(transport);
        return NULL;
    }
    printf("ready %d\n", bound_port(&transport->listener));
    fflush(stdout);
    return transport;
}

/* ---- Pseudo terminal ---- */

/* A link that an earlier run has left is replaced; anything else of that name stays. */
static bool place_link(const char *target, const char *link)
{
    struct stat status;
    if (lstat(link, &status) == 0 && S_ISLNK(status.st_mode)) {
        unlink(link);
    }
    return symlink(target, link) == 0;
}

static bool open_terminal(struct transport *transport, const char *link, int *module_end)
{
    char name[64];
    struct termios raw;
    if (openpty(module_end, &transport->terminal, NULL, NULL, NULL) != 0) {
        return false;
    }
    if (tcgetattr(transport->terminal, &raw) != 0) {
        return false;
    }
    cfmakeraw(&raw);
    if (tcsetattr(transport->terminal, TCSANOW, &raw) != 0 ||
        ttyname_r(transport->terminal, name, sizeof name) != 0 || !place_link(name, link)) {
        return false;
    }
    transport->link = strdup(link);
    return true;
}

struct transport *transport_open_pty(uv_loop_t *loop, const char *link, struct transport_user user)
{
    struct transport *transport = create(loop, user);
    int module_end = -1;
    if (!open_terminal(transport, link, &module_end)) {
        fprintf(stderr, "%s: error: %s\n", link, strerror(errno));
        if (module_end >= 0) {
            close(module_end);
        }
        transport_close(transport);
        return NULL;
    }
    uv_pipe_init(loop, &transport->host.pty, 0);
    uv_pipe_open(&transport->host.pty, module_end);
    gain_host(transport);
    printf("ready %s\n", link);
    fflush(stdout);
    return transport;
}

/* ---- Socket pair ---- */

struct transport *transport_open_descriptor(uv_loop_t *loop, int descriptor, struct transport_user user)
{
    struct transport *transport = create(loop, user);
    uv_pipe_init(loop, &transport->host.pty, 0);
    uv_pipe_open(&transport->host.pty, descriptor);
    gain_host(transport);
    return transport;
}

/* ---- The end ---- */

static void on_listener_closed(uv_handle_t *handle)
{
    struct transport *transport = handle->data;
    transport->listening = false;
    free_when_closed(transport);
}

void transport_close(struct transport *transport)
{
    if (transport == NULL) {
        return;
    }
    transport->closing = true;
    if (transport->terminal >= 0) {
        close(transport->terminal);
    }
    if (transport->link != NULL) {
        unlink(transport->link);
    }
    if (transport->listening) {
        uv_close((uv_handle_t *)&transport->listener, on_listener_closed);
    }
    lose_host(transport);
    free_when_closed(transport);
}
