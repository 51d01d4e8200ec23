#include "simulated_clock.h"

#include <stdbool.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { BEGINNING_MS = 1000000 };

static uint64_t now_ms = BEGINNING_MS;
static bool released;
static int64_t ahead_ms; /* of the machine's own clock, once released */

uint64_t clock_milliseconds(void)
{
    return now_ms;
}

void clock_advance(uint64_t milliseconds)
{
    now_ms += milliseconds;
}

static int64_t machine_milliseconds(void)
{
    struct timespec time;
    syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

void clock_release(void)
{
    ahead_ms = (int64_t)now_ms - machine_milliseconds();
    released = true;
}

/* In place of libc's, for libraries too. */
int clock_gettime(clockid_t clock, struct timespec *time)
{
    if (clock != CLOCK_MONOTONIC && clock != CLOCK_MONOTONIC_COARSE) {
        return (int)syscall(SYS_clock_gettime, clock, time);
    }
    if (released) {
        now_ms = (uint64_t)(machine_milliseconds() + ahead_ms);
    }
    time->tv_sec = (time_t)(now_ms / 1000);
    time->tv_nsec = (long)(now_ms % 1000) * 1000000;
    return 0;
}
