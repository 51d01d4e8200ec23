/*
 * Stopping the virtual module and letting it go on.
 */
#ifndef ATBIND_TESTS_END_TO_END_SIGNALS_H
#define ATBIND_TESTS_END_TO_END_SIGNALS_H

#include "rig.h"

#include <signal.h>

static inline void signal_module(int number)
{
    assert_int_equal(kill((pid_t)rig_number("ATBIND_MODULE_PID", 0), number), 0);
}

#endif
