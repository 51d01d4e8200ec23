#include "format.h"
#include "module_state.h"

#include <string.h>

static void send_notice(struct module *module, struct view line, struct view parameters, const struct fields *fields,
                        const struct bytes *tail)
{
    struct bytes notice = {NULL, 0, 0};
    const struct fields none = {.count = 0};
    bytes_append_text(&notice, "\r\n");
    format_line(&notice, view_text(view_get(line, "line")), parameters, fields != NULL ? fields : &none,
                &module->modes);
    if (tail != NULL) {
        bytes_append(&notice, tail->data, tail->length);
    }
    bytes_append_text(&notice, "\r\n");
    output_notice(module->output, notice.data, notice.length);
    bytes_free(&notice);
}

struct later module_later(const struct request *request)
{
    return (struct later){request->command, request->variant};
}

static bool is_called(struct view line, const char *name)
{
    return view_is(view_get(line, "name"), name) ||
           strncmp(view_text(view_get(line, "line")), name, strlen(name)) == 0;
}

void module_report(struct module *module, struct later later, const char *line, const struct fields *fields)
{
    const struct view results = view_get(later.variant, "results");
    for (size_t i = 0; i < view_count(results); ++i) {
        if (is_called(view_item(results, i), line)) {
            send_notice(module, view_item(results, i), view_get(later.command, "parameters"), fields, NULL);
            return;
        }
    }
}

static void apply_modes_of_urc(struct module *module, struct view line, long instance)
{
    const struct view sets = view_get(line, "sets");
    for (size_t i = 0; i < view_count(sets); ++i) {
        long value = 0;
        if (view_number(view_value(sets, i), &value)) {
            modes_set(&module->modes, view_key(sets, i), instance, value);
        }
    }
}

void module_announce(struct module *module, const char *urc, const char *line, long instance,
                     const struct fields *fields, const struct bytes *tail)
{
    const struct view description = view_get(view_get(module->root, "urcs"), urc);
    const struct view lines = view_get(description, "lines");
    for (size_t i = 0; i < view_count(lines); ++i) {
        const struct view candidate = view_item(lines, i);
        if (view_is(view_get(candidate, "name"), line) &&
            modes_match(&module->modes, view_get(candidate, "when"), instance)) {
            apply_modes_of_urc(module, candidate, instance);
            send_notice(module, candidate, view_get(description, "parameters"), fields, tail);
            return;
        }
    }
}
