#include "spoken_values.h"

#include "require.h"

#include "value.h"

#include <limits.h>
#include <string.h>

enum { LONGEST_TEXT = 256, LONGEST_DATA = 1600 };

/* What the choice of one line's values needs to know. */
typedef struct choosing {
    choices *from;
    struct view specification;
    const spoken_line *line;
    spoken_values *values;
    bool in_group;
    size_t counted; /* data bytes that the count in front of them has announced */
    bool has_count;
} choosing;

static char *room(choosing *state, size_t length)
{
    char *text = state->values->text + state->values->length;
    REQUIRE(0, length <= SPOKEN_ROOM - state->values->length);
    state->values->length += length;
    return text;
}

static void add_text(choosing *state, const char *name, const char *text, size_t length)
{
    char *copy = room(state, length);
    memcpy(copy, text, length);
    fields_data(&state->values->fields, name, copy, length);
}

static struct view described(const choosing *state, const char *name)
{
    return parameters_get(state->line->parameters, name);
}

/* -- Numbers -------------------------------------------------------------------------------------------------------- */

static long choose_listed(choosing *state, struct view list, const char *key)
{
    const struct view entry = view_item(list, choose_below(state->from, view_count(list)));
    return view_number_or(view_get(entry, key), 0);
}

/* Some lines have only certain values of a parameter, others only the rest. */
static bool is_in(struct view numbers, long number)
{
    for (size_t index = 0; index < view_count(numbers); ++index) {
        if (view_number_or(view_item(numbers, index), LONG_MIN) == number) {
            return true;
        }
    }
    return false;
}

static long choose_described(choosing *state, struct view parameter)
{
    const struct view table = view_get(view_get(state->specification, "errors"), view_text(view_get(parameter, "table")));
    const struct view values = view_get(parameter, "values");
    const long least = view_number_or(view_get(parameter, "min"), 0);
    const long most = view_number_or(view_get(parameter, "max"), INT32_MAX);
    if (view_count(values) > 0) {
        return choose_listed(state, values, "value");
    }
    if (view_count(table) > 0) {
        return choose_listed(state, table, "code");
    }
    return choose_within(state->from, (int32_t)least, (int32_t)most);
}

static void choose_number_field(choosing *state, const char *name, struct view parameter)
{
    const struct view only = view_get(view_get(state->line->line, "only"), name);
    const struct view except = view_get(view_get(state->line->line, "except"), name);
    long number = choose_described(state, parameter);
    if (view_count(only) > 0) {
        number = view_number_or(view_item(only, choose_below(state->from, view_count(only))), 0);
    }
    for (long other = 2; is_in(except, number); ++other) {
        number = other;
    }
    fields_number(&state->values->fields, name, number);
}

/* -- Texts ---------------------------------------------------------------------------------------------------------- */

static bool is_type(struct view parameter, const char *type)
{
    return view_is(view_get(parameter, "type"), type);
}

/* What a text may be made of; without quotation marks around it a comma or a blank would end it. */
static const char *alphabet_of(struct view parameter)
{
    if (is_type(parameter, "digits")) {
        return "0123456789";
    }
    if (is_type(parameter, "hex_string")) {
        return "0123456789abcdefABCDEF";
    }
    return value_is_quoted(parameter) ? "aZ09 ,:;>+-=()/\\'\xC3\xA4" : "aZ09:;>+-=()/\\'\xC3\xA4";
}

static size_t choose_length(choosing *state, struct view parameter)
{
    const long fixed = view_number_or(view_get(parameter, "length"), -1);
    const long least = view_number_or(view_get(parameter, "min_length"), 0);
    const long most = view_number_or(view_get(parameter, "max_length"), LONGEST_TEXT);
    const bool is_never_empty = least == 0 && !value_is_quoted(parameter); /* it would not be there at all */
    size_t length = (size_t)choose_within(state->from, (int32_t)least + is_never_empty,
                                          (int32_t)(most < LONGEST_TEXT ? most : LONGEST_TEXT));
    length = fixed >= 0 ? (size_t)fixed : length;
    return is_type(parameter, "hex_string") ? 2 * length : length;
}

static void choose_characters(choosing *state, const char *name, struct view parameter)
{
    const char *alphabet = alphabet_of(parameter);
    const size_t size = strlen(alphabet);
    const size_t length = choose_length(state, parameter);
    char *text = room(state, length);
    for (size_t index = 0; index < length; ++index) {
        text[index] = alphabet[choose_byte(state->from) % size];
    }
    fields_data(&state->values->fields, name, text, length);
}

static void choose_one_of(choosing *state, const char *name, const char *const *texts, size_t count)
{
    const char *text = texts[choose_below(state->from, count)];
    add_text(state, name, text, strlen(text));
}

static void choose_address(choosing *state, const char *name)
{
    static const char *const addresses[] = {"192.0.2.1", "0.0.0.0", "255.255.255.255", "::", "2001:db8::1", "::ffff:192.0.2.1"};
    choose_one_of(state, name, addresses, sizeof addresses / sizeof addresses[0]);
}

static void choose_domain(choosing *state, const char *name)
{
    static const char *const domains[] = {"a.example", "x-1.y_2.z", "localhost", "xn--4ca.example"};
    choose_one_of(state, name, domains, sizeof domains / sizeof domains[0]);
}

/* Letters of the pattern stand for digits; behind them comes the sign of the time zone. */
static void choose_time(choosing *state, const char *name, struct view parameter)
{
    static const char sign[] = "\xC2\xB1"; /* plus or minus */
    const char *pattern = view_text(view_get(parameter, "pattern"));
    char text[64];
    size_t length = 0;
    for (; *pattern != '\0' && length < sizeof text; ++pattern) {
        if (strncmp(pattern, sign, 2) == 0) {
            text[length++] = choose_byte(state->from) % 2 == 0 ? '+' : '-';
            ++pattern;
        } else if ((*pattern >= 'a' && *pattern <= 'z') || (*pattern >= 'A' && *pattern <= 'Z')) {
            text[length++] = (char)('0' + choose_byte(state->from) % 10);
        } else {
            text[length++] = *pattern;
        }
    }
    add_text(state, name, text, length);
}

static void choose_text_field(choosing *state, const char *name, struct view parameter)
{
    const struct view values = view_get(parameter, "values");
    const struct view alternative = view_get(parameter, "or");
    const struct view masked = view_get(parameter, "masked");
    if (view_exists(masked)) {
        add_text(state, name, view_text(masked), strlen(view_text(masked)));
    } else if (view_count(values) > 0) {
        const struct view entry = view_item(values, choose_below(state->from, view_count(values)));
        add_text(state, name, view_text(view_get(entry, "value")), strlen(view_text(view_get(entry, "value"))));
    } else if (view_exists(alternative) && choose_byte(state->from) % 4 == 3) {
        add_text(state, name, view_text(alternative), strlen(view_text(alternative)));
    } else if (is_type(parameter, "ip_address")) {
        choose_address(state, name);
    } else if (is_type(parameter, "domain_name")) {
        choose_domain(state, name);
    } else if (is_type(parameter, "date_time")) {
        choose_time(state, name, parameter);
    } else {
        choose_characters(state, name, parameter);
    }
}

/* -- Data ----------------------------------------------------------------------------------------------------------- */

/* Whether some data of the line are counted by the parameter. */
static bool counts_data(const choosing *state, const char *name)
{
    const struct view names = view_get(state->line->line, "parameters");
    for (size_t index = 0; index < view_count(names); ++index) {
        if (view_is(view_get(described(state, view_text(view_item(names, index))), "count"), name)) {
            return true;
        }
    }
    return false;
}

/* Data of an optional group are there if the group is. */
static void choose_count(choosing *state, const char *name, struct view parameter)
{
    const long most = view_number_or(view_get(parameter, "max"), LONGEST_DATA);
    long least = view_number_or(view_get(parameter, "min"), 0);
    least = least == 0 && state->in_group ? 1 : least;
    state->counted = (size_t)choose_within(state->from, (int32_t)least, (int32_t)(most < LONGEST_DATA ? most : LONGEST_DATA));
    state->has_count = true;
    fields_number(&state->values->fields, name, (long)state->counted);
}

/* A few bytes that repeat, of any value; no data at all do not stand on the line. */
static void choose_data(choosing *state, const char *name)
{
    const at_bytes pattern = choose_bytes(state->from, 1 + choose_below(state->from, 16));
    char *data = room(state, state->counted);
    if (state->counted == 0) {
        return;
    }
    for (size_t index = 0; index < state->counted; ++index) {
        data[index] = pattern.length == 0 ? '\r' : (char)pattern.bytes[index % pattern.length];
    }
    fields_data(&state->values->fields, name, data, state->counted);
    state->values->data = fields_find(&state->values->fields, name);
}

/* -- Lines ---------------------------------------------------------------------------------------------------------- */

/* Bits of an earlier value tell which groups are there; it is worked out when they have been chosen. */
static bool tells_groups(const choosing *state, const char *name)
{
    const struct view groups = view_get(state->line->line, "groups");
    return view_count(groups) > 0 && view_is(view_get(view_item(groups, 0), "by"), name);
}

static void choose_field(choosing *state, const struct notation_item *item)
{
    const struct named_parameter named = notation_parameter(item, state->line->parameters);
    const struct view parameter = named.description;
    report_about("line", view_text(view_get(state->line->line, "line")), strlen(view_text(view_get(state->line->line, "line"))));
    REQUIRE(10, named.name != NULL);
    if (tells_groups(state, named.name)) {
        return;
    }
    if (counts_data(state, named.name)) {
        choose_count(state, named.name, parameter);
    } else if (is_type(parameter, "data") && state->has_count) {
        choose_data(state, named.name);
    } else if (is_type(parameter, "integer") || is_type(parameter, "hex_integer")) {
        choose_number_field(state, named.name, parameter);
    } else {
        choose_text_field(state, named.name, parameter);
    }
}

/* Whether the group that the cursor stands in may come again and again. */
static bool repeats(const char *cursor)
{
    const char *end = notation_behind_group(cursor);
    const char *mark = strstr(cursor, "[,...]");
    return mark != NULL && mark < end;
}

static const char *choose_items(choosing *state, const char *cursor);

static const char *choose_group(choosing *state, const char *cursor)
{
    const size_t most = repeats(cursor) ? MOST_ITEMS : 1;
    const bool outer = state->in_group;
    state->in_group = true;
    for (size_t times = choose_below(state->from, most + 1); times > 0; --times) {
        (void)choose_items(state, cursor);
    }
    state->in_group = outer;
    return notation_behind_group(cursor);
}

/* Up to the end of the line or of the group. */
static const char *choose_items(choosing *state, const char *cursor)
{
    for (;;) {
        struct notation_item item;
        cursor = notation_next(cursor, &item);
        switch (item.kind) {
        case NOTATION_END:
        case NOTATION_CLOSE: return cursor;
        case NOTATION_LITERAL: break;
        case NOTATION_FIELD: choose_field(state, &item); break;
        case NOTATION_OPEN:
            cursor = strncmp(cursor, ",...", 4) == 0 ? notation_behind_group(cursor) : choose_group(state, cursor);
            break;
        }
    }
}

static void add_group_bits(choosing *state)
{
    const struct view groups = view_get(state->line->line, "groups");
    long bits = 0;
    for (size_t index = 0; index < view_count(groups); ++index) {
        const struct view group = view_item(groups, index);
        const char *first = view_text(view_item(view_get(group, "of"), 0));
        bits |= (long)fields_count(&state->values->fields, first) << view_number_or(view_get(group, "shift"), 0);
    }
    if (view_count(groups) > 0) {
        fields_number(&state->values->fields, view_text(view_get(view_item(groups, 0), "by")), bits);
    }
}

void spoken_values_choose(choices *from, struct view specification, const spoken_line *line, spoken_values *values)
{
    choosing state = {.from = from, .specification = specification, .line = line, .values = values};
    values->fields.count = 0;
    values->length = 0;
    values->data = NULL;
    (void)choose_items(&state, view_text(view_get(line->line, "line")));
    add_group_bits(&state);
}
