/*
 * Data to the module and from it.
 */
#include "bench.h"

static bench rig;
static at_call call;
static uint8_t received[16];
static bc65_qird_response header;
static const bc65_qisend_data_write hello = {.connect_id = 0, .data = RAW("hello")};
static const bc65_qird_write read_ten = {.connect_id = 0, .read_length = 10};

static int set_up(void **state)
{
    (void)state;
    bench_init(&rig, 64);
    memset(received, 0xEE, sizeof received);
    return 0;
}

static void send_hello(void)
{
    assert_int_equal(bc65_qisend_data_start(&rig.client, &call, &hello, bench_done, &rig), AT_PENDING);
    assert_sent(&rig, "AT+QISEND=0,5\r");
}

static void read_some(size_t size)
{
    assert_int_equal(bc65_qird_start(&rig.client, &call, &read_ten, &header, received, size, bench_done, &rig),
                     AT_PENDING);
    assert_sent(&rig, "AT+QIRD=0,10\r");
}

static void a_blocking_send_waits_for_prompt_ok_and_result(void **state)
{
    (void)state;
    bench_expect(&rig, "AT+QISEND=0,5\r", "\r\n> ", 1);
    bench_expect(&rig, "hello", "\r\nOK\r\n\r\nSEND OK\r\n", 1);
    assert_int_equal(bc65_qisend_data(&rig.client, &hello), AT_OK);
}

static void data_are_sent_after_the_prompt_only(void **state)
{
    (void)state;
    send_hello();
    SAY(&rig, "\r\n+QIURC: \"closed\",1\r\n");
    assert_sent(&rig, "");
    SAY(&rig, "\r\n> ");
    assert_sent(&rig, "hello");
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "urc: closed 1\n");
    SAY(&rig, "\r\n+QIURC: \"closed\",2\r\n\r\nSEND OK\r\n");
    assert_log(&rig.log, "urc: closed 2\ndone: AT_OK\n");
}

static void an_ok_before_the_prompt_is_not_the_end(void **state)
{
    (void)state;
    send_hello();
    SAY(&rig, "\r\nOK\r\n\r\n>");
    assert_sent(&rig, "hello");
    SAY(&rig, "\r\nOK\r\n\r\nSEND OK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
}

static void a_send_may_fail_with_ok_or_without(void **state)
{
    (void)state;
    send_hello();
    SAY(&rig, "\r\n> \r\nOK\r\n\r\nSEND FAIL\r\n");
    assert_log(&rig.log, "done: AT_ERROR_FAILED\n");
    rig.sent_length = 0;
    send_hello();
    SAY(&rig, "\r\n> \r\nSEND FAIL\r\n");
    assert_log(&rig.log, "done: AT_ERROR_FAILED\n");
    assert_false(at_client_is_busy(&rig.client));
}

static void a_send_result_that_overtakes_its_ok_waits_for_it(void **state)
{
    (void)state;
    send_hello();
    SAY(&rig, "\r\n> \r\nSEND OK\r\n");
    assert_log(&rig.log, "");
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
}

static void a_send_can_be_refused_instead_of_prompted(void **state)
{
    (void)state;
    send_hello();
    SAY(&rig, "\r\nERROR\r\n");
    assert_log(&rig.log, "done: AT_ERROR_MODULE\n");
    assert_sent(&rig, "");
}

static void a_late_send_result_is_not_credited_to_the_next_send(void **state)
{
    (void)state;
    send_hello();
    SAY(&rig, "\r\n> ");
    assert_sent(&rig, "hello");
    bench_sleep(&rig, 300);
    SAY(&rig, "\r\nOK\r\n"); /* ends the quarantine */
    assert_log(&rig.log, "done: AT_ERROR_TIMEOUT\n");
    send_hello();
    SAY(&rig, "\r\nSEND OK\r\n"); /* of the first */
    SAY(&rig, "\r\n> ");
    assert_sent(&rig, "hello");
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "FINAL SEND OK\n");
    SAY(&rig, "\r\nSEND FAIL\r\n");
    assert_log(&rig.log, "done: AT_ERROR_FAILED\n");
}

static void typed_and_digital_data_are_sent_in_their_forms(void **state)
{
    const bc65_qisend_text_write text = {.connect_id = 1, .data = RAW("hi")};
    const bc65_qisendex_data_write digits = {.connect_id = 1, .hex_string = RAW("\x01\xFF")};
    (void)state;
    assert_int_equal(bc65_qisend_text_start(&rig.client, &call, &text, bench_done, &rig), AT_PENDING);
    SAY(&rig, "> ");
    assert_sent(&rig, "AT+QISEND=1\rhi\x1A");
    SAY(&rig, "\r\nOK\r\nSEND OK\r\n");
    assert_int_equal(bc65_qisendex_data_start(&rig.client, &call, &digits, bench_done, &rig), AT_PENDING);
    SAY(&rig, "> ");
    assert_sent(&rig, "AT+QISENDEX=1,2\r01FF");
    SAY(&rig, "\r\nOK\r\nSEND OK\r\n");
    assert_log(&rig.log, "done: AT_OK\ndone: AT_OK\n");
}

static void echoes_of_line_and_data_are_dropped(void **state)
{
    static const bc65_qisend_data_write tricky = {.connect_id = 0, .data = RAW("\r\nERROR\r\n")};
    const bc65_qisendex_text_write digits = {.connect_id = 1, .hex_string = RAW("\x01\xFF")};
    (void)state;
    assert_int_equal(bc65_qisend_data_start(&rig.client, &call, &tricky, bench_done, &rig), AT_PENDING);
    SAY(&rig, "AT+QISEND=0,9\r\r\n> "); /* teaches that the module echoes */
    SAY(&rig, "\r\nERR");
    SAY(&rig, "OR\r\n\r\nOK\r\n\r\nSEND OK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
    assert_int_equal(bc65_qisendex_text_start(&rig.client, &call, &digits, bench_done, &rig), AT_PENDING);
    SAY(&rig, "AT+QISENDEX=1\r\r\n> ");
    SAY(&rig, "01FF\x1A\r\nOK\r\nSEND OK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
}

static void urcs_may_come_before_the_echo_of_data(void **state)
{
    static const bc65_qisend_data_write tricky = {.connect_id = 0, .data = RAW("\r\nERROR\r\n")};
    (void)state;
    assert_int_equal(bc65_qisend_data_start(&rig.client, &call, &tricky, bench_done, &rig), AT_PENDING);
    SAY(&rig, "AT+QISEND=0,9\r\r\n> ");
    SAY(&rig, "\r\nDST: 1\r\n");
    SAY(&rig, "\r\nERROR\r\n\r\nOK\r\n\r\nSEND OK\r\n");
    assert_log(&rig.log, "UNKNOWN DST: 1\ndone: AT_OK\n");
}

/* The sanitizer sees it if the data are looked at again. */
static void the_data_of_a_call_that_has_ended_are_not_looked_at(void **state)
{
    uint8_t *bytes = (uint8_t *)test_malloc(5);
    bc65_qisend_data_write arguments = {.connect_id = 0, .data = {NULL, 5}};
    (void)state;
    memcpy(bytes, "hello", 5);
    arguments.data.bytes = bytes;
    assert_true(at_receiver_set_mode(&rig.client.receiver, BC65_MODE_ECHO, 0, 1));
    assert_int_equal(bc65_qisend_data_start(&rig.client, &call, &arguments, bench_done, &rig), AT_PENDING);
    SAY(&rig, "> ");
    SAY(&rig, "he");
    bench_sleep(&rig, 300);
    assert_log(&rig.log, "done: AT_ERROR_TIMEOUT\n");
    memset(bytes, 'x', 5);
    test_free(bytes);
    SAY(&rig, "llo\r\nOK\r\n");
    assert_log(&rig.log, "UNKNOWN llo\n");
}

static void read_data_go_to_the_callers_buffer(void **state)
{
    size_t length = 0;
    (void)state;
    bench_expect(&rig, "AT+QIRD=0,10\r", "\r\n+QIRD: 7,3\r\n\r\nOK\r\n.\r\n\r\nOK\r\n", 1);
    assert_int_equal(bc65_qird(&rig.client, &read_ten, &header, received, sizeof received, &length), AT_OK);
    assert_int_equal(length, 7);
    assert_memory_equal(received, "\r\nOK\r\n.\xEE", 8);
    assert_int_equal(header.remaining_length.value, 3);
    bench_expect(&rig, "AT+QIRD=0,10\r", "\r\n+QIRD: 0\r\n\r\nOK\r\n", 1);
    assert_int_equal(bc65_qird(&rig.client, &read_ten, &header, received, sizeof received, &length), AT_OK);
    assert_int_equal(length, 0);
}

static void more_data_than_the_buffer_holds_are_an_error_but_no_overrun(void **state)
{
    (void)state;
    read_some(4);
    SAY(&rig, "\r\n+QIRD: 6\r\nabcdef\r\n\r\nOK\r\n\r\n+QIURC: \"closed\",1\r\n");
    assert_log(&rig.log, "done: AT_ERROR_BUFFER\nurc: closed 1\n");
    assert_memory_equal(received, "abcd\xEE", 5);
    assert_int_equal(call.data_length, 4);
    assert_int_equal(bc65_qird_start(&rig.client, &call, &read_ten, NULL, NULL, 0, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\n+QIRD: 1\r\na\r\n\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_ERROR_BUFFER\n");
}

static void a_response_longer_than_the_line_buffer_is_an_error(void **state)
{
    char text[256];
    bc65_ranges ranges;
    (void)state;
    bench_init(&rig, AT_BUFFER_MINIMUM);
    bench_expect(&rig, "AT+QIOPEN=?\r",
                 "\r\n+QIOPEN: (1-3),(0-5),\"TCP/UDP/TCP LISTENER/UDP SERVICE\",\"<IP_address>/<domain_name>\"\r\n\r\nOK\r\n", 1);
    assert_int_equal(bc65_qiopen_test(&rig.client, &ranges, text, sizeof text), AT_ERROR_BUFFER);
    assert_null(ranges.raw.text);
    SAY(&rig, "\r\n+QIURC: \"closed\",1,and so on, longer than any line that the buffer of 64 bytes holds\r\n");
    bench_expect(&rig, "AT\r", "\r\nOK\r\n", 1);
    assert_int_equal(bc65_at(&rig.client), AT_OK);
}

static void what_a_response_leaves_out_reads_as_absent(void **state)
{
    const bc65_qicfg_viewmode_write set = {.view_mode = BC65_QICFG_VIEW_MODE_COMMA};
    bc65_qicfg_viewmode_response shown = {.view_mode = BC65_QICFG_VIEW_MODE_COMMA};
    (void)state;
    bench_init(&rig, 512);
    bench_expect(&rig, "AT+QICFG=\"viewmode\",1\r", "\r\nOK\r\n", 1);
    assert_int_equal(bc65_qicfg_viewmode(&rig.client, &set, &shown), AT_OK);
    assert_int_equal(shown.view_mode, 0);
}

static void data_that_stop_short_end_the_call_and_not_the_lines(void **state)
{
    (void)state;
    read_some(sizeof received);
    SAY(&rig, "\r\n+QIRD: 10\r\nabc");
    bench_sleep(&rig, 299);
    assert_log(&rig.log, "");
    assert_int_equal(at_client_next_tick(&rig.client), 1);
    bench_sleep(&rig, 1);
    assert_log(&rig.log, "done: AT_ERROR_SHORT\n");
    assert_int_equal(call.data_length, 3);
    SAY(&rig, "\r\n+QIURC: \"closed\",1\r\n");
    assert_log(&rig.log, "urc: closed 1\n");
}

static void data_that_come_slowly_are_waited_for(void **state)
{
    int index;
    (void)state;
    read_some(sizeof received);
    SAY(&rig, "\r\n+QIRD: 10\r\n");
    for (index = 0; index < 10; ++index) {
        bench_sleep(&rig, 299);
        SAY(&rig, "x");
    }
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
}

static void data_of_a_command_with_much_time_are_waited_for_without_spinning(void **state)
{
    static const at_time_term minutes = {140000, {AT_NONE, AT_NONE}, {0, 0}};
    static const at_time_limit limit = {&minutes, {NULL, 0, AT_NONE}, 1};
    at_form form = bc65_form_qird;
    (void)state;
    form.response_time = &limit;
    memset(&call, 0, sizeof call);
    call.form = &form;
    call.arguments = &read_ten;
    call.data = received;
    call.data_size = sizeof received;
    call.done = bench_done;
    call.user = &rig;
    assert_int_equal(at_client_start(&rig.client, &call), AT_PENDING);
    SAY(&rig, "\r\n+QIRD: 10\r\nabc");
    bench_sleep(&rig, 2000);
    assert_int_equal(at_client_next_tick(&rig.client), 138000);
    SAY(&rig, "defghij\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
}

static void late_data_never_reach_the_buffer_of_the_next_call(void **state)
{
    (void)state;
    read_some(sizeof received);
    SAY(&rig, "\r\n+QIRD: 10\r\nabc");
    at_client_cancel(&rig.client, &call);
    bench_sleep(&rig, 400); /* beyond the response time, within the silence that data may have */
    assert_int_equal(bc65_qird_start(&rig.client, &call, &read_ten, &header, received, 16, bench_done, &rig),
                     AT_ERROR_QUARANTINE);
    assert_true(at_client_next_tick(&rig.client) > 0);
    SAY(&rig, "defghij\r\n\r\nOK\r\n");
    read_some(sizeof received);
    SAY(&rig, "\r\n+QIRD: 1\r\nZ\r\n\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_ERROR_CANCELLED\ndone: AT_OK\n");
    assert_int_equal(call.data_length, 1);
    assert_int_equal(received[0], 'Z');
}

static void digits_that_are_none_make_the_response_malformed(void **state)
{
    (void)state;
    assert_true(at_receiver_set_mode(&rig.client.receiver, BC65_MODE_RECV_DATA_FORMAT, 0, 1));
    read_some(sizeof received);
    SAY(&rig, "\r\n+QIRD: 2\r\n41zz\r\n\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_ERROR_MALFORMED\n");
}

static void set_push(void)
{
    assert_true(at_receiver_set_mode(&rig.client.receiver, BC65_MODE_ACCESS_MODE, 0, 1));
    assert_true(at_receiver_set_mode(&rig.client.receiver, BC65_MODE_SHOW_LENGTH_MODE, 0, 1));
}

static void pushed_data_reach_the_urc_handler_in_pieces(void **state)
{
    (void)state;
    set_push();
    SAY(&rig, "\r\n+QIURC: \"recv\",0,10\r\nab\0");
    SAY(&rig, "\r\nOK\r\n");
    SAY(&rig, "x\r\n+QIURC: \"closed\",0\r\n");
    assert_log(&rig.log, "urc: push 0 10\npushed: ab\\x00\\x0D\\x0AOK\\x0D\\x0Ax\nurc: closed 0\n");
}

static void pushed_data_that_stop_short_are_given_up_after_a_second(void **state)
{
    (void)state;
    set_push();
    SAY(&rig, "\r\n+QIURC: \"recv\",0,10\r\nabc");
    bench_sleep(&rig, 999);
    assert_int_equal(at_client_next_tick(&rig.client), 1);
    bench_sleep(&rig, 1);
    assert_int_equal(at_client_next_tick(&rig.client), UINT32_MAX);
    SAY(&rig, "\r\n+QIURC: \"closed\",0\r\n");
    assert_log(&rig.log, "urc: push 0 10\npushed: abc\nurc: closed 0\n");
}

static void a_command_is_not_late_while_pushed_data_take_the_line(void **state)
{
    int index;
    (void)state;
    set_push();
    bc65_on_urc(&rig.client, NULL, NULL);
    assert_int_equal(bc65_at_start(&rig.client, &call, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\n+QIURC: \"recv\",0,100\r\n");
    for (index = 0; index < 100; ++index) {
        bench_sleep(&rig, 10);
        SAY(&rig, "x");
    }
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
}

static void a_pause_within_pushed_data_does_not_count_for_the_command(void **state)
{
    (void)state;
    set_push();
    assert_int_equal(bc65_at_start(&rig.client, &call, bench_done, &rig), AT_PENDING);
    SAY(&rig, "\r\n+QIURC: \"recv\",0,5\r\nab");
    assert_int_equal(at_client_next_tick(&rig.client), 1000);
    bench_sleep(&rig, 900);
    SAY(&rig, "cde\r\n");
    assert_int_equal(at_client_next_tick(&rig.client), 300);
    bench_sleep(&rig, 299);
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "urc: push 0 5\npushed: abcde\ndone: AT_OK\n");
}

static void pushed_data_do_not_keep_a_command_alive(void **state)
{
    int index;
    (void)state;
    set_push();
    bc65_on_urc(&rig.client, NULL, NULL);
    assert_int_equal(bc65_at_start(&rig.client, &call, bench_done, &rig), AT_PENDING);
    for (index = 0; index < 3; ++index) {
        bench_sleep(&rig, 99);
        assert_log(&rig.log, "");
        SAY(&rig, "\r\n+QIURC: \"recv\",0,1\r\nx\r\n");
    }
    bench_sleep(&rig, 3);
    assert_log(&rig.log, "done: AT_ERROR_TIMEOUT\n");
}

#define TEST(name) cmocka_unit_test_setup(name, set_up)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_blocking_send_waits_for_prompt_ok_and_result),
        TEST(data_are_sent_after_the_prompt_only),
        TEST(an_ok_before_the_prompt_is_not_the_end),
        TEST(a_send_may_fail_with_ok_or_without),
        TEST(a_send_result_that_overtakes_its_ok_waits_for_it),
        TEST(a_send_can_be_refused_instead_of_prompted),
        TEST(a_late_send_result_is_not_credited_to_the_next_send),
        TEST(typed_and_digital_data_are_sent_in_their_forms),
        TEST(echoes_of_line_and_data_are_dropped),
        TEST(urcs_may_come_before_the_echo_of_data),
        TEST(the_data_of_a_call_that_has_ended_are_not_looked_at),
        TEST(read_data_go_to_the_callers_buffer),
        TEST(more_data_than_the_buffer_holds_are_an_error_but_no_overrun),
        TEST(data_that_stop_short_end_the_call_and_not_the_lines),
        TEST(data_that_come_slowly_are_waited_for),
        TEST(data_of_a_command_with_much_time_are_waited_for_without_spinning),
        TEST(late_data_never_reach_the_buffer_of_the_next_call),
        TEST(a_response_longer_than_the_line_buffer_is_an_error),
        TEST(what_a_response_leaves_out_reads_as_absent),
        TEST(digits_that_are_none_make_the_response_malformed),
        TEST(pushed_data_reach_the_urc_handler_in_pieces),
        TEST(pushed_data_that_stop_short_are_given_up_after_a_second),
        TEST(a_command_is_not_late_while_pushed_data_take_the_line),
        TEST(a_pause_within_pushed_data_does_not_count_for_the_command),
        TEST(pushed_data_do_not_keep_a_command_alive),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
