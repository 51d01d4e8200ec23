/*
 * Registration, messages in both directions, DTLS, and updates of the firmware.
 */
#include "bc28_rig.h"
#include "tests.h"
#include "traps.h"

enum { MOST_DATA = 1024, INCORRECT_STATE = 516, NOT_REGISTERED = 513, BUSY = 159, NO_NETWORK = 30 };

/* -- Registration -------------------------------------------------------------------------------------------------- */

static void expect_status(test_rig *rig, bc28_qlastatus_registration_status expected)
{
    bc28_qlastatus_response response;
    char text[32];
    EXPECT_BOTH(rig, AT_OK, qlastatus_read, &response, text, sizeof text);
    assert_int_equal(response.registration_status.value, expected);
}

void registration(void **state)
{
    test_rig *rig = *state;
    const bc28_qlasregind_write enter = {.type = BC28_QLASREGIND_TYPE_REGISTER};
    const bc28_qlasregind_write leave = {.type = BC28_QLASREGIND_TYPE_DEREGISTER};
    andlink_number_errors(rig);
    expect_status(rig, BC28_QLASTATUS_REGISTRATION_STATUS_UNINITIALISED);
    EXPECT_BOTH(rig, AT_ERROR_MODULE, qlasregind, &leave);
    andlink_expect_code(rig, NOT_REGISTERED);
    andlink_register(rig);
    expect_status(rig, BC28_QLASTATUS_REGISTRATION_STATUS_MO_DATA_ENABLED);
    EXPECT_OK(rig, bc28_qlasregind(&rig->modem, &enter));
    andlink_expect_event(rig, BC28_QLAEVTIND_TYPE_UPDATED);
    EXPECT(rig, AT_PENDING, bc28_qlasregind_start(&rig->modem, &rig->call, &leave, rig_ended, rig));
    EXPECT_OK(rig, rig_finish(rig));
    andlink_expect_event(rig, BC28_QLAEVTIND_TYPE_DEREGISTERED);
    expect_status(rig, BC28_QLASTATUS_REGISTRATION_STATUS_DEREGISTERED);
}

void registration_without_network(void **state)
{
    test_rig *rig = *state;
    const bc28_cgatt_write detach = {.state = BC28_CGATT_STATE_DETACHED};
    const bc28_qlasregind_write enter = {.type = BC28_QLASREGIND_TYPE_REGISTER};
    andlink_number_errors(rig);
    EXPECT_OK(rig, bc28_cgatt(&rig->modem, &detach));
    EXPECT_BOTH(rig, AT_ERROR_MODULE, qlasregind, &enter);
    andlink_expect_code(rig, NO_NETWORK);
}

static void expect_dtls(test_rig *rig, bc28_qladtlsstat_type expected)
{
    bc28_qladtlsstat_response response;
    EXPECT_BOTH(rig, AT_OK, qladtlsstat_read, &response);
    assert_int_equal(response.type, expected);
}

/* The same line is a URC and a response. */
void handshakes(void **state)
{
    test_rig *rig = *state;
    const bc28_qlasecswt_write dtls = {.type = BC28_QLASECSWT_TYPE_DTLS, .nat_type = {BC28_NAT_TYPE_KEEP, true}};
    const bc28_qlasregind_write enter = {.type = BC28_QLASREGIND_TYPE_REGISTER};
    expect_dtls(rig, BC28_QLADTLSSTAT_TYPE_NOT_STARTED);
    EXPECT_OK(rig, bc28_qlasecswt(&rig->modem, &dtls));
    EXPECT_OK(rig, bc28_qlasregind(&rig->modem, &enter));
    assert_int_equal(rig_wait_for_urc(rig, BC28_URC_QLADTLSSTAT)->as.qladtlsstat.type, BC28_QLADTLSSTAT_TYPE_DONE);
    andlink_expect_event(rig, BC28_QLAEVTIND_TYPE_REGISTERED);
    expect_dtls(rig, BC28_QLADTLSSTAT_TYPE_DONE);
    EXPECT_BOTH_BARE(rig, qlaresetdtls);
    expect_dtls(rig, BC28_QLADTLSSTAT_TYPE_NOT_STARTED);
}

/* -- To the platform ----------------------------------------------------------------------------------------------- */

void messages(void **state)
{
    test_rig *rig = *state;
    static const size_t lengths[] = {1, 2, 255, 256, MOST_DATA - 1, MOST_DATA};
    uint8_t bytes[MOST_DATA + 1];
    bc28_qlasenddata_data_write send = {.mode = BC28_QLASENDDATA_MODE_NON, .data = {bytes, sizeof bytes}};
    bc28_qlasenddata_inline_write within = {.mode = BC28_QLASENDDATA_MODE_NON_RELEASE,
                                            .data = at_bytes_of("a,b\"c", 5)};
    size_t index;
    andlink_register(rig);
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_LENGTH, qlasenddata_data, &send);
    for (index = 0; index < sizeof lengths / sizeof lengths[0]; ++index) {
        fill_with_traps(bytes, sizeof bytes, index);
        send.data.length = lengths[index];
        EXPECT_BOTH(rig, AT_OK, qlasenddata_data, &send);
    }
    EXPECT_BOTH(rig, AT_OK, qlasenddata_inline, &within);
    within.data = at_bytes_of("a\rb", 3);
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_CHARACTER, qlasenddata_inline, &within);
    assert_int_equal(rig->urc_count, 3);
}

static void expect_message_status(test_rig *rig, bc28_status expected)
{
    bc28_qladatastatus_response response;
    EXPECT_BOTH(rig, AT_OK, qladatastatus_read, &response);
    assert_int_equal(response.status, expected);
}

void confirmed_messages(void **state)
{
    test_rig *rig = *state;
    const bc28_qlasenddata_data_write send = {.mode = BC28_QLASENDDATA_MODE_CON, .data = at_bytes_of("[{}]", 4)};
    const bc28_qlasenddata_inline_write within = {.mode = BC28_QLASENDDATA_MODE_CON_RELEASE_AFTER_REPLY,
                                                  .data = at_bytes_of("hi", 2)};
    andlink_number_errors(rig);
    EXPECT_BOTH(rig, AT_ERROR_MODULE, qlasenddata_data, &send);
    andlink_expect_code(rig, INCORRECT_STATE);
    andlink_register(rig);
    EXPECT_OK(rig, bc28_qlasenddata_data(&rig->modem, &send));
    EXPECT(rig, AT_ERROR_MODULE, bc28_qlasenddata_inline(&rig->modem, &within));
    andlink_expect_code(rig, BUSY);
    assert_int_equal(rig_wait_for_urc(rig, BC28_URC_QLADATASTATUS)->as.qladatastatus.status, BC28_STATUS_SENT);
    expect_message_status(rig, BC28_STATUS_SENT);
    rig_control("message 5");
    expect_message_status(rig, BC28_STATUS_SENT);
    EXPECT_OK(rig, bc28_qlasenddata_inline(&rig->modem, &within));
    assert_int_equal(rig_wait_for_urc(rig, BC28_URC_QLADATASTATUS)->as.qladatastatus.status, BC28_STATUS_RESET);
}

/* -- From the platform --------------------------------------------------------------------------------------------- */

void read_request(void **state)
{
    test_rig *rig = *state;
    const bc28_qlasendrsp_data_write answer = {.msg_id = 48767, .token = AT_STR("6CBBD6861BC43359"),
                                               .result = BC28_QLASENDRSP_RESULT_CONTENT,
                                               .data = at_bytes_of("{\"n\": \"a\r\nOK\r\n\"}", 17)};
    const seen_urc *seen;
    andlink_number_errors(rig);
    rig_control("urc QLAREAD msgID=48767 token=6CBBD6861BC43359");
    seen = rig_wait_for_seen(rig, BC28_URC_QLAREAD);
    assert_int_equal(seen->urc.as.qlaread.msg_id, 48767);
    assert_string_equal(seen->text, "6CBBD6861BC43359;;");
    EXPECT_OK(rig, bc28_qlasendrsp_data(&rig->modem, &answer));
    EXPECT_BOTH(rig, AT_ERROR_MODULE, qlasendrsp_data, &answer); /* it has been answered */
    andlink_expect_code(rig, INCORRECT_STATE);
}

void write_request(void **state)
{
    test_rig *rig = *state;
    const bc28_qlasendrsp_empty_write answer = {.msg_id = 9415, .token = AT_STR("01"),
                                                .result = BC28_QLASENDRSP_RESULT_CHANGED};
    const seen_urc *seen;
    int time;
    for (time = 0; time < 2; ++time) {
        rig_control("urc QLAWRITE msgID=9415 token=01 \"data=two words\" query=ep=1");
        seen = rig_wait_for_seen(rig, BC28_URC_QLAWRITE);
        assert_int_equal(seen->urc.as.qlawrite.msg_id, 9415);
        assert_string_equal(seen->text, "01;two words;ep=1");
        if (time == 0) {
            EXPECT_OK(rig, bc28_qlasendrsp_empty(&rig->modem, &answer));
        }
    }
    EXPECT(rig, AT_PENDING, bc28_qlasendrsp_empty_start(&rig->modem, &rig->call, &answer, rig_ended, rig));
    EXPECT_OK(rig, rig_finish(rig));
}

/* A request is open for ten seconds. */
void answer_too_late(void **state)
{
    test_rig *rig = *state;
    const bc28_qlasendrsp_empty_write answer = {.msg_id = 1, .token = AT_STR("00"),
                                                .result = BC28_QLASENDRSP_RESULT_NOT_FOUND};
    uint32_t began;
    andlink_number_errors(rig);
    rig_control("urc QLAREAD msgID=1 token=00");
    (void)rig_wait_for_urc(rig, BC28_URC_QLAREAD);
    for (began = rig->port.now(rig); rig->port.now(rig) - began < 10200;) {
        rig_pump(rig);
    }
    EXPECT(rig, AT_ERROR_MODULE, bc28_qlasendrsp_empty(&rig->modem, &answer));
    andlink_expect_code(rig, INCORRECT_STATE);
}

void answers_refused(void **state)
{
    test_rig *rig = *state;
    const size_t before = rig->bytes_written;
    bc28_qlasendrsp_empty_write answer = {.msg_id = 1, .token = AT_STR("0"), .result = BC28_QLASENDRSP_RESULT_CONTENT};
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_LENGTH, qlasendrsp_empty, &answer);
    answer.token = at_string_of("0G");
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_FORMAT, qlasendrsp_empty, &answer);
    answer.token = at_string_of("001122334455667788");
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_LENGTH, qlasendrsp_empty, &answer);
    answer.token = at_string_of("00");
    answer.msg_id = 65536;
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_RANGE, qlasendrsp_empty, &answer);
    answer.msg_id = 1;
    answer.result = (bc28_qlasendrsp_result)3;
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_VALUE, qlasendrsp_empty, &answer);
    assert_int_equal(rig->bytes_written, before);
}

void other_notices(void **state)
{
    test_rig *rig = *state;
    const bc28_urc *urc;
    rig_control("urc QLASENDDATA result=0 mid=4711");
    assert_int_equal(rig_wait_for_urc(rig, BC28_URC_QLASENDDATA)->as.qlasenddata.mid, 4711);
    rig_control("urc QLADATASTATUS status=4 seq=1");
    urc = rig_wait_for_urc(rig, BC28_URC_QLADATASTATUS);
    assert_int_equal(urc->as.qladatastatus.status, BC28_STATUS_SENT);
    assert_int_equal(urc->as.qladatastatus.seq.value, 1);
    rig_control("urc REGISTERNOTIFY");
    (void)rig_wait_for_urc(rig, BC28_URC_REGISTERNOTIFY);
}

/* -- Updates ------------------------------------------------------------------------------------------------------- */

static void expect_firmware(test_rig *rig, bc28_firmware_state expected)
{
    assert_int_equal(rig_wait_for_urc(rig, BC28_URC_FIRMWARE)->as.firmware.state.value, expected);
}

static void take_step(test_rig *rig, bc28_qlafotaind_type step)
{
    const bc28_qlafotaind_write write = {.type = step};
    EXPECT_OK(rig, bc28_qlafotaind(&rig->modem, &write));
}

void controlled_update(void **state)
{
    test_rig *rig = *state;
    const bc28_qlafotaind_write download = {.type = BC28_QLAFOTAIND_TYPE_START_DOWNLOAD};
    andlink_number_errors(rig);
    EXPECT_BOTH(rig, AT_ERROR_MODULE, qlafotaind, &download);
    andlink_expect_code(rig, INCORRECT_STATE);
    take_step(rig, BC28_QLAFOTAIND_TYPE_CONTROLLED);
    rig_control("package");
    expect_firmware(rig, BC28_FIRMWARE_STATE_DOWNLOADING);
    andlink_expect_event(rig, BC28_QLAEVTIND_TYPE_PACKAGE_FOUND);
    take_step(rig, BC28_QLAFOTAIND_TYPE_START_DOWNLOAD);
    expect_firmware(rig, BC28_FIRMWARE_STATE_DOWNLOADED);
    andlink_expect_event(rig, BC28_QLAEVTIND_TYPE_PACKAGE_DOWNLOADED);
    take_step(rig, BC28_QLAFOTAIND_TYPE_START_UPDATE);
    expect_firmware(rig, BC28_FIRMWARE_STATE_UPDATING);
    assert_string_equal(rig_wait_for_seen(rig, BC28_URC_REBOOT_CAUSE)->text, "SECURITY_FOTA_UPGRADE");
    (void)rig_wait_for_urc(rig, BC28_URC_NEUL);
    assert_int_equal(at_receiver_mode(&rig->modem.receiver, BC28_MODE_ECHO, 0), 1);
    expect_firmware(rig, BC28_FIRMWARE_STATE_UPDATE_SUCCESS);
    andlink_expect_event(rig, BC28_QLAEVTIND_TYPE_REGISTERED);
    expect_firmware(rig, BC28_FIRMWARE_STATE_UPDATE_OVER);
}

void cancelled_update(void **state)
{
    test_rig *rig = *state;
    take_step(rig, BC28_QLAFOTAIND_TYPE_CONTROLLED);
    rig_control("package");
    andlink_expect_event(rig, BC28_QLAEVTIND_TYPE_PACKAGE_FOUND);
    take_step(rig, BC28_QLAFOTAIND_TYPE_CANCEL_DOWNLOAD);
    take_step(rig, BC28_QLAFOTAIND_TYPE_AUTOMATIC);
    rig_control("package fails");
    expect_firmware(rig, BC28_FIRMWARE_STATE_DOWNLOADING);
    expect_firmware(rig, BC28_FIRMWARE_STATE_DOWNLOAD_FAILED);
}

/* Urgent data stop a download: nothing more is said of it. */
void urgent_data(void **state)
{
    test_rig *rig = *state;
    take_step(rig, BC28_QLAFOTAIND_TYPE_CONTROLLED);
    rig_control("package");
    andlink_expect_event(rig, BC28_QLAEVTIND_TYPE_PACKAGE_FOUND);
    EXPECT_BOTH_BARE(rig, qlafotareset);
    rig_control("package fails");
    andlink_expect_event(rig, BC28_QLAEVTIND_TYPE_PACKAGE_FOUND);
}
