#include "rig.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

static at_string text_of(const bc65_urc *urc)
{
    switch (urc->id) {
    case BC65_URC_QIURC_INCOMING: return urc->as.qiurc_incoming.remote_ip;
    case BC65_URC_QIDNSGIP_ADDRESS: return urc->as.qidnsgip_address.host_ip_addr;
    case BC65_URC_QPING_REPLY: return urc->as.qping_reply.ip_address;
    case BC65_URC_QNTP: return urc->as.qntp.time;
    default: return at_string_of(NULL);
    }
}

static void keep_urc(test_rig *rig, const bc65_urc *urc)
{
    const at_string text = text_of(urc);
    seen_urc *seen = &rig->urcs[rig->urc_count++ % MOST_URCS];
    assert_true(text.length < URC_TEXT);
    seen->urc = *urc;
    memset(seen->text, 0, sizeof seen->text);
    if (text.length > 0) {
        memcpy(seen->text, text.text, text.length);
    }
}

/* Data come in pieces that follow each other without a gap. */
static void keep_data(test_rig *rig, const bc65_urc *urc)
{
    pushed_bytes *pushed = &rig->pushed[urc->as.qiurc_recv_pushed.connect_id];
    if (urc->data.bytes == NULL) {
        assert_int_equal(pushed->expected, 0);
        assert_int_equal(urc->data_total, urc->as.qiurc_recv_pushed.current_recv_length);
        pushed->expected = urc->data_total;
        ++pushed->headers;
        return;
    }
    assert_int_equal(urc->data_total - urc->data_offset, pushed->expected);
    assert_true(urc->data.length <= pushed->expected && pushed->length + urc->data.length <= PUSHED);
    memcpy(pushed->bytes + pushed->length, urc->data.bytes, urc->data.length);
    pushed->length += urc->data.length;
    pushed->expected -= urc->data.length;
}

static void on_urc(void *user, const bc65_urc *urc)
{
    if (urc->id == BC65_URC_QIURC_RECV_PUSHED) {
        keep_data(user, urc);
    } else {
        keep_urc(user, urc);
    }
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
    const bc65_ate_write echo_off = {.value = BC65_ATE_VALUE_OFF};
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
    if (at_client_init(&rig->modem, &bc65_module, &rig->port, rig->line,
                       (size_t)rig_number("ATBIND_BUFFER", LONGEST_LINE_BUFFER)) != AT_OK) {
        return -1;
    }
    bc65_on_urc(&rig->modem, on_urc, rig);
    at_client_on_line(&rig->modem, on_line, rig);
    return rig_number("ATBIND_ECHO", 0) == 1 || bc65_ate(&rig->modem, &echo_off) == AT_OK ? 0 : -1;
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

const bc65_urc *rig_wait_for_urc(test_rig *rig, bc65_urc_id id)
{
    const uint32_t began = now(rig);
    for (;;) {
        while (rig->urcs_taken < rig->urc_count) {
            const bc65_urc *urc = &rig->urcs[rig->urcs_taken++ % MOST_URCS].urc;
            if (urc->id == id) {
                return urc;
            }
        }
        assert_false(is_late(rig, began));
        rig_pump(rig);
    }
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

/* -- Settings ------------------------------------------------------------------------------------------------------ */

void rig_show_lengths(test_rig *rig, bool shown)
{
    const bc65_qicfg_showlength_write setting = {
        .show_length_mode = shown ? BC65_QICFG_SHOW_LENGTH_MODE_SHOWN : BC65_QICFG_SHOW_LENGTH_MODE_HIDDEN};
    EXPECT_OK(rig, bc65_qicfg_showlength(&rig->modem, &setting, NULL));
}

void rig_set_view(test_rig *rig, bc65_qicfg_view_mode view)
{
    const bc65_qicfg_viewmode_write setting = {.view_mode = view};
    EXPECT_OK(rig, bc65_qicfg_viewmode(&rig->modem, &setting, NULL));
}

void rig_receive_as(test_rig *rig, bc65_qicfg_recv_data_format format)
{
    const bc65_qicfg_dataformat_write setting = {.recv_data_format = format};
    EXPECT_OK(rig, bc65_qicfg_dataformat(&rig->modem, &setting, NULL));
}
