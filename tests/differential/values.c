#include "values.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

static struct named_value *add(struct values *values, const char *name)
{
    if (values->count == MOST_VALUES) {
        abort(); /* no line has as many */
    }
    struct named_value *value = &values->items[values->count++];
    *value = (struct named_value){.name = name, .name_length = strlen(name)};
    return value;
}

void values_add_number(struct values *values, const char *name, long number)
{
    bytes_print(&add(values, name)->text, "%ld", number);
}

/* Bytes that are no printable ASCII are shown with the escapes of transcripts. */
void values_add_text(struct values *values, const char *name, const char *text, size_t length)
{
    struct bytes *out = &add(values, name)->text;
    bytes_append_text(out, "\"");
    for (size_t i = 0; i < length; ++i) {
        const unsigned char character = (unsigned char)text[i];
        if (character < 0x20 || character > 0x7E || character == '\\') {
            bytes_print(out, "\\x%02x", character);
        } else {
            bytes_append(out, &text[i], 1);
        }
    }
    bytes_append_text(out, "\"");
}

void values_add_data(struct values *values, const char *name, const void *data, size_t length)
{
    struct bytes *out = &add(values, name)->text;
    bytes_append_text(out, "x");
    bytes_append_hex(out, data, length);
}

void values_cut_name(struct values *values, size_t length)
{
    values->items[values->count - 1].name_length = length;
}

void values_free(struct values *values)
{
    for (size_t i = 0; i < values->count; ++i) {
        bytes_free(&values->items[i].text);
    }
    values->count = 0;
}

void values_print(const struct values *values, struct bytes *out)
{
    for (size_t i = 0; i < values->count; ++i) {
        const struct named_value *value = &values->items[i];
        bytes_print(out, "%s%.*s=", i > 0 ? " " : "", (int)value->name_length, value->name);
        bytes_append(out, value->text.data, value->text.length);
    }
}

/* Documents of one line of modules spell a name with capitals here and without them there. */
static bool has_name_of(const struct named_value *value, const struct named_value *named)
{
    return value->name_length == named->name_length && strncasecmp(value->name, named->name, named->name_length) == 0;
}

void values_remove(struct values *values, const char *name)
{
    const struct named_value named = {.name = name, .name_length = strlen(name)};
    size_t kept = 0;
    for (size_t i = 0; i < values->count; ++i) {
        if (has_name_of(&values->items[i], &named)) {
            bytes_free(&values->items[i].text);
        } else {
            values->items[kept++] = values->items[i];
        }
    }
    values->count = kept;
}

/* For the how many-th time a value's name occurs. */
static size_t turn_of(const struct values *values, const struct named_value *value)
{
    size_t turn = 0;
    for (const struct named_value *other = values->items; other < value; ++other) {
        turn += has_name_of(other, value);
    }
    return turn;
}

static const struct named_value *find(const struct values *values, const struct named_value *named, size_t turn)
{
    for (size_t i = 0; i < values->count; ++i) {
        if (has_name_of(&values->items[i], named) && turn-- == 0) {
            return &values->items[i];
        }
    }
    return NULL;
}

static void append(struct bytes *report, const struct named_value *value)
{
    if (value == NULL) {
        bytes_append_text(report, "nothing");
    } else {
        bytes_append(report, value->text.data, value->text.length);
    }
}

/* The value of `values` that the others have in another way; NULL if they have them all. */
static const struct named_value *first_difference(const struct values *values, const struct values *others,
                                                  const struct named_value **other)
{
    for (size_t i = 0; i < values->count; ++i) {
        const struct named_value *value = &values->items[i];
        *other = find(others, value, turn_of(values, value));
        if (*other == NULL || (*other)->text.length != value->text.length ||
            memcmp((*other)->text.data, value->text.data, value->text.length) != 0) {
            return value;
        }
    }
    return NULL;
}

bool values_agree(const struct values *one, const struct values *other, struct bytes *report)
{
    const struct named_value *there = NULL;
    const struct named_value *here = first_difference(one, other, &there);
    const struct named_value *named = here;
    if (here == NULL) {
        there = first_difference(other, one, &here);
        named = there;
    }
    if (named == NULL) {
        return true;
    }
    bytes_print(report, "%.*s: ", (int)named->name_length, named->name);
    append(report, here);
    bytes_append_text(report, " here, ");
    append(report, there);
    bytes_append_text(report, " there");
    return false;
}
