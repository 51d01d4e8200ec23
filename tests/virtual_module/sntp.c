#include "sntp.h"

#include "bytes.h"

#include <stdlib.h>
#include <string.h>

enum {
    PACKET = 48,
    TRIES = 2,
    TIMEOUT_MS = 4000,
    VERSION_AND_MODE = 0x23, /* version 4, client */
    MODE_SERVER = 4,
    ORIGINATE = 24, /* where time stamps stand in the packet */
    TRANSMIT = 40,
};

static const uint32_t seconds_from_1900_to_1970 = 2208988800u;

struct sntp_query {
    uv_udp_t socket;
    uv_timer_t timer;
    sntp_done *done;
    void *owner;
    unsigned tries;
    unsigned open_handles;
    unsigned char request[PACKET];
    unsigned char reply[2 * PACKET]; /* longer ones are cut: what follows is no part of SNTP */
};

static void on_closed(uv_handle_t *handle)
{
    struct sntp_query *query = handle->data;
    if (--query->open_handles == 0) {
        free(query);
    }
}

void sntp_cancel(struct sntp_query *query)
{
    if (query != NULL) {
        uv_close((uv_handle_t *)&query->socket, on_closed);
        uv_close((uv_handle_t *)&query->timer, on_closed);
    }
}

static void finish(struct sntp_query *query, bool success, time_t now)
{
    query->done(query->owner, success, now);
    sntp_cancel(query);
}

static uint32_t read_seconds(const unsigned char *stamp)
{
    return (uint32_t)stamp[0] << 24 | (uint32_t)stamp[1] << 16 | (uint32_t)stamp[2] << 8 | stamp[3];
}

static void write_stamp(unsigned char *stamp, uint32_t seconds, uint32_t fraction)
{
    for (unsigned i = 0; i < 4; ++i) {
        stamp[i] = (unsigned char)(seconds >> (24 - 8 * i));
        stamp[4 + i] = (unsigned char)(fraction >> (24 - 8 * i));
    }
}

/* The server repeats our time stamp, which tells its reply from a forged or late one. Stratum 0 is a refusal. */
static bool is_reply(const struct sntp_query *query, size_t length)
{
    return length >= PACKET && (query->reply[0] & 7) == MODE_SERVER && query->reply[1] != 0 &&
           memcmp(query->reply + ORIGINATE, query->request + TRANSMIT, 8) == 0;
}

/* Times with the highest bit clear belong to the era that begins in 2036. */
static time_t to_time(uint32_t seconds)
{
    const time_t era = (seconds & 0x80000000u) != 0 ? 0 : (time_t)1 << 32;
    return era + (time_t)seconds - (time_t)seconds_from_1900_to_1970;
}

static void on_allocate(uv_handle_t *handle, size_t suggested, uv_buf_t *buffer)
{
    struct sntp_query *query = handle->data;
    (void)suggested;
    *buffer = uv_buf_init((char *)query->reply, sizeof query->reply);
}

static void on_reply(uv_udp_t *socket, ssize_t count, const uv_buf_t *buffer, const struct sockaddr *from,
                     unsigned flags)
{
    struct sntp_query *query = socket->data;
    (void)buffer;
    (void)flags;
    if (count > 0 && from != NULL && is_reply(query, (size_t)count)) {
        finish(query, true, to_time(read_seconds(query->reply + TRANSMIT)));
    }
}

static void ask(struct sntp_query *query)
{
    const uv_buf_t buffer = uv_buf_init((char *)query->request, PACKET);
    const time_t now = time(NULL);
    query->request[0] = VERSION_AND_MODE;
    write_stamp(query->request + TRANSMIT, (uint32_t)now + seconds_from_1900_to_1970, (uint32_t)uv_hrtime());
    uv_udp_try_send(&query->socket, &buffer, 1, NULL);
}

static void on_timeout(uv_timer_t *timer)
{
    struct sntp_query *query = timer->data;
    if (++query->tries < TRIES) {
        ask(query);
    } else {
        finish(query, false, 0);
    }
}

struct sntp_query *sntp_ask(uv_loop_t *loop, const struct sockaddr *server, sntp_done *done, void *owner)
{
    struct sntp_query *query = allocate(sizeof *query);
    query->done = done;
    query->owner = owner;
    query->open_handles = 2;
    uv_udp_init(loop, &query->socket);
    uv_timer_init(loop, &query->timer);
    query->socket.data = query;
    query->timer.data = query;
    uv_udp_connect(&query->socket, server);
    uv_udp_recv_start(&query->socket, on_allocate, on_reply);
    uv_timer_start(&query->timer, on_timeout, TIMEOUT_MS, TIMEOUT_MS);
    ask(query);
    return query;
}
