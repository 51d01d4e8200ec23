/*
 * Where BC25 differs from BC65: keepalive, sleep, the limits of data, the time's two digits for the year.
 */
#include "peer.h"
#include "ranges.h"
#include "tests.h"
#include "traps.h"

enum { MOST_DATA = 512 };

static const ranges_form test_forms[] = {
    RANGES(cmee, "(0,1,2)"),
    RANGES(qisend, "(0-5),(1-512),\"<data>\""),
    RANGES(qisendex, "(0-5),(1-512),\"<hex_string>\""),
    RANGES(qird, "(0-5),(1-512)"),
    RANGES(qikalive, "<keepalive_on>[,<keepalive_idle_time>[,<keepalive_interval_time>[,<keepalive_count>"
                     "[,<keepalive_data>]]]]"),
};

void test_forms_with_ranges(void **state)
{
    ranges_expect(*state, test_forms, sizeof test_forms / sizeof test_forms[0]);
}

static void expect_keepalive(test_rig *rig, bool on, int32_t idle, int32_t interval, int32_t count)
{
    bc25_qikalive_response response;
    EXPECT_BOTH(rig, AT_OK, qikalive_read, &response);
    assert_int_equal(response.keepalive_on, on);
    assert_int_equal(response.keepalive_idle_time, idle);
    assert_int_equal(response.keepalive_interval_time, interval);
    assert_int_equal(response.keepalive_count, count);
}

void keepalive(void **state)
{
    test_rig *rig = *state;
    const bc25_qikalive_write on = {.keepalive_on = BC25_QIKALIVE_KEEPALIVE_ON_ON,
                                    .keepalive_idle_time = AT_SOME(36000),
                                    .keepalive_interval_time = AT_SOME(20), .keepalive_count = AT_SOME(3)};
    const bc25_qikalive_write off = {.keepalive_on = BC25_QIKALIVE_KEEPALIVE_ON_OFF};
    const bc25_qikalive_write rare = {.keepalive_on = BC25_QIKALIVE_KEEPALIVE_ON_ON,
                                      .keepalive_idle_time = AT_SOME(36001)};
    const bc25_qikalive_write often = {.keepalive_on = BC25_QIKALIVE_KEEPALIVE_ON_ON,
                                       .keepalive_idle_time = AT_SOME(60),
                                       .keepalive_interval_time = AT_SOME(9)};
    bc25_qikalive_response response;
    expect_keepalive(rig, false, 60, 10, 9);
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_RANGE, qikalive, &rare);
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_RANGE, qikalive, &often);
    EXPECT_BOTH(rig, AT_OK, qikalive, &on);
    expect_keepalive(rig, true, 36000, 20, 3);
    EXPECT_BOTH(rig, AT_OK, qikalive, &off);
    EXPECT_OK(rig, bc25_qikalive_read(&rig->modem, &response));
    assert_int_equal(response.keepalive_on, BC25_QIKALIVE_KEEPALIVE_ON_OFF);
}

void sleep_and_wake(void **state)
{
    test_rig *rig = *state;
    const bc25_qsclk_write deep = {.n = BC25_QSCLK_N_DEEP};
    const bc25_qsclk_write off = {.n = BC25_QSCLK_N_OFF};
    EXPECT_BOTH(rig, AT_OK, qsclk, &deep);
    rig_control("urc QATSLEEP");
    (void)rig_wait_for_urc(rig, BC25_URC_QATSLEEP);
    rig_control("urc QATWAKEUP");
    (void)rig_wait_for_urc(rig, BC25_URC_QATWAKEUP);
    EXPECT_BOTH(rig, AT_OK, qsclk, &off);
}

/* -- Data ---------------------------------------------------------------------------------------------------------- */

static int open_socket(test_rig *rig)
{
    bc25_qiopen_write open = {.context_id = 1, .connect_id = 0, .service_type = BC25_SERVICE_TYPE_TCP,
                              .address = AT_STR(PEER_HOST)};
    bc25_qiopen_result opened;
    int peer;
    const int listener = peer_listen(&open.remote_port);
    EXPECT_OK(rig, bc25_qiopen(&rig->modem, &open, &opened));
    assert_int_equal(opened.err, BC25_ERR_SUCCESS);
    peer = peer_accept(listener);
    peer_close(listener);
    return peer;
}

void limits_of_data(void **state)
{
    test_rig *rig = *state;
    uint8_t sent[MOST_DATA + 1];
    uint8_t bytes[MOST_DATA + 1];
    bc25_qisend_data_write send = {.connect_id = 0, .data = {sent, sizeof sent}};
    bc25_qisendex_data_write digits = {.connect_id = 0, .hex_string = {sent, sizeof sent}};
    bc25_qird_write read = {.connect_id = 0, .read_length = MOST_DATA + 1};
    const int peer = open_socket(rig);
    size_t length;
    fill_with_traps(sent, sizeof sent, 0);
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_LENGTH, qisend_data, &send);
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_LENGTH, qisendex_data, &digits);
    EXPECT(rig, AT_ERROR_RANGE, bc25_qird(&rig->modem, &read, NULL, bytes, sizeof bytes, &length));
    send.data.length = MOST_DATA;
    EXPECT_OK(rig, bc25_qisend_data(&rig->modem, &send));
    peer_receive(peer, bytes, MOST_DATA);
    assert_memory_equal(bytes, sent, MOST_DATA);
    digits.hex_string.length = MOST_DATA;
    EXPECT_OK(rig, bc25_qisendex_data(&rig->modem, &digits));
    peer_receive(peer, bytes, MOST_DATA);
    assert_memory_equal(bytes, sent, MOST_DATA);
    peer_send(peer, sent, MOST_DATA);
    (void)rig_wait_for_urc(rig, BC25_URC_QIURC_RECV);
    read.read_length = MOST_DATA;
    EXPECT_OK(rig, bc25_qird(&rig->modem, &read, NULL, bytes, sizeof bytes, &length));
    assert_int_equal(length, MOST_DATA);
    assert_memory_equal(bytes, sent, MOST_DATA);
    peer_close(peer);
    (void)rig_wait_for_urc(rig, BC25_URC_QIURC_CLOSED);
}

void pushed_data(void **state)
{
    test_rig *rig = *state;
    uint8_t sent[MOST_DATA];
    const bc25_qicfg_showlength_write shown = {.show_length_mode = BC25_QICFG_SHOW_LENGTH_MODE_SHOWN};
    const bc25_qiswtmd_write push = {.connect_id = 0, .access_mode = BC25_ACCESS_MODE_DIRECT_PUSH};
    const int peer = open_socket(rig);
    EXPECT_BOTH(rig, AT_OK, qicfg_showlength, &shown, NULL);
    EXPECT_BOTH(rig, AT_OK, qiswtmd, &push);
    fill_with_traps(sent, sizeof sent, 2);
    peer_send(peer, sent, sizeof sent);
    rig_expect_pushed(rig, 0, sent, sizeof sent);
    peer_close(peer);
}

/* -- Time ---------------------------------------------------------------------------------------------------------- */

void time_from_a_server(void **state)
{
    test_rig *rig = *state;
    const bc25_qntp_write request = {.context_id = 1, .server = AT_STR("one.atbind.test"),
                                     .port = AT_SOME(rig_number("ATBIND_NTP_PORT", 123)),
                                     .autosettime = {BC25_QNTP_AUTOSETTIME_LEAVE, true}};
    const bc25_qntp_write nobody = {.context_id = 1, .server = AT_STR("nowhere.atbind.test")};
    bc25_qntp_result result;
    char text[32];
    EXPECT_BOTH(rig, AT_OK, qntp, &request, &result, text, sizeof text);
    assert_int_equal(result.err, BC25_ERR_SUCCESS);
    expect_text(result.time, "18/10/19,12:35:34+00");
    EXPECT_BOTH(rig, AT_ERROR_FAILED, qntp, &nobody, &result, text, sizeof text);
    assert_int_equal(result.err, BC25_ERR_DNS_PARSE_FAILED);
    assert_null(result.time.text);
}
