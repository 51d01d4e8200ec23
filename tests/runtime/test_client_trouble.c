/*
 * Silence, late replies, restarts, ports that take little, answers that are not what they should be.
 */
#include "bench.h"

static bench rig;
static at_call call;
static const bc65_qisend_data_write hello = {.connect_id = 0, .data = RAW("hello")};

static int set_up(void **state)
{
    (void)state;
    bench_init(&rig, 64);
    return 0;
}

static void start_at(at_done *done)
{
    assert_int_equal(bc65_at_start(&rig.client, &call, done, &rig), AT_PENDING);
}

static void assert_times_out_after_300_ms(void)
{
    bench_sleep(&rig, 299);
    assert_log(&rig.log, "");
    assert_int_equal(at_client_next_tick(&rig.client), 1);
    bench_sleep(&rig, 1);
    assert_log(&rig.log, "done: AT_ERROR_TIMEOUT\n");
    assert_int_equal(at_client_last_error(&rig.client)->status, AT_ERROR_TIMEOUT);
}

static void a_command_without_answer_ends_in_time(void **state)
{
    (void)state;
    start_at(bench_done);
    assert_times_out_after_300_ms();
}

static void a_blocking_command_without_answer_ends_in_time(void **state)
{
    const uint32_t start = rig.clock;
    (void)state;
    assert_int_equal(bc65_at(&rig.client), AT_ERROR_TIMEOUT);
    assert_int_equal(rig.clock - start, 300);
}

static void a_missing_prompt_ends_the_call_in_time(void **state)
{
    (void)state;
    assert_int_equal(bc65_qisend_data_start(&rig.client, &call, &hello, bench_done, &rig), AT_PENDING);
    assert_times_out_after_300_ms();
}

static void a_missing_ok_after_the_data_ends_the_call_in_time(void **state)
{
    (void)state;
    assert_int_equal(bc65_qisend_data_start(&rig.client, &call, &hello, bench_done, &rig), AT_PENDING);
    bench_sleep(&rig, 200);
    SAY(&rig, "> ");
    assert_times_out_after_300_ms();
}

static void a_missing_send_ok_ends_the_call_in_time(void **state)
{
    (void)state;
    assert_int_equal(bc65_qisend_data_start(&rig.client, &call, &hello, bench_done, &rig), AT_PENDING);
    SAY(&rig, "> \r\nOK\r\n");
    bench_sleep(&rig, 9999);
    assert_log(&rig.log, "");
    bench_sleep(&rig, 1);
    assert_log(&rig.log, "done: AT_ERROR_TIMEOUT\n");
}

static void a_response_without_its_ok_ends_in_time(void **state)
{
    (void)state;
    assert_int_equal(bc65_cgatt_read_start(&rig.client, &call, NULL, bench_done, &rig), AT_PENDING);
    bench_sleep(&rig, 200);
    SAY(&rig, "\r\n+CGATT: 1\r\n");
    assert_times_out_after_300_ms();
}

static void a_late_reply_is_not_credited_to_the_next_command(void **state)
{
    bc65_cgatt_response attached = {0};
    (void)state;
    assert_int_equal(bc65_cgatt_read_start(&rig.client, &call, &attached, bench_done, &rig), AT_PENDING);
    bench_sleep(&rig, 300);
    assert_true(at_client_is_busy(&rig.client));
    assert_int_equal(bc65_at_start(&rig.client, &call, bench_done, &rig), AT_ERROR_QUARANTINE);
    SAY(&rig, "\r\n+CGATT: 1\r\n\r\nOK\r\n");
    assert_int_equal(attached.state, 0);
    assert_int_equal(at_client_statistics(&rig.client)->late, 2);
    assert_false(at_client_is_busy(&rig.client));
    start_at(bench_done);
    assert_log(&rig.log, "done: AT_ERROR_TIMEOUT\n");
    SAY(&rig, "\r\nERROR\r\n");
    assert_log(&rig.log, "done: AT_ERROR_MODULE\n");
}

static void a_quarantine_ends_after_the_response_time(void **state)
{
    (void)state;
    start_at(bench_done);
    bench_sleep(&rig, 300);
    bench_sleep(&rig, 299);
    assert_true(at_client_is_busy(&rig.client));
    assert_int_equal(at_client_next_tick(&rig.client), 1);
    bench_sleep(&rig, 1);
    assert_false(at_client_is_busy(&rig.client));
    assert_int_equal(at_client_next_tick(&rig.client), UINT32_MAX);
}

static void a_blocking_call_waits_until_the_quarantine_is_over(void **state)
{
    (void)state;
    start_at(bench_done);
    bench_sleep(&rig, 300);
    rig.sent_length = 0;
    bench_expect(&rig, "", "\r\nOK\r\n", 50); /* late */
    bench_expect(&rig, "AT+CGATT=1\r", "\r\nOK\r\n", 1000);
    {
        const bc65_cgatt_write attach = {.state = BC65_CGATT_STATE_ATTACHED};
        assert_int_equal(bc65_cgatt(&rig.client, &attach), AT_OK);
    }
}

static void a_prompt_that_comes_too_late_is_cancelled(void **state)
{
    (void)state;
    assert_int_equal(bc65_qisend_data_start(&rig.client, &call, &hello, bench_done, &rig), AT_PENDING);
    bench_sleep(&rig, 300);
    rig.sent_length = 0;
    SAY(&rig, "\r\n> ");
    assert_sent(&rig, "\x1B");
    SAY(&rig, "\r\nOK\r\n");
    assert_false(at_client_is_busy(&rig.client));
}

static void the_result_of_a_send_whose_prompt_came_too_late_is_not_the_next_ones(void **state)
{
    const bc65_qisendex_inline_write again = {.connect_id = 0, .hex_string = {(const uint8_t *)"x", 1}};
    (void)state;
    assert_int_equal(bc65_qisend_data_start(&rig.client, &call, &hello, bench_done, &rig), AT_PENDING);
    bench_sleep(&rig, 300);
    SAY(&rig, "\r\n> ");
    bench_sleep(&rig, 300);
    assert_int_equal(bc65_qisendex_inline_start(&rig.client, &call, &again, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\nSEND FAIL\r\n\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_ERROR_TIMEOUT\nFINAL SEND FAIL\n");
    SAY(&rig, "\r\nSEND OK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
}

static void results_for_nobody_are_dropped(void **state)
{
    (void)state;
    SAY(&rig, "\r\nOK\r\n\r\nERROR\r\n\r\n+CME ERROR: 3\r\n");
    assert_int_equal(at_client_statistics(&rig.client)->late, 3);
    start_at(bench_done);
    assert_log(&rig.log, "");
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
}

static void a_cancelled_command_is_quarantined(void **state)
{
    (void)state;
    start_at(bench_done);
    at_client_cancel(&rig.client, &call);
    assert_log(&rig.log, "done: AT_ERROR_CANCELLED\n");
    assert_int_equal(bc65_at_start(&rig.client, &call, bench_done, &rig), AT_ERROR_QUARANTINE);
    SAY(&rig, "\r\nOK\r\n");
    start_at(bench_done);
    at_client_cancel(&rig.client, &call);
    at_client_cancel(&rig.client, &call);
    assert_log(&rig.log, "done: AT_ERROR_CANCELLED\n");
}

static void a_restart_ends_every_call(void **state)
{
    at_call opening;
    (void)state;
    assert_int_equal(bc65_qiopen_start(&rig.client, &opening, &bench_open_ip, NULL, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\nOK\r\n");
    start_at(bench_done);
    SAY(&rig, "\r\nRDY\r\n");
    assert_log(&rig.log, "UNKNOWN RDY\n");
    at_client_restarted(&rig.client);
    assert_log(&rig.log, "done: AT_ERROR_REBOOT\ndone: AT_ERROR_REBOOT\n");
    assert_false(at_client_is_busy(&rig.client));
    assert_int_equal(at_receiver_mode(&rig.client.receiver, BC65_MODE_ECHO, 0), 1);
    start_at(bench_done);
    SAY(&rig, "AT\r\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
}

static void restart_call(void *user, at_status status)
{
    bench_done(user, status);
    start_at(bench_done);
}

static void a_call_started_because_of_a_restart_goes_on(void **state)
{
    (void)state;
    start_at(restart_call);
    at_client_restarted(&rig.client);
    assert_log(&rig.log, "done: AT_ERROR_REBOOT\n");
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
}

static void restart_at_line(void *user, const at_event *event)
{
    bench_line(user, event);
    at_client_restarted(&rig.client);
}

static void a_restart_can_be_told_from_the_handler_of_its_banner(void **state)
{
    (void)state;
    at_client_on_line(&rig.client, restart_at_line, &rig);
    assert_int_equal(bc65_qisend_data_start(&rig.client, &call, &hello, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\nRDY\r\n\r\n> \r\n+QIURC: \"closed\",1\r\n");
    assert_log(&rig.log, "UNKNOWN RDY\ndone: AT_ERROR_REBOOT\nUNKNOWN >\nurc: closed 1\n");
}

static void a_restart_ends_data_too(void **state)
{
    uint8_t data[10];
    const bc65_qird_write arguments = {.connect_id = 0, .read_length = 10};
    (void)state;
    assert_int_equal(bc65_qird_start(&rig.client, &call, &arguments, NULL, data, 10, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\n+QIRD: 10\r\nabc");
    at_client_restarted(&rig.client);
    SAY(&rig, "\r\nRDY\r\n");
    assert_log(&rig.log, "done: AT_ERROR_REBOOT\nUNKNOWN RDY\n");
}

static void a_port_may_take_few_bytes_at_a_time(void **state)
{
    size_t limit;
    (void)state;
    for (limit = 1; limit <= 40; ++limit) {
        rig.write_limit = limit;
        assert_int_equal(bc65_qiopen_start(&rig.client, &call, &bench_open_name, NULL, bench_done, &rig), AT_PENDING);
        assert_sent(&rig, "AT+QIOPEN=1,0,\"TCP\",\"example.com\",7\r");
        SAY(&rig, "\r\nOK\r\n\r\n+QIOPEN: 0,0\r\n");
        assert_log(&rig.log, "done: AT_OK\n");
    }
}

static void a_port_that_is_full_is_offered_the_rest_later(void **state)
{
    size_t room;
    (void)state;
    for (room = 0; room < 36; ++room) {
        rig.write_total = room;
        assert_int_equal(bc65_qiopen_start(&rig.client, &call, &bench_open_name, NULL, bench_done, &rig), AT_PENDING);
        assert_int_equal(rig.sent_length, room);
        assert_true(at_client_next_tick(&rig.client) <= 5);
        bench_sleep(&rig, 5);
        rig.write_total = BENCH_UNLIMITED;
        bench_sleep(&rig, 5);
        assert_sent(&rig, "AT+QIOPEN=1,0,\"TCP\",\"example.com\",7\r");
        SAY(&rig, "\r\nOK\r\n\r\n+QIOPEN: 0,0\r\n");
        assert_log(&rig.log, "done: AT_OK\n");
    }
}

static void a_slow_port_is_no_silent_module(void **state)
{
    size_t index;
    (void)state;
    assert_int_equal(bc65_qisend_data_start(&rig.client, &call, &hello, bench_done, &rig), AT_PENDING);
    rig.sent_length = 0;
    rig.write_total = 0;
    SAY(&rig, "> ");
    for (index = 0; index < 5; ++index) {
        rig.write_total = 1;
        bench_sleep(&rig, 250);
    }
    assert_sent(&rig, "hello");
    SAY(&rig, "\r\nOK\r\nSEND OK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
}

static void a_port_that_takes_nothing_ends_the_call_in_time(void **state)
{
    (void)state;
    rig.write_total = 0;
    start_at(bench_done);
    bench_sleep(&rig, 300);
    assert_log(&rig.log, "done: AT_ERROR_TIMEOUT\n");
}

static void what_comes_before_the_line_is_sent_is_no_answer(void **state)
{
    bc65_cgatt_response attached = {0};
    (void)state;
    rig.write_total = 3;
    assert_int_equal(bc65_cgatt_read_start(&rig.client, &call, &attached, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\n+CGATT: 1\r\n\r\nOK\r\n\r\nERROR\r\n");
    assert_int_equal(attached.state, 0);
    assert_log(&rig.log, "UNKNOWN +CGATT: 1\n");
    at_client_restarted(&rig.client);
    log_clear(&rig.log);
    rig.sent_length = 0;
    rig.write_total = 3;
    assert_int_equal(bc65_qisend_data_start(&rig.client, &call, &hello, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\n> ");
    rig.write_total = BENCH_UNLIMITED;
    bench_sleep(&rig, 5);
    assert_sent(&rig, "AT+QISEND=0,5\r");
    SAY(&rig, "\r\n> ");
    assert_sent(&rig, "hello");
}

static void a_dead_port_is_reported_at_once(void **state)
{
    (void)state;
    rig.write_status = AT_ERROR_PORT;
    assert_int_equal(bc65_at_start(&rig.client, &call, bench_done, &rig), AT_ERROR_PORT);
    assert_int_equal(bc65_at(&rig.client), AT_ERROR_PORT);
    assert_log(&rig.log, "");
    rig.write_status = AT_OK;
    assert_int_equal(bc65_qisend_data_start(&rig.client, &call, &hello, bench_done, &rig), AT_PENDING);
    rig.write_status = AT_ERROR_TIMEOUT; /* any status means that the port failed */
    SAY(&rig, "> ");
    assert_log(&rig.log, "done: AT_ERROR_PORT\n");
}

static void a_port_that_cannot_wait_ends_the_call_and_keeps_its_reply_from_the_next(void **state)
{
    (void)state;
    rig.wait_status = AT_ERROR_PORT;
    assert_int_equal(bc65_at(&rig.client), AT_ERROR_PORT);
    assert_int_equal(bc65_at_start(&rig.client, &call, bench_done, &rig), AT_ERROR_QUARANTINE);
    SAY(&rig, "\r\nOK\r\n");
    start_at(bench_done);
}

static void ok_without_the_response_is_an_error(void **state)
{
    (void)state;
    assert_int_equal(bc65_cgatt_read_start(&rig.client, &call, NULL, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_ERROR_ABSENT\n");
}

static void a_set_may_be_answered_with_its_value_or_not(void **state)
{
    const bc65_qicfg_viewmode_write view = {.view_mode = BC65_QICFG_VIEW_MODE_COMMA};
    (void)state;
    assert_int_equal(bc65_qicfg_viewmode_start(&rig.client, &call, &view, NULL, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\nOK\r\n");
    assert_int_equal(bc65_qicfg_viewmode_start(&rig.client, &call, &view, NULL, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\n+QICFG: \"viewmode\",1\r\n\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\ndone: AT_OK\n");
    assert_int_equal(at_receiver_mode(&rig.client.receiver, BC65_MODE_VIEW_MODE, 0), 1);
}

static void a_malformed_response_ends_the_call_at_its_ok(void **state)
{
    (void)state;
    assert_int_equal(bc65_cgatt_read_start(&rig.client, &call, NULL, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\n+CGATT: x\r\n\r\nOK\r\n");
    assert_log(&rig.log, "MALFORMED state (response): +CGATT: x\ndone: AT_ERROR_MALFORMED\n");
}

static void a_text_too_long_for_its_buffer_is_an_error_but_no_overrun(void **state)
{
    char text[8];
    bc65_qidnscfg_response dns;
    (void)state;
    text[7] = '!';
    assert_int_equal(bc65_qidnscfg_read_start(&rig.client, &call, &dns, text, 7, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\n+QIDNSCFG: \"8.8.8.8\",\"8.8.4.4\"\r\n\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_ERROR_BUFFER\n");
    assert_int_equal(text[7], '!');
    assert_text(dns.primary_dns, "8.8.8.8");
    assert_int_equal(dns.secondary_dns.length, 0);
    assert_int_equal(bc65_qidnscfg_read_start(&rig.client, &call, &dns, NULL, 0, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\n+QIDNSCFG: \"8.8.8.8\",\"8.8.4.4\"\r\n\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_ERROR_BUFFER\n");
}

#define TEST(name) cmocka_unit_test_setup(name, set_up)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_command_without_answer_ends_in_time),
        TEST(a_blocking_command_without_answer_ends_in_time),
        TEST(a_missing_prompt_ends_the_call_in_time),
        TEST(a_missing_ok_after_the_data_ends_the_call_in_time),
        TEST(a_missing_send_ok_ends_the_call_in_time),
        TEST(a_response_without_its_ok_ends_in_time),
        TEST(a_late_reply_is_not_credited_to_the_next_command),
        TEST(a_quarantine_ends_after_the_response_time),
        TEST(a_blocking_call_waits_until_the_quarantine_is_over),
        TEST(a_prompt_that_comes_too_late_is_cancelled),
        TEST(the_result_of_a_send_whose_prompt_came_too_late_is_not_the_next_ones),
        TEST(results_for_nobody_are_dropped),
        TEST(a_cancelled_command_is_quarantined),
        TEST(a_restart_ends_every_call),
        TEST(a_call_started_because_of_a_restart_goes_on),
        TEST(a_restart_can_be_told_from_the_handler_of_its_banner),
        TEST(a_restart_ends_data_too),
        TEST(a_port_may_take_few_bytes_at_a_time),
        TEST(a_port_that_is_full_is_offered_the_rest_later),
        TEST(a_slow_port_is_no_silent_module),
        TEST(a_port_that_takes_nothing_ends_the_call_in_time),
        TEST(what_comes_before_the_line_is_sent_is_no_answer),
        TEST(a_dead_port_is_reported_at_once),
        TEST(a_port_that_cannot_wait_ends_the_call_and_keeps_its_reply_from_the_next),
        TEST(ok_without_the_response_is_an_error),
        TEST(a_set_may_be_answered_with_its_value_or_not),
        TEST(a_malformed_response_ends_the_call_at_its_ok),
        TEST(a_text_too_long_for_its_buffer_is_an_error_but_no_overrun),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
