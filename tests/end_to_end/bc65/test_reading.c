/*
 * AT+QIRD: every way of showing data, more data than anybody holds, none.
 */
#include "bc65_rig.h"
#include "tests.h"
#include "traps.h"

#include <string.h>

enum { PIECE = 700, MUCH = 60000 };

static size_t read_some(test_rig *rig, uint8_t *bytes, size_t size, bc65_qird_response *header)
{
    const bc65_qird_write read = {.connect_id = 0, .read_length = (int32_t)(size < 1024 ? size : 1024)};
    size_t length = 0;
    EXPECT_OK(rig, bc65_qird(&rig->modem, &read, header, bytes, size, &length));
    assert_int_equal(header->actual_read_length, length);
    return length;
}

static void read_shown(test_rig *rig, int peer, bool shown)
{
    uint8_t sent[PIECE];
    uint8_t bytes[PIECE];
    bc65_qird_response header;
    const bc65_urc *urc;
    fill_with_traps(sent, sizeof sent, shown);
    peer_send(peer, sent, sizeof sent);
    urc = rig_wait_for_urc(rig, BC65_URC_QIURC_RECV);
    assert_int_equal(urc->as.qiurc_recv.current_recv_length.present, shown);
    assert_int_equal(urc->as.qiurc_recv.current_recv_length.value, shown ? PIECE : 0);
    assert_int_equal(read_some(rig, bytes, 300, &header), 300);
    assert_int_equal(header.remaining_length.present, shown);
    assert_int_equal(header.remaining_length.value, shown ? PIECE - 300 : 0);
    assert_int_equal(read_some(rig, bytes + 300, PIECE - 300, &header), PIECE - 300);
    assert_memory_equal(bytes, sent, sizeof sent);
    assert_int_equal(read_some(rig, bytes, 1, &header), 0);
}

void every_way_of_showing(void **state)
{
    test_rig *rig = *state;
    const int peer = peer_open(rig, 0, BC65_ACCESS_MODE_BUFFER);
    int way;
    for (way = 0; way < 8; ++way) {
        const bool shown = (way & 1) != 0;
        rig_show_lengths(rig, shown);
        rig_set_view(rig, (way & 2) != 0 ? BC65_QICFG_VIEW_MODE_COMMA : BC65_QICFG_VIEW_MODE_LINE);
        rig_receive_as(rig, (way & 4) != 0 ? BC65_QICFG_RECV_DATA_FORMAT_HEX : BC65_QICFG_RECV_DATA_FORMAT_TEXT);
        read_shown(rig, peer, shown);
    }
    peer_close(peer);
}

/* The module's buffer is full several times; not a byte is lost. */
void more_than_the_module_holds(void **state)
{
    test_rig *rig = *state;
    static uint8_t sent[MUCH];
    static uint8_t bytes[MUCH];
    const int peer = peer_open(rig, 0, BC65_ACCESS_MODE_BUFFER);
    size_t gone = 0;
    size_t come = 0;
    fill_with_traps(sent, sizeof sent, 0);
    while (gone < sizeof sent) {
        const size_t now = peer_send_some(peer, sent + gone, sizeof sent - gone);
        gone += now;
        if (now == 0) {
            bc65_qird_response header;
            come += read_some(rig, bytes + come, sizeof bytes - come, &header);
        }
    }
    (void)rig_wait_for_urc(rig, BC65_URC_QIURC_BUFF_FULL);
    while (come < sizeof sent) {
        bc65_qird_response header;
        come += read_some(rig, bytes + come, sizeof bytes - come, &header);
    }
    assert_memory_equal(bytes, sent, sizeof sent);
    peer_close(peer);
}

/* What does not fit is dropped and told; the next command is none the worse for it. */
void more_than_the_caller_holds(void **state)
{
    test_rig *rig = *state;
    const bc65_qird_write read = {.connect_id = 0, .read_length = 1024};
    const int peer = peer_open(rig, 0, BC65_ACCESS_MODE_BUFFER);
    uint8_t sent[PIECE];
    uint8_t bytes[PIECE];
    size_t length = 0;
    fill_with_traps(sent, sizeof sent, 5);
    memset(bytes, 0xEE, sizeof bytes);
    peer_send(peer, sent, sizeof sent);
    (void)rig_wait_for_urc(rig, BC65_URC_QIURC_RECV);
    EXPECT(rig, AT_ERROR_BUFFER, bc65_qird(&rig->modem, &read, NULL, bytes, 100, &length));
    assert_int_equal(length, 100);
    assert_memory_equal(bytes, sent, 100);
    assert_int_equal(bytes[100], 0xEE);
    EXPECT_BOTH_BARE(rig, at);
    peer_close(peer);
}

void nothing_to_read(void **state)
{
    test_rig *rig = *state;
    const bc65_qird_write read = {.connect_id = 0, .read_length = 10};
    const int peer = peer_open(rig, 0, BC65_ACCESS_MODE_BUFFER);
    bc65_qird_response header;
    uint8_t bytes[10];
    size_t length = 99;
    EXPECT_OK(rig, bc65_qird(&rig->modem, &read, &header, bytes, sizeof bytes, &length));
    assert_int_equal(length, 0);
    assert_int_equal(header.actual_read_length, 0);
    peer_close(peer);
}

/* Data that no buffer holds go to a sink, piece by piece; when it wants no more, the call says so. */
void reading_into_a_sink(void **state)
{
    test_rig *rig = *state;
    const bc65_qird_write read = {.connect_id = 0, .read_length = 1024};
    bc65_qird_response header;
    const int peer = peer_open(rig, 0, BC65_ACCESS_MODE_BUFFER);
    uint8_t sent[700];
    size_t calls = 0;
    size_t length = 0;
    fill_with_traps(sent, sizeof sent, 1);
    peer_send(peer, sent, sizeof sent);
    (void)rig_wait_for_urc(rig, BC65_URC_QIURC_RECV);
    EXPECT_OK(rig, bc65_qird_to(&rig->modem, &read, &header, rig_sink, rig, &length));
    assert_int_equal(header.actual_read_length, sizeof sent);
    assert_int_equal(length, sizeof sent);
    rig_expect_sunk(rig, sent, sizeof sent);
    peer_send(peer, sent, sizeof sent);
    (void)rig_wait_for_urc(rig, BC65_URC_QIURC_RECV);
    EXPECT(rig, AT_PENDING, bc65_qird_to_start(&rig->modem, &rig->call, &read, &header, rig_sink, rig, rig_ended,
                                              rig));
    EXPECT_OK(rig, rig_finish(rig));
    rig_expect_sunk(rig, sent, sizeof sent);
    peer_send(peer, sent, sizeof sent);
    (void)rig_wait_for_urc(rig, BC65_URC_QIURC_RECV);
    EXPECT(rig, AT_ERROR_BUFFER, bc65_qird_to(&rig->modem, &read, &header, rig_full_sink, &calls, &length));
    assert_int_equal(calls, 1);
    EXPECT_BOTH_BARE(rig, at);
    peer_close(peer);
}
