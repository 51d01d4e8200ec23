#include "hearing.h"

#include "readings.h"

#include <stdlib.h>
#include <string.h>

const char *event_name(at_event_type type)
{
    static const char *const names[] = {
        [AT_EVENT_FINAL] = "final",         [AT_EVENT_RESPONSE] = "response",   [AT_EVENT_URC] = "urc",
        [AT_EVENT_DATA] = "data",           [AT_EVENT_ONLINE] = "online",       [AT_EVENT_PROMPT] = "prompt",
        [AT_EVENT_ECHO] = "echo",           [AT_EVENT_MALFORMED] = "malformed", [AT_EVENT_TRUNCATED] = "truncated",
        [AT_EVENT_UNKNOWN] = "unknown",
    };
    return names[type];
}

/* Data come behind the line that announces them. */
static void on_data(struct hearing *hearing, const at_event *event)
{
    struct heard *heard = &hearing->heard[hearing->count - 1];
    bytes_append(&heard->data, event->data.bytes, event->data.length);
    heard->spoilt = heard->spoilt || event->spoilt;
}

/* A line whose head alone is read says nothing but what stands behind it. */
static void read_values(struct heard *heard, const at_event *event)
{
    if (event->type == AT_EVENT_RESPONSE || event->type == AT_EVENT_URC) {
        values_of_shape(event->shape, event->fields, &heard->values);
    }
}

static void on_event(void *owner, const at_event *event)
{
    struct hearing *hearing = owner;
    if (event->type == AT_EVENT_DATA && hearing->count > 0 && hearing->count <= MOST_HEARD) {
        on_data(hearing, event);
        return;
    }
    if (hearing->count < MOST_HEARD) {
        struct heard *heard = &hearing->heard[hearing->count];
        *heard = (struct heard){.type = event->type, .shape = event->shape, .unlisted = event->unlisted,
                                .code = event->code, .head = event->head};
        bytes_append(&heard->line, event->line.text, event->line.length);
        read_values(heard, event);
    }
    ++hearing->count;
}

void hearing_begin(struct hearing *hearing, const at_catalogue *family, const at_form *form)
{
    hearing->family = family;
    hearing->count = 0;
    at_receiver_init(&hearing->receiver, family->module, on_event, hearing, hearing->buffer, sizeof hearing->buffer);
    at_receiver_expect(&hearing->receiver, form);
}

uint8_t hearing_find_mode(const at_module *module, const char *name)
{
    uint8_t mode = 0;
    while (mode < module->mode_count && strcmp(module->modes[mode].name, name) != 0) {
        ++mode;
    }
    return mode;
}

long hearing_mode(const struct hearing *hearing, const char *name, long key)
{
    return at_receiver_mode(&hearing->receiver, hearing_find_mode(hearing->family->module, name), (int32_t)key);
}

void hearing_feed(struct hearing *hearing, const char *bytes, size_t length, size_t longest_piece, unsigned seed)
{
    unsigned short random[3] = {(unsigned short)seed, (unsigned short)(seed >> 16), 0};
    while (length > 0) {
        const size_t wanted = longest_piece == 0 ? length : 1 + (size_t)nrand48(random) % longest_piece;
        const size_t piece = wanted < length ? wanted : length;
        char *copy = allocate(piece); /* so that reading past its end is noticed */
        memcpy(copy, bytes, piece);
        at_receiver_feed(&hearing->receiver, (const uint8_t *)copy, piece);
        free(copy);
        bytes += piece;
        length -= piece;
    }
}

void hearing_end(struct hearing *hearing)
{
    for (size_t i = 0; i < hearing->count && i < MOST_HEARD; ++i) {
        bytes_free(&hearing->heard[i].line);
        bytes_free(&hearing->heard[i].data);
        values_free(&hearing->heard[i].values);
    }
    hearing->count = 0;
}
