#include "ssl_sockets.h"

#include "address.h"
#include "ssl_traffic.h"
#include "trace.h"

#include <stdio.h>
#include <stdlib.h>

enum { NETWORK_SECONDS = 150, MILLISECONDS = 1000 };

struct ssl_socket *ssl_sockets_find(const struct ssl_sockets *sockets, const struct request *request)
{
    const long id = request_number(request, "clientID");
    return id >= 0 && id < SSL_SOCKETS ? sockets->slots[id] : NULL;
}

enum ssl_access ssl_socket_access(const struct ssl_socket *socket)
{
    return (enum ssl_access)modes_get(module_modes(socket->sockets->module), "access_mode", socket->id);
}

static long setting(const struct ssl_socket *socket, const char *name)
{
    return settings_number(module_settings(socket->sockets->module), "QSSLCFG", name, socket->context);
}

/* ---- Life of a socket ---- */

static void finish_connecting(void *owner, int status);

static void forget_handle(void *owner)
{
    struct ssl_socket *socket = owner;
    --socket->open_handles;
    if (socket->open_handles == 0) {
        receive_buffer_clear(&socket->received);
        secure_channel_free(socket->channel);
        free(socket);
    }
}

static void on_timer_closed(uv_handle_t *timer)
{
    forget_handle(timer->data);
}

static struct ssl_socket *create(struct ssl_sockets *sockets, long id)
{
    struct ssl_socket *socket = allocate(sizeof *socket);
    socket->sockets = sockets;
    socket->id = id;
    socket->state = SSL_STATE_OPENING;
    socket->network.user = (struct endpoint_user){
        socket, finish_connecting, ssl_traffic_room, ssl_traffic_received, ssl_traffic_lost, forget_handle,
    };
    uv_timer_init(sockets->loop, &socket->timer);
    uv_timer_init(sockets->loop, &socket->repeats);
    socket->timer.data = socket;
    socket->repeats.data = socket;
    socket->open_handles = 2;
    sockets->slots[id] = socket;
    return socket;
}

static void add_network(struct ssl_socket *socket)
{
    endpoint_open(&socket->network, socket->sockets->loop);
    ++socket->open_handles;
}

/* Frees the slot at once and the socket as soon as the event loop lets go of it. */
static void release(struct ssl_socket *socket)
{
    struct ssl_sockets *sockets = socket->sockets;
    sockets->slots[socket->id] = NULL;
    sockets->closing = sockets->closing == socket ? NULL : sockets->closing;
    sockets->left = sockets->left == socket ? NULL : sockets->left;
    resolver_cancel(socket->lookup);
    endpoint_close(&socket->network);
    uv_close((uv_handle_t *)&socket->repeats, on_timer_closed);
    uv_close((uv_handle_t *)&socket->timer, on_timer_closed);
}

/* ---- How an opening went ---- */

static void report_opening(struct ssl_socket *socket, long code)
{
    struct fields fields = {.count = 0};
    fields_number(&fields, "clientID", socket->id);
    fields_number(&fields, "err", code);
    if (code != 0) {
        module_set_last_error(socket->sockets->module, code);
    }
    module_report(socket->sockets->module, socket->opening, "+QSSLOPEN", &fields);
}

/* In transparent transmission mode the result of the opening is that of the command. */
void ssl_socket_finish_opening(struct ssl_socket *socket, const char *outcome)
{
    struct module *module = socket->sockets->module;
    const bool transparent = socket->is_transparent;
    const long code = module_error_code(module, outcome);
    uv_timer_stop(&socket->timer);
    socket->is_transparent = false;
    socket->state = code == 0 ? SSL_STATE_CONNECTED : socket->state;
    if (!transparent) {
        report_opening(socket, code);
    }
    if (code != 0) {
        release(socket);
    }
    if (transparent && code == 0) {
        ssl_traffic_go_online(socket);
    } else if (transparent) {
        module_refuse(module, module_request(module), outcome);
    }
}

/* ---- The handshake ---- */

static const struct bytes *file_of(const struct ssl_socket *socket, const char *name)
{
    const struct ssl_sockets *sockets = socket->sockets;
    const struct field *path = settings_find(module_settings(sockets->module), "QSSLCFG", name, socket->context);
    char text[SERVER_NAME] = "";
    if (path != NULL) {
        snprintf(text, sizeof text, "%.*s", (int)path->length, path->text);
    }
    return files_find(sockets->files, text);
}

static const struct bytes *psk_file(const struct ssl_socket *socket)
{
    char name[32];
    snprintf(name, sizeof name, "%ld_server.psk", socket->context);
    return files_find(socket->sockets->files, name);
}

static struct secure_channel *create_channel(const struct ssl_socket *socket)
{
    const long level = setting(socket, "seclevel");
    const struct secure_settings settings = {
        .datagrams = socket->network.is_udp,
        .version = setting(socket, socket->network.is_udp ? "DTLS_version" : "SSL_version"),
        .suite = setting(socket, "cipher_suites"),
        .checks_server = level > 0,
        .checks_host = setting(socket, "check_host") != 0,
        .ignores_time = setting(socket, "ignore_localtime") != 0,
        .sends_host = setting(socket, "SNI") != 0,
        .renegotiates = setting(socket, "renegotiation") != 0,
        .host = socket->server,
        .authority = file_of(socket, "cacertpath"),
        .certificate = level > 1 ? file_of(socket, "clientcertpath") : NULL,
        .key = level > 1 ? file_of(socket, "clientkeypath") : NULL,
        .psk = psk_file(socket),
    };
    return secure_channel_create(&settings);
}

static void on_timeout(uv_timer_t *timer)
{
    ssl_socket_finish_opening(timer->data, "operation_timeout");
}

static void limit_time(struct ssl_socket *socket, long seconds)
{
    uv_timer_start(&socket->timer, on_timeout, (uint64_t)seconds * MILLISECONDS, 0);
}

static void finish_connecting(void *owner, int status)
{
    struct ssl_socket *socket = owner;
    if (status != 0) {
        ssl_socket_finish_opening(socket, "socket_connection_failed");
        return;
    }
    limit_time(socket, modes_get(module_modes(socket->sockets->module), "negotiate_time", socket->context));
    ssl_traffic_start(socket);
}

static void on_resolved(void *owner, const struct resolved *resolved)
{
    struct ssl_socket *socket = owner;
    socket->lookup = NULL;
    if (resolved->count == 0) {
        ssl_socket_finish_opening(socket, "dns_parse_failed");
        return;
    }
    struct sockaddr_storage remote = resolved->addresses[0];
    address_set_port(&remote, socket->remote_port);
    address_text(&remote, socket->address, sizeof socket->address);
    add_network(socket);
    limit_time(socket, NETWORK_SECONDS);
    endpoint_connect(&socket->network, &remote);
}

/* ---- Opening ---- */

static bool admit_open(void *owner, const struct request *request)
{
    const struct ssl_sockets *sockets = owner;
    const char *error = NULL;
    if (ssl_sockets_find(sockets, request) != NULL) {
        error = "socket_identity_used";
    } else if (!pdp_context_is_active(sockets->contexts, request_number(request, "PDP_ctxID"))) {
        error = "open_pdp_context_failed";
    }
    if (error != NULL) {
        module_refuse(sockets->module, request, error);
    }
    return error == NULL;
}

static void run_open(void *owner, const struct request *request)
{
    struct ssl_sockets *sockets = owner;
    struct ssl_socket *socket = create(sockets, request_number(request, "clientID"));
    socket->opening = module_later(request);
    socket->pdp_context = request_number(request, "PDP_ctxID");
    socket->context = request_number(request, "SSL_ctxID");
    socket->remote_port = request_number(request, "server_port");
    socket->is_transparent = request_number(request, "access_mode") == SSL_TRANSPARENT;
    request_text(request, "serveraddr", socket->server, sizeof socket->server);
    snprintf(socket->address, sizeof socket->address, "%.63s", socket->server);
    socket->network.is_udp = setting(socket, "DTLS_enable") != 0;
    socket->channel = create_channel(socket);
    if (!socket->is_transparent) {
        module_accept(sockets->module, request);
    }
    if (socket->channel == NULL) {
        trace_remark("the settings of SSL context %ld cannot be used", socket->context);
        ssl_socket_finish_opening(socket, "operation_not_supported");
    } else {
        socket->lookup = resolver_lookup(sockets->resolver, socket->server, AF_INET, on_resolved, socket);
    }
}

/* ---- Closing ---- */

/* The peer has gone: what has been received can still be read, and the host has to close its side. */
void ssl_socket_lose_peer(struct ssl_socket *socket)
{
    struct module *module = socket->sockets->module;
    struct fields fields = {.count = 0};
    if (socket->state != SSL_STATE_CONNECTED || socket->sockets->closing == socket) {
        return;
    }
    socket->state = SSL_STATE_CLOSING;
    endpoint_close(&socket->network);
    if (module_is_online(module, socket)) {
        module_leave_online(module, "NO CARRIER");
        return;
    }
    fields_number(&fields, "clientID", socket->id);
    module_announce(module, "QSSLURC", "closed", socket->id, &fields, NULL);
}

void ssl_sockets_lose_context(struct ssl_sockets *sockets, long pdp_context)
{
    for (size_t i = 0; i < SSL_SOCKETS; ++i) {
        struct ssl_socket *socket = sockets->slots[i];
        if (socket == NULL || socket->pdp_context != pdp_context) {
            continue;
        }
        if (socket->state == SSL_STATE_OPENING) {
            ssl_socket_finish_opening(socket, "pdp_context_broken_down");
        } else {
            ssl_socket_lose_peer(socket);
        }
    }
}

static void finish_closing(struct ssl_socket *socket)
{
    struct module *module = socket->sockets->module;
    if (socket->sockets->closing == socket) {
        release(socket);
        module_accept(module, module_request(module));
    }
}

static void on_close_timeout(uv_timer_t *timer)
{
    finish_closing(timer->data);
}

static void on_shut_down(uv_shutdown_t *request, int status)
{
    struct ssl_socket *socket = request->data;
    (void)status;
    finish_closing(socket);
    free(request);
}

static int shut_down(struct ssl_socket *socket)
{
    uv_shutdown_t *request = allocate(sizeof *request);
    request->data = socket;
    const int status = uv_shutdown(request, &socket->network.handle.stream, on_shut_down);
    if (status != 0) {
        free(request);
    }
    return status;
}

/* What is still on its way gets as long as the host allows. */
static void run_close(void *owner, const struct request *request)
{
    struct ssl_sockets *sockets = owner;
    struct ssl_socket *socket = ssl_sockets_find(sockets, request);
    const long seconds = request_number(request, "close_timeout");
    if (socket == NULL) {
        module_accept(sockets->module, request); /* as firmware does, also for sockets that were never open */
        return;
    }
    sockets->closing = socket;
    if (socket->state == SSL_STATE_CONNECTED) {
        secure_channel_say_goodbye(socket->channel);
        ssl_traffic_flush(socket);
    }
    if (socket->state != SSL_STATE_CONNECTED || socket->network.is_udp || seconds == 0 || shut_down(socket) != 0) {
        finish_closing(socket);
    } else {
        uv_timer_start(&socket->timer, on_close_timeout, (uint64_t)seconds * MILLISECONDS, 0);
    }
}

/* ---- State ---- */

static long local_port(const struct ssl_socket *socket)
{
    struct sockaddr_storage local = {0};
    int length = sizeof local;
    if (!socket->network.is_open) {
        return 0;
    }
    if (socket->network.is_udp) {
        uv_udp_getsockname(&socket->network.handle.udp, (struct sockaddr *)&local, &length);
    } else {
        uv_tcp_getsockname(&socket->network.handle.tcp, (struct sockaddr *)&local, &length);
    }
    return address_port(&local);
}

static void report_state(const struct ssl_socket *socket, const struct request *request)
{
    struct fields fields = {.count = 0};
    fields_number(&fields, "clientID", socket->id);
    fields_text(&fields, "IP_address", socket->address);
    fields_number(&fields, "remote_port", socket->remote_port);
    fields_number(&fields, "local_port", local_port(socket));
    fields_number(&fields, "socket_state", socket->state);
    fields_number(&fields, "PDP_ctxID", socket->pdp_context);
    fields_number(&fields, "serverID", socket->id);
    fields_number(&fields, "access_mode", ssl_socket_access(socket));
    fields_text(&fields, "AT_port", "uart1");
    fields_number(&fields, "SSL_ctxID", socket->context);
    module_respond(socket->sockets->module, request, &fields);
}

static void run_state(void *owner, const struct request *request)
{
    const struct ssl_sockets *sockets = owner;
    const struct argument *wanted = request_argument(request, "clientID");
    for (long id = 0; id < SSL_SOCKETS; ++id) {
        if (sockets->slots[id] != NULL && (wanted == NULL || wanted->number == id)) {
            report_state(sockets->slots[id], request);
        }
    }
    module_accept(sockets->module, request);
}

/* ---- All of them ---- */

static const struct handler handlers[] = {
    {"QSSLOPEN", FORM_WRITE, admit_open, run_open},
    {"QSSLCLOSE", FORM_WRITE, NULL, run_close},
    {"QSSLSTATE", FORM_WRITE | FORM_EXECUTE, NULL, run_state},
};

void ssl_sockets_close(struct ssl_sockets *sockets)
{
    for (size_t i = 0; i < SSL_SOCKETS; ++i) {
        if (sockets->slots[i] != NULL) {
            release(sockets->slots[i]);
        }
    }
}

static void on_restarted(void *owner)
{
    ssl_sockets_close(owner);
}

void ssl_sockets_open(struct ssl_sockets *sockets, uv_loop_t *loop, struct module *module, struct output *output,
                      struct resolver *resolver, const struct files *files, const struct pdp_contexts *contexts)
{
    sockets->loop = loop;
    sockets->module = module;
    sockets->output = output;
    sockets->resolver = resolver;
    sockets->files = files;
    sockets->contexts = contexts;
    module_register(module, handlers, sizeof handlers / sizeof handlers[0], sockets);
    module_when_restarted(module, (struct restart_user){sockets, on_restarted});
    ssl_traffic_register(sockets);
}
