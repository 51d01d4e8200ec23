/*
 * Lines on standard input that make happen what the network would: words with blanks between them, or between quotation
 * marks.
 */
#ifndef VIRTUAL_MODULE_CONTROL_H
#define VIRTUAL_MODULE_CONTROL_H

#include "module.h"

enum { CONTROL_WORDS = 16, CONTROLLERS = 8 };

struct control_words {
    const char *word[CONTROL_WORDS];
    size_t count;
};

/* False if the words behind the first are not what it needs. */
struct controller {
    const char *name;
    bool (*run)(void *owner, const struct control_words *words);
};

struct control_group {
    const struct controller *controllers;
    size_t count;
    void *owner;
};

struct control {
    struct module *module;
    union {
        uv_handle_t handle;
        uv_stream_t stream;
        uv_pipe_t pipe;
        uv_tty_t terminal;
    } input;
    bool is_open;
    char buffer[4096];
    struct bytes line;
    struct control_group groups[CONTROLLERS];
    size_t group_count;
};

/* Listens if standard input is a terminal, a pipe or a socket. */
void control_open(struct control *control, uv_loop_t *loop, struct module *module);
void control_close(struct control *control);
void control_register(struct control *control, const struct controller *controllers, size_t count, void *owner);

/* The number in a word, or -1. */
long control_number(const struct control_words *words, size_t index);

#endif
