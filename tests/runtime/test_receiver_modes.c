/*
 * Settings of the module that decide how later lines look.
 */
#include "support.h"

#define OK "FINAL OK\n"

static recorder *record_of(void **state)
{
    return (recorder *)*state;
}

static int set_up(void **state)
{
    static recorder record;
    recorder_init(&record, 64);
    *state = &record;
    return 0;
}

static uint16_t mode(const recorder *record, uint8_t index, int32_t key)
{
    return at_receiver_mode(&record->receiver, index, key);
}

static void set(recorder *record, uint8_t index, int32_t key, uint16_t value)
{
    assert_true(at_receiver_set_mode(&record->receiver, index, key, value));
}

static void modes_start_as_documented(void **state)
{
    const recorder *record = record_of(state);
    int32_t socket;
    assert_int_equal(mode(record, BC65_MODE_ECHO, 0), 1);
    assert_int_equal(mode(record, BC65_MODE_CMEE, 0), 0);
    assert_int_equal(mode(record, BC65_MODE_RECV_DATA_FORMAT, 0), 0);
    assert_int_equal(mode(record, BC65_MODE_VIEW_MODE, 0), 0);
    assert_int_equal(mode(record, BC65_MODE_SHOW_LENGTH_MODE, 0), 0);
    assert_int_equal(mode(record, BC65_MODE_OPEN_TIME, 0), 36);
    for (socket = 0; socket <= 5; ++socket) {
        assert_int_equal(mode(record, BC65_MODE_ACCESS_MODE, socket), 0);
    }
}

static void a_mode_per_socket_has_one_value_for_each(void **state)
{
    recorder *record = record_of(state);
    int32_t socket;
    for (socket = 0; socket <= 5; ++socket) {
        set(record, BC65_MODE_ACCESS_MODE, socket, (uint16_t)(socket % 3));
    }
    for (socket = 0; socket <= 5; ++socket) {
        assert_int_equal(mode(record, BC65_MODE_ACCESS_MODE, socket), socket % 3);
    }
    assert_int_equal(mode(record, BC65_MODE_OPEN_TIME, 0), 36);
}

/* No line asks for such a value, but the next mode must not suffer from it. */
static void a_value_that_the_document_does_not_have_is_none_that_it_has(void **state)
{
    recorder *record = record_of(state);
    const uint16_t values[] = {2, 3, 7, 255, UINT16_MAX};
    size_t index;
    for (index = 0; index < sizeof values / sizeof values[0]; ++index) {
        set(record, BC65_MODE_SEND_DATA_FORMAT, 0, 1);
        set(record, BC65_MODE_RECV_DATA_FORMAT, 0, values[index]);
        assert_true(mode(record, BC65_MODE_RECV_DATA_FORMAT, 0) > 1);
        assert_int_equal(mode(record, BC65_MODE_SEND_DATA_FORMAT, 0), 1);
        assert_int_equal(mode(record, BC65_MODE_VIEW_MODE, 0), 0);
        set(record, BC65_MODE_RECV_DATA_FORMAT, 0, 0);
        assert_int_equal(mode(record, BC65_MODE_RECV_DATA_FORMAT, 0), 0);
    }
}

static void unknown_modes_and_sockets_read_as_zero_and_cannot_be_set(void **state)
{
    static const int32_t keys[] = {-1, 6, 255, 256, INT32_MAX, INT32_MIN};
    recorder *record = record_of(state);
    size_t index;
    for (index = 0; index < sizeof keys / sizeof keys[0]; ++index) {
        assert_int_equal(mode(record, BC65_MODE_ACCESS_MODE, keys[index]), 0);
        assert_false(at_receiver_set_mode(&record->receiver, BC65_MODE_ACCESS_MODE, keys[index], 1));
    }
    assert_int_equal(mode(record, 8, 0), 0);
    assert_false(at_receiver_set_mode(&record->receiver, 8, 0, 1));
    assert_false(at_receiver_set_mode(&record->receiver, AT_NONE, 0, 1));
    modes_start_as_documented(state);
}

static void the_key_of_a_mode_that_has_one_value_is_ignored(void **state)
{
    recorder *record = record_of(state);
    set(record, BC65_MODE_VIEW_MODE, 77, 1);
    assert_int_equal(mode(record, BC65_MODE_VIEW_MODE, -3), 1);
}

static void commands_that_succeed_set_modes(void **state)
{
    const bc65_ate_write ate = {.value = BC65_ATE_VALUE_OFF};
    const bc65_qicfg_viewmode_write view = {.view_mode = BC65_QICFG_VIEW_MODE_COMMA};
    const bc65_qicfg_dataformat_write format = {.recv_data_format = BC65_QICFG_RECV_DATA_FORMAT_HEX};
    const bc65_qicfg_open_time_write open_time = {.open_time = 5};
    const bc65_qiswtmd_write push = {.connect_id = 4, .access_mode = BC65_ACCESS_MODE_DIRECT_PUSH};
    recorder *record = record_of(state);
    at_receiver_succeeded(&record->receiver, &bc65_form_ate, &ate);
    at_receiver_succeeded(&record->receiver, &bc65_form_qicfg_viewmode, &view);
    at_receiver_succeeded(&record->receiver, &bc65_form_qicfg_dataformat, &format);
    at_receiver_succeeded(&record->receiver, &bc65_form_qicfg_open_time, &open_time);
    at_receiver_succeeded(&record->receiver, &bc65_form_qiswtmd, &push);
    assert_int_equal(mode(record, BC65_MODE_ECHO, 0), 0);
    assert_int_equal(mode(record, BC65_MODE_VIEW_MODE, 0), 1);
    assert_int_equal(mode(record, BC65_MODE_RECV_DATA_FORMAT, 0), 1);
    assert_int_equal(mode(record, BC65_MODE_OPEN_TIME, 0), 5);
    assert_int_equal(mode(record, BC65_MODE_ACCESS_MODE, 4), 1);
    assert_int_equal(mode(record, BC65_MODE_ACCESS_MODE, 3), 0);
}

static void opening_a_socket_sets_its_access_mode_even_by_default(void **state)
{
    bc65_qiopen_write open = {.connect_id = 2, .access_mode = AT_SOME(BC65_ACCESS_MODE_DIRECT_PUSH)};
    recorder *record = record_of(state);
    at_receiver_succeeded(&record->receiver, &bc65_form_qiopen, &open);
    assert_int_equal(mode(record, BC65_MODE_ACCESS_MODE, 2), 1);
    open.access_mode.present = false;
    at_receiver_succeeded(&record->receiver, &bc65_form_qiopen, &open);
    assert_int_equal(mode(record, BC65_MODE_ACCESS_MODE, 2), 0);
}

static void responses_set_modes(void **state)
{
    recorder *record = record_of(state);
    at_receiver_expect(&record->receiver, &bc65_form_qicfg_showlength_query);
    FEED(record, "+QICFG: \"showlength\",1\r\n");
    at_receiver_expect(&record->receiver, &bc65_form_qistate_read);
    FEED(record, "+QISTATE: 3,\"TCP\",\"1.2.3.4\",1,2,2,1,1\r\n");
    assert_int_equal(mode(record, BC65_MODE_SHOW_LENGTH_MODE, 0), 1);
    assert_int_equal(mode(record, BC65_MODE_ACCESS_MODE, 3), 1);
}

static void an_accepted_connection_is_in_buffer_access_mode(void **state)
{
    recorder *record = record_of(state);
    set(record, BC65_MODE_ACCESS_MODE, 2, 1);
    FEED(record, "+QIURC: \"incoming\",2,0,\"1.2.3.4\",5\r\n");
    assert_int_equal(mode(record, BC65_MODE_ACCESS_MODE, 2), 0);
    assert_log(&record->log, "URC incoming connectID=2 serverID=0 remoteIP=1.2.3.4 remote_port=5\n");
}

static void a_restart_puts_modes_back_that_are_not_saved(void **state)
{
    recorder *record = record_of(state);
    set(record, BC65_MODE_ECHO, 0, 0);
    set(record, BC65_MODE_OPEN_TIME, 0, 5);
    set(record, BC65_MODE_VIEW_MODE, 0, 1);
    at_receiver_expect(&record->receiver, &bc65_form_qisend_data);
    at_receiver_restarted(&record->receiver);
    assert_int_equal(mode(record, BC65_MODE_ECHO, 0), 1);
    assert_int_equal(mode(record, BC65_MODE_OPEN_TIME, 0), 36);
    assert_int_equal(mode(record, BC65_MODE_VIEW_MODE, 0), 1);
    FEED(record, "> \r\nAT\r\n");
    assert_log(&record->log, "UNKNOWN >\nUNKNOWN AT\n"); /* nothing is expected any more */
}

static void pushed_data_follow_their_header(void **state)
{
    recorder *record = record_of(state);
    set(record, BC65_MODE_ACCESS_MODE, 1, 1);
    set(record, BC65_MODE_SHOW_LENGTH_MODE, 0, 1);
    FEED(record, "\r\n+QIURC: \"recv\",1,6\r\n\r\nOK\r\n\r\n+QIURC: \"recv\",0,6\r\n\r\nOK\r\n");
    assert_log(&record->log, "URC recv connectID=1 current_recv_length=6 total=6\nPUSHED \\x0D\\x0AOK\\x0D\\x0A\n"
                             "URC recv connectID=0 current_recv_length=6\n" OK);
}

static void pushed_data_may_stand_on_the_line(void **state)
{
    recorder *record = record_of(state);
    set(record, BC65_MODE_ACCESS_MODE, 0, 1);
    set(record, BC65_MODE_SHOW_LENGTH_MODE, 0, 1);
    set(record, BC65_MODE_VIEW_MODE, 0, 1);
    FEED(record, "\r\n+QIURC: \"recv\",0,5,a,\r\n\"\r\nOK\r\n");
    assert_log(&record->log, "URC recv connectID=0 current_recv_length=5 total=5\nPUSHED a,\\x0D\\x0A\"\n" OK);
    FEED(record, "+QIURC: \"recv\",0,0,\r\n+QIURC: \"recv\",0,0\r\n");
    assert_log(&record->log, "URC recv connectID=0 current_recv_length=0\n"
                             "URC recv connectID=0 current_recv_length=0\n");
}

static void data_pushed_without_their_length_are_announced_but_not_counted(void **state)
{
    recorder *record = record_of(state);
    set(record, BC65_MODE_ACCESS_MODE, 0, 1);
    FEED(record, "\r\n+QIURC: \"recv\",0\r\ndata\r\n");
    assert_log(&record->log, "URC recv connectID=0\nUNKNOWN data\n");
    set(record, BC65_MODE_VIEW_MODE, 0, 1);
    FEED(record, "\r\n+QIURC: \"recv\",0,data\r\n");
    assert_log(&record->log, "MALFORMED current_recv_length: +QIURC: \"recv\",0,data\n");
}

static void a_full_buffer_is_reported_in_every_mode(void **state)
{
    recorder *record = record_of(state);
    uint16_t bits;
    for (bits = 0; bits < 8; ++bits) {
        set(record, BC65_MODE_ACCESS_MODE, 0, bits & 1u);
        set(record, BC65_MODE_VIEW_MODE, 0, bits >> 1 & 1u);
        set(record, BC65_MODE_SHOW_LENGTH_MODE, 0, bits >> 2 & 1u);
        FEED(record, "\r\n+QIURC: \"recv\",0,\"buff full\"\r\n");
        feed_pieces(&record->receiver.framer, "\r\n+QIURC: \"recv\",0,\"buff full\"\r\n", 32, 1);
        assert_log(&record->log, "URC recv connectID=0\nURC recv connectID=0\n");
    }
}

static void read_data_look_as_the_modes_say(void **state)
{
    recorder *record = record_of(state);
    at_receiver_expect(&record->receiver, &bc65_form_qird);
    FEED(record, "+QIRD: 3\r\nabc\r\nOK\r\n");
    assert_log(&record->log, "RESPONSE QIRD actual_read_length=3 total=3\nDATA abc\n" OK);
    set(record, BC65_MODE_SHOW_LENGTH_MODE, 0, 1);
    FEED(record, "+QIRD: 3,7\r\nabc\r\nOK\r\n");
    assert_log(&record->log, "RESPONSE QIRD actual_read_length=3 remaining_length=7 total=3\nDATA abc\n" OK);
    set(record, BC65_MODE_VIEW_MODE, 0, 1);
    FEED(record, "+QIRD: 3,7,abc\r\nOK\r\n+QIRD: 0\r\nOK\r\n");
    assert_log(&record->log, "RESPONSE QIRD actual_read_length=3 remaining_length=7 total=3\nDATA abc\n" OK
                             "RESPONSE QIRD actual_read_length=0\n" OK);
    set(record, BC65_MODE_SHOW_LENGTH_MODE, 0, 0);
    FEED(record, "+QIRD: 3,7,a\r\nOK\r\n");
    assert_log(&record->log, "RESPONSE QIRD actual_read_length=3 total=3\nDATA 7,a\n" OK);
}

static void digits_are_turned_into_bytes_where_the_mode_says_so(void **state)
{
    recorder *record = record_of(state);
    at_receiver_expect(&record->receiver, &bc65_form_qird);
    set(record, BC65_MODE_RECV_DATA_FORMAT, 0, 1);
    feed_pieces(&record->receiver.framer, "+QIRD: 3\r\n00fF1A\r\nOK\r\n", 22, 11);
    assert_log(&record->log, "RESPONSE QIRD actual_read_length=3 total=3\nDATA \\x00\\xFF\\x1A\n" OK);
    set(record, BC65_MODE_ACCESS_MODE, 0, 1);
    set(record, BC65_MODE_SHOW_LENGTH_MODE, 0, 1);
    set(record, BC65_MODE_VIEW_MODE, 0, 1);
    FEED(record, "+QIURC: \"recv\",0,2,4f4B\r\nOK\r\n+QIRD: 1,0,41\r\nOK\r\n");
    assert_log(&record->log, "URC recv connectID=0 current_recv_length=2 total=2\nPUSHED OK\n" OK
                             "RESPONSE QIRD actual_read_length=1 remaining_length=0 total=1\nDATA A\n" OK);
    FEED(record, "+QIRD: 1,0,4x\r\nOK\r\n");
    assert_log(&record->log, "RESPONSE QIRD actual_read_length=1 remaining_length=0 total=1\nDATA O\nSPOILT\n" OK);
}

static void a_mode_changes_between_two_lines_of_one_piece(void **state)
{
    recorder *record = record_of(state);
    set(record, BC65_MODE_ACCESS_MODE, 1, 1);
    set(record, BC65_MODE_SHOW_LENGTH_MODE, 0, 1);
    FEED(record, "+QIURC: \"recv\",1,2\r\nab\r\n+QIURC: \"incoming\",1,0,\"::1\",5\r\n+QIURC: \"recv\",1,2\r\nOK\r\n");
    assert_log(&record->log, "URC recv connectID=1 current_recv_length=2 total=2\nPUSHED ab\n"
                             "URC incoming connectID=1 serverID=0 remoteIP=::1 remote_port=5\n"
                             "URC recv connectID=1 current_recv_length=2\n" OK);
}

#define TEST(name) cmocka_unit_test_setup(name, set_up)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(modes_start_as_documented),
        TEST(a_mode_per_socket_has_one_value_for_each),
        TEST(a_value_that_the_document_does_not_have_is_none_that_it_has),
        TEST(unknown_modes_and_sockets_read_as_zero_and_cannot_be_set),
        TEST(the_key_of_a_mode_that_has_one_value_is_ignored),
        TEST(commands_that_succeed_set_modes),
        TEST(opening_a_socket_sets_its_access_mode_even_by_default),
        TEST(responses_set_modes),
        TEST(an_accepted_connection_is_in_buffer_access_mode),
        TEST(a_restart_puts_modes_back_that_are_not_saved),
        TEST(pushed_data_follow_their_header),
        TEST(pushed_data_may_stand_on_the_line),
        TEST(data_pushed_without_their_length_are_announced_but_not_counted),
        TEST(a_full_buffer_is_reported_in_every_mode),
        TEST(read_data_look_as_the_modes_say),
        TEST(digits_are_turned_into_bytes_where_the_mode_says_so),
        TEST(a_mode_changes_between_two_lines_of_one_piece),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
