#include "decoder.h"

#include "event_json.h"

#include <string.h>

enum { CTRL_Z = 0x1A, ESC = 0x1B };

/* -- Data of the module --------------------------------------------------------------------------------------------- */

/* The line of a header stays open until its data are complete. */
static void hold(decoder *stream, const at_event *event)
{
    stream->held_event = HELD_DATA;
    stream->header_length = event->line.length < LONGEST_HEADER ? event->line.length : LONGEST_HEADER;
    memcpy(stream->header, event->line.text, stream->header_length);
}

static void add_data(decoder *stream, const at_event *event)
{
    const at_string header = {stream->header, stream->header_length};
    write_data(stream->held, event->data);
    if (event->data_offset + event->data.length < event->data_total) {
        return;
    }
    stream->held_event = HELD_NONE;
    if (event->spoilt) {
        close_spoilt_data(stream->held, stream->family, event, header);
    } else {
        close_data(stream->held, false);
    }
}

/* All bytes of one stay in online data mode are one event, in whatever pieces they came. */
static void add_online_data(decoder *stream, const at_event *event)
{
    if (stream->held_event == HELD_NONE) {
        stream->held_event = HELD_ONLINE;
        open_online_data(stream->held);
    }
    write_data(stream->held, event->data);
}

static void end_online_data(decoder *stream)
{
    if (stream->held_event == HELD_ONLINE) {
        stream->held_event = HELD_NONE;
        close_data(stream->held, false);
    }
}

/* -- The command in flight ------------------------------------------------------------------------------------------ */

static void forget_command(decoder *stream)
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
static bool ends_command(const decoder *stream, const at_event *event)
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
static void apply_effects(decoder *stream)
{
    for (size_t index = 0; index < stream->line.count; ++index) {
        const host_command *command = &stream->line.commands[index];
        if (command->arguments != NULL) {
            at_receiver_succeeded(&stream->receiver, command->form, command->arguments);
        }
    }
}

static void finish_command(decoder *stream, const at_event *event)
{
    if (stream->form == NULL || !ends_command(stream, event)) {
        return;
    }
    if (event->shape != NULL || event->head == AT_HEAD_OK || event->head == AT_HEAD_CONNECT) {
        apply_effects(stream);
    }
    forget_command(stream);
}

static void await_data(decoder *stream)
{
    const host_command *command = &stream->line.commands[stream->line.count - 1];
    const at_field *field = &stream->form->fields[stream->form->data];
    at_bytes data = {NULL, 0};
    if (command->arguments != NULL) {
        memcpy(&data, (const uint8_t *)command->arguments + field->offset, sizeof data);
    }
    stream->typing_data = true;
    stream->data_left = (field->parameter->flags & AT_PARAMETER_HEX) != 0 ? 2 * data.length : data.length;
    stream->typed_length = 0;
    at_framer_expect_echo(&stream->receiver.framer, NULL, 0);
}

/* What ends data without a count comes back as itself, after the echo of the data. */
static bool is_echoed_key(const decoder *stream, const at_event *event)
{
    return stream->echoed && stream->form->data != AT_NONE && event->type == AT_EVENT_UNKNOWN &&
           event->line.length == 1 && (event->line.text[0] == CTRL_Z || event->line.text[0] == ESC);
}

/* A response that the command in flight does not wait for is unsolicited. */
static bool is_unsolicited(const decoder *stream)
{
    return stream->form == NULL || stream->form == &stream->any;
}

/* Data that end with a pause have ended when the module answers. */
static bool ends_silent_data(const decoder *stream, const at_event *event)
{
    return stream->form != NULL && (stream->form->flags & AT_FORM_SILENCE) != 0 &&
           (event->type == AT_EVENT_RESPONSE || event->type == AT_EVENT_FINAL);
}

/* What an event changes for those that follow. */
static void follow(decoder *stream, const at_event *event)
{
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
}

/* -- Events of the module ------------------------------------------------------------------------------------------- */

static void report(decoder *stream, const at_event *event)
{
    if (is_echoed_key(stream, event)) {
        return;
    }
    if (stream->guarded && (event->type == AT_EVENT_UNKNOWN || event->type == AT_EVENT_TRUNCATED)) {
        write_hidden(stream->events, event);
        return;
    }
    write_event(event->data_total > 0 ? stream->held : stream->events, stream->family, event, is_unsolicited(stream));
    if (event->data_total > 0) {
        hold(stream, event);
    }
}

static void on_event(void *owner, const at_event *event)
{
    decoder *stream = (decoder *)owner;
    switch (event->type) {
    case AT_EVENT_DATA: add_data(stream, event); break;
    case AT_EVENT_ONLINE: add_online_data(stream, event); break;
    default:
        end_online_data(stream);
        report(stream, event);
        follow(stream, event);
    }
}

/* -- Bytes of the host ---------------------------------------------------------------------------------------------- */

static void run_command(decoder *stream)
{
    stream->echoed = false;
    stream->guarded = command_line_has_hidden(&stream->line);
    command_line_write(&stream->line, stream->events);
    stream->form = command_line_form(&stream->line);
    if (stream->form == NULL) {
        /* Its responses are unknown, but its echo is not. */
        stream->form = &stream->any;
        stream->any.lead = "AT";
    }
    at_receiver_expect(&stream->receiver, stream->form);
}

/* Data end with their count or, without one, with Ctrl+Z or Esc. */
static void take_data_byte(decoder *stream, char byte)
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
static void expect_echo(decoder *stream, size_t old)
{
    at_framer *framer = &stream->receiver.framer;
    const size_t waiting = framer->echo == NULL ? 0 : (size_t)framer->echo_length - framer->echo_matched;
    if (stream->echoed && stream->typed_length > old) {
        at_framer_expect_echo(framer, stream->typed + old - waiting, stream->typed_length - old + waiting);
    }
}

/* Bytes for the peer, but for the escape sequence, which stands alone between pauses. */
static void take_online_bytes(decoder *stream, const char *bytes, size_t length)
{
    if (length == 3 && memcmp(bytes, "+++", 3) == 0) {
        at_framer_escape(&stream->receiver.framer);
    }
}

void decoder_take_host_bytes(decoder *stream, const char *bytes, size_t length)
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

void decoder_take_module_bytes(decoder *stream, const uint8_t *bytes, size_t length)
{
    at_receiver_feed(&stream->receiver, bytes, length);
}

/* -- Beginning and end ---------------------------------------------------------------------------------------------- */

/* A transcript shows which test commands were sent, so that elsewhere text of any kind is no answer to one. */
static bool expect_any(decoder *stream, bool texts_too)
{
    const at_catalogue *family = stream->family;
    for (size_t index = 0; index < family->response_count; ++index) {
        const at_shape *shape = family->responses[index].shape;
        if (!texts_too && ((shape->flags & AT_SHAPE_RAW) != 0 || shape->head == AT_HEAD_UNKNOWN)) {
            continue;
        }
        if (stream->any.response_count == MOST_RESPONSES) {
            return false;
        }
        stream->any_responses[stream->any.response_count++] = family->responses[index];
    }
    stream->any.responses = stream->any_responses;
    stream->any.data = AT_NONE;
    stream->idle_lead = texts_too ? "AT" : NULL;
    return true;
}

at_status decoder_begin(decoder *stream, const decoder_setup *setup)
{
    memset(stream, 0, sizeof *stream);
    stream->family = setup->family;
    stream->events = setup->events;
    stream->held = setup->held;
    stream->line.family = setup->family;
    if (!expect_any(stream, setup->raw)) {
        return AT_ERROR_BUFFER;
    }
    if (at_receiver_init(&stream->receiver, setup->family->module, on_event, stream, setup->buffer, setup->buffer_size) !=
        AT_OK) {
        return AT_ERROR_ARGUMENT;
    }
    forget_command(stream);
    return AT_OK;
}

bool decoder_set_mode(decoder *stream, const char *name, size_t length, uint16_t value)
{
    const at_module *module = stream->family->module;
    for (uint8_t mode = 0; mode < module->mode_count; ++mode) {
        const at_mode *entry = &module->modes[mode];
        if (strlen(entry->name) != length || memcmp(entry->name, name, length) != 0) {
            continue;
        }
        for (int32_t key = entry->base; key < entry->base + entry->count; ++key) {
            (void)at_receiver_set_mode(&stream->receiver, mode, key, value);
        }
        return true;
    }
    return false;
}

void decoder_end(decoder *stream)
{
    const at_framer *framer = &stream->receiver.framer;
    at_framer_release(&stream->receiver.framer);
    end_online_data(stream);
    if (stream->held_event == HELD_DATA) {
        stream->held_event = HELD_NONE;
        close_data(stream->held, true);
    }
    if (framer->length > 0) {
        at_event event;
        memset(&event, 0, sizeof event);
        event.type = AT_EVENT_TRUNCATED;
        event.line.text = (const char *)framer->buffer;
        event.line.length = framer->length;
        report(stream, &event);
    }
}
