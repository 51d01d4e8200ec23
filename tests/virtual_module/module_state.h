/*
 * The inside of the module, for its own files only: module.c takes what the host types, answer.c answers commands,
 * notice.c says what comes later.
 */
#ifndef VIRTUAL_MODULE_MODULE_STATE_H
#define VIRTUAL_MODULE_MODULE_STATE_H

#include "command.h"
#include "line_editor.h"
#include "module.h"

enum { REGISTRATIONS = 8 };

struct registration {
    const struct handler *handlers;
    size_t count;
    void *owner;
};

struct module {
    struct view root;
    struct modes modes;
    struct output *output;
    struct line_editor editor;
    struct request request; /* the one being answered, or waiting for its data */
    struct bytes answer;    /* so far; the host gets it whole */
    long last_error;
    struct registration registrations[REGISTRATIONS];
    size_t registration_count;
};

/* Ends the answer with a final result code, or a prompt, and sends it. */
void answer_finish(struct module *module, const char *result);
void answer_prompt(struct module *module, const char *prompt);

/* The final result code for a command line that was not accepted. */
void answer_refused_line(struct module *module, struct verdict verdict);

/* The result that the form gives for data that cannot be taken, such as SEND FAIL. */
void answer_rejected_entry(struct module *module, const struct request *request);

/* Does what the specification alone says: reports ranges, reports modes, sets modes. */
void answer_by_specification(struct module *module, const struct request *request);

#endif
