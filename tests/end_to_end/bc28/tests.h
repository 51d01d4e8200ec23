/*
 * Every test of BC28: each runs on a module of its own.
 */
#ifndef ATBIND_TESTS_END_TO_END_TESTS_H
#define ATBIND_TESTS_END_TO_END_TESTS_H

#include "standard_tests.h"

#define ALL_TESTS(TEST)                                                                                               \
    STANDARD_TESTS(TEST)                                                                                              \
    TEST(test_forms_with_ranges)                                                                                      \
    TEST(pdp_address)                                                                                                 \
    TEST(server_list)                                                                                                 \
    TEST(servers_refused)                                                                                             \
    TEST(keys)                                                                                                        \
    TEST(keys_refused)                                                                                                \
    TEST(encryption)                                                                                                  \
    TEST(other_switches)                                                                                              \
    TEST(registration)                                                                                                \
    TEST(registration_without_network)                                                                                \
    TEST(handshakes)                                                                                                  \
    TEST(messages)                                                                                                    \
    TEST(confirmed_messages)                                                                                          \
    TEST(read_request)                                                                                                \
    TEST(write_request)                                                                                               \
    TEST(answer_too_late)                                                                                             \
    TEST(answers_refused)                                                                                             \
    TEST(other_notices)                                                                                               \
    TEST(controlled_update)                                                                                           \
    TEST(cancelled_update)                                                                                            \
    TEST(urgent_data)                                                                                                 \
    TEST(restart_by_command)                                                                                          \
    TEST(restart_out_of_the_blue)                                                                                     \
    TEST(restart_in_mid_command)                                                                                      \
    TEST(restart_before_the_prompt)                                                                                   \
    TEST(what_a_restart_keeps)

ALL_TESTS(DECLARE_TEST)

#endif
