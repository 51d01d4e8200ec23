/*
 * The module: takes what the host types, answers by the specification, and lets handlers add behaviour to commands.
 */
#ifndef VIRTUAL_MODULE_MODULE_H
#define VIRTUAL_MODULE_MODULE_H

#include "fields.h"
#include "modes.h"
#include "output.h"
#include "request.h"
#include "settings.h"

struct module;

/*
 * Behaviour of a command. A command without a handler does what the specification alone says: it keeps settings and
 * reports them. `admit` refuses what cannot be done in the present state, before a prompt is given; NULL admits
 * everything. `run` ends with module_accept() or module_refuse(), at once or later: until then the host's input waits
 * and the request stays as it is.
 */
struct handler {
    const char *command;
    unsigned forms; /* of enum form, added */
    bool (*admit)(void *owner, const struct request *request);
    void (*run)(void *owner, const struct request *request);
};

/* What a command may still say after its OK. */
struct later {
    struct view command;
    struct view variant;
};

/* Whoever has something to put back when the module restarts. */
struct restart_user {
    void *owner;
    void (*restarted)(void *owner);
};

/* Online data mode: the host's bytes go to the one who opened it, until the host escapes. */
struct online_user {
    void *owner;
    void (*received)(void *owner, const char *data, size_t length);
    void (*escaped)(void *owner);
};

struct module *module_create(uv_loop_t *loop, struct view root, struct output *output);

/* The module says nothing more; it can be freed when the event loop has let go of it. */
void module_close(struct module *module);
void module_free(struct module *module);
void module_register(struct module *module, const struct handler *handlers, size_t count, void *owner);
void module_when_restarted(struct module *module, struct restart_user user);
struct modes *module_modes(struct module *module);
struct settings *module_settings(struct module *module);
struct view module_root(const struct module *module);
bool module_has_command(const struct module *module, const char *command);

void module_receive(struct module *module, const char *data, size_t length);

/* Whether what the host sends now is data that a prompt has asked for. */
bool module_expects_data(const struct module *module);

/* The host went away in the middle of whatever it typed. */
void module_reset_input(struct module *module);

/* The module goes down: whatever the host was told to wait for does not come, and what it sends is lost. */
void module_stop(struct module *module);

/* Puts everything back as it is after a restart, and tells those who want to know. The host's command, if one was going
   on, has ended. */
void module_restart(struct module *module);

/* ---- For handlers ---- */

/* The request that is being answered. */
const struct request *module_request(const struct module *module);

/* Adds the information response of the request's form that fits the modes. A response that repeats under one header has
   the header once; without fields it is the header alone. */
void module_respond(struct module *module, const struct request *request, const struct fields *fields);

/* Final result codes: the one that the form has for success, and the one for an error. The error is a name of the
   tables; the command's own standard decides how it is shown. */
void module_accept(struct module *module, const struct request *request);
void module_refuse(struct module *module, const struct request *request, const char *error);

/* The result that the form gives for failure, such as SEND FAIL; the error is remembered as its cause. */
void module_fail(struct module *module, const struct request *request, const char *error);

/* Another final result code, such as NO CARRIER. */
void module_finish(struct module *module, const char *result);

struct later module_later(const struct request *request);

/* A line after OK, by its name or its first word, such as "summary" or "SEND OK". */
void module_report(struct module *module, struct later later, const char *line, const struct fields *fields);

/* A URC by the name of its line, "" for one without a name; `instance` chooses among modes that are kept for each
   socket. `tail` follows it as it is. Values that tell which groups are there are worked out. False if there is no such
   line. */
bool module_announce(struct module *module, const char *urc, const char *line, long instance,
                     const struct fields *fields, const struct bytes *tail);

/* The code that the last command of the family's own document left behind. */
long module_last_error(const struct module *module);
void module_set_last_error(struct module *module, long code);

/* The code of an error of the family, such as 552 for "invalid_parameters". */
long module_error_code(const struct module *module, const char *error);

/* ---- Online data mode ---- */

/* Before module_accept(): what the host sends behind CONNECT is data. */
void module_go_online(struct module *module, struct online_user user);
bool module_is_online(const struct module *module, const void *owner);
void module_send_online(struct module *module, const char *data, size_t length);

/* Leaves online data mode with a result code, such as NO CARRIER. */
void module_leave_online(struct module *module, const char *result);

#endif
