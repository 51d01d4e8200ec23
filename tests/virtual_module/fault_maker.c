#include "fault_maker.h"

#include "format.h"

#include <stdio.h>
#include <string.h>

/* ---- URCs that nobody expects ---- */

static bool has_data(struct view line, struct view parameters)
{
    const struct view names = view_get(line, "parameters");
    for (size_t i = 0; i < view_count(names); ++i) {
        if (view_is(view_get(view_get(parameters, view_text(view_item(names, i))), "type"), "data")) {
            return true;
        }
    }
    return false;
}

/* Only lines that change nothing: neither modes nor what the host owes the module. */
static bool is_harmless(const struct fault_maker *maker, struct view line, struct view parameters, long instance)
{
    static const char *const consequences[] = {"restart", "sets", "answer", "unsafe", "groups", "brings"};
    for (size_t i = 0; i < sizeof consequences / sizeof consequences[0]; ++i) {
        if (view_exists(view_get(line, consequences[i]))) {
            return false;
        }
    }
    return modes_match(module_modes(maker->module), view_get(line, "when"), instance) && !has_data(line, parameters);
}

/* The index-th harmless line of all URCs, and how many there are. */
static size_t find_line(const struct fault_maker *maker, long instance, size_t index, struct view *line,
                        struct view *parameters)
{
    const struct view urcs = view_get(module_root(maker->module), "urcs");
    size_t count = 0;
    for (size_t i = 0; i < view_count(urcs); ++i) {
        const struct view lines = view_get(view_value(urcs, i), "lines");
        const struct view described = view_get(view_value(urcs, i), "parameters");
        for (size_t j = 0; j < view_count(lines); ++j) {
            if (is_harmless(maker, view_item(lines, j), described, instance) && count++ == index) {
                *line = view_item(lines, j);
                *parameters = described;
            }
        }
    }
    return count;
}

static long any_number(struct faults *dice, struct view parameter)
{
    const struct view values = view_get(parameter, "values");
    long least = 0;
    long most = 0;
    if (view_count(values) > 0) {
        const size_t index = faults_below(dice, (unsigned)view_count(values));
        return view_number_or(view_get(view_item(values, index), "value"), 0);
    }
    parameter_range(parameter, &least, &most);
    const long span = most - least < 65535 ? most - least : 65535;
    return least + (long)faults_below(dice, (unsigned)span + 1);
}

/* Whether it is the parameter that tells whose modes decide about the line. */
static bool is_instance(struct view root, struct view line, const char *name)
{
    const struct view when = view_get(line, "when");
    for (size_t i = 0; i < view_count(when); ++i) {
        if (view_is(view_get(view_get(view_get(root, "modes"), view_key(when, i)), "per"), name)) {
            return true;
        }
    }
    return false;
}

static void add_value(struct faults *dice, struct fields *fields, const char *name, struct view parameter)
{
    const struct view values = view_get(parameter, "values");
    const bool is_number = view_is(view_get(parameter, "type"), "integer") ||
                           view_is(view_get(parameter, "type"), "hex_integer");
    if (is_number) {
        fields_number(fields, name, any_number(dice, parameter));
    } else if (view_count(values) > 0) {
        const size_t index = faults_below(dice, (unsigned)view_count(values));
        fields_text(fields, name, view_text(view_get(view_item(values, index), "value")));
    } else {
        fields_text(fields, name, "192.0.2.1");
    }
}

static void make_urc(void *owner, struct bytes *out)
{
    const struct fault_maker *maker = owner;
    struct faults *dice = output_faults(maker->output);
    struct view line = {module_root(maker->module).document, NULL};
    struct view described = line;
    struct fields fields = {.count = 0};
    const long instance = (long)faults_below(dice, 2);
    const size_t count = find_line(maker, instance, 0, &line, &described);
    if (count == 0) {
        return;
    }
    find_line(maker, instance, faults_below(dice, (unsigned)count), &line, &described);
    const struct view names = view_get(line, "parameters");
    for (size_t i = 0; i < view_count(names); ++i) {
        const char *name = view_text(view_item(names, i));
        if (is_instance(module_root(maker->module), line, name)) {
            fields_number(&fields, name, instance);
        } else {
            add_value(dice, &fields, name, view_get(described, name));
        }
    }
    bytes_append_text(out, "\r\n");
    format_line(out, view_text(view_get(line, "line")), (struct parameters){described, {line.document, NULL}}, &fields,
                module_modes(maker->module));
    bytes_append_text(out, "\r\n");
}

/* ---- Restarts ---- */

static void on_time(uv_timer_t *timer)
{
    const struct fault_maker *maker = timer->data;
    boot_restart(maker->boot, "");
}

/* The module may be in the middle of an answer. */
static void restart(void *owner)
{
    struct fault_maker *maker = owner;
    uv_timer_start(&maker->timer, on_time, 0, 0);
}

/* ---- Control ---- */

/* faults SETTING[,SETTING...] */
static bool control_faults(void *owner, const struct control_words *words)
{
    const struct fault_maker *maker = owner;
    char error[256] = "";
    if (words->count != 2) {
        return false;
    }
    if (!faults_parse(output_faults(maker->output), words->word[1], error, sizeof error)) {
        fprintf(stderr, "control: error: faults: %s\n", error);
    }
    return true;
}

/* fault KIND */
static bool control_fault(void *owner, const struct control_words *words)
{
    const struct fault_maker *maker = owner;
    const enum fault_kind kind = words->count == 2 ? fault_kind_of(words->word[1]) : FAULT_KINDS;
    if (kind == FAULT_KINDS) {
        return false;
    }
    output_faults(maker->output)->once |= 1u << kind;
    return true;
}

static const struct controller controllers[] = {{"faults", control_faults}, {"fault", control_fault}};

/* ---- Life ---- */

void fault_maker_open(struct fault_maker *maker, uv_loop_t *loop, struct module *module, struct output *output,
                      struct boot *boot, struct control *control)
{
    *maker = (struct fault_maker){.module = module, .output = output, .boot = boot};
    uv_timer_init(loop, &maker->timer);
    maker->timer.data = maker;
    output_set_source(output, (struct fault_source){maker, make_urc, restart});
    control_register(control, controllers, sizeof controllers / sizeof controllers[0], maker);
}

void fault_maker_close(struct fault_maker *maker)
{
    uv_close((uv_handle_t *)&maker->timer, NULL);
}
