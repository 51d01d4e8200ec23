/*
 * Every encoder on any arguments. What it accepts has to be read back, by the runtime and by the virtual module, as what
 * was given; what it refuses must not leave a byte.
 *
 * The first byte of an input says how the arguments come: as a command line, or chosen by the bytes.
 */
#include "arguments.h"
#include "event_log.h"
#include "family.h"
#include "guarded.h"
#include "request_check.h"
#include "require.h"
#include "second_reading.h"

#include "atbind/at_client.h"

#include <string.h>

int LLVMFuzzerInitialize(int *count, char ***words);
int LLVMFuzzerTestOneInput(const uint8_t *input, size_t length);

enum { CTRL_Z = 0x1A, ESC = 0x1B, BUFFER_SIZE = 64 };

/* -- What is written ------------------------------------------------------------------------------------------------ */

/* A sink that takes so many bytes and then no more. */
typedef struct taker {
    event_log bytes;
    size_t limit;
    bool full;
} taker;

static bool take(void *owner, const char *bytes, size_t length)
{
    taker *to = (taker *)owner;
    REQUIRE(4, !to->full && length > 0);
    log_piece(&to->bytes, "", bytes, length);
    to->full = to->bytes.length > to->limit;
    return !to->full;
}

/* An entry begins with its name, which is empty here, and two characters around it. */
static at_string taken(const taker *from)
{
    const size_t name = 2;
    const bool is_empty = from->bytes.length <= name;
    const at_string text = {is_empty ? "" : from->bytes.text + name, is_empty ? 0 : from->bytes.length - name};
    return text;
}

static void clear(taker *to, size_t limit)
{
    log_clear(&to->bytes);
    to->limit = limit;
    to->full = false;
}

/* How often a character may stand on the line: quotation marks around values and in what is always the same. */
static size_t count_in(const void *bytes, size_t length, char c)
{
    const char *text = bytes;
    size_t count = 0;
    for (size_t index = 0; index < length; ++index) {
        count += text[index] == c;
    }
    return count;
}

/* Data without quotation marks around them may hold some. */
static size_t allowed_quotes(const arguments *given)
{
    const at_form *form = given->entry->form;
    size_t count = count_in(form->lead, strlen(form->lead), '"');
    for (uint8_t index = 0; index < form->field_count; ++index) {
        const at_field *field = &form->fields[index];
        if ((field->flags & AT_FIELD_ENTRY) != 0 || !at_argument_present(field, given->values)) {
            continue;
        }
        if ((field->parameter->flags & AT_PARAMETER_QUOTED) != 0) {
            count += 2;
        } else if (field->parameter->type == AT_TYPE_DATA && !is_hex_argument(form, field, given->values)) {
            const at_bytes data = argument_bytes(field, given->values);
            count += count_in(data.bytes, data.length, '"');
        }
    }
    return count;
}

static void check_line(const arguments *given, at_string line)
{
    REQUIRE(4, line.length > 0 && line.text[line.length - 1] == '\r');
    REQUIRE(4, memchr(line.text, '\r', line.length - 1) == NULL);
    REQUIRE(4, memchr(line.text, '\n', line.length) == NULL && memchr(line.text, '\0', line.length) == NULL);
    REQUIRE(4, count_in(line.text, line.length, '"') == allowed_quotes(given));
}

/* -- What is read back ---------------------------------------------------------------------------------------------- */

/* The number of data bytes that the line announces for the prompt. */
static void check_announced(const arguments *given, const arguments *back)
{
    const at_form *form = given->entry->form;
    for (uint8_t index = 0; index < form->field_count; ++index) {
        const at_field *field = &form->fields[index];
        if ((field->flags & AT_FIELD_COUNT) != 0 && (form->fields[field->other].flags & AT_FIELD_ENTRY) != 0) {
            const at_field *data = &form->fields[field->other];
            REQUIRE(4, argument_bytes(data, given->values).length == argument_bytes(data, back->values).length);
        }
    }
}

static void check_read_back(const arguments *given, at_string line)
{
    arguments back = arguments_read_as(given->entry, line);
    REQUIRE(4, back.entry != NULL);
    REQUIRE(4, arguments_equal(given->entry->form, given->values, back.values));
    check_announced(given, &back);
    arguments_free(&back);
}

/* -- What is sent after the prompt ---------------------------------------------------------------------------------- */

static uint8_t upper_digit(uint8_t value)
{
    return (uint8_t)"0123456789ABCDEF"[value & 0x0Fu];
}

static void check_data(const arguments *given, taker *to)
{
    const at_form *form = given->entry->form;
    const at_field *field = &form->fields[form->data];
    const at_bytes data = argument_bytes(field, given->values);
    const bool hex = is_hex_argument(form, field, given->values);
    const bool ends = (form->flags & AT_FORM_CTRL_Z) != 0;
    at_string sent;
    clear(to, SIZE_MAX);
    at_encode_data(form, given->values, take, to);
    sent = taken(to);
    REQUIRE(4, sent.length == data.length * (hex ? 2 : 1) + ends);
    for (size_t index = 0; index < data.length; ++index) {
        const uint8_t byte = data.bytes[index];
        if (hex) {
            REQUIRE(4, (uint8_t)sent.text[2 * index] == upper_digit(byte >> 4));
            REQUIRE(4, (uint8_t)sent.text[2 * index + 1] == upper_digit(byte));
        } else {
            REQUIRE(4, (uint8_t)sent.text[index] == byte);
            REQUIRE(4, !ends || (byte != CTRL_Z && byte != ESC));
        }
    }
    REQUIRE(4, !ends || sent.text[sent.length - 1] == CTRL_Z);
}

/* -- The client ----------------------------------------------------------------------------------------------------- */

/* A port that takes a few bytes at a time, and now and then none. */
typedef struct slow_port {
    taker sent;
    size_t step;
    bool rests;
} slow_port;

static at_status write_slowly(void *user, const uint8_t *bytes, size_t length, size_t *written)
{
    slow_port *port = (slow_port *)user;
    port->rests = !port->rests;
    *written = port->rests ? 0 : length < port->step ? length : port->step;
    if (*written > 0) {
        (void)take(&port->sent, (const char *)bytes, *written);
    }
    return AT_OK;
}

static uint32_t stand_still(void *user)
{
    (void)user;
    return 0;
}

/* Through the client, whatever the port takes at a time, the same bytes leave; of refused arguments none do. */
static void check_client(const arguments *given, size_t step, at_status validity, at_string line)
{
    static slow_port slow;
    at_port port = {write_slowly, stand_still, NULL, &slow};
    uint8_t *buffer = guarded_new(BUFFER_SIZE);
    at_client client;
    at_call call;
    memset(&call, 0, sizeof call);
    call.form = given->entry->form;
    call.arguments = given->values;
    clear(&slow.sent, SIZE_MAX);
    slow.step = step;
    slow.rests = false;
    REQUIRE(0, at_client_init(&client, fuzzed_family.catalogue->module, &port, buffer, BUFFER_SIZE) == AT_OK);
    REQUIRE(4, at_client_start(&client, &call) == (validity == AT_OK ? AT_PENDING : validity));
    for (size_t ticks = 0; validity == AT_OK && ticks < 2 * line.length + 2; ++ticks) {
        at_client_tick(&client);
    }
    REQUIRE(4, taken(&slow.sent).length == line.length);
    REQUIRE(4, line.length == 0 || memcmp(taken(&slow.sent).text, line.text, line.length) == 0);
    guarded_free(buffer);
}

/* -- Arguments that are refused ------------------------------------------------------------------------------------- */

static void check_refusal(const arguments *given, const at_error *error)
{
    const at_form *form = given->entry->form;
    bool is_known = false;
    for (uint8_t index = 0; index < form->field_count; ++index) {
        is_known = is_known || strcmp(form->fields[index].parameter->name, error->parameter) == 0;
    }
    REQUIRE(4, is_known && strcmp(error->command, form->command) == 0);
    REQUIRE(4, error->status >= AT_ERROR_MISSING && error->status <= AT_ERROR_FORMAT);
}

/* -- Everything ----------------------------------------------------------------------------------------------------- */

/* A form without its rules accepts what the document does not allow: what the test of the targets wants to be found. */
static at_status validate(const at_form *form, const void *values, at_error *error)
{
    at_form lax = *form;
    lax.rule_count = is_defective() ? 0 : form->rule_count;
    return at_validate(&lax, values, error);
}

static void check_accepted(const arguments *given, size_t step, size_t limit)
{
    static taker whole;
    static taker part;
    const at_form *form = given->entry->form;
    clear(&whole, SIZE_MAX);
    clear(&part, limit);
    at_encode(form, given->values, take, &whole);
    at_encode(form, given->values, take, &part);
    check_line(given, taken(&whole));
    {
        const at_string line = {taken(&whole).text, taken(&whole).length - 1};
        check_read_back(given, line);
        check_request(second_reading(), given, line);
    }
    if (!is_defective()) {
        check_client(given, step, AT_OK, taken(&whole));
    }
    if (form->data != AT_NONE) {
        check_data(given, &part);
    }
}

static void try_arguments(const arguments *given, size_t step, size_t limit)
{
    const at_string none = {NULL, 0};
    at_error error;
    const at_status status = validate(given->entry->form, given->values, &error);
    REQUIRE(4, error.status == status);
    if (status == AT_OK) {
        check_accepted(given, step, limit);
    } else {
        check_refusal(given, &error);
        check_client(given, step, status, none);
    }
}

int LLVMFuzzerInitialize(int *count, char ***words)
{
    (void)count;
    second_reading_load((*words)[0]);
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *input, size_t length)
{
    const at_catalogue *family = fuzzed_family.catalogue;
    choices from = choices_of(input, length);
    const uint8_t how = choose_byte(&from);
    const at_string line = {(const char *)from.at, (size_t)(from.end - from.at)};
    arguments given = how % 2 == 0 ? arguments_read(family, line)
                                   : arguments_choose(&from, &family->forms[choose_below(&from, family->form_count)]);
    if (given.entry != NULL) {
        try_arguments(&given, 1 + how / 2 % 40, how);
        arguments_free(&given);
    }
    return 0;
}
