/*
 * Splits a stream of bytes into lines, counted data and prompts, in whatever pieces the stream arrives.
 *
 * A line ends at CR or LF; blanks around it and empty lines are dropped. A line that arrives in one piece is read where
 * it is; only a line that is split between pieces is copied, into the buffer given at initialisation.
 */
#ifndef ATBIND_AT_FRAMER_H
#define ATBIND_AT_FRAMER_H

#include "atbind/at_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The smallest buffer a framer works with. */
#define AT_BUFFER_MINIMUM 64u

/* Behind what data can begin that stand on a line. A quotation mark that opens stands behind a comma. */
#define AT_OPENER_COMMA 0x01u
#define AT_OPENER_QUOTE 0x02u

struct at_framer;

/*
 * Whom a framer tells what it found. An owner has the framer as its first member. It says what follows a line with
 * at_framer_expect_data() or at_framer_expect_online(); otherwise the next line does.
 */
typedef struct at_framer_events {
    /*
     * A whole line without blanks around it; it may be changed or gone after the call. The byte at `end` is CR, LF or a
     * blank before them. Returns where data start that stand on the line itself, or null.
     */
    const char *(*line)(struct at_framer *framer, const char *line, const char *end);
    /*
     * The beginning of a line that is not yet whole: returns where data start on it, or null. CR stands at `end` in place
     * of the rest. `openers` says after which characters that is asked, and may be narrowed down for the rest of the line.
     */
    const char *(*opening)(struct at_framer *framer, const char *line, const char *end, uint8_t *openers);
    /* The next data bytes; hexadecimal digits have been turned into bytes. */
    void (*data)(struct at_framer *framer, const uint8_t *bytes, size_t length);
    /* A line longer than the buffer; only its beginning is given, the rest is skipped. */
    void (*truncated)(struct at_framer *framer, const char *line, const char *end);
    /* The prompt for data. */
    void (*prompt)(struct at_framer *framer);
    /* Bytes of the peer in online data mode. What ends it comes as a line. */
    void (*online)(struct at_framer *framer, const uint8_t *bytes, size_t length);
} at_framer_events;

typedef struct at_framer {
    const at_framer_events *events;
    uint8_t *buffer;
    const uint8_t *echo; /* data sent, whose echo is expected next */
    uint32_t remaining;  /* data bytes still to come */
    uint16_t size;
    uint16_t length; /* of the line gathered so far */
    uint16_t high_water; /* the most that `length` has been */
    uint16_t echo_length;
    uint16_t echo_matched;
    uint8_t state;
    uint8_t half;   /* first digit of a pair, or none */
    uint8_t held;   /* bytes held back, because they could be the beginning of ... */
    uint8_t ending; /* ... this end of online data mode */
    uint8_t openers; /* behind what data can begin on the line gathered so far */
    bool hex : 1;
    bool prompt : 1;  /* a prompt is expected: look for > at the start of a line */
    bool paused : 1;  /* by a handler */
    bool spoilt : 1;  /* a character that is no hexadecimal digit stood among digits */
    bool quoted : 1;  /* a quotation mark follows the data */
    bool echo_waits : 1; /* a line has come before the echo */
    bool behind_data : 1; /* data stood on the line, and its end has not come */
} at_framer;

/*
 * Prepares a framer. `buffer` stays the caller's and has to outlive it; a line can be one byte shorter than `size`.
 * Returns AT_ERROR_ARGUMENT if a pointer is null or `size` is below AT_BUFFER_MINIMUM.
 */
at_status at_framer_init(at_framer *framer, const at_framer_events *events, uint8_t *buffer, size_t size);

/* Takes the next bytes of the stream. Returns how many: all, unless an event's handler has called at_framer_pause(). */
size_t at_framer_feed(at_framer *framer, const uint8_t *bytes, size_t length);

/*
 * Takes one byte if it merely goes on with a line that is being gathered, so that nothing is to be told; else returns
 * false, and at_framer_feed() is to take it. For those who get one byte at a time, at a third of the cost.
 */
bool at_framer_take_byte(at_framer *framer, uint8_t byte);

/* Lets at_framer_feed() return once the event being handled is over. */
void at_framer_pause(at_framer *framer);

/*
 * To be called while a line is being read: behind it, or on it from where the owner says, stand `length` data bytes, at
 * least one. With `hex` two hexadecimal digits stand for each, with `quoted` a quotation mark follows them.
 */
void at_framer_expect_data(at_framer *framer, uint32_t length, bool hex, bool quoted);

/* To be called while a line is being read: online data mode begins behind it. */
void at_framer_expect_online(at_framer *framer);

/* Whether the line is in online data mode: bytes pass without being looked at, but for NO CARRIER on a line of its own. */
bool at_framer_is_online(const at_framer *framer);

/* The escape sequence has been sent: from now on OK on a line of its own ends online data mode too. */
void at_framer_escape(at_framer *framer);

/* The module did not answer the escape sequence: OK is data again. */
void at_framer_escape_failed(at_framer *framer);

/*
 * Gives up bytes that were held back because they could be the beginning of a result code: nothing has followed them for
 * a while, so they are data.
 */
void at_framer_release(at_framer *framer);

/* Ends online data mode, for example because the module has restarted. What is held back is dropped. */
void at_framer_leave_online(at_framer *framer);

/* Whether counted data are still to come. */
bool at_framer_in_data(const at_framer *framer);

/* Gives up waiting for the rest of counted data; lines follow again. */
void at_framer_abandon_data(at_framer *framer);

/*
 * Expects these bytes back, as a module with echo on sends them; only whole lines and their data may come before them.
 * `bytes` has to stay valid until they have come or this is called again; null: none are expected any more.
 */
void at_framer_expect_echo(at_framer *framer, const uint8_t *bytes, size_t length);

#ifdef __cplusplus
}
#endif

#endif
