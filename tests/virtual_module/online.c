#include "module_state.h"
#include "trace.h"

#include <string.h>

static struct view description(const struct module *module)
{
    return view_get(module->root, "online");
}

static const char *escape_sequence(const struct module *module)
{
    return view_text(view_get(description(module), "escape"));
}

static uint64_t guard_time(const struct module *module)
{
    return (uint64_t)view_number_or(view_get(description(module), "guard_time"), 0);
}

static void pass_on(struct module *module, const char *data, size_t length)
{
    if (length > 0) {
        module->online.user.received(module->online.user.owner, data, length);
    }
}

/* ---- The escape sequence ---- */

static void on_guard(uv_timer_t *timer)
{
    struct module *module = timer->data;
    struct online *online = &module->online;
    const char *sequence = escape_sequence(module);
    const size_t count = online->escape;
    online->escape = 0;
    if (count < strlen(sequence)) {
        pass_on(module, sequence, count);
        return;
    }
    const struct online_user user = online->user;
    trace_remark("escape sequence");
    module_leave_online(module, "OK");
    user.escaped(user.owner);
}

/* How many characters go on with the sequence; nothing else may stand within the guard times around it. */
static size_t escape_characters(const struct module *module, const char *data, size_t length)
{
    const char *sequence = escape_sequence(module);
    const struct online *online = &module->online;
    const uint64_t silence = uv_now(module->loop) - online->last_input_ms;
    const size_t left = strlen(sequence) - online->escape;
    const bool timely = online->escape == 0 ? silence >= guard_time(module) : silence < guard_time(module);
    return timely && length <= left && memcmp(data, sequence + online->escape, length) == 0 ? length : 0;
}

void online_receive(struct module *module, const char *data, size_t length)
{
    struct online *online = &module->online;
    uv_update_time(module->loop);
    const size_t escape = escape_characters(module, data, length);
    online->last_input_ms = uv_now(module->loop);
    if (escape > 0) {
        online->escape += escape;
        uv_timer_start(&online->guard, on_guard, guard_time(module), 0);
        return;
    }
    const size_t withheld = online->escape;
    online->escape = 0;
    uv_timer_stop(&online->guard);
    pass_on(module, escape_sequence(module), withheld);
    pass_on(module, data, length);
}

/* ---- In and out ---- */

void module_go_online(struct module *module, struct online_user user)
{
    struct online *online = &module->online;
    uv_update_time(module->loop);
    online->user = user;
    online->is_on = true;
    online->last_input_ms = uv_now(module->loop);
    online->escape = 0;
}

bool module_is_online(const struct module *module, const void *owner)
{
    return module->online.is_on && module->online.user.owner == owner;
}

void module_send_online(struct module *module, const char *data, size_t length)
{
    output_online(module->output, data, length);
}

void module_leave_online(struct module *module, const char *result)
{
    if (!module->online.is_on) {
        return;
    }
    module->online.is_on = false;
    uv_timer_stop(&module->online.guard);
    if (result != NULL) {
        answer_finish(module, result);
    }
}

void online_open(struct module *module)
{
    uv_timer_init(module->loop, &module->online.guard);
    module->online.guard.data = module;
}

void online_close(struct module *module)
{
    uv_close((uv_handle_t *)&module->online.guard, NULL);
}
