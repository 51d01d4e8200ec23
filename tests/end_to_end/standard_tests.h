/*
 * Tests of commands that every family has.
 */
#ifndef ATBIND_TESTS_END_TO_END_STANDARD_TESTS_H
#define ATBIND_TESTS_END_TO_END_STANDARD_TESTS_H

#define STANDARD_TESTS(TEST)                                                                                          \
    TEST(attention_and_echo)                                                                                          \
    TEST(error_reports)                                                                                               \
    TEST(modes_asked_for)                                                                                             \
    TEST(network_attachment)                                                                                          \
    TEST(silent_module)

#define DECLARE_TEST(name) void name(void **state);
STANDARD_TESTS(DECLARE_TEST)

#endif
