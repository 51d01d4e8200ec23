/*
 * Every test: each runs on a module of its own.
 */
#ifndef ATBIND_TESTS_END_TO_END_TESTS_H
#define ATBIND_TESTS_END_TO_END_TESTS_H

#define ALL_TESTS(TEST)                                                                                               \
    TEST(attention_and_echo)                                                                                          \
    TEST(error_reports)                                                                                               \
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
    TEST(silent_module)                                                                                               \
    TEST(module_killed_in_mid_command)                                                                                \
    TEST(module_killed_before_a_result)                                                                               \
    TEST(module_killed_before_data)                                                                                   \
    TEST(cancelled_call)

#define DECLARE_TEST(name) void name(void **state);
ALL_TESTS(DECLARE_TEST)

#endif
