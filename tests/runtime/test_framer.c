/*
 * Lines, prompts and echoes out of a stream in any pieces.
 */
#include "support.h"

#include "framer_rig.h"

static void lines_come_without_their_ends_and_blanks(void **state)
{
    framer_rig rig;
    (void)state;
    rig_init(&rig, 64);
    RIG_FEED(&rig, "\r\nOK\r\n\r\n  +X: a b \t\r\nlast\n");
    assert_log(&rig.log, "line OK\nline +X: a b\nline last\n");
}

static void any_run_of_cr_and_lf_ends_a_line(void **state)
{
    framer_rig rig;
    (void)state;
    rig_init(&rig, 64);
    RIG_FEED(&rig, "a\rb\nc\r\nd\n\re\r\r\n\n \r\n\t\nf\r");
    assert_log(&rig.log, "line a\nline b\nline c\nline d\nline e\nline f\n");
}

static void a_line_may_come_in_any_pieces(void **state)
{
    size_t piece;
    (void)state;
    for (piece = 1; piece <= 12; ++piece) {
        framer_rig rig;
        rig_init(&rig, 64);
        RIG_PIECES(&rig, "\r\n+QIURC: \"closed\",4\r\n\r\nOK \r\n\nx\r", piece);
        assert_log(&rig.log, "line +QIURC: \"closed\",4\nline OK\nline x\n");
    }
}

static void an_unfinished_line_is_not_reported(void **state)
{
    framer_rig rig;
    (void)state;
    rig_init(&rig, 64);
    RIG_FEED(&rig, "OK");
    assert_log(&rig.log, "");
    RIG_FEED(&rig, "AY");
    assert_log(&rig.log, "");
    RIG_FEED(&rig, "\n");
    assert_log(&rig.log, "line OKAY\n");
}

static void an_unfinished_line_is_asked_about_until_it_is_settled(void **state)
{
    framer_rig rig;
    (void)state;
    rig_init(&rig, 64);
    RIG_PIECES(&rig, "one,two,\"three\",four\r", 1);
    assert_int_equal(rig.openings, 1); /* this can be no header */
    RIG_PIECES(&rig, "N2q", 1);
    assert_int_equal(rig.openings, 1);
    RIG_PIECES(&rig, ",", 1);
    assert_int_equal(rig.openings, 2); /* the next line is another one */
    RIG_PIECES(&rig, "\"ab\"", 1);
    assert_int_equal(rig.openings, 3); /* the mark that closes opens nothing */
}

static void single_bytes_are_taken_if_they_merely_go_on_with_a_line(void **state)
{
    framer_rig rig;
    (void)state;
    rig_init(&rig, 64);
    assert_false(at_framer_take_byte(&rig.framer, 'a')); /* it begins a line */
    RIG_FEED(&rig, "a");
    assert_true(at_framer_take_byte(&rig.framer, 'b'));
    assert_true(at_framer_take_byte(&rig.framer, 0xFF));
    assert_false(at_framer_take_byte(&rig.framer, '\0'));
    assert_false(at_framer_take_byte(&rig.framer, '\r'));
    assert_false(at_framer_take_byte(&rig.framer, ',')); /* data may begin behind it */
    RIG_FEED(&rig, ",");
    assert_true(at_framer_take_byte(&rig.framer, ',')); /* not on this line */
    at_framer_expect_echo(&rig.framer, (const uint8_t *)"c", 1);
    assert_false(at_framer_take_byte(&rig.framer, 'c'));
    at_framer_expect_echo(&rig.framer, NULL, 0);
    while (at_framer_take_byte(&rig.framer, 'd')) {
    }
    assert_int_equal(rig.framer.length, 63); /* the buffer is full: the next byte makes the line too long */
    assert_int_equal(rig.framer.high_water, 63);
    RIG_FEED(&rig, "\r");
    assert_true(strncmp(rig.log.text, "line ab", 7) == 0);
}

static void any_byte_may_stand_on_a_line(void **state)
{
    framer_rig rig;
    (void)state;
    rig_init(&rig, 64);
    RIG_FEED(&rig, "\xFF\0\x80> \x1A\r\n\0\r\n");
    assert_log(&rig.log, "line \\xFF\\x00\\x80> \\x1A\nline \\x00\n");
}

/* 63 bytes fit a buffer of 64; a longer line is truncated, once, in any pieces, and what follows is not lost. */
static void a_line_longer_than_the_buffer_is_truncated_once(void **state)
{
    static const char text[] = "123456789012345678901234567890123456789012345678901234567890123456789012345\r\nOK\r\n";
    size_t piece;
    (void)state;
    for (piece = 1; piece <= sizeof text; ++piece) {
        framer_rig rig;
        rig_init(&rig, 64);
        feed_pieces(&rig.framer, text, sizeof text - 1, piece);
        assert_log(&rig.log, "truncated 123456789012345678901234567890123456789012345678901234567890123\nline OK\n");
    }
}

static void the_longest_line_fits(void **state)
{
    static const char text[] = "123456789012345678901234567890123456789012345678901234567890123\r\nOK\r\n";
    size_t piece;
    (void)state;
    for (piece = 1; piece <= sizeof text; ++piece) {
        framer_rig rig;
        rig_init(&rig, 64);
        feed_pieces(&rig.framer, text, sizeof text - 1, piece);
        assert_log(&rig.log, "line 123456789012345678901234567890123456789012345678901234567890123\nline OK\n");
    }
}

static void a_truncated_line_is_never_read_as_two(void **state)
{
    framer_rig rig;
    char text[1000];
    (void)state;
    rig_init(&rig, 64);
    memset(text, 'x', sizeof text);
    memcpy(text + 500, " OK  ERROR > ", 13);
    feed_pieces(&rig.framer, text, sizeof text, 7);
    RIG_PIECES(&rig, "\rOK\r", 1);
    assert_log(&rig.log, "truncated xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\nline OK\n");
}

static void giving_up_data_does_not_turn_the_rest_of_a_long_line_into_a_line(void **state)
{
    framer_rig rig;
    char text[80];
    (void)state;
    rig_init(&rig, 64);
    memset(text, 'x', sizeof text);
    feed_pieces(&rig.framer, text, sizeof text, 80);
    at_framer_abandon_data(&rig.framer);
    RIG_FEED(&rig, "OK\r\nOK\r\n");
    assert_log(&rig.log, "truncated xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\nline OK\n");
}

static void a_large_buffer_takes_large_lines(void **state)
{
    framer_rig rig;
    char text[511];
    (void)state;
    rig_init(&rig, 512);
    memset(text, 'y', sizeof text);
    feed_pieces(&rig.framer, text, sizeof text, 100);
    RIG_FEED(&rig, "\r");
    assert_int_equal(rig.log.length, 511 + 6);
    assert_memory_equal(rig.log.text, "line yyy", 8);
}

static void every_shape_of_prompt_is_seen(void **state)
{
    static const char *const prompts[] = {"\r\n> ", "\r\n>", "\r\n>\r\n", ">", "> ", "\n>\n", "  > "};
    size_t index;
    size_t piece;
    (void)state;
    for (index = 0; index < sizeof prompts / sizeof prompts[0]; ++index) {
        for (piece = 1; piece <= 5; ++piece) {
            framer_rig rig;
            rig_init(&rig, 64);
            rig.framer.prompt = true;
            feed_pieces(&rig.framer, prompts[index], strlen(prompts[index]), piece);
            RIG_FEED(&rig, "\r\nOK\r\n");
            assert_log(&rig.log, "prompt\nline OK\n");
        }
    }
}

static void a_prompt_is_only_seen_when_expected(void **state)
{
    framer_rig rig;
    (void)state;
    rig_init(&rig, 64);
    RIG_FEED(&rig, "\r\n> \r\n>\r\nOK\r\n");
    assert_log(&rig.log, "line >\nline >\nline OK\n");
}

static void a_prompt_is_only_seen_once(void **state)
{
    framer_rig rig;
    (void)state;
    rig_init(&rig, 64);
    rig.framer.prompt = true;
    RIG_FEED(&rig, "\r\n> \r\n> \r\n");
    assert_log(&rig.log, "prompt\nline >\n");
}

static void a_prompt_does_not_stand_behind_data_on_their_line(void **state)
{
    size_t piece;
    (void)state;
    for (piece = 1; piece <= 32; ++piece) {
        framer_rig rig;
        rig_init(&rig, 64);
        rig.framer.prompt = true;
        RIG_PIECES(&rig, "N2q,\"ab\"> \r\nN2,ab>c\r\nN2,ab\r> ", piece);
        assert_log(&rig.log, "line N2q,\"\ndata ab\nline >\nline N2,\ndata ab\nline >c\nline N2,\ndata ab\nprompt\n");
    }
}

static void a_prompt_stands_at_the_start_of_a_line(void **state)
{
    size_t piece;
    (void)state;
    for (piece = 1; piece <= 12; ++piece) {
        framer_rig rig;
        rig_init(&rig, 64);
        rig.framer.prompt = true;
        RIG_PIECES(&rig, "a > b\r\n+X: >\r\n> ", piece);
        assert_log(&rig.log, "line a > b\nline +X: >\nprompt\n");
    }
}

/* Feeds a stream in pieces of every size while the echo of `data` is awaited. */
static void check_echo(const char *data, size_t data_length, const char *stream, size_t length, const char *events)
{
    size_t piece;
    for (piece = 1; piece <= length; ++piece) {
        framer_rig rig;
        rig_init(&rig, 64);
        at_framer_expect_echo(&rig.framer, (const uint8_t *)data, data_length);
        feed_pieces(&rig.framer, stream, length, piece);
        assert_log(&rig.log, events);
    }
}

#define assert_echo(data, stream, events) check_echo((data), sizeof(data) - 1, (stream), sizeof(stream) - 1, (events))

static void the_echo_of_data_is_dropped(void **state)
{
    (void)state;
    assert_echo("ab\r\nOK\r\n> c", " ab\r\nOK\r\n> c\r\nSEND OK\r\n", "line SEND OK\n");
}

static void data_may_begin_with_what_surrounds_a_prompt(void **state)
{
    (void)state;
    assert_echo("\r\n data", " \r\n data\r\nOK\r\n", "line OK\n");
}

static void what_follows_a_prompt_is_told_from_data_that_begin_alike(void **state)
{
    static const char *const data[] = {" OK\r\nERROR", "  x", " ", "   ", "\r\nERROR\r\n", "\n \n y", " a a b"};
    static const char *const behind[] = {"", " ", "\r\n", " \r\n"};
    char stream[64];
    size_t which;
    (void)state;
    for (which = 0; which < 28; ++which) {
        const char *bytes = data[which % 7];
        strcpy(stream, behind[which / 7]);
        strcat(stream, bytes);
        strcat(stream, "\r\nSEND OK\r\n");
        check_echo(bytes, strlen(bytes), stream, strlen(stream), "line SEND OK\n");
    }
}

static void what_is_no_echo_counts_as_received(void **state)
{
    (void)state;
    assert_echo("hello", " \r\nOK\r\n\r\nSEND OK\r\n", "line OK\nline SEND OK\n");
}

static void an_echo_that_departs_counts_as_received_from_its_start(void **state)
{
    (void)state;
    assert_echo("\r\nOK\r\nand more", "\r\nOK\r\n\r\nSEND OK\r\n", "line OK\nline SEND OK\n");
}

/* The line has ended the command whose echo was awaited; what was held for the echo is received all the same. */
static void nothing_of_an_echo_that_departs_is_lost_when_it_is_withdrawn_meanwhile(void **state)
{
    static const uint8_t data[] = "\r\nERROR\r\n \r\nmore";
    size_t piece;
    (void)state;
    for (piece = 1; piece <= 24; ++piece) {
        framer_rig rig;
        rig_init(&rig, 64);
        rig.withdraw_echo_at_line = true;
        at_framer_expect_echo(&rig.framer, data, sizeof data - 1);
        RIG_PIECES(&rig, "\r\nERROR\r\n \r\nRING\r\n", piece);
        assert_log(&rig.log, "line ERROR\nline RING\n");
    }
}

/* Otherwise results that stand in the data would count, here of a module that restarts. */
static void an_echo_cut_short_behind_its_first_line_is_dropped(void **state)
{
    static const char data[] = " \r\nab\r\nOK\r\nSEND OK\r\nmore";
    static const char banner[] = "\r\nRDY\r\n";
    char stream[64];
    size_t length;
    (void)state;
    for (length = 8; length < sizeof data - 1; ++length) {
        memcpy(stream, data, length);
        memcpy(stream + length, banner, sizeof banner - 1);
        check_echo(data, sizeof data - 1, stream, length + sizeof banner - 1, "line RDY\n");
    }
}

static void what_is_the_echo_s_first_line_alone_may_be_a_line_of_the_module_s(void **state)
{
    (void)state;
    assert_echo("OK\r\nmore", "\r\nOK\r\n\r\nRDY\r\n", "line OK\nline RDY\n");
}

static void lines_may_come_before_an_echo(void **state)
{
    (void)state;
    assert_echo("\r\nERROR\r\n+X: 1", " \r\n+URC: 1\r\n\r\n+URC: 2\r\n\r\nERROR\r\n+X: 1\r\nSEND OK\r\n",
                "line +URC: 1\nline +URC: 2\nline SEND OK\n");
}

static void a_withdrawn_echo_is_not_looked_for(void **state)
{
    static const uint8_t data[] = "hello";
    framer_rig rig;
    (void)state;
    rig_init(&rig, 64);
    at_framer_expect_echo(&rig.framer, data, sizeof data - 1);
    RIG_FEED(&rig, "hel");
    at_framer_expect_echo(&rig.framer, NULL, 0);
    RIG_FEED(&rig, "lo\r\n");
    assert_log(&rig.log, "line lo\n");
}

static void an_echo_in_the_same_piece_as_the_prompt_is_dropped(void **state)
{
    size_t piece;
    (void)state;
    for (piece = 1; piece <= 20; ++piece) {
        framer_rig rig;
        rig_init(&rig, 64);
        rig.framer.prompt = true;
        rig.echo_at_prompt = "ping";
        RIG_PIECES(&rig, "\r\n> ping\r\nOK\r\n", piece);
        assert_log(&rig.log, "prompt\nline OK\n");
    }
}

static void a_framer_needs_its_parts(void **state)
{
    framer_rig rig;
    at_framer framer;
    uint8_t buffer[64];
    (void)state;
    rig_init(&rig, 64);
    assert_int_equal(at_framer_init(NULL, rig.framer.events, buffer, 64), AT_ERROR_ARGUMENT);
    assert_int_equal(at_framer_init(&framer, NULL, buffer, 64), AT_ERROR_ARGUMENT);
    assert_int_equal(at_framer_init(&framer, rig.framer.events, NULL, 64), AT_ERROR_ARGUMENT);
    assert_int_equal(at_framer_init(&framer, rig.framer.events, buffer, 63), AT_ERROR_ARGUMENT);
    assert_int_equal(at_framer_init(&framer, rig.framer.events, buffer, 64), AT_OK);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_come_without_their_ends_and_blanks),
        cmocka_unit_test(any_run_of_cr_and_lf_ends_a_line),
        cmocka_unit_test(a_line_may_come_in_any_pieces),
        cmocka_unit_test(an_unfinished_line_is_not_reported),
        cmocka_unit_test(an_unfinished_line_is_asked_about_until_it_is_settled),
        cmocka_unit_test(single_bytes_are_taken_if_they_merely_go_on_with_a_line),
        cmocka_unit_test(any_byte_may_stand_on_a_line),
        cmocka_unit_test(a_line_longer_than_the_buffer_is_truncated_once),
        cmocka_unit_test(the_longest_line_fits),
        cmocka_unit_test(a_truncated_line_is_never_read_as_two),
        cmocka_unit_test(giving_up_data_does_not_turn_the_rest_of_a_long_line_into_a_line),
        cmocka_unit_test(a_large_buffer_takes_large_lines),
        cmocka_unit_test(every_shape_of_prompt_is_seen),
        cmocka_unit_test(a_prompt_is_only_seen_when_expected),
        cmocka_unit_test(a_prompt_is_only_seen_once),
        cmocka_unit_test(a_prompt_does_not_stand_behind_data_on_their_line),
        cmocka_unit_test(a_prompt_stands_at_the_start_of_a_line),
        cmocka_unit_test(the_echo_of_data_is_dropped),
        cmocka_unit_test(data_may_begin_with_what_surrounds_a_prompt),
        cmocka_unit_test(what_follows_a_prompt_is_told_from_data_that_begin_alike),
        cmocka_unit_test(what_is_no_echo_counts_as_received),
        cmocka_unit_test(an_echo_that_departs_counts_as_received_from_its_start),
        cmocka_unit_test(nothing_of_an_echo_that_departs_is_lost_when_it_is_withdrawn_meanwhile),
        cmocka_unit_test(an_echo_cut_short_behind_its_first_line_is_dropped),
        cmocka_unit_test(what_is_the_echo_s_first_line_alone_may_be_a_line_of_the_module_s),
        cmocka_unit_test(lines_may_come_before_an_echo),
        cmocka_unit_test(a_withdrawn_echo_is_not_looked_for),
        cmocka_unit_test(an_echo_in_the_same_piece_as_the_prompt_is_dropped),
        cmocka_unit_test(a_framer_needs_its_parts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
