#include "boot.h"

#include "format.h"

#include <stdio.h>
#include <string.h>

enum { PAUSE_MS = 300, STEP_MS = 30 };

/* What comes after the line that says that the module has started. */
static const char *const later_steps[] = {"APP RDY", "CPIN"};
enum { LATER_STEPS = sizeof later_steps / sizeof later_steps[0] };

/* The URC whose line says of itself that the module has restarted. */
static struct view restart_line(const struct boot *boot, const char **urc)
{
    const struct view urcs = view_get(module_root(boot->module), "urcs");
    for (size_t i = 0; i < view_count(urcs); ++i) {
        const struct view line = view_item(view_get(view_value(urcs, i), "lines"), 0);
        *urc = view_key(urcs, i);
        if (view_is(view_get(line, "restart"), "true")) {
            return line;
        }
    }
    return (struct view){urcs.document, NULL};
}

/* Firmware puts one line end between the cause and the line that follows it. */
static void say_cause_and_restart(const struct boot *boot, struct view line)
{
    const struct parameters none = {{line.document, NULL}, {line.document, NULL}};
    const struct fields nothing = {.count = 0};
    struct fields fields = {.count = 0};
    struct bytes tail = {NULL, 0, 0};
    fields_text(&fields, "cause", boot->cause);
    bytes_append_text(&tail, "\r\n");
    format_line(&tail, view_text(view_get(line, "line")), none, &nothing, module_modes(boot->module));
    module_announce(boot->module, "REBOOT_CAUSE", "", 0, &fields, &tail);
    bytes_free(&tail);
}

static bool tells_cause(const struct boot *boot)
{
    return boot->cause[0] != '\0' && view_exists(view_get(view_get(module_root(boot->module), "urcs"), "REBOOT_CAUSE"));
}

static void on_step(uv_timer_t *timer)
{
    struct boot *boot = timer->data;
    struct fields fields = {.count = 0};
    fields_text(&fields, "code", "READY");
    module_announce(boot->module, later_steps[boot->step], "", 0, &fields, NULL);
    ++boot->step;
    if (boot->step == LATER_STEPS) {
        uv_timer_stop(timer);
    }
}

static void say_banner(struct boot *boot)
{
    const char *urc = NULL;
    const struct view line = restart_line(boot, &urc);
    if (tells_cause(boot)) {
        say_cause_and_restart(boot, line);
    } else if (view_exists(line)) {
        module_announce(boot->module, urc, view_text(view_get(line, "name")), 0, NULL, NULL);
    }
    boot->step = 0;
    uv_timer_start(&boot->timer, on_step, STEP_MS, STEP_MS);
}

static void on_pause_over(uv_timer_t *timer)
{
    struct boot *boot = timer->data;
    module_restart(boot->module);
    say_banner(boot);
}

void boot_restart(struct boot *boot, const char *cause)
{
    snprintf(boot->cause, sizeof boot->cause, "%s", cause);
    module_stop(boot->module);
    uv_timer_start(&boot->timer, on_pause_over, PAUSE_MS, 0);
}

void boot_host_came(struct boot *boot)
{
    if (boot->wanted) {
        boot->wanted = false;
        say_banner(boot);
    }
}

/* ---- restart [CAUSE] ---- */

static bool control_restart(void *owner, const struct control_words *words)
{
    boot_restart(owner, words->count > 1 ? words->word[1] : "");
    return true;
}

static const struct controller controllers[] = {{"restart", control_restart}};

void boot_open(struct boot *boot, uv_loop_t *loop, struct module *module, struct control *control, bool banner,
               const char *cause)
{
    boot->module = module;
    boot->wanted = banner;
    snprintf(boot->cause, sizeof boot->cause, "%s", cause != NULL ? cause : "");
    uv_timer_init(loop, &boot->timer);
    boot->timer.data = boot;
    control_register(control, controllers, sizeof controllers / sizeof controllers[0], boot);
}

void boot_close(struct boot *boot)
{
    uv_close((uv_handle_t *)&boot->timer, NULL);
}
