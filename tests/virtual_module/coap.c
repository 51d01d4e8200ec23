#include "coap.h"

#include "address.h"
#include "coap_exchange.h"
#include "coap_options.h"

#include <stdlib.h>
#include <string.h>

/* ---- Random values ---- */

static uint8_t random_byte(struct coap *coap)
{
    return (uint8_t)(nrand48(coap->random) >> 8);
}

static uint16_t random_id(struct coap *coap)
{
    return (uint16_t)(nrand48(coap->random) >> 8);
}

/* ---- Opening ---- */

static void report_opening(struct coap *coap, const char *outcome)
{
    struct fields fields = {.count = 0};
    const struct view entry = table_entry_by_name(module_root(coap->module), "coap_result", outcome);
    fields_number(&fields, "clientID", 0);
    fields_number(&fields, "result", view_number_or(view_get(entry, "code"), 0));
    module_report(coap->module, coap->opening, "+QCOAPOPEN", &fields);
}

static void drop_link(struct coap *coap)
{
    coap_link_close(coap->link);
    coap->link = NULL;
    coap->status = COAP_IDLE;
    coap_exchange_end(coap);
}

static void on_opened(void *owner, bool success)
{
    struct coap *coap = owner;
    coap->status = success ? COAP_CONNECTED : COAP_IDLE;
    report_opening(coap, success ? "success" : "dtls_handshake_failure");
    if (!success && coap->link != NULL) {
        drop_link(coap);
    }
}

static void on_received(void *owner, const char *data, size_t length)
{
    coap_exchange_receive(owner, data, length);
}

static void append_setting(const struct coap *coap, const char *name, struct bytes *out)
{
    const struct field *field = settings_find(module_settings(coap->module), "QCOAPCFG", name, 0);
    if (field != NULL) {
        bytes_append(out, field->text, field->length);
    }
}

static bool server_address(const struct coap *coap, struct sockaddr_storage *server)
{
    return uv_ip4_addr(coap->address, (int)coap->port, (struct sockaddr_in *)server) == 0 ||
           uv_ip6_addr(coap->address, (int)coap->port, (struct sockaddr_in6 *)server) == 0;
}

static void open_link(struct coap *coap)
{
    const struct coap_link_user user = {coap, on_opened, on_received};
    const bool secure = settings_number(module_settings(coap->module), "QCOAPCFG", "dtls_enable", 0) != 0;
    struct sockaddr_storage server = {0};
    struct bytes psk = {NULL, 0, 0};
    append_setting(coap, "identity", &psk);
    bytes_append_text(&psk, "&");
    append_setting(coap, "key", &psk);
    coap->status = COAP_CONNECTING;
    if (server_address(coap, &server)) {
        coap->link = coap_link_open(coap->loop, &server, secure ? &psk : NULL, user);
    }
    bytes_free(&psk);
    if (coap->link == NULL) {
        coap->status = COAP_IDLE;
        report_opening(coap, "socket_connection_failure");
    } else if (coap->status == COAP_IDLE) { /* a handshake that failed at once */
        drop_link(coap);
    }
}

static void run_open(void *owner, const struct request *request)
{
    struct coap *coap = owner;
    coap->opening = module_later(request);
    if (coap->link != NULL) {
        module_accept(coap->module, request);
        report_opening(coap, "client_occupied");
        return;
    }
    request_text(request, "CoAP_server", coap->address, sizeof coap->address);
    coap->port = request_number(request, "port");
    module_accept(coap->module, request);
    if (coap->network->attached) {
        open_link(coap);
    } else {
        report_opening(coap, "network_failure");
    }
}

static void run_state(void *owner, const struct request *request)
{
    const struct coap *coap = owner;
    struct fields fields = {.count = 0};
    if (coap->link != NULL) {
        fields_number(&fields, "clientID", 0);
        fields_text(&fields, "CoAP_server", coap->address);
        fields_number(&fields, "port", coap->port);
        fields_number(&fields, "status", coap->status);
        module_respond(coap->module, request, &fields);
    }
    module_accept(coap->module, request);
}

static void run_close(void *owner, const struct request *request)
{
    struct coap *coap = owner;
    struct fields fields = {.count = 0};
    const char *outcome = coap->link != NULL ? "success" : "not_allowed";
    const struct view entry = table_entry_by_name(module_root(coap->module), "coap_result", outcome);
    const struct later closing = module_later(request);
    module_accept(coap->module, request);
    drop_link(coap);
    fields_number(&fields, "clientID", 0);
    fields_number(&fields, "result", view_number_or(view_get(entry, "code"), 0));
    module_report(coap->module, closing, "+QCOAPCLOSE", &fields);
}

/* ---- How the next message is to look ---- */

static void run_option(void *owner, const struct request *request)
{
    struct coap *coap = owner;
    const struct argument *value = request_argument(request, "opt_value");
    const unsigned number = (unsigned)request_number(request, "opt_name");
    const bool whole = request_number(request, "opt_flag") == 1;
    if (coap_options_add(&coap->next, number, value->text, value->length, whole)) {
        module_accept(coap->module, request);
    } else {
        module_refuse(coap->module, request, "invalid_parameter");
    }
}

static void run_head(void *owner, const struct request *request)
{
    struct coap *coap = owner;
    struct bytes token = {NULL, 0, 0};
    coap->head.mode = request_number(request, "mode");
    coap->head.id = (uint16_t)request_number(request, "msgID");
    request_payload(request, &token);
    coap->head.token_length = token.length;
    if (token.length > 0) {
        memcpy(coap->head.token, token.data, token.length);
    }
    bytes_free(&token);
    module_accept(coap->module, request);
}

static void apply_head(struct coap *coap, struct coap_message *message)
{
    const struct coap_head *head = &coap->head;
    const bool given_id = head->mode == HEAD_GIVEN_ID || head->mode == HEAD_GIVEN_ID_RANDOM_TOKEN ||
                          head->mode == HEAD_GIVEN;
    message->id = given_id ? head->id : random_id(coap);
    if (head->mode == HEAD_GIVEN) {
        message->token_length = head->token_length;
        memcpy(message->token, head->token, head->token_length);
    } else if (head->mode == HEAD_RANDOM || head->mode == HEAD_GIVEN_ID_RANDOM_TOKEN) {
        message->token_length = COAP_TOKEN;
        for (size_t i = 0; i < COAP_TOKEN; ++i) {
            message->token[i] = random_byte(coap);
        }
    }
}

/* Options can only be added, so a message takes those that there are with it; its head is its own too. */
static void forget_message(struct coap *coap)
{
    coap_message_free(&coap->next);
    coap->head = (struct coap_head){.mode = HEAD_RANDOM};
}

/* ---- Sending ---- */

static bool is_query(const struct request *request)
{
    return request_argument(request, "type") == NULL;
}

static bool admit_send(void *owner, const struct request *request)
{
    const struct coap *coap = owner;
    const bool confirmable = request_number(request, "type") == COAP_CON;
    if (is_query(request)) {
        return true;
    }
    if (coap->status != COAP_CONNECTED || (confirmable && coap->exchange.outcome == COAP_WAITING)) {
        module_refuse(coap->module, request, "operation_not_allowed");
        return false;
    }
    return true;
}

static void report_outcome(const struct coap *coap, const struct request *request)
{
    struct fields fields = {.count = 0};
    fields_number(&fields, "clientID", 0);
    fields_number(&fields, "status", coap->exchange.outcome);
    module_respond(coap->module, request, &fields);
    module_accept(coap->module, request);
}

/* An empty message is nothing but its type and ID. */
static void send_message(struct coap *coap, const struct request *request)
{
    struct coap_message *message = &coap->next;
    message->type = (enum coap_type)request_number(request, "type");
    message->code = coap_code(request_number(request, "method/rspcode"));
    apply_head(coap, message);
    if (message->code == 0) {
        const struct coap_message empty = {.type = message->type, .id = message->id};
        coap_exchange_send(coap, &empty);
    } else {
        request_payload(request, &message->payload);
        coap_exchange_send(coap, message);
    }
    forget_message(coap);
}

static void run_send(void *owner, const struct request *request)
{
    struct coap *coap = owner;
    if (is_query(request)) {
        report_outcome(coap, request);
        return;
    }
    send_message(coap, request);
    module_accept(coap->module, request);
}

/* ---- Life ---- */

static void on_restarted(void *owner)
{
    struct coap *coap = owner;
    drop_link(coap);
    forget_message(coap);
}

static const struct handler handlers[] = {
    {"QCOAPOPEN", FORM_READ, NULL, run_state},   {"QCOAPOPEN", FORM_WRITE, NULL, run_open},
    {"QCOAPCLOSE", FORM_WRITE, NULL, run_close}, {"QCOAPOPTION", FORM_WRITE, NULL, run_option},
    {"QCOAPHEAD", FORM_WRITE, NULL, run_head},   {"QCOAPSEND", FORM_WRITE, admit_send, run_send},
};

void coap_open(struct coap *coap, uv_loop_t *loop, struct module *module, const struct registration_state *network,
               unsigned seed)
{
    coap->loop = loop;
    coap->module = module;
    coap->network = network;
    coap->random[0] = (unsigned short)seed;
    coap->random[1] = (unsigned short)(seed >> 16);
    coap->random[2] = 0x330E;
    coap->head.mode = HEAD_RANDOM;
    coap_exchange_init(coap);
    module_register(module, handlers, sizeof handlers / sizeof handlers[0], coap);
    module_when_restarted(module, (struct restart_user){coap, on_restarted});
}

void coap_close(struct coap *coap)
{
    drop_link(coap);
    coap_message_free(&coap->next);
    coap_exchange_close(coap);
}
