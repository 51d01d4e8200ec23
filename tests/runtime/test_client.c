/*
 * A call from its start to its end, blocking and not.
 */
#include "bench.h"

static bench rig;

static int set_up(void **state)
{
    (void)state;
    bench_init(&rig, 64);
    return 0;
}

static int32_t last_value(void)
{
    return at_client_last_error(&rig.client)->value;
}

static void a_blocking_call_returns_when_ok_has_come(void **state)
{
    (void)state;
    bench_expect(&rig, "AT\r", "\r\nOK\r\n", 299);
    assert_int_equal(bc65_at(&rig.client), AT_OK);
    assert_false(at_client_is_busy(&rig.client));
    assert_int_equal(at_client_next_tick(&rig.client), UINT32_MAX);
}

static void a_blocking_call_fills_its_result(void **state)
{
    bc65_cgatt_response attached;
    char text[64];
    bc65_qigeterror_response error;
    (void)state;
    bench_expect(&rig, "AT+CGATT?\r", "\r\n+CGATT: 1\r\n\r\nOK\r\n", 10);
    assert_int_equal(bc65_cgatt_read(&rig.client, &attached), AT_OK);
    assert_int_equal(attached.state, BC65_CGATT_STATE_ATTACHED);
    bench_expect(&rig, "AT+QIGETERROR\r", "\r\n+QIGETERROR: 566,socket connect failed\r\n\r\nOK\r\n", 10);
    assert_int_equal(bc65_qigeterror(&rig.client, &error, text, sizeof text), AT_OK);
    assert_int_equal(error.err, BC65_ERR_SOCKET_CONNECT_FAILED);
    assert_text(error.errcode_description, "socket connect failed");
    assert_ptr_equal(error.errcode_description.text, text);
}

static void a_blocking_call_may_take_no_result(void **state)
{
    (void)state;
    bench_expect(&rig, "AT+CGATT?\r", "\r\n+CGATT: 1\r\n\r\nOK\r\n", 10);
    assert_int_equal(bc65_cgatt_read(&rig.client, NULL), AT_OK);
}

static void a_blocking_open_waits_for_its_result(void **state)
{
    bc65_qiopen_result opened;
    (void)state;
    bench_expect(&rig, "AT+QIOPEN=1,0,\"TCP\",\"192.0.2.1\",7\r", "\r\nOK\r\n", 10);
    bench_expect(&rig, "", "\r\n+QIOPEN: 0,0\r\n", 20000);
    assert_int_equal(bc65_qiopen(&rig.client, &bench_open_ip, &opened), AT_OK);
    assert_int_equal(opened.connect_id, 0);
    assert_int_equal(opened.err, BC65_ERR_SUCCESS);
}

static void lines_of_one_kind_go_to_their_handler(void *user, const bc65_qistate_status *line)
{
    log_format((test_log *)user, "socket %d\n", (int)line->connect_id);
}

static void a_repeated_response_may_have_any_number_of_lines(void **state)
{
    (void)state;
    bench_expect(&rig, "AT+QISTATE?\r", "\r\nOK\r\n", 1);
    assert_int_equal(bc65_qistate_read(&rig.client, lines_of_one_kind_go_to_their_handler, &rig.log), AT_OK);
    assert_log(&rig.log, "");
    bench_expect(&rig, "AT+QISTATE?\r",
                 "\r\n+QISTATE: 0,\"TCP\",\"1.2.3.4\",1,2,2,1,0\r\n\r\n+QISTATE: 5,\"TCP\",\"1.2.3.4\",1,2,2,1,0\r\n"
                 "\r\nOK\r\n", 1);
    assert_int_equal(bc65_qistate_read(&rig.client, lines_of_one_kind_go_to_their_handler, &rig.log), AT_OK);
    assert_log(&rig.log, "socket 0\nsocket 5\n");
    bench_expect(&rig, "AT+QISTATE?\r", "\r\n+QISTATE: 0,\"TCP\",\"1.2.3.4\",1,2,2,1,0\r\n\r\nOK\r\n", 1);
    assert_int_equal(bc65_qistate_read(&rig.client, NULL, NULL), AT_OK);
}

static void errors_end_a_call_with_their_code(void **state)
{
    at_call call;
    (void)state;
    assert_int_equal(bc65_at_start(&rig.client, &call, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\nERROR\r\n");
    assert_log(&rig.log, "done: AT_ERROR_MODULE\n");
    assert_int_equal(last_value(), -1);
    assert_string_equal(at_client_last_error(&rig.client)->command, "AT");
    assert_int_equal(bc65_at_start(&rig.client, &call, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\n+CME ERROR: 505\r\n");
    assert_int_equal(last_value(), 505);
    assert_int_equal(bc65_at_start(&rig.client, &call, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\n+CME ERROR: operation not allowed\r\n");
    assert_int_equal(last_value(), -1);
    assert_log(&rig.log, "done: AT_ERROR_MODULE\ndone: AT_ERROR_MODULE\n");
}

static void an_invalid_call_sends_nothing_and_says_why(void **state)
{
    bc65_qird_write arguments = {.connect_id = 6, .read_length = 10};
    uint8_t data[10];
    at_call call;
    (void)state;
    assert_int_equal(bc65_qird_start(&rig.client, &call, &arguments, NULL, data, 10, bench_done, &rig), AT_ERROR_RANGE);
    assert_sent(&rig, "");
    assert_log(&rig.log, "");
    assert_string_equal(at_client_last_error(&rig.client)->parameter, "connectID");
    assert_int_equal(at_client_last_error(&rig.client)->maximum, 5);
    assert_int_equal(last_value(), 6);
    assert_false(at_client_is_busy(&rig.client));
    assert_int_equal(bc65_at_start(&rig.client, &call, bench_done, &rig), AT_PENDING);
}

static void a_second_command_is_refused_while_one_is_in_flight(void **state)
{
    at_call first;
    at_call second;
    (void)state;
    assert_int_equal(bc65_at_start(&rig.client, &first, bench_done, &rig), AT_PENDING);
    assert_sent(&rig, "AT\r");
    assert_true(at_client_is_busy(&rig.client));
    assert_int_equal(bc65_cgatt_read_start(&rig.client, &second, NULL, bench_done, &rig), AT_ERROR_BUSY);
    assert_int_equal(bc65_at(&rig.client), AT_ERROR_BUSY);
    assert_int_equal(bc65_at_start(&rig.client, &first, NULL, NULL), AT_ERROR_BUSY);
    assert_int_equal(at_client_last_error(&rig.client)->status, AT_ERROR_BUSY);
    assert_sent(&rig, "");
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n"); /* the refusals have not touched the call */
}

static at_call again;

static void start_again(void *user, at_status status)
{
    bench_done(user, status);
    log_format(&rig.log, "again: %s\n", at_status_name(bc65_cgatt_read_start(&rig.client, &again, NULL, bench_done,
               &rig)));
}

static void the_next_call_can_be_started_when_one_is_done(void **state)
{
    (void)state;
    assert_int_equal(bc65_at_start(&rig.client, &again, start_again, &rig), AT_PENDING);
    SAY(&rig, "\r\nOK\r\n\r\n+QIURC: \"closed\",1\r\n");
    assert_sent(&rig, "AT\rAT+CGATT?\r");
    SAY(&rig, "\r\n+CGATT: 1\r\n\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\nagain: AT_PENDING\nurc: closed 1\ndone: AT_OK\n");
}

static void block(void *user, at_status status)
{
    bench_done(user, status);
    log_format(&rig.log, "blocking: %s\n", at_status_name(bc65_at(&rig.client)));
    log_format(&rig.log, "feeding: %s\n", at_status_name(at_client_feed(&rig.client, "x", 1)));
}

static void block_at_urc(void *user, const bc65_urc *urc)
{
    (void)urc;
    block(user, AT_OK);
}

static void a_blocking_call_from_a_handler_is_refused(void **state)
{
    at_call call;
    (void)state;
    assert_int_equal(bc65_at_start(&rig.client, &call, block, &rig), AT_PENDING);
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\nblocking: AT_ERROR_REENTERED\nfeeding: AT_ERROR_REENTERED\n");
    bc65_on_urc(&rig.client, block_at_urc, &rig);
    SAY(&rig, "\r\n+QIURC: \"closed\",1\r\n");
    assert_log(&rig.log, "done: AT_OK\nblocking: AT_ERROR_REENTERED\nfeeding: AT_ERROR_REENTERED\n");
    assert_int_equal(bc65_at_start(&rig.client, &call, block, &rig), AT_PENDING);
    bench_sleep(&rig, 300);
    assert_log(&rig.log, "done: AT_ERROR_TIMEOUT\nblocking: AT_ERROR_REENTERED\nfeeding: AT_ERROR_REENTERED\n");
}

static void a_done_handler_is_a_handler_also_when_the_application_ends_the_call(void **state)
{
    at_call call;
    (void)state;
    assert_int_equal(bc65_at_start(&rig.client, &call, block, &rig), AT_PENDING);
    at_client_cancel(&rig.client, &call);
    assert_log(&rig.log, "done: AT_ERROR_CANCELLED\nblocking: AT_ERROR_REENTERED\nfeeding: AT_ERROR_REENTERED\n");
    at_client_restarted(&rig.client);
    assert_int_equal(bc65_at_start(&rig.client, &call, block, &rig), AT_PENDING);
    at_client_restarted(&rig.client);
    assert_log(&rig.log, "done: AT_ERROR_REBOOT\nblocking: AT_ERROR_REENTERED\nfeeding: AT_ERROR_REENTERED\n");
}

static void urcs_reach_their_handler_typed(void **state)
{
    (void)state;
    SAY(&rig, "\r\n+QIURC: \"incoming\",1,0,\"192.0.2.9\",4000\r\n+QIURC: \"recv\",1\r\n+QIURC: \"recv\",1,12\r\n");
    SAY(&rig, "+QIURC: \"incoming full\"\r\n+QIURC: \"recv\",1,\"buff full\"\r\n+QIOPEN: 4,0\r\nRDY\r\n");
    assert_log(&rig.log, "urc: incoming 1 on 0 from 192.0.2.9:4000\nurc: recv 1\nurc: recv 1 12\nurc: incoming full\nurc: buff full 1\n"
                         "urc: opened 4 err=0\nUNKNOWN RDY\n");
    bc65_on_urc(&rig.client, NULL, NULL);
    at_client_on_line(&rig.client, NULL, NULL);
    SAY(&rig, "+QIURC: \"closed\",1\r\nRDY\r\n+QIURC: \"closed\",x\r\n");
    assert_log(&rig.log, "");
}

static void a_storm_of_urcs_leaves_a_command_its_answer(void **state)
{
    bc65_cgatt_response attached = {0};
    at_call call;
    int index;
    (void)state;
    bc65_on_urc(&rig.client, NULL, NULL);
    assert_int_equal(bc65_cgatt_read_start(&rig.client, &call, &attached, bench_done, &rig), AT_PENDING);
    for (index = 0; index < 1000; ++index) {
        SAY(&rig, "\r\n+QIURC: \"recv\",0\r\n+QIURC: \"closed\",4\r\n+QIOPEN: 3,566\r\n");
    }
    SAY(&rig, "\r\n+CGATT: 1\r\n+QIURC: \"recv\",0\r\n\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
    assert_int_equal(attached.state, 1);
}

static void statistics_count_what_came(void **state)
{
    const at_statistics *counters = at_client_statistics(&rig.client);
    (void)state;
    SAY(&rig, "RDY\r\n+QIURC: \"closed\",9\r\nOK\r\n+QIURC: \"closed\",1\r\n");
    SAY(&rig, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\r\n");
    assert_int_equal(counters->bytes, 5 + 20 + 4 + 20 + 84);
    assert_int_equal(counters->lines, 5);
    assert_int_equal(counters->unknown, 1);
    assert_int_equal(counters->malformed, 1);
    assert_int_equal(counters->late, 1);
    assert_int_equal(counters->truncated, 1);
}

static void null_arguments_are_refused(void **state)
{
    at_client client;
    at_port port = rig.port;
    at_call call;
    uint8_t buffer[64];
    (void)state;
    assert_int_equal(at_client_init(NULL, &bc65_module, &port, buffer, 64), AT_ERROR_ARGUMENT);
    assert_int_equal(at_client_init(&client, NULL, &port, buffer, 64), AT_ERROR_ARGUMENT);
    assert_int_equal(at_client_init(&client, &bc65_module, NULL, buffer, 64), AT_ERROR_ARGUMENT);
    assert_int_equal(at_client_init(&client, &bc65_module, &port, NULL, 64), AT_ERROR_ARGUMENT);
    assert_int_equal(at_client_init(&client, &bc65_module, &port, buffer, 63), AT_ERROR_ARGUMENT);
    port.write = NULL;
    assert_int_equal(at_client_init(&client, &bc65_module, &port, buffer, 64), AT_ERROR_ARGUMENT);
    port = rig.port;
    port.now = NULL;
    assert_int_equal(at_client_init(&client, &bc65_module, &port, buffer, 64), AT_ERROR_ARGUMENT);
    assert_int_equal(at_client_feed(NULL, "x", 1), AT_ERROR_ARGUMENT);
    assert_int_equal(at_client_feed(&rig.client, NULL, 1), AT_ERROR_ARGUMENT);
    assert_int_equal(at_client_feed(&rig.client, NULL, 0), AT_OK);
    assert_int_equal(bc65_at(NULL), AT_ERROR_ARGUMENT);
    assert_int_equal(bc65_at_start(NULL, &call, NULL, NULL), AT_ERROR_ARGUMENT);
    assert_int_equal(bc65_at_start(&rig.client, NULL, NULL, NULL), AT_ERROR_ARGUMENT);
    assert_int_equal(bc65_qiopen(&rig.client, NULL, NULL), AT_ERROR_ARGUMENT);
    assert_int_equal(bc65_qiopen_start(&rig.client, &call, NULL, NULL, NULL, NULL), AT_ERROR_ARGUMENT);
    at_client_tick(NULL);
    at_client_cancel(NULL, &call);
    at_client_cancel(&rig.client, NULL);
    at_client_restarted(NULL);
    assert_sent(&rig, "");
}

static void data_need_a_buffer_where_one_is_promised(void **state)
{
    const bc65_qird_write arguments = {.connect_id = 0, .read_length = 10};
    at_call call;
    (void)state;
    assert_int_equal(bc65_qird_start(&rig.client, &call, &arguments, NULL, NULL, 10, NULL, NULL), AT_ERROR_ARGUMENT);
    assert_sent(&rig, "");
}

static void a_port_without_wait_allows_asynchronous_calls_only(void **state)
{
    at_call call;
    (void)state;
    rig.port.wait = NULL;
    assert_int_equal(bc65_at(&rig.client), AT_ERROR_ARGUMENT);
    assert_int_equal(bc65_at_start(&rig.client, &call, bench_done, &rig), AT_PENDING);
}

#define TEST(name) cmocka_unit_test_setup(name, set_up)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_blocking_call_returns_when_ok_has_come),
        TEST(a_blocking_call_fills_its_result),
        TEST(a_blocking_call_may_take_no_result),
        TEST(a_blocking_open_waits_for_its_result),
        TEST(a_repeated_response_may_have_any_number_of_lines),
        TEST(errors_end_a_call_with_their_code),
        TEST(an_invalid_call_sends_nothing_and_says_why),
        TEST(a_second_command_is_refused_while_one_is_in_flight),
        TEST(the_next_call_can_be_started_when_one_is_done),
        TEST(a_blocking_call_from_a_handler_is_refused),
        TEST(a_done_handler_is_a_handler_also_when_the_application_ends_the_call),
        TEST(urcs_reach_their_handler_typed),
        TEST(a_storm_of_urcs_leaves_a_command_its_answer),
        TEST(statistics_count_what_came),
        TEST(null_arguments_are_refused),
        TEST(data_need_a_buffer_where_one_is_promised),
        TEST(a_port_without_wait_allows_asynchronous_calls_only),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
