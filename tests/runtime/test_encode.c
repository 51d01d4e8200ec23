/*
 * Command lines and data, byte for byte.
 */
#include "support.h"

/* Where the bytes go; it can stop after a number of calls. */
typedef struct collector {
    char bytes[4096];
    size_t length;
    unsigned calls;
    unsigned stop_after; /* 0: never */
} collector;

static bool collect(void *owner, const char *bytes, size_t length)
{
    collector *all = (collector *)owner;
    assert_true(length > 0);
    assert_true(all->length + length <= sizeof all->bytes);
    assert_true(all->stop_after == 0 || all->calls < all->stop_after);
    memcpy(all->bytes + all->length, bytes, length);
    all->length += length;
    return ++all->calls != all->stop_after;
}

static void check_line(const at_form *form, const void *arguments, const char *expected, size_t length)
{
    collector all = {{0}, 0, 0, 0};
    at_error error;
    assert_int_equal(at_validate(form, arguments, &error), AT_OK);
    at_encode(form, arguments, collect, &all);
    assert_int_equal(all.length, length);
    assert_memory_equal(all.bytes, expected, length);
}

static void check_data(const at_form *form, const void *arguments, const char *expected, size_t length)
{
    collector all = {{0}, 0, 0, 0};
    at_encode_data(form, arguments, collect, &all);
    assert_int_equal(all.length, length);
    assert_memory_equal(all.bytes, expected, length);
}

#define assert_line(form, arguments, expected) \
    check_line(&bc65_form_##form, arguments, expected "\r", sizeof(expected))
#define assert_data(form, arguments, expected) \
    check_data(&bc65_form_##form, arguments, expected, sizeof(expected) - 1)

static void forms_without_parameters_are_their_name(void **state)
{
    (void)state;
    assert_line(at, NULL, "AT");
    assert_line(cmee_test, NULL, "AT+CMEE=?");
    assert_line(cmee_read, NULL, "AT+CMEE?");
    assert_line(cgatt_test, NULL, "AT+CGATT=?");
    assert_line(cgatt_read, NULL, "AT+CGATT?");
    assert_line(cgpaddr_test, NULL, "AT+CGPADDR=?");
    assert_line(cgpaddr_read, NULL, "AT+CGPADDR?");
    assert_line(qiopen_test, NULL, "AT+QIOPEN=?");
    assert_line(qiclose_test, NULL, "AT+QICLOSE=?");
    assert_line(qistate_test, NULL, "AT+QISTATE=?");
    assert_line(qistate_read, NULL, "AT+QISTATE?");
    assert_line(qisend_test, NULL, "AT+QISEND=?");
    assert_line(qisendex_test, NULL, "AT+QISENDEX=?");
    assert_line(qird_test, NULL, "AT+QIRD=?");
    assert_line(qiswtmd_test, NULL, "AT+QISWTMD=?");
    assert_line(qiswtmd_read, NULL, "AT+QISWTMD?");
    assert_line(qping_test, NULL, "AT+QPING=?");
    assert_line(qntp_test, NULL, "AT+QNTP=?");
    assert_line(qidnsgip_test, NULL, "AT+QIDNSGIP=?");
    assert_line(qicfg_test, NULL, "AT+QICFG=?");
    assert_line(qigeterror_test, NULL, "AT+QIGETERROR=?");
    assert_line(qigeterror, NULL, "AT+QIGETERROR");
    assert_line(qidnscfg_test, NULL, "AT+QIDNSCFG=?");
    assert_line(qidnscfg_read, NULL, "AT+QIDNSCFG?");
}

static void numbers_follow_the_name(void **state)
{
    const bc65_ate_write echo = {.value = BC65_ATE_VALUE_OFF};
    const bc65_cmee_write cmee = {.n = BC65_CMEE_N_VERBOSE};
    const bc65_cgatt_write cgatt = {.state = BC65_CGATT_STATE_ATTACHED};
    const bc65_cgpaddr_write cgpaddr = {.cid = 255};
    const bc65_qiclose_write close_socket = {.connect_id = 5};
    const bc65_qird_write read_data = {.connect_id = 0, .read_length = 1024};
    const bc65_qiswtmd_write mode = {.connect_id = 1, .access_mode = BC65_ACCESS_MODE_DIRECT_PUSH};
    (void)state;
    assert_line(ate, &echo, "ATE0");
    assert_line(cmee, &cmee, "AT+CMEE=2");
    assert_line(cgatt, &cgatt, "AT+CGATT=1");
    assert_line(cgpaddr, &cgpaddr, "AT+CGPADDR=255");
    assert_line(qiclose, &close_socket, "AT+QICLOSE=5");
    assert_line(qird, &read_data, "AT+QIRD=0,1024");
    assert_line(qiswtmd, &mode, "AT+QISWTMD=1,1");
}

static void a_fixed_number_selects_the_form(void **state)
{
    const bc65_qistate_by_context_write context = {.context_id = 3};
    const bc65_qistate_by_socket_write one = {.connect_id = 4};
    (void)state;
    assert_line(qistate_by_context, &context, "AT+QISTATE=0,3");
    assert_line(qistate_by_socket, &one, "AT+QISTATE=1,4");
}

static void optional_parameters_are_written_as_far_as_they_go(void **state)
{
    bc65_qiopen_write open = {.context_id = 1, .connect_id = 0, .service_type = BC65_SERVICE_TYPE_TCP,
                              .address = AT_STR("220.180.239.212"), .remote_port = 8009};
    (void)state;
    assert_line(qiopen, &open, "AT+QIOPEN=1,0,\"TCP\",\"220.180.239.212\",8009");
    open.local_port.present = true;
    assert_line(qiopen, &open, "AT+QIOPEN=1,0,\"TCP\",\"220.180.239.212\",8009,0");
    open.access_mode.present = true;
    open.access_mode.value = BC65_ACCESS_MODE_DIRECT_PUSH;
    assert_line(qiopen, &open, "AT+QIOPEN=1,0,\"TCP\",\"220.180.239.212\",8009,0,1");
    open.protocol_type.present = true;
    open.protocol_type.value = BC65_QIOPEN_PROTOCOL_TYPE_IPV6;
    assert_line(qiopen, &open, "AT+QIOPEN=1,0,\"TCP\",\"220.180.239.212\",8009,0,1,1");
}

static void words_are_spelt_as_the_document_spells_them(void **state)
{
    bc65_qiopen_write open = {.context_id = 1, .connect_id = 2, .service_type = BC65_SERVICE_TYPE_UDP,
                              .address = AT_STR("a.b"), .remote_port = 65535, .local_port = AT_SOME(65535)};
    (void)state;
    assert_line(qiopen, &open, "AT+QIOPEN=1,2,\"UDP\",\"a.b\",65535,65535");
    open.service_type = BC65_SERVICE_TYPE_TCP_LISTENER;
    open.remote_port = 0;
    assert_line(qiopen, &open, "AT+QIOPEN=1,2,\"TCP LISTENER\",\"a.b\",0,65535");
    open.service_type = BC65_SERVICE_TYPE_UDP_SERVICE;
    assert_line(qiopen, &open, "AT+QIOPEN=1,2,\"UDP SERVICE\",\"a.b\",0,65535");
}

static void names_and_times_are_written_as_documented(void **state)
{
    bc65_qping_write ping = {.context_id = 1, .host = AT_STR("www.baidu.com")};
    bc65_qntp_write ntp = {.context_id = 1, .server = AT_STR("202.120.2.101")};
    const bc65_qidnsgip_write resolve = {.context_id = 1, .hostname = AT_STR("www.baidu.com")};
    bc65_qidnscfg_write dns = {.primary_dns = AT_STR("8.8.8.8")};
    (void)state;
    assert_line(qping, &ping, "AT+QPING=1,\"www.baidu.com\"");
    ping.time_out = (at_optional)AT_SOME(255);
    assert_line(qping, &ping, "AT+QPING=1,\"www.baidu.com\",255");
    ping.ping_num = (at_optional)AT_SOME(10);
    assert_line(qping, &ping, "AT+QPING=1,\"www.baidu.com\",255,10");
    ping.ping_size = (at_optional)AT_SOME(200);
    assert_line(qping, &ping, "AT+QPING=1,\"www.baidu.com\",255,10,200");
    assert_line(qntp, &ntp, "AT+QNTP=1,\"202.120.2.101\"");
    ntp.port = (at_optional)AT_SOME(123);
    assert_line(qntp, &ntp, "AT+QNTP=1,\"202.120.2.101\",123");
    ntp.auto_set_time.present = true;
    assert_line(qntp, &ntp, "AT+QNTP=1,\"202.120.2.101\",123,0");
    assert_line(qidnsgip, &resolve, "AT+QIDNSGIP=1,\"www.baidu.com\"");
    assert_line(qidnscfg, &dns, "AT+QIDNSCFG=\"8.8.8.8\"");
    dns.secondary_dns = str("2001:db8::1");
    assert_line(qidnscfg, &dns, "AT+QIDNSCFG=\"8.8.8.8\",\"2001:db8::1\"");
}

static void settings_are_queried_without_and_set_with_values(void **state)
{
    const bc65_qicfg_dataformat_write format = {.send_data_format = BC65_QICFG_SEND_DATA_FORMAT_TEXT,
                                                .recv_data_format = BC65_QICFG_RECV_DATA_FORMAT_HEX};
    const bc65_qicfg_viewmode_write view = {.view_mode = BC65_QICFG_VIEW_MODE_COMMA};
    const bc65_qicfg_showlength_write show = {.show_length_mode = BC65_QICFG_SHOW_LENGTH_MODE_SHOWN};
    const bc65_qicfg_open_time_write open_time = {.open_time = 36};
    (void)state;
    assert_line(qicfg_dataformat_query, NULL, "AT+QICFG=\"dataformat\"");
    assert_line(qicfg_viewmode_query, NULL, "AT+QICFG=\"viewmode\"");
    assert_line(qicfg_showlength_query, NULL, "AT+QICFG=\"showlength\"");
    assert_line(qicfg_open_time_query, NULL, "AT+QICFG=\"open_time\"");
    assert_line(qicfg_dataformat, &format, "AT+QICFG=\"dataformat\",0,1");
    assert_line(qicfg_viewmode, &view, "AT+QICFG=\"viewmode\",1");
    assert_line(qicfg_showlength, &show, "AT+QICFG=\"showlength\",1");
    assert_line(qicfg_open_time, &open_time, "AT+QICFG=\"open_time\",36");
}

static void data_within_the_line_are_quoted_and_counted(void **state)
{
    const bc65_qisend_inline_write text = {.connect_id = 0, .data = RAW("test,;> \x1A\xFF")};
    const bc65_qisendex_inline_write digits = {.connect_id = 0, .hex_string = RAW("\x31\x00\xAF\r")};
    (void)state;
    assert_line(qisend_inline, &text, "AT+QISEND=0,10,\"test,;> \x1A\xFF\"");
    assert_line(qisendex_inline, &digits, "AT+QISENDEX=0,4,\"3100AF0D\"");
}

static void counted_data_follow_the_prompt_as_they_are(void **state)
{
    const bc65_qisend_data_write data = {.connect_id = 1, .data = RAW("\r\nOK\r\n> \0\x1A\x1B\xFF")};
    const bc65_qisendex_data_write digits = {.connect_id = 1, .hex_string = RAW("\x00\x01\xFE\xFF")};
    (void)state;
    assert_line(qisend_data, &data, "AT+QISEND=1,12");
    assert_data(qisend_data, &data, "\r\nOK\r\n> \0\x1A\x1B\xFF");
    assert_line(qisendex_data, &digits, "AT+QISENDEX=1,4");
    assert_data(qisendex_data, &digits, "0001FEFF");
}

static void typed_data_end_with_ctrl_z(void **state)
{
    const bc65_qisend_text_write text = {.connect_id = 5, .data = RAW("hello\r\n")};
    const bc65_qisendex_text_write digits = {.connect_id = 5, .hex_string = RAW("\x1A\x1B")};
    (void)state;
    assert_line(qisend_text, &text, "AT+QISEND=5");
    assert_data(qisend_text, &text, "hello\r\n\x1A");
    assert_line(qisendex_text, &digits, "AT+QISENDEX=5");
    assert_data(qisendex_text, &digits, "1A1B\x1A");
}

static void every_byte_becomes_two_digits_also_across_pieces(void **state)
{
    uint8_t bytes[100];
    char expected[201];
    bc65_qisendex_data_write digits = {.connect_id = 0, .hex_string = {bytes, sizeof bytes}};
    size_t index;
    (void)state;
    for (index = 0; index < sizeof bytes; ++index) {
        static const char digit[] = "0123456789ABCDEF";
        bytes[index] = (uint8_t)(index * 37u);
        expected[2 * index] = digit[bytes[index] / 16u];
        expected[2 * index + 1] = digit[bytes[index] % 16u];
    }
    for (index = 1; index <= sizeof bytes; ++index) {
        digits.hex_string.length = index;
        check_data(&bc65_form_qisendex_data, &digits, expected, 2 * index);
    }
}

/* Stops a sink after every number of calls that an encoder makes, and one more. */
static void stop_everywhere(void (*encode)(const at_form *, const void *, at_sink *, void *), const at_form *form,
                            const void *arguments)
{
    collector whole = {{0}, 0, 0, 0};
    unsigned calls;
    encode(form, arguments, collect, &whole);
    for (calls = 1; calls <= whole.calls + 1u; ++calls) {
        collector part = {{0}, 0, 0, 0};
        part.stop_after = calls;
        encode(form, arguments, collect, &part);
        assert_int_equal(part.calls, calls <= whole.calls ? calls : whole.calls);
        assert_memory_equal(part.bytes, whole.bytes, part.length);
    }
}

static void a_sink_that_stops_is_not_asked_again(void **state)
{
    const bc65_qiopen_write open = {.context_id = 1, .connect_id = 0, .service_type = BC65_SERVICE_TYPE_TCP,
                                    .address = AT_STR("192.0.2.1"), .remote_port = 8009, .local_port = AT_SOME(1)};
    const bc65_qisendex_text_write digits = {.connect_id = 0,
                                             .hex_string = RAW("0123456789abcdef0123456789abcdef0123456789")};
    (void)state;
    stop_everywhere(at_encode, &bc65_form_qiopen, &open);
    stop_everywhere(at_encode, &bc65_form_at, NULL);
    stop_everywhere(at_encode_data, &bc65_form_qisendex_text, &digits);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(forms_without_parameters_are_their_name),
        cmocka_unit_test(numbers_follow_the_name),
        cmocka_unit_test(a_fixed_number_selects_the_form),
        cmocka_unit_test(optional_parameters_are_written_as_far_as_they_go),
        cmocka_unit_test(words_are_spelt_as_the_document_spells_them),
        cmocka_unit_test(names_and_times_are_written_as_documented),
        cmocka_unit_test(settings_are_queried_without_and_set_with_values),
        cmocka_unit_test(data_within_the_line_are_quoted_and_counted),
        cmocka_unit_test(counted_data_follow_the_prompt_as_they_are),
        cmocka_unit_test(typed_data_end_with_ctrl_z),
        cmocka_unit_test(every_byte_becomes_two_digits_also_across_pieces),
        cmocka_unit_test(a_sink_that_stops_is_not_asked_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
