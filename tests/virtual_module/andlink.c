#include "andlink.h"

#include <string.h>

enum { EVENT_MS = 50, FOUND_NETWORK_MS = 150, REPLY_MS = 100 };
enum { DTLS_DONE, DTLS_NOT_STARTED, DTLS_RUNNING, DTLS_FAILED };
enum { MESSAGE_NOT_SENT, MESSAGE_WAITING, MESSAGE_SENT = 4 };
enum { REGISTER, DEREGISTER };
enum {
    EVENT_REGISTERED,
    EVENT_DEREGISTERED,
    EVENT_UPDATED,
    EVENT_DATA_OBSERVED,
    EVENT_BOOTSTRAPPED,
    EVENT_FIRMWARE_OBSERVED,
    EVENT_HANDSHAKE = 100, /* not one of the platform's */
    EVENT_NETWORK_FOUND,
};

static const char status_idle[] = "UNINITIALISED";
static const char status_registering[] = "REGISTERING";
static const char status_registered[] = "REGISTERED";
static const char status_enabled[] = "MO_DATA_ENABLED";
static const char status_deregistered[] = "DEREGISTERED";
static const char status_failed[] = "REG_FAILED";

/* ---- DTLS ---- */

static bool uses_dtls(const struct andlink *andlink)
{
    const struct settings *settings = module_settings(andlink->module);
    const bool bootstraps = andlink_servers_have_bootstrap(&andlink->servers);
    return settings_number(settings, "QLASECSWT", "type", 0) != 0 ||
           (bootstraps && settings_number(settings, "QLABSSECSWT", "type", 0) != 0);
}

static void finish_handshake(struct andlink *andlink)
{
    struct fields fields = {.count = 0};
    andlink->is_handshaking = false;
    andlink->dtls = andlink->next_dtls;
    fields_number(&fields, "type", andlink->dtls);
    module_announce(andlink->module, "QLADTLSSTAT", "", 0, &fields, NULL);
}

/* ---- Events, one after the other ---- */

static void on_event_time(uv_timer_t *timer);

static void add_event(struct andlink *andlink, long event)
{
    if (andlink->event_count < ANDLINK_EVENTS) {
        andlink->events[andlink->event_count++] = event;
    }
    if (andlink->event_count == 1) {
        uv_timer_start(&andlink->event_timer, on_event_time, EVENT_MS, 0);
    }
}

static void drop_events(struct andlink *andlink)
{
    andlink->event_count = 0;
    uv_timer_stop(&andlink->event_timer);
}

static void announce_event(struct andlink *andlink, long event)
{
    struct fields fields = {.count = 0};
    fields_number(&fields, "type", event);
    module_announce(andlink->module, "QLAEVTIND", "", 0, &fields, NULL);
    if (event == EVENT_REGISTERED) {
        andlink->status = status_registered;
    } else if (event == EVENT_DATA_OBSERVED) {
        andlink->status = status_enabled;
    } else if (event == EVENT_DEREGISTERED) {
        andlink->status = status_deregistered;
    }
}

static bool registers_by_itself(const struct andlink *andlink)
{
    return settings_number(module_settings(andlink->module), "QLAREGSWT", "type", 0) != 0;
}

static void find_network(struct andlink *andlink)
{
    if (fota_is_going_on(&andlink->fota)) {
        fota_go_on(&andlink->fota);
    } else if (registers_by_itself(andlink)) {
        andlink_register(andlink);
    } else {
        module_announce(andlink->module, "REGISTERNOTIFY", "", 0, NULL, NULL);
    }
}

static void happen(struct andlink *andlink, long event)
{
    if (event == EVENT_NETWORK_FOUND) {
        find_network(andlink);
    } else if (event != EVENT_HANDSHAKE) {
        announce_event(andlink, event);
    } else {
        finish_handshake(andlink);
        if (andlink->dtls != DTLS_DONE) {
            andlink->status = status_failed;
            drop_events(andlink);
        }
    }
}

static void on_event_time(uv_timer_t *timer)
{
    struct andlink *andlink = timer->data;
    const long event = andlink->events[0];
    --andlink->event_count;
    memmove(andlink->events, andlink->events + 1, andlink->event_count * sizeof andlink->events[0]);
    if (andlink->event_count > 0) {
        uv_timer_start(timer, on_event_time, EVENT_MS, 0);
    }
    happen(andlink, event);
}

static void add_handshake(struct andlink *andlink)
{
    if (uses_dtls(andlink) && andlink->dtls != DTLS_DONE) {
        andlink->dtls = DTLS_RUNNING;
        andlink->is_handshaking = true;
        add_event(andlink, EVENT_HANDSHAKE);
    }
}

void andlink_register(struct andlink *andlink)
{
    andlink->status = status_registering;
    add_handshake(andlink);
    if (andlink_servers_have_bootstrap(&andlink->servers)) {
        add_event(andlink, EVENT_BOOTSTRAPPED);
    }
    add_event(andlink, EVENT_REGISTERED);
    add_event(andlink, EVENT_DATA_OBSERVED);
    add_event(andlink, EVENT_FIRMWARE_OBSERVED);
}

/* ---- Registration ---- */

static bool is_registered(const struct andlink *andlink)
{
    return andlink->status == status_registered || andlink->status == status_enabled;
}

static void run_registration(void *owner, const struct request *request)
{
    struct andlink *andlink = owner;
    const bool registers = request_number(request, "type") == REGISTER;
    if (!andlink->network->attached) {
        module_refuse(andlink->module, request, "no_network_service");
    } else if (!registers && !is_registered(andlink)) {
        module_refuse(andlink->module, request, "tup_not_registered");
    } else if (andlink->event_count > 0) {
        module_refuse(andlink->module, request, "incorrect_state");
    } else {
        module_accept(andlink->module, request);
        if (!registers) {
            add_event(andlink, EVENT_DEREGISTERED);
        } else if (is_registered(andlink)) {
            add_event(andlink, EVENT_UPDATED);
        } else {
            andlink_register(andlink);
        }
    }
}

static void run_status(void *owner, const struct request *request)
{
    const struct andlink *andlink = owner;
    struct fields fields = {.count = 0};
    fields_text(&fields, "registration_status", andlink->status);
    module_respond(andlink->module, request, &fields);
    module_accept(andlink->module, request);
}

/* ---- Messages ---- */

static void on_reply(uv_timer_t *timer)
{
    struct andlink *andlink = timer->data;
    struct fields fields = {.count = 0};
    andlink->message = andlink->next_message;
    fields_number(&fields, "status", andlink->message);
    module_announce(andlink->module, "QLADATASTATUS", "", 0, &fields, NULL);
}

static bool is_confirmable(const struct request *request)
{
    enum { CON = 0x0100 };
    return (request_number(request, "mode") & CON) != 0;
}

/* Whether data can be sent is known when the module has them. */
static void run_send(void *owner, const struct request *request)
{
    struct andlink *andlink = owner;
    const bool confirmable = is_confirmable(request);
    if (andlink->status != status_enabled) {
        module_refuse(andlink->module, request, "incorrect_state");
        return;
    }
    if (confirmable && andlink->message == MESSAGE_WAITING) {
        module_refuse(andlink->module, request, "uplink_busy");
        return;
    }
    module_accept(andlink->module, request);
    if (!andlink->is_handshaking) {
        add_handshake(andlink);
    }
    if (confirmable) {
        andlink->message = MESSAGE_WAITING;
        uv_timer_start(&andlink->message_timer, on_reply, REPLY_MS, 0);
    }
}

static void run_message_state(void *owner, const struct request *request)
{
    const struct andlink *andlink = owner;
    struct fields fields = {.count = 0};
    fields_number(&fields, "status", andlink->message);
    module_respond(andlink->module, request, &fields);
    module_accept(andlink->module, request);
}

/* ---- Commands for DTLS ---- */

static void run_dtls_state(void *owner, const struct request *request)
{
    const struct andlink *andlink = owner;
    struct fields fields = {.count = 0};
    fields_number(&fields, "type", andlink->dtls);
    module_respond(andlink->module, request, &fields);
    module_accept(andlink->module, request);
}

/* A handshake that is going on goes on. */
static void run_dtls_reset(void *owner, const struct request *request)
{
    struct andlink *andlink = owner;
    if (!andlink->is_handshaking) {
        andlink->dtls = DTLS_NOT_STARTED;
    }
    module_accept(andlink->module, request);
}

/* ---- Restarting ---- */

static bool admit_restart(void *owner, const struct request *request)
{
    const struct andlink *andlink = owner;
    if (fota_is_going_on(&andlink->fota)) {
        module_refuse(andlink->module, request, "fota_updating");
        return false;
    }
    return true;
}

static void run_restart(void *owner, const struct request *request)
{
    const struct andlink *andlink = owner;
    const struct fields none = {.count = 0};
    module_respond(andlink->module, request, &none);
    module_accept(andlink->module, request);
    boot_restart(andlink->boot, "APPLICATION_AT");
}

static void reset(struct andlink *andlink)
{
    andlink->status = status_idle;
    andlink->is_handshaking = false;
    andlink->dtls = DTLS_NOT_STARTED;
    andlink->next_dtls = DTLS_DONE;
    andlink->message = MESSAGE_NOT_SENT;
    andlink->next_message = MESSAGE_SENT;
}

static void on_restarted(void *owner)
{
    struct andlink *andlink = owner;
    reset(andlink);
    uv_timer_stop(&andlink->message_timer);
    andlink->events[0] = EVENT_NETWORK_FOUND;
    andlink->event_count = 1;
    uv_timer_start(&andlink->event_timer, on_event_time, FOUND_NETWORK_MS, 0);
}

/* ---- message STATE, handshake STATE: how the next one ends ---- */

static bool control_message(void *owner, const struct control_words *words)
{
    struct andlink *andlink = owner;
    andlink->next_message = control_number(words, 1);
    return andlink->next_message >= 0;
}

static bool control_handshake(void *owner, const struct control_words *words)
{
    struct andlink *andlink = owner;
    andlink->next_dtls = control_number(words, 1);
    return andlink->next_dtls >= 0;
}

static const struct handler handlers[] = {
    {"QLASREGIND", FORM_WRITE, NULL, run_registration},
    {"QLASTATUS", FORM_READ, NULL, run_status},
    {"QLASENDDATA", FORM_WRITE, NULL, run_send},
    {"QLADATASTATUS", FORM_READ, NULL, run_message_state},
    {"QLADTLSSTAT", FORM_READ, NULL, run_dtls_state},
    {"QLARESETDTLS", FORM_EXECUTE, NULL, run_dtls_reset},
    {"NRB", FORM_EXECUTE, admit_restart, run_restart},
};

static const struct controller controllers[] = {{"message", control_message}, {"handshake", control_handshake}};

void andlink_open(struct andlink *andlink, uv_loop_t *loop, struct module *module, struct control *control,
                  struct boot *boot, const struct registration_state *network)
{
    andlink->module = module;
    andlink->boot = boot;
    andlink->network = network;
    reset(andlink);
    uv_timer_init(loop, &andlink->event_timer);
    uv_timer_init(loop, &andlink->message_timer);
    andlink->event_timer.data = andlink;
    andlink->message_timer.data = andlink;
    andlink_servers_open(&andlink->servers, module);
    fota_open(&andlink->fota, loop, module, control, boot, andlink);
    module_register(module, handlers, sizeof handlers / sizeof handlers[0], andlink);
    module_when_restarted(module, (struct restart_user){andlink, on_restarted});
    control_register(control, controllers, sizeof controllers / sizeof controllers[0], andlink);
}

void andlink_close(struct andlink *andlink)
{
    fota_close(&andlink->fota);
    uv_close((uv_handle_t *)&andlink->event_timer, NULL);
    uv_close((uv_handle_t *)&andlink->message_timer, NULL);
}
