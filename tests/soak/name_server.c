#include "name_server.h"

#include "bytes.h"
#include "dice.h"

#include <stdlib.h>
#include <string.h>

enum { HEADER = 12, MOST_QUERY = 512, LONGEST_WORK_MS = 3000 };

/* A query that is going to be answered. */
struct query {
    uv_timer_t timer;
    struct name_server *server;
    struct sockaddr_storage from;
    struct bytes answer;
};

static void on_query_closed(uv_handle_t *handle)
{
    struct query *query = handle->data;
    bytes_free(&query->answer);
    free(query);
}

static void on_time(uv_timer_t *timer)
{
    struct query *query = timer->data;
    const uv_buf_t buffer = uv_buf_init(query->answer.data, (unsigned)query->answer.length);
    if (!uv_is_closing((const uv_handle_t *)&query->server->udp)) {
        uv_udp_try_send(&query->server->udp, &buffer, 1, (const struct sockaddr *)&query->from);
    }
    uv_close((uv_handle_t *)timer, on_query_closed);
}

/* The query's one question again, and one address: RFC 1035, section 4.1. */
static void write_answer(struct bytes *answer, const char *data, size_t length)
{
    static const char counts[] = "\x81\x80\x00\x01\x00\x01\x00\x00\x00\x00"; /* a response; a question, an answer */
    static const char address[] = "\xC0\x0C\x00\x01\x00\x01\x00\x00\x00\x3C\x00\x04\x7F\x00\x00\x01";
    size_t end = HEADER;
    while (end < length && data[end] != '\0') {
        end += 1 + (unsigned char)data[end];
    }
    end += 5; /* the empty label, type and class */
    bytes_append(answer, data, 2);
    bytes_append(answer, counts, sizeof counts - 1);
    bytes_append(answer, data + HEADER, end <= length ? end - HEADER : 0);
    bytes_append(answer, address, sizeof address - 1);
}

static void on_allocate(uv_handle_t *handle, size_t suggested, uv_buf_t *buffer)
{
    static char bytes[MOST_QUERY];
    (void)handle;
    (void)suggested;
    *buffer = uv_buf_init(bytes, sizeof bytes);
}

static void on_query(uv_udp_t *udp, ssize_t count, const uv_buf_t *buffer, const struct sockaddr *from, unsigned flags)
{
    (void)flags;
    if (from == NULL || count < HEADER) {
        return;
    }
    struct query *query = allocate(sizeof *query);
    query->server = udp->data;
    memcpy(&query->from, from, sizeof(struct sockaddr_in));
    write_answer(&query->answer, buffer->base, (size_t)count);
    uv_timer_init(udp->loop, &query->timer);
    query->timer.data = query;
    uv_timer_start(&query->timer, on_time, 1 + dice_below(LONGEST_WORK_MS), 0);
}

void name_server_open(struct name_server *server, uv_loop_t *loop)
{
    struct sockaddr_in address;
    int length = sizeof address;
    uv_ip4_addr("127.0.0.1", 0, &address);
    uv_udp_init(loop, &server->udp);
    server->udp.data = server;
    uv_udp_bind(&server->udp, (const struct sockaddr *)&address, 0);
    uv_udp_getsockname(&server->udp, (struct sockaddr *)&address, &length);
    server->port = ntohs(address.sin_port);
    uv_udp_recv_start(&server->udp, on_allocate, on_query);
}

void name_server_close(struct name_server *server)
{
    uv_close((uv_handle_t *)&server->udp, NULL);
}
