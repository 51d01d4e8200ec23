/*
 * Plays a scenario with a client of the family, on a port whose clock moves only when the scenario says so, and logs
 * everything that the client says and sends.
 */
#ifndef FUZZ_PLAYER_H
#define FUZZ_PLAYER_H

#include "event_log.h"
#include "scenario.h"

/* Into which pieces the module's bytes are divided. */
typedef enum division { DIVISION_WHOLE, DIVISION_SINGLE, DIVISION_RANDOM } division;

/* Plays to the end, and until nothing is under way any more. Only what may depend on the division is not logged. */
void play(const scenario *scene, division pieces, event_log *log);

#endif
