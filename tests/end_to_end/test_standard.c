/*
 * Commands of the standards, which every family has; each call made both ways.
 */
#include "signals.h"
#include "standard_tests.h"

enum { RESPONSE_MS = 300, SLACK_MS = 2000, CMEE_MODE = 1 };

void attention_and_echo(void **state)
{
    test_rig *rig = *state;
    const FAMILY_NAME(_ate_write) on = {.value = 1};
    const FAMILY_NAME(_ate_write) off = {.value = 0};
    EXPECT_BOTH_BARE(rig, at);
    EXPECT_BOTH(rig, AT_OK, ate, &on);
    EXPECT_BOTH_BARE(rig, at);
    EXPECT_BOTH(rig, AT_OK, ate, &off);
    EXPECT_BOTH_BARE(rig, at);
}

/* The module refuses a context that is not defined; how it says so follows AT+CMEE. */
static void expect_report(test_rig *rig, int how, int32_t code)
{
    const FAMILY_NAME(_cmee_write) write = {.n = (FAMILY_NAME(_cmee_n))how};
    const FAMILY_NAME(_cgpaddr_write) undefined = {.cid = 7};
    FAMILY_NAME(_cmee_response) response;
    EXPECT_BOTH(rig, AT_OK, cmee, &write);
    EXPECT_BOTH(rig, AT_OK, cmee_read, &response);
    assert_int_equal(response.n, how);
    EXPECT_BOTH(rig, AT_ERROR_MODULE, cgpaddr, &undefined, NULL, NULL);
    assert_int_equal(at_client_last_error(&rig->modem)->value, code);
    assert_string_equal(at_client_last_error(&rig->modem)->command, "CGPADDR");
}

void error_reports(void **state)
{
    expect_report(*state, 0, -1);
    expect_report(*state, 1, 50);
    expect_report(*state, 0, -1);
}

/* A client that starts while the module has been running: it asks for what it cannot know. */
void modes_asked_for(void **state)
{
    test_rig *rig = *state;
    const FAMILY_NAME(_cmee_write) numbers = {.n = 1};
    at_sync sync;
    EXPECT_OK(rig, FAMILY_NAME(_cmee)(&rig->modem, &numbers));
    assert_true(at_receiver_set_mode(&rig->modem.receiver, CMEE_MODE, 0, 0));
    EXPECT_OK(rig, FAMILY_NAME(_sync)(&rig->modem));
    assert_int_equal(at_receiver_mode(&rig->modem.receiver, CMEE_MODE, 0), 1);
    assert_true(at_receiver_set_mode(&rig->modem.receiver, CMEE_MODE, 0, 0));
    EXPECT(rig, AT_PENDING, FAMILY_NAME(_sync_start)(&rig->modem, &sync, rig_ended, rig));
    EXPECT_OK(rig, rig_finish(rig));
    assert_int_equal(at_receiver_mode(&rig->modem.receiver, CMEE_MODE, 0), 1);
}

void network_attachment(void **state)
{
    test_rig *rig = *state;
    int attached;
    for (attached = 0; attached < 2; ++attached) {
        const FAMILY_NAME(_cgatt_write) write = {.state = (FAMILY_NAME(_cgatt_state))attached};
        FAMILY_NAME(_cgatt_response) response;
        EXPECT_BOTH(rig, AT_OK, cgatt, &write);
        EXPECT_BOTH(rig, AT_OK, cgatt_read, &response);
        assert_int_equal(response.state, attached);
    }
}

static uint32_t now(test_rig *rig)
{
    return rig->port.now(rig);
}

/* Ends with the documented time; the answer that comes after all is credited to no other command. */
void silent_module(void **state)
{
    test_rig *rig = *state;
    const uint32_t began = now(rig);
    FAMILY_NAME(_cgatt_response) attached;
    signal_module(SIGSTOP);
    EXPECT(rig, AT_ERROR_TIMEOUT, FAMILY_NAME(_cgatt_read)(&rig->modem, &attached));
    assert_true(now(rig) - began >= RESPONSE_MS);
    assert_true(now(rig) - began < RESPONSE_MS + SLACK_MS);
    assert_true(at_client_is_busy(&rig->modem));
    EXPECT(rig, AT_ERROR_QUARANTINE, FAMILY_NAME(_at_start)(&rig->modem, &rig->call, rig_ended, rig));
    signal_module(SIGCONT);
    rig_wait_until_free(rig);
    EXPECT_BOTH_BARE(rig, at);
    EXPECT_BOTH(rig, AT_OK, cgatt_read, &attached);
    rig->expects_odd_lines = true; /* the late answer is counted */
    assert_true(at_client_statistics(&rig->modem)->late > 0);
}
