/*
 * Every decoder of a line by itself. The first byte of an input says how the rest is read: as a whole line, by its head, or
 * as the fields of one line of the tables.
 */
#include "choices.h"
#include "event_log.h"
#include "line_fields.h"
#include "guarded.h"
#include "family.h"
#include "require.h"
#include "shapes.h"

#include "atbind/at_decode.h"

#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *input, size_t length);

/* Bits of the first byte. */
enum { ONE_SHAPE = 1, BLANK_BEHIND = 2 };

/* A line in memory that ends with the CR behind it, or with a blank and the CR. */
typedef struct line {
    char *text;
    const char *end;
} line;

static line line_of(at_bytes bytes, bool blank_behind)
{
    const char tail[] = {' ', '\r'};
    const size_t behind = blank_behind ? 2 : 1;
    line made;
    made.text = guarded_new(bytes.length + behind);
    if (bytes.length > 0) {
        memcpy(made.text, bytes.bytes, bytes.length);
    }
    memcpy(made.text + bytes.length, tail + sizeof tail - behind, behind);
    made.end = made.text + bytes.length;
    return made;
}

/* What reading a line has brought. */
typedef struct outcome {
    at_status status;
    at_decoded decoded;
    void *fields;
} outcome;

static outcome read(const at_shape *shape, const char *cursor, const char *end, bool unfinished)
{
    outcome brought;
    brought.fields = guarded_new(shape->size);
    memset(brought.fields, 0xA5, shape->size); /* what was there does not matter */
    memset(&brought.decoded, 0xA5, sizeof brought.decoded);
    brought.status = at_decode(shape, cursor, end, brought.fields, &brought.decoded, unfinished);
    return brought;
}

static void check(const at_shape *shape, const char *cursor, const char *end, const outcome *brought)
{
    const at_decoded *decoded = &brought->decoded;
    const at_string within = {cursor, cursor < end ? (size_t)(end - cursor) : 0};
    REQUIRE(5, brought->status == AT_OK || brought->status == AT_ERROR_MALFORMED);
    REQUIRE(5, decoded->progress <= shape->field_count);
    if (brought->status == AT_OK) {
        line_fields_check(shape, brought->fields, decoded->unlisted, &within);
        REQUIRE(6, decoded->inline_data == NULL || (decoded->inline_data >= cursor && decoded->inline_data <= end));
        REQUIRE(5, decoded->inline_data == NULL || decoded->has_data);
    }
}

static void log_outcome(event_log *log, const at_shape *shape, const outcome *brought)
{
    log_clear(log);
    log_number(log, "data", brought->decoded.data_length);
    log_number(log, "hex", brought->decoded.hex * 4 + brought->decoded.hex_by_mode * 2 + brought->decoded.quoted);
    line_fields_log(log, shape, brought->fields);
}

/*
 * Data on a line may begin before its end has come. Whatever follows then, the line is read the same way once it is whole:
 * that is what makes the division of the stream no matter.
 */
static void check_beginning(const at_shape *shape, const char *cursor, size_t length, const outcome *whole)
{
    static event_log first;
    static event_log second;
    const line part = line_of(at_bytes_of(cursor, length), false);
    const outcome begun = read(shape, part.text, part.end, true);
    check(shape, part.text, part.end, &begun);
    if (begun.status == AT_OK && begun.decoded.data_length > 0) {
        REQUIRE(1, begun.decoded.inline_data != NULL && whole->status == AT_OK);
        REQUIRE(1, begun.decoded.inline_data - part.text == whole->decoded.inline_data - cursor);
        log_outcome(&first, shape, whole);
        log_outcome(&second, shape, &begun);
        log_compare(&first, &second, "begun");
    }
    guarded_free(begun.fields);
    guarded_free(part.text);
}

static void try_shape(const at_shape *shape, const char *cursor, const char *end)
{
    const outcome whole = read(shape, cursor, end, false);
    const size_t length = cursor < end ? (size_t)(end - cursor) : 0;
    const size_t stride = 1 + length / 64;
    check(shape, cursor, end, &whole);
    for (size_t part = 0; part <= length && (shape->flags & AT_SHAPE_INLINE) != 0; part += stride) {
        check_beginning(shape, cursor, part, &whole);
    }
    guarded_free(whole.fields);
}

/* A lexer that goes too far: what the test of the targets wants to be found. */
static uint8_t lex_head(const char **cursor, const char *end)
{
    const uint8_t head = fuzzed_family.catalogue->module->lex_head(cursor);
    *cursor = is_defective() && head >= AT_HEAD_FIRST_OF_MODULE ? end + 2 : *cursor;
    return head;
}

/* Blanks belong to a head, so it may end behind them where nothing else is on the line; the CR ends every line. */
static bool is_on_line(const line *whole, const char *cursor)
{
    return cursor >= whole->text && cursor <= whole->end + (*whole->end == ' ');
}

static void try_line(const line *whole)
{
    const char *cursor = whole->text;
    const uint8_t head = lex_head(&cursor, whole->end);
    REQUIRE(6, is_on_line(whole, cursor));
    for (size_t index = 0; index < shapes_count(); ++index) {
        const at_shape *shape = shapes_at(index);
        if (shape->head == head) {
            try_shape(shape, head == AT_HEAD_UNKNOWN ? whole->text : cursor, whole->end);
        }
    }
}

/* A line ends at CR or LF, so it holds none. */
static at_bytes up_to_line_end(at_bytes bytes)
{
    size_t length = 0;
    while (length < bytes.length && bytes.bytes[length] != '\r' && bytes.bytes[length] != '\n') {
        ++length;
    }
    return at_bytes_of(bytes.bytes, length);
}

int LLVMFuzzerTestOneInput(const uint8_t *input, size_t length)
{
    choices from = choices_of(input, length);
    const uint8_t how = choose_byte(&from);
    const at_shape *shape = (how & ONE_SHAPE) != 0 ? shapes_at(choose_below(&from, shapes_count())) : NULL;
    const line whole = line_of(up_to_line_end(choose_bytes(&from, length)), (how & BLANK_BEHIND) != 0);
    if (shape != NULL) {
        try_shape(shape, whole.text, whole.end);
    } else {
        try_line(&whole);
    }
    guarded_free(whole.text);
    return 0;
}
