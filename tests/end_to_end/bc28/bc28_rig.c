#include "bc28_rig.h"

#include <stdio.h>

/* No URC of this family carries counted data. */
int family_data_place(const family_urc *urc, size_t *length)
{
    (void)urc;
    (void)length;
    return -1;
}

static void write_request(at_string token, at_string data, at_string query, char *texts, size_t size)
{
    (void)snprintf(texts, size, "%.*s;%.*s;%.*s", (int)token.length, token.text, (int)data.length,
                   data.length > 0 ? data.text : "", (int)query.length, query.length > 0 ? query.text : "");
}

void family_write_texts(const family_urc *urc, char *texts, size_t size)
{
    switch (urc->id) {
    case BC28_URC_QLAWRITE:
        write_request(urc->as.qlawrite.token, urc->as.qlawrite.data, urc->as.qlawrite.query, texts, size);
        break;
    case BC28_URC_QLAREAD:
        write_request(urc->as.qlaread.token, at_string_of(NULL), urc->as.qlaread.query, texts, size);
        break;
    case BC28_URC_FIRMWARE:
        (void)snprintf(texts, size, "%.*s", (int)urc->as.firmware.state.text.length, urc->as.firmware.state.text.text);
        break;
    case BC28_URC_REBOOT_CAUSE:
        (void)snprintf(texts, size, "%.*s", (int)urc->as.reboot_cause.cause.text.length,
                       urc->as.reboot_cause.cause.text.text);
        break;
    default:
        break;
    }
}

void andlink_number_errors(test_rig *rig)
{
    const bc28_cmee_write numbers = {.n = BC28_CMEE_N_NUMERIC};
    EXPECT_OK(rig, bc28_cmee(&rig->modem, &numbers));
}

void andlink_expect_code(const test_rig *rig, int32_t code)
{
    assert_int_equal(at_client_last_error(&rig->modem)->value, code);
}

void andlink_expect_event(test_rig *rig, bc28_qlaevtind_type expected)
{
    assert_int_equal(rig_wait_for_urc(rig, BC28_URC_QLAEVTIND)->as.qlaevtind.type, expected);
}

void andlink_register(test_rig *rig)
{
    const bc28_qlasregind_write write = {.type = BC28_QLASREGIND_TYPE_REGISTER};
    EXPECT_OK(rig, bc28_qlasregind(&rig->modem, &write));
    andlink_expect_event(rig, BC28_QLAEVTIND_TYPE_REGISTERED);
    andlink_expect_event(rig, BC28_QLAEVTIND_TYPE_DATA_OBSERVED);
    andlink_expect_event(rig, BC28_QLAEVTIND_TYPE_FIRMWARE_OBSERVED);
}
