/*
 * Quectel BC65 and BC92: limits, fields, lines and forms, as the documents state them.
 *
 * Generated from the spec of bc65 by: ./atbind generate bc65
 */
#include "bc65/bc65_tables.h"

/* ---- Parameters -------------------------------------------------------------------------------------------------- */

static const at_parameter bc65_parameter_ate_value = {
    .name = "value",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc65_parameter_raw = {
    .name = "raw",
    .type = AT_TYPE_TEXT,
    .minimum = 0,
    .maximum = 32767,
};

static const at_parameter bc65_parameter_cmee_n = {
    .name = "n",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 2,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc65_parameter_cgatt_state = {
    .name = "state",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc65_parameter_cid = {
    .name = "cid",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 255,
};

static const at_parameter bc65_parameter_cgpaddr_pdp_addr = {
    .name = "PDP_addr",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 63,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc65_parameter_connect_id = {
    .name = "connectID",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 5,
};

static const at_span bc65_parameter_err_spans[] = {
    {0, 0},
    {550, 574},
};
static const at_parameter bc65_parameter_err = {
    .name = "err",
    .type = AT_TYPE_INTEGER,
    .list.spans = bc65_parameter_err_spans,
    .minimum = 0,
    .maximum = 574,
    .flags = AT_PARAMETER_LISTED,
    .list_length = 2,
};

static const at_parameter bc65_parameter_context_id = {
    .name = "contextID",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 3,
};

static const at_spelling bc65_parameter_service_type_spellings[] = {
    {1, "TCP"},
    {2, "UDP"},
    {3, "TCP LISTENER"},
    {4, "UDP SERVICE"},
};
static const at_parameter bc65_parameter_service_type = {
    .name = "service_type",
    .type = AT_TYPE_WORD,
    .list.spellings = bc65_parameter_service_type_spellings,
    .minimum = 0,
    .maximum = 32767,
    .flags = AT_PARAMETER_QUOTED | AT_PARAMETER_LISTED,
    .list_length = 4,
};

static const at_parameter bc65_parameter_qiopen_address = {
    .name = "IP_address/domain_name",
    .type = AT_TYPE_HOST,
    .minimum = 1,
    .maximum = 50,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc65_parameter_qiopen_remote_port = {
    .name = "remote_port",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 65535,
};

static const at_parameter bc65_parameter_local_port = {
    .name = "local_port",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_parameter bc65_parameter_access_mode = {
    .name = "access_mode",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc65_parameter_qiopen_protocol_type = {
    .name = "protocol_type",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_spelling bc65_parameter_service_type_2_spellings[] = {
    {1, "TCP"},
    {2, "UDP"},
    {3, "TCP LISTENER"},
    {4, "UDP SERVICE"},
    {5, "TCP INCOMING"},
};
static const at_parameter bc65_parameter_service_type_2 = {
    .name = "service_type",
    .type = AT_TYPE_WORD,
    .list.spellings = bc65_parameter_service_type_2_spellings,
    .minimum = 0,
    .maximum = 32767,
    .flags = AT_PARAMETER_QUOTED | AT_PARAMETER_LISTED,
    .list_length = 5,
};

static const at_parameter bc65_parameter_qistate_ip_address = {
    .name = "IP_address",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 63,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc65_parameter_qistate_remote_port = {
    .name = "remote_port",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_parameter bc65_parameter_qistate_socket_state = {
    .name = "socket_state",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 5,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc65_parameter_qistate_query_type = {
    .name = "query_type",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc65_parameter_send_length = {
    .name = "send_length",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 1440,
};

static const at_parameter bc65_parameter_qisend_data = {
    .name = "data",
    .type = AT_TYPE_DATA,
    .minimum = 1,
    .maximum = 1440,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc65_parameter_qisendex_hex_string = {
    .name = "hex_string",
    .type = AT_TYPE_DATA,
    .minimum = 1,
    .maximum = 1440,
    .flags = AT_PARAMETER_QUOTED | AT_PARAMETER_HEX,
};

static const at_parameter bc65_parameter_qird_actual_read_length = {
    .name = "actual_read_length",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1024,
};

static const at_parameter bc65_parameter_qird_remaining_length = {
    .name = "remaining_length",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 2147483647,
};

static const at_parameter bc65_parameter_qird_data = {
    .name = "data",
    .type = AT_TYPE_DATA,
    .minimum = 0,
    .maximum = 65535,
    .flags = AT_PARAMETER_HEX_BY_MODE,
    .detail = BC65_MODE_RECV_DATA_FORMAT,
};

static const at_parameter bc65_parameter_qird_read_length = {
    .name = "read_length",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 1024,
};

static const at_parameter bc65_parameter_qping_result = {
    .name = "result",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
};

static const at_parameter bc65_parameter_qping_ip_address = {
    .name = "IP_address",
    .type = AT_TYPE_IP_ADDRESS,
    .minimum = 2,
    .maximum = 45,
};

static const at_parameter bc65_parameter_qping_bytes = {
    .name = "bytes",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_parameter bc65_parameter_qping_time = {
    .name = "time",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 2147483647,
};

static const at_parameter bc65_parameter_qping_ttl = {
    .name = "ttl",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 255,
};

static const at_parameter bc65_parameter_qping_finresult = {
    .name = "finresult",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 5,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc65_parameter_qping_sent = {
    .name = "sent",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_parameter bc65_parameter_qping_rcvd = {
    .name = "rcvd",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_parameter bc65_parameter_qping_lost = {
    .name = "lost",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_parameter bc65_parameter_qping_min = {
    .name = "min",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 2147483647,
};

static const at_parameter bc65_parameter_qping_max = {
    .name = "max",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 2147483647,
};

static const at_parameter bc65_parameter_qping_avg = {
    .name = "avg",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 2147483647,
};

static const at_parameter bc65_parameter_qping_host = {
    .name = "host",
    .type = AT_TYPE_STRING,
    .minimum = 1,
    .maximum = 255,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc65_parameter_qping_time_out = {
    .name = "time_out",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 255,
};

static const at_parameter bc65_parameter_qping_ping_num = {
    .name = "ping_num",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 10,
};

static const at_parameter bc65_parameter_qping_ping_size = {
    .name = "ping_size",
    .type = AT_TYPE_INTEGER,
    .minimum = 32,
    .maximum = 200,
};

static const at_parameter bc65_parameter_qntp_ntp_err = {
    .name = "NTP_err",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 5,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc65_parameter_qntp_time = {
    .name = "time",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 32767,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc65_parameter_qntp_server = {
    .name = "server",
    .type = AT_TYPE_STRING,
    .minimum = 1,
    .maximum = 255,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc65_parameter_qntp_port = {
    .name = "port",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 65535,
};

static const at_parameter bc65_parameter_qntp_auto_set_time = {
    .name = "auto_set_time",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc65_parameter_qidnsgip_ip_count = {
    .name = "IP_count",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 255,
};

static const at_parameter bc65_parameter_qidnsgip_dns_ttl = {
    .name = "DNS_ttl",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 2147483647,
};

static const at_parameter bc65_parameter_qidnsgip_host_ip_addr = {
    .name = "hostIPaddr",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 255,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc65_parameter_qidnsgip_hostname = {
    .name = "hostname",
    .type = AT_TYPE_STRING,
    .minimum = 1,
    .maximum = 255,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc65_parameter_qicfg_send_data_format = {
    .name = "send_data_format",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc65_parameter_qicfg_recv_data_format = {
    .name = "recv_data_format",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc65_parameter_qicfg_view_mode = {
    .name = "view_mode",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc65_parameter_qicfg_show_length_mode = {
    .name = "show_length_mode",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc65_parameter_qicfg_open_time = {
    .name = "open_time",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 36,
};

static const at_parameter bc65_parameter_qigeterror_errcode_description = {
    .name = "errcode_description",
    .type = AT_TYPE_TEXT,
    .minimum = 0,
    .maximum = 127,
};

static const at_parameter bc65_parameter_qidnscfg_primary_dns = {
    .name = "PrimaryDNS",
    .type = AT_TYPE_STRING,
    .minimum = 1,
    .maximum = 50,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc65_parameter_qidnscfg_secondary_dns = {
    .name = "SecondaryDNS",
    .type = AT_TYPE_STRING,
    .minimum = 1,
    .maximum = 50,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc65_parameter_qcoapcfg_dtls_enable = {
    .name = "dtls_enable",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc65_parameter_client_id = {
    .name = "clientID",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 0,
};

static const at_parameter bc65_parameter_qcoapcfg_identity = {
    .name = "identity",
    .type = AT_TYPE_DIGITS,
    .minimum = 0,
    .maximum = 152,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc65_parameter_qcoapcfg_key = {
    .name = "key",
    .type = AT_TYPE_HEX_STRING,
    .minimum = 0,
    .maximum = 512,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc65_parameter_qcoapopen_coap_server = {
    .name = "CoAP_server",
    .type = AT_TYPE_IP_ADDRESS,
    .minimum = 1,
    .maximum = 39,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc65_parameter_qcoapopen_port = {
    .name = "port",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 65535,
};

static const at_parameter bc65_parameter_qcoapopen_status = {
    .name = "status",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 4,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc65_parameter_qcoapopen_result = {
    .name = "result",
    .type = AT_TYPE_INTEGER,
    .minimum = -11,
    .maximum = 0,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc65_parameter_qcoapclose_result = {
    .name = "result",
    .type = AT_TYPE_INTEGER,
    .minimum = -11,
    .maximum = 0,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc65_parameter_qcoapoption_opt_index = {
    .name = "opt_index",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 0,
};

static const at_span bc65_parameter_opt_name_spans[] = {
    {1, 1},
    {3, 6},
    {8, 8},
    {11, 12},
    {14, 15},
    {17, 17},
    {20, 20},
    {23, 23},
    {27, 28},
    {35, 35},
};
static const at_parameter bc65_parameter_opt_name = {
    .name = "opt_name",
    .type = AT_TYPE_INTEGER,
    .list.spans = bc65_parameter_opt_name_spans,
    .minimum = 1,
    .maximum = 35,
    .flags = AT_PARAMETER_LISTED,
    .list_length = 10,
};

static const at_parameter bc65_parameter_qcoapoption_opt_length = {
    .name = "opt_length",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 255,
};

static const at_parameter bc65_parameter_opt_value = {
    .name = "opt_value",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 255,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc65_parameter_qcoapoption_opt_flag = {
    .name = "opt_flag",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc65_parameter_qcoaphead_mode = {
    .name = "mode",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 5,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc65_parameter_msg_id = {
    .name = "msgID",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_parameter bc65_parameter_token_length = {
    .name = "token_length",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 8,
};

static const at_parameter bc65_parameter_qcoaphead_token = {
    .name = "token",
    .type = AT_TYPE_DATA,
    .minimum = 1,
    .maximum = 8,
    .flags = AT_PARAMETER_QUOTED | AT_PARAMETER_HEX,
};

static const at_parameter bc65_parameter_qcoapsend_status = {
    .name = "status",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 5,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc65_parameter_type = {
    .name = "type",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 3,
    .flags = AT_PARAMETER_LISTED,
};

static const at_span bc65_parameter_method_rspcode_spans[] = {
    {0, 4},
    {201, 205},
    {400, 406},
    {412, 413},
    {415, 415},
    {500, 505},
};
static const at_parameter bc65_parameter_method_rspcode = {
    .name = "method/rspcode",
    .type = AT_TYPE_INTEGER,
    .list.spans = bc65_parameter_method_rspcode_spans,
    .minimum = 0,
    .maximum = 505,
    .flags = AT_PARAMETER_LISTED,
    .list_length = 6,
};

static const at_parameter bc65_parameter_qcoapsend_opt_bitmask = {
    .name = "opt_bitmask",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 0,
};

static const at_parameter bc65_parameter_qcoapsend_data = {
    .name = "data",
    .type = AT_TYPE_DATA,
    .minimum = 1,
    .maximum = 1024,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc65_parameter_qcoapsend_payload_length = {
    .name = "payload_length",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1024,
};

static const at_parameter bc65_parameter_qcoapsend_data_2 = {
    .name = "data",
    .type = AT_TYPE_DATA,
    .minimum = 1,
    .maximum = 1024,
    .flags = AT_PARAMETER_QUOTED | AT_PARAMETER_HEX,
};

static const at_parameter bc65_parameter_qiurc_current_recv_length = {
    .name = "current_recv_length",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_parameter bc65_parameter_qiurc_data = {
    .name = "data",
    .type = AT_TYPE_DATA,
    .minimum = 0,
    .maximum = 65535,
    .flags = AT_PARAMETER_HEX_BY_MODE,
    .detail = BC65_MODE_RECV_DATA_FORMAT,
};

static const at_parameter bc65_literal_buff_full = {
    .name = "buff full",
    .type = AT_TYPE_LITERAL,
    .minimum = 0,
    .maximum = 0,
};

static const at_parameter bc65_parameter_qiurc_server_id = {
    .name = "serverID",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 5,
};

static const at_parameter bc65_parameter_qiurc_remote_ip = {
    .name = "remoteIP",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 63,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc65_parameter_qiurc_remote_port = {
    .name = "remote_port",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_parameter bc65_parameter_qcoapurc_existence = {
    .name = "existence",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 255,
};

static const at_parameter bc65_parameter_qcoapurc_token = {
    .name = "token",
    .type = AT_TYPE_HEX_STRING,
    .minimum = 2,
    .maximum = 16,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc65_group_qcoapurc_options = {
    .name = "options",
    .type = AT_TYPE_REPEATED,
    .list.item = &bc65_shape_qcoapurc_option,
    .minimum = 0,
    .maximum = 255,
};

static const at_parameter bc65_parameter_qcoapurc_data_len = {
    .name = "data_len",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const char *const bc65_parameter_qcoapurc_data_texts[] = {"0", "41", "50"};
static const at_item_format bc65_parameter_qcoapurc_data_format = {
    .texts = bc65_parameter_qcoapurc_data_texts,
    .key = 12,
    .text_count = 3,
    .group = 7,
    .key_field = 0,
    .value_field = 1,
    .hex_if_absent = false,
};
static const at_parameter bc65_parameter_qcoapurc_data = {
    .name = "data",
    .type = AT_TYPE_DATA,
    .list.format = &bc65_parameter_qcoapurc_data_format,
    .minimum = 0,
    .maximum = 65535,
    .flags = AT_PARAMETER_QUOTED | AT_PARAMETER_HEX_BY_ITEM,
};

/* ---- Lines ------------------------------------------------------------------------------------------------------- */

/* +CMEE: (list of supported <n>s) */
static const at_field bc65_shape_cmee_ranges_fields[] = {
    {&bc65_parameter_raw, offsetof(bc65_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc65_shape_cmee_ranges = {
    .head = BC65_HEAD_CMEE,
    .urc = AT_NONE,
    .fields = bc65_shape_cmee_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc65_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +CMEE: <n> */
static const at_field bc65_shape_cmee_response_fields[] = {
    {&bc65_parameter_cmee_n, offsetof(bc65_cmee_response, n), 0, 0, 0, AT_NONE},
};
static const at_effect bc65_shape_cmee_response_effects[] = {
    {BC65_MODE_CMEE, AT_NONE, 0, AT_KEEP},
};
const at_shape bc65_shape_cmee_response = {
    .head = BC65_HEAD_CMEE,
    .urc = AT_NONE,
    .fields = bc65_shape_cmee_response_fields,
    .field_count = 1,
    .effects = bc65_shape_cmee_response_effects,
    .effect_count = 1,
    .size = sizeof(bc65_cmee_response),
};

/* +CGATT: (list of supported <state>s) */
static const at_field bc65_shape_cgatt_ranges_fields[] = {
    {&bc65_parameter_raw, offsetof(bc65_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc65_shape_cgatt_ranges = {
    .head = BC65_HEAD_CGATT,
    .urc = AT_NONE,
    .fields = bc65_shape_cgatt_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc65_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +CGATT: <state> */
static const at_field bc65_shape_cgatt_response_fields[] = {
    {&bc65_parameter_cgatt_state, offsetof(bc65_cgatt_response, state), 0, 0, 0, AT_NONE},
};
const at_shape bc65_shape_cgatt_response = {
    .head = BC65_HEAD_CGATT,
    .urc = AT_NONE,
    .fields = bc65_shape_cgatt_response_fields,
    .field_count = 1,
    .size = sizeof(bc65_cgatt_response),
};

/* +CGPADDR: (list of defined <cid>s) */
static const at_field bc65_shape_cgpaddr_ranges_fields[] = {
    {&bc65_parameter_raw, offsetof(bc65_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc65_shape_cgpaddr_ranges = {
    .head = BC65_HEAD_CGPADDR,
    .urc = AT_NONE,
    .fields = bc65_shape_cgpaddr_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc65_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +CGPADDR: <cid>[,<PDP_addr>] */
static const at_field bc65_shape_cgpaddr_line_fields[] = {
    {&bc65_parameter_cid, offsetof(bc65_cgpaddr_line, cid), 0, 0, 0, AT_NONE},
    {&bc65_parameter_cgpaddr_pdp_addr, offsetof(bc65_cgpaddr_line, pdp_addr), AT_FIELD_COMMA | AT_FIELD_OPENS, 1, 0,
     AT_NONE},
};
const at_shape bc65_shape_cgpaddr_line = {
    .head = BC65_HEAD_CGPADDR,
    .urc = AT_NONE,
    .fields = bc65_shape_cgpaddr_line_fields,
    .field_count = 2,
    .size = sizeof(bc65_cgpaddr_line),
};

/* +QIOPEN: (range of supported <contextID>s),(range of supported <connectID>s),"TCP/UDP/TCP LISTENER/UDP SERVICE","<IP_address>/<domain_name>",<remote_port>[,<local_port>[,(range of supported <access_mode>s)[,(range of supported <protocol_type>s)]]] */
static const at_field bc65_shape_qiopen_ranges_fields[] = {
    {&bc65_parameter_raw, offsetof(bc65_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qiopen_ranges = {
    .head = BC65_HEAD_QIOPEN,
    .urc = AT_NONE,
    .fields = bc65_shape_qiopen_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc65_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QIOPEN: <connectID>,<err> */
static const at_field bc65_shape_qiopen_result_fields[] = {
    {&bc65_parameter_connect_id, offsetof(bc65_qiopen_result, connect_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_err, offsetof(bc65_qiopen_result, err), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qiopen_result = {
    .head = BC65_HEAD_QIOPEN,
    .urc = 0,
    .fields = bc65_shape_qiopen_result_fields,
    .field_count = 2,
    .size = sizeof(bc65_qiopen_result),
};

/* +QICLOSE: (range of supported <connectID>s) */
static const at_field bc65_shape_qiclose_ranges_fields[] = {
    {&bc65_parameter_raw, offsetof(bc65_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qiclose_ranges = {
    .head = BC65_HEAD_QICLOSE,
    .urc = AT_NONE,
    .fields = bc65_shape_qiclose_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc65_ranges),
    .flags = AT_SHAPE_RAW,
};

/* CLOSE OK */
const at_shape bc65_shape_close_ok = {
    .head = BC65_HEAD_CLOSE_OK,
    .urc = AT_NONE,
    .flags = AT_SHAPE_FINAL,
};

/* +QISTATE: <connectID>,<service_type>,<IP_address>,<remote_port>,<local_port>,<socket_state>,<contextID>,<access_mode> */
static const at_field bc65_shape_qistate_status_fields[] = {
    {&bc65_parameter_connect_id, offsetof(bc65_qistate_status, connect_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_service_type_2, offsetof(bc65_qistate_status, service_type), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_qistate_ip_address, offsetof(bc65_qistate_status, ip_address), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_qistate_remote_port, offsetof(bc65_qistate_status, remote_port), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_local_port, offsetof(bc65_qistate_status, local_port), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_qistate_socket_state, offsetof(bc65_qistate_status, socket_state), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bc65_parameter_context_id, offsetof(bc65_qistate_status, context_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_access_mode, offsetof(bc65_qistate_status, access_mode), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_effect bc65_shape_qistate_status_effects[] = {
    {BC65_MODE_ACCESS_MODE, 0, 7, AT_KEEP},
};
const at_shape bc65_shape_qistate_status = {
    .head = BC65_HEAD_QISTATE,
    .urc = AT_NONE,
    .fields = bc65_shape_qistate_status_fields,
    .field_count = 8,
    .effects = bc65_shape_qistate_status_effects,
    .effect_count = 1,
    .size = sizeof(bc65_qistate_status),
};

/* +QISEND: (range of supported <connectID>s),(range of supported <send_length>s),"<data>" */
static const at_field bc65_shape_qisend_ranges_fields[] = {
    {&bc65_parameter_raw, offsetof(bc65_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qisend_ranges = {
    .head = BC65_HEAD_QISEND,
    .urc = AT_NONE,
    .fields = bc65_shape_qisend_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc65_ranges),
    .flags = AT_SHAPE_RAW,
};

/* SEND OK */
const at_shape bc65_shape_send_ok = {
    .head = BC65_HEAD_SEND_OK,
    .urc = AT_NONE,
    .flags = AT_SHAPE_FINAL,
};

/* SEND FAIL */
const at_shape bc65_shape_send_fail = {
    .head = BC65_HEAD_SEND_FAIL,
    .urc = AT_NONE,
    .flags = AT_SHAPE_FINAL,
};

/* +QISENDEX: (range of supported <connectID>s),(range of supported <send_length>s),"<hex_string>" */
static const at_field bc65_shape_qisendex_ranges_fields[] = {
    {&bc65_parameter_raw, offsetof(bc65_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qisendex_ranges = {
    .head = BC65_HEAD_QISENDEX,
    .urc = AT_NONE,
    .fields = bc65_shape_qisendex_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc65_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QIRD: (range of supported <connectID>s),(range of supported <read_length>s) */
static const at_field bc65_shape_qird_ranges_fields[] = {
    {&bc65_parameter_raw, offsetof(bc65_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qird_ranges = {
    .head = BC65_HEAD_QIRD,
    .urc = AT_NONE,
    .fields = bc65_shape_qird_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc65_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QIRD: <actual_read_length>[,<remaining_length>]<CR><LF><data> */
static const at_field bc65_shape_qird_response_fields[] = {
    {&bc65_parameter_qird_actual_read_length, offsetof(bc65_qird_response, actual_read_length), 0, 0, 0, 2},
    {&bc65_parameter_qird_remaining_length, offsetof(bc65_qird_response, remaining_length),
     AT_FIELD_COMMA | AT_FIELD_OPENS | AT_FIELD_OPTIONAL, 1, 0, AT_NONE},
    {&bc65_parameter_qird_data, 0, AT_FIELD_BREAK, 0, 0, 0},
};
static const at_condition bc65_shape_qird_response_conditions[] = {
    {BC65_MODE_VIEW_MODE, AT_NONE, 0},
};
const at_shape bc65_shape_qird_response = {
    .head = BC65_HEAD_QIRD,
    .urc = AT_NONE,
    .fields = bc65_shape_qird_response_fields,
    .field_count = 3,
    .conditions = bc65_shape_qird_response_conditions,
    .condition_count = 1,
    .size = sizeof(bc65_qird_response),
};

/* +QIRD: <actual_read_length>,<remaining_length>,<data> */
static const at_field bc65_shape_qird_response_2_fields[] = {
    {&bc65_parameter_qird_actual_read_length, offsetof(bc65_qird_response, actual_read_length), 0, 0, 0, 2},
    {&bc65_parameter_qird_remaining_length, offsetof(bc65_qird_response, remaining_length),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 0, 0, AT_NONE},
    {&bc65_parameter_qird_data, 0, AT_FIELD_COMMA, 0, 0, 0},
};
static const at_condition bc65_shape_qird_response_2_conditions[] = {
    {BC65_MODE_VIEW_MODE, AT_NONE, 1},
    {BC65_MODE_SHOW_LENGTH_MODE, AT_NONE, 1},
};
const at_shape bc65_shape_qird_response_2 = {
    .head = BC65_HEAD_QIRD,
    .urc = AT_NONE,
    .fields = bc65_shape_qird_response_2_fields,
    .field_count = 3,
    .conditions = bc65_shape_qird_response_2_conditions,
    .condition_count = 2,
    .size = sizeof(bc65_qird_response),
    .flags = AT_SHAPE_INLINE,
};

/* +QIRD: <actual_read_length>,<data> */
static const at_field bc65_shape_qird_response_3_fields[] = {
    {&bc65_parameter_qird_actual_read_length, offsetof(bc65_qird_response, actual_read_length), 0, 0, 0, 1},
    {&bc65_parameter_qird_data, 0, AT_FIELD_COMMA, 0, 0, 0},
};
static const at_condition bc65_shape_qird_response_3_conditions[] = {
    {BC65_MODE_VIEW_MODE, AT_NONE, 1},
    {BC65_MODE_SHOW_LENGTH_MODE, AT_NONE, 0},
};
const at_shape bc65_shape_qird_response_3 = {
    .head = BC65_HEAD_QIRD,
    .urc = AT_NONE,
    .fields = bc65_shape_qird_response_3_fields,
    .field_count = 2,
    .conditions = bc65_shape_qird_response_3_conditions,
    .condition_count = 2,
    .size = sizeof(bc65_qird_response),
    .flags = AT_SHAPE_INLINE,
};

/* +QISWTMD: (range of supported <connectID>s),(list of supported <access_mode>s) */
static const at_field bc65_shape_qiswtmd_ranges_fields[] = {
    {&bc65_parameter_raw, offsetof(bc65_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qiswtmd_ranges = {
    .head = BC65_HEAD_QISWTMD,
    .urc = AT_NONE,
    .fields = bc65_shape_qiswtmd_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc65_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QPING: (range of supported <contextID>s),"<host>"[,(range of supported <time_out>s)[,(range of supported <ping_num>s)[,(range of supported <ping_size>s)]]] */
static const at_field bc65_shape_qping_ranges_fields[] = {
    {&bc65_parameter_raw, offsetof(bc65_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qping_ranges = {
    .head = BC65_HEAD_QPING,
    .urc = AT_NONE,
    .fields = bc65_shape_qping_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc65_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QPING: <result>[,<IP_address>,<bytes>,<time>,<ttl>] */
static const at_field bc65_shape_qping_reply_fields[] = {
    {&bc65_parameter_qping_result, offsetof(bc65_qping_reply, result), 0, 0, 0, AT_NONE},
    {&bc65_parameter_qping_ip_address, offsetof(bc65_qping_reply, ip_address), AT_FIELD_COMMA | AT_FIELD_OPENS, 1, 0,
     AT_NONE},
    {&bc65_parameter_qping_bytes, offsetof(bc65_qping_reply, bytes), AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 1, 0,
     AT_NONE},
    {&bc65_parameter_qping_time, offsetof(bc65_qping_reply, time), AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 1, 0, AT_NONE},
    {&bc65_parameter_qping_ttl, offsetof(bc65_qping_reply, ttl), AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 1, 0, AT_NONE},
};
const at_shape bc65_shape_qping_reply = {
    .head = BC65_HEAD_QPING,
    .urc = 1,
    .fields = bc65_shape_qping_reply_fields,
    .field_count = 5,
    .size = sizeof(bc65_qping_reply),
};

/* +QPING: <finresult>[,<sent>,<rcvd>,<lost>,<min>,<max>,<avg>] */
static const at_field bc65_shape_qping_summary_fields[] = {
    {&bc65_parameter_qping_finresult, offsetof(bc65_qping_summary, finresult), 0, 0, 0, AT_NONE},
    {&bc65_parameter_qping_sent, offsetof(bc65_qping_summary, sent),
     AT_FIELD_COMMA | AT_FIELD_OPENS | AT_FIELD_OPTIONAL, 1, 0, AT_NONE},
    {&bc65_parameter_qping_rcvd, offsetof(bc65_qping_summary, rcvd), AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 1, 0,
     AT_NONE},
    {&bc65_parameter_qping_lost, offsetof(bc65_qping_summary, lost), AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 1, 0,
     AT_NONE},
    {&bc65_parameter_qping_min, offsetof(bc65_qping_summary, min), AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 1, 0, AT_NONE},
    {&bc65_parameter_qping_max, offsetof(bc65_qping_summary, max), AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 1, 0, AT_NONE},
    {&bc65_parameter_qping_avg, offsetof(bc65_qping_summary, avg), AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 1, 0, AT_NONE},
};
const at_shape bc65_shape_qping_summary = {
    .head = BC65_HEAD_QPING,
    .urc = 2,
    .fields = bc65_shape_qping_summary_fields,
    .field_count = 7,
    .size = sizeof(bc65_qping_summary),
};

/* +QNTP: (range of supported <contextID>s),"<server>"[,<port>[,(list of supported <auto_set_time>s)]] */
static const at_field bc65_shape_qntp_ranges_fields[] = {
    {&bc65_parameter_raw, offsetof(bc65_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qntp_ranges = {
    .head = BC65_HEAD_QNTP,
    .urc = AT_NONE,
    .fields = bc65_shape_qntp_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc65_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QNTP: <NTP_err>[,<time>] */
static const at_field bc65_shape_qntp_result_fields[] = {
    {&bc65_parameter_qntp_ntp_err, offsetof(bc65_qntp_result, ntp_err), 0, 0, 0, AT_NONE},
    {&bc65_parameter_qntp_time, offsetof(bc65_qntp_result, time), AT_FIELD_COMMA | AT_FIELD_OPENS, 1, 0, AT_NONE},
};
const at_shape bc65_shape_qntp_result = {
    .head = BC65_HEAD_QNTP,
    .urc = 3,
    .fields = bc65_shape_qntp_result_fields,
    .field_count = 2,
    .size = sizeof(bc65_qntp_result),
};

/* +QIDNSGIP: (range of supported <contextID>s),"<hostname>" */
static const at_field bc65_shape_qidnsgip_ranges_fields[] = {
    {&bc65_parameter_raw, offsetof(bc65_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qidnsgip_ranges = {
    .head = BC65_HEAD_QIDNSGIP,
    .urc = AT_NONE,
    .fields = bc65_shape_qidnsgip_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc65_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QIURC: "dnsgip",<err>[,<IP_count>,<DNS_ttl>] */
static const at_field bc65_shape_qidnsgip_result_fields[] = {
    {&bc65_parameter_err, offsetof(bc65_qidnsgip_result, err), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_qidnsgip_ip_count, offsetof(bc65_qidnsgip_result, ip_count),
     AT_FIELD_COMMA | AT_FIELD_OPENS | AT_FIELD_OPTIONAL, 1, 0, AT_NONE},
    {&bc65_parameter_qidnsgip_dns_ttl, offsetof(bc65_qidnsgip_result, dns_ttl), AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 1,
     0, AT_NONE},
};
const at_shape bc65_shape_qidnsgip_result = {
    .head = BC65_HEAD_QIURC_DNSGIP,
    .urc = 4,
    .fields = bc65_shape_qidnsgip_result_fields,
    .field_count = 3,
    .size = sizeof(bc65_qidnsgip_result),
};

/* +QIURC: "dnsgip",<hostIPaddr> */
static const at_field bc65_shape_qidnsgip_address_fields[] = {
    {&bc65_parameter_qidnsgip_host_ip_addr, offsetof(bc65_qidnsgip_address, host_ip_addr), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
const at_shape bc65_shape_qidnsgip_address = {
    .head = BC65_HEAD_QIURC_DNSGIP,
    .urc = 5,
    .fields = bc65_shape_qidnsgip_address_fields,
    .field_count = 1,
    .size = sizeof(bc65_qidnsgip_address),
};

/* +QICFG: "dataformat",(list of supported <send_data_format>s),(list of supported <recv_data_format>s) */
static const at_field bc65_shape_qicfg_ranges_fields[] = {
    {&bc65_parameter_raw, offsetof(bc65_ranges, raw), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qicfg_ranges = {
    .head = BC65_HEAD_QICFG_DATAFORMAT,
    .urc = AT_NONE,
    .fields = bc65_shape_qicfg_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc65_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QICFG: "viewmode",(list of supported <view_mode>s) */
static const at_field bc65_shape_qicfg_ranges_2_fields[] = {
    {&bc65_parameter_raw, offsetof(bc65_ranges, raw), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qicfg_ranges_2 = {
    .head = BC65_HEAD_QICFG_VIEWMODE,
    .urc = AT_NONE,
    .fields = bc65_shape_qicfg_ranges_2_fields,
    .field_count = 1,
    .size = sizeof(bc65_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QICFG: "showlength",(list of supported <show_length_mode>s) */
static const at_field bc65_shape_qicfg_ranges_3_fields[] = {
    {&bc65_parameter_raw, offsetof(bc65_ranges, raw), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qicfg_ranges_3 = {
    .head = BC65_HEAD_QICFG_SHOWLENGTH,
    .urc = AT_NONE,
    .fields = bc65_shape_qicfg_ranges_3_fields,
    .field_count = 1,
    .size = sizeof(bc65_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QICFG: "open_time",(range of supported <open_time>s) */
static const at_field bc65_shape_qicfg_ranges_4_fields[] = {
    {&bc65_parameter_raw, offsetof(bc65_ranges, raw), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qicfg_ranges_4 = {
    .head = BC65_HEAD_QICFG_OPEN_TIME,
    .urc = AT_NONE,
    .fields = bc65_shape_qicfg_ranges_4_fields,
    .field_count = 1,
    .size = sizeof(bc65_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QICFG: "dataformat",<send_data_format>,<recv_data_format> */
static const at_field bc65_shape_qicfg_dataformat_response_fields[] = {
    {&bc65_parameter_qicfg_send_data_format, offsetof(bc65_qicfg_dataformat_response, send_data_format),
     AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_qicfg_recv_data_format, offsetof(bc65_qicfg_dataformat_response, recv_data_format),
     AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_effect bc65_shape_qicfg_dataformat_response_effects[] = {
    {BC65_MODE_SEND_DATA_FORMAT, AT_NONE, 0, AT_KEEP},
    {BC65_MODE_RECV_DATA_FORMAT, AT_NONE, 1, AT_KEEP},
};
const at_shape bc65_shape_qicfg_dataformat_response = {
    .head = BC65_HEAD_QICFG_DATAFORMAT,
    .urc = AT_NONE,
    .fields = bc65_shape_qicfg_dataformat_response_fields,
    .field_count = 2,
    .effects = bc65_shape_qicfg_dataformat_response_effects,
    .effect_count = 2,
    .size = sizeof(bc65_qicfg_dataformat_response),
};

/* +QICFG: "viewmode",<view_mode> */
static const at_field bc65_shape_qicfg_viewmode_response_fields[] = {
    {&bc65_parameter_qicfg_view_mode, offsetof(bc65_qicfg_viewmode_response, view_mode), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_effect bc65_shape_qicfg_viewmode_response_effects[] = {
    {BC65_MODE_VIEW_MODE, AT_NONE, 0, AT_KEEP},
};
const at_shape bc65_shape_qicfg_viewmode_response = {
    .head = BC65_HEAD_QICFG_VIEWMODE,
    .urc = AT_NONE,
    .fields = bc65_shape_qicfg_viewmode_response_fields,
    .field_count = 1,
    .effects = bc65_shape_qicfg_viewmode_response_effects,
    .effect_count = 1,
    .size = sizeof(bc65_qicfg_viewmode_response),
};

/* +QICFG: "showlength",<show_length_mode> */
static const at_field bc65_shape_qicfg_showlength_response_fields[] = {
    {&bc65_parameter_qicfg_show_length_mode, offsetof(bc65_qicfg_showlength_response, show_length_mode),
     AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_effect bc65_shape_qicfg_showlength_response_effects[] = {
    {BC65_MODE_SHOW_LENGTH_MODE, AT_NONE, 0, AT_KEEP},
};
const at_shape bc65_shape_qicfg_showlength_response = {
    .head = BC65_HEAD_QICFG_SHOWLENGTH,
    .urc = AT_NONE,
    .fields = bc65_shape_qicfg_showlength_response_fields,
    .field_count = 1,
    .effects = bc65_shape_qicfg_showlength_response_effects,
    .effect_count = 1,
    .size = sizeof(bc65_qicfg_showlength_response),
};

/* +QICFG: "open_time",<open_time> */
static const at_field bc65_shape_qicfg_open_time_response_fields[] = {
    {&bc65_parameter_qicfg_open_time, offsetof(bc65_qicfg_open_time_response, open_time), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_effect bc65_shape_qicfg_open_time_response_effects[] = {
    {BC65_MODE_OPEN_TIME, AT_NONE, 0, AT_KEEP},
};
const at_shape bc65_shape_qicfg_open_time_response = {
    .head = BC65_HEAD_QICFG_OPEN_TIME,
    .urc = AT_NONE,
    .fields = bc65_shape_qicfg_open_time_response_fields,
    .field_count = 1,
    .effects = bc65_shape_qicfg_open_time_response_effects,
    .effect_count = 1,
    .size = sizeof(bc65_qicfg_open_time_response),
};

/* +QIGETERROR: <err>,<errcode_description> */
static const at_field bc65_shape_qigeterror_response_fields[] = {
    {&bc65_parameter_err, offsetof(bc65_qigeterror_response, err), 0, 0, 0, AT_NONE},
    {&bc65_parameter_qigeterror_errcode_description, offsetof(bc65_qigeterror_response, errcode_description),
     AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qigeterror_response = {
    .head = BC65_HEAD_QIGETERROR,
    .urc = AT_NONE,
    .fields = bc65_shape_qigeterror_response_fields,
    .field_count = 2,
    .size = sizeof(bc65_qigeterror_response),
};

/* +QIDNSCFG: <PrimaryDNS>[,<SecondaryDNS>] */
static const at_field bc65_shape_qidnscfg_ranges_fields[] = {
    {&bc65_parameter_raw, offsetof(bc65_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qidnscfg_ranges = {
    .head = BC65_HEAD_QIDNSCFG,
    .urc = AT_NONE,
    .fields = bc65_shape_qidnscfg_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc65_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QIDNSCFG: <PrimaryDNS>,<SecondaryDNS> */
static const at_field bc65_shape_qidnscfg_response_fields[] = {
    {&bc65_parameter_qidnscfg_primary_dns, offsetof(bc65_qidnscfg_response, primary_dns), 0, 0, 0, AT_NONE},
    {&bc65_parameter_qidnscfg_secondary_dns, offsetof(bc65_qidnscfg_response, secondary_dns), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
const at_shape bc65_shape_qidnscfg_response = {
    .head = BC65_HEAD_QIDNSCFG,
    .urc = AT_NONE,
    .fields = bc65_shape_qidnscfg_response_fields,
    .field_count = 2,
    .size = sizeof(bc65_qidnscfg_response),
};

/* +QCOAPCFG: "dtls",<dtls_enable> */
static const at_field bc65_shape_qcoapcfg_dtls_response_fields[] = {
    {&bc65_parameter_qcoapcfg_dtls_enable, offsetof(bc65_qcoapcfg_dtls_response, dtls_enable), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
const at_shape bc65_shape_qcoapcfg_dtls_response = {
    .head = BC65_HEAD_QCOAPCFG_DTLS,
    .urc = AT_NONE,
    .fields = bc65_shape_qcoapcfg_dtls_response_fields,
    .field_count = 1,
    .size = sizeof(bc65_qcoapcfg_dtls_response),
};

/* +QCOAPCFG: "psk",<identity>,<key> */
static const at_field bc65_shape_qcoapcfg_psk_response_fields[] = {
    {&bc65_parameter_qcoapcfg_identity, offsetof(bc65_qcoapcfg_psk_response, identity), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bc65_parameter_qcoapcfg_key, offsetof(bc65_qcoapcfg_psk_response, key), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qcoapcfg_psk_response = {
    .head = BC65_HEAD_QCOAPCFG_PSK,
    .urc = AT_NONE,
    .fields = bc65_shape_qcoapcfg_psk_response_fields,
    .field_count = 2,
    .size = sizeof(bc65_qcoapcfg_psk_response),
};

/* +QCOAPOPEN: (list of supported <clientID>s),<CoAP_server>,(range of supported <port>s) */
static const at_field bc65_shape_qcoapopen_ranges_fields[] = {
    {&bc65_parameter_raw, offsetof(bc65_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qcoapopen_ranges = {
    .head = BC65_HEAD_QCOAPOPEN,
    .urc = AT_NONE,
    .fields = bc65_shape_qcoapopen_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc65_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QCOAPOPEN: <clientID>,<CoAP_server>,<port>,<status> */
static const at_field bc65_shape_qcoapopen_context_fields[] = {
    {&bc65_parameter_client_id, offsetof(bc65_qcoapopen_context, client_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_qcoapopen_coap_server, offsetof(bc65_qcoapopen_context, coap_server), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bc65_parameter_qcoapopen_port, offsetof(bc65_qcoapopen_context, port), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_qcoapopen_status, offsetof(bc65_qcoapopen_context, status), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qcoapopen_context = {
    .head = BC65_HEAD_QCOAPOPEN,
    .urc = AT_NONE,
    .fields = bc65_shape_qcoapopen_context_fields,
    .field_count = 4,
    .size = sizeof(bc65_qcoapopen_context),
};

/* +QCOAPOPEN: <clientID>,<result> */
static const at_field bc65_shape_qcoapopen_result_fields[] = {
    {&bc65_parameter_client_id, offsetof(bc65_qcoapopen_result, client_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_qcoapopen_result, offsetof(bc65_qcoapopen_result, result), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qcoapopen_result = {
    .head = BC65_HEAD_QCOAPOPEN,
    .urc = 6,
    .fields = bc65_shape_qcoapopen_result_fields,
    .field_count = 2,
    .size = sizeof(bc65_qcoapopen_result),
};

/* +QCOAPCLOSE: (list of supported <clientID>s) */
static const at_field bc65_shape_qcoapclose_ranges_fields[] = {
    {&bc65_parameter_raw, offsetof(bc65_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qcoapclose_ranges = {
    .head = BC65_HEAD_QCOAPCLOSE,
    .urc = AT_NONE,
    .fields = bc65_shape_qcoapclose_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc65_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QCOAPCLOSE: <clientID>,<result> */
static const at_field bc65_shape_qcoapclose_result_fields[] = {
    {&bc65_parameter_client_id, offsetof(bc65_qcoapclose_result, client_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_qcoapclose_result, offsetof(bc65_qcoapclose_result, result), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qcoapclose_result = {
    .head = BC65_HEAD_QCOAPCLOSE,
    .urc = 7,
    .fields = bc65_shape_qcoapclose_result_fields,
    .field_count = 2,
    .size = sizeof(bc65_qcoapclose_result),
};

/* +QCOAPOPTION: (list of supported <clientID>s),(list of supported <opt_index>s),<opt_name>,(range of supported <opt_length>s),<opt_value>,(list of supported <opt_flag>s) */
static const at_field bc65_shape_qcoapoption_ranges_fields[] = {
    {&bc65_parameter_raw, offsetof(bc65_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qcoapoption_ranges = {
    .head = BC65_HEAD_QCOAPOPTION,
    .urc = AT_NONE,
    .fields = bc65_shape_qcoapoption_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc65_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QCOAPHEAD: (list of supported <clientID>s),(range of supported <mode>s),(range of supported <msgID>s),(range of supported <token_length>s),<token> */
static const at_field bc65_shape_qcoaphead_ranges_fields[] = {
    {&bc65_parameter_raw, offsetof(bc65_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qcoaphead_ranges = {
    .head = BC65_HEAD_QCOAPHEAD,
    .urc = AT_NONE,
    .fields = bc65_shape_qcoaphead_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc65_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QCOAPSEND: (list of supported <clientID>s),(range of supported <type>s),<method/rspcode>,(list of supported <opt_bitmask>s),(range of supported <payload_length>s),<data> */
static const at_field bc65_shape_qcoapsend_ranges_fields[] = {
    {&bc65_parameter_raw, offsetof(bc65_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qcoapsend_ranges = {
    .head = BC65_HEAD_QCOAPSEND,
    .urc = AT_NONE,
    .fields = bc65_shape_qcoapsend_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc65_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QCOAPSEND: <clientID>,<status> */
static const at_field bc65_shape_qcoapsend_response_fields[] = {
    {&bc65_parameter_client_id, offsetof(bc65_qcoapsend_response, client_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_qcoapsend_status, offsetof(bc65_qcoapsend_response, status), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qcoapsend_response = {
    .head = BC65_HEAD_QCOAPSEND,
    .urc = AT_NONE,
    .fields = bc65_shape_qcoapsend_response_fields,
    .field_count = 2,
    .size = sizeof(bc65_qcoapsend_response),
};

/* +QIURC: "closed",<connectID> */
static const at_field bc65_shape_qiurc_closed_fields[] = {
    {&bc65_parameter_connect_id, offsetof(bc65_qiurc_closed, connect_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qiurc_closed = {
    .head = BC65_HEAD_QIURC_CLOSED,
    .urc = 8,
    .fields = bc65_shape_qiurc_closed_fields,
    .field_count = 1,
    .size = sizeof(bc65_qiurc_closed),
};

/* +QIURC: "recv",<connectID>[,<current_recv_length>] */
static const at_field bc65_shape_qiurc_recv_fields[] = {
    {&bc65_parameter_connect_id, offsetof(bc65_qiurc_recv, connect_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_qiurc_current_recv_length, offsetof(bc65_qiurc_recv, current_recv_length),
     AT_FIELD_COMMA | AT_FIELD_OPENS | AT_FIELD_OPTIONAL, 1, 0, AT_NONE},
};
static const at_condition bc65_shape_qiurc_recv_conditions[] = {
    {BC65_MODE_ACCESS_MODE, 0, 0},
};
const at_shape bc65_shape_qiurc_recv = {
    .head = BC65_HEAD_QIURC_RECV,
    .urc = 9,
    .fields = bc65_shape_qiurc_recv_fields,
    .field_count = 2,
    .conditions = bc65_shape_qiurc_recv_conditions,
    .condition_count = 1,
    .size = sizeof(bc65_qiurc_recv),
};

/* +QIURC: "recv",<connectID>,<current_recv_length><CR><LF><data> */
static const at_field bc65_shape_qiurc_recv_pushed_fields[] = {
    {&bc65_parameter_connect_id, offsetof(bc65_qiurc_recv_pushed, connect_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_qiurc_current_recv_length, offsetof(bc65_qiurc_recv_pushed, current_recv_length), AT_FIELD_COMMA,
     0, 0, 2},
    {&bc65_parameter_qiurc_data, 0, AT_FIELD_BREAK, 0, 0, 1},
};
static const at_condition bc65_shape_qiurc_recv_pushed_conditions[] = {
    {BC65_MODE_ACCESS_MODE, 0, 1},
    {BC65_MODE_VIEW_MODE, AT_NONE, 0},
    {BC65_MODE_SHOW_LENGTH_MODE, AT_NONE, 1},
};
const at_shape bc65_shape_qiurc_recv_pushed = {
    .head = BC65_HEAD_QIURC_RECV,
    .urc = 10,
    .fields = bc65_shape_qiurc_recv_pushed_fields,
    .field_count = 3,
    .conditions = bc65_shape_qiurc_recv_pushed_conditions,
    .condition_count = 3,
    .size = sizeof(bc65_qiurc_recv_pushed),
};

/* +QIURC: "recv",<connectID>,<current_recv_length>,<data> */
static const at_field bc65_shape_qiurc_recv_pushed_2_fields[] = {
    {&bc65_parameter_connect_id, offsetof(bc65_qiurc_recv_pushed, connect_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_qiurc_current_recv_length, offsetof(bc65_qiurc_recv_pushed, current_recv_length), AT_FIELD_COMMA,
     0, 0, 2},
    {&bc65_parameter_qiurc_data, 0, AT_FIELD_COMMA, 0, 0, 1},
};
static const at_condition bc65_shape_qiurc_recv_pushed_2_conditions[] = {
    {BC65_MODE_ACCESS_MODE, 0, 1},
    {BC65_MODE_VIEW_MODE, AT_NONE, 1},
    {BC65_MODE_SHOW_LENGTH_MODE, AT_NONE, 1},
};
const at_shape bc65_shape_qiurc_recv_pushed_2 = {
    .head = BC65_HEAD_QIURC_RECV,
    .urc = 10,
    .fields = bc65_shape_qiurc_recv_pushed_2_fields,
    .field_count = 3,
    .conditions = bc65_shape_qiurc_recv_pushed_2_conditions,
    .condition_count = 3,
    .size = sizeof(bc65_qiurc_recv_pushed),
    .flags = AT_SHAPE_INLINE,
};

/* +QIURC: "recv",<connectID> */
static const at_field bc65_shape_qiurc_recv_uncounted_fields[] = {
    {&bc65_parameter_connect_id, offsetof(bc65_qiurc_recv_uncounted, connect_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_condition bc65_shape_qiurc_recv_uncounted_conditions[] = {
    {BC65_MODE_ACCESS_MODE, 0, 1},
    {BC65_MODE_SHOW_LENGTH_MODE, AT_NONE, 0},
};
const at_shape bc65_shape_qiurc_recv_uncounted = {
    .head = BC65_HEAD_QIURC_RECV,
    .urc = 11,
    .fields = bc65_shape_qiurc_recv_uncounted_fields,
    .field_count = 1,
    .conditions = bc65_shape_qiurc_recv_uncounted_conditions,
    .condition_count = 2,
    .size = sizeof(bc65_qiurc_recv_uncounted),
};

/* +QIURC: "recv",<connectID>,"buff full" */
static const at_field bc65_shape_qiurc_buff_full_fields[] = {
    {&bc65_parameter_connect_id, offsetof(bc65_qiurc_buff_full, connect_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_literal_buff_full, 0, AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qiurc_buff_full = {
    .head = BC65_HEAD_QIURC_RECV,
    .urc = 12,
    .fields = bc65_shape_qiurc_buff_full_fields,
    .field_count = 2,
    .size = sizeof(bc65_qiurc_buff_full),
};

/* +QIURC: "incoming full" */
const at_shape bc65_shape_qiurc_incoming_full = {
    .head = BC65_HEAD_QIURC_INCOMING_FULL,
    .urc = 13,
};

/* +QIURC: "incoming",<connectID>,<serverID>,<remoteIP>,<remote_port> */
static const at_field bc65_shape_qiurc_incoming_fields[] = {
    {&bc65_parameter_connect_id, offsetof(bc65_qiurc_incoming, connect_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_qiurc_server_id, offsetof(bc65_qiurc_incoming, server_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_qiurc_remote_ip, offsetof(bc65_qiurc_incoming, remote_ip), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_qiurc_remote_port, offsetof(bc65_qiurc_incoming, remote_port), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_effect bc65_shape_qiurc_incoming_effects[] = {
    {BC65_MODE_ACCESS_MODE, 0, AT_NONE, 0},
};
const at_shape bc65_shape_qiurc_incoming = {
    .head = BC65_HEAD_QIURC_INCOMING,
    .urc = 14,
    .fields = bc65_shape_qiurc_incoming_fields,
    .field_count = 4,
    .effects = bc65_shape_qiurc_incoming_effects,
    .effect_count = 1,
    .size = sizeof(bc65_qiurc_incoming),
};

/* <opt_name>,<opt_value> */
static const at_field bc65_shape_qcoapurc_option_fields[] = {
    {&bc65_parameter_opt_name, offsetof(bc65_qcoapurc_option, opt_name), 0, 0, 0, AT_NONE},
    {&bc65_parameter_opt_value, offsetof(bc65_qcoapurc_option, opt_value), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc65_shape_qcoapurc_option = {
    .head = AT_HEAD_UNKNOWN,
    .urc = AT_NONE,
    .fields = bc65_shape_qcoapurc_option_fields,
    .field_count = 2,
    .size = sizeof(bc65_qcoapurc_option),
};

/* +QCOAPURC: <clientID>,<type>,<method/rspcode>,<msgID>,<existence>[,<token_length>,<token>][,<opt_name>,<opt_value>[,...]][,<data_len>,<data>] */
static const at_field bc65_shape_qcoapurc_urc_fields[] = {
    {&bc65_parameter_client_id, offsetof(bc65_qcoapurc_urc, client_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_type, offsetof(bc65_qcoapurc_urc, type), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_method_rspcode, offsetof(bc65_qcoapurc_urc, method_rspcode), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_msg_id, offsetof(bc65_qcoapurc_urc, msg_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_qcoapurc_existence, offsetof(bc65_qcoapurc_urc, existence), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_token_length, offsetof(bc65_qcoapurc_urc, token_length),
     AT_FIELD_COMMA | AT_FIELD_OPENS | AT_FIELD_OPTIONAL, 1, 0, AT_NONE},
    {&bc65_parameter_qcoapurc_token, offsetof(bc65_qcoapurc_urc, token), AT_FIELD_COMMA, 1, 0, AT_NONE},
    {&bc65_group_qcoapurc_options, offsetof(bc65_qcoapurc_urc, options), AT_FIELD_COMMA | AT_FIELD_OPENS, 2, 0,
     AT_NONE},
    {&bc65_parameter_qcoapurc_data_len, offsetof(bc65_qcoapurc_urc, data_len),
     AT_FIELD_COMMA | AT_FIELD_OPENS | AT_FIELD_OPTIONAL, 3, 0, 9},
    {&bc65_parameter_qcoapurc_data, 0, AT_FIELD_COMMA, 3, 0, 8},
};
static const at_presence bc65_shape_qcoapurc_urc_presences[] = {
    {1, 4, 7, 1},
    {2, 4, 1, 63},
    {3, 4, 0, 1},
};
const at_shape bc65_shape_qcoapurc_urc = {
    .head = BC65_HEAD_QCOAPURC,
    .urc = 15,
    .fields = bc65_shape_qcoapurc_urc_fields,
    .field_count = 10,
    .presences = bc65_shape_qcoapurc_urc_presences,
    .presence_count = 3,
    .size = sizeof(bc65_qcoapurc_urc),
    .flags = AT_SHAPE_INLINE,
};

/* ---- Command forms ----------------------------------------------------------------------------------------------- */

/* Times of responses that many forms share. */
static const at_time_limit within_300_ms = {
    (const at_time_term[]){{300, {AT_NONE, AT_NONE}, {0, 0}}}, {NULL, 0, AT_NONE}, 1,
};
static const at_time_limit within_140000_ms = {
    (const at_time_term[]){{140000, {AT_NONE, AT_NONE}, {0, 0}}}, {NULL, 0, AT_NONE}, 1,
};

/* AT */
const at_form bc65_form_at = {
    .command = "AT",
    .lead = "AT",
    .kind = AT_FORM_EXECUTE,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* ATE<value> */
static const at_field bc65_form_ate_fields[] = {
    {&bc65_parameter_ate_value, offsetof(bc65_ate_write, value), 0, 0, 0, AT_NONE},
};
static const at_effect bc65_form_ate_effects[] = {
    {BC65_MODE_ECHO, AT_NONE, 0, AT_KEEP},
};
const at_form bc65_form_ate = {
    .command = "ATE",
    .lead = "ATE",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_ate_fields,
    .field_count = 1,
    .effects = bc65_form_ate_effects,
    .effect_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CMEE=? */
static const at_expected bc65_form_cmee_test_responses[] = {
    {&bc65_shape_cmee_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_cmee_test = {
    .command = "CMEE",
    .lead = "AT+CMEE=?",
    .kind = AT_FORM_TEST,
    .responses = bc65_form_cmee_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CMEE? */
static const at_expected bc65_form_cmee_read_responses[] = {
    {&bc65_shape_cmee_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_cmee_read = {
    .command = "CMEE",
    .lead = "AT+CMEE?",
    .kind = AT_FORM_READ,
    .responses = bc65_form_cmee_read_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CMEE=<n> */
static const at_field bc65_form_cmee_fields[] = {
    {&bc65_parameter_cmee_n, offsetof(bc65_cmee_write, n), 0, 0, 0, AT_NONE},
};
static const at_effect bc65_form_cmee_effects[] = {
    {BC65_MODE_CMEE, AT_NONE, 0, AT_KEEP},
};
const at_form bc65_form_cmee = {
    .command = "CMEE",
    .lead = "AT+CMEE=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_cmee_fields,
    .field_count = 1,
    .effects = bc65_form_cmee_effects,
    .effect_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CGATT=? */
static const at_expected bc65_form_cgatt_test_responses[] = {
    {&bc65_shape_cgatt_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_cgatt_test = {
    .command = "CGATT",
    .lead = "AT+CGATT=?",
    .kind = AT_FORM_TEST,
    .responses = bc65_form_cgatt_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CGATT? */
static const at_expected bc65_form_cgatt_read_responses[] = {
    {&bc65_shape_cgatt_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_cgatt_read = {
    .command = "CGATT",
    .lead = "AT+CGATT?",
    .kind = AT_FORM_READ,
    .responses = bc65_form_cgatt_read_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CGATT=<state> */
static const at_field bc65_form_cgatt_fields[] = {
    {&bc65_parameter_cgatt_state, offsetof(bc65_cgatt_write, state), 0, 0, 0, AT_NONE},
};
const at_form bc65_form_cgatt = {
    .command = "CGATT",
    .lead = "AT+CGATT=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_cgatt_fields,
    .field_count = 1,
    .response_time = &within_140000_ms,
    .data = AT_NONE,
};

/* AT+CGPADDR=? */
static const at_expected bc65_form_cgpaddr_test_responses[] = {
    {&bc65_shape_cgpaddr_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_cgpaddr_test = {
    .command = "CGPADDR",
    .lead = "AT+CGPADDR=?",
    .kind = AT_FORM_TEST,
    .responses = bc65_form_cgpaddr_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CGPADDR? */
static const at_expected bc65_form_cgpaddr_read_responses[] = {
    {&bc65_shape_cgpaddr_line, AT_EXPECT_REPEATED, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_cgpaddr_read = {
    .command = "CGPADDR",
    .lead = "AT+CGPADDR?",
    .kind = AT_FORM_READ,
    .responses = bc65_form_cgpaddr_read_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CGPADDR=<cid> */
static const at_field bc65_form_cgpaddr_fields[] = {
    {&bc65_parameter_cid, offsetof(bc65_cgpaddr_write, cid), 0, 0, 0, AT_NONE},
};
static const at_expected bc65_form_cgpaddr_responses[] = {
    {&bc65_shape_cgpaddr_line, AT_EXPECT_REPEATED, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_cgpaddr = {
    .command = "CGPADDR",
    .lead = "AT+CGPADDR=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_cgpaddr_fields,
    .field_count = 1,
    .responses = bc65_form_cgpaddr_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIOPEN=? */
static const at_expected bc65_form_qiopen_test_responses[] = {
    {&bc65_shape_qiopen_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qiopen_test = {
    .command = "QIOPEN",
    .lead = "AT+QIOPEN=?",
    .kind = AT_FORM_TEST,
    .responses = bc65_form_qiopen_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIOPEN=<contextID>,<connectID>,<service_type>,<IP_address>/<domain_name>,<remote_port>[,<local_port>[,<access_mode>[,<protocol_type>]]] */
static const at_field bc65_form_qiopen_fields[] = {
    {&bc65_parameter_context_id, offsetof(bc65_qiopen_write, context_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_connect_id, offsetof(bc65_qiopen_write, connect_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_service_type, offsetof(bc65_qiopen_write, service_type), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_qiopen_address, offsetof(bc65_qiopen_write, address), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_qiopen_remote_port, offsetof(bc65_qiopen_write, remote_port), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_local_port, offsetof(bc65_qiopen_write, local_port),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 1, 0, AT_NONE},
    {&bc65_parameter_access_mode, offsetof(bc65_qiopen_write, access_mode),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 2, 1, AT_NONE},
    {&bc65_parameter_qiopen_protocol_type, offsetof(bc65_qiopen_write, protocol_type),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 3, 2, AT_NONE},
};
static const at_rule bc65_form_qiopen_rules[] = {
    {{(const at_span[]){{3, 4}}, 1, 2}, AT_RULE_REQUIRE, 5, 0, {.limits = {0, 0}}},
    {{(const at_span[]){{3, 4}}, 1, 2}, AT_RULE_RANGE, 5, 0, {.limits = {1, 65535}}},
    {{(const at_span[]){{3, 4}}, 1, 2}, AT_RULE_RANGE, 4, 0, {.limits = {0, 65535}}},
};
static const at_effect bc65_form_qiopen_effects[] = {
    {BC65_MODE_ACCESS_MODE, 1, 6, 0},
};
static const at_expected bc65_form_qiopen_later[] = {
    {&bc65_shape_qiopen_result, 0, 0, 1, 1, AT_NONE, 0},
};
static const at_time_limit bc65_form_qiopen_later_times[] = {
    {
        (const at_time_term[]){{1000, {AT_FACTOR_MODE | BC65_MODE_OPEN_TIME, AT_NONE}, {AT_NONE, 0}}},
        {(const at_span[]){{0, 0}}, 1, 3}, 1,
    },
    {
        (const at_time_term[]){{140000, {AT_NONE, AT_NONE}, {0, 0}}, {1000, {AT_FACTOR_MODE | BC65_MODE_OPEN_TIME, AT_NONE}, {AT_NONE, 0}}},
        {(const at_span[]){{1, 1}}, 1, 3}, 2,
    },
};
const at_form bc65_form_qiopen = {
    .command = "QIOPEN",
    .lead = "AT+QIOPEN=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qiopen_fields,
    .field_count = 8,
    .rules = bc65_form_qiopen_rules,
    .rule_count = 3,
    .effects = bc65_form_qiopen_effects,
    .effect_count = 1,
    .later = bc65_form_qiopen_later,
    .later_count = 1,
    .later_times = bc65_form_qiopen_later_times,
    .later_time_count = 2,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QICLOSE=? */
static const at_expected bc65_form_qiclose_test_responses[] = {
    {&bc65_shape_qiclose_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qiclose_test = {
    .command = "QICLOSE",
    .lead = "AT+QICLOSE=?",
    .kind = AT_FORM_TEST,
    .responses = bc65_form_qiclose_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QICLOSE=<connectID> */
static const at_field bc65_form_qiclose_fields[] = {
    {&bc65_parameter_connect_id, offsetof(bc65_qiclose_write, connect_id), 0, 0, 0, AT_NONE},
};
static const at_expected bc65_form_qiclose_later[] = {
    {&bc65_shape_close_ok, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
static const at_time_limit bc65_form_qiclose_later_times[] = {
    {
        (const at_time_term[]){{10000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bc65_form_qiclose = {
    .command = "QICLOSE",
    .lead = "AT+QICLOSE=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qiclose_fields,
    .field_count = 1,
    .later = bc65_form_qiclose_later,
    .later_count = 1,
    .later_times = bc65_form_qiclose_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QISTATE=? */
const at_form bc65_form_qistate_test = {
    .command = "QISTATE",
    .lead = "AT+QISTATE=?",
    .kind = AT_FORM_TEST,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QISTATE? */
static const at_expected bc65_form_qistate_read_responses[] = {
    {&bc65_shape_qistate_status, AT_EXPECT_REPEATED, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qistate_read = {
    .command = "QISTATE",
    .lead = "AT+QISTATE?",
    .kind = AT_FORM_READ,
    .responses = bc65_form_qistate_read_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QISTATE=<query_type>,<contextID> */
static const at_field bc65_form_qistate_by_context_fields[] = {
    {&bc65_parameter_qistate_query_type, 0, AT_FIELD_FIXED, 0, 0, AT_NONE},
    {&bc65_parameter_context_id, offsetof(bc65_qistate_by_context_write, context_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_expected bc65_form_qistate_by_context_responses[] = {
    {&bc65_shape_qistate_status, AT_EXPECT_REPEATED, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qistate_by_context = {
    .command = "QISTATE",
    .lead = "AT+QISTATE=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qistate_by_context_fields,
    .field_count = 2,
    .responses = bc65_form_qistate_by_context_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QISTATE=<query_type>,<connectID> */
static const at_field bc65_form_qistate_by_socket_fields[] = {
    {&bc65_parameter_qistate_query_type, 1, AT_FIELD_FIXED, 0, 0, AT_NONE},
    {&bc65_parameter_connect_id, offsetof(bc65_qistate_by_socket_write, connect_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_expected bc65_form_qistate_by_socket_responses[] = {
    {&bc65_shape_qistate_status, AT_EXPECT_REPEATED, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qistate_by_socket = {
    .command = "QISTATE",
    .lead = "AT+QISTATE=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qistate_by_socket_fields,
    .field_count = 2,
    .responses = bc65_form_qistate_by_socket_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QISEND=? */
static const at_expected bc65_form_qisend_test_responses[] = {
    {&bc65_shape_qisend_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qisend_test = {
    .command = "QISEND",
    .lead = "AT+QISEND=?",
    .kind = AT_FORM_TEST,
    .responses = bc65_form_qisend_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QISEND=<connectID>,<send_length>,<data> */
static const at_field bc65_form_qisend_inline_fields[] = {
    {&bc65_parameter_connect_id, offsetof(bc65_qisend_inline_write, connect_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_send_length, offsetof(bc65_qisend_inline_write, data), AT_FIELD_COMMA | AT_FIELD_COUNT, 0, 0, 2},
    {&bc65_parameter_qisend_data, offsetof(bc65_qisend_inline_write, data), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_expected bc65_form_qisend_inline_later[] = {
    {&bc65_shape_send_ok, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc65_shape_send_fail, AT_EXPECT_FAILURE, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
static const at_time_limit bc65_form_qisend_inline_later_times[] = {
    {
        (const at_time_term[]){{10000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bc65_form_qisend_inline = {
    .command = "QISEND",
    .lead = "AT+QISEND=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qisend_inline_fields,
    .field_count = 3,
    .later = bc65_form_qisend_inline_later,
    .later_count = 2,
    .later_times = bc65_form_qisend_inline_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QISEND=<connectID> */
static const at_field bc65_form_qisend_text_fields[] = {
    {&bc65_parameter_connect_id, offsetof(bc65_qisend_text_write, connect_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_qisend_data, offsetof(bc65_qisend_text_write, data), AT_FIELD_ENTRY, 0, 0, AT_NONE},
};
static const at_expected bc65_form_qisend_text_later[] = {
    {&bc65_shape_send_ok, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc65_shape_send_fail, AT_EXPECT_FAILURE, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
static const at_time_limit bc65_form_qisend_text_later_times[] = {
    {
        (const at_time_term[]){{10000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bc65_form_qisend_text = {
    .command = "QISEND",
    .lead = "AT+QISEND=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qisend_text_fields,
    .field_count = 2,
    .later = bc65_form_qisend_text_later,
    .later_count = 2,
    .later_times = bc65_form_qisend_text_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .flags = AT_FORM_CTRL_Z,
    .data = 1,
};

/* AT+QISEND=<connectID>,<send_length> */
static const at_field bc65_form_qisend_data_fields[] = {
    {&bc65_parameter_connect_id, offsetof(bc65_qisend_data_write, connect_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_send_length, offsetof(bc65_qisend_data_write, data), AT_FIELD_COMMA | AT_FIELD_COUNT, 0, 0, 2},
    {&bc65_parameter_qisend_data, offsetof(bc65_qisend_data_write, data), AT_FIELD_ENTRY, 0, 0, AT_NONE},
};
static const at_expected bc65_form_qisend_data_later[] = {
    {&bc65_shape_send_ok, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc65_shape_send_fail, AT_EXPECT_FAILURE, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
static const at_time_limit bc65_form_qisend_data_later_times[] = {
    {
        (const at_time_term[]){{10000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bc65_form_qisend_data = {
    .command = "QISEND",
    .lead = "AT+QISEND=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qisend_data_fields,
    .field_count = 3,
    .later = bc65_form_qisend_data_later,
    .later_count = 2,
    .later_times = bc65_form_qisend_data_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .data = 2,
};

/* AT+QISENDEX=? */
static const at_expected bc65_form_qisendex_test_responses[] = {
    {&bc65_shape_qisendex_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qisendex_test = {
    .command = "QISENDEX",
    .lead = "AT+QISENDEX=?",
    .kind = AT_FORM_TEST,
    .responses = bc65_form_qisendex_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QISENDEX=<connectID>,<send_length>,<hex_string> */
static const at_field bc65_form_qisendex_inline_fields[] = {
    {&bc65_parameter_connect_id, offsetof(bc65_qisendex_inline_write, connect_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_send_length, offsetof(bc65_qisendex_inline_write, hex_string), AT_FIELD_COMMA | AT_FIELD_COUNT,
     0, 0, 2},
    {&bc65_parameter_qisendex_hex_string, offsetof(bc65_qisendex_inline_write, hex_string), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_expected bc65_form_qisendex_inline_later[] = {
    {&bc65_shape_send_ok, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc65_shape_send_fail, AT_EXPECT_FAILURE, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
static const at_time_limit bc65_form_qisendex_inline_later_times[] = {
    {
        (const at_time_term[]){{10000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bc65_form_qisendex_inline = {
    .command = "QISENDEX",
    .lead = "AT+QISENDEX=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qisendex_inline_fields,
    .field_count = 3,
    .later = bc65_form_qisendex_inline_later,
    .later_count = 2,
    .later_times = bc65_form_qisendex_inline_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QISENDEX=<connectID> */
static const at_field bc65_form_qisendex_text_fields[] = {
    {&bc65_parameter_connect_id, offsetof(bc65_qisendex_text_write, connect_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_qisendex_hex_string, offsetof(bc65_qisendex_text_write, hex_string), AT_FIELD_ENTRY, 0, 0,
     AT_NONE},
};
static const at_expected bc65_form_qisendex_text_later[] = {
    {&bc65_shape_send_ok, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc65_shape_send_fail, AT_EXPECT_FAILURE, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
static const at_time_limit bc65_form_qisendex_text_later_times[] = {
    {
        (const at_time_term[]){{10000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bc65_form_qisendex_text = {
    .command = "QISENDEX",
    .lead = "AT+QISENDEX=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qisendex_text_fields,
    .field_count = 2,
    .later = bc65_form_qisendex_text_later,
    .later_count = 2,
    .later_times = bc65_form_qisendex_text_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .flags = AT_FORM_CTRL_Z,
    .data = 1,
};

/* AT+QISENDEX=<connectID>,<send_length> */
static const at_field bc65_form_qisendex_data_fields[] = {
    {&bc65_parameter_connect_id, offsetof(bc65_qisendex_data_write, connect_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_send_length, offsetof(bc65_qisendex_data_write, hex_string), AT_FIELD_COMMA | AT_FIELD_COUNT, 0,
     0, 2},
    {&bc65_parameter_qisendex_hex_string, offsetof(bc65_qisendex_data_write, hex_string), AT_FIELD_ENTRY, 0, 0,
     AT_NONE},
};
static const at_expected bc65_form_qisendex_data_later[] = {
    {&bc65_shape_send_ok, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc65_shape_send_fail, AT_EXPECT_FAILURE, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
static const at_time_limit bc65_form_qisendex_data_later_times[] = {
    {
        (const at_time_term[]){{10000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bc65_form_qisendex_data = {
    .command = "QISENDEX",
    .lead = "AT+QISENDEX=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qisendex_data_fields,
    .field_count = 3,
    .later = bc65_form_qisendex_data_later,
    .later_count = 2,
    .later_times = bc65_form_qisendex_data_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .data = 2,
};

/* AT+QIRD=? */
static const at_expected bc65_form_qird_test_responses[] = {
    {&bc65_shape_qird_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qird_test = {
    .command = "QIRD",
    .lead = "AT+QIRD=?",
    .kind = AT_FORM_TEST,
    .responses = bc65_form_qird_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIRD=<connectID>,<read_length> */
static const at_field bc65_form_qird_fields[] = {
    {&bc65_parameter_connect_id, offsetof(bc65_qird_write, connect_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_qird_read_length, offsetof(bc65_qird_write, read_length), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_expected bc65_form_qird_responses[] = {
    {&bc65_shape_qird_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc65_shape_qird_response_2, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc65_shape_qird_response_3, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qird = {
    .command = "QIRD",
    .lead = "AT+QIRD=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qird_fields,
    .field_count = 2,
    .responses = bc65_form_qird_responses,
    .response_count = 3,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QISWTMD=? */
static const at_expected bc65_form_qiswtmd_test_responses[] = {
    {&bc65_shape_qiswtmd_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qiswtmd_test = {
    .command = "QISWTMD",
    .lead = "AT+QISWTMD=?",
    .kind = AT_FORM_TEST,
    .responses = bc65_form_qiswtmd_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QISWTMD? */
const at_form bc65_form_qiswtmd_read = {
    .command = "QISWTMD",
    .lead = "AT+QISWTMD?",
    .kind = AT_FORM_READ,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QISWTMD=<connectID>,<access_mode> */
static const at_field bc65_form_qiswtmd_fields[] = {
    {&bc65_parameter_connect_id, offsetof(bc65_qiswtmd_write, connect_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_access_mode, offsetof(bc65_qiswtmd_write, access_mode), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_effect bc65_form_qiswtmd_effects[] = {
    {BC65_MODE_ACCESS_MODE, 0, 1, AT_KEEP},
};
const at_form bc65_form_qiswtmd = {
    .command = "QISWTMD",
    .lead = "AT+QISWTMD=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qiswtmd_fields,
    .field_count = 2,
    .effects = bc65_form_qiswtmd_effects,
    .effect_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QPING=? */
static const at_expected bc65_form_qping_test_responses[] = {
    {&bc65_shape_qping_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qping_test = {
    .command = "QPING",
    .lead = "AT+QPING=?",
    .kind = AT_FORM_TEST,
    .responses = bc65_form_qping_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QPING=<contextID>,<host>[,<time_out>[,<ping_num>[,<ping_size>]]] */
static const at_field bc65_form_qping_fields[] = {
    {&bc65_parameter_context_id, offsetof(bc65_qping_write, context_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_qping_host, offsetof(bc65_qping_write, host), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_qping_time_out, offsetof(bc65_qping_write, time_out),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 1, 0, AT_NONE},
    {&bc65_parameter_qping_ping_num, offsetof(bc65_qping_write, ping_num),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 2, 1, AT_NONE},
    {&bc65_parameter_qping_ping_size, offsetof(bc65_qping_write, ping_size),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 3, 2, AT_NONE},
};
static const at_expected bc65_form_qping_later[] = {
    {&bc65_shape_qping_reply, AT_EXPECT_REPEATED, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc65_shape_qping_summary, 0, AT_NONE, AT_NONE, 0, AT_NONE, 2},
};
static const at_time_limit bc65_form_qping_later_times[] = {
    {
        (const at_time_term[]){{140000, {AT_NONE, AT_NONE}, {0, 0}}, {1000, {2, 3}, {4, 4}}},
        {NULL, 0, AT_NONE}, 2,
    },
};
const at_form bc65_form_qping = {
    .command = "QPING",
    .lead = "AT+QPING=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qping_fields,
    .field_count = 5,
    .later = bc65_form_qping_later,
    .later_count = 2,
    .later_times = bc65_form_qping_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QNTP=? */
static const at_expected bc65_form_qntp_test_responses[] = {
    {&bc65_shape_qntp_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qntp_test = {
    .command = "QNTP",
    .lead = "AT+QNTP=?",
    .kind = AT_FORM_TEST,
    .responses = bc65_form_qntp_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QNTP=<contextID>,<server>[,<port>[,<auto_set_time>]] */
static const at_field bc65_form_qntp_fields[] = {
    {&bc65_parameter_context_id, offsetof(bc65_qntp_write, context_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_qntp_server, offsetof(bc65_qntp_write, server), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_qntp_port, offsetof(bc65_qntp_write, port), AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS,
     1, 0, AT_NONE},
    {&bc65_parameter_qntp_auto_set_time, offsetof(bc65_qntp_write, auto_set_time),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 2, 1, AT_NONE},
};
static const at_expected bc65_form_qntp_later[] = {
    {&bc65_shape_qntp_result, 0, AT_NONE, AT_NONE, 0, AT_NONE, 0},
};
static const at_time_limit bc65_form_qntp_later_times[] = {
    {
        (const at_time_term[]){{140000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bc65_form_qntp = {
    .command = "QNTP",
    .lead = "AT+QNTP=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qntp_fields,
    .field_count = 4,
    .later = bc65_form_qntp_later,
    .later_count = 1,
    .later_times = bc65_form_qntp_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIDNSGIP=? */
static const at_expected bc65_form_qidnsgip_test_responses[] = {
    {&bc65_shape_qidnsgip_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qidnsgip_test = {
    .command = "QIDNSGIP",
    .lead = "AT+QIDNSGIP=?",
    .kind = AT_FORM_TEST,
    .responses = bc65_form_qidnsgip_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIDNSGIP=<contextID>,<hostname> */
static const at_field bc65_form_qidnsgip_fields[] = {
    {&bc65_parameter_context_id, offsetof(bc65_qidnsgip_write, context_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_qidnsgip_hostname, offsetof(bc65_qidnsgip_write, hostname), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_expected bc65_form_qidnsgip_later[] = {
    {&bc65_shape_qidnsgip_result, 0, AT_NONE, AT_NONE, 0, 1, 0},
    {&bc65_shape_qidnsgip_address, AT_EXPECT_REPEATED, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
static const at_time_limit bc65_form_qidnsgip_later_times[] = {
    {
        (const at_time_term[]){{140000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bc65_form_qidnsgip = {
    .command = "QIDNSGIP",
    .lead = "AT+QIDNSGIP=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qidnsgip_fields,
    .field_count = 2,
    .later = bc65_form_qidnsgip_later,
    .later_count = 2,
    .later_times = bc65_form_qidnsgip_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QICFG=? */
static const at_expected bc65_form_qicfg_test_responses[] = {
    {&bc65_shape_qicfg_ranges, AT_EXPECT_REPEATED | AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc65_shape_qicfg_ranges_2, AT_EXPECT_REPEATED | AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc65_shape_qicfg_ranges_3, AT_EXPECT_REPEATED | AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc65_shape_qicfg_ranges_4, AT_EXPECT_REPEATED | AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qicfg_test = {
    .command = "QICFG",
    .lead = "AT+QICFG=?",
    .kind = AT_FORM_TEST,
    .responses = bc65_form_qicfg_test_responses,
    .response_count = 4,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QICFG="dataformat"[,<send_data_format>,<recv_data_format>] */
static const at_expected bc65_form_qicfg_dataformat_query_responses[] = {
    {&bc65_shape_qicfg_dataformat_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qicfg_dataformat_query = {
    .command = "QICFG",
    .lead = "AT+QICFG=\"dataformat\"",
    .kind = AT_FORM_WRITE,
    .responses = bc65_form_qicfg_dataformat_query_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QICFG="dataformat"[,<send_data_format>,<recv_data_format>] */
static const at_field bc65_form_qicfg_dataformat_fields[] = {
    {&bc65_parameter_qicfg_send_data_format, offsetof(bc65_qicfg_dataformat_write, send_data_format), AT_FIELD_COMMA,
     0, 0, AT_NONE},
    {&bc65_parameter_qicfg_recv_data_format, offsetof(bc65_qicfg_dataformat_write, recv_data_format), AT_FIELD_COMMA,
     0, 0, AT_NONE},
};
static const at_effect bc65_form_qicfg_dataformat_effects[] = {
    {BC65_MODE_SEND_DATA_FORMAT, AT_NONE, 0, AT_KEEP},
    {BC65_MODE_RECV_DATA_FORMAT, AT_NONE, 1, AT_KEEP},
};
static const at_expected bc65_form_qicfg_dataformat_responses[] = {
    {&bc65_shape_qicfg_dataformat_response, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qicfg_dataformat = {
    .command = "QICFG",
    .lead = "AT+QICFG=\"dataformat\"",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qicfg_dataformat_fields,
    .field_count = 2,
    .effects = bc65_form_qicfg_dataformat_effects,
    .effect_count = 2,
    .responses = bc65_form_qicfg_dataformat_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QICFG="viewmode"[,<view_mode>] */
static const at_expected bc65_form_qicfg_viewmode_query_responses[] = {
    {&bc65_shape_qicfg_viewmode_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qicfg_viewmode_query = {
    .command = "QICFG",
    .lead = "AT+QICFG=\"viewmode\"",
    .kind = AT_FORM_WRITE,
    .responses = bc65_form_qicfg_viewmode_query_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QICFG="viewmode"[,<view_mode>] */
static const at_field bc65_form_qicfg_viewmode_fields[] = {
    {&bc65_parameter_qicfg_view_mode, offsetof(bc65_qicfg_viewmode_write, view_mode), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_effect bc65_form_qicfg_viewmode_effects[] = {
    {BC65_MODE_VIEW_MODE, AT_NONE, 0, AT_KEEP},
};
static const at_expected bc65_form_qicfg_viewmode_responses[] = {
    {&bc65_shape_qicfg_viewmode_response, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qicfg_viewmode = {
    .command = "QICFG",
    .lead = "AT+QICFG=\"viewmode\"",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qicfg_viewmode_fields,
    .field_count = 1,
    .effects = bc65_form_qicfg_viewmode_effects,
    .effect_count = 1,
    .responses = bc65_form_qicfg_viewmode_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QICFG="showlength"[,<show_length_mode>] */
static const at_expected bc65_form_qicfg_showlength_query_responses[] = {
    {&bc65_shape_qicfg_showlength_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qicfg_showlength_query = {
    .command = "QICFG",
    .lead = "AT+QICFG=\"showlength\"",
    .kind = AT_FORM_WRITE,
    .responses = bc65_form_qicfg_showlength_query_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QICFG="showlength"[,<show_length_mode>] */
static const at_field bc65_form_qicfg_showlength_fields[] = {
    {&bc65_parameter_qicfg_show_length_mode, offsetof(bc65_qicfg_showlength_write, show_length_mode), AT_FIELD_COMMA,
     0, 0, AT_NONE},
};
static const at_effect bc65_form_qicfg_showlength_effects[] = {
    {BC65_MODE_SHOW_LENGTH_MODE, AT_NONE, 0, AT_KEEP},
};
static const at_expected bc65_form_qicfg_showlength_responses[] = {
    {&bc65_shape_qicfg_showlength_response, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qicfg_showlength = {
    .command = "QICFG",
    .lead = "AT+QICFG=\"showlength\"",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qicfg_showlength_fields,
    .field_count = 1,
    .effects = bc65_form_qicfg_showlength_effects,
    .effect_count = 1,
    .responses = bc65_form_qicfg_showlength_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QICFG="open_time"[,<open_time>] */
static const at_expected bc65_form_qicfg_open_time_query_responses[] = {
    {&bc65_shape_qicfg_open_time_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qicfg_open_time_query = {
    .command = "QICFG",
    .lead = "AT+QICFG=\"open_time\"",
    .kind = AT_FORM_WRITE,
    .responses = bc65_form_qicfg_open_time_query_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QICFG="open_time"[,<open_time>] */
static const at_field bc65_form_qicfg_open_time_fields[] = {
    {&bc65_parameter_qicfg_open_time, offsetof(bc65_qicfg_open_time_write, open_time), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_effect bc65_form_qicfg_open_time_effects[] = {
    {BC65_MODE_OPEN_TIME, AT_NONE, 0, AT_KEEP},
};
static const at_expected bc65_form_qicfg_open_time_responses[] = {
    {&bc65_shape_qicfg_open_time_response, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qicfg_open_time = {
    .command = "QICFG",
    .lead = "AT+QICFG=\"open_time\"",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qicfg_open_time_fields,
    .field_count = 1,
    .effects = bc65_form_qicfg_open_time_effects,
    .effect_count = 1,
    .responses = bc65_form_qicfg_open_time_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIGETERROR=? */
const at_form bc65_form_qigeterror_test = {
    .command = "QIGETERROR",
    .lead = "AT+QIGETERROR=?",
    .kind = AT_FORM_TEST,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIGETERROR */
static const at_expected bc65_form_qigeterror_responses[] = {
    {&bc65_shape_qigeterror_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qigeterror = {
    .command = "QIGETERROR",
    .lead = "AT+QIGETERROR",
    .kind = AT_FORM_EXECUTE,
    .responses = bc65_form_qigeterror_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIDNSCFG=? */
static const at_expected bc65_form_qidnscfg_test_responses[] = {
    {&bc65_shape_qidnscfg_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qidnscfg_test = {
    .command = "QIDNSCFG",
    .lead = "AT+QIDNSCFG=?",
    .kind = AT_FORM_TEST,
    .responses = bc65_form_qidnscfg_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIDNSCFG? */
static const at_expected bc65_form_qidnscfg_read_responses[] = {
    {&bc65_shape_qidnscfg_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qidnscfg_read = {
    .command = "QIDNSCFG",
    .lead = "AT+QIDNSCFG?",
    .kind = AT_FORM_READ,
    .responses = bc65_form_qidnscfg_read_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIDNSCFG=<PrimaryDNS>[,<SecondaryDNS>] */
static const at_field bc65_form_qidnscfg_fields[] = {
    {&bc65_parameter_qidnscfg_primary_dns, offsetof(bc65_qidnscfg_write, primary_dns), 0, 0, 0, AT_NONE},
    {&bc65_parameter_qidnscfg_secondary_dns, offsetof(bc65_qidnscfg_write, secondary_dns),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 1, 0, AT_NONE},
};
const at_form bc65_form_qidnscfg = {
    .command = "QIDNSCFG",
    .lead = "AT+QIDNSCFG=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qidnscfg_fields,
    .field_count = 2,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QCOAPCFG="dtls",<clientID>[,<dtls_enable>] */
static const at_field bc65_form_qcoapcfg_dtls_query_fields[] = {
    {&bc65_parameter_client_id, offsetof(bc65_qcoapcfg_dtls_query_write, client_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_expected bc65_form_qcoapcfg_dtls_query_responses[] = {
    {&bc65_shape_qcoapcfg_dtls_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qcoapcfg_dtls_query = {
    .command = "QCOAPCFG",
    .lead = "AT+QCOAPCFG=\"dtls\"",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qcoapcfg_dtls_query_fields,
    .field_count = 1,
    .responses = bc65_form_qcoapcfg_dtls_query_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QCOAPCFG="dtls",<clientID>[,<dtls_enable>] */
static const at_field bc65_form_qcoapcfg_dtls_fields[] = {
    {&bc65_parameter_client_id, offsetof(bc65_qcoapcfg_dtls_write, client_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_qcoapcfg_dtls_enable, offsetof(bc65_qcoapcfg_dtls_write, dtls_enable), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_expected bc65_form_qcoapcfg_dtls_responses[] = {
    {&bc65_shape_qcoapcfg_dtls_response, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qcoapcfg_dtls = {
    .command = "QCOAPCFG",
    .lead = "AT+QCOAPCFG=\"dtls\"",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qcoapcfg_dtls_fields,
    .field_count = 2,
    .responses = bc65_form_qcoapcfg_dtls_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QCOAPCFG="psk",<clientID>[,<identity>,<key>] */
static const at_field bc65_form_qcoapcfg_psk_query_fields[] = {
    {&bc65_parameter_client_id, offsetof(bc65_qcoapcfg_psk_query_write, client_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_expected bc65_form_qcoapcfg_psk_query_responses[] = {
    {&bc65_shape_qcoapcfg_psk_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qcoapcfg_psk_query = {
    .command = "QCOAPCFG",
    .lead = "AT+QCOAPCFG=\"psk\"",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qcoapcfg_psk_query_fields,
    .field_count = 1,
    .responses = bc65_form_qcoapcfg_psk_query_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QCOAPCFG="psk",<clientID>[,<identity>,<key>] */
static const at_field bc65_form_qcoapcfg_psk_fields[] = {
    {&bc65_parameter_client_id, offsetof(bc65_qcoapcfg_psk_write, client_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_qcoapcfg_identity, offsetof(bc65_qcoapcfg_psk_write, identity), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_qcoapcfg_key, offsetof(bc65_qcoapcfg_psk_write, key), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_expected bc65_form_qcoapcfg_psk_responses[] = {
    {&bc65_shape_qcoapcfg_psk_response, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qcoapcfg_psk = {
    .command = "QCOAPCFG",
    .lead = "AT+QCOAPCFG=\"psk\"",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qcoapcfg_psk_fields,
    .field_count = 3,
    .responses = bc65_form_qcoapcfg_psk_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QCOAPOPEN=? */
static const at_expected bc65_form_qcoapopen_test_responses[] = {
    {&bc65_shape_qcoapopen_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qcoapopen_test = {
    .command = "QCOAPOPEN",
    .lead = "AT+QCOAPOPEN=?",
    .kind = AT_FORM_TEST,
    .responses = bc65_form_qcoapopen_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QCOAPOPEN? */
static const at_expected bc65_form_qcoapopen_read_responses[] = {
    {&bc65_shape_qcoapopen_context, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qcoapopen_read = {
    .command = "QCOAPOPEN",
    .lead = "AT+QCOAPOPEN?",
    .kind = AT_FORM_READ,
    .responses = bc65_form_qcoapopen_read_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QCOAPOPEN=<clientID>,<CoAP_server>,<port> */
static const at_field bc65_form_qcoapopen_fields[] = {
    {&bc65_parameter_client_id, offsetof(bc65_qcoapopen_write, client_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_qcoapopen_coap_server, offsetof(bc65_qcoapopen_write, coap_server), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bc65_parameter_qcoapopen_port, offsetof(bc65_qcoapopen_write, port), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_expected bc65_form_qcoapopen_later[] = {
    {&bc65_shape_qcoapopen_result, 0, 0, 0, 1, AT_NONE, 0},
};
static const at_time_limit bc65_form_qcoapopen_later_times[] = {
    {
        (const at_time_term[]){{140000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bc65_form_qcoapopen = {
    .command = "QCOAPOPEN",
    .lead = "AT+QCOAPOPEN=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qcoapopen_fields,
    .field_count = 3,
    .later = bc65_form_qcoapopen_later,
    .later_count = 1,
    .later_times = bc65_form_qcoapopen_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QCOAPCLOSE=? */
static const at_expected bc65_form_qcoapclose_test_responses[] = {
    {&bc65_shape_qcoapclose_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qcoapclose_test = {
    .command = "QCOAPCLOSE",
    .lead = "AT+QCOAPCLOSE=?",
    .kind = AT_FORM_TEST,
    .responses = bc65_form_qcoapclose_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QCOAPCLOSE=<clientID> */
static const at_field bc65_form_qcoapclose_fields[] = {
    {&bc65_parameter_client_id, offsetof(bc65_qcoapclose_write, client_id), 0, 0, 0, AT_NONE},
};
static const at_expected bc65_form_qcoapclose_later[] = {
    {&bc65_shape_qcoapclose_result, 0, 0, 0, 1, AT_NONE, 0},
};
static const at_time_limit bc65_form_qcoapclose_later_times[] = {
    {
        (const at_time_term[]){{10000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bc65_form_qcoapclose = {
    .command = "QCOAPCLOSE",
    .lead = "AT+QCOAPCLOSE=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qcoapclose_fields,
    .field_count = 1,
    .later = bc65_form_qcoapclose_later,
    .later_count = 1,
    .later_times = bc65_form_qcoapclose_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QCOAPOPTION=? */
static const at_expected bc65_form_qcoapoption_test_responses[] = {
    {&bc65_shape_qcoapoption_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qcoapoption_test = {
    .command = "QCOAPOPTION",
    .lead = "AT+QCOAPOPTION=?",
    .kind = AT_FORM_TEST,
    .responses = bc65_form_qcoapoption_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QCOAPOPTION=<clientID>,<opt_index>,<opt_name>,<opt_length>,<opt_value>[,<opt_flag>] */
static const at_field bc65_form_qcoapoption_fields[] = {
    {&bc65_parameter_client_id, offsetof(bc65_qcoapoption_write, client_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_qcoapoption_opt_index, offsetof(bc65_qcoapoption_write, opt_index), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bc65_parameter_opt_name, offsetof(bc65_qcoapoption_write, opt_name), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_qcoapoption_opt_length, offsetof(bc65_qcoapoption_write, opt_value),
     AT_FIELD_COMMA | AT_FIELD_COUNT, 0, 0, 4},
    {&bc65_parameter_opt_value, offsetof(bc65_qcoapoption_write, opt_value), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_qcoapoption_opt_flag, offsetof(bc65_qcoapoption_write, opt_flag),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 1, 0, AT_NONE},
};
static const at_rule bc65_form_qcoapoption_rules[] = {
    {{(const at_span[]){{1, 1}, {3, 6}, {8, 8}, {12, 12}, {14, 15}, {17, 17}, {20, 20}, {23, 23}, {27, 28}, {35, 35}}, 10, 2}, AT_RULE_FORBID, 5, 0, {.limits = {0, 0}}},
    {{(const at_span[]){{1, 1}}, 1, 2}, AT_RULE_RANGE, 4, 0, {.limits = {0, 8}}},
    {{(const at_span[]){{3, 3}, {35, 35}}, 2, 2}, AT_RULE_RANGE, 4, 0, {.limits = {1, 255}}},
    {{(const at_span[]){{4, 4}}, 1, 2}, AT_RULE_RANGE, 4, 0, {.limits = {1, 8}}},
    {{(const at_span[]){{5, 5}}, 1, 2}, AT_RULE_RANGE, 4, 0, {.limits = {0, 0}}},
    {{(const at_span[]){{6, 6}, {14, 14}, {23, 23}, {27, 28}}, 4, 2}, AT_RULE_DIGITS, 4, 0, {.limits = {0, 0}}},
    {{(const at_span[]){{12, 12}, {17, 17}}, 2, 2}, AT_RULE_LISTED, 4, 4, {.list = (const at_span[]){{0, 0}, {40, 42}, {47, 47}, {50, 50}}}},
};
const at_form bc65_form_qcoapoption = {
    .command = "QCOAPOPTION",
    .lead = "AT+QCOAPOPTION=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qcoapoption_fields,
    .field_count = 6,
    .rules = bc65_form_qcoapoption_rules,
    .rule_count = 7,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QCOAPHEAD=? */
static const at_expected bc65_form_qcoaphead_test_responses[] = {
    {&bc65_shape_qcoaphead_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qcoaphead_test = {
    .command = "QCOAPHEAD",
    .lead = "AT+QCOAPHEAD=?",
    .kind = AT_FORM_TEST,
    .responses = bc65_form_qcoaphead_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QCOAPHEAD=<clientID>,<mode>[,[<msgID>][,<token_length>,<token>]] */
static const at_field bc65_form_qcoaphead_fields[] = {
    {&bc65_parameter_client_id, offsetof(bc65_qcoaphead_write, client_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_qcoaphead_mode, offsetof(bc65_qcoaphead_write, mode), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_msg_id, offsetof(bc65_qcoaphead_write, msg_id),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS | AT_FIELD_PLACE, 2, 1, AT_NONE},
    {&bc65_parameter_token_length, offsetof(bc65_qcoaphead_write, token),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS | AT_FIELD_COUNT, 3, 1, 4},
    {&bc65_parameter_qcoaphead_token, offsetof(bc65_qcoaphead_write, token), AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 3, 1,
     AT_NONE},
};
static const at_rule bc65_form_qcoaphead_rules[] = {
    {{(const at_span[]){{3, 5}}, 1, 1}, AT_RULE_REQUIRE, 2, 0, {.limits = {0, 0}}},
    {{(const at_span[]){{1, 2}}, 1, 1}, AT_RULE_FORBID, 2, 0, {.limits = {0, 0}}},
    {{(const at_span[]){{5, 5}}, 1, 1}, AT_RULE_REQUIRE, 4, 0, {.limits = {0, 0}}},
    {{(const at_span[]){{1, 4}}, 1, 1}, AT_RULE_FORBID, 4, 0, {.limits = {0, 0}}},
};
const at_form bc65_form_qcoaphead = {
    .command = "QCOAPHEAD",
    .lead = "AT+QCOAPHEAD=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qcoaphead_fields,
    .field_count = 5,
    .rules = bc65_form_qcoaphead_rules,
    .rule_count = 4,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QCOAPSEND=? */
static const at_expected bc65_form_qcoapsend_test_responses[] = {
    {&bc65_shape_qcoapsend_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qcoapsend_test = {
    .command = "QCOAPSEND",
    .lead = "AT+QCOAPSEND=?",
    .kind = AT_FORM_TEST,
    .responses = bc65_form_qcoapsend_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QCOAPSEND=<clientID> */
static const at_field bc65_form_qcoapsend_query_fields[] = {
    {&bc65_parameter_client_id, offsetof(bc65_qcoapsend_query_write, client_id), 0, 0, 0, AT_NONE},
};
static const at_expected bc65_form_qcoapsend_query_responses[] = {
    {&bc65_shape_qcoapsend_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc65_form_qcoapsend_query = {
    .command = "QCOAPSEND",
    .lead = "AT+QCOAPSEND=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qcoapsend_query_fields,
    .field_count = 1,
    .responses = bc65_form_qcoapsend_query_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QCOAPSEND=<clientID>,<type>,<method/rspcode>,<opt_bitmask> */
static const at_field bc65_form_qcoapsend_text_fields[] = {
    {&bc65_parameter_client_id, offsetof(bc65_qcoapsend_text_write, client_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_type, offsetof(bc65_qcoapsend_text_write, type), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_method_rspcode, offsetof(bc65_qcoapsend_text_write, method_rspcode), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bc65_parameter_qcoapsend_opt_bitmask, offsetof(bc65_qcoapsend_text_write, opt_bitmask), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bc65_parameter_qcoapsend_data, offsetof(bc65_qcoapsend_text_write, data), AT_FIELD_ENTRY, 0, 0, AT_NONE},
};
const at_form bc65_form_qcoapsend_text = {
    .command = "QCOAPSEND",
    .lead = "AT+QCOAPSEND=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qcoapsend_text_fields,
    .field_count = 5,
    .response_time = &within_300_ms,
    .flags = AT_FORM_CTRL_Z,
    .data = 4,
};

/* AT+QCOAPSEND=<clientID>,<type>,<method/rspcode>,<opt_bitmask>,<payload_length> */
static const at_field bc65_form_qcoapsend_empty_fields[] = {
    {&bc65_parameter_client_id, offsetof(bc65_qcoapsend_empty_write, client_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_type, offsetof(bc65_qcoapsend_empty_write, type), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_method_rspcode, offsetof(bc65_qcoapsend_empty_write, method_rspcode), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bc65_parameter_qcoapsend_opt_bitmask, offsetof(bc65_qcoapsend_empty_write, opt_bitmask), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bc65_parameter_qcoapsend_payload_length, 0, AT_FIELD_COMMA | AT_FIELD_FIXED, 0, 0, AT_NONE},
};
const at_form bc65_form_qcoapsend_empty = {
    .command = "QCOAPSEND",
    .lead = "AT+QCOAPSEND=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qcoapsend_empty_fields,
    .field_count = 5,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QCOAPSEND=<clientID>,<type>,<method/rspcode>,<opt_bitmask>,<payload_length> */
static const at_field bc65_form_qcoapsend_data_fields[] = {
    {&bc65_parameter_client_id, offsetof(bc65_qcoapsend_data_write, client_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_type, offsetof(bc65_qcoapsend_data_write, type), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_method_rspcode, offsetof(bc65_qcoapsend_data_write, method_rspcode), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bc65_parameter_qcoapsend_opt_bitmask, offsetof(bc65_qcoapsend_data_write, opt_bitmask), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bc65_parameter_qcoapsend_payload_length, offsetof(bc65_qcoapsend_data_write, data),
     AT_FIELD_COMMA | AT_FIELD_COUNT, 0, 0, 5},
    {&bc65_parameter_qcoapsend_data, offsetof(bc65_qcoapsend_data_write, data), AT_FIELD_ENTRY, 0, 0, AT_NONE},
};
const at_form bc65_form_qcoapsend_data = {
    .command = "QCOAPSEND",
    .lead = "AT+QCOAPSEND=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qcoapsend_data_fields,
    .field_count = 6,
    .response_time = &within_300_ms,
    .data = 5,
};

/* AT+QCOAPSEND=<clientID>,<type>,<method/rspcode>,<opt_bitmask>,<payload_length>,<data> */
static const at_field bc65_form_qcoapsend_inline_fields[] = {
    {&bc65_parameter_client_id, offsetof(bc65_qcoapsend_inline_write, client_id), 0, 0, 0, AT_NONE},
    {&bc65_parameter_type, offsetof(bc65_qcoapsend_inline_write, type), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc65_parameter_method_rspcode, offsetof(bc65_qcoapsend_inline_write, method_rspcode), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bc65_parameter_qcoapsend_opt_bitmask, offsetof(bc65_qcoapsend_inline_write, opt_bitmask), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bc65_parameter_qcoapsend_payload_length, offsetof(bc65_qcoapsend_inline_write, data),
     AT_FIELD_COMMA | AT_FIELD_COUNT, 0, 0, 5},
    {&bc65_parameter_qcoapsend_data_2, offsetof(bc65_qcoapsend_inline_write, data), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_form bc65_form_qcoapsend_inline = {
    .command = "QCOAPSEND",
    .lead = "AT+QCOAPSEND=",
    .kind = AT_FORM_WRITE,
    .fields = bc65_form_qcoapsend_inline_fields,
    .field_count = 6,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* ---- Module ------------------------------------------------------------------------------------------------------ */

static const at_mode modes[] = {
    {"echo", 0, 2, 1, 0, 1, false},
    {"cmee", 2, 2, 1, 0, 0, false},
    {"send_data_format", 4, 2, 1, 0, 0, true},
    {"recv_data_format", 6, 2, 1, 0, 0, true},
    {"view_mode", 8, 2, 1, 0, 0, true},
    {"show_length_mode", 10, 2, 1, 0, 0, true},
    {"open_time", 12, 6, 1, 0, 36, false},
    {"access_mode", 18, 2, 6, 0, 0, true},
};

/* Ordered by head, as the receiver searches them. */
static const at_shape *const urcs[] = {
    &bc65_shape_qiopen_result,
    &bc65_shape_close_ok,
    &bc65_shape_send_ok,
    &bc65_shape_send_fail,
    &bc65_shape_qping_reply,
    &bc65_shape_qping_summary,
    &bc65_shape_qntp_result,
    &bc65_shape_qidnsgip_result,
    &bc65_shape_qidnsgip_address,
    &bc65_shape_qcoapopen_result,
    &bc65_shape_qcoapclose_result,
    &bc65_shape_qiurc_closed,
    &bc65_shape_qiurc_recv,
    &bc65_shape_qiurc_recv_pushed,
    &bc65_shape_qiurc_recv_pushed_2,
    &bc65_shape_qiurc_recv_uncounted,
    &bc65_shape_qiurc_buff_full,
    &bc65_shape_qiurc_incoming_full,
    &bc65_shape_qiurc_incoming,
    &bc65_shape_qcoapurc_urc,
};

/* For each head the first of its URCs. */
static const uint8_t first_urcs[] = {
    AT_NONE, /* +CMEE */
    AT_NONE, /* +CGATT */
    AT_NONE, /* +CGPADDR */
    0, /* +QIOPEN */
    AT_NONE, /* +QICLOSE */
    1, /* CLOSE OK */
    AT_NONE, /* +QISTATE */
    AT_NONE, /* +QISEND */
    2, /* SEND OK */
    3, /* SEND FAIL */
    AT_NONE, /* +QISENDEX */
    AT_NONE, /* +QIRD */
    AT_NONE, /* +QISWTMD */
    4, /* +QPING */
    6, /* +QNTP */
    AT_NONE, /* +QIDNSGIP */
    7, /* +QIURC: "dnsgip" */
    AT_NONE, /* +QICFG: "dataformat" */
    AT_NONE, /* +QICFG: "viewmode" */
    AT_NONE, /* +QICFG: "showlength" */
    AT_NONE, /* +QICFG: "open_time" */
    AT_NONE, /* +QIGETERROR */
    AT_NONE, /* +QIDNSCFG */
    AT_NONE, /* +QCOAPCFG: "dtls" */
    AT_NONE, /* +QCOAPCFG: "psk" */
    9, /* +QCOAPOPEN */
    10, /* +QCOAPCLOSE */
    AT_NONE, /* +QCOAPOPTION */
    AT_NONE, /* +QCOAPHEAD */
    AT_NONE, /* +QCOAPSEND */
    11, /* +QIURC: "closed" */
    12, /* +QIURC: "recv" */
    17, /* +QIURC: "incoming full" */
    18, /* +QIURC: "incoming" */
    19, /* +QCOAPURC */
};

const at_module bc65_module = {
    .name = "bc65",
    .lex_head = bc65_lex_head,
    .modes = modes,
    .urcs = urcs,
    .first_urcs = first_urcs,
    .mode_count = sizeof modes / sizeof modes[0],
    .urc_count = sizeof urcs / sizeof urcs[0],
    .echo = BC65_MODE_ECHO,
};

/* ---- What the tables rely on ------------------------------------------------------------------------------------- */

/* A negative size of an array is an error: C99 has no static assertion. */
#define ASSERT(name, condition) typedef char assert_##name[(condition) ? 1 : -1]

ASSERT(heads_follow_those_of_the_runtime, AT_HEAD_FIRST_OF_MODULE == 7);
ASSERT(heads_fit, BC65_HEADS <= 255);
ASSERT(modes_fit, 30 <= AT_MODE_BITS);
ASSERT(bc65_ate_value_has_32_bits, sizeof(bc65_ate_value) == sizeof(int32_t));
ASSERT(bc65_cmee_n_has_32_bits, sizeof(bc65_cmee_n) == sizeof(int32_t));
ASSERT(bc65_cgatt_state_has_32_bits, sizeof(bc65_cgatt_state) == sizeof(int32_t));
ASSERT(bc65_service_type_has_32_bits, sizeof(bc65_service_type) == sizeof(int32_t));
ASSERT(bc65_access_mode_has_32_bits, sizeof(bc65_access_mode) == sizeof(int32_t));
ASSERT(bc65_qiopen_protocol_type_has_32_bits, sizeof(bc65_qiopen_protocol_type) == sizeof(int32_t));
ASSERT(bc65_err_has_32_bits, sizeof(bc65_err) == sizeof(int32_t));
ASSERT(bc65_qistate_socket_state_has_32_bits, sizeof(bc65_qistate_socket_state) == sizeof(int32_t));
ASSERT(bc65_ping_result_has_32_bits, sizeof(bc65_ping_result) == sizeof(int32_t));
ASSERT(bc65_qntp_auto_set_time_has_32_bits, sizeof(bc65_qntp_auto_set_time) == sizeof(int32_t));
ASSERT(bc65_ntp_err_has_32_bits, sizeof(bc65_ntp_err) == sizeof(int32_t));
ASSERT(bc65_qicfg_send_data_format_has_32_bits, sizeof(bc65_qicfg_send_data_format) == sizeof(int32_t));
ASSERT(bc65_qicfg_recv_data_format_has_32_bits, sizeof(bc65_qicfg_recv_data_format) == sizeof(int32_t));
ASSERT(bc65_qicfg_view_mode_has_32_bits, sizeof(bc65_qicfg_view_mode) == sizeof(int32_t));
ASSERT(bc65_qicfg_show_length_mode_has_32_bits, sizeof(bc65_qicfg_show_length_mode) == sizeof(int32_t));
ASSERT(bc65_qcoapcfg_dtls_enable_has_32_bits, sizeof(bc65_qcoapcfg_dtls_enable) == sizeof(int32_t));
ASSERT(bc65_qcoapopen_status_has_32_bits, sizeof(bc65_qcoapopen_status) == sizeof(int32_t));
ASSERT(bc65_coap_result_has_32_bits, sizeof(bc65_coap_result) == sizeof(int32_t));
ASSERT(bc65_opt_name_has_32_bits, sizeof(bc65_opt_name) == sizeof(int32_t));
ASSERT(bc65_qcoapoption_opt_flag_has_32_bits, sizeof(bc65_qcoapoption_opt_flag) == sizeof(int32_t));
ASSERT(bc65_qcoaphead_mode_has_32_bits, sizeof(bc65_qcoaphead_mode) == sizeof(int32_t));
ASSERT(bc65_qcoapsend_status_has_32_bits, sizeof(bc65_qcoapsend_status) == sizeof(int32_t));
ASSERT(bc65_type_has_32_bits, sizeof(bc65_type) == sizeof(int32_t));
ASSERT(bc65_method_rspcode_has_32_bits, sizeof(bc65_method_rspcode) == sizeof(int32_t));
ASSERT(bc65_shape_cmee_ranges_fits, sizeof(bc65_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_cmee_response_fits, sizeof(bc65_cmee_response) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_cgatt_ranges_fits, sizeof(bc65_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_cgatt_response_fits, sizeof(bc65_cgatt_response) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_cgpaddr_ranges_fits, sizeof(bc65_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_cgpaddr_line_fits, sizeof(bc65_cgpaddr_line) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qiopen_ranges_fits, sizeof(bc65_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qiopen_result_fits, sizeof(bc65_qiopen_result) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qiclose_ranges_fits, sizeof(bc65_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qistate_status_fits, sizeof(bc65_qistate_status) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qisend_ranges_fits, sizeof(bc65_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qisendex_ranges_fits, sizeof(bc65_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qird_ranges_fits, sizeof(bc65_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qird_response_fits, sizeof(bc65_qird_response) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qird_response_2_fits, sizeof(bc65_qird_response) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qird_response_3_fits, sizeof(bc65_qird_response) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qiswtmd_ranges_fits, sizeof(bc65_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qping_ranges_fits, sizeof(bc65_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qping_reply_fits, sizeof(bc65_qping_reply) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qping_summary_fits, sizeof(bc65_qping_summary) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qntp_ranges_fits, sizeof(bc65_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qntp_result_fits, sizeof(bc65_qntp_result) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qidnsgip_ranges_fits, sizeof(bc65_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qidnsgip_result_fits, sizeof(bc65_qidnsgip_result) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qidnsgip_address_fits, sizeof(bc65_qidnsgip_address) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qicfg_ranges_fits, sizeof(bc65_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qicfg_ranges_2_fits, sizeof(bc65_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qicfg_ranges_3_fits, sizeof(bc65_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qicfg_ranges_4_fits, sizeof(bc65_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qicfg_dataformat_response_fits, sizeof(bc65_qicfg_dataformat_response) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qicfg_viewmode_response_fits, sizeof(bc65_qicfg_viewmode_response) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qicfg_showlength_response_fits, sizeof(bc65_qicfg_showlength_response) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qicfg_open_time_response_fits, sizeof(bc65_qicfg_open_time_response) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qigeterror_response_fits, sizeof(bc65_qigeterror_response) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qidnscfg_ranges_fits, sizeof(bc65_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qidnscfg_response_fits, sizeof(bc65_qidnscfg_response) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qcoapcfg_dtls_response_fits, sizeof(bc65_qcoapcfg_dtls_response) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qcoapcfg_psk_response_fits, sizeof(bc65_qcoapcfg_psk_response) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qcoapopen_ranges_fits, sizeof(bc65_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qcoapopen_context_fits, sizeof(bc65_qcoapopen_context) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qcoapopen_result_fits, sizeof(bc65_qcoapopen_result) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qcoapclose_ranges_fits, sizeof(bc65_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qcoapclose_result_fits, sizeof(bc65_qcoapclose_result) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qcoapoption_ranges_fits, sizeof(bc65_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qcoaphead_ranges_fits, sizeof(bc65_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qcoapsend_ranges_fits, sizeof(bc65_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qcoapsend_response_fits, sizeof(bc65_qcoapsend_response) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qiurc_closed_fits, sizeof(bc65_qiurc_closed) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qiurc_recv_fits, sizeof(bc65_qiurc_recv) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qiurc_recv_pushed_fits, sizeof(bc65_qiurc_recv_pushed) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qiurc_recv_pushed_is_kept, sizeof(bc65_qiurc_recv_pushed) <= AT_HEADER_SIZE);
ASSERT(bc65_shape_qiurc_recv_pushed_2_fits, sizeof(bc65_qiurc_recv_pushed) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qiurc_recv_pushed_2_is_kept, sizeof(bc65_qiurc_recv_pushed) <= AT_HEADER_SIZE);
ASSERT(bc65_shape_qiurc_recv_uncounted_fits, sizeof(bc65_qiurc_recv_uncounted) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qiurc_buff_full_fits, sizeof(bc65_qiurc_buff_full) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qiurc_incoming_fits, sizeof(bc65_qiurc_incoming) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qcoapurc_option_fits, sizeof(bc65_qcoapurc_option) <= AT_FIELDS_SIZE);
ASSERT(bc65_shape_qcoapurc_urc_fits, sizeof(bc65_qcoapurc_urc) <= AT_FIELDS_SIZE);
ASSERT(bc65_qistate_status_service_type_is_a_word,
       offsetof(bc65_qistate_status, service_type.text) - offsetof(bc65_qistate_status, service_type) == offsetof(at_word, text));
