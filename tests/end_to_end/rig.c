#include "rig.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* -- Port ---------------------------------------------------------------------------------------------------------- */

static at_status count_and_write(void *user, const uint8_t *bytes, size_t length, size_t *written)
{
    test_rig *rig = user;
    const at_status status = rig->serial.port.write(rig->serial.port.user, bytes, length, written);
    rig->bytes_written += *written;
    return status;
}

static uint32_t now(void *user)
{
    const test_rig *rig = user;
    return rig->serial.port.now(rig->serial.port.user);
}

static at_status count_and_wait(void *user, at_client *client, uint32_t milliseconds)
{
    test_rig *rig = user;
    ++rig->waits;
    if (rig->before_wait != NULL) {
        rig->before_wait(rig);
    }
    return rig->serial.port.wait(rig->serial.port.user, client, milliseconds);
}

/* -- URCs ---------------------------------------------------------------------------------------------------------- */

static void keep_urc(test_rig *rig, const family_urc *urc)
{
    seen_urc *seen = &rig->urcs[rig->urc_count++ % MOST_URCS];
    seen->urc = *urc;
    memset(seen->text, 0, sizeof seen->text);
    family_write_texts(urc, seen->text, sizeof seen->text);
}

static void append(pushed_bytes *pushed, at_bytes data)
{
    assert_true(pushed->length + data.length <= PUSHED);
    memcpy(pushed->bytes + pushed->length, data.bytes, data.length);
    pushed->length += data.length;
}

bool rig_sink(void *user, const uint8_t *bytes, size_t length)
{
    test_rig *rig = user;
    append(&rig->sunk, at_bytes_of(bytes, length));
    return true;
}

bool rig_full_sink(void *user, const uint8_t *bytes, size_t length)
{
    size_t *calls = user;
    (void)bytes;
    (void)length;
    ++*calls;
    return false;
}

/* Data come in pieces that follow each other without a gap. */
static void keep_data(pushed_bytes *pushed, const family_urc *urc)
{
    assert_int_equal(urc->data_total - urc->data_offset, pushed->expected);
    assert_true(urc->data.length <= pushed->expected);
    append(pushed, urc->data);
    pushed->expected -= urc->data.length;
}

static void expect_data(pushed_bytes *pushed, const family_urc *urc, size_t length)
{
    assert_int_equal(pushed->expected, 0);
    assert_int_equal(urc->data_total, length);
    pushed->expected = length;
    ++pushed->headers;
}

static void on_urc(void *user, const family_urc *urc)
{
    test_rig *rig = user;
    size_t length = 0;
    const int place = family_data_place(urc, &length);
    if (urc->data.bytes != NULL) {
        keep_data(&rig->pushed[place], urc);
        return;
    }
    if (place >= 0) {
        expect_data(&rig->pushed[place], urc, length);
    }
    keep_urc(rig, urc);
}

static void on_online(void *user, at_bytes data, at_status status)
{
    test_rig *rig = user;
    if (data.bytes != NULL) {
        append(&rig->online, data);
        return;
    }
    ++rig->online_endings;
    rig->online_outcome = status;
}

static void on_line(void *user, const at_event *event)
{
    test_rig *rig = user;
    ++rig->odd_lines;
    if (!rig->expects_odd_lines) {
        fprintf(stderr, "odd line: %.*s\n", (int)event->line.length, event->line.text);
    }
}

/* -- Life ---------------------------------------------------------------------------------------------------------- */

int rig_number(const char *name, int fallback)
{
    const char *text = getenv(name);
    return text != NULL ? atoi(text) : fallback;
}

int rig_setup(void **state)
{
    static test_rig the_rig;
    const FAMILY_NAME(_ate_write) echo_off = {.value = 0};
    const char *device = getenv("ATBIND_DEVICE");
    test_rig *rig = &the_rig;
    memset(rig, 0, sizeof *rig);
    *state = rig;
    if (device == NULL || at_port_posix_open(&rig->serial, device, 115200) != AT_OK) {
        fprintf(stderr, "ATBIND_DEVICE is not the line of a virtual module\n");
        return -1;
    }
    (void)signal(SIGPIPE, SIG_IGN);
    rig->port = (at_port){.write = count_and_write, .now = now, .wait = count_and_wait, .user = rig};
    if (at_client_init(&rig->modem, &FAMILY_NAME(_module), &rig->port, rig->line,
                       (size_t)rig_number("ATBIND_BUFFER", LONGEST_LINE_BUFFER)) != AT_OK) {
        return -1;
    }
    FAMILY_NAME(_on_urc)(&rig->modem, on_urc, rig);
    at_client_on_online(&rig->modem, on_online, rig);
    at_client_on_line(&rig->modem, on_line, rig);
    return rig_number("ATBIND_ECHO", 0) == 1 || FAMILY_NAME(_ate)(&rig->modem, &echo_off) == AT_OK ? 0 : -1;
}

/* Whatever a test was about, nothing may have been misread meanwhile. */
int rig_teardown(void **state)
{
    test_rig *rig = *state;
    const at_statistics *statistics = at_client_statistics(&rig->modem);
    const bool odd = rig->odd_lines > 0 || statistics->malformed > 0 || statistics->truncated > 0 ||
                     statistics->unknown > 0 || statistics->late > 0;
    at_port_posix_close(&rig->serial);
    if (odd && !rig->expects_odd_lines) {
        fprintf(stderr, "%u malformed, %u truncated, %u unknown, %u late\n", (unsigned)statistics->malformed,
                (unsigned)statistics->truncated, (unsigned)statistics->unknown, (unsigned)statistics->late);
        return -1;
    }
    return 0;
}

/* -- Waiting ------------------------------------------------------------------------------------------------------- */

static bool is_late(test_rig *rig, uint32_t began)
{
    return now(rig) - began > PATIENCE_MS;
}

void rig_pump(test_rig *rig)
{
    const uint32_t next = at_client_next_tick(&rig->modem);
    const at_status status = rig->port.wait(rig, &rig->modem, next < 10 ? next : 10);
    assert_string_equal(at_status_name(status), at_status_name(AT_OK));
    at_client_tick(&rig->modem);
}

void rig_wait_until_free(test_rig *rig)
{
    const uint32_t began = now(rig);
    while (at_client_is_busy(&rig->modem)) {
        assert_false(is_late(rig, began));
        rig_pump(rig);
    }
}

void rig_ended(void *user, at_status status)
{
    test_rig *rig = user;
    ++rig->endings;
    rig->outcome = status;
}

at_status rig_finish(test_rig *rig)
{
    const uint32_t began = now(rig);
    while (rig->endings == 0) {
        assert_false(is_late(rig, began));
        rig_pump(rig);
    }
    assert_int_equal(rig->endings, 1);
    rig->endings = 0;
    return rig->outcome;
}

const seen_urc *rig_wait_for_seen(test_rig *rig, family_urc_id id)
{
    const uint32_t began = now(rig);
    for (;;) {
        while (rig->urcs_taken < rig->urc_count) {
            const seen_urc *seen = &rig->urcs[rig->urcs_taken++ % MOST_URCS];
            if (seen->urc.id == id) {
                return seen;
            }
        }
        assert_false(is_late(rig, began));
        rig_pump(rig);
    }
}

const family_urc *rig_wait_for_urc(test_rig *rig, family_urc_id id)
{
    return &rig_wait_for_seen(rig, id)->urc;
}

void rig_wait_for_pushed(test_rig *rig, int socket, size_t length)
{
    const uint32_t began = now(rig);
    while (rig->pushed[socket].length < length) {
        assert_false(is_late(rig, began));
        rig_pump(rig);
    }
}

/* -- Asserting ----------------------------------------------------------------------------------------------------- */

void rig_expect(const test_rig *rig, at_status status, at_status expected, const char *file, int line)
{
    if (status != expected) {
        const at_error *error = at_client_last_error(&rig->modem);
        print_error("%s:%d: %s, expected %s; last error: %s %s %s %ld\n", file, line, at_status_name(status),
                    at_status_name(expected), error->command != NULL ? error->command : "-",
                    at_status_name(error->status), error->parameter != NULL ? error->parameter : "-",
                    (long)error->value);
        _fail(file, line);
    }
}

void expect_text(at_string view, const char *text)
{
    assert_int_equal(view.length, strlen(text));
    assert_memory_equal(view.text, text, view.length);
}

void rig_expect_pushed(test_rig *rig, int socket, const void *expected, size_t length)
{
    pushed_bytes *pushed = &rig->pushed[socket];
    rig_wait_for_pushed(rig, socket, length);
    assert_int_equal(pushed->length, length);
    assert_int_equal(pushed->expected, 0);
    assert_memory_equal(pushed->bytes, expected, length);
    pushed->length = 0;
}

void rig_expect_sunk(test_rig *rig, const uint8_t *expected, size_t length)
{
    assert_int_equal(rig->sunk.length, length);
    assert_memory_equal(rig->sunk.bytes, expected, length);
    rig->sunk.length = 0;
}

/* -- Control ------------------------------------------------------------------------------------------------------- */

void rig_control(const char *line)
{
    const int control = rig_number("ATBIND_CONTROL", -1);
    assert_int_equal(write(control, line, strlen(line)), strlen(line));
    assert_int_equal(write(control, "\n", 1), 1);
}
