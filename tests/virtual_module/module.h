/*
 * The module: takes what the host types, answers by the specification, and lets handlers add behaviour to commands.
 */
#ifndef VIRTUAL_MODULE_MODULE_H
#define VIRTUAL_MODULE_MODULE_H

#include "fields.h"
#include "modes.h"
#include "output.h"
#include "request.h"

struct module;

/*
 * Behaviour of a command. A command without a handler does what the specification alone says: it sets modes and reports
 * them. `admit` refuses what cannot be done in the present state, before a prompt is given; NULL admits everything.
 * `run` ends with module_accept() or module_refuse().
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

struct module *module_create(struct view root, struct output *output);
void module_free(struct module *module);
void module_register(struct module *module, const struct handler *handlers, size_t count, void *owner);
struct modes *module_modes(struct module *module);
struct view module_root(const struct module *module);

void module_receive(struct module *module, const char *data, size_t length);

/* The host went away in the middle of whatever it typed. */
void module_reset_input(struct module *module);

/* ---- For handlers ---- */

/* Adds the information response of the request's form that fits the modes. */
void module_respond(struct module *module, const struct request *request, const struct fields *fields);

/* Final result codes. The error is a name of the tables; the command's own standard decides how it is shown. */
void module_accept(struct module *module, const struct request *request);
void module_refuse(struct module *module, const struct request *request, const char *error);

struct later module_later(const struct request *request);

/* A line after OK, by its name or its first word, such as "summary" or "SEND OK". */
void module_report(struct module *module, struct later later, const char *line, const struct fields *fields);

/* A URC by the name of its line; `instance` chooses among modes that are kept for each socket. `tail` follows it as it
   is. */
void module_announce(struct module *module, const char *urc, const char *line, long instance,
                     const struct fields *fields, const struct bytes *tail);

/* The code that the last command of the family's own documents left behind. */
long module_last_error(const struct module *module);
void module_set_last_error(struct module *module, long code);

/* The code of an error of the family, such as 552 for "invalid_parameters". */
long module_error_code(const struct module *module, const char *error);

#endif
