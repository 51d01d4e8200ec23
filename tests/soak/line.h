/*
 * The line between a client of the generated library and a module in the same process, and the time that passes on it.
 */
#ifndef SOAK_LINE_H
#define SOAK_LINE_H

#include "journal.h"
#include "machine.h"
#include "modes.h"
#include "name_server.h"

#include "atbind/at_client.h"

enum { LINE_BUFFER = 128 };

struct mode_state {
    struct mode_state *earlier;
    struct modes modes;
};

struct line {
    uv_loop_t loop;
    struct name_server names;
    struct machine *machine;
    int host; /* our end */
    at_port port;
    at_client client;
    uint8_t buffer[LINE_BUFFER];
    size_t fed_from; /* what the client is being fed */
    size_t fed_to;
    size_t sent;
    struct mode_state *modes; /* the module's, as they were when it said something; the last first */
    size_t next_said;         /* the first thing said that the client has not been fed whole */
    at_deliver *deliver; /* the family's */
    void *urc_user;
    struct journal journal;
};

/* False, after a message on standard error, if the module does not start. */
bool line_open(struct line *line, const at_module *module, const char *spec, const char *trace, struct faults faults);

/* After the family's function has registered a handler for URCs: the journal is told of them, too. */
void line_watch_urcs(struct line *line);

/* Lets everything happen that can happen now. */
void line_settle(struct line *line);

/* Lets time pass until something can happen again, `limit_ms` at most. */
void line_pause(struct line *line, uint64_t limit_ms);

/* Without anything of the network left open. */
void line_close(struct line *line);

/* Whether the client takes a mode for something that it is not. */
bool line_modes_differ(const struct line *line);

#endif
