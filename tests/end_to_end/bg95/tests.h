/*
 * Every test of BG95: each runs on a module of its own.
 */
#ifndef ATBIND_TESTS_END_TO_END_TESTS_H
#define ATBIND_TESTS_END_TO_END_TESTS_H

#include "standard_tests.h"

#define ALL_TESTS(TEST)                                                                                               \
    STANDARD_TESTS(TEST)                                                                                              \
    TEST(ssl_versions)                                                                                                \
    TEST(ssl_handshakes)                                                                                              \
    TEST(ssl_authentication)                                                                                          \
    TEST(settings_refused)                                                                                            \
    TEST(pdp_contexts)                                                                                                \
    TEST(pdp_address)                                                                                                 \
    TEST(test_forms_with_ranges)                                                                                      \
    TEST(test_form_of_several_lines)                                                                                  \
    TEST(aes_both_ways)                                                                                               \
    TEST(md5_of_the_standard)                                                                                         \
    TEST(files_counted)                                                                                               \
    TEST(files_until_silence)                                                                                         \
    TEST(sim_and_dtr)                                                                                                 \
    TEST(restart)                                                                                                     \
    TEST(restart_while_awaited)                                                                                       \
    TEST(open_send_receive_close)                                                                                     \
    TEST(opens_that_fail)                                                                                             \
    TEST(server_without_tls)                                                                                          \
    TEST(opens_refused)                                                                                               \
    TEST(connection_states)                                                                                           \
    TEST(identity_in_use)                                                                                             \
    TEST(closes_with_timeouts)                                                                                        \
    TEST(peer_closes)                                                                                                 \
    TEST(context_lost)                                                                                                \
    TEST(server_is_authenticated)                                                                                     \
    TEST(client_is_authenticated)                                                                                     \
    TEST(counted_lengths)                                                                                             \
    TEST(text_lengths)                                                                                                \
    TEST(reading)                                                                                                     \
    TEST(more_than_the_caller_holds)                                                                                  \
    TEST(more_than_the_module_holds)                                                                                  \
    TEST(reading_into_a_sink)                                                                                         \
    TEST(pushed_results)                                                                                              \
    TEST(pushed_and_switched)                                                                                         \
    TEST(online_both_ways)                                                                                            \
    TEST(online_refuses_commands)                                                                                     \
    TEST(online_data_like_results)                                                                                    \
    TEST(carrier_lost)                                                                                                \
    TEST(escape_and_return)                                                                                           \
    TEST(switched_to_transparent)                                                                                     \
    TEST(pluses_that_are_data)                                                                                        \
    TEST(restart_while_online)

ALL_TESTS(DECLARE_TEST)

#endif
