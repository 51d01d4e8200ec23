/*
 * Direct push mode: data come with their URC, in pieces, at any time.
 */
#include "bc65_rig.h"
#include "tests.h"
#include "traps.h"

#include <string.h>

enum { PIECE = 900, MUCH = 20000 };

void pushed_data(void **state)
{
    test_rig *rig = *state;
    uint8_t sent[PIECE];
    int peer;
    int way;
    rig_show_lengths(rig, true);
    peer = peer_open(rig, 0, BC65_ACCESS_MODE_DIRECT_PUSH);
    for (way = 0; way < 4; ++way) {
        rig_set_view(rig, (way & 1) != 0 ? BC65_QICFG_VIEW_MODE_COMMA : BC65_QICFG_VIEW_MODE_LINE);
        rig_receive_as(rig, (way & 2) != 0 ? BC65_QICFG_RECV_DATA_FORMAT_HEX : BC65_QICFG_RECV_DATA_FORMAT_TEXT);
        fill_with_traps(sent, sizeof sent, (size_t)way);
        peer_send(peer, sent, sizeof sent);
        rig_expect_pushed(rig, 0, sent, sizeof sent);
        peer_send(peer, sent, 1);
        rig_expect_pushed(rig, 0, sent, 1);
    }
    assert_int_equal(rig->pushed[0].headers, 8);
    peer_close(peer);
    (void)rig_wait_for_urc(rig, BC65_URC_QIURC_CLOSED);
}

/* Pushed data come between the lines of other commands, and each finds its way. */
void pushed_data_among_commands(void **state)
{
    test_rig *rig = *state;
    static uint8_t sent[MUCH];
    uint8_t bytes[100];
    const bc65_qisend_data_write send = {.connect_id = 0, .data = {sent, sizeof bytes}};
    size_t gone = 0;
    int peer;
    rig_show_lengths(rig, true);
    peer = peer_open(rig, 0, BC65_ACCESS_MODE_DIRECT_PUSH);
    fill_with_traps(sent, sizeof sent, 0);
    while (gone < sizeof sent) {
        const size_t left = sizeof sent - gone;
        bc65_cgatt_response attached;
        gone += peer_send_some(peer, sent + gone, left < PIECE ? left : PIECE);
        EXPECT_OK(rig, bc65_cgatt_read(&rig->modem, &attached));
        assert_int_equal(attached.state, BC65_CGATT_STATE_ATTACHED);
        EXPECT_OK(rig, bc65_qisend_data(&rig->modem, &send));
        peer_receive(peer, bytes, sizeof bytes);
        assert_memory_equal(bytes, sent, sizeof bytes);
    }
    rig_expect_pushed(rig, 0, sent, sizeof sent);
    peer_close(peer);
}

/* What had been announced before the switch is pushed after it, and what comes after switching back waits again. */
void switched_to_push(void **state)
{
    test_rig *rig = *state;
    const bc65_qiswtmd_write push = {.connect_id = 0, .access_mode = BC65_ACCESS_MODE_DIRECT_PUSH};
    const bc65_qiswtmd_write buffer = {.connect_id = 0, .access_mode = BC65_ACCESS_MODE_BUFFER};
    const bc65_qird_write read = {.connect_id = 0, .read_length = 10};
    const int peer = peer_open(rig, 0, BC65_ACCESS_MODE_BUFFER);
    uint8_t bytes[10];
    size_t length;
    rig_show_lengths(rig, true);
    peer_send(peer, (const uint8_t *)"waiting", 7);
    (void)rig_wait_for_urc(rig, BC65_URC_QIURC_RECV);
    EXPECT_BOTH(rig, AT_OK, qiswtmd, &push);
    rig_expect_pushed(rig, 0, (const uint8_t *)"waiting", 7);
    EXPECT(rig, AT_ERROR_MODULE, bc65_qird(&rig->modem, &read, NULL, bytes, sizeof bytes, &length));
    EXPECT_BOTH(rig, AT_OK, qiswtmd, &buffer);
    peer_send(peer, (const uint8_t *)"again", 5);
    (void)rig_wait_for_urc(rig, BC65_URC_QIURC_RECV);
    EXPECT_OK(rig, bc65_qird(&rig->modem, &read, NULL, bytes, sizeof bytes, &length));
    assert_int_equal(length, 5);
    assert_memory_equal(bytes, "again", 5);
    peer_close(peer);
}

/* Nothing tells where such data end: they are reported as lines that nobody knows, and the client goes on. */
void pushed_without_length(void **state)
{
    test_rig *rig = *state;
    const int peer = peer_open(rig, 0, BC65_ACCESS_MODE_DIRECT_PUSH);
    rig->expects_odd_lines = true;
    peer_send(peer, (const uint8_t *)"lost", 4);
    assert_int_equal(rig_wait_for_urc(rig, BC65_URC_QIURC_RECV_UNCOUNTED)->as.qiurc_recv_uncounted.connect_id, 0);
    EXPECT_BOTH_BARE(rig, at);
    assert_int_equal(rig->odd_lines, 1);
    rig_show_lengths(rig, true);
    peer_send(peer, (const uint8_t *)"found", 5);
    rig_expect_pushed(rig, 0, (const uint8_t *)"found", 5);
    peer_close(peer);
}
