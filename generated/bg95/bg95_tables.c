/*
 * Quectel BG95, BG77 and BG600L: limits, fields, lines and forms, as the documents state them.
 *
 * Generated from the spec of bg95 by: ./atbind generate bg95
 */
#include "bg95/bg95_tables.h"

/* ---- Parameters -------------------------------------------------------------------------------------------------- */

static const at_parameter bg95_parameter_ate_value = {
    .name = "value",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bg95_parameter_raw = {
    .name = "raw",
    .type = AT_TYPE_TEXT,
    .minimum = 0,
    .maximum = 32767,
};

static const at_parameter bg95_parameter_cmee_n = {
    .name = "n",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 2,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bg95_parameter_cgatt_state = {
    .name = "state",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bg95_parameter_cid = {
    .name = "cid",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 255,
};

static const at_parameter bg95_parameter_cgpaddr_pdp_addr = {
    .name = "PDP_addr",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 63,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bg95_parameter_ssl_ctx_id = {
    .name = "SSL_ctxID",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 5,
};

static const at_parameter bg95_parameter_qsslcfg_ssl_version = {
    .name = "SSL_version",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 4,
    .flags = AT_PARAMETER_LISTED,
};

static const at_span bg95_parameter_qsslcfg_cipher_suites_spans[] = {
    {4, 5},
    {10, 10},
    {47, 47},
    {53, 53},
    {61, 61},
    {174, 174},
    {49154, 49157},
    {49159, 49162},
    {49164, 49167},
    {49169, 49172},
    {49187, 49195},
    {49199, 49199},
    {49320, 49320},
    {49326, 49326},
    {65535, 65535},
};
static const at_parameter bg95_parameter_qsslcfg_cipher_suites = {
    .name = "cipher_suites",
    .type = AT_TYPE_HEX_INTEGER,
    .list.spans = bg95_parameter_qsslcfg_cipher_suites_spans,
    .minimum = 4,
    .maximum = 65535,
    .flags = AT_PARAMETER_LISTED,
    .list_length = 15,
    .detail = AT_HEX_PREFIX_UPPER | 4,
};

static const at_parameter bg95_parameter_qsslcfg_cacertpath = {
    .name = "cacertpath",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 255,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bg95_parameter_qsslcfg_clientcertpath = {
    .name = "clientcertpath",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 255,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bg95_parameter_qsslcfg_clientkeypath = {
    .name = "clientkeypath",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 255,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bg95_parameter_qsslcfg_seclevel = {
    .name = "seclevel",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 2,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bg95_parameter_qsslcfg_session = {
    .name = "session",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bg95_parameter_qsslcfg_sni = {
    .name = "SNI",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bg95_parameter_qsslcfg_check_host = {
    .name = "check_host",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bg95_parameter_qsslcfg_ignore_localtime = {
    .name = "ignore_localtime",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bg95_parameter_negotiate_time = {
    .name = "negotiate_time",
    .type = AT_TYPE_INTEGER,
    .minimum = 10,
    .maximum = 300,
};

static const at_parameter bg95_parameter_qsslcfg_renegotiation = {
    .name = "renegotiation",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bg95_parameter_qsslcfg_dtls_enable = {
    .name = "DTLS_enable",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bg95_parameter_qsslcfg_dtls_version = {
    .name = "DTLS_version",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 2,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bg95_parameter_pdp_ctx_id = {
    .name = "PDP_ctxID",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 16,
};

static const at_parameter bg95_parameter_client_id = {
    .name = "clientID",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 11,
};

static const at_parameter bg95_parameter_qsslopen_serveraddr = {
    .name = "serveraddr",
    .type = AT_TYPE_STRING,
    .minimum = 1,
    .maximum = 255,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bg95_parameter_qsslopen_server_port = {
    .name = "server_port",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_parameter bg95_parameter_access_mode = {
    .name = "access_mode",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 2,
    .flags = AT_PARAMETER_LISTED,
};

static const at_span bg95_parameter_err_spans[] = {
    {0, 0},
    {550, 574},
};
static const at_parameter bg95_parameter_err = {
    .name = "err",
    .type = AT_TYPE_INTEGER,
    .list.spans = bg95_parameter_err_spans,
    .minimum = 0,
    .maximum = 574,
    .flags = AT_PARAMETER_LISTED,
    .list_length = 2,
};

static const at_parameter bg95_parameter_access_mode_2 = {
    .name = "access_mode",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bg95_parameter_qsslsend_data = {
    .name = "data",
    .type = AT_TYPE_DATA,
    .minimum = 1,
    .maximum = 1460,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bg95_parameter_qsslsend_sendlen = {
    .name = "sendlen",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 1460,
};

static const at_parameter bg95_parameter_qsslrecv_total_receive_length = {
    .name = "total_receive_length",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 2147483647,
};

static const at_parameter bg95_parameter_qsslrecv_have_read_length = {
    .name = "have_read_length",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 2147483647,
};

static const at_parameter bg95_parameter_qsslrecv_unread_length = {
    .name = "unread_length",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 2147483647,
};

static const at_parameter bg95_parameter_qsslrecv_readlen = {
    .name = "readlen",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1500,
};

static const at_parameter bg95_parameter_qsslrecv_read_actual_length = {
    .name = "read_actual_length",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1500,
};

static const at_parameter bg95_parameter_qsslrecv_data = {
    .name = "data",
    .type = AT_TYPE_DATA,
    .minimum = 0,
    .maximum = 65535,
};

static const at_parameter bg95_parameter_qsslrecv_readlen_2 = {
    .name = "readlen",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 1500,
};

static const at_parameter bg95_parameter_qsslclose_close_timeout = {
    .name = "close_timeout",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_parameter bg95_literal_ssl_client = {
    .name = "SSLClient",
    .type = AT_TYPE_LITERAL,
    .minimum = 0,
    .maximum = 0,
};

static const at_parameter bg95_parameter_qsslstate_ip_address = {
    .name = "IP_address",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 255,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bg95_parameter_qsslstate_remote_port = {
    .name = "remote_port",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_parameter bg95_parameter_qsslstate_local_port = {
    .name = "local_port",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_span bg95_parameter_qsslstate_socket_state_spans[] = {
    {0, 2},
    {4, 4},
};
static const at_parameter bg95_parameter_qsslstate_socket_state = {
    .name = "socket_state",
    .type = AT_TYPE_INTEGER,
    .list.spans = bg95_parameter_qsslstate_socket_state_spans,
    .minimum = 0,
    .maximum = 4,
    .flags = AT_PARAMETER_LISTED,
    .list_length = 2,
};

static const at_parameter bg95_parameter_qsslstate_server_id = {
    .name = "serverID",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 255,
};

static const at_parameter bg95_parameter_qsslstate_at_port = {
    .name = "AT_port",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 31,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bg95_parameter_context_id = {
    .name = "contextID",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 16,
};

static const at_parameter bg95_parameter_context_type = {
    .name = "context_type",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 3,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bg95_parameter_qicsgp_apn = {
    .name = "APN",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 255,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bg95_parameter_qicsgp_username = {
    .name = "username",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 255,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bg95_parameter_qicsgp_password = {
    .name = "password",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 255,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bg95_parameter_qicsgp_authentication = {
    .name = "authentication",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 3,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bg95_parameter_qiact_context_state = {
    .name = "context_state",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bg95_parameter_qiact_ip_address = {
    .name = "IP_address",
    .type = AT_TYPE_STRING,
    .minimum = 0,
    .maximum = 63,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bg95_parameter_qigeterror_errcode_description = {
    .name = "errcode_description",
    .type = AT_TYPE_TEXT,
    .minimum = 0,
    .maximum = 127,
};

static const at_parameter bg95_parameter_qfupl_upload_size = {
    .name = "upload_size",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 2147483647,
};

static const at_parameter bg95_parameter_qfupl_checksum = {
    .name = "checksum",
    .type = AT_TYPE_HEX_INTEGER,
    .minimum = 0,
    .maximum = 65535,
    .detail = 1,
};

static const at_parameter bg95_parameter_qfupl_filename = {
    .name = "filename",
    .type = AT_TYPE_STRING,
    .minimum = 1,
    .maximum = 255,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bg95_parameter_qfupl_file_size = {
    .name = "file_size",
    .type = AT_TYPE_INTEGER,
    .minimum = 1,
    .maximum = 65535,
};

static const at_parameter bg95_parameter_qfupl_data = {
    .name = "data",
    .type = AT_TYPE_DATA,
    .minimum = 1,
    .maximum = 65535,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_spelling bg95_parameter_code_spellings[] = {
    {1, "READY"},
    {2, "SIM PIN"},
    {3, "SIM PUK"},
    {4, "PH-SIM PIN"},
    {5, "PH-FSIM PIN"},
    {6, "PH-FSIM PUK"},
    {7, "SIM PIN2"},
    {8, "SIM PUK2"},
    {9, "PH-NET PIN"},
    {10, "PH-NET PUK"},
    {11, "PH-NETSUB PIN"},
    {12, "PH-NETSUB PUK"},
    {13, "PH-SP PIN"},
    {14, "PH-SP PUK"},
    {15, "PH-CORP PIN"},
    {16, "PH-CORP PUK"},
};
static const at_parameter bg95_parameter_code = {
    .name = "code",
    .type = AT_TYPE_WORD,
    .list.spellings = bg95_parameter_code_spellings,
    .minimum = 0,
    .maximum = 32767,
    .flags = AT_PARAMETER_LISTED,
    .list_length = 16,
};

static const at_parameter bg95_parameter_at_d_value = {
    .name = "value",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 2,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bg95_parameter_qsslcrypt_output_data = {
    .name = "output_data",
    .type = AT_TYPE_HEX_STRING,
    .minimum = 2,
    .maximum = 512,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bg95_parameter_qsslcrypt_input_data = {
    .name = "input_data",
    .type = AT_TYPE_DATA,
    .minimum = 1,
    .maximum = 256,
    .flags = AT_PARAMETER_QUOTED | AT_PARAMETER_HEX_BY_FIELD,
};

static const at_parameter bg95_parameter_qsslcrypt_format = {
    .name = "format",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bg95_parameter_qsslcrypt_mode = {
    .name = "mode",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 1,
    .flags = AT_PARAMETER_LISTED,
};

static const at_parameter bg95_parameter_qsslcrypt_key = {
    .name = "key",
    .type = AT_TYPE_STRING,
    .minimum = 16,
    .maximum = 16,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bg95_parameter_qsslcrypt_output_data_2 = {
    .name = "output_data",
    .type = AT_TYPE_HEX_STRING,
    .minimum = 32,
    .maximum = 32,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bg95_parameter_qsslcrypt_input_data_2 = {
    .name = "input_data",
    .type = AT_TYPE_DATA,
    .minimum = 1,
    .maximum = 256,
    .flags = AT_PARAMETER_QUOTED,
};

static const at_parameter bg95_parameter_qsslurc_current_recvlength = {
    .name = "current_recvlength",
    .type = AT_TYPE_INTEGER,
    .minimum = 0,
    .maximum = 65535,
};

static const at_parameter bg95_parameter_qsslurc_data = {
    .name = "data",
    .type = AT_TYPE_DATA,
    .minimum = 0,
    .maximum = 65535,
};

/* ---- Lines ------------------------------------------------------------------------------------------------------- */

/* +CMEE: (list of supported <n>s) */
static const at_field bg95_shape_cmee_ranges_fields[] = {
    {&bg95_parameter_raw, offsetof(bg95_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bg95_shape_cmee_ranges = {
    .head = BG95_HEAD_CMEE,
    .urc = AT_NONE,
    .fields = bg95_shape_cmee_ranges_fields,
    .field_count = 1,
    .size = sizeof(bg95_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +CMEE: <n> */
static const at_field bg95_shape_cmee_response_fields[] = {
    {&bg95_parameter_cmee_n, offsetof(bg95_cmee_response, n), 0, 0, 0, AT_NONE},
};
static const at_effect bg95_shape_cmee_response_effects[] = {
    {BG95_MODE_CMEE, AT_NONE, 0, AT_KEEP},
};
const at_shape bg95_shape_cmee_response = {
    .head = BG95_HEAD_CMEE,
    .urc = AT_NONE,
    .fields = bg95_shape_cmee_response_fields,
    .field_count = 1,
    .effects = bg95_shape_cmee_response_effects,
    .effect_count = 1,
    .size = sizeof(bg95_cmee_response),
};

/* +CGATT: (list of supported <state>s) */
static const at_field bg95_shape_cgatt_ranges_fields[] = {
    {&bg95_parameter_raw, offsetof(bg95_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bg95_shape_cgatt_ranges = {
    .head = BG95_HEAD_CGATT,
    .urc = AT_NONE,
    .fields = bg95_shape_cgatt_ranges_fields,
    .field_count = 1,
    .size = sizeof(bg95_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +CGATT: <state> */
static const at_field bg95_shape_cgatt_response_fields[] = {
    {&bg95_parameter_cgatt_state, offsetof(bg95_cgatt_response, state), 0, 0, 0, AT_NONE},
};
const at_shape bg95_shape_cgatt_response = {
    .head = BG95_HEAD_CGATT,
    .urc = AT_NONE,
    .fields = bg95_shape_cgatt_response_fields,
    .field_count = 1,
    .size = sizeof(bg95_cgatt_response),
};

/* +CGPADDR: (list of defined <cid>s) */
static const at_field bg95_shape_cgpaddr_ranges_fields[] = {
    {&bg95_parameter_raw, offsetof(bg95_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bg95_shape_cgpaddr_ranges = {
    .head = BG95_HEAD_CGPADDR,
    .urc = AT_NONE,
    .fields = bg95_shape_cgpaddr_ranges_fields,
    .field_count = 1,
    .size = sizeof(bg95_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +CGPADDR: <cid>[,<PDP_addr>] */
static const at_field bg95_shape_cgpaddr_line_fields[] = {
    {&bg95_parameter_cid, offsetof(bg95_cgpaddr_line, cid), 0, 0, 0, AT_NONE},
    {&bg95_parameter_cgpaddr_pdp_addr, offsetof(bg95_cgpaddr_line, pdp_addr), AT_FIELD_COMMA | AT_FIELD_OPENS, 1, 0,
     AT_NONE},
};
const at_shape bg95_shape_cgpaddr_line = {
    .head = BG95_HEAD_CGPADDR,
    .urc = AT_NONE,
    .fields = bg95_shape_cgpaddr_line_fields,
    .field_count = 2,
    .size = sizeof(bg95_cgpaddr_line),
};

/* +QSSLCFG: "sslversion",(range of supported <SSL_ctxID>s),(range of supported <SSL_version>s) */
static const at_field bg95_shape_qsslcfg_ranges_fields[] = {
    {&bg95_parameter_raw, offsetof(bg95_ranges, raw), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslcfg_ranges = {
    .head = BG95_HEAD_QSSLCFG_SSLVERSION,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_ranges_fields,
    .field_count = 1,
    .size = sizeof(bg95_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QSSLCFG: "ciphersuite",(range of supported <SSL_ctxID>s),(list of supported <cipher_suites>s) */
static const at_field bg95_shape_qsslcfg_ranges_2_fields[] = {
    {&bg95_parameter_raw, offsetof(bg95_ranges, raw), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslcfg_ranges_2 = {
    .head = BG95_HEAD_QSSLCFG_CIPHERSUITE,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_ranges_2_fields,
    .field_count = 1,
    .size = sizeof(bg95_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QSSLCFG: "cacert",(range of supported <SSL_ctxID>s),<cacertpath> */
static const at_field bg95_shape_qsslcfg_ranges_3_fields[] = {
    {&bg95_parameter_raw, offsetof(bg95_ranges, raw), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslcfg_ranges_3 = {
    .head = BG95_HEAD_QSSLCFG_CACERT,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_ranges_3_fields,
    .field_count = 1,
    .size = sizeof(bg95_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QSSLCFG: "clientcert",(range of supported <SSL_ctxID>s),<clientcertpath> */
static const at_field bg95_shape_qsslcfg_ranges_4_fields[] = {
    {&bg95_parameter_raw, offsetof(bg95_ranges, raw), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslcfg_ranges_4 = {
    .head = BG95_HEAD_QSSLCFG_CLIENTCERT,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_ranges_4_fields,
    .field_count = 1,
    .size = sizeof(bg95_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QSSLCFG: "clientkey",(range of supported <SSL_ctxID>s),<clientkeypath> */
static const at_field bg95_shape_qsslcfg_ranges_5_fields[] = {
    {&bg95_parameter_raw, offsetof(bg95_ranges, raw), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslcfg_ranges_5 = {
    .head = BG95_HEAD_QSSLCFG_CLIENTKEY,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_ranges_5_fields,
    .field_count = 1,
    .size = sizeof(bg95_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QSSLCFG: "seclevel",(range of supported <SSL_ctxID>s),(range of supported <seclevel>s) */
static const at_field bg95_shape_qsslcfg_ranges_6_fields[] = {
    {&bg95_parameter_raw, offsetof(bg95_ranges, raw), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslcfg_ranges_6 = {
    .head = BG95_HEAD_QSSLCFG_SECLEVEL,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_ranges_6_fields,
    .field_count = 1,
    .size = sizeof(bg95_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QSSLCFG: "session",(range of supported <SSL_ctxID>s),(list of supported <session>s) */
static const at_field bg95_shape_qsslcfg_ranges_7_fields[] = {
    {&bg95_parameter_raw, offsetof(bg95_ranges, raw), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslcfg_ranges_7 = {
    .head = BG95_HEAD_QSSLCFG_SESSION,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_ranges_7_fields,
    .field_count = 1,
    .size = sizeof(bg95_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QSSLCFG: "sni",(range of supported <SSL_ctxID>s),(list of supported <SNI>s) */
static const at_field bg95_shape_qsslcfg_ranges_8_fields[] = {
    {&bg95_parameter_raw, offsetof(bg95_ranges, raw), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslcfg_ranges_8 = {
    .head = BG95_HEAD_QSSLCFG_SNI,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_ranges_8_fields,
    .field_count = 1,
    .size = sizeof(bg95_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QSSLCFG: "checkhost",(range of supported <SSL_ctxID>s),(list of supported <check_host>s) */
static const at_field bg95_shape_qsslcfg_ranges_9_fields[] = {
    {&bg95_parameter_raw, offsetof(bg95_ranges, raw), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslcfg_ranges_9 = {
    .head = BG95_HEAD_QSSLCFG_CHECKHOST,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_ranges_9_fields,
    .field_count = 1,
    .size = sizeof(bg95_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QSSLCFG: "ignorelocaltime",(range of supported <SSL_ctxID>s),(list of supported <ignore_localtime>s) */
static const at_field bg95_shape_qsslcfg_ranges_10_fields[] = {
    {&bg95_parameter_raw, offsetof(bg95_ranges, raw), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslcfg_ranges_10 = {
    .head = BG95_HEAD_QSSLCFG_IGNORELOCALTIME,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_ranges_10_fields,
    .field_count = 1,
    .size = sizeof(bg95_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QSSLCFG: "negotiatetime",(range of supported <SSL_ctxID>s),(range of supported <negotiate_time>s) */
static const at_field bg95_shape_qsslcfg_ranges_11_fields[] = {
    {&bg95_parameter_raw, offsetof(bg95_ranges, raw), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslcfg_ranges_11 = {
    .head = BG95_HEAD_QSSLCFG_NEGOTIATETIME,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_ranges_11_fields,
    .field_count = 1,
    .size = sizeof(bg95_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QSSLCFG: "renegotiation",(range of supported <SSL_ctxID>s),(list of supported <renegotiation>s) */
static const at_field bg95_shape_qsslcfg_ranges_12_fields[] = {
    {&bg95_parameter_raw, offsetof(bg95_ranges, raw), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslcfg_ranges_12 = {
    .head = BG95_HEAD_QSSLCFG_RENEGOTIATION,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_ranges_12_fields,
    .field_count = 1,
    .size = sizeof(bg95_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QSSLCFG: "dtls",(range of supported <SSL_ctxID>s),(list of supported <DTLS_enable>s) */
static const at_field bg95_shape_qsslcfg_ranges_13_fields[] = {
    {&bg95_parameter_raw, offsetof(bg95_ranges, raw), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslcfg_ranges_13 = {
    .head = BG95_HEAD_QSSLCFG_DTLS,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_ranges_13_fields,
    .field_count = 1,
    .size = sizeof(bg95_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QSSLCFG: "dtlsversion",(range of supported <SSL_ctxID>s),(range of supported <DTLS_version>s) */
static const at_field bg95_shape_qsslcfg_ranges_14_fields[] = {
    {&bg95_parameter_raw, offsetof(bg95_ranges, raw), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslcfg_ranges_14 = {
    .head = BG95_HEAD_QSSLCFG_DTLSVERSION,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_ranges_14_fields,
    .field_count = 1,
    .size = sizeof(bg95_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QSSLCFG: "sslversion",<SSL_ctxID>,<SSL_version> */
static const at_field bg95_shape_qsslcfg_sslversion_response_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_sslversion_response, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bg95_parameter_qsslcfg_ssl_version, offsetof(bg95_qsslcfg_sslversion_response, ssl_version), AT_FIELD_COMMA, 0,
     0, AT_NONE},
};
const at_shape bg95_shape_qsslcfg_sslversion_response = {
    .head = BG95_HEAD_QSSLCFG_SSLVERSION,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_sslversion_response_fields,
    .field_count = 2,
    .size = sizeof(bg95_qsslcfg_sslversion_response),
};

/* +QSSLCFG: "ciphersuite",<SSL_ctxID>,<cipher_suites> */
static const at_field bg95_shape_qsslcfg_ciphersuite_response_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_ciphersuite_response, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bg95_parameter_qsslcfg_cipher_suites, offsetof(bg95_qsslcfg_ciphersuite_response, cipher_suites),
     AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslcfg_ciphersuite_response = {
    .head = BG95_HEAD_QSSLCFG_CIPHERSUITE,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_ciphersuite_response_fields,
    .field_count = 2,
    .size = sizeof(bg95_qsslcfg_ciphersuite_response),
};

/* +QSSLCFG: "cacert",<SSL_ctxID>,<cacertpath> */
static const at_field bg95_shape_qsslcfg_cacert_response_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_cacert_response, ssl_ctx_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslcfg_cacertpath, offsetof(bg95_qsslcfg_cacert_response, cacertpath), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
const at_shape bg95_shape_qsslcfg_cacert_response = {
    .head = BG95_HEAD_QSSLCFG_CACERT,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_cacert_response_fields,
    .field_count = 2,
    .size = sizeof(bg95_qsslcfg_cacert_response),
};

/* +QSSLCFG: "clientcert",<SSL_ctxID>,<clientcertpath> */
static const at_field bg95_shape_qsslcfg_clientcert_response_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_clientcert_response, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bg95_parameter_qsslcfg_clientcertpath, offsetof(bg95_qsslcfg_clientcert_response, clientcertpath),
     AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslcfg_clientcert_response = {
    .head = BG95_HEAD_QSSLCFG_CLIENTCERT,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_clientcert_response_fields,
    .field_count = 2,
    .size = sizeof(bg95_qsslcfg_clientcert_response),
};

/* +QSSLCFG: "clientkey",<SSL_ctxID>,<clientkeypath> */
static const at_field bg95_shape_qsslcfg_clientkey_response_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_clientkey_response, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bg95_parameter_qsslcfg_clientkeypath, offsetof(bg95_qsslcfg_clientkey_response, clientkeypath), AT_FIELD_COMMA,
     0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslcfg_clientkey_response = {
    .head = BG95_HEAD_QSSLCFG_CLIENTKEY,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_clientkey_response_fields,
    .field_count = 2,
    .size = sizeof(bg95_qsslcfg_clientkey_response),
};

/* +QSSLCFG: "seclevel",<SSL_ctxID>,<seclevel> */
static const at_field bg95_shape_qsslcfg_seclevel_response_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_seclevel_response, ssl_ctx_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslcfg_seclevel, offsetof(bg95_qsslcfg_seclevel_response, seclevel), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
const at_shape bg95_shape_qsslcfg_seclevel_response = {
    .head = BG95_HEAD_QSSLCFG_SECLEVEL,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_seclevel_response_fields,
    .field_count = 2,
    .size = sizeof(bg95_qsslcfg_seclevel_response),
};

/* +QSSLCFG: "session",<SSL_ctxID>,<session> */
static const at_field bg95_shape_qsslcfg_session_response_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_session_response, ssl_ctx_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslcfg_session, offsetof(bg95_qsslcfg_session_response, session), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
const at_shape bg95_shape_qsslcfg_session_response = {
    .head = BG95_HEAD_QSSLCFG_SESSION,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_session_response_fields,
    .field_count = 2,
    .size = sizeof(bg95_qsslcfg_session_response),
};

/* +QSSLCFG: "sni",<SSL_ctxID>,<SNI> */
static const at_field bg95_shape_qsslcfg_sni_response_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_sni_response, ssl_ctx_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslcfg_sni, offsetof(bg95_qsslcfg_sni_response, sni), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslcfg_sni_response = {
    .head = BG95_HEAD_QSSLCFG_SNI,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_sni_response_fields,
    .field_count = 2,
    .size = sizeof(bg95_qsslcfg_sni_response),
};

/* +QSSLCFG: "checkhost",<SSL_ctxID>,<check_host> */
static const at_field bg95_shape_qsslcfg_checkhost_response_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_checkhost_response, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bg95_parameter_qsslcfg_check_host, offsetof(bg95_qsslcfg_checkhost_response, check_host), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
const at_shape bg95_shape_qsslcfg_checkhost_response = {
    .head = BG95_HEAD_QSSLCFG_CHECKHOST,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_checkhost_response_fields,
    .field_count = 2,
    .size = sizeof(bg95_qsslcfg_checkhost_response),
};

/* +QSSLCFG: "ignorelocaltime",<SSL_ctxID>,<ignore_localtime> */
static const at_field bg95_shape_qsslcfg_ignorelocaltime_response_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_ignorelocaltime_response, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bg95_parameter_qsslcfg_ignore_localtime, offsetof(bg95_qsslcfg_ignorelocaltime_response, ignore_localtime),
     AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslcfg_ignorelocaltime_response = {
    .head = BG95_HEAD_QSSLCFG_IGNORELOCALTIME,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_ignorelocaltime_response_fields,
    .field_count = 2,
    .size = sizeof(bg95_qsslcfg_ignorelocaltime_response),
};

/* +QSSLCFG: "negotiatetime",<SSL_ctxID>,<negotiate_time> */
static const at_field bg95_shape_qsslcfg_negotiatetime_response_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_negotiatetime_response, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bg95_parameter_negotiate_time, offsetof(bg95_qsslcfg_negotiatetime_response, negotiate_time), AT_FIELD_COMMA, 0,
     0, AT_NONE},
};
static const at_effect bg95_shape_qsslcfg_negotiatetime_response_effects[] = {
    {BG95_MODE_NEGOTIATE_TIME, 0, 1, AT_KEEP},
};
const at_shape bg95_shape_qsslcfg_negotiatetime_response = {
    .head = BG95_HEAD_QSSLCFG_NEGOTIATETIME,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_negotiatetime_response_fields,
    .field_count = 2,
    .effects = bg95_shape_qsslcfg_negotiatetime_response_effects,
    .effect_count = 1,
    .size = sizeof(bg95_qsslcfg_negotiatetime_response),
};

/* +QSSLCFG: "renegotiation",<SSL_ctxID>,<renegotiation> */
static const at_field bg95_shape_qsslcfg_renegotiation_response_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_renegotiation_response, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bg95_parameter_qsslcfg_renegotiation, offsetof(bg95_qsslcfg_renegotiation_response, renegotiation),
     AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslcfg_renegotiation_response = {
    .head = BG95_HEAD_QSSLCFG_RENEGOTIATION,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_renegotiation_response_fields,
    .field_count = 2,
    .size = sizeof(bg95_qsslcfg_renegotiation_response),
};

/* +QSSLCFG: "dtls",<SSL_ctxID>,<DTLS_enable> */
static const at_field bg95_shape_qsslcfg_dtls_response_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_dtls_response, ssl_ctx_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslcfg_dtls_enable, offsetof(bg95_qsslcfg_dtls_response, dtls_enable), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
const at_shape bg95_shape_qsslcfg_dtls_response = {
    .head = BG95_HEAD_QSSLCFG_DTLS,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_dtls_response_fields,
    .field_count = 2,
    .size = sizeof(bg95_qsslcfg_dtls_response),
};

/* +QSSLCFG: "dtlsversion",<SSL_ctxID>,<DTLS_version> */
static const at_field bg95_shape_qsslcfg_dtlsversion_response_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_dtlsversion_response, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bg95_parameter_qsslcfg_dtls_version, offsetof(bg95_qsslcfg_dtlsversion_response, dtls_version), AT_FIELD_COMMA,
     0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslcfg_dtlsversion_response = {
    .head = BG95_HEAD_QSSLCFG_DTLSVERSION,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcfg_dtlsversion_response_fields,
    .field_count = 2,
    .size = sizeof(bg95_qsslcfg_dtlsversion_response),
};

/* +QSSLOPEN: (range of supported <PDP_ctxID>s),(range of supported <SSL_ctxID>s),(range of supported <clientID>s),<serveraddr>,<server_port>,(range of supported <access_mode>s) */
static const at_field bg95_shape_qsslopen_ranges_fields[] = {
    {&bg95_parameter_raw, offsetof(bg95_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslopen_ranges = {
    .head = BG95_HEAD_QSSLOPEN,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslopen_ranges_fields,
    .field_count = 1,
    .size = sizeof(bg95_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QSSLOPEN: <clientID>,<err> */
static const at_field bg95_shape_qsslopen_result_fields[] = {
    {&bg95_parameter_client_id, offsetof(bg95_qsslopen_result, client_id), 0, 0, 0, AT_NONE},
    {&bg95_parameter_err, offsetof(bg95_qsslopen_result, err), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslopen_result = {
    .head = BG95_HEAD_QSSLOPEN,
    .urc = 0,
    .fields = bg95_shape_qsslopen_result_fields,
    .field_count = 2,
    .size = sizeof(bg95_qsslopen_result),
};

/* +QSSLSEND: (range of supported <clientID>s),(range of supported <sendlen>s) */
static const at_field bg95_shape_qsslsend_ranges_fields[] = {
    {&bg95_parameter_raw, offsetof(bg95_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslsend_ranges = {
    .head = BG95_HEAD_QSSLSEND,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslsend_ranges_fields,
    .field_count = 1,
    .size = sizeof(bg95_ranges),
    .flags = AT_SHAPE_RAW,
};

/* SEND OK */
const at_shape bg95_shape_send_ok = {
    .head = BG95_HEAD_SEND_OK,
    .urc = AT_NONE,
    .flags = AT_SHAPE_FINAL,
};

/* SEND FAIL */
const at_shape bg95_shape_send_fail = {
    .head = BG95_HEAD_SEND_FAIL,
    .urc = AT_NONE,
    .flags = AT_SHAPE_FINAL,
};

/* +QSSLRECV: (range of supported <clientID>s),(range of supported <readlen>s) */
static const at_field bg95_shape_qsslrecv_ranges_fields[] = {
    {&bg95_parameter_raw, offsetof(bg95_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslrecv_ranges = {
    .head = BG95_HEAD_QSSLRECV,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslrecv_ranges_fields,
    .field_count = 1,
    .size = sizeof(bg95_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QSSLRECV: <total_receive_length>,<have_read_length>,<unread_length> */
static const at_field bg95_shape_qsslrecv_totals_fields[] = {
    {&bg95_parameter_qsslrecv_total_receive_length, offsetof(bg95_qsslrecv_totals, total_receive_length), 0, 0, 0,
     AT_NONE},
    {&bg95_parameter_qsslrecv_have_read_length, offsetof(bg95_qsslrecv_totals, have_read_length), AT_FIELD_COMMA, 0,
     0, AT_NONE},
    {&bg95_parameter_qsslrecv_unread_length, offsetof(bg95_qsslrecv_totals, unread_length), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
const at_shape bg95_shape_qsslrecv_totals = {
    .head = BG95_HEAD_QSSLRECV,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslrecv_totals_fields,
    .field_count = 3,
    .size = sizeof(bg95_qsslrecv_totals),
};

/* +QSSLRECV: <read_actual_length><CR><LF><data> */
static const at_field bg95_shape_qsslrecv_response_fields[] = {
    {&bg95_parameter_qsslrecv_read_actual_length, offsetof(bg95_qsslrecv_response, read_actual_length), 0, 0, 0, 1},
    {&bg95_parameter_qsslrecv_data, 0, AT_FIELD_BREAK, 0, 0, 0},
};
const at_shape bg95_shape_qsslrecv_response = {
    .head = BG95_HEAD_QSSLRECV,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslrecv_response_fields,
    .field_count = 2,
    .size = sizeof(bg95_qsslrecv_response),
};

/* +QSSLCLOSE: (range of supported <clientID>s),(range of supported <close_timeout>s) */
static const at_field bg95_shape_qsslclose_ranges_fields[] = {
    {&bg95_parameter_raw, offsetof(bg95_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslclose_ranges = {
    .head = BG95_HEAD_QSSLCLOSE,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslclose_ranges_fields,
    .field_count = 1,
    .size = sizeof(bg95_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QSSLSTATE: <clientID>,"SSLClient",<IP_address>,<remote_port>,<local_port>,<socket_state>,<PDP_ctxID>,<serverID>,<access_mode>,<AT_port>,<SSL_ctxID> */
static const at_field bg95_shape_qsslstate_status_fields[] = {
    {&bg95_parameter_client_id, offsetof(bg95_qsslstate_status, client_id), 0, 0, 0, AT_NONE},
    {&bg95_literal_ssl_client, 0, AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslstate_ip_address, offsetof(bg95_qsslstate_status, ip_address), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bg95_parameter_qsslstate_remote_port, offsetof(bg95_qsslstate_status, remote_port), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bg95_parameter_qsslstate_local_port, offsetof(bg95_qsslstate_status, local_port), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bg95_parameter_qsslstate_socket_state, offsetof(bg95_qsslstate_status, socket_state), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bg95_parameter_pdp_ctx_id, offsetof(bg95_qsslstate_status, pdp_ctx_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslstate_server_id, offsetof(bg95_qsslstate_status, server_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_access_mode, offsetof(bg95_qsslstate_status, access_mode), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslstate_at_port, offsetof(bg95_qsslstate_status, at_port), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslstate_status, ssl_ctx_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_effect bg95_shape_qsslstate_status_effects[] = {
    {BG95_MODE_ACCESS_MODE, 0, 8, AT_KEEP},
};
const at_shape bg95_shape_qsslstate_status = {
    .head = BG95_HEAD_QSSLSTATE,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslstate_status_fields,
    .field_count = 11,
    .effects = bg95_shape_qsslstate_status_effects,
    .effect_count = 1,
    .size = sizeof(bg95_qsslstate_status),
};

/* +QIACT: <contextID>,<context_state>,<context_type>[,<IP_address>] */
static const at_field bg95_shape_qiact_context_fields[] = {
    {&bg95_parameter_context_id, offsetof(bg95_qiact_context, context_id), 0, 0, 0, AT_NONE},
    {&bg95_parameter_qiact_context_state, offsetof(bg95_qiact_context, context_state), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_context_type, offsetof(bg95_qiact_context, context_type), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qiact_ip_address, offsetof(bg95_qiact_context, ip_address), AT_FIELD_COMMA | AT_FIELD_OPENS, 1,
     0, AT_NONE},
};
const at_shape bg95_shape_qiact_context = {
    .head = BG95_HEAD_QIACT,
    .urc = AT_NONE,
    .fields = bg95_shape_qiact_context_fields,
    .field_count = 4,
    .size = sizeof(bg95_qiact_context),
};

/* +QIGETERROR: <err>,<errcode_description> */
static const at_field bg95_shape_qigeterror_response_fields[] = {
    {&bg95_parameter_err, offsetof(bg95_qigeterror_response, err), 0, 0, 0, AT_NONE},
    {&bg95_parameter_qigeterror_errcode_description, offsetof(bg95_qigeterror_response, errcode_description),
     AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qigeterror_response = {
    .head = BG95_HEAD_QIGETERROR,
    .urc = AT_NONE,
    .fields = bg95_shape_qigeterror_response_fields,
    .field_count = 2,
    .size = sizeof(bg95_qigeterror_response),
};

/* +QFUPL: <upload_size>,<checksum> */
static const at_field bg95_shape_qfupl_upload_fields[] = {
    {&bg95_parameter_qfupl_upload_size, offsetof(bg95_qfupl_upload, upload_size), 0, 0, 0, AT_NONE},
    {&bg95_parameter_qfupl_checksum, offsetof(bg95_qfupl_upload, checksum), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qfupl_upload = {
    .head = BG95_HEAD_QFUPL,
    .urc = AT_NONE,
    .fields = bg95_shape_qfupl_upload_fields,
    .field_count = 2,
    .size = sizeof(bg95_qfupl_upload),
};

/* +CPIN: <code> */
static const at_field bg95_shape_cpin_response_fields[] = {
    {&bg95_parameter_code, offsetof(bg95_cpin_response, code), 0, 0, 0, AT_NONE},
};
const at_shape bg95_shape_cpin_response = {
    .head = BG95_HEAD_CPIN,
    .urc = AT_NONE,
    .fields = bg95_shape_cpin_response_fields,
    .field_count = 1,
    .size = sizeof(bg95_cpin_response),
};

/* +QSSLCRYPT: ("AES","MD5"),<input_data>,(list of supported <format>s),(list of supported <mode>s),<key> */
static const at_field bg95_shape_qsslcrypt_ranges_fields[] = {
    {&bg95_parameter_raw, offsetof(bg95_ranges, raw), 0, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslcrypt_ranges = {
    .head = BG95_HEAD_QSSLCRYPT,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcrypt_ranges_fields,
    .field_count = 1,
    .size = sizeof(bg95_ranges),
    .flags = AT_SHAPE_RAW,
};

/* +QSSLCRYPT: "AES",<output_data> */
static const at_field bg95_shape_qsslcrypt_aes_response_fields[] = {
    {&bg95_parameter_qsslcrypt_output_data, offsetof(bg95_qsslcrypt_aes_response, output_data), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
const at_shape bg95_shape_qsslcrypt_aes_response = {
    .head = BG95_HEAD_QSSLCRYPT_AES,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcrypt_aes_response_fields,
    .field_count = 1,
    .size = sizeof(bg95_qsslcrypt_aes_response),
};

/* +QSSLCRYPT: "MD5",<output_data> */
static const at_field bg95_shape_qsslcrypt_md_5_response_fields[] = {
    {&bg95_parameter_qsslcrypt_output_data_2, offsetof(bg95_qsslcrypt_md_5_response, output_data), AT_FIELD_COMMA, 0,
     0, AT_NONE},
};
const at_shape bg95_shape_qsslcrypt_md_5_response = {
    .head = BG95_HEAD_QSSLCRYPT_MD_5,
    .urc = AT_NONE,
    .fields = bg95_shape_qsslcrypt_md_5_response_fields,
    .field_count = 1,
    .size = sizeof(bg95_qsslcrypt_md_5_response),
};

/* +QSSLURC: "recv",<clientID> */
static const at_field bg95_shape_qsslurc_recv_fields[] = {
    {&bg95_parameter_client_id, offsetof(bg95_qsslurc_recv, client_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_condition bg95_shape_qsslurc_recv_conditions[] = {
    {BG95_MODE_ACCESS_MODE, 0, 0},
};
const at_shape bg95_shape_qsslurc_recv = {
    .head = BG95_HEAD_QSSLURC_RECV,
    .urc = 1,
    .fields = bg95_shape_qsslurc_recv_fields,
    .field_count = 1,
    .conditions = bg95_shape_qsslurc_recv_conditions,
    .condition_count = 1,
    .size = sizeof(bg95_qsslurc_recv),
};

/* +QSSLURC: "recv",<clientID> */
static const at_field bg95_shape_qsslurc_recv_2_fields[] = {
    {&bg95_parameter_client_id, offsetof(bg95_qsslurc_recv, client_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_condition bg95_shape_qsslurc_recv_2_conditions[] = {
    {BG95_MODE_ACCESS_MODE, 0, 2},
};
const at_shape bg95_shape_qsslurc_recv_2 = {
    .head = BG95_HEAD_QSSLURC_RECV,
    .urc = 1,
    .fields = bg95_shape_qsslurc_recv_2_fields,
    .field_count = 1,
    .conditions = bg95_shape_qsslurc_recv_2_conditions,
    .condition_count = 1,
    .size = sizeof(bg95_qsslurc_recv),
};

/* +QSSLURC: "recv",<clientID>,<current_recvlength><CR><LF><data> */
static const at_field bg95_shape_qsslurc_recv_pushed_fields[] = {
    {&bg95_parameter_client_id, offsetof(bg95_qsslurc_recv_pushed, client_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslurc_current_recvlength, offsetof(bg95_qsslurc_recv_pushed, current_recvlength),
     AT_FIELD_COMMA, 0, 0, 2},
    {&bg95_parameter_qsslurc_data, 0, AT_FIELD_BREAK, 0, 0, 1},
};
static const at_condition bg95_shape_qsslurc_recv_pushed_conditions[] = {
    {BG95_MODE_ACCESS_MODE, 0, 1},
};
const at_shape bg95_shape_qsslurc_recv_pushed = {
    .head = BG95_HEAD_QSSLURC_RECV,
    .urc = 2,
    .fields = bg95_shape_qsslurc_recv_pushed_fields,
    .field_count = 3,
    .conditions = bg95_shape_qsslurc_recv_pushed_conditions,
    .condition_count = 1,
    .size = sizeof(bg95_qsslurc_recv_pushed),
};

/* +QSSLURC: "closed",<clientID> */
static const at_field bg95_shape_qsslurc_closed_fields[] = {
    {&bg95_parameter_client_id, offsetof(bg95_qsslurc_closed, client_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
const at_shape bg95_shape_qsslurc_closed = {
    .head = BG95_HEAD_QSSLURC_CLOSED,
    .urc = 3,
    .fields = bg95_shape_qsslurc_closed_fields,
    .field_count = 1,
    .size = sizeof(bg95_qsslurc_closed),
};

/* RDY */
const at_shape bg95_shape_rdy_urc = {
    .head = BG95_HEAD_RDY,
    .urc = 4,
    .flags = AT_SHAPE_RESTART,
};

/* APP RDY */
const at_shape bg95_shape_app_rdy_urc = {
    .head = BG95_HEAD_APP_RDY,
    .urc = 5,
};

/* +CPIN: <code> */
static const at_field bg95_shape_cpin_urc_fields[] = {
    {&bg95_parameter_code, offsetof(bg95_cpin_urc, code), 0, 0, 0, AT_NONE},
};
const at_shape bg95_shape_cpin_urc = {
    .head = BG95_HEAD_CPIN,
    .urc = 6,
    .fields = bg95_shape_cpin_urc_fields,
    .field_count = 1,
    .size = sizeof(bg95_cpin_urc),
};

/* POWERED DOWN */
const at_shape bg95_shape_powered_down_urc = {
    .head = BG95_HEAD_POWERED_DOWN,
    .urc = 7,
};

/* NORMAL POWER DOWN */
const at_shape bg95_shape_normal_power_down_urc = {
    .head = BG95_HEAD_NORMAL_POWER_DOWN,
    .urc = 8,
};

/* ---- Command forms ----------------------------------------------------------------------------------------------- */

/* Times of responses that many forms share. */
static const at_time_limit within_300_ms = {
    (const at_time_term[]){{300, {AT_NONE, AT_NONE}, {0, 0}}}, {NULL, 0, AT_NONE}, 1,
};
static const at_time_limit within_5000_ms = {
    (const at_time_term[]){{5000, {AT_NONE, AT_NONE}, {0, 0}}}, {NULL, 0, AT_NONE}, 1,
};
static const at_time_limit within_10000_ms = {
    (const at_time_term[]){{10000, {AT_NONE, AT_NONE}, {0, 0}}}, {NULL, 0, AT_NONE}, 1,
};
static const at_time_limit within_40000_ms = {
    (const at_time_term[]){{40000, {AT_NONE, AT_NONE}, {0, 0}}}, {NULL, 0, AT_NONE}, 1,
};
static const at_time_limit within_140000_ms = {
    (const at_time_term[]){{140000, {AT_NONE, AT_NONE}, {0, 0}}}, {NULL, 0, AT_NONE}, 1,
};
static const at_time_limit within_150000_ms = {
    (const at_time_term[]){{150000, {AT_NONE, AT_NONE}, {0, 0}}}, {NULL, 0, AT_NONE}, 1,
};

/* AT */
const at_form bg95_form_at = {
    .command = "AT",
    .lead = "AT",
    .kind = AT_FORM_EXECUTE,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* ATE<value> */
static const at_field bg95_form_ate_fields[] = {
    {&bg95_parameter_ate_value, offsetof(bg95_ate_write, value), 0, 0, 0, AT_NONE},
};
static const at_effect bg95_form_ate_effects[] = {
    {BG95_MODE_ECHO, AT_NONE, 0, AT_KEEP},
};
const at_form bg95_form_ate = {
    .command = "ATE",
    .lead = "ATE",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_ate_fields,
    .field_count = 1,
    .effects = bg95_form_ate_effects,
    .effect_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CMEE=? */
static const at_expected bg95_form_cmee_test_responses[] = {
    {&bg95_shape_cmee_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_cmee_test = {
    .command = "CMEE",
    .lead = "AT+CMEE=?",
    .kind = AT_FORM_TEST,
    .responses = bg95_form_cmee_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CMEE? */
static const at_expected bg95_form_cmee_read_responses[] = {
    {&bg95_shape_cmee_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_cmee_read = {
    .command = "CMEE",
    .lead = "AT+CMEE?",
    .kind = AT_FORM_READ,
    .responses = bg95_form_cmee_read_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CMEE=<n> */
static const at_field bg95_form_cmee_fields[] = {
    {&bg95_parameter_cmee_n, offsetof(bg95_cmee_write, n), 0, 0, 0, AT_NONE},
};
static const at_effect bg95_form_cmee_effects[] = {
    {BG95_MODE_CMEE, AT_NONE, 0, AT_KEEP},
};
const at_form bg95_form_cmee = {
    .command = "CMEE",
    .lead = "AT+CMEE=",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_cmee_fields,
    .field_count = 1,
    .effects = bg95_form_cmee_effects,
    .effect_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CGATT=? */
static const at_expected bg95_form_cgatt_test_responses[] = {
    {&bg95_shape_cgatt_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_cgatt_test = {
    .command = "CGATT",
    .lead = "AT+CGATT=?",
    .kind = AT_FORM_TEST,
    .responses = bg95_form_cgatt_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CGATT? */
static const at_expected bg95_form_cgatt_read_responses[] = {
    {&bg95_shape_cgatt_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_cgatt_read = {
    .command = "CGATT",
    .lead = "AT+CGATT?",
    .kind = AT_FORM_READ,
    .responses = bg95_form_cgatt_read_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CGATT=<state> */
static const at_field bg95_form_cgatt_fields[] = {
    {&bg95_parameter_cgatt_state, offsetof(bg95_cgatt_write, state), 0, 0, 0, AT_NONE},
};
const at_form bg95_form_cgatt = {
    .command = "CGATT",
    .lead = "AT+CGATT=",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_cgatt_fields,
    .field_count = 1,
    .response_time = &within_140000_ms,
    .data = AT_NONE,
};

/* AT+CGPADDR=? */
static const at_expected bg95_form_cgpaddr_test_responses[] = {
    {&bg95_shape_cgpaddr_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_cgpaddr_test = {
    .command = "CGPADDR",
    .lead = "AT+CGPADDR=?",
    .kind = AT_FORM_TEST,
    .responses = bg95_form_cgpaddr_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+CGPADDR=<cid> */
static const at_field bg95_form_cgpaddr_fields[] = {
    {&bg95_parameter_cid, offsetof(bg95_cgpaddr_write, cid), 0, 0, 0, AT_NONE},
};
static const at_expected bg95_form_cgpaddr_responses[] = {
    {&bg95_shape_cgpaddr_line, AT_EXPECT_REPEATED, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_cgpaddr = {
    .command = "CGPADDR",
    .lead = "AT+CGPADDR=",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_cgpaddr_fields,
    .field_count = 1,
    .responses = bg95_form_cgpaddr_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG=? */
static const at_expected bg95_form_qsslcfg_test_responses[] = {
    {&bg95_shape_qsslcfg_ranges, AT_EXPECT_REPEATED | AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bg95_shape_qsslcfg_ranges_2, AT_EXPECT_REPEATED | AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bg95_shape_qsslcfg_ranges_3, AT_EXPECT_REPEATED | AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bg95_shape_qsslcfg_ranges_4, AT_EXPECT_REPEATED | AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bg95_shape_qsslcfg_ranges_5, AT_EXPECT_REPEATED | AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bg95_shape_qsslcfg_ranges_6, AT_EXPECT_REPEATED | AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bg95_shape_qsslcfg_ranges_7, AT_EXPECT_REPEATED | AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bg95_shape_qsslcfg_ranges_8, AT_EXPECT_REPEATED | AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bg95_shape_qsslcfg_ranges_9, AT_EXPECT_REPEATED | AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bg95_shape_qsslcfg_ranges_10, AT_EXPECT_REPEATED | AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bg95_shape_qsslcfg_ranges_11, AT_EXPECT_REPEATED | AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bg95_shape_qsslcfg_ranges_12, AT_EXPECT_REPEATED | AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bg95_shape_qsslcfg_ranges_13, AT_EXPECT_REPEATED | AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bg95_shape_qsslcfg_ranges_14, AT_EXPECT_REPEATED | AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_test = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=?",
    .kind = AT_FORM_TEST,
    .responses = bg95_form_qsslcfg_test_responses,
    .response_count = 14,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="sslversion",<SSL_ctxID>[,<SSL_version>] */
static const at_field bg95_form_qsslcfg_sslversion_query_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_sslversion_query_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_expected bg95_form_qsslcfg_sslversion_query_responses[] = {
    {&bg95_shape_qsslcfg_sslversion_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_sslversion_query = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"sslversion\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_sslversion_query_fields,
    .field_count = 1,
    .responses = bg95_form_qsslcfg_sslversion_query_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="sslversion",<SSL_ctxID>[,<SSL_version>] */
static const at_field bg95_form_qsslcfg_sslversion_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_sslversion_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslcfg_ssl_version, offsetof(bg95_qsslcfg_sslversion_write, ssl_version), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_expected bg95_form_qsslcfg_sslversion_responses[] = {
    {&bg95_shape_qsslcfg_sslversion_response, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_sslversion = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"sslversion\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_sslversion_fields,
    .field_count = 2,
    .responses = bg95_form_qsslcfg_sslversion_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="ciphersuite",<SSL_ctxID>[,<cipher_suites>] */
static const at_field bg95_form_qsslcfg_ciphersuite_query_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_ciphersuite_query_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_expected bg95_form_qsslcfg_ciphersuite_query_responses[] = {
    {&bg95_shape_qsslcfg_ciphersuite_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_ciphersuite_query = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"ciphersuite\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_ciphersuite_query_fields,
    .field_count = 1,
    .responses = bg95_form_qsslcfg_ciphersuite_query_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="ciphersuite",<SSL_ctxID>[,<cipher_suites>] */
static const at_field bg95_form_qsslcfg_ciphersuite_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_ciphersuite_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslcfg_cipher_suites, offsetof(bg95_qsslcfg_ciphersuite_write, cipher_suites), AT_FIELD_COMMA,
     0, 0, AT_NONE},
};
static const at_expected bg95_form_qsslcfg_ciphersuite_responses[] = {
    {&bg95_shape_qsslcfg_ciphersuite_response, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_ciphersuite = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"ciphersuite\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_ciphersuite_fields,
    .field_count = 2,
    .responses = bg95_form_qsslcfg_ciphersuite_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="cacert",<SSL_ctxID>[,<cacertpath>] */
static const at_field bg95_form_qsslcfg_cacert_query_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_cacert_query_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_expected bg95_form_qsslcfg_cacert_query_responses[] = {
    {&bg95_shape_qsslcfg_cacert_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_cacert_query = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"cacert\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_cacert_query_fields,
    .field_count = 1,
    .responses = bg95_form_qsslcfg_cacert_query_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="cacert",<SSL_ctxID>[,<cacertpath>] */
static const at_field bg95_form_qsslcfg_cacert_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_cacert_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslcfg_cacertpath, offsetof(bg95_qsslcfg_cacert_write, cacertpath), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_expected bg95_form_qsslcfg_cacert_responses[] = {
    {&bg95_shape_qsslcfg_cacert_response, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_cacert = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"cacert\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_cacert_fields,
    .field_count = 2,
    .responses = bg95_form_qsslcfg_cacert_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="clientcert",<SSL_ctxID>[,<clientcertpath>] */
static const at_field bg95_form_qsslcfg_clientcert_query_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_clientcert_query_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_expected bg95_form_qsslcfg_clientcert_query_responses[] = {
    {&bg95_shape_qsslcfg_clientcert_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_clientcert_query = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"clientcert\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_clientcert_query_fields,
    .field_count = 1,
    .responses = bg95_form_qsslcfg_clientcert_query_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="clientcert",<SSL_ctxID>[,<clientcertpath>] */
static const at_field bg95_form_qsslcfg_clientcert_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_clientcert_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslcfg_clientcertpath, offsetof(bg95_qsslcfg_clientcert_write, clientcertpath), AT_FIELD_COMMA,
     0, 0, AT_NONE},
};
static const at_expected bg95_form_qsslcfg_clientcert_responses[] = {
    {&bg95_shape_qsslcfg_clientcert_response, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_clientcert = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"clientcert\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_clientcert_fields,
    .field_count = 2,
    .responses = bg95_form_qsslcfg_clientcert_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="clientkey",<SSL_ctxID>[,<clientkeypath>] */
static const at_field bg95_form_qsslcfg_clientkey_query_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_clientkey_query_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_expected bg95_form_qsslcfg_clientkey_query_responses[] = {
    {&bg95_shape_qsslcfg_clientkey_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_clientkey_query = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"clientkey\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_clientkey_query_fields,
    .field_count = 1,
    .responses = bg95_form_qsslcfg_clientkey_query_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="clientkey",<SSL_ctxID>[,<clientkeypath>] */
static const at_field bg95_form_qsslcfg_clientkey_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_clientkey_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslcfg_clientkeypath, offsetof(bg95_qsslcfg_clientkey_write, clientkeypath), AT_FIELD_COMMA, 0,
     0, AT_NONE},
};
static const at_expected bg95_form_qsslcfg_clientkey_responses[] = {
    {&bg95_shape_qsslcfg_clientkey_response, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_clientkey = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"clientkey\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_clientkey_fields,
    .field_count = 2,
    .responses = bg95_form_qsslcfg_clientkey_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="seclevel",<SSL_ctxID>[,<seclevel>] */
static const at_field bg95_form_qsslcfg_seclevel_query_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_seclevel_query_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_expected bg95_form_qsslcfg_seclevel_query_responses[] = {
    {&bg95_shape_qsslcfg_seclevel_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_seclevel_query = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"seclevel\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_seclevel_query_fields,
    .field_count = 1,
    .responses = bg95_form_qsslcfg_seclevel_query_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="seclevel",<SSL_ctxID>[,<seclevel>] */
static const at_field bg95_form_qsslcfg_seclevel_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_seclevel_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslcfg_seclevel, offsetof(bg95_qsslcfg_seclevel_write, seclevel), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_expected bg95_form_qsslcfg_seclevel_responses[] = {
    {&bg95_shape_qsslcfg_seclevel_response, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_seclevel = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"seclevel\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_seclevel_fields,
    .field_count = 2,
    .responses = bg95_form_qsslcfg_seclevel_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="session",<SSL_ctxID>[,<session>] */
static const at_field bg95_form_qsslcfg_session_query_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_session_query_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_expected bg95_form_qsslcfg_session_query_responses[] = {
    {&bg95_shape_qsslcfg_session_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_session_query = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"session\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_session_query_fields,
    .field_count = 1,
    .responses = bg95_form_qsslcfg_session_query_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="session",<SSL_ctxID>[,<session>] */
static const at_field bg95_form_qsslcfg_session_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_session_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslcfg_session, offsetof(bg95_qsslcfg_session_write, session), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_expected bg95_form_qsslcfg_session_responses[] = {
    {&bg95_shape_qsslcfg_session_response, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_session = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"session\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_session_fields,
    .field_count = 2,
    .responses = bg95_form_qsslcfg_session_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="sni",<SSL_ctxID>[,<SNI>] */
static const at_field bg95_form_qsslcfg_sni_query_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_sni_query_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_expected bg95_form_qsslcfg_sni_query_responses[] = {
    {&bg95_shape_qsslcfg_sni_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_sni_query = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"sni\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_sni_query_fields,
    .field_count = 1,
    .responses = bg95_form_qsslcfg_sni_query_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="sni",<SSL_ctxID>[,<SNI>] */
static const at_field bg95_form_qsslcfg_sni_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_sni_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslcfg_sni, offsetof(bg95_qsslcfg_sni_write, sni), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_expected bg95_form_qsslcfg_sni_responses[] = {
    {&bg95_shape_qsslcfg_sni_response, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_sni = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"sni\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_sni_fields,
    .field_count = 2,
    .responses = bg95_form_qsslcfg_sni_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="checkhost",<SSL_ctxID>[,<check_host>] */
static const at_field bg95_form_qsslcfg_checkhost_query_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_checkhost_query_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_expected bg95_form_qsslcfg_checkhost_query_responses[] = {
    {&bg95_shape_qsslcfg_checkhost_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_checkhost_query = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"checkhost\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_checkhost_query_fields,
    .field_count = 1,
    .responses = bg95_form_qsslcfg_checkhost_query_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="checkhost",<SSL_ctxID>[,<check_host>] */
static const at_field bg95_form_qsslcfg_checkhost_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_checkhost_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslcfg_check_host, offsetof(bg95_qsslcfg_checkhost_write, check_host), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_expected bg95_form_qsslcfg_checkhost_responses[] = {
    {&bg95_shape_qsslcfg_checkhost_response, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_checkhost = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"checkhost\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_checkhost_fields,
    .field_count = 2,
    .responses = bg95_form_qsslcfg_checkhost_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="ignorelocaltime",<SSL_ctxID>[,<ignore_localtime>] */
static const at_field bg95_form_qsslcfg_ignorelocaltime_query_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_ignorelocaltime_query_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_expected bg95_form_qsslcfg_ignorelocaltime_query_responses[] = {
    {&bg95_shape_qsslcfg_ignorelocaltime_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_ignorelocaltime_query = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"ignorelocaltime\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_ignorelocaltime_query_fields,
    .field_count = 1,
    .responses = bg95_form_qsslcfg_ignorelocaltime_query_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="ignorelocaltime",<SSL_ctxID>[,<ignore_localtime>] */
static const at_field bg95_form_qsslcfg_ignorelocaltime_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_ignorelocaltime_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bg95_parameter_qsslcfg_ignore_localtime, offsetof(bg95_qsslcfg_ignorelocaltime_write, ignore_localtime),
     AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_expected bg95_form_qsslcfg_ignorelocaltime_responses[] = {
    {&bg95_shape_qsslcfg_ignorelocaltime_response, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_ignorelocaltime = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"ignorelocaltime\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_ignorelocaltime_fields,
    .field_count = 2,
    .responses = bg95_form_qsslcfg_ignorelocaltime_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="negotiatetime",<SSL_ctxID>[,<negotiate_time>] */
static const at_field bg95_form_qsslcfg_negotiatetime_query_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_negotiatetime_query_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_expected bg95_form_qsslcfg_negotiatetime_query_responses[] = {
    {&bg95_shape_qsslcfg_negotiatetime_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_negotiatetime_query = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"negotiatetime\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_negotiatetime_query_fields,
    .field_count = 1,
    .responses = bg95_form_qsslcfg_negotiatetime_query_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="negotiatetime",<SSL_ctxID>[,<negotiate_time>] */
static const at_field bg95_form_qsslcfg_negotiatetime_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_negotiatetime_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bg95_parameter_negotiate_time, offsetof(bg95_qsslcfg_negotiatetime_write, negotiate_time), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_effect bg95_form_qsslcfg_negotiatetime_effects[] = {
    {BG95_MODE_NEGOTIATE_TIME, 0, 1, AT_KEEP},
};
static const at_expected bg95_form_qsslcfg_negotiatetime_responses[] = {
    {&bg95_shape_qsslcfg_negotiatetime_response, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_negotiatetime = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"negotiatetime\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_negotiatetime_fields,
    .field_count = 2,
    .effects = bg95_form_qsslcfg_negotiatetime_effects,
    .effect_count = 1,
    .responses = bg95_form_qsslcfg_negotiatetime_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="renegotiation",<SSL_ctxID>[,<renegotiation>] */
static const at_field bg95_form_qsslcfg_renegotiation_query_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_renegotiation_query_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_expected bg95_form_qsslcfg_renegotiation_query_responses[] = {
    {&bg95_shape_qsslcfg_renegotiation_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_renegotiation_query = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"renegotiation\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_renegotiation_query_fields,
    .field_count = 1,
    .responses = bg95_form_qsslcfg_renegotiation_query_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="renegotiation",<SSL_ctxID>[,<renegotiation>] */
static const at_field bg95_form_qsslcfg_renegotiation_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_renegotiation_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bg95_parameter_qsslcfg_renegotiation, offsetof(bg95_qsslcfg_renegotiation_write, renegotiation), AT_FIELD_COMMA,
     0, 0, AT_NONE},
};
static const at_expected bg95_form_qsslcfg_renegotiation_responses[] = {
    {&bg95_shape_qsslcfg_renegotiation_response, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_renegotiation = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"renegotiation\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_renegotiation_fields,
    .field_count = 2,
    .responses = bg95_form_qsslcfg_renegotiation_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="dtls",<SSL_ctxID>[,<DTLS_enable>] */
static const at_field bg95_form_qsslcfg_dtls_query_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_dtls_query_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_expected bg95_form_qsslcfg_dtls_query_responses[] = {
    {&bg95_shape_qsslcfg_dtls_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_dtls_query = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"dtls\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_dtls_query_fields,
    .field_count = 1,
    .responses = bg95_form_qsslcfg_dtls_query_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="dtls",<SSL_ctxID>[,<DTLS_enable>] */
static const at_field bg95_form_qsslcfg_dtls_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_dtls_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslcfg_dtls_enable, offsetof(bg95_qsslcfg_dtls_write, dtls_enable), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_expected bg95_form_qsslcfg_dtls_responses[] = {
    {&bg95_shape_qsslcfg_dtls_response, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_dtls = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"dtls\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_dtls_fields,
    .field_count = 2,
    .responses = bg95_form_qsslcfg_dtls_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="dtlsversion",<SSL_ctxID>[,<DTLS_version>] */
static const at_field bg95_form_qsslcfg_dtlsversion_query_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_dtlsversion_query_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_expected bg95_form_qsslcfg_dtlsversion_query_responses[] = {
    {&bg95_shape_qsslcfg_dtlsversion_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_dtlsversion_query = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"dtlsversion\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_dtlsversion_query_fields,
    .field_count = 1,
    .responses = bg95_form_qsslcfg_dtlsversion_query_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCFG="dtlsversion",<SSL_ctxID>[,<DTLS_version>] */
static const at_field bg95_form_qsslcfg_dtlsversion_fields[] = {
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslcfg_dtlsversion_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslcfg_dtls_version, offsetof(bg95_qsslcfg_dtlsversion_write, dtls_version), AT_FIELD_COMMA, 0,
     0, AT_NONE},
};
static const at_expected bg95_form_qsslcfg_dtlsversion_responses[] = {
    {&bg95_shape_qsslcfg_dtlsversion_response, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcfg_dtlsversion = {
    .command = "QSSLCFG",
    .lead = "AT+QSSLCFG=\"dtlsversion\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcfg_dtlsversion_fields,
    .field_count = 2,
    .responses = bg95_form_qsslcfg_dtlsversion_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLOPEN=? */
static const at_expected bg95_form_qsslopen_test_responses[] = {
    {&bg95_shape_qsslopen_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslopen_test = {
    .command = "QSSLOPEN",
    .lead = "AT+QSSLOPEN=?",
    .kind = AT_FORM_TEST,
    .responses = bg95_form_qsslopen_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLOPEN=<PDP_ctxID>,<SSL_ctxID>,<clientID>,<serveraddr>,<server_port>,<access_mode> */
static const at_field bg95_form_qsslopen_transparent_fields[] = {
    {&bg95_parameter_pdp_ctx_id, offsetof(bg95_qsslopen_transparent_write, pdp_ctx_id), 0, 0, 0, AT_NONE},
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslopen_transparent_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bg95_parameter_client_id, offsetof(bg95_qsslopen_transparent_write, client_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslopen_serveraddr, offsetof(bg95_qsslopen_transparent_write, serveraddr), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
    {&bg95_parameter_qsslopen_server_port, offsetof(bg95_qsslopen_transparent_write, server_port), AT_FIELD_COMMA, 0,
     0, AT_NONE},
    {&bg95_parameter_access_mode, 2, AT_FIELD_COMMA | AT_FIELD_FIXED, 0, 0, AT_NONE},
};
static const at_effect bg95_form_qsslopen_transparent_effects[] = {
    {BG95_MODE_ACCESS_MODE, 2, AT_NONE, 2},
};
static const at_time_limit bg95_form_qsslopen_transparent_response_time = {
    (const at_time_term[]){{150000, {AT_NONE, AT_NONE}, {0, 0}}, {1000, {AT_FACTOR_MODE | BG95_MODE_NEGOTIATE_TIME, AT_NONE}, {1, 0}}}, {NULL, 0, AT_NONE}, 2,
};
static const at_time_limit bg95_form_qsslopen_transparent_later_times[] = {
    {
        (const at_time_term[]){{150000, {AT_NONE, AT_NONE}, {0, 0}}, {1000, {AT_FACTOR_MODE | BG95_MODE_NEGOTIATE_TIME, AT_NONE}, {1, 0}}},
        {NULL, 0, AT_NONE}, 2,
    },
};
const at_form bg95_form_qsslopen_transparent = {
    .command = "QSSLOPEN",
    .lead = "AT+QSSLOPEN=",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslopen_transparent_fields,
    .field_count = 6,
    .effects = bg95_form_qsslopen_transparent_effects,
    .effect_count = 1,
    .later_times = bg95_form_qsslopen_transparent_later_times,
    .later_time_count = 1,
    .response_time = &bg95_form_qsslopen_transparent_response_time,
    .flags = AT_FORM_ONLINE,
    .data = AT_NONE,
};

/* AT+QSSLOPEN=<PDP_ctxID>,<SSL_ctxID>,<clientID>,<serveraddr>,<server_port>[,<access_mode>] */
static const at_field bg95_form_qsslopen_fields[] = {
    {&bg95_parameter_pdp_ctx_id, offsetof(bg95_qsslopen_write, pdp_ctx_id), 0, 0, 0, AT_NONE},
    {&bg95_parameter_ssl_ctx_id, offsetof(bg95_qsslopen_write, ssl_ctx_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_client_id, offsetof(bg95_qsslopen_write, client_id), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslopen_serveraddr, offsetof(bg95_qsslopen_write, serveraddr), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslopen_server_port, offsetof(bg95_qsslopen_write, server_port), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_access_mode_2, offsetof(bg95_qsslopen_write, access_mode),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 1, 0, AT_NONE},
};
static const at_effect bg95_form_qsslopen_effects[] = {
    {BG95_MODE_ACCESS_MODE, 2, 5, 0},
};
static const at_expected bg95_form_qsslopen_later[] = {
    {&bg95_shape_qsslopen_result, 0, 0, 2, 1, AT_NONE, 0},
};
static const at_time_limit bg95_form_qsslopen_later_times[] = {
    {
        (const at_time_term[]){{150000, {AT_NONE, AT_NONE}, {0, 0}}, {1000, {AT_FACTOR_MODE | BG95_MODE_NEGOTIATE_TIME, AT_NONE}, {1, 0}}},
        {NULL, 0, AT_NONE}, 2,
    },
};
const at_form bg95_form_qsslopen = {
    .command = "QSSLOPEN",
    .lead = "AT+QSSLOPEN=",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslopen_fields,
    .field_count = 6,
    .effects = bg95_form_qsslopen_effects,
    .effect_count = 1,
    .later = bg95_form_qsslopen_later,
    .later_count = 1,
    .later_times = bg95_form_qsslopen_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLSEND=? */
static const at_expected bg95_form_qsslsend_test_responses[] = {
    {&bg95_shape_qsslsend_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslsend_test = {
    .command = "QSSLSEND",
    .lead = "AT+QSSLSEND=?",
    .kind = AT_FORM_TEST,
    .responses = bg95_form_qsslsend_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLSEND=<clientID> */
static const at_field bg95_form_qsslsend_text_fields[] = {
    {&bg95_parameter_client_id, offsetof(bg95_qsslsend_text_write, client_id), 0, 0, 0, AT_NONE},
    {&bg95_parameter_qsslsend_data, offsetof(bg95_qsslsend_text_write, data), AT_FIELD_ENTRY, 0, 0, AT_NONE},
};
static const at_expected bg95_form_qsslsend_text_later[] = {
    {&bg95_shape_send_ok, AT_EXPECT_FINAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bg95_shape_send_fail, AT_EXPECT_FAILURE | AT_EXPECT_FINAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
static const at_time_limit bg95_form_qsslsend_text_later_times[] = {
    {
        (const at_time_term[]){{10000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bg95_form_qsslsend_text = {
    .command = "QSSLSEND",
    .lead = "AT+QSSLSEND=",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslsend_text_fields,
    .field_count = 2,
    .later = bg95_form_qsslsend_text_later,
    .later_count = 2,
    .later_times = bg95_form_qsslsend_text_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .flags = AT_FORM_CTRL_Z | AT_FORM_OWN_FINAL,
    .data = 1,
};

/* AT+QSSLSEND=<clientID>,<sendlen> */
static const at_field bg95_form_qsslsend_data_fields[] = {
    {&bg95_parameter_client_id, offsetof(bg95_qsslsend_data_write, client_id), 0, 0, 0, AT_NONE},
    {&bg95_parameter_qsslsend_sendlen, offsetof(bg95_qsslsend_data_write, data), AT_FIELD_COMMA | AT_FIELD_COUNT, 0,
     0, 2},
    {&bg95_parameter_qsslsend_data, offsetof(bg95_qsslsend_data_write, data), AT_FIELD_ENTRY, 0, 0, AT_NONE},
};
static const at_expected bg95_form_qsslsend_data_later[] = {
    {&bg95_shape_send_ok, AT_EXPECT_FINAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
    {&bg95_shape_send_fail, AT_EXPECT_FAILURE | AT_EXPECT_FINAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
static const at_time_limit bg95_form_qsslsend_data_later_times[] = {
    {
        (const at_time_term[]){{10000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bg95_form_qsslsend_data = {
    .command = "QSSLSEND",
    .lead = "AT+QSSLSEND=",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslsend_data_fields,
    .field_count = 3,
    .later = bg95_form_qsslsend_data_later,
    .later_count = 2,
    .later_times = bg95_form_qsslsend_data_later_times,
    .later_time_count = 1,
    .response_time = &within_300_ms,
    .flags = AT_FORM_OWN_FINAL,
    .data = 2,
};

/* AT+QSSLRECV=? */
static const at_expected bg95_form_qsslrecv_test_responses[] = {
    {&bg95_shape_qsslrecv_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslrecv_test = {
    .command = "QSSLRECV",
    .lead = "AT+QSSLRECV=?",
    .kind = AT_FORM_TEST,
    .responses = bg95_form_qsslrecv_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLRECV=<clientID>,<readlen> */
static const at_field bg95_form_qsslrecv_lengths_fields[] = {
    {&bg95_parameter_client_id, offsetof(bg95_qsslrecv_lengths_write, client_id), 0, 0, 0, AT_NONE},
    {&bg95_parameter_qsslrecv_readlen, 0, AT_FIELD_COMMA | AT_FIELD_FIXED, 0, 0, AT_NONE},
};
static const at_expected bg95_form_qsslrecv_lengths_responses[] = {
    {&bg95_shape_qsslrecv_totals, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslrecv_lengths = {
    .command = "QSSLRECV",
    .lead = "AT+QSSLRECV=",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslrecv_lengths_fields,
    .field_count = 2,
    .responses = bg95_form_qsslrecv_lengths_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLRECV=<clientID>[,<readlen>] */
static const at_field bg95_form_qsslrecv_fields[] = {
    {&bg95_parameter_client_id, offsetof(bg95_qsslrecv_write, client_id), 0, 0, 0, AT_NONE},
    {&bg95_parameter_qsslrecv_readlen_2, offsetof(bg95_qsslrecv_write, readlen),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 1, 0, AT_NONE},
};
static const at_expected bg95_form_qsslrecv_responses[] = {
    {&bg95_shape_qsslrecv_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslrecv = {
    .command = "QSSLRECV",
    .lead = "AT+QSSLRECV=",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslrecv_fields,
    .field_count = 2,
    .responses = bg95_form_qsslrecv_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCLOSE=? */
static const at_expected bg95_form_qsslclose_test_responses[] = {
    {&bg95_shape_qsslclose_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslclose_test = {
    .command = "QSSLCLOSE",
    .lead = "AT+QSSLCLOSE=?",
    .kind = AT_FORM_TEST,
    .responses = bg95_form_qsslclose_test_responses,
    .response_count = 1,
    .response_time = &within_10000_ms,
    .data = AT_NONE,
};

/* AT+QSSLCLOSE=<clientID>[,<close_timeout>] */
static const at_field bg95_form_qsslclose_fields[] = {
    {&bg95_parameter_client_id, offsetof(bg95_qsslclose_write, client_id), 0, 0, 0, AT_NONE},
    {&bg95_parameter_qsslclose_close_timeout, offsetof(bg95_qsslclose_write, close_timeout),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 1, 0, AT_NONE},
};
static const at_time_limit bg95_form_qsslclose_response_time = {
    (const at_time_term[]){{300, {AT_NONE, AT_NONE}, {0, 0}}, {1000, {1, AT_NONE}, {10, 0}}}, {NULL, 0, AT_NONE}, 2,
};
const at_form bg95_form_qsslclose = {
    .command = "QSSLCLOSE",
    .lead = "AT+QSSLCLOSE=",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslclose_fields,
    .field_count = 2,
    .response_time = &bg95_form_qsslclose_response_time,
    .data = AT_NONE,
};

/* AT+QSSLSTATE=? */
const at_form bg95_form_qsslstate_test = {
    .command = "QSSLSTATE",
    .lead = "AT+QSSLSTATE=?",
    .kind = AT_FORM_TEST,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLSTATE=<clientID> */
static const at_field bg95_form_qsslstate_fields[] = {
    {&bg95_parameter_client_id, offsetof(bg95_qsslstate_write, client_id), 0, 0, 0, AT_NONE},
};
static const at_expected bg95_form_qsslstate_responses[] = {
    {&bg95_shape_qsslstate_status, AT_EXPECT_REPEATED, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslstate = {
    .command = "QSSLSTATE",
    .lead = "AT+QSSLSTATE=",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslstate_fields,
    .field_count = 1,
    .responses = bg95_form_qsslstate_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLSTATE */
static const at_expected bg95_form_qsslstate_execute_responses[] = {
    {&bg95_shape_qsslstate_status, AT_EXPECT_REPEATED, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslstate_execute = {
    .command = "QSSLSTATE",
    .lead = "AT+QSSLSTATE",
    .kind = AT_FORM_EXECUTE,
    .responses = bg95_form_qsslstate_execute_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QICSGP=<contextID>,<context_type>,<APN>[,<username>,<password>[,<authentication>]] */
static const at_field bg95_form_qicsgp_fields[] = {
    {&bg95_parameter_context_id, offsetof(bg95_qicsgp_write, context_id), 0, 0, 0, AT_NONE},
    {&bg95_parameter_context_type, offsetof(bg95_qicsgp_write, context_type), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qicsgp_apn, offsetof(bg95_qicsgp_write, apn), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qicsgp_username, offsetof(bg95_qicsgp_write, username),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 1, 0, AT_NONE},
    {&bg95_parameter_qicsgp_password, offsetof(bg95_qicsgp_write, password), AT_FIELD_COMMA | AT_FIELD_OPTIONAL, 1, 0,
     AT_NONE},
    {&bg95_parameter_qicsgp_authentication, offsetof(bg95_qicsgp_write, authentication),
     AT_FIELD_COMMA | AT_FIELD_OPTIONAL | AT_FIELD_OPENS, 2, 1, AT_NONE},
};
const at_form bg95_form_qicsgp = {
    .command = "QICSGP",
    .lead = "AT+QICSGP=",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qicsgp_fields,
    .field_count = 6,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIACT? */
static const at_expected bg95_form_qiact_read_responses[] = {
    {&bg95_shape_qiact_context, AT_EXPECT_REPEATED, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qiact_read = {
    .command = "QIACT",
    .lead = "AT+QIACT?",
    .kind = AT_FORM_READ,
    .responses = bg95_form_qiact_read_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIACT=<contextID> */
static const at_field bg95_form_qiact_fields[] = {
    {&bg95_parameter_context_id, offsetof(bg95_qiact_write, context_id), 0, 0, 0, AT_NONE},
};
const at_form bg95_form_qiact = {
    .command = "QIACT",
    .lead = "AT+QIACT=",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qiact_fields,
    .field_count = 1,
    .response_time = &within_150000_ms,
    .data = AT_NONE,
};

/* AT+QIDEACT=<contextID> */
static const at_field bg95_form_qideact_fields[] = {
    {&bg95_parameter_context_id, offsetof(bg95_qideact_write, context_id), 0, 0, 0, AT_NONE},
};
const at_form bg95_form_qideact = {
    .command = "QIDEACT",
    .lead = "AT+QIDEACT=",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qideact_fields,
    .field_count = 1,
    .response_time = &within_40000_ms,
    .data = AT_NONE,
};

/* AT+QISWTMD=<clientID>,<access_mode> */
static const at_field bg95_form_qiswtmd_transparent_fields[] = {
    {&bg95_parameter_client_id, offsetof(bg95_qiswtmd_transparent_write, client_id), 0, 0, 0, AT_NONE},
    {&bg95_parameter_access_mode, 2, AT_FIELD_COMMA | AT_FIELD_FIXED, 0, 0, AT_NONE},
};
static const at_effect bg95_form_qiswtmd_transparent_effects[] = {
    {BG95_MODE_ACCESS_MODE, 0, AT_NONE, 2},
};
static const at_time_limit bg95_form_qiswtmd_transparent_later_times[] = {
    {
        (const at_time_term[]){{10000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bg95_form_qiswtmd_transparent = {
    .command = "QISWTMD",
    .lead = "AT+QISWTMD=",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qiswtmd_transparent_fields,
    .field_count = 2,
    .effects = bg95_form_qiswtmd_transparent_effects,
    .effect_count = 1,
    .later_times = bg95_form_qiswtmd_transparent_later_times,
    .later_time_count = 1,
    .response_time = &within_10000_ms,
    .flags = AT_FORM_ONLINE,
    .data = AT_NONE,
};

/* AT+QISWTMD=<clientID>,<access_mode> */
static const at_field bg95_form_qiswtmd_fields[] = {
    {&bg95_parameter_client_id, offsetof(bg95_qiswtmd_write, client_id), 0, 0, 0, AT_NONE},
    {&bg95_parameter_access_mode_2, offsetof(bg95_qiswtmd_write, access_mode), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_effect bg95_form_qiswtmd_effects[] = {
    {BG95_MODE_ACCESS_MODE, 0, 1, AT_KEEP},
};
const at_form bg95_form_qiswtmd = {
    .command = "QISWTMD",
    .lead = "AT+QISWTMD=",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qiswtmd_fields,
    .field_count = 2,
    .effects = bg95_form_qiswtmd_effects,
    .effect_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QIGETERROR */
static const at_expected bg95_form_qigeterror_responses[] = {
    {&bg95_shape_qigeterror_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qigeterror = {
    .command = "QIGETERROR",
    .lead = "AT+QIGETERROR",
    .kind = AT_FORM_EXECUTE,
    .responses = bg95_form_qigeterror_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QFUPL=<filename>,<file_size> */
static const at_field bg95_form_qfupl_counted_fields[] = {
    {&bg95_parameter_qfupl_filename, offsetof(bg95_qfupl_counted_write, filename), 0, 0, 0, AT_NONE},
    {&bg95_parameter_qfupl_file_size, offsetof(bg95_qfupl_counted_write, data), AT_FIELD_COMMA | AT_FIELD_COUNT, 0, 0,
     2},
    {&bg95_parameter_qfupl_data, offsetof(bg95_qfupl_counted_write, data), AT_FIELD_ENTRY, 0, 0, AT_NONE},
};
static const at_expected bg95_form_qfupl_counted_responses[] = {
    {&bg95_shape_qfupl_upload, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qfupl_counted = {
    .command = "QFUPL",
    .lead = "AT+QFUPL=",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qfupl_counted_fields,
    .field_count = 3,
    .responses = bg95_form_qfupl_counted_responses,
    .response_count = 1,
    .response_time = &within_10000_ms,
    .flags = AT_FORM_CONNECT,
    .data = 2,
};

/* AT+QFUPL=<filename> */
static const at_field bg95_form_qfupl_until_silence_fields[] = {
    {&bg95_parameter_qfupl_filename, offsetof(bg95_qfupl_until_silence_write, filename), 0, 0, 0, AT_NONE},
    {&bg95_parameter_qfupl_data, offsetof(bg95_qfupl_until_silence_write, data), AT_FIELD_ENTRY, 0, 0, AT_NONE},
};
static const at_expected bg95_form_qfupl_until_silence_responses[] = {
    {&bg95_shape_qfupl_upload, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qfupl_until_silence = {
    .command = "QFUPL",
    .lead = "AT+QFUPL=",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qfupl_until_silence_fields,
    .field_count = 2,
    .responses = bg95_form_qfupl_until_silence_responses,
    .response_count = 1,
    .response_time = &within_10000_ms,
    .flags = AT_FORM_SILENCE | AT_FORM_CONNECT,
    .data = 1,
};

/* AT+CPIN? */
static const at_expected bg95_form_cpin_read_responses[] = {
    {&bg95_shape_cpin_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_cpin_read = {
    .command = "CPIN",
    .lead = "AT+CPIN?",
    .kind = AT_FORM_READ,
    .responses = bg95_form_cpin_read_responses,
    .response_count = 1,
    .response_time = &within_5000_ms,
    .data = AT_NONE,
};

/* ATO */
static const at_time_limit bg95_form_ato_later_times[] = {
    {
        (const at_time_term[]){{10000, {AT_NONE, AT_NONE}, {0, 0}}},
        {NULL, 0, AT_NONE}, 1,
    },
};
const at_form bg95_form_ato = {
    .command = "ATO",
    .lead = "ATO",
    .kind = AT_FORM_EXECUTE,
    .later_times = bg95_form_ato_later_times,
    .later_time_count = 1,
    .response_time = &within_10000_ms,
    .flags = AT_FORM_ONLINE,
    .data = AT_NONE,
};

/* AT&D<value> */
static const at_field bg95_form_at_d_fields[] = {
    {&bg95_parameter_at_d_value, offsetof(bg95_at_d_write, value), 0, 0, 0, AT_NONE},
};
const at_form bg95_form_at_d = {
    .command = "AT&D",
    .lead = "AT&D",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_at_d_fields,
    .field_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCRYPT=? */
static const at_expected bg95_form_qsslcrypt_test_responses[] = {
    {&bg95_shape_qsslcrypt_ranges, AT_EXPECT_OPTIONAL, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcrypt_test = {
    .command = "QSSLCRYPT",
    .lead = "AT+QSSLCRYPT=?",
    .kind = AT_FORM_TEST,
    .responses = bg95_form_qsslcrypt_test_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCRYPT="AES",<input_data>,<format>,<mode>,<key> */
static const at_field bg95_form_qsslcrypt_aes_fields[] = {
    {&bg95_parameter_qsslcrypt_input_data, offsetof(bg95_qsslcrypt_aes_write, input_data), AT_FIELD_COMMA, 0, 0, 1},
    {&bg95_parameter_qsslcrypt_format, offsetof(bg95_qsslcrypt_aes_write, format), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslcrypt_mode, offsetof(bg95_qsslcrypt_aes_write, mode), AT_FIELD_COMMA, 0, 0, AT_NONE},
    {&bg95_parameter_qsslcrypt_key, offsetof(bg95_qsslcrypt_aes_write, key), AT_FIELD_COMMA, 0, 0, AT_NONE},
};
static const at_rule bg95_form_qsslcrypt_aes_rules[] = {
    {{NULL, 0, AT_NONE}, AT_RULE_MULTIPLE, 0, 0, {.limits = {16, 0}}},
};
static const at_expected bg95_form_qsslcrypt_aes_responses[] = {
    {&bg95_shape_qsslcrypt_aes_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcrypt_aes = {
    .command = "QSSLCRYPT",
    .lead = "AT+QSSLCRYPT=\"AES\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcrypt_aes_fields,
    .field_count = 4,
    .rules = bg95_form_qsslcrypt_aes_rules,
    .rule_count = 1,
    .responses = bg95_form_qsslcrypt_aes_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* AT+QSSLCRYPT="MD5",<input_data> */
static const at_field bg95_form_qsslcrypt_md_5_fields[] = {
    {&bg95_parameter_qsslcrypt_input_data_2, offsetof(bg95_qsslcrypt_md_5_write, input_data), AT_FIELD_COMMA, 0, 0,
     AT_NONE},
};
static const at_expected bg95_form_qsslcrypt_md_5_responses[] = {
    {&bg95_shape_qsslcrypt_md_5_response, 0, AT_NONE, AT_NONE, AT_NONE, AT_NONE, 0},
};
const at_form bg95_form_qsslcrypt_md_5 = {
    .command = "QSSLCRYPT",
    .lead = "AT+QSSLCRYPT=\"MD5\"",
    .kind = AT_FORM_WRITE,
    .fields = bg95_form_qsslcrypt_md_5_fields,
    .field_count = 1,
    .responses = bg95_form_qsslcrypt_md_5_responses,
    .response_count = 1,
    .response_time = &within_300_ms,
    .data = AT_NONE,
};

/* ---- Module ------------------------------------------------------------------------------------------------------ */

static const at_mode modes[] = {
    {"echo", 0, 2, 1, 0, 1, false},
    {"cmee", 2, 2, 1, 0, 0, false},
    {"access_mode", 4, 2, 12, 0, 0, false},
    {"negotiate_time", 28, 9, 6, 0, 300, false},
};

/* Ordered by head, as the receiver searches them. */
static const at_shape *const urcs[] = {
    &bg95_shape_qsslopen_result,
    &bg95_shape_send_ok,
    &bg95_shape_send_fail,
    &bg95_shape_cpin_urc,
    &bg95_shape_qsslurc_recv,
    &bg95_shape_qsslurc_recv_2,
    &bg95_shape_qsslurc_recv_pushed,
    &bg95_shape_qsslurc_closed,
    &bg95_shape_rdy_urc,
    &bg95_shape_app_rdy_urc,
    &bg95_shape_powered_down_urc,
    &bg95_shape_normal_power_down_urc,
};

/* For each head the first of its URCs. */
static const uint8_t first_urcs[] = {
    AT_NONE, /* +CMEE */
    AT_NONE, /* +CGATT */
    AT_NONE, /* +CGPADDR */
    AT_NONE, /* +QSSLCFG: "sslversion" */
    AT_NONE, /* +QSSLCFG: "ciphersuite" */
    AT_NONE, /* +QSSLCFG: "cacert" */
    AT_NONE, /* +QSSLCFG: "clientcert" */
    AT_NONE, /* +QSSLCFG: "clientkey" */
    AT_NONE, /* +QSSLCFG: "seclevel" */
    AT_NONE, /* +QSSLCFG: "session" */
    AT_NONE, /* +QSSLCFG: "sni" */
    AT_NONE, /* +QSSLCFG: "checkhost" */
    AT_NONE, /* +QSSLCFG: "ignorelocaltime" */
    AT_NONE, /* +QSSLCFG: "negotiatetime" */
    AT_NONE, /* +QSSLCFG: "renegotiation" */
    AT_NONE, /* +QSSLCFG: "dtls" */
    AT_NONE, /* +QSSLCFG: "dtlsversion" */
    0, /* +QSSLOPEN */
    AT_NONE, /* +QSSLSEND */
    1, /* SEND OK */
    2, /* SEND FAIL */
    AT_NONE, /* +QSSLRECV */
    AT_NONE, /* +QSSLCLOSE */
    AT_NONE, /* +QSSLSTATE */
    AT_NONE, /* +QIACT */
    AT_NONE, /* +QIGETERROR */
    AT_NONE, /* +QFUPL */
    3, /* +CPIN */
    AT_NONE, /* +QSSLCRYPT */
    AT_NONE, /* +QSSLCRYPT: "AES" */
    AT_NONE, /* +QSSLCRYPT: "MD5" */
    4, /* +QSSLURC: "recv" */
    7, /* +QSSLURC: "closed" */
    8, /* RDY */
    9, /* APP RDY */
    10, /* POWERED DOWN */
    11, /* NORMAL POWER DOWN */
};

const at_module bg95_module = {
    .name = "bg95",
    .lex_head = bg95_lex_head,
    .modes = modes,
    .urcs = urcs,
    .first_urcs = first_urcs,
    .mode_count = sizeof modes / sizeof modes[0],
    .urc_count = sizeof urcs / sizeof urcs[0],
    .echo = BG95_MODE_ECHO,
    .guard_time = 1000,
};

/* ---- What the tables rely on ------------------------------------------------------------------------------------- */

/* A negative size of an array is an error: C99 has no static assertion. */
#define ASSERT(name, condition) typedef char assert_##name[(condition) ? 1 : -1]

ASSERT(heads_follow_those_of_the_runtime, AT_HEAD_FIRST_OF_MODULE == 7);
ASSERT(heads_fit, BG95_HEADS <= 255);
ASSERT(modes_fit, 82 <= AT_MODE_BITS);
ASSERT(bg95_ate_value_has_32_bits, sizeof(bg95_ate_value) == sizeof(int32_t));
ASSERT(bg95_cmee_n_has_32_bits, sizeof(bg95_cmee_n) == sizeof(int32_t));
ASSERT(bg95_cgatt_state_has_32_bits, sizeof(bg95_cgatt_state) == sizeof(int32_t));
ASSERT(bg95_qsslcfg_ssl_version_has_32_bits, sizeof(bg95_qsslcfg_ssl_version) == sizeof(int32_t));
ASSERT(bg95_qsslcfg_cipher_suites_has_32_bits, sizeof(bg95_qsslcfg_cipher_suites) == sizeof(int32_t));
ASSERT(bg95_qsslcfg_seclevel_value_has_32_bits, sizeof(bg95_qsslcfg_seclevel_value) == sizeof(int32_t));
ASSERT(bg95_qsslcfg_session_value_has_32_bits, sizeof(bg95_qsslcfg_session_value) == sizeof(int32_t));
ASSERT(bg95_qsslcfg_sni_value_has_32_bits, sizeof(bg95_qsslcfg_sni_value) == sizeof(int32_t));
ASSERT(bg95_qsslcfg_check_host_has_32_bits, sizeof(bg95_qsslcfg_check_host) == sizeof(int32_t));
ASSERT(bg95_qsslcfg_ignore_localtime_has_32_bits, sizeof(bg95_qsslcfg_ignore_localtime) == sizeof(int32_t));
ASSERT(bg95_qsslcfg_renegotiation_value_has_32_bits, sizeof(bg95_qsslcfg_renegotiation_value) == sizeof(int32_t));
ASSERT(bg95_qsslcfg_dtls_enable_has_32_bits, sizeof(bg95_qsslcfg_dtls_enable) == sizeof(int32_t));
ASSERT(bg95_qsslcfg_dtls_version_has_32_bits, sizeof(bg95_qsslcfg_dtls_version) == sizeof(int32_t));
ASSERT(bg95_access_mode_has_32_bits, sizeof(bg95_access_mode) == sizeof(int32_t));
ASSERT(bg95_err_has_32_bits, sizeof(bg95_err) == sizeof(int32_t));
ASSERT(bg95_qsslstate_socket_state_has_32_bits, sizeof(bg95_qsslstate_socket_state) == sizeof(int32_t));
ASSERT(bg95_context_type_has_32_bits, sizeof(bg95_context_type) == sizeof(int32_t));
ASSERT(bg95_qicsgp_authentication_has_32_bits, sizeof(bg95_qicsgp_authentication) == sizeof(int32_t));
ASSERT(bg95_qiact_context_state_has_32_bits, sizeof(bg95_qiact_context_state) == sizeof(int32_t));
ASSERT(bg95_code_has_32_bits, sizeof(bg95_code) == sizeof(int32_t));
ASSERT(bg95_at_d_value_has_32_bits, sizeof(bg95_at_d_value) == sizeof(int32_t));
ASSERT(bg95_qsslcrypt_format_has_32_bits, sizeof(bg95_qsslcrypt_format) == sizeof(int32_t));
ASSERT(bg95_qsslcrypt_mode_has_32_bits, sizeof(bg95_qsslcrypt_mode) == sizeof(int32_t));
ASSERT(bg95_shape_cmee_ranges_fits, sizeof(bg95_ranges) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_cmee_response_fits, sizeof(bg95_cmee_response) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_cgatt_ranges_fits, sizeof(bg95_ranges) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_cgatt_response_fits, sizeof(bg95_cgatt_response) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_cgpaddr_ranges_fits, sizeof(bg95_ranges) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_cgpaddr_line_fits, sizeof(bg95_cgpaddr_line) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_ranges_fits, sizeof(bg95_ranges) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_ranges_2_fits, sizeof(bg95_ranges) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_ranges_3_fits, sizeof(bg95_ranges) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_ranges_4_fits, sizeof(bg95_ranges) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_ranges_5_fits, sizeof(bg95_ranges) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_ranges_6_fits, sizeof(bg95_ranges) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_ranges_7_fits, sizeof(bg95_ranges) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_ranges_8_fits, sizeof(bg95_ranges) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_ranges_9_fits, sizeof(bg95_ranges) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_ranges_10_fits, sizeof(bg95_ranges) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_ranges_11_fits, sizeof(bg95_ranges) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_ranges_12_fits, sizeof(bg95_ranges) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_ranges_13_fits, sizeof(bg95_ranges) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_ranges_14_fits, sizeof(bg95_ranges) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_sslversion_response_fits, sizeof(bg95_qsslcfg_sslversion_response) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_ciphersuite_response_fits, sizeof(bg95_qsslcfg_ciphersuite_response) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_cacert_response_fits, sizeof(bg95_qsslcfg_cacert_response) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_clientcert_response_fits, sizeof(bg95_qsslcfg_clientcert_response) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_clientkey_response_fits, sizeof(bg95_qsslcfg_clientkey_response) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_seclevel_response_fits, sizeof(bg95_qsslcfg_seclevel_response) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_session_response_fits, sizeof(bg95_qsslcfg_session_response) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_sni_response_fits, sizeof(bg95_qsslcfg_sni_response) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_checkhost_response_fits, sizeof(bg95_qsslcfg_checkhost_response) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_ignorelocaltime_response_fits, sizeof(bg95_qsslcfg_ignorelocaltime_response) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_negotiatetime_response_fits, sizeof(bg95_qsslcfg_negotiatetime_response) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_renegotiation_response_fits, sizeof(bg95_qsslcfg_renegotiation_response) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_dtls_response_fits, sizeof(bg95_qsslcfg_dtls_response) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcfg_dtlsversion_response_fits, sizeof(bg95_qsslcfg_dtlsversion_response) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslopen_ranges_fits, sizeof(bg95_ranges) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslopen_result_fits, sizeof(bg95_qsslopen_result) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslsend_ranges_fits, sizeof(bg95_ranges) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslrecv_ranges_fits, sizeof(bg95_ranges) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslrecv_totals_fits, sizeof(bg95_qsslrecv_totals) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslrecv_response_fits, sizeof(bg95_qsslrecv_response) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslclose_ranges_fits, sizeof(bg95_ranges) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslstate_status_fits, sizeof(bg95_qsslstate_status) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qiact_context_fits, sizeof(bg95_qiact_context) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qigeterror_response_fits, sizeof(bg95_qigeterror_response) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qfupl_upload_fits, sizeof(bg95_qfupl_upload) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_cpin_response_fits, sizeof(bg95_cpin_response) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcrypt_ranges_fits, sizeof(bg95_ranges) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcrypt_aes_response_fits, sizeof(bg95_qsslcrypt_aes_response) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslcrypt_md_5_response_fits, sizeof(bg95_qsslcrypt_md_5_response) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslurc_recv_fits, sizeof(bg95_qsslurc_recv) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslurc_recv_2_fits, sizeof(bg95_qsslurc_recv) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslurc_recv_pushed_fits, sizeof(bg95_qsslurc_recv_pushed) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_qsslurc_recv_pushed_is_kept, sizeof(bg95_qsslurc_recv_pushed) <= AT_HEADER_SIZE);
ASSERT(bg95_shape_qsslurc_closed_fits, sizeof(bg95_qsslurc_closed) <= AT_FIELDS_SIZE);
ASSERT(bg95_shape_cpin_urc_fits, sizeof(bg95_cpin_urc) <= AT_FIELDS_SIZE);
ASSERT(bg95_cpin_response_code_is_a_word,
       offsetof(bg95_cpin_response, code.text) - offsetof(bg95_cpin_response, code) == offsetof(at_word, text));
ASSERT(bg95_cpin_urc_code_is_a_word,
       offsetof(bg95_cpin_urc, code.text) - offsetof(bg95_cpin_urc, code) == offsetof(at_word, text));
