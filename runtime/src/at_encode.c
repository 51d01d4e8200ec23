/*
 * Writes command lines by the tables of their forms. Arguments have been validated.
 */
#include "at_arguments.h"

#include <string.h>

enum { CTRL_Z = 0x1A, DIGITS_AT_ONCE = 16, MOST_DIGITS = AT_HEX_DIGITS };

static const char digit[] = "0123456789ABCDEF";

/* Where the bytes of one command line go. */
typedef struct writing {
    at_sink *sink;
    void *owner;
    bool open; /* the sink still takes bytes */
} writing;

static void put(writing *line, const char *bytes, size_t length)
{
    if (line->open && length > 0) {
        line->open = line->sink(line->owner, bytes, length);
    }
}

/* Writes at least `fewest` digits. */
static void put_digits(writing *line, uint32_t number, uint32_t base, size_t fewest)
{
    char digits[MOST_DIGITS];
    size_t at = sizeof digits;
    do {
        digits[--at] = digit[number % base];
        number /= base;
    } while (number != 0 || sizeof digits - at < fewest);
    put(line, digits + at, sizeof digits - at);
}

static void put_number(writing *line, int32_t value)
{
    if (value < 0) {
        put(line, "-", 1);
    }
    put_digits(line, value < 0 ? 0u - (uint32_t)value : (uint32_t)value, 10u, 1u);
}

static void put_hex_number(writing *line, const at_parameter *parameter, int32_t value)
{
    if ((parameter->detail & (AT_HEX_PREFIX_UPPER | AT_HEX_PREFIX_LOWER)) != 0) {
        put(line, (parameter->detail & AT_HEX_PREFIX_UPPER) != 0 ? "0X" : "0x", 2);
    }
    put_digits(line, (uint32_t)value, 16u, parameter->detail & AT_HEX_DIGITS);
}

static void put_hex(writing *line, at_bytes data)
{
    char piece[2 * DIGITS_AT_ONCE];
    size_t done = 0;
    while (done < data.length && line->open) {
        size_t length = 0;
        while (length < sizeof piece && done < data.length) {
            piece[length++] = digit[data.bytes[done] >> 4];
            piece[length++] = digit[data.bytes[done] & 0x0Fu];
            ++done;
        }
        put(line, piece, length);
    }
}

static void put_data(writing *line, at_bytes data, bool hex)
{
    if (hex) {
        put_hex(line, data);
    } else {
        put(line, (const char *)data.bytes, data.length);
    }
}

static void put_word(writing *line, const at_parameter *parameter, int32_t value)
{
    const char *word = at_parameter_word(parameter, value);
    if (word != NULL) { /* uncovered: other values have been refused */
        put(line, word, strlen(word));
    }
}

static void put_text(writing *line, at_string text)
{
    put(line, text.text, text.length);
}

static void put_value(writing *line, const at_form *form, const at_field *field, const void *arguments)
{
    const at_parameter *parameter = field->parameter;
    switch ((at_type)parameter->type) {
    case AT_TYPE_INTEGER: put_number(line, at_argument_written(form, field, arguments)); break;
    case AT_TYPE_HEX_INTEGER: put_hex_number(line, parameter, at_argument_written(form, field, arguments)); break;
    case AT_TYPE_WORD: put_word(line, parameter, at_argument_number(field, arguments)); break;
    case AT_TYPE_DATA:
        put_data(line, at_argument_data(field, arguments), at_argument_is_hex(form, field, arguments));
        break;
    default: put_text(line, at_argument_text(field, arguments)); break;
    }
}

static void put_field(writing *line, const at_form *form, const at_field *field, const void *arguments)
{
    const bool quoted = (field->parameter->flags & AT_PARAMETER_QUOTED) != 0;
    if (quoted) {
        put(line, "\"", 1);
    }
    put_value(line, form, field, arguments);
    if (quoted) {
        put(line, "\"", 1);
    }
}

/*
 * Whether an absent field leaves its place empty because something follows in the group around it. What lies deeper
 * there does not come without the group that it lies in.
 */
static bool leaves_place(const at_form *form, uint8_t index, const void *arguments)
{
    const at_field *field = &form->fields[index];
    uint8_t later;
    for (later = (uint8_t)(index + 1u); (field->flags & AT_FIELD_PLACE) != 0 && later < form->field_count; ++later) {
        const at_field *other = &form->fields[later];
        const bool is_beside = other->group == field->parent || other->parent == field->parent;
        if ((other->flags & AT_FIELD_ENTRY) == 0 && is_beside && at_argument_present(other, arguments)) {
            return true;
        }
    }
    return false;
}

void at_encode(const at_form *form, const void *arguments, at_sink *sink, void *owner)
{
    writing line = {sink, owner, true};
    uint8_t index;
    put(&line, form->lead, strlen(form->lead));
    for (index = 0; index < form->field_count; ++index) {
        const at_field *field = &form->fields[index];
        const bool present = at_argument_present(field, arguments);
        if ((field->flags & AT_FIELD_ENTRY) != 0 || (!present && !leaves_place(form, index, arguments))) {
            continue;
        }
        if ((field->flags & AT_FIELD_COMMA) != 0) {
            put(&line, ",", 1);
        }
        if (present) {
            put_field(&line, form, field, arguments);
        }
    }
    put(&line, "\r", 1);
}

void at_encode_data(const at_form *form, const void *arguments, at_sink *sink, void *owner)
{
    static const char end_of_data = CTRL_Z;
    writing line = {sink, owner, true};
    const at_field *field = &form->fields[form->data];
    put_data(&line, at_argument_data(field, arguments), at_argument_is_hex(form, field, arguments));
    if ((form->flags & AT_FORM_CTRL_Z) != 0) {
        put(&line, &end_of_data, 1);
    }
}
