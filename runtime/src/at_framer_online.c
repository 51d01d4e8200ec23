/*
 * Online data mode: bytes pass without being looked at, but for what ends the mode.
 */
#include "at_framer_parts.h"

#include <string.h>

/* What ends online data mode. Of bytes held back only their number is kept: they are those of the text. */
typedef struct ending {
    const char *text;
    uint8_t length;
} ending;

enum { NO_CARRIER, ESCAPE_OK, AROUND = 2 /* CR LF, before and behind the result code */ };

static const ending endings[] = {{"\r\nNO CARRIER\r\n", 14}, {"\r\nOK\r\n", 6}};

/* -- Entering and leaving ------------------------------------------------------------------------------------------- */

bool at_framer_is_online(const at_framer *framer)
{
    return framer->state == AT_ONLINE_BREAK || framer->state == ONLINE || framer->state == ONLINE_ESCAPED;
}

void at_framer_expect_online(at_framer *framer)
{
    framer->state = AT_ONLINE_BREAK;
    framer->held = 0;
    framer->ending = NO_CARRIER;
}

void at_framer_escape(at_framer *framer)
{
    if (at_framer_is_online(framer)) {
        framer->state = ONLINE_ESCAPED;
    }
}

void at_framer_escape_failed(at_framer *framer)
{
    if (framer->state == ONLINE_ESCAPED) {
        framer->state = ONLINE;
        if (framer->ending == ESCAPE_OK) {
            at_framer_release(framer);
        }
    }
}

void at_framer_release(at_framer *framer)
{
    const ending *begun = &endings[framer->ending];
    const uint8_t length = framer->held;
    framer->held = 0;
    framer->ending = NO_CARRIER;
    if (length > 0) {
        framer->events->online(framer, (const uint8_t *)begun->text, length);
    }
}

void at_framer_leave_online(at_framer *framer)
{
    if (at_framer_is_online(framer)) {
        framer->state = IN_LINE;
        framer->held = 0;
    }
}

/* -- The stream ----------------------------------------------------------------------------------------------------- */

const uint8_t *at_framer_take_online_break(at_framer *framer, const uint8_t *at)
{
    framer->state = ONLINE;
    return *at == '\n' ? at + 1 : at;
}

/* Whether `byte` goes on with what is held back; it is held back too then. */
static bool holds(at_framer *framer, uint8_t byte)
{
    if (framer->held == AROUND && byte == 'O' && framer->state == ONLINE_ESCAPED) {
        framer->ending = ESCAPE_OK;
    }
    if ((uint8_t)endings[framer->ending].text[framer->held] != byte) {
        return false;
    }
    ++framer->held;
    return true;
}

static bool is_ended(const at_framer *framer)
{
    return framer->held == endings[framer->ending].length;
}

/* Whether what starts at `at` is an ending, or may turn out to be one when more has come. Nothing is held back yet. */
static bool may_end(at_framer *framer, const uint8_t *at, const uint8_t *end)
{
    bool ends;
    while (at < end && !is_ended(framer) && holds(framer, *at)) {
        ++at;
    }
    ends = at == end || is_ended(framer);
    framer->held = 0;
    framer->ending = NO_CARRIER;
    return ends;
}

/* Where the bytes of the peer end for sure: before something that may be an ending. */
static const uint8_t *find_ending(at_framer *framer, const uint8_t *at, const uint8_t *end)
{
    const uint8_t *found = (const uint8_t *)memchr(at, '\r', (size_t)(end - at));
    while (found != NULL && !may_end(framer, found, end)) {
        ++found;
        found = (const uint8_t *)memchr(found, '\r', (size_t)(end - found));
    }
    return found == NULL ? end : found;
}

/* Lines follow again, and the ending is the first of them. */
static void end_online(at_framer *framer)
{
    const ending *reached = &endings[framer->ending];
    const char *end = reached->text + reached->length - AROUND;
    framer->state = IN_LINE;
    framer->held = 0;
    framer->ending = NO_CARRIER;
    (void)framer->events->line(framer, reached->text + AROUND, end);
}

const uint8_t *at_framer_take_online(at_framer *framer, const uint8_t *at, const uint8_t *end)
{
    if (framer->held == 0) {
        const uint8_t *stop = find_ending(framer, at, end);
        if (stop > at) {
            framer->events->online(framer, at, (size_t)(stop - at));
            return stop;
        }
    }
    while (at < end && holds(framer, *at)) {
        ++at;
        if (is_ended(framer)) {
            end_online(framer);
            return at;
        }
    }
    if (at < end) {
        at_framer_release(framer); /* it departs: data after all */
    }
    return at;
}
