/*
 * What the tests share: cmocka with what it needs, a log of text, and a recorder of a receiver's events.
 */
#ifndef SUPPORT_H
#define SUPPORT_H

#include "atbind/atbind.h"
#include "bc65/bc65.h"
#include "bc65/bc65_tables.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

/* Text that grows; every test compares what it holds with what it should hold. */
typedef struct test_log {
    char text[65536];
    size_t length;
    bool data_open; /* the last entry is data, and more of the same belong to it */
} test_log;

void log_clear(test_log *log);
void log_text(test_log *log, const char *terminated);
void log_format(test_log *log, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Adds bytes; what is not printable, and the backslash, as \xNN. */
void log_bytes(test_log *log, const void *bytes, size_t length);

/* Adds a piece of data; pieces that follow each other become one entry. */
void log_data(test_log *log, const char *label, const void *bytes, size_t length);

/* The log has to equal `expected`; it is empty afterwards. */
#define assert_log(log, expected) check_log((log), (expected), __FILE__, __LINE__)
void check_log(test_log *log, const char *expected, const char *file, int line);

/* A receiver whose events go to a log, one line each, fields included. */
typedef struct recorder {
    at_receiver receiver;
    test_log log;
    uint8_t buffer[512];
    uint32_t next_offset; /* where the next piece of data has to start */
} recorder;

void recorder_init(recorder *record, size_t buffer_size);
void recorder_init_module(recorder *record, const at_module *module, size_t buffer_size);

/* Feeds a string literal, its NUL bytes included. */
#define FEED(record, literal) at_receiver_feed(&(record)->receiver, (const uint8_t *)("" literal), sizeof(literal) - 1)

/*
 * Feeds a framer, a receiver's own or one without, in pieces of `piece` bytes, each from memory of its own so that
 * sanitizers see every overrun.
 */
void feed_pieces(at_framer *framer, const void *bytes, size_t length, size_t piece);

/* Names the heads of a module other than bc65 in the log; null for bc65. */
typedef const char *log_head_namer(uint8_t head);
void log_name_heads(log_head_namer *namer);

/* Adds what an event holds to a log; the recorder uses it. */
void log_event(test_log *log, const at_event *event);

/* A view of a terminated string, for expressions. */
static inline at_string str(const char *terminated)
{
    return at_string_of(terminated);
}

/* A view of a literal's bytes, NUL bytes included. */
#define BYTES(literal) at_bytes_of("" literal, sizeof(literal) - 1)

/* The same as an initialiser. */
#define RAW(literal) {(const uint8_t *)("" literal), sizeof(literal) - 1}

/* A view must hold exactly this text. */
#define assert_text(view, expected)                                     \
    do {                                                                \
        assert_int_equal((view).length, sizeof(expected) - 1);          \
        assert_memory_equal((view).text, expected, sizeof(expected) - 1); \
    } while (0)

#endif
