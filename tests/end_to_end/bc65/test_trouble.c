/*
 * A module that dies or is no longer waited for.
 */
#include "bc65_rig.h"
#include "signals.h"
#include "tests.h"

enum { RESPONSE_MS = 300, SLACK_MS = 2000 };

static uint32_t now(test_rig *rig)
{
    return rig->port.now(rig);
}

/* The line fails, or nothing comes in the documented time; nothing else may happen, and nothing may hang. */
static void expect_gone(test_rig *rig, at_status status, uint32_t began)
{
    if (status != AT_ERROR_PORT) {
        EXPECT(rig, AT_ERROR_TIMEOUT, status);
    }
    assert_true(now(rig) - began < RESPONSE_MS + SLACK_MS);
}

void module_killed_in_mid_command(void **state)
{
    test_rig *rig = *state;
    uint32_t began;
    bc65_cgatt_response attached;
    signal_module(SIGSTOP);
    began = now(rig);
    EXPECT(rig, AT_PENDING, bc65_cgatt_read_start(&rig->modem, &rig->call, &attached, rig_ended, rig));
    signal_module(SIGKILL);
    while (rig->endings == 0) {
        (void)rig->port.wait(rig, &rig->modem, 10);
        at_client_tick(&rig->modem);
        assert_true(now(rig) - began < RESPONSE_MS + SLACK_MS);
    }
    assert_int_equal(rig->endings, 1);
    expect_gone(rig, rig->outcome, began);
    began = now(rig);
    expect_gone(rig, bc65_at(&rig->modem), began);
}

static void kill_at_third_wait(test_rig *rig)
{
    if (rig->waits == 3) {
        signal_module(SIGKILL);
    }
}

/* A call that waits for a result that may take half a minute ends as soon as the line fails. */
void module_killed_before_a_result(void **state)
{
    test_rig *rig = *state;
    int port;
    const int listener = peer_listen_deaf(&port);
    const bc65_qiopen_write open = {.context_id = 1, .connect_id = 0, .service_type = BC65_SERVICE_TYPE_TCP,
                                    .address = AT_STR(PEER_HOST), .remote_port = port};
    const uint32_t began = now(rig);
    rig->waits = 0;
    rig->before_wait = kill_at_third_wait;
    expect_gone(rig, bc65_qiopen(&rig->modem, &open, NULL), began);
    peer_close(listener);
}

/* A module that dies between its prompt and the end of the data. */
void module_killed_before_data(void **state)
{
    test_rig *rig = *state;
    static const uint8_t bytes[1440];
    const bc65_qisend_data_write send = {.connect_id = 0, .data = {bytes, sizeof bytes}};
    const int peer = peer_open(rig, 0, BC65_ACCESS_MODE_BUFFER);
    uint32_t began;
    signal_module(SIGSTOP);
    began = now(rig);
    rig->waits = 0;
    rig->before_wait = kill_at_third_wait;
    expect_gone(rig, bc65_qisend_data(&rig->modem, &send), began);
    peer_close(peer);
}

/* Before the first byte of the answer has been read: later it could be complete already. */
static void cancel(test_rig *rig)
{
    if (rig->waits == 1) {
        at_client_cancel(&rig->modem, &rig->call);
    }
}

/* The result of a call that was cancelled goes to the handler of URCs. */
void cancelled_call(void **state)
{
    test_rig *rig = *state;
    int port;
    const int listener = peer_listen(&port);
    const bc65_qiopen_write open = {.context_id = 1, .connect_id = 1, .service_type = BC65_SERVICE_TYPE_TCP,
                                    .address = AT_STR("one.atbind.test"), .remote_port = port};
    EXPECT(rig, AT_PENDING, bc65_qiopen_start(&rig->modem, &rig->call, &open, NULL, rig_ended, rig));
    rig->waits = 0;
    rig->before_wait = cancel;
    EXPECT(rig, AT_ERROR_CANCELLED, rig_finish(rig));
    rig->before_wait = NULL;
    assert_int_equal(rig_wait_for_urc(rig, BC65_URC_QIOPEN)->as.qiopen.connect_id, 1);
    rig_wait_until_free(rig);
    EXPECT_BOTH_BARE(rig, at);
    rig->expects_odd_lines = true; /* its OK may be counted as late */
    peer_close(listener);
}
