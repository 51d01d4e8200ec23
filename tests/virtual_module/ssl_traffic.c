#include "ssl_traffic.h"

#include "trace.h"

enum { SEND_BUFFER = 64 * 1024, MOST_READ = 1500, PLAIN_ROOM = 16 * 1024 };

/* ---- To the network ---- */

/* A datagram that is lost the handshake repeats; of a lost connection reading tells. */
bool ssl_traffic_flush(struct ssl_socket *socket)
{
    struct bytes data = {NULL, 0, 0};
    secure_channel_take(socket->channel, &data);
    if (data.length > 0 && socket->network.is_open) {
        endpoint_send(&socket->network, data, NULL);
    } else {
        bytes_free(&data);
    }
    return !socket->network.is_open || endpoint_unsent(&socket->network) <= SEND_BUFFER;
}

/* ---- To the host ---- */

static void announce_data(const struct ssl_socket *socket)
{
    struct fields fields = {.count = 0};
    fields_number(&fields, "clientID", socket->id);
    module_announce(socket->sockets->module, "QSSLURC", "recv", socket->id, &fields, NULL);
}

static void push(const struct ssl_socket *socket, const char *data, size_t length)
{
    struct fields fields = {.count = 0};
    fields_number(&fields, "clientID", socket->id);
    fields_number(&fields, "current_recvlength", (long)length);
    fields_data(&fields, "data", data, length);
    module_announce(socket->sockets->module, "QSSLURC", "recv_pushed", socket->id, &fields, NULL);
}

static void keep(struct ssl_socket *socket, const char *data, size_t length)
{
    const bool was_empty = socket->received.length == 0;
    receive_buffer_add(&socket->received, data, length);
    if (was_empty) {
        announce_data(socket);
    }
}

static void deliver(struct ssl_socket *socket, const char *data, size_t length)
{
    struct module *module = socket->sockets->module;
    socket->total_received += length;
    if (module_is_online(module, socket)) {
        socket->total_read += length;
        module_send_online(module, data, length);
    } else if (ssl_socket_access(socket) == SSL_PUSH) {
        socket->total_read += length;
        push(socket, data, length);
    } else {
        keep(socket, data, length);
    }
}

/* ---- From the network ---- */

static bool can_take_more(const struct ssl_socket *socket)
{
    return !output_is_congested(socket->sockets->output) && receive_buffer_room(&socket->received) > 0;
}

static void read_plain(struct ssl_socket *socket)
{
    size_t length = 0;
    char *plain = socket->sockets->plain;
    while (socket->state == SSL_STATE_CONNECTED &&
           (length = secure_channel_read(socket->channel, plain, MOST_READ)) > 0) {
        deliver(socket, plain, length);
    }
    ssl_traffic_flush(socket);
    if (secure_channel_is_over(socket->channel)) {
        ssl_socket_lose_peer(socket);
    } else if (!can_take_more(socket)) {
        endpoint_stop_reading(&socket->network);
    }
}

static void watch_repeats(struct ssl_socket *socket);

static void go_on(struct ssl_socket *socket)
{
    const enum secure_state state = secure_channel_handshake(socket->channel);
    ssl_traffic_flush(socket);
    watch_repeats(socket);
    if (state == SECURE_FAILED) {
        trace_remark("handshake: %s", secure_channel_reason(socket->channel));
        ssl_socket_finish_opening(socket, "socket_connection_failed");
    } else if (state == SECURE_CONNECTED) {
        ssl_socket_finish_opening(socket, "success");
        read_plain(socket);
    }
}

static void on_repeat(uv_timer_t *timer)
{
    struct ssl_socket *socket = timer->data;
    secure_channel_repeat(socket->channel);
    ssl_traffic_flush(socket);
    watch_repeats(socket);
}

static void watch_repeats(struct ssl_socket *socket)
{
    const long milliseconds = secure_channel_timeout(socket->channel);
    if (milliseconds < 0) {
        uv_timer_stop(&socket->repeats);
    } else {
        uv_timer_start(&socket->repeats, on_repeat, (uint64_t)milliseconds, 0);
    }
}

void ssl_traffic_received(void *owner, const char *data, size_t length)
{
    struct ssl_socket *socket = owner;
    secure_channel_feed(socket->channel, data, length);
    if (socket->state == SSL_STATE_OPENING) {
        go_on(socket);
    } else {
        read_plain(socket);
    }
}

void ssl_traffic_lost(void *owner)
{
    struct ssl_socket *socket = owner;
    if (socket->state == SSL_STATE_OPENING) {
        ssl_socket_finish_opening(socket, "socket_connection_failed");
    } else {
        ssl_socket_lose_peer(socket);
    }
}

uv_buf_t ssl_traffic_room(void *owner)
{
    const struct ssl_socket *socket = owner;
    return uv_buf_init(socket->sockets->scratch, PLAIN_ROOM);
}

static void resume_reading(struct ssl_socket *socket)
{
    if (socket->state == SSL_STATE_CONNECTED && socket->network.is_open && !socket->network.is_reading &&
        can_take_more(socket)) {
        endpoint_start_reading(&socket->network);
        read_plain(socket);
    }
}

void ssl_traffic_start(struct ssl_socket *socket)
{
    endpoint_start_reading(&socket->network);
    go_on(socket);
}

static void on_drained(void *owner)
{
    const struct ssl_sockets *sockets = owner;
    for (size_t i = 0; i < SSL_SOCKETS; ++i) {
        if (sockets->slots[i] != NULL) {
            resume_reading(sockets->slots[i]);
        }
    }
}

/* ---- Transparent transmission ---- */

static void hand_over(struct ssl_socket *socket)
{
    while (socket->received.length > 0) {
        const char *data = NULL;
        const size_t length = receive_buffer_peek(&socket->received, &data);
        socket->total_read += length;
        if (module_is_online(socket->sockets->module, socket)) {
            module_send_online(socket->sockets->module, data, length);
        } else {
            push(socket, data, length);
        }
        receive_buffer_drop(&socket->received, length);
    }
    resume_reading(socket);
}

static void on_host_data(void *owner, const char *data, size_t length)
{
    enum { RECORD = 1400 };
    struct ssl_socket *socket = owner;
    for (size_t sent = 0; sent < length; sent += RECORD) {
        const size_t left = length - sent;
        secure_channel_write(socket->channel, data + sent, left < RECORD ? left : RECORD);
        ssl_traffic_flush(socket);
    }
}

static void on_escaped(void *owner)
{
    struct ssl_socket *socket = owner;
    socket->sockets->left = socket;
}

void ssl_traffic_go_online(struct ssl_socket *socket)
{
    struct module *module = socket->sockets->module;
    module_go_online(module, (struct online_user){socket, on_host_data, on_escaped});
    module_accept(module, module_request(module));
    hand_over(socket);
}

/* ---- Commands ---- */

static const char *send_error(const struct ssl_socket *socket)
{
    return socket == NULL || socket->state != SSL_STATE_CONNECTED ? "socket_closed" : NULL;
}

static bool admit_send(void *owner, const struct request *request)
{
    const struct ssl_sockets *sockets = owner;
    const char *error = send_error(ssl_sockets_find(sockets, request));
    if (error != NULL) {
        module_refuse(sockets->module, request, error);
    }
    return error == NULL;
}

/* What fits into the send buffer counts as sent. */
static void run_send(void *owner, const struct request *request)
{
    const struct ssl_sockets *sockets = owner;
    struct ssl_socket *socket = ssl_sockets_find(sockets, request);
    struct bytes payload = {NULL, 0, 0};
    request_payload(request, &payload);
    if (ssl_traffic_flush(socket) && secure_channel_write(socket->channel, payload.data, payload.length)) {
        ssl_traffic_flush(socket);
        module_accept(sockets->module, request);
    } else {
        module_fail(sockets->module, request, "socket_write_failed");
    }
    bytes_free(&payload);
}

static bool admit_read(void *owner, const struct request *request)
{
    const struct ssl_sockets *sockets = owner;
    const struct ssl_socket *socket = ssl_sockets_find(sockets, request);
    const char *error = NULL;
    if (socket == NULL || socket->state == SSL_STATE_OPENING) {
        error = "socket_closed";
    } else if (ssl_socket_access(socket) == SSL_PUSH) {
        error = "operation_not_allowed";
    }
    if (error != NULL) {
        module_refuse(sockets->module, request, error);
    }
    return error == NULL;
}

static void report_lengths(const struct ssl_socket *socket, const struct request *request)
{
    struct fields fields = {.count = 0};
    fields_number(&fields, "total_receive_length", (long)socket->total_received);
    fields_number(&fields, "have_read_length", (long)socket->total_read);
    fields_number(&fields, "unread_length", (long)socket->received.length);
    module_respond(socket->sockets->module, request, &fields);
}

static void take(struct ssl_socket *socket, size_t wanted, struct bytes *out)
{
    while (out->length < wanted && socket->received.length > 0) {
        const char *data = NULL;
        const size_t piece = receive_buffer_peek(&socket->received, &data);
        const size_t length = piece < wanted - out->length ? piece : wanted - out->length;
        bytes_append(out, data, length);
        receive_buffer_drop(&socket->received, length);
    }
    socket->total_read += out->length;
}

static void report_data(struct ssl_socket *socket, const struct request *request)
{
    struct fields fields = {.count = 0};
    struct bytes data = {NULL, 0, 0};
    take(socket, (size_t)request_number(request, "readlen"), &data);
    fields_number(&fields, "read_actual_length", (long)data.length);
    if (data.length > 0) {
        fields_data(&fields, "data", data.data, data.length);
    }
    module_respond(socket->sockets->module, request, &fields);
    bytes_free(&data);
}

static void run_read(void *owner, const struct request *request)
{
    const struct ssl_sockets *sockets = owner;
    struct ssl_socket *socket = ssl_sockets_find(sockets, request);
    if (request_number(request, "readlen") == 0) {
        report_lengths(socket, request);
    } else {
        report_data(socket, request);
    }
    module_accept(sockets->module, request);
    resume_reading(socket);
}

static void run_switch(void *owner, const struct request *request)
{
    const struct ssl_sockets *sockets = owner;
    struct ssl_socket *socket = ssl_sockets_find(sockets, request);
    if (request_number(request, "access_mode") == SSL_TRANSPARENT) {
        ssl_traffic_go_online(socket);
        return;
    }
    module_accept(sockets->module, request);
    if (ssl_socket_access(socket) == SSL_PUSH) {
        hand_over(socket);
    }
}

static void run_return(void *owner, const struct request *request)
{
    const struct ssl_sockets *sockets = owner;
    struct ssl_socket *socket = sockets->left;
    (void)request;
    if (socket != NULL && socket->state == SSL_STATE_CONNECTED && ssl_socket_access(socket) == SSL_TRANSPARENT) {
        ssl_traffic_go_online(socket);
    } else {
        module_finish(sockets->module, "NO CARRIER");
    }
}

static const struct handler handlers[] = {
    {"QSSLSEND", FORM_WRITE, admit_send, run_send},
    {"QSSLRECV", FORM_WRITE, admit_read, run_read},
    {"QISWTMD", FORM_WRITE, admit_send, run_switch},
    {"ATO", FORM_EXECUTE, NULL, run_return},
};

void ssl_traffic_register(struct ssl_sockets *sockets)
{
    module_register(sockets->module, handlers, sizeof handlers / sizeof handlers[0], sockets);
    output_when_drained(sockets->output, (struct output_user){sockets, on_drained});
}
