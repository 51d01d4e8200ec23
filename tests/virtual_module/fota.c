#include "fota.h"

#include "andlink.h"

#include <string.h>

enum { STEP_MS = 100, OVER_MS = 600 };
enum { AUTOMATIC, CONTROLLED, START_DOWNLOAD, CANCEL_DOWNLOAD, START_UPDATE, CANCEL_UPDATE };
enum { EVENT_PACKAGE_FOUND = 6, EVENT_PACKAGE_DOWNLOADED = 7 };

bool fota_is_going_on(const struct fota *fota)
{
    return fota->state >= FOTA_DOWNLOADING;
}

/* ---- What the host is told ---- */

static void say_state(const struct fota *fota, const char *state)
{
    struct fields fields = {.count = 0};
    fields_text(&fields, "state", state);
    module_announce(fota->module, "FIRMWARE", "", 0, &fields, NULL);
}

static void say_event(const struct fota *fota, long type)
{
    struct fields fields = {.count = 0};
    fields_number(&fields, "type", type);
    module_announce(fota->module, "QLAEVTIND", "", 0, &fields, NULL);
}

/* ---- Steps ---- */

static void on_step(uv_timer_t *timer);

static void go_to(struct fota *fota, enum fota_state state, uint64_t milliseconds)
{
    fota->state = state;
    uv_timer_start(&fota->timer, on_step, milliseconds, 0);
}

static void start_update(struct fota *fota)
{
    say_state(fota, "UPDATING");
    go_to(fota, FOTA_UPDATING, STEP_MS);
}

static void finish_download(struct fota *fota)
{
    if (fota->fails) {
        fota->fails = false;
        fota->state = FOTA_IDLE;
        say_state(fota, "DOWNLOAD FAILED");
        return;
    }
    say_state(fota, "DOWNLOADED");
    say_event(fota, EVENT_PACKAGE_DOWNLOADED);
    fota->state = FOTA_DOWNLOADED;
    if (!fota->is_controlled) {
        start_update(fota);
    }
}

static void on_step(uv_timer_t *timer)
{
    struct fota *fota = timer->data;
    if (fota->state == FOTA_DOWNLOADING) {
        finish_download(fota);
    } else if (fota->state == FOTA_UPDATING) {
        fota->state = FOTA_UPDATED;
        boot_restart(fota->boot, "SECURITY_FOTA_UPGRADE");
    } else if (fota->state == FOTA_UPDATED) {
        fota->state = FOTA_IDLE;
        say_state(fota, "UPDATE OVER");
    }
}

/* Another restart than its own ends an update before it is done. */
static void on_restarted(void *owner)
{
    struct fota *fota = owner;
    fota->is_controlled = false;
    uv_timer_stop(&fota->timer);
    if (fota->state != FOTA_UPDATED) {
        fota->state = FOTA_IDLE;
    }
}

void fota_go_on(struct fota *fota)
{
    if (fota->state == FOTA_UPDATED) {
        say_state(fota, "UPDATE SUCCESS");
        andlink_register(fota->andlink);
        go_to(fota, FOTA_UPDATED, OVER_MS);
    }
}

/* ---- package [fails] ---- */

static bool control_package(void *owner, const struct control_words *words)
{
    struct fota *fota = owner;
    if (fota->state != FOTA_IDLE) {
        return false;
    }
    fota->fails = words->count > 1 && strcmp(words->word[1], "fails") == 0;
    say_state(fota, "DOWNLOADING"); /* comes before the package is announced, as in the document's example */
    say_event(fota, EVENT_PACKAGE_FOUND);
    fota->state = FOTA_OFFERED;
    if (!fota->is_controlled) {
        go_to(fota, FOTA_DOWNLOADING, STEP_MS);
    }
    return true;
}

/* ---- Commands ---- */

/* The state in which a step of the host's makes sense. */
static bool is_possible(const struct fota *fota, long step)
{
    switch (step) {
    case START_DOWNLOAD:
        return fota->state == FOTA_OFFERED;
    case CANCEL_DOWNLOAD:
        return fota->state == FOTA_OFFERED || fota->state == FOTA_DOWNLOADING;
    case START_UPDATE:
    case CANCEL_UPDATE:
        return fota->state == FOTA_DOWNLOADED;
    default:
        return true;
    }
}

static void take_step(struct fota *fota, long step)
{
    if (step == AUTOMATIC || step == CONTROLLED) {
        fota->is_controlled = step == CONTROLLED;
    } else if (step == START_DOWNLOAD) {
        go_to(fota, FOTA_DOWNLOADING, STEP_MS);
    } else if (step == START_UPDATE) {
        start_update(fota);
    } else {
        uv_timer_stop(&fota->timer);
        fota->state = FOTA_IDLE;
    }
}

static void run_mode(void *owner, const struct request *request)
{
    struct fota *fota = owner;
    const long step = request_number(request, "type");
    if (step > CONTROLLED && (!fota->is_controlled || !is_possible(fota, step))) {
        module_refuse(fota->module, request, "incorrect_state");
        return;
    }
    module_accept(fota->module, request);
    take_step(fota, step);
}

/* Urgent data can be sent unless the new firmware is being written. */
static void run_reset(void *owner, const struct request *request)
{
    struct fota *fota = owner;
    if (fota->state >= FOTA_UPDATING) {
        module_refuse(fota->module, request, "fota_updating");
        return;
    }
    uv_timer_stop(&fota->timer);
    fota->state = FOTA_IDLE;
    module_accept(fota->module, request);
}

static const struct handler handlers[] = {
    {"QLAFOTAIND", FORM_WRITE, NULL, run_mode},
    {"QLAFOTARESET", FORM_WRITE, NULL, run_reset},
};

static const struct controller controllers[] = {{"package", control_package}};

void fota_open(struct fota *fota, uv_loop_t *loop, struct module *module, struct control *control, struct boot *boot,
               struct andlink *andlink)
{
    fota->module = module;
    fota->boot = boot;
    fota->andlink = andlink;
    uv_timer_init(loop, &fota->timer);
    fota->timer.data = fota;
    module_register(module, handlers, sizeof handlers / sizeof handlers[0], fota);
    module_when_restarted(module, (struct restart_user){fota, on_restarted});
    control_register(control, controllers, sizeof controllers / sizeof controllers[0], fota);
}

void fota_close(struct fota *fota)
{
    uv_close((uv_handle_t *)&fota->timer, NULL);
}
