/*
 * Modes in cases: {"NAME": [[key, value]...]}, where modes that are one for all have the key 0.
 */
#ifndef DIFFERENTIAL_MODE_CASES_H
#define DIFFERENTIAL_MODE_CASES_H

#include "hearing.h"
#include "modes.h"

#include <jansson.h>

/* Sets modes of a receiver. One that it does not have goes into the report, unless that is NULL. */
void set_modes_of_receiver(json_t *given, at_receiver *receiver, struct bytes *report);

/* Sets modes of the virtual module and of the decoder. */
void set_modes(json_t *given, struct modes *modes, struct hearing *hearing, struct bytes *report);

/* {"module": {...}, "decoder": {...}}: what the same modes are now. */
json_t *show_modes(json_t *given, const struct modes *modes, const struct hearing *hearing);

#endif
