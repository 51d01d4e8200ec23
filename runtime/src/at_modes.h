/*
 * The modes of a module: what lines and commands do to them.
 */
#ifndef ATBIND_AT_MODES_H
#define ATBIND_AT_MODES_H

#include "atbind/at_receiver.h"

/* Puts the modes to what they are after a start; with `saved_too` also those that survive one. */
void at_modes_reset(at_receiver *receiver, bool saved_too);

/* Carries out effects; their fields are `fields`, and the values of these are in `values`. */
void at_modes_apply(at_receiver *receiver, const at_effect *effects, uint8_t count, const at_field *fields,
                    const void *values);

/* Whether the modes are such that a line can have this shape; without values only those that need no key are asked. */
bool at_modes_allow(const at_receiver *receiver, const at_shape *shape, const void *values);

#endif
