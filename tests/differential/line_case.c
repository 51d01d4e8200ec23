#include "cases.h"
#include "effects.h"
#include "fields.h"
#include "format.h"
#include "hearing.h"
#include "json_bytes.h"
#include "mode_cases.h"
#include "ranges.h"
#include "readings.h"

#include <stdlib.h>
#include <string.h>

/* A line of the specification, and the parameters that it is about. */
struct line {
    struct view view;
    struct parameters parameters;
};

/* ---- Which line ---- */

static const char *text_of(const json_t *list, size_t index)
{
    const char *text = json_string_value(json_array_get(list, index));
    return text != NULL ? text : "";
}

static size_t number_of(const json_t *list, size_t index)
{
    return (size_t)json_integer_value(json_array_get(list, index));
}

static struct view forms_of(struct view command, const char *subcommand)
{
    const struct view subcommands = view_get(command, "subcommands");
    for (size_t i = 0; i < view_count(subcommands); ++i) {
        if (view_is(view_get(view_item(subcommands, i), "name"), subcommand)) {
            return view_get(view_item(subcommands, i), "forms");
        }
    }
    return view_get(command, "forms");
}

/* ["urc", NAME, index], or ["responses" or "results", COMMAND, subcommand or "", kind, variant, index]. */
static struct line find_line(struct view root, const json_t *place)
{
    const char *list = text_of(place, 0);
    const bool is_urc = strcmp(list, "urc") == 0;
    const struct view owner = view_get(view_get(root, is_urc ? "urcs" : "commands"), text_of(place, 1));
    const struct view parameters = view_get(owner, "parameters");
    if (is_urc) {
        const struct view line = view_item(view_get(owner, "lines"), number_of(place, 2));
        return (struct line){line, {parameters, {root.document, NULL}}};
    }
    const struct view variants = view_get(forms_of(owner, text_of(place, 2)), text_of(place, 3));
    const struct view variant = view_item(variants, number_of(place, 4));
    const struct view line = view_item(view_get(variant, list), number_of(place, 5));
    return (struct line){line, {parameters, view_get(variant, "refines")}};
}

/* ---- What the module says ---- */

/* A row of values, and what its texts point into. */
struct row {
    struct fields fields;
    struct bytes texts[FIELDS];
};

static void row_read(struct row *row, const json_t *given)
{
    memset(row, 0, sizeof *row);
    for (size_t i = 0; i < json_array_size(given) && i < FIELDS; ++i) {
        const char *name = text_of(json_array_get(given, i), 0);
        const json_t *value = json_array_get(json_array_get(given, i), 1);
        struct bytes *text = &row->texts[i];
        if (json_is_integer(value)) {
            fields_number(&row->fields, name, (long)json_integer_value(value));
        } else {
            json_bytes_read(value, text);
            fields_data(&row->fields, name, text->length > 0 ? text->data : "", text->length);
        }
    }
}

static void row_free(struct row *row)
{
    for (size_t i = 0; i < FIELDS; ++i) {
        bytes_free(&row->texts[i]);
    }
}

/* Under one header line, the rows behind the first come without it. */
static void say(struct bytes *out, const struct line *line, const struct fields *fields, const struct modes *modes,
                bool again)
{
    const char *text = view_text(view_get(line->view, "line"));
    const char *body = again ? format_behind_header(text) : NULL;
    bytes_append_text(out, body != NULL ? "" : "\r\n");
    if (view_is(view_get(line->view, "printed"), "true")) {
        format_ranges(out, text, line->parameters, fields);
    } else {
        format_line(out, body != NULL ? body : text, line->parameters, fields, modes);
    }
    bytes_append_text(out, "\r\n");
}

/* Begins the line with another spelling that stands for its own. */
static void respell(struct bytes *said, const json_t *spelling)
{
    const char *from = text_of(spelling, 0);
    const char *to = text_of(spelling, 1);
    const size_t start = 2; /* behind CR LF */
    struct bytes respelled = {NULL, 0, 0};
    if (from[0] == '\0' || said->length < start + strlen(from) || memcmp(said->data + start, from, strlen(from)) != 0) {
        return;
    }
    bytes_append(&respelled, said->data, start);
    bytes_append_text(&respelled, to);
    bytes_append(&respelled, said->data + start + strlen(from), said->length - start - strlen(from));
    bytes_free(said);
    *said = respelled;
}

/* ---- What was heard ---- */

static json_t *show_heard(const at_catalogue *catalogue, const struct heard *heard)
{
    json_t *event = json_object();
    json_object_set_new(event, "type", json_string(event_name(heard->type)));
    json_object_set_new(event, "shape", json_integer(line_index(catalogue, heard->shape)));
    json_object_set_new(event, "line", json_bytes(&heard->line));
    json_object_set_new(event, "unlisted", json_integer((json_int_t)heard->unlisted));
    json_object_set_new(event, "spoilt", json_boolean(heard->spoilt));
    if (heard->shape == NULL) {
        json_object_set_new(event, "head", json_integer(heard->head));
    } else if ((heard->shape->flags & AT_SHAPE_RAW) != 0 && heard->values.count > 0) {
        json_object_set_new(event, "rest", json_report(&heard->values.items[0].text));
    }
    return event;
}

static void add_data(struct heard *heard)
{
    if (heard->shape != NULL && heard->data.length > 0) {
        const at_field *last = &heard->shape->fields[heard->shape->field_count - 1];
        values_add_data(&heard->values, last->parameter->name, heard->data.data, heard->data.length);
    }
}

static void report_difference(struct bytes *report, const struct values *said, const struct values *read)
{
    if (!values_agree(said, read, report)) {
        bytes_append_text(report, "; said ");
        values_print(said, report);
        bytes_append_text(report, "; read ");
        values_print(read, report);
    }
}

/* Each row is one event. A line that is printed for people has no values. */
static void compare(struct hearing *hearing, const json_t *rows, const struct line *line, struct bytes *report)
{
    const bool printed = view_is(view_get(line->view, "printed"), "true");
    for (size_t i = 0; i < json_array_size(rows) && i < hearing->count && i < MOST_HEARD && !printed; ++i) {
        struct row row;
        struct values said = {.count = 0};
        row_read(&row, json_array_get(rows, i));
        values_of_fields(&row.fields, line->parameters, &said);
        add_data(&hearing->heard[i]);
        report_difference(report, &said, &hearing->heard[i].values);
        values_free(&said);
        row_free(&row);
    }
}

/* The mode of which instance changes is what a field of the line says. */
static void change_modes(const struct line *line, const struct fields *fields, struct modes *modes)
{
    const struct view sets = view_get(line->view, "sets");
    for (size_t i = 0; i < view_count(sets); ++i) {
        const struct field *key = fields_find(fields, modes_per(modes, view_key(sets, i)));
        effects_of_urc(modes, line->view, key != NULL ? key->number : 0);
    }
    if (view_is(view_get(line->view, "restart"), "true")) {
        modes_restart(modes);
    }
}

static void say_rows(struct bytes *out, const struct line *line, const json_t *rows, struct modes *modes)
{
    for (size_t i = 0; i < json_array_size(rows); ++i) {
        struct row row;
        row_read(&row, json_array_get(rows, i));
        say(out, line, &row.fields, modes, i > 0);
        change_modes(line, &row.fields, modes);
        row_free(&row);
    }
}

static json_t *show_all_heard(const struct family *family, const struct hearing *hearing)
{
    json_t *events = json_array();
    for (size_t i = 0; i < hearing->count && i < MOST_HEARD; ++i) {
        json_array_append_new(events, show_heard(family->catalogue, &hearing->heard[i]));
    }
    return events;
}

static const at_form *form_in_flight(const struct family *family, const json_t *given)
{
    const json_t *form = json_object_get(given, "form");
    return json_is_integer(form) ? family->catalogue->forms[json_integer_value(form)].form : NULL;
}

json_t *run_line_case(const struct family *family, const json_t *given)
{
    static struct hearing hearing;
    const json_t *rows = json_object_get(given, "rows");
    json_t *given_modes = json_object_get(given, "modes");
    const struct line line = find_line(family->root, json_object_get(given, "place"));
    struct bytes said = {NULL, 0, 0};
    struct bytes report = {NULL, 0, 0};
    struct modes modes;
    json_t *result = json_object();
    modes_init(&modes, family->root);
    hearing_begin(&hearing, family->catalogue, form_in_flight(family, given));
    set_modes(given_modes, &modes, &hearing, &report);
    say_rows(&said, &line, rows, &modes);
    respell(&said, json_object_get(given, "respell"));
    json_object_set_new(result, "bytes", json_bytes(&said));
    bytes_append_text(&said, "\r\nOK\r\n"); /* what follows has to be seen again */
    hearing_feed(&hearing, said.data, said.length, (size_t)json_integer_value(json_object_get(given, "longest_piece")),
                 (unsigned)json_integer_value(json_object_get(given, "seed")));
    compare(&hearing, rows, &line, &report);
    json_object_set_new(result, "events", show_all_heard(family, &hearing));
    json_object_set_new(result, "modes", show_modes(given_modes, &modes, &hearing));
    json_object_set_new(result, "difference", json_report(&report));
    hearing_end(&hearing);
    bytes_free(&said);
    bytes_free(&report);
    return result;
}
