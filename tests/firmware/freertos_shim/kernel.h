/*
 * The test's side of the kernel: one task, a tick counter that moves while the task waits, and interrupts that come then.
 */
#ifndef SHIM_KERNEL_H
#define SHIM_KERNEL_H

#include "FreeRTOS.h"

typedef struct shim_kernel {
    TickType_t ticks;
    TickType_t longest_wait;   /* that a task has asked for */
    unsigned waits;            /* how often it waited in vain */
    void (*interrupt)(void);   /* called at each tick that passes in a wait; or null */
} shim_kernel;

extern shim_kernel kernel;

#endif
