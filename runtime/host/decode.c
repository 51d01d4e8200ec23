/*
 * The decode verb: runs a transcript through the receiver that firmware uses, and prints what it raises.
 */
#include "decode.h"

#include "command_line.h"
#include "event_json.h"
#include "memory.h"
#include "transcript.h"

#include <stdlib.h>
#include <string.h>

enum { FAILED = 1, MISUSED = 2, CTRL_Z = 0x1A, ESC = 0x1B, LONGEST_DATA = 65536 };

/* A stream being decoded. */
typedef struct decoding {
    const at_catalogue *family;
    at_receiver receiver;
    uint8_t *buffer;
    at_form any; /* takes the responses of all commands, where none is in flight or it is unknown */
    at_expected *any_responses;
    const char *idle_lead; /* how an echo starts while no command is known to be in flight; null for none */

    command_line line;
    const at_form *form; /* what is in flight */
    bool typing_data;    /* the prompt has come: host bytes are data */
    size_t data_left;    /* of data with a count */
    bool guarded;        /* the command carries a secret: what cannot be read may be a piece of it */
    bool echoed;         /* the command came back, so its data will too */
    uint8_t typed[LONGEST_DATA];
    size_t typed_length;

    json_t *header; /* waits for its data */
    char header_line[LONGEST_COMMAND + 1];
    uint8_t *data;
    size_t data_length;
    uint8_t *peer; /* what has come in online data mode */
    size_t peer_length;
} decoding;

/* -- Events of the module ------------------------------------------------------------------------------------------- */

/* The header of data is printed once its data are complete. */
static void hold(decoding *stream, json_t *object, const at_event *event)
{
    const size_t length = event->line.length < LONGEST_COMMAND ? event->line.length : LONGEST_COMMAND;
    memcpy(stream->header_line, event->line.text, length);
    stream->header_line[length] = '\0';
    stream->header = object;
    stream->data = allocate(event->data_total);
    stream->data_length = 0;
}

static void add_data(decoding *stream, const at_event *event)
{
    memcpy(stream->data + stream->data_length, event->data.bytes, event->data.length);
    stream->data_length += event->data.length;
    if (stream->data_length == event->data_total) {
        if (event->spoilt) {
            json_decref(stream->header);
            stream->header = spoilt_data_to_json(stream->family, event, stream->header_line);
        } else {
            add_payload(stream->header, stream->data, stream->data_length);
        }
        print_json(stream->header);
        free(stream->data);
        stream->header = NULL;
        stream->data = NULL;
    }
}

/* All bytes of one stay in online data mode are one event, in whatever pieces they came. */
static void add_peer_bytes(decoding *stream, const at_event *event)
{
    stream->peer = resize(stream->peer, stream->peer_length + event->data.length + 1);
    memcpy(stream->peer + stream->peer_length, event->data.bytes, event->data.length);
    stream->peer_length += event->data.length;
}

static void print_peer_bytes(decoding *stream)
{
    if (stream->peer_length > 0) {
        print_json(online_data_to_json(stream->peer, stream->peer_length));
        stream->peer_length = 0;
    }
}

static void forget_command(decoding *stream)
{
    stream->form = NULL;
    stream->typing_data = false;
    stream->guarded = false;
    stream->echoed = false;
    stream->any.lead = stream->idle_lead;
    at_receiver_expect(&stream->receiver, &stream->any);
}

static bool is_own_final(const at_form *form, const at_event *event)
{
    for (uint8_t index = 0; index < form->later_count; ++index) {
        if (form->later[index].shape == event->shape && (form->later[index].flags & AT_EXPECT_FINAL) != 0) {
            return true;
        }
    }
    return false;
}

/* Whether a final result code ends the command in flight. OK in front of the prompt does not. */
static bool ends_command(const decoding *stream, const at_event *event)
{
    if (event->shape != NULL) {
        return is_own_final(stream->form, event);
    }
    if (event->head == AT_HEAD_OK) {
        return !stream->receiver.framer.prompt && (stream->form->flags & (AT_FORM_OWN_FINAL | AT_FORM_RESTARTS)) == 0;
    }
    return event->head != AT_HEAD_CONNECT || (stream->form->flags & AT_FORM_CONNECT) == 0;
}

/* What a line of commands does to modes once it has succeeded. */
static void apply_effects(decoding *stream)
{
    for (size_t index = 0; index < stream->line.count; ++index) {
        const host_command *command = &stream->line.commands[index];
        if (command->form != NULL && command->arguments_read) {
            at_receiver_succeeded(&stream->receiver, command->form, command->arguments);
        }
    }
}

static void finish_command(decoding *stream, const at_event *event)
{
    if (stream->form == NULL || !ends_command(stream, event)) {
        return;
    }
    if (event->shape != NULL || event->head == AT_HEAD_OK || event->head == AT_HEAD_CONNECT) {
        apply_effects(stream);
    }
    forget_command(stream);
}

static void await_data(decoding *stream)
{
    const host_command *command = &stream->line.commands[stream->line.count - 1];
    const at_field *field = &stream->form->fields[stream->form->data];
    at_bytes data = {NULL, 0};
    if (command->arguments_read) {
        memcpy(&data, (uint8_t *)command->arguments + field->offset, sizeof data);
    }
    stream->typing_data = true;
    stream->data_left = (field->parameter->flags & AT_PARAMETER_HEX) != 0 ? 2 * data.length : data.length;
    stream->typed_length = 0;
    at_framer_expect_echo(&stream->receiver.framer, NULL, 0);
}

/* What ends data without a count comes back as itself, after the echo of the data. */
static bool is_echoed_key(const decoding *stream, const at_event *event)
{
    return stream->echoed && stream->form->data != AT_NONE && event->type == AT_EVENT_UNKNOWN &&
           event->line.length == 1 && (event->line.text[0] == CTRL_Z || event->line.text[0] == ESC);
}

/* A response that the command in flight does not wait for is unsolicited. */
static bool is_unsolicited(const decoding *stream)
{
    return stream->form == NULL || stream->form == &stream->any;
}

/* Data that end with a pause have ended when the module answers. */
static bool ends_silent_data(const decoding *stream, const at_event *event)
{
    return stream->form != NULL && (stream->form->flags & AT_FORM_SILENCE) != 0 &&
           (event->type == AT_EVENT_RESPONSE || event->type == AT_EVENT_FINAL);
}

static json_t *to_json(const decoding *stream, const at_event *event)
{
    if (is_echoed_key(stream, event)) {
        return NULL;
    }
    if (stream->guarded && (event->type == AT_EVENT_UNKNOWN || event->type == AT_EVENT_TRUNCATED)) {
        return hidden_to_json(event);
    }
    return event_to_json(stream->family, event, is_unsolicited(stream));
}

static void on_event(void *owner, const at_event *event)
{
    decoding *stream = (decoding *)owner;
    if (event->type == AT_EVENT_DATA) {
        add_data(stream, event);
        return;
    }
    if (event->type == AT_EVENT_ONLINE) {
        add_peer_bytes(stream, event);
        return;
    }
    print_peer_bytes(stream);
    json_t *object = to_json(stream, event);
    stream->echoed = stream->echoed || (event->type == AT_EVENT_ECHO && stream->form != NULL);
    if (event->type == AT_EVENT_PROMPT) {
        await_data(stream);
    }
    if (event->type == AT_EVENT_FINAL) {
        finish_command(stream, event);
    }
    if (event->type == AT_EVENT_URC && (event->shape->flags & AT_SHAPE_RESTART) != 0) {
        forget_command(stream);
    }
    if (ends_silent_data(stream, event)) {
        stream->typing_data = false;
    }
    if (object == NULL) {
        return;
    }
    if (event->data_total > 0) {
        hold(stream, object, event);
        return;
    }
    if ((event->type == AT_EVENT_RESPONSE || event->type == AT_EVENT_URC) && carries_data(event)) {
        add_payload(object, NULL, 0);
    }
    print_json(object);
}

/* -- Bytes of the host ---------------------------------------------------------------------------------------------- */

static void run_command(decoding *stream)
{
    stream->echoed = false;
    stream->guarded = command_line_has_hidden(&stream->line);
    command_line_print(&stream->line);
    stream->form = command_line_form(&stream->line);
    if (stream->form == NULL) {
        /* Its responses are unknown, but its echo is not. */
        stream->form = &stream->any;
        stream->any.lead = "AT";
    }
    at_receiver_expect(&stream->receiver, stream->form);
}

/* Data end with their count or, without one, with Ctrl+Z or Esc. */
static void take_data_byte(decoding *stream, char byte)
{
    if (stream->data_left == 0 && (byte == CTRL_Z || byte == ESC)) {
        stream->typing_data = false;
        return;
    }
    if (stream->typed_length < sizeof stream->typed) {
        stream->typed[stream->typed_length++] = (uint8_t)byte;
    }
    if (stream->data_left > 0) {
        stream->typing_data = --stream->data_left > 0;
    }
}

/* The module sends typed data back if it does so with commands; `old` of them were expected before. */
static void expect_echo(decoding *stream, size_t old)
{
    at_framer *framer = &stream->receiver.framer;
    const size_t waiting = framer->echo == NULL ? 0 : (size_t)framer->echo_length - framer->echo_matched;
    if (stream->echoed && stream->typed_length > old) {
        at_framer_expect_echo(framer, stream->typed + old - waiting, stream->typed_length - old + waiting);
    }
}

/* Bytes for the peer, but for the escape sequence, which stands alone between pauses. */
static void take_online_bytes(decoding *stream, const char *bytes, size_t length)
{
    if (length == 3 && memcmp(bytes, "+++", 3) == 0) {
        at_framer_escape(&stream->receiver.framer);
    }
}

static void take_host_bytes(decoding *stream, const char *bytes, size_t length)
{
    const size_t old = stream->typed_length;
    if (at_framer_is_online(&stream->receiver.framer)) {
        take_online_bytes(stream, bytes, length);
        return;
    }
    for (size_t index = 0; index < length; ++index) {
        if (stream->typing_data) {
            take_data_byte(stream, bytes[index]);
        } else if (command_line_add(&stream->line, bytes[index])) {
            run_command(stream);
        }
    }
    expect_echo(stream, old);
}

/* -- Modes ---------------------------------------------------------------------------------------------------------- */

static bool set_mode(decoding *stream, const char *word)
{
    const at_module *module = stream->family->module;
    const char *equals = strchr(word, '=');
    char *end;
    const long value = equals == NULL ? -1 : strtol(equals + 1, &end, 10);
    if (value < 0 || value > 65535 || end == equals + 1 || *end != '\0') {
        fprintf(stderr, "atbind: '%s' is not name=value with a value from 0 to 65535\n", word);
        return false;
    }
    for (uint8_t mode = 0; mode < module->mode_count; ++mode) {
        const at_mode *entry = &module->modes[mode];
        if (strlen(entry->name) == (size_t)(equals - word) && strncmp(entry->name, word, strlen(entry->name)) == 0) {
            for (int32_t key = entry->base; key < entry->base + entry->count; ++key) {
                (void)at_receiver_set_mode(&stream->receiver, mode, key, (uint16_t)value);
            }
            return true;
        }
    }
    fprintf(stderr, "atbind: '%s' is no mode of %s; expected one of", word, module->name);
    for (uint8_t mode = 0; mode < module->mode_count; ++mode) {
        fprintf(stderr, "%s %s", mode > 0 ? "," : "", module->modes[mode].name);
    }
    fprintf(stderr, "\n");
    return false;
}

static bool set_modes(decoding *stream, char *words)
{
    char *rest = NULL;
    for (char *word = strtok_r(words, " \t\r", &rest); word != NULL; word = strtok_r(NULL, " \t\r", &rest)) {
        if (!set_mode(stream, word)) {
            return false;
        }
    }
    return true;
}

/* -- Streams -------------------------------------------------------------------------------------------------------- */

/* A number below `limit` that follows from the seed. */
static size_t draw(uint32_t *seed, size_t limit)
{
    *seed = *seed * 1664525u + 1013904223u;
    return (*seed >> 8) % limit;
}

/* Short pieces and long ones, or all at once where the seed is 0. */
static void feed(decoding *stream, const char *bytes, size_t length, uint32_t *seed)
{
    static const size_t longest[] = {1, 3, 16, 64};
    while (length > 0) {
        const size_t limit = *seed == 0 ? length : 1 + draw(seed, longest[draw(seed, 4)]);
        const size_t piece = limit < length ? limit : length;
        at_receiver_feed(&stream->receiver, (const uint8_t *)bytes, piece);
        bytes += piece;
        length -= piece;
    }
}

static int decode_raw(decoding *stream, FILE *file, uint32_t seed)
{
    char piece[4096];
    size_t length;
    while ((length = fread(piece, 1, sizeof piece, file)) > 0) {
        feed(stream, piece, length, &seed);
    }
    return 0;
}

static int decode_transcript(decoding *stream, FILE *file, const char *name, uint32_t seed)
{
    transcript reader = {.stream = file, .name = name};
    transcript_entry entry;
    int status = 0;
    while (status == 0 && transcript_next(&reader, &entry)) {
        switch (entry.kind) {
        case TRANSCRIPT_MODE: status = set_modes(stream, entry.bytes) ? 0 : MISUSED; break;
        case TRANSCRIPT_HOST: take_host_bytes(stream, entry.bytes, entry.length); break;
        case TRANSCRIPT_MODULE: feed(stream, entry.bytes, entry.length, &seed); break;
        }
    }
    transcript_close(&reader);
    return reader.failed ? FAILED : status;
}

/* What was still open when the stream ended: a line without its end, or data short of their count. */
static void flush(decoding *stream)
{
    const at_framer *framer = &stream->receiver.framer;
    at_framer_release(&stream->receiver.framer);
    print_peer_bytes(stream);
    if (stream->header != NULL) {
        add_payload(stream->header, stream->data, stream->data_length);
        json_object_set_new(stream->header, "short", json_true());
        print_json(stream->header);
        stream->header = NULL;
    }
    if (framer->length > 0) {
        at_event event = {.type = AT_EVENT_TRUNCATED};
        event.line.text = (const char *)framer->buffer;
        event.line.length = framer->length;
        print_json(to_json(stream, &event));
    }
}

/* A transcript shows which test commands were sent, so that elsewhere text of any kind is no answer to one. */
static void expect_any(decoding *stream, bool texts_too)
{
    const at_catalogue *family = stream->family;
    stream->any_responses = allocate(family->response_count * sizeof *stream->any_responses);
    for (size_t index = 0; index < family->response_count; ++index) {
        const at_shape *shape = family->responses[index].shape;
        if (texts_too || ((shape->flags & AT_SHAPE_RAW) == 0 && shape->head != AT_HEAD_UNKNOWN)) {
            stream->any_responses[stream->any.response_count++] = family->responses[index];
        }
    }
    stream->any.responses = stream->any_responses;
    stream->idle_lead = texts_too ? "AT" : NULL;
    stream->any.data = AT_NONE;
}

static bool prepare(decoding *stream, const decode_options *options)
{
    stream->buffer = allocate(options->buffer_size);
    if (at_receiver_init(&stream->receiver, stream->family->module, on_event, stream, stream->buffer,
                         options->buffer_size) != AT_OK) {
        fprintf(stderr, "atbind: a buffer has to hold %u bytes or more\n", AT_BUFFER_MINIMUM);
        return false;
    }
    expect_any(stream, options->raw);
    forget_command(stream);
    for (size_t index = 0; index < options->mode_count; ++index) {
        if (!set_mode(stream, options->modes[index])) {
            return false;
        }
    }
    return true;
}

int run_decode(const at_catalogue *family, const decode_options *options, FILE *file)
{
    decoding *stream = allocate(sizeof *stream);
    int status = MISUSED;
    stream->family = family;
    stream->line.family = family;
    if (prepare(stream, options)) {
        status = options->raw ? decode_raw(stream, file, options->seed)
                              : decode_transcript(stream, file, options->name, options->seed);
        flush(stream);
    }
    free(stream->data);
    free(stream->peer);
    command_line_release(&stream->line);
    free(stream->any_responses);
    free(stream->buffer);
    free(stream);
    return status;
}
