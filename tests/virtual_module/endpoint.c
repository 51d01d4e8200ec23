#include "endpoint.h"

#include "address.h"

#include <stdlib.h>

void endpoint_open(struct endpoint *endpoint, uv_loop_t *loop)
{
    if (endpoint->is_udp) {
        uv_udp_init(loop, &endpoint->handle.udp);
    } else {
        uv_tcp_init(loop, &endpoint->handle.tcp);
    }
    endpoint->handle.any.data = endpoint;
    endpoint->is_open = true;
}

static void on_closed(uv_handle_t *handle)
{
    const struct endpoint *endpoint = handle->data;
    endpoint->user.closed(endpoint->user.owner);
}

void endpoint_close(struct endpoint *endpoint)
{
    if (endpoint->is_open) {
        endpoint->is_open = false;
        endpoint->is_reading = false;
        uv_close(&endpoint->handle.any, on_closed);
    }
}

/* ---- Connecting ---- */

int endpoint_bind(struct endpoint *endpoint, int family, long port)
{
    const struct sockaddr_storage local = address_any(family, port);
    return endpoint->is_udp ? uv_udp_bind(&endpoint->handle.udp, (const struct sockaddr *)&local, 0)
                            : uv_tcp_bind(&endpoint->handle.tcp, (const struct sockaddr *)&local, 0);
}

static void on_connected(uv_connect_t *connect, int status)
{
    const struct endpoint *endpoint = connect->data;
    if (status != UV_ECANCELED && endpoint->is_open) {
        endpoint->user.connected(endpoint->user.owner, status);
    }
}

void endpoint_connect(struct endpoint *endpoint, const struct sockaddr_storage *remote)
{
    const struct sockaddr *address = (const struct sockaddr *)remote;
    endpoint->connect.data = endpoint;
    const int status = endpoint->is_udp
                           ? uv_udp_connect(&endpoint->handle.udp, address)
                           : uv_tcp_connect(&endpoint->connect, &endpoint->handle.tcp, address, on_connected);
    if (endpoint->is_udp || status != 0) {
        endpoint->user.connected(endpoint->user.owner, status);
    }
}

/* ---- Receiving ---- */

static void on_allocate(uv_handle_t *handle, size_t suggested, uv_buf_t *buffer)
{
    const struct endpoint *endpoint = handle->data;
    (void)suggested;
    *buffer = endpoint->user.room(endpoint->user.owner);
}

static void on_read(uv_stream_t *stream, ssize_t count, const uv_buf_t *buffer)
{
    const struct endpoint *endpoint = stream->data;
    if (count > 0) {
        endpoint->user.received(endpoint->user.owner, buffer->base, (size_t)count);
    } else if (count < 0) {
        endpoint->user.lost(endpoint->user.owner);
    }
}

/* An error says that an earlier datagram did not arrive, which UDP does not promise. */
static void on_datagram(uv_udp_t *udp, ssize_t count, const uv_buf_t *buffer, const struct sockaddr *from,
                        unsigned flags)
{
    const struct endpoint *endpoint = udp->data;
    (void)flags;
    if (count > 0 && from != NULL) {
        endpoint->user.received(endpoint->user.owner, buffer->base, (size_t)count);
    }
}

/* From now on what is sent leaves at once, and does not wait for the peer to confirm what was sent before. */
void endpoint_start_reading(struct endpoint *endpoint)
{
    endpoint->is_reading = true;
    if (endpoint->is_udp) {
        uv_udp_recv_start(&endpoint->handle.udp, on_allocate, on_datagram);
    } else {
        uv_tcp_nodelay(&endpoint->handle.tcp, 1);
        uv_read_start(&endpoint->handle.stream, on_allocate, on_read);
    }
}

void endpoint_stop_reading(struct endpoint *endpoint)
{
    if (!endpoint->is_reading) {
        return;
    }
    endpoint->is_reading = false;
    if (endpoint->is_udp) {
        uv_udp_recv_stop(&endpoint->handle.udp);
    } else {
        uv_read_stop(&endpoint->handle.stream);
    }
}

/* ---- Sending ---- */

struct outgoing {
    struct endpoint *endpoint;
    struct bytes data;
    void (*sent)(void *owner, int status);
    union {
        uv_write_t stream;
        uv_udp_send_t datagram;
    } request;
};

static void free_outgoing(struct outgoing *outgoing)
{
    bytes_free(&outgoing->data);
    free(outgoing);
}

static void finish(struct outgoing *outgoing, int status)
{
    if (outgoing->sent != NULL) {
        outgoing->sent(outgoing->endpoint->user.owner, status);
    }
    free_outgoing(outgoing);
}

static void on_written(uv_write_t *request, int status)
{
    finish(request->data, status);
}

static void on_datagram_sent(uv_udp_send_t *request, int status)
{
    finish(request->data, status);
}

static int send_outgoing(struct endpoint *endpoint, struct outgoing *outgoing)
{
    const uv_buf_t buffer = uv_buf_init(outgoing->data.data, (unsigned)outgoing->data.length);
    if (endpoint->is_udp) {
        outgoing->request.datagram.data = outgoing;
        return uv_udp_send(&outgoing->request.datagram, &endpoint->handle.udp, &buffer, 1, NULL, on_datagram_sent);
    }
    outgoing->request.stream.data = outgoing;
    return uv_write(&outgoing->request.stream, &endpoint->handle.stream, &buffer, 1, on_written);
}

int endpoint_send(struct endpoint *endpoint, struct bytes data, void (*sent)(void *owner, int status))
{
    struct outgoing *outgoing = allocate(sizeof *outgoing);
    outgoing->endpoint = endpoint;
    outgoing->data = data;
    outgoing->sent = sent;
    const int status = send_outgoing(endpoint, outgoing);
    if (status != 0) {
        free_outgoing(outgoing);
    }
    return status;
}

size_t endpoint_unsent(const struct endpoint *endpoint)
{
    return endpoint->is_udp ? 0 : uv_stream_get_write_queue_size(&endpoint->handle.stream);
}
