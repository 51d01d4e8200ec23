/*
 * The readers of single values.
 */
#include "support.h"

#include "at_field.h"

/* Reads a number; says how many characters it took. The text ends with CR, as on a line. */
static bool read_number(const char *text, int32_t *value, size_t *taken)
{
    const char *cursor = text;
    const bool read = at_read_integer(&cursor, value);
    *taken = (size_t)(cursor - text);
    return read;
}

static void assert_number(const char *text, int32_t expected, size_t length)
{
    int32_t value = 12345;
    size_t taken;
    assert_true(read_number(text, &value, &taken));
    assert_int_equal(value, expected);
    assert_int_equal(taken, length);
}

static void assert_no_number(const char *text)
{
    int32_t value = 12345;
    size_t taken;
    assert_false(read_number(text, &value, &taken));
    assert_int_equal(taken, 0);
    assert_int_equal(value, 12345);
}

static void integers_are_read_up_to_the_limits_of_32_bits(void **state)
{
    (void)state;
    assert_number("0\r", 0, 1);
    assert_number("7,8\r", 7, 1);
    assert_number("2147483646\r", INT32_MAX - 1, 10);
    assert_number("2147483647\r", INT32_MAX, 10);
    assert_number("-2147483647\r", -INT32_MAX, 11);
    assert_number("-2147483648\r", INT32_MIN, 11);
    assert_number("-1\n", -1, 2);
    assert_number("-0\r", 0, 2);
}

static void leading_zeros_do_not_count(void **state)
{
    (void)state;
    assert_number("007\r", 7, 3);
    assert_number("0000000000000000000000042\r", 42, 25);
}

static void integers_beyond_32_bits_are_refused(void **state)
{
    (void)state;
    assert_no_number("2147483648\r");
    assert_no_number("-2147483649\r");
    assert_no_number("4294967296\r");
    assert_no_number("4294967297\r");
    assert_no_number("9999999999\r");
    assert_no_number("18446744073709551617\r");
    assert_no_number("-99999999999999999999999999999\r");
}

static void what_is_no_decimal_integer_is_refused(void **state)
{
    (void)state;
    assert_no_number("\r");
    assert_no_number("-\r");
    assert_no_number("--1\r");
    assert_no_number("+1\r");
    assert_no_number(" 1\r");
    assert_no_number("x\r");
    assert_no_number("\"1\"\r");
    assert_no_number("\xB2\r");
}

static void an_integer_ends_before_what_is_no_digit(void **state)
{
    (void)state;
    assert_number("0x10\r", 0, 1);
    assert_number("12.5\r", 12, 2);
    assert_number("3\"\r", 3, 1);
}

static void assert_hex(const char *text, bool needs_prefix, int32_t expected, size_t length)
{
    const char *cursor = text;
    int32_t value = 12345;
    assert_true(at_read_hex_integer(&cursor, needs_prefix, &value));
    assert_int_equal(value, expected);
    assert_int_equal(cursor - text, length);
}

static void assert_no_hex(const char *text, bool needs_prefix)
{
    const char *cursor = text;
    int32_t value = 12345;
    assert_false(at_read_hex_integer(&cursor, needs_prefix, &value));
    assert_ptr_equal(cursor, text);
    assert_int_equal(value, 12345);
}

static void hexadecimal_integers_are_read_up_to_31_bits(void **state)
{
    (void)state;
    assert_hex("0\r", false, 0, 1);
    assert_hex("09afAF,\r", false, 0x9AFAF, 6);
    assert_hex("7FFFFFFF\r", false, INT32_MAX, 8);
    assert_hex("000000007fffffff\r", false, INT32_MAX, 16);
    assert_hex("0x7fffffff\r", true, INT32_MAX, 10);
    assert_hex("0X0\r", true, 0, 3);
    assert_hex("0x1g\r", true, 1, 3);
    assert_hex("0xg\r", false, 0, 1);
    assert_no_hex("80000000\r", false);
    assert_no_hex("0xFFFFFFFF\r", true);
    assert_no_hex("100000000\r", false);
    assert_no_hex("10000000000000000\r", false);
}

static void a_prefix_that_is_needed_has_to_be_there(void **state)
{
    (void)state;
    assert_no_hex("12\r", true);
    assert_no_hex("0\r", true);
    assert_no_hex("0x\r", true);
    assert_no_hex("00x12\r", true);
    assert_no_hex("x12\r", false);
    assert_no_hex("-1\r", false);
    assert_no_hex("\"1\"\r", false);
    assert_no_hex("\r", false);
}

static void text_is_compared_with_and_without_regard_to_case(void **state)
{
    (void)state;
    assert_true(at_same_text(str("Tcp listener1"), "tCP LISTENER1"));
    assert_true(at_same_text(str(""), ""));
    assert_false(at_same_text(str("TCP"), "TC"));
    assert_false(at_same_text(str("TC"), "TCP"));
    assert_false(at_same_text(str("@["), "`{"));
    assert_true(at_is_text(str("Tcp"), "Tcp"));
    assert_true(at_is_text(str(""), ""));
    assert_false(at_is_text(str("Tcp"), "TCP"));
    assert_false(at_is_text(str("Tcp"), "Tc"));
    assert_false(at_is_text(str("Tc"), "Tcp"));
}

static void quoted_text_comes_without_its_quotation_marks(void **state)
{
    const char *text = "\"a,b \xFF;\",next\r";
    const char *cursor = text;
    at_string view;
    (void)state;
    assert_true(at_read_quoted(&cursor, &view));
    assert_text(view, "a,b \xFF;");
    assert_int_equal(cursor - text, 8);
    cursor = "\"\"\r";
    assert_true(at_read_quoted(&cursor, &view));
    assert_int_equal(view.length, 0);
    assert_non_null(view.text);
}

static void text_without_closing_mark_is_not_quoted_text(void **state)
{
    static const char *const texts[] = {"\"abc\r", "\"abc\n\"", "\"ab\0c\"\r", "abc\"\r", "\r", "\"\r"};
    size_t index;
    (void)state;
    for (index = 0; index < sizeof texts / sizeof texts[0]; ++index) {
        const char *cursor = texts[index];
        at_string view;
        assert_false(at_read_quoted(&cursor, &view));
        assert_ptr_equal(cursor, texts[index]);
    }
}

static void bare_text_ends_before_a_comma_or_the_end_and_has_no_blanks_behind(void **state)
{
    const char *text = "ab c \t,d\r";
    const char *cursor = text;
    at_string view;
    (void)state;
    assert_true(at_read_bare(&cursor, text + strlen(text) - 1, &view));
    assert_text(view, "ab c");
    assert_int_equal(*cursor, ',');
    ++cursor;
    assert_true(at_read_bare(&cursor, text + strlen(text) - 1, &view));
    assert_text(view, "d");
    assert_int_equal(*cursor, '\r');
}

static void bare_text_stays_within_the_line(void **state)
{
    const char *text = "abc   \r";
    const char *cursor = text;
    at_string view;
    (void)state;
    assert_true(at_read_bare(&cursor, text + 3, &view));
    assert_text(view, "abc");
    assert_ptr_equal(cursor, text + 3);
}

static void bare_text_has_a_character(void **state)
{
    static const char *const texts[] = {",\r", "\r", "\n", "\"\r", "  ,\r"};
    size_t index;
    (void)state;
    for (index = 0; index < sizeof texts / sizeof texts[0]; ++index) {
        const char *cursor = texts[index];
        at_string view;
        assert_false(at_read_bare(&cursor, texts[index] + strlen(texts[index]) - 1, &view));
        assert_ptr_equal(cursor, texts[index]);
    }
}

static void blanks_and_tabs_are_skipped_and_nothing_else(void **state)
{
    const char *text = " \t  x\r";
    (void)state;
    assert_ptr_equal(at_skip_blanks(text), text + 4);
    assert_ptr_equal(at_skip_blanks(text + 4), text + 4);
    assert_ptr_equal(at_skip_blanks(text + 5), text + 5);
}

static void every_status_has_its_own_name(void **state)
{
    int one;
    int other;
    (void)state;
    for (one = AT_OK; one <= AT_ERROR_CANCELLED; ++one) {
        assert_memory_equal(at_status_name((at_status)one), "AT_", 3);
        for (other = AT_OK; other < one; ++other) {
            assert_string_not_equal(at_status_name((at_status)one), at_status_name((at_status)other));
        }
    }
    assert_string_equal(at_status_name((at_status)(AT_ERROR_CANCELLED + 1)), "unknown status");
}

static void a_view_of_nothing_is_absent(void **state)
{
    (void)state;
    assert_null(at_string_of(NULL).text);
    assert_int_equal(at_string_of(NULL).length, 0);
    assert_non_null(at_string_of("").text);
    assert_text(at_string_of("abc"), "abc");
}

static void codes_are_found_by_number(void **state)
{
    (void)state;
    assert_string_equal(bc65_err_code(566)->meaning, "Socket connect failed");
    assert_int_equal(bc65_err_code(0)->code, 0);
    assert_null(bc65_err_code(549));
    assert_null(bc65_err_code(575));
    assert_string_equal(bc65_cme_code(50)->meaning, "Incorrect parameters");
    assert_null(bc65_cme_code(-1));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(integers_are_read_up_to_the_limits_of_32_bits),
        cmocka_unit_test(leading_zeros_do_not_count),
        cmocka_unit_test(integers_beyond_32_bits_are_refused),
        cmocka_unit_test(what_is_no_decimal_integer_is_refused),
        cmocka_unit_test(an_integer_ends_before_what_is_no_digit),
        cmocka_unit_test(hexadecimal_integers_are_read_up_to_31_bits),
        cmocka_unit_test(a_prefix_that_is_needed_has_to_be_there),
        cmocka_unit_test(text_is_compared_with_and_without_regard_to_case),
        cmocka_unit_test(quoted_text_comes_without_its_quotation_marks),
        cmocka_unit_test(text_without_closing_mark_is_not_quoted_text),
        cmocka_unit_test(bare_text_ends_before_a_comma_or_the_end_and_has_no_blanks_behind),
        cmocka_unit_test(bare_text_stays_within_the_line),
        cmocka_unit_test(bare_text_has_a_character),
        cmocka_unit_test(blanks_and_tabs_are_skipped_and_nothing_else),
        cmocka_unit_test(every_status_has_its_own_name),
        cmocka_unit_test(a_view_of_nothing_is_absent),
        cmocka_unit_test(codes_are_found_by_number),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
