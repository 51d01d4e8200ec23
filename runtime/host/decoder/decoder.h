/*
 * Follows what a host and a module say to each other: which commands are in flight, what they change, and what the
 * receiver that firmware uses makes of the module's lines. Writes the events as JSON.
 *
 * It needs no heap and prints nothing itself, so it runs wherever the receiver does.
 */
#ifndef ATBIND_HOST_DECODER_H
#define ATBIND_HOST_DECODER_H

#include "command_line.h"
#include "json_line.h"
#include "decoder_limits.h"

#include "atbind/at_receiver.h"

typedef struct decoder_setup {
    const at_catalogue *family;
    bool raw;        /* only the module is heard, so it is not known what is in flight */
    uint8_t *buffer; /* of the receiver; stays the caller's */
    size_t buffer_size;
    json_line *events;
    json_line *held; /* the event whose data are still to come; commands may be written to `events` meanwhile */
} decoder_setup;

typedef enum held_event { HELD_NONE, HELD_DATA, HELD_ONLINE } held_event;

typedef struct decoder {
    const at_catalogue *family;
    json_line *events;
    json_line *held;
    at_receiver receiver;
    at_form any; /* takes the responses of all commands, where none is in flight or it is unknown */
    at_expected any_responses[MOST_RESPONSES];
    const char *idle_lead; /* how an echo starts while no command is known to be in flight; null for none */

    command_line line;
    const at_form *form; /* what is in flight */
    bool typing_data;    /* the prompt has come: host bytes are data */
    size_t data_left;    /* of data with a count */
    bool guarded;        /* the command carries a secret: what cannot be read may be a piece of it */
    bool echoed;         /* the command came back, so its data will too */
    uint8_t typed[LONGEST_TYPED];
    size_t typed_length;

    held_event held_event;
    char header[LONGEST_HEADER]; /* of the data that are held */
    size_t header_length;
} decoder;

/* Returns AT_ERROR_ARGUMENT if the receive buffer is too small, AT_ERROR_BUFFER if the family has too many responses. */
at_status decoder_begin(decoder *stream, const decoder_setup *setup);

/* Sets a mode, for all sockets where each has one. False if the family has none of that name. */
bool decoder_set_mode(decoder *stream, const char *name, size_t length, uint16_t value);

void decoder_take_host_bytes(decoder *stream, const char *bytes, size_t length);
void decoder_take_module_bytes(decoder *stream, const uint8_t *bytes, size_t length);

/* The stream has ended: writes what was still open, a line without its end or data short of their count. */
void decoder_end(decoder *stream);

#endif
