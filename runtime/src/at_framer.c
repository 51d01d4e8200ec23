/*
 * Splits the byte stream. Each state has one function that takes what it can and says where it stopped.
 */
#include "at_framer_parts.h"

#include <string.h>

enum { NO_DIGIT = 0xFF, HEX_PIECE = 16 };

at_status at_framer_init(at_framer *framer, const at_framer_events *events, uint8_t *buffer, size_t size)
{
    if (framer == NULL || events == NULL || buffer == NULL || size < AT_BUFFER_MINIMUM) {
        return AT_ERROR_ARGUMENT;
    }
    memset(framer, 0, sizeof *framer);
    framer->events = events;
    framer->buffer = buffer;
    framer->openers = AT_OPENER_COMMA | AT_OPENER_QUOTE;
    framer->size = (uint16_t)(size > UINT16_MAX ? UINT16_MAX : size);
    framer->half = NO_DIGIT;
    return AT_OK;
}

bool at_framer_in_data(const at_framer *framer)
{
    return framer->state == AT_BREAK || framer->state == IN_DATA;
}

void at_framer_abandon_data(at_framer *framer)
{
    if (at_framer_in_data(framer)) {
        framer->state = IN_LINE;
    }
    framer->remaining = 0;
    framer->half = NO_DIGIT;
}

/* What follows the line that is being read; whether its CR has an LF behind it is seen when the line has been read. */
void at_framer_expect_data(at_framer *framer, uint32_t length, bool hex, bool quoted)
{
    framer->state = AT_BREAK;
    framer->remaining = length;
    framer->hex = hex;
    framer->quoted = quoted;
    framer->half = NO_DIGIT;
    framer->spoilt = false;
}

void at_framer_expect_echo(at_framer *framer, const uint8_t *bytes, size_t length)
{
    framer->echo = bytes;
    framer->echo_length = (uint16_t)(length > UINT16_MAX ? UINT16_MAX : length);
    framer->echo_matched = 0;
    framer->echo_waits = false;
}

static bool echo_is_next(const at_framer *framer)
{
    return framer->echo != NULL && !framer->echo_waits;
}

/* A line and its data are over: what comes next may be the echo. */
static void end_line(at_framer *framer)
{
    framer->state = IN_LINE;
    framer->echo_waits = false;
}

static bool is_blank(uint8_t byte)
{
    return byte == ' ' || byte == '\t';
}

static uint8_t digit_value(uint8_t digit)
{
    if (digit >= '0' && digit <= '9') {
        return (uint8_t)(digit - '0');
    }
    digit |= 0x20u;
    return digit >= 'a' && digit <= 'f' ? (uint8_t)(digit - 'a' + 10) : (uint8_t)NO_DIGIT;
}

/* Counts data bytes; behind the last one the line goes on. */
static void count_data(at_framer *framer, size_t length)
{
    framer->remaining -= (uint32_t)length;
    if (framer->remaining == 0 && framer->quoted) {
        framer->state = AT_QUOTE;
    } else if (framer->remaining == 0) {
        end_line(framer);
    }
}

/* Turns digits into bytes, a small piece at a time. */
static const uint8_t *take_digits(at_framer *framer, const uint8_t *at, const uint8_t *end)
{
    uint8_t piece[HEX_PIECE];
    size_t length = 0;
    while (at < end && length < sizeof piece && framer->remaining > length) {
        const uint8_t value = digit_value(*at++);
        framer->spoilt = framer->spoilt || value == NO_DIGIT;
        if (framer->half == NO_DIGIT) {
            framer->half = value & 0x0Fu;
        } else {
            piece[length++] = (uint8_t)(framer->half * 16u + (value & 0x0Fu));
            framer->half = NO_DIGIT;
        }
    }
    count_data(framer, length);
    if (length > 0) {
        framer->events->data(framer, piece, length);
    }
    return at;
}

static const uint8_t *take_data(at_framer *framer, const uint8_t *at, const uint8_t *end)
{
    size_t length = (size_t)(end - at);
    if (framer->hex) {
        return take_digits(framer, at, end);
    }
    length = length < framer->remaining ? length : framer->remaining;
    count_data(framer, length);
    framer->events->data(framer, at, length);
    return at + length;
}

/* The header ended with CR; one LF belongs to it too, everything behind that is data. */
static const uint8_t *take_break(at_framer *framer, const uint8_t *at)
{
    framer->state = IN_DATA;
    return *at == '\n' ? at + 1 : at;
}

static const uint8_t *take_quote(at_framer *framer, const uint8_t *at)
{
    end_line(framer);
    return *at == '"' ? at + 1 : at;
}

static const uint8_t *skip_rest(at_framer *framer, const uint8_t *at, const uint8_t *end)
{
    while (at < end && !at_ends_line(*at)) {
        ++at;
    }
    if (at < end) {
        end_line(framer);
    }
    return at;
}

/* The owner reads the line from `line` to `end`, where CR or LF stands; returns where data on the line itself start. */
static const uint8_t *read_line(at_framer *framer, const uint8_t *line, const uint8_t *end)
{
    while (is_blank(end[-1])) {
        --end; /* a line starts with something else */
    }
    return (const uint8_t *)framer->events->line(framer, (const char *)line, (const char *)end);
}

/* Behind the line's CR or LF: the next line, counted data, or the bytes of the peer. Behind LF there is no LF to skip. */
static const uint8_t *follow_line(at_framer *framer, const uint8_t *terminator)
{
    framer->behind_data = false;
    if (framer->state == IN_LINE) {
        end_line(framer);
    } else if (*terminator == '\n') {
        framer->state = framer->state == AT_BREAK ? IN_DATA : ONLINE;
    }
    return terminator + 1;
}

/* The gathered line carries data from `at` on; what stands behind the data is a line again. */
static void spill_data(at_framer *framer, const uint8_t *at)
{
    const uint8_t *end = framer->buffer + framer->length;
    framer->state = IN_DATA;
    framer->behind_data = true;
    while (at < end && framer->state == IN_DATA) {
        at = take_data(framer, at, end);
    }
    if (at < end && framer->state == AT_QUOTE) {
        at = take_quote(framer, at);
    }
    while (at < end && is_blank(*at)) {
        ++at;
    }
    framer->length = (uint16_t)(end - at);
    framer->openers = AT_OPENER_COMMA | AT_OPENER_QUOTE;
    memmove(framer->buffer, at, framer->length);
}

/* A line stands between `line` and `terminator` in the piece being fed. */
static const uint8_t *read_in_place(at_framer *framer, const uint8_t *line, const uint8_t *terminator)
{
    const uint8_t *data = read_line(framer, line, terminator);
    if (data == NULL) {
        return follow_line(framer, terminator);
    }
    framer->state = IN_DATA;
    framer->behind_data = true;
    return data;
}

/* The line in the buffer is whole; its CR or LF stands at `terminator` in the piece being fed. */
static const uint8_t *read_gathered(at_framer *framer, const uint8_t *terminator)
{
    const uint8_t *data;
    framer->buffer[framer->length] = '\r';
    data = read_line(framer, framer->buffer, framer->buffer + framer->length);
    if (data != NULL) {
        spill_data(framer, data);
        return terminator;
    }
    framer->length = 0;
    framer->openers = AT_OPENER_COMMA | AT_OPENER_QUOTE;
    return follow_line(framer, terminator);
}

/* Whether the unfinished line in the buffer carries data that have begun; they leave the buffer then. */
static bool opens_data(at_framer *framer)
{
    const char *line = (const char *)framer->buffer;
    const char *data;
    uint8_t openers = framer->openers;
    if (openers == 0) {
        return false;
    }
    framer->buffer[framer->length] = '\r';
    data = framer->events->opening(framer, line, line + framer->length, &openers);
    framer->openers = openers;
    if (data != NULL) {
        spill_data(framer, (const uint8_t *)data);
    }
    return data != NULL;
}

/* The buffer is full and the line goes on. */
static void overflow(at_framer *framer)
{
    if (opens_data(framer)) {
        return;
    }
    framer->state = IN_REST;
    framer->events->truncated(framer, (const char *)framer->buffer, (const char *)framer->buffer + framer->length);
    framer->length = 0;
    framer->openers = AT_OPENER_COMMA | AT_OPENER_QUOTE;
}

/* Whether data may begin behind the character at `at` of the line in the buffer. */
static bool may_open(const at_framer *framer, const uint8_t *at)
{
    if (*at == ',') {
        return (framer->openers & AT_OPENER_COMMA) != 0;
    }
    return *at == '"' && (framer->openers & AT_OPENER_QUOTE) != 0 && at > framer->buffer &&
           (at[-1] == ',' || is_blank(at[-1]));
}

/* Whether data may begin on what has come to the line in the buffer from `from` on. */
static bool holds_opener(const at_framer *framer, uint16_t from)
{
    const uint8_t *at = framer->buffer + from;
    const uint8_t *end = framer->buffer + framer->length;
    for (; at < end; ++at) {
        if ((*at == ',' || *at == '"') && may_open(framer, at)) {
            return true;
        }
    }
    return false;
}

static void note_high_water(at_framer *framer)
{
    if (framer->length > framer->high_water) {
        framer->high_water = framer->length;
    }
}

/* Adds bytes up to `stop` to the line in the buffer. `stop` is a CR or LF, or the end of the piece. */
static const uint8_t *gather(at_framer *framer, const uint8_t *at, const uint8_t *stop, const uint8_t *end)
{
    const uint16_t from = framer->length;
    const size_t room = (size_t)framer->size - 1u - from;
    const size_t length = (size_t)(stop - at) < room ? (size_t)(stop - at) : room;
    memcpy(framer->buffer + from, at, length);
    framer->length = (uint16_t)(from + length);
    note_high_water(framer);
    if (at + length < stop) {
        overflow(framer);
    } else if (stop < end) {
        return read_gathered(framer, stop);
    } else if (framer->openers != 0 && holds_opener(framer, from)) {
        (void)opens_data(framer);
    }
    return at + length;
}

/* Whether one of four bytes is below 14, as CR and LF are; bytes from 128 up may be taken for such, never the reverse. */
static bool may_hold_end(const uint8_t *at)
{
    uint32_t four;
    memcpy(&four, at, sizeof four);
    return ((four - 0x0E0E0E0Eu) & ~four & 0x80808080u) != 0;
}

/* The line's CR or LF, or `end`. Lines are long enough for looking at four bytes at once to pay. */
static const uint8_t *find_line_end(const uint8_t *at, const uint8_t *end)
{
    while (at < end) {
        size_t count = (size_t)(end - at);
        for (; count >= 4u && !may_hold_end(at); count -= 4u) {
            at += 4;
        }
        for (count = count < 4u ? count : 4u; count > 0; --count, ++at) {
            if (at_ends_line(*at)) {
                return at;
            }
        }
    }
    return end;
}

/* Moves behind what stands between lines. */
static const uint8_t *skip_between(at_framer *framer, const uint8_t *at, const uint8_t *end)
{
    for (; at < end && *at <= ' '; ++at) {
        if (at_ends_line(*at)) {
            framer->behind_data = false;
        } else if (!is_blank(*at)) {
            break;
        }
    }
    return at;
}

static const uint8_t *take_line(at_framer *framer, const uint8_t *at, const uint8_t *end)
{
    const uint8_t *stop;
    if (framer->length == 0) {
        at = skip_between(framer, at, end);
        if (at == end) {
            return at;
        }
        if (framer->prompt && *at == '>' && !framer->behind_data) {
            framer->prompt = false;
            framer->events->prompt(framer);
            return at + 1;
        }
    }
    stop = find_line_end(at, end);
    if (framer->length == 0 && stop < end && (size_t)(stop - at) < framer->size) {
        return read_in_place(framer, at, stop);
    }
    return gather(framer, at, stop, end);
}

/* -- The stream ----------------------------------------------------------------------------------------------------- */

/* Takes bytes up to the end, or up to where an echo has come to be expected or a handler has asked for a pause. */
static const uint8_t *take(at_framer *framer, const uint8_t *at, const uint8_t *end)
{
    while (at < end && !echo_is_next(framer) && !framer->paused) {
        switch ((enum state)framer->state) { /* uncovered: every state has its case */
        case IN_LINE: at = take_line(framer, at, end); break;
        case AT_BREAK: at = take_break(framer, at); break;
        case IN_DATA: at = take_data(framer, at, end); break;
        case AT_QUOTE: at = take_quote(framer, at); break;
        case IN_REST: at = skip_rest(framer, at, end); break;
        case AT_ONLINE_BREAK: at = at_framer_take_online_break(framer, at); break;
        case ONLINE:
        case ONLINE_ESCAPED: at = at_framer_take_online(framer, at, end); break;
        }
    }
    return at;
}

/*
 * What ends a prompt may stand before an echo, and data may begin alike. Where `byte` departs from the data, takes as few
 * of the bytes matched so far as it can for the prompt's; false if they are no blanks and line ends.
 */
static bool shift_echo(at_framer *framer, uint8_t byte)
{
    const uint8_t *echo = framer->echo;
    const uint16_t matched = framer->echo_matched;
    uint16_t first;
    for (first = 0; first < matched && (is_blank(echo[first]) || at_ends_line(echo[first])); ++first) {
        const uint16_t left = (uint16_t)(matched - first - 1u);
        if (echo[left] == byte && memcmp(echo, echo + first + 1, left) == 0) {
            framer->echo_matched = (uint16_t)(left + 1u);
            return true;
        }
    }
    framer->echo_matched = first < matched ? matched : 0;
    return first == matched && (is_blank(byte) || at_ends_line(byte));
}

/* Takes bytes that are nowhere else, so that no pause may come among them; the echo waits for the end of their line. */
static const uint8_t *take_returned(at_framer *framer, const uint8_t *at, const uint8_t *end)
{
    framer->paused = false;
    framer->echo_waits = true;
    return take(framer, at, end);
}

/* What looked like the beginning of the echo is that of a line, and counts as received after all. */
static void return_echo(at_framer *framer)
{
    const uint8_t *echo = framer->echo;
    const uint8_t *at = echo;
    const uint8_t *stop = echo + framer->echo_matched;
    framer->echo_matched = 0;
    while (at < stop && (framer->echo == echo || framer->echo == NULL)) { /* uncovered: no prompt comes while data are sent */
        at = take_returned(framer, at, stop);
    }
    framer->echo_waits = framer->echo == echo;
}

/* Moves behind what stands between lines of the data sent. */
static const uint8_t *skip_blanks_and_ends(const uint8_t *at, const uint8_t *end)
{
    while (at < end && (is_blank(*at) || at_ends_line(*at))) {
        ++at;
    }
    return at;
}

/*
 * Whether more has been matched than the first line of the data. A line of the module's may be like their beginning, but
 * hardly like a whole line of them and the next one's beginning: that was an echo, cut short as by a restart, and nothing
 * that stands in the data may count for a result.
 */
static bool is_cut_short(const at_framer *framer)
{
    const uint8_t *end = framer->echo + framer->echo_matched;
    const uint8_t *at = skip_blanks_and_ends(framer->echo, end);
    while (at < end && !at_ends_line(*at)) {
        ++at;
    }
    return skip_blanks_and_ends(at, end) < end;
}

/* Drops what repeats the data sent. */
static const uint8_t *take_echo(at_framer *framer, const uint8_t *at, const uint8_t *end)
{
    const uint8_t *echo = framer->echo;
    for (; at < end && framer->echo_matched < framer->echo_length; ++at) {
        if (*at == echo[framer->echo_matched]) {
            ++framer->echo_matched;
        } else if (!shift_echo(framer, *at)) {
            break;
        }
    }
    if (framer->echo_matched == framer->echo_length) {
        framer->echo = NULL;
    } else if (at < end && is_cut_short(framer)) {
        framer->echo_matched = 0;
        framer->echo_waits = true;
    } else if (at < end) {
        return_echo(framer);
    }
    return at;
}

/* Most bytes merely stand on a line that has begun. */
bool at_framer_take_byte(at_framer *framer, uint8_t byte)
{
    const uint16_t length = framer->length;
    uint8_t *place = framer->buffer + length;
    if (length == 0 || length + 1u >= framer->size || byte < ' ' ||
        framer->state != IN_LINE || /* uncovered: only a line has a length */
        echo_is_next(framer)) {
        return false;
    }
    *place = byte;
    if (may_open(framer, place)) {
        return false;
    }
    framer->length = (uint16_t)(length + 1u);
    note_high_water(framer);
    return true;
}

size_t at_framer_feed(at_framer *framer, const uint8_t *bytes, size_t length)
{
    const uint8_t *at = bytes;
    const uint8_t *end = bytes + length;
    framer->paused = false;
    while (at < end && !framer->paused) {
        at = echo_is_next(framer) ? take_echo(framer, at, end) : take(framer, at, end);
    }
    return (size_t)(at - bytes);
}

void at_framer_pause(at_framer *framer)
{
    framer->paused = true;
}
