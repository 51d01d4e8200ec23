/*
 * Every byte at every place of a value, and kinds of values that stand side by side in no document.
 */
#include "form_rig.h"

#include "at_arguments.h"
#include "at_field.h"
#include "at_reading.h"
#include "at_value.h"

#include <stdlib.h>

/* -- Every byte at every place -------------------------------------------------------------------------------------- */

/* A text with CR behind it, in memory of its own: sanitizers see what reads on. */
static char *line_of(const char *text, size_t length)
{
    char *line = (char *)malloc(length + 1u);
    assert_non_null(line);
    memcpy(line, text, length);
    line[length] = '\r';
    return line;
}

static int digit_of(char c)
{
    static const char digits[] = "0123456789abcdef0123456789ABCDEF";
    const char *found = c == '\0' ? NULL : strchr(digits, c);
    return found == NULL ? -1 : (int)((found - digits) % 16);
}

/* What at_read_hex_integer() should say, written down in another way: how many characters it takes, or 0. */
static size_t hex_length(const char *line, bool needs_prefix, uint64_t *value)
{
    const bool prefixed = line[0] == '0' && (line[1] == 'x' || line[1] == 'X') && digit_of(line[2]) >= 0;
    const size_t from = prefixed ? 2u : 0u;
    size_t at = from;
    *value = 0;
    while (digit_of(line[at]) >= 0) {
        *value = *value * 16u + (uint64_t)digit_of(line[at]);
        ++at;
    }
    return at == from || (needs_prefix && !prefixed) || *value > INT32_MAX ? 0 : at;
}

static void check_hex(const char *text, size_t length)
{
    char *line = line_of(text, length);
    int needs;
    for (needs = 0; needs < 2; ++needs) {
        const char *cursor = line;
        int32_t number = -1;
        uint64_t value;
        const size_t expected = hex_length(line, needs != 0, &value);
        assert_int_equal(at_read_hex_integer(&cursor, needs != 0, &number), expected > 0);
        assert_int_equal(cursor - line, expected);
        assert_true(expected == 0 || (uint64_t)number == value);
    }
    free(line);
}

static void check_quoted(const char *text, size_t length)
{
    char *line = line_of(text, length);
    const char *cursor = line;
    at_string view = {NULL, 0};
    size_t end = 1;
    while (line[0] == '"' && line[end] != '"' && line[end] != '\r' && line[end] != '\n' && line[end] != '\0') {
        ++end;
    }
    if (line[0] == '"' && line[end] == '"') {
        assert_true(at_read_quoted(&cursor, &view));
        assert_int_equal(cursor - line, end + 1u);
        assert_ptr_equal(view.text, line + 1);
        assert_int_equal(view.length, end - 1u);
    } else {
        assert_false(at_read_quoted(&cursor, &view));
        assert_ptr_equal(cursor, line);
    }
    free(line);
}

static void check_bare(const char *text, size_t length)
{
    char *line = line_of(text, length);
    const char *cursor = line;
    at_string view = {NULL, 0};
    const size_t stop = strcspn(line, "\r\n\",");
    size_t last = stop;
    while (last > 0 && (line[last - 1u] == ' ' || line[last - 1u] == '\t')) {
        --last;
    }
    assert_int_equal(at_read_bare(&cursor, line + length, &view), last > 0);
    assert_int_equal(cursor - line, last > 0 ? stop : 0);
    assert_int_equal(view.length, last);
    free(line);
}

static void check_word(const char *text, size_t length)
{
    static const char word[] = "\"aZ{\"";
    char *line = line_of(text, length);
    const char *cursor = line;
    size_t at = 0;
    while (word[at] != '\0' && (line[at] == word[at] || (line[at] == 'A' && at == 1) || (line[at] == 'z' && at == 2))) {
        ++at;
    }
    assert_int_equal(at_read_quoted_word(&cursor, "aZ{"), word[at] == '\0');
    assert_int_equal(cursor - line, word[at] == '\0' ? at : 0);
    free(line);
}

/* Every byte in place of each of a text's, and behind it. */
static void with_every_byte(const char *text, void (*check)(const char *text, size_t length))
{
    char changed[32];
    const size_t length = strlen(text);
    size_t at;
    int byte;
    for (at = 0; at <= length; ++at) {
        memcpy(changed, text, length + 1u);
        for (byte = 0; byte <= UINT8_MAX; ++byte) {
            changed[at] = (char)byte;
            check(changed, at == length ? length + 1u : length);
        }
    }
}

static void every_byte_may_stand_in_a_hexadecimal_number(void **state)
{
    static const char *const texts[] = {"", "0", "7", "f", "0x", "0X1", "0xab", "12,", "00f", "7FFFFFFF", "0x7ffffff0", "80000000"};
    size_t index;
    (void)state;
    for (index = 0; index < COUNT_OF(texts); ++index) {
        with_every_byte(texts[index], check_hex);
    }
}

static void every_byte_may_stand_in_text(void **state)
{
    (void)state;
    with_every_byte("", check_quoted);
    with_every_byte("\"\"", check_quoted);
    with_every_byte("\"ab\",1", check_quoted);
    with_every_byte("\"ab", check_quoted);
    with_every_byte("\"aZ{\"", check_word);
    with_every_byte("\"aZ", check_word);
}

static void check_bare_but_nul(const char *text, size_t length)
{
    if (memchr(text, '\0', length) == NULL) {
        check_bare(text, length);
    }
}

static void every_byte_may_stand_in_bare_text(void **state)
{
    at_string view = {NULL, 0};
    const char *nul = "\0\r";
    const char *behind = "a\0\r";
    (void)state;
    with_every_byte("", check_bare_but_nul);
    with_every_byte("ab ,1", check_bare_but_nul);
    with_every_byte(" \t ", check_bare_but_nul);
    assert_false(at_read_bare(&nul, nul + 1, &view));
    assert_true(at_read_bare(&behind, behind + 2, &view));
    assert_text(view, "a");
}

static void names_have_capitals_and_nothing_like_letters(void **state)
{
    char name[] = "a?.Zz";
    int byte;
    (void)state;
    for (byte = 1; byte <= UINT8_MAX; ++byte) {
        const char c = (char)byte;
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        name[1] = c;
        if (c != '-' && c != '.') {
            assert_int_equal(at_is_domain_name(str(name)), letter || (c >= '0' && c <= '9') || c == '_');
        }
    }
}

static void numbers_end_with_commas_and_blanks(void **state)
{
    const at_parameter parameter = {.name = "n", .type = AT_TYPE_INTEGER, .maximum = 9};
    char line[] = "7?8\r";
    int byte;
    (void)state;
    for (byte = 0; byte <= UINT8_MAX; ++byte) {
        const char *cursor = line;
        const char c = (char)byte;
        at_value value;
        line[1] = c;
        if (c < '0' || c > '9') {
            assert_int_equal(at_value_read(&cursor, line + 3, &parameter, &value), c == ',' || c == ' ' || c == '\t');
        }
    }
}

/* -- Kinds of arguments --------------------------------------------------------------------------------------------- */

static void numbers_may_be_negative(void **state)
{
    const at_parameter parameter = {.name = "n", .type = AT_TYPE_INTEGER, .minimum = INT32_MIN, .maximum = 5};
    const int32_t numbers[] = {-1, -120, INT32_MIN, 0, 5};
    static const char *const lines[] = {"AT+X=-1", "AT+X=-120", "AT+X=-2147483648", "AT+X=0", "AT+X=5"};
    at_field field;
    const at_form form = form_of(&parameter, &field);
    size_t index;
    (void)state;
    for (index = 0; index < COUNT_OF(numbers); ++index) {
        assert_line(&form, &numbers[index], lines[index]);
    }
}

static void names_and_hosts_are_held_to_their_form(void **state)
{
    const at_parameter domain = {.name = "d", .type = AT_TYPE_DOMAIN_NAME, .flags = AT_PARAMETER_QUOTED, .maximum = 50};
    const at_parameter host = {.name = "h", .type = AT_TYPE_HOST, .flags = AT_PARAMETER_QUOTED, .maximum = 50};
    const at_parameter text = {.name = "t", .type = AT_TYPE_TEXT, .maximum = 50};
    const at_string name = {"example.com", 11};
    const at_string spoilt = {"a..b", 4};
    at_field field;
    at_form form = form_of(&domain, &field);
    (void)state;
    assert_line(&form, &name, "AT+X=\"example.com\"");
    assert_refused(&form, &spoilt, AT_ERROR_FORMAT, "d", 4);
    form = form_of(&host, &field);
    assert_line(&form, &name, "AT+X=\"example.com\"");
    assert_refused(&form, &spoilt, AT_ERROR_FORMAT, "h", 4);
    form = form_of(&text, &field);
    assert_line(&form, &spoilt, "AT+X=a..b");
}

static void an_optional_word_may_be_absent(void **state)
{
    static const at_spelling words[] = {{1, "ON"}, {2, "OFF"}};
    const at_parameter parameter = {.name = "w", .type = AT_TYPE_WORD, .list.spellings = words, .list_length = 2,
                                    .flags = AT_PARAMETER_LISTED | AT_PARAMETER_QUOTED, .maximum = 2};
    const at_optional absent = {0, false};
    const at_optional off = AT_SOME(2);
    at_field field;
    const at_form form = form_of(&parameter, &field);
    (void)state;
    field.flags = AT_FIELD_OPTIONAL | AT_FIELD_OPENS;
    field.group = 1;
    assert_line(&form, &absent, "AT+X=");
    assert_line(&form, &off, "AT+X=\"OFF\"");
}

/* An empty place stands for what is absent only if something follows on the line; data behind the prompt do not. */
static void data_behind_the_prompt_need_no_empty_place(void **state)
{
    typedef struct placed {
        at_optional number;
        at_bytes data;
    } placed;
    const at_parameter number = {.name = "n", .type = AT_TYPE_INTEGER, .maximum = 9};
    const at_parameter data = {.name = "d", .type = AT_TYPE_DATA, .maximum = 9};
    const at_field fields[] = {
        {.parameter = &number, .offset = offsetof(placed, number), .group = 1, .other = AT_NONE,
         .flags = AT_FIELD_OPTIONAL | AT_FIELD_OPENS | AT_FIELD_PLACE},
        {.parameter = &data, .offset = offsetof(placed, data), .flags = AT_FIELD_ENTRY, .other = AT_NONE}};
    const at_form form = {.command = "X", .lead = "AT+X=", .fields = fields, .field_count = 2, .data = 1};
    const placed without = {.data = RAW("abc")};
    const placed with = {.number = AT_SOME(4), .data = RAW("abc")};
    (void)state;
    assert_line(&form, &without, "AT+X=");
    assert_line(&form, &with, "AT+X=4");
}

static void every_length_is_a_multiple_of_nothing(void **state)
{
    const at_parameter parameter = {.name = "t", .type = AT_TYPE_STRING, .flags = AT_PARAMETER_QUOTED, .maximum = 9};
    const at_rule rules[] = {{.when = {NULL, 0, AT_NONE}, .kind = AT_RULE_MULTIPLE, .field = 0, .of.limits = {0, 0}}};
    const at_string text = {"abc", 3};
    at_field field;
    at_form form = form_of(&parameter, &field);
    (void)state;
    form.rules = rules;
    form.rule_count = 1;
    assert_line(&form, &text, "AT+X=\"abc\"");
}

static void blanks_may_stand_at_the_end_of_a_command(void **state)
{
    const at_parameter parameter = {.name = "n", .type = AT_TYPE_INTEGER, .maximum = 9};
    const char *line = "7 \t \r";
    at_field field;
    const at_form form = form_of(&parameter, &field);
    at_decoded decoded;
    int32_t number = 0;
    (void)state;
    assert_reads(&form, "7 \t ", number);
    assert_int_equal(number, 7);
    assert_malformed(&form, "  ", number, "n");
    number = 0;
    assert_int_equal(at_decode_arguments(&form, line, line + 1, &number, &decoded), AT_OK); /* or behind it */
    assert_int_equal(number, 7);
}

/* -- Literals among the values -------------------------------------------------------------------------------------- */

static void a_word_between_values_is_read_and_checked(void **state)
{
    const at_parameter literal = {.name = "ok", .type = AT_TYPE_LITERAL};
    const char *line = "\"OK\",1\r";
    const char *other = "\"no\",1\r";
    at_value value;
    (void)state;
    assert_true(at_value_read(&line, line + 6, &literal, &value));
    assert_true(at_value_is_documented(&literal, &value));
    assert_int_equal(*line, ',');
    assert_false(at_value_read(&other, other + 6, &literal, &value));
}

/* Fields of an item that no comma parts. */
static void an_items_values_may_touch(void **state)
{
    typedef struct pair {
        at_string first;
        at_string second;
    } pair;
    const at_parameter text = {.name = "t", .type = AT_TYPE_STRING, .flags = AT_PARAMETER_QUOTED, .maximum = 9};
    const at_field fields[] = {
        {.parameter = &text, .offset = offsetof(pair, first), .flags = AT_FIELD_COMMA, .other = AT_NONE},
        {.parameter = &text, .offset = offsetof(pair, second), .other = AT_NONE}};
    const at_shape item = {.fields = fields, .field_count = 2, .size = sizeof(pair), .urc = AT_NONE};
    const char *line = "\"a\"\"b\",\"c\"\"d\"\r";
    at_group group = {{line, strlen(line) - 1u}, 2};
    pair read;
    (void)state;
    assert_true(at_group_next(&item, &group, &read));
    assert_text(read.first, "a");
    assert_text(read.second, "b");
    assert_true(at_group_next(&item, &group, &read));
    assert_text(read.second, "d");
    assert_false(at_group_next(&item, &group, &read));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_byte_may_stand_in_a_hexadecimal_number),
        cmocka_unit_test(every_byte_may_stand_in_text),
        cmocka_unit_test(every_byte_may_stand_in_bare_text),
        cmocka_unit_test(names_have_capitals_and_nothing_like_letters),
        cmocka_unit_test(numbers_end_with_commas_and_blanks),
        cmocka_unit_test(numbers_may_be_negative),
        cmocka_unit_test(names_and_hosts_are_held_to_their_form),
        cmocka_unit_test(an_optional_word_may_be_absent),
        cmocka_unit_test(data_behind_the_prompt_need_no_empty_place),
        cmocka_unit_test(every_length_is_a_multiple_of_nothing),
        cmocka_unit_test(blanks_may_stand_at_the_end_of_a_command),
        cmocka_unit_test(a_word_between_values_is_read_and_checked),
        cmocka_unit_test(an_items_values_may_touch),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
