/*
 * Values beyond plain numbers and strings: hexadecimal numbers, digits kept as text, words beside the limits, counts,
 * empty places and data without quotation marks; written, checked and read back with tables made by hand.
 */
#include "support.h"

#include <stdlib.h>

static char written[600];
static size_t written_length;

static bool append(void *owner, const char *bytes, size_t length)
{
    (void)owner;
    assert_true(written_length + length < sizeof written);
    memcpy(written + written_length, bytes, length);
    written_length += length;
    return true;
}

/* The arguments pass, and this is their command line. */
static void assert_line(const at_form *form, const void *arguments, const char *expected)
{
    at_error error;
    assert_string_equal(at_status_name(at_validate(form, arguments, &error)), "AT_OK");
    written_length = 0;
    at_encode(form, arguments, append, NULL);
    assert_true(written_length > 0 && written[written_length - 1] == '\r');
    written[written_length - 1] = '\0';
    assert_string_equal(written, expected);
}

static void assert_refused(const at_form *form, const void *arguments, at_status status, const char *parameter,
                           int32_t value)
{
    at_error error;
    assert_string_equal(at_status_name(at_validate(form, arguments, &error)), at_status_name(status));
    assert_string_equal(error.parameter, parameter);
    assert_int_equal(error.value, value);
}

static at_decoded decoded;
static char line_read[300];

/* Reads what stands behind the lead, as a command line; views point into line_read. */
static at_status read_back(const at_form *form, const char *text, void *arguments, size_t size)
{
    const size_t length = strlen(text);
    assert_true(length + 1u < sizeof line_read);
    memcpy(line_read, text, length);
    line_read[length] = '\r';
    memset(arguments, 0, size);
    return at_decode_arguments(form, line_read, line_read + length, arguments, &decoded);
}

#define assert_reads(form, text, arguments) \
    assert_int_equal(read_back(form, text, &(arguments), sizeof(arguments)), AT_OK)

/* Refused at the field of this name; NULL: because it goes on too long. */
#define assert_malformed(form, text, arguments, name)                                              \
    do {                                                                                           \
        assert_int_equal(read_back(form, text, &(arguments), sizeof(arguments)), AT_ERROR_MALFORMED); \
        assert_failed(name);                                                                       \
    } while (0)

static void assert_failed(const char *name)
{
    if (name == NULL) {
        assert_null(decoded.failed);
    } else {
        assert_non_null(decoded.failed);
        assert_string_equal(decoded.failed->parameter->name, name);
    }
}

#define COUNT_OF(array) (sizeof(array) / sizeof(array)[0])
#define FORM(name, fields_) \
    static const at_form name = {.command = "X", .lead = "AT+X=", .fields = (fields_), .field_count = COUNT_OF(fields_), \
                                 .data = AT_NONE}

/* -- Hexadecimal numbers ------------------------------------------------------------------------------------------- */

/* Writes and reads one number with this parameter. */
static at_form form_of(const at_parameter *parameter, at_field *field)
{
    at_form form = {.command = "X", .lead = "AT+X=", .field_count = 1, .data = AT_NONE};
    *field = (at_field){parameter, 0, 0, 0, 0, AT_NONE};
    form.fields = field;
    return form;
}

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
    assert_int_equal(at_decode(&shape, line, line + 5, &number, &decoded, false), AT_OK);
    assert_int_equal(number, 255);
    assert_int_equal(decoded.unlisted, 1);
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
    assert_int_equal(at_decode(&shape, masked, masked + 3, &text, &decoded, false), AT_OK);
    assert_text(text, "***");
    assert_int_equal(at_decode(&shape, quoted, quoted + 10, &text, &decoded, false), AT_OK);
    assert_text(text, "********");
    assert_int_equal(at_decode(&shape, other, other + 4, &text, &decoded, false), AT_ERROR_MALFORMED);
    assert_failed("t");
}

/* -- Counts -------------------------------------------------------------------------------------------------------- */

typedef struct counted {
    at_string text;
    at_optional more;
    at_string digits;
    at_bytes data;
    int32_t format;
} counted;

static const at_parameter length_parameter = {.name = "length", .type = AT_TYPE_INTEGER, .maximum = 40};
static const at_parameter short_length = {.name = "length", .type = AT_TYPE_INTEGER, .minimum = 1, .maximum = 4};
static const at_parameter text_parameter = {.name = "text", .type = AT_TYPE_STRING, .maximum = 50,
                                            .flags = AT_PARAMETER_QUOTED};
static const at_parameter digits_parameter = {.name = "digits", .type = AT_TYPE_HEX_STRING, .maximum = 50,
                                              .flags = AT_PARAMETER_QUOTED};
static const at_parameter more_parameter = {.name = "more", .type = AT_TYPE_INTEGER, .maximum = 9};

#define FIELD(parameter, member, flags, group, parent, other) \
    {&(parameter), offsetof(counted, member), (flags), (group), (parent), (other)}

static const at_field counted_text_fields[] = {
    FIELD(length_parameter, text, AT_FIELD_COUNT, 0, 0, 1),
    FIELD(text_parameter, text, AT_FIELD_COMMA, 0, 0, 0),
    FIELD(short_length, digits, AT_FIELD_COMMA | AT_FIELD_COUNT | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 1, 0, 3),
    FIELD(digits_parameter, digits, AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 1, 0, 2),
    FIELD(more_parameter, more, AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 2, 1, AT_NONE),
};
FORM(counted_text, counted_text_fields);

static void text_is_counted_in_characters_and_digits_in_bytes(void **state)
{
    counted arguments = {.text = AT_STR("a,b"), .digits = AT_STR("0102")};
    counted back;
    (void)state;
    assert_line(&counted_text, &arguments, "AT+X=3,\"a,b\",2,\"0102\"");
    arguments.more = (at_optional)AT_SOME(7);
    assert_line(&counted_text, &arguments, "AT+X=3,\"a,b\",2,\"0102\",7");
    assert_reads(&counted_text, "3,\"a,b\",2,\"0102\",7", back);
    assert_text(back.text, "a,b");
    assert_text(back.digits, "0102");
    assert_int_equal(back.more.value, 7);
    arguments.text = str("");
    assert_line(&counted_text, &arguments, "AT+X=0,\"\",2,\"0102\",7");
}

static void a_count_is_there_with_what_it_counts(void **state)
{
    counted arguments = {.text = AT_STR("abc")};
    counted back;
    (void)state;
    assert_line(&counted_text, &arguments, "AT+X=3,\"abc\"");
    assert_reads(&counted_text, "3,\"abc\"", back);
    assert_null(back.digits.text);
    arguments.more = (at_optional)AT_SOME(7);
    assert_refused(&counted_text, &arguments, AT_ERROR_MISSING, "digits", 0);
    arguments.text = str(NULL);
    assert_refused(&counted_text, &arguments, AT_ERROR_MISSING, "text", 0);
}

static void a_wrong_count_is_malformed_where_the_counted_stands(void **state)
{
    counted back;
    (void)state;
    assert_malformed(&counted_text, "2,\"abc\"", back, "text");
    assert_malformed(&counted_text, "4,\"abc\"", back, "text");
    assert_malformed(&counted_text, "0,\"abc\"", back, "text");
    assert_malformed(&counted_text, "3", back, "text");
    assert_malformed(&counted_text, "41,\"abc\"", back, "length");
    assert_malformed(&counted_text, "-1,\"abc\"", back, "length");
    assert_malformed(&counted_text, "3,\"abc\",4,\"0102\"", back, "digits");
    assert_malformed(&counted_text, "3,\"abc\",1,\"0102\"", back, "digits");
    assert_malformed(&counted_text, "3,\"abc\",2", back, "digits");
    assert_malformed(&counted_text, "3,\"abc\",2,,7", back, "digits");
    assert_malformed(&counted_text, "3,\"abc\",,\"0102\"", back, "digits");
    assert_reads(&counted_text, "0,\"\"", back);
}

static void a_count_has_limits_of_its_own(void **state)
{
    counted arguments = {.text = AT_STR("abc"), .digits = AT_STR("01020304")};
    at_error error;
    (void)state;
    assert_line(&counted_text, &arguments, "AT+X=3,\"abc\",4,\"01020304\"");
    arguments.digits = str("0102030405");
    assert_refused(&counted_text, &arguments, AT_ERROR_LENGTH, "digits", 5);
    assert_int_equal(at_validate(&counted_text, &arguments, &error), AT_ERROR_LENGTH);
    assert_int_equal(error.minimum, 1);
    assert_int_equal(error.maximum, 4);
    arguments.digits = str("");
    assert_refused(&counted_text, &arguments, AT_ERROR_LENGTH, "digits", 0);
}

static void a_count_may_stand_behind_what_it_counts(void **state)
{
    static const at_field fields[] = {
        FIELD(text_parameter, text, 0, 0, 0, 1),
        FIELD(length_parameter, text, AT_FIELD_COMMA | AT_FIELD_COUNT, 0, 0, 0),
    };
    const counted arguments = {.text = AT_STR("abc")};
    counted back;
    FORM(form, fields);
    (void)state;
    assert_line(&form, &arguments, "AT+X=\"abc\",3");
    assert_reads(&form, "\"abc\",3", back);
    assert_text(back.text, "abc");
    assert_malformed(&form, "\"abc\",2", back, "length");
}

static void the_count_of_data_after_the_prompt_is_their_length(void **state)
{
    static const at_parameter data = {.name = "data", .type = AT_TYPE_DATA, .minimum = 1, .maximum = 40};
    static const at_field fields[] = {
        FIELD(length_parameter, data, AT_FIELD_COUNT, 0, 0, 1),
        FIELD(data, data, AT_FIELD_ENTRY, 0, 0, AT_NONE),
    };
    const counted arguments = {.data = RAW("\r\n\0")};
    counted back;
    FORM(form, fields);
    (void)state;
    assert_line(&form, &arguments, "AT+X=3");
    assert_reads(&form, "17", back);
    assert_int_equal(back.data.length, 17);
}

static void choices_and_times_see_a_count_as_it_is_written(void **state)
{
    static const at_span two = {2, 2};
    const at_choice text_is_two = {&two, 1, 0};
    const at_choice digits_are_two = {&two, 1, 2};
    counted arguments = {.text = AT_STR("ab"), .digits = AT_STR("0102")};
    (void)state;
    assert_true(at_choice_holds(&text_is_two, &counted_text, &arguments));
    assert_true(at_choice_holds(&digits_are_two, &counted_text, &arguments));
    assert_int_equal(at_argument_number(&counted_text_fields[0], &arguments), 2);
    arguments.text = str("abc");
    arguments.digits = str(NULL);
    assert_false(at_choice_holds(&text_is_two, &counted_text, &arguments));
    assert_false(at_choice_holds(&digits_are_two, &counted_text, &arguments));
}

/* -- Empty places -------------------------------------------------------------------------------------------------- */

/* AT+X=<more>[,[<id>][,<length>,<digits>]] */
typedef struct placed {
    int32_t more;
    at_optional id;
    at_string digits;
} placed;

static const at_field placed_fields[] = {
    {&more_parameter, offsetof(placed, more), 0, 0, 0, AT_NONE},
    {&more_parameter, offsetof(placed, id), AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS | AT_FIELD_PLACE, 2, 1,
     AT_NONE},
    {&short_length, offsetof(placed, digits), AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS | AT_FIELD_COUNT, 3, 1,
     3},
    {&digits_parameter, offsetof(placed, digits), AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 3, 1, AT_NONE},
};
FORM(with_place, placed_fields);

static void an_absent_field_leaves_its_place_before_what_follows(void **state)
{
    placed arguments = {.more = 5};
    placed back;
    (void)state;
    assert_line(&with_place, &arguments, "AT+X=5");
    arguments.id = (at_optional)AT_SOME(1);
    assert_line(&with_place, &arguments, "AT+X=5,1");
    arguments.digits = str("0102");
    assert_line(&with_place, &arguments, "AT+X=5,1,2,\"0102\"");
    arguments.id.present = false;
    assert_line(&with_place, &arguments, "AT+X=5,,2,\"0102\"");
    assert_reads(&with_place, "5,,2,\"0102\"", back);
    assert_false(back.id.present);
    assert_text(back.digits, "0102");
    assert_reads(&with_place, "5 , , 2 , \"0102\"", back);
    assert_reads(&with_place, "5,1", back);
    assert_true(back.id.present);
    assert_null(back.digits.text);
    assert_malformed(&with_place, "5,,2", back, "digits");
    assert_malformed(&with_place, "5,,", back, "length");
}

static void only_what_follows_in_the_same_group_keeps_a_place(void **state)
{
    /* AT+X=<more>[,[<id>][,<digits>]][,<text>]: <text> stands outside the group around <id>. */
    static const at_field fields[] = {
        {&more_parameter, offsetof(placed, more), 0, 0, 0, AT_NONE},
        {&more_parameter, offsetof(placed, id), AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS | AT_FIELD_PLACE, 2,
         1, AT_NONE},
        {&text_parameter, offsetof(placed, digits), AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 3, 0, AT_NONE},
    };
    FORM(form, fields);
    const placed arguments = {.more = 5, .digits = AT_STR("x")};
    (void)state;
    assert_line(&form, &arguments, "AT+X=5,\"x\"");
}

static void a_place_is_kept_for_what_lies_deeper_and_for_mandatory_fields(void **state)
{
    /* AT+X=[<more>],<format>[,[<text>][,<digits>[,<data>]]] */
    static const at_field fields[] = {
        {&more_parameter, offsetof(counted, more), AT_FIELD_OPTIONAL | AT_FIELD_OPENS | AT_FIELD_PLACE, 1, 0, AT_NONE},
        {&more_parameter, offsetof(counted, format), AT_FIELD_COMMA, 0, 0, AT_NONE},
        {&text_parameter, offsetof(counted, text), AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS | AT_FIELD_PLACE,
         3, 2, AT_NONE},
        {&digits_parameter, offsetof(counted, digits), AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 4, 2, AT_NONE},
        {&text_parameter, offsetof(counted, data), AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 5, 4, AT_NONE},
    };
    FORM(form, fields);
    counted arguments = {.format = 3};
    (void)state;
    assert_line(&form, &arguments, "AT+X=,3");
    arguments.digits = str("01");
    assert_line(&form, &arguments, "AT+X=,3,,\"01\"");
    arguments.data = BYTES("x");
    assert_line(&form, &arguments, "AT+X=,3,,\"01\",\"x\"");
    arguments.text = str("t");
    assert_line(&form, &arguments, "AT+X=,3,\"t\",\"01\",\"x\"");
    arguments.digits = str(NULL);
    assert_refused(&form, &arguments, AT_ERROR_MISSING, "digits", 0);
    arguments.more = (at_optional)AT_SOME(1);
    assert_reads(&form, ",3", arguments);
    assert_false(arguments.more.present);
    assert_int_equal(arguments.format, 3);
}

/* -- Data without quotation marks ---------------------------------------------------------------------------------- */

static const at_parameter bare_data = {.name = "data", .type = AT_TYPE_DATA, .minimum = 1, .maximum = 40};
static const at_parameter bare_hex = {.name = "data", .type = AT_TYPE_DATA, .minimum = 1, .maximum = 40,
                                      .flags = AT_PARAMETER_HEX};
static const at_parameter bare_by_field = {.name = "data", .type = AT_TYPE_DATA, .minimum = 1, .maximum = 40,
                                           .flags = AT_PARAMETER_HEX_BY_FIELD};
static const at_parameter quoted_hex = {.name = "data", .type = AT_TYPE_DATA, .minimum = 1, .maximum = 40,
                                        .flags = AT_PARAMETER_HEX | AT_PARAMETER_QUOTED};

/* AT+X=<length>,<data> */
static at_form data_form(at_field fields[2], const at_parameter *data)
{
    at_form form = {.command = "X", .lead = "AT+X=", .field_count = 2, .data = AT_NONE};
    fields[0] = (at_field)FIELD(length_parameter, data, AT_FIELD_COUNT, 0, 0, 1);
    fields[1] = (at_field){data, offsetof(counted, data), AT_FIELD_COMMA, 0, 0, AT_NONE};
    form.fields = fields;
    return form;
}

static void bare_data_are_the_rest_of_the_line(void **state)
{
    at_field fields[2];
    const at_form form = data_form(fields, &bare_data);
    const counted arguments = {.data = RAW(" a,\"b\",\x1A \xFF ")};
    counted back;
    (void)state;
    assert_line(&form, &arguments, "AT+X=11, a,\"b\",\x1A \xFF ");
    assert_reads(&form, "11, a,\"b\",\x1A \xFF ", back);
    assert_int_equal(back.data.length, 11);
    assert_memory_equal(back.data.bytes, " a,\"b\",\x1A \xFF ", 11);
    assert_reads(&form, "1,,", back);
    assert_memory_equal(back.data.bytes, ",", 1);
    assert_malformed(&form, "10, a,\"b\",\x1A \xFF ", back, "data");
    assert_malformed(&form, "1,", back, "data");
    assert_malformed(&form, "1", back, "data");
    assert_reads(&form, "0,", back);
}

static void bare_data_may_come_first(void **state)
{
    static const at_field fields[] = {FIELD(bare_data, data, 0, 0, 0, AT_NONE)};
    counted back;
    FORM(form, fields);
    (void)state;
    assert_reads(&form, "  ,x", back);
    assert_memory_equal(back.data.bytes, "  ,x", 4);
    assert_malformed(&form, "", back, "data");
}

static void bare_data_cannot_end_the_command(void **state)
{
    at_field fields[2];
    const at_form form = data_form(fields, &bare_data);
    at_error error;
    int c;
    (void)state;
    for (c = 0; c < 256; ++c) {
        const uint8_t bytes[2] = {'a', (uint8_t)c};
        counted arguments = {.text = {NULL, 0}};
        arguments.data = at_bytes_of(bytes, sizeof bytes);
        if (c == '\r' || c == '\n' || c == '\0' || c == ';') {
            assert_refused(&form, &arguments, AT_ERROR_CHARACTER, "data", c);
        } else {
            assert_int_equal(at_validate(&form, &arguments, &error), AT_OK);
        }
    }
}

static void bare_digits_hold_any_byte(void **state)
{
    at_field fields[2];
    at_form form = data_form(fields, &bare_hex);
    const counted arguments = {.data = RAW("\r;\0\xFF")};
    counted back;
    (void)state;
    assert_line(&form, &arguments, "AT+X=4,0D3B00FF");
    assert_reads(&form, "4,0d3B00fF", back);
    assert_int_equal(back.data.length, 8);
    assert_malformed(&form, "8,0D3B00FF", back, "data");
    assert_malformed(&form, "4,0D3B00F", back, "data");
    assert_malformed(&form, "4,0D3B00FG", back, "data");
    form = data_form(fields, &quoted_hex);
    assert_line(&form, &arguments, "AT+X=4,\"0D3B00FF\"");
    assert_reads(&form, "4, \"0D3B00FF\"", back);
    assert_malformed(&form, "4,\"0D3B00F\"", back, "data");
    assert_malformed(&form, "4,0D3B00FF", back, "data");
}

static void a_field_of_the_command_tells_the_format(void **state)
{
    static const at_field fields[] = {
        FIELD(more_parameter, format, 0, 0, 0, AT_NONE),
        FIELD(length_parameter, data, AT_FIELD_COMMA | AT_FIELD_COUNT, 0, 0, 2),
        FIELD(bare_by_field, data, AT_FIELD_COMMA, 0, 0, 0),
    };
    counted arguments = {.data = RAW("ab")};
    counted back;
    FORM(form, fields);
    (void)state;
    assert_line(&form, &arguments, "AT+X=0,2,ab");
    assert_reads(&form, "0,2,ab", back);
    assert_malformed(&form, "1,2,ab", back, "data");
    assert_reads(&form, "1,1,ab", back);
    arguments.format = 1;
    assert_line(&form, &arguments, "AT+X=1,2,6162");
    arguments.data = BYTES(";");
    assert_line(&form, &arguments, "AT+X=1,1,3B");
    arguments.format = 0;
    assert_refused(&form, &arguments, AT_ERROR_CHARACTER, "data", ';');
}

static void an_absent_format_means_text(void **state)
{
    static const at_field fields[] = {
        FIELD(more_parameter, more, AT_FIELD_OPTIONAL | AT_FIELD_OPENS | AT_FIELD_PLACE, 1, 0, AT_NONE),
        FIELD(bare_by_field, data, AT_FIELD_COMMA, 0, 0, 0),
    };
    counted arguments = {.data = RAW("ab")};
    FORM(form, fields);
    (void)state;
    assert_line(&form, &arguments, "AT+X=,ab");
    arguments.more = (at_optional)AT_SOME(1);
    assert_line(&form, &arguments, "AT+X=1,6162");
}

static void data_after_the_prompt_follow_the_format_field(void **state)
{
    static const at_field fields[] = {
        FIELD(more_parameter, format, 0, 0, 0, AT_NONE),
        FIELD(bare_by_field, data, AT_FIELD_ENTRY, 0, 0, 0),
    };
    counted arguments = {.data = RAW("\r;")};
    at_form form = {.command = "X", .lead = "AT+X=", .fields = fields, .field_count = 2, .data = 1};
    (void)state;
    written_length = 0;
    at_encode_data(&form, &arguments, append, NULL);
    assert_int_equal(written_length, 2);
    arguments.format = 1;
    written_length = 0;
    at_encode_data(&form, &arguments, append, NULL);
    assert_int_equal(written_length, 4);
    assert_memory_equal(written, "0D3B", 4);
}

/* Every beginning of every line is read within its bounds, whatever becomes of it. */
static void no_reader_goes_beyond_the_line(void **state)
{
    static const char *const lines[] = {"3,\"a,b\",2,\"0102\",7", "5,,2,\"0102\"", "0x12,0xAB", "4,0D3B00FF"};
    at_field fields[2];
    const at_form data = data_form(fields, &bare_hex);
    const at_form *const forms[] = {&counted_text, &with_place, &data};
    size_t index;
    size_t length;
    size_t form;
    (void)state;
    for (index = 0; index < COUNT_OF(lines); ++index) {
        for (length = 0; length <= strlen(lines[index]); ++length) {
            for (form = 0; form < COUNT_OF(forms); ++form) {
                char *copy = (char *)malloc(length + 1u);
                counted back;
                assert_non_null(copy);
                memset(&back, 0, sizeof back);
                memcpy(copy, lines[index], length);
                copy[length] = '\r';
                (void)at_decode_arguments(forms[form], copy, copy + length, &back, &decoded);
                free(copy);
            }
        }
    }
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
        cmocka_unit_test(text_is_counted_in_characters_and_digits_in_bytes),
        cmocka_unit_test(a_count_is_there_with_what_it_counts),
        cmocka_unit_test(a_wrong_count_is_malformed_where_the_counted_stands),
        cmocka_unit_test(a_count_has_limits_of_its_own),
        cmocka_unit_test(a_count_may_stand_behind_what_it_counts),
        cmocka_unit_test(the_count_of_data_after_the_prompt_is_their_length),
        cmocka_unit_test(choices_and_times_see_a_count_as_it_is_written),
        cmocka_unit_test(an_absent_field_leaves_its_place_before_what_follows),
        cmocka_unit_test(only_what_follows_in_the_same_group_keeps_a_place),
        cmocka_unit_test(a_place_is_kept_for_what_lies_deeper_and_for_mandatory_fields),
        cmocka_unit_test(bare_data_are_the_rest_of_the_line),
        cmocka_unit_test(bare_data_may_come_first),
        cmocka_unit_test(bare_data_cannot_end_the_command),
        cmocka_unit_test(bare_digits_hold_any_byte),
        cmocka_unit_test(a_field_of_the_command_tells_the_format),
        cmocka_unit_test(an_absent_format_means_text),
        cmocka_unit_test(data_after_the_prompt_follow_the_format_field),
        cmocka_unit_test(no_reader_goes_beyond_the_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
