/*
 * What the parts of the framer share: lines and data (at_framer.c), online data mode (at_framer_online.c).
 */
#ifndef ATBIND_AT_FRAMER_PARTS_H
#define ATBIND_AT_FRAMER_PARTS_H

#include "atbind/at_framer.h"

enum state {
    IN_LINE,
    AT_BREAK, /* behind the CR of a header: an LF may follow before its data */
    IN_DATA,
    AT_QUOTE, /* behind data on a line: a quotation mark may follow */
    IN_REST,  /* of a line that was too long */
    AT_ONLINE_BREAK, /* behind the CR of CONNECT: an LF may follow before the bytes of the peer */
    ONLINE,
    ONLINE_ESCAPED /* the escape sequence has been sent */
};

/* Whether a byte ends a line. */
static inline bool at_ends_line(uint8_t byte)
{
    return byte == '\r' || byte == '\n';
}

/* Behind the CR of CONNECT; moves behind an LF. */
const uint8_t *at_framer_take_online_break(at_framer *framer, const uint8_t *at);

/* Takes bytes of the peer, and what ends the mode. Returns where it stopped. */
const uint8_t *at_framer_take_online(at_framer *framer, const uint8_t *at, const uint8_t *end);

#endif
