/*
 * What the module says, in order, on its way to the host. All misbehaviour of the line belongs here; spoil.h knows what
 * the faults do to a thing said.
 */
#ifndef VIRTUAL_MODULE_OUTPUT_H
#define VIRTUAL_MODULE_OUTPUT_H

#include "spoil.h"
#include "transport.h"

struct output;

struct output_user {
    void *owner;
    void (*drained)(void *owner); /* the host has taken everything */
};

/* Where faults get what the line alone has not. */
struct fault_source {
    void *owner;
    void (*make_urc)(void *owner, struct bytes *out);
    void (*restart)(void *owner);
};

/* A thing said, and what has become of it, told when its last byte has left or is lost. */
struct said {
    enum said_kind kind;
    unsigned kinds;    /* bits of the faults that struck it */
    const char *meant; /* as it should be */
    size_t length;
    struct data_place place; /* within what was meant */
    size_t start;            /* the bytes to the host are counted: its first, and the one behind its last */
    size_t end;
    size_t heard; /* how many bytes the host had sent when it was said */
    bool is_whole; /* it left as it should be, though others may have been heard within */
    const void *mark; /* the listener's, made when it was said */
};

struct said_listener {
    void *owner;
    const void *(*mark)(void *owner);
    void (*said)(void *owner, const struct said *said);
};

struct output *output_open(uv_loop_t *loop, struct faults faults);
void output_close(struct output *output);
void output_set_source(struct output *output, struct fault_source source);
void output_set_listener(struct output *output, struct said_listener listener);
struct faults *output_faults(struct output *output);

/* A host that comes later does not get what was meant for the one before. */
void output_attach(struct output *output, struct transport *transport);
void output_detach(struct output *output);
void output_written(struct output *output, bool success);
void output_when_drained(struct output *output, struct output_user user);

/* The host has sent something. */
void output_heard(struct output *output, size_t length);
size_t output_heard_so_far(const struct output *output);

/* A module that is down says nothing. */
void output_mute(struct output *output, bool mute);

void output_echo(struct output *output, const char *data, size_t length);
void output_online(struct output *output, const char *data, size_t length);

/* An answer to a command: all information responses together with the final result code, or a prompt. */
void output_answer(struct output *output, const char *data, size_t length, struct data_place place);

/* A line that no command line asked for just now. It waits while the host types. */
void output_notice(struct output *output, const char *data, size_t length, struct data_place place);
void output_hold_notices(struct output *output, bool hold);

/* More waits than a host should have to take: time to stop producing notices. */
bool output_is_congested(const struct output *output);

/* The host takes nothing: time to stop listening to it. Notices that wait for the end of its line do not count, for it
   would never come. */
bool output_is_stalled(const struct output *output);

#endif
