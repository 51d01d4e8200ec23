/*
 * AT+QICFG, the error memory and the DNS servers; each call made both ways.
 */
#include "bc65_rig.h"
#include "tests.h"

void settings(void **state)
{
    test_rig *rig = *state;
    const bc65_qicfg_dataformat_write digits = {.recv_data_format = BC65_QICFG_RECV_DATA_FORMAT_HEX};
    const bc65_qicfg_viewmode_write comma = {.view_mode = BC65_QICFG_VIEW_MODE_COMMA};
    const bc65_qicfg_showlength_write shown = {.show_length_mode = BC65_QICFG_SHOW_LENGTH_MODE_SHOWN};
    const bc65_qicfg_open_time_write seven = {.open_time = 7};
    bc65_qicfg_dataformat_response dataformat;
    bc65_qicfg_viewmode_response viewmode;
    bc65_qicfg_showlength_response showlength;
    bc65_qicfg_open_time_response open_time;

    EXPECT_BOTH(rig, AT_OK, qicfg_dataformat_query, &dataformat);
    assert_int_equal(dataformat.recv_data_format, BC65_QICFG_RECV_DATA_FORMAT_TEXT);
    EXPECT_BOTH(rig, AT_OK, qicfg_dataformat, &digits, &dataformat);
    EXPECT_BOTH(rig, AT_OK, qicfg_dataformat_query, &dataformat);
    assert_int_equal(dataformat.send_data_format, BC65_QICFG_SEND_DATA_FORMAT_TEXT);
    assert_int_equal(dataformat.recv_data_format, BC65_QICFG_RECV_DATA_FORMAT_HEX);

    EXPECT_BOTH(rig, AT_OK, qicfg_viewmode_query, &viewmode);
    assert_int_equal(viewmode.view_mode, BC65_QICFG_VIEW_MODE_LINE);
    EXPECT_BOTH(rig, AT_OK, qicfg_viewmode, &comma, &viewmode);
    EXPECT_BOTH(rig, AT_OK, qicfg_viewmode_query, &viewmode);
    assert_int_equal(viewmode.view_mode, BC65_QICFG_VIEW_MODE_COMMA);

    EXPECT_BOTH(rig, AT_OK, qicfg_showlength_query, &showlength);
    assert_int_equal(showlength.show_length_mode, BC65_QICFG_SHOW_LENGTH_MODE_HIDDEN);
    EXPECT_BOTH(rig, AT_OK, qicfg_showlength, &shown, &showlength);
    EXPECT_BOTH(rig, AT_OK, qicfg_showlength_query, &showlength);
    assert_int_equal(showlength.show_length_mode, BC65_QICFG_SHOW_LENGTH_MODE_SHOWN);

    EXPECT_BOTH(rig, AT_OK, qicfg_open_time_query, &open_time);
    assert_int_equal(open_time.open_time, 36);
    EXPECT_BOTH(rig, AT_OK, qicfg_open_time, &seven, &open_time);
    EXPECT_BOTH(rig, AT_OK, qicfg_open_time_query, &open_time);
    assert_int_equal(open_time.open_time, 7);
}

static void expect_last_error(test_rig *rig, bc65_err code, const char *description)
{
    bc65_qigeterror_response response;
    char text[64];
    EXPECT_BOTH(rig, AT_OK, qigeterror, &response, text, sizeof text);
    assert_int_equal(response.err, code);
    expect_text(response.errcode_description, description);
}

void last_error(void **state)
{
    test_rig *rig = *state;
    const bc65_qiclose_write not_open = {.connect_id = 2};
    expect_last_error(rig, BC65_ERR_SUCCESS, "operation successful");
    EXPECT_BOTH(rig, AT_ERROR_MODULE, qiclose, &not_open);
    assert_string_equal(at_client_last_error(&rig->modem)->command, "QICLOSE");
    expect_last_error(rig, BC65_ERR_INVALID_PARAMETERS, "invalid parameters");
}

void dns_servers(void **state)
{
    test_rig *rig = *state;
    const bc65_qidnscfg_write both = {.primary_dns = AT_STR("192.0.2.1"), .secondary_dns = AT_STR("192.0.2.2")};
    const bc65_qidnscfg_write primary = {.primary_dns = AT_STR("192.0.2.3")};
    bc65_qidnscfg_response response;
    char text[64];
    EXPECT_BOTH(rig, AT_OK, qidnscfg, &both);
    EXPECT_BOTH(rig, AT_OK, qidnscfg_read, &response, text, sizeof text);
    expect_text(response.primary_dns, "192.0.2.1");
    expect_text(response.secondary_dns, "192.0.2.2");
    EXPECT_BOTH(rig, AT_OK, qidnscfg, &primary);
    EXPECT_BOTH(rig, AT_OK, qidnscfg_read, &response, text, sizeof text);
    expect_text(response.primary_dns, "192.0.2.3");
    expect_text(response.secondary_dns, "192.0.2.2");
}
