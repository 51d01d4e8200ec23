/*
 * Events out of a stream: what is a reply, what is a URC, what is neither.
 */
#include "support.h"

/* Heads as the log prints them. */
#define OK "FINAL OK\n"
#define ERROR "FINAL ERROR\n"
#define CLOSED(id) "URC closed connectID=" id "\n"

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

static void expect(recorder *record, const at_form *form)
{
    at_receiver_expect(&record->receiver, form);
}

static void final_results_are_told_apart(void **state)
{
    recorder *record = record_of(state);
    FEED(record, "\r\nOK\r\n\r\nERROR\r\n\r\n+CME ERROR: 50\r\n+CME ERROR:505\r\n+CMS ERROR: 500\r\nNO CARRIER\r\n"
                 "CONNECT 9600\r\n");
    assert_log(&record->log, OK ERROR "FINAL CME 50 50\nFINAL CME 505 505\nFINAL CMS 500 500\nFINAL NO CARRIER\n"
                                      "FINAL CONNECT\n");
    FEED(record, "SEND OK\r\nSEND FAIL\r\nCLOSE OK\r\n");
    assert_log(&record->log, "FINAL SEND OK\nFINAL SEND FAIL\nFINAL CLOSE OK\n");
}

static void an_error_may_come_in_words(void **state)
{
    recorder *record = record_of(state);
    FEED(record, "+CME ERROR: Incorrect parameters\r\n+CME ERROR: 3 apples\r\n+CME ERROR:\r\n"
                 "+CME ERROR: 99999999999\r\n");
    assert_log(&record->log, "FINAL CME -1 Incorrect parameters\nFINAL CME -1 3 apples\nFINAL CME -1 \n"
                             "FINAL CME -1 99999999999\n");
}

static void what_only_begins_like_a_final_result_is_none(void **state)
{
    recorder *record = record_of(state);
    FEED(record, "OKAY\r\nERRORS\r\nok\r\nNO CARRIERS\r\n OK \r\nSENDOK\r\n");
    assert_log(&record->log, "UNKNOWN OKAY\nUNKNOWN ERRORS\nUNKNOWN ok\nUNKNOWN NO CARRIERS\n" OK "UNKNOWN SENDOK\n");
}

static void a_urc_is_a_urc_wherever_it_stands(void **state)
{
    recorder *record = record_of(state);
    expect(record, &bc65_form_cgatt_read);
    FEED(record, "\r\n+QIURC: \"closed\",1\r\nAT+CGATT?\r\r\n+QIURC: \"closed\",2\r\n\r\n+CGATT: 1\r\n"
                 "\r\n+QIURC: \"closed\",3\r\n\r\nOK\r\n\r\n+QIURC: \"closed\",4\r\n");
    assert_log(&record->log, CLOSED("1") "ECHO AT+CGATT?\n" CLOSED("2") "RESPONSE CGATT state=1\n" CLOSED("3") OK
                             CLOSED("4"));
}

static void a_urc_between_prompt_and_result_is_a_urc(void **state)
{
    recorder *record = record_of(state);
    expect(record, &bc65_form_qisend_data);
    FEED(record, "\r\n+QIURC: \"closed\",1\r\n> \r\n+QIURC: \"closed\",2\r\n\r\nOK\r\n+QIURC: \"closed\",3\r\n"
                 "SEND OK\r\n");
    assert_log(&record->log, CLOSED("1") "PROMPT\n" CLOSED("2") OK CLOSED("3") "FINAL SEND OK\n");
}

static void a_urc_glued_to_another_loses_nothing(void **state)
{
    recorder *record = record_of(state);
    FEED(record, "\r\n+QIURC: \"closed\",4\r\n\r\n+QIURC: \"closed\",2\r\n+QIURC:\"recv\",0\r+QIURC: \"recv\",1,12\n");
    assert_log(&record->log, CLOSED("4") CLOSED("2") "URC recv connectID=0\n"
                                    "URC recv connectID=1 current_recv_length=12\n");
}

static void a_later_result_with_the_head_of_the_reply_is_a_urc(void **state)
{
    recorder *record = record_of(state);
    expect(record, &bc65_form_qiopen_test);
    FEED(record, "+QIOPEN: 0,0\r\n+QIOPEN: (1-3),(0-5),\"TCP/UDP\"\r\nOK\r\n");
    assert_log(&record->log, "URC QIOPEN connectID=0 err=0\nRESPONSE QIOPEN raw=(1-3),(0-5),\"TCP/UDP\"\n" OK);
    expect(record, &bc65_form_qping_test);
    FEED(record, "+QPING: 2,4,4,0,1,2,3\r\n+QPING: (1-3),<host>\r\n");
    assert_log(&record->log, "URC QPING finresult=2 sent=4 rcvd=4 lost=0 min=1 max=2 avg=3\n"
                             "RESPONSE QPING raw=(1-3),<host>\n");
}

static void a_reply_without_its_command_is_unknown(void **state)
{
    recorder *record = record_of(state);
    FEED(record, "+CGATT: 1\r\n+QIRD: 4\r\nabcd\r\nOK\r\n");
    assert_log(&record->log, "UNKNOWN +CGATT: 1\nUNKNOWN +QIRD: 4\nUNKNOWN abcd\n" OK);
}

static void every_line_of_a_repeated_reply_is_a_response(void **state)
{
    recorder *record = record_of(state);
    expect(record, &bc65_form_qistate_read);
    FEED(record, "\r\n+QISTATE: 0,\"TCP\",\"1.2.3.4\",1,2,2,1,0\r\n+QISTATE: 1,\"UDP\",\"::1\",3,4,1,1,0\r\n\r\n"
                 "OK\r\n");
    assert_log(&record->log,
               "RESPONSE QISTATE connectID=0 service_type=1/TCP IP_address=1.2.3.4 remote_port=1 local_port=2 socket_state=2 "
               "contextID=1 access_mode=0\n"
               "RESPONSE QISTATE connectID=1 service_type=2/UDP IP_address=::1 remote_port=3 "
               "local_port=4 socket_state=1 contextID=1 access_mode=0\n" OK);
}

static void counted_data_belong_to_their_reply(void **state)
{
    recorder *record = record_of(state);
    expect(record, &bc65_form_qird);
    FEED(record, "\r\n+QIRD: 16,3\r\n\r\nOK\r\n> +QI\0\x1A\x1B\xFF\r\r\n\r\nOK\r\n");
    assert_log(&record->log, "RESPONSE QIRD actual_read_length=16 remaining_length=3 total=16\n"
                             "DATA \\x0D\\x0AOK\\x0D\\x0A> +QI\\x00\\x1A\\x1B\\xFF\\x0D\n" OK);
    FEED(record, "+QIRD: 0\r\n\r\nOK\r\n");
    assert_log(&record->log, "RESPONSE QIRD actual_read_length=0\n" OK);
    FEED(record, "+QIRD: 3 \r\nabc\r\nOK\r\n");
    assert_log(&record->log, "RESPONSE QIRD actual_read_length=3 total=3\nDATA abc\n" OK);
}

static void malformed_lines_name_their_field(void **state)
{
    recorder *record = record_of(state);
    FEED(record, "+QIOPEN: x,0\r\n+QIURC: \"closed\"\r\n+QIURC: \"closed\",6\r\n+QIURC: \"closed\",1,2\r\n");
    assert_log(&record->log, "MALFORMED connectID: +QIOPEN: x,0\nMALFORMED connectID: +QIURC: \"closed\"\n"
                             "MALFORMED connectID: +QIURC: \"closed\",6\nMALFORMED -: +QIURC: \"closed\",1,2\n");
    expect(record, &bc65_form_qird);
    FEED(record, "+QIRD: x\r\n");
    assert_log(&record->log, "MALFORMED actual_read_length (response): +QIRD: x\n");
}

static void the_shape_that_came_furthest_names_the_field(void **state)
{
    recorder *record = record_of(state);
    FEED(record, "+QPING: 0,1.2.3.4,32,x,255\r\n+QIURC: \"incoming\",1,0,\"1.2.3.4\",99999\r\n");
    assert_log(&record->log, "MALFORMED time: +QPING: 0,1.2.3.4,32,x,255\n"
                             "MALFORMED remote_port: +QIURC: \"incoming\",1,0,\"1.2.3.4\",99999\n");
}

static void unlisted_values_are_flagged(void **state)
{
    recorder *record = record_of(state);
    FEED(record, "+QIOPEN: 0,599\r\n+QPING: 569\r\n");
    assert_log(&record->log, "URC QIOPEN connectID=0 err=599 unlisted=2\nURC QPING finresult=569 unlisted=1\n");
}

static void unknown_lines_go_to_the_application(void **state)
{
    recorder *record = record_of(state);
    FEED(record, "\r\nRDY\r\n\xFF\xFE\0\r\n+QIURC: \"pdpdeact\",1\r\n+QIURC\r\n+\r\n\"\r\n>\r\n");
    assert_log(&record->log, "UNKNOWN RDY\nUNKNOWN \\xFF\\xFE\\x00\nUNKNOWN +QIURC: \"pdpdeact\",1\nUNKNOWN +QIURC\n"
                             "UNKNOWN +\nUNKNOWN \"\nUNKNOWN >\n");
}

static void an_echo_is_learned_and_only_seen_while_a_command_waits(void **state)
{
    recorder *record = record_of(state);
    assert_true(at_receiver_set_mode(&record->receiver, BC65_MODE_ECHO, 0, 0));
    FEED(record, "AT+CGATT?\r");
    assert_log(&record->log, "UNKNOWN AT+CGATT?\n");
    assert_int_equal(at_receiver_mode(&record->receiver, BC65_MODE_ECHO, 0), 0);
    expect(record, &bc65_form_cgatt_read);
    FEED(record, "at+CGATT?\r\r\n+CGATT: 0\r\n");
    assert_log(&record->log, "ECHO at+CGATT?\nRESPONSE CGATT state=0\n");
    assert_int_equal(at_receiver_mode(&record->receiver, BC65_MODE_ECHO, 0), 1);
}

static void an_echo_longer_than_the_buffer_is_an_echo(void **state)
{
    recorder *record = record_of(state);
    assert_true(at_receiver_set_mode(&record->receiver, BC65_MODE_ECHO, 0, 0));
    expect(record, &bc65_form_qiopen);
    FEED(record, "AT+QIOPEN=1,0,\"TCP\",\"a.name.that.makes.the.line.long.example.com\",8009,0,1\r\r\nOK\r\n");
    assert_log(&record->log, "ECHO AT+QIOPEN=1,0,\"TCP\",\"a.name.that.makes.the.line.long.example.co\n" OK);
    assert_int_equal(at_receiver_mode(&record->receiver, BC65_MODE_ECHO, 0), 1);
}

static void a_long_line_is_truncated_and_the_result_behind_it_seen(void **state)
{
    recorder *record = record_of(state);
    expect(record, &bc65_form_at);
    FEED(record, "+QIDNSCFG: \"1111111111222222222233333333334444444444\",\"5555555555\"\r\nOK\r\n");
    assert_log(&record->log, "TRUNCATED +QIDNSCFG: \"1111111111222222222233333333334444444444\",\"55555555\n" OK);
}

static void results_of_names_are_told_apart(void **state)
{
    recorder *record = record_of(state);
    FEED(record, "+QIURC: \"dnsgip\",0,2,60\r\n+QIURC: \"dnsgip\",\"1.2.3.4\"\r\n+QIURC: \"dnsgip\",5.6.7.8\r\n"
                 "+QIURC: \"dnsgip\",565\r\n");
    assert_log(&record->log, "URC dnsgip err=0 IP_count=2 DNS_ttl=60\nURC dnsgip hostIPaddr=1.2.3.4\n"
                             "URC dnsgip hostIPaddr=5.6.7.8\nURC dnsgip err=565\n");
}

static void every_event_comes_byte_by_byte_too(void **state)
{
    static const char stream[] = "AT+QIRD=0,10\r\r\n+QIRD: 4\r\n\r\n> \r\n\r\nOK\r\n\r\n+QIURC: \"recv\",0\r\n";
    recorder *record = record_of(state);
    expect(record, &bc65_form_qird);
    feed_pieces(&record->receiver.framer, stream, sizeof stream - 1, 1);
    assert_log(&record->log, "ECHO AT+QIRD=0,10\nRESPONSE QIRD actual_read_length=4 total=4\nDATA \\x0D\\x0A> \n" OK
                             "URC recv connectID=0\n");
}

static void a_receiver_needs_its_parts(void **state)
{
    at_receiver receiver;
    uint8_t buffer[64];
    at_event_handler *handler = record_of(state)->receiver.handler;
    assert_int_equal(at_receiver_init(NULL, &bc65_module, handler, NULL, buffer, 64), AT_ERROR_ARGUMENT);
    assert_int_equal(at_receiver_init(&receiver, NULL, handler, NULL, buffer, 64), AT_ERROR_ARGUMENT);
    assert_int_equal(at_receiver_init(&receiver, &bc65_module, NULL, NULL, buffer, 64), AT_ERROR_ARGUMENT);
    assert_int_equal(at_receiver_init(&receiver, &bc65_module, handler, NULL, NULL, 64), AT_ERROR_ARGUMENT);
    assert_int_equal(at_receiver_init(&receiver, &bc65_module, handler, NULL, buffer, 63), AT_ERROR_ARGUMENT);
}

#define TEST(name) cmocka_unit_test_setup(name, set_up)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(final_results_are_told_apart),
        TEST(an_error_may_come_in_words),
        TEST(what_only_begins_like_a_final_result_is_none),
        TEST(a_urc_is_a_urc_wherever_it_stands),
        TEST(a_urc_between_prompt_and_result_is_a_urc),
        TEST(a_urc_glued_to_another_loses_nothing),
        TEST(a_later_result_with_the_head_of_the_reply_is_a_urc),
        TEST(a_reply_without_its_command_is_unknown),
        TEST(every_line_of_a_repeated_reply_is_a_response),
        TEST(counted_data_belong_to_their_reply),
        TEST(malformed_lines_name_their_field),
        TEST(the_shape_that_came_furthest_names_the_field),
        TEST(unlisted_values_are_flagged),
        TEST(unknown_lines_go_to_the_application),
        TEST(an_echo_is_learned_and_only_seen_while_a_command_waits),
        TEST(an_echo_longer_than_the_buffer_is_an_echo),
        TEST(a_long_line_is_truncated_and_the_result_behind_it_seen),
        TEST(results_of_names_are_told_apart),
        TEST(every_event_comes_byte_by_byte_too),
        TEST(a_receiver_needs_its_parts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
