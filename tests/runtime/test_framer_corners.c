/*
 * The framer and the receiver where sizes end, and with tables that a family may have but none of the documents' has.
 */
#include "framer_rig.h"
#include "sample_module.h"

static framer_rig rig;
static recorder record;

static int set_up(void **state)
{
    (void)state;
    rig_init(&rig, 64);
    log_name_heads(sample_head_name);
    recorder_init_module(&record, &sample_module, 64);
    return 0;
}

/* -- Sizes ---------------------------------------------------------------------------------------------------------- */

enum { HUGE = 70000 };

static size_t cut_off;

static void on_cut_off(at_framer *framer, const char *line, const char *end)
{
    (void)framer;
    cut_off = (size_t)(end - line);
}

/* Lengths of lines and echoes are kept in 16 bits. */
static void more_than_16_bits_of_buffer_are_left_alone(void **state)
{
    static uint8_t buffer[HUGE];
    static uint8_t data[HUGE];
    static at_framer_events events;
    (void)state;
    events = *rig.framer.events;
    events.truncated = on_cut_off;
    memset(buffer, 0x55, sizeof buffer);
    memset(data, 'x', sizeof data);
    assert_int_equal(at_framer_init(&rig.framer, &events, buffer, sizeof buffer), AT_OK);
    assert_int_equal(at_framer_feed(&rig.framer, data, sizeof data), sizeof data);
    assert_int_equal(cut_off, UINT16_MAX - 1);
    assert_int_equal(buffer[UINT16_MAX - 2], 'x');
    assert_int_equal(buffer[UINT16_MAX], 0x55);
}

static void more_than_16_bits_of_echo_are_not_expected(void **state)
{
    static uint8_t data[HUGE];
    (void)state;
    memset(data, 'x', sizeof data);
    at_framer_expect_echo(&rig.framer, data, sizeof data);
    assert_int_equal(at_framer_feed(&rig.framer, data, UINT16_MAX), UINT16_MAX);
    RIG_FEED(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "line OK\n");
}

/* -- Data ----------------------------------------------------------------------------------------------------------- */

static void every_byte_but_a_digit_spoils_digits(void **state)
{
    int byte;
    (void)state;
    for (byte = 0; byte <= UINT8_MAX; ++byte) {
        const bool digit = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
        char text[] = "4?";
        text[1] = (char)byte;
        rig_init(&rig, 64);
        RIG_FEED(&rig, "N1h\r\n");
        feed_pieces(&rig.framer, text, 2, 2);
        assert_int_equal(strncmp(rig.log.text, digit ? "line N1h\ndata" : "line N1h\nspoilt", 13), 0);
    }
}

static void blanks_behind_data_on_a_line_in_the_buffer_are_none_of_the_next(void **state)
{
    (void)state;
    RIG_FEED(&rig, "N2");
    RIG_FEED(&rig, ",ab \t");
    RIG_FEED(&rig, ",cd\r\n");
    assert_log(&rig.log, "line N2,\ndata ab\nline ,cd\n");
    RIG_FEED(&rig, "N2");
    RIG_FEED(&rig, ",ab \t x");
    RIG_FEED(&rig, "y\r\n");
    assert_log(&rig.log, "line N2,\ndata ab\nline xy\n");
}

static void a_long_line_that_can_hold_no_data_is_cut_off(void **state)
{
    (void)state;
    RIG_PIECES(&rig, "a,bcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz\r\nOK\r\n", 8);
    assert_log(&rig.log, "truncated a,bcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghij\nline OK\n");
    assert_int_equal(rig.openings, 1);
}

static void online_data_mode_goes_on_behind_the_escape_sequence(void **state)
{
    (void)state;
    RIG_FEED(&rig, "CONNECT\r\n");
    assert_true(at_framer_is_online(&rig.framer));
    RIG_FEED(&rig, "x");
    at_framer_escape(&rig.framer);
    assert_true(at_framer_is_online(&rig.framer));
}

/* -- Tables --------------------------------------------------------------------------------------------------------- */

#define ALONE .key = AT_NONE, .outcome = AT_NONE, .followers = AT_NONE

typedef struct numbered {
    int32_t number;
    int32_t length;
} numbered;

static const at_parameter number = {.name = "number", .type = AT_TYPE_INTEGER, .maximum = 99};
static const at_parameter hex_number = {.name = "hex", .type = AT_TYPE_HEX_INTEGER, .maximum = 255};
static const at_parameter data = {.name = "data", .type = AT_TYPE_DATA, .maximum = 9};
static const at_parameter alpha = {.name = "alpha", .type = AT_TYPE_LITERAL};
static const at_parameter beta = {.name = "Beta", .type = AT_TYPE_LITERAL};

static void expect(const at_expected *responses, uint8_t count)
{
    static at_form form;
    form = (at_form){.command = "X", .lead = "AT+X", .responses = responses, .response_count = count, .data = AT_NONE};
    at_receiver_expect(&record.receiver, &form);
}

/* Two lines of one head that begin with another word each. */
static void words_that_begin_a_line_tell_shapes_apart(void **state)
{
    static const at_field alpha_fields[] = {
        {.parameter = &alpha, .other = AT_NONE},
        {.parameter = &number, .offset = offsetof(numbered, number), .flags = AT_FIELD_COMMA, .other = AT_NONE}};
    static const at_field beta_fields[] = {
        {.parameter = &beta, .other = AT_NONE},
        {.parameter = &number, .offset = offsetof(numbered, number), .flags = AT_FIELD_COMMA, .other = AT_NONE}};
    static const at_shape shapes[] = {
        {.fields = alpha_fields, .field_count = 2, .size = sizeof(numbered), .head = SAMPLE_HEAD_UP, .urc = AT_NONE},
        {.fields = beta_fields, .field_count = 2, .size = sizeof(numbered), .head = SAMPLE_HEAD_UP, .urc = AT_NONE}};
    static const at_expected responses[] = {{.shape = &shapes[0], ALONE}, {.shape = &shapes[1], ALONE}};
    (void)state;
    expect(responses, 2);
    FEED(&record, "\r\n+UP: \"alpha\",1\r\n");
    FEED(&record, "\r\n+UP: \"BETA\",2\r\n");
    FEED(&record, "\r\n+UP: \"beta\",3\r\n");
    assert_log(&record.log, "RESPONSE +UP: number=1\nRESPONSE +UP: number=2\nRESPONSE +UP: number=3\n");
    FEED(&record, "\r\n+UP: \"{\",4\r\n{+UP\r\n");
    FEED(&record, "\r\n+UP: x\r\n");
    FEED(&record, "\r\n+UP: \"beta\",x\r\n");
    assert_log(&record.log, "MALFORMED alpha (response): +UP: \"{\",4\nUNKNOWN {+UP\nMALFORMED alpha (response): +UP: x\n"
                            "MALFORMED number (response): +UP: \"beta\",x\n");
}

/* A line without a head counts only in the modes in which it looks like that, be they those of a socket. */
static void lines_without_heads_depend_on_modes(void **state)
{
    static const at_field fields[] = {{.parameter = &number, .offset = 0, .other = AT_NONE}};
    static const at_condition in_format[] = {{.mode = SAMPLE_MODE_FORMAT, .key = AT_NONE, .value = 1}};
    static const at_condition of_socket[] = {{.mode = SAMPLE_MODE_WAIT, .key = 0, .value = 7}};
    static const at_shape formatted = {.fields = fields, .field_count = 1, .size = sizeof(numbered), .urc = AT_NONE,
                                       .conditions = in_format, .condition_count = 1, .head = AT_HEAD_UNKNOWN};
    static const at_shape keyed = {.fields = fields, .field_count = 1, .size = sizeof(numbered), .urc = AT_NONE,
                                   .conditions = of_socket, .condition_count = 1, .head = AT_HEAD_UNKNOWN};
    static const at_expected formatted_lines[] = {{.shape = &formatted, ALONE}};
    static const at_expected keyed_lines[] = {{.shape = &keyed, ALONE}};
    (void)state;
    expect(formatted_lines, 1);
    FEED(&record, "\r\n1\r\n");
    assert_true(at_receiver_set_mode(&record.receiver, SAMPLE_MODE_FORMAT, 0, 1));
    FEED(&record, "\r\n2\r\n");
    expect(keyed_lines, 1);
    assert_true(at_receiver_set_mode(&record.receiver, SAMPLE_MODE_WAIT, 1, 7));
    FEED(&record, "\r\n1\r\n\r\n2\r\n");
    assert_log(&record.log, "UNKNOWN 1\nRESPONSE ? number=2\nRESPONSE ? number=1\nUNKNOWN 2\n");
}

/* The numbers of a header are there with its data, those in hexadecimal digits too. */
static void a_header_keeps_its_numbers(void **state)
{
    static const at_field fields[] = {
        {.parameter = &hex_number, .offset = offsetof(numbered, number), .other = AT_NONE},
        {.parameter = &number, .offset = offsetof(numbered, length), .flags = AT_FIELD_COMMA, .other = 2},
        {.parameter = &data, .flags = AT_FIELD_BREAK, .other = 1}};
    static const at_shape shape = {.fields = fields, .field_count = 3, .size = sizeof(numbered), .head = SAMPLE_HEAD_UP,
                                   .urc = AT_NONE};
    static const at_expected responses[] = {{.shape = &shape, ALONE}};
    (void)state;
    expect(responses, 1);
    FEED(&record, "\r\n+UP: 1f,2\r\nab\r\n");
    assert_log(&record.log, "RESPONSE +UP: hex=31 number=2 total=2\nDATA ab\n");
    assert_memory_equal(record.receiver.header, (&(const numbered){0x1f, 2}), sizeof(numbered));
}

static void a_module_may_have_neither_urcs_nor_an_echo(void **state)
{
    static at_module module;
    (void)state;
    module = sample_module;
    module.urc_count = 0;
    module.urcs = NULL;
    module.first_urcs = NULL;
    module.echo = AT_NONE;
    recorder_init_module(&record, &module, 64);
    FEED(&record, "\r\n+PUSH: 1,0,\"\"\r\n");
    expect(NULL, 0);
    FEED(&record, "AT+X\r\r\nOK\r\n");
    assert_log(&record.log, "UNKNOWN +PUSH: 1,0,\"\"\nECHO AT+X\nFINAL OK\n");
}

static void a_restart_may_be_silent(void **state)
{
    static at_module module;
    static at_shape silent;
    static const at_shape *urcs[5];
    (void)state;
    module = sample_module;
    memcpy(urcs, sample_module.urcs, sizeof urcs);
    silent = *urcs[1];
    silent.flags |= AT_SHAPE_SILENT;
    urcs[1] = &silent;
    module.urcs = urcs;
    recorder_init_module(&record, &module, 64);
    assert_true(at_receiver_set_mode(&record.receiver, SAMPLE_MODE_FORMAT, 0, 1));
    FEED(&record, "\r\nRDY\r\n");
    assert_log(&record.log, "");
    assert_int_equal(at_receiver_mode(&record.receiver, SAMPLE_MODE_FORMAT, 0), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(more_than_16_bits_of_buffer_are_left_alone, set_up),
        cmocka_unit_test_setup(more_than_16_bits_of_echo_are_not_expected, set_up),
        cmocka_unit_test_setup(every_byte_but_a_digit_spoils_digits, set_up),
        cmocka_unit_test_setup(blanks_behind_data_on_a_line_in_the_buffer_are_none_of_the_next, set_up),
        cmocka_unit_test_setup(a_long_line_that_can_hold_no_data_is_cut_off, set_up),
        cmocka_unit_test_setup(online_data_mode_goes_on_behind_the_escape_sequence, set_up),
        cmocka_unit_test_setup(words_that_begin_a_line_tell_shapes_apart, set_up),
        cmocka_unit_test_setup(lines_without_heads_depend_on_modes, set_up),
        cmocka_unit_test_setup(a_header_keeps_its_numbers, set_up),
        cmocka_unit_test_setup(a_module_may_have_neither_urcs_nor_an_echo, set_up),
        cmocka_unit_test_setup(a_restart_may_be_silent, set_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
