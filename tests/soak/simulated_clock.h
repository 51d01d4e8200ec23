/*
 * Time that passes only when it is told to: hours of it go by in seconds, and nothing depends on how busy the machine is.
 * It stands in for the monotonic clock of the whole program, the event loop's included.
 */
#ifndef SOAK_SIMULATED_CLOCK_H
#define SOAK_SIMULATED_CLOCK_H

#include <stdint.h>

uint64_t clock_milliseconds(void);
void clock_advance(uint64_t milliseconds);

/* From now on time passes by itself, from where it stands. */
void clock_release(void);

#endif
