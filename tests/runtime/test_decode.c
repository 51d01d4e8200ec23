/*
 * From lines to structs, shape by shape, and what is forgiven.
 */
#include "support.h"

#include <stdlib.h>

/* The fields of one line; every shape's struct fits. */
typedef union fields {
    uint8_t bytes[AT_FIELDS_SIZE];
    bc65_ranges ranges;
    bc65_cmee_response cmee;
    bc65_cgatt_response cgatt;
    bc65_cgpaddr_line cgpaddr;
    bc65_qiopen_result qiopen;
    bc65_qistate_status qistate;
    bc65_qird_response qird;
    bc65_qping_reply reply;
    bc65_qping_summary summary;
    bc65_qntp_result ntp;
    bc65_qidnsgip_result resolved;
    bc65_qidnsgip_address address;
    bc65_qicfg_dataformat_response format;
    bc65_qicfg_viewmode_response view;
    bc65_qicfg_showlength_response show;
    bc65_qicfg_open_time_response open_time;
    bc65_qigeterror_response error;
    bc65_qidnscfg_response dns;
    bc65_qiurc_closed closed;
    bc65_qiurc_recv recv;
    bc65_qiurc_recv_pushed pushed;
    bc65_qiurc_buff_full full;
    bc65_qiurc_incoming incoming;
    void *aligned;
} fields;

static char line_copy[600];
static fields got;
static at_decoded decoded;

/* Reads a line as the receiver does: its head first, the end without blanks, CR behind. Views point into line_copy. */
static at_status decode(const at_shape *shape, const char *text)
{
    const char *cursor = line_copy;
    size_t length = strlen(text);
    const char *end;
    assert_true(length + 1u < sizeof line_copy);
    memcpy(line_copy, text, length);
    line_copy[length] = '\r';
    while (length > 0 && text[length - 1] == ' ') {
        --length;
    }
    end = line_copy + length;
    assert_int_equal(bc65_lex_head(&cursor), shape->head);
    memset(&got, 0xAA, sizeof got);
    return at_decode(shape, cursor, end, &got, &decoded, false);
}

#define assert_reads(shape, text) assert_int_equal(decode(&bc65_shape_##shape, text), AT_OK)

/* The line is refused at the field of this name; NULL: because it goes on too long. */
static void check_malformed(const at_shape *shape, const char *text, const char *field)
{
    assert_int_equal(decode(shape, text), AT_ERROR_MALFORMED);
    if (field == NULL) {
        assert_null(decoded.failed);
    } else {
        assert_non_null(decoded.failed);
        assert_string_equal(decoded.failed->parameter->name, field);
    }
}

#define assert_malformed(shape, text, field) check_malformed(&bc65_shape_##shape, text, field)

static void single_numbers_are_read(void **state)
{
    (void)state;
    assert_reads(cmee_response, "+CMEE: 2");
    assert_int_equal(got.cmee.n, 2);
    assert_reads(cgatt_response, "+CGATT: 1");
    assert_int_equal(got.cgatt.state, 1);
    assert_reads(qicfg_viewmode_response, "+QICFG: \"viewmode\",1");
    assert_int_equal(got.view.view_mode, 1);
    assert_reads(qicfg_showlength_response, "+QICFG: \"showlength\",1");
    assert_int_equal(got.show.show_length_mode, 1);
    assert_reads(qicfg_open_time_response, "+QICFG: \"open_time\",36");
    assert_int_equal(got.open_time.open_time, 36);
    assert_reads(qicfg_dataformat_response, "+QICFG: \"dataformat\",0,1");
    assert_int_equal(got.format.send_data_format, 0);
    assert_int_equal(got.format.recv_data_format, 1);
    assert_reads(qiurc_closed, "+QIURC: \"closed\",5");
    assert_int_equal(got.closed.connect_id, 5);
    assert_reads(qiopen_result, "+QIOPEN: 3,566");
    assert_int_equal(got.qiopen.connect_id, 3);
    assert_int_equal(got.qiopen.err, BC65_ERR_SOCKET_CONNECT_FAILED);
}

static void a_socket_state_is_read_with_all_its_fields(void **state)
{
    (void)state;
    assert_reads(qistate_status, "+QISTATE: 0,\"TCP\",\"220.180.239.212\",8009,1234,2,1,1");
    assert_int_equal(got.qistate.connect_id, 0);
    assert_int_equal(got.qistate.service_type.value, BC65_SERVICE_TYPE_TCP);
    assert_text(got.qistate.service_type.text, "TCP");
    assert_text(got.qistate.ip_address, "220.180.239.212");
    assert_int_equal(got.qistate.remote_port, 8009);
    assert_int_equal(got.qistate.local_port, 1234);
    assert_int_equal(got.qistate.socket_state, BC65_QISTATE_SOCKET_STATE_CONNECTED);
    assert_int_equal(got.qistate.context_id, 1);
    assert_int_equal(got.qistate.access_mode, BC65_ACCESS_MODE_DIRECT_PUSH);
    assert_int_equal(decoded.unlisted, 0);
    assert_reads(qistate_status, "+QISTATE: 1,\"tcp incoming\",\"\",0,0,0,3,0");
    assert_int_equal(got.qistate.service_type.value, BC65_SERVICE_TYPE_TCP_INCOMING);
    assert_int_equal(got.qistate.ip_address.length, 0);
}

static void an_address_is_optional_after_a_context(void **state)
{
    (void)state;
    assert_reads(cgpaddr_line, "+CGPADDR: 1,\"10.1.2.3\"");
    assert_text(got.cgpaddr.pdp_addr, "10.1.2.3");
    assert_reads(cgpaddr_line, "+CGPADDR: 1");
    assert_null(got.cgpaddr.pdp_addr.text);
}

static void ping_lines_are_told_apart_by_the_address(void **state)
{
    (void)state;
    assert_reads(qping_reply, "+QPING: 0,61.135.169.121,32,320,255");
    assert_text(got.reply.ip_address, "61.135.169.121");
    assert_int_equal(got.reply.bytes.value, 32);
    assert_int_equal(got.reply.time.value, 320);
    assert_int_equal(got.reply.ttl.value, 255);
    assert_true(got.reply.ttl.present);
    assert_reads(qping_reply, "+QPING: 1");
    assert_null(got.reply.ip_address.text);
    assert_false(got.reply.ttl.present);
    assert_reads(qping_summary, "+QPING: 2,4,4,0,101,320,178");
    assert_int_equal(got.summary.finresult, 2);
    assert_int_equal(got.summary.sent.value, 4);
    assert_int_equal(got.summary.lost.value, 0);
    assert_true(got.summary.lost.present);
    assert_int_equal(got.summary.avg.value, 178);
    assert_malformed(qping_reply, "+QPING: 0,4,4,0,101,320,178", "IP_address");
    assert_malformed(qping_summary, "+QPING: 0,61.135.169.121,32,320,255", "sent");
}

static void times_and_names_are_read(void **state)
{
    (void)state;
    assert_reads(qntp_result, "+QNTP: 0,\"2018/10/19,12:55:34+00\"");
    assert_text(got.ntp.time, "2018/10/19,12:55:34+00");
    assert_reads(qntp_result, "+QNTP: 2");
    assert_null(got.ntp.time.text);
    assert_reads(qidnsgip_result, "+QIURC: \"dnsgip\",0,2,60");
    assert_int_equal(got.resolved.ip_count.value, 2);
    assert_int_equal(got.resolved.dns_ttl.value, 60);
    assert_reads(qidnsgip_result, "+QIURC: \"dnsgip\",565");
    assert_int_equal(got.resolved.err, 565);
    assert_false(got.resolved.ip_count.present);
    assert_reads(qidnsgip_address, "+QIURC: \"dnsgip\",\"1.2.3.4\"");
    assert_text(got.address.host_ip_addr, "1.2.3.4");
    assert_malformed(qidnsgip_result, "+QIURC: \"dnsgip\",\"1.2.3.4\"", "err");
    assert_reads(qidnscfg_response, "+QIDNSCFG: \"8.8.8.8\",\"8.8.4.4\"");
    assert_text(got.dns.primary_dns, "8.8.8.8");
    assert_text(got.dns.secondary_dns, "8.8.4.4");
}

static void words_for_people_are_kept_as_they_stand(void **state)
{
    (void)state;
    assert_reads(qigeterror_response, "+QIGETERROR: 552,invalid parameters, \"really\" ");
    assert_int_equal(got.error.err, 552);
    assert_text(got.error.errcode_description, "invalid parameters, \"really\"");
    assert_reads(qigeterror_response, "+QIGETERROR:552,");
    assert_int_equal(got.error.errcode_description.length, 0);
    assert_reads(qigeterror_response, "+QIGETERROR:552,   ");
    assert_int_equal(got.error.errcode_description.length, 0);
    assert_reads(qird_ranges, "+QIRD: (0-5),(1-1024) ");
    assert_text(got.ranges.raw, "(0-5),(1-1024)");
    assert_reads(qicfg_ranges_2, "+QICFG: \"viewmode\",(0,1)");
    assert_text(got.ranges.raw, "(0,1)");
    assert_reads(qird_ranges, "+QIRD:");
    assert_int_equal(got.ranges.raw.length, 0);
    assert_reads(qird_ranges, "+QIRD:   ");
    assert_int_equal(got.ranges.raw.length, 0);
}

static void socket_urcs_are_read(void **state)
{
    (void)state;
    assert_reads(qiurc_recv, "+QIURC: \"recv\",0");
    assert_int_equal(got.recv.connect_id, 0);
    assert_false(got.recv.current_recv_length.present);
    assert_reads(qiurc_recv, "+QIURC: \"recv\",1,65535");
    assert_true(got.recv.current_recv_length.present);
    assert_int_equal(got.recv.current_recv_length.value, 65535);
    assert_reads(qiurc_buff_full, "+QIURC: \"recv\",2,\"buff full\"");
    assert_int_equal(got.full.connect_id, 2);
    assert_reads(qiurc_incoming_full, "+QIURC: \"incoming full\"");
    assert_reads(qiurc_incoming, "+QIURC: \"incoming\",1,0,\"192.0.2.9\",4000");
    assert_int_equal(got.incoming.connect_id, 1);
    assert_int_equal(got.incoming.server_id, 0);
    assert_text(got.incoming.remote_ip, "192.0.2.9");
    assert_int_equal(got.incoming.remote_port, 4000);
    assert_reads(send_ok, "SEND OK");
    assert_reads(send_fail, "SEND FAIL");
    assert_reads(close_ok, "CLOSE OK");
}

static void headers_tell_how_many_data_follow(void **state)
{
    (void)state;
    assert_reads(qird_response, "+QIRD: 10,5");
    assert_true(decoded.has_data);
    assert_null(decoded.inline_data);
    assert_int_equal(decoded.data_length, 10);
    assert_int_equal(got.qird.remaining_length.value, 5);
    assert_reads(qird_response, "+QIRD: 10");
    assert_int_equal(decoded.data_length, 10);
    assert_false(got.qird.remaining_length.present);
    assert_reads(qird_response, "+QIRD: 0");
    assert_int_equal(decoded.data_length, 0);
    assert_reads(qiurc_recv_pushed, "+QIURC: \"recv\",1,1024");
    assert_int_equal(decoded.data_length, 1024);
}

static void data_on_the_line_begin_behind_their_comma(void **state)
{
    (void)state;
    assert_reads(qird_response_2, "+QIRD: 5,0, ab,c");
    assert_int_equal(decoded.data_length, 5);
    assert_memory_equal(decoded.inline_data, " ab,c", 5);
    assert_reads(qird_response_3, "+QIRD: 3,a\"b");
    assert_memory_equal(decoded.inline_data, "a\"b", 3);
    assert_reads(qiurc_recv_pushed_2, "+QIURC: \"recv\",0,4,data");
    assert_memory_equal(decoded.inline_data, "data", 4);
    assert_reads(qird_response_2, "+QIRD: 0");
    assert_int_equal(decoded.data_length, 0);
    assert_reads(qird_response_2, "+QIRD: 0,7,");
    assert_int_equal(got.qird.remaining_length.value, 7);
}

static void separators_may_have_blanks_or_an_equals_sign(void **state)
{
    static const char *const lines[] = {"+QIOPEN: 3,0", "+QIOPEN:3,0", "+QIOPEN :3,0", "+QIOPEN = 3,0", "+QIOPEN=3,0",
                                        "+QIOPEN:   3,0", "+QIOPEN: 3, 0", "+QIOPEN: 3 , 0", "+QIOPEN: 3,0  ",
                                        "+qiopen: 3,0", "+QiOpEn:3 ,\t0 "};
    size_t index;
    (void)state;
    for (index = 0; index < sizeof lines / sizeof lines[0]; ++index) {
        assert_int_equal(decode(&bc65_shape_qiopen_result, lines[index]), AT_OK);
        assert_int_equal(got.qiopen.connect_id, 3);
        assert_int_equal(got.qiopen.err, 0);
    }
    assert_reads(qistate_status, "+QISTATE: 0 ,\t\"TCP\" , \"127.0.0.1\"\t,1 ,\t1,2,1,0");
    assert_text(got.qistate.ip_address, "127.0.0.1");
    assert_int_equal(got.qistate.remote_port, 1);
    assert_malformed(qistate_status, "+QISTATE: 0,\"TCP\",\"127.0.0.1\"  ", "remote_port");
    assert_malformed(qistate_status, "+QISTATE: 0,\"TCP\",127.0.0.1  ", "remote_port");
}

static void addresses_may_have_zeros_in_front_of_their_numbers(void **state)
{
    (void)state;
    assert_reads(qping_reply, "+QPING: 0,\"061.135.169.001\",32,320,255");
    assert_text(got.reply.ip_address, "061.135.169.001");
    assert_malformed(qping_reply, "+QPING: 0,\"061.135.169.256\",32,320,255", "IP_address");
}

static void blanks_behind_a_header_do_not_hide_its_data(void **state)
{
    (void)state;
    assert_reads(qird_response, "+QIRD: 10 ");
    assert_int_equal(decoded.data_length, 10);
    assert_reads(qird_response, "+QIRD: 10,3   ");
    assert_int_equal(decoded.data_length, 10);
    assert_reads(qiurc_recv_pushed, "+QIURC: \"recv\",1,4 ");
    assert_int_equal(decoded.data_length, 4);
}

static void strings_may_come_without_quotation_marks(void **state)
{
    (void)state;
    assert_reads(qistate_status, "+QISTATE: 0,TCP LISTENER,127.0.0.1 ,0,2020,2,1,0");
    assert_int_equal(got.qistate.service_type.value, BC65_SERVICE_TYPE_TCP_LISTENER);
    assert_text(got.qistate.ip_address, "127.0.0.1");
    assert_reads(qping_reply, "+QPING: 0,\"61.135.169.121\",32,320,255");
    assert_text(got.reply.ip_address, "61.135.169.121");
    assert_reads(qidnsgip_address, "+QIURC: \"dnsgip\",1.2.3.4");
    assert_text(got.address.host_ip_addr, "1.2.3.4");
}

static void values_outside_their_list_are_kept_and_flagged(void **state)
{
    (void)state;
    assert_reads(qiopen_result, "+QIOPEN: 0,599");
    assert_int_equal(got.qiopen.err, 599);
    assert_int_equal(decoded.unlisted, 1u << 1);
    assert_reads(qiopen_result, "+QIOPEN: 0,1");
    assert_int_equal(decoded.unlisted, 1u << 1);
    assert_reads(qistate_status, "+QISTATE: 0,\"SCTP\",\"1.2.3.4\",1,1,9,1,7");
    assert_int_equal(got.qistate.service_type.value, BC65_SERVICE_TYPE_UNKNOWN);
    assert_text(got.qistate.service_type.text, "SCTP");
    assert_int_equal(got.qistate.socket_state, 9);
    assert_int_equal(got.qistate.access_mode, 7);
    assert_int_equal(decoded.unlisted, 1u << 1 | 1u << 5 | 1u << 7);
    assert_reads(cmee_response, "+CMEE: -1");
    assert_int_equal((int32_t)got.cmee.n, -1);
    assert_int_equal(decoded.unlisted, 1);
    assert_reads(qistate_status, "+QISTATE: 0,\"TC\",\"1.2.3.4\",1,1,2,1,0");
    assert_int_equal(got.qistate.service_type.value, BC65_SERVICE_TYPE_UNKNOWN);
}

static void numbers_outside_their_range_are_malformed(void **state)
{
    (void)state;
    assert_malformed(qiopen_result, "+QIOPEN: 6,0", "connectID");
    assert_malformed(qiopen_result, "+QIOPEN: -1,0", "connectID");
    assert_malformed(qiopen_result, "+QIOPEN: 0,2147483648", "err");
    assert_malformed(qird_response, "+QIRD: 1025", "actual_read_length");
    assert_malformed(qird_response, "+QIRD: -1", "actual_read_length");
    assert_malformed(qird_response, "+QIRD: 1,2147483648", "remaining_length");
    assert_malformed(qiurc_recv_pushed, "+QIURC: \"recv\",0,65536", "current_recv_length");
    assert_malformed(qistate_status, "+QISTATE: 0,\"TCP\",\"1.2.3.4\",65536,1,2,1,0", "remote_port");
    assert_malformed(qistate_status, "+QISTATE: 0,\"TCP\",\"1.2.3.4\",1,1,2,4,0", "contextID");
    assert_malformed(qicfg_open_time_response, "+QICFG: \"open_time\",37", "open_time");
    assert_malformed(qicfg_open_time_response, "+QICFG: \"open_time\",0", "open_time");
}

static void what_is_no_value_of_its_type_is_malformed(void **state)
{
    (void)state;
    assert_malformed(qiopen_result, "+QIOPEN: x,0", "connectID");
    assert_malformed(qiopen_result, "+QIOPEN: \"0\",0", "connectID");
    assert_malformed(qiopen_result, "+QIOPEN: 0x1,0", "connectID");
    assert_malformed(qird_response, "+QIRD: 10x", "actual_read_length");
    assert_malformed(qistate_status, "+QISTATE: 0,\"TCP,\"1.2.3.4\",1,1,2,1,0", "IP_address");
    assert_malformed(qistate_status, "+QISTATE: 0,\"TCP\",\"1.2.3.4,1,1,2,1,0", "IP_address");
    assert_malformed(qping_reply, "+QPING: 0,example.com,32,320,255", "IP_address");
    assert_malformed(qiurc_buff_full, "+QIURC: \"recv\",2,\"buff\"", "buff full");
    assert_malformed(qiurc_buff_full, "+QIURC: \"recv\",2,7", "buff full");
    assert_malformed(qiurc_closed, "+QIURC: \"closed\" 5", "connectID");
}

static void too_few_fields_are_malformed(void **state)
{
    (void)state;
    assert_malformed(qiopen_result, "+QIOPEN: 0", "err");
    assert_malformed(qiopen_result, "+QIOPEN: 0,", "err");
    assert_malformed(qiopen_result, "+QIOPEN:", "connectID");
    assert_malformed(qiopen_result, "+QIOPEN:  ", "connectID");
    assert_malformed(qistate_status, "+QISTATE: 0,\"TCP\",\"1.2.3.4\",1,1,2,1", "access_mode");
    assert_malformed(qping_reply, "+QPING: 0,1.2.3.4,32", "time");
    assert_malformed(qidnsgip_result, "+QIURC: \"dnsgip\",0,2", "DNS_ttl");
    assert_malformed(qird_response_2, "+QIRD: 3,0", "data");
    assert_malformed(qird_response_3, "+QIRD: 3", "data");
}

static void too_many_fields_are_malformed(void **state)
{
    (void)state;
    assert_malformed(qiopen_result, "+QIOPEN: 0,0,0", NULL);
    assert_malformed(qiopen_result, "+QIOPEN: 0,0 x", NULL);
    assert_malformed(qiurc_closed, "+QIURC: \"closed\",5,\"x\"", NULL);
    assert_malformed(qiurc_incoming_full, "+QIURC: \"incoming full\",1", NULL);
    assert_malformed(send_ok, "SEND OK!", NULL);
    assert_malformed(cgpaddr_line, "+CGPADDR: 1,\"10.1.2.3\",\"::1\"", NULL);
}

static void the_furthest_field_read_is_reported(void **state)
{
    (void)state;
    assert_malformed(qistate_status, "+QISTATE: 0,\"TCP\",\"1.2.3.4\",x", "remote_port");
    assert_int_equal(decoded.progress, 3);
    assert_malformed(qiopen_result, "+QIOPEN: 0,0,0", NULL);
    assert_int_equal(decoded.progress, 2);
}

/* Every beginning of every line is read within its bounds, whatever becomes of it. */
static void no_reader_goes_beyond_the_line(void **state)
{
    static const char *const lines[] = {
        "+QISTATE: 0,\"TCP\",\"220.180.239.212\",8009,1234,2,1,1", "+QIRD: 10,5", "+QPING: 0,61.135.169.121,32,320,255",
        "+QIURC: \"dnsgip\",\"1.2.3.4\"", "+QIGETERROR: 552,invalid", "+QNTP: 0,\"2018/10/19,12:55:34+00\"",
        "SEND FAIL",
        "+QICFG: \"dataformat\",0,1", "+CME ERROR: 50", "NO CARRIER", "+QIURC: \"incoming full\"",
    };
    static const at_shape *const shapes[] = {
        &bc65_shape_qistate_status, &bc65_shape_qird_response, &bc65_shape_qird_response_2, &bc65_shape_qping_reply,
        &bc65_shape_qidnsgip_address, &bc65_shape_qigeterror_response, &bc65_shape_qntp_result, &bc65_shape_send_fail,
        &bc65_shape_qicfg_dataformat_response, &bc65_shape_qird_ranges, &bc65_shape_qiurc_incoming_full,
    };
    size_t index;
    size_t shape;
    (void)state;
    for (index = 0; index < sizeof lines / sizeof lines[0]; ++index) {
        size_t length;
        for (length = 0; length <= strlen(lines[index]); ++length) {
            char *copy = (char *)malloc(length + 1u);
            const char *cursor = copy;
            assert_non_null(copy);
            memcpy(copy, lines[index], length);
            copy[length] = '\r';
            (void)bc65_lex_head(&cursor);
            for (shape = 0; shape < sizeof shapes / sizeof shapes[0]; ++shape) {
                (void)at_decode(shapes[shape], cursor, copy + length, &got, &decoded, false);
                (void)at_decode(shapes[shape], cursor, copy + length, &got, &decoded, true);
            }
            free(copy);
        }
    }
}

static void command_lines_are_read_back(void **state)
{
    static const char line[] = "1,0,\"TCP LISTENER\",\"127.0.0.1\",0,2020,1\r";
    const char *end = line + sizeof line - 2;
    bc65_qiopen_write open;
    (void)state;
    memset(&open, 0, sizeof open);
    assert_int_equal(at_decode_arguments(&bc65_form_qiopen, line, end, &open, &decoded), AT_OK);
    assert_int_equal(open.service_type, BC65_SERVICE_TYPE_TCP_LISTENER);
    assert_text(open.address, "127.0.0.1");
    assert_true(open.local_port.present);
    assert_int_equal(open.local_port.value, 2020);
    assert_int_equal(open.access_mode.value, 1);
    assert_false(open.protocol_type.present);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(single_numbers_are_read),
        cmocka_unit_test(a_socket_state_is_read_with_all_its_fields),
        cmocka_unit_test(an_address_is_optional_after_a_context),
        cmocka_unit_test(ping_lines_are_told_apart_by_the_address),
        cmocka_unit_test(times_and_names_are_read),
        cmocka_unit_test(words_for_people_are_kept_as_they_stand),
        cmocka_unit_test(socket_urcs_are_read),
        cmocka_unit_test(headers_tell_how_many_data_follow),
        cmocka_unit_test(data_on_the_line_begin_behind_their_comma),
        cmocka_unit_test(separators_may_have_blanks_or_an_equals_sign),
        cmocka_unit_test(addresses_may_have_zeros_in_front_of_their_numbers),
        cmocka_unit_test(blanks_behind_a_header_do_not_hide_its_data),
        cmocka_unit_test(strings_may_come_without_quotation_marks),
        cmocka_unit_test(values_outside_their_list_are_kept_and_flagged),
        cmocka_unit_test(numbers_outside_their_range_are_malformed),
        cmocka_unit_test(what_is_no_value_of_its_type_is_malformed),
        cmocka_unit_test(too_few_fields_are_malformed),
        cmocka_unit_test(too_many_fields_are_malformed),
        cmocka_unit_test(the_furthest_field_read_is_reported),
        cmocka_unit_test(no_reader_goes_beyond_the_line),
        cmocka_unit_test(command_lines_are_read_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
