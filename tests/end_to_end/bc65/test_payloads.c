/*
 * Data on their way out: as bytes after a prompt, as digits, up to Ctrl+Z, within the line; and back from the peer.
 */
#include "bc65_rig.h"
#include "tests.h"
#include "traps.h"

#include <string.h>

enum { MOST_SENT = 1440, MOST_READ = 1024 };

typedef at_status send_call(test_rig *rig, const uint8_t *bytes, size_t length);

static at_status send_bytes(test_rig *rig, const uint8_t *bytes, size_t length)
{
    const bc65_qisend_data_write send = {.connect_id = 0, .data = {bytes, length}};
    return bc65_qisend_data(&rig->modem, &send);
}

static at_status send_digits(test_rig *rig, const uint8_t *bytes, size_t length)
{
    const bc65_qisendex_data_write send = {.connect_id = 0, .hex_string = {bytes, length}};
    return bc65_qisendex_data(&rig->modem, &send);
}

/* The peer gets what was sent and sends it back; the module announces it, and it is read. */
static void go_and_return(test_rig *rig, int peer, send_call *send, size_t length)
{
    const bc65_qird_write read = {.connect_id = 0, .read_length = MOST_READ};
    uint8_t sent[MOST_SENT];
    uint8_t bytes[MOST_SENT];
    size_t at = 0;
    fill_with_traps(sent, length, length);
    EXPECT_OK(rig, send(rig, sent, length));
    peer_receive(peer, bytes, length);
    assert_memory_equal(bytes, sent, length);
    memset(bytes, 0, sizeof bytes);
    peer_send(peer, sent, length);
    (void)rig_wait_for_urc(rig, BC65_URC_QIURC_RECV);
    while (at < length) {
        bc65_qird_response header;
        size_t got = 0;
        EXPECT_OK(rig, bc65_qird(&rig->modem, &read, &header, bytes + at, sizeof bytes - at, &got));
        assert_int_equal(header.actual_read_length, got);
        at += got;
    }
    assert_int_equal(at, length);
    assert_memory_equal(bytes, sent, length);
}

/* Thorough runs take every length, others those around powers of two and at the ends. */
static bool is_chosen(size_t length)
{
    size_t power;
    for (power = 1; power < MOST_SENT; power *= 2) {
        if (length + 1 >= power && length <= power + 1) {
            return true;
        }
    }
    return length >= MOST_SENT - 1 || rig_number("ATBIND_THOROUGH", 0) == 1;
}

static void send_every_length(test_rig *rig, send_call *send)
{
    const int peer = peer_open(rig, 0, BC65_ACCESS_MODE_BUFFER);
    size_t length;
    for (length = 1; length <= MOST_SENT; ++length) {
        if (is_chosen(length)) {
            go_and_return(rig, peer, send, length);
        }
    }
    EXPECT(rig, AT_ERROR_LENGTH, send(rig, (const uint8_t *)"", 0));
    peer_close(peer);
    (void)rig_wait_for_urc(rig, BC65_URC_QIURC_CLOSED);
}

void every_length_as_text(void **state)
{
    test_rig *rig = *state;
    static const uint8_t too_long[MOST_SENT + 1];
    send_every_length(rig, send_bytes);
    EXPECT(rig, AT_ERROR_LENGTH, send_bytes(rig, too_long, sizeof too_long));
}

void every_length_as_digits(void **state)
{
    test_rig *rig = *state;
    rig_receive_as(rig, BC65_QICFG_RECV_DATA_FORMAT_HEX);
    send_every_length(rig, send_digits);
}

static void expect_received(int peer, const void *expected, size_t length)
{
    uint8_t bytes[2 * MOST_SENT];
    peer_receive(peer, bytes, length);
    assert_memory_equal(bytes, expected, length);
}

/* Every byte but the two that end the entry; one of those is refused before anything is sent. */
void text_up_to_ctrl_z(void **state)
{
    test_rig *rig = *state;
    const int peer = peer_open(rig, 0, BC65_ACCESS_MODE_BUFFER);
    uint8_t bytes[256];
    bc65_qisend_text_write send = {.connect_id = 0};
    size_t length = 0;
    size_t before;
    int value;
    for (value = 0; value < 256; ++value) {
        if (value != 0x1A && value != 0x1B) {
            bytes[length++] = (uint8_t)value;
        }
    }
    send.data = at_bytes_of(bytes, length);
    EXPECT_BOTH(rig, AT_OK, qisend_text, &send);
    expect_received(peer, bytes, length);
    expect_received(peer, bytes, length);
    before = rig->bytes_written;
    send.data = at_bytes_of("\x1A", 1);
    EXPECT(rig, AT_ERROR_CHARACTER, bc65_qisend_text(&rig->modem, &send));
    send.data = at_bytes_of("\x1B", 1);
    EXPECT(rig, AT_ERROR_CHARACTER, bc65_qisend_text(&rig->modem, &send));
    assert_int_equal(rig->bytes_written, before);
    peer_close(peer);
}

void digits_up_to_ctrl_z(void **state)
{
    test_rig *rig = *state;
    const int peer = peer_open(rig, 0, BC65_ACCESS_MODE_BUFFER);
    const bc65_qisendex_text_write send = {.connect_id = 0, .hex_string = at_bytes_of(traps, sizeof traps)};
    const bc65_qisendex_data_write counted = {.connect_id = 0, .hex_string = at_bytes_of(traps, sizeof traps)};
    EXPECT_BOTH(rig, AT_OK, qisendex_text, &send);
    expect_received(peer, traps, sizeof traps);
    expect_received(peer, traps, sizeof traps);
    EXPECT_BOTH(rig, AT_OK, qisendex_data, &counted);
    expect_received(peer, traps, sizeof traps);
    expect_received(peer, traps, sizeof traps);
    peer_close(peer);
}

void data_within_the_line(void **state)
{
    test_rig *rig = *state;
    static const char words[] = "+QIURC: OK, > SEND OK";
    const int peer = peer_open(rig, 0, BC65_ACCESS_MODE_BUFFER);
    bc65_qisend_inline_write send = {.connect_id = 0, .data = at_bytes_of(words, sizeof words - 1)};
    const size_t before = rig->bytes_written;
    send.data = at_bytes_of("a\rb", 3);
    EXPECT(rig, AT_ERROR_CHARACTER, bc65_qisend_inline(&rig->modem, &send));
    send.data = at_bytes_of("a\"b", 3);
    EXPECT(rig, AT_ERROR_CHARACTER, bc65_qisend_inline(&rig->modem, &send));
    assert_int_equal(rig->bytes_written, before);
    send.data = at_bytes_of(words, sizeof words - 1);
    EXPECT_BOTH(rig, AT_OK, qisend_inline, &send);
    expect_received(peer, words, sizeof words - 1);
    expect_received(peer, words, sizeof words - 1);
    peer_close(peer);
}

void digits_within_the_line(void **state)
{
    test_rig *rig = *state;
    const int peer = peer_open(rig, 0, BC65_ACCESS_MODE_BUFFER);
    uint8_t bytes[MOST_SENT];
    bc65_qisendex_inline_write send = {.connect_id = 0, .hex_string = {bytes, sizeof bytes}};
    fill_with_traps(bytes, sizeof bytes, 0);
    EXPECT_BOTH(rig, AT_OK, qisendex_inline, &send);
    expect_received(peer, bytes, sizeof bytes);
    expect_received(peer, bytes, sizeof bytes);
    peer_close(peer);
}
