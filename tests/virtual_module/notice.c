#include "effects.h"
#include "format.h"
#include "module_state.h"

#include <string.h>

static void send_notice(struct module *module, struct view line, struct parameters parameters,
                        const struct fields *fields, const struct bytes *tail)
{
    struct bytes notice = {NULL, 0, 0};
    struct data_place place;
    const struct fields none = {.count = 0};
    bytes_append_text(&notice, "\r\n");
    place = format_line(&notice, view_text(view_get(line, "line")), parameters, fields != NULL ? fields : &none,
                        &module->modes);
    if (tail != NULL) {
        place = (struct data_place){.start = notice.length, .length = tail->length};
        bytes_append(&notice, tail->data, tail->length);
    }
    bytes_append_text(&notice, "\r\n");
    output_notice(module->output, notice.data, notice.length, place);
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
    const struct parameters parameters = {view_get(later.command, "parameters"), view_get(later.variant, "refines")};
    for (size_t i = 0; i < view_count(results); ++i) {
        if (is_called(view_item(results, i), line)) {
            send_notice(module, view_item(results, i), parameters, fields, NULL);
            return;
        }
    }
}

/* Bits of an earlier value tell which groups are there and how often. */
static void add_group_bits(struct fields *fields, struct view line)
{
    const struct view groups = view_get(line, "groups");
    const char *name = NULL;
    long bits = 0;
    for (size_t i = 0; i < view_count(groups); ++i) {
        const struct view group = view_item(groups, i);
        const long count = (long)fields_count(fields, view_text(view_item(view_get(group, "of"), 0)));
        bits |= (count & view_number_or(view_get(group, "mask"), 0)) << view_number_or(view_get(group, "shift"), 0);
        name = view_text(view_get(group, "by"));
    }
    if (name != NULL && fields_find(fields, name) == NULL) {
        fields_number(fields, name, bits);
    }
}

bool module_announce(struct module *module, const char *urc, const char *line, long instance,
                     const struct fields *fields, const struct bytes *tail)
{
    const struct view description = view_get(view_get(module->root, "urcs"), urc);
    const struct view lines = view_get(description, "lines");
    const struct parameters parameters = {view_get(description, "parameters"), {module->root.document, NULL}};
    for (size_t i = 0; i < view_count(lines); ++i) {
        const struct view candidate = view_item(lines, i);
        if (view_is(view_get(candidate, "name"), line) &&
            modes_match(&module->modes, view_get(candidate, "when"), instance)) {
            struct fields all = fields != NULL ? *fields : (struct fields){.count = 0};
            add_group_bits(&all, candidate);
            effects_of_urc(&module->modes, candidate, instance);
            awaited_add(&module->awaited, candidate, &all);
            send_notice(module, candidate, parameters, &all, tail);
            return true;
        }
    }
    return false;
}
