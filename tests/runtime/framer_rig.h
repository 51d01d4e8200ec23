/*
 * A framer without a receiver: lines "N<count>" are headers of data. After the count, h means digits, q that the data
 * stand in quotation marks, and a comma that they stand on the line itself. Behind CONNECT online data mode begins.
 */
#ifndef FRAMER_RIG_H
#define FRAMER_RIG_H

#include "support.h"

typedef struct framer_rig {
    at_framer framer; /* first, so that its events find the rest */
    test_log log;
    uint8_t buffer[512];
    const char *echo_at_prompt; /* expected back once the prompt has come, or null */
    unsigned openings;          /* how often an unfinished line has been asked about */
    bool withdraw_echo_at_line; /* as where the line ends the command */
    bool leave_at_data;         /* online data mode is left when data come */
} framer_rig;

void rig_init(framer_rig *rig, size_t buffer_size);

#define RIG_FEED(rig, literal) RIG_PIECES(rig, literal, sizeof(literal))
#define RIG_PIECES(rig, literal, piece) feed_pieces(&(rig)->framer, ("" literal), sizeof(literal) - 1, (piece))

#endif
