/*
 * Data over TLS: sent by their number and up to Ctrl+Z, read, and pushed.
 */
#include "bg95_rig.h"
#include "tests.h"
#include "traps.h"

#include <string.h>

enum { MUCH = 60000 };

static const size_t lengths[] = {1, 2, 255, MOST_SENT - 1, MOST_SENT};

static void expect_twice(int peer, const uint8_t *expected, size_t length)
{
    uint8_t bytes[MOST_SENT];
    peer_receive(peer, bytes, length);
    assert_memory_equal(bytes, expected, length);
    peer_receive(peer, bytes, length);
    assert_memory_equal(bytes, expected, length);
}

void counted_lengths(void **state)
{
    test_rig *rig = *state;
    uint8_t bytes[MOST_SENT + 1];
    bg95_qsslsend_data_write send = {.client_id = 0, .data = {bytes, sizeof bytes}};
    const int peer = ssl_open(rig, 0, BG95_ACCESS_MODE_BUFFER);
    size_t index;
    for (index = 0; index < sizeof lengths / sizeof lengths[0]; ++index) {
        send.data.length = lengths[index];
        fill_with_every_byte(bytes, sizeof bytes);
        EXPECT_BOTH(rig, AT_OK, qsslsend_data, &send);
        expect_twice(peer, bytes, lengths[index]);
        fill_with_traps(bytes, sizeof bytes, index);
        EXPECT_BOTH(rig, AT_OK, qsslsend_data, &send);
        expect_twice(peer, bytes, lengths[index]);
    }
    send.data.length = 0;
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_LENGTH, qsslsend_data, &send);
    send.data.length = sizeof bytes;
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_LENGTH, qsslsend_data, &send);
    peer_close(peer);
}

/* Every byte value but the two that end the entry. */
static void fill_with_text(uint8_t *bytes, size_t length)
{
    size_t at = 0;
    unsigned value;
    for (value = 0; at < length; ++value) {
        if (value % 256 != 0x1A && value % 256 != 0x1B) {
            bytes[at++] = (uint8_t)value;
        }
    }
}

void text_lengths(void **state)
{
    test_rig *rig = *state;
    uint8_t bytes[MOST_SENT + 1];
    bg95_qsslsend_text_write send = {.client_id = 0, .data = {bytes, sizeof bytes}};
    const int peer = ssl_open(rig, 0, BG95_ACCESS_MODE_BUFFER);
    size_t index;
    fill_with_text(bytes, sizeof bytes);
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_LENGTH, qsslsend_text, &send);
    for (index = 0; index < sizeof lengths / sizeof lengths[0]; ++index) {
        send.data.length = lengths[index];
        EXPECT_BOTH(rig, AT_OK, qsslsend_text, &send);
        expect_twice(peer, bytes, lengths[index]);
    }
    bytes[0] = 0x1A;
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_CHARACTER, qsslsend_text, &send);
    bytes[0] = 0x1B;
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_CHARACTER, qsslsend_text, &send);
    peer_close(peer);
}

/* -- Reading ------------------------------------------------------------------------------------------------------- */

static void expect_totals(test_rig *rig, int32_t total, int32_t read, int32_t unread)
{
    const bg95_qsslrecv_lengths_write query = {.client_id = 2};
    bg95_qsslrecv_totals totals;
    EXPECT_BOTH(rig, AT_OK, qsslrecv_lengths, &query, &totals);
    assert_int_equal(totals.total_receive_length, total);
    assert_int_equal(totals.have_read_length, read);
    assert_int_equal(totals.unread_length, unread);
}

static size_t read_some(test_rig *rig, uint8_t *bytes, size_t size)
{
    const bg95_qsslrecv_write read = {.client_id = 2,
                                      .readlen = AT_SOME((int32_t)(size < MOST_READ ? size : MOST_READ))};
    bg95_qsslrecv_response header;
    size_t length = 0;
    EXPECT_OK(rig, bg95_qsslrecv(&rig->modem, &read, &header, bytes, size, &length));
    assert_int_equal(header.read_actual_length, length);
    return length;
}

void reading(void **state)
{
    test_rig *rig = *state;
    const bg95_qsslrecv_write all = {.client_id = 2};
    const int peer = ssl_open(rig, 2, BG95_ACCESS_MODE_BUFFER);
    uint8_t sent[700];
    uint8_t bytes[MOST_READ];
    size_t length;
    expect_totals(rig, 0, 0, 0);
    assert_int_equal(read_some(rig, bytes, sizeof bytes), 0);
    fill_with_traps(sent, sizeof sent, 0);
    peer_send(peer, sent, sizeof sent);
    (void)rig_wait_for_urc(rig, BG95_URC_QSSLURC_RECV);
    expect_totals(rig, 700, 0, 700);
    assert_int_equal(read_some(rig, bytes, 1), 1);
    assert_int_equal(read_some(rig, bytes + 1, 299), 299);
    expect_totals(rig, 700, 300, 400);
    EXPECT_OK(rig, bg95_qsslrecv(&rig->modem, &all, NULL, bytes + 300, sizeof bytes - 300, &length));
    assert_int_equal(length, 400);
    assert_memory_equal(bytes, sent, sizeof sent);
    expect_totals(rig, 700, 700, 0);
    peer_close(peer);
}

/* What does not fit the caller is dropped and told; the next command is none the worse for it. */
void more_than_the_caller_holds(void **state)
{
    test_rig *rig = *state;
    const bg95_qsslrecv_write read = {.client_id = 2};
    const int peer = ssl_open(rig, 2, BG95_ACCESS_MODE_BUFFER);
    uint8_t sent[700];
    uint8_t bytes[101];
    size_t length = 0;
    fill_with_traps(sent, sizeof sent, 3);
    bytes[100] = 0xEE;
    peer_send(peer, sent, sizeof sent);
    (void)rig_wait_for_urc(rig, BG95_URC_QSSLURC_RECV);
    EXPECT(rig, AT_ERROR_BUFFER, bg95_qsslrecv(&rig->modem, &read, NULL, bytes, 100, &length));
    assert_int_equal(length, 100);
    assert_memory_equal(bytes, sent, 100);
    assert_int_equal(bytes[100], 0xEE);
    EXPECT_BOTH_BARE(rig, at);
    peer_close(peer);
}

void more_than_the_module_holds(void **state)
{
    test_rig *rig = *state;
    static uint8_t sent[MUCH];
    static uint8_t bytes[MUCH];
    const int peer = ssl_open(rig, 2, BG95_ACCESS_MODE_BUFFER);
    size_t gone = 0;
    size_t come = 0;
    fill_with_traps(sent, sizeof sent, 0);
    while (come < sizeof sent) {
        gone += peer_send_some(peer, sent + gone, sizeof sent - gone);
        come += read_some(rig, bytes + come, sizeof bytes - come);
    }
    assert_memory_equal(bytes, sent, sizeof sent);
    peer_close(peer);
}

/* Data that no buffer holds go to a sink, piece by piece; when it wants no more, the call says so. */
void reading_into_a_sink(void **state)
{
    test_rig *rig = *state;
    const bg95_qsslrecv_write read = {.client_id = 2};
    bg95_qsslrecv_response header;
    const int peer = ssl_open(rig, 2, BG95_ACCESS_MODE_BUFFER);
    uint8_t sent[700];
    size_t calls = 0;
    size_t length = 0;
    fill_with_traps(sent, sizeof sent, 1);
    peer_send(peer, sent, sizeof sent);
    (void)rig_wait_for_urc(rig, BG95_URC_QSSLURC_RECV);
    EXPECT_OK(rig, bg95_qsslrecv_to(&rig->modem, &read, &header, rig_sink, rig, &length));
    assert_int_equal(header.read_actual_length, sizeof sent);
    assert_int_equal(length, sizeof sent);
    rig_expect_sunk(rig, sent, sizeof sent);
    peer_send(peer, sent, sizeof sent);
    (void)rig_wait_for_urc(rig, BG95_URC_QSSLURC_RECV);
    EXPECT(rig, AT_PENDING, bg95_qsslrecv_to_start(&rig->modem, &rig->call, &read, &header, rig_sink, rig, rig_ended,
                                                  rig));
    EXPECT_OK(rig, rig_finish(rig));
    rig_expect_sunk(rig, sent, sizeof sent);
    peer_send(peer, sent, sizeof sent);
    (void)rig_wait_for_urc(rig, BG95_URC_QSSLURC_RECV);
    EXPECT(rig, AT_ERROR_BUFFER, bg95_qsslrecv_to(&rig->modem, &read, &header, rig_full_sink, &calls, &length));
    assert_int_equal(calls, 1);
    EXPECT_BOTH_BARE(rig, at);
    peer_close(peer);
}

/* -- Pushed -------------------------------------------------------------------------------------------------------- */

static const char *const like_lines[] = {
    "\r\nOK\r\n", "\r\nERROR\r\n", "\r\nSEND OK\r\n", "\r\n+CME ERROR: 50\r\n", "\r\nCONNECT\r\n", "\r\nNO CARRIER\r\n",
    "\r\nRDY\r\n", "\r\n+QSSLURC: \"closed\",5\r\n", "\r\n+QSSLURC: \"recv\",5,4\r\nabcd", "\r\n> ", "> ", "+++",
    "\n", "\r",
};

/* While a command waits for its OK and while none does: data are data. */
void pushed_results(void **state)
{
    test_rig *rig = *state;
    const int peer = ssl_open(rig, 5, BG95_ACCESS_MODE_DIRECT_PUSH);
    size_t index;
    for (index = 0; index < sizeof like_lines / sizeof like_lines[0]; ++index) {
        const size_t length = strlen(like_lines[index]);
        peer_send(peer, (const uint8_t *)like_lines[index], length);
        rig_expect_pushed(rig, 5, like_lines[index], length);
        peer_send(peer, (const uint8_t *)like_lines[index], length);
        EXPECT_BOTH_BARE(rig, at);
        rig_expect_pushed(rig, 5, like_lines[index], length);
    }
    assert_int_equal(rig->urc_count, rig->pushed[5].headers);
    peer_close(peer);
    (void)rig_wait_for_urc(rig, BG95_URC_QSSLURC_CLOSED);
}

void pushed_and_switched(void **state)
{
    test_rig *rig = *state;
    const bg95_qiswtmd_write push = {.client_id = 5, .access_mode = BG95_ACCESS_MODE_DIRECT_PUSH};
    const bg95_qiswtmd_write buffer = {.client_id = 5, .access_mode = BG95_ACCESS_MODE_BUFFER};
    const bg95_qsslrecv_write read = {.client_id = 5};
    const int peer = ssl_open(rig, 5, BG95_ACCESS_MODE_BUFFER);
    uint8_t sent[MOST_READ];
    uint8_t bytes[MOST_READ];
    size_t length;
    fill_with_every_byte(sent, sizeof sent);
    peer_send(peer, (const uint8_t *)"waiting", 7);
    (void)rig_wait_for_urc(rig, BG95_URC_QSSLURC_RECV);
    EXPECT_BOTH(rig, AT_OK, qiswtmd, &push);
    rig_expect_pushed(rig, 5, "waiting", 7);
    peer_send(peer, sent, sizeof sent);
    rig_expect_pushed(rig, 5, sent, sizeof sent);
    EXPECT(rig, AT_ERROR_MODULE, bg95_qsslrecv(&rig->modem, &read, NULL, bytes, sizeof bytes, &length));
    ssl_expect_last_error(rig, BG95_ERR_OPERATION_NOT_ALLOWED);
    EXPECT_BOTH(rig, AT_OK, qiswtmd, &buffer);
    peer_send(peer, (const uint8_t *)"again", 5);
    (void)rig_wait_for_urc(rig, BG95_URC_QSSLURC_RECV);
    EXPECT_OK(rig, bg95_qsslrecv(&rig->modem, &read, NULL, bytes, sizeof bytes, &length));
    assert_int_equal(length, 5);
    assert_memory_equal(bytes, "again", 5);
    peer_close(peer);
}
