/*
 * A client of the generated library on the line to a virtual module, and what has happened to it.
 */
#ifndef ATBIND_TESTS_END_TO_END_RIG_H
#define ATBIND_TESTS_END_TO_END_RIG_H

#include "at_port_posix.h"
#include "family.h"

#include <stdarg.h>
#include <setjmp.h>

#include <cmocka.h>

enum { LONGEST_LINE_BUFFER = 512, PATIENCE_MS = 10000 };
enum { MOST_URCS = 1024, URC_TEXT = 640, PLACES = 12, PUSHED = 1 << 17 };

/* A URC without its data; `text` is what family_write_texts() makes of its texts. */
typedef struct seen_urc {
    family_urc urc;
    char text[URC_TEXT];
} seen_urc;

/* Data that came with URCs, for one socket, or in online data mode. */
typedef struct pushed_bytes {
    size_t length;
    size_t headers;
    size_t expected; /* of the data under way */
    uint8_t bytes[PUSHED];
} pushed_bytes;

typedef struct test_rig {
    at_port port; /* counts, and passes on to the serial one */
    at_port_posix serial;
    at_client modem;
    uint8_t line[LONGEST_LINE_BUFFER];
    size_t bytes_written;
    size_t waits;
    void (*before_wait)(struct test_rig *rig); /* or null */

    seen_urc urcs[MOST_URCS];
    size_t urc_count;
    size_t urcs_taken;
    pushed_bytes pushed[PLACES];
    pushed_bytes sunk;
    pushed_bytes online;
    unsigned online_endings;
    at_status online_outcome;
    size_t odd_lines; /* unknown, malformed, truncated */
    bool expects_odd_lines;

    at_call call; /* of EXPECT_BOTH */
    unsigned endings;
    at_status outcome;
} test_rig;

int rig_setup(void **state);
int rig_teardown(void **state);

/* The environment's number; `fallback` if it has none. */
int rig_number(const char *name, int fallback);

/* Takes what the module says for a moment, and runs the clocks. */
void rig_pump(test_rig *rig);

/* Waits until the next command can be sent. */
void rig_wait_until_free(test_rig *rig);

/* at_done for one call: notes how often and how it ended. */
void rig_ended(void *user, at_status status);

/* Waits for the end of a call that was started with rig_ended(), and asserts that it has ended once. */
at_status rig_finish(test_rig *rig);

/* Waits for the next URC with this id, passing over others. */
const family_urc *rig_wait_for_urc(test_rig *rig, family_urc_id id);

/* The same, with its texts. */
const seen_urc *rig_wait_for_seen(test_rig *rig, family_urc_id id);

/* Waits until as many bytes have been pushed to a socket. */
void rig_wait_for_pushed(test_rig *rig, int socket, size_t length);

/* Asserts that exactly these bytes have been pushed to a socket since the last time. */
void rig_expect_pushed(test_rig *rig, int socket, const void *expected, size_t length);

/* Makes something happen in the module: a line on its standard input. */
void rig_control(const char *line);

/* Asserts the outcome of a call; on a difference tells both names and what the client knows about it. */
void rig_expect(const test_rig *rig, at_status status, at_status expected, const char *file, int line);

#define EXPECT(rig, expected, actual) rig_expect(rig, actual, expected, __FILE__, __LINE__)
#define EXPECT_OK(rig, actual) EXPECT(rig, AT_OK, actual)

/* Makes a call that waits, then one that does not, and asserts that both end as expected. */
#define EXPECT_BOTH(rig, expected, name, ...)                                                                         \
    do {                                                                                                              \
        EXPECT(rig, expected, FAMILY_NAME(_##name)(&(rig)->modem, __VA_ARGS__));                                      \
        EXPECT(rig, AT_PENDING,                                                                                       \
               FAMILY_NAME(_##name##_start)(&(rig)->modem, &(rig)->call, __VA_ARGS__, rig_ended, rig));               \
        EXPECT(rig, expected, rig_finish(rig));                                                                       \
    } while (0)

/* Asserts that both calls are refused for what the caller has given. */
#define EXPECT_BOTH_REFUSED(rig, expected, name, ...)                                                                 \
    do {                                                                                                              \
        EXPECT(rig, expected, FAMILY_NAME(_##name)(&(rig)->modem, __VA_ARGS__));                                      \
        EXPECT(rig, expected,                                                                                         \
               FAMILY_NAME(_##name##_start)(&(rig)->modem, &(rig)->call, __VA_ARGS__, rig_ended, rig));               \
        assert_int_equal((rig)->endings, 0);                                                                          \
    } while (0)

/* The same for commands without arguments and without a response. */
#define EXPECT_BOTH_BARE(rig, name)                                                                                   \
    do {                                                                                                              \
        EXPECT_OK(rig, FAMILY_NAME(_##name)(&(rig)->modem));                                                          \
        EXPECT(rig, AT_PENDING, FAMILY_NAME(_##name##_start)(&(rig)->modem, &(rig)->call, rig_ended, rig));           \
        EXPECT_OK(rig, rig_finish(rig));                                                                              \
    } while (0)

/* at_data_sink of a rig that keeps all data, and one of a size_t that counts its calls and wants no more. */
bool rig_sink(void *user, const uint8_t *bytes, size_t length);
bool rig_full_sink(void *user, const uint8_t *bytes, size_t length);

/* Asserts that exactly these bytes have come to the sink since the last time. */
void rig_expect_sunk(test_rig *rig, const uint8_t *expected, size_t length);

/* Asserts that a view holds this text. */
void expect_text(at_string view, const char *text);

#endif
