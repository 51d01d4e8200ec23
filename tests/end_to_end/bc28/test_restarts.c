/*
 * Restarts: wanted by the host, out of the blue, and in the middle of a command.
 */
#include "bc28_rig.h"
#include "tests.h"

#include <time.h>

/* Echo is on and errors have no codes: the client knows, whatever was set before. */
static void expect_fresh(test_rig *rig, const char *cause)
{
    const bc28_cgpaddr_write undefined = {.cid = 7};
    assert_string_equal(rig_wait_for_seen(rig, BC28_URC_REBOOT_CAUSE)->text, cause);
    (void)rig_wait_for_urc(rig, BC28_URC_NEUL);
    assert_int_equal(at_receiver_mode(&rig->modem.receiver, BC28_MODE_ECHO, 0), 1);
    assert_int_equal(at_receiver_mode(&rig->modem.receiver, BC28_MODE_CMEE, 0), 0);
    EXPECT_BOTH_BARE(rig, at);
    EXPECT_BOTH(rig, AT_ERROR_MODULE, cgpaddr, &undefined, NULL, NULL);
    andlink_expect_code(rig, -1);
}

void restart_by_command(void **state)
{
    test_rig *rig = *state;
    const bc28_ate_write off = {.value = BC28_ATE_VALUE_OFF};
    andlink_number_errors(rig);
    EXPECT_OK(rig, bc28_nrb(&rig->modem));
    expect_fresh(rig, "APPLICATION_AT");
    (void)rig_wait_for_urc(rig, BC28_URC_REGISTERNOTIFY);
    EXPECT_OK(rig, bc28_ate(&rig->modem, &off));
    EXPECT(rig, AT_PENDING, bc28_nrb_start(&rig->modem, &rig->call, rig_ended, rig));
    EXPECT(rig, AT_ERROR_BUSY, bc28_at(&rig->modem));
    EXPECT_OK(rig, rig_finish(rig));
    expect_fresh(rig, "APPLICATION_AT");
}

void restart_out_of_the_blue(void **state)
{
    test_rig *rig = *state;
    andlink_number_errors(rig);
    rig_control("restart APPLICATION_WATCHDOG");
    expect_fresh(rig, "APPLICATION_WATCHDOG");
}

/* Until the module has read its standard input; it hears nothing then until it has restarted. */
static void begin_restart(const char *line)
{
    const struct timespec moment = {.tv_nsec = 30 * 1000 * 1000};
    rig_control(line);
    (void)nanosleep(&moment, NULL);
}

void restart_in_mid_command(void **state)
{
    test_rig *rig = *state;
    bc28_cgatt_response attached;
    begin_restart("restart PROTOCOL_WATCHDOG");
    EXPECT(rig, AT_ERROR_REBOOT, bc28_cgatt_read(&rig->modem, &attached));
    expect_fresh(rig, "PROTOCOL_WATCHDOG");
    EXPECT_BOTH(rig, AT_OK, cgatt_read, &attached);
}

/* The prompt never comes; what comes instead ends the call. */
void restart_before_the_prompt(void **state)
{
    test_rig *rig = *state;
    const bc28_qlasenddata_data_write send = {.mode = BC28_QLASENDDATA_MODE_NON, .data = at_bytes_of("hi", 2)};
    begin_restart("restart SECURITY_RESET_PIN");
    EXPECT(rig, AT_PENDING, bc28_qlasenddata_data_start(&rig->modem, &rig->call, &send, rig_ended, rig));
    EXPECT(rig, AT_ERROR_REBOOT, rig_finish(rig));
    expect_fresh(rig, "SECURITY_RESET_PIN");
}

/* Servers and keys are saved, the kind of encryption is not. */
void what_a_restart_keeps(void **state)
{
    test_rig *rig = *state;
    const bc28_qcfg_lwm2m_device_type_write type = {.device_type = AT_STR("31301")};
    const bc28_qlasecswt_write dtls = {.type = BC28_QLASECSWT_TYPE_DTLS};
    bc28_qcfg_lwm2m_device_type_response what;
    bc28_qlasecswt_response how;
    char text[16];
    EXPECT_OK(rig, bc28_qcfg_lwm2m_device_type(&rig->modem, &type, NULL, NULL, 0));
    EXPECT_OK(rig, bc28_qlasecswt(&rig->modem, &dtls));
    EXPECT_OK(rig, bc28_nrb(&rig->modem));
    EXPECT_OK(rig, bc28_qcfg_lwm2m_device_type_query(&rig->modem, &what, text, sizeof text));
    expect_text(what.device_type, "31301");
    EXPECT_OK(rig, bc28_qlasecswt_read(&rig->modem, &how));
    assert_int_equal(how.type, BC28_QLASECSWT_TYPE_NONE);
}
