/*
 * Transparent transmission mode: the line carries nothing but the connection's data, until it is escaped or lost.
 */
#include "bg95_rig.h"
#include "tests.h"
#include "traps.h"

#include <string.h>

enum { MUCH = 65536, ID = 3 };

static void wait_for_online(test_rig *rig, size_t length)
{
    const uint32_t began = rig->port.now(rig);
    while (rig->online.length < length) {
        assert_true(rig->port.now(rig) - began < PATIENCE_MS);
        rig_pump(rig);
    }
}

/* What the peer sends arrives, and nothing else. */
static void expect_online(test_rig *rig, int peer, const void *bytes, size_t length)
{
    rig->online.length = 0;
    peer_send(peer, bytes, length);
    wait_for_online(rig, length);
    assert_int_equal(rig->online.length, length);
    assert_memory_equal(rig->online.bytes, bytes, length);
}

static void send_online(test_rig *rig, const void *bytes, size_t length)
{
    const uint8_t *at = bytes;
    while (length > 0) {
        size_t taken = 0;
        EXPECT_OK(rig, at_client_send_online(&rig->modem, at, length, &taken));
        at += taken;
        length -= taken;
        if (length > 0) {
            rig_pump(rig);
        }
    }
}

static void expect_sent(test_rig *rig, int peer, const void *bytes, size_t length)
{
    uint8_t received[256];
    send_online(rig, bytes, length);
    peer_receive(peer, received, length);
    assert_memory_equal(received, bytes, length);
}

static at_status wait_for_online_end(test_rig *rig)
{
    const uint32_t began = rig->port.now(rig);
    while (rig->online_endings == 0) {
        assert_true(rig->port.now(rig) - began < PATIENCE_MS);
        rig_pump(rig);
    }
    assert_int_equal(rig->online_endings, 1);
    rig->online_endings = 0;
    return rig->online_outcome;
}

static void escape(test_rig *rig)
{
    EXPECT(rig, AT_PENDING, at_client_escape(&rig->modem));
    EXPECT_OK(rig, wait_for_online_end(rig));
    assert_false(at_client_is_online(&rig->modem));
}

void online_both_ways(void **state)
{
    test_rig *rig = *state;
    static uint8_t sent[MUCH];
    static uint8_t received[MUCH];
    const uint32_t began = rig->port.now(rig);
    size_t gone = 0;
    size_t come = 0;
    size_t back = 0;
    const int peer = ssl_open_transparent(rig, ID);
    fill_with_every_byte(sent, sizeof sent / 2);
    fill_with_traps(sent + sizeof sent / 2, sizeof sent / 2, 0);
    memcpy(sent + 1000, "\r\n+++\r\n+++", 10);
    while (come < sizeof sent || rig->online.length < sizeof sent) {
        size_t taken = 0;
        assert_true(rig->port.now(rig) - began < 2 * PATIENCE_MS);
        EXPECT_OK(rig, at_client_send_online(&rig->modem, sent + gone, sizeof sent - gone, &taken));
        gone += taken;
        come += peer_receive_some(peer, received + come, sizeof received - come);
        back += peer_send_some(peer, sent + back, sizeof sent - back);
        rig_pump(rig);
    }
    assert_memory_equal(received, sent, sizeof sent);
    assert_int_equal(rig->online.length, sizeof sent);
    assert_memory_equal(rig->online.bytes, sent, sizeof sent);
    assert_int_equal(rig->online_endings, 0);
    peer_close(peer);
    EXPECT(rig, AT_ERROR_MODULE, wait_for_online_end(rig));
}

void online_refuses_commands(void **state)
{
    test_rig *rig = *state;
    const bg95_qsslopen_transparent_write open = ssl_transparent_to_server(ID);
    const bg95_qsslclose_write close = {.client_id = ID};
    size_t taken;
    int peer;
    EXPECT(rig, AT_ERROR_ARGUMENT, at_client_send_online(&rig->modem, "x", 1, &taken));
    EXPECT(rig, AT_ERROR_ARGUMENT, at_client_escape(&rig->modem));
    ssl_activate(rig);
    EXPECT(rig, AT_PENDING, bg95_qsslopen_transparent_start(&rig->modem, &rig->call, &open, rig_ended, rig));
    EXPECT_OK(rig, rig_finish(rig));
    assert_true(at_client_is_online(&rig->modem));
    peer = ssl_accept();
    assert_true(at_client_is_busy(&rig->modem));
    EXPECT(rig, AT_ERROR_BUSY, bg95_at(&rig->modem));
    EXPECT(rig, AT_ERROR_BUSY, bg95_at_start(&rig->modem, &rig->call, rig_ended, rig));
    EXPECT(rig, AT_ERROR_BUSY, bg95_qsslclose(&rig->modem, &close));
    expect_sent(rig, peer, "AT\r", 3);
    peer_close(peer);
    EXPECT(rig, AT_ERROR_MODULE, wait_for_online_end(rig));
}

static const char *const like_results[] = {
    "\r\nOK\r\n", "OK\r\n", "\r\nERROR\r\n", "\r\nNO CARRIE", "NO CARRIER", "\r\nNO CARRIERS\r\n", "x\r\nNO CARRIER",
    "\r\nCONNECT\r\n", "\r\n+QSSLURC: \"closed\",3\r\n", "\r\nRDY\r\n", "\r\n> ", "\r", "\n", "\r\n",
};

/* They look like results, or like the beginning of the one that ends the mode; nothing may stay behind. */
void online_data_like_results(void **state)
{
    test_rig *rig = *state;
    const int peer = ssl_open_transparent(rig, ID);
    size_t index;
    for (index = 0; index < sizeof like_results / sizeof like_results[0]; ++index) {
        expect_online(rig, peer, like_results[index], strlen(like_results[index]));
        expect_online(rig, peer, ".", 1);
    }
    assert_int_equal(rig->urc_count, 0);
    assert_true(at_client_is_online(&rig->modem));
    peer_close(peer);
    EXPECT(rig, AT_ERROR_MODULE, wait_for_online_end(rig));
}

/* The server ends the connection: its last words come before the end does. */
void carrier_lost(void **state)
{
    test_rig *rig = *state;
    const bg95_qsslclose_write close = {.client_id = ID};
    const int peer = ssl_open_transparent(rig, ID);
    peer_send(peer, (const uint8_t *)"good\r\nbye", 9);
    peer_close(peer);
    EXPECT(rig, AT_ERROR_MODULE, wait_for_online_end(rig));
    assert_int_equal(rig->online.length, 9);
    assert_memory_equal(rig->online.bytes, "good\r\nbye", 9);
    assert_false(at_client_is_online(&rig->modem));
    EXPECT(rig, AT_ERROR_MODULE, bg95_ato(&rig->modem));
    assert_false(at_client_is_online(&rig->modem));
    EXPECT_OK(rig, bg95_qsslclose(&rig->modem, &close));
}

void escape_and_return(void **state)
{
    test_rig *rig = *state;
    const bg95_qsslclose_write close = {.client_id = ID};
    const int peer = ssl_open_transparent(rig, ID);
    expect_sent(rig, peer, "before", 6);
    escape(rig);
    EXPECT_BOTH_BARE(rig, at);
    peer_send(peer, (const uint8_t *)"meanwhile", 9);
    assert_int_equal(rig_wait_for_urc(rig, BG95_URC_QSSLURC_RECV)->as.qsslurc_recv.client_id, ID);
    rig->online.length = 0;
    EXPECT_OK(rig, bg95_ato(&rig->modem));
    assert_true(at_client_is_online(&rig->modem));
    wait_for_online(rig, 9);
    assert_memory_equal(rig->online.bytes, "meanwhile", 9);
    expect_sent(rig, peer, "after", 5);
    expect_online(rig, peer, "answer", 6);
    escape(rig);
    EXPECT_OK(rig, bg95_qsslclose(&rig->modem, &close));
    peer_expect_end(peer);
    peer_close(peer);
}

void switched_to_transparent(void **state)
{
    test_rig *rig = *state;
    const bg95_qiswtmd_transparent_write transparent = {.client_id = ID};
    const int peer = ssl_open(rig, ID, BG95_ACCESS_MODE_BUFFER);
    EXPECT_OK(rig, bg95_qiswtmd_transparent(&rig->modem, &transparent));
    expect_sent(rig, peer, "one", 3);
    escape(rig);
    EXPECT(rig, AT_PENDING,
           bg95_qiswtmd_transparent_start(&rig->modem, &rig->call, &transparent, rig_ended, rig));
    EXPECT_OK(rig, rig_finish(rig));
    expect_sent(rig, peer, "two", 3);
    escape(rig);
    EXPECT(rig, AT_PENDING, bg95_ato_start(&rig->modem, &rig->call, rig_ended, rig));
    EXPECT_OK(rig, rig_finish(rig));
    expect_sent(rig, peer, "three", 5);
    peer_close(peer);
    EXPECT(rig, AT_ERROR_MODULE, wait_for_online_end(rig));
}

static void pause(test_rig *rig, uint32_t milliseconds)
{
    const uint32_t began = rig->port.now(rig);
    while (rig->port.now(rig) - began < milliseconds) {
        rig_pump(rig);
    }
}

/* Without silence around them, or more or fewer of them, they are data. */
void pluses_that_are_data(void **state)
{
    test_rig *rig = *state;
    const int peer = ssl_open_transparent(rig, ID);
    expect_sent(rig, peer, "a+++b", 5);
    expect_sent(rig, peer, "+++", 3);
    expect_sent(rig, peer, "c", 1);
    pause(rig, 1100);
    expect_sent(rig, peer, "++++", 4);
    pause(rig, 1100);
    expect_sent(rig, peer, "++", 2);
    pause(rig, 1100);
    expect_online(rig, peer, "+++", 3);
    assert_true(at_client_is_online(&rig->modem));
    peer_close(peer);
    EXPECT(rig, AT_ERROR_MODULE, wait_for_online_end(rig));
}

/* The firmware has to notice by itself, and tells the client. */
void restart_while_online(void **state)
{
    test_rig *rig = *state;
    static const char banner[] = "\r\nRDY\r\n\r\nAPP RDY\r\n\r\n+CPIN: READY\r\n";
    const bg95_ate_write off = {.value = BG95_ATE_VALUE_OFF};
    const int peer = ssl_open_transparent(rig, ID);
    rig_control("restart");
    wait_for_online(rig, sizeof banner - 1);
    assert_memory_equal(rig->online.bytes, banner, sizeof banner - 1);
    at_client_restarted(&rig->modem);
    EXPECT(rig, AT_ERROR_REBOOT, wait_for_online_end(rig));
    EXPECT_BOTH_BARE(rig, at);
    EXPECT_BOTH(rig, AT_OK, ate, &off);
    peer_expect_end(peer);
    peer_close(peer);
}
