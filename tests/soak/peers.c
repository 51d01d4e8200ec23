#include "peers.h"

#include "dice.h"
#include "frames.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

enum {
    BACKLOG = 16,
    MOST_AT_ONCE = 2500,
    LONGEST_PAUSE_MS = 4000,
    LONGEST_GREETING_MS = 3000, /* until a peer that speaks TLS begins to listen */
    LEAVES_ONCE_IN = 150,
    NO_PORT = -1
};

/* ---- Sending ---- */

/* What TLS has to tell the module; reading tells of a lost connection. */
static void flush(struct connection *connection)
{
    struct bytes data = {NULL, 0, 0};
    secure_channel_take(connection->channel, &data);
    if (data.length > 0) {
        endpoint_send(&connection->network, data, NULL);
    } else {
        bytes_free(&data);
    }
}

static void close_connection(struct connection *connection)
{
    if (connection->network.is_open) {
        connection->left_ms = uv_now(connection->peer->peers->loop);
        if (connection->channel != NULL) {
            secure_channel_say_goodbye(connection->channel);
            flush(connection);
        }
        uv_close((uv_handle_t *)&connection->timer, NULL);
        endpoint_close(&connection->network);
    }
}

static int port_of(int (*name)(const uv_tcp_t *tcp, struct sockaddr *address, int *length), const uv_tcp_t *tcp)
{
    struct sockaddr_in address;
    int length = sizeof address;
    return name(tcp, (struct sockaddr *)&address, &length) == 0 ? ntohs(address.sin_port) : NO_PORT;
}

struct search {
    int port;
    int unread;
};

static void look_at(uv_handle_t *handle, void *argument)
{
    struct search *search = argument;
    int descriptor = -1;
    if (uv_handle_get_type(handle) == UV_TCP && port_of(uv_tcp_getsockname, (const uv_tcp_t *)handle) == search->port &&
        uv_fileno(handle, &descriptor) == 0) {
        ioctl(descriptor, FIONREAD, &search->unread);
    }
}

/* Whether the module has read all that was sent; its end is in the same loop. How much the network would hold for it, and
   when that goes on, is different each time. */
static bool is_taken(const struct connection *connection)
{
    struct search search = {.port = port_of(uv_tcp_getpeername, &connection->network.handle.tcp)};
    uv_walk(connection->peer->peers->loop, look_at, &search);
    return search.unread == 0;
}

/* What the network does not take at once is not part of the stream. */
static void send_some(struct connection *connection)
{
    char bytes[MOST_AT_ONCE];
    if (!is_taken(connection)) {
        return;
    }
    const size_t length = 1 + dice_below(dice_once_in(3) ? MOST_AT_ONCE : 64);
    stream_write((uint8_t *)bytes, length, connection->stream, connection->sent);
    if (connection->channel != NULL) {
        const bool has_room = endpoint_unsent(&connection->network) == 0;
        connection->sent += has_room && secure_channel_write(connection->channel, bytes, length) ? length : 0;
        flush(connection);
        return;
    }
    const uv_buf_t buffer = uv_buf_init(bytes, (unsigned)length);
    const int taken = uv_try_write(&connection->network.handle.stream, &buffer, 1);
    connection->sent += taken > 0 ? (size_t)taken : 0;
}

/* ---- Receiving ---- */

static void add_frame(struct connection *connection, uint32_t number)
{
    connection->frames = realloc(connection->frames, (connection->frame_count + 1) * sizeof *connection->frames);
    if (connection->frames == NULL) {
        abort();
    }
    connection->frames[connection->frame_count++] = number;
}

/* What looks like the beginning of a frame may be the end of what has come. */
static void find_frames(struct connection *connection, bool goes_on)
{
    struct bytes *received = &connection->received;
    size_t at = 0;
    while (at < received->length) {
        uint32_t number = 0;
        size_t length = 0;
        const uint8_t *bytes = (const uint8_t *)received->data + at;
        const enum frame_state state = frame_read(bytes, received->length - at, &number, &length);
        if (state == FRAME_UNFINISHED && goes_on) {
            break;
        }
        if (state == FRAME_WHOLE) {
            add_frame(connection, number);
            at += length;
        } else {
            ++connection->stray;
            ++at;
        }
    }
    if (at > 0) {
        memmove(received->data, received->data + at, received->length - at);
        bytes_truncate(received, received->length - at);
    }
}

static void take(struct connection *connection, const char *bytes, size_t length)
{
    char plain[4096];
    size_t count = 0;
    if (connection->channel == NULL) {
        bytes_append(&connection->received, bytes, length);
    } else {
        secure_channel_feed(connection->channel, bytes, length);
        while ((count = secure_channel_read(connection->channel, plain, sizeof plain)) > 0) {
            bytes_append(&connection->received, plain, count);
        }
        flush(connection);
    }
    find_frames(connection, true);
}

static uv_buf_t room(void *owner)
{
    static char bytes[65536];
    (void)owner;
    return uv_buf_init(bytes, sizeof bytes);
}

static void received(void *owner, const char *data, size_t length)
{
    struct connection *connection = owner;
    take(connection, data, length);
    if (dice_once_in(2)) {
        send_some(connection);
    }
}

static void lost(void *owner)
{
    close_connection(owner);
}

/* The audit still asks about it; peers_free() lets go of it. */
static void closed(void *owner)
{
    (void)owner;
}

/* What the module has sent by then is still taken: what it says that it has sent has to come. */
static void leave(struct connection *connection)
{
    char bytes[4096];
    int descriptor = -1;
    ssize_t count = 0;
    uv_fileno(&connection->network.handle.any, &descriptor);
    while ((count = recv(descriptor, bytes, sizeof bytes, MSG_DONTWAIT)) > 0) {
        take(connection, bytes, (size_t)count);
    }
    close_connection(connection);
}

static void on_timer(uv_timer_t *timer)
{
    struct connection *connection = timer->data;
    if (dice_once_in(LEAVES_ONCE_IN)) {
        leave(connection);
        return;
    }
    send_some(connection);
    uv_timer_start(timer, on_timer, 1 + dice_below(LONGEST_PAUSE_MS), 0);
}

/* ---- Connections ---- */

static void converse(struct connection *connection)
{
    endpoint_start_reading(&connection->network);
    uv_timer_start(&connection->timer, on_timer, 1 + dice_below(LONGEST_PAUSE_MS), 0);
}

static void on_greeting(uv_timer_t *timer)
{
    converse(timer->data);
}

static void on_connection(uv_stream_t *listener, int status)
{
    struct peer *peer = listener->data;
    struct connection *connection = allocate(sizeof *connection);
    connection->peer = peer;
    connection->stream = ++peer->peers->streams;
    connection->left_ms = UINT64_MAX;
    connection->opened_ms = uv_now(peer->peers->loop);
    connection->older = peer->newest;
    peer->newest = connection;
    connection->network.user =
        (struct endpoint_user){.owner = connection, .room = room, .received = received, .lost = lost, .closed = closed};
    endpoint_open(&connection->network, peer->peers->loop);
    uv_timer_init(peer->peers->loop, &connection->timer);
    connection->timer.data = connection;
    if (status != 0 || uv_accept(listener, &connection->network.handle.stream) != 0) {
        close_connection(connection);
        return;
    }
    if (peer->peers->identity == NULL) {
        converse(connection);
        return;
    }
    connection->channel = tls_end_open(peer->peers->identity);
    uv_timer_start(&connection->timer, on_greeting, 1 + dice_below(LONGEST_GREETING_MS), 0);
}

/* ---- Life ---- */

void peers_open(struct peers *peers, uv_loop_t *loop, bool speak_tls)
{
    peers->loop = loop;
    peers->identity = speak_tls ? tls_identity_create() : NULL;
    for (int socket = 0; socket < PEERS; ++socket) {
        struct peer *peer = &peers->peer[socket];
        struct sockaddr_in address;
        *peer = (struct peer){.peers = peers, .socket = socket};
        uv_ip4_addr("127.0.0.1", 0, &address);
        uv_tcp_init(loop, &peer->listener);
        peer->listener.data = peer;
        uv_tcp_bind(&peer->listener, (const struct sockaddr *)&address, 0);
        uv_listen((uv_stream_t *)&peer->listener, BACKLOG, on_connection);
        peer->port = port_of(uv_tcp_getsockname, &peer->listener);
    }
}

void peers_close(struct peers *peers)
{
    for (int socket = 0; socket < PEERS; ++socket) {
        uv_close((uv_handle_t *)&peers->peer[socket].listener, NULL);
        for (struct connection *each = peers->peer[socket].newest; each != NULL; each = each->older) {
            close_connection(each);
        }
    }
    uv_run(peers->loop, UV_RUN_NOWAIT);
}

void peers_finish(struct peers *peers)
{
    for (int socket = 0; socket < PEERS; ++socket) {
        for (struct connection *each = peers->peer[socket].newest; each != NULL; each = each->older) {
            find_frames(each, false);
        }
    }
}

void peers_free(struct peers *peers)
{
    for (int socket = 0; socket < PEERS; ++socket) {
        while (peers->peer[socket].newest != NULL) {
            struct connection *connection = peers->peer[socket].newest;
            peers->peer[socket].newest = connection->older;
            bytes_free(&connection->received);
            secure_channel_free(connection->channel);
            free(connection->frames);
            free(connection);
        }
    }
    tls_identity_free(peers->identity);
}

struct connection *peers_connection(const struct peers *peers, int socket, uint64_t time_ms)
{
    struct connection *connection = peers->peer[socket].newest;
    while (connection != NULL && connection->opened_ms > time_ms) {
        connection = connection->older;
    }
    return connection;
}

unsigned peers_count_frame(const struct peers *peers, int socket, uint32_t number)
{
    unsigned count = 0;
    for (const struct connection *each = peers->peer[socket].newest; each != NULL; each = each->older) {
        for (size_t i = 0; i < each->frame_count; ++i) {
            count += each->frames[i] == number ? 1 : 0;
        }
    }
    return count;
}
