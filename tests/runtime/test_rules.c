/*
 * Rules between the parameters of a form, one kind at a time, with tables made by hand.
 */
#include "support.h"

typedef struct arguments {
    int32_t kind;
    at_optional number;
    at_string text;
    at_bytes data;
} arguments;

static const at_parameter kind_parameter = {.name = "kind", .type = AT_TYPE_INTEGER, .maximum = 9};
static const at_parameter number_parameter = {.name = "number", .type = AT_TYPE_INTEGER, .minimum = -5, .maximum = 99};
static const at_parameter text_parameter = {.name = "text", .type = AT_TYPE_STRING, .minimum = 0, .maximum = 20,
                                            .flags = AT_PARAMETER_QUOTED};
static const at_parameter data_parameter = {.name = "data", .type = AT_TYPE_DATA, .minimum = 1, .maximum = 64,
                                            .flags = AT_PARAMETER_QUOTED};

enum { KIND, NUMBER, TEXT, DATA };

static const at_field fields[] = {
    {&kind_parameter, offsetof(arguments, kind), 0, 0, 0, AT_NONE},
    {&number_parameter, offsetof(arguments, number), AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 1, 0, AT_NONE},
    {&text_parameter, offsetof(arguments, text), AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 2, 0, AT_NONE},
    {&data_parameter, offsetof(arguments, data), AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 3, 0, AT_NONE},
};

static at_status check(const at_rule *rules, uint8_t count, const arguments *values, at_error *error)
{
    const at_form form = {.command = "X", .lead = "AT+X=", .fields = fields, .rules = rules, .field_count = 4,
                          .rule_count = count, .data = AT_NONE};
    return at_validate(&form, values, error);
}

static void expect(const at_rule *rule, const arguments *values, at_status status, const char *parameter, int32_t value)
{
    at_error error;
    assert_string_equal(at_status_name(check(rule, 1, values, &error)), at_status_name(status));
    if (status != AT_OK) {
        assert_string_equal(error.parameter, parameter);
        assert_int_equal(error.value, value);
    }
}

static void expect_text(const at_rule *rule, const char *text, at_status status, int32_t value)
{
    arguments values = {.kind = 1};
    values.text = str(text);
    expect(rule, &values, status, "text", value);
}

static void expect_number(const at_rule *rule, int32_t number, at_status status)
{
    arguments values = {.kind = 1};
    values.number.present = true;
    values.number.value = number;
    expect(rule, &values, status, "number", number);
}

static void expect_data(const at_rule *rule, size_t length, at_status status)
{
    uint8_t filled[80];
    arguments values = {.kind = 1};
    memset(filled, 'x', sizeof filled);
    values.data = at_bytes_of(filled, length);
    expect(rule, &values, status, "data", (int32_t)length);
}

static const at_span one = {1, 1};
#define ALWAYS {NULL, 0, AT_NONE}
#define WHEN_ONE {&one, 1, KIND}

static void a_range_replaces_the_limits_of_text(void **state)
{
    static const at_rule wider = {WHEN_ONE, AT_RULE_RANGE, TEXT, 0, {.limits = {2, 22}}};
    arguments values = {.kind = 2, .text = AT_STR("1234567890123456789012")};
    at_error error;
    (void)state;
    expect_text(&wider, "1", AT_ERROR_LENGTH, 1);
    expect_text(&wider, "12", AT_OK, 0);
    expect_text(&wider, "1234567890123456789012", AT_OK, 0);
    expect_text(&wider, "12345678901234567890123", AT_ERROR_LENGTH, 23);
    values.kind = 1;
    values.text = str("1");
    assert_int_equal(check(&wider, 1, &values, &error), AT_ERROR_LENGTH);
    assert_int_equal(error.minimum, 2);
    assert_int_equal(error.maximum, 22);
    values.kind = 2;
    expect(&wider, &values, AT_OK, NULL, 0);
    values.text = str("1234567890123456789012");
    expect(&wider, &values, AT_ERROR_LENGTH, "text", 22);
    values.text = str(NULL);
    values.kind = 1;
    expect(&wider, &values, AT_OK, NULL, 0);
}

static void a_range_replaces_the_limits_of_data(void **state)
{
    static const at_rule narrower = {ALWAYS, AT_RULE_RANGE, DATA, 0, {.limits = {0, 8}}};
    (void)state;
    expect_data(&narrower, 0, AT_OK);
    expect_data(&narrower, 8, AT_OK);
    expect_data(&narrower, 9, AT_ERROR_LENGTH);
}

static void of_two_ranges_the_last_holds(void **state)
{
    static const at_rule rules[] = {{ALWAYS, AT_RULE_RANGE, NUMBER, 0, {.limits = {0, 10}}},
                                    {WHEN_ONE, AT_RULE_RANGE, NUMBER, 0, {.limits = {20, 30}}}};
    arguments values = {.kind = 0, .number = AT_SOME(10)};
    at_error error;
    (void)state;
    assert_int_equal(check(rules, 2, &values, &error), AT_OK);
    values.kind = 1;
    assert_int_equal(check(rules, 2, &values, &error), AT_ERROR_RANGE);
    values.number.value = 30;
    assert_int_equal(check(rules, 2, &values, &error), AT_OK);
}

static void a_length_is_a_multiple(void **state)
{
    static const at_rule of_data = {WHEN_ONE, AT_RULE_MULTIPLE, DATA, 0, {.limits = {16, 0}}};
    static const at_rule of_text = {ALWAYS, AT_RULE_MULTIPLE, TEXT, 0, {.limits = {3, 0}}};
    arguments values = {.kind = 2, .data = RAW("abc")};
    (void)state;
    expect_data(&of_data, 15, AT_ERROR_LENGTH);
    expect_data(&of_data, 16, AT_OK);
    expect_data(&of_data, 17, AT_ERROR_LENGTH);
    expect_data(&of_data, 64, AT_OK);
    expect(&of_data, &values, AT_OK, NULL, 0);
    values.kind = 1;
    expect(&of_data, &values, AT_ERROR_LENGTH, "data", 3);
    values.data.bytes = NULL;
    expect(&of_data, &values, AT_OK, NULL, 0);
    expect_text(&of_text, "", AT_OK, 0);
    expect_text(&of_text, "ab", AT_ERROR_LENGTH, 2);
    expect_text(&of_text, "abc", AT_OK, 0);
    expect_text(&of_text, "abcd", AT_ERROR_LENGTH, 4);
}

static void text_is_a_decimal_number(void **state)
{
    static const at_rule rules[] = {{WHEN_ONE, AT_RULE_DIGITS, TEXT, 0, {.limits = {0, 0}}},
                                    {WHEN_ONE, AT_RULE_RANGE, TEXT, 0, {.limits = {0, 4}}}};
    arguments values = {.kind = 1, .text = AT_STR("")};
    at_error error;
    (void)state;
    expect_text(&rules[0], "0", AT_OK, 0);
    expect_text(&rules[0], "0123456789", AT_OK, 0);
    expect_text(&rules[0], "12a", AT_ERROR_FORMAT, 3);
    expect_text(&rules[0], "-1", AT_ERROR_FORMAT, 2);
    expect_text(&rules[0], " 1", AT_ERROR_FORMAT, 2);
    expect_text(&rules[0], NULL, AT_OK, 0);
    assert_int_equal(check(rules, 2, &values, &error), AT_OK);
    values.kind = 2;
    values.text = str("text");
    assert_int_equal(check(rules, 2, &values, &error), AT_OK);
}

static void text_of_no_characters_is_a_number_only_where_it_may_be_empty(void **state)
{
    static const at_spelling nothing = {0, ""};
    static const at_parameter some_text = {.name = "text", .type = AT_TYPE_DIGITS, .minimum = 4, .maximum = 4,
                                           .flags = AT_PARAMETER_QUOTED | AT_PARAMETER_OR,
                                           .list.spellings = &nothing, .list_length = 1};
    static const at_field field = {&some_text, 0, 0, 0, 0, AT_NONE};
    static const at_rule optional = {ALWAYS, AT_RULE_DIGITS, TEXT, 0, {.limits = {0, 0}}};
    static const at_rule rule = {ALWAYS, AT_RULE_DIGITS, 0, 0, {.limits = {0, 0}}};
    const at_form form = {.command = "X", .lead = "AT+X=", .fields = &field, .rules = &rule, .field_count = 1,
                          .rule_count = 1, .data = AT_NONE};
    const at_string empty = str("");
    at_error error;
    (void)state;
    expect_text(&optional, "", AT_OK, 0);
    assert_int_equal(at_validate(&form, &empty, &error), AT_ERROR_FORMAT);
    assert_string_equal(error.parameter, "text");
}

static const at_span listed[] = {{0, 0}, {40, 42}, {65535, 65535}, {INT32_MAX, INT32_MAX}};

static void text_stands_for_a_listed_number(void **state)
{
    static const at_rule rule = {WHEN_ONE, AT_RULE_LISTED, TEXT, 4, {.list = listed}};
    arguments values = {.kind = 2, .text = AT_STR("1")};
    (void)state;
    expect_text(&rule, "0", AT_OK, 0);
    expect_text(&rule, "40", AT_OK, 0);
    expect_text(&rule, "42", AT_OK, 0);
    expect_text(&rule, "65535", AT_OK, 0);
    expect_text(&rule, "2147483647", AT_OK, 0);
    expect_text(&rule, NULL, AT_OK, 0);
    expect_text(&rule, "39", AT_ERROR_VALUE, 39);
    expect_text(&rule, "43", AT_ERROR_VALUE, 43);
    expect_text(&rule, "", AT_ERROR_VALUE, 0);
    expect_text(&rule, "00", AT_ERROR_VALUE, 0);
    expect_text(&rule, "040", AT_ERROR_VALUE, 0);
    expect_text(&rule, "4x", AT_ERROR_VALUE, 0);
    expect_text(&rule, "2147483648", AT_ERROR_VALUE, 0);
    expect_text(&rule, "4294967296", AT_ERROR_VALUE, 0);
    expect(&rule, &values, AT_OK, NULL, 0);
}

static void a_number_is_listed(void **state)
{
    static const at_rule rule = {ALWAYS, AT_RULE_LISTED, NUMBER, 2, {.list = listed}};
    arguments values = {.kind = 1};
    (void)state;
    expect_number(&rule, 0, AT_OK);
    expect_number(&rule, 41, AT_OK);
    expect_number(&rule, 1, AT_ERROR_VALUE);
    expect_number(&rule, -1, AT_ERROR_VALUE);
    expect(&rule, &values, AT_OK, NULL, 0);
}

static void presence_is_required_and_forbidden(void **state)
{
    static const at_rule require = {WHEN_ONE, AT_RULE_REQUIRE, TEXT, 0, {.limits = {0, 0}}};
    static const at_rule forbid = {ALWAYS, AT_RULE_FORBID, NUMBER, 0, {.limits = {0, 0}}};
    arguments values = {.kind = 1};
    (void)state;
    expect(&require, &values, AT_ERROR_MISSING, "text", 0);
    expect(&forbid, &values, AT_OK, NULL, 0);
    values.kind = 0;
    expect(&require, &values, AT_OK, NULL, 0);
    expect_number(&forbid, 0, AT_ERROR_EXCLUDED);
    expect_text(&require, "", AT_OK, 0);
}

static void a_length_outside_the_limits_is_read_where_a_rule_allows_it(void **state)
{
    static const at_parameter short_text = {.name = "text", .type = AT_TYPE_STRING, .minimum = 2, .maximum = 3};
    static const at_field field = {&short_text, 0, 0, 0, 0, AT_NONE};
    static const at_rule rule = {WHEN_ONE, AT_RULE_RANGE, 0, 0, {.limits = {5, 6}}};
    const at_form form = {.command = "X", .lead = "AT+X=", .fields = &field, .rules = &rule, .field_count = 1,
                          .rule_count = 1, .data = AT_NONE};
    size_t length;
    (void)state;
    for (length = 1; length <= 7; ++length) {
        const bool allowed = length == 2 || length == 3 || length == 5 || length == 6;
        char line[] = "abcdefgh";
        at_decoded decoded;
        at_string text;
        line[length] = '\r';
        assert_int_equal(at_decode_arguments(&form, line, line + length, &text, &decoded),
                         allowed ? AT_OK : AT_ERROR_MALFORMED);
    }
}

static void data_on_a_line_are_read_if_they_are_as_long_as_may_be(void **state)
{
    static const at_parameter digits = {.name = "data", .type = AT_TYPE_DATA, .minimum = 2, .maximum = 3,
                                        .flags = AT_PARAMETER_HEX};
    static const at_field field = {&digits, 0, 0, 0, 0, AT_NONE};
    static const at_rule rule = {WHEN_ONE, AT_RULE_RANGE, 0, 0, {.limits = {5, 6}}};
    at_form form = {.command = "X", .lead = "AT+X=", .fields = &field, .rules = &rule, .field_count = 1, .data = AT_NONE};
    size_t length;
    (void)state;
    for (length = 0; length <= 7; ++length) {
        const bool documented = length == 2 || length == 3;
        const bool allowed = documented || length == 5 || length == 6;
        char line[] = "0102030405060708";
        at_decoded decoded;
        at_bytes data;
        line[2u * length] = '\r';
        form.rule_count = 0;
        assert_int_equal(at_decode_arguments(&form, line, line + 2u * length, &data, &decoded),
                         documented ? AT_OK : AT_ERROR_MALFORMED);
        form.rule_count = 1;
        assert_int_equal(at_decode_arguments(&form, line, line + 2u * length, &data, &decoded),
                         allowed ? AT_OK : AT_ERROR_MALFORMED);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_range_replaces_the_limits_of_text),
        cmocka_unit_test(a_range_replaces_the_limits_of_data),
        cmocka_unit_test(of_two_ranges_the_last_holds),
        cmocka_unit_test(a_length_is_a_multiple),
        cmocka_unit_test(text_is_a_decimal_number),
        cmocka_unit_test(text_of_no_characters_is_a_number_only_where_it_may_be_empty),
        cmocka_unit_test(text_stands_for_a_listed_number),
        cmocka_unit_test(a_number_is_listed),
        cmocka_unit_test(presence_is_required_and_forbidden),
        cmocka_unit_test(a_length_outside_the_limits_is_read_where_a_rule_allows_it),
        cmocka_unit_test(data_on_a_line_are_read_if_they_are_as_long_as_may_be),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
