#include "spoken_lines.h"

#include "require.h"

#include <stdlib.h>
#include <string.h>

static spoken_line *lines;
static size_t count;

static void add(struct view line, struct parameters parameters, const at_form *form)
{
    const bool is_line = view_exists(view_get(line, "line"));
    const bool is_free_text = view_is(view_get(line, "printed"), "true"); /* of a test command: ranges in words */
    if (!is_line || is_free_text) {
        return;
    }
    lines = realloc(lines, (count + 1) * sizeof *lines);
    REQUIRE(0, lines != NULL);
    lines[count].line = line;
    lines[count].parameters = parameters;
    lines[count].form = form;
    ++count;
}

/* -- Forms ---------------------------------------------------------------------------------------------------------- */

/* Where a command's forms stand in the specification. */
typedef struct place {
    const char *command;
    const char *subcommand; /* null: the command's own */
    const char *kind;
    struct view variant;
} place;

static at_form_kind kind_called(const char *name)
{
    static const char *const names[] = {"test", "read", "write", "execute"};
    size_t kind = 0;
    while (kind < AT_FORM_EXECUTE && strcmp(names[kind], name) != 0) {
        ++kind;
    }
    return (at_form_kind)kind;
}

static bool same(const char *one, const char *other)
{
    return one == NULL || other == NULL ? one == other : strcmp(one, other) == 0;
}

/* A variant that queries when its last part is left out is two forms, and the responses are those of the query. */
static const char *name_of_variant(struct view variant)
{
    const char *name = view_text(view_get(variant, "name"));
    if (view_is(view_get(variant, "omitted"), "query")) {
        return "query";
    }
    return name[0] == '\0' ? NULL : name;
}

static const at_form *find_form(const at_catalogue *family, const place *at)
{
    for (size_t index = 0; index < family->form_count; ++index) {
        const at_catalogue_form *entry = &family->forms[index];
        if (strcmp(entry->form->command, at->command) == 0 && entry->form->kind == (uint8_t)kind_called(at->kind) &&
            same(entry->subcommand, at->subcommand) && same(entry->variant, name_of_variant(at->variant))) {
            return entry->form;
        }
    }
    return NULL;
}

/* -- Collecting ----------------------------------------------------------------------------------------------------- */

static void add_variant(const at_catalogue *family, const place *at, struct view described)
{
    const struct parameters parameters = {described, view_get(at->variant, "refines")};
    const struct view responses = view_get(at->variant, "responses");
    const struct view results = view_get(at->variant, "results");
    const at_form *form = find_form(family, at);
    report_about("command", at->command, strlen(at->command));
    REQUIRE(10, view_count(responses) == 0 || form != NULL);
    for (size_t index = 0; index < view_count(responses); ++index) {
        add(view_item(responses, index), parameters, form);
    }
    for (size_t index = 0; index < view_count(results); ++index) {
        add(view_item(results, index), parameters, NULL);
    }
}

static void add_forms(const at_catalogue *family, place at, struct view forms, struct view described)
{
    for (size_t index = 0; index < view_count(forms); ++index) {
        const struct view variants = view_value(forms, index);
        at.kind = view_key(forms, index);
        for (size_t variant = 0; variant < view_count(variants); ++variant) {
            at.variant = view_item(variants, variant);
            add_variant(family, &at, described);
        }
    }
}

static void add_command(const at_catalogue *family, const char *name, struct view command)
{
    const struct view described = view_get(command, "parameters");
    const struct view subcommands = view_get(command, "subcommands");
    place at = {.command = name};
    add_forms(family, at, view_get(command, "forms"), described);
    for (size_t index = 0; index < view_count(subcommands); ++index) {
        const struct view subcommand = view_item(subcommands, index);
        at.subcommand = view_text(view_get(subcommand, "name"));
        add_forms(family, at, view_get(subcommand, "forms"), described);
    }
}

static void add_urc(struct view urc)
{
    const struct parameters parameters = {view_get(urc, "parameters"), {urc.document, NULL}};
    const struct view described = view_get(urc, "lines");
    for (size_t index = 0; index < view_count(described); ++index) {
        add(view_item(described, index), parameters, NULL);
    }
}

void spoken_lines_collect(const at_catalogue *family, struct view specification)
{
    const struct view commands = view_get(specification, "commands");
    const struct view urcs = view_get(specification, "urcs");
    for (size_t index = 0; index < view_count(commands); ++index) {
        add_command(family, view_key(commands, index), view_value(commands, index));
    }
    for (size_t index = 0; index < view_count(urcs); ++index) {
        add_urc(view_value(urcs, index));
    }
    report_about(NULL, NULL, 0);
}

size_t spoken_lines_count(void)
{
    return count;
}

const spoken_line *spoken_lines_at(size_t index)
{
    return &lines[index];
}
