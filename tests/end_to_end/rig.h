/*
 * A client of the generated library on the line to a virtual module, and what has happened to it.
 */
#ifndef ATBIND_TESTS_END_TO_END_RIG_H
#define ATBIND_TESTS_END_TO_END_RIG_H

#include "at_port_posix.h"
#include "bc65/bc65.h"

#include <stdarg.h>
#include <setjmp.h>

#include <cmocka.h>

enum { LONGEST_LINE_BUFFER = 512, MOST_URCS = 512, URC_TEXT = 64, SOCKETS = 6, PUSHED = 1 << 17, PATIENCE_MS = 10000 };

/* A URC without its data; `text` is a copy of the one text that a URC of the family can have. */
typedef struct seen_urc {
    bc65_urc urc;
    char text[URC_TEXT];
} seen_urc;

/* Data that were pushed to one socket. */
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
    pushed_bytes pushed[SOCKETS];
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
const bc65_urc *rig_wait_for_urc(test_rig *rig, bc65_urc_id id);

/* Waits until as many bytes have been pushed to a socket. */
void rig_wait_for_pushed(test_rig *rig, int socket, size_t length);

/* Asserts the outcome of a call; on a difference tells both names and what the client knows about it. */
void rig_expect(const test_rig *rig, at_status status, at_status expected, const char *file, int line);

#define EXPECT(rig, expected, actual) rig_expect(rig, actual, expected, __FILE__, __LINE__)
#define EXPECT_OK(rig, actual) EXPECT(rig, AT_OK, actual)

/* Makes a call that waits, then one that does not, and asserts that both end as expected. */
#define EXPECT_BOTH(rig, expected, name, ...)                                                                         \
    do {                                                                                                              \
        EXPECT(rig, expected, bc65_##name(&(rig)->modem, __VA_ARGS__));                                               \
        EXPECT(rig, AT_PENDING,                                                                                       \
               bc65_##name##_start(&(rig)->modem, &(rig)->call, __VA_ARGS__, rig_ended, rig));                        \
        EXPECT(rig, expected, rig_finish(rig));                                                                       \
    } while (0)

/* The same for commands without arguments and without a response. */
#define EXPECT_BOTH_BARE(rig, name)                                                                                   \
    do {                                                                                                              \
        EXPECT_OK(rig, bc65_##name(&(rig)->modem));                                                                   \
        EXPECT(rig, AT_PENDING, bc65_##name##_start(&(rig)->modem, &(rig)->call, rig_ended, rig));                    \
        EXPECT_OK(rig, rig_finish(rig));                                                                              \
    } while (0)

/* Asserts that a view holds this text. */
void expect_text(at_string view, const char *text);

/* Switches "showlength", "viewmode" and the format of received data. */
void rig_show_lengths(test_rig *rig, bool shown);
void rig_set_view(test_rig *rig, bc65_qicfg_view_mode view);
void rig_receive_as(test_rig *rig, bc65_qicfg_recv_data_format format);

#endif
