/*
 * A module with everything that it is made of, on an event loop of the caller's.
 */
#ifndef VIRTUAL_MODULE_MACHINE_H
#define VIRTUAL_MODULE_MACHINE_H

#include "module.h"

enum { KEEP_ECHO = -1, NO_PORT = -1, NO_DESCRIPTOR = -1 };

struct machine_options {
    const char *spec;
    const char *pty;  /* the line to the host: NULL, NO_PORT or NO_DESCRIPTOR but for one */
    int tcp;
    int descriptor;   /* one end of a socket pair */
    const char *dns;  /* NULL: the system's */
    int echo;
    bool boots;
    const char *cause;
    const char *trace; /* NULL: none */
    bool shows_secrets; /* in the trace */
    struct faults faults;
};

struct machine;

/* NULL, after a message on standard error, if that fails. */
struct machine *machine_open(uv_loop_t *loop, const struct machine_options *options);

/* Runs the loop until it has let go of everything. */
void machine_close(struct machine *machine);

struct module *machine_module(struct machine *machine);
struct output *machine_output(struct machine *machine);

#endif
