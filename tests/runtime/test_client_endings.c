/*
 * Commands that do not end with OK: results of their own, restarts; and what else the documents' forms ask for.
 */
#include "sample_module.h"

#include "atbind/at_decode.h"
#include "bench.h"

static bench rig;
static at_call call;
static at_call other;
static const sample_data hello = {.data = RAW("hello")};

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
    return 0;
}

static void start(at_call *which, const at_form *form, const void *arguments)
{
    sample_call(which, form, arguments, bench_done, &rig);
    assert_int_equal(at_client_start(&rig.client, which), AT_PENDING);
    rig.sent_length = 0;
}

static uint16_t format(void)
{
    return at_receiver_mode(&rig.client.receiver, SAMPLE_MODE_FORMAT, 0);
}

static void send_hello(const at_form *form)
{
    start(&call, form, &hello);
    SAY(&rig, "\r\n> ");
    assert_sent(&rig, "hello");
}

/* The call must not end one millisecond before its time, and must end then. */
static void assert_ends_after(uint32_t milliseconds)
{
    bench_sleep(&rig, milliseconds - 1u);
    assert_log(&rig.log, "");
    assert_int_equal(at_client_next_tick(&rig.client), 1);
    bench_sleep(&rig, 1);
    assert_log(&rig.log, "done: AT_ERROR_TIMEOUT\n");
}

/* -- Prompts -------------------------------------------------------------------------------------------------------- */

static void data_are_sent_after_connect_where_it_is_the_prompt(void **state)
{
    sample_uploaded result = {0, 0};
    (void)state;
    sample_call(&call, &sample_form_up, &hello, bench_done, &rig);
    call.result = &result;
    assert_int_equal(at_client_start(&rig.client, &call), AT_PENDING);
    assert_sent(&rig, "AT+UP=5\r");
    SAY(&rig, "\r\n> \r\n");
    assert_log(&rig.log, "UNKNOWN >\n");
    SAY(&rig, "\r\nCONNECT\r\n");
    assert_sent(&rig, "hello");
    SAY(&rig, "\r\nCONNECT\r\n");
    assert_sent(&rig, "");
    SAY(&rig, "\r\n+UP: 5,4f64\r\n\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
    assert_int_equal(result.size, 5);
    assert_int_equal(result.checksum, 0x4f64);
    assert_false(at_client_is_online(&rig.client));
}

/* With echo on, too: the module is in data mode, and what looks like typed digits is a line. */
static void data_sent_after_connect_have_no_echo(void **state)
{
    (void)state;
    assert_true(at_receiver_set_mode(&rig.client.receiver, SAMPLE_MODE_ECHO, 0, 1));
    start(&call, &sample_form_up, &hello);
    SAY(&rig, "AT+UP=5\r\r\nCONNECT\r\n");
    assert_sent(&rig, "hello");
    SAY(&rig, "0123\r\nhello\r\n\r\n+UP: 5,0\r\n\r\nOK\r\n");
    assert_log(&rig.log, "UNKNOWN 0123\nUNKNOWN hello\ndone: AT_OK\n");
}

static void a_connect_that_comes_too_late_is_not_cancelled_with_data(void **state)
{
    (void)state;
    start(&call, &sample_form_up, &hello);
    bench_sleep(&rig, 300);
    SAY(&rig, "\r\nCONNECT\r\n");
    assert_sent(&rig, "");
    SAY(&rig, "\r\nERROR\r\n");
    assert_false(at_client_is_busy(&rig.client));
}

static void data_that_silence_ends_are_sent_as_they_are(void **state)
{
    (void)state;
    send_hello(&sample_form_talk);
    bench_sleep(&rig, 200);
    SAY(&rig, "\r\nOK\r\n");
    assert_sent(&rig, "");
    assert_log(&rig.log, "done: AT_OK\n");
}

/* -- Final result codes of a form's own ----------------------------------------------------------------------------- */

static void an_own_final_ends_the_call_at_once(void **state)
{
    (void)state;
    send_hello(&sample_form_send);
    SAY(&rig, "\r\nSEND OK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
    assert_int_equal(format(), 1);
    assert_false(at_client_is_busy(&rig.client));
    send_hello(&sample_form_send);
    SAY(&rig, "\r\nSEND OK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
}

static void an_own_failure_fails_the_call_without_effect(void **state)
{
    (void)state;
    send_hello(&sample_form_send);
    SAY(&rig, "\r\nSEND FAIL\r\n");
    assert_log(&rig.log, "done: AT_ERROR_FAILED\n");
    assert_int_equal(format(), 0);
    send_hello(&sample_form_send);
    SAY(&rig, "\r\n+CME ERROR: 3\r\n");
    start(&call, &sample_form_send, &hello);
    SAY(&rig, "\r\nERROR\r\n");
    assert_log(&rig.log, "done: AT_ERROR_MODULE\ndone: AT_ERROR_MODULE\n");
}

static void ok_does_not_end_a_form_with_an_own_final(void **state)
{
    (void)state;
    start(&call, &sample_form_send, &hello);
    SAY(&rig, "\r\nOK\r\n\r\n> ");
    assert_sent(&rig, "hello");
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "");
    SAY(&rig, "\r\nSEND OK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
}

static void an_own_final_takes_its_own_time_once_all_is_sent(void **state)
{
    (void)state;
    start(&call, &sample_form_send, &hello);
    assert_ends_after(300); /* for the prompt */
    SAY(&rig, "\r\nERROR\r\n");
    send_hello(&sample_form_send);
    assert_ends_after(10000);
}

static void an_own_final_without_the_response_is_an_error(void **state)
{
    (void)state;
    send_hello(&sample_form_check_send);
    SAY(&rig, "\r\nSEND OK\r\n");
    assert_log(&rig.log, "done: AT_ERROR_ABSENT\n");
    send_hello(&sample_form_check_send);
    SAY(&rig, "\r\n+UP: 5,0\r\n\r\nSEND OK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
    send_hello(&sample_form_check_send);
    SAY(&rig, "\r\n+UP: 5,x\r\n\r\nSEND OK\r\n");
    assert_log(&rig.log, "MALFORMED checksum (response): +UP: 5,x\ndone: AT_ERROR_MALFORMED\n");
}

static void a_late_own_final_ends_the_quarantine_and_ok_does_not(void **state)
{
    (void)state;
    send_hello(&sample_form_send);
    at_client_cancel(&rig.client, &call);
    SAY(&rig, "\r\nOK\r\n");
    assert_true(at_client_is_busy(&rig.client));
    SAY(&rig, "\r\nSEND OK\r\n");
    assert_false(at_client_is_busy(&rig.client));
    assert_log(&rig.log, "done: AT_ERROR_CANCELLED\nFINAL SEND OK\n");
    send_hello(&sample_form_send);
    at_client_cancel(&rig.client, &call);
    SAY(&rig, "\r\nERROR\r\n");
    assert_false(at_client_is_busy(&rig.client));
    send_hello(&sample_form_send); /* nothing is owed: its result is its own */
    SAY(&rig, "\r\nSEND OK\r\n");
    assert_log(&rig.log, "done: AT_ERROR_CANCELLED\ndone: AT_OK\n");
}

static void a_late_own_final_is_waited_for_as_long_again(void **state)
{
    (void)state;
    send_hello(&sample_form_send);
    assert_ends_after(10000);
    bench_sleep(&rig, 9999);
    assert_int_equal(at_client_next_tick(&rig.client), 1);
    assert_true(at_client_is_busy(&rig.client)); /* so that its SEND OK is not taken for that of the next */
    bench_sleep(&rig, 1);
    assert_false(at_client_is_busy(&rig.client));
    start(&call, &sample_form_send, &hello);
    assert_ends_after(300); /* for the prompt */
    bench_sleep(&rig, 300);
    assert_false(at_client_is_busy(&rig.client));
}

static void a_late_result_does_not_settle_the_next_send(void **state)
{
    (void)state;
    send_hello(&sample_form_old_send);
    SAY(&rig, "\r\nOK\r\n");
    bench_sleep(&rig, 10000);
    assert_log(&rig.log, "done: AT_ERROR_TIMEOUT\n");
    send_hello(&sample_form_old_send);
    SAY(&rig, "\r\nSEND OK\r\n"); /* of the first */
    assert_log(&rig.log, "FINAL SEND OK\n");
    SAY(&rig, "\r\nOK\r\n\r\nSEND FAIL\r\n");
    assert_log(&rig.log, "done: AT_ERROR_FAILED\n");
    send_hello(&sample_form_old_send);
    SAY(&rig, "\r\nSEND OK\r\n\r\nOK\r\n"); /* nothing is owed any more */
    assert_log(&rig.log, "done: AT_OK\n");
}

static void a_result_that_never_came_is_not_owed_for_ever(void **state)
{
    (void)state;
    send_hello(&sample_form_old_send);
    SAY(&rig, "\r\nOK\r\n");
    at_client_cancel(&rig.client, &call);
    send_hello(&sample_form_old_send);
    SAY(&rig, "\r\nOK\r\n\r\nSEND OK\r\n");
    send_hello(&sample_form_old_send);
    SAY(&rig, "\r\nSEND FAIL\r\n");
    assert_log(&rig.log, "done: AT_ERROR_CANCELLED\ndone: AT_OK\ndone: AT_ERROR_FAILED\n");
}

static void nothing_is_owed_by_own_finals_or_after_a_restart(void **state)
{
    (void)state;
    send_hello(&sample_form_send);
    at_client_cancel(&rig.client, &call);
    SAY(&rig, "\r\nERROR\r\n");
    send_hello(&sample_form_old_send);
    SAY(&rig, "\r\nSEND OK\r\n\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_ERROR_CANCELLED\ndone: AT_OK\n");
    send_hello(&sample_form_old_send);
    SAY(&rig, "\r\nOK\r\n");
    at_client_cancel(&rig.client, &call);
    SAY(&rig, "\r\nRDY\r\n");
    send_hello(&sample_form_old_send);
    SAY(&rig, "\r\nSEND OK\r\n\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_ERROR_CANCELLED\nURC RDY\ndone: AT_OK\n");
}

/* -- Restarts ------------------------------------------------------------------------------------------------------- */

static void a_banner_is_told_and_ends_every_call(void **state)
{
    (void)state;
    assert_true(at_receiver_set_mode(&rig.client.receiver, SAMPLE_MODE_FORMAT, 0, 1));
    send_hello(&sample_form_old_send);
    SAY(&rig, "\r\nOK\r\n");
    start(&other, &sample_form_list, NULL);
    SAY(&rig, "\r\nRDY\r\n");
    assert_log(&rig.log, "URC RDY\ndone: AT_ERROR_REBOOT\ndone: AT_ERROR_REBOOT\n");
    assert_int_equal(format(), 0);
    assert_false(at_client_is_busy(&rig.client));
    assert_int_equal(at_client_next_tick(&rig.client), UINT32_MAX);
}

static void a_banner_ends_a_quarantine(void **state)
{
    (void)state;
    start(&call, &sample_form_list, NULL);
    at_client_cancel(&rig.client, &call);
    SAY(&rig, "\r\nRDY\r\n");
    assert_false(at_client_is_busy(&rig.client));
}

static void a_command_that_restarts_ends_well_with_the_banner(void **state)
{
    (void)state;
    send_hello(&sample_form_old_send);
    SAY(&rig, "\r\nOK\r\n");
    start(&other, &sample_form_reboot, NULL);
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "");
    SAY(&rig, "\r\nNeul\r\nOK\r\n");
    assert_log(&rig.log, "URC Neul\ndone: AT_OK\ndone: AT_ERROR_REBOOT\n");
    assert_int_equal(format(), 1); /* its effect comes after the restart */
    assert_int_equal(at_client_statistics(&rig.client)->late, 0);
}

static void a_command_that_restarts_has_its_own_time_and_may_fail(void **state)
{
    (void)state;
    start(&call, &sample_form_reboot, NULL);
    SAY(&rig, "\r\nERROR\r\n");
    assert_log(&rig.log, "done: AT_ERROR_MODULE\n");
    start(&call, &sample_form_reboot, NULL);
    bench_sleep(&rig, 100);
    SAY(&rig, "\r\nOK\r\n");
    assert_ends_after(19900);
    SAY(&rig, "\r\nOK\r\n");
    assert_true(at_client_is_busy(&rig.client));
}

static void a_banner_before_the_line_is_sent_is_no_success(void **state)
{
    (void)state;
    rig.write_total = 3;
    start(&call, &sample_form_reboot, NULL);
    SAY(&rig, "\r\nRDY\r\n");
    assert_log(&rig.log, "URC RDY\ndone: AT_ERROR_REBOOT\n");
}

static void start_again(void *user, at_status status)
{
    bench_done(user, status);
    if (status != AT_OK) {
        sample_call(&call, &sample_form_list, NULL, bench_done, user);
        assert_int_equal(at_client_start(&rig.client, &call), AT_PENDING);
    }
}

static void a_command_started_because_a_call_ended_goes_on(void **state)
{
    (void)state;
    send_hello(&sample_form_old_send);
    SAY(&rig, "\r\nOK\r\n");
    sample_call(&other, &sample_form_wait, &(const sample_dial){.id = 0}, start_again, &rig);
    at_client_cancel(&rig.client, &call);
    assert_int_equal(at_client_start(&rig.client, &other), AT_PENDING);
    log_clear(&rig.log);
    SAY(&rig, "\r\nRDY\r\n\r\n+LIST:\r\nLWM2M,192.0.2.1,1\r\n");
    assert_log(&rig.log, "URC RDY\ndone: AT_ERROR_REBOOT\n"); /* the line was a response */
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
}

static void start_from_urc(at_function handler, void *user, const at_event *event)
{
    log_urc(handler, user, event);
    sample_call(&call, &sample_form_list, NULL, bench_done, user);
    assert_int_equal(at_client_start(&rig.client, &call), AT_PENDING);
}

static void a_command_started_by_the_handler_of_a_banner_goes_on(void **state)
{
    (void)state;
    at_client_on_urc(&rig.client, start_from_urc, any_handler, &rig);
    SAY(&rig, "\r\nNeul \r\nOK\r\n");
    assert_sent(&rig, "AT+LIST?\r");
    assert_log(&rig.log, "URC Neul\n");
    SAY(&rig, "\r\n+LIST:\r\n\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
}

static void restart_from_urc(at_function handler, void *user, const at_event *event)
{
    log_urc(handler, user, event);
    at_client_cancel(&rig.client, &other);
    at_client_restarted(&rig.client);
}

static void a_handler_of_a_banner_may_end_the_calls_itself(void **state)
{
    (void)state;
    at_client_on_urc(&rig.client, restart_from_urc, any_handler, &rig);
    start(&other, &sample_form_reboot, NULL);
    SAY(&rig, "\r\nRDY\r\n");
    assert_log(&rig.log, "URC RDY\ndone: AT_ERROR_CANCELLED\n");
    assert_false(at_client_is_busy(&rig.client));
    start(&call, &sample_form_list, NULL);
    SAY(&rig, "\r\nRDY\r\n");
    assert_log(&rig.log, "URC RDY\ndone: AT_ERROR_REBOOT\n");
}

static void cancel_from_urc(at_function handler, void *user, const at_event *event)
{
    log_urc(handler, user, event);
    at_client_cancel(&rig.client, &call);
}

/* Nothing that a module says after its banner can be the answer to what was sent before. */
static void a_call_cancelled_by_the_handler_of_a_banner_leaves_no_quarantine(void **state)
{
    (void)state;
    at_client_on_urc(&rig.client, cancel_from_urc, any_handler, &rig);
    start(&call, &sample_form_reboot, NULL);
    SAY(&rig, "\r\nRDY\r\n");
    assert_log(&rig.log, "URC RDY\ndone: AT_ERROR_CANCELLED\n");
    assert_false(at_client_is_busy(&rig.client));
}

/* -- The rest ------------------------------------------------------------------------------------------------------- */

static void lines_without_heads_reach_the_handler_of_lines(void **state)
{
    (void)state;
    sample_call(&call, &sample_form_list, NULL, bench_done, &rig);
    call.deliver = log_urc;
    call.on_line = any_handler;
    call.line_user = &rig;
    assert_int_equal(at_client_start(&rig.client, &call), AT_PENDING);
    SAY(&rig, "\r\n+LIST:\r\nLWM2M,192.0.2.1,5683\r\nother\r\n\r\nOK\r\n");
    assert_log(&rig.log, "RESPONSE ? kind=1/LWM2M address=192.0.2.1 port=5683\nUNKNOWN other\ndone: AT_OK\n");
    assert_true(call.answered);
}

/* The line is gone by the time the group is looked at; the sanitizer sees it. */
static void a_repeated_group_is_kept_where_texts_are(void **state)
{
    sample_ids result;
    sample_dial item;
    char text[4]; /* one more than the text of the group has */
    (void)state;
    sample_call(&call, &sample_form_ids, NULL, bench_done, &rig);
    call.result = &result;
    call.text = text;
    call.text_size = sizeof text;
    assert_int_equal(at_client_start(&rig.client, &call), AT_PENDING);
    SAY(&rig, "\r\n+UP: 2,1,2\r\n\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
    assert_int_equal(result.count, 2);
    assert_true(at_group_next(&sample_item_id, &result.ids, &item));
    assert_int_equal(item.id, 1);
    assert_true(at_group_next(&sample_item_id, &result.ids, &item));
    assert_int_equal(item.id, 2);
    assert_false(at_group_next(&sample_item_id, &result.ids, &item));
    call.text_size = 3;
    assert_int_equal(at_client_start(&rig.client, &call), AT_PENDING);
    SAY(&rig, "\r\n+UP: 2,1,2\r\n\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_ERROR_BUFFER\n");
    assert_false(at_group_next(&sample_item_id, &result.ids, &item));
}

static void a_time_may_depend_on_the_mode_of_a_socket(void **state)
{
    static const sample_dial socket_two = {.id = 2};
    (void)state;
    assert_true(at_receiver_set_mode(&rig.client.receiver, SAMPLE_MODE_WAIT, 2, 7));
    assert_true(at_receiver_set_mode(&rig.client.receiver, SAMPLE_MODE_WAIT, 0, 9));
    start(&call, &sample_form_wait, &socket_two);
    assert_ends_after(7000);
    SAY(&rig, "\r\nOK\r\n");
    start(&call, &sample_form_wait, &(const sample_dial){.id = 1});
    assert_ends_after(5000);
}

#define TEST(name) cmocka_unit_test_setup(name, set_up)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(data_are_sent_after_connect_where_it_is_the_prompt),
        TEST(data_sent_after_connect_have_no_echo),
        TEST(a_connect_that_comes_too_late_is_not_cancelled_with_data),
        TEST(data_that_silence_ends_are_sent_as_they_are),
        TEST(an_own_final_ends_the_call_at_once),
        TEST(an_own_failure_fails_the_call_without_effect),
        TEST(ok_does_not_end_a_form_with_an_own_final),
        TEST(an_own_final_takes_its_own_time_once_all_is_sent),
        TEST(an_own_final_without_the_response_is_an_error),
        TEST(a_late_own_final_ends_the_quarantine_and_ok_does_not),
        TEST(a_late_own_final_is_waited_for_as_long_again),
        TEST(a_late_result_does_not_settle_the_next_send),
        TEST(a_result_that_never_came_is_not_owed_for_ever),
        TEST(nothing_is_owed_by_own_finals_or_after_a_restart),
        TEST(a_banner_is_told_and_ends_every_call),
        TEST(a_banner_ends_a_quarantine),
        TEST(a_command_that_restarts_ends_well_with_the_banner),
        TEST(a_command_that_restarts_has_its_own_time_and_may_fail),
        TEST(a_banner_before_the_line_is_sent_is_no_success),
        TEST(a_command_started_because_a_call_ended_goes_on),
        TEST(a_command_started_by_the_handler_of_a_banner_goes_on),
        TEST(a_handler_of_a_banner_may_end_the_calls_itself),
        TEST(a_call_cancelled_by_the_handler_of_a_banner_leaves_no_quarantine),
        TEST(lines_without_heads_reach_the_handler_of_lines),
        TEST(a_repeated_group_is_kept_where_texts_are),
        TEST(a_time_may_depend_on_the_mode_of_a_socket),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
