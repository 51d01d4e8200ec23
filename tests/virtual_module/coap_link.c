#include "coap_link.h"

#include "address.h"

#include <stdlib.h>

/* Time for three repetitions: a server that takes a wrong key for noise never says no. */
enum { DATAGRAM = 2048, HANDSHAKE_MS = 8000 };

struct coap_link {
    struct coap_link_user user;
    uv_udp_t udp;
    uv_timer_t repeats;
    uv_timer_t limit;
    unsigned open_handles;
    bool is_open;
    bool is_closing;
    struct secure_channel *channel; /* NULL: plain datagrams */
    char incoming[DATAGRAM];
    char plain[DATAGRAM];
};

struct outgoing {
    uv_udp_send_t request;
    struct bytes data;
};

/* ---- Datagrams ---- */

static void free_outgoing(struct outgoing *outgoing)
{
    bytes_free(&outgoing->data);
    free(outgoing);
}

static void on_sent(uv_udp_send_t *request, int status)
{
    (void)status; /* lost datagrams are repeated */
    free_outgoing(request->data);
}

static bool send_datagram(struct coap_link *link, struct outgoing *outgoing)
{
    const uv_buf_t buffer = uv_buf_init(outgoing->data.data, (unsigned)outgoing->data.length);
    outgoing->request.data = outgoing;
    if (outgoing->data.length > 0 &&
        uv_udp_send(&outgoing->request, &link->udp, &buffer, 1, NULL, on_sent) == 0) {
        return true;
    }
    free_outgoing(outgoing);
    return false;
}

static bool flush(struct coap_link *link)
{
    struct outgoing *outgoing = allocate(sizeof *outgoing);
    secure_channel_take(link->channel, &outgoing->data);
    return send_datagram(link, outgoing);
}

bool coap_link_send(struct coap_link *link, const char *data, size_t length)
{
    if (link->channel != NULL) {
        return secure_channel_write(link->channel, data, length) && flush(link);
    }
    struct outgoing *outgoing = allocate(sizeof *outgoing);
    bytes_append(&outgoing->data, data, length);
    return send_datagram(link, outgoing);
}

/* ---- The handshake ---- */

static void watch_repeats(struct coap_link *link);

static void finish_opening(struct coap_link *link, bool success)
{
    uv_timer_stop(&link->limit);
    link->is_open = success;
    link->user.opened(link->user.owner, success);
}

static void shake_hands(struct coap_link *link)
{
    const enum secure_state state = secure_channel_handshake(link->channel);
    flush(link);
    watch_repeats(link);
    if (state != SECURE_HANDSHAKING) {
        finish_opening(link, state == SECURE_CONNECTED);
    }
}

static void on_repeat(uv_timer_t *timer)
{
    struct coap_link *link = timer->data;
    secure_channel_repeat(link->channel);
    flush(link);
    watch_repeats(link);
}

static void watch_repeats(struct coap_link *link)
{
    const long milliseconds = secure_channel_timeout(link->channel);
    if (milliseconds < 0) {
        uv_timer_stop(&link->repeats);
    } else {
        uv_timer_start(&link->repeats, on_repeat, (uint64_t)milliseconds, 0);
    }
}

static void on_limit(uv_timer_t *timer)
{
    finish_opening(timer->data, false);
}

/* ---- Receiving ---- */

static void receive_secure(struct coap_link *link, const char *data, size_t length)
{
    size_t count = 0;
    secure_channel_feed(link->channel, data, length);
    if (!link->is_open) {
        shake_hands(link);
    }
    while (link->is_open && !link->is_closing &&
           (count = secure_channel_read(link->channel, link->plain, sizeof link->plain)) > 0) {
        link->user.received(link->user.owner, link->plain, count);
    }
}

static void on_allocate(uv_handle_t *handle, size_t suggested, uv_buf_t *buffer)
{
    struct coap_link *link = handle->data;
    (void)suggested;
    *buffer = uv_buf_init(link->incoming, sizeof link->incoming);
}

/* An error says that an earlier datagram did not arrive, which UDP does not promise. */
static void on_datagram(uv_udp_t *udp, ssize_t count, const uv_buf_t *buffer, const struct sockaddr *from,
                        unsigned flags)
{
    struct coap_link *link = udp->data;
    (void)flags;
    if (count <= 0 || from == NULL) {
        return;
    }
    if (link->channel != NULL) {
        receive_secure(link, buffer->base, (size_t)count);
    } else {
        link->user.received(link->user.owner, buffer->base, (size_t)count);
    }
}

/* ---- Life ---- */

static void on_closed(uv_handle_t *handle)
{
    struct coap_link *link = handle->data;
    --link->open_handles;
    if (link->open_handles == 0) {
        secure_channel_free(link->channel);
        free(link);
    }
}

static void add_handle(struct coap_link *link, uv_handle_t *handle)
{
    handle->data = link;
    ++link->open_handles;
}

void coap_link_close(struct coap_link *link)
{
    if (link == NULL) {
        return;
    }
    link->is_closing = true;
    if (link->channel != NULL && link->is_open) {
        secure_channel_say_goodbye(link->channel);
        flush(link);
    }
    uv_close((uv_handle_t *)&link->udp, on_closed);
    uv_close((uv_handle_t *)&link->repeats, on_closed);
    uv_close((uv_handle_t *)&link->limit, on_closed);
}

static struct secure_channel *create_channel(const struct bytes *psk)
{
    const struct secure_settings settings = {
        .datagrams = true,
        .version = SECURE_DTLS_BOTH,
        .suite = ALL_SUITES,
        .host = "",
        .psk = psk,
    };
    return secure_channel_create(&settings);
}

static bool connect_link(struct coap_link *link, const struct sockaddr_storage *server)
{
    const struct sockaddr_storage local = address_any(server->ss_family, 0);
    return uv_udp_bind(&link->udp, (const struct sockaddr *)&local, 0) == 0 &&
           uv_udp_connect(&link->udp, (const struct sockaddr *)server) == 0 &&
           uv_udp_recv_start(&link->udp, on_allocate, on_datagram) == 0;
}

struct coap_link *coap_link_open(uv_loop_t *loop, const struct sockaddr_storage *server, const struct bytes *psk,
                                 struct coap_link_user user)
{
    struct coap_link *link = allocate(sizeof *link);
    link->user = user;
    uv_udp_init(loop, &link->udp);
    uv_timer_init(loop, &link->repeats);
    uv_timer_init(loop, &link->limit);
    add_handle(link, (uv_handle_t *)&link->udp);
    add_handle(link, (uv_handle_t *)&link->repeats);
    add_handle(link, (uv_handle_t *)&link->limit);
    link->channel = psk != NULL ? create_channel(psk) : NULL;
    if (!connect_link(link, server) || (psk != NULL && link->channel == NULL)) {
        coap_link_close(link);
        return NULL;
    }
    if (link->channel != NULL) {
        uv_timer_start(&link->limit, on_limit, HANDSHAKE_MS, 0);
        shake_hands(link);
    } else {
        finish_opening(link, true);
    }
    return link;
}
