#include "player.h"

#include "json.h"

#include <string.h>

enum { CTRL_Z = 0x1A, ESC = 0x1B };

/* -- Events of the module ------------------------------------------------------------------------------------------- */

static void close_peer_bytes(player *playing)
{
    if (playing->open == OPEN_PEER) {
        json_close(false);
        playing->open = OPEN_NONE;
    }
}

/* All bytes of one stay in online data mode are one event, in whatever pieces they came. */
static void add_peer_bytes(player *playing, const at_event *event)
{
    if (playing->open != OPEN_PEER && event->data.length > 0) {
        json_online_data();
        playing->open = OPEN_PEER;
    }
    json_payload(event->data.bytes, event->data.length);
}

static void add_data(player *playing, const at_event *event)
{
    json_payload(event->data.bytes, event->data.length);
    if (event->data_offset + event->data.length < event->data_total) {
        return;
    }
    if (event->spoilt) {
        const at_string header = {playing->header, playing->header_length};
        json_close_spoilt(playing->family, event, header);
    } else {
        json_close(false);
    }
    playing->open = OPEN_NONE;
}

static void open_data(player *playing, const at_event *event)
{
    playing->open = OPEN_DATA;
    playing->header_length = event->line.length < LONGEST_HEADER ? event->line.length : LONGEST_HEADER;
    memcpy(playing->header, event->line.text, playing->header_length);
}

static void forget_command(player *playing)
{
    playing->form = NULL;
    playing->typing_data = false;
    playing->echoed = false;
    playing->any.lead = NULL;
    at_receiver_expect(&playing->receiver, &playing->any);
}

static bool is_own_final(const at_form *form, const at_event *event)
{
    uint8_t index;
    for (index = 0; index < form->later_count; ++index) {
        if (form->later[index].shape == event->shape && (form->later[index].flags & AT_EXPECT_FINAL) != 0) {
            return true;
        }
    }
    return false;
}

/* Whether a final result code ends the command in flight. OK in front of the prompt does not. */
static bool ends_command(const player *playing, const at_event *event)
{
    if (event->shape != NULL) {
        return is_own_final(playing->form, event);
    }
    if (event->head == AT_HEAD_OK) {
        return !playing->receiver.framer.prompt && (playing->form->flags & (AT_FORM_OWN_FINAL | AT_FORM_RESTARTS)) == 0;
    }
    return event->head != AT_HEAD_CONNECT || (playing->form->flags & AT_FORM_CONNECT) == 0;
}

static void finish_command(player *playing, const at_event *event)
{
    const bool succeeded = event->shape != NULL || event->head == AT_HEAD_OK || event->head == AT_HEAD_CONNECT;
    size_t index;
    if (playing->form == NULL || !ends_command(playing, event)) {
        return;
    }
    for (index = 0; index < playing->line.count && succeeded; ++index) {
        const host_command *command = &playing->line.commands[index];
        if (command->form != NULL && command->arguments != NULL) {
            at_receiver_succeeded(&playing->receiver, command->form, command->arguments);
        }
    }
    forget_command(playing);
}

static void await_data(player *playing)
{
    const host_command *command = &playing->line.commands[playing->line.count - 1];
    const at_field *field = &playing->form->fields[playing->form->data];
    at_bytes data = {NULL, 0};
    if (command->arguments != NULL) {
        memcpy(&data, (const uint8_t *)command->arguments + field->offset, sizeof data);
    }
    playing->typing_data = true;
    playing->data_left = (field->parameter->flags & AT_PARAMETER_HEX) != 0 ? 2 * data.length : data.length;
    playing->typed_length = 0;
    at_framer_expect_echo(&playing->receiver.framer, NULL, 0);
}

/* What ends data without a count comes back as itself, after the echo of the data. */
static bool is_echoed_key(const player *playing, const at_event *event)
{
    return playing->echoed && playing->form->data != AT_NONE && event->type == AT_EVENT_UNKNOWN &&
           event->line.length == 1 && (event->line.text[0] == CTRL_Z || event->line.text[0] == ESC);
}

/* What an event changes for those that follow. */
static void follow(player *playing, const at_event *event)
{
    playing->echoed = playing->echoed || (event->type == AT_EVENT_ECHO && playing->form != NULL);
    if (event->type == AT_EVENT_PROMPT) {
        await_data(playing);
    }
    if (event->type == AT_EVENT_FINAL) {
        finish_command(playing, event);
    }
    if (event->type == AT_EVENT_URC && (event->shape->flags & AT_SHAPE_RESTART) != 0) {
        forget_command(playing);
    }
    if (playing->form != NULL && (playing->form->flags & AT_FORM_SILENCE) != 0 &&
        (event->type == AT_EVENT_RESPONSE || event->type == AT_EVENT_FINAL)) {
        playing->typing_data = false;
    }
}

static void on_event(void *owner, const at_event *event)
{
    player *playing = (player *)owner;
    if (event->type == AT_EVENT_DATA) {
        add_data(playing, event);
        return;
    }
    if (event->type == AT_EVENT_ONLINE) {
        add_peer_bytes(playing, event);
        return;
    }
    close_peer_bytes(playing);
    /* A response that the command in flight does not wait for is unsolicited. */
    if (!is_echoed_key(playing, event) &&
        json_event(playing->family, event, playing->form == NULL || playing->form == &playing->any) &&
        event->data_total > 0) {
        open_data(playing, event);
    }
    follow(playing, event);
}

/* -- Bytes of the host ---------------------------------------------------------------------------------------------- */

static void run_command(player *playing)
{
    playing->echoed = false;
    command_line_print(&playing->line);
    playing->form = command_line_form(&playing->line);
    if (playing->form == NULL) {
        /* Its responses are unknown, but its echo is not. */
        playing->form = &playing->any;
        playing->any.lead = "AT";
    }
    at_receiver_expect(&playing->receiver, playing->form);
}

/* Data end with their count or, without one, with Ctrl+Z or Esc. */
static void take_data_byte(player *playing, char byte)
{
    if (playing->data_left == 0 && (byte == CTRL_Z || byte == ESC)) {
        playing->typing_data = false;
        return;
    }
    if (playing->typed_length < sizeof playing->typed) {
        playing->typed[playing->typed_length++] = (uint8_t)byte;
    }
    if (playing->data_left > 0) {
        playing->typing_data = --playing->data_left > 0;
    }
}

/* The module sends typed data back if it does so with commands; `old` of them were expected before. */
static void expect_echo(player *playing, size_t old)
{
    at_framer *framer = &playing->receiver.framer;
    const size_t waiting = framer->echo == NULL ? 0 : (size_t)framer->echo_length - framer->echo_matched;
    if (playing->echoed && playing->typed_length > old) {
        at_framer_expect_echo(framer, playing->typed + old - waiting, playing->typed_length - old + waiting);
    }
}

void player_host_bytes(player *playing, const char *bytes, size_t length)
{
    const size_t old = playing->typed_length;
    size_t index;
    if (at_framer_is_online(&playing->receiver.framer)) {
        /* For the peer, but for the escape sequence, which stands alone between pauses. */
        if (length == 3 && memcmp(bytes, "+++", 3) == 0) {
            at_framer_escape(&playing->receiver.framer);
        }
        return;
    }
    for (index = 0; index < length; ++index) {
        if (playing->typing_data) {
            take_data_byte(playing, bytes[index]);
        } else if (command_line_add(&playing->line, bytes[index])) {
            run_command(playing);
        }
    }
    expect_echo(playing, old);
}

void player_module_bytes(player *playing, const uint8_t *bytes, size_t length)
{
    at_receiver_feed(&playing->receiver, bytes, length);
}

/* -- Beginning and end ---------------------------------------------------------------------------------------------- */

bool player_set_mode(player *playing, const char *word, size_t length)
{
    const at_module *module = playing->family->module;
    const char *equals = memchr(word, '=', length);
    const char *at;
    unsigned value = 0;
    uint8_t mode;
    int32_t key;
    if (equals == NULL) {
        return false;
    }
    for (at = equals + 1; at < word + length; ++at) {
        value = 10u * value + (unsigned)(*at - '0');
    }
    for (mode = 0; mode < module->mode_count; ++mode) {
        const at_mode *entry = &module->modes[mode];
        if (strlen(entry->name) == (size_t)(equals - word) && memcmp(entry->name, word, strlen(entry->name)) == 0) {
            for (key = entry->base; key < entry->base + entry->count; ++key) {
                (void)at_receiver_set_mode(&playing->receiver, mode, key, (uint16_t)value);
            }
            return true;
        }
    }
    return false;
}

/* A transcript shows which test commands were sent, so that elsewhere text of any kind is no answer to one. */
static bool expect_any(player *playing)
{
    const at_catalogue *family = playing->family;
    size_t index;
    for (index = 0; index < family->response_count; ++index) {
        const at_shape *shape = family->responses[index].shape;
        if ((shape->flags & AT_SHAPE_RAW) != 0 || shape->head == AT_HEAD_UNKNOWN) {
            continue;
        }
        if (playing->any.response_count == MOST_RESPONSES) {
            return false;
        }
        playing->any_responses[playing->any.response_count++] = family->responses[index];
    }
    playing->any.responses = playing->any_responses;
    playing->any.data = AT_NONE;
    return true;
}

bool player_begin(player *playing, const at_catalogue *family, size_t size)
{
    memset(playing, 0, sizeof *playing);
    playing->family = family;
    playing->line.family = family;
    if (size > sizeof playing->buffer || !expect_any(playing) ||
        at_receiver_init(&playing->receiver, family->module, on_event, playing, playing->buffer, size) != AT_OK) {
        return false;
    }
    forget_command(playing);
    return true;
}

void player_end(player *playing)
{
    at_framer *framer = &playing->receiver.framer;
    at_framer_release(framer);
    close_peer_bytes(playing);
    if (playing->open == OPEN_DATA) {
        json_close(true);
        playing->open = OPEN_NONE;
    }
    if (framer->length > 0) {
        at_event event;
        memset(&event, 0, sizeof event);
        event.type = AT_EVENT_TRUNCATED;
        event.line.text = (const char *)framer->buffer;
        event.line.length = framer->length;
        (void)json_event(playing->family, &event, false);
    }
}
