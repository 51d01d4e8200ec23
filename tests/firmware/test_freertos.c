/*
 * The FreeRTOS port on a kernel that the test controls.
 */
#include "at_port_freertos.h"
#include "kernel.h"

#include "bc65/bc65.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

enum { STORAGE = 65, LINE = 64 };

static at_port_freertos port;
static at_client client;
static uint8_t storage[STORAGE];
static uint8_t line[LINE];
static size_t sent;
static const char *answer; /* comes at the third tick of a wait */
static unsigned answer_in;
static char seen[256];

static size_t take(void *user, const uint8_t *bytes, size_t length)
{
    (void)user;
    (void)bytes;
    sent += length;
    return length;
}

static bool receive(const char *text)
{
    BaseType_t woken = pdFALSE;
    const bool all = at_port_freertos_push_from_isr(&port, (const uint8_t *)text, strlen(text), &woken);
    assert_true(woken == pdTRUE);
    return all;
}

static void interrupt(void)
{
    if (answer != NULL && --answer_in == 0) {
        const char *text = answer;
        answer = NULL;
        assert_true(receive(text));
    }
}

static void see(void *user, const at_event *event)
{
    const size_t length = strlen(seen);
    (void)user;
    assert_true(length + event->line.length + 2 <= sizeof seen);
    memcpy(seen + length, event->line.text, event->line.length);
    strcpy(seen + length + event->line.length, "|");
}

static int setup(void **state)
{
    (void)state;
    memset(&kernel, 0, sizeof kernel);
    shim_tick_rate = 1000;
    kernel.interrupt = interrupt;
    kernel.ticks = UINT32_MAX - 100u; /* wraps around soon */
    sent = 0;
    seen[0] = '\0';
    answer = NULL;
    answer_in = 3;
    if (at_port_freertos_init(&port, storage, sizeof storage, take, NULL) != AT_OK ||
        at_client_init(&client, &bc65_module, &port.port, line, sizeof line) != AT_OK) {
        return -1;
    }
    at_client_on_line(&client, see, NULL);
    return 0;
}

static void wrong_arguments(void **state)
{
    (void)state;
    assert_int_equal(at_port_freertos_init(NULL, storage, sizeof storage, take, NULL), AT_ERROR_ARGUMENT);
    assert_int_equal(at_port_freertos_init(&port, NULL, sizeof storage, take, NULL), AT_ERROR_ARGUMENT);
    assert_int_equal(at_port_freertos_init(&port, storage, 1, take, NULL), AT_ERROR_ARGUMENT);
    assert_int_equal(at_port_freertos_init(&port, storage, sizeof storage, NULL, NULL), AT_ERROR_ARGUMENT);
    assert_int_equal(at_port_freertos_poll(NULL, &client, 0), AT_ERROR_ARGUMENT);
    assert_int_equal(at_port_freertos_poll(&port, NULL, 0), AT_ERROR_ARGUMENT);
}

static void blocking_call_sleeps_until_the_answer(void **state)
{
    const TickType_t began = kernel.ticks;
    (void)state;
    answer = "\r\nOK\r\n";
    assert_int_equal(bc65_at(&client), AT_OK);
    assert_int_equal(sent, 3);
    assert_int_equal(kernel.ticks - began, 3);
    assert_int_equal(kernel.waits, 0);
}

static void blocking_call_times_out_while_ticks_wrap_around(void **state)
{
    const TickType_t began = kernel.ticks;
    (void)state;
    assert_int_equal(bc65_at(&client), AT_ERROR_TIMEOUT);
    assert_int_equal(kernel.ticks - began, 300);
    assert_true(kernel.waits <= 2);
}

/* Whatever the tick rate, ten seconds of ticks are ten seconds, also in uneven steps. */
static void milliseconds_at_any_tick_rate(void **state)
{
    const TickType_t rates[] = {10, 100, 250, 300, 1000, 1024, 32768};
    size_t index;
    (void)state;
    for (index = 0; index < sizeof rates / sizeof rates[0]; ++index) {
        const uint32_t began = port.port.now(&port);
        TickType_t left = 10u * rates[index];
        shim_tick_rate = rates[index];
        while (left > 0) {
            const TickType_t step = left < 7 ? left : 7;
            kernel.ticks += step;
            left -= step;
            (void)port.port.now(&port);
        }
        assert_int_equal(port.port.now(&port) - began, 10000);
        assert_int_equal(port.remainder, 0);
    }
}

static void less_than_a_tick_is_a_tick(void **state)
{
    const TickType_t began = kernel.ticks;
    (void)state;
    shim_tick_rate = 100;
    assert_int_equal(at_port_freertos_poll(&port, &client, 1), AT_OK);
    assert_int_equal(kernel.ticks - began, 1);
    assert_int_equal(at_port_freertos_poll(&port, &client, 0), AT_OK);
    assert_int_equal(kernel.ticks - began, 1);
}

static void long_waits_come_in_parts(void **state)
{
    (void)state;
    assert_int_equal(at_port_freertos_poll(&port, &client, UINT32_MAX), AT_OK);
    assert_int_equal(kernel.longest_wait, 1000);
}

static void more_than_a_piece_is_fed_at_once(void **state)
{
    uint8_t large[257];
    (void)state;
    assert_int_equal(at_port_freertos_init(&port, large, sizeof large, take, NULL), AT_OK);
    assert_true(receive("11111111111111111111111111111111111111111111111111111\r"
                        "22222222222222222222222222222222222222222222222222222\r33333\r"));
    assert_int_equal(at_port_freertos_poll(&port, &client, 1000), AT_OK);
    assert_string_equal(seen, "11111111111111111111111111111111111111111111111111111|"
                              "22222222222222222222222222222222222222222222222222222|33333|");
}

static void lost_bytes_are_reported_once(void **state)
{
    (void)state;
    assert_true(receive("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcd\r"));
    assert_false(receive("!more"));
    assert_int_equal(at_port_freertos_lost(&port), 4);
    assert_int_equal(at_port_freertos_poll(&port, &client, 0), AT_ERROR_PORT);
    assert_int_equal(at_port_freertos_poll(&port, &client, 0), AT_OK);
    assert_string_equal(seen, "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcd|");
}

static void poll_in_handler(void *user, const at_event *event)
{
    (void)event;
    *(at_status *)user = at_port_freertos_poll(&port, &client, 1000);
}

static void handler_may_not_poll(void **state)
{
    at_status in_handler = AT_OK;
    (void)state;
    at_client_on_line(&client, poll_in_handler, &in_handler);
    assert_true(receive("one\r"));
    assert_int_equal(at_port_freertos_poll(&port, &client, 0), AT_OK);
    assert_int_equal(in_handler, AT_ERROR_REENTERED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(wrong_arguments, setup),
        cmocka_unit_test_setup(blocking_call_sleeps_until_the_answer, setup),
        cmocka_unit_test_setup(blocking_call_times_out_while_ticks_wrap_around, setup),
        cmocka_unit_test_setup(milliseconds_at_any_tick_rate, setup),
        cmocka_unit_test_setup(less_than_a_tick_is_a_tick, setup),
        cmocka_unit_test_setup(long_waits_come_in_parts, setup),
        cmocka_unit_test_setup(more_than_a_piece_is_fed_at_once, setup),
        cmocka_unit_test_setup(lost_bytes_are_reported_once, setup),
        cmocka_unit_test_setup(handler_may_not_poll, setup),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
