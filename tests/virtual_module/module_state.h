/*
 * The inside of the module, for its own files only: input.c takes what the host types, module.c finds out who answers
 * it, answer.c answers commands, notice.c says what comes later, online.c is online data mode.
 */
#ifndef VIRTUAL_MODULE_MODULE_STATE_H
#define VIRTUAL_MODULE_MODULE_STATE_H

#include "awaited.h"
#include "command.h"
#include "line_editor.h"
#include "module.h"

enum { REGISTRATIONS = 16, RESTART_USERS = 8 };

struct registration {
    const struct handler *handlers;
    size_t count;
    void *owner;
};

/* The command line that is being answered; several commands may stand on it. */
struct command_line {
    struct bytes text;
    size_t next; /* where the next command begins; the end if there is none */
    bool is_open;
};

struct online {
    struct online_user user;
    bool is_on;
    uint64_t last_input_ms;
    size_t escape; /* characters of the escape sequence that have come and may still turn out to be data */
    uv_timer_t guard;
};

struct module {
    uv_loop_t *loop;
    struct view root;
    struct modes modes;
    struct settings settings;
    struct output *output;
    struct bytes input; /* from the host, not taken yet */
    size_t taken;
    bool pumping;
    bool busy; /* with a command that has not been answered yet */
    struct line_editor editor;
    uv_timer_t silence; /* ends data that nothing else ends */
    struct command_line line;
    struct request request; /* the one being answered, or waiting for its data */
    struct bytes answer;    /* so far; the host gets it whole */
    struct data_place answer_data;
    struct view last_response;
    struct online online;
    struct awaited awaited;
    long last_error;
    struct registration registrations[REGISTRATIONS];
    size_t registration_count;
    struct restart_user restart_users[RESTART_USERS];
    size_t restart_user_count;
};

/* ---- module.c ---- */

bool module_admits(struct module *module, const struct request *request);
void module_run(struct module *module, const struct request *request);

/* ---- input.c ---- */

void input_open(struct module *module);
void input_close(struct module *module);

/* Takes as much of the input as can be taken now. */
void input_pump(struct module *module);

/* ---- answer.c ---- */

/* Ends the answer with a final result code, or a prompt, and sends it. */
void answer_finish(struct module *module, const char *result);
void answer_prompt(struct module *module, const char *prompt);

/* Forgets what was going to be answered. */
void answer_clear(struct module *module);

/* The final result code for a command line that was not accepted. */
void answer_refused_line(struct module *module, struct verdict verdict);

/* Does what the specification alone says: reports ranges, reports settings, keeps settings. */
void answer_by_specification(struct module *module, const struct request *request);

/* ---- online.c ---- */

void online_open(struct module *module);
void online_close(struct module *module);
void online_receive(struct module *module, const char *data, size_t length);

#endif
