/*
 * What is refused before anything is sent, with the parameter and the limit named.
 */
#include "support.h"

/* A form with arguments that pass. */
typedef struct sound {
    const at_form *form;
    const void *arguments;
    size_t size;
} sound;

static const bc65_ate_write ate = {.value = BC65_ATE_VALUE_OFF};
static const bc65_cmee_write cmee = {.n = BC65_CMEE_N_NUMERIC};
static const bc65_cgatt_write cgatt = {.state = BC65_CGATT_STATE_ATTACHED};
static const bc65_cgpaddr_write cgpaddr = {.cid = 1};
static const bc65_qiopen_write client = {.context_id = 1, .connect_id = 0, .service_type = BC65_SERVICE_TYPE_TCP,
    .address = AT_STR("192.0.2.1"), .remote_port = 7, .local_port = AT_SOME(0),
    .access_mode = AT_SOME(BC65_ACCESS_MODE_BUFFER), .protocol_type = AT_SOME(BC65_QIOPEN_PROTOCOL_TYPE_IPV4)};
static const bc65_qiopen_write listener = {.context_id = 1, .connect_id = 0,
    .service_type = BC65_SERVICE_TYPE_TCP_LISTENER, .address = AT_STR("127.0.0.1"), .local_port = AT_SOME(2020)};
static const bc65_qiclose_write close_socket = {.connect_id = 0};
static const bc65_qistate_by_context_write by_context = {.context_id = 1};
static const bc65_qistate_by_socket_write by_socket = {.connect_id = 0};
static const bc65_qisend_inline_write inline_text = {.connect_id = 0, .data = {(const uint8_t *)"ab", 2}};
static const bc65_qisend_text_write typed_text = {.connect_id = 0, .data = {(const uint8_t *)"ab", 2}};
static const bc65_qisend_data_write counted = {.connect_id = 0, .data = {(const uint8_t *)"ab", 2}};
static const bc65_qisendex_inline_write inline_hex = {.connect_id = 0, .hex_string = {(const uint8_t *)"ab", 2}};
static const bc65_qisendex_text_write typed_hex = {.connect_id = 0, .hex_string = {(const uint8_t *)"ab", 2}};
static const bc65_qisendex_data_write counted_hex = {.connect_id = 0, .hex_string = {(const uint8_t *)"ab", 2}};
static const bc65_qird_write read_data = {.connect_id = 0, .read_length = 1};
static const bc65_qiswtmd_write switch_mode = {.connect_id = 0, .access_mode = BC65_ACCESS_MODE_BUFFER};
static const bc65_qping_write ping = {.context_id = 1, .host = AT_STR("example.com"), .time_out = AT_SOME(4),
    .ping_num = AT_SOME(4), .ping_size = AT_SOME(32)};
static const bc65_qntp_write ntp = {.context_id = 1, .server = AT_STR("example.com"), .port = AT_SOME(123),
    .auto_set_time = AT_SOME(BC65_QNTP_AUTO_SET_TIME_SET)};
static const bc65_qidnsgip_write resolve = {.context_id = 1, .hostname = AT_STR("example.com")};
static const bc65_qicfg_dataformat_write format = {.send_data_format = BC65_QICFG_SEND_DATA_FORMAT_TEXT};
static const bc65_qicfg_viewmode_write viewing = {.view_mode = BC65_QICFG_VIEW_MODE_LINE};
static const bc65_qicfg_showlength_write show = {.show_length_mode = BC65_QICFG_SHOW_LENGTH_MODE_SHOWN};
static const bc65_qicfg_open_time_write open_time = {.open_time = 36};
static const bc65_qidnscfg_write dns = {.primary_dns = AT_STR("8.8.8.8"), .secondary_dns = AT_STR("8.8.4.4")};

#define SOUND(form, arguments) {&bc65_form_##form, &(arguments), sizeof(arguments)}

enum { LARGEST = sizeof(bc65_qiopen_write) };

/* A copy of sound arguments, to be spoilt. */
typedef union copy {
    uint8_t bytes[LARGEST];
    bc65_qiopen_write open;
    bc65_qidnscfg_write dns;
    void *aligned;
} copy;

static at_status check(const at_form *form, const void *arguments, at_error *error)
{
    memset(error, 0xAA, sizeof *error);
    return at_validate(form, arguments, error);
}

static void assert_sound(const at_form *form, const void *arguments)
{
    at_error error;
    assert_int_equal(check(form, arguments, &error), AT_OK);
    assert_int_equal(error.status, AT_OK);
    assert_null(error.parameter);
}

static void assert_refused(const at_form *form, const void *arguments, at_status status, const char *parameter,
                           int32_t value)
{
    at_error error;
    assert_string_equal(at_status_name(check(form, arguments, &error)), at_status_name(status));
    assert_int_equal(error.status, status);
    assert_string_equal(error.command, form->command);
    assert_non_null(error.parameter);
    assert_string_equal(error.parameter, parameter);
    assert_int_equal(error.value, value);
}

/* -- Numbers ------------------------------------------------------------------------------------------------------- */

typedef struct number_limit {
    sound base;
    size_t offset;
    const char *name;
    int32_t minimum;
    int32_t maximum;
} number_limit;

#define LIMIT(form, base, type, member, name, minimum, maximum) \
    {SOUND(form, base), offsetof(type, member), name, minimum, maximum}

static const number_limit number_limits[] = {
    LIMIT(ate, ate, bc65_ate_write, value, "value", 0, 1),
    LIMIT(cmee, cmee, bc65_cmee_write, n, "n", 0, 2),
    LIMIT(cgatt, cgatt, bc65_cgatt_write, state, "state", 0, 1),
    LIMIT(cgpaddr, cgpaddr, bc65_cgpaddr_write, cid, "cid", 0, 255),
    LIMIT(qiopen, client, bc65_qiopen_write, context_id, "contextID", 1, 3),
    LIMIT(qiopen, client, bc65_qiopen_write, connect_id, "connectID", 0, 5),
    LIMIT(qiopen, client, bc65_qiopen_write, remote_port, "remote_port", 1, 65535),
    LIMIT(qiopen, client, bc65_qiopen_write, local_port.value, "local_port", 0, 65535),
    LIMIT(qiopen, client, bc65_qiopen_write, access_mode.value, "access_mode", 0, 1),
    LIMIT(qiopen, client, bc65_qiopen_write, protocol_type.value, "protocol_type", 0, 1),
    LIMIT(qiopen, listener, bc65_qiopen_write, remote_port, "remote_port", 0, 65535),
    LIMIT(qiopen, listener, bc65_qiopen_write, local_port.value, "local_port", 1, 65535),
    LIMIT(qiclose, close_socket, bc65_qiclose_write, connect_id, "connectID", 0, 5),
    LIMIT(qistate_by_context, by_context, bc65_qistate_by_context_write, context_id, "contextID", 1, 3),
    LIMIT(qistate_by_socket, by_socket, bc65_qistate_by_socket_write, connect_id, "connectID", 0, 5),
    LIMIT(qisend_inline, inline_text, bc65_qisend_inline_write, connect_id, "connectID", 0, 5),
    LIMIT(qisend_text, typed_text, bc65_qisend_text_write, connect_id, "connectID", 0, 5),
    LIMIT(qisend_data, counted, bc65_qisend_data_write, connect_id, "connectID", 0, 5),
    LIMIT(qisendex_inline, inline_hex, bc65_qisendex_inline_write, connect_id, "connectID", 0, 5),
    LIMIT(qisendex_text, typed_hex, bc65_qisendex_text_write, connect_id, "connectID", 0, 5),
    LIMIT(qisendex_data, counted_hex, bc65_qisendex_data_write, connect_id, "connectID", 0, 5),
    LIMIT(qird, read_data, bc65_qird_write, connect_id, "connectID", 0, 5),
    LIMIT(qird, read_data, bc65_qird_write, read_length, "read_length", 1, 1024),
    LIMIT(qiswtmd, switch_mode, bc65_qiswtmd_write, connect_id, "connectID", 0, 5),
    LIMIT(qiswtmd, switch_mode, bc65_qiswtmd_write, access_mode, "access_mode", 0, 1),
    LIMIT(qping, ping, bc65_qping_write, context_id, "contextID", 1, 3),
    LIMIT(qping, ping, bc65_qping_write, time_out.value, "time_out", 1, 255),
    LIMIT(qping, ping, bc65_qping_write, ping_num.value, "ping_num", 1, 10),
    LIMIT(qping, ping, bc65_qping_write, ping_size.value, "ping_size", 32, 200),
    LIMIT(qntp, ntp, bc65_qntp_write, context_id, "contextID", 1, 3),
    LIMIT(qntp, ntp, bc65_qntp_write, port.value, "port", 1, 65535),
    LIMIT(qntp, ntp, bc65_qntp_write, auto_set_time.value, "auto_set_time", 0, 1),
    LIMIT(qidnsgip, resolve, bc65_qidnsgip_write, context_id, "contextID", 1, 3),
    LIMIT(qicfg_dataformat, format, bc65_qicfg_dataformat_write, send_data_format, "send_data_format", 0, 1),
    LIMIT(qicfg_dataformat, format, bc65_qicfg_dataformat_write, recv_data_format, "recv_data_format", 0, 1),
    LIMIT(qicfg_viewmode, viewing, bc65_qicfg_viewmode_write, view_mode, "view_mode", 0, 1),
    LIMIT(qicfg_showlength, show, bc65_qicfg_showlength_write, show_length_mode, "show_length_mode", 0, 1),
    LIMIT(qicfg_open_time, open_time, bc65_qicfg_open_time_write, open_time, "open_time", 1, 36),
};

static void try_number(const number_limit *limit, int32_t value, bool accepted)
{
    copy arguments;
    at_error error;
    memcpy(arguments.bytes, limit->base.arguments, limit->base.size);
    memcpy(arguments.bytes + limit->offset, &value, sizeof value);
    if (accepted) {
        assert_sound(limit->base.form, &arguments);
        return;
    }
    assert_refused(limit->base.form, &arguments, AT_ERROR_RANGE, limit->name, value);
    (void)check(limit->base.form, &arguments, &error);
    assert_int_equal(error.minimum, limit->minimum);
    assert_int_equal(error.maximum, limit->maximum);
}

static void every_number_is_held_to_its_limits(void **state)
{
    size_t index;
    (void)state;
    for (index = 0; index < sizeof number_limits / sizeof number_limits[0]; ++index) {
        const number_limit *limit = &number_limits[index];
        assert_sound(limit->base.form, limit->base.arguments);
        try_number(limit, limit->minimum - 1, false);
        try_number(limit, limit->minimum, true);
        try_number(limit, limit->maximum, true);
        try_number(limit, limit->maximum + 1, false);
        try_number(limit, INT32_MIN, false);
        try_number(limit, INT32_MAX, false);
    }
}

/* -- Text and data ------------------------------------------------------------------------------------------------- */

typedef struct length_limit {
    sound base;
    size_t offset;
    const char *name;
    size_t minimum;
    size_t maximum;
} length_limit;

static const length_limit text_limits[] = {
    LIMIT(qiopen, client, bc65_qiopen_write, address, "IP_address/domain_name", 1, 50),
    LIMIT(qping, ping, bc65_qping_write, host, "host", 1, 255),
    LIMIT(qntp, ntp, bc65_qntp_write, server, "server", 1, 255),
    LIMIT(qidnsgip, resolve, bc65_qidnsgip_write, hostname, "hostname", 1, 255),
    LIMIT(qidnscfg, dns, bc65_qidnscfg_write, primary_dns, "PrimaryDNS", 1, 50),
    LIMIT(qidnscfg, dns, bc65_qidnscfg_write, secondary_dns, "SecondaryDNS", 1, 50),
};

static const length_limit data_limits[] = {
    LIMIT(qisend_inline, inline_text, bc65_qisend_inline_write, data, "data", 1, 1440),
    LIMIT(qisend_text, typed_text, bc65_qisend_text_write, data, "data", 1, 1440),
    LIMIT(qisend_data, counted, bc65_qisend_data_write, data, "data", 1, 1440),
    LIMIT(qisendex_inline, inline_hex, bc65_qisendex_inline_write, hex_string, "hex_string", 1, 1440),
    LIMIT(qisendex_text, typed_hex, bc65_qisendex_text_write, hex_string, "hex_string", 1, 1440),
    LIMIT(qisendex_data, counted_hex, bc65_qisendex_data_write, hex_string, "hex_string", 1, 1440),
};

static char filling[4096];

static void spoil_text(copy *arguments, const length_limit *limit, const char *text, size_t length)
{
    at_string view;
    view.text = text;
    view.length = length;
    memcpy(arguments->bytes, limit->base.arguments, limit->base.size);
    memcpy(arguments->bytes + limit->offset, &view, sizeof view);
}

static void try_length(const length_limit *limit, size_t length, bool accepted)
{
    copy arguments;
    spoil_text(&arguments, limit, filling, length);
    if (accepted) {
        assert_sound(limit->base.form, &arguments);
    } else {
        assert_refused(limit->base.form, &arguments, AT_ERROR_LENGTH, limit->name, (int32_t)length);
    }
}

static void try_lengths(const length_limit *limits, size_t count)
{
    size_t index;
    for (index = 0; index < sizeof filling; ++index) {
        filling[index] = index % 64u == 63u ? '.' : 'a'; /* labels of a domain name */
    }
    for (index = 0; index < count; ++index) {
        const length_limit *limit = &limits[index];
        copy arguments;
        at_error error;
        try_length(limit, limit->minimum - 1, false);
        try_length(limit, limit->minimum, true);
        try_length(limit, limit->maximum, true);
        try_length(limit, limit->maximum + 1, false);
        spoil_text(&arguments, limit, filling, limit->maximum + 1);
        (void)check(limit->base.form, &arguments, &error);
        assert_int_equal(error.minimum, limit->minimum);
        assert_int_equal(error.maximum, limit->maximum);
    }
}

static void every_text_is_held_to_its_length(void **state)
{
    (void)state;
    try_lengths(text_limits, sizeof text_limits / sizeof text_limits[0]);
}

static void all_data_are_held_to_their_length(void **state)
{
    (void)state;
    try_lengths(data_limits, sizeof data_limits / sizeof data_limits[0]);
}

static void a_length_beyond_31_bits_is_too_long(void **state)
{
    bc65_qisendex_data_write huge = counted_hex;
    (void)state;
    huge.hex_string.length = (size_t)INT32_MAX + 2u;
    assert_refused(&bc65_form_qisendex_data, &huge, AT_ERROR_LENGTH, "hex_string", INT32_MAX);
}

static void a_quotation_mark_or_a_control_character_never_passes_in_text(void **state)
{
    static const char evil[] = {'"', '\r', '\n', '\0', '\b', 0x1A, 0x7F};
    static const char texts[][3] = {{'x', 'a', 'a'}, {'a', 'x', 'a'}, {'a', 'a', 'x'}};
    size_t index;
    size_t at;
    size_t place;
    (void)state;
    for (index = 0; index < sizeof text_limits / sizeof text_limits[0]; ++index) {
        for (at = 0; at < sizeof evil; ++at) {
            for (place = 0; place < 3; ++place) {
                char text[3];
                copy arguments;
                memcpy(text, texts[place], sizeof text);
                text[place] = evil[at];
                spoil_text(&arguments, &text_limits[index], text, sizeof text);
                assert_refused(text_limits[index].base.form, &arguments, AT_ERROR_CHARACTER, text_limits[index].name,
                               (int32_t)(unsigned char)evil[at]);
            }
        }
    }
}

/* A form with one text, quoted or bare. Control characters are refused in both. */
static void check_every_character(uint8_t flags, const char *refused)
{
    const at_parameter parameter = {.name = "text", .type = AT_TYPE_STRING, .maximum = 9, .flags = flags};
    const at_field field = {&parameter, 0, 0, 0, 0, AT_NONE};
    const at_form form = {.command = "X", .lead = "AT+X=", .fields = &field, .field_count = 1, .data = AT_NONE};
    int c;
    for (c = 0; c < 256; ++c) {
        const char text[3] = {'a', (char)(unsigned char)c, 'b'};
        const at_string argument = {text, sizeof text};
        if (c < 0x20 || c == 0x7F || strchr(refused, c) != NULL) {
            assert_refused(&form, &argument, AT_ERROR_CHARACTER, "text", c);
        } else {
            assert_sound(&form, &argument);
        }
    }
}

static void other_characters_pass_in_quoted_text(void **state)
{
    (void)state;
    check_every_character(AT_PARAMETER_QUOTED, "\"");
}

static void bare_text_cannot_hold_what_splits_a_line(void **state)
{
    (void)state;
    check_every_character(0, "\",; ");
}

static void absent_mandatory_text_and_data_are_missing(void **state)
{
    size_t index;
    copy arguments;
    (void)state;
    for (index = 0; index < sizeof text_limits / sizeof text_limits[0] - 1u; ++index) { /* the last one is optional */
        spoil_text(&arguments, &text_limits[index], NULL, 0);
        assert_refused(text_limits[index].base.form, &arguments, AT_ERROR_MISSING, text_limits[index].name, 0);
    }
    for (index = 0; index < sizeof data_limits / sizeof data_limits[0]; ++index) {
        spoil_text(&arguments, &data_limits[index], NULL, 2);
        assert_refused(data_limits[index].base.form, &arguments, AT_ERROR_MISSING, data_limits[index].name, 0);
    }
}

static void data_within_the_line_cannot_end_it(void **state)
{
    bc65_qisend_inline_write arguments = inline_text;
    int c;
    (void)state;
    for (c = 0; c < 256; ++c) {
        const uint8_t bytes[2] = {'a', (uint8_t)c};
        arguments.data = at_bytes_of(bytes, sizeof bytes);
        if (c == '"' || c == '\r' || c == '\n' || c == '\b' || c == 0) {
            assert_refused(&bc65_form_qisend_inline, &arguments, AT_ERROR_CHARACTER, "data", c);
        } else {
            assert_sound(&bc65_form_qisend_inline, &arguments);
        }
    }
}

static void data_ended_by_ctrl_z_hold_neither_ctrl_z_nor_esc(void **state)
{
    bc65_qisend_text_write arguments = typed_text;
    int c;
    (void)state;
    for (c = 0; c < 256; ++c) {
        const uint8_t bytes[2] = {'a', (uint8_t)c};
        arguments.data = at_bytes_of(bytes, sizeof bytes);
        if (c == 0x1A || c == 0x1B) {
            assert_refused(&bc65_form_qisend_text, &arguments, AT_ERROR_CHARACTER, "data", c);
        } else {
            assert_sound(&bc65_form_qisend_text, &arguments);
        }
    }
}

static void counted_data_and_digits_hold_any_byte(void **state)
{
    uint8_t bytes[256];
    bc65_qisend_data_write raw = counted;
    bc65_qisendex_inline_write digits = inline_hex;
    bc65_qisendex_text_write typed = typed_hex;
    bc65_qisendex_data_write counted_digits = counted_hex;
    size_t c;
    (void)state;
    for (c = 0; c < sizeof bytes; ++c) {
        bytes[c] = (uint8_t)c;
    }
    raw.data = at_bytes_of(bytes, sizeof bytes);
    digits.hex_string = raw.data;
    typed.hex_string = raw.data;
    counted_digits.hex_string = raw.data;
    assert_sound(&bc65_form_qisend_data, &raw);
    assert_sound(&bc65_form_qisendex_inline, &digits);
    assert_sound(&bc65_form_qisendex_text, &typed);
    assert_sound(&bc65_form_qisendex_data, &counted_digits);
}

/* -- Words, options, rules ----------------------------------------------------------------------------------------- */

static void a_word_is_one_of_its_list(void **state)
{
    bc65_qiopen_write arguments = listener;
    int32_t value;
    (void)state;
    arguments.remote_port = 7;
    for (value = 1; value <= 4; ++value) {
        arguments.service_type = (bc65_service_type)value;
        assert_sound(&bc65_form_qiopen, &arguments);
    }
    arguments.service_type = BC65_SERVICE_TYPE_UNKNOWN;
    assert_refused(&bc65_form_qiopen, &arguments, AT_ERROR_VALUE, "service_type", 0);
    arguments.service_type = BC65_SERVICE_TYPE_TCP_INCOMING; /* the module says so, the host never */
    assert_refused(&bc65_form_qiopen, &arguments, AT_ERROR_VALUE, "service_type", 5);
}

static void optional_parameters_can_be_left_out_from_the_end(void **state)
{
    bc65_qiopen_write arguments = client;
    bc65_qping_write pinging = ping;
    bc65_qidnscfg_write servers = dns;
    (void)state;
    arguments.protocol_type.present = false;
    assert_sound(&bc65_form_qiopen, &arguments);
    arguments.access_mode.present = false;
    assert_sound(&bc65_form_qiopen, &arguments);
    arguments.local_port.present = false;
    assert_sound(&bc65_form_qiopen, &arguments);
    pinging.ping_size.present = false;
    pinging.ping_num.present = false;
    pinging.time_out.present = false;
    assert_sound(&bc65_form_qping, &pinging);
    servers.secondary_dns = str(NULL);
    assert_sound(&bc65_form_qidnscfg, &servers);
}

static void an_absent_value_is_not_checked(void **state)
{
    bc65_qiopen_write arguments = client;
    (void)state;
    arguments.local_port.present = false;
    arguments.local_port.value = -1;
    arguments.access_mode.present = false;
    arguments.protocol_type.present = false;
    assert_sound(&bc65_form_qiopen, &arguments);
}

static void a_hole_between_optional_parameters_is_refused_by_its_name(void **state)
{
    bc65_qiopen_write arguments = client;
    bc65_qping_write pinging = ping;
    bc65_qntp_write clock = ntp;
    (void)state;
    arguments.local_port.present = false;
    assert_refused(&bc65_form_qiopen, &arguments, AT_ERROR_MISSING, "local_port", 0);
    arguments = client;
    arguments.access_mode.present = false;
    assert_refused(&bc65_form_qiopen, &arguments, AT_ERROR_MISSING, "access_mode", 0);
    arguments.local_port.present = false;
    assert_refused(&bc65_form_qiopen, &arguments, AT_ERROR_MISSING, "access_mode", 0);
    pinging.time_out.present = false;
    assert_refused(&bc65_form_qping, &pinging, AT_ERROR_MISSING, "time_out", 0);
    pinging = ping;
    pinging.ping_num.present = false;
    assert_refused(&bc65_form_qping, &pinging, AT_ERROR_MISSING, "ping_num", 0);
    clock.port.present = false;
    assert_refused(&bc65_form_qntp, &clock, AT_ERROR_MISSING, "port", 0);
}

static void a_listener_needs_a_local_port(void **state)
{
    bc65_qiopen_write arguments = listener;
    (void)state;
    assert_sound(&bc65_form_qiopen, &arguments);
    arguments.local_port.present = false;
    assert_refused(&bc65_form_qiopen, &arguments, AT_ERROR_MISSING, "local_port", 0);
    arguments.service_type = BC65_SERVICE_TYPE_UDP_SERVICE;
    assert_refused(&bc65_form_qiopen, &arguments, AT_ERROR_MISSING, "local_port", 0);
}

static void only_a_service_goes_without_remote_port(void **state)
{
    bc65_qiopen_write arguments = listener;
    (void)state;
    arguments.service_type = BC65_SERVICE_TYPE_UDP_SERVICE;
    assert_sound(&bc65_form_qiopen, &arguments);
    arguments.service_type = BC65_SERVICE_TYPE_TCP;
    assert_refused(&bc65_form_qiopen, &arguments, AT_ERROR_RANGE, "remote_port", 0);
    arguments.service_type = BC65_SERVICE_TYPE_UDP;
    assert_refused(&bc65_form_qiopen, &arguments, AT_ERROR_RANGE, "remote_port", 0);
}

static void the_first_failure_is_the_one_reported(void **state)
{
    bc65_qiopen_write arguments = client;
    (void)state;
    arguments.context_id = 0;
    arguments.connect_id = 6;
    assert_refused(&bc65_form_qiopen, &arguments, AT_ERROR_RANGE, "contextID", 0);
}

static void forms_without_parameters_need_no_arguments(void **state)
{
    (void)state;
    assert_sound(&bc65_form_at, NULL);
    assert_sound(&bc65_form_qistate_read, NULL);
    assert_sound(&bc65_form_qicfg_viewmode_query, NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_number_is_held_to_its_limits),
        cmocka_unit_test(every_text_is_held_to_its_length),
        cmocka_unit_test(all_data_are_held_to_their_length),
        cmocka_unit_test(a_length_beyond_31_bits_is_too_long),
        cmocka_unit_test(a_quotation_mark_or_a_control_character_never_passes_in_text),
        cmocka_unit_test(other_characters_pass_in_quoted_text),
        cmocka_unit_test(bare_text_cannot_hold_what_splits_a_line),
        cmocka_unit_test(absent_mandatory_text_and_data_are_missing),
        cmocka_unit_test(data_within_the_line_cannot_end_it),
        cmocka_unit_test(data_ended_by_ctrl_z_hold_neither_ctrl_z_nor_esc),
        cmocka_unit_test(counted_data_and_digits_hold_any_byte),
        cmocka_unit_test(a_word_is_one_of_its_list),
        cmocka_unit_test(optional_parameters_can_be_left_out_from_the_end),
        cmocka_unit_test(an_absent_value_is_not_checked),
        cmocka_unit_test(a_hole_between_optional_parameters_is_refused_by_its_name),
        cmocka_unit_test(a_listener_needs_a_local_port),
        cmocka_unit_test(only_a_service_goes_without_remote_port),
        cmocka_unit_test(the_first_failure_is_the_one_reported),
        cmocka_unit_test(forms_without_parameters_need_no_arguments),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
