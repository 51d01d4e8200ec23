/*
 * Settings that decide how later lines look. A mode may be kept for each value of a parameter, such as for each socket.
 */
#ifndef VIRTUAL_MODULE_MODES_H
#define VIRTUAL_MODULE_MODES_H

#include "spec.h"

enum { MODES = 32, MODE_INSTANCES = 16 };

struct modes {
    struct view description;
    long values[MODES][MODE_INSTANCES];
};

void modes_init(struct modes *modes, struct view root);

/* A restart: everything goes back to its initial value, except what is saved. */
void modes_restart(struct modes *modes);
bool modes_have(const struct modes *modes, const char *name);

/* The parameter whose value says which instance is meant; "" if the mode is one for all. */
const char *modes_per(const struct modes *modes, const char *name);

/* `instance` is ignored by modes that are one for all. A mode that is not described is 0. */
long modes_get(const struct modes *modes, const char *name, long instance);
void modes_set(struct modes *modes, const char *name, long instance, long value);

/* The name of a mode's present value, such as "hex"; "" if it has none. */
const char *modes_word(const struct modes *modes, const char *name, long instance);

/* Whether the modes are as a line's `when` wants them. */
bool modes_match(const struct modes *modes, struct view when, long instance);

#endif
