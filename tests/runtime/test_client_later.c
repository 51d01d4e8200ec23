/*
 * Results that come after OK: whose they are, and how long they may take.
 */
#include "bench.h"

static bench rig;
static at_call calls[3];

static int set_up(void **state)
{
    (void)state;
    bench_init(&rig, 64);
    return 0;
}

static void open_socket(at_call *call, bc65_qiopen_write *open, int32_t id, at_done *done)
{
    *open = bench_open_ip;
    open->connect_id = id;
    assert_int_equal(bc65_qiopen_start(&rig.client, call, open, NULL, done, &rig), AT_PENDING);
    rig.sent_length = 0;
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

static void an_open_by_address_takes_36_seconds_at_most(void **state)
{
    bc65_qiopen_write open;
    (void)state;
    open_socket(&calls[0], &open, 0, bench_done);
    SAY(&rig, "\r\nOK\r\n");
    assert_false(at_client_is_busy(&rig.client));
    assert_ends_after(36000);
}

static void an_open_by_name_takes_140_seconds_more(void **state)
{
    (void)state;
    assert_int_equal(bc65_qiopen_start(&rig.client, &calls[0], &bench_open_name, NULL, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\nOK\r\n");
    assert_ends_after(176000);
}

static void open_time_changes_how_long_an_open_may_take(void **state)
{
    const bc65_qicfg_open_time_write five = {.open_time = 5};
    bc65_qiopen_write open;
    (void)state;
    bench_expect(&rig, "AT+QICFG=\"open_time\",5\r", "\r\nOK\r\n", 1);
    assert_int_equal(bc65_qicfg_open_time(&rig.client, &five, NULL), AT_OK);
    open_socket(&calls[0], &open, 0, bench_done);
    SAY(&rig, "\r\nOK\r\n");
    assert_ends_after(5000);
    assert_int_equal(bc65_qiopen_start(&rig.client, &calls[0], &bench_open_name, NULL, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\nOK\r\n");
    assert_ends_after(145000);
}

static void a_ping_takes_140_seconds_and_all_its_requests(void **state)
{
    bc65_qping_write ping = {.context_id = 1, .host = AT_STR("192.0.2.1")};
    (void)state;
    assert_int_equal(bc65_qping_start(&rig.client, &calls[0], &ping, NULL, NULL, NULL, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\nOK\r\n");
    assert_ends_after(140000 + 4 * 4 * 1000);
    ping.time_out = (at_optional)AT_SOME(255);
    assert_int_equal(bc65_qping_start(&rig.client, &calls[0], &ping, NULL, NULL, NULL, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\nOK\r\n");
    assert_ends_after(140000 + 255 * 4 * 1000);
    ping.ping_num = (at_optional)AT_SOME(10);
    assert_int_equal(bc65_qping_start(&rig.client, &calls[0], &ping, NULL, NULL, NULL, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\nOK\r\n");
    assert_ends_after(140000 + 255 * 10 * 1000);
}

static void a_close_takes_10_seconds(void **state)
{
    const bc65_qiclose_write arguments = {.connect_id = 0};
    (void)state;
    assert_int_equal(bc65_qiclose_start(&rig.client, &calls[0], &arguments, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\nOK\r\n");
    bench_sleep(&rig, 9999);
    SAY(&rig, "\r\nCLOSE OK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
    assert_int_equal(bc65_qiclose_start(&rig.client, &calls[0], &arguments, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\nOK\r\n");
    assert_ends_after(10000);
}

static void done_first(void *user, at_status status)
{
    log_format(&((bench *)user)->log, "first: %s\n", at_status_name(status));
}

static void done_second(void *user, at_status status)
{
    log_format(&((bench *)user)->log, "second: %s\n", at_status_name(status));
}

static void done_third(void *user, at_status status)
{
    log_format(&((bench *)user)->log, "third: %s\n", at_status_name(status));
}

static void several_opens_end_in_any_order(void **state)
{
    bc65_qiopen_write opens[3];
    (void)state;
    open_socket(&calls[0], &opens[0], 0, done_first);
    SAY(&rig, "\r\nOK\r\n");
    open_socket(&calls[1], &opens[1], 1, done_second);
    SAY(&rig, "\r\nOK\r\n");
    open_socket(&calls[2], &opens[2], 5, done_third);
    SAY(&rig, "\r\n+QIOPEN: 1,0\r\n\r\nOK\r\n");
    assert_log(&rig.log, "second: AT_OK\n");
    SAY(&rig, "\r\n+QIOPEN: 5,566\r\n\r\n+QIOPEN: 3,0\r\n\r\n+QIOPEN: 0,0\r\n\r\n+QIOPEN: 0,0\r\n");
    assert_log(&rig.log, "third: AT_ERROR_FAILED\nurc: opened 3 err=0\nfirst: AT_OK\nurc: opened 0 err=0\n");
}

static void each_open_has_its_own_time(void **state)
{
    bc65_qiopen_write opens[2];
    (void)state;
    open_socket(&calls[0], &opens[0], 0, done_first);
    SAY(&rig, "\r\nOK\r\n");
    bench_sleep(&rig, 1000);
    open_socket(&calls[1], &opens[1], 1, done_second);
    SAY(&rig, "\r\nOK\r\n");
    bench_sleep(&rig, 35000);
    assert_log(&rig.log, "first: AT_ERROR_TIMEOUT\n");
    assert_int_equal(at_client_next_tick(&rig.client), 1000);
    bench_sleep(&rig, 1000);
    assert_log(&rig.log, "second: AT_ERROR_TIMEOUT\n");
}

static void a_failed_open_reports_the_code_of_the_module(void **state)
{
    bc65_qiopen_write open;
    bc65_qiopen_result opened = {0};
    (void)state;
    open = bench_open_ip;
    assert_int_equal(bc65_qiopen_start(&rig.client, &calls[0], &open, &opened, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\nOK\r\n\r\n+QIOPEN: 0,566\r\n");
    assert_log(&rig.log, "done: AT_ERROR_FAILED\n");
    assert_int_equal(opened.err, 566);
    assert_int_equal(at_client_last_error(&rig.client)->value, 566);
    assert_string_equal(at_client_last_error(&rig.client)->command, "QIOPEN");
}

static void a_result_that_overtakes_its_ok_waits_for_it(void **state)
{
    bc65_qiopen_write open;
    (void)state;
    open_socket(&calls[0], &open, 0, bench_done);
    SAY(&rig, "\r\n+QIOPEN: 0,0\r\n");
    assert_log(&rig.log, "");
    assert_true(at_client_is_busy(&rig.client));
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
    open_socket(&calls[0], &open, 0, bench_done);
    SAY(&rig, "\r\n+QIOPEN: 0,566\r\n\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_ERROR_FAILED\n");
    assert_false(at_client_is_busy(&rig.client));
}

static void an_awaited_call_that_is_cancelled_leaves_its_result_to_the_urc_handler(void **state)
{
    bc65_qiopen_write open;
    (void)state;
    open_socket(&calls[0], &open, 0, bench_done);
    SAY(&rig, "\r\nOK\r\n");
    at_client_cancel(&rig.client, &calls[0]);
    assert_log(&rig.log, "done: AT_ERROR_CANCELLED\n");
    assert_false(at_client_is_busy(&rig.client));
    SAY(&rig, "\r\n+QIOPEN: 0,0\r\n");
    assert_log(&rig.log, "urc: opened 0 err=0\n");
    at_client_cancel(&rig.client, &calls[0]);
    assert_log(&rig.log, "");
}

static void cancelling_an_awaited_call_does_not_end_the_quarantine_of_another(void **state)
{
    bc65_qiopen_write open;
    (void)state;
    open_socket(&calls[0], &open, 0, done_first);
    SAY(&rig, "\r\nOK\r\n");
    assert_int_equal(bc65_at_start(&rig.client, &calls[1], done_second, &rig), AT_PENDING);
    bench_sleep(&rig, 300);
    at_client_cancel(&rig.client, &calls[0]);
    assert_log(&rig.log, "second: AT_ERROR_TIMEOUT\nfirst: AT_ERROR_CANCELLED\n");
    assert_int_equal(bc65_at_start(&rig.client, &calls[0], NULL, NULL), AT_ERROR_QUARANTINE);
}

static void note_reply(void *user, const bc65_qping_reply *line)
{
    log_format((test_log *)user, "reply %d ttl=%d\n", (int)line->result, (int)line->ttl.value);
}

static void a_ping_ends_with_its_summary(void **state)
{
    const bc65_qping_write ping = {.context_id = 1, .host = AT_STR("192.0.2.1")};
    bc65_qping_summary summary = {0};
    (void)state;
    assert_int_equal(bc65_qping_start(&rig.client, &calls[0], &ping, note_reply, &rig.log, &summary, bench_done, &rig),
                     AT_PENDING);
    SAY(&rig, "\r\nOK\r\n\r\n+QPING: 0,192.0.2.1,32,320,255\r\n\r\n+QPING: 1\r\n\r\n+QPING: 2,2,1,1,320,320,320\r\n");
    assert_log(&rig.log, "reply 0 ttl=255\nreply 1 ttl=0\ndone: AT_OK\n");
    assert_int_equal(summary.lost.value, 1);
    assert_int_equal(bc65_qping_start(&rig.client, &calls[0], &ping, NULL, NULL, &summary, bench_done, &rig),
                     AT_PENDING);
    SAY(&rig, "\r\nOK\r\n\r\n+QPING: 4\r\n");
    assert_log(&rig.log, "done: AT_ERROR_FAILED\n");
    assert_int_equal(at_client_last_error(&rig.client)->value, BC65_PING_RESULT_ADDRESS_NOT_FOUND);
}

static void note_address(void *user, const bc65_qidnsgip_address *line)
{
    log_text((test_log *)user, "address ");
    log_bytes((test_log *)user, line->host_ip_addr.text, line->host_ip_addr.length);
    log_text((test_log *)user, "\n");
}

static bc65_qidnsgip_result resolved;

static void resolve(void)
{
    static const bc65_qidnsgip_write name = {.context_id = 1, .hostname = AT_STR("example.com")};
    memset(&resolved, 0, sizeof resolved);
    assert_int_equal(bc65_qidnsgip_start(&rig.client, &calls[0], &name, note_address, &rig.log, &resolved, bench_done,
                                         &rig), AT_PENDING);
}

static void a_name_is_resolved_when_all_its_addresses_have_come(void **state)
{
    (void)state;
    resolve();
    SAY(&rig, "\r\nOK\r\n\r\n+QIURC: \"dnsgip\",0,2,60\r\n\r\n+QIURC: \"dnsgip\",\"192.0.2.1\"\r\n");
    assert_log(&rig.log, "address 192.0.2.1\n");
    SAY(&rig, "\r\n+QIURC: \"dnsgip\",\"192.0.2.2\"\r\n\r\n+QIURC: \"dnsgip\",\"192.0.2.3\"\r\n");
    assert_log(&rig.log, "address 192.0.2.2\ndone: AT_OK\nurc: #5\n");
    assert_int_equal(resolved.ip_count.value, 2);
    assert_int_equal(resolved.dns_ttl.value, 60);
}

static void a_name_may_have_no_address_or_fail(void **state)
{
    (void)state;
    resolve();
    SAY(&rig, "\r\nOK\r\n\r\n+QIURC: \"dnsgip\",0,0,60\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
    resolve();
    SAY(&rig, "\r\nOK\r\n\r\n+QIURC: \"dnsgip\",565\r\n");
    assert_log(&rig.log, "done: AT_ERROR_FAILED\n");
    assert_int_equal(at_client_last_error(&rig.client)->value, 565);
    resolve();
    SAY(&rig, "\r\nOK\r\n\r\n+QIURC: \"dnsgip\",565,2,60\r\n");
    assert_log(&rig.log, "done: AT_ERROR_FAILED\n");
}

static void addresses_that_overtake_ok_wait_for_it(void **state)
{
    (void)state;
    resolve();
    SAY(&rig, "\r\n+QIURC: \"dnsgip\",0,1,60\r\n\r\n+QIURC: \"dnsgip\",\"192.0.2.1\"\r\n");
    assert_log(&rig.log, "address 192.0.2.1\n");
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
}

/* -- What is still owed to a call that was given up ----------------------------------------------------------------- */

static void lines_owed_to_a_ping_given_up_are_not_the_next_ones(void **state)
{
    const bc65_qping_write ping = {.context_id = 1, .host = AT_STR("192.0.2.1")};
    bc65_qping_summary summary = {0};
    (void)state;
    assert_int_equal(bc65_qping_start(&rig.client, &calls[0], &ping, note_reply, &rig.log, NULL, done_first, &rig),
                     AT_PENDING);
    SAY(&rig, "\r\nOK\r\n");
    at_client_cancel(&rig.client, &calls[0]);
    assert_int_equal(bc65_qping_start(&rig.client, &calls[1], &ping, note_reply, &rig.log, &summary, done_second, &rig),
                     AT_PENDING);
    SAY(&rig, "\r\n+QPING: 1\r\n\r\n+QPING: 1\r\n\r\n+QPING: 2,2,0,2,0,0,0\r\n\r\nOK\r\n");
    assert_log(&rig.log, "first: AT_ERROR_CANCELLED\nurc: #1\nurc: #1\nurc: #2\n");
    SAY(&rig, "\r\n+QPING: 0,192.0.2.1,32,320,255\r\n\r\n+QPING: 2,1,1,0,320,320,320\r\n");
    assert_log(&rig.log, "reply 0 ttl=255\nsecond: AT_OK\n");
    assert_int_equal(summary.sent.value, 1);
}

static void what_is_owed_comes_behind_what_is_awaited_since_before(void **state)
{
    const bc65_qiclose_write close = {.connect_id = 0};
    (void)state;
    assert_int_equal(bc65_qiclose_start(&rig.client, &calls[0], &close, done_first, &rig), AT_PENDING);
    SAY(&rig, "\r\nOK\r\n");
    assert_int_equal(bc65_qiclose_start(&rig.client, &calls[1], &close, done_second, &rig), AT_PENDING);
    at_client_cancel(&rig.client, &calls[1]);
    SAY(&rig, "\r\nCLOSE OK\r\n\r\nOK\r\n");
    assert_log(&rig.log, "second: AT_ERROR_CANCELLED\nfirst: AT_OK\n");
    assert_int_equal(bc65_qiclose_start(&rig.client, &calls[2], &close, done_third, &rig), AT_PENDING);
    SAY(&rig, "\r\nCLOSE OK\r\n\r\nOK\r\n"); /* the second call's */
    assert_log(&rig.log, "FINAL CLOSE OK\n");
    SAY(&rig, "\r\nCLOSE OK\r\n");
    assert_log(&rig.log, "third: AT_OK\n");
}

static void a_name_without_addresses_owed_to_a_lookup_given_up_is_owed_once(void **state)
{
    (void)state;
    resolve();
    SAY(&rig, "\r\nOK\r\n");
    at_client_cancel(&rig.client, &calls[0]);
    resolve();
    SAY(&rig, "\r\n+QIURC: \"dnsgip\",0,0,60\r\n");
    assert_null(rig.client.owed);
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_ERROR_CANCELLED\nurc: #4\n");
    SAY(&rig, "\r\n+QIURC: \"dnsgip\",0,0,60\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
}

static void addresses_owed_to_a_lookup_given_up_are_not_the_next_ones(void **state)
{
    (void)state;
    resolve();
    SAY(&rig, "\r\nOK\r\n");
    at_client_cancel(&rig.client, &calls[0]);
    resolve();
    SAY(&rig, "\r\n+QIURC: \"dnsgip\",0,1,60\r\n\r\n+QIURC: \"dnsgip\",\"192.0.2.1\"\r\n\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_ERROR_CANCELLED\nurc: #4\nurc: #5\n");
    SAY(&rig, "\r\n+QIURC: \"dnsgip\",0,0,60\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
    assert_null(rig.client.owed);
}

static void stop_at_first(void *user, const bc65_qidnsgip_address *line)
{
    note_address(user, line);
    at_client_cancel(&rig.client, &calls[0]);
}

/* Once a call has ended its memory may be something else. */
static void spoil_call(void *user, at_status status)
{
    bench_done(user, status);
    memset(&calls[0], 1, sizeof calls[0]);
}

static void a_call_that_its_line_handler_ends_is_not_looked_at_any_more(void **state)
{
    static const bc65_qidnsgip_write name = {.context_id = 1, .hostname = AT_STR("example.com")};
    uint8_t spoilt[sizeof calls[0]];
    (void)state;
    assert_int_equal(bc65_qidnsgip_start(&rig.client, &calls[0], &name, stop_at_first, &rig.log, NULL, spoil_call, &rig),
                     AT_PENDING);
    SAY(&rig, "\r\nOK\r\n\r\n+QIURC: \"dnsgip\",0,1,60\r\n\r\n+QIURC: \"dnsgip\",\"192.0.2.1\"\r\n");
    assert_log(&rig.log, "address 192.0.2.1\ndone: AT_ERROR_CANCELLED\n");
    memset(spoilt, 1, sizeof spoilt);
    assert_memory_equal(&calls[0], spoilt, sizeof spoilt);
}

static void the_text_of_a_later_result_is_kept_for_the_caller(void **state)
{
    const bc65_qntp_write arguments = {.context_id = 1, .server = AT_STR("192.0.2.1")};
    bc65_qntp_result result;
    char text[22];
    (void)state;
    assert_int_equal(bc65_qntp_start(&rig.client, &calls[0], &arguments, &result, text, sizeof text, bench_done, &rig),
                     AT_PENDING);
    SAY(&rig, "\r\nOK\r\n\r\n+QNTP: 0,\"2018/10/19,12:55:34+00\"\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
    assert_text(result.time, "2018/10/19,12:55:34+00");
    assert_int_equal(bc65_qntp_start(&rig.client, &calls[0], &arguments, &result, text, sizeof text - 1, bench_done,
                     &rig),
                     AT_PENDING);
    SAY(&rig, "\r\nOK\r\n\r\n+QNTP: 0,\"2018/10/19,12:55:34+00\"\r\n");
    assert_log(&rig.log, "done: AT_ERROR_BUFFER\n");
    assert_int_equal(result.time.length, 0);
}

#define TEST(name) cmocka_unit_test_setup(name, set_up)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(an_open_by_address_takes_36_seconds_at_most),
        TEST(an_open_by_name_takes_140_seconds_more),
        TEST(open_time_changes_how_long_an_open_may_take),
        TEST(a_ping_takes_140_seconds_and_all_its_requests),
        TEST(a_close_takes_10_seconds),
        TEST(several_opens_end_in_any_order),
        TEST(each_open_has_its_own_time),
        TEST(a_failed_open_reports_the_code_of_the_module),
        TEST(a_result_that_overtakes_its_ok_waits_for_it),
        TEST(an_awaited_call_that_is_cancelled_leaves_its_result_to_the_urc_handler),
        TEST(cancelling_an_awaited_call_does_not_end_the_quarantine_of_another),
        TEST(a_ping_ends_with_its_summary),
        TEST(a_name_is_resolved_when_all_its_addresses_have_come),
        TEST(a_name_may_have_no_address_or_fail),
        TEST(addresses_that_overtake_ok_wait_for_it),
        TEST(lines_owed_to_a_ping_given_up_are_not_the_next_ones),
        TEST(what_is_owed_comes_behind_what_is_awaited_since_before),
        TEST(a_name_without_addresses_owed_to_a_lookup_given_up_is_owed_once),
        TEST(addresses_owed_to_a_lookup_given_up_are_not_the_next_ones),
        TEST(a_call_that_its_line_handler_ends_is_not_looked_at_any_more),
        TEST(the_text_of_a_later_result_is_kept_for_the_caller),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
