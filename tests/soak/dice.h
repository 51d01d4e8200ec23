/*
 * What the soak's application and its peers do next.
 */
#ifndef SOAK_DICE_H
#define SOAK_DICE_H

#include <stdbool.h>
#include <stdint.h>

void dice_begin(uint32_t seed);

/* A number from 0 to limit - 1. */
uint32_t dice_below(uint32_t limit);

/* Once in `times` times. */
bool dice_once_in(uint32_t times);

#endif
