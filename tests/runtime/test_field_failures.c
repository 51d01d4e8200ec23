/*
 * Ten failures that broke other libraries in the field, each in every division of the module's bytes into two pieces: the
 * whole client has to come to the same end each time.
 */
#include "bench.h"

#include <stdio.h>

static bench rig;
static at_call call;
static uint8_t received[64];
static char text[128];

/* Starts the command of a scene; what it fills stays in place until the scene is over. */
typedef void start_command(void);

/* Plays what the module says, cut in two at every place, and asserts what the application sees. */
static void play_in_every_division(start_command *start, const char *said, size_t length, const char *expected)
{
    size_t cut;
    for (cut = 0; cut <= length; ++cut) {
        bench_init(&rig, 64);
        memset(received, 0, sizeof received);
        if (start != NULL) {
            start();
        }
        bench_say(&rig, said, cut);
        bench_say(&rig, said + cut, length - cut);
        assert_log(&rig.log, expected);
    }
}

#define PLAY(start, said, expected) play_in_every_division(start, "" said, sizeof(said) - 1, expected)

static void ask_for_error(void)
{
    static bc65_qigeterror_response result;
    assert_int_equal(
        bc65_qigeterror_start(&rig.client, &call, &result, text, sizeof text, bench_done, &rig), AT_PENDING);
}

static void ask_for_context(void)
{
    static bc65_qcoapopen_context result;
    assert_int_equal(
        bc65_qcoapopen_read_start(&rig.client, &call, &result, text, sizeof text, bench_done, &rig), AT_PENDING);
}

static void read_data(void)
{
    static const bc65_qird_write arguments = {.connect_id = 0, .read_length = 64};
    static bc65_qird_response header;
    assert_int_equal(bc65_qird_start(&rig.client, &call, &arguments, &header, received, sizeof received, bench_done, &rig),
                     AT_PENDING);
}

static void send_data(void)
{
    static const bc65_qisend_data_write arguments = {.connect_id = 0, .data = RAW("\"a>bc")};
    assert_int_equal(bc65_qisend_data_start(&rig.client, &call, &arguments, bench_done, &rig), AT_PENDING);
}

static void close_socket(void)
{
    static const bc65_qiclose_write arguments = {.connect_id = 0};
    assert_int_equal(bc65_qiclose_start(&rig.client, &call, &arguments, bench_done, &rig), AT_PENDING);
}

static void failure_1_an_urc_is_no_answer(void **state)
{
    (void)state;
    PLAY(ask_for_error, "\r\nDST: 1\r\n\r\n+QIGETERROR: 552,invalid parameters\r\n\r\nOK\r\n", "UNKNOWN DST: 1\ndone: AT_OK\n");
}

static void failure_2_an_urc_with_the_prefix_of_the_answer(void **state)
{
    char expected[64];
    (void)state;
    snprintf(expected, sizeof expected, "urc: #%d\ndone: AT_OK\n", (int)BC65_URC_QCOAPOPEN);
    PLAY(ask_for_context, "\r\n+QCOAPOPEN: 0,-9\r\n\r\n+QCOAPOPEN: 0,\"192.0.2.1\",5683,3\r\n\r\nOK\r\n", expected);
}

static void failure_3_data_that_say_ok(void **state)
{
    (void)state;
    PLAY(read_data, "\r\n+QIRD: 12\r\nab\r\nOK\r\ncdef\r\n\r\nOK\r\n", "done: AT_OK\n");
    assert_memory_equal(received, "ab\r\nOK\r\ncdef", 12);
    assert_int_equal(call.data_length, 12);
}

static void failure_4_a_prompt_behind_an_echo_and_an_urc(void **state)
{
    (void)state;
    PLAY(send_data, "AT+QISEND=0,5\r\r\n+QIURC: \"closed\",1\r\n\r\n> \r\nOK\r\n\r\nSEND OK\r\n",
         "urc: closed 1\ndone: AT_OK\n");
    assert_sent(&rig, "AT+QISEND=0,5\r\"a>bc");
    bench_init(&rig, 64);
    send_data();
    SAY(&rig, "\r\n+QIURC: \"incoming\",1,0,\"a>"); /* no prompt: it stands in a line */
    assert_sent(&rig, "AT+QISEND=0,5\r");
}

static void failure_5_urcs_behind_the_result_code(void **state)
{
    (void)state;
    PLAY(close_socket, "\r\nOK\r\n\r\nCLOSE OK\r\n\r\n+QIURC: \"closed\",1\r\n\r\n+QIURC: \"recv\",2\r\n",
         "done: AT_OK\nurc: closed 1\nurc: recv 2\n");
}

static void failure_6_a_late_ok_is_not_credited_to_the_next_command(void **state)
{
    (void)state;
    bench_init(&rig, 64);
    ask_for_error();
    bench_sleep(&rig, 300);
    assert_log(&rig.log, "done: AT_ERROR_TIMEOUT\n");
    SAY(&rig, "\r\n+QIGETERROR: 0,operate successfully\r\n\r\nOK\r\n");
    ask_for_error();
    assert_log(&rig.log, "");
    SAY(&rig, "\r\n+QIGETERROR: 566,socket connect failed\r\n\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
    assert_int_equal(at_client_statistics(&rig.client)->late, 2);
}

static void failure_7_a_line_longer_than_the_buffer_hides_nothing(void **state)
{
    (void)state;
    bench_init(&rig, 64);
    close_socket();
    SAY(&rig, "\r\n+QIURC: \"a line that is much longer than the buffer of sixty-four bytes");
    SAY(&rig, " OK SEND OK\r\n\r\nOK\r\n\r\nCLOSE OK\r\n");
    assert_int_equal(at_client_statistics(&rig.client)->truncated, 1);
    assert_int_equal(call.status, AT_OK);
}

static void failure_8_a_cme_error_ends_the_command_and_keeps_its_code(void **state)
{
    (void)state;
    PLAY(close_socket, "\r\n+CME ERROR: 10\r\n", "done: AT_ERROR_MODULE\n");
    assert_int_equal(at_client_last_error(&rig.client)->value, 10);
}

static void failure_9_the_same_prefix_with_several_shapes(void **state)
{
    (void)state;
    PLAY(read_data, "\r\n+QIRD: 5\r\nhello\r\n\r\nOK\r\n", "done: AT_OK\n");
    assert_memory_equal(received, "hello", 5);
    bench_init(&rig, 64);
    assert_true(at_receiver_set_mode(&rig.client.receiver, BC65_MODE_VIEW_MODE, 0, 1));
    read_data();
    SAY(&rig, "\r\n+QIRD: 5,world\r\n\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
    assert_memory_equal(received, "world", 5);
    PLAY(NULL, "\r\n+QIURC: \"recv\",0\r\n\r\n+QIURC: \"recv\",0,7\r\n", "urc: recv 0\nurc: recv 0 7\n");
}

static void failure_10_an_unknown_line_stops_nothing(void **state)
{
    (void)state;
    PLAY(close_socket, "\r\n+NEW: 1,2\r\n\xFF\xFE\r\n\r\nOK\r\n\r\n+QIURC: \"closed\",3\r\n\r\nCLOSE OK\r\n",
         "UNKNOWN +NEW: 1,2\nUNKNOWN \\xFF\\xFE\nurc: closed 3\ndone: AT_OK\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(failure_1_an_urc_is_no_answer),
        cmocka_unit_test(failure_2_an_urc_with_the_prefix_of_the_answer),
        cmocka_unit_test(failure_3_data_that_say_ok),
        cmocka_unit_test(failure_4_a_prompt_behind_an_echo_and_an_urc),
        cmocka_unit_test(failure_5_urcs_behind_the_result_code),
        cmocka_unit_test(failure_6_a_late_ok_is_not_credited_to_the_next_command),
        cmocka_unit_test(failure_7_a_line_longer_than_the_buffer_hides_nothing),
        cmocka_unit_test(failure_8_a_cme_error_ends_the_command_and_keeps_its_code),
        cmocka_unit_test(failure_9_the_same_prefix_with_several_shapes),
        cmocka_unit_test(failure_10_an_unknown_line_stops_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
