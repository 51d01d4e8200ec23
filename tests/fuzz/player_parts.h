/*
 * The parts of the player: calls.c starts and ends calls, handlers.c takes what the client says, player.c carries out the
 * steps.
 */
#ifndef FUZZ_PLAYER_PARTS_H
#define FUZZ_PLAYER_PARTS_H

#include "arguments.h"
#include "event_log.h"
#include "family.h"
#include "player.h"

enum { SLOTS = 4, PORT_FAILS = 254, PORT_TAKES_ALL = 255 };

/* Flags of a step that gives space. */
enum { SPACE_SINK = 1, SPACE_NO_RESULT = 2, SPACE_AGAIN = 4, SPACE_NO_DONE = 8, SPACE_NO_LINES = 16, SPACE_NO_DATA = 32 };

typedef struct space {
    size_t data;
    size_t text;
    uint8_t flags;
} space;

struct player;

/* A call and everything it points to, each in memory of its own that goes away once the call has ended. */
typedef struct slot {
    struct player *player;
    at_call *call; /* null while the slot is free */
    arguments given;
    size_t sink_limit;
    size_t sunk;
    bool cut; /* the sink has refused data */
    bool blocking;
    bool again; /* to be started once more when it has ended */
} slot;

typedef struct player {
    at_module module; /* the family's, with a lexer that counts */
    at_client client;
    at_port port;
    urc_listener listener;
    uint8_t *buffer;
    event_log *log;
    slot slots[SLOTS];
    space space;
    uint32_t clock;
    uint8_t port_takes; /* until time passes */
    size_t port_left;
    const scenario *scene;
    size_t next;                      /* step */
    const step *deferred[MOST_STEPS]; /* to happen in handlers */
    size_t deferred_count;
    size_t deferred_next;
    bool quiet; /* nothing more happens in handlers */
    at_deliver *deliver_urc; /* the family's own */
    uint32_t payload_left; /* of the URC whose data arrive */
    uint32_t payload_offset;
    uint32_t payload_clock; /* when the last of them came */
    size_t handled; /* calls of handlers */
    size_t sentinels;
    size_t work; /* calls of the lexer, the port and the handlers */
    size_t paid; /* bytes, steps and ticks that account for them */
} player;

extern const char sentinel[];

/* player.c */
void player_do(player *play, const step *todo);

/* calls.c */
void call_start(player *play, const step *todo);
void call_cancel(player *play, uint8_t number);
bool calls_are_underway(const player *play);

/* Frees what no `done` has freed. Every call has ended. */
void calls_release(player *play);

/* Invariant 3: a command without arguments works as on the first day. */
void call_plain_command(player *play);

/* handlers.c */
void handlers_register(player *play);

/* At the beginning of every handler: what a handler must not do is refused. */
void handler_entered(player *play);

/* At its end, unless it takes a piece of data: what the scenario does in handlers. */
void handler_leaves(player *play);

/* The same where data are being received. A restart gives up the rest of them, which depends on the divisions, so it waits. */
void handler_leaves_amid_data(player *play);

#endif
