/*
 * Online data mode: bytes of the peer, whatever they spell, until a result code stands alone.
 */
#include "framer_rig.h"

#define NO_CARRIER_LINE "line NO CARRIER\n"

static void check_pieces(const void *bytes, size_t length, bool escaped, const char *expected)
{
    size_t piece;
    for (piece = 1; piece <= length + 1; ++piece) {
        framer_rig rig;
        rig_init(&rig, 64);
        RIG_PIECES(&rig, "\r\nCONNECT\r\n", piece);
        assert_true(at_framer_is_online(&rig.framer));
        if (escaped) {
            at_framer_escape(&rig.framer);
        }
        feed_pieces(&rig.framer, bytes, length, piece);
        assert_log(&rig.log, expected);
    }
}

/* Two pieces, split at every place; the connection comes with the first. */
static void check_splits(const void *bytes, size_t length, bool escaped, const char *expected)
{
    size_t first;
    for (first = 0; first <= length; ++first) {
        framer_rig rig;
        rig_init(&rig, 64);
        RIG_FEED(&rig, "CONNECT\r\n");
        if (escaped) {
            at_framer_escape(&rig.framer);
        }
        feed_pieces(&rig.framer, bytes, first, length + 1);
        feed_pieces(&rig.framer, (const uint8_t *)bytes + first, length - first, length + 1);
        assert_log(&rig.log, expected);
    }
}

#define assert_frames(stream, escaped, expected)                                                        \
    do {                                                                                                \
        check_pieces("" stream, sizeof(stream) - 1, (escaped), "line CONNECT\n" expected);              \
        check_splits("" stream, sizeof(stream) - 1, (escaped), "line CONNECT\n" expected);              \
    } while (0)

#define assert_online(stream, expected) assert_frames(stream, false, expected)
#define assert_escaped(stream, expected) assert_frames(stream, true, expected)

static void every_byte_passes(void **state)
{
    (void)state;
    assert_online("\0\xFF\x1A\x1B> +++AT\n\n\x80", "online \\x00\\xFF\\x1A\\x1B> +++AT\\x0A\\x0A\\x80\n");
    assert_online("\r\n\r\nOK\r\nERROR\r\n+QIURC: 1\r\nx",
                  "online \\x0D\\x0A\\x0D\\x0AOK\\x0D\\x0AERROR\\x0D\\x0A+QIURC: 1\\x0D\\x0Ax\n");
    assert_online("\r\r\r\nN\r\nNO\rx", "online \\x0D\\x0D\\x0D\\x0AN\\x0D\\x0ANO\\x0Dx\n");
}

static void every_byte_value_passes(void **state)
{
    static test_log expected;
    uint8_t bytes[512];
    size_t index;
    (void)state;
    for (index = 0; index < sizeof bytes; ++index) {
        bytes[index] = (uint8_t)(index < 256 ? index : 511 - index);
    }
    log_clear(&expected);
    log_text(&expected, "line CONNECT\n");
    log_data(&expected, "online", bytes, sizeof bytes);
    check_pieces(bytes, sizeof bytes, false, expected.text);
    check_pieces(bytes, sizeof bytes, true, expected.text);
}

static void no_carrier_on_a_line_of_its_own_ends_it(void **state)
{
    (void)state;
    assert_online("\r\nNO CARRIER\r\n", NO_CARRIER_LINE);
    assert_online("abc\r\nNO CARRIER\r\n\r\nOK\r\n", "online abc\n" NO_CARRIER_LINE "line OK\n");
    assert_online("a\r\r\nNO CARRIER\r\nCONNECT\r\nb", "online a\\x0D\n" NO_CARRIER_LINE "line CONNECT\nonline b\n");
    assert_online("\r\nNO CARR\r\nNO CARRIER\r\n", "online \\x0D\\x0ANO CARR\n" NO_CARRIER_LINE);
    assert_online("\r\nNO CARRIER\r\r\nNO CARRIER\r\n", "online \\x0D\\x0ANO CARRIER\\x0D\n" NO_CARRIER_LINE);
}

static void what_only_begins_like_an_end_is_data(void **state)
{
    (void)state;
    assert_online("\r\nNO CARRIER?", "online \\x0D\\x0ANO CARRIER?\n");
    assert_online("NO CARRIER\r\n.", "online NO CARRIER\\x0D\\x0A.\n");
    assert_online(" NO CARRIER\r\n.", "online  NO CARRIER\\x0D\\x0A.\n");
    assert_online("\nNO CARRIER\r\n.", "online \\x0ANO CARRIER\\x0D\\x0A.\n");
    assert_online("\rNO CARRIER\r\n.", "online \\x0DNO CARRIER\\x0D\\x0A.\n");
    assert_online("\r\nNO CARRIER\n\r.", "online \\x0D\\x0ANO CARRIER\\x0A\\x0D.\n");
    assert_online("\r\nno carrier\r\n.", "online \\x0D\\x0Ano carrier\\x0D\\x0A.\n");
}

static void ok_ends_it_after_the_escape_sequence_only(void **state)
{
    (void)state;
    assert_online("a\r\nOK\r\nb", "online a\\x0D\\x0AOK\\x0D\\x0Ab\n");
    assert_escaped("a\r\nOK\r\nOK\r\n", "online a\nline OK\nline OK\n");
    assert_escaped("a\r\r\nOK\r\n", "online a\\x0D\nline OK\n");
    assert_escaped("\r\nOKAY\r\nO\r\nOK\r\n", "online \\x0D\\x0AOKAY\\x0D\\x0AO\nline OK\n");
    assert_escaped("\r\nNO CARRIER\r\nOK\r\n", NO_CARRIER_LINE "line OK\n");
    assert_escaped("\r\nNOK\r\nOK\r\n", "online \\x0D\\x0ANOK\nline OK\n");
}

enum { STREAMS = 3000, STREAM_SIZE = 80 };

static uint32_t random_state;

/* Numerical Recipes' generator: the same sequence everywhere. */
static uint32_t random_below(uint32_t limit)
{
    random_state = random_state * 1664525u + 1013904223u;
    return (random_state >> 8) % limit;
}

/* A stream that is full of beginnings of result codes. */
static size_t make_stream(char *stream)
{
    static const char *const parts[] = {"\r", "\n", "\r\n", "NO CARRIER", "NO CARR", "OK", "O", "N", "x",
                                        "\r\nNO CARRIER", "\r\nOK"};
    size_t length = 0;
    while (length < STREAM_SIZE - 20u) {
        const char *part = parts[random_below(sizeof parts / sizeof parts[0])];
        memcpy(stream + length, part, strlen(part));
        length += strlen(part);
    }
    stream[length++] = '.';
    return length;
}

/* What the stream is by the words of the contract: data up to the first ending, then a line; the rest is cut off. */
static size_t log_plainly(test_log *log, const char *stream, size_t length, bool escaped)
{
    size_t at;
    for (at = 0; at < length; ++at) {
        const bool gone = length - at >= 14 && memcmp(stream + at, "\r\nNO CARRIER\r\n", 14) == 0;
        const bool back = escaped && length - at >= 6 && memcmp(stream + at, "\r\nOK\r\n", 6) == 0;
        if (gone || back) {
            if (at > 0) {
                log_data(log, "online", stream, at);
            }
            log_text(log, gone ? NO_CARRIER_LINE : "line OK\n");
            return at + (gone ? 14u : 6u);
        }
    }
    log_data(log, "online", stream, length);
    return length;
}

static void check_random_pieces(const char *stream, size_t length, bool escaped, const char *expected)
{
    static framer_rig rig;
    rig_init(&rig, 64);
    RIG_FEED(&rig, "CONNECT\r\n");
    log_clear(&rig.log);
    if (escaped) {
        at_framer_escape(&rig.framer);
    }
    while (length > 0) {
        const size_t piece = 1u + random_below(random_below(3) == 0 ? 40u : 4u);
        const size_t size = piece < length ? piece : length;
        feed_pieces(&rig.framer, stream, size, size);
        stream += size;
        length -= size;
    }
    assert_log(&rig.log, expected);
}

static void random_streams_in_random_pieces_are_read_by_the_contract(void **state)
{
    static test_log expected;
    char stream[STREAM_SIZE];
    uint32_t seed;
    (void)state;
    for (seed = 0; seed < STREAMS; ++seed) {
        bool escaped;
        size_t length;
        random_state = seed;
        escaped = random_below(2) == 0;
        length = make_stream(stream);
        log_clear(&expected);
        length = log_plainly(&expected, stream, length, escaped);
        check_random_pieces(stream, length, escaped, expected.text);
    }
}

/* Runs are not broken up where nothing has to be held back. */
static void runs_are_delivered_whole(void **state)
{
    static const uint8_t bytes[] = "a\rb\r\nc\r\nNO\r\nd";
    framer_rig rig;
    (void)state;
    rig_init(&rig, 64);
    RIG_FEED(&rig, "CONNECT\r\n");
    rig.leave_at_data = true; /* so a second run would be a line */
    at_framer_feed(&rig.framer, bytes, sizeof bytes - 1);
    assert_log(&rig.log, "line CONNECT\nonline a\\x0Db\\x0D\\x0Ac\\x0D\\x0ANO\\x0D\\x0Ad\n");
}

static void one_lf_belongs_to_connect(void **state)
{
    (void)state;
    assert_online("\nx", "online \\x0Ax\n");
    {
        framer_rig rig;
        rig_init(&rig, 64);
        RIG_PIECES(&rig, "CONNECT\rx\nCONNECT\n", 1);
        assert_log(&rig.log, "line CONNECT\nonline x\\x0ACONNECT\\x0A\n");
        rig_init(&rig, 64);
        RIG_FEED(&rig, "CONNECT\n\nx");
        assert_log(&rig.log, "line CONNECT\nonline \\x0Ax\n");
    }
}

static void bytes_held_back_are_released(void **state)
{
    static const char end[] = "\r\nNO CARRIER\r\n";
    size_t length;
    (void)state;
    for (length = 1; length < sizeof end - 1; ++length) {
        framer_rig rig;
        test_log expected;
        rig_init(&rig, 64);
        RIG_FEED(&rig, "CONNECT\r\n");
        log_clear(&rig.log);
        log_clear(&expected);
        feed_pieces(&rig.framer, end, length, 99);
        assert_log(&rig.log, "");
        at_framer_release(&rig.framer);
        at_framer_release(&rig.framer);
        log_data(&expected, "online", end, length);
        assert_log(&rig.log, expected.text);
        feed_pieces(&rig.framer, end + length, sizeof end - 1 - length, 99); /* too late: the beginning was data */
        at_framer_release(&rig.framer);
        assert_true(at_framer_is_online(&rig.framer));
    }
}

static void a_failed_escape_makes_ok_data_again(void **state)
{
    framer_rig rig;
    (void)state;
    rig_init(&rig, 64);
    RIG_FEED(&rig, "CONNECT\r\n");
    at_framer_escape(&rig.framer);
    RIG_FEED(&rig, "\r\nOK");
    assert_log(&rig.log, "line CONNECT\n");
    at_framer_escape_failed(&rig.framer);
    assert_log(&rig.log, "online \\x0D\\x0AOK\n");
    RIG_FEED(&rig, "\r\n\r\nOK\r\n\r\nNO CARRIER\r");
    at_framer_escape_failed(&rig.framer);
    RIG_FEED(&rig, "\n");
    assert_log(&rig.log, "online \\x0D\\x0A\\x0D\\x0AOK\\x0D\\x0A\n" NO_CARRIER_LINE);
    at_framer_escape(&rig.framer); /* too late */
    assert_false(at_framer_is_online(&rig.framer));
}

static void an_escape_counts_for_what_is_held_back_already(void **state)
{
    framer_rig rig;
    (void)state;
    rig_init(&rig, 64);
    RIG_FEED(&rig, "CONNECT\r\n\r\n");
    at_framer_escape(&rig.framer);
    RIG_FEED(&rig, "OK\r\n");
    assert_log(&rig.log, "line CONNECT\nline OK\n");
}

static void leaving_makes_lines_of_what_follows(void **state)
{
    framer_rig rig;
    (void)state;
    rig_init(&rig, 64);
    at_framer_leave_online(&rig.framer);
    RIG_FEED(&rig, "CONNECT\r");
    at_framer_leave_online(&rig.framer);
    RIG_FEED(&rig, "\nRDY\r\nCONNECT\r\nabc\r\nNO");
    at_framer_release(&rig.framer);
    at_framer_leave_online(&rig.framer);
    RIG_FEED(&rig, "RDY\r\n");
    assert_log(&rig.log, "line CONNECT\nline RDY\nline CONNECT\nonline abc\\x0D\\x0ANO\nline RDY\n");
}

static void it_can_be_left_while_data_are_handled(void **state)
{
    framer_rig rig;
    (void)state;
    rig_init(&rig, 64);
    rig.leave_at_data = true;
    RIG_FEED(&rig, "CONNECT\r\nab\r");
    RIG_FEED(&rig, "\nRDY\r\n");
    assert_log(&rig.log, "line CONNECT\nonline ab\nline RDY\n");
}

static void quoted_data_end_with_their_mark(void **state)
{
    static const char stream[] = "N5q,\"a\"\r\nb\"\r\nOK\r\nN2hq,\"4F4b\"OK\r\nN1q,\"x\r\n\"y\r\nN0q,\"\"\r\n";
    size_t piece;
    (void)state;
    for (piece = 1; piece <= sizeof stream; ++piece) {
        framer_rig rig;
        rig_init(&rig, 64);
        feed_pieces(&rig.framer, stream, sizeof stream - 1, piece);
        assert_log(&rig.log, "line N5q,\"\ndata a\"\\x0D\\x0Ab\nline OK\nline N2hq,\"\ndata OK\nline OK\nline N1q,\"\n"
                             "data x\nline \"y\nline N0q,\"\n");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_byte_passes),
        cmocka_unit_test(every_byte_value_passes),
        cmocka_unit_test(no_carrier_on_a_line_of_its_own_ends_it),
        cmocka_unit_test(what_only_begins_like_an_end_is_data),
        cmocka_unit_test(ok_ends_it_after_the_escape_sequence_only),
        cmocka_unit_test(random_streams_in_random_pieces_are_read_by_the_contract),
        cmocka_unit_test(runs_are_delivered_whole),
        cmocka_unit_test(one_lf_belongs_to_connect),
        cmocka_unit_test(bytes_held_back_are_released),
        cmocka_unit_test(a_failed_escape_makes_ok_data_again),
        cmocka_unit_test(an_escape_counts_for_what_is_held_back_already),
        cmocka_unit_test(leaving_makes_lines_of_what_follows),
        cmocka_unit_test(it_can_be_left_while_data_are_handled),
        cmocka_unit_test(quoted_data_end_with_their_mark),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
