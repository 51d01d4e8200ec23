#include "awaited.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct awaited_item {
    struct awaited_item *next;
    const char *command;
    uint64_t deadline_ms;
    struct fields fields;
    struct bytes texts; /* what the fields' texts point into */
};

void awaited_init(struct awaited *awaited, uv_loop_t *loop)
{
    *awaited = (struct awaited){loop, NULL};
}

static void drop(struct awaited_item **place)
{
    struct awaited_item *item = *place;
    *place = item->next;
    bytes_free(&item->texts);
    free(item);
}

void awaited_clear(struct awaited *awaited)
{
    while (awaited->first != NULL) {
        drop(&awaited->first);
    }
}

static void keep_texts(struct awaited_item *item)
{
    size_t at = 0;
    for (size_t i = 0; i < item->fields.count; ++i) {
        const struct field *field = &item->fields.items[i];
        bytes_append(&item->texts, field->text, field->is_number ? 0 : field->length);
    }
    for (size_t i = 0; i < item->fields.count; ++i) {
        struct field *field = &item->fields.items[i];
        field->text = field->is_number || field->length == 0 ? "" : item->texts.data + at;
        at += field->is_number ? 0 : field->length;
    }
}

void awaited_add(struct awaited *awaited, struct view line, const struct fields *fields)
{
    const struct view answer = view_get(line, "answer");
    if (!view_exists(answer) || fields == NULL) {
        return;
    }
    struct awaited_item *item = allocate(sizeof *item);
    uv_update_time(awaited->loop);
    item->command = view_text(view_get(answer, "with"));
    item->deadline_ms = uv_now(awaited->loop) + (uint64_t)view_number_or(view_get(answer, "timeout_ms"), 0);
    item->fields = *fields;
    keep_texts(item);
    item->next = awaited->first;
    awaited->first = item;
}

static bool fits(const struct field *field, const struct argument *argument)
{
    if (field->is_number) {
        return field->number == argument->number;
    }
    return field->length == argument->length && strncasecmp(field->text, argument->text, field->length) == 0;
}

/* Values that only one of the two has say nothing. */
static bool is_answered_by(const struct awaited_item *item, const struct request *request)
{
    const struct view names = view_get(request->command, "parameters");
    if (strcmp(item->command, request->name) != 0) {
        return false;
    }
    for (size_t i = 0; i < item->fields.count; ++i) {
        const struct field *field = &item->fields.items[i];
        const struct argument *argument = request_argument(request, field->name);
        const bool is_payload = view_is(view_get(view_get(names, field->name), "type"), "data");
        if (argument != NULL && !is_payload && !fits(field, argument)) {
            return false;
        }
    }
    return true;
}

static struct awaited_item **find(struct awaited *awaited, const struct request *request)
{
    struct awaited_item **place = &awaited->first;
    while (*place != NULL && !is_answered_by(*place, request)) {
        place = &(*place)->next;
    }
    return place;
}

/* Whether some URC asks for this command. */
static bool answers_urcs(const struct request *request)
{
    const struct view root = {request->command.document, yaml_document_get_root_node(request->command.document)};
    const struct view urcs = view_get(root, "urcs");
    for (size_t i = 0; i < view_count(urcs); ++i) {
        const struct view lines = view_get(view_value(urcs, i), "lines");
        for (size_t j = 0; j < view_count(lines); ++j) {
            if (view_is(view_get(view_get(view_item(lines, j), "answer"), "with"), request->name)) {
                return true;
            }
        }
    }
    return false;
}

bool awaited_admits(const struct awaited *awaited, const struct request *request)
{
    struct awaited all = *awaited;
    if (request->form != FORM_WRITE || !answers_urcs(request)) {
        return true;
    }
    const struct awaited_item *item = *find(&all, request);
    uv_update_time(awaited->loop);
    return item != NULL && uv_now(awaited->loop) <= item->deadline_ms;
}

void awaited_answered(struct awaited *awaited, const struct request *request)
{
    struct awaited_item **place = find(awaited, request);
    if (*place != NULL) {
        drop(place);
    }
}
