#include "arguments.h"

#include "guarded.h"
#include "require.h"

#include "atbind/at_decode.h"
#include "atbind/at_encode.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { LONGEST_DATA = 2048, PROMPTED_DATA = 5 };

/* -- Fields of a struct --------------------------------------------------------------------------------------------- */

bool is_view_argument(const at_field *field)
{
    switch ((at_type)field->parameter->type) {
    case AT_TYPE_INTEGER:
    case AT_TYPE_HEX_INTEGER:
    case AT_TYPE_WORD:
    case AT_TYPE_REPEATED:
    case AT_TYPE_LITERAL: return false;
    default: return true;
    }
}

at_bytes argument_bytes(const at_field *field, const void *values)
{
    at_bytes view;
    memcpy(&view, (const uint8_t *)values + field->offset, sizeof view);
    return view;
}

bool is_given_argument(const at_field *field)
{
    return (field->flags & (AT_FIELD_FIXED | AT_FIELD_COUNT)) == 0 && field->parameter->type != AT_TYPE_LITERAL;
}

bool is_hex_argument(const at_form *form, const at_field *field, const void *values)
{
    const uint8_t flags = field->parameter->flags;
    const at_field *format;
    if ((flags & AT_PARAMETER_HEX_BY_FIELD) == 0) {
        return (flags & AT_PARAMETER_HEX) != 0;
    }
    format = &form->fields[field->other];
    return at_argument_present(format, values) && at_argument_number(format, values) == 1;
}

static bool same_bytes(at_bytes one, at_bytes other)
{
    return one.length == other.length && (one.length == 0 || memcmp(one.bytes, other.bytes, one.length) == 0);
}

bool arguments_equal(const at_form *form, const void *values, const void *others)
{
    for (uint8_t index = 0; index < form->field_count; ++index) {
        const at_field *field = &form->fields[index];
        if (!is_given_argument(field) || (field->flags & AT_FIELD_ENTRY) != 0) {
            continue;
        }
        if (at_argument_present(field, values) != at_argument_present(field, others)) {
            return false;
        }
        if (!at_argument_present(field, values)) {
            continue;
        }
        if (is_view_argument(field) ? !same_bytes(argument_bytes(field, values), argument_bytes(field, others))
                                    : at_field_number(field, values) != at_field_number(field, others)) {
            return false;
        }
    }
    return true;
}

/* -- Storing -------------------------------------------------------------------------------------------------------- */

static void store_number(arguments *given, const at_field *field, int32_t number)
{
    uint8_t *member = (uint8_t *)given->values + field->offset;
    memcpy(member, &number, sizeof number);
    if ((field->flags & AT_FIELD_OPTIONAL) != 0) {
        const bool present = true;
        memcpy(member + offsetof(at_optional, present), &present, sizeof present);
    }
}

/* Text and data have one layout: a pointer and a length. */
static void store_bytes(arguments *given, const at_field *field, const void *bytes, size_t length)
{
    at_bytes view;
    REQUIRE(0, given->text_count < MOST_TEXTS);
    given->texts[given->text_count] = guarded_copy(bytes, length);
    view = at_bytes_of(given->texts[given->text_count++], length);
    memcpy((uint8_t *)given->values + field->offset, &view, sizeof view);
}

static arguments arguments_of(const at_catalogue_form *entry)
{
    arguments given = {.entry = entry, .values = guarded_new(entry->size)};
    return given;
}

void arguments_free(arguments *given)
{
    while (given->text_count > 0) {
        guarded_free(given->texts[--given->text_count]);
    }
    guarded_free(given->values);
    given->values = NULL;
}

/* -- Choosing ------------------------------------------------------------------------------------------------------- */

enum { WILD = 0xF0 }; /* a deciding byte from here on leaves what the tables allow */

static void choose_integer(choices *from, arguments *given, const at_field *field)
{
    const at_parameter *parameter = field->parameter;
    int32_t first = parameter->minimum;
    int32_t last = parameter->maximum;
    if (choose_byte(from) >= WILD) {
        store_number(given, field, choose_number(from));
        return;
    }
    if (parameter->list_length > 0) {
        const at_span *span = &parameter->list.spans[choose_below(from, parameter->list_length)];
        first = span->first;
        last = span->last;
    }
    store_number(given, field, choose_within(from, first, last));
}

static void choose_word(choices *from, arguments *given, const at_field *field)
{
    const at_parameter *parameter = field->parameter;
    const uint8_t kind = choose_byte(from);
    if (kind >= WILD || parameter->list_length == 0) {
        store_number(given, field, choose_number(from));
    } else {
        store_number(given, field, parameter->list.spellings[kind % parameter->list_length].value);
    }
}

/* The characters that a text of a type is made of. */
static const char *alphabet_of(const at_parameter *parameter)
{
    switch ((at_type)parameter->type) {
    case AT_TYPE_DIGITS: return "0123456789";
    case AT_TYPE_HEX_STRING: return "0123456789abcdefABCDEF";
    case AT_TYPE_DOMAIN_NAME: return "abcxyz019-.";
    default: return "aZ09 !#$%&'()*+-./:<=>?@[]^_`{|}~;,";
    }
}

/* A length by the limits of the parameter, or one or two beyond them. */
static size_t choose_length(choices *from, const at_parameter *parameter)
{
    const int32_t most = parameter->maximum < LONGEST_DATA ? parameter->maximum : LONGEST_DATA;
    const int32_t least = parameter->minimum < most ? parameter->minimum : most;
    const uint8_t kind = choose_byte(from);
    if (kind >= WILD + 8) {
        return (size_t)most + 1u + (kind & 1u);
    }
    if (kind >= WILD) {
        return least > 0 ? (size_t)least - 1u : 0;
    }
    return (size_t)choose_within(from, least, most);
}

static void choose_characters(choices *from, arguments *given, const at_field *field)
{
    static const char outside[] = {'"', '\r', '\n', '\0', ',', ';', ' ', '\x1A', '\x1B', '\xFF'};
    const char *alphabet = alphabet_of(field->parameter);
    const size_t size = strlen(alphabet);
    const size_t length = choose_length(from, field->parameter);
    char *text = malloc(length + 1);
    REQUIRE(0, text != NULL);
    for (size_t index = 0; index < length; ++index) {
        const uint8_t kind = choose_byte(from);
        text[index] = kind >= 0xF6 ? outside[kind - 0xF6] : alphabet[kind % size];
    }
    store_bytes(given, field, text, length);
    free(text);
}

/* An address or a name, or any characters. */
static void choose_host(choices *from, arguments *given, const at_field *field)
{
    static const char *const hosts[] = {
        "192.0.2.1", "255.255.255.255", "0.0.0.0", "::", "::1", "2001:db8::1", "1:2:3:4:5:6:7:8", "::ffff:192.0.2.1",
        "a", "example.com", "a-b.c_d.e1", "x.1", "1.2.3", "256.1.1.1", "01.2.3.4", ":::", "1::2::3", "a..b", "-a.b",
        "fe80::1%1", "1.2.3.4.", "a.", ".a", "",
    };
    const size_t count = sizeof hosts / sizeof hosts[0];
    const size_t kind = choose_below(from, count + 8);
    if (kind < count) {
        store_bytes(given, field, hosts[kind], strlen(hosts[kind]));
    } else {
        choose_characters(from, given, field);
    }
}

static bool lists_words(const at_parameter *parameter)
{
    return (parameter->flags & (AT_PARAMETER_OR | AT_PARAMETER_MASKED)) != 0 && parameter->list_length > 0;
}

static void choose_text(choices *from, arguments *given, const at_field *field)
{
    const at_parameter *parameter = field->parameter;
    if (lists_words(parameter) && choose_byte(from) % 4 == 3) {
        const char *word = parameter->list.spellings[choose_below(from, parameter->list_length)].text;
        store_bytes(given, field, word, strlen(word));
    } else if (parameter->type == AT_TYPE_IP_ADDRESS || parameter->type == AT_TYPE_DOMAIN_NAME ||
               parameter->type == AT_TYPE_HOST) {
        choose_host(from, given, field);
    } else {
        choose_characters(from, given, field);
    }
}

/* Data of any length out of a few bytes: what has been chosen is repeated. */
static void choose_data(choices *from, arguments *given, const at_field *field)
{
    const size_t length = choose_length(from, field->parameter);
    const at_bytes pattern = choose_bytes(from, 1 + choose_below(from, 8));
    uint8_t *data = malloc(length + 1);
    REQUIRE(0, data != NULL);
    for (size_t index = 0; index < length; ++index) {
        data[index] = pattern.length == 0 ? (uint8_t)'x' : pattern.bytes[index % pattern.length];
    }
    store_bytes(given, field, data, length);
    free(data);
}

static void choose_value(choices *from, arguments *given, const at_field *field)
{
    switch ((at_type)field->parameter->type) {
    case AT_TYPE_INTEGER:
    case AT_TYPE_HEX_INTEGER: choose_integer(from, given, field); break;
    case AT_TYPE_WORD: choose_word(from, given, field); break;
    case AT_TYPE_DATA: choose_data(from, given, field); break;
    default: choose_text(from, given, field); break;
    }
}

/* An optional group is there or not as a whole, but for a stray one now and then; so is a mandatory field. */
static bool is_chosen(choices *from, const at_field *field, uint32_t *groups)
{
    const uint32_t bit = (uint32_t)1u << (field->group & 31u);
    const uint8_t kind = choose_byte(from);
    if ((field->flags & AT_FIELD_OPTIONAL) == 0) {
        return kind < 0xFC;
    }
    if ((field->flags & AT_FIELD_OPENS) != 0 && kind % 4 != 0) {
        *groups |= bit;
    }
    return kind >= 0xFC ? (*groups & bit) == 0 : (*groups & bit) != 0;
}

arguments arguments_choose(choices *from, const at_catalogue_form *entry)
{
    arguments given = arguments_of(entry);
    uint32_t groups = 0;
    for (uint8_t index = 0; index < entry->form->field_count; ++index) {
        const at_field *field = &entry->form->fields[index];
        if (is_given_argument(field) && is_chosen(from, field, &groups)) {
            choose_value(from, &given, field);
        }
    }
    return given;
}

/* -- Reading -------------------------------------------------------------------------------------------------------- */

static uint8_t digit_value(uint8_t digit)
{
    const uint8_t lower = digit | 0x20u;
    return (uint8_t)(digit <= '9' ? digit - '0' : lower - 'a' + 10);
}

/* Data that stand on the line as digits are bytes in the arguments of an encoder. */
static void store_digits(arguments *given, const at_field *field, at_bytes digits)
{
    uint8_t *data = malloc(digits.length / 2 + 1);
    REQUIRE(0, data != NULL);
    for (size_t index = 0; index + 1 < digits.length; index += 2) {
        data[index / 2] = (uint8_t)(digit_value(digits.bytes[index]) * 16 + digit_value(digits.bytes[index + 1]));
    }
    store_bytes(given, field, data, digits.length / 2);
    free(data);
}

/*
 * Data that are typed after the prompt: as many as their count says. They begin like the line end behind a prompt, and like
 * themselves a little later, which makes their echo hard to tell.
 */
static void store_typed(arguments *given, const at_field *field, at_bytes counted)
{
    const size_t length = counted.bytes == NULL ? PROMPTED_DATA : counted.length;
    uint8_t *data = malloc(length + 1);
    REQUIRE(0, data != NULL);
    for (size_t index = 0; index < length; ++index) {
        data[index] = (uint8_t)"\r\n\r\nd"[index % 5];
    }
    store_bytes(given, field, data, length);
    free(data);
}

/* Gives every text of the struct memory of its own; the line goes away. */
static void own_texts(arguments *given)
{
    const at_form *form = given->entry->form;
    for (uint8_t index = 0; index < form->field_count; ++index) {
        const at_field *field = &form->fields[index];
        at_bytes view;
        if (!is_given_argument(field) || !is_view_argument(field)) {
            continue;
        }
        view = argument_bytes(field, given->values);
        if ((field->flags & AT_FIELD_ENTRY) != 0) {
            store_typed(given, field, view);
        } else if (view.bytes != NULL && field->parameter->type == AT_TYPE_DATA &&
                   is_hex_argument(form, field, given->values)) {
            store_digits(given, field, view);
        } else if (view.bytes != NULL) {
            store_bytes(given, field, view.bytes, view.length);
        }
    }
}

static bool starts_with_lead(const at_form *form, at_string line)
{
    const size_t lead = strlen(form->lead);
    return lead <= line.length && strncasecmp(form->lead, line.text, lead) == 0 &&
           (line.length == lead || form->field_count > 0);
}

arguments arguments_read_as(const at_catalogue_form *entry, at_string line)
{
    const arguments none = {.entry = NULL};
    const size_t lead = strlen(entry->form->lead);
    arguments given;
    at_decoded decoded;
    at_status status;
    char *text;
    if (!starts_with_lead(entry->form, line)) {
        return none;
    }
    given = arguments_of(entry);
    text = guarded_new(line.length + 1);
    memcpy(text, line.text, line.length);
    text[line.length] = '\r';
    status = at_decode_arguments(entry->form, text + lead, text + line.length, given.values, &decoded);
    if (status == AT_OK) {
        own_texts(&given);
    } else {
        arguments_free(&given);
        given = none;
    }
    guarded_free(text);
    return given;
}

arguments arguments_read(const at_catalogue *family, at_string line)
{
    arguments given = {.entry = NULL};
    for (size_t index = 0; index < family->form_count && given.entry == NULL; ++index) {
        given = arguments_read_as(&family->forms[index], line);
    }
    return given;
}
