#include "module_reading.h"

#include "data_entry.h"

#include <string.h>

static bool does_not_echo(void *owner)
{
    (void)owner;
    return false;
}

static void no_echo(void *owner, const char *data, size_t length)
{
    (void)owner;
    (void)data;
    (void)length;
}

static void refuse(struct module_reading *reading, const char *reason)
{
    reading->verdict = (struct verdict){REFUSED_INVALID, NULL, reason};
}

static void on_line(void *owner, const char *line, size_t length)
{
    struct module_reading *reading = owner;
    reading->is_over = true;
    reading->verdict = command_parse(reading->root, line, length, &reading->request);
}

static void on_line_too_long(void *owner)
{
    struct module_reading *reading = owner;
    reading->is_over = true;
    refuse(reading, "the line is too long");
}

static void on_entered(void *owner, enum entry_end end, const char *data, size_t length)
{
    struct module_reading *reading = owner;
    reading->is_over = true;
    if (end == ENTRY_COMPLETE) {
        reading->verdict = data_entry_add(&reading->request, data, length);
    } else {
        refuse(reading, "the data do not end as they have to");
    }
}

static void feed(struct module_reading *reading, const struct bytes *bytes)
{
    reading->is_over = false;
    const size_t taken = bytes->length == 0 ? 0 : line_editor_feed(&reading->editor, bytes->data, bytes->length);
    if (line_editor_waits_for_silence(&reading->editor)) {
        line_editor_end(&reading->editor);
    }
    if (reading->verdict.refusal == ACCEPTED && (!reading->is_over || taken < bytes->length)) {
        refuse(reading, reading->is_over ? "something is left over" : "something is missing");
    }
}

void module_reading_make(struct module_reading *reading, struct view root, const struct bytes *line,
                         const struct bytes *typed)
{
    memset(reading, 0, sizeof *reading);
    reading->root = root;
    reading->editor.user =
        (struct line_editor_user){reading, does_not_echo, no_echo, on_line, on_line_too_long, on_entered};
    feed(reading, line);
    const struct request *request = &reading->request;
    if (reading->verdict.refusal == ACCEPTED && data_entry_is_wanted(request)) {
        line_editor_enter(&reading->editor, data_entry_kind(request), data_entry_most(request), false);
        feed(reading, typed);
    }
}

void module_reading_free(struct module_reading *reading)
{
    line_editor_free(&reading->editor);
}
