/*
 * The bare-metal port: its ring, and a client on it. The receive interrupt is a function call, or another thread.
 */
#include "at_port_baremetal.h"

#include "bc65/bc65.h"

#include <limits.h>
#include <pthread.h>
#include <sched.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { RING = 64, MANY = 20000, LINE = 64 };

/* A board whose UART is in the hands of the test. */
typedef struct fake_board {
    at_port_baremetal_board hooks;
    at_port_baremetal port;
    at_client client;
    uint8_t ring[RING];
    uint8_t line[LINE];
    uint8_t sent[256];
    size_t sent_length;
    size_t taken_at_once;
    uint32_t time;
    unsigned idles;
    const char *answer; /* comes while the firmware idles */
    char seen[1024];    /* lines that the client did not know, with | behind each */
    at_status in_handler;
} fake_board;

static size_t take(void *user, const uint8_t *bytes, size_t length)
{
    fake_board *board = user;
    const size_t taken = length < board->taken_at_once ? length : board->taken_at_once;
    assert_true(board->sent_length + taken <= sizeof board->sent);
    memcpy(board->sent + board->sent_length, bytes, taken);
    board->sent_length += taken;
    return taken;
}

static uint32_t now(void *user)
{
    const fake_board *board = user;
    return board->time;
}

static bool push_text(fake_board *board, const char *text)
{
    bool all = true;
    for (; *text != '\0'; ++text) {
        all = at_port_baremetal_push(&board->port, (uint8_t)*text) && all;
    }
    return all;
}

/* A millisecond passes at each turn. */
static void idle(void *user)
{
    fake_board *board = user;
    ++board->idles;
    ++board->time;
    if (board->answer != NULL && board->idles % 3 == 0) {
        assert_true(push_text(board, board->answer));
        board->answer = NULL;
    }
}

static void see(void *user, const at_event *event)
{
    fake_board *board = user;
    const size_t length = strlen(board->seen);
    assert_true(length + event->line.length + 2 <= sizeof board->seen);
    memcpy(board->seen + length, event->line.text, event->line.length);
    strcpy(board->seen + length + event->line.length, "|");
}

static int setup(void **state)
{
    static fake_board board;
    memset(&board, 0, sizeof board);
    board.hooks = (at_port_baremetal_board){.send = take, .now = now, .idle = idle, .user = &board};
    board.taken_at_once = 1;
    *state = &board;
    if (at_port_baremetal_init(&board.port, &board.hooks, board.ring, RING) != AT_OK ||
        at_client_init(&board.client, &bc65_module, &board.port.port, board.line, LINE) != AT_OK) {
        return -1;
    }
    at_client_on_line(&board.client, see, &board);
    return 0;
}

/* -- The ring ------------------------------------------------------------------------------------------------------- */

static void wrong_arguments(void **state)
{
    fake_board *board = *state;
    at_port_baremetal port;
    at_port_baremetal_board hooks = board->hooks;
    const size_t wrong[] = {0, 1, 3, 63, 65, 65536};
    size_t index;
    for (index = 0; index < sizeof wrong / sizeof wrong[0]; ++index) {
        assert_int_equal(at_port_baremetal_init(&port, &hooks, board->ring, wrong[index]), AT_ERROR_ARGUMENT);
    }
    assert_int_equal(at_port_baremetal_init(NULL, &hooks, board->ring, RING), AT_ERROR_ARGUMENT);
    assert_int_equal(at_port_baremetal_init(&port, NULL, board->ring, RING), AT_ERROR_ARGUMENT);
    assert_int_equal(at_port_baremetal_init(&port, &hooks, NULL, RING), AT_ERROR_ARGUMENT);
    hooks.idle = NULL;
    assert_int_equal(at_port_baremetal_init(&port, &hooks, board->ring, RING), AT_OK);
    hooks.now = NULL;
    assert_int_equal(at_port_baremetal_init(&port, &hooks, board->ring, RING), AT_ERROR_ARGUMENT);
    hooks.now = now;
    hooks.send = NULL;
    assert_int_equal(at_port_baremetal_init(&port, &hooks, board->ring, RING), AT_ERROR_ARGUMENT);
    assert_int_equal(at_port_baremetal_poll(NULL, &board->client), AT_ERROR_ARGUMENT);
    assert_int_equal(at_port_baremetal_poll(&board->port, NULL), AT_ERROR_ARGUMENT);
}

/* Lines of all lengths, so that they cross the edge of the ring at every place; the counters wrap around meanwhile. */
static void lines_cross_the_edge(void **state)
{
    fake_board *board = *state;
    char line[RING + 1];
    char expected[RING + 1];
    unsigned turn;
    board->port.pushed = board->port.taken = UINT_MAX - 1000u;
    for (turn = 0; turn < 5u * RING; ++turn) {
        const size_t length = turn % (RING - 2) + 1;
        memset(line, 'a' + (int)(turn % 26), length);
        strcpy(line + length, "\r");
        memset(expected, line[0], length);
        strcpy(expected + length, "|");
        board->seen[0] = '\0';
        assert_true(push_text(board, line));
        assert_int_equal(at_port_baremetal_pending(&board->port), length + 1);
        assert_int_equal(at_port_baremetal_room(&board->port), RING - length - 1);
        assert_int_equal(at_port_baremetal_poll(&board->port, &board->client), AT_OK);
        assert_int_equal(at_port_baremetal_pending(&board->port), 0);
        assert_string_equal(board->seen, expected);
    }
    assert_int_equal(at_port_baremetal_lost(&board->port), 0);
}

static void full_ring_loses_what_comes_next(void **state)
{
    fake_board *board = *state;
    unsigned count;
    for (count = 0; count < RING; ++count) {
        assert_true(at_port_baremetal_push(&board->port, count == RING / 2 ? '\r' : 'x'));
    }
    assert_int_equal(at_port_baremetal_room(&board->port), 0);
    assert_false(at_port_baremetal_push(&board->port, 'y'));
    assert_false(at_port_baremetal_push(&board->port, '\r'));
    assert_int_equal(at_port_baremetal_lost(&board->port), 2);
    assert_int_equal(at_port_baremetal_pending(&board->port), RING);
    assert_int_equal(at_port_baremetal_poll(&board->port, &board->client), AT_ERROR_PORT);
    assert_int_equal(strlen(board->seen), RING / 2 + 1);
    assert_int_equal(at_port_baremetal_poll(&board->port, &board->client), AT_OK);
    assert_true(push_text(board, "\rnext\r"));
    assert_int_equal(at_port_baremetal_poll(&board->port, &board->client), AT_OK);
    assert_non_null(strstr(board->seen, "|next|"));
}

/* -- A client on it ------------------------------------------------------------------------------------------------- */

static void blocking_call_idles_until_the_answer(void **state)
{
    fake_board *board = *state;
    board->taken_at_once = 256;
    board->answer = "\r\nOK\r\n";
    assert_int_equal(bc65_at(&board->client), AT_OK);
    assert_int_equal(board->sent_length, 3);
    assert_memory_equal(board->sent, "AT\r", 3);
    assert_int_equal(board->idles, 3);
}

static void blocking_call_offers_the_rest_again(void **state)
{
    fake_board *board = *state;
    board->answer = NULL;
    assert_int_equal(bc65_at(&board->client), AT_ERROR_TIMEOUT);
    assert_int_equal(board->sent_length, 3);
    assert_true(board->idles >= 300);
}

static void lost_bytes_end_a_blocking_call(void **state)
{
    fake_board *board = *state;
    unsigned count;
    for (count = 0; count < RING + 1; ++count) {
        (void)at_port_baremetal_push(&board->port, '\n');
    }
    assert_int_equal(bc65_at(&board->client), AT_ERROR_PORT);
}

static void count_ending(void *user, at_status status)
{
    *(at_status *)user = status;
}

static void asynchronous_call_is_polled(void **state)
{
    fake_board *board = *state;
    static at_call call;
    at_status ended = AT_PENDING;
    assert_int_equal(bc65_at_start(&board->client, &call, count_ending, &ended), AT_PENDING);
    while (board->sent_length < 3) {
        assert_int_equal(at_port_baremetal_poll(&board->port, &board->client), AT_OK);
    }
    assert_true(push_text(board, "AT\r\r\nOK\r"));
    assert_int_equal(at_port_baremetal_poll(&board->port, &board->client), AT_OK);
    assert_int_equal(ended, AT_OK);
}

static void poll_in_handler(void *user, const at_event *event)
{
    fake_board *board = user;
    (void)event;
    board->in_handler = at_port_baremetal_poll(&board->port, &board->client);
}

/* Bytes that a handler may not feed are not lost either. */
static void handler_may_not_poll(void **state)
{
    fake_board *board = *state;
    at_client_on_line(&board->client, poll_in_handler, board);
    assert_true(push_text(board, "one\r"));
    assert_int_equal(at_port_baremetal_poll(&board->port, &board->client), AT_OK);
    assert_int_equal(board->in_handler, AT_ERROR_REENTERED);
    at_client_on_line(&board->client, see, board);
    assert_true(push_text(board, "two\r"));
    assert_int_equal(at_port_baremetal_poll(&board->port, &board->client), AT_OK);
    assert_string_equal(board->seen, "two|");
}

/* -- Interrupts at any moment --------------------------------------------------------------------------------------- */

typedef struct line_source {
    fake_board *board;
    bool waits; /* holds back what has no room, as RTS would */
    bool done;
    unsigned kept;
} line_source;

/* Numbered lines from another thread, at whatever moment of the loop. */
static void *interrupt(void *user)
{
    line_source *source = user;
    unsigned number;
    for (number = 0; number < MANY; ++number) {
        char line[16];
        const char *at;
        (void)snprintf(line, sizeof line, "%u\r", number);
        for (at = line; *at != '\0'; ++at) {
            while (source->waits && at_port_baremetal_room(&source->board->port) == 0) {
                (void)sched_yield();
            }
            source->kept += at_port_baremetal_push(&source->board->port, (uint8_t)*at);
        }
    }
    __atomic_store_n(&source->done, true, __ATOMIC_RELEASE);
    return NULL;
}

static void expect_next_number(void *user, const at_event *event)
{
    unsigned *next = user;
    char expected[16];
    (void)snprintf(expected, sizeof expected, "%u", *next);
    assert_int_equal(event->line.length, strlen(expected));
    assert_memory_equal(event->line.text, expected, event->line.length);
    ++*next;
}

static void ignore(void *user, const at_event *event)
{
    (void)user;
    (void)event;
}

static unsigned run_against(line_source *source)
{
    fake_board *board = source->board;
    pthread_t thread;
    unsigned reports = 0;
    bool done = false;
    assert_int_equal(pthread_create(&thread, NULL, interrupt, source), 0);
    while (!done) {
        done = __atomic_load_n(&source->done, __ATOMIC_ACQUIRE);
        reports += at_port_baremetal_poll(&board->port, &board->client) == AT_ERROR_PORT;
    }
    assert_int_equal(pthread_join(thread, NULL), 0);
    assert_int_equal(at_port_baremetal_pending(&board->port), 0);
    return reports;
}

static void every_byte_arrives_once_and_in_order(void **state)
{
    fake_board *board = *state;
    line_source source = {.board = board, .waits = true};
    unsigned next = 0;
    at_client_on_line(&board->client, expect_next_number, &next);
    assert_int_equal(run_against(&source), 0);
    assert_int_equal(next, MANY);
    assert_int_equal(at_port_baremetal_lost(&board->port), 0);
}

static void every_byte_is_fed_or_counted_as_lost(void **state)
{
    fake_board *board = *state;
    line_source source = {.board = board};
    unsigned bytes = 0;
    unsigned number;
    for (number = 0; number < MANY; ++number) {
        bytes += (unsigned)snprintf(NULL, 0, "%u\r", number);
    }
    at_client_on_line(&board->client, ignore, NULL);
    (void)run_against(&source);
    assert_int_equal(at_client_statistics(&board->client)->bytes, source.kept);
    assert_int_equal(source.kept + at_port_baremetal_lost(&board->port), bytes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(wrong_arguments, setup),
        cmocka_unit_test_setup(lines_cross_the_edge, setup),
        cmocka_unit_test_setup(full_ring_loses_what_comes_next, setup),
        cmocka_unit_test_setup(blocking_call_idles_until_the_answer, setup),
        cmocka_unit_test_setup(blocking_call_offers_the_rest_again, setup),
        cmocka_unit_test_setup(lost_bytes_end_a_blocking_call, setup),
        cmocka_unit_test_setup(asynchronous_call_is_polled, setup),
        cmocka_unit_test_setup(handler_may_not_poll, setup),
        cmocka_unit_test_setup(every_byte_arrives_once_and_in_order, setup),
        cmocka_unit_test_setup(every_byte_is_fed_or_counted_as_lost, setup),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
