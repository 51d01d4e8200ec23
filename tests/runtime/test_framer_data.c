/*
 * Counted data: any bytes, in any pieces, as text or digits, behind the header or on its line.
 */
#include "framer_rig.h"

/* Feeds a stream in pieces of every size and compares the log each time. */
static void check_pieces(const void *bytes, size_t length, const char *expected)
{
    size_t piece;
    for (piece = 1; piece <= length; ++piece) {
        framer_rig rig;
        rig_init(&rig, 64);
        feed_pieces(&rig.framer, bytes, length, piece);
        assert_log(&rig.log, expected);
        assert_false(at_framer_in_data(&rig.framer));
    }
}

#define assert_frames(stream, expected) check_pieces("" stream, sizeof(stream) - 1, expected)

static void data_that_look_like_lines_are_data(void **state)
{
    (void)state;
    assert_frames("N16\r\n\r\nOK\r\n> +QIURC:\r\nOK\r\n", "line N16\ndata \\x0D\\x0AOK\\x0D\\x0A> +QIURC:\\x0D\n"
                  "line OK\n");
    assert_frames("N8\r\n\0\x1A\x1B\xFF>\r\n \r\n\r\nOK\r\n", "line N8\ndata \\x00\\x1A\\x1B\\xFF>\\x0D\\x0A \n"
                  "line OK\n");
}

static void data_may_end_in_cr_or_lf(void **state)
{
    (void)state;
    assert_frames("N2\r\na\r\r\nOK\r\n", "line N2\ndata a\\x0D\nline OK\n");
    assert_frames("N2\r\na\n\r\nOK\r\n", "line N2\ndata a\\x0A\nline OK\n");
    assert_frames("N1\r\n\r\r\n\r\nOK\r\n", "line N1\ndata \\x0D\nline OK\n");
}

static void a_line_may_follow_data_at_once(void **state)
{
    (void)state;
    assert_frames("N3\r\nabcOK\r\n", "line N3\ndata abc\nline OK\n");
    assert_frames("N3\r\nabc  OK\r\n", "line N3\ndata abc\nline OK\n");
}

static void no_data_follow_a_count_of_zero(void **state)
{
    (void)state;
    assert_frames("N0\r\n\r\nOK\r\n", "line N0\nline OK\n");
    assert_frames("N0,\r\n\r\nOK\r\n", "line N0,\nline OK\n");
    assert_frames("N0h\r\nOK\r\n", "line N0h\nline OK\n");
}

static void a_header_may_end_with_cr_or_lf_alone(void **state)
{
    (void)state;
    assert_frames("N3\rabc\rOK\r", "line N3\ndata abc\nline OK\n");
    assert_frames("N3\nabc\nOK\n", "line N3\ndata abc\nline OK\n");
    assert_frames("N3\n\r\nc\nOK\n", "line N3\ndata \\x0D\\x0Ac\nline OK\n");
}

static void one_lf_belongs_to_the_header_and_the_next_to_the_data(void **state)
{
    (void)state;
    assert_frames("N3\r\n\n\r\nOK\r\n", "line N3\ndata \\x0A\\x0D\\x0A\nline OK\n");
    assert_frames("N3 \r\nabc\r\nOK\r\n", "line N3\ndata abc\nline OK\n");
}

static void data_may_stand_on_the_line_of_their_header(void **state)
{
    (void)state;
    assert_frames("N5,a,\r\nb\r\nOK\r\n", "line N5,\ndata a,\\x0D\\x0Ab\nline OK\n");
    assert_frames("N4,\r\n\r\n\r\nOK\r\n", "line N4,\ndata \\x0D\\x0A\\x0D\\x0A\nline OK\n");
    assert_frames("N3,   \r\nOK\r\n", "line N3,\ndata    \nline OK\n");
    assert_frames("N2,abOK\r\n", "line N2,\ndata ab\nline OK\n");
    assert_frames("N1,\0\r\nOK\r\n", "line N1,\ndata \\x00\nline OK\n");
}

static void digits_stand_for_bytes_in_either_case(void **state)
{
    (void)state;
    assert_frames("N5h\r\n00fFAa1A4f\r\nOK\r\n", "line N5h\ndata \\x00\\xFF\\xAA\\x1AO\nline OK\n");
    assert_frames("N2h,4f4B\r\nOK\r\n", "line N2h,\ndata OK\nline OK\n");
}

static void digits_are_counted_as_bytes_beyond_one_piece(void **state)
{
    (void)state;
    assert_frames("N40h\r\n"
                  "4142434445464748494A4142434445464748494A4142434445464748494A4142434445464748494A\r\nOK\r\n",
                  "line N40h\ndata ABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJ\nline OK\n");
}

static void a_character_that_is_no_digit_spoils_the_data(void **state)
{
    framer_rig rig;
    (void)state;
    rig_init(&rig, 64);
    RIG_FEED(&rig, "N2h\r\n4g41\r\nOK\r\n");
    assert_log(&rig.log, "line N2h\nspoilt OA\nline OK\n");
    RIG_FEED(&rig, "N1h\r\n41\r\nOK\r\n");
    assert_log(&rig.log, "line N1h\ndata A\nline OK\n");
}

/* 1000 bytes through a buffer of 64, behind the header and on its line. */
static void data_larger_than_the_buffer_pass(void **state)
{
    static const char *const headers[] = {"N1000\r\n", "N1000,"};
    static const size_t pieces[] = {1, 2, 63, 64, 65, 200, 2000};
    char stream[1100];
    size_t header;
    size_t piece;
    size_t index;
    (void)state;
    for (header = 0; header < 2; ++header) {
        const size_t start = strlen(headers[header]);
        memcpy(stream, headers[header], start);
        for (index = 0; index < 1000; ++index) {
            stream[start + index] = (char)('A' + (char)(index % 26u));
        }
        memcpy(stream + start + 1000, "\r\nOK\r\n", 6);
        for (piece = 0; piece < sizeof pieces / sizeof pieces[0]; ++piece) {
            framer_rig rig;
            rig_init(&rig, 64);
            feed_pieces(&rig.framer, stream, start + 1006, pieces[piece]);
            assert_non_null(strstr(rig.log.text, "data ABCDEFGHIJ"));
            assert_non_null(strstr(rig.log.text, "IJKL\nline OK\n")); /* the 1000th letter is L */
            assert_int_equal(rig.log.length, 5 + (header == 0 ? 5 : 6) + 1 + 5 + 1000 + 1 + 8);
        }
    }
}

static void data_that_are_given_up_are_followed_by_lines(void **state)
{
    framer_rig rig;
    (void)state;
    rig_init(&rig, 64);
    RIG_FEED(&rig, "N10\r\nabc");
    assert_true(at_framer_in_data(&rig.framer));
    at_framer_abandon_data(&rig.framer);
    assert_false(at_framer_in_data(&rig.framer));
    RIG_FEED(&rig, "\r\nOK\r\n");
    assert_log(&rig.log, "line N10\ndata abc\nline OK\n");
}

static void data_can_be_given_up_before_they_begin(void **state)
{
    framer_rig rig;
    (void)state;
    rig_init(&rig, 64);
    RIG_FEED(&rig, "N10\r");
    assert_true(at_framer_in_data(&rig.framer));
    at_framer_abandon_data(&rig.framer);
    RIG_FEED(&rig, "\nOK\r\nN2h\r\n4");
    at_framer_abandon_data(&rig.framer);
    RIG_FEED(&rig, "\r\nN1h\r\n41\r\n");
    assert_log(&rig.log, "line N10\nline OK\nline N2h\nline N1h\ndata A\n");
}

static void a_prompt_in_data_is_data(void **state)
{
    framer_rig rig;
    (void)state;
    rig_init(&rig, 64);
    rig.framer.prompt = true;
    RIG_FEED(&rig, "N4\r\n\r\n> \r\n> ");
    assert_log(&rig.log, "line N4\ndata \\x0D\\x0A> \nprompt\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(data_that_look_like_lines_are_data),
        cmocka_unit_test(data_may_end_in_cr_or_lf),
        cmocka_unit_test(a_line_may_follow_data_at_once),
        cmocka_unit_test(no_data_follow_a_count_of_zero),
        cmocka_unit_test(a_header_may_end_with_cr_or_lf_alone),
        cmocka_unit_test(one_lf_belongs_to_the_header_and_the_next_to_the_data),
        cmocka_unit_test(data_may_stand_on_the_line_of_their_header),
        cmocka_unit_test(digits_stand_for_bytes_in_either_case),
        cmocka_unit_test(digits_are_counted_as_bytes_beyond_one_piece),
        cmocka_unit_test(a_character_that_is_no_digit_spoils_the_data),
        cmocka_unit_test(data_larger_than_the_buffer_pass),
        cmocka_unit_test(data_that_are_given_up_are_followed_by_lines),
        cmocka_unit_test(data_can_be_given_up_before_they_begin),
        cmocka_unit_test(a_prompt_in_data_is_data),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
