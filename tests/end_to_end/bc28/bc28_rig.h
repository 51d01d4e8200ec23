/*
 * What the tests of BC28 have in common.
 */
#ifndef ATBIND_TESTS_END_TO_END_BC28_RIG_H
#define ATBIND_TESTS_END_TO_END_BC28_RIG_H

#include "rig.h"

/* Errors are told with their codes. */
void andlink_number_errors(test_rig *rig);

/* Asserts the code of the last error. */
void andlink_expect_code(const test_rig *rig, int32_t code);

/* Registers, and waits for the events that say so. */
void andlink_register(test_rig *rig);

/* Asserts that the next event is this. */
void andlink_expect_event(test_rig *rig, bc28_qlaevtind_type expected);

#endif
