/*
 * Values beyond plain numbers and strings: hexadecimal numbers, digits kept as text, words beside the limits; written,
 * checked and read back with tables made by hand.
 */
#include "form_rig.h"

/* -- Hexadecimal numbers ------------------------------------------------------------------------------------------- */

/* Writes and reads one number with this parameter. */
static void check_hex(uint8_t detail, int32_t number, const char *expected)
{
    const at_parameter parameter = {.name = "n", .type = AT_TYPE_HEX_INTEGER, .maximum = INT32_MAX, .detail = detail};
    at_field field;
    const at_form form = form_of(&parameter, &field);
    int32_t back;
    assert_line(&form, &number, expected);
    assert_reads(&form, expected + strlen("AT+X="), back);
    assert_int_equal(back, number);
}

static void hexadecimal_numbers_have_their_prefix_and_fewest_digits(void **state)
{
    (void)state;
    check_hex(AT_HEX_PREFIX_UPPER | 4, 0x35, "AT+X=0X0035");
    check_hex(AT_HEX_PREFIX_UPPER | 4, 0xFFFF, "AT+X=0XFFFF");
    check_hex(AT_HEX_PREFIX_UPPER | 4, 0x12345, "AT+X=0X12345");
    check_hex(AT_HEX_PREFIX_LOWER, 0xABCDEF, "AT+X=0xABCDEF");
    check_hex(AT_HEX_PREFIX_LOWER, 0, "AT+X=0x0");
    check_hex(0, 0, "AT+X=0");
    check_hex(2, 9, "AT+X=09");
    check_hex(8, INT32_MAX, "AT+X=7FFFFFFF");
    check_hex(AT_HEX_DIGITS, 1, "AT+X=000000000000001");
}

static void hexadecimal_numbers_are_read_in_either_case(void **state)
{
    static const char *const prefixed[] = {"0X00af", "0xAF", "0xaF", "0x0000000000AF"};
    static const char *const bare[] = {"AF", "af", "00aF", "0xAF"};
    static const char *const wrong[] = {"AF", "x1", "0x", "0xG", "-1", "0x80000000", "0xFFFFFFFFF", "\"0xAF\""};
    const at_parameter with = {.name = "n", .type = AT_TYPE_HEX_INTEGER, .maximum = INT32_MAX,
                               .detail = AT_HEX_PREFIX_LOWER};
    const at_parameter without = {.name = "n", .type = AT_TYPE_HEX_INTEGER, .maximum = INT32_MAX};
    at_field field;
    at_form form = form_of(&with, &field);
    int32_t number;
    size_t index;
    (void)state;
    for (index = 0; index < COUNT_OF(prefixed); ++index) {
        assert_reads(&form, prefixed[index], number);
        assert_int_equal(number, 0xAF);
    }
    for (index = 0; index < COUNT_OF(wrong); ++index) {
        assert_malformed(&form, wrong[index], number, "n");
    }
    assert_malformed(&form, "0x1 2", number, NULL);
    form = form_of(&without, &field);
    for (index = 0; index < COUNT_OF(bare); ++index) {
        assert_reads(&form, bare[index], number);
        assert_int_equal(number, 0xAF);
    }
}

static void hexadecimal_numbers_are_held_to_limits_and_lists(void **state)
{
    static const at_span spans[] = {{0x10, 0x20}, {0x40, 0x40}};
    const at_parameter parameter = {.name = "n", .type = AT_TYPE_HEX_INTEGER, .list.spans = spans, .list_length = 2,
                                    .minimum = 0x10, .maximum = 0x40, .detail = 2};
    at_field field;
    at_form form = form_of(&parameter, &field);
    int32_t number = 0x40;
    (void)state;
    assert_line(&form, &number, "AT+X=40");
    number = 0x20;
    assert_line(&form, &number, "AT+X=20");
    number = 0x21;
    assert_refused(&form, &number, AT_ERROR_VALUE, "n", 0x21);
    number = 0x0F;
    assert_refused(&form, &number, AT_ERROR_RANGE, "n", 0x0F);
    number = 0x41;
    assert_refused(&form, &number, AT_ERROR_RANGE, "n", 0x41);
    number = -1;
    assert_refused(&form, &number, AT_ERROR_RANGE, "n", -1);
    assert_malformed(&form, "21", number, "n");
    assert_malformed(&form, "41", number, "n");
    assert_malformed(&form, "F", number, "n");
    assert_reads(&form, "1f", number);
    assert_int_equal(number, 0x1F);
    field.flags = AT_FIELD_FIXED;
    field.offset = 0x1F;
    assert_reads(&form, "1f", number);
    assert_malformed(&form, "1E", number, "n");
    assert_line(&form, NULL, "AT+X=1F");
}

static void a_hexadecimal_number_may_be_absent(void **state)
{
    static const at_parameter parameter = {.name = "n", .type = AT_TYPE_HEX_INTEGER, .maximum = 255,
                                           .detail = AT_HEX_PREFIX_LOWER | 2};
    static const at_field fields[] = {
        {&parameter, 0, 0, 0, 0, AT_NONE},
        {&parameter, 4, AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 1, 0, AT_NONE},
    };
    struct {
        int32_t first;
        at_optional second;
    } numbers = {1, {0, false}};
    FORM(form, fields);
    (void)state;
    assert_line(&form, &numbers, "AT+X=0x01");
    numbers.second = (at_optional)AT_SOME(255);
    assert_line(&form, &numbers, "AT+X=0x01,0xFF");
    assert_reads(&form, "0X1", numbers);
    assert_false(numbers.second.present);
    assert_reads(&form, "0X1,0Xfe", numbers);
    assert_true(numbers.second.present);
    assert_int_equal(numbers.second.value, 254);
}

static void an_unlisted_hexadecimal_number_of_a_module_is_kept(void **state)
{
    static const at_span spans[] = {{1, 2}};
    static const at_parameter parameter = {.name = "n", .type = AT_TYPE_HEX_INTEGER, .list.spans = spans,
                                           .list_length = 1, .minimum = 1, .maximum = 2,
                                           .flags = AT_PARAMETER_LISTED, .detail = AT_HEX_PREFIX_UPPER};
    static const at_field field = {&parameter, 0, 0, 0, 0, AT_NONE};
    static const at_shape shape = {.fields = &field, .field_count = 1, .size = sizeof(int32_t)};
    static const char line[] = " 0xff\r";
    int32_t number;
    (void)state;
    assert_int_equal(at_decode(&shape, line, line + 5, &number, &form_decoded, false), AT_OK);
    assert_int_equal(number, 255);
    assert_int_equal(form_decoded.unlisted, 1);
    assert_int_equal(at_field_number(&field, &number), 255);
}

/* -- Text that is digits ------------------------------------------------------------------------------------------- */

static void check_text(const at_parameter *parameter, const char *text, at_status status)
{
    at_field field;
    const at_form form = form_of(parameter, &field);
    const at_string argument = str(text);
    at_string back;
    if (status == AT_OK) {
        char line[64] = "AT+X=";
        strcat(line, text);
        assert_line(&form, &argument, line);
        assert_reads(&form, text, back);
        assert_int_equal(back.length, strlen(text));
    } else {
        assert_refused(&form, &argument, status, "t", (int32_t)strlen(text));
        assert_malformed(&form, text, back, "t");
    }
}

static void digits_are_digits_and_as_many_as_documented(void **state)
{
    static const at_parameter digits = {.name = "t", .type = AT_TYPE_DIGITS, .minimum = 3, .maximum = 15};
    (void)state;
    check_text(&digits, "867", AT_OK);
    check_text(&digits, "000000000000000", AT_OK);
    check_text(&digits, "86", AT_ERROR_LENGTH);
    check_text(&digits, "1234567890123456", AT_ERROR_LENGTH);
    check_text(&digits, "12a", AT_ERROR_FORMAT);
    check_text(&digits, "+12", AT_ERROR_FORMAT);
    check_text(&digits, "1.2", AT_ERROR_FORMAT);
    check_text(&digits, "12/", AT_ERROR_FORMAT);
    check_text(&digits, "12:", AT_ERROR_FORMAT);
}

static void hexadecimal_digits_come_in_pairs(void **state)
{
    static const at_parameter digits = {.name = "t", .type = AT_TYPE_HEX_STRING, .minimum = 2, .maximum = 16};
    (void)state;
    check_text(&digits, "0f", AT_OK);
    check_text(&digits, "0123456789abcDEF", AT_OK);
    check_text(&digits, "0", AT_ERROR_LENGTH);
    check_text(&digits, "012", AT_ERROR_FORMAT);
    check_text(&digits, "0g", AT_ERROR_FORMAT);
    check_text(&digits, "0x12", AT_ERROR_FORMAT);
    check_text(&digits, "0123456789abcDEF01", AT_ERROR_LENGTH);
}

static void digits_in_quotation_marks_are_read_from_either(void **state)
{
    const at_parameter digits = {.name = "t", .type = AT_TYPE_HEX_STRING, .maximum = 4, .flags = AT_PARAMETER_QUOTED};
    at_field field;
    const at_form form = form_of(&digits, &field);
    at_string text = str("01");
    (void)state;
    assert_line(&form, &text, "AT+X=\"01\"");
    assert_reads(&form, "\"AB\"", text);
    assert_text(text, "AB");
    assert_reads(&form, "ab", text);
    assert_text(text, "ab");
    text = str("");
    assert_line(&form, &text, "AT+X=\"\"");
    assert_reads(&form, "\"\"", text);
    assert_non_null(text.text);
}

static const at_spelling words[] = {{0, "0"}, {0, "none"}};

static void words_beside_the_limits_go_both_ways(void **state)
{
    static const at_parameter digits = {.name = "t", .type = AT_TYPE_DIGITS, .minimum = 15, .maximum = 15,
                                        .list.spellings = words, .list_length = 2, .flags = AT_PARAMETER_OR};
    (void)state;
    check_text(&digits, "123456789012345", AT_OK);
    check_text(&digits, "0", AT_OK);
    check_text(&digits, "none", AT_OK);
    check_text(&digits, "1", AT_ERROR_LENGTH);
    check_text(&digits, "00", AT_ERROR_LENGTH);
    check_text(&digits, "None", AT_ERROR_LENGTH);
    check_text(&digits, "non", AT_ERROR_LENGTH);
    check_text(&digits, "12345678901234x", AT_ERROR_FORMAT);
}

static void masks_come_only_from_the_module(void **state)
{
    static const at_spelling masks[] = {{0, "***"}, {0, "********"}};
    static const at_parameter secret = {.name = "t", .type = AT_TYPE_HEX_STRING, .minimum = 32, .maximum = 32,
                                        .list.spellings = masks, .list_length = 2, .flags = AT_PARAMETER_MASKED};
    static const at_field field = {&secret, 0, 0, 0, 0, AT_NONE};
    static const at_shape shape = {.fields = &field, .field_count = 1, .size = sizeof(at_string)};
    static const char masked[] = "***\r";
    static const char quoted[] = "\"********\"\r";
    static const char other[] = "****\r";
    at_string text;
    (void)state;
    check_text(&secret, "***", AT_ERROR_LENGTH);
    check_text(&secret, "0123456789abcdef0123456789abcdef", AT_OK);
    assert_int_equal(at_decode(&shape, masked, masked + 3, &text, &form_decoded, false), AT_OK);
    assert_text(text, "***");
    assert_int_equal(at_decode(&shape, quoted, quoted + 10, &text, &form_decoded, false), AT_OK);
    assert_text(text, "********");
    assert_int_equal(at_decode(&shape, other, other + 4, &text, &form_decoded, false), AT_ERROR_MALFORMED);
    assert_failed("t");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hexadecimal_numbers_have_their_prefix_and_fewest_digits),
        cmocka_unit_test(hexadecimal_numbers_are_read_in_either_case),
        cmocka_unit_test(hexadecimal_numbers_are_held_to_limits_and_lists),
        cmocka_unit_test(a_hexadecimal_number_may_be_absent),
        cmocka_unit_test(an_unlisted_hexadecimal_number_of_a_module_is_kept),
        cmocka_unit_test(digits_are_digits_and_as_many_as_documented),
        cmocka_unit_test(hexadecimal_digits_come_in_pairs),
        cmocka_unit_test(digits_in_quotation_marks_are_read_from_either),
        cmocka_unit_test(words_beside_the_limits_go_both_ways),
        cmocka_unit_test(masks_come_only_from_the_module),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
