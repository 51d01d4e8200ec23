/*
 * Quectel BC28: limits, fields, lines and forms, as the documents state them.
 *
 * Generated from the spec of bc28 by: ./atbind generate bc28
 */
#include "bc28/bc28_tables.h"

/* ---- Parameters -------------------------------------------------------------------------------------------------- */

static const at_parameter bc28_parameter_ate_value = {
    .name = "value",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc28_parameter_raw = {
    .name = "raw",
    .type = AT_TYPE_TEXT,
    .minimum = 0,
    .maximum = 32767,
};

static const at_parameter bc28_parameter_cmee_n = {
    .name = "n",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc28_parameter_cgatt_state = {
    .name = "state",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc28_parameter_cid = {
    .name = "cid",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 255,
};

static const at_parameter bc28_parameter_cgpaddr_pdp_addr = {
    .name = "PDP_addr",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 63,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_spelling bc28_parameter_qlaserverip_type_spellings[] = {
    {1, "LWM2M"},
    {2, "BS"},
};
static const at_parameter bc28_parameter_qlaserverip_type = {
    .name = "type",
    .type = AT_TYPE_WORD,
    .list.spellings = bc28_parameter_qlaserverip_type_spellings,
    .minimum = 0,
    .maximum = 32767,
    .flags = AT_PARAMETER_LISTED,
    .list_length = 2,
};

static const at_parameter bc28_parameter_qlaserverip_ip_addr = {
    .name = "IP_addr",
    .type = AT_TYPE_STRING,
    .minimum = 1,
    .maximum = 255,
};

static const at_parameter bc28_parameter_qlaserverip_port = {
    .name = "port",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_spelling bc28_parameter_qlaserverip_type_2_spellings[] = {
    {1, "LWM2M"},
    {2, "BS"},
};
static const at_parameter bc28_parameter_qlaserverip_type_2 = {
    .name = "type",
    .type = AT_TYPE_WORD,
    .list.spellings = bc28_parameter_qlaserverip_type_2_spellings,
    .minimum = 0,
    .maximum = 32767,
    .flags = AT_PARAMETER_QUOTED | AT_PARAMETER_LISTED,
    .list_length = 2,
};

static const at_parameter bc28_parameter_qlaserverip_ip_addr_2 = {
    .name = "IP_addr",
    .type = AT_TYPE_STRING,
    .minimum = 1,
    .maximum = 255,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_spelling bc28_parameter_qlaserverip_type_3_spellings[] = {
    {1, "LWM2M"},
    {2, "BS"},
    {3, "DEL"},
};
static const at_parameter bc28_parameter_qlaserverip_type_3 = {
    .name = "type",
    .type = AT_TYPE_WORD,
    .list.spellings = bc28_parameter_qlaserverip_type_3_spellings,
    .minimum = 0,
    .maximum = 32767,
    .flags = AT_PARAMETER_QUOTED | AT_PARAMETER_LISTED,
    .list_length = 3,
};

static const at_parameter bc28_parameter_qlasecswt_type = {
    .name = "type",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc28_parameter_nat_type = {
    .name = "NAT_type",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_spelling bc28_parameter_psk_id_spellings[] = {
    {0, "0"},
};
static const at_parameter bc28_parameter_psk_id = {
    .name = "PSK_ID",
    .type = AT_TYPE_DIGITS,
    .list.spellings = bc28_parameter_psk_id_spellings,
    .minimum = 15,
    .maximum = 15,
    .flags = AT_PARAMETER_OR,
    .list_length = 1,
};

static const at_spelling bc28_parameter_psk_spellings[] = {
    {0, "***"},
};
static const at_parameter bc28_parameter_psk = {
    .name = "PSK",
    .type = AT_TYPE_HEX_STRING,
    .list.spellings = bc28_parameter_psk_spellings,
    .minimum = 32,
    .maximum = 32,
    .flags = AT_PARAMETER_MASKED,
    .list_length = 1,
};

static const at_parameter bc28_parameter_qlasregind_type = {
    .name = "type",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_span bc28_parameter_qlasenddata_mode_spans[] = {
    {0, 1},
    {16, 16},
    {256, 257},
};
static const at_parameter bc28_parameter_qlasenddata_mode = {
    .name = "mode",
    .type = AT_TYPE_HEX_INTEGER,
    .list.spans = bc28_parameter_qlasenddata_mode_spans,
    .minimum = 0,
    .maximum = 257,
    .flags = AT_PARAMETER_LISTED,
    .list_length = 3,
    .detail = AT_HEX_PREFIX_LOWER | 4,
};

static const at_parameter bc28_parameter_qlasenddata_length = {
    .name = "length",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 1024,
};

static const at_parameter bc28_parameter_qlasenddata_data = {
    .name = "data",
    .type = AT_TYPE_DATA,
    .minimum = 1,
    .maximum = 1024,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc28_parameter_qlasenddata_data_2 = {
    .name = "data",
    .type = AT_TYPE_DATA,
    .minimum = 1,
    .maximum = 1024,
};

static const at_parameter bc28_parameter_msg_id = {
    .name = "msgID",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_parameter bc28_parameter_qlasendrsp_token = {
    .name = "token",
    .type = AT_TYPE_HEX_STRING,
    .minimum = 2,
    .maximum = 16,
};

static const at_span bc28_parameter_qlasendrsp_result_spans[] = {
    {1, 2},
    {11, 14},
};
static const at_parameter bc28_parameter_qlasendrsp_result = {
    .name = "result",
    .type = AT_TYPE_INTEGER,
    .list.spans = bc28_parameter_qlasendrsp_result_spans,
    .minimum = 1,
    .maximum = 14,
    .flags = AT_PARAMETER_LISTED,
    .list_length = 2,
};

static const at_parameter bc28_parameter_qlasendrsp_datalen = {
    .name = "datalen",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1024,
};

static const at_parameter bc28_parameter_qlasendrsp_datalen_2 = {
    .name = "datalen",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 1024,
};

static const at_parameter bc28_parameter_qlasendrsp_data = {
    .name = "data",
    .type = AT_TYPE_DATA,
    .minimum = 1,
    .maximum = 1024,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc28_parameter_status = {
    .name = "status",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 5,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc28_parameter_qlafotaind_type = {
    .name = "type",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 5,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc28_parameter_qlaregswt_type = {
    .name = "type",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_spelling bc28_parameter_qlastatus_registration_status_spellings[] = {
    {1, "UNINITIALISED"},
    {2, "MISSING_CONFIG"},
    {3, "INIITIALISING"},
    {4, "INIITIALISED"},
    {5, "INIT_FAILED"},
    {6, "REGISTERING"},
    {7, "REGISTERED"},
    {8, "DEREGISTERED"},
    {9, "MO_DATA_ENABLED"},
    {10, "NO_UE_IP"},
    {11, "REJECTED_BY_SERVER"},
    {12, "TIMEOUT_AND_RETRYING"},
    {13, "REG_FAILED"},
    {14, "DEREG_FAILED"},
};
static const at_parameter bc28_parameter_qlastatus_registration_status = {
    .name = "registration_status",
    .type = AT_TYPE_WORD,
    .list.spellings = bc28_parameter_qlastatus_registration_status_spellings,
    .minimum = 0,
    .maximum = 32767,
    .flags = AT_PARAMETER_LISTED,
    .list_length = 14,
};

static const at_parameter bc28_parameter_qladtlsstat_type = {
    .name = "type",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 3,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc28_parameter_qcfg_device_type = {
    .name = "DeviceType",
    .type = AT_TYPE_STRING,
    .minimum = 1,
    .maximum = 255,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc28_parameter_qlafotareset_state = {
    .name = "state",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc28_parameter_qlabssecswt_type = {
    .name = "type",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc28_parameter_qlawrite_token = {
    .name = "token",
    .type = AT_TYPE_HEX_STRING,
    .minimum = 0,
    .maximum = 16,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc28_parameter_qlawrite_data = {
    .name = "data",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 1024,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc28_parameter_qlawrite_query = {
    .name = "query",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 1024,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc28_parameter_qlaread_token = {
    .name = "token",
    .type = AT_TYPE_HEX_STRING,
    .minimum = 0,
    .maximum = 16,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc28_parameter_qlaread_query = {
    .name = "query",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 1024,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc28_parameter_qlaevtind_type = {
    .name = "type",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 7,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc28_parameter_qladatastatus_seq = {
    .name = "seq",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_parameter bc28_parameter_qlasenddata_result = {
    .name = "result",
    .type = AT_TYPE_INTEGER,
    .minimum = INT32_MIN,
    .maximum = 2147483647,
};

static const at_parameter bc28_parameter_qlasenddata_mid = {
    .name = "mid",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_spelling bc28_parameter_firmware_state_spellings[] = {
    {1, "DOWNLOADING"},
    {2, "DOWNLOAD FAILED"},
    {3, "DOWNLOADED"},
    {4, "UPDATING"},
    {5, "UPDATE SUCCESS"},
    {6, "UPDATE FAILED"},
    {7, "UPDATE OVER"},
};
static const at_parameter bc28_parameter_firmware_state = {
    .name = "state",
    .type = AT_TYPE_WORD,
    .list.spellings = bc28_parameter_firmware_state_spellings,
    .minimum = 0,
    .maximum = 32767,
    .flags = AT_PARAMETER_LISTED,
    .list_length = 7,
};

static const at_spelling bc28_parameter_reboot_cause_cause_spellings[] = {
    {1, "SECURITY_RESET_UNKNOWN"},
    {2, "SECURITY_SYSRESETREQ"},
    {3, "SECURITY_WATCHDOG"},
    {4, "SECURITY_SELF"},
    {5, "SECURITY_ALTBOOT"},
    {6, "SECURITY_REG_0"},
    {7, "SECURITY_REG_3"},
    {8, "SECURITY_STANDARD_CHIP_WATCHDOG"},
    {9, "SECURITY_UPDATER_CHIP_WATCHDOG"},
    {10, "SECURITY_SCAN_ENTER_EXIT"},
    {11, "SECURITY_PMU_POWER_ON_RESET"},
    {12, "SECURITY_RESET_PIN"},
    {13, "SECURITY_REGIONS_UPDATED"},
    {14, "SECURITY_FOTA_UPGRADE"},
    {15, "PROTOCOL_SYSRESETREQ"},
    {16, "PROTOCOL_WATCHDOG"},
    {17, "PROTOCOL_MONITOR_REBOOT_REQ"},
    {18, "PROTOCOL_RPC_TIMEOUT"},
    {19, "APPLICATION_SYSRESETREQ"},
    {20, "APPLICATION_WATCHDOG"},
    {21, "APPLICATION_AT"},
    {22, "APPLICATION_RPC_TIMEOUT"},
    {23, "PROTOCOL_IMSI_UPDATE"},
    {24, "UNKNOWN"},
};
static const at_parameter bc28_parameter_reboot_cause_cause = {
    .name = "cause",
    .type = AT_TYPE_WORD,
    .list.spellings = bc28_parameter_reboot_cause_cause_spellings,
    .minimum = 0,
    .maximum = 32767,
    .flags = AT_PARAMETER_LISTED,
    .list_length = 24,
};

/* ---- Lines ------------------------------------------------------------------------------------------------------- */

/* +CMEE: (list of supported <n>s) */
static const at_field bc28_shape_cmee_ranges_fields[] = {
    {&bc28_parameter_raw, offsetof(bc28_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc28_shape_cmee_ranges = {
    .head = BC28_HEAD_CMEE,
    .urc = AT_NONE,
    .fields = bc28_shape_cmee_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc28_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +CMEE: <n> */
static const at_field bc28_shape_cmee_response_fields[] = {
    {&bc28_parameter_cmee_n, offsetof(bc28_cmee_response, n), 0, 0, 0, AT_NONE},
};
static const at_effect bc28_shape_cmee_response_effects[] = {
    {BC28_MODE_CMEE, AT_NONE, 0, AT_KEEP},
};
const at_shape bc28_shape_cmee_response = {
    .head = BC28_HEAD_CMEE,
    .urc = AT_NONE,
    .fields = bc28_shape_cmee_response_fields,
    .field_count = 1,
    .effects = bc28_shape_cmee_response_effects,
    .effect_count = 1,
    .size = sizeof(bc28_cmee_response),
};

/* +CGATT: (list of supported <state>s) */
static const at_field bc28_shape_cgatt_ranges_fields[] = {
    {&bc28_parameter_raw, offsetof(bc28_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc28_shape_cgatt_ranges = {
    .head = BC28_HEAD_CGATT,
    .urc = AT_NONE,
    .fields = bc28_shape_cgatt_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc28_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +CGATT: <state> */
static const at_field bc28_shape_cgatt_response_fields[] = {
    {&bc28_parameter_cgatt_state, offsetof(bc28_cgatt_response, state), 0, 0, 0, AT_NONE},
};
const at_shape bc28_shape_cgatt_response = {
    .head = BC28_HEAD_CGATT,
    .urc = AT_NONE,
    .fields = bc28_shape_cgatt_response_fields,
    .field_count = 1,
    .size = sizeof(bc28_cgatt_response),
};

/* +CGPADDR: (list of defined <cid>s) */
static const at_field bc28_shape_cgpaddr_ranges_fields[] = {
    {&bc28_parameter_raw, offsetof(bc28_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc28_shape_cgpaddr_ranges = {
    .head = BC28_HEAD_CGPADDR,
    .urc = AT_NONE,
    .fields = bc28_shape_cgpaddr_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc28_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +CGPADDR: <cid>[,<PDP_addr>] */
static const at_field bc28_shape_cgpaddr_line_fields[] = {
    {&bc28_parameter_cid, offsetof(bc28_cgpaddr_line, cid), 0, 0, 0, AT_NONE},
    {&bc28_parameter_cgpaddr_pdp_addr, offsetof(bc28_cgpaddr_line, pdp_addr), AT_FIELD_COMMA | AT_FIELD_OPENS, 1, 0,
     AT_NONE},
};
const at_shape bc28_shape_cgpaddr_line = {
    .head = BC28_HEAD_CGPADDR,
    .urc = AT_NONE,
    .fields = bc28_shape_cgpaddr_line_fields,
    .field_count = 2,
    .size = sizeof(bc28_cgpaddr_line),
};

/* +QLASERVERIP:<CR><LF><type>,<IP_addr>,<port> */
static const at_field bc28_shape_qlaserverip_server_fields[] = {
    {&bc28_parameter_qlaserverip_type, offsetof(bc28_qlaserverip_server, type), 0, 0, 0, AT_NONE},
    {&bc28_parameter_qlaserverip_ip_addr, offsetof(bc28_qlaserverip_server, ip_addr), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc28_parameter_qlaserverip_port, offsetof(bc28_qlaserverip_server, port), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc28_shape_qlaserverip_server = {
    .head = AT_HEAD_UNKNOWN,
    .urc = AT_NONE,
    .fields = bc28_shape_qlaserverip_server_fields,
    .field_count = 3,
    .size = sizeof(bc28_qlaserverip_server),
};

/* +QLASERVERIP: */
const at_shape bc28_shape_qlaserverip_server_header = {
    .head = BC28_HEAD_QLASERVERIP,
    .urc = AT_NONE,
    .flags = AT_SHAPE_SILENT,
};

/* +QLASERVERIP: <type>,<IP_addr>,<port> */
static const at_field bc28_shape_qlaserverip_server_2_fields[] = {
    {&bc28_parameter_qlaserverip_type, offsetof(bc28_qlaserverip_server, type), 0, 0, 0, AT_NONE},
    {&bc28_parameter_qlaserverip_ip_addr, offsetof(bc28_qlaserverip_server, ip_addr), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc28_parameter_qlaserverip_port, offsetof(bc28_qlaserverip_server, port), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc28_shape_qlaserverip_server_2 = {
    .head = BC28_HEAD_QLASERVERIP,
    .urc = AT_NONE,
    .fields = bc28_shape_qlaserverip_server_2_fields,
    .field_count = 3,
    .size = sizeof(bc28_qlaserverip_server),
};

/* +QLASECSWT:<type>[,<NAT_type>] */
static const at_field bc28_shape_qlasecswt_response_fields[] = {
    {&bc28_parameter_qlasecswt_type, offsetof(bc28_qlasecswt_response, type), 0, 0, 0, AT_NONE},
    {&bc28_parameter_nat_type, offsetof(bc28_qlasecswt_response, nat_type),
     AT_FIELD_COMMA | AT_FIELD_OPENS | AT_FIELD_OPTIONAL, 1, 0, AT_NONE},
};
const at_shape bc28_shape_qlasecswt_response = {
    .head = BC28_HEAD_QLASECSWT,
    .urc = AT_NONE,
    .fields = bc28_shape_qlasecswt_response_fields,
    .field_count = 2,
    .size = sizeof(bc28_qlasecswt_response),
};

/* +QLASETPSK:<PSK_ID>,<PSK> */
static const at_field bc28_shape_qlasetpsk_response_fields[] = {
    {&bc28_parameter_psk_id, offsetof(bc28_qlasetpsk_response, psk_id), 0, 0, 0, AT_NONE},
    {&bc28_parameter_psk, offsetof(bc28_qlasetpsk_response, psk), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc28_shape_qlasetpsk_response = {
    .head = BC28_HEAD_QLASETPSK,
    .urc = AT_NONE,
    .fields = bc28_shape_qlasetpsk_response_fields,
    .field_count = 2,
    .size = sizeof(bc28_qlasetpsk_response),
};

/* +QLADATASTATUS:<status> */
static const at_field bc28_shape_qladatastatus_response_fields[] = {
    {&bc28_parameter_status, offsetof(bc28_qladatastatus_response, status), 0, 0, 0, AT_NONE},
};
const at_shape bc28_shape_qladatastatus_response = {
    .head = BC28_HEAD_QLADATASTATUS,
    .urc = AT_NONE,
    .fields = bc28_shape_qladatastatus_response_fields,
    .field_count = 1,
    .size = sizeof(bc28_qladatastatus_response),
};

/* +QLAREGSWT:<type> */
static const at_field bc28_shape_qlaregswt_response_fields[] = {
    {&bc28_parameter_qlaregswt_type, offsetof(bc28_qlaregswt_response, type), 0, 0, 0, AT_NONE},
};
const at_shape bc28_shape_qlaregswt_response = {
    .head = BC28_HEAD_QLAREGSWT,
    .urc = AT_NONE,
    .fields = bc28_shape_qlaregswt_response_fields,
    .field_count = 1,
    .size = sizeof(bc28_qlaregswt_response),
};

/* +QLASTATUS:<registration_status> */
static const at_field bc28_shape_qlastatus_response_fields[] = {
    {&bc28_parameter_qlastatus_registration_status, offsetof(bc28_qlastatus_response, registration_status), 0, 0, 0,
     AT_NONE},
};
const at_shape bc28_shape_qlastatus_response = {
    .head = BC28_HEAD_QLASTATUS,
    .urc = AT_NONE,
    .fields = bc28_shape_qlastatus_response_fields,
    .field_count = 1,
    .size = sizeof(bc28_qlastatus_response),
};

/* +QLADTLSSTAT:<type> */
static const at_field bc28_shape_qladtlsstat_response_fields[] = {
    {&bc28_parameter_qladtlsstat_type, offsetof(bc28_qladtlsstat_response, type), 0, 0, 0, AT_NONE},
};
const at_shape bc28_shape_qladtlsstat_response = {
    .head = BC28_HEAD_QLADTLSSTAT,
    .urc = AT_NONE,
    .fields = bc28_shape_qladtlsstat_response_fields,
    .field_count = 1,
    .size = sizeof(bc28_qladtlsstat_response),
};

/* +QCFG: "LWM2M/DeviceType",<DeviceType> */
static const at_field bc28_shape_qcfg_lwm2m_device_type_response_fields[] = {
    {&bc28_parameter_qcfg_device_type, offsetof(bc28_qcfg_lwm2m_device_type_response, device_type), AT_FIELD_COMMA, 0,
     0, AT_NONE},
};
const at_shape bc28_shape_qcfg_lwm2m_device_type_response = {
    .head = BC28_HEAD_QCFG_LWM2M_DEVICE_TYPE,
    .urc = AT_NONE,
    .fields = bc28_shape_qcfg_lwm2m_device_type_response_fields,
    .field_count = 1,
    .size = sizeof(bc28_qcfg_lwm2m_device_type_response),
};

/* +QLASETBSPSK:<PSK_ID>,<PSK> */
static const at_field bc28_shape_qlasetbspsk_response_fields[] = {
    {&bc28_parameter_psk_id, offsetof(bc28_qlasetbspsk_response, psk_id), 0, 0, 0, AT_NONE},
    {&bc28_parameter_psk, offsetof(bc28_qlasetbspsk_response, psk), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc28_shape_qlasetbspsk_response = {
    .head = BC28_HEAD_QLASETBSPSK,
    .urc = AT_NONE,
    .fields = bc28_shape_qlasetbspsk_response_fields,
    .field_count = 2,
    .size = sizeof(bc28_qlasetbspsk_response),
};

/* +QLABSSECSWT:<type>[,<NAT_type>] */
static const at_field bc28_shape_qlabssecswt_response_fields[] = {
    {&bc28_parameter_qlabssecswt_type, offsetof(bc28_qlabssecswt_response, type), 0, 0, 0, AT_NONE},
    {&bc28_parameter_nat_type, offsetof(bc28_qlabssecswt_response, nat_type),
     AT_FIELD_COMMA | AT_FIELD_OPENS | AT_FIELD_OPTIONAL, 1, 0, AT_NONE},
};
const at_shape bc28_shape_qlabssecswt_response = {
    .head = BC28_HEAD_QLABSSECSWT,
    .urc = AT_NONE,
    .fields = bc28_shape_qlabssecswt_response_fields,
    .field_count = 2,
    .size = sizeof(bc28_qlabssecswt_response),
};

/* REBOOTING */
const at_shape bc28_shape_nrb_response = {
    .head = BC28_HEAD_REBOOTING,
    .urc = AT_NONE,
};

/* +QLAWRITE: <msgID>,<token>,<data>[,<query>] */
static const at_field bc28_shape_qlawrite_urc_fields[] = {
    {&bc28_parameter_msg_id, offsetof(bc28_qlawrite_urc, msg_id), 0, 0, 0, AT_NONE},
    {&bc28_parameter_qlawrite_token, offsetof(bc28_qlawrite_urc, token), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc28_parameter_qlawrite_data, offsetof(bc28_qlawrite_urc, data), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc28_parameter_qlawrite_query, offsetof(bc28_qlawrite_urc, query), AT_FIELD_COMMA | AT_FIELD_OPENS, 1, 0,
     AT_NONE},
};
const at_shape bc28_shape_qlawrite_urc = {
    .head = BC28_HEAD_QLAWRITE,
    .urc = 0,
    .fields = bc28_shape_qlawrite_urc_fields,
    .field_count = 4,
    .size = sizeof(bc28_qlawrite_urc),
};

/* +QLAREAD: <msgID>,<token>[,<query>] */
static const at_field bc28_shape_qlaread_urc_fields[] = {
    {&bc28_parameter_msg_id, offsetof(bc28_qlaread_urc, msg_id), 0, 0, 0, AT_NONE},
    {&bc28_parameter_qlaread_token, offsetof(bc28_qlaread_urc, token), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc28_parameter_qlaread_query, offsetof(bc28_qlaread_urc, query), AT_FIELD_COMMA | AT_FIELD_OPENS, 1, 0,
     AT_NONE},
};
const at_shape bc28_shape_qlaread_urc = {
    .head = BC28_HEAD_QLAREAD,
    .urc = 1,
    .fields = bc28_shape_qlaread_urc_fields,
    .field_count = 3,
    .size = sizeof(bc28_qlaread_urc),
};

/* +QLAEVTIND:<type> */
static const at_field bc28_shape_qlaevtind_urc_fields[] = {
    {&bc28_parameter_qlaevtind_type, offsetof(bc28_qlaevtind_urc, type), 0, 0, 0, AT_NONE},
};
const at_shape bc28_shape_qlaevtind_urc = {
    .head = BC28_HEAD_QLAEVTIND,
    .urc = 2,
    .fields = bc28_shape_qlaevtind_urc_fields,
    .field_count = 1,
    .size = sizeof(bc28_qlaevtind_urc),
};

/* +QLADATASTATUS:<status>[,<seq>] */
static const at_field bc28_shape_qladatastatus_urc_fields[] = {
    {&bc28_parameter_status, offsetof(bc28_qladatastatus_urc, status), 0, 0, 0, AT_NONE},
    {&bc28_parameter_qladatastatus_seq, offsetof(bc28_qladatastatus_urc, seq),
     AT_FIELD_COMMA | AT_FIELD_OPENS | AT_FIELD_OPTIONAL, 1, 0, AT_NONE},
};
const at_shape bc28_shape_qladatastatus_urc = {
    .head = BC28_HEAD_QLADATASTATUS,
    .urc = 3,
    .fields = bc28_shape_qladatastatus_urc_fields,
    .field_count = 2,
    .size = sizeof(bc28_qladatastatus_urc),
};

/* +QLADTLSSTAT:<type> */
static const at_field bc28_shape_qladtlsstat_urc_fields[] = {
    {&bc28_parameter_qladtlsstat_type, offsetof(bc28_qladtlsstat_urc, type), 0, 0, 0, AT_NONE},
};
const at_shape bc28_shape_qladtlsstat_urc = {
    .head = BC28_HEAD_QLADTLSSTAT,
    .urc = 4,
    .fields = bc28_shape_qladtlsstat_urc_fields,
    .field_count = 1,
    .size = sizeof(bc28_qladtlsstat_urc),
};

/* +QLASENDDATA: <result>,<mid> */
static const at_field bc28_shape_qlasenddata_urc_fields[] = {
    {&bc28_parameter_qlasenddata_result, offsetof(bc28_qlasenddata_urc, result), 0, 0, 0, AT_NONE},
    {&bc28_parameter_qlasenddata_mid, offsetof(bc28_qlasenddata_urc, mid), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc28_shape_qlasenddata_urc = {
    .head = BC28_HEAD_QLASENDDATA,
    .urc = 5,
    .fields = bc28_shape_qlasenddata_urc_fields,
    .field_count = 2,
    .size = sizeof(bc28_qlasenddata_urc),
};

/* REGISTERNOTIFY */
const at_shape bc28_shape_registernotify_urc = {
    .head = BC28_HEAD_REGISTERNOTIFY,
    .urc = 6,
};

/* Neul<CR><LF>OK */
const at_shape bc28_shape_neul_urc = {
    .head = BC28_HEAD_NEUL,
    .urc = 7,
    .flags = AT_SHAPE_RESTART | AT_SHAPE_BRINGS_OK,
};

/* FIRMWARE <state> */
static const at_field bc28_shape_firmware_urc_fields[] = {
    {&bc28_parameter_firmware_state, offsetof(bc28_firmware_urc, state), 0, 0, 0, AT_NONE},
};
const at_shape bc28_shape_firmware_urc = {
    .head = BC28_HEAD_FIRMWARE,
    .urc = 8,
    .fields = bc28_shape_firmware_urc_fields,
    .field_count = 1,
    .size = sizeof(bc28_firmware_urc),
};

/* REBOOT_CAUSE_<cause> */
static const at_field bc28_shape_reboot_cause_urc_fields[] = {
    {&bc28_parameter_reboot_cause_cause, offsetof(bc28_reboot_cause_urc, cause), 0, 0, 0, AT_NONE},
};
const at_shape bc28_shape_reboot_cause_urc = {
    .head = BC28_HEAD_REBOOT_CAUSE,
    .urc = 9,
    .fields = bc28_shape_reboot_cause_urc_fields,
    .field_count = 1,
    .size = sizeof(bc28_reboot_cause_urc),
};

/* ---- Command forms ----------------------------------------------------------------------------------------------- */

/* Times of responses that many forms share. */
static const at_time_limit within_300_ms = {
    (const at_time_term[]){{300, {AT_NONE, AT_NONE}, {0, 0}}}, {NULL, 0, AT_NONE}, 1,
};
static const at_time_limit within_2000_ms = {
    (const at_time_term[]){{2000, {AT_NONE, AT_NONE}, {0, 0}}}, {NULL, 0, AT_NONE}, 1,
};
static const at_time_limit within_140000_ms = {
    (const at_time_term[]){{140000, {AT_NONE, AT_NONE}, {0, 0}}}, {NULL, 0, AT_NONE}, 1,
};

/* AT */
const at_form bc28_form_at = {
    .command = "AT",
    .lead = "AT",
    .kind = AT_FORM_EXECUTE,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* ATE<value> */
static const at_field bc28_form_ate_fields[] = {
    {&bc28_parameter_ate_value, offsetof(bc28_ate_write, value), 0, 0, 0, AT_NONE},
};
static const at_effect bc28_form_ate_effects[] = {
    {BC28_MODE_ECHO, AT_NONE, 0, AT_KEEP},
};
const at_form bc28_form_ate = {
    .command = "ATE",
    .lead = "ATE",
    .kind = AT_FORM_WRITE,
    .fields = bc28_form_ate_fields,
    .field_count = 1,
    .effects = bc28_form_ate_effects,
    .effect_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CMEE=? */
static const at_expected bc28_form_cmee_test_responses[] = {
    {&bc28_shape_cmee_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc28_form_cmee_test = {
    .command = "CMEE",
    .lead = "AT+CMEE=?",
    .kind = AT_FORM_TEST,
    .responses = bc28_form_cmee_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CMEE? */
static const at_expected bc28_form_cmee_read_responses[] = {
    {&bc28_shape_cmee_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc28_form_cmee_read = {
    .command = "CMEE",
    .lead = "AT+CMEE?",
    .kind = AT_FORM_READ,
    .responses = bc28_form_cmee_read_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CMEE=<n> */
static const at_field bc28_form_cmee_fields[] = {
    {&bc28_parameter_cmee_n, offsetof(bc28_cmee_write, n), 0, 0, 0, AT_NONE},
};
static const at_effect bc28_form_cmee_effects[] = {
    {BC28_MODE_CMEE, AT_NONE, 0, AT_KEEP},
};
const at_form bc28_form_cmee = {
    .command = "CMEE",
    .lead = "AT+CMEE=",
    .kind = AT_FORM_WRITE,
    .fields = bc28_form_cmee_fields,
    .field_count = 1,
    .effects = bc28_form_cmee_effects,
    .effect_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CGATT=? */
static const at_expected bc28_form_cgatt_test_responses[] = {
    {&bc28_shape_cgatt_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc28_form_cgatt_test = {
    .command = "CGATT",
    .lead = "AT+CGATT=?",
    .kind = AT_FORM_TEST,
    .responses = bc28_form_cgatt_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CGATT? */
static const at_expected bc28_form_cgatt_read_responses[] = {
    {&bc28_shape_cgatt_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc28_form_cgatt_read = {
    .command = "CGATT",
    .lead = "AT+CGATT?",
    .kind = AT_FORM_READ,
    .responses = bc28_form_cgatt_read_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CGATT=<state> */
static const at_field bc28_form_cgatt_fields[] = {
    {&bc28_parameter_cgatt_state, offsetof(bc28_cgatt_write, state), 0, 0, 0, AT_NONE},
};
const at_form bc28_form_cgatt = {
    .command = "CGATT",
    .lead = "AT+CGATT=",
    .kind = AT_FORM_WRITE,
    .fields = bc28_form_cgatt_fields,
    .field_count = 1,
    .response_time = &within_140000_ms,
    .data = AT_NONE,
};

/* AT+CGPADDR=? */
static const at_expected bc28_form_cgpaddr_test_responses[] = {
    {&bc28_shape_cgpaddr_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc28_form_cgpaddr_test = {
    .command = "CGPADDR",
    .lead = "AT+CGPADDR=?",
    .kind = AT_FORM_TEST,
    .responses = bc28_form_cgpaddr_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CGPADDR=<cid> */
static const at_field bc28_form_cgpaddr_fields[] = {
    {&bc28_parameter_cid, offsetof(bc28_cgpaddr_write, cid), 0, 0, 0, AT_NONE},
};
static const at_expected bc28_form_cgpaddr_responses[] = {
    {&bc28_shape_cgpaddr_line, AT_EXPECT_REPEATED, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc28_form_cgpaddr = {
    .command = "CGPADDR",
    .lead = "AT+CGPADDR=",
    .kind = AT_FORM_WRITE,
    .fields = bc28_form_cgpaddr_fields,
    .field_count = 1,
    .responses = bc28_form_cgpaddr_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QLASERVERIP? */
static const at_expected bc28_form_qlaserverip_read_responses[] = {
    {&bc28_shape_qlaserverip_server_header, AT_EXPECT_REPEATED | AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc28_shape_qlaserverip_server, AT_EXPECT_REPEATED, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc28_shape_qlaserverip_server_2, AT_EXPECT_REPEATED, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc28_form_qlaserverip_read = {
    .command = "QLASERVERIP",
    .lead = "AT+QLASERVERIP?",
    .kind = AT_FORM_READ,
    .responses = bc28_form_qlaserverip_read_responses,
    .response_count = 3,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QLASERVERIP=<type>,<IP_addr>[,<port>] */
static const at_field bc28_form_qlaserverip_set_fields[] = {
    {&bc28_parameter_qlaserverip_type_2, offsetof(bc28_qlaserverip_set_write, type), 0, 0, 0, AT_NONE},
    {&bc28_parameter_qlaserverip_ip_addr_2, offsetof(bc28_qlaserverip_set_write, ip_addr), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bc28_parameter_qlaserverip_port, offsetof(bc28_qlaserverip_set_write, port),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 1, 0, AT_NONE},
};
const at_form bc28_form_qlaserverip_set = {
    .command = "QLASERVERIP",
    .lead = "AT+QLASERVERIP=",
    .kind = AT_FORM_WRITE,
    .fields = bc28_form_qlaserverip_set_fields,
    .field_count = 3,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QLASERVERIP=<type>,<IP_addr>[,<port>] */
static const at_field bc28_form_qlaserverip_delete_fields[] = {
    {&bc28_parameter_qlaserverip_type_3, 3, AT_FIELD_FIXED, 0, 0, AT_NONE},
    {&bc28_parameter_qlaserverip_ip_addr_2, offsetof(bc28_qlaserverip_delete_write, ip_addr), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bc28_parameter_qlaserverip_port, offsetof(bc28_qlaserverip_delete_write, port),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 1, 0, AT_NONE},
};
const at_form bc28_form_qlaserverip_delete = {
    .command = "QLASERVERIP",
    .lead = "AT+QLASERVERIP=",
    .kind = AT_FORM_WRITE,
    .fields = bc28_form_qlaserverip_delete_fields,
    .field_count = 3,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QLASECSWT? */
static const at_expected bc28_form_qlasecswt_read_responses[] = {
    {&bc28_shape_qlasecswt_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc28_form_qlasecswt_read = {
    .command = "QLASECSWT",
    .lead = "AT+QLASECSWT?",
    .kind = AT_FORM_READ,
    .responses = bc28_form_qlasecswt_read_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QLASECSWT=<type>[,<NAT_type>] */
static const at_field bc28_form_qlasecswt_fields[] = {
    {&bc28_parameter_qlasecswt_type, offsetof(bc28_qlasecswt_write, type), 0, 0, 0, AT_NONE},
    {&bc28_parameter_nat_type, offsetof(bc28_qlasecswt_write, nat_type),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 1, 0, AT_NONE},
};
static const at_rule bc28_form_qlasecswt_rules[] = {
    {{(const at_span[]){{0, 0}}, 1, 0}, AT_RULE_FORBID, 1, 0, {.limits = {0, 0}}},
};
const at_form bc28_form_qlasecswt = {
    .command = "QLASECSWT",
    .lead = "AT+QLASECSWT=",
    .kind = AT_FORM_WRITE,
    .fields = bc28_form_qlasecswt_fields,
    .field_count = 2,
    .rules = bc28_form_qlasecswt_rules,
    .rule_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QLASETPSK? */
static const at_expected bc28_form_qlasetpsk_read_responses[] = {
    {&bc28_shape_qlasetpsk_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc28_form_qlasetpsk_read = {
    .command = "QLASETPSK",
    .lead = "AT+QLASETPSK?",
    .kind = AT_FORM_READ,
    .responses = bc28_form_qlasetpsk_read_responses,
    .response_count = 1,
    .response_time = &within_2000_ms,
    .data = AT_NONE,
};

/* AT+QLASETPSK=<PSK_ID>,<PSK> */
static const at_field bc28_form_qlasetpsk_fields[] = {
    {&bc28_parameter_psk_id, offsetof(bc28_qlasetpsk_write, psk_id), 0, 0, 0, AT_NONE},
    {&bc28_parameter_psk, offsetof(bc28_qlasetpsk_write, psk), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_form bc28_form_qlasetpsk = {
    .command = "QLASETPSK",
    .lead = "AT+QLASETPSK=",
    .kind = AT_FORM_WRITE,
    .fields = bc28_form_qlasetpsk_fields,
    .field_count = 2,
    .response_time = &within_2000_ms,
    .data = AT_NONE,
};

/* AT+QLASREGIND=<type> */
static const at_field bc28_form_qlasregind_fields[] = {
    {&bc28_parameter_qlasregind_type, offsetof(bc28_qlasregind_write, type), 0, 0, 0, AT_NONE},
};
const at_form bc28_form_qlasregind = {
    .command = "QLASREGIND",
    .lead = "AT+QLASREGIND=",
    .kind = AT_FORM_WRITE,
    .fields = bc28_form_qlasregind_fields,
    .field_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QLASENDDATA=<mode>,<length> */
static const at_field bc28_form_qlasenddata_data_fields[] = {
    {&bc28_parameter_qlasenddata_mode, offsetof(bc28_qlasenddata_data_write, mode), 0, 0, 0, AT_NONE},
    {&bc28_parameter_qlasenddata_length, offsetof(bc28_qlasenddata_data_write, data), AT_FIELD_COMMA | AT_FIELD_COUNT,
     0, 0, 2},
    {&bc28_parameter_qlasenddata_data, offsetof(bc28_qlasenddata_data_write, data), AT_FIELD_ENTRY, 0, 0, AT_NONE},
};
const at_form bc28_form_qlasenddata_data = {
    .command = "QLASENDDATA",
    .lead = "AT+QLASENDDATA=",
    .kind = AT_FORM_WRITE,
    .fields = bc28_form_qlasenddata_data_fields,
    .field_count = 3,
    .response_time = &within_300_ms,
    .data = 2,
};

/* AT+QLASENDDATA=<mode>,<length>,<data> */
static const at_field bc28_form_qlasenddata_inline_fields[] = {
    {&bc28_parameter_qlasenddata_mode, offsetof(bc28_qlasenddata_inline_write, mode), 0, 0, 0, AT_NONE},
    {&bc28_parameter_qlasenddata_length, offsetof(bc28_qlasenddata_inline_write, data),
     AT_FIELD_COMMA | AT_FIELD_COUNT, 0, 0, 2},
    {&bc28_parameter_qlasenddata_data_2, offsetof(bc28_qlasenddata_inline_write, data), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
const at_form bc28_form_qlasenddata_inline = {
    .command = "QLASENDDATA",
    .lead = "AT+QLASENDDATA=",
    .kind = AT_FORM_WRITE,
    .fields = bc28_form_qlasenddata_inline_fields,
    .field_count = 3,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QLASENDRSP=<msgID>,<token>,<result>,<datalen> */
static const at_field bc28_form_qlasendrsp_empty_fields[] = {
    {&bc28_parameter_msg_id, offsetof(bc28_qlasendrsp_empty_write, msg_id), 0, 0, 0, AT_NONE},
    {&bc28_parameter_qlasendrsp_token, offsetof(bc28_qlasendrsp_empty_write, token), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc28_parameter_qlasendrsp_result, offsetof(bc28_qlasendrsp_empty_write, result), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc28_parameter_qlasendrsp_datalen, 0, AT_FIELD_COMMA | AT_FIELD_FIXED, 0, 0, AT_NONE},
};
const at_form bc28_form_qlasendrsp_empty = {
    .command = "QLASENDRSP",
    .lead = "AT+QLASENDRSP=",
    .kind = AT_FORM_WRITE,
    .fields = bc28_form_qlasendrsp_empty_fields,
    .field_count = 4,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QLASENDRSP=<msgID>,<token>,<result>,<datalen> */
static const at_field bc28_form_qlasendrsp_data_fields[] = {
    {&bc28_parameter_msg_id, offsetof(bc28_qlasendrsp_data_write, msg_id), 0, 0, 0, AT_NONE},
    {&bc28_parameter_qlasendrsp_token, offsetof(bc28_qlasendrsp_data_write, token), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc28_parameter_qlasendrsp_result, offsetof(bc28_qlasendrsp_data_write, result), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc28_parameter_qlasendrsp_datalen_2, offsetof(bc28_qlasendrsp_data_write, data),
     AT_FIELD_COMMA | AT_FIELD_COUNT, 0, 0, 4},
    {&bc28_parameter_qlasendrsp_data, offsetof(bc28_qlasendrsp_data_write, data), AT_FIELD_ENTRY, 0, 0, AT_NONE},
};
const at_form bc28_form_qlasendrsp_data = {
    .command = "QLASENDRSP",
    .lead = "AT+QLASENDRSP=",
    .kind = AT_FORM_WRITE,
    .fields = bc28_form_qlasendrsp_data_fields,
    .field_count = 5,
    .response_time = &within_300_ms,
    .data = 4,
};

/* AT+QLADATASTATUS? */
static const at_expected bc28_form_qladatastatus_read_responses[] = {
    {&bc28_shape_qladatastatus_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc28_form_qladatastatus_read = {
    .command = "QLADATASTATUS",
    .lead = "AT+QLADATASTATUS?",
    .kind = AT_FORM_READ,
    .responses = bc28_form_qladatastatus_read_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QLAFOTAIND=<type> */
static const at_field bc28_form_qlafotaind_fields[] = {
    {&bc28_parameter_qlafotaind_type, offsetof(bc28_qlafotaind_write, type), 0, 0, 0, AT_NONE},
};
const at_form bc28_form_qlafotaind = {
    .command = "QLAFOTAIND",
    .lead = "AT+QLAFOTAIND=",
    .kind = AT_FORM_WRITE,
    .fields = bc28_form_qlafotaind_fields,
    .field_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QLAREGSWT? */
static const at_expected bc28_form_qlaregswt_read_responses[] = {
    {&bc28_shape_qlaregswt_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc28_form_qlaregswt_read = {
    .command = "QLAREGSWT",
    .lead = "AT+QLAREGSWT?",
    .kind = AT_FORM_READ,
    .responses = bc28_form_qlaregswt_read_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QLAREGSWT=<type> */
static const at_field bc28_form_qlaregswt_fields[] = {
    {&bc28_parameter_qlaregswt_type, offsetof(bc28_qlaregswt_write, type), 0, 0, 0, AT_NONE},
};
const at_form bc28_form_qlaregswt = {
    .command = "QLAREGSWT",
    .lead = "AT+QLAREGSWT=",
    .kind = AT_FORM_WRITE,
    .fields = bc28_form_qlaregswt_fields,
    .field_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QLASTATUS? */
static const at_expected bc28_form_qlastatus_read_responses[] = {
    {&bc28_shape_qlastatus_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc28_form_qlastatus_read = {
    .command = "QLASTATUS",
    .lead = "AT+QLASTATUS?",
    .kind = AT_FORM_READ,
    .responses = bc28_form_qlastatus_read_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QLARESETDTLS */
const at_form bc28_form_qlaresetdtls = {
    .command = "QLARESETDTLS",
    .lead = "AT+QLARESETDTLS",
    .kind = AT_FORM_EXECUTE,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QLADTLSSTAT? */
static const at_expected bc28_form_qladtlsstat_read_responses[] = {
    {&bc28_shape_qladtlsstat_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc28_form_qladtlsstat_read = {
    .command = "QLADTLSSTAT",
    .lead = "AT+QLADTLSSTAT?",
    .kind = AT_FORM_READ,
    .responses = bc28_form_qladtlsstat_read_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QCFG="LWM2M/DeviceType"[,<DeviceType>] */
static const at_expected bc28_form_qcfg_lwm2m_device_type_query_responses[] = {
    {&bc28_shape_qcfg_lwm2m_device_type_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc28_form_qcfg_lwm2m_device_type_query = {
    .command = "QCFG",
    .lead = "AT+QCFG=\"LWM2M/DeviceType\"",
    .kind = AT_FORM_WRITE,
    .responses = bc28_form_qcfg_lwm2m_device_type_query_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QCFG="LWM2M/DeviceType"[,<DeviceType>] */
static const at_field bc28_form_qcfg_lwm2m_device_type_fields[] = {
    {&bc28_parameter_qcfg_device_type, offsetof(bc28_qcfg_lwm2m_device_type_write, device_type), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_expected bc28_form_qcfg_lwm2m_device_type_responses[] = {
    {&bc28_shape_qcfg_lwm2m_device_type_response, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc28_form_qcfg_lwm2m_device_type = {
    .command = "QCFG",
    .lead = "AT+QCFG=\"LWM2M/DeviceType\"",
    .kind = AT_FORM_WRITE,
    .fields = bc28_form_qcfg_lwm2m_device_type_fields,
    .field_count = 1,
    .responses = bc28_form_qcfg_lwm2m_device_type_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QLAFOTARESET=<state> */
static const at_field bc28_form_qlafotareset_fields[] = {
    {&bc28_parameter_qlafotareset_state, 1, AT_FIELD_FIXED, 0, 0, AT_NONE},
};
const at_form bc28_form_qlafotareset = {
    .command = "QLAFOTARESET",
    .lead = "AT+QLAFOTARESET=",
    .kind = AT_FORM_WRITE,
    .fields = bc28_form_qlafotareset_fields,
    .field_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QLASETBSPSK? */
static const at_expected bc28_form_qlasetbspsk_read_responses[] = {
    {&bc28_shape_qlasetbspsk_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc28_form_qlasetbspsk_read = {
    .command = "QLASETBSPSK",
    .lead = "AT+QLASETBSPSK?",
    .kind = AT_FORM_READ,
    .responses = bc28_form_qlasetbspsk_read_responses,
    .response_count = 1,
    .response_time = &within_2000_ms,
    .data = AT_NONE,
};

/* AT+QLASETBSPSK=<PSK_ID>,<PSK> */
static const at_field bc28_form_qlasetbspsk_fields[] = {
    {&bc28_parameter_psk_id, offsetof(bc28_qlasetbspsk_write, psk_id), 0, 0, 0, AT_NONE},
    {&bc28_parameter_psk, offsetof(bc28_qlasetbspsk_write, psk), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_form bc28_form_qlasetbspsk = {
    .command = "QLASETBSPSK",
    .lead = "AT+QLASETBSPSK=",
    .kind = AT_FORM_WRITE,
    .fields = bc28_form_qlasetbspsk_fields,
    .field_count = 2,
    .response_time = &within_2000_ms,
    .data = AT_NONE,
};

/* AT+QLABSSECSWT? */
static const at_expected bc28_form_qlabssecswt_read_responses[] = {
    {&bc28_shape_qlabssecswt_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc28_form_qlabssecswt_read = {
    .command = "QLABSSECSWT",
    .lead = "AT+QLABSSECSWT?",
    .kind = AT_FORM_READ,
    .responses = bc28_form_qlabssecswt_read_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QLABSSECSWT=<type>[,<NAT_type>] */
static const at_field bc28_form_qlabssecswt_fields[] = {
    {&bc28_parameter_qlabssecswt_type, offsetof(bc28_qlabssecswt_write, type), 0, 0, 0, AT_NONE},
    {&bc28_parameter_nat_type, offsetof(bc28_qlabssecswt_write, nat_type),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 1, 0, AT_NONE},
};
static const at_rule bc28_form_qlabssecswt_rules[] = {
    {{(const at_span[]){{0, 0}}, 1, 0}, AT_RULE_FORBID, 1, 0, {.limits = {0, 0}}},
};
const at_form bc28_form_qlabssecswt = {
    .command = "QLABSSECSWT",
    .lead = "AT+QLABSSECSWT=",
    .kind = AT_FORM_WRITE,
    .fields = bc28_form_qlabssecswt_fields,
    .field_count = 2,
    .rules = bc28_form_qlabssecswt_rules,
    .rule_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+NRB */
static const at_expected bc28_form_nrb_responses[] = {
    {&bc28_shape_nrb_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
static const at_time_limit bc28_form_nrb_later_times[] = {
    {
        (const at_time_term[]){{10000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bc28_form_nrb = {
    .command = "NRB",
    .lead = "AT+NRB",
    .kind = AT_FORM_EXECUTE,
    .responses = bc28_form_nrb_responses,
    .response_count = 1,
    .later_times = bc28_form_nrb_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .flags = AT_FORM_RESTARTS,
    .data = AT_NONE,
};

/* ---- Module ------------------------------------------------------------------------------------------------------ */

static const at_mode modes[] = {
    {"echo", 0, 2, 1, 0, 1, false},
    {"cmee", 2, 2, 1, 0, 0, false},
};

/* Ordered by head, as the receiver searches them. */
static const at_shape *const urcs[] = {
    &bc28_shape_qladatastatus_urc,
    &bc28_shape_qladtlsstat_urc,
    &bc28_shape_qlawrite_urc,
    &bc28_shape_qlaread_urc,
    &bc28_shape_qlaevtind_urc,
    &bc28_shape_qlasenddata_urc,
    &bc28_shape_registernotify_urc,
    &bc28_shape_neul_urc,
    &bc28_shape_firmware_urc,
    &bc28_shape_reboot_cause_urc,
};

/* For each head the first of its URCs. */
static const uint8_t first_urcs[] = {
    AT_NONE, /* +CMEE */
    AT_NONE, /* +CGATT */
    AT_NONE, /* +CGPADDR */
    AT_NONE, /* +QLASERVERIP */
    AT_NONE, /* +QLASECSWT */
    AT_NONE, /* +QLASETPSK */
    0, /* +QLADATASTATUS */
    AT_NONE, /* +QLAREGSWT */
    AT_NONE, /* +QLASTATUS */
    1, /* +QLADTLSSTAT */
    AT_NONE, /* +QCFG: "LWM2M/DeviceType" */
    AT_NONE, /* +QLASETBSPSK */
    AT_NONE, /* +QLABSSECSWT */
    AT_NONE, /* REBOOTING */
    2, /* +QLAWRITE */
    3, /* +QLAREAD */
    4, /* +QLAEVTIND */
    5, /* +QLASENDDATA */
    6, /* REGISTERNOTIFY */
    7, /* Neul */
    8, /* FIRMWARE  */
    9, /* REBOOT_CAUSE_ */
};

const at_module bc28_module = {
    .name = "bc28",
    .lex_head = bc28_lex_head,
    .modes = modes,
    .urcs = urcs,
    .first_urcs = first_urcs,
    .mode_count = sizeof modes / sizeof modes[0],
    .urc_count = sizeof urcs / sizeof urcs[0],
    .echo = BC28_MODE_ECHO,
};

/* ---- What the tables rely on ------------------------------------------------------------------------------------- */

/* A negative size of an array is an error: C99 has no static assertion. */
#define ASSERT(name, condition) typedef char assert_##name[(condition) ? 1 : -1]

ASSERT(heads_follow_those_of_the_runtime, AT_HEAD_FIRST_OF_MODULE == 7);
ASSERT(heads_fit, BC28_HEADS <= 255);
ASSERT(modes_fit, 4 <= AT_MODE_BITS);
ASSERT(bc28_ate_value_has_32_bits, sizeof(bc28_ate_value) == sizeof(int32_t));
ASSERT(bc28_cmee_n_has_32_bits, sizeof(bc28_cmee_n) == sizeof(int32_t));
ASSERT(bc28_cgatt_state_has_32_bits, sizeof(bc28_cgatt_state) == sizeof(int32_t));
ASSERT(bc28_qlaserverip_type_has_32_bits, sizeof(bc28_qlaserverip_type) == sizeof(int32_t));
ASSERT(bc28_qlasecswt_type_has_32_bits, sizeof(bc28_qlasecswt_type) == sizeof(int32_t));
ASSERT(bc28_nat_type_has_32_bits, sizeof(bc28_nat_type) == sizeof(int32_t));
ASSERT(bc28_qlasregind_type_has_32_bits, sizeof(bc28_qlasregind_type) == sizeof(int32_t));
ASSERT(bc28_qlasenddata_mode_has_32_bits, sizeof(bc28_qlasenddata_mode) == sizeof(int32_t));
ASSERT(bc28_qlasendrsp_result_has_32_bits, sizeof(bc28_qlasendrsp_result) == sizeof(int32_t));
ASSERT(bc28_status_has_32_bits, sizeof(bc28_status) == sizeof(int32_t));
ASSERT(bc28_qlafotaind_type_has_32_bits, sizeof(bc28_qlafotaind_type) == sizeof(int32_t));
ASSERT(bc28_qlaregswt_type_has_32_bits, sizeof(bc28_qlaregswt_type) == sizeof(int32_t));
ASSERT(bc28_qlastatus_registration_status_has_32_bits, sizeof(bc28_qlastatus_registration_status) == sizeof(int32_t));
ASSERT(bc28_qladtlsstat_type_has_32_bits, sizeof(bc28_qladtlsstat_type) == sizeof(int32_t));
ASSERT(bc28_qlabssecswt_type_has_32_bits, sizeof(bc28_qlabssecswt_type) == sizeof(int32_t));
ASSERT(bc28_qlaevtind_type_has_32_bits, sizeof(bc28_qlaevtind_type) == sizeof(int32_t));
ASSERT(bc28_firmware_state_has_32_bits, sizeof(bc28_firmware_state) == sizeof(int32_t));
ASSERT(bc28_reboot_cause_cause_has_32_bits, sizeof(bc28_reboot_cause_cause) == sizeof(int32_t));
ASSERT(bc28_shape_cmee_ranges_fits, sizeof(bc28_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc28_shape_cmee_response_fits, sizeof(bc28_cmee_response) <= AT_FIELDS_SIZE);
ASSERT(bc28_shape_cgatt_ranges_fits, sizeof(bc28_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc28_shape_cgatt_response_fits, sizeof(bc28_cgatt_response) <= AT_FIELDS_SIZE);
ASSERT(bc28_shape_cgpaddr_ranges_fits, sizeof(bc28_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc28_shape_cgpaddr_line_fits, sizeof(bc28_cgpaddr_line) <= AT_FIELDS_SIZE);
ASSERT(bc28_shape_qlaserverip_server_fits, sizeof(bc28_qlaserverip_server) <= AT_FIELDS_SIZE);
ASSERT(bc28_shape_qlaserverip_server_2_fits, sizeof(bc28_qlaserverip_server) <= AT_FIELDS_SIZE);
ASSERT(bc28_shape_qlasecswt_response_fits, sizeof(bc28_qlasecswt_response) <= AT_FIELDS_SIZE);
ASSERT(bc28_shape_qlasetpsk_response_fits, sizeof(bc28_qlasetpsk_response) <= AT_FIELDS_SIZE);
ASSERT(bc28_shape_qladatastatus_response_fits, sizeof(bc28_qladatastatus_response) <= AT_FIELDS_SIZE);
ASSERT(bc28_shape_qlaregswt_response_fits, sizeof(bc28_qlaregswt_response) <= AT_FIELDS_SIZE);
ASSERT(bc28_shape_qlastatus_response_fits, sizeof(bc28_qlastatus_response) <= AT_FIELDS_SIZE);
ASSERT(bc28_shape_qladtlsstat_response_fits, sizeof(bc28_qladtlsstat_response) <= AT_FIELDS_SIZE);
ASSERT(bc28_shape_qcfg_lwm2m_device_type_response_fits, sizeof(bc28_qcfg_lwm2m_device_type_response) <= AT_FIELDS_SIZE);
ASSERT(bc28_shape_qlasetbspsk_response_fits, sizeof(bc28_qlasetbspsk_response) <= AT_FIELDS_SIZE);
ASSERT(bc28_shape_qlabssecswt_response_fits, sizeof(bc28_qlabssecswt_response) <= AT_FIELDS_SIZE);
ASSERT(bc28_shape_qlawrite_urc_fits, sizeof(bc28_qlawrite_urc) <= AT_FIELDS_SIZE);
ASSERT(bc28_shape_qlaread_urc_fits, sizeof(bc28_qlaread_urc) <= AT_FIELDS_SIZE);
ASSERT(bc28_shape_qlaevtind_urc_fits, sizeof(bc28_qlaevtind_urc) <= AT_FIELDS_SIZE);
ASSERT(bc28_shape_qladatastatus_urc_fits, sizeof(bc28_qladatastatus_urc) <= AT_FIELDS_SIZE);
ASSERT(bc28_shape_qladtlsstat_urc_fits, sizeof(bc28_qladtlsstat_urc) <= AT_FIELDS_SIZE);
ASSERT(bc28_shape_qlasenddata_urc_fits, sizeof(bc28_qlasenddata_urc) <= AT_FIELDS_SIZE);
ASSERT(bc28_shape_firmware_urc_fits, sizeof(bc28_firmware_urc) <= AT_FIELDS_SIZE);
ASSERT(bc28_shape_reboot_cause_urc_fits, sizeof(bc28_reboot_cause_urc) <= AT_FIELDS_SIZE);
ASSERT(bc28_qlaserverip_server_type_is_a_word,
       offsetof(bc28_qlaserverip_server, type.text) - offsetof(bc28_qlaserverip_server, type) == offsetof(at_word, text));
ASSERT(bc28_qlastatus_response_registration_status_is_a_word,
       offsetof(bc28_qlastatus_response, registration_status.text) - offsetof(bc28_qlastatus_response, registration_status) == offsetof(at_word, text));
ASSERT(bc28_firmware_urc_state_is_a_word,
       offsetof(bc28_firmware_urc, state.text) - offsetof(bc28_firmware_urc, state) == offsetof(at_word, text));
ASSERT(bc28_reboot_cause_urc_cause_is_a_word,
       offsetof(bc28_reboot_cause_urc, cause.text) - offsetof(bc28_reboot_cause_urc, cause) == offsetof(at_word, text));
