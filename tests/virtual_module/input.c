#include "data_entry.h"
#include "module_state.h"
#include "trace.h"

#include <string.h>

enum { SILENCE_MS = 500, FIRST_BYTE_MS = 5000 };

/* ---- Data after a prompt ---- */

static void prompt(struct module *module, const struct request *request)
{
    const char *sign = view_text(view_get(request->variant, "prompt"));
    line_editor_enter(&module->editor, data_entry_kind(request), data_entry_most(request), sign[0] == '>');
    answer_prompt(module, sign);
}

static void on_entered(void *owner, enum entry_end end, const char *data, size_t length)
{
    struct module *module = owner;
    struct request *request = &module->request;
    uv_timer_stop(&module->silence);
    if (end == ENTRY_CANCELLED) {
        answer_finish(module, "OK");
    } else if (end != ENTRY_COMPLETE || data_entry_add(request, data, length).refusal != ACCEPTED) {
        module_fail(module, request, "invalid_parameters");
    } else {
        module_run(module, request);
    }
}

/* A pause ends what is typed; the first byte may take longer. */
static void on_silence(uv_timer_t *timer)
{
    struct module *module = timer->data;
    line_editor_end(&module->editor);
    input_pump(module);
}

static void watch_silence(struct module *module)
{
    if (line_editor_waits_for_silence(&module->editor)) {
        const bool begun = module->editor.typed > 0;
        uv_timer_start(&module->silence, on_silence, begun ? SILENCE_MS : FIRST_BYTE_MS, 0);
    }
}

/* ---- Command lines ---- */

static void on_line(void *owner, const char *line, size_t length)
{
    struct module *module = owner;
    bytes_truncate(&module->line.text, 0);
    bytes_append(&module->line.text, line, length);
    module->line.next = 0;
    module->line.is_open = true;
}

static void on_line_too_long(void *owner)
{
    struct module *module = owner;
    trace_remark("command line too long");
    answer_finish(module, "ERROR");
}

static bool may_hold_several(const struct module *module)
{
    return view_exists(view_get(view_get(module->root, "command_line"), "joined_by"));
}

/* The next mark that parts commands, at or behind a place and not between quotation marks that open behind it. */
static size_t end_of_command(const struct module *module, size_t start, size_t from)
{
    const struct bytes *text = &module->line.text;
    const char mark = view_text(view_get(view_get(module->root, "command_line"), "joined_by"))[0];
    bool quoted = false;
    for (size_t i = start; i < text->length && may_hold_several(module); ++i) {
        quoted = quoted != (text->data[i] == '"');
        if (text->data[i] == mark && !quoted && i >= from) {
            return i;
        }
    }
    return text->length;
}

/* Only the first command has its AT, so the others get one in place of what stood before them. */
static size_t start_of_command(struct command_line *line)
{
    size_t start = line->next;
    while (start > 0 && start < line->text.length && line->text.data[start] == ' ') {
        ++start;
    }
    if (start < 2) {
        return 0;
    }
    memcpy(line->text.data + start - 2, "AT", 2);
    return start - 2;
}

/* Data without quotation marks may hold the mark, so a command that does not end at one may end at a later one. */
static struct verdict parse_next(struct module *module)
{
    struct command_line *line = &module->line;
    struct request *request = &module->request;
    const size_t start = start_of_command(line);
    const size_t first_end = end_of_command(module, start, start);
    size_t end = first_end;
    struct verdict verdict = command_parse(module->root, line->text.data + start, end - start, request);
    while (verdict.refusal != ACCEPTED && end < line->text.length) {
        end = end_of_command(module, start, end + 1);
        verdict = command_parse(module->root, line->text.data + start, end - start, request);
    }
    if (verdict.refusal != ACCEPTED && end != first_end) {
        return command_parse(module->root, line->text.data + start, first_end - start, request);
    }
    line->next = end < line->text.length ? end + 1 : end;
    line->is_open = line->next < line->text.length;
    return verdict;
}

static bool start_next_command(struct module *module)
{
    struct request *request = &module->request;
    if (!module->line.is_open) {
        return false;
    }
    const struct verdict verdict = parse_next(module);
    if (verdict.refusal != ACCEPTED) {
        answer_refused_line(module, verdict);
    } else if (!data_entry_is_wanted(request)) {
        module_run(module, request);
    } else if (request->count < REQUEST_ARGUMENTS && module_admits(module, request)) {
        prompt(module, request);
    }
    return true;
}

/* ---- What the host sends ---- */

static bool take_input(struct module *module)
{
    const size_t left = module->input.length - module->taken;
    const char *data = module->input.data + module->taken;
    if (left == 0) {
        return false;
    }
    if (module->online.is_on) {
        module->taken += left;
        online_receive(module, data, left);
    } else {
        module->taken += line_editor_feed(&module->editor, data, left);
    }
    return true;
}

void input_pump(struct module *module)
{
    if (module->pumping) {
        return;
    }
    module->pumping = true;
    while (!module->busy && (start_next_command(module) || take_input(module))) {
    }
    module->pumping = false;
    if (module->taken == module->input.length) {
        module->taken = 0;
        bytes_truncate(&module->input, 0);
    }
    watch_silence(module);
    output_hold_notices(module->output, module->online.is_on || line_editor_is_busy(&module->editor));
}

void module_receive(struct module *module, const char *data, size_t length)
{
    trace_from_host(data, length);
    bytes_append(&module->input, data, length);
    input_pump(module);
}

bool module_expects_data(const struct module *module)
{
    return module->editor.entering;
}

void module_reset_input(struct module *module)
{
    uv_timer_stop(&module->silence);
    line_editor_reset(&module->editor);
    bytes_truncate(&module->input, module->taken);
    module->line.is_open = false;
    if (module->online.is_on) {
        const struct online_user user = module->online.user;
        module_leave_online(module, NULL);
        user.escaped(user.owner);
    }
    output_hold_notices(module->output, false);
}

/* ---- Life ---- */

static bool echoes(void *owner)
{
    const struct module *module = owner;
    return modes_get(&module->modes, "echo", 0) != 0;
}

static void on_echo(void *owner, const char *data, size_t length)
{
    struct module *module = owner;
    output_echo(module->output, data, length);
}

void input_open(struct module *module)
{
    module->editor.user = (struct line_editor_user){module, echoes, on_echo, on_line, on_line_too_long, on_entered};
    uv_timer_init(module->loop, &module->silence);
    module->silence.data = module;
}

void input_close(struct module *module)
{
    uv_close((uv_handle_t *)&module->silence, NULL);
}
