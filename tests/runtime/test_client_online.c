/*
 * Online data mode: how it begins, what passes, and the ways out of it.
 */
#include "sample_module.h"

#include "bench.h"

/* The silence in front of the escape sequence is longer than the guard time: the module hears the last byte later. */
enum { GUARD = 1000, SILENCE = GUARD + 100, ANSWER = GUARD + 5000, HOLD = 50 };

static bench rig;
static at_call call;
static const sample_dial socket_one = {.id = 1};

static void on_online(void *user, at_bytes data, at_status status)
{
    bench *owner = (bench *)user;
    if (data.bytes != NULL) {
        assert_int_equal(status, AT_OK);
        log_data(&owner->log, "online", data.bytes, data.length);
    } else {
        log_format(&owner->log, "online ends: %s\n", at_status_name(status));
    }
}

static int set_up(void **state)
{
    (void)state;
    bench_init_module(&rig, &sample_module, 64);
    at_client_on_online(&rig.client, on_online, &rig);
    return 0;
}

static at_status start(const at_form *form, const void *arguments, at_done *done)
{
    sample_call(&call, form, arguments, done, &rig);
    return at_client_start(&rig.client, &call);
}

static void go_online(void)
{
    assert_int_equal(start(&sample_form_dial, &socket_one, bench_done), AT_PENDING);
    assert_sent(&rig, "AT+DIAL=1\r");
    SAY(&rig, "\r\nCONNECT\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
    assert_true(at_client_is_online(&rig.client));
}

/* The escape sequence has been sent and waits for its answer. */
static void escape(void)
{
    assert_int_equal(at_client_escape(&rig.client), AT_PENDING);
    bench_sleep(&rig, SILENCE);
    assert_sent(&rig, "+++");
}

static void connect_ends_the_call_and_carries_out_its_effects(void **state)
{
    (void)state;
    go_online();
    assert_int_equal(at_receiver_mode(&rig.client.receiver, SAMPLE_MODE_FORMAT, 0), 1);
    assert_int_equal(at_client_next_tick(&rig.client), UINT32_MAX);
}

static void ok_ends_the_call_too_without_online_data_mode(void **state)
{
    (void)state;
    assert_int_equal(start(&sample_form_dial, &socket_one, bench_done), AT_PENDING);
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
    assert_int_equal(at_receiver_mode(&rig.client.receiver, SAMPLE_MODE_FORMAT, 0), 1);
    assert_false(at_client_is_online(&rig.client));
}

static void error_and_no_carrier_fail_the_call(void **state)
{
    (void)state;
    assert_int_equal(start(&sample_form_dial, &socket_one, bench_done), AT_PENDING);
    SAY(&rig, "\r\nNO CARRIER\r\n");
    assert_int_equal(start(&sample_form_dial, &socket_one, bench_done), AT_PENDING);
    SAY(&rig, "\r\nERROR\r\n");
    assert_log(&rig.log, "done: AT_ERROR_MODULE\ndone: AT_ERROR_MODULE\n");
    assert_false(at_client_is_online(&rig.client));
}

static void bytes_of_the_peer_reach_the_handler(void **state)
{
    (void)state;
    go_online();
    SAY(&rig, "\0\xFF\x1A\r\nRDY\r\nOK\r\n");
    SAY(&rig, "> ");
    assert_log(&rig.log, "online \\x00\\xFF\\x1A\\x0D\\x0ARDY\\x0D\\x0AOK\\x0D\\x0A> \n");
    assert_int_equal(at_client_statistics(&rig.client)->lines, 1);
    assert_int_equal(at_client_statistics(&rig.client)->bytes, 11 + 14 + 2);
}

static void bytes_without_a_handler_are_dropped_but_counted(void **state)
{
    (void)state;
    at_client_on_online(&rig.client, NULL, NULL);
    go_online();
    SAY(&rig, "abc\r\nNO CARRIER\r\n");
    assert_int_equal(at_client_statistics(&rig.client)->bytes, 11 + 17);
    assert_false(at_client_is_online(&rig.client));
    assert_log(&rig.log, "");
}

static void bytes_behind_connect_and_behind_no_carrier_find_their_places(void **state)
{
    (void)state;
    assert_int_equal(start(&sample_form_ato, NULL, bench_done), AT_PENDING);
    SAY(&rig, "\r\nCONNECT\r\nabc\r\nNO CARRIER\r\nwhat\r\n");
    assert_log(&rig.log, "done: AT_OK\nonline abc\nonline ends: AT_ERROR_MODULE\nUNKNOWN what\n");
}

static void commands_are_refused_meanwhile(void **state)
{
    at_call other;
    (void)state;
    go_online();
    sample_call(&other, &sample_form_list, NULL, bench_done, &rig);
    assert_int_equal(at_client_start(&rig.client, &other), AT_ERROR_BUSY);
    assert_int_equal(at_client_last_error(&rig.client)->status, AT_ERROR_BUSY);
    assert_string_equal(at_client_last_error(&rig.client)->command, "LIST");
    assert_int_equal(at_client_run(&rig.client, &other), AT_ERROR_BUSY);
    assert_true(at_client_is_busy(&rig.client));
    SAY(&rig, "\r\nNO CARRIER\r\n");
    assert_false(at_client_is_busy(&rig.client));
    assert_int_equal(at_client_start(&rig.client, &other), AT_PENDING);
    at_client_restarted(&rig.client);
}

static void bytes_are_sent_as_they_are(void **state)
{
    size_t taken = 9;
    (void)state;
    assert_int_equal(at_client_send_online(&rig.client, "a", 1, &taken), AT_ERROR_ARGUMENT);
    go_online();
    assert_int_equal(at_client_send_online(&rig.client, NULL, 1, &taken), AT_ERROR_ARGUMENT);
    assert_int_equal(at_client_send_online(&rig.client, "a", 1, NULL), AT_ERROR_ARGUMENT);
    assert_int_equal(at_client_send_online(NULL, "a", 1, &taken), AT_ERROR_ARGUMENT);
    assert_int_equal(at_client_send_online(&rig.client, "\0\r\n+++\xFF", 7, &taken), AT_OK);
    assert_int_equal(taken, 7);
    assert_sent(&rig, "\0\r\n+++\xFF");
    rig.write_limit = 2;
    assert_int_equal(at_client_send_online(&rig.client, "abc", 3, &taken), AT_OK);
    assert_int_equal(taken, 2);
    rig.write_status = AT_ERROR_TIMEOUT;
    assert_int_equal(at_client_send_online(&rig.client, "abc", 3, &taken), AT_ERROR_PORT);
    assert_int_equal(taken, 0);
}

static void send_at_once(void *user, at_status status)
{
    bench *owner = (bench *)user;
    size_t taken = 0;
    bench_done(user, status);
    assert_true(at_client_is_online(&owner->client));
    assert_int_equal(at_client_start(&owner->client, &call), AT_ERROR_BUSY);
    assert_int_equal(at_client_send_online(&owner->client, "hi", 2, &taken), AT_OK);
}

static void bytes_can_be_sent_when_the_call_ends(void **state)
{
    (void)state;
    assert_int_equal(start(&sample_form_ato, NULL, send_at_once), AT_PENDING);
    SAY(&rig, "\r\nCONNECT\r\n");
    assert_sent(&rig, "ATO\rhi");
}

static void what_begins_like_a_result_code_is_held_back_for_a_while(void **state)
{
    (void)state;
    go_online();
    SAY(&rig, "abc\r");
    assert_log(&rig.log, "online abc\n");
    assert_int_equal(at_client_next_tick(&rig.client), HOLD);
    bench_sleep(&rig, HOLD - 1);
    assert_log(&rig.log, "");
    SAY(&rig, "\nNO CARRIER\r");
    bench_sleep(&rig, HOLD - 1);
    assert_log(&rig.log, "");
    assert_int_equal(at_client_next_tick(&rig.client), 1);
    bench_sleep(&rig, 1);
    assert_log(&rig.log, "online \\x0D\\x0ANO CARRIER\\x0D\n");
    assert_int_equal(at_client_next_tick(&rig.client), UINT32_MAX);
    SAY(&rig, "\n\r\nNO CARRIER\r\n");
    assert_log(&rig.log, "online \\x0A\nonline ends: AT_ERROR_MODULE\n");
}

static void the_escape_sequence_stands_between_silences(void **state)
{
    size_t taken;
    (void)state;
    go_online();
    bench_sleep(&rig, 400);
    assert_int_equal(at_client_send_online(&rig.client, "bye", 3, &taken), AT_OK);
    bench_sleep(&rig, 300);
    assert_int_equal(at_client_escape(&rig.client), AT_PENDING);
    assert_sent(&rig, "bye");
    assert_int_equal(at_client_next_tick(&rig.client), SILENCE - 300);
    bench_sleep(&rig, SILENCE - 301);
    assert_sent(&rig, "");
    assert_int_equal(at_client_send_online(&rig.client, "no", 2, &taken), AT_ERROR_BUSY);
    assert_int_equal(taken, 0);
    assert_int_equal(at_client_escape(&rig.client), AT_PENDING);
    bench_sleep(&rig, 1);
    assert_sent(&rig, "+++");
    assert_int_equal(at_client_next_tick(&rig.client), ANSWER);
    assert_int_equal(at_client_send_online(&rig.client, "no", 2, &taken), AT_ERROR_BUSY);
    bench_sleep(&rig, ANSWER - 1);
    SAY(&rig, "last\r\nOK\r\n");
    assert_log(&rig.log, "online last\nonline ends: AT_OK\n");
    assert_int_equal(at_client_next_tick(&rig.client), UINT32_MAX);
    assert_int_equal(at_client_escape(&rig.client), AT_ERROR_ARGUMENT);
    assert_int_equal(at_client_escape(NULL), AT_ERROR_ARGUMENT);
}

static void silence_kept_before_counts(void **state)
{
    (void)state;
    go_online();
    bench_sleep(&rig, 5 * SILENCE);
    assert_int_equal(at_client_escape(&rig.client), AT_PENDING);
    assert_int_equal(at_client_next_tick(&rig.client), 0);
    assert_sent(&rig, "");
    bench_sleep(&rig, 0);
    assert_sent(&rig, "+++");
}

/* However long nothing was sent, the clock does not wrap around into a wait. */
static void silence_of_weeks_counts(void **state)
{
    (void)state;
    go_online();
    bench_sleep(&rig, 0x90000000u);
    assert_int_equal(at_client_escape(&rig.client), AT_PENDING);
    assert_int_equal(at_client_next_tick(&rig.client), 0);
}

static void ok_of_the_peer_before_the_escape_sequence_is_data(void **state)
{
    (void)state;
    go_online();
    assert_int_equal(at_client_escape(&rig.client), AT_PENDING);
    SAY(&rig, "\r\nOK\r\n.");
    assert_log(&rig.log, "online \\x0D\\x0AOK\\x0D\\x0A.\n");
    assert_true(at_client_is_online(&rig.client));
}

static void an_escape_without_answer_leaves_the_line_online(void **state)
{
    size_t taken;
    (void)state;
    go_online();
    escape();
    SAY(&rig, "\r\nOK");
    bench_sleep(&rig, HOLD - 1);
    assert_log(&rig.log, "");
    rig.clock += ANSWER;
    at_client_tick(&rig.client);
    assert_log(&rig.log, "online \\x0D\\x0AOK\nonline ends: AT_ERROR_TIMEOUT\n");
    assert_true(at_client_is_online(&rig.client));
    assert_int_equal(at_client_next_tick(&rig.client), UINT32_MAX);
    SAY(&rig, "\r\nOK\r\n.");
    assert_log(&rig.log, "online \\x0D\\x0AOK\\x0D\\x0A.\n");
    assert_int_equal(at_client_send_online(&rig.client, "on", 2, &taken), AT_OK);
    assert_sent(&rig, "on");
    escape();
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "online ends: AT_OK\n");
}

static void a_partly_written_escape_sequence_goes_on(void **state)
{
    (void)state;
    go_online();
    assert_int_equal(at_client_escape(&rig.client), AT_PENDING);
    rig.write_total = 0;
    bench_sleep(&rig, SILENCE);
    assert_true(at_client_next_tick(&rig.client) <= 5);
    rig.write_total = 1;
    bench_sleep(&rig, 5);
    bench_sleep(&rig, 5);
    assert_sent(&rig, "+");
    SAY(&rig, "\r\nOK\r\n."); /* not yet an answer */
    assert_log(&rig.log, "online \\x0D\\x0AOK\\x0D\\x0A.\n");
    rig.write_total = BENCH_UNLIMITED;
    bench_sleep(&rig, 5);
    assert_sent(&rig, "++");
    assert_int_equal(at_client_next_tick(&rig.client), ANSWER);
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "online ends: AT_OK\n");
}

static void a_port_that_takes_no_escape_sequence_is_given_up(void **state)
{
    (void)state;
    go_online();
    assert_int_equal(at_client_escape(&rig.client), AT_PENDING);
    rig.write_total = 0;
    bench_sleep(&rig, SILENCE);
    bench_sleep(&rig, ANSWER);
    assert_log(&rig.log, "online ends: AT_ERROR_TIMEOUT\n");
    rig.write_status = AT_ERROR_TIMEOUT;
    assert_int_equal(at_client_escape(&rig.client), AT_PENDING);
    bench_sleep(&rig, SILENCE);
    assert_log(&rig.log, "online ends: AT_ERROR_PORT\n");
    assert_true(at_client_is_online(&rig.client));
}

static void no_carrier_overtakes_an_escape(void **state)
{
    (void)state;
    go_online();
    assert_int_equal(at_client_escape(&rig.client), AT_PENDING);
    SAY(&rig, "\r\nNO CARRIER\r\n");
    bench_sleep(&rig, 2 * SILENCE);
    assert_sent(&rig, "");
    assert_log(&rig.log, "online ends: AT_ERROR_MODULE\n");
}

static void ato_returns_to_the_connection(void **state)
{
    (void)state;
    go_online();
    escape();
    SAY(&rig, "\r\nOK\r\n");
    assert_int_equal(start(&sample_form_ato, NULL, bench_done), AT_PENDING);
    assert_sent(&rig, "ATO\r");
    SAY(&rig, "\r\nCONNECT\r\nagain");
    assert_log(&rig.log, "online ends: AT_OK\ndone: AT_OK\nonline again\n");
    assert_true(at_client_is_online(&rig.client));
    assert_int_equal(start(&sample_form_ato, NULL, bench_done), AT_ERROR_BUSY);
}

static void connect_is_a_prompt_again_afterwards(void **state)
{
    static const sample_data hello = {.data = RAW("hello")};
    (void)state;
    go_online();
    SAY(&rig, "\r\nNO CARRIER\r\n");
    assert_int_equal(start(&sample_form_up, &hello, bench_done), AT_PENDING);
    SAY(&rig, "\r\nCONNECT\r\n");
    assert_sent(&rig, "AT+UP=5\rhello");
    SAY(&rig, "\r\n+UP: 5,0\r\n\r\nOK\r\n");
    assert_log(&rig.log, "online ends: AT_ERROR_MODULE\ndone: AT_OK\n");
}

static void a_restart_ends_it(void **state)
{
    (void)state;
    go_online();
    SAY(&rig, "x\r\nNO");
    at_client_restarted(&rig.client);
    assert_log(&rig.log, "online x\\x0D\\x0ANO\nonline ends: AT_ERROR_REBOOT\n");
    at_client_restarted(&rig.client);
    assert_false(at_client_is_online(&rig.client));
    SAY(&rig, "\r\nwhat\r\n");
    assert_log(&rig.log, "UNKNOWN what\n");
}

static void restart_now(void *user, at_status status)
{
    bench_done(user, status);
    at_client_restarted(&rig.client);
}

static void a_restart_can_be_told_when_the_call_ends(void **state)
{
    (void)state;
    assert_int_equal(start(&sample_form_ato, NULL, restart_now), AT_PENDING);
    SAY(&rig, "\r\nCONNECT\r\nwhat\r\n");
    assert_log(&rig.log, "done: AT_OK\nonline ends: AT_ERROR_REBOOT\nUNKNOWN what\n");
}

/* The command was given up, yet the module connects: what comes is data, and no command could be sent. */
static void a_late_connect_begins_it_too(void **state)
{
    (void)state;
    assert_int_equal(start(&sample_form_dial, &socket_one, bench_done), AT_PENDING);
    bench_sleep(&rig, 300);
    SAY(&rig, "\r\nCONNECT\r\nx");
    assert_log(&rig.log, "done: AT_ERROR_TIMEOUT\nonline x\n");
    assert_int_equal(start(&sample_form_ato, NULL, bench_done), AT_ERROR_BUSY);
    SAY(&rig, "\r\nNO CARRIER\r\n");
    assert_int_equal(start(&sample_form_ato, NULL, bench_done), AT_PENDING);
}

static void restart_the_next(void *user, at_bytes data, at_status status)
{
    on_online(user, data, status);
    if (data.bytes == NULL) {
        assert_int_equal(start(&sample_form_list, NULL, bench_done), AT_PENDING);
    }
}

static void a_command_can_be_started_when_it_ends(void **state)
{
    (void)state;
    at_client_on_online(&rig.client, restart_the_next, &rig);
    go_online();
    SAY(&rig, "\r\nNO CARRIER\r\n");
    assert_sent(&rig, "AT+LIST?\r");
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "online ends: AT_ERROR_MODULE\ndone: AT_OK\n");
}

#define TEST(name) cmocka_unit_test_setup(name, set_up)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(connect_ends_the_call_and_carries_out_its_effects),
        TEST(ok_ends_the_call_too_without_online_data_mode),
        TEST(error_and_no_carrier_fail_the_call),
        TEST(bytes_of_the_peer_reach_the_handler),
        TEST(bytes_without_a_handler_are_dropped_but_counted),
        TEST(bytes_behind_connect_and_behind_no_carrier_find_their_places),
        TEST(commands_are_refused_meanwhile),
        TEST(bytes_are_sent_as_they_are),
        TEST(bytes_can_be_sent_when_the_call_ends),
        TEST(what_begins_like_a_result_code_is_held_back_for_a_while),
        TEST(the_escape_sequence_stands_between_silences),
        TEST(silence_kept_before_counts),
        TEST(silence_of_weeks_counts),
        TEST(ok_of_the_peer_before_the_escape_sequence_is_data),
        TEST(an_escape_without_answer_leaves_the_line_online),
        TEST(a_partly_written_escape_sequence_goes_on),
        TEST(a_port_that_takes_no_escape_sequence_is_given_up),
        TEST(no_carrier_overtakes_an_escape),
        TEST(ato_returns_to_the_connection),
        TEST(connect_is_a_prompt_again_afterwards),
        TEST(a_restart_ends_it),
        TEST(a_restart_can_be_told_when_the_call_ends),
        TEST(a_late_connect_begins_it_too),
        TEST(a_command_can_be_started_when_it_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
