/*
 * Every test: each runs on a module of its own.
 */
#ifndef ATBIND_TESTS_END_TO_END_TESTS_H
#define ATBIND_TESTS_END_TO_END_TESTS_H

#include "standard_tests.h"

#define ALL_TESTS(TEST)                                                                                               \
    STANDARD_TESTS(TEST)                                                                                              \
    TEST(attachment)                                                                                                  \
    TEST(test_forms_with_ranges)                                                                                      \
    TEST(test_form_of_several_lines)                                                                                  \
    TEST(forms_without_response)                                                                                      \
    TEST(text_that_does_not_fit)                                                                                      \
    TEST(settings)                                                                                                    \
    TEST(last_error)                                                                                                  \
    TEST(dns_servers)                                                                                                 \
    TEST(open_send_read_close)                                                                                        \
    TEST(six_opens_at_once)                                                                                           \
    TEST(refused_connection)                                                                                          \
    TEST(connection_that_takes_too_long)                                                                              \
    TEST(name_that_does_not_exist)                                                                                    \
    TEST(identity_in_use)                                                                                             \
    TEST(mistakes_send_nothing)                                                                                       \
    TEST(states)                                                                                                      \
    TEST(peer_closes)                                                                                                 \
    TEST(udp_echo)                                                                                                    \
    TEST(every_length_as_text)                                                                                        \
    TEST(every_length_as_digits)                                                                                      \
    TEST(text_up_to_ctrl_z)                                                                                           \
    TEST(digits_up_to_ctrl_z)                                                                                         \
    TEST(data_within_the_line)                                                                                        \
    TEST(digits_within_the_line)                                                                                      \
    TEST(every_way_of_showing)                                                                                        \
    TEST(more_than_the_module_holds)                                                                                  \
    TEST(more_than_the_caller_holds)                                                                                  \
    TEST(reading_into_a_sink)                                                                                         \
    TEST(nothing_to_read)                                                                                             \
    TEST(pushed_data)                                                                                                 \
    TEST(pushed_data_among_commands)                                                                                  \
    TEST(switched_to_push)                                                                                            \
    TEST(pushed_without_length)                                                                                       \
    TEST(accepted_connection)                                                                                         \
    TEST(listener_is_full)                                                                                            \
    TEST(one_address)                                                                                                 \
    TEST(several_addresses)                                                                                           \
    TEST(no_address)                                                                                                  \
    TEST(pings)                                                                                                       \
    TEST(ping_to_nobody)                                                                                              \
    TEST(time_from_a_server)                                                                                          \
    TEST(time_from_nobody)                                                                                            \
    TEST(everything_awaited_at_once)                                                                                  \
    TEST(module_killed_in_mid_command)                                                                                \
    TEST(module_killed_before_a_result)                                                                               \
    TEST(module_killed_before_data)                                                                                   \
    TEST(cancelled_call)                                                                                              \
    TEST(coap_settings)                                                                                               \
    TEST(coap_contexts)                                                                                               \
    TEST(coap_without_network)                                                                                        \
    TEST(coap_mistakes_send_nothing)                                                                                  \
    TEST(coap_over_dtls)                                                                                              \
    TEST(coap_options)                                                                                                \
    TEST(coap_options_refused)                                                                                        \
    TEST(coap_heads)                                                                                                  \
    TEST(coap_sends)                                                                                                  \
    TEST(coap_sends_refused)                                                                                          \
    TEST(coap_states)                                                                                                 \
    TEST(coap_data)                                                                                                   \
    TEST(coap_request_of_the_server)                                                                                  \
    TEST(coap_many_options)                                                                                           \
    TEST(coap_data_among_commands)                                                                                    \
    TEST(words_for_errors)

ALL_TESTS(DECLARE_TEST)

#endif
