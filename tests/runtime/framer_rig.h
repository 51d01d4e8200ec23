/*
 * A framer without a receiver: lines "N<count>" are headers of data. After the count, h means digits, and a comma that
 * the data stand on the line itself.
 */
#ifndef FRAMER_RIG_H
#define FRAMER_RIG_H

#include "support.h"

typedef struct framer_rig {
    at_framer framer;
    test_log log;
    uint8_t buffer[512];
    const char *echo_at_prompt; /* expected back once the prompt has come, or null */
} framer_rig;

void rig_init(framer_rig *rig, size_t buffer_size);

#define RIG_FEED(rig, literal) rig_feed_pieces((rig), ("" literal), sizeof(literal) - 1, sizeof(literal))
#define RIG_PIECES(rig, literal, piece) rig_feed_pieces((rig), ("" literal), sizeof(literal) - 1, (piece))
void rig_feed_pieces(framer_rig *rig, const void *bytes, size_t length, size_t piece);

#endif
