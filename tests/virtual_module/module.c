#include "module_state.h"

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

bool module_admits(struct module *module, const struct request *request)
{
    void *owner = NULL;
    const struct handler *handler = find_handler(module, request, &owner);
    if (!awaited_admits(&module->awaited, request)) {
        module_refuse(module, request, "incorrect_state");
        return false;
    }
    return handler == NULL || handler->admit == NULL || handler->admit(owner, request);
}

void module_run(struct module *module, const struct request *request)
{
    void *owner = NULL;
    const struct handler *handler = find_handler(module, request, &owner);
    module->busy = true;
    if (!module_admits(module, request)) {
        return;
    }
    awaited_answered(&module->awaited, request);
    if (handler != NULL) {
        handler->run(owner, request);
    } else {
        answer_by_specification(module, request);
    }
}

/* ---- Restarting ---- */

void module_when_restarted(struct module *module, struct restart_user user)
{
    assert(module->restart_user_count < RESTART_USERS);
    module->restart_users[module->restart_user_count++] = user;
}

void module_stop(struct module *module)
{
    module_reset_input(module);
    answer_clear(module);
    output_mute(module->output, true);
    module->busy = true;
}

void module_restart(struct module *module)
{
    module_reset_input(module);
    output_mute(module->output, false);
    module->busy = false;
    module->last_error = 0;
    answer_clear(module);
    modes_restart(&module->modes);
    settings_restart(&module->settings);
    awaited_clear(&module->awaited);
    for (size_t i = 0; i < module->restart_user_count; ++i) {
        module->restart_users[i].restarted(module->restart_users[i].owner);
    }
}

/* ---- Life ---- */

struct module *module_create(uv_loop_t *loop, struct view root, struct output *output)
{
    struct module *module = allocate(sizeof *module);
    module->loop = loop;
    module->root = root;
    module->output = output;
    modes_init(&module->modes, root);
    settings_init(&module->settings, root);
    awaited_init(&module->awaited, loop);
    input_open(module);
    online_open(module);
    return module;
}

void module_close(struct module *module)
{
    input_close(module);
    online_close(module);
}

void module_free(struct module *module)
{
    line_editor_free(&module->editor);
    settings_free(&module->settings);
    awaited_clear(&module->awaited);
    bytes_free(&module->answer);
    bytes_free(&module->input);
    bytes_free(&module->line.text);
    free(module);
}

struct modes *module_modes(struct module *module)
{
    return &module->modes;
}

struct settings *module_settings(struct module *module)
{
    return &module->settings;
}

struct view module_root(const struct module *module)
{
    return module->root;
}

bool module_has_command(const struct module *module, const char *command)
{
    return view_exists(view_get(view_get(module->root, "commands"), command));
}

const struct request *module_request(const struct module *module)
{
    return &module->request;
}
