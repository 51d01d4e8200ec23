/*
 * What happens to a client, told by the bytes of an input: what the module says, with a mark (DLE, 0x10) and a letter
 * wherever something else happens in between. So transcripts become inputs as they are, and bytes can be added and taken
 * away anywhere.
 *
 * The first three bytes are the size of the receive buffer and the seed of the divisions. Behind the mark:
 *
 *   >LINE CR   a command, as it is typed            f FORM LENGTH ...   a form with arguments chosen by the bytes
 *   bLINE CR   the same, blocking                   t TIME              time passes
 *   s DATA TEXT FLAGS   space for what later commands receive           m MODE KEY VALUE    a mode is set
 *   x SLOT     a call is cancelled                  r                   the firmware has restarted the module
 *   e          the escape sequence                  o LENGTH            bytes for the peer in online data mode
 *   p BYTES    what the port takes until time passes; 254: it fails; 255: anything
 *   h          the next of these happens in a handler; the mark again is the byte itself
 */
#ifndef FUZZ_SCENARIO_H
#define FUZZ_SCENARIO_H

#include "atbind/at_types.h"

enum { SCENARIO_MARK = 0x10, MOST_STEPS = 256 };

typedef enum step_kind {
    STEP_FEED,
    STEP_COMMAND,
    STEP_BLOCKING,
    STEP_CHOSEN,
    STEP_SPACE,
    STEP_TIME,
    STEP_MODE,
    STEP_CANCEL,
    STEP_RESTART,
    STEP_ESCAPE,
    STEP_ONLINE,
    STEP_PORT
} step_kind;

typedef struct step {
    step_kind kind;
    bool in_handler;
    at_bytes bytes;     /* fed, typed, or arguments are chosen by them */
    uint8_t numbers[3]; /* what stands behind the letter */
} step;

typedef struct scenario {
    size_t buffer_size;
    uint32_t seed;
    step steps[MOST_STEPS];
    size_t count;
    uint8_t *fed; /* all bytes that are fed, one step's behind the other's */
} scenario;

/* The input has to outlive the scenario. */
void scenario_read(scenario *scene, const uint8_t *input, size_t length);
void scenario_free(scenario *scene);

#endif
