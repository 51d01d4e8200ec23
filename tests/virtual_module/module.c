#include "module_state.h"
#include "trace.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

/* ---- Dispatch ---- */

void module_register(struct module *module, const struct handler *handlers, size_t count, void *owner)
{
    assert(module->registration_count < REGISTRATIONS);
    module->registrations[module->registration_count++] = (struct registration){handlers, count, owner};
}

static const struct handler *find_handler(const struct module *module, const struct request *request, void **owner)
{
    for (size_t i = 0; i < module->registration_count; ++i) {
        const struct registration *registration = &module->registrations[i];
        for (size_t j = 0; j < registration->count; ++j) {
            const struct handler *handler = &registration->handlers[j];
            if (strcmp(handler->command, request->name) == 0 && (handler->forms & (unsigned)request->form) != 0) {
                *owner = registration->owner;
                return handler;
            }
        }
    }
    return NULL;
}

static bool is_admitted(const struct module *module, const struct request *request)
{
    void *owner = NULL;
    const struct handler *handler = find_handler(module, request, &owner);
    return handler == NULL || handler->admit == NULL || handler->admit(owner, request);
}

static void run(struct module *module, const struct request *request)
{
    void *owner = NULL;
    const struct handler *handler = find_handler(module, request, &owner);
    if (!is_admitted(module, request)) {
        return;
    }
    if (handler != NULL) {
        handler->run(owner, request);
    } else {
        answer_by_specification(module, request);
    }
}

/* ---- Data after a prompt ---- */

static struct view entry_parameter(const struct request *request, const char **name)
{
    *name = view_text(view_get(view_get(request->variant, "data_entry"), "data"));
    return view_get(view_get(request->command, "parameters"), *name);
}

static void prompt(struct module *module, const struct request *request)
{
    const char *name = NULL;
    const struct view parameter = entry_parameter(request, &name);
    const struct view until = view_get(view_get(request->variant, "data_entry"), "until");
    const struct argument *counter = request_argument(request, view_text(until));
    const long bytes = counter != NULL ? counter->number : view_number_or(view_get(parameter, "max_length"), 0);
    const bool hex = view_is(view_get(parameter, "format"), "hex");
    line_editor_enter(&module->editor, counter != NULL, (size_t)bytes * (hex ? 2 : 1));
    answer_prompt(module, view_text(view_get(request->variant, "prompt")));
}

static struct verdict add_entry(struct request *request, const char *data, size_t length)
{
    const struct view parameters = view_get(request->command, "parameters");
    const struct view none = {parameters.document, NULL};
    struct argument *argument = &request->arguments[request->count++];
    *argument = (struct argument){.text = data, .length = length};
    argument->parameter = entry_parameter(request, &argument->name);
    const bool hex = view_is(view_get(argument->parameter, "format"), "hex");
    argument->kind = hex ? ARGUMENT_HEX_DATA : ARGUMENT_DATA;
    return value_check(argument, parameters, none, none);
}

static void on_entered(void *owner, enum entry_end end, const char *data, size_t length)
{
    struct module *module = owner;
    struct request *request = &module->request;
    if (end == ENTRY_CANCELLED) {
        module_accept(module, request);
    } else if (end != ENTRY_COMPLETE || add_entry(request, data, length).refusal != ACCEPTED) {
        answer_rejected_entry(module, request);
    } else {
        run(module, request);
    }
}

/* ---- The host's side ---- */

static void on_line(void *owner, const char *line, size_t length)
{
    struct module *module = owner;
    struct request *request = &module->request;
    const struct verdict verdict = command_parse(module->root, line, length, request);
    if (verdict.refusal != ACCEPTED) {
        answer_refused_line(module, verdict);
    } else if (!view_exists(view_get(request->variant, "data_entry"))) {
        run(module, request);
    } else if (request->count < REQUEST_ARGUMENTS && is_admitted(module, request)) {
        prompt(module, request);
    }
}

static void on_line_too_long(void *owner)
{
    struct module *module = owner;
    trace_remark("command line too long");
    answer_finish(module, "ERROR");
}

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

void module_receive(struct module *module, const char *data, size_t length)
{
    trace_from_host(data, length);
    line_editor_feed(&module->editor, data, length);
    output_hold_notices(module->output, line_editor_is_busy(&module->editor));
}

void module_reset_input(struct module *module)
{
    line_editor_reset(&module->editor);
    output_hold_notices(module->output, false);
}

/* ---- Life ---- */

struct module *module_create(struct view root, struct output *output)
{
    struct module *module = allocate(sizeof *module);
    module->root = root;
    module->output = output;
    module->editor.user = (struct line_editor_user){module, echoes, on_echo, on_line, on_line_too_long, on_entered};
    modes_init(&module->modes, root);
    return module;
}

void module_free(struct module *module)
{
    line_editor_free(&module->editor);
    bytes_free(&module->answer);
    free(module);
}

struct modes *module_modes(struct module *module)
{
    return &module->modes;
}

struct view module_root(const struct module *module)
{
    return module->root;
}
