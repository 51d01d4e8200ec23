/*
 * Command lines whose fields depend on each other: counts, empty places, and data without quotation marks; written,
 * checked and read back with tables made by hand.
 */
#include "form_rig.h"

#include <stdlib.h>

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

static void a_negative_count_counts_nothing(void **state)
{
    static const at_parameter signed_length = {.name = "length", .type = AT_TYPE_INTEGER, .minimum = -1, .maximum = 9};
    static const at_field fields[] = {
        FIELD(signed_length, text, AT_FIELD_COUNT, 0, 0, 1),
        FIELD(text_parameter, text, AT_FIELD_COMMA, 0, 0, 0),
    };
    counted back;
    FORM(form, fields);
    (void)state;
    assert_malformed(&form, "-1,\"abc\"", back, "length");
    assert_reads(&form, "3,\"abc\"", back);
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

static void a_group_of_two_is_whole_or_absent(void **state)
{
    /* AT+X=<more>[,<id>,<digits>] */
    static const at_field fields[] = {
        {&more_parameter, offsetof(placed, more), 0, 0, 0, AT_NONE},
        {&more_parameter, offsetof(placed, id), AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 1, 0, AT_NONE},
        {&digits_parameter, offsetof(placed, digits), AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 1, 0, AT_NONE},
    };
    FORM(form, fields);
    placed arguments = {.more = 5, .id = AT_SOME(1)};
    (void)state;
    assert_refused(&form, &arguments, AT_ERROR_MISSING, "digits", 0);
    arguments.digits = str("01");
    assert_line(&form, &arguments, "AT+X=5,1,\"01\"");
    arguments.id.present = false;
    assert_refused(&form, &arguments, AT_ERROR_MISSING, "more", 0);
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

static const at_parameter bare_data = {.name = "data", .type = AT_TYPE_DATA, .maximum = 40};
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
        if (c == '\r' || c == '\n' || c == '\0' || c == ';' || c == '\b') {
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

static void the_format_may_stand_behind_the_data(void **state)
{
    static const at_parameter data = {.name = "data", .type = AT_TYPE_DATA, .minimum = 2, .maximum = 3,
                                      .flags = AT_PARAMETER_QUOTED | AT_PARAMETER_HEX_BY_FIELD};
    static const at_field fields[] = {
        FIELD(data, data, 0, 0, 0, 1),
        FIELD(more_parameter, format, AT_FIELD_COMMA, 0, 0, AT_NONE),
    };
    counted back;
    FORM(form, fields);
    (void)state;
    assert_reads(&form, "\"0D3\",0", back);
    assert_reads(&form, "\"0D3B\",1", back);
    assert_int_equal(back.data.length, 4);
    assert_reads(&form, "\"0D3B0D\",1", back);
    assert_malformed(&form, "\"0D3B0D\",0", back, "data");
    assert_malformed(&form, "\"0D3\",1", back, "data");
    assert_malformed(&form, "\"0D\",1", back, "data");
    assert_malformed(&form, "\"0D3X\",1", back, "data");
    assert_malformed(&form, "\"0D3B0D0D\",1", back, "data");
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
    assert_data(&form, &arguments, "\r;", 2);
    arguments.format = 1;
    assert_data(&form, &arguments, "0D3B", 4);
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
                (void)at_decode_arguments(forms[form], copy, copy + length, &back, &form_decoded);
                free(copy);
            }
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_is_counted_in_characters_and_digits_in_bytes),
        cmocka_unit_test(a_count_is_there_with_what_it_counts),
        cmocka_unit_test(a_wrong_count_is_malformed_where_the_counted_stands),
        cmocka_unit_test(a_count_has_limits_of_its_own),
        cmocka_unit_test(a_count_may_stand_behind_what_it_counts),
        cmocka_unit_test(a_negative_count_counts_nothing),
        cmocka_unit_test(the_count_of_data_after_the_prompt_is_their_length),
        cmocka_unit_test(choices_and_times_see_a_count_as_it_is_written),
        cmocka_unit_test(an_absent_field_leaves_its_place_before_what_follows),
        cmocka_unit_test(a_group_of_two_is_whole_or_absent),
        cmocka_unit_test(only_what_follows_in_the_same_group_keeps_a_place),
        cmocka_unit_test(a_place_is_kept_for_what_lies_deeper_and_for_mandatory_fields),
        cmocka_unit_test(bare_data_are_the_rest_of_the_line),
        cmocka_unit_test(bare_data_may_come_first),
        cmocka_unit_test(bare_data_cannot_end_the_command),
        cmocka_unit_test(bare_digits_hold_any_byte),
        cmocka_unit_test(a_field_of_the_command_tells_the_format),
        cmocka_unit_test(an_absent_format_means_text),
        cmocka_unit_test(the_format_may_stand_behind_the_data),
        cmocka_unit_test(data_after_the_prompt_follow_the_format_field),
        cmocka_unit_test(no_reader_goes_beyond_the_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
