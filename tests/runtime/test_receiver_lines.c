/*
 * Lines of special meaning: CONNECT, banners that bring an OK, lists without heads, data in quotation marks.
 */
#include "sample_module.h"

static recorder record;

/* Plays a stream to a form in pieces of every size. */
static void check(const at_form *form, const void *bytes, size_t length, const char *expected)
{
    size_t piece;
    for (piece = 1; piece <= length; ++piece) {
        log_name_heads(sample_head_name);
        recorder_init_module(&record, &sample_module, 64);
        at_receiver_expect(&record.receiver, form);
        feed_pieces(&record.receiver.framer, bytes, length, piece);
        assert_log(&record.log, expected);
    }
}

#define assert_events(form, stream, expected) check((form), "" stream, sizeof(stream) - 1, (expected))

static void connect_begins_online_data_mode_for_a_form_that_has_it(void **state)
{
    (void)state;
    assert_events(&sample_form_dial, "\r\nCONNECT 150\r\n\0\xFFOK\r\n> \r\nRDY\r\n\r\nNO CARRIER\r\n\r\nOK\r\n",
                  "FINAL CONNECT\nONLINE \\x00\\xFFOK\\x0D\\x0A> \\x0D\\x0ARDY\\x0D\\x0A\nFINAL NO CARRIER\nFINAL OK\n");
    assert_events(&sample_form_dial, "\r\nOK\r\nRDY\r\n", "FINAL OK\nURC RDY\n");
    assert_events(&sample_form_list, "\r\nCONNECT\r\nRDY\r\n", "FINAL CONNECT\nURC RDY\n");
    assert_events(NULL, "\r\nCONNECT\r\nRDY\r\n", "FINAL CONNECT\nURC RDY\n");
    assert_events(&sample_form_dial, "CONNECTED\r\nRDY\r\n", "UNKNOWN CONNECTED\nURC RDY\n");
}

static void connect_is_a_prompt_for_a_form_that_says_so(void **state)
{
    (void)state;
    assert_events(&sample_form_up, "> \r\nCONNECT\r\nRDY\r\n", "UNKNOWN >\nPROMPT\nURC RDY\n");
    assert_events(&sample_form_up, "\r\nCONNECT\r\n\r\n+UP: 5,1e8F\r\n\r\nOK\r\n",
                  "PROMPT\nRESPONSE +UP: size=5 checksum=7823\nFINAL OK\n");
    assert_events(&sample_form_send, "> \r\nCONNECT\r\n", "PROMPT\nFINAL CONNECT\n");
}

static void the_ok_of_a_banner_is_no_final_result(void **state)
{
    (void)state;
    assert_events(NULL, "\r\nNeul \r\nOK\r\n\r\nOK\r\n", "URC Neul\nFINAL OK\n");
    assert_events(NULL, "\r\n\r\nNeul\r\n\r\n OK \r\n", "URC Neul\n");
    assert_events(NULL, "Neul\r\nOKAY\r\nOK\r\n", "URC Neul\nUNKNOWN OKAY\nFINAL OK\n");
    assert_events(NULL, "Neul\r\nERROR\r\nOK\r\n", "URC Neul\nFINAL ERROR\nFINAL OK\n");
    assert_events(NULL, "Neul\r\nRDY\r\nOK\r\n", "URC Neul\nURC RDY\nFINAL OK\n");
    assert_events(NULL, "Neul\r\n+PUSH: x\r\nOK\r\n", "URC Neul\nMALFORMED id: +PUSH: x\nFINAL OK\n");
    assert_events(NULL, "Neul\r\n+PUSH: 1,1,\"x\"\r\nOK\r\n",
                  "URC Neul\nURC +PUSH: id=1 length=1 total=1\nPUSHED x\nFINAL OK\n");
}

static void a_new_command_does_not_take_the_ok_of_a_banner(void **state)
{
    (void)state;
    log_name_heads(sample_head_name);
    recorder_init_module(&record, &sample_module, 64);
    FEED(&record, "Neul\r\n");
    at_receiver_expect(&record.receiver, &sample_form_list);
    FEED(&record, "OK\r\nOK\r\n");
    assert_log(&record.log, "URC Neul\nFINAL OK\n");
    FEED(&record, "Neul\r\n");
    at_receiver_expect(&record.receiver, &sample_form_send);
    FEED(&record, "> OK\r\n");
    FEED(&record, "Neul\r\n1234567890123456789012345678901234567890123456789012345678901234567890\r\nOK\r\n");
    assert_log(&record.log, "URC Neul\nPROMPT\nFINAL OK\nURC Neul\n"
               "TRUNCATED 123456789012345678901234567890123456789012345678901234567890123\nFINAL OK\n");
}

static void a_restart_puts_the_modes_back_after_its_event(void **state)
{
    (void)state;
    log_name_heads(sample_head_name);
    recorder_init_module(&record, &sample_module, 64);
    assert_true(at_receiver_set_mode(&record.receiver, SAMPLE_MODE_WAIT, 2, 77));
    at_receiver_expect(&record.receiver, &sample_form_send);
    FEED(&record, "RDY\r\n> \r\n");
    assert_log(&record.log, "URC RDY\nUNKNOWN >\n");
    assert_int_equal(at_receiver_mode(&record.receiver, SAMPLE_MODE_WAIT, 2), 5);
    assert_null(record.receiver.form);
}

static void a_restart_ends_online_data_mode(void **state)
{
    (void)state;
    log_name_heads(sample_head_name);
    recorder_init_module(&record, &sample_module, 64);
    at_receiver_expect(&record.receiver, &sample_form_ato);
    FEED(&record, "CONNECT\r\nx");
    at_receiver_restarted(&record.receiver);
    FEED(&record, "RDY\r\n");
    assert_log(&record.log, "FINAL CONNECT\nONLINE x\nURC RDY\n");
}

static void a_list_may_have_lines_without_heads(void **state)
{
    (void)state;
    assert_events(&sample_form_list, "\r\n+LIST:\r\nLWM2M,192.0.2.1,5683\r\nbootstrap, ::1,5684\r\n\r\nOK\r\n",
                  "RESPONSE ? kind=1/LWM2M address=192.0.2.1 port=5683\n"
                  "RESPONSE ? kind=2/bootstrap address=::1 port=5684\nFINAL OK\n");
}

static void what_does_not_fit_a_list_without_heads_is_unknown(void **state)
{
    (void)state;
    assert_events(&sample_form_list, "OTHER,192.0.2.1,5683\r\n", "UNKNOWN OTHER,192.0.2.1,5683\n");
    assert_events(&sample_form_list, "LWM2M,192.0.2.1\r\n", "UNKNOWN LWM2M,192.0.2.1\n");
    assert_events(&sample_form_list, "LWM2M,192.0.2.1,x\r\n", "UNKNOWN LWM2M,192.0.2.1,x\n");
    assert_events(&sample_form_list, "OKAY,192.0.2.1,1\r\n", "UNKNOWN OKAY,192.0.2.1,1\n");
    assert_events(&sample_form_ato, "LWM2M,192.0.2.1,5683\r\n", "UNKNOWN LWM2M,192.0.2.1,5683\n");
    assert_events(NULL, "LWM2M,192.0.2.1,5683\r\n+LIST:\r\n", "UNKNOWN LWM2M,192.0.2.1,5683\nUNKNOWN +LIST:\n");
}

static void an_echo_and_a_urc_are_told_from_a_list_without_heads(void **state)
{
    (void)state;
    assert_events(&sample_form_list, "AT+LIST?\r\r\n+LIST:\r\nRDY\r\n", "ECHO AT+LIST?\nURC RDY\n");
    assert_events(&sample_form_list, "AT+LI\r\n+LIST: x\r\n", "ECHO AT+LI\nMALFORMED - (response): +LIST: x\n");
}

/* A list that takes any text does not take the echo either. */
static void an_echo_comes_before_any_text(void **state)
{
    static const at_parameter text = {.name = "text", .type = AT_TYPE_TEXT, .maximum = 100};
    static const at_field field = {.parameter = &text, .other = AT_NONE};
    static const at_shape shape = {
        .fields = &field, .field_count = 1, .size = sizeof(at_string), .head = AT_HEAD_UNKNOWN, .urc = AT_NONE};
    static const at_expected any = {.shape = &shape, .flags = AT_EXPECT_REPEATED};
    at_form form = sample_form_list;
    (void)state;
    form.responses = &any;
    form.response_count = 1;
    assert_events(&form, "AT+LIST?\r\r\nwhat, is this\r\nRDY\r\n",
                  "ECHO AT+LIST?\nRESPONSE ? text=what, is this\nURC RDY\n");
}

static void data_in_quotation_marks_may_hold_anything(void **state)
{
    (void)state;
    assert_events(NULL, "+PUSH: 1,9,\"a\"\r\nOK\r\n\xFF\"\r\n+PUSH: 2,1,\"\0\"OK\r\n",
                  "URC +PUSH: id=1 length=9 total=9\nPUSHED a\"\\x0D\\x0AOK\\x0D\\x0A\\xFF\n"
                  "URC +PUSH: id=2 length=1 total=1\nPUSHED \\x00\nFINAL OK\n");
    assert_events(NULL, "+PUSH: 1,0,\"\"\r\nOK\r\n", "URC +PUSH: id=1 length=0\nFINAL OK\n");
}

static void data_in_quotation_marks_may_be_digits(void **state)
{
    size_t piece;
    (void)state;
    for (piece = 1; piece < 30; ++piece) {
        static const char stream[] = "+PUSH: 1,2,\"4F4b\"\r\nOK\r\n";
        log_name_heads(sample_head_name);
        recorder_init_module(&record, &sample_module, 64);
        assert_true(at_receiver_set_mode(&record.receiver, SAMPLE_MODE_FORMAT, 0, 1));
        feed_pieces(&record.receiver.framer, stream, sizeof stream - 1, piece);
        assert_log(&record.log, "URC +PUSH: id=1 length=2 total=2\nPUSHED OK\nFINAL OK\n");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(connect_begins_online_data_mode_for_a_form_that_has_it),
        cmocka_unit_test(connect_is_a_prompt_for_a_form_that_says_so),
        cmocka_unit_test(the_ok_of_a_banner_is_no_final_result),
        cmocka_unit_test(a_new_command_does_not_take_the_ok_of_a_banner),
        cmocka_unit_test(a_restart_puts_the_modes_back_after_its_event),
        cmocka_unit_test(a_restart_ends_online_data_mode),
        cmocka_unit_test(a_list_may_have_lines_without_heads),
        cmocka_unit_test(what_does_not_fit_a_list_without_heads_is_unknown),
        cmocka_unit_test(an_echo_and_a_urc_are_told_from_a_list_without_heads),
        cmocka_unit_test(an_echo_comes_before_any_text),
        cmocka_unit_test(data_in_quotation_marks_may_hold_anything),
        cmocka_unit_test(data_in_quotation_marks_may_be_digits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
