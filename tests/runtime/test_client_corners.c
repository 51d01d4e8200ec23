/*
 * What a client does where states meet: results that come too early, twice or for a form of another kind, calls that are
 * started twice, clocks of which the other one is sooner.
 */
#include "sample_module.h"

#include "bench.h"

static bench rig;
static at_call call;
static at_call other;
static const sample_data hello = {.data = RAW("hello")};
static const sample_dial first = {.id = 1};

/* Forms that the sample module does not have. */
#define ALONE .key = AT_NONE, .outcome = AT_NONE, .followers = AT_NONE

static const at_time_term second_term = {1000, {AT_NONE, AT_NONE}, {AT_NONE, AT_NONE}};
static const at_time_limit second = {&second_term, {NULL, 0, AT_NONE}, 1};
static const at_span fives[] = {{5, 5}};
static const at_time_limit second_if_five = {&second_term, {fives, 1, 0}, 1};

static const at_parameter number = {.name = "number", .type = AT_TYPE_INTEGER, .maximum = 9};
static const at_parameter address = {.name = "address", .type = AT_TYPE_IP_ADDRESS, .maximum = 45};
static const at_parameter word_ok = {.name = "ok", .type = AT_TYPE_LITERAL};
static const at_spelling colours[] = {{1, "RED"}};
static const at_parameter colour = {.name = "colour", .type = AT_TYPE_WORD, .list.spellings = colours, .list_length = 1};
static const at_parameter anything = {.name = "data", .type = AT_TYPE_DATA, .maximum = 10};

static const at_field number_field[] = {{.parameter = &number, .offset = offsetof(sample_dial, id), .other = AT_NONE}};
static const at_field fixed_field[] = {{.parameter = &number, .offset = 7, .flags = AT_FIELD_FIXED, .other = AT_NONE}};
static const at_field data_field[] = {
    {.parameter = &anything, .offset = offsetof(sample_data, data), .flags = AT_FIELD_ENTRY, .other = AT_NONE}};

typedef struct painted {
    int32_t number;
    at_word colour;
    at_string address;
} painted;

static const at_field painted_fields[] = {
    {.parameter = &number, .offset = offsetof(painted, number), .other = AT_NONE},
    {.parameter = &word_ok, .flags = AT_FIELD_COMMA, .other = AT_NONE},
    {.parameter = &colour, .offset = offsetof(painted, colour), .flags = AT_FIELD_COMMA, .other = AT_NONE},
    {.parameter = &address, .offset = offsetof(painted, address),
     .flags = AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, .group = 1, .other = AT_NONE},
};
static const at_shape painted_shape = {.fields = painted_fields, .field_count = 4, .size = sizeof(painted),
                                       .head = SAMPLE_HEAD_UP, .urc = AT_NONE};
static const at_expected painted_line[] = {{.shape = &painted_shape, ALONE}};
static const at_form form_paint = {.command = "PAINT", .lead = "AT+PAINT?", .responses = painted_line, .response_count = 1,
                                   .response_time = &second, .data = AT_NONE};

static const at_shape bare_shape = {.head = SAMPLE_HEAD_UP, .urc = AT_NONE};
static const at_expected bare_line[] = {{.shape = &bare_shape, ALONE}};
static const at_form form_bare = {.command = "BARE", .lead = "AT+BARE", .responses = bare_line, .response_count = 1,
                                  .response_time = &second, .data = AT_NONE};

static const at_form form_fixed = {.command = "FIXED", .lead = "AT+FIXED=", .fields = fixed_field, .field_count = 1,
                                   .response_time = &second, .data = AT_NONE};
static const at_form form_empty = {.command = "EMPTY", .lead = "AT+EMPTY", .fields = data_field, .field_count = 1,
                                   .response_time = &second, .flags = AT_FORM_CTRL_Z, .data = 0};

/* +PUSH: <id>,... with the same number as the command, in place of OK; or after it. */
static at_expected push_line[1];

static const at_form form_push_final = {.command = "PUSHED", .lead = "AT+PUSHED", .later = push_line, .later_count = 1,
                                        .response_time = &second, .flags = AT_FORM_OWN_FINAL, .data = AT_NONE};
static const at_form form_push_later = {.command = "LATER", .lead = "AT+LATER=", .fields = number_field, .field_count = 1,
                                        .later = push_line, .later_count = 1, .later_times = &second_if_five,
                                        .later_time_count = 1, .response_time = &second, .data = AT_NONE};
static const at_form form_answered_later = {.command = "BOTH", .lead = "AT+BOTH", .responses = bare_line,
                                            .response_count = 1, .later = push_line, .later_count = 1,
                                            .later_times = &second, .later_time_count = 1, .response_time = &second,
                                            .data = AT_NONE};

static void log_urc(at_function handler, void *user, const at_event *event)
{
    (void)handler;
    log_event(&((bench *)user)->log, event);
}

static void any_handler(void)
{
}

static int set_up(void **state)
{
    (void)state;
    log_name_heads(sample_head_name);
    bench_init_module(&rig, &sample_module, 64);
    at_client_on_urc(&rig.client, log_urc, any_handler, &rig);
    push_line[0] = (at_expected){.shape = sample_module.urcs[SAMPLE_URC_PUSH], ALONE};
    return 0;
}

static void start(at_call *which, const at_form *form, const void *arguments)
{
    sample_call(which, form, arguments, bench_done, &rig);
    assert_int_equal(at_client_start(&rig.client, which), AT_PENDING);
    rig.sent_length = 0;
}

static void send_hello(const at_form *form)
{
    start(&call, form, &hello);
    SAY(&rig, "\r\n> ");
    assert_sent(&rig, "hello");
}

/* -- Starting ------------------------------------------------------------------------------------------------------- */

static void a_call_needs_its_parts(void **state)
{
    (void)state;
    sample_call(&call, &form_fixed, NULL, bench_done, &rig);
    assert_int_equal(at_client_start(NULL, &call), AT_ERROR_ARGUMENT);
    assert_int_equal(at_client_start(&rig.client, NULL), AT_ERROR_ARGUMENT);
    assert_int_equal(at_client_run(&rig.client, NULL), AT_ERROR_ARGUMENT);
    assert_int_equal(at_client_run(NULL, &call), AT_ERROR_ARGUMENT);
    call.form = NULL;
    assert_int_equal(at_client_start(&rig.client, &call), AT_ERROR_ARGUMENT);
    call.form = &sample_form_dial;
    assert_int_equal(at_client_start(&rig.client, &call), AT_ERROR_ARGUMENT);
    assert_sent(&rig, "");
}

static void fixed_values_are_no_arguments(void **state)
{
    (void)state;
    sample_call(&call, &form_fixed, NULL, bench_done, &rig);
    assert_int_equal(at_client_start(&rig.client, &call), AT_PENDING);
    assert_sent(&rig, "AT+FIXED=7\r");
}

static void a_call_that_awaits_its_result_is_not_started_again(void **state)
{
    (void)state;
    send_hello(&sample_form_old_send);
    SAY(&rig, "\r\nOK\r\n");
    assert_int_equal(at_client_start(&rig.client, &call), AT_ERROR_BUSY);
    SAY(&rig, "\r\nSEND OK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
    assert_int_equal(at_client_start(&rig.client, &call), AT_PENDING);
}

static void a_port_that_fails_during_a_quarantine_is_told(void **state)
{
    (void)state;
    start(&call, &sample_form_list, NULL);
    at_client_cancel(&rig.client, &call);
    rig.wait_status = AT_ERROR_PORT;
    sample_call(&other, &sample_form_list, NULL, NULL, NULL);
    assert_int_equal(at_client_run(&rig.client, &other), AT_ERROR_PORT);
    assert_sent(&rig, "");
}

/* The last bytes before the port fails may be the answer. */
static at_status answer_and_fail(void *user, at_client *client, uint32_t milliseconds)
{
    (void)client;
    (void)milliseconds;
    SAY((bench *)user, "\r\nOK\r\n");
    return AT_ERROR_PORT;
}

static void a_call_that_ends_while_the_port_fails_has_ended(void **state)
{
    (void)state;
    rig.port.wait = answer_and_fail;
    sample_call(&call, &form_fixed, NULL, NULL, NULL);
    assert_int_equal(at_client_run(&rig.client, &call), AT_OK);
}

static void long_data_go_to_the_port_in_one_piece(void **state)
{
    static const char text[] = "0123456789abcdef0123456789abcdef0123456789abcdef";
    const sample_data data = {.data = {(const uint8_t *)text, sizeof text - 1}};
    (void)state;
    start(&call, &sample_form_old_send, &data);
    SAY(&rig, "\r\n> ");
    assert_sent(&rig, "0123456789abcdef0123456789abcdef0123456789abcdef");
}

/* -- Clocks --------------------------------------------------------------------------------------------------------- */

static void the_sooner_clock_counts(void **state)
{
    (void)state;
    send_hello(&sample_form_old_send);
    SAY(&rig, "\r\nOK\r\n");
    assert_int_equal(at_client_next_tick(&rig.client), 10000);
    bench_sleep(&rig, 9000);
    start(&other, &form_fixed, NULL);
    bench_sleep(&rig, 600);
    assert_int_equal(at_client_next_tick(&rig.client), 400);
    SAY(&rig, "\r\nOK\r\n");
    start(&other, &form_fixed, NULL);
    assert_int_equal(at_client_next_tick(&rig.client), 400);
    log_clear(&rig.log);
    bench_sleep(&rig, 400);
    assert_log(&rig.log, "done: AT_ERROR_TIMEOUT\n");
}

static void data_that_the_port_does_not_take_are_offered_again_soon(void **state)
{
    (void)state;
    start(&call, &sample_form_old_send, &hello);
    rig.write_total = 2;
    SAY(&rig, "\r\n> ");
    assert_int_equal(at_client_next_tick(&rig.client), 5);
    bench_sleep(&rig, 297);
    assert_int_equal(at_client_next_tick(&rig.client), 3);
}

static void a_form_without_a_time_for_its_result_takes_none(void **state)
{
    (void)state;
    start(&call, &form_push_later, &first);
    SAY(&rig, "\r\nOK\r\n");
    assert_int_equal(at_client_next_tick(&rig.client), 0);
    bench_sleep(&rig, 0);
    assert_log(&rig.log, "done: AT_ERROR_TIMEOUT\n");
    start(&call, &form_push_final, NULL);
    assert_int_equal(at_client_next_tick(&rig.client), 1000);
}

/* -- Results that come at another time ------------------------------------------------------------------------------ */

static void a_result_in_front_of_the_prompt_is_nobodys(void **state)
{
    (void)state;
    rig.write_total = 3;
    start(&call, &sample_form_old_send, &hello);
    SAY(&rig, "\r\nSEND OK\r\n");
    assert_log(&rig.log, "FINAL SEND OK\n");
    rig.write_total = BENCH_UNLIMITED;
    bench_sleep(&rig, 5);
    SAY(&rig, "\r\nSEND OK\r\n");
    assert_log(&rig.log, "FINAL SEND OK\n");
    SAY(&rig, "\r\n> \r\nSEND OK\r\n");
    SAY(&rig, "\r\nSEND OK\r\n"); /* a second time */
    assert_log(&rig.log, "FINAL SEND OK\n");
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
}

static void a_result_whose_ok_never_comes_is_not_owed(void **state)
{
    (void)state;
    send_hello(&sample_form_old_send);
    SAY(&rig, "\r\nSEND OK\r\n");
    bench_sleep(&rig, 300);
    assert_log(&rig.log, "done: AT_ERROR_TIMEOUT\n");
    assert_null(rig.client.owed);
}

static void a_late_result_of_a_form_that_ends_with_ok_leaves_the_quarantine(void **state)
{
    (void)state;
    send_hello(&sample_form_old_send);
    at_client_cancel(&rig.client, &call);
    SAY(&rig, "\r\nSEND OK\r\n");
    assert_true(at_client_is_busy(&rig.client));
    SAY(&rig, "\r\nOK\r\n");
    assert_false(at_client_is_busy(&rig.client));
}

static void what_is_owed_is_told_from_what_is_not(void **state)
{
    (void)state;
    send_hello(&sample_form_old_send);
    SAY(&rig, "\r\nOK\r\n");
    at_client_cancel(&rig.client, &call);
    assert_non_null(rig.client.owed);
    log_clear(&rig.log);
    push_line[0].key = 0; /* of the line, and of the command */
    start(&other, &form_push_later, &first);
    SAY(&rig, "\r\n+PUSH: 1,0,\"\"\r\n\r\nOK\r\n");
    assert_non_null(rig.client.owed); /* a keyed result is not it */
    assert_log(&rig.log, "done: AT_OK\n");
    push_line[0].key = AT_NONE;
    start(&other, &form_push_later, &first);
    SAY(&rig, "\r\n+PUSH: 1,0,\"\"\r\n\r\nOK\r\n");
    assert_non_null(rig.client.owed); /* nor is one of another form */
    assert_log(&rig.log, "done: AT_OK\n");
    send_hello(&sample_form_send);
    SAY(&rig, "\r\nSEND OK\r\n");
    assert_null(rig.client.owed); /* what ends a command in place of OK is its own */
    assert_log(&rig.log, "done: AT_OK\n");
}

static void a_result_after_a_bad_answer_is_not_awaited(void **state)
{
    (void)state;
    start(&call, &form_answered_later, NULL);
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_ERROR_ABSENT\n");
    start(&call, &form_answered_later, NULL);
    SAY(&rig, "\r\n+UP:x\r\n\r\nOK\r\n");
    assert_log(&rig.log, "MALFORMED - (response): +UP:x\ndone: AT_ERROR_MALFORMED\n");
}

static void a_late_own_final_may_be_an_urc(void **state)
{
    (void)state;
    push_line[0].flags = AT_EXPECT_FINAL;
    start(&call, &form_push_final, NULL);
    at_client_cancel(&rig.client, &call);
    SAY(&rig, "\r\n+PUSH: 1,0,\"\"\r\n");
    assert_false(at_client_is_busy(&rig.client));
}

static void a_command_given_up_before_it_was_sent_has_no_answer(void **state)
{
    (void)state;
    push_line[0].flags = AT_EXPECT_FINAL;
    rig.write_total = 3;
    start(&call, &form_push_final, NULL);
    at_client_cancel(&rig.client, &call);
    assert_log(&rig.log, "done: AT_ERROR_CANCELLED\n");
    SAY(&rig, "\r\n+PUSH: 1,0,\"\"\r\n");
    assert_true(at_client_is_busy(&rig.client));
    SAY(&rig, "\r\nOK\r\n");
    assert_false(at_client_is_busy(&rig.client));
}

static void restart_and_call_again(at_function handler, void *user, const at_event *event)
{
    log_urc(handler, user, event);
    at_client_restarted(&rig.client);
    sample_call(&call, &sample_form_reboot, NULL, bench_done, user);
    assert_int_equal(at_client_start(&rig.client, &call), AT_PENDING);
}

static void a_call_used_again_by_the_handler_of_its_banner_goes_on(void **state)
{
    (void)state;
    at_client_on_urc(&rig.client, restart_and_call_again, any_handler, &rig);
    start(&call, &sample_form_reboot, NULL);
    SAY(&rig, "\r\nRDY\r\n");
    assert_log(&rig.log, "URC RDY\ndone: AT_ERROR_REBOOT\n");
    assert_true(at_client_is_busy(&rig.client));
}

/* -- What a call keeps ---------------------------------------------------------------------------------------------- */

static void words_and_absent_texts_are_kept(void **state)
{
    static char texts[8];
    painted result;
    (void)state;
    sample_call(&call, &form_paint, NULL, bench_done, &rig);
    call.result = &result;
    call.text = texts;
    call.text_size = sizeof texts;
    assert_int_equal(at_client_start(&rig.client, &call), AT_PENDING);
    SAY(&rig, "\r\n+UP: 3,\"ok\",\"RED\"\r\n\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
    assert_int_equal(result.colour.value, 1);
    assert_text(result.colour.text, "RED");
    assert_in_range((uintptr_t)result.colour.text.text, (uintptr_t)texts, (uintptr_t)texts + sizeof texts);
    assert_null(result.address.text);
}

static void a_line_without_fields_leaves_the_result_alone(void **state)
{
    painted result = {.number = 42};
    (void)state;
    sample_call(&call, &form_bare, NULL, bench_done, &rig);
    call.result = &result;
    assert_int_equal(at_client_start(&rig.client, &call), AT_PENDING);
    SAY(&rig, "\r\n+UP:\r\n\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
    assert_int_equal(result.number, 42);
}

/* -- Echoes of data ------------------------------------------------------------------------------------------------- */

static void no_data_have_no_echo(void **state)
{
    const sample_data nothing = {.data = RAW("")};
    (void)state;
    assert_true(at_receiver_set_mode(&rig.client.receiver, SAMPLE_MODE_ECHO, 0, 1));
    start(&call, &form_empty, &nothing);
    SAY(&rig, "AT+EMPTY\r\r\n> ");
    assert_sent(&rig, "\x1A");
    SAY(&rig, "\x1A\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
}

static void digits_are_an_echo_only_while_their_data_are_sent(void **state)
{
    (void)state;
    assert_true(at_receiver_set_mode(&rig.client.receiver, SAMPLE_MODE_ECHO, 0, 1));
    start(&call, &sample_form_old_send, &hello);
    SAY(&rig, "AT+SEND=5\r\r\n0123\r\n");
    assert_log(&rig.log, "UNKNOWN 0123\n"); /* before the prompt */
    SAY(&rig, "\r\n> hello\r\n09AF\r\n09A/\r\n09:\r\n0G\r\n0@\r\n");
    assert_log(&rig.log, "UNKNOWN 09A/\nUNKNOWN 09:\nUNKNOWN 0G\nUNKNOWN 0@\n");
    SAY(&rig, "\r\nOK\r\n\r\nSEND OK\r\n");
    start(&call, &sample_form_old_send, &hello);
    log_clear(&rig.log);
    rig.write_total = 2;
    SAY(&rig, "\r\n> \r\n09AF\r\n"); /* while the rest of the data has to wait */
    assert_log(&rig.log, "");
    SAY(&rig, "\r\n0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF\r\n");
    assert_log(&rig.log, ""); /* longer than the buffer */
    assert_int_equal(at_client_statistics(&rig.client)->truncated, 0);
}

static void a_module_that_never_echoes_has_no_echo(void **state)
{
    static at_module silent;
    (void)state;
    silent = sample_module;
    silent.echo = AT_NONE;
    bench_init_module(&rig, &silent, 64);
    send_hello(&sample_form_old_send);
    SAY(&rig, "\r\n0123\r\n");
    assert_log(&rig.log, "UNKNOWN 0123\n");
}

/* -- Effects -------------------------------------------------------------------------------------------------------- */

static void an_absent_value_may_change_nothing(void **state)
{
    static const at_effect keep[] = {{.mode = SAMPLE_MODE_FORMAT, .key = AT_NONE, .source = 0, .constant = AT_KEEP}};
    static const at_field optional[] = {
        {.parameter = &number, .flags = AT_FIELD_OPTIONAL | AT_FIELD_OPENS, .group = 1, .other = AT_NONE}};
    static const at_form form = {.command = "KEEP", .lead = "AT+KEEP=", .fields = optional, .field_count = 1,
                                 .effects = keep, .effect_count = 1, .response_time = &second, .data = AT_NONE};
    const at_optional absent = {0, false};
    const at_optional none = AT_SOME(0);
    (void)state;
    assert_true(at_receiver_set_mode(&rig.client.receiver, SAMPLE_MODE_FORMAT, 0, 1));
    start(&call, &form, &absent);
    SAY(&rig, "\r\nOK\r\n");
    assert_int_equal(at_receiver_mode(&rig.client.receiver, SAMPLE_MODE_FORMAT, 0), 1);
    start(&call, &form, &none);
    SAY(&rig, "\r\nOK\r\n");
    assert_int_equal(at_receiver_mode(&rig.client.receiver, SAMPLE_MODE_FORMAT, 0), 0);
}

/* -- Answers for nobody --------------------------------------------------------------------------------------------- */

static void a_bad_answer_to_a_call_given_up_is_only_counted(void **state)
{
    (void)state;
    start(&call, &form_paint, NULL);
    at_client_cancel(&rig.client, &call);
    log_clear(&rig.log);
    SAY(&rig, "\r\n+UP: x\r\n");
    assert_log(&rig.log, "MALFORMED number (response): +UP: x\n");
    SAY(&rig, "\r\n+UP: 0123456789012345678901234567890123456789012345678901234567890123456789\r\n");
    assert_int_equal(at_client_statistics(&rig.client)->truncated, 1);
    SAY(&rig, "\r\nOK\r\n");
    assert_false(at_client_is_busy(&rig.client));
}

/* -- Online data mode ----------------------------------------------------------------------------------------------- */

static void an_escape_sequence_in_pieces_keeps_its_clock(void **state)
{
    size_t taken = 7;
    (void)state;
    start(&call, &sample_form_ato, NULL);
    SAY(&rig, "\r\nCONNECT\r\n");
    assert_true(at_client_is_online(&rig.client));
    rig.write_total = 0;
    assert_int_equal(at_client_send_online(&rig.client, "x", 1, &taken), AT_OK);
    assert_int_equal(taken, 0);
    assert_int_equal(at_client_escape(&rig.client), AT_PENDING);
    bench_sleep(&rig, 1100);
    assert_int_equal(at_client_next_tick(&rig.client), 5);
    bench_sleep(&rig, 5998);
    assert_int_equal(at_client_next_tick(&rig.client), 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(a_call_needs_its_parts, set_up),
        cmocka_unit_test_setup(fixed_values_are_no_arguments, set_up),
        cmocka_unit_test_setup(a_call_that_awaits_its_result_is_not_started_again, set_up),
        cmocka_unit_test_setup(a_port_that_fails_during_a_quarantine_is_told, set_up),
        cmocka_unit_test_setup(a_call_that_ends_while_the_port_fails_has_ended, set_up),
        cmocka_unit_test_setup(long_data_go_to_the_port_in_one_piece, set_up),
        cmocka_unit_test_setup(the_sooner_clock_counts, set_up),
        cmocka_unit_test_setup(data_that_the_port_does_not_take_are_offered_again_soon, set_up),
        cmocka_unit_test_setup(a_form_without_a_time_for_its_result_takes_none, set_up),
        cmocka_unit_test_setup(a_result_in_front_of_the_prompt_is_nobodys, set_up),
        cmocka_unit_test_setup(a_result_whose_ok_never_comes_is_not_owed, set_up),
        cmocka_unit_test_setup(a_late_result_of_a_form_that_ends_with_ok_leaves_the_quarantine, set_up),
        cmocka_unit_test_setup(what_is_owed_is_told_from_what_is_not, set_up),
        cmocka_unit_test_setup(a_result_after_a_bad_answer_is_not_awaited, set_up),
        cmocka_unit_test_setup(a_late_own_final_may_be_an_urc, set_up),
        cmocka_unit_test_setup(a_command_given_up_before_it_was_sent_has_no_answer, set_up),
        cmocka_unit_test_setup(a_call_used_again_by_the_handler_of_its_banner_goes_on, set_up),
        cmocka_unit_test_setup(words_and_absent_texts_are_kept, set_up),
        cmocka_unit_test_setup(a_line_without_fields_leaves_the_result_alone, set_up),
        cmocka_unit_test_setup(no_data_have_no_echo, set_up),
        cmocka_unit_test_setup(digits_are_an_echo_only_while_their_data_are_sent, set_up),
        cmocka_unit_test_setup(a_module_that_never_echoes_has_no_echo, set_up),
        cmocka_unit_test_setup(an_absent_value_may_change_nothing, set_up),
        cmocka_unit_test_setup(a_bad_answer_to_a_call_given_up_is_only_counted, set_up),
        cmocka_unit_test_setup(an_escape_sequence_in_pieces_keeps_its_clock, set_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
