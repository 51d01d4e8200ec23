/*
 * The decode verb: runs a transcript through the receiver that firmware uses, and prints what it raises.
 */
#include "decode.h"

#include "atbind/at_decode.h"
#include "event_json.h"
#include "transcript.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { FAILED = 1, MISUSED = 2, CTRL_Z = 0x1A, ESC = 0x1B, LONGEST_COMMAND = 4096 };

/* A stream being decoded. */
typedef struct decoding {
    const at_catalogue *family;
    at_receiver receiver;
    uint8_t *buffer;
    at_form any; /* takes the responses of all commands, where none is in flight or it is unknown */
    at_expected *any_responses;
    const char *idle_lead; /* how an echo starts while no command is known to be in flight; null for none */

    const at_form *form; /* the command in flight */
    void *arguments;
    bool arguments_read;
    char command[LONGEST_COMMAND]; /* the command line so far */
    size_t command_length;
    bool typing_data; /* the prompt has come: host bytes are data */
    size_t data_left; /* of data with a count */
    bool echoed;      /* the command came back, so its data will too */
    uint8_t typed[LONGEST_COMMAND];
    size_t typed_length;

    json_t *header; /* waits for its data */
    uint8_t *data;
    size_t data_length;
} decoding;

/* -- Events of the module ------------------------------------------------------------------------------------------- */

/* The header of data is printed once its data are complete. */
static void hold(decoding *stream, json_t *object, const at_event *event)
{
    stream->header = object;
    stream->data = malloc(event->data_total);
    stream->data_length = 0;
}

static void add_data(decoding *stream, const at_event *event)
{
    memcpy(stream->data + stream->data_length, event->data.bytes, event->data.length);
    stream->data_length += event->data.length;
    if (stream->data_length == event->data_total) {
        add_payload(stream->header, stream->data, stream->data_length);
        print_json(stream->header);
        free(stream->data);
        stream->header = NULL;
        stream->data = NULL;
    }
}

static void forget_command(decoding *stream)
{
    stream->form = NULL;
    stream->typing_data = false;
    stream->echoed = false;
    stream->any.lead = stream->idle_lead;
    at_receiver_expect(&stream->receiver, &stream->any);
}

/* The command in flight has its final result code. OK in front of the prompt does not count as one. */
static void finish_command(decoding *stream, const at_event *event)
{
    if (event->shape != NULL || stream->form == NULL) {
        return;
    }
    if (event->head == AT_HEAD_OK && stream->receiver.framer.prompt) {
        return;
    }
    if (event->head == AT_HEAD_OK && stream->arguments_read) {
        at_receiver_succeeded(&stream->receiver, stream->form, stream->arguments);
    }
    forget_command(stream);
}

static void await_data(decoding *stream)
{
    const at_field *field = &stream->form->fields[stream->form->data];
    at_bytes data = {NULL, 0};
    if (stream->arguments_read) {
        memcpy(&data, (uint8_t *)stream->arguments + field->offset, sizeof data);
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

static void on_event(void *owner, const at_event *event)
{
    decoding *stream = (decoding *)owner;
    if (event->type == AT_EVENT_DATA) {
        add_data(stream, event);
        return;
    }
    json_t *object = is_echoed_key(stream, event) ? NULL : event_to_json(stream->family, event, is_unsolicited(stream));
    stream->echoed = stream->echoed || (event->type == AT_EVENT_ECHO && stream->form != NULL);
    if (event->type == AT_EVENT_PROMPT) {
        await_data(stream);
    }
    if (event->type == AT_EVENT_FINAL) {
        finish_command(stream, event);
    }
    if (object == NULL) {
        return;
    }
    if (event->data_total > 0) {
        hold(stream, object, event);
        return;
    }
    if ((event->type == AT_EVENT_RESPONSE || event->type == AT_EVENT_URC) && carries_data(event->shape)) {
        add_payload(object, NULL, 0);
    }
    print_json(object);
}

/* -- Bytes of the host ---------------------------------------------------------------------------------------------- */

/* Whether a command line can be of this form: it starts like it, and what is left can be its fields. */
static size_t match_lead(const at_form *form, const char *line, size_t length)
{
    const size_t lead = strlen(form->lead);
    if (length < lead || strncasecmp(form->lead, line, lead) != 0) {
        return 0;
    }
    return length == lead || form->field_count > 0 ? lead : 0;
}

/* Reads the fields of the line as those of a form. */
static bool read_arguments(decoding *stream, const at_catalogue_form *entry, size_t lead)
{
    at_decoded decoded;
    free(stream->arguments);
    stream->arguments = calloc(1, entry->size + 1);
    return at_decode_arguments(entry->form, stream->command + lead, stream->command + stream->command_length,
                               stream->arguments, &decoded) == AT_OK;
}

/* The form of the command line: the first whose fields can be read, else the first that starts like it. */
static const at_form *find_form(decoding *stream)
{
    const at_form *similar = NULL;
    for (size_t index = 0; index < stream->family->form_count; ++index) {
        const at_catalogue_form *entry = &stream->family->forms[index];
        const size_t lead = match_lead(entry->form, stream->command, stream->command_length);
        if (lead == 0) {
            continue;
        }
        if (read_arguments(stream, entry, lead)) {
            stream->arguments_read = true;
            return entry->form;
        }
        similar = similar == NULL ? entry->form : similar;
    }
    stream->arguments_read = false;
    return similar;
}

/* A command that the spec does not have is named and classed by its line alone. */
static void print_unknown_command(const decoding *stream)
{
    char name[LONGEST_COMMAND];
    const char *line = stream->command;
    size_t length = 0;
    line += strncasecmp(line, "AT+", 3) == 0 ? 3 : 0;
    while (line[length] != '\0' && line[length] != '=' && line[length] != '?' && line[length] != '\r') {
        name[length] = line[length];
        ++length;
    }
    name[length] = '\0';
    const char *mark = line + length;
    print_command(NULL, name, strncmp(mark, "=?", 2) == 0 ? "test" : *mark == '?' ? "read" : *mark == '=' ? "write" : "execute");
}

static void run_command(decoding *stream)
{
    const char *line = stream->command;
    size_t blanks = strspn(line, " \n");
    memmove(stream->command, stream->command + blanks, stream->command_length - blanks + 2);
    stream->command_length -= blanks;
    if (stream->command_length == 0) {
        return;
    }
    stream->echoed = false;
    stream->form = find_form(stream);
    if (stream->form == NULL) {
        print_unknown_command(stream);
        /* Its responses are unknown, but its echo is not. */
        stream->form = &stream->any;
        stream->arguments_read = false;
        stream->any.lead = "AT";
        at_receiver_expect(&stream->receiver, &stream->any);
        return;
    }
    print_command(stream->form, NULL, NULL);
    at_receiver_expect(&stream->receiver, stream->form);
}

static void take_command_byte(decoding *stream, char byte)
{
    if (byte != '\r' && stream->command_length + 2 < sizeof stream->command) {
        stream->command[stream->command_length++] = byte;
        return;
    }
    stream->command[stream->command_length] = '\r';
    stream->command[stream->command_length + 1] = '\0';
    run_command(stream);
    stream->command_length = 0;
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

static void take_host_bytes(decoding *stream, const char *bytes, size_t length)
{
    const size_t old = stream->typed_length;
    for (size_t index = 0; index < length; ++index) {
        if (stream->typing_data) {
            take_data_byte(stream, bytes[index]);
        } else {
            take_command_byte(stream, bytes[index]);
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

static int decode_raw(decoding *stream, FILE *file)
{
    uint8_t piece[4096];
    size_t length;
    while ((length = fread(piece, 1, sizeof piece, file)) > 0) {
        at_receiver_feed(&stream->receiver, piece, length);
    }
    return 0;
}

static int decode_transcript(decoding *stream, FILE *file, const char *name)
{
    transcript reader = {.stream = file, .name = name};
    transcript_entry entry;
    int status = 0;
    while (status == 0 && transcript_next(&reader, &entry)) {
        switch (entry.kind) {
        case TRANSCRIPT_MODE: status = set_modes(stream, entry.bytes) ? 0 : MISUSED; break;
        case TRANSCRIPT_HOST: take_host_bytes(stream, entry.bytes, entry.length); break;
        case TRANSCRIPT_MODULE:
            at_receiver_feed(&stream->receiver, (const uint8_t *)entry.bytes, entry.length);
            break;
        }
    }
    transcript_close(&reader);
    return reader.failed ? FAILED : status;
}

/* What was still open when the stream ended: a line without its end, or data short of their count. */
static void flush(decoding *stream)
{
    const at_framer *framer = &stream->receiver.framer;
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
        print_json(event_to_json(stream->family, &event, false));
    }
}

/* A transcript shows which test commands were sent, so that elsewhere text of any kind is no answer to one. */
static void expect_any(decoding *stream, bool texts_too)
{
    const at_catalogue *family = stream->family;
    stream->any_responses = calloc(family->response_count + 1, sizeof *stream->any_responses);
    for (size_t index = 0; index < family->response_count; ++index) {
        if (texts_too || (family->responses[index].shape->flags & AT_SHAPE_RAW) == 0) {
            stream->any_responses[stream->any.response_count++] = family->responses[index];
        }
    }
    stream->any.responses = stream->any_responses;
    stream->idle_lead = texts_too ? "AT" : NULL;
    stream->any.data = AT_NONE;
}

static bool prepare(decoding *stream, const decode_options *options)
{
    stream->buffer = malloc(options->buffer_size);
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
    decoding *stream = calloc(1, sizeof *stream);
    int status = MISUSED;
    stream->family = family;
    if (prepare(stream, options)) {
        status = options->raw ? decode_raw(stream, file) : decode_transcript(stream, file, options->name);
        flush(stream);
    }
    free(stream->data);
    free(stream->arguments);
    free(stream->any_responses);
    free(stream->buffer);
    free(stream);
    return status;
}
