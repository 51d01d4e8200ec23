#include "sockets.h"

#include "address.h"
#include "socket_traffic.h"

#include <stdlib.h>
#include <string.h>

enum { CLOSE_MS = 50, BACKLOG = 8, DEFAULT_OPEN_SECONDS = 36 };

static const char service_tcp[] = "TCP";
static const char service_udp[] = "UDP";
static const char service_listener[] = "TCP LISTENER";
static const char service_incoming[] = "TCP INCOMING";

bool socket_is_udp(const struct socket *socket)
{
    return socket->service == service_udp;
}

bool socket_is_listener(const struct socket *socket)
{
    return socket->service == service_listener;
}

struct socket *sockets_find(const struct sockets *sockets, const struct request *request)
{
    const long id = request_number(request, "connectID");
    return id >= 0 && id < sockets->count ? sockets->slots[id] : NULL;
}

/* ---- Life of a socket ---- */

static void finish_connecting(void *owner, int status);

static void forget_handle(void *owner)
{
    struct socket *socket = owner;
    --socket->open_handles;
    if (socket->open_handles == 0) {
        receive_buffer_clear(&socket->received);
        free(socket);
    }
}

static void on_timer_closed(uv_handle_t *timer)
{
    forget_handle(timer->data);
}

static struct socket *create(struct sockets *sockets, long id, const char *service)
{
    struct socket *socket = allocate(sizeof *socket);
    socket->sockets = sockets;
    socket->id = id;
    socket->service = service;
    socket->state = STATE_CONNECTING;
    socket->network.is_udp = socket_is_udp(socket);
    socket->network.user = (struct endpoint_user){
        socket, finish_connecting, traffic_room, traffic_received, traffic_lost, forget_handle,
    };
    uv_timer_init(sockets->loop, &socket->timer);
    socket->timer.data = socket;
    socket->open_handles = 1;
    sockets->slots[id] = socket;
    return socket;
}

static void add_network(struct socket *socket)
{
    endpoint_open(&socket->network, socket->sockets->loop);
    ++socket->open_handles;
}

/* Frees the slot at once and the socket as soon as the event loop lets go of it. */
static void release(struct socket *socket)
{
    socket->sockets->slots[socket->id] = NULL;
    if (socket->sockets->sender == socket) {
        socket->sockets->sender = NULL;
    }
    resolver_cancel(socket->lookup);
    endpoint_close(&socket->network);
    uv_close((uv_handle_t *)&socket->timer, on_timer_closed);
}

/* ---- Reporting how an opening went ---- */

static void finish_opening(struct socket *socket, const char *outcome)
{
    struct module *module = socket->sockets->module;
    const long code = module_error_code(module, outcome);
    struct fields fields = {.count = 0};
    fields_number(&fields, "connectID", socket->id);
    fields_number(&fields, "err", code);
    uv_timer_stop(&socket->timer);
    if (code == 0) {
        socket->state = STATE_CONNECTED;
    } else {
        module_set_last_error(module, code);
    }
    module_report(module, socket->opening, "+QIOPEN", &fields);
    if (code != 0) {
        release(socket);
    }
}

/* ---- Clients ---- */

static const char *outcome_of_connect(int status)
{
    switch (status) {
    case 0:
        return "success";
    case UV_EADDRINUSE: /* found at binding, told at connecting */
        return "socket_bind_failed";
    case UV_ETIMEDOUT:
        return "operation_timeout";
    default:
        return "socket_connect_failed";
    }
}

static void finish_connecting(void *owner, int status)
{
    struct socket *socket = owner;
    if (status == 0) {
        traffic_start(socket);
    }
    finish_opening(socket, outcome_of_connect(status));
}

static void on_open_timeout(uv_timer_t *timer)
{
    finish_opening(timer->data, "operation_timeout");
}

static void connect_to(struct socket *socket, const struct sockaddr_storage *remote)
{
    const long setting = modes_get(module_modes(socket->sockets->module), "open_time", 0);
    const long seconds = setting > 0 ? setting : DEFAULT_OPEN_SECONDS; /* not every family can set it */
    if (socket->local_port != 0 && endpoint_bind(&socket->network, remote->ss_family, socket->local_port) != 0) {
        finish_opening(socket, "socket_bind_failed");
        return;
    }
    uv_timer_start(&socket->timer, on_open_timeout, (uint64_t)seconds * 1000, 0);
    endpoint_connect(&socket->network, remote);
}

static void on_resolved(void *owner, const struct resolved *resolved)
{
    struct socket *socket = owner;
    socket->lookup = NULL;
    if (resolved->count == 0) {
        finish_opening(socket, "dns_parse_failed");
        return;
    }
    struct sockaddr_storage remote = resolved->addresses[0];
    address_set_port(&remote, socket->remote_port);
    address_text(&remote, socket->address, sizeof socket->address);
    add_network(socket);
    connect_to(socket, &remote);
}

static void open_client(struct socket *socket, bool ipv6)
{
    struct resolver *resolver = socket->sockets->resolver;
    char name[ADDRESS_TEXT];
    memcpy(name, socket->address, sizeof name);
    socket->lookup = resolver_lookup(resolver, name, ipv6 ? AF_INET6 : AF_INET, on_resolved, socket);
}

/* ---- Listeners ---- */

static long free_id(const struct sockets *sockets)
{
    long id = 0;
    while (id < sockets->count && sockets->slots[id] != NULL) {
        ++id;
    }
    return id;
}

static void announce_incoming(struct socket *socket, long server)
{
    struct fields fields = {.count = 0};
    fields_number(&fields, "connectID", socket->id);
    fields_number(&fields, "serverID", server);
    fields_text(&fields, "remoteIP", socket->address);
    fields_number(&fields, "remote_port", socket->remote_port);
    module_announce(socket->sockets->module, "QIURC", "incoming", socket->id, &fields, NULL);
}

static void show_peer(struct socket *socket)
{
    struct sockaddr_storage peer = {0};
    int length = sizeof peer;
    uv_tcp_getpeername(&socket->network.handle.tcp, (struct sockaddr *)&peer, &length);
    address_text(&peer, socket->address, sizeof socket->address);
    socket->remote_port = address_port(&peer);
}

static void accept_into(struct socket *listener, long id)
{
    struct socket *socket = create(listener->sockets, id, service_incoming);
    socket->context = listener->context;
    socket->local_port = listener->local_port;
    add_network(socket);
    if (uv_accept(&listener->network.handle.stream, &socket->network.handle.stream) != 0) {
        release(socket);
        return;
    }
    socket->state = STATE_CONNECTED;
    show_peer(socket);
    announce_incoming(socket, listener->id);
    traffic_start(socket);
}

static void on_refused_closed(uv_handle_t *handle)
{
    free(handle);
}

static void refuse_incoming(struct socket *listener)
{
    uv_tcp_t *refused = allocate(sizeof *refused);
    uv_tcp_init(listener->sockets->loop, refused);
    uv_accept(&listener->network.handle.stream, (uv_stream_t *)refused);
    uv_close((uv_handle_t *)refused, on_refused_closed);
    module_announce(listener->sockets->module, "QIURC", "incoming_full", 0, NULL, NULL);
}

static void on_incoming(uv_stream_t *stream, int status)
{
    const struct endpoint *network = stream->data;
    struct socket *listener = network->user.owner;
    const long id = free_id(listener->sockets);
    if (status == 0 && id < listener->sockets->count) {
        accept_into(listener, id);
    } else if (status == 0) {
        refuse_incoming(listener);
    }
}

/* An address that is not this machine's own stands for the module's; any address serves in its place. */
static int bind_listener(struct socket *socket)
{
    struct sockaddr_storage local = {0};
    const int port = (int)socket->local_port;
    if (uv_ip4_addr(socket->address, port, (struct sockaddr_in *)&local) != 0 &&
        uv_ip6_addr(socket->address, port, (struct sockaddr_in6 *)&local) != 0) {
        local = address_any(AF_INET, port);
    }
    const int status = uv_tcp_bind(&socket->network.handle.tcp, (const struct sockaddr *)&local, 0);
    if (status != UV_EADDRNOTAVAIL) {
        return status;
    }
    return endpoint_bind(&socket->network, local.ss_family, port);
}

static void open_listener(struct socket *socket)
{
    add_network(socket);
    if (bind_listener(socket) != 0) {
        finish_opening(socket, "socket_bind_failed");
        return;
    }
    const int status = uv_listen(&socket->network.handle.stream, BACKLOG, on_incoming);
    if (status == UV_EADDRINUSE) {
        finish_opening(socket, "socket_bind_failed");
    } else {
        finish_opening(socket, status == 0 ? "success" : "socket_listen_failed");
    }
}

/* ---- Commands ---- */

static const char *service_of(const struct request *request)
{
    static const char *const services[] = {service_tcp, service_udp, service_listener};
    char text[32];
    request_text(request, "service_type", text, sizeof text);
    for (size_t i = 0; i < sizeof services / sizeof services[0]; ++i) {
        if (strcmp(text, services[i]) == 0) {
            return services[i];
        }
    }
    return NULL;
}

static bool admit_open(void *owner, const struct request *request)
{
    const struct sockets *sockets = owner;
    if (sockets_find(sockets, request) != NULL) {
        module_refuse(sockets->module, request, "socket_identity_used");
        return false;
    }
    if (service_of(request) == NULL || request_number(request, "connectID") >= sockets->count) {
        module_refuse(sockets->module, request, "operation_not_supported");
        return false;
    }
    return true;
}

static void run_open(void *owner, const struct request *request)
{
    struct sockets *sockets = owner;
    struct socket *socket = create(sockets, request_number(request, "connectID"), service_of(request));
    socket->opening = module_later(request);
    socket->context = request_number(request, "contextID");
    socket->remote_port = request_number(request, "remote_port");
    socket->local_port = request_number(request, "local_port");
    request_text(request, "address", socket->address, sizeof socket->address);
    module_accept(sockets->module, request);
    if (socket_is_listener(socket)) {
        open_listener(socket);
    } else {
        open_client(socket, request_number(request, "protocol_type") == 1);
    }
}

static void on_closed(uv_timer_t *timer)
{
    struct socket *socket = timer->data;
    module_report(socket->sockets->module, socket->closing, "CLOSE OK", NULL);
    release(socket);
}

static bool admit_close(void *owner, const struct request *request)
{
    const struct sockets *sockets = owner;
    const struct socket *socket = sockets_find(sockets, request);
    if (socket == NULL || socket->is_closing) {
        module_refuse(sockets->module, request, socket == NULL ? "invalid_parameters" : "operation_busy");
        return false;
    }
    return true;
}

static void run_close(void *owner, const struct request *request)
{
    const struct sockets *sockets = owner;
    struct socket *socket = sockets_find(sockets, request);
    socket->closing = module_later(request);
    socket->is_closing = true;
    socket->state = STATE_CLOSING;
    resolver_cancel(socket->lookup);
    socket->lookup = NULL;
    module_accept(sockets->module, request);
    endpoint_close(&socket->network);
    uv_timer_start(&socket->timer, on_closed, CLOSE_MS, 0);
}

static void report_state(const struct socket *socket, const struct request *request)
{
    struct module *module = socket->sockets->module;
    struct fields fields = {.count = 0};
    fields_number(&fields, "connectID", socket->id);
    fields_text(&fields, "service_type", socket->service);
    fields_text(&fields, "IP_address", socket->address);
    fields_number(&fields, "remote_port", socket->remote_port);
    fields_number(&fields, "local_port", socket->local_port);
    fields_number(&fields, "socket_state", socket->state);
    fields_number(&fields, "contextID", socket->context);
    fields_number(&fields, "access_mode", modes_get(module_modes(module), "access_mode", socket->id));
    module_respond(module, request, &fields);
}

static bool is_asked_for(const struct socket *socket, const struct request *request)
{
    const struct argument *id = request_argument(request, "connectID");
    const struct argument *context = request_argument(request, "contextID");
    return (id == NULL || id->number == socket->id) && (context == NULL || context->number == socket->context);
}

static void run_state(void *owner, const struct request *request)
{
    const struct sockets *sockets = owner;
    for (long id = 0; id < sockets->count; ++id) {
        if (sockets->slots[id] != NULL && is_asked_for(sockets->slots[id], request)) {
            report_state(sockets->slots[id], request);
        }
    }
    module_accept(sockets->module, request);
}

static const struct handler handlers[] = {
    {"QIOPEN", FORM_WRITE, admit_open, run_open},
    {"QICLOSE", FORM_WRITE, admit_close, run_close},
    {"QISTATE", FORM_READ | FORM_WRITE, NULL, run_state},
};

/* As many sockets as there are numbers for them. */
static long socket_count(struct view root)
{
    const struct view open = view_get(view_get(root, "commands"), "QIOPEN");
    long least = 0;
    long most = 0;
    parameter_range(view_get(view_get(open, "parameters"), "connectID"), &least, &most);
    return most < MOST_SOCKETS ? most + 1 : MOST_SOCKETS;
}

static void on_restarted(void *owner)
{
    sockets_close(owner);
}

void sockets_open(struct sockets *sockets, uv_loop_t *loop, struct module *module, struct output *output,
                  struct resolver *resolver)
{
    *sockets = (struct sockets){.loop = loop, .module = module, .output = output, .resolver = resolver};
    sockets->count = socket_count(module_root(module));
    module_register(module, handlers, sizeof handlers / sizeof handlers[0], sockets);
    module_when_restarted(module, (struct restart_user){sockets, on_restarted});
    traffic_register(sockets);
}

void sockets_close(struct sockets *sockets)
{
    for (long id = 0; id < sockets->count; ++id) {
        if (sockets->slots[id] != NULL) {
            release(sockets->slots[id]);
        }
    }
}
