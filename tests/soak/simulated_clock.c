#include "simulated_clock.h"

#include <stdbool.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { BEGINNING_MS = 1000000 };

static uint64_t now_ms = BEGINNING_MS;
static bool released;

uint64_t clock_milliseconds(void)
{
    return now_ms;
}

void clock_advance(uint64_t milliseconds)
{
    now_ms += milliseconds;
}

void clock_release(void)
{
    released = true;
}

/* In place of libc's, for libraries too. */
int clock_gettime(clockid_t clock, struct timespec *time)
{
    if (released || (clock != CLOCK_MONOTONIC && clock != CLOCK_MONOTONIC_COARSE)) {
        return (int)syscall(SYS_clock_gettime, clock, time);
    }
    time->tv_sec = (time_t)(now_ms / 1000);
    time->tv_nsec = (long)(now_ms % 1000) * 1000000;
    return 0;
}
