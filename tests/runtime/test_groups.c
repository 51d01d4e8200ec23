/*
 * Lines whose own bits tell which groups are there, groups that repeat, and data between quotation marks; with tables
 * made by hand.
 */
#include "support.h"

#include <stdlib.h>

/* <bits>[,<length>,<token>][,<name>,<value>,<kind>[,...]][,<count>,"<data>"] */
typedef struct notice {
    int32_t bits;
    at_optional length;
    at_string token;
    at_group options;
    at_optional count;
} notice;

typedef struct option {
    int32_t name;
    at_string value;
    at_word kind;
} option;

enum { TOKEN = 0x80, OPTION = 0x02, DATA = 0x01 };

static const at_span known_names[] = {{1, 20}};
static const at_spelling kinds[] = {{1, "new"}, {2, "old"}};
static const at_parameter bits_parameter = {.name = "bits", .type = AT_TYPE_HEX_INTEGER, .maximum = INT32_MAX};
static const at_parameter length_parameter = {.name = "length", .type = AT_TYPE_INTEGER, .minimum = 1, .maximum = 8};
static const at_parameter token_parameter = {.name = "token", .type = AT_TYPE_HEX_STRING, .minimum = 2, .maximum = 16,
                                             .flags = AT_PARAMETER_QUOTED};
static const at_parameter name_parameter = {.name = "name", .type = AT_TYPE_INTEGER, .list.spans = known_names,
                                            .list_length = 1, .minimum = 1, .maximum = 20,
                                            .flags = AT_PARAMETER_LISTED};
static const at_parameter value_parameter = {.name = "value", .type = AT_TYPE_STRING, .maximum = 8,
                                             .flags = AT_PARAMETER_QUOTED};
static const at_parameter kind_parameter = {.name = "kind", .type = AT_TYPE_WORD, .list.spellings = kinds,
                                            .list_length = 2};
static const at_field option_fields[] = {
    {&name_parameter, offsetof(option, name), 0, 0, 0, AT_NONE},
    {&value_parameter, offsetof(option, value), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&kind_parameter, offsetof(option, kind), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_shape option_shape = {.fields = option_fields, .field_count = 3, .size = sizeof(option)};
static const at_parameter options_parameter = {.name = "options", .type = AT_TYPE_REPEATED, .list.item = &option_shape};
static const at_parameter count_parameter = {.name = "count", .type = AT_TYPE_INTEGER, .maximum = 1000};

static const char *const text_formats[] = {"0", "50"};
static const at_item_format format_text = {text_formats, 12, 2, 3, 0, 1, false};
static const at_item_format format_hex = {text_formats, 12, 2, 3, 0, 1, true};
static const at_parameter data_parameter = {.name = "data", .type = AT_TYPE_DATA, .list.format = &format_text,
                                            .flags = AT_PARAMETER_QUOTED | AT_PARAMETER_HEX_BY_ITEM};
static const at_parameter data_or_hex_parameter = {.name = "data", .type = AT_TYPE_DATA, .list.format = &format_hex,
                                                   .flags = AT_PARAMETER_QUOTED | AT_PARAMETER_HEX_BY_ITEM};

#define NOTICE_FIELDS(data)                                                                                          \
    {                                                                                                                \
        {&bits_parameter, offsetof(notice, bits), 0, 0, 0, AT_NONE},                                                 \
        {&length_parameter, offsetof(notice, length), AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 1, 0, 2}, \
        {&token_parameter, offsetof(notice, token), AT_FIELD_COMMA, 1, 0, 1},                                        \
        {&options_parameter, offsetof(notice, options), AT_FIELD_COMMA | AT_FIELD_OPENS, 2, 0, AT_NONE},             \
        {&count_parameter, offsetof(notice, count), AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 3, 0, 5},   \
        {&(data), 0, AT_FIELD_COMMA, 3, 0, 4},                                                                       \
    }

static const at_field notice_fields[] = NOTICE_FIELDS(data_parameter);
static const at_field hex_notice_fields[] = NOTICE_FIELDS(data_or_hex_parameter);
static const at_presence notice_presences[] = {{1, 0, 7, 1}, {2, 0, 1, 63}, {3, 0, 0, 1}};
static const at_shape notice_shape = {.fields = notice_fields, .presences = notice_presences, .size = sizeof(notice),
                                      .field_count = 6, .presence_count = 3};
static const at_shape hex_notice_shape = {.fields = hex_notice_fields, .presences = notice_presences,
                                          .size = sizeof(notice), .field_count = 6, .presence_count = 3};

static char line_copy[600];
static at_decoded decoded;
static notice got;

/* Reads what stands behind a head; the end without blanks, CR behind. Views point into line_copy. */
static at_status decode(const at_shape *shape, const char *text, void *fields, bool unfinished)
{
    const size_t length = strlen(text);
    assert_true(length + 1u < sizeof line_copy);
    memcpy(line_copy, text, length);
    line_copy[length] = '\r';
    memset(fields, 0xAA, shape->size);
    return at_decode(shape, line_copy, line_copy + length, fields, &decoded, unfinished);
}

#define assert_reads(text) assert_int_equal(decode(&notice_shape, text, &got, false), AT_OK)

/* Refused at the field of this name; NULL: because it goes on too long. */
static void check_malformed(const at_shape *shape, const char *text, void *fields, const char *name)
{
    assert_int_equal(decode(shape, text, fields, false), AT_ERROR_MALFORMED);
    if (name == NULL) {
        assert_null(decoded.failed);
    } else {
        assert_non_null(decoded.failed);
        assert_string_equal(decoded.failed->parameter->name, name);
    }
}

#define assert_malformed(text, name) check_malformed(&notice_shape, text, &got, name)

/* -- Presence ------------------------------------------------------------------------------------------------------ */

static void bits_tell_which_groups_are_there(void **state)
{
    (void)state;
    assert_reads(" 83,2,\"3132\",8,\"rd\",new,2,\"hi\"");
    assert_int_equal(got.bits, TOKEN | OPTION | DATA);
    assert_true(got.length.present);
    assert_int_equal(got.length.value, 2);
    assert_text(got.token, "3132");
    assert_int_equal(got.options.left, 1);
    assert_text(got.options.text, "8,\"rd\",new");
    assert_int_equal(got.count.value, 2);
    assert_true(decoded.has_data);
    assert_int_equal(decoded.data_length, 2);
    assert_reads("80,1,\"0f\"");
    assert_text(got.token, "0f");
    assert_int_equal(got.options.left, 0);
    assert_false(decoded.has_data);
}

static void an_absent_group_stays_zero_whatever_follows(void **state)
{
    (void)state;
    assert_reads("1,2,\"hi\"");
    assert_false(got.length.present);
    assert_int_equal(got.length.value, 0);
    assert_null(got.token.text);
    assert_null(got.options.text.text);
    assert_int_equal(got.count.value, 2);
    assert_reads("2,2,\"31\",old");
    assert_false(got.length.present);
    assert_false(got.count.present);
    assert_int_equal(got.options.left, 1);
    assert_reads("0");
    assert_false(got.count.present);
    assert_reads("7FFFFF00");
}

static void a_group_that_is_promised_has_to_be_there(void **state)
{
    (void)state;
    assert_malformed("80", "length");
    assert_malformed("80,1", "token");
    assert_malformed("80,,", "length");
    assert_malformed("80,1,", "token");
    assert_malformed("80,1,,", "token");
    assert_malformed("81,1,\"00\"", "count");
    assert_malformed("1", "count");
    assert_malformed("1,2", "data");
    assert_malformed("1,2,", "data");
    assert_malformed("2", "options");
}

static void bytes_of_a_group_that_is_not_there_are_too_many(void **state)
{
    (void)state;
    assert_malformed("0,1,\"00\"", NULL);
    assert_malformed("80,1,\"00\",1,\"x\"", NULL);
    assert_malformed("2,1,\"a\",new,2,\"b\",old", NULL);
}

static void groups_without_bits_are_there_as_far_as_the_line_goes(void **state)
{
    /* <bits>[,<count>[,<length>]][,<name>]: the first group is told, the others are not. */
    static const at_field fields[] = {
        {&bits_parameter, offsetof(notice, bits), 0, 0, 0, AT_NONE},
        {&count_parameter, offsetof(notice, count), AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 1, 0, AT_NONE},
        {&length_parameter, offsetof(notice, length), AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 2, 1,
         AT_NONE},
        {&token_parameter, offsetof(notice, token), AT_FIELD_COMMA | AT_FIELD_OPENS, 3, 0, AT_NONE},
    };
    static const at_presence presences[] = {{1, 0, 0, 1}};
    static const at_shape shape = {.fields = fields, .presences = presences, .size = sizeof(notice), .field_count = 4,
                                   .presence_count = 1};
    (void)state;
    assert_int_equal(decode(&shape, "1,9", &got, false), AT_OK);
    assert_int_equal(got.count.value, 9);
    assert_false(got.length.present);
    assert_int_equal(decode(&shape, "1,9,8,\"00\"", &got, false), AT_OK);
    assert_int_equal(got.length.value, 8);
    assert_text(got.token, "00");
    assert_int_equal(decode(&shape, "1,9,,\"00\"", &got, false), AT_OK);
    assert_false(got.length.present);
    assert_int_equal(decode(&shape, "0", &got, false), AT_OK);
    assert_int_equal(decode(&shape, "0,\"00\"", &got, false), AT_OK);
    assert_false(got.count.present);
    assert_false(got.length.present);
    assert_text(got.token, "00");
    check_malformed(&shape, "1", &got, "count");
    check_malformed(&shape, "1,,1", &got, "count");
}

/* -- Items --------------------------------------------------------------------------------------------------------- */

static void items_are_taken_out_one_by_one(void **state)
{
    option item;
    (void)state;
    assert_reads("6 , 8 , \"r,d\" , NEW,11,\"\",old , 20,\"x\",other");
    assert_int_equal(got.options.left, 3);
    assert_text(got.options.text, "8 , \"r,d\" , NEW,11,\"\",old , 20,\"x\",other");
    assert_true(at_group_next(&option_shape, &got.options, &item));
    assert_int_equal(item.name, 8);
    assert_text(item.value, "r,d");
    assert_int_equal(item.kind.value, 1);
    assert_text(item.kind.text, "NEW");
    assert_int_equal(got.options.left, 2);
    assert_true(at_group_next(&option_shape, &got.options, &item));
    assert_int_equal(item.name, 11);
    assert_non_null(item.value.text);
    assert_int_equal(item.value.length, 0);
    assert_int_equal(item.kind.value, 2);
    assert_true(at_group_next(&option_shape, &got.options, &item));
    assert_int_equal(item.name, 20);
    assert_int_equal(item.kind.value, 0);
    assert_text(item.kind.text, "other");
    assert_int_equal(got.options.left, 0);
    assert_int_equal(got.options.text.length, 0);
    assert_false(at_group_next(&option_shape, &got.options, &item));
    assert_null(item.value.text);
    assert_false(at_group_next(&option_shape, &got.options, &item));
}

static void the_most_items_that_bits_can_tell_are_read(void **state)
{
    char text[600] = "7E";
    option item;
    int index;
    (void)state;
    for (index = 0; index < 63; ++index) {
        strcat(text, ",1,b,old");
    }
    assert_reads(text);
    assert_int_equal(got.options.left, 63);
    for (index = 0; index < 63; ++index) {
        assert_true(at_group_next(&option_shape, &got.options, &item));
        assert_text(item.value, "b");
    }
    assert_false(at_group_next(&option_shape, &got.options, &item));
    strcat(text, ",1,b,old");
    assert_malformed(text, NULL);
}

static void a_bad_item_is_named_by_its_parameter(void **state)
{
    (void)state;
    assert_malformed("4,8,\"a\",new", "name");
    assert_malformed("4,8,\"a\",new,", "name");
    assert_malformed("4,8,\"a\",new,x,\"b\",new", "name");
    assert_malformed("4,8,\"a\",new,9", "value");
    assert_malformed("4,8,\"a\",new,9,\"too long!\",new", "value");
    assert_malformed("4,8,\"a\",new,9,\"b\"", "kind");
    assert_malformed("4,8,\"a\",new 9,\"b\",new", "name");
    assert_malformed("4,8,\"a,new,9,\"b\",new", "kind");
    assert_malformed("4,8,\"a\",new;9,\"b\",new", "name");
    assert_int_equal(decoded.progress, 3);
}

static void an_unlisted_value_in_an_item_flags_the_group(void **state)
{
    option item;
    (void)state;
    assert_reads("2,21,\"a\",new");
    assert_int_equal(decoded.unlisted, 1u << 3);
    assert_true(at_group_next(&option_shape, &got.options, &item));
    assert_int_equal(item.name, 21);
    assert_reads("2,20,\"a\",new");
    assert_int_equal(decoded.unlisted, 0);
    assert_reads("2,20,\"a\",newer");
    assert_int_equal(decoded.unlisted, 1u << 3);
}

static void a_group_whose_line_is_gone_ends(void **state)
{
    option item;
    (void)state;
    assert_reads("4,8,\"a\",new,9,\"b\",new");
    memset(line_copy, '\r', sizeof line_copy);
    assert_false(at_group_next(&option_shape, &got.options, &item));
    assert_int_equal(got.options.left, 0);
    memset(&got.options, 0, sizeof got.options);
    assert_false(at_group_next(&option_shape, &got.options, &item));
}

/* -- Data ---------------------------------------------------------------------------------------------------------- */

static void data_between_quotation_marks_begin_behind_the_first(void **state)
{
    (void)state;
    assert_reads("1,2,\"hi\"");
    assert_true(decoded.quoted);
    assert_memory_equal(decoded.inline_data, "hi\"", 3);
    assert_false(decoded.hex);
    assert_false(decoded.hex_by_mode);
    assert_reads("1,2, \"\"\"\"");
    assert_memory_equal(decoded.inline_data, "\"\"\"", 3);
    assert_reads("1,100,\" ,");
    assert_int_equal(decoded.data_length, 100);
    assert_memory_equal(decoded.inline_data, " ,", 2);
    assert_malformed("1,2,hi", "data");
    assert_malformed("1,2,,\"hi\"", "data");
    assert_malformed("1,1001,\"hi\"", "count");
}

static void no_data_are_nothing_or_two_quotation_marks(void **state)
{
    (void)state;
    assert_reads("1,0,\"\"");
    assert_true(decoded.has_data);
    assert_int_equal(decoded.data_length, 0);
    assert_reads("1,0");
    assert_false(decoded.has_data);
    assert_malformed("1,0,\"x\"", "data");
    assert_malformed("1,0,\"", "data");
    assert_malformed("1,0,\"\",1", NULL);
}

static void a_line_is_not_read_before_its_data_have_begun(void **state)
{
    static const char text[] = "83,2,\"3132\",8,\"rd\",new,2,\"hi\"";
    char part[sizeof text];
    size_t length;
    (void)state;
    for (length = 0; length < sizeof text; ++length) {
        memcpy(part, text, length);
        part[length] = '\0';
        assert_int_equal(decode(&notice_shape, part, &got, true), length > 25 ? AT_OK : AT_ERROR_MALFORMED);
    }
    assert_int_equal(decode(&notice_shape, "80,1,\"00\"", &got, true), AT_ERROR_MALFORMED);
}

static bool says_hex(const at_shape *shape, const char *text)
{
    assert_int_equal(decode(shape, text, &got, false), AT_OK);
    assert_int_equal(decoded.data_length, 1);
    return decoded.hex;
}

static void an_item_tells_the_format_of_data(void **state)
{
    (void)state;
    assert_false(says_hex(&notice_shape, "3,12,\"0\",new,1,\"h\""));
    assert_false(says_hex(&notice_shape, "3,12,\"50\",new,1,\"h\""));
    assert_true(says_hex(&notice_shape, "3,12,\"5\",new,1,\"41\""));
    assert_true(says_hex(&notice_shape, "3,12,\"500\",new,1,\"41\""));
    assert_true(says_hex(&notice_shape, "3,12,\"\",new,1,\"41\""));
    assert_false(says_hex(&notice_shape, "3,13,\"42\",new,1,\"h\""));
    assert_true(says_hex(&notice_shape, "5,8,\"0\",new,12,\"42\",old,1,\"41\""));
    assert_false(says_hex(&notice_shape, "5,8,\"42\",new,12,\"0\",old,1,\"h\""));
    assert_true(says_hex(&notice_shape, "5,12,\"42\",new,12,\"0\",old,1,\"41\""));
}

static void without_such_an_item_the_table_tells_the_format(void **state)
{
    (void)state;
    assert_false(says_hex(&notice_shape, "1,1,\"h\""));
    assert_true(says_hex(&hex_notice_shape, "1,1,\"41\""));
    assert_true(says_hex(&hex_notice_shape, "3,8,\"0\",new,1,\"41\""));
    assert_false(says_hex(&hex_notice_shape, "3,12,\"0\",new,1,\"h\""));
}

static void the_parameter_alone_may_tell_the_format(void **state)
{
    static const at_parameter digits = {.name = "data", .type = AT_TYPE_DATA, .flags = AT_PARAMETER_HEX};
    static const at_parameter by_mode = {.name = "data", .type = AT_TYPE_DATA, .flags = AT_PARAMETER_HEX_BY_MODE};
    at_field fields[] = {
        {&count_parameter, 0, 0, 0, 0, 1},
        {&digits, 0, AT_FIELD_COMMA, 0, 0, 0},
    };
    const at_shape shape = {.fields = fields, .size = sizeof(int32_t), .field_count = 2};
    (void)state;
    assert_int_equal(decode(&shape, "2,4142", &got, false), AT_OK);
    assert_true(decoded.hex);
    assert_false(decoded.hex_by_mode);
    assert_false(decoded.quoted);
    fields[1].parameter = &by_mode;
    assert_int_equal(decode(&shape, "2,4142", &got, false), AT_OK);
    assert_false(decoded.hex);
    assert_true(decoded.hex_by_mode);
}

static void a_count_of_text_in_a_response_is_a_number(void **state)
{
    (void)state;
    assert_reads("80,8,\"3132\"");
    assert_int_equal(got.length.value, 8);
    assert_malformed("80,0,\"3132\"", "length");
}

/* Every beginning of every line is read within its bounds, whatever becomes of it. */
static void no_reader_goes_beyond_the_line(void **state)
{
    static const char *const lines[] = {"83,2,\"3132\",8,\"rd\",new,2,\"hi\"",
                                        "6,8,\"r,d\",NEW,11,\"\",old,20,\"x\",other",
                                        "7,12,\"0\",new,3,a,b,4,c,d,0,\"\""};
    size_t index;
    size_t length;
    (void)state;
    for (index = 0; index < sizeof lines / sizeof lines[0]; ++index) {
        for (length = 0; length <= strlen(lines[index]); ++length) {
            char *copy = (char *)malloc(length + 1u);
            option item;
            assert_non_null(copy);
            memcpy(copy, lines[index], length);
            copy[length] = '\r';
            (void)at_decode(&notice_shape, copy, copy + length, &got, &decoded, true);
            (void)at_decode(&notice_shape, copy, copy + length, &got, &decoded, false);
            while (at_group_next(&option_shape, &got.options, &item)) {
                assert_non_null(item.value.text);
            }
            free(copy);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bits_tell_which_groups_are_there),
        cmocka_unit_test(an_absent_group_stays_zero_whatever_follows),
        cmocka_unit_test(a_group_that_is_promised_has_to_be_there),
        cmocka_unit_test(bytes_of_a_group_that_is_not_there_are_too_many),
        cmocka_unit_test(groups_without_bits_are_there_as_far_as_the_line_goes),
        cmocka_unit_test(items_are_taken_out_one_by_one),
        cmocka_unit_test(the_most_items_that_bits_can_tell_are_read),
        cmocka_unit_test(a_bad_item_is_named_by_its_parameter),
        cmocka_unit_test(an_unlisted_value_in_an_item_flags_the_group),
        cmocka_unit_test(a_group_whose_line_is_gone_ends),
        cmocka_unit_test(data_between_quotation_marks_begin_behind_the_first),
        cmocka_unit_test(no_data_are_nothing_or_two_quotation_marks),
        cmocka_unit_test(a_line_is_not_read_before_its_data_have_begun),
        cmocka_unit_test(an_item_tells_the_format_of_data),
        cmocka_unit_test(without_such_an_item_the_table_tells_the_format),
        cmocka_unit_test(the_parameter_alone_may_tell_the_format),
        cmocka_unit_test(a_count_of_text_in_a_response_is_a_number),
        cmocka_unit_test(no_reader_goes_beyond_the_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
