#include "socket_traffic.h"

#include "format.h"

enum { TCP_NODE = 1024, DATAGRAM = 1500, PUSH = 1 };

static bool is_pushing(const struct socket *socket)
{
    return modes_get(module_modes(socket->sockets->module), "access_mode", socket->id) == PUSH;
}

static bool shows_length(const struct sockets *sockets)
{
    return modes_get(module_modes(sockets->module), "show_length_mode", 0) != 0;
}

/* ---- What the host is told ---- */

static void announce(const struct socket *socket, const char *line)
{
    struct fields fields = {.count = 0};
    fields_number(&fields, "connectID", socket->id);
    module_announce(socket->sockets->module, "QIURC", line, socket->id, &fields, NULL);
}

static void announce_data(const struct socket *socket, size_t length)
{
    struct fields fields = {.count = 0};
    fields_number(&fields, "connectID", socket->id);
    if (shows_length(socket->sockets)) {
        fields_number(&fields, "current_recv_length", (long)length);
    }
    module_announce(socket->sockets->module, "QIURC", "recv", socket->id, &fields, NULL);
}

static void push_counted(const struct socket *socket, const char *data, size_t length)
{
    struct fields fields = {.count = 0};
    fields_number(&fields, "connectID", socket->id);
    fields_number(&fields, "current_recv_length", (long)length);
    fields_data(&fields, "data", data, length);
    module_announce(socket->sockets->module, "QIURC", "recv_pushed", socket->id, &fields, NULL);
}

/* Without their length the data follow a header that does not announce them, as on the wire. */
static void push_uncounted(const struct socket *socket, const char *data, size_t length)
{
    struct module *module = socket->sockets->module;
    struct bytes tail = {NULL, 0, 0};
    struct fields fields = {.count = 0};
    const struct view urc = view_get(view_get(module_root(module), "urcs"), "QIURC");
    fields_number(&fields, "connectID", socket->id);
    bytes_append_text(&tail, modes_get(module_modes(module), "view_mode", 0) == 0 ? "\r\n" : ",");
    format_data(&tail, view_get(view_get(urc, "parameters"), "data"), data, length, &fields,
                module_modes(module));
    module_announce(module, "QIURC", "recv_uncounted", socket->id, &fields, &tail);
    bytes_free(&tail);
}

static void push(const struct socket *socket, const char *data, size_t length)
{
    if (shows_length(socket->sockets)) {
        push_counted(socket, data, length);
    } else {
        push_uncounted(socket, data, length);
    }
}

/* ---- Receiving ---- */

static void buffer_data(struct socket *socket, const char *data, size_t length)
{
    const bool was_empty = socket->received.length == 0;
    receive_buffer_add(&socket->received, data, length);
    if (was_empty) {
        announce_data(socket, length);
    }
    const size_t room = receive_buffer_room(&socket->received);
    if (room > 0 && !(socket_is_udp(socket) && room < DATAGRAM)) {
        return;
    }
    /* What comes now waits in the network, so nothing of a TCP stream is lost. */
    endpoint_stop_reading(&socket->network);
    if (!socket_is_udp(socket)) {
        announce(socket, "buff_full");
    }
}

void traffic_received(void *owner, const char *data, size_t length)
{
    struct socket *socket = owner;
    if (!is_pushing(socket)) {
        buffer_data(socket, data, length);
        return;
    }
    push(socket, data, length);
    if (output_is_congested(socket->sockets->output)) {
        endpoint_stop_reading(&socket->network);
    }
}

void traffic_lost(void *owner)
{
    struct socket *socket = owner;
    endpoint_stop_reading(&socket->network);
    socket->state = STATE_CLOSING;
    announce(socket, "closed");
}

uv_buf_t traffic_room(void *owner)
{
    const struct socket *socket = owner;
    const size_t room = is_pushing(socket) ? TCP_NODE : receive_buffer_room(&socket->received);
    const size_t most = socket_is_udp(socket) ? DATAGRAM : TCP_NODE;
    return uv_buf_init(socket->sockets->scratch, (unsigned)(room < most && !socket_is_udp(socket) ? room : most));
}

static bool can_take_more(const struct socket *socket)
{
    if (is_pushing(socket)) {
        return !output_is_congested(socket->sockets->output);
    }
    return receive_buffer_room(&socket->received) >= (socket_is_udp(socket) ? DATAGRAM : TCP_NODE);
}

static void resume_reading(struct socket *socket)
{
    if (socket->state == STATE_CONNECTED && !socket_is_listener(socket) && !socket->network.is_reading &&
        can_take_more(socket)) {
        endpoint_start_reading(&socket->network);
    }
}

void traffic_start(struct socket *socket)
{
    endpoint_start_reading(&socket->network);
}

static void on_drained(void *owner)
{
    const struct sockets *sockets = owner;
    for (long id = 0; id < sockets->count; ++id) {
        if (sockets->slots[id] != NULL) {
            resume_reading(sockets->slots[id]);
        }
    }
}

static bool admit_read(void *owner, const struct request *request)
{
    const struct sockets *sockets = owner;
    const struct socket *socket = sockets_find(sockets, request);
    if (socket == NULL) {
        module_refuse(sockets->module, request, "invalid_parameters");
        return false;
    }
    if (socket_is_listener(socket) || socket->state == STATE_CONNECTING || is_pushing(socket)) {
        module_refuse(sockets->module, request, "operation_not_allowed");
        return false;
    }
    return true;
}

static void run_read(void *owner, const struct request *request)
{
    const struct sockets *sockets = owner;
    struct socket *socket = sockets_find(sockets, request);
    struct fields fields = {.count = 0};
    const char *data = NULL;
    const size_t node = receive_buffer_peek(&socket->received, &data);
    const size_t wanted = (size_t)request_number(request, "read_length");
    const size_t length = wanted < node ? wanted : node;
    fields_number(&fields, "actual_read_length", (long)length);
    if (length > 0) {
        if (shows_length(sockets)) {
            fields_number(&fields, "remaining_length", (long)(node - length));
        }
        fields_data(&fields, "data", data, length);
    }
    module_respond(sockets->module, request, &fields);
    if (length > 0) {
        receive_buffer_drop(&socket->received, length);
    }
    module_accept(sockets->module, request);
    resume_reading(socket);
}

/* ---- Access mode ---- */

static bool admit_switch(void *owner, const struct request *request)
{
    const struct sockets *sockets = owner;
    if (sockets_find(sockets, request) == NULL) {
        module_refuse(sockets->module, request, "invalid_parameters");
        return false;
    }
    return true;
}

static void run_switch(void *owner, const struct request *request)
{
    const struct sockets *sockets = owner;
    struct socket *socket = sockets_find(sockets, request);
    module_accept(sockets->module, request);
    while (is_pushing(socket) && socket->received.length > 0) {
        const char *data = NULL;
        const size_t length = receive_buffer_peek(&socket->received, &data);
        push(socket, data, length);
        receive_buffer_drop(&socket->received, length);
    }
    resume_reading(socket);
}

/* ---- Sending ---- */

static bool admit_send(void *owner, const struct request *request)
{
    const struct sockets *sockets = owner;
    const struct socket *socket = sockets_find(sockets, request);
    const char *error = NULL;
    if (socket == NULL || socket->state != STATE_CONNECTED) {
        error = "socket_closed";
    } else if (socket_is_listener(socket)) {
        error = "operation_not_allowed";
    } else if (sockets->sender != NULL) {
        error = "operation_busy";
    }
    if (error != NULL) {
        module_refuse(sockets->module, request, error);
    }
    return error == NULL;
}

/* A sender that is no longer the one has been released, and nobody awaits its result. */
static void finish_sending(void *owner, int status)
{
    const struct socket *socket = owner;
    struct sockets *sockets = socket->sockets;
    if (sockets->sender != socket) {
        return;
    }
    sockets->sender = NULL;
    if (status != 0) {
        module_set_last_error(sockets->module, module_error_code(sockets->module, "socket_write_failed"));
    }
    module_report(sockets->module, socket->sending, status == 0 ? "SEND OK" : "SEND FAIL", NULL);
}

static void run_send(void *owner, const struct request *request)
{
    struct sockets *sockets = owner;
    struct socket *socket = sockets_find(sockets, request);
    struct bytes payload = {NULL, 0, 0};
    request_payload(request, &payload); /* its digits have been checked with the other limits */
    socket->sending = module_later(request);
    sockets->sender = socket;
    module_accept(sockets->module, request);
    const int status = endpoint_send(&socket->network, payload, finish_sending);
    if (status != 0) {
        finish_sending(socket, status);
    }
}

static const struct handler handlers[] = {
    {"QISEND", FORM_WRITE, admit_send, run_send},
    {"QISENDEX", FORM_WRITE, admit_send, run_send},
    {"QIRD", FORM_WRITE, admit_read, run_read},
    {"QISWTMD", FORM_WRITE, admit_switch, run_switch},
};

void traffic_register(struct sockets *sockets)
{
    module_register(sockets->module, handlers, sizeof handlers / sizeof handlers[0], sockets);
    output_when_drained(sockets->output, (struct output_user){sockets, on_drained});
}
