/*
 * What a client has to survive on a real line, one test for each item, played whole, byte by byte and cut in two at every
 * place. More of each is in the tests of the parts.
 */
#include "bench.h"

#include <stdio.h>

static bench rig;
static at_call call;
static uint8_t received[256];

/* Starts the command of a scene and sets the modes it needs. */
typedef void start_command(void);

static void begin(start_command *start, size_t buffer_size)
{
    bench_init(&rig, buffer_size);
    memset(received, 0, sizeof received);
    if (start != NULL) {
        start();
    }
}

static void play(start_command *start, const char *said, size_t length, const char *expected)
{
    size_t cut;
    begin(start, 64);
    for (cut = 0; cut < length; ++cut) {
        bench_say(&rig, said + cut, 1);
    }
    assert_log(&rig.log, expected);
    for (cut = 0; cut <= length; ++cut) {
        begin(start, 512);
        bench_say(&rig, said, cut);
        bench_say(&rig, said + cut, length - cut);
        assert_log(&rig.log, expected);
    }
}

#define PLAY(start, said, expected) play(start, "" said, sizeof(said) - 1, expected)

static void close_socket(void)
{
    static const bc65_qiclose_write arguments = {.connect_id = 0};
    assert_int_equal(bc65_qiclose_start(&rig.client, &call, &arguments, bench_done, &rig), AT_PENDING);
}

static void ask(void)
{
    static bc65_cgatt_response result;
    assert_int_equal(bc65_cgatt_read_start(&rig.client, &call, &result, bench_done, &rig), AT_PENDING);
}

static void send_hello(void)
{
    static const bc65_qisend_data_write arguments = {.connect_id = 0, .data = RAW("hello")};
    assert_int_equal(bc65_qisend_data_start(&rig.client, &call, &arguments, bench_done, &rig), AT_PENDING);
}

static void read_some(void)
{
    static const bc65_qird_write arguments = {.connect_id = 0, .read_length = 256};
    static bc65_qird_response header;
    assert_int_equal(bc65_qird_start(&rig.client, &call, &arguments, &header, received, sizeof received, bench_done, &rig),
                     AT_PENDING);
}

static void survives_any_split(void **state)
{
    (void)state;
    PLAY(close_socket, "\r\nOK\r\n\r\n+QIURC: \"recv\",1,12\r\n\r\nCLOSE OK\r\n", "urc: recv 1 12\ndone: AT_OK\n");
}

static void survives_an_urc_anywhere(void **state)
{
    (void)state;
    PLAY(ask, "\r\n+QIURC: \"closed\",0\r\nAT+CGATT?\r\r\n+QIURC: \"closed\",1\r\n\r\n+CGATT: 1\r\n"
              "\r\n+QIURC: \"closed\",2\r\n\r\nOK\r\n\r\n+QIURC: \"closed\",3\r\n",
         "urc: closed 0\nurc: closed 1\nurc: closed 2\ndone: AT_OK\nurc: closed 3\n");
    PLAY(send_hello, "\r\n+QIURC: \"closed\",0\r\n\r\n> \r\n+QIURC: \"closed\",1\r\n\r\nOK\r\n\r\n+QIURC: \"closed\",2\r\n"
                     "\r\nSEND OK\r\n",
         "urc: closed 0\nurc: closed 1\nurc: closed 2\ndone: AT_OK\n");
}

static void survives_payload_that_spells_results(void **state)
{
    (void)state;
    PLAY(read_some, "\r\n+QIRD: 30\r\n\r\nOK\r\n+QIURC: \"x\"> \0\x1A\x1B\xFF\r\nERROR\r\n\r\nOK\r\n", "done: AT_OK\n");
    assert_int_equal(call.data_length, 30);
    assert_memory_equal(received, "\r\nOK\r\n+QIURC: \"x\"> \0\x1A\x1B\xFF\r\nERR", 28);
}

static void survives_payload_larger_than_the_buffer(void **state)
{
    char said[300];
    size_t at;
    (void)state;
    begin(read_some, 64);
    at = (size_t)snprintf(said, sizeof said, "\r\n+QIRD: 200\r\n");
    memset(said + at, '\n', 200);
    memcpy(said + at + 200, "\r\n\r\nOK\r\n", 8);
    for (size_t byte = 0; byte < at + 208; ++byte) {
        bench_say(&rig, said + byte, 1);
    }
    assert_log(&rig.log, "done: AT_OK\n");
    assert_int_equal(call.data_length, 200);
}

static void survives_payload_that_stops_short(void **state)
{
    (void)state;
    begin(read_some, 64);
    SAY(&rig, "\r\n+QIRD: 10\r\nabc");
    bench_sleep(&rig, 400);
    assert_log(&rig.log, "done: AT_ERROR_SHORT\n");
    SAY(&rig, "\r\n\r\n+QIURC: \"closed\",1\r\n");
    assert_log(&rig.log, "urc: closed 1\n");
}

static void survives_echo_on_off_and_cut_short(void **state)
{
    (void)state;
    PLAY(ask, "AT+CGATT?\r\r\n+CGATT: 1\r\n\r\nOK\r\n", "done: AT_OK\n");
    PLAY(ask, "\r\n+CGATT: 1\r\n\r\nOK\r\n", "done: AT_OK\n");
    PLAY(ask, "AT+CG\r\n+CGATT: 1\r\n\r\nOK\r\n", "done: AT_OK\n");
}

static void survives_every_prompt(void **state)
{
    (void)state;
    PLAY(send_hello, "\r\n> \r\nOK\r\n\r\nSEND OK\r\n", "done: AT_OK\n");
    PLAY(send_hello, "\r\n>\r\n\r\nOK\r\n\r\nSEND OK\r\n", "done: AT_OK\n");
    PLAY(send_hello, ">\r\nOK\r\n\r\nSEND OK\r\n", "done: AT_OK\n");
    PLAY(send_hello, "\r\nERROR\r\n", "done: AT_ERROR_MODULE\n");
}

static void survives_a_line_longer_than_the_buffer(void **state)
{
    char line[400];
    (void)state;
    begin(close_socket, 64);
    memset(line, 'x', sizeof line);
    bench_say(&rig, line, sizeof line);
    SAY(&rig, " OK\r\n\r\nOK\r\n\r\nCLOSE OK\r\n");
    assert_int_equal(call.status, AT_OK);
    assert_int_equal(at_client_statistics(&rig.client)->truncated, 1);
    assert_int_equal(at_client_statistics(&rig.client)->unknown, 0);
}

static void survives_noise_and_half_lines(void **state)
{
    (void)state;
    PLAY(ask, "\0\0\r\xFF\x80\n\n\r\r\n \t\r\n+CGATT: 1\r\n\r\nOK\r\n",
         "UNKNOWN \\x00\\x00\nUNKNOWN \\xFF\\x80\ndone: AT_OK\n");
    PLAY(NULL, "\r\n+QIURC: \"clo\r\n+QIURC: \"closed\",1\r\n", "UNKNOWN +QIURC: \"clo\nurc: closed 1\n");
}

static void survives_every_error(void **state)
{
    (void)state;
    PLAY(ask, "\r\n+CME ERROR: 50\r\n", "done: AT_ERROR_MODULE\n");
    PLAY(ask, "\r\n+CME ERROR: Incorrect parameters\r\n", "done: AT_ERROR_MODULE\n");
    PLAY(ask, "\r\nERROR\r\n", "done: AT_ERROR_MODULE\n");
}

static void survives_a_reply_after_its_timeout(void **state)
{
    (void)state;
    begin(ask, 64);
    bench_sleep(&rig, 300);
    assert_log(&rig.log, "done: AT_ERROR_TIMEOUT\n");
    assert_true(at_client_is_busy(&rig.client));
    SAY(&rig, "\r\n+CGATT: 1\r\n\r\nOK\r\n");
    assert_false(at_client_is_busy(&rig.client));
    assert_log(&rig.log, "");
    ask();
    SAY(&rig, "\r\n+CGATT: 0\r\n\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
}

static void survives_a_module_that_reboots_in_mid_command(void **state)
{
    (void)state;
    begin(close_socket, 64);
    assert_true(at_receiver_set_mode(&rig.client.receiver, BC65_MODE_CMEE, 0, 1));
    at_client_restarted(&rig.client);
    assert_log(&rig.log, "done: AT_ERROR_REBOOT\n");
    assert_int_equal(at_receiver_mode(&rig.client.receiver, BC65_MODE_CMEE, 0), 0);
    ask();
    SAY(&rig, "\r\n+CGATT: 1\r\n\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(survives_any_split),
        cmocka_unit_test(survives_an_urc_anywhere),
        cmocka_unit_test(survives_payload_that_spells_results),
        cmocka_unit_test(survives_payload_larger_than_the_buffer),
        cmocka_unit_test(survives_payload_that_stops_short),
        cmocka_unit_test(survives_echo_on_off_and_cut_short),
        cmocka_unit_test(survives_every_prompt),
        cmocka_unit_test(survives_a_line_longer_than_the_buffer),
        cmocka_unit_test(survives_noise_and_half_lines),
        cmocka_unit_test(survives_every_error),
        cmocka_unit_test(survives_a_reply_after_its_timeout),
        cmocka_unit_test(survives_a_module_that_reboots_in_mid_command),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
