/*
 * Quectel BC28: names for tools.
 *
 * Generated from the spec of bc28 by: ./atbind generate bc28
 */
#include "bc28/bc28_catalogue.h"

#include "bc28/bc28_tables.h"

static const at_catalogue_form forms[] = {
    {&bc28_form_at, NULL, NULL, 0},
    {&bc28_form_ate, NULL, NULL, sizeof(bc28_ate_write)},
    {&bc28_form_cmee_test, NULL, NULL, 0},
    {&bc28_form_cmee_read, NULL, NULL, 0},
    {&bc28_form_cmee, NULL, NULL, sizeof(bc28_cmee_write)},
    {&bc28_form_cgatt_test, NULL, NULL, 0},
    {&bc28_form_cgatt_read, NULL, NULL, 0},
    {&bc28_form_cgatt, NULL, NULL, sizeof(bc28_cgatt_write)},
    {&bc28_form_cgpaddr_test, NULL, NULL, 0},
    {&bc28_form_cgpaddr, NULL, NULL, sizeof(bc28_cgpaddr_write)},
    {&bc28_form_qlaserverip_read, NULL, NULL, 0},
    {&bc28_form_qlaserverip_set, NULL, "set", sizeof(bc28_qlaserverip_set_write)},
    {&bc28_form_qlaserverip_delete, NULL, "delete", sizeof(bc28_qlaserverip_delete_write)},
    {&bc28_form_qlasecswt_read, NULL, NULL, 0},
    {&bc28_form_qlasecswt, NULL, NULL, sizeof(bc28_qlasecswt_write)},
    {&bc28_form_qlasetpsk_read, NULL, NULL, 0},
    {&bc28_form_qlasetpsk, NULL, NULL, sizeof(bc28_qlasetpsk_write)},
    {&bc28_form_qlasregind, NULL, NULL, sizeof(bc28_qlasregind_write)},
    {&bc28_form_qlasenddata_data, NULL, "data", sizeof(bc28_qlasenddata_data_write)},
    {&bc28_form_qlasenddata_inline, NULL, "inline", sizeof(bc28_qlasenddata_inline_write)},
    {&bc28_form_qlasendrsp_empty, NULL, "empty", sizeof(bc28_qlasendrsp_empty_write)},
    {&bc28_form_qlasendrsp_data, NULL, "data", sizeof(bc28_qlasendrsp_data_write)},
    {&bc28_form_qladatastatus_read, NULL, NULL, 0},
    {&bc28_form_qlafotaind, NULL, NULL, sizeof(bc28_qlafotaind_write)},
    {&bc28_form_qlaregswt_read, NULL, NULL, 0},
    {&bc28_form_qlaregswt, NULL, NULL, sizeof(bc28_qlaregswt_write)},
    {&bc28_form_qlastatus_read, NULL, NULL, 0},
    {&bc28_form_qlaresetdtls, NULL, NULL, 0},
    {&bc28_form_qladtlsstat_read, NULL, NULL, 0},
    {&bc28_form_qcfg_lwm2m_device_type_query, "LWM2M/DeviceType", "query", 0},
    {&bc28_form_qcfg_lwm2m_device_type, "LWM2M/DeviceType", "set", sizeof(bc28_qcfg_lwm2m_device_type_write)},
    {&bc28_form_qlafotareset, NULL, NULL, 0},
    {&bc28_form_qlasetbspsk_read, NULL, NULL, 0},
    {&bc28_form_qlasetbspsk, NULL, NULL, sizeof(bc28_qlasetbspsk_write)},
    {&bc28_form_qlabssecswt_read, NULL, NULL, 0},
    {&bc28_form_qlabssecswt, NULL, NULL, sizeof(bc28_qlabssecswt_write)},
    {&bc28_form_nrb, NULL, NULL, 0},
};

static const at_catalogue_line lines[] = {
    {&bc28_shape_qladatastatus_urc, "QLADATASTATUS", NULL},
    {&bc28_shape_qladtlsstat_urc, "QLADTLSSTAT", NULL},
    {&bc28_shape_qlawrite_urc, "QLAWRITE", NULL},
    {&bc28_shape_qlaread_urc, "QLAREAD", NULL},
    {&bc28_shape_qlaevtind_urc, "QLAEVTIND", NULL},
    {&bc28_shape_qlasenddata_urc, "QLASENDDATA", NULL},
    {&bc28_shape_registernotify_urc, "REGISTERNOTIFY", NULL},
    {&bc28_shape_neul_urc, "Neul", NULL},
    {&bc28_shape_firmware_urc, "FIRMWARE", NULL},
    {&bc28_shape_reboot_cause_urc, "REBOOT_CAUSE", NULL},
    {&bc28_shape_cmee_ranges, "CMEE", NULL},
    {&bc28_shape_cmee_response, "CMEE", NULL},
    {&bc28_shape_cgatt_ranges, "CGATT", NULL},
    {&bc28_shape_cgatt_response, "CGATT", NULL},
    {&bc28_shape_cgpaddr_ranges, "CGPADDR", NULL},
    {&bc28_shape_cgpaddr_line, "CGPADDR", NULL},
    {&bc28_shape_qlaserverip_server_header, "QLASERVERIP", NULL},
    {&bc28_shape_qlaserverip_server, "QLASERVERIP", NULL},
    {&bc28_shape_qlaserverip_server_2, "QLASERVERIP", NULL},
    {&bc28_shape_qlasecswt_response, "QLASECSWT", NULL},
    {&bc28_shape_qlasetpsk_response, "QLASETPSK", NULL},
    {&bc28_shape_qladatastatus_response, "QLADATASTATUS", NULL},
    {&bc28_shape_qlaregswt_response, "QLAREGSWT", NULL},
    {&bc28_shape_qlastatus_response, "QLASTATUS", NULL},
    {&bc28_shape_qladtlsstat_response, "QLADTLSSTAT", NULL},
    {&bc28_shape_qcfg_lwm2m_device_type_response, "QCFG", "LWM2M/DeviceType"},
    {&bc28_shape_qlasetbspsk_response, "QLASETBSPSK", NULL},
    {&bc28_shape_qlabssecswt_response, "QLABSSECSWT", NULL},
    {&bc28_shape_nrb_response, "NRB", NULL},
};

static const at_catalogue_table tables[] = {
    {"cme_general", bc28_cme_general_codes, sizeof bc28_cme_general_codes / sizeof bc28_cme_general_codes[0], true},
    {"cme_sms", bc28_cme_sms_codes, sizeof bc28_cme_sms_codes / sizeof bc28_cme_sms_codes[0], true},
    {"cme_module", bc28_cme_module_codes, sizeof bc28_cme_module_codes / sizeof bc28_cme_module_codes[0], true},
    {"cme", bc28_cme_codes, sizeof bc28_cme_codes / sizeof bc28_cme_codes[0], true},
};

/* Every response of every command, for logs without the commands that were sent. */
static const at_expected responses[] = {
    {&bc28_shape_cmee_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc28_shape_cgatt_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc28_shape_cgpaddr_line, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc28_shape_qlaserverip_server_header, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc28_shape_qlaserverip_server, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc28_shape_qlaserverip_server_2, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc28_shape_qlasecswt_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc28_shape_qlasetpsk_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc28_shape_qladatastatus_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc28_shape_qlaregswt_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc28_shape_qlastatus_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc28_shape_qladtlsstat_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc28_shape_qcfg_lwm2m_device_type_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc28_shape_qlasetbspsk_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc28_shape_qlabssecswt_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc28_shape_nrb_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc28_shape_cmee_ranges, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc28_shape_cgatt_ranges, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc28_shape_cgpaddr_ranges, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};

static const at_catalogue_alias aliases[] = {
    {"AT+QLASENDATA", "AT+QLASENDDATA"},
    {"AT+QLADASTATUS", "AT+QLADATASTATUS"},
    {"AT+QLAULDATASTATUS", "AT+QLADATASTATUS"},
    {"AT+QSETBSPSK", "AT+QLASETBSPSK"},
    {"AT+QBSSECSWT", "AT+QLABSSECSWT"},
};

static const at_catalogue_secret secrets[] = {
    {"QLASETPSK", "PSK"},
    {"QLASETBSPSK", "PSK"},
};

static const char *const secret_beginnings[] = {
    "QLASETPSK:",
    "QSETPSK:",
    "QLASETPSK=",
    "QLASETBSPSK:",
    "QSETBSPSK:",
    "QLASETBSPSK=",
    "QSETBSPSK=",
};

const at_catalogue bc28_catalogue = {
    .module = &bc28_module,
    .forms = forms,
    .form_count = sizeof forms / sizeof forms[0],
    .lines = lines,
    .line_count = sizeof lines / sizeof lines[0],
    .tables = tables,
    .table_count = sizeof tables / sizeof tables[0],
    .aliases = aliases,
    .alias_count = sizeof aliases / sizeof aliases[0],
    .joined_by = ";",
    .responses = responses,
    .response_count = sizeof responses / sizeof responses[0],
    .secrets = secrets,
    .secret_count = sizeof secrets / sizeof secrets[0],
    .secret_beginnings = secret_beginnings,
    .secret_beginning_count = sizeof secret_beginnings / sizeof secret_beginnings[0],
};
