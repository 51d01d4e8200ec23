/*
 * What the module says, in order, on its way to the host. All misbehaviour of the line belongs here: delays and splits.
 */
#ifndef VIRTUAL_MODULE_OUTPUT_H
#define VIRTUAL_MODULE_OUTPUT_H

#include "bytes.h"
#include "transport.h"

struct output;

struct faults {
    unsigned answer_delay_ms;
    unsigned longest_chunk; /* 0: bytes go out as they come */
    unsigned seed;
};

struct output_user {
    void *owner;
    void (*drained)(void *owner); /* the host has taken everything */
};

struct output *output_open(uv_loop_t *loop, struct faults faults);
void output_close(struct output *output);

/* A host that comes later does not get what was meant for the one before. */
void output_attach(struct output *output, struct transport *transport);
void output_detach(struct output *output);
void output_written(struct output *output, bool success);
void output_when_drained(struct output *output, struct output_user user);

void output_echo(struct output *output, const char *data, size_t length);

/* An answer to a command: all information responses together with the final result code, or a prompt. */
void output_answer(struct output *output, const char *data, size_t length);

/* A line that no command line asked for just now. It waits while the host types. */
void output_notice(struct output *output, const char *data, size_t length);
void output_hold_notices(struct output *output, bool hold);

/* More waits than a host should have to take: time to stop producing notices. */
bool output_is_congested(const struct output *output);

/* The host takes nothing: time to stop listening to it. Notices that wait for the end of its line do not count, for it
   would never come. */
bool output_is_stalled(const struct output *output);

#endif
