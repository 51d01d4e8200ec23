/*
 * Every test of BC25: each runs on a module of its own.
 */
#ifndef ATBIND_TESTS_END_TO_END_TESTS_H
#define ATBIND_TESTS_END_TO_END_TESTS_H

#include "standard_tests.h"

#define ALL_TESTS(TEST)                                                                                               \
    STANDARD_TESTS(TEST)                                                                                              \
    TEST(test_forms_with_ranges)                                                                                      \
    TEST(keepalive)                                                                                                   \
    TEST(sleep_and_wake)                                                                                              \
    TEST(limits_of_data)                                                                                              \
    TEST(pushed_data)                                                                                                 \
    TEST(time_from_a_server)

ALL_TESTS(DECLARE_TEST)

#endif
