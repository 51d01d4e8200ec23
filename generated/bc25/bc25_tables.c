/*
 * Quectel BC25 and BC32: limits, fields, lines and forms, as the documents state them.
 *
 * Generated from the spec of bc25 by: ./atbind generate bc25
 */
#include "bc25/bc25_tables.h"

/* ---- Parameters -------------------------------------------------------------------------------------------------- */

static const at_parameter bc25_parameter_ate_value = {
    .name = "value",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc25_parameter_raw = {
    .name = "raw",
    .type = AT_TYPE_TEXT,
    .minimum = 0,
    .maximum = 32767,
};

static const at_parameter bc25_parameter_cmee_n = {
    .name = "n",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 2,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc25_parameter_cgatt_state = {
    .name = "state",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc25_parameter_cid = {
    .name = "cid",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 255,
};

static const at_parameter bc25_parameter_cgpaddr_pdp_addr = {
    .name = "PDP_addr",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 63,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc25_parameter_connect_id = {
    .name = "connectID",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 5,
};

static const at_span bc25_parameter_err_spans[] = {
    {0, 0},
    {550, 574},
};
static const at_parameter bc25_parameter_err = {
    .name = "err",
    .type = AT_TYPE_INTEGER,
    .list.spans = bc25_parameter_err_spans,
    .minimum = 0,
    .maximum = 574,
    .flags = AT_PARAMETER_LISTED,
    .list_length = 2,
};

static const at_parameter bc25_parameter_context_id = {
    .name = "contextID",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 3,
};

static const at_spelling bc25_parameter_service_type_spellings[] = {
    {1, "TCP"},
    {2, "UDP"},
    {3, "TCP LISTENER"},
    {4, "UDP SERVICE"},
};
static const at_parameter bc25_parameter_service_type = {
    .name = "service_type",
    .type = AT_TYPE_WORD,
    .list.spellings = bc25_parameter_service_type_spellings,
    .minimum = 0,
    .maximum = 32767,
    .flags = AT_PARAMETER_QUOTED | AT_PARAMETER_LISTED,
    .list_length = 4,
};

static const at_parameter bc25_parameter_qiopen_address = {
    .name = "IP_address/domain_name",
    .type = AT_TYPE_HOST,
    .minimum = 1,
    .maximum = 255,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc25_parameter_qiopen_remote_port = {
    .name = "remote_port",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 65535,
};

static const at_parameter bc25_parameter_local_port = {
    .name = "local_port",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_parameter bc25_parameter_access_mode = {
    .name = "access_mode",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc25_parameter_qiopen_protocol_type = {
    .name = "protocol_type",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_spelling bc25_parameter_service_type_2_spellings[] = {
    {1, "TCP"},
    {2, "UDP"},
    {3, "TCP LISTENER"},
    {4, "UDP SERVICE"},
    {5, "TCP INCOMING"},
};
static const at_parameter bc25_parameter_service_type_2 = {
    .name = "service_type",
    .type = AT_TYPE_WORD,
    .list.spellings = bc25_parameter_service_type_2_spellings,
    .minimum = 0,
    .maximum = 32767,
    .flags = AT_PARAMETER_QUOTED | AT_PARAMETER_LISTED,
    .list_length = 5,
};

static const at_parameter bc25_parameter_qistate_ip_address = {
    .name = "IP_address",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 63,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc25_parameter_qistate_remote_port = {
    .name = "remote_port",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_parameter bc25_parameter_qistate_socket_state = {
    .name = "socket_state",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 5,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc25_parameter_qistate_query_type = {
    .name = "query_type",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc25_parameter_send_length = {
    .name = "send_length",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 512,
};

static const at_parameter bc25_parameter_qisend_data = {
    .name = "data",
    .type = AT_TYPE_DATA,
    .minimum = 1,
    .maximum = 512,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc25_parameter_qisendex_hex_string = {
    .name = "hex_string",
    .type = AT_TYPE_DATA,
    .minimum = 1,
    .maximum = 512,
    .flags = AT_PARAMETER_QUOTED | AT_PARAMETER_HEX,
};

static const at_parameter bc25_parameter_qird_actual_read_length = {
    .name = "actual_read_length",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 512,
};

static const at_parameter bc25_parameter_qird_remaining_length = {
    .name = "remaining_length",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 2147483647,
};

static const at_parameter bc25_parameter_qird_data = {
    .name = "data",
    .type = AT_TYPE_DATA,
    .minimum = 0,
    .maximum = 65535,
    .flags = AT_PARAMETER_HEX_BY_MODE,
    .detail = BC25_MODE_RECV_DATA_FORMAT,
};

static const at_parameter bc25_parameter_qird_read_length = {
    .name = "read_length",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 512,
};

static const at_parameter bc25_parameter_qping_result = {
    .name = "result",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
};

static const at_parameter bc25_parameter_qping_ip_address = {
    .name = "IP_address",
    .type = AT_TYPE_IP_ADDRESS,
    .minimum = 2,
    .maximum = 45,
};

static const at_parameter bc25_parameter_qping_bytes = {
    .name = "bytes",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_parameter bc25_parameter_qping_time = {
    .name = "time",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 2147483647,
};

static const at_parameter bc25_parameter_qping_ttl = {
    .name = "ttl",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 255,
};

static const at_parameter bc25_parameter_qping_finresult = {
    .name = "finresult",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 5,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc25_parameter_qping_sent = {
    .name = "sent",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_parameter bc25_parameter_qping_rcvd = {
    .name = "rcvd",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_parameter bc25_parameter_qping_lost = {
    .name = "lost",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_parameter bc25_parameter_qping_min = {
    .name = "min",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 2147483647,
};

static const at_parameter bc25_parameter_qping_max = {
    .name = "max",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 2147483647,
};

static const at_parameter bc25_parameter_qping_avg = {
    .name = "avg",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 2147483647,
};

static const at_parameter bc25_parameter_qping_host = {
    .name = "host",
    .type = AT_TYPE_STRING,
    .minimum = 1,
    .maximum = 255,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc25_parameter_qping_time_out = {
    .name = "time_out",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 255,
};

static const at_parameter bc25_parameter_qping_ping_num = {
    .name = "ping_num",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 10,
};

static const at_parameter bc25_parameter_qping_ping_size = {
    .name = "ping_size",
    .type = AT_TYPE_INTEGER,
    .minimum = 32,
    .maximum = 200,
};

static const at_parameter bc25_parameter_qntp_time = {
    .name = "time",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 32767,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc25_parameter_qntp_server = {
    .name = "server",
    .type = AT_TYPE_STRING,
    .minimum = 1,
    .maximum = 255,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc25_parameter_qntp_port = {
    .name = "port",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 65535,
};

static const at_parameter bc25_parameter_qntp_autosettime = {
    .name = "autosettime",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc25_parameter_qidnsgip_ip_count = {
    .name = "IP_count",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 255,
};

static const at_parameter bc25_parameter_qidnsgip_dns_ttl = {
    .name = "DNS_ttl",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 2147483647,
};

static const at_parameter bc25_parameter_qidnsgip_host_ip_addr = {
    .name = "hostIPAddr",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 255,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc25_parameter_qidnsgip_hostname = {
    .name = "hostname",
    .type = AT_TYPE_STRING,
    .minimum = 1,
    .maximum = 255,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc25_parameter_qicfg_send_data_format = {
    .name = "send_data_format",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc25_parameter_qicfg_recv_data_format = {
    .name = "recv_data_format",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc25_parameter_qicfg_view_mode = {
    .name = "view_mode",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc25_parameter_qicfg_show_length_mode = {
    .name = "show_length_mode",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc25_parameter_qigeterror_errcode_description = {
    .name = "errcode_description",
    .type = AT_TYPE_TEXT,
    .minimum = 0,
    .maximum = 127,
};

static const at_parameter bc25_parameter_qidnscfg_primary_dns = {
    .name = "PrimaryDns",
    .type = AT_TYPE_STRING,
    .minimum = 1,
    .maximum = 255,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc25_parameter_qidnscfg_secondary_dns = {
    .name = "SecondaryDns",
    .type = AT_TYPE_STRING,
    .minimum = 1,
    .maximum = 255,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc25_parameter_qikalive_keepalive_on = {
    .name = "keepalive_on",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc25_parameter_qikalive_keepalive_idle_time = {
    .name = "keepalive_idle_time",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 36000,
};

static const at_parameter bc25_parameter_qikalive_keepalive_interval_time = {
    .name = "keepalive_interval_time",
    .type = AT_TYPE_INTEGER,
    .minimum = 10,
    .maximum = 20,
};

static const at_parameter bc25_parameter_qikalive_keepalive_count = {
    .name = "keepalive_count",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 2147483647,
};

static const at_parameter bc25_parameter_qikalive_keepalive_data = {
    .name = "keepalive_data",
    .type = AT_TYPE_DATA,
    .minimum = 0,
    .maximum = 256,
    .flags = AT_PARAMETER_QUOTED | AT_PARAMETER_HEX,
};

static const at_parameter bc25_parameter_qsclk_n = {
    .name = "n",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bc25_parameter_qiurc_current_recv_length = {
    .name = "current_recv_length",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_parameter bc25_parameter_qiurc_data = {
    .name = "data",
    .type = AT_TYPE_DATA,
    .minimum = 0,
    .maximum = 65535,
    .flags = AT_PARAMETER_HEX_BY_MODE,
    .detail = BC25_MODE_RECV_DATA_FORMAT,
};

static const at_parameter bc25_literal_buff_full = {
    .name = "buff full",
    .type = AT_TYPE_LITERAL,
    .minimum = 0,
    .maximum = 0,
};

static const at_parameter bc25_parameter_qiurc_server_id = {
    .name = "serverID",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 5,
};

static const at_parameter bc25_parameter_qiurc_remote_ip = {
    .name = "remoteIP",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 63,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bc25_parameter_qiurc_remote_port = {
    .name = "remote_port",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

/* ---- Lines ------------------------------------------------------------------------------------------------------- */

/* +CMEE: (list of supported <n>s) */
static const at_field bc25_shape_cmee_ranges_fields[] = {
    {&bc25_parameter_raw, offsetof(bc25_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc25_shape_cmee_ranges = {
    .head = BC25_HEAD_CMEE,
    .urc = AT_NONE,
    .fields = bc25_shape_cmee_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc25_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +CMEE: <n> */
static const at_field bc25_shape_cmee_response_fields[] = {
    {&bc25_parameter_cmee_n, offsetof(bc25_cmee_response, n), 0, 0, 0, AT_NONE},
};
static const at_effect bc25_shape_cmee_response_effects[] = {
    {BC25_MODE_CMEE, AT_NONE, 0, AT_KEEP},
};
const at_shape bc25_shape_cmee_response = {
    .head = BC25_HEAD_CMEE,
    .urc = AT_NONE,
    .fields = bc25_shape_cmee_response_fields,
    .field_count = 1,
    .effects = bc25_shape_cmee_response_effects,
    .effect_count = 1,
    .size = sizeof(bc25_cmee_response),
};

/* +CGATT: (list of supported <state>s) */
static const at_field bc25_shape_cgatt_ranges_fields[] = {
    {&bc25_parameter_raw, offsetof(bc25_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc25_shape_cgatt_ranges = {
    .head = BC25_HEAD_CGATT,
    .urc = AT_NONE,
    .fields = bc25_shape_cgatt_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc25_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +CGATT: <state> */
static const at_field bc25_shape_cgatt_response_fields[] = {
    {&bc25_parameter_cgatt_state, offsetof(bc25_cgatt_response, state), 0, 0, 0, AT_NONE},
};
const at_shape bc25_shape_cgatt_response = {
    .head = BC25_HEAD_CGATT,
    .urc = AT_NONE,
    .fields = bc25_shape_cgatt_response_fields,
    .field_count = 1,
    .size = sizeof(bc25_cgatt_response),
};

/* +CGPADDR: (list of defined <cid>s) */
static const at_field bc25_shape_cgpaddr_ranges_fields[] = {
    {&bc25_parameter_raw, offsetof(bc25_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc25_shape_cgpaddr_ranges = {
    .head = BC25_HEAD_CGPADDR,
    .urc = AT_NONE,
    .fields = bc25_shape_cgpaddr_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc25_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +CGPADDR: <cid>[,<PDP_addr>] */
static const at_field bc25_shape_cgpaddr_line_fields[] = {
    {&bc25_parameter_cid, offsetof(bc25_cgpaddr_line, cid), 0, 0, 0, AT_NONE},
    {&bc25_parameter_cgpaddr_pdp_addr, offsetof(bc25_cgpaddr_line, pdp_addr), AT_FIELD_COMMA | AT_FIELD_OPENS, 1, 0,
     AT_NONE},
};
const at_shape bc25_shape_cgpaddr_line = {
    .head = BC25_HEAD_CGPADDR,
    .urc = AT_NONE,
    .fields = bc25_shape_cgpaddr_line_fields,
    .field_count = 2,
    .size = sizeof(bc25_cgpaddr_line),
};

/* +QIOPEN: (range of supported <contextID>s),(range of supported <connectID>s),"TCP/UDP/TCP LISTENER/UDP SERVICE","<IP_address>/<domain_name>",<remote_port>[,<local_port>[,(range of supported <access_mode>s)[,(range of supported <protocol_type>s)]]] */
static const at_field bc25_shape_qiopen_ranges_fields[] = {
    {&bc25_parameter_raw, offsetof(bc25_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc25_shape_qiopen_ranges = {
    .head = BC25_HEAD_QIOPEN,
    .urc = AT_NONE,
    .fields = bc25_shape_qiopen_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc25_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QIOPEN: <connectID>,<err> */
static const at_field bc25_shape_qiopen_result_fields[] = {
    {&bc25_parameter_connect_id, offsetof(bc25_qiopen_result, connect_id), 0, 0, 0, AT_NONE},
    {&bc25_parameter_err, offsetof(bc25_qiopen_result, err), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc25_shape_qiopen_result = {
    .head = BC25_HEAD_QIOPEN,
    .urc = 0,
    .fields = bc25_shape_qiopen_result_fields,
    .field_count = 2,
    .size = sizeof(bc25_qiopen_result),
};

/* +QICLOSE: (range of supported <connectID>s) */
static const at_field bc25_shape_qiclose_ranges_fields[] = {
    {&bc25_parameter_raw, offsetof(bc25_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc25_shape_qiclose_ranges = {
    .head = BC25_HEAD_QICLOSE,
    .urc = AT_NONE,
    .fields = bc25_shape_qiclose_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc25_ranges),
    .flags = AT_SHAPE_RAW,
};

/* CLOSE OK */
const at_shape bc25_shape_close_ok = {
    .head = BC25_HEAD_CLOSE_OK,
    .urc = AT_NONE,
    .flags = AT_SHAPE_FINAL,
};

/* +QISTATE: <connectID>,<service_type>,<IP_address>,<remote_port>,<local_port>,<socket_state>,<contextID>,<access_mode> */
static const at_field bc25_shape_qistate_status_fields[] = {
    {&bc25_parameter_connect_id, offsetof(bc25_qistate_status, connect_id), 0, 0, 0, AT_NONE},
    {&bc25_parameter_service_type_2, offsetof(bc25_qistate_status, service_type), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc25_parameter_qistate_ip_address, offsetof(bc25_qistate_status, ip_address), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc25_parameter_qistate_remote_port, offsetof(bc25_qistate_status, remote_port), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc25_parameter_local_port, offsetof(bc25_qistate_status, local_port), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc25_parameter_qistate_socket_state, offsetof(bc25_qistate_status, socket_state), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bc25_parameter_context_id, offsetof(bc25_qistate_status, context_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc25_parameter_access_mode, offsetof(bc25_qistate_status, access_mode), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_effect bc25_shape_qistate_status_effects[] = {
    {BC25_MODE_ACCESS_MODE, 0, 7, AT_KEEP},
};
const at_shape bc25_shape_qistate_status = {
    .head = BC25_HEAD_QISTATE,
    .urc = AT_NONE,
    .fields = bc25_shape_qistate_status_fields,
    .field_count = 8,
    .effects = bc25_shape_qistate_status_effects,
    .effect_count = 1,
    .size = sizeof(bc25_qistate_status),
};

/* +QISEND: (range of supported <connectID>s),(range of supported <send_length>s),"<data>" */
static const at_field bc25_shape_qisend_ranges_fields[] = {
    {&bc25_parameter_raw, offsetof(bc25_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc25_shape_qisend_ranges = {
    .head = BC25_HEAD_QISEND,
    .urc = AT_NONE,
    .fields = bc25_shape_qisend_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc25_ranges),
    .flags = AT_SHAPE_RAW,
};

/* SEND OK */
const at_shape bc25_shape_send_ok = {
    .head = BC25_HEAD_SEND_OK,
    .urc = AT_NONE,
    .flags = AT_SHAPE_FINAL,
};

/* SEND FAIL */
const at_shape bc25_shape_send_fail = {
    .head = BC25_HEAD_SEND_FAIL,
    .urc = AT_NONE,
    .flags = AT_SHAPE_FINAL,
};

/* +QISENDEX: (range of supported <connectID>s),(range of supported <send_length>s),"<hex_string>" */
static const at_field bc25_shape_qisendex_ranges_fields[] = {
    {&bc25_parameter_raw, offsetof(bc25_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc25_shape_qisendex_ranges = {
    .head = BC25_HEAD_QISENDEX,
    .urc = AT_NONE,
    .fields = bc25_shape_qisendex_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc25_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QIRD: (range of supported <connectID>s),(range of supported <read_length>s) */
static const at_field bc25_shape_qird_ranges_fields[] = {
    {&bc25_parameter_raw, offsetof(bc25_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc25_shape_qird_ranges = {
    .head = BC25_HEAD_QIRD,
    .urc = AT_NONE,
    .fields = bc25_shape_qird_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc25_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QIRD: <actual_read_length>[,<remaining_length>]<CR><LF><data> */
static const at_field bc25_shape_qird_response_fields[] = {
    {&bc25_parameter_qird_actual_read_length, offsetof(bc25_qird_response, actual_read_length), 0, 0, 0, 2},
    {&bc25_parameter_qird_remaining_length, offsetof(bc25_qird_response, remaining_length),
     AT_FIELD_COMMA | AT_FIELD_OPENS | AT_FIELD_OPTIONAL, 1, 0, AT_NONE},
    {&bc25_parameter_qird_data, 0, AT_FIELD_BREAK, 0, 0, 0},
};
static const at_condition bc25_shape_qird_response_conditions[] = {
    {BC25_MODE_VIEW_MODE, AT_NONE, 0},
};
const at_shape bc25_shape_qird_response = {
    .head = BC25_HEAD_QIRD,
    .urc = AT_NONE,
    .fields = bc25_shape_qird_response_fields,
    .field_count = 3,
    .conditions = bc25_shape_qird_response_conditions,
    .condition_count = 1,
    .size = sizeof(bc25_qird_response),
};

/* +QIRD: <actual_read_length>,<remaining_length>,<data> */
static const at_field bc25_shape_qird_response_2_fields[] = {
    {&bc25_parameter_qird_actual_read_length, offsetof(bc25_qird_response, actual_read_length), 0, 0, 0, 2},
    {&bc25_parameter_qird_remaining_length, offsetof(bc25_qird_response, remaining_length),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 0, 0, AT_NONE},
    {&bc25_parameter_qird_data, 0, AT_FIELD_COMMA, 0, 0, 0},
};
static const at_condition bc25_shape_qird_response_2_conditions[] = {
    {BC25_MODE_VIEW_MODE, AT_NONE, 1},
    {BC25_MODE_SHOW_LENGTH_MODE, AT_NONE, 1},
};
const at_shape bc25_shape_qird_response_2 = {
    .head = BC25_HEAD_QIRD,
    .urc = AT_NONE,
    .fields = bc25_shape_qird_response_2_fields,
    .field_count = 3,
    .conditions = bc25_shape_qird_response_2_conditions,
    .condition_count = 2,
    .size = sizeof(bc25_qird_response),
    .flags = AT_SHAPE_INLINE,
};

/* +QIRD: <actual_read_length>,<data> */
static const at_field bc25_shape_qird_response_3_fields[] = {
    {&bc25_parameter_qird_actual_read_length, offsetof(bc25_qird_response, actual_read_length), 0, 0, 0, 1},
    {&bc25_parameter_qird_data, 0, AT_FIELD_COMMA, 0, 0, 0},
};
static const at_condition bc25_shape_qird_response_3_conditions[] = {
    {BC25_MODE_VIEW_MODE, AT_NONE, 1},
    {BC25_MODE_SHOW_LENGTH_MODE, AT_NONE, 0},
};
const at_shape bc25_shape_qird_response_3 = {
    .head = BC25_HEAD_QIRD,
    .urc = AT_NONE,
    .fields = bc25_shape_qird_response_3_fields,
    .field_count = 2,
    .conditions = bc25_shape_qird_response_3_conditions,
    .condition_count = 2,
    .size = sizeof(bc25_qird_response),
    .flags = AT_SHAPE_INLINE,
};

/* +QISWTMD: (range of supported <connectID>s),(list of supported <access_mode>s) */
static const at_field bc25_shape_qiswtmd_ranges_fields[] = {
    {&bc25_parameter_raw, offsetof(bc25_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc25_shape_qiswtmd_ranges = {
    .head = BC25_HEAD_QISWTMD,
    .urc = AT_NONE,
    .fields = bc25_shape_qiswtmd_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc25_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QPING: (range of supported <contextID>s),"<host>"[,(range of supported <time_out>s)[,(range of supported <ping_num>s)[,(range of supported <ping_size>s)]]] */
static const at_field bc25_shape_qping_ranges_fields[] = {
    {&bc25_parameter_raw, offsetof(bc25_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc25_shape_qping_ranges = {
    .head = BC25_HEAD_QPING,
    .urc = AT_NONE,
    .fields = bc25_shape_qping_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc25_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QPING: <result>[,<IP_address>,<bytes>,<time>,<ttl>] */
static const at_field bc25_shape_qping_reply_fields[] = {
    {&bc25_parameter_qping_result, offsetof(bc25_qping_reply, result), 0, 0, 0, AT_NONE},
    {&bc25_parameter_qping_ip_address, offsetof(bc25_qping_reply, ip_address), AT_FIELD_COMMA | AT_FIELD_OPENS, 1, 0,
     AT_NONE},
    {&bc25_parameter_qping_bytes, offsetof(bc25_qping_reply, bytes), AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 1, 0,
     AT_NONE},
    {&bc25_parameter_qping_time, offsetof(bc25_qping_reply, time), AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 1, 0, AT_NONE},
    {&bc25_parameter_qping_ttl, offsetof(bc25_qping_reply, ttl), AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 1, 0, AT_NONE},
};
const at_shape bc25_shape_qping_reply = {
    .head = BC25_HEAD_QPING,
    .urc = 1,
    .fields = bc25_shape_qping_reply_fields,
    .field_count = 5,
    .size = sizeof(bc25_qping_reply),
};

/* +QPING: <finresult>[,<sent>,<rcvd>,<lost>,<min>,<max>,<avg>] */
static const at_field bc25_shape_qping_summary_fields[] = {
    {&bc25_parameter_qping_finresult, offsetof(bc25_qping_summary, finresult), 0, 0, 0, AT_NONE},
    {&bc25_parameter_qping_sent, offsetof(bc25_qping_summary, sent),
     AT_FIELD_COMMA | AT_FIELD_OPENS | AT_FIELD_OPTIONAL, 1, 0, AT_NONE},
    {&bc25_parameter_qping_rcvd, offsetof(bc25_qping_summary, rcvd), AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 1, 0,
     AT_NONE},
    {&bc25_parameter_qping_lost, offsetof(bc25_qping_summary, lost), AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 1, 0,
     AT_NONE},
    {&bc25_parameter_qping_min, offsetof(bc25_qping_summary, min), AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 1, 0, AT_NONE},
    {&bc25_parameter_qping_max, offsetof(bc25_qping_summary, max), AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 1, 0, AT_NONE},
    {&bc25_parameter_qping_avg, offsetof(bc25_qping_summary, avg), AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 1, 0, AT_NONE},
};
const at_shape bc25_shape_qping_summary = {
    .head = BC25_HEAD_QPING,
    .urc = 2,
    .fields = bc25_shape_qping_summary_fields,
    .field_count = 7,
    .size = sizeof(bc25_qping_summary),
};

/* +QNTP: (range of supported <contextID>s),"<server>"[,<port>[,(list of supported <autosettime>s)]] */
static const at_field bc25_shape_qntp_ranges_fields[] = {
    {&bc25_parameter_raw, offsetof(bc25_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc25_shape_qntp_ranges = {
    .head = BC25_HEAD_QNTP,
    .urc = AT_NONE,
    .fields = bc25_shape_qntp_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc25_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QNTP: <err>[,<time>] */
static const at_field bc25_shape_qntp_result_fields[] = {
    {&bc25_parameter_err, offsetof(bc25_qntp_result, err), 0, 0, 0, AT_NONE},
    {&bc25_parameter_qntp_time, offsetof(bc25_qntp_result, time), AT_FIELD_COMMA | AT_FIELD_OPENS, 1, 0, AT_NONE},
};
const at_shape bc25_shape_qntp_result = {
    .head = BC25_HEAD_QNTP,
    .urc = 3,
    .fields = bc25_shape_qntp_result_fields,
    .field_count = 2,
    .size = sizeof(bc25_qntp_result),
};

/* +QIDNSGIP: (range of supported <contextID>s),"<hostname>" */
static const at_field bc25_shape_qidnsgip_ranges_fields[] = {
    {&bc25_parameter_raw, offsetof(bc25_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc25_shape_qidnsgip_ranges = {
    .head = BC25_HEAD_QIDNSGIP,
    .urc = AT_NONE,
    .fields = bc25_shape_qidnsgip_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc25_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QIURC: "dnsgip",<err>[,<IP_count>,<DNS_ttl>] */
static const at_field bc25_shape_qidnsgip_result_fields[] = {
    {&bc25_parameter_err, offsetof(bc25_qidnsgip_result, err), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc25_parameter_qidnsgip_ip_count, offsetof(bc25_qidnsgip_result, ip_count),
     AT_FIELD_COMMA | AT_FIELD_OPENS | AT_FIELD_OPTIONAL, 1, 0, AT_NONE},
    {&bc25_parameter_qidnsgip_dns_ttl, offsetof(bc25_qidnsgip_result, dns_ttl), AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 1,
     0, AT_NONE},
};
const at_shape bc25_shape_qidnsgip_result = {
    .head = BC25_HEAD_QIURC_DNSGIP,
    .urc = 4,
    .fields = bc25_shape_qidnsgip_result_fields,
    .field_count = 3,
    .size = sizeof(bc25_qidnsgip_result),
};

/* +QIURC: "dnsgip",<hostIPAddr> */
static const at_field bc25_shape_qidnsgip_address_fields[] = {
    {&bc25_parameter_qidnsgip_host_ip_addr, offsetof(bc25_qidnsgip_address, host_ip_addr), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
const at_shape bc25_shape_qidnsgip_address = {
    .head = BC25_HEAD_QIURC_DNSGIP,
    .urc = 5,
    .fields = bc25_shape_qidnsgip_address_fields,
    .field_count = 1,
    .size = sizeof(bc25_qidnsgip_address),
};

/* +QICFG: "dataformat",(list of supported <send_data_format>s),(list of supported <recv_data_format>s) */
static const at_field bc25_shape_qicfg_ranges_fields[] = {
    {&bc25_parameter_raw, offsetof(bc25_ranges, raw), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc25_shape_qicfg_ranges = {
    .head = BC25_HEAD_QICFG_DATAFORMAT,
    .urc = AT_NONE,
    .fields = bc25_shape_qicfg_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc25_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QICFG: "viewmode",(list of supported <view_mode>s) */
static const at_field bc25_shape_qicfg_ranges_2_fields[] = {
    {&bc25_parameter_raw, offsetof(bc25_ranges, raw), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc25_shape_qicfg_ranges_2 = {
    .head = BC25_HEAD_QICFG_VIEWMODE,
    .urc = AT_NONE,
    .fields = bc25_shape_qicfg_ranges_2_fields,
    .field_count = 1,
    .size = sizeof(bc25_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QICFG: "showlength",(list of supported <show_length_mode>s) */
static const at_field bc25_shape_qicfg_ranges_3_fields[] = {
    {&bc25_parameter_raw, offsetof(bc25_ranges, raw), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc25_shape_qicfg_ranges_3 = {
    .head = BC25_HEAD_QICFG_SHOWLENGTH,
    .urc = AT_NONE,
    .fields = bc25_shape_qicfg_ranges_3_fields,
    .field_count = 1,
    .size = sizeof(bc25_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QICFG: "dataformat",<send_data_format>,<recv_data_format> */
static const at_field bc25_shape_qicfg_dataformat_response_fields[] = {
    {&bc25_parameter_qicfg_send_data_format, offsetof(bc25_qicfg_dataformat_response, send_data_format),
     AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc25_parameter_qicfg_recv_data_format, offsetof(bc25_qicfg_dataformat_response, recv_data_format),
     AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_effect bc25_shape_qicfg_dataformat_response_effects[] = {
    {BC25_MODE_SEND_DATA_FORMAT, AT_NONE, 0, AT_KEEP},
    {BC25_MODE_RECV_DATA_FORMAT, AT_NONE, 1, AT_KEEP},
};
const at_shape bc25_shape_qicfg_dataformat_response = {
    .head = BC25_HEAD_QICFG_DATAFORMAT,
    .urc = AT_NONE,
    .fields = bc25_shape_qicfg_dataformat_response_fields,
    .field_count = 2,
    .effects = bc25_shape_qicfg_dataformat_response_effects,
    .effect_count = 2,
    .size = sizeof(bc25_qicfg_dataformat_response),
};

/* +QICFG: "viewmode",<view_mode> */
static const at_field bc25_shape_qicfg_viewmode_response_fields[] = {
    {&bc25_parameter_qicfg_view_mode, offsetof(bc25_qicfg_viewmode_response, view_mode), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_effect bc25_shape_qicfg_viewmode_response_effects[] = {
    {BC25_MODE_VIEW_MODE, AT_NONE, 0, AT_KEEP},
};
const at_shape bc25_shape_qicfg_viewmode_response = {
    .head = BC25_HEAD_QICFG_VIEWMODE,
    .urc = AT_NONE,
    .fields = bc25_shape_qicfg_viewmode_response_fields,
    .field_count = 1,
    .effects = bc25_shape_qicfg_viewmode_response_effects,
    .effect_count = 1,
    .size = sizeof(bc25_qicfg_viewmode_response),
};

/* +QICFG: "showlength",<show_length_mode> */
static const at_field bc25_shape_qicfg_showlength_response_fields[] = {
    {&bc25_parameter_qicfg_show_length_mode, offsetof(bc25_qicfg_showlength_response, show_length_mode),
     AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_effect bc25_shape_qicfg_showlength_response_effects[] = {
    {BC25_MODE_SHOW_LENGTH_MODE, AT_NONE, 0, AT_KEEP},
};
const at_shape bc25_shape_qicfg_showlength_response = {
    .head = BC25_HEAD_QICFG_SHOWLENGTH,
    .urc = AT_NONE,
    .fields = bc25_shape_qicfg_showlength_response_fields,
    .field_count = 1,
    .effects = bc25_shape_qicfg_showlength_response_effects,
    .effect_count = 1,
    .size = sizeof(bc25_qicfg_showlength_response),
};

/* +QIGETERROR: <err>,<errcode_description> */
static const at_field bc25_shape_qigeterror_response_fields[] = {
    {&bc25_parameter_err, offsetof(bc25_qigeterror_response, err), 0, 0, 0, AT_NONE},
    {&bc25_parameter_qigeterror_errcode_description, offsetof(bc25_qigeterror_response, errcode_description),
     AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc25_shape_qigeterror_response = {
    .head = BC25_HEAD_QIGETERROR,
    .urc = AT_NONE,
    .fields = bc25_shape_qigeterror_response_fields,
    .field_count = 2,
    .size = sizeof(bc25_qigeterror_response),
};

/* +QIDNSCFG: <PrimaryDns>[,<SecondaryDns>] */
static const at_field bc25_shape_qidnscfg_ranges_fields[] = {
    {&bc25_parameter_raw, offsetof(bc25_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc25_shape_qidnscfg_ranges = {
    .head = BC25_HEAD_QIDNSCFG,
    .urc = AT_NONE,
    .fields = bc25_shape_qidnscfg_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc25_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QIDNSCFG: <PrimaryDns>,<SecondaryDns> */
static const at_field bc25_shape_qidnscfg_response_fields[] = {
    {&bc25_parameter_qidnscfg_primary_dns, offsetof(bc25_qidnscfg_response, primary_dns), 0, 0, 0, AT_NONE},
    {&bc25_parameter_qidnscfg_secondary_dns, offsetof(bc25_qidnscfg_response, secondary_dns), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
const at_shape bc25_shape_qidnscfg_response = {
    .head = BC25_HEAD_QIDNSCFG,
    .urc = AT_NONE,
    .fields = bc25_shape_qidnscfg_response_fields,
    .field_count = 2,
    .size = sizeof(bc25_qidnscfg_response),
};

/* +QIKALIVE: <keepalive_on>[,<keepalive_idle_time>[,<keepalive_interval_time>[,<keepalive_count>[,<keepalive_data>]]]] */
static const at_field bc25_shape_qikalive_ranges_fields[] = {
    {&bc25_parameter_raw, offsetof(bc25_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bc25_shape_qikalive_ranges = {
    .head = BC25_HEAD_QIKALIVE,
    .urc = AT_NONE,
    .fields = bc25_shape_qikalive_ranges_fields,
    .field_count = 1,
    .size = sizeof(bc25_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QIKALIVE: <keepalive_on>,<keepalive_idle_time>,<keepalive_interval_time>,<keepalive_count> */
static const at_field bc25_shape_qikalive_response_fields[] = {
    {&bc25_parameter_qikalive_keepalive_on, offsetof(bc25_qikalive_response, keepalive_on), 0, 0, 0, AT_NONE},
    {&bc25_parameter_qikalive_keepalive_idle_time, offsetof(bc25_qikalive_response, keepalive_idle_time),
     AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc25_parameter_qikalive_keepalive_interval_time, offsetof(bc25_qikalive_response, keepalive_interval_time),
     AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc25_parameter_qikalive_keepalive_count, offsetof(bc25_qikalive_response, keepalive_count), AT_FIELD_COMMA, 0,
     0, AT_NONE},
};
const at_shape bc25_shape_qikalive_response = {
    .head = BC25_HEAD_QIKALIVE,
    .urc = AT_NONE,
    .fields = bc25_shape_qikalive_response_fields,
    .field_count = 4,
    .size = sizeof(bc25_qikalive_response),
};

/* +QIURC: "closed",<connectID> */
static const at_field bc25_shape_qiurc_closed_fields[] = {
    {&bc25_parameter_connect_id, offsetof(bc25_qiurc_closed, connect_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc25_shape_qiurc_closed = {
    .head = BC25_HEAD_QIURC_CLOSED,
    .urc = 6,
    .fields = bc25_shape_qiurc_closed_fields,
    .field_count = 1,
    .size = sizeof(bc25_qiurc_closed),
};

/* +QIURC: "recv",<connectID>[,<current_recv_length>] */
static const at_field bc25_shape_qiurc_recv_fields[] = {
    {&bc25_parameter_connect_id, offsetof(bc25_qiurc_recv, connect_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc25_parameter_qiurc_current_recv_length, offsetof(bc25_qiurc_recv, current_recv_length),
     AT_FIELD_COMMA | AT_FIELD_OPENS | AT_FIELD_OPTIONAL, 1, 0, AT_NONE},
};
static const at_condition bc25_shape_qiurc_recv_conditions[] = {
    {BC25_MODE_ACCESS_MODE, 0, 0},
};
const at_shape bc25_shape_qiurc_recv = {
    .head = BC25_HEAD_QIURC_RECV,
    .urc = 7,
    .fields = bc25_shape_qiurc_recv_fields,
    .field_count = 2,
    .conditions = bc25_shape_qiurc_recv_conditions,
    .condition_count = 1,
    .size = sizeof(bc25_qiurc_recv),
};

/* +QIURC: "recv",<connectID>,<current_recv_length><CR><LF><data> */
static const at_field bc25_shape_qiurc_recv_pushed_fields[] = {
    {&bc25_parameter_connect_id, offsetof(bc25_qiurc_recv_pushed, connect_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc25_parameter_qiurc_current_recv_length, offsetof(bc25_qiurc_recv_pushed, current_recv_length), AT_FIELD_COMMA,
     0, 0, 2},
    {&bc25_parameter_qiurc_data, 0, AT_FIELD_BREAK, 0, 0, 1},
};
static const at_condition bc25_shape_qiurc_recv_pushed_conditions[] = {
    {BC25_MODE_ACCESS_MODE, 0, 1},
    {BC25_MODE_VIEW_MODE, AT_NONE, 0},
    {BC25_MODE_SHOW_LENGTH_MODE, AT_NONE, 1},
};
const at_shape bc25_shape_qiurc_recv_pushed = {
    .head = BC25_HEAD_QIURC_RECV,
    .urc = 8,
    .fields = bc25_shape_qiurc_recv_pushed_fields,
    .field_count = 3,
    .conditions = bc25_shape_qiurc_recv_pushed_conditions,
    .condition_count = 3,
    .size = sizeof(bc25_qiurc_recv_pushed),
};

/* +QIURC: "recv",<connectID>,<current_recv_length>,<data> */
static const at_field bc25_shape_qiurc_recv_pushed_2_fields[] = {
    {&bc25_parameter_connect_id, offsetof(bc25_qiurc_recv_pushed, connect_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc25_parameter_qiurc_current_recv_length, offsetof(bc25_qiurc_recv_pushed, current_recv_length), AT_FIELD_COMMA,
     0, 0, 2},
    {&bc25_parameter_qiurc_data, 0, AT_FIELD_COMMA, 0, 0, 1},
};
static const at_condition bc25_shape_qiurc_recv_pushed_2_conditions[] = {
    {BC25_MODE_ACCESS_MODE, 0, 1},
    {BC25_MODE_VIEW_MODE, AT_NONE, 1},
    {BC25_MODE_SHOW_LENGTH_MODE, AT_NONE, 1},
};
const at_shape bc25_shape_qiurc_recv_pushed_2 = {
    .head = BC25_HEAD_QIURC_RECV,
    .urc = 8,
    .fields = bc25_shape_qiurc_recv_pushed_2_fields,
    .field_count = 3,
    .conditions = bc25_shape_qiurc_recv_pushed_2_conditions,
    .condition_count = 3,
    .size = sizeof(bc25_qiurc_recv_pushed),
    .flags = AT_SHAPE_INLINE,
};

/* +QIURC: "recv",<connectID> */
static const at_field bc25_shape_qiurc_recv_uncounted_fields[] = {
    {&bc25_parameter_connect_id, offsetof(bc25_qiurc_recv_uncounted, connect_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_condition bc25_shape_qiurc_recv_uncounted_conditions[] = {
    {BC25_MODE_ACCESS_MODE, 0, 1},
    {BC25_MODE_SHOW_LENGTH_MODE, AT_NONE, 0},
};
const at_shape bc25_shape_qiurc_recv_uncounted = {
    .head = BC25_HEAD_QIURC_RECV,
    .urc = 9,
    .fields = bc25_shape_qiurc_recv_uncounted_fields,
    .field_count = 1,
    .conditions = bc25_shape_qiurc_recv_uncounted_conditions,
    .condition_count = 2,
    .size = sizeof(bc25_qiurc_recv_uncounted),
};

/* +QIURC: "recv",<connectID>,"buff full" */
static const at_field bc25_shape_qiurc_buff_full_fields[] = {
    {&bc25_parameter_connect_id, offsetof(bc25_qiurc_buff_full, connect_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc25_literal_buff_full, 0, AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bc25_shape_qiurc_buff_full = {
    .head = BC25_HEAD_QIURC_RECV,
    .urc = 10,
    .fields = bc25_shape_qiurc_buff_full_fields,
    .field_count = 2,
    .size = sizeof(bc25_qiurc_buff_full),
};

/* +QIURC: "incoming full" */
const at_shape bc25_shape_qiurc_incoming_full = {
    .head = BC25_HEAD_QIURC_INCOMING_FULL,
    .urc = 11,
};

/* +QIURC: "incoming",<connectID>,<serverID>,<remoteIP>,<remote_port> */
static const at_field bc25_shape_qiurc_incoming_fields[] = {
    {&bc25_parameter_connect_id, offsetof(bc25_qiurc_incoming, connect_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc25_parameter_qiurc_server_id, offsetof(bc25_qiurc_incoming, server_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc25_parameter_qiurc_remote_ip, offsetof(bc25_qiurc_incoming, remote_ip), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc25_parameter_qiurc_remote_port, offsetof(bc25_qiurc_incoming, remote_port), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_effect bc25_shape_qiurc_incoming_effects[] = {
    {BC25_MODE_ACCESS_MODE, 0, AT_NONE, 0},
};
const at_shape bc25_shape_qiurc_incoming = {
    .head = BC25_HEAD_QIURC_INCOMING,
    .urc = 12,
    .fields = bc25_shape_qiurc_incoming_fields,
    .field_count = 4,
    .effects = bc25_shape_qiurc_incoming_effects,
    .effect_count = 1,
    .size = sizeof(bc25_qiurc_incoming),
};

/* +QATSLEEP */
const at_shape bc25_shape_qatsleep_urc = {
    .head = BC25_HEAD_QATSLEEP,
    .urc = 13,
};

/* +QATWAKEUP */
const at_shape bc25_shape_qatwakeup_urc = {
    .head = BC25_HEAD_QATWAKEUP,
    .urc = 14,
};

/* RDY */
const at_shape bc25_shape_rdy_urc = {
    .head = BC25_HEAD_RDY,
    .urc = 15,
    .flags = AT_SHAPE_RESTART,
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
const at_form bc25_form_at = {
    .command = "AT",
    .lead = "AT",
    .kind = AT_FORM_EXECUTE,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* ATE<value> */
static const at_field bc25_form_ate_fields[] = {
    {&bc25_parameter_ate_value, offsetof(bc25_ate_write, value), 0, 0, 0, AT_NONE},
};
static const at_effect bc25_form_ate_effects[] = {
    {BC25_MODE_ECHO, AT_NONE, 0, AT_KEEP},
};
const at_form bc25_form_ate = {
    .command = "ATE",
    .lead = "ATE",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_ate_fields,
    .field_count = 1,
    .effects = bc25_form_ate_effects,
    .effect_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CMEE=? */
static const at_expected bc25_form_cmee_test_responses[] = {
    {&bc25_shape_cmee_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_cmee_test = {
    .command = "CMEE",
    .lead = "AT+CMEE=?",
    .kind = AT_FORM_TEST,
    .responses = bc25_form_cmee_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CMEE? */
static const at_expected bc25_form_cmee_read_responses[] = {
    {&bc25_shape_cmee_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_cmee_read = {
    .command = "CMEE",
    .lead = "AT+CMEE?",
    .kind = AT_FORM_READ,
    .responses = bc25_form_cmee_read_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CMEE=<n> */
static const at_field bc25_form_cmee_fields[] = {
    {&bc25_parameter_cmee_n, offsetof(bc25_cmee_write, n), 0, 0, 0, AT_NONE},
};
static const at_effect bc25_form_cmee_effects[] = {
    {BC25_MODE_CMEE, AT_NONE, 0, AT_KEEP},
};
const at_form bc25_form_cmee = {
    .command = "CMEE",
    .lead = "AT+CMEE=",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_cmee_fields,
    .field_count = 1,
    .effects = bc25_form_cmee_effects,
    .effect_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CGATT=? */
static const at_expected bc25_form_cgatt_test_responses[] = {
    {&bc25_shape_cgatt_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_cgatt_test = {
    .command = "CGATT",
    .lead = "AT+CGATT=?",
    .kind = AT_FORM_TEST,
    .responses = bc25_form_cgatt_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CGATT? */
static const at_expected bc25_form_cgatt_read_responses[] = {
    {&bc25_shape_cgatt_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_cgatt_read = {
    .command = "CGATT",
    .lead = "AT+CGATT?",
    .kind = AT_FORM_READ,
    .responses = bc25_form_cgatt_read_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CGATT=<state> */
static const at_field bc25_form_cgatt_fields[] = {
    {&bc25_parameter_cgatt_state, offsetof(bc25_cgatt_write, state), 0, 0, 0, AT_NONE},
};
const at_form bc25_form_cgatt = {
    .command = "CGATT",
    .lead = "AT+CGATT=",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_cgatt_fields,
    .field_count = 1,
    .response_time = &within_140000_ms,
    .data = AT_NONE,
};

/* AT+CGPADDR=? */
static const at_expected bc25_form_cgpaddr_test_responses[] = {
    {&bc25_shape_cgpaddr_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_cgpaddr_test = {
    .command = "CGPADDR",
    .lead = "AT+CGPADDR=?",
    .kind = AT_FORM_TEST,
    .responses = bc25_form_cgpaddr_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CGPADDR? */
static const at_expected bc25_form_cgpaddr_read_responses[] = {
    {&bc25_shape_cgpaddr_line, AT_EXPECT_REPEATED, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_cgpaddr_read = {
    .command = "CGPADDR",
    .lead = "AT+CGPADDR?",
    .kind = AT_FORM_READ,
    .responses = bc25_form_cgpaddr_read_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CGPADDR=<cid> */
static const at_field bc25_form_cgpaddr_fields[] = {
    {&bc25_parameter_cid, offsetof(bc25_cgpaddr_write, cid), 0, 0, 0, AT_NONE},
};
static const at_expected bc25_form_cgpaddr_responses[] = {
    {&bc25_shape_cgpaddr_line, AT_EXPECT_REPEATED, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_cgpaddr = {
    .command = "CGPADDR",
    .lead = "AT+CGPADDR=",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_cgpaddr_fields,
    .field_count = 1,
    .responses = bc25_form_cgpaddr_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIOPEN=? */
static const at_expected bc25_form_qiopen_test_responses[] = {
    {&bc25_shape_qiopen_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_qiopen_test = {
    .command = "QIOPEN",
    .lead = "AT+QIOPEN=?",
    .kind = AT_FORM_TEST,
    .responses = bc25_form_qiopen_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIOPEN=<contextID>,<connectID>,<service_type>,<IP_address>/<domain_name>,<remote_port>[,<local_port>[,<access_mode>[,<protocol_type>]]] */
static const at_field bc25_form_qiopen_fields[] = {
    {&bc25_parameter_context_id, offsetof(bc25_qiopen_write, context_id), 0, 0, 0, AT_NONE},
    {&bc25_parameter_connect_id, offsetof(bc25_qiopen_write, connect_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc25_parameter_service_type, offsetof(bc25_qiopen_write, service_type), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc25_parameter_qiopen_address, offsetof(bc25_qiopen_write, address), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc25_parameter_qiopen_remote_port, offsetof(bc25_qiopen_write, remote_port), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc25_parameter_local_port, offsetof(bc25_qiopen_write, local_port),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 1, 0, AT_NONE},
    {&bc25_parameter_access_mode, offsetof(bc25_qiopen_write, access_mode),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 2, 1, AT_NONE},
    {&bc25_parameter_qiopen_protocol_type, offsetof(bc25_qiopen_write, protocol_type),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 3, 2, AT_NONE},
};
static const at_rule bc25_form_qiopen_rules[] = {
    {{(const at_span[]){{3, 4}}, 1, 2}, AT_RULE_REQUIRE, 5, 0, {.limits = {0, 0}}},
    {{(const at_span[]){{3, 4}}, 1, 2}, AT_RULE_RANGE, 5, 0, {.limits = {1, 65535}}},
    {{(const at_span[]){{3, 4}}, 1, 2}, AT_RULE_RANGE, 4, 0, {.limits = {0, 65535}}},
};
static const at_effect bc25_form_qiopen_effects[] = {
    {BC25_MODE_ACCESS_MODE, 1, 6, 0},
};
static const at_expected bc25_form_qiopen_later[] = {
    {&bc25_shape_qiopen_result, 0, 0, 1, 1, AT_NONE, 0},
};
static const at_time_limit bc25_form_qiopen_later_times[] = {
    {
        (const at_time_term[]){{36000, {AT_NONE, AT_NONE}, {0, 0}}},
        {(const at_span[]){{0, 0}}, 1, 3}, 1,
    },
    {
        (const at_time_term[]){{176000, {AT_NONE, AT_NONE}, {0, 0}}},
        {(const at_span[]){{1, 1}}, 1, 3}, 1,
    },
};
const at_form bc25_form_qiopen = {
    .command = "QIOPEN",
    .lead = "AT+QIOPEN=",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_qiopen_fields,
    .field_count = 8,
    .rules = bc25_form_qiopen_rules,
    .rule_count = 3,
    .effects = bc25_form_qiopen_effects,
    .effect_count = 1,
    .later = bc25_form_qiopen_later,
    .later_count = 1,
    .later_times = bc25_form_qiopen_later_times,
    .later_time_count = 2,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QICLOSE=? */
static const at_expected bc25_form_qiclose_test_responses[] = {
    {&bc25_shape_qiclose_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_qiclose_test = {
    .command = "QICLOSE",
    .lead = "AT+QICLOSE=?",
    .kind = AT_FORM_TEST,
    .responses = bc25_form_qiclose_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QICLOSE=<connectID> */
static const at_field bc25_form_qiclose_fields[] = {
    {&bc25_parameter_connect_id, offsetof(bc25_qiclose_write, connect_id), 0, 0, 0, AT_NONE},
};
static const at_expected bc25_form_qiclose_later[] = {
    {&bc25_shape_close_ok, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
static const at_time_limit bc25_form_qiclose_later_times[] = {
    {
        (const at_time_term[]){{10000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bc25_form_qiclose = {
    .command = "QICLOSE",
    .lead = "AT+QICLOSE=",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_qiclose_fields,
    .field_count = 1,
    .later = bc25_form_qiclose_later,
    .later_count = 1,
    .later_times = bc25_form_qiclose_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QISTATE=? */
const at_form bc25_form_qistate_test = {
    .command = "QISTATE",
    .lead = "AT+QISTATE=?",
    .kind = AT_FORM_TEST,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QISTATE? */
static const at_expected bc25_form_qistate_read_responses[] = {
    {&bc25_shape_qistate_status, AT_EXPECT_REPEATED, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_qistate_read = {
    .command = "QISTATE",
    .lead = "AT+QISTATE?",
    .kind = AT_FORM_READ,
    .responses = bc25_form_qistate_read_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QISTATE=<query_type>,<contextID> */
static const at_field bc25_form_qistate_by_context_fields[] = {
    {&bc25_parameter_qistate_query_type, 0, AT_FIELD_FIXED, 0, 0, AT_NONE},
    {&bc25_parameter_context_id, offsetof(bc25_qistate_by_context_write, context_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_expected bc25_form_qistate_by_context_responses[] = {
    {&bc25_shape_qistate_status, AT_EXPECT_REPEATED, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_qistate_by_context = {
    .command = "QISTATE",
    .lead = "AT+QISTATE=",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_qistate_by_context_fields,
    .field_count = 2,
    .responses = bc25_form_qistate_by_context_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QISTATE=<query_type>,<connectID> */
static const at_field bc25_form_qistate_by_socket_fields[] = {
    {&bc25_parameter_qistate_query_type, 1, AT_FIELD_FIXED, 0, 0, AT_NONE},
    {&bc25_parameter_connect_id, offsetof(bc25_qistate_by_socket_write, connect_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_expected bc25_form_qistate_by_socket_responses[] = {
    {&bc25_shape_qistate_status, AT_EXPECT_REPEATED, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_qistate_by_socket = {
    .command = "QISTATE",
    .lead = "AT+QISTATE=",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_qistate_by_socket_fields,
    .field_count = 2,
    .responses = bc25_form_qistate_by_socket_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QISEND=? */
static const at_expected bc25_form_qisend_test_responses[] = {
    {&bc25_shape_qisend_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_qisend_test = {
    .command = "QISEND",
    .lead = "AT+QISEND=?",
    .kind = AT_FORM_TEST,
    .responses = bc25_form_qisend_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QISEND=<connectID>,<send_length>,<data> */
static const at_field bc25_form_qisend_inline_fields[] = {
    {&bc25_parameter_connect_id, offsetof(bc25_qisend_inline_write, connect_id), 0, 0, 0, AT_NONE},
    {&bc25_parameter_send_length, offsetof(bc25_qisend_inline_write, data), AT_FIELD_COMMA | AT_FIELD_COUNT, 0, 0, 2},
    {&bc25_parameter_qisend_data, offsetof(bc25_qisend_inline_write, data), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_expected bc25_form_qisend_inline_later[] = {
    {&bc25_shape_send_ok, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc25_shape_send_fail, AT_EXPECT_FAILURE, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
static const at_time_limit bc25_form_qisend_inline_later_times[] = {
    {
        (const at_time_term[]){{10000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bc25_form_qisend_inline = {
    .command = "QISEND",
    .lead = "AT+QISEND=",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_qisend_inline_fields,
    .field_count = 3,
    .later = bc25_form_qisend_inline_later,
    .later_count = 2,
    .later_times = bc25_form_qisend_inline_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QISEND=<connectID> */
static const at_field bc25_form_qisend_text_fields[] = {
    {&bc25_parameter_connect_id, offsetof(bc25_qisend_text_write, connect_id), 0, 0, 0, AT_NONE},
    {&bc25_parameter_qisend_data, offsetof(bc25_qisend_text_write, data), AT_FIELD_ENTRY, 0, 0, AT_NONE},
};
static const at_expected bc25_form_qisend_text_later[] = {
    {&bc25_shape_send_ok, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc25_shape_send_fail, AT_EXPECT_FAILURE, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
static const at_time_limit bc25_form_qisend_text_later_times[] = {
    {
        (const at_time_term[]){{10000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bc25_form_qisend_text = {
    .command = "QISEND",
    .lead = "AT+QISEND=",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_qisend_text_fields,
    .field_count = 2,
    .later = bc25_form_qisend_text_later,
    .later_count = 2,
    .later_times = bc25_form_qisend_text_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .flags = AT_FORM_CTRL_Z,
    .data = 1,
};

/* AT+QISEND=<connectID>,<send_length> */
static const at_field bc25_form_qisend_data_fields[] = {
    {&bc25_parameter_connect_id, offsetof(bc25_qisend_data_write, connect_id), 0, 0, 0, AT_NONE},
    {&bc25_parameter_send_length, offsetof(bc25_qisend_data_write, data), AT_FIELD_COMMA | AT_FIELD_COUNT, 0, 0, 2},
    {&bc25_parameter_qisend_data, offsetof(bc25_qisend_data_write, data), AT_FIELD_ENTRY, 0, 0, AT_NONE},
};
static const at_expected bc25_form_qisend_data_later[] = {
    {&bc25_shape_send_ok, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc25_shape_send_fail, AT_EXPECT_FAILURE, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
static const at_time_limit bc25_form_qisend_data_later_times[] = {
    {
        (const at_time_term[]){{10000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bc25_form_qisend_data = {
    .command = "QISEND",
    .lead = "AT+QISEND=",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_qisend_data_fields,
    .field_count = 3,
    .later = bc25_form_qisend_data_later,
    .later_count = 2,
    .later_times = bc25_form_qisend_data_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .data = 2,
};

/* AT+QISENDEX=? */
static const at_expected bc25_form_qisendex_test_responses[] = {
    {&bc25_shape_qisendex_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_qisendex_test = {
    .command = "QISENDEX",
    .lead = "AT+QISENDEX=?",
    .kind = AT_FORM_TEST,
    .responses = bc25_form_qisendex_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QISENDEX=<connectID>,<send_length>,<hex_string> */
static const at_field bc25_form_qisendex_inline_fields[] = {
    {&bc25_parameter_connect_id, offsetof(bc25_qisendex_inline_write, connect_id), 0, 0, 0, AT_NONE},
    {&bc25_parameter_send_length, offsetof(bc25_qisendex_inline_write, hex_string), AT_FIELD_COMMA | AT_FIELD_COUNT,
     0, 0, 2},
    {&bc25_parameter_qisendex_hex_string, offsetof(bc25_qisendex_inline_write, hex_string), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_expected bc25_form_qisendex_inline_later[] = {
    {&bc25_shape_send_ok, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc25_shape_send_fail, AT_EXPECT_FAILURE, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
static const at_time_limit bc25_form_qisendex_inline_later_times[] = {
    {
        (const at_time_term[]){{10000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bc25_form_qisendex_inline = {
    .command = "QISENDEX",
    .lead = "AT+QISENDEX=",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_qisendex_inline_fields,
    .field_count = 3,
    .later = bc25_form_qisendex_inline_later,
    .later_count = 2,
    .later_times = bc25_form_qisendex_inline_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QISENDEX=<connectID> */
static const at_field bc25_form_qisendex_text_fields[] = {
    {&bc25_parameter_connect_id, offsetof(bc25_qisendex_text_write, connect_id), 0, 0, 0, AT_NONE},
    {&bc25_parameter_qisendex_hex_string, offsetof(bc25_qisendex_text_write, hex_string), AT_FIELD_ENTRY, 0, 0,
     AT_NONE},
};
static const at_expected bc25_form_qisendex_text_later[] = {
    {&bc25_shape_send_ok, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc25_shape_send_fail, AT_EXPECT_FAILURE, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
static const at_time_limit bc25_form_qisendex_text_later_times[] = {
    {
        (const at_time_term[]){{10000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bc25_form_qisendex_text = {
    .command = "QISENDEX",
    .lead = "AT+QISENDEX=",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_qisendex_text_fields,
    .field_count = 2,
    .later = bc25_form_qisendex_text_later,
    .later_count = 2,
    .later_times = bc25_form_qisendex_text_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .flags = AT_FORM_CTRL_Z,
    .data = 1,
};

/* AT+QISENDEX=<connectID>,<send_length> */
static const at_field bc25_form_qisendex_data_fields[] = {
    {&bc25_parameter_connect_id, offsetof(bc25_qisendex_data_write, connect_id), 0, 0, 0, AT_NONE},
    {&bc25_parameter_send_length, offsetof(bc25_qisendex_data_write, hex_string), AT_FIELD_COMMA | AT_FIELD_COUNT, 0,
     0, 2},
    {&bc25_parameter_qisendex_hex_string, offsetof(bc25_qisendex_data_write, hex_string), AT_FIELD_ENTRY, 0, 0,
     AT_NONE},
};
static const at_expected bc25_form_qisendex_data_later[] = {
    {&bc25_shape_send_ok, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc25_shape_send_fail, AT_EXPECT_FAILURE, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
static const at_time_limit bc25_form_qisendex_data_later_times[] = {
    {
        (const at_time_term[]){{10000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bc25_form_qisendex_data = {
    .command = "QISENDEX",
    .lead = "AT+QISENDEX=",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_qisendex_data_fields,
    .field_count = 3,
    .later = bc25_form_qisendex_data_later,
    .later_count = 2,
    .later_times = bc25_form_qisendex_data_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .data = 2,
};

/* AT+QIRD=? */
static const at_expected bc25_form_qird_test_responses[] = {
    {&bc25_shape_qird_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_qird_test = {
    .command = "QIRD",
    .lead = "AT+QIRD=?",
    .kind = AT_FORM_TEST,
    .responses = bc25_form_qird_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIRD=<connectID>,<read_length> */
static const at_field bc25_form_qird_fields[] = {
    {&bc25_parameter_connect_id, offsetof(bc25_qird_write, connect_id), 0, 0, 0, AT_NONE},
    {&bc25_parameter_qird_read_length, offsetof(bc25_qird_write, read_length), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_expected bc25_form_qird_responses[] = {
    {&bc25_shape_qird_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc25_shape_qird_response_2, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc25_shape_qird_response_3, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_qird = {
    .command = "QIRD",
    .lead = "AT+QIRD=",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_qird_fields,
    .field_count = 2,
    .responses = bc25_form_qird_responses,
    .response_count = 3,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QISWTMD=? */
static const at_expected bc25_form_qiswtmd_test_responses[] = {
    {&bc25_shape_qiswtmd_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_qiswtmd_test = {
    .command = "QISWTMD",
    .lead = "AT+QISWTMD=?",
    .kind = AT_FORM_TEST,
    .responses = bc25_form_qiswtmd_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QISWTMD? */
const at_form bc25_form_qiswtmd_read = {
    .command = "QISWTMD",
    .lead = "AT+QISWTMD?",
    .kind = AT_FORM_READ,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QISWTMD=<connectID>,<access_mode> */
static const at_field bc25_form_qiswtmd_fields[] = {
    {&bc25_parameter_connect_id, offsetof(bc25_qiswtmd_write, connect_id), 0, 0, 0, AT_NONE},
    {&bc25_parameter_access_mode, offsetof(bc25_qiswtmd_write, access_mode), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_effect bc25_form_qiswtmd_effects[] = {
    {BC25_MODE_ACCESS_MODE, 0, 1, AT_KEEP},
};
const at_form bc25_form_qiswtmd = {
    .command = "QISWTMD",
    .lead = "AT+QISWTMD=",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_qiswtmd_fields,
    .field_count = 2,
    .effects = bc25_form_qiswtmd_effects,
    .effect_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QPING=? */
static const at_expected bc25_form_qping_test_responses[] = {
    {&bc25_shape_qping_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_qping_test = {
    .command = "QPING",
    .lead = "AT+QPING=?",
    .kind = AT_FORM_TEST,
    .responses = bc25_form_qping_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QPING=<contextID>,<host>[,<time_out>[,<ping_num>[,<ping_size>]]] */
static const at_field bc25_form_qping_fields[] = {
    {&bc25_parameter_context_id, offsetof(bc25_qping_write, context_id), 0, 0, 0, AT_NONE},
    {&bc25_parameter_qping_host, offsetof(bc25_qping_write, host), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc25_parameter_qping_time_out, offsetof(bc25_qping_write, time_out),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 1, 0, AT_NONE},
    {&bc25_parameter_qping_ping_num, offsetof(bc25_qping_write, ping_num),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 2, 1, AT_NONE},
    {&bc25_parameter_qping_ping_size, offsetof(bc25_qping_write, ping_size),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 3, 2, AT_NONE},
};
static const at_expected bc25_form_qping_later[] = {
    {&bc25_shape_qping_reply, AT_EXPECT_REPEATED, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc25_shape_qping_summary, 0, AT_NONE, AT_NONE, 0, AT_NONE, 2},
};
static const at_time_limit bc25_form_qping_later_times[] = {
    {
        (const at_time_term[]){{140000, {AT_NONE, AT_NONE}, {0, 0}}, {1000, {2, 3}, {4, 4}}},
        {NULL, 0, AT_NONE}, 2,
    },
};
const at_form bc25_form_qping = {
    .command = "QPING",
    .lead = "AT+QPING=",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_qping_fields,
    .field_count = 5,
    .later = bc25_form_qping_later,
    .later_count = 2,
    .later_times = bc25_form_qping_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QNTP=? */
static const at_expected bc25_form_qntp_test_responses[] = {
    {&bc25_shape_qntp_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_qntp_test = {
    .command = "QNTP",
    .lead = "AT+QNTP=?",
    .kind = AT_FORM_TEST,
    .responses = bc25_form_qntp_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QNTP=<contextID>,<server>[,<port>[,<autosettime>]] */
static const at_field bc25_form_qntp_fields[] = {
    {&bc25_parameter_context_id, offsetof(bc25_qntp_write, context_id), 0, 0, 0, AT_NONE},
    {&bc25_parameter_qntp_server, offsetof(bc25_qntp_write, server), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bc25_parameter_qntp_port, offsetof(bc25_qntp_write, port), AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS,
     1, 0, AT_NONE},
    {&bc25_parameter_qntp_autosettime, offsetof(bc25_qntp_write, autosettime),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 2, 1, AT_NONE},
};
static const at_expected bc25_form_qntp_later[] = {
    {&bc25_shape_qntp_result, 0, AT_NONE, AT_NONE, 0, AT_NONE, 0},
};
static const at_time_limit bc25_form_qntp_later_times[] = {
    {
        (const at_time_term[]){{140000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bc25_form_qntp = {
    .command = "QNTP",
    .lead = "AT+QNTP=",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_qntp_fields,
    .field_count = 4,
    .later = bc25_form_qntp_later,
    .later_count = 1,
    .later_times = bc25_form_qntp_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIDNSGIP=? */
static const at_expected bc25_form_qidnsgip_test_responses[] = {
    {&bc25_shape_qidnsgip_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_qidnsgip_test = {
    .command = "QIDNSGIP",
    .lead = "AT+QIDNSGIP=?",
    .kind = AT_FORM_TEST,
    .responses = bc25_form_qidnsgip_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIDNSGIP=<contextID>,<hostname> */
static const at_field bc25_form_qidnsgip_fields[] = {
    {&bc25_parameter_context_id, offsetof(bc25_qidnsgip_write, context_id), 0, 0, 0, AT_NONE},
    {&bc25_parameter_qidnsgip_hostname, offsetof(bc25_qidnsgip_write, hostname), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_expected bc25_form_qidnsgip_later[] = {
    {&bc25_shape_qidnsgip_result, 0, AT_NONE, AT_NONE, 0, 1, 0},
    {&bc25_shape_qidnsgip_address, AT_EXPECT_REPEATED, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
static const at_time_limit bc25_form_qidnsgip_later_times[] = {
    {
        (const at_time_term[]){{140000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bc25_form_qidnsgip = {
    .command = "QIDNSGIP",
    .lead = "AT+QIDNSGIP=",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_qidnsgip_fields,
    .field_count = 2,
    .later = bc25_form_qidnsgip_later,
    .later_count = 2,
    .later_times = bc25_form_qidnsgip_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QICFG=? */
static const at_expected bc25_form_qicfg_test_responses[] = {
    {&bc25_shape_qicfg_ranges, AT_EXPECT_REPEATED | AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc25_shape_qicfg_ranges_2, AT_EXPECT_REPEATED | AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bc25_shape_qicfg_ranges_3, AT_EXPECT_REPEATED | AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_qicfg_test = {
    .command = "QICFG",
    .lead = "AT+QICFG=?",
    .kind = AT_FORM_TEST,
    .responses = bc25_form_qicfg_test_responses,
    .response_count = 3,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QICFG="dataformat",<send_data_format>,<recv_data_format> */
static const at_field bc25_form_qicfg_dataformat_fields[] = {
    {&bc25_parameter_qicfg_send_data_format, offsetof(bc25_qicfg_dataformat_write, send_data_format), AT_FIELD_COMMA,
     0, 0, AT_NONE},
    {&bc25_parameter_qicfg_recv_data_format, offsetof(bc25_qicfg_dataformat_write, recv_data_format), AT_FIELD_COMMA,
     0, 0, AT_NONE},
};
static const at_effect bc25_form_qicfg_dataformat_effects[] = {
    {BC25_MODE_SEND_DATA_FORMAT, AT_NONE, 0, AT_KEEP},
    {BC25_MODE_RECV_DATA_FORMAT, AT_NONE, 1, AT_KEEP},
};
static const at_expected bc25_form_qicfg_dataformat_responses[] = {
    {&bc25_shape_qicfg_dataformat_response, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_qicfg_dataformat = {
    .command = "QICFG",
    .lead = "AT+QICFG=\"dataformat\"",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_qicfg_dataformat_fields,
    .field_count = 2,
    .effects = bc25_form_qicfg_dataformat_effects,
    .effect_count = 2,
    .responses = bc25_form_qicfg_dataformat_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QICFG="viewmode",<view_mode> */
static const at_field bc25_form_qicfg_viewmode_fields[] = {
    {&bc25_parameter_qicfg_view_mode, offsetof(bc25_qicfg_viewmode_write, view_mode), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_effect bc25_form_qicfg_viewmode_effects[] = {
    {BC25_MODE_VIEW_MODE, AT_NONE, 0, AT_KEEP},
};
static const at_expected bc25_form_qicfg_viewmode_responses[] = {
    {&bc25_shape_qicfg_viewmode_response, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_qicfg_viewmode = {
    .command = "QICFG",
    .lead = "AT+QICFG=\"viewmode\"",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_qicfg_viewmode_fields,
    .field_count = 1,
    .effects = bc25_form_qicfg_viewmode_effects,
    .effect_count = 1,
    .responses = bc25_form_qicfg_viewmode_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QICFG="showlength",<show_length_mode> */
static const at_field bc25_form_qicfg_showlength_fields[] = {
    {&bc25_parameter_qicfg_show_length_mode, offsetof(bc25_qicfg_showlength_write, show_length_mode), AT_FIELD_COMMA,
     0, 0, AT_NONE},
};
static const at_effect bc25_form_qicfg_showlength_effects[] = {
    {BC25_MODE_SHOW_LENGTH_MODE, AT_NONE, 0, AT_KEEP},
};
static const at_expected bc25_form_qicfg_showlength_responses[] = {
    {&bc25_shape_qicfg_showlength_response, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_qicfg_showlength = {
    .command = "QICFG",
    .lead = "AT+QICFG=\"showlength\"",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_qicfg_showlength_fields,
    .field_count = 1,
    .effects = bc25_form_qicfg_showlength_effects,
    .effect_count = 1,
    .responses = bc25_form_qicfg_showlength_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIGETERROR=? */
const at_form bc25_form_qigeterror_test = {
    .command = "QIGETERROR",
    .lead = "AT+QIGETERROR=?",
    .kind = AT_FORM_TEST,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIGETERROR */
static const at_expected bc25_form_qigeterror_responses[] = {
    {&bc25_shape_qigeterror_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_qigeterror = {
    .command = "QIGETERROR",
    .lead = "AT+QIGETERROR",
    .kind = AT_FORM_EXECUTE,
    .responses = bc25_form_qigeterror_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIDNSCFG=? */
static const at_expected bc25_form_qidnscfg_test_responses[] = {
    {&bc25_shape_qidnscfg_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_qidnscfg_test = {
    .command = "QIDNSCFG",
    .lead = "AT+QIDNSCFG=?",
    .kind = AT_FORM_TEST,
    .responses = bc25_form_qidnscfg_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIDNSCFG? */
static const at_expected bc25_form_qidnscfg_read_responses[] = {
    {&bc25_shape_qidnscfg_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_qidnscfg_read = {
    .command = "QIDNSCFG",
    .lead = "AT+QIDNSCFG?",
    .kind = AT_FORM_READ,
    .responses = bc25_form_qidnscfg_read_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIDNSCFG=<PrimaryDns>[,<SecondaryDns>] */
static const at_field bc25_form_qidnscfg_fields[] = {
    {&bc25_parameter_qidnscfg_primary_dns, offsetof(bc25_qidnscfg_write, primary_dns), 0, 0, 0, AT_NONE},
    {&bc25_parameter_qidnscfg_secondary_dns, offsetof(bc25_qidnscfg_write, secondary_dns),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 1, 0, AT_NONE},
};
const at_form bc25_form_qidnscfg = {
    .command = "QIDNSCFG",
    .lead = "AT+QIDNSCFG=",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_qidnscfg_fields,
    .field_count = 2,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIKALIVE=? */
static const at_expected bc25_form_qikalive_test_responses[] = {
    {&bc25_shape_qikalive_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_qikalive_test = {
    .command = "QIKALIVE",
    .lead = "AT+QIKALIVE=?",
    .kind = AT_FORM_TEST,
    .responses = bc25_form_qikalive_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIKALIVE? */
static const at_expected bc25_form_qikalive_read_responses[] = {
    {&bc25_shape_qikalive_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bc25_form_qikalive_read = {
    .command = "QIKALIVE",
    .lead = "AT+QIKALIVE?",
    .kind = AT_FORM_READ,
    .responses = bc25_form_qikalive_read_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIKALIVE=<keepalive_on>[,<keepalive_idle_time>[,<keepalive_interval_time>[,<keepalive_count>[,<keepalive_data>]]]] */
static const at_field bc25_form_qikalive_fields[] = {
    {&bc25_parameter_qikalive_keepalive_on, offsetof(bc25_qikalive_write, keepalive_on), 0, 0, 0, AT_NONE},
    {&bc25_parameter_qikalive_keepalive_idle_time, offsetof(bc25_qikalive_write, keepalive_idle_time),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 1, 0, AT_NONE},
    {&bc25_parameter_qikalive_keepalive_interval_time, offsetof(bc25_qikalive_write, keepalive_interval_time),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 2, 1, AT_NONE},
    {&bc25_parameter_qikalive_keepalive_count, offsetof(bc25_qikalive_write, keepalive_count),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 3, 2, AT_NONE},
    {&bc25_parameter_qikalive_keepalive_data, offsetof(bc25_qikalive_write, keepalive_data),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 4, 3, AT_NONE},
};
const at_form bc25_form_qikalive = {
    .command = "QIKALIVE",
    .lead = "AT+QIKALIVE=",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_qikalive_fields,
    .field_count = 5,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSCLK=<n> */
static const at_field bc25_form_qsclk_fields[] = {
    {&bc25_parameter_qsclk_n, offsetof(bc25_qsclk_write, n), 0, 0, 0, AT_NONE},
};
const at_form bc25_form_qsclk = {
    .command = "QSCLK",
    .lead = "AT+QSCLK=",
    .kind = AT_FORM_WRITE,
    .fields = bc25_form_qsclk_fields,
    .field_count = 1,
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
    {"access_mode", 12, 2, 6, 0, 0, true},
};

/* Ordered by head, as the receiver searches them. */
static const at_shape *const urcs[] = {
    &bc25_shape_qiopen_result,
    &bc25_shape_close_ok,
    &bc25_shape_send_ok,
    &bc25_shape_send_fail,
    &bc25_shape_qping_reply,
    &bc25_shape_qping_summary,
    &bc25_shape_qntp_result,
    &bc25_shape_qidnsgip_result,
    &bc25_shape_qidnsgip_address,
    &bc25_shape_qiurc_closed,
    &bc25_shape_qiurc_recv,
    &bc25_shape_qiurc_recv_pushed,
    &bc25_shape_qiurc_recv_pushed_2,
    &bc25_shape_qiurc_recv_uncounted,
    &bc25_shape_qiurc_buff_full,
    &bc25_shape_qiurc_incoming_full,
    &bc25_shape_qiurc_incoming,
    &bc25_shape_qatsleep_urc,
    &bc25_shape_qatwakeup_urc,
    &bc25_shape_rdy_urc,
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
    AT_NONE, /* +QIGETERROR */
    AT_NONE, /* +QIDNSCFG */
    AT_NONE, /* +QIKALIVE */
    9, /* +QIURC: "closed" */
    10, /* +QIURC: "recv" */
    15, /* +QIURC: "incoming full" */
    16, /* +QIURC: "incoming" */
    17, /* +QATSLEEP */
    18, /* +QATWAKEUP */
    19, /* RDY */
};

const at_module bc25_module = {
    .name = "bc25",
    .lex_head = bc25_lex_head,
    .modes = modes,
    .urcs = urcs,
    .first_urcs = first_urcs,
    .mode_count = sizeof modes / sizeof modes[0],
    .urc_count = sizeof urcs / sizeof urcs[0],
    .echo = BC25_MODE_ECHO,
};

/* ---- What the tables rely on ------------------------------------------------------------------------------------- */

/* A negative size of an array is an error: C99 has no static assertion. */
#define ASSERT(name, condition) typedef char assert_##name[(condition) ? 1 : -1]

ASSERT(heads_follow_those_of_the_runtime, AT_HEAD_FIRST_OF_MODULE == 7);
ASSERT(heads_fit, BC25_HEADS <= 255);
ASSERT(modes_fit, 24 <= AT_MODE_BITS);
ASSERT(bc25_ate_value_has_32_bits, sizeof(bc25_ate_value) == sizeof(int32_t));
ASSERT(bc25_cmee_n_has_32_bits, sizeof(bc25_cmee_n) == sizeof(int32_t));
ASSERT(bc25_cgatt_state_has_32_bits, sizeof(bc25_cgatt_state) == sizeof(int32_t));
ASSERT(bc25_service_type_has_32_bits, sizeof(bc25_service_type) == sizeof(int32_t));
ASSERT(bc25_access_mode_has_32_bits, sizeof(bc25_access_mode) == sizeof(int32_t));
ASSERT(bc25_qiopen_protocol_type_has_32_bits, sizeof(bc25_qiopen_protocol_type) == sizeof(int32_t));
ASSERT(bc25_err_has_32_bits, sizeof(bc25_err) == sizeof(int32_t));
ASSERT(bc25_qistate_socket_state_has_32_bits, sizeof(bc25_qistate_socket_state) == sizeof(int32_t));
ASSERT(bc25_ping_result_has_32_bits, sizeof(bc25_ping_result) == sizeof(int32_t));
ASSERT(bc25_qntp_autosettime_has_32_bits, sizeof(bc25_qntp_autosettime) == sizeof(int32_t));
ASSERT(bc25_qicfg_send_data_format_has_32_bits, sizeof(bc25_qicfg_send_data_format) == sizeof(int32_t));
ASSERT(bc25_qicfg_recv_data_format_has_32_bits, sizeof(bc25_qicfg_recv_data_format) == sizeof(int32_t));
ASSERT(bc25_qicfg_view_mode_has_32_bits, sizeof(bc25_qicfg_view_mode) == sizeof(int32_t));
ASSERT(bc25_qicfg_show_length_mode_has_32_bits, sizeof(bc25_qicfg_show_length_mode) == sizeof(int32_t));
ASSERT(bc25_qikalive_keepalive_on_has_32_bits, sizeof(bc25_qikalive_keepalive_on) == sizeof(int32_t));
ASSERT(bc25_qsclk_n_has_32_bits, sizeof(bc25_qsclk_n) == sizeof(int32_t));
ASSERT(bc25_shape_cmee_ranges_fits, sizeof(bc25_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_cmee_response_fits, sizeof(bc25_cmee_response) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_cgatt_ranges_fits, sizeof(bc25_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_cgatt_response_fits, sizeof(bc25_cgatt_response) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_cgpaddr_ranges_fits, sizeof(bc25_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_cgpaddr_line_fits, sizeof(bc25_cgpaddr_line) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qiopen_ranges_fits, sizeof(bc25_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qiopen_result_fits, sizeof(bc25_qiopen_result) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qiclose_ranges_fits, sizeof(bc25_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qistate_status_fits, sizeof(bc25_qistate_status) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qisend_ranges_fits, sizeof(bc25_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qisendex_ranges_fits, sizeof(bc25_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qird_ranges_fits, sizeof(bc25_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qird_response_fits, sizeof(bc25_qird_response) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qird_response_2_fits, sizeof(bc25_qird_response) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qird_response_3_fits, sizeof(bc25_qird_response) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qiswtmd_ranges_fits, sizeof(bc25_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qping_ranges_fits, sizeof(bc25_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qping_reply_fits, sizeof(bc25_qping_reply) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qping_summary_fits, sizeof(bc25_qping_summary) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qntp_ranges_fits, sizeof(bc25_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qntp_result_fits, sizeof(bc25_qntp_result) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qidnsgip_ranges_fits, sizeof(bc25_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qidnsgip_result_fits, sizeof(bc25_qidnsgip_result) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qidnsgip_address_fits, sizeof(bc25_qidnsgip_address) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qicfg_ranges_fits, sizeof(bc25_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qicfg_ranges_2_fits, sizeof(bc25_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qicfg_ranges_3_fits, sizeof(bc25_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qicfg_dataformat_response_fits, sizeof(bc25_qicfg_dataformat_response) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qicfg_viewmode_response_fits, sizeof(bc25_qicfg_viewmode_response) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qicfg_showlength_response_fits, sizeof(bc25_qicfg_showlength_response) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qigeterror_response_fits, sizeof(bc25_qigeterror_response) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qidnscfg_ranges_fits, sizeof(bc25_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qidnscfg_response_fits, sizeof(bc25_qidnscfg_response) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qikalive_ranges_fits, sizeof(bc25_ranges) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qikalive_response_fits, sizeof(bc25_qikalive_response) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qiurc_closed_fits, sizeof(bc25_qiurc_closed) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qiurc_recv_fits, sizeof(bc25_qiurc_recv) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qiurc_recv_pushed_fits, sizeof(bc25_qiurc_recv_pushed) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qiurc_recv_pushed_is_kept, sizeof(bc25_qiurc_recv_pushed) <= AT_HEADER_SIZE);
ASSERT(bc25_shape_qiurc_recv_pushed_2_fits, sizeof(bc25_qiurc_recv_pushed) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qiurc_recv_pushed_2_is_kept, sizeof(bc25_qiurc_recv_pushed) <= AT_HEADER_SIZE);
ASSERT(bc25_shape_qiurc_recv_uncounted_fits, sizeof(bc25_qiurc_recv_uncounted) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qiurc_buff_full_fits, sizeof(bc25_qiurc_buff_full) <= AT_FIELDS_SIZE);
ASSERT(bc25_shape_qiurc_incoming_fits, sizeof(bc25_qiurc_incoming) <= AT_FIELDS_SIZE);
ASSERT(bc25_qistate_status_service_type_is_a_word,
       offsetof(bc25_qistate_status, service_type.text) - offsetof(bc25_qistate_status, service_type) == offsetof(at_word, text));
