/*
 * Handlers by kind of URC, data through a sink, and asking for the modes.
 */
#include "bench.h"

#include <stdio.h>

static bench rig;
static at_call call;
static bc65_qird_response header;
static const bc65_qird_write read_ten = {.connect_id = 0, .read_length = 10};

static int set_up(void **state)
{
    (void)state;
    bench_init(&rig, 64);
    return 0;
}

/* -- Handlers by kind ----------------------------------------------------------------------------------------------- */

static void on_closed(void *user, const bc65_urc *urc)
{
    log_format(&((bench *)user)->log, "closed %d\n", (int)urc->as.qiurc_closed.connect_id);
}

static void on_other(void *user, const bc65_urc *urc)
{
    log_format(&((bench *)user)->log, "other %d\n", (int)urc->id);
}

static void each_kind_has_its_handler(void **state)
{
    static const bc65_urc_handlers handlers = {.qiurc_closed = on_closed, .others = on_other, .user = &rig};
    (void)state;
    bc65_on_urcs(&rig.client, &handlers);
    SAY(&rig, "\r\n+QIURC: \"closed\",3\r\n\r\n+QIURC: \"recv\",1\r\n");
    char expected[64];
    snprintf(expected, sizeof expected, "closed 3\nother %d\n", (int)BC65_URC_QIURC_RECV);
    assert_log(&rig.log, expected);
}

static void a_kind_without_any_handler_is_dropped(void **state)
{
    static const bc65_urc_handlers handlers = {.qiurc_closed = on_closed, .user = &rig};
    (void)state;
    bc65_on_urcs(&rig.client, &handlers);
    SAY(&rig, "\r\n+QIURC: \"recv\",1\r\n");
    assert_log(&rig.log, "");
    bc65_on_urc(&rig.client, NULL, NULL);
    SAY(&rig, "\r\n+QIURC: \"closed\",1\r\n");
    assert_log(&rig.log, "");
}

/* -- Data through a sink -------------------------------------------------------------------------------------------- */

static bool take(void *user, const uint8_t *bytes, size_t length)
{
    log_data(&((bench *)user)->log, "data", bytes, length);
    return true;
}

static bool refuse(void *user, const uint8_t *bytes, size_t length)
{
    log_data(&((bench *)user)->log, "refused", bytes, length);
    return false;
}

static void read_to(at_data_sink *sink)
{
    assert_int_equal(bc65_qird_to_start(&rig.client, &call, &read_ten, &header, sink, &rig, bench_done, &rig), AT_PENDING);
    assert_sent(&rig, "AT+QIRD=0,10\r");
}

static void a_sink_gets_the_data_as_they_come(void **state)
{
    (void)state;
    read_to(take);
    SAY(&rig, "\r\n+QIRD: 6\r\na\r\n");
    SAY(&rig, "OK\n\r\n");
    assert_log(&rig.log, "data a\\x0D\\x0AOK\\x0A\n"); /* the log joins the pieces */
    SAY(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "done: AT_OK\n");
    assert_int_equal(call.data_length, 6);
}

static void a_sink_that_is_full_gets_no_more_and_no_line_is_lost(void **state)
{
    (void)state;
    read_to(refuse);
    SAY(&rig, "\r\n+QIRD: 4\r\nab");
    SAY(&rig, "cd\r\n\r\nOK\r\n\r\n+QIURC: \"closed\",2\r\n");
    assert_log(&rig.log, "refused ab\ndone: AT_ERROR_BUFFER\nurc: closed 2\n");
    assert_int_equal(call.data_length, 0);
}

static bool cancel(void *user, const uint8_t *bytes, size_t length)
{
    log_data(&((bench *)user)->log, "cancelled", bytes, length);
    at_client_cancel(&rig.client, &call);
    return false;
}

/* Once a call has ended its memory may be something else. */
static void spoil_call(void *user, at_status status)
{
    bench_done(user, status);
    memset(&call, 1, sizeof call);
}

static void a_call_that_its_sink_ends_is_not_looked_at_any_more(void **state)
{
    uint8_t spoilt[sizeof call];
    (void)state;
    assert_int_equal(bc65_qird_to_start(&rig.client, &call, &read_ten, &header, cancel, &rig, spoil_call, &rig), AT_PENDING);
    SAY(&rig, "\r\n+QIRD: 4\r\nab");
    SAY(&rig, "cd\r\n\r\nOK\r\n\r\n+QIURC: \"closed\",2\r\n");
    assert_log(&rig.log, "cancelled ab\ndone: AT_ERROR_CANCELLED\nurc: closed 2\n");
    memset(spoilt, 1, sizeof spoilt);
    assert_memory_equal(&call, spoilt, sizeof spoilt);
}

static void a_blocking_call_counts_what_the_sink_took(void **state)
{
    size_t received = 99;
    (void)state;
    bench_expect(&rig, "AT+QIRD=0,10\r", "\r\n+QIRD: 2\r\nhi\r\n\r\nOK\r\n", 1);
    assert_int_equal(bc65_qird_to(&rig.client, &read_ten, &header, take, &rig, &received), AT_OK);
    assert_int_equal(received, 2);
    assert_log(&rig.log, "data hi\n");
}

/* -- Modes ---------------------------------------------------------------------------------------------------------- */

static uint16_t mode(uint8_t which, int32_t key)
{
    return at_receiver_mode(&rig.client.receiver, which, key);
}

static void answer_questions(void)
{
    bench_expect(&rig, "AT+CMEE?\r", "\r\n+CMEE: 1\r\n\r\nOK\r\n", 1);
    bench_expect(&rig, "AT+QISTATE?\r", "\r\n+QISTATE: 2,\"TCP\",\"192.0.2.1\",80,0,2,1,1\r\n\r\nOK\r\n", 1);
    bench_expect(&rig, "AT+QICFG=\"dataformat\"\r", "\r\n+QICFG: \"dataformat\",0,1\r\n\r\nOK\r\n", 1);
    bench_expect(&rig, "AT+QICFG=\"viewmode\"\r", "\r\n+QICFG: \"viewmode\",1\r\n\r\nOK\r\n", 1);
    bench_expect(&rig, "AT+QICFG=\"showlength\"\r", "\r\n+CME ERROR: 50\r\n", 1); /* not known: passed over */
    bench_expect(&rig, "AT+QICFG=\"open_time\"\r", "\r\n+QICFG: \"open_time\",20\r\n\r\nOK\r\n", 1);
}

static void assert_modes_known(void)
{
    assert_int_equal(mode(BC65_MODE_CMEE, 0), 1);
    assert_int_equal(mode(BC65_MODE_ACCESS_MODE, 2), 1);
    assert_int_equal(mode(BC65_MODE_ACCESS_MODE, 1), 0);
    assert_int_equal(mode(BC65_MODE_RECV_DATA_FORMAT, 0), 1);
    assert_int_equal(mode(BC65_MODE_VIEW_MODE, 0), 1);
    assert_int_equal(mode(BC65_MODE_SHOW_LENGTH_MODE, 0), 0);
    assert_int_equal(mode(BC65_MODE_OPEN_TIME, 0), 20);
}

static void sync_reads_the_modes_back(void **state)
{
    (void)state;
    answer_questions();
    assert_int_equal(bc65_sync(&rig.client), AT_OK);
    assert_modes_known();
}

static void sync_does_not_have_to_wait(void **state)
{
    static at_sync sync;
    (void)state;
    assert_int_equal(bc65_sync_start(&rig.client, &sync, bench_done, &rig), AT_PENDING);
    assert_int_equal(bc65_sync_start(&rig.client, &sync, bench_done, &rig), AT_ERROR_BUSY);
    assert_sent(&rig, "AT+CMEE?\r");
    SAY(&rig, "\r\n+CMEE: 1\r\n\r\nOK\r\n");
    assert_sent(&rig, "AT+QISTATE?\r");
    SAY(&rig, "\r\nOK\r\n");
    assert_sent(&rig, "AT+QICFG=\"dataformat\"\r");
    at_client_restarted(&rig.client);
    assert_log(&rig.log, "done: AT_ERROR_REBOOT\n");
}

/* -- How much of the buffer is used --------------------------------------------------------------------------------- */

static void the_high_water_mark_is_the_longest_line_in_pieces(void **state)
{
    (void)state;
    SAY(&rig, "\r\n+QIURC: \"closed\",1\r\n");
    assert_int_equal(at_client_statistics(&rig.client)->high_water, 0); /* it was read where it came */
    SAY(&rig, "\r\n+QIURC: \"clo");
    SAY(&rig, "sed\",1\r\n");
    assert_int_equal(at_client_statistics(&rig.client)->high_water, 18);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(each_kind_has_its_handler, set_up),
        cmocka_unit_test_setup(a_kind_without_any_handler_is_dropped, set_up),
        cmocka_unit_test_setup(a_sink_gets_the_data_as_they_come, set_up),
        cmocka_unit_test_setup(a_sink_that_is_full_gets_no_more_and_no_line_is_lost, set_up),
        cmocka_unit_test_setup(a_call_that_its_sink_ends_is_not_looked_at_any_more, set_up),
        cmocka_unit_test_setup(a_blocking_call_counts_what_the_sink_took, set_up),
        cmocka_unit_test_setup(sync_reads_the_modes_back, set_up),
        cmocka_unit_test_setup(sync_does_not_have_to_wait, set_up),
        cmocka_unit_test_setup(the_high_water_mark_is_the_longest_line_in_pieces, set_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
