/*
 * Plays a transcript through the receiver, as the host tool's decode does, and prints its events.
 */
#ifndef FIRMWARE_PLAYER_H
#define FIRMWARE_PLAYER_H

#include "commands.h"

#include "atbind/at_receiver.h"

enum { LONGEST_LINE = 1280, LONGEST_DATA = 512, LONGEST_HEADER = 256 };

typedef enum open_object { OPEN_NONE, OPEN_DATA, OPEN_PEER } open_object;

typedef struct player {
    const at_catalogue *family;
    at_receiver receiver;
    uint8_t buffer[LONGEST_LINE];
    at_form any; /* takes the responses of all commands, where none is in flight or it is unknown */
    at_expected any_responses[MOST_RESPONSES];

    command_line line;
    const at_form *form; /* what is in flight */
    bool typing_data;    /* the prompt has come: host bytes are data */
    size_t data_left;    /* of data with a count */
    bool echoed;         /* the command came back, so its data will too */
    uint8_t typed[LONGEST_DATA];
    size_t typed_length;
    open_object open; /* what is being printed */
    char header[LONGEST_HEADER]; /* of the data that are being printed */
    size_t header_length;
} player;

/* Begins a transcript, with a receive buffer of `size` bytes. False if that cannot be. */
bool player_begin(player *playing, const at_catalogue *family, size_t size);

/* name=value, in one word. False if there is no such mode. */
bool player_set_mode(player *playing, const char *word, size_t length);

void player_host_bytes(player *playing, const char *bytes, size_t length);
void player_module_bytes(player *playing, const uint8_t *bytes, size_t length);

/* The stream has ended: prints what was still open. */
void player_end(player *playing);

#endif
