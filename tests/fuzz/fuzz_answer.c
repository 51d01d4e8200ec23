/*
 * Every line that the virtual module says, with any values that the specification allows, read by what is generated: the
 * values have to be those that were said, in whatever pieces the line comes.
 */
#include "choices.h"
#include "family.h"
#include "guarded.h"
#include "line_fields.h"
#include "require.h"
#include "second_reading.h"
#include "spoken_values.h"

#include "format.h"
#include "modes.h"

#include "atbind/at_decode.h"
#include "atbind/at_receiver.h"

#include <string.h>

int LLVMFuzzerInitialize(int *count, char ***words);
int LLVMFuzzerTestOneInput(const uint8_t *input, size_t length);

static const char sentinel[] = "~the line behind it all~";

enum { SMALL_BUFFER = AT_BUFFER_MINIMUM, LARGE_BUFFER = 8192 };

/* -- Modes ---------------------------------------------------------------------------------------------------------- */

/* What both sides have been told of the module's settings. */
typedef struct told_modes {
    struct modes modes;
    struct view described;
} told_modes;

static void choose_modes(choices *from, told_modes *told, struct view when)
{
    modes_init(&told->modes, second_reading());
    told->described = view_get(second_reading(), "modes");
    for (size_t index = 0; index < view_count(told->described); ++index) {
        const struct view values = view_get(view_value(told->described, index), "values");
        const struct view asked = view_get(when, view_key(told->described, index));
        const struct view chosen = view_get(view_item(values, choose_below(from, view_count(values))), "value");
        const long value = view_number_or(asked, view_number_or(chosen, 0));
        for (long instance = 0; instance < MODE_INSTANCES; ++instance) {
            modes_set(&told->modes, view_key(told->described, index), instance, value);
        }
    }
}

static void set_modes(at_receiver *receiver, const told_modes *told)
{
    const at_module *module = fuzzed_family.catalogue->module;
    for (uint8_t mode = 0; mode < module->mode_count; ++mode) {
        const at_mode *entry = &module->modes[mode];
        for (int32_t key = entry->base; key < (int32_t)entry->base + entry->count; ++key) {
            (void)at_receiver_set_mode(receiver, mode, key, (uint16_t)modes_get(&told->modes, entry->name, key));
        }
    }
}

/* -- What is heard -------------------------------------------------------------------------------------------------- */

typedef struct hearing {
    at_receiver receiver;
    const spoken_line *line;
    const spoken_values *values;
    size_t events; /* but for data */
    size_t compared; /* fields */
    size_t data_length;
    bool behind; /* the line is over: only the sentinel may come */
} hearing;

static void compare_field(hearing *heard, const at_field *field, const void *fields, size_t turn)
{
    const struct field *said = fields_find_again(&heard->values->fields, field->parameter->name, turn);
    const at_string text = field_text(field, fields);
    int32_t number = 0;
    if (field_number(field, fields, &number)) {
        REQUIRE(10, said == NULL ? number == 0 : said->is_number && said->number == number);
    } else if (text.text != NULL) {
        REQUIRE(10, said != NULL && !said->is_number && said->length == text.length);
        REQUIRE(10, text.length == 0 || memcmp(said->text, text.text, text.length) == 0);
    } else {
        REQUIRE(10, said == NULL || said == heard->values->data);
    }
    heard->compared += said != NULL && said != heard->values->data;
}

static void compare_items(hearing *heard, const at_field *field, const void *fields)
{
    const at_shape *item = field->parameter->list.item;
    void *values = guarded_new(item->size);
    at_group group;
    size_t turn = 0;
    memcpy(&group, (const uint8_t *)fields + field->offset, sizeof group);
    for (; at_group_next(item, &group, values); ++turn) {
        for (uint8_t index = 0; index < item->field_count; ++index) {
            compare_field(heard, &item->fields[index], values, turn);
        }
    }
    guarded_free(values);
}

static bool is_said(const at_field *field)
{
    return (field->flags & AT_FIELD_FIXED) == 0 && field->parameter->type != AT_TYPE_LITERAL &&
           field->parameter->type != AT_TYPE_DATA;
}

/* Everything that is heard was said, and everything that was said is heard. */
static void compare_line(hearing *heard, const at_event *event)
{
    const at_shape *shape = event->shape;
    for (uint8_t index = 0; index < shape->field_count; ++index) {
        if (shape->fields[index].parameter->type == AT_TYPE_REPEATED) {
            compare_items(heard, &shape->fields[index], event->fields);
        } else if (is_said(&shape->fields[index])) {
            compare_field(heard, &shape->fields[index], event->fields, 0);
        }
    }
    REQUIRE(10, heard->compared == heard->values->fields.count - (heard->values->data != NULL));
    REQUIRE(10, event->unlisted == 0);
    REQUIRE(10, event->data_total == (heard->values->data == NULL ? 0 : heard->values->data->length));
    line_fields_check(shape, event->fields, event->unlisted, &event->line);
}

static void compare_data(hearing *heard, const at_event *event)
{
    const struct field *said = heard->values->data;
    REQUIRE(10, said != NULL && !event->spoilt && event->data_offset == heard->data_length);
    REQUIRE(10, event->data.length > 0 && event->data.length <= said->length - heard->data_length);
    REQUIRE(10, memcmp(said->text + heard->data_length, event->data.bytes, event->data.length) == 0);
    heard->data_length += event->data.length;
}

static void on_event(void *owner, const at_event *event)
{
    hearing *heard = (hearing *)owner;
    if (event->type == AT_EVENT_DATA) {
        compare_data(heard, event);
        return;
    }
    ++heard->events;
    if (heard->behind) {
        REQUIRE(3, event->type == AT_EVENT_UNKNOWN && event->line.length == sizeof sentinel - 1);
        return;
    }
    REQUIRE(10, event->shape != NULL && event->type != AT_EVENT_MALFORMED);
    REQUIRE(10, (event->type == AT_EVENT_RESPONSE) == (heard->line->form != NULL));
    compare_line(heard, event);
}

/* -- Saying --------------------------------------------------------------------------------------------------------- */

/* A lexer that knows no line of the module's: what the test of the targets wants to be found. */
static uint8_t lex_head(const char **cursor)
{
    return is_defective() ? (uint8_t)AT_HEAD_UNKNOWN : fuzzed_family.catalogue->module->lex_head(cursor);
}

static void feed(hearing *heard, const char *bytes, size_t length, size_t most)
{
    while (length > 0) {
        const size_t size = most < length ? most : length;
        uint8_t *piece = guarded_copy(bytes, size);
        REQUIRE(9, at_receiver_feed(&heard->receiver, piece, size) == size);
        guarded_free(piece);
        bytes += size;
        length -= size;
    }
}

/* The line in pieces of `most` bytes, and another behind it. */
static void say(const spoken_line *line, const spoken_values *values, const told_modes *told, const struct bytes *said,
                size_t buffer_size, size_t most)
{
    at_module module = *fuzzed_family.catalogue->module;
    uint8_t *buffer = guarded_new(buffer_size);
    static hearing heard;
    memset(&heard, 0, sizeof heard);
    heard.line = line;
    heard.values = values;
    module.lex_head = lex_head;
    REQUIRE(0, at_receiver_init(&heard.receiver, &module, on_event, &heard, buffer, buffer_size) == AT_OK);
    set_modes(&heard.receiver, told);
    at_receiver_expect(&heard.receiver, line->form);
    feed(&heard, said->data, said->length, most);
    REQUIRE(10, heard.events == 1 && heard.data_length == (values->data == NULL ? 0 : values->data->length));
    heard.behind = true;
    feed(&heard, sentinel, sizeof sentinel - 1, most);
    feed(&heard, "\r\n", 2, most);
    REQUIRE(3, heard.events == 2);
    guarded_free(buffer);
}

/* The longest piece that has to be kept until its line is whole: a small buffer holds no more. */
static size_t longest_line(const struct bytes *said)
{
    size_t longest = 0;
    size_t length = 0;
    for (size_t index = 0; index < said->length; ++index) {
        length = said->data[index] == '\r' || said->data[index] == '\n' ? 0 : length + 1;
        longest = length > longest ? length : longest;
    }
    return longest;
}

static void try_line(choices *from, const spoken_line *line)
{
    static spoken_values values;
    static told_modes told;
    struct bytes said = {NULL, 0, 0};
    size_t buffer_size;
    choose_modes(from, &told, view_get(line->line, "when"));
    spoken_values_choose(from, second_reading(), line, &values);
    bytes_append_text(&said, "\r\n");
    format_line(&said, view_text(view_get(line->line, "line")), line->parameters, &values.fields, &told.modes);
    bytes_append_text(&said, "\r\n");
    report_about("said", said.data, said.length);
    buffer_size = longest_line(&said) < SMALL_BUFFER ? SMALL_BUFFER : LARGE_BUFFER;
    say(line, &values, &told, &said, buffer_size, SIZE_MAX);
    say(line, &values, &told, &said, buffer_size, 1);
    say(line, &values, &told, &said, buffer_size, 2 + choose_below(from, 96));
    report_about(NULL, NULL, 0);
    bytes_free(&said);
}

int LLVMFuzzerInitialize(int *count, char ***words)
{
    (void)count;
    second_reading_load((*words)[0]);
    spoken_lines_collect(fuzzed_family.catalogue, second_reading());
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *input, size_t length)
{
    choices from = choices_of(input, length);
    try_line(&from, spoken_lines_at(choose_below(&from, spoken_lines_count())));
    return 0;
}
