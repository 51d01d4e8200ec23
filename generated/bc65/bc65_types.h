/*
 * Quectel BC65 and BC92: the values of parameters, and the structs of commands and responses.
 *
 * Generated from the spec of bc65 by: ./atbind generate bc65
 */
#ifndef BC65_TYPES_H
#define BC65_TYPES_H

#include "atbind/atbind.h"

#if AT_RUNTIME_ABI != 3
#error "This library was generated for another version of the atbind runtime; run ./atbind generate bc65"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* The modules of this family; to be given to at_client_init(). */
extern const at_module bc65_module;

/* ---- Values ------------------------------------------------------------------------------------------------------ */

/* Whether the TA echoes characters in command state. */
typedef enum bc65_ate_value {
    BC65_ATE_VALUE_OFF = 0, /* The TA does not echo characters. */
    BC65_ATE_VALUE_ON = 1, /* The TA echoes characters. */
    BC65_ATE_VALUE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_ate_value;

/* Form of the final result code after an error of the MT. */
typedef enum bc65_cmee_n {
    BC65_CMEE_N_DISABLED = 0, /* ERROR only, no +CME ERROR. */
    BC65_CMEE_N_NUMERIC = 1, /* +CME ERROR: <err> with a number. */
    BC65_CMEE_N_VERBOSE = 2, /* +CME ERROR: <err> with words. */
    BC65_CMEE_N_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_cmee_n;

/* State of the packet domain attachment. */
typedef enum bc65_cgatt_state {
    BC65_CGATT_STATE_DETACHED = 0, /* Detached. */
    BC65_CGATT_STATE_ATTACHED = 1, /* Attached. */
    BC65_CGATT_STATE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_cgatt_state;

/* Kind of socket service. */
typedef enum bc65_service_type {
    BC65_SERVICE_TYPE_UNKNOWN = 0, /* a word that the document does not list */
    BC65_SERVICE_TYPE_TCP = 1, /* TCP connection as a client. */
    BC65_SERVICE_TYPE_UDP = 2, /* UDP connection as a client. */
    BC65_SERVICE_TYPE_TCP_LISTENER = 3, /* TCP server that listens for connections. */
    BC65_SERVICE_TYPE_UDP_SERVICE = 4, /* UDP service. Documented, not supported. */
    BC65_SERVICE_TYPE_TCP_INCOMING = 5, /* TCP connection that a TCP server accepted. */
    BC65_SERVICE_TYPE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_service_type;

/* How received data reach the host. */
typedef enum bc65_access_mode {
    BC65_ACCESS_MODE_BUFFER = 0, /* Buffer access mode: a URC announces the data, AT+QIRD reads them. */
    BC65_ACCESS_MODE_DIRECT_PUSH = 1, /* Direct push mode: the URC carries the data. */
    BC65_ACCESS_MODE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_access_mode;

/* Version of the Internet Protocol. */
typedef enum bc65_qiopen_protocol_type {
    BC65_QIOPEN_PROTOCOL_TYPE_IPV4 = 0, /* IPv4. */
    BC65_QIOPEN_PROTOCOL_TYPE_IPV6 = 1, /* IPv6. */
    BC65_QIOPEN_PROTOCOL_TYPE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_qiopen_protocol_type;

/* Codes of TCP/IP errors. */
typedef enum bc65_err {
    BC65_ERR_SUCCESS = 0, /* Operation successful. */
    BC65_ERR_UNKNOWN = 550, /* Unknown error. */
    BC65_ERR_BLOCKED = 551, /* Operation blocked. */
    BC65_ERR_INVALID_PARAMETERS = 552, /* Invalid parameters. */
    BC65_ERR_MEMORY_NOT_ENOUGH = 553, /* Memory not enough. */
    BC65_ERR_CREATE_SOCKET_FAILED = 554, /* Create socket failed. */
    BC65_ERR_OPERATION_NOT_SUPPORTED = 555, /* Operation not supported. */
    BC65_ERR_SOCKET_BIND_FAILED = 556, /* Socket bind failed. */
    BC65_ERR_SOCKET_LISTEN_FAILED = 557, /* Socket listen failed. */
    BC65_ERR_SOCKET_WRITE_FAILED = 558, /* Socket write failed. */
    BC65_ERR_SOCKET_READ_FAILED = 559, /* Socket read failed. */
    BC65_ERR_SOCKET_ACCEPT_FAILED = 560, /* Socket accept failed. */
    BC65_ERR_OPEN_PDP_CONTEXT_FAILED = 561, /* Open PDP context failed. */
    BC65_ERR_CLOSE_PDP_CONTEXT_FAILED = 562, /* Close PDP context failed. */
    BC65_ERR_SOCKET_IDENTITY_USED = 563, /* Socket identity has been used. */
    BC65_ERR_DNS_BUSY = 564, /* DNS busy. */
    BC65_ERR_DNS_PARSE_FAILED = 565, /* DNS parse failed. */
    BC65_ERR_SOCKET_CONNECT_FAILED = 566, /* Socket connect failed. */
    BC65_ERR_SOCKET_CLOSED = 567, /* Socket has been closed. */
    BC65_ERR_OPERATION_BUSY = 568, /* Operation busy. */
    BC65_ERR_OPERATION_TIMEOUT = 569, /* Operation timeout. */
    BC65_ERR_PDP_CONTEXT_BROKEN_DOWN = 570, /* PDP context broken down. */
    BC65_ERR_CANCEL_SEND = 571, /* Cancel send. */
    BC65_ERR_OPERATION_NOT_ALLOWED = 572, /* Operation not allowed. */
    BC65_ERR_APN_NOT_CONFIGURED = 573, /* APN not configured. */
    BC65_ERR_PORT_BUSY = 574, /* Port busy. */
    BC65_ERR_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_err;

/* State of the socket. */
typedef enum bc65_qistate_socket_state {
    BC65_QISTATE_SOCKET_STATE_IDLE = 0, /* The connection has not been established. */
    BC65_QISTATE_SOCKET_STATE_CONNECTING = 1, /* The client is connecting. */
    BC65_QISTATE_SOCKET_STATE_CONNECTED = 2, /* The connection has been established. */
    BC65_QISTATE_SOCKET_STATE_CLOSING = 3, /* The connection is closing. */
    BC65_QISTATE_SOCKET_STATE_REMOTE_CLOSING = 4, /* The server is closing the connection. */
    BC65_QISTATE_SOCKET_STATE_CLOSED = 5, /* The connection is closed. */
    BC65_QISTATE_SOCKET_STATE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_qistate_socket_state;

/* Outcomes of a ping. */
typedef enum bc65_ping_result {
    BC65_PING_RESULT_ECHO = 0, /* PING_ECHO. */
    BC65_PING_RESULT_TIMEOUT = 1, /* PING_TIMEOUT. */
    BC65_PING_RESULT_SUCCESS = 2, /* PING_SUCCESS. */
    BC65_PING_RESULT_TCPIP_ERROR = 3, /* PING_TCPIP_ERROR. */
    BC65_PING_RESULT_ADDRESS_NOT_FOUND = 4, /* PING_ADDRESS_NOT_FOUND. */
    BC65_PING_RESULT_PDP_ACT_FAIL = 5, /* PING_PDP_ACT_FAIL. */
    BC65_PING_RESULT_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_ping_result;

/* Whether the module sets its own clock. */
typedef enum bc65_qntp_auto_set_time {
    BC65_QNTP_AUTO_SET_TIME_LEAVE = 0, /* The local time is not set. */
    BC65_QNTP_AUTO_SET_TIME_SET = 1, /* The local time is set. */
    BC65_QNTP_AUTO_SET_TIME_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_qntp_auto_set_time;

/* Outcomes of a time synchronisation. */
typedef enum bc65_ntp_err {
    BC65_NTP_ERR_OK = 0, /* APP_NTP_OK. */
    BC65_NTP_ERR_ERROR = 1, /* APP_NTP_ERROR. */
    BC65_NTP_ERR_NO_REPLY = 2, /* APP_NTP_NO_REPLY. */
    BC65_NTP_ERR_BUSY = 3, /* APP_NTP_ERROR_BUSY. */
    BC65_NTP_ERR_DNS_ERROR = 4, /* APP_NTP_DNS_ERROR. */
    BC65_NTP_ERR_BEARER_FAIL = 5, /* APP_NTP_BEARER_FAIL. */
    BC65_NTP_ERR_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_ntp_err;

/* Format of data to be sent. */
typedef enum bc65_qicfg_send_data_format {
    BC65_QICFG_SEND_DATA_FORMAT_TEXT = 0, /* Text string. */
    BC65_QICFG_SEND_DATA_FORMAT_HEX = 1, /* Hex string. Documented, not supported. */
    BC65_QICFG_SEND_DATA_FORMAT_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_qicfg_send_data_format;

/* Format of received data. */
typedef enum bc65_qicfg_recv_data_format {
    BC65_QICFG_RECV_DATA_FORMAT_TEXT = 0, /* Text. */
    BC65_QICFG_RECV_DATA_FORMAT_HEX = 1, /* Hexadecimal digits. */
    BC65_QICFG_RECV_DATA_FORMAT_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_qicfg_recv_data_format;

/* How received data are shown. */
typedef enum bc65_qicfg_view_mode {
    BC65_QICFG_VIEW_MODE_LINE = 0, /* The data follow their header on a line of their own. */
    BC65_QICFG_VIEW_MODE_COMMA = 1, /* The data follow their header after a comma. */
    BC65_QICFG_VIEW_MODE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_qicfg_view_mode;

/* Whether headers of received data show current_recv_length and remaining_length. */
typedef enum bc65_qicfg_show_length_mode {
    BC65_QICFG_SHOW_LENGTH_MODE_HIDDEN = 0, /* The lengths are not shown. */
    BC65_QICFG_SHOW_LENGTH_MODE_SHOWN = 1, /* The lengths are shown. */
    BC65_QICFG_SHOW_LENGTH_MODE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_qicfg_show_length_mode;

/* Whether the client uses DTLS. */
typedef enum bc65_qcoapcfg_dtls_enable {
    BC65_QCOAPCFG_DTLS_ENABLE_OFF = 0, /* Plain UDP. */
    BC65_QCOAPCFG_DTLS_ENABLE_ON = 1, /* DTLS. */
    BC65_QCOAPCFG_DTLS_ENABLE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_qcoapcfg_dtls_enable;

/* State of the client. */
typedef enum bc65_qcoapopen_status {
    BC65_QCOAPOPEN_STATUS_IDLE = 0, /* Idle or disconnected. */
    BC65_QCOAPOPEN_STATUS_OPENING = 1, /* The client is opening. */
    BC65_QCOAPOPEN_STATUS_CONNECTING = 2, /* The client is connecting to the server. */
    BC65_QCOAPOPEN_STATUS_CONNECTED = 3, /* The client is connected to the server. */
    BC65_QCOAPOPEN_STATUS_DISCONNECTING = 4, /* The client is disconnecting from the server. */
    BC65_QCOAPOPEN_STATUS_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_qcoapopen_status;

/* Outcomes of CoAP operations. */
typedef enum bc65_coap_result {
    BC65_COAP_RESULT_SUCCESS = 0, /* Operation successful. */
    BC65_COAP_RESULT_INVALID_PARAMETER = -1, /* Invalid parameter. */
    BC65_COAP_RESULT_IN_PROCESSING = -2, /* Operation in processing. */
    BC65_COAP_RESULT_NOT_ALLOWED = -3, /* Operation not allowed. */
    BC65_COAP_RESULT_NETWORK_FAILURE = -4, /* Network failure. */
    BC65_COAP_RESULT_DNS_ERROR = -5, /* DNS error. */
    BC65_COAP_RESULT_DATA_CALL_ACTIVATING = -6, /* Data call activating. */
    BC65_COAP_RESULT_SOCKET_CONNECTION_FAILURE = -7, /* Socket connection failure. */
    BC65_COAP_RESULT_OUT_OF_MEMORY = -8, /* Out of memory error. */
    BC65_COAP_RESULT_DTLS_HANDSHAKE_FAILURE = -9, /* DTLS handshaking failure. */
    BC65_COAP_RESULT_CLIENT_OCCUPIED = -10, /* CoAP client identifier occupied. */
    BC65_COAP_RESULT_DATA_SENDING_FAILURE = -11, /* Data sending failure. */
    BC65_COAP_RESULT_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_coap_result;

/* Number of the CoAP option. */
typedef enum bc65_opt_name {
    BC65_OPT_NAME_IF_MATCH = 1, /* If-Match, up to 8 bytes. */
    BC65_OPT_NAME_URI_HOST = 3, /* Uri-Host, 1 to 255 bytes. */
    BC65_OPT_NAME_ETAG = 4, /* ETag, 1 to 8 bytes. */
    BC65_OPT_NAME_IF_NONE_MATCH = 5, /* If-None-Match, which has no value. */
    BC65_OPT_NAME_OBSERVE = 6, /* Observe, an integer. */
    BC65_OPT_NAME_LOCATION_PATH = 8, /* Location-Path, up to 255 bytes. */
    BC65_OPT_NAME_URI_PATH = 11, /* Uri-Path, up to 255 bytes; opt_flag says whether it is cut at its slashes. */
    BC65_OPT_NAME_CONTENT_FORMAT = 12, /* Content-Format, one of the numbers in the table content_format. */
    BC65_OPT_NAME_MAX_AGE = 14, /* Max-Age, an integer. */
    BC65_OPT_NAME_URI_QUERY = 15, /* Uri-Query, up to 255 bytes; an ampersand parts several queries. */
    BC65_OPT_NAME_ACCEPT = 17, /* Accept, one of the numbers in the table content_format. */
    BC65_OPT_NAME_LOCATION_QUERY = 20, /* Location-Query, up to 255 bytes. */
    BC65_OPT_NAME_BLOCK2 = 23, /* Block2, an integer by the formula block_option. */
    BC65_OPT_NAME_BLOCK1 = 27, /* Block1, an integer by the formula block_option. */
    BC65_OPT_NAME_SIZE2 = 28, /* Size2, an integer. */
    BC65_OPT_NAME_PROXY_URI = 35, /* Proxy-Uri, 1 to 255 bytes. */
    BC65_OPT_NAME_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_opt_name;

/* Whether the value of Uri-Path is cut into several options; only for Uri-Path. */
typedef enum bc65_qcoapoption_opt_flag {
    BC65_QCOAPOPTION_OPT_FLAG_SPLIT = 0, /* Each slash ends one Uri-Path option and begins the next. */
    BC65_QCOAPOPTION_OPT_FLAG_WHOLE = 1, /* The value is one Uri-Path option. */
    BC65_QCOAPOPTION_OPT_FLAG_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_qcoapoption_opt_flag;

/* Where message ID and token come from. */
typedef enum bc65_qcoaphead_mode {
    BC65_QCOAPHEAD_MODE_RANDOM = 1, /* The module makes up message ID and token. */
    BC65_QCOAPHEAD_MODE_RANDOM_ID = 2, /* The module makes up the message ID; there is no token. */
    BC65_QCOAPHEAD_MODE_GIVEN_ID = 3, /* The message ID is given; there is no token. */
    BC65_QCOAPHEAD_MODE_GIVEN_ID_RANDOM_TOKEN = 4, /* The message ID is given; the module makes up the token. */
    BC65_QCOAPHEAD_MODE_GIVEN = 5, /* Message ID and token are given. */
    BC65_QCOAPHEAD_MODE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_qcoaphead_mode;

/* What became of the last CON message. */
typedef enum bc65_qcoapsend_status {
    BC65_QCOAPSEND_STATUS_NOT_SENT = 0, /* Not sent. */
    BC65_QCOAPSEND_STATUS_WAITING = 1, /* Sent; the server has not answered yet. */
    BC65_QCOAPSEND_STATUS_FAILED = 2, /* Sending failed. */
    BC65_QCOAPSEND_STATUS_TIMEOUT = 3, /* No answer came in time. */
    BC65_QCOAPSEND_STATUS_SENT = 4, /* Sent and answered. */
    BC65_QCOAPSEND_STATUS_RESET = 5, /* The server answered with a reset message. */
    BC65_QCOAPSEND_STATUS_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_qcoapsend_status;

/* Type of the CoAP message. */
typedef enum bc65_type {
    BC65_TYPE_CON = 0, /* Confirmable: the receiver acknowledges the message. */
    BC65_TYPE_NON = 1, /* Non-confirmable: nobody acknowledges the message. */
    BC65_TYPE_ACK = 2, /* Acknowledgement of a confirmable message. */
    BC65_TYPE_RST = 3, /* Reset: a message came that the receiver could not make sense of. */
    BC65_TYPE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_type;

/* Method of a request, or code of a response. */
typedef enum bc65_method_rspcode {
    BC65_METHOD_RSPCODE_EMPTY = 0, /* 0.00, empty message: neither a request nor a response. */
    BC65_METHOD_RSPCODE_GET = 1, /* 0.01, request: GET. */
    BC65_METHOD_RSPCODE_POST = 2, /* 0.02, request: POST. */
    BC65_METHOD_RSPCODE_PUT = 3, /* 0.03, request: PUT. */
    BC65_METHOD_RSPCODE_DELETE = 4, /* 0.04, request: DELETE. */
    BC65_METHOD_RSPCODE_CREATED = 201, /* 2.01, response: created. */
    BC65_METHOD_RSPCODE_DELETED = 202, /* 2.02, response: deleted. */
    BC65_METHOD_RSPCODE_VALID = 203, /* 2.03, response: valid. */
    BC65_METHOD_RSPCODE_CHANGED = 204, /* 2.04, response: changed. */
    BC65_METHOD_RSPCODE_CONTENT = 205, /* 2.05, response: content. */
    BC65_METHOD_RSPCODE_BAD_REQUEST = 400, /* 4.00, response: bad request. */
    BC65_METHOD_RSPCODE_UNAUTHORIZED = 401, /* 4.01, response: unauthorized. */
    BC65_METHOD_RSPCODE_BAD_OPTION = 402, /* 4.02, response: bad option. */
    BC65_METHOD_RSPCODE_FORBIDDEN = 403, /* 4.03, response: forbidden. */
    BC65_METHOD_RSPCODE_NOT_FOUND = 404, /* 4.04, response: not found. */
    BC65_METHOD_RSPCODE_METHOD_NOT_ALLOWED = 405, /* 4.05, response: method not allowed. */
    BC65_METHOD_RSPCODE_NOT_ACCEPTABLE = 406, /* 4.06, response: not acceptable. */
    BC65_METHOD_RSPCODE_PRECONDITION_FAILED = 412, /* 4.12, response: precondition failed. */
    BC65_METHOD_RSPCODE_REQUEST_ENTITY_TOO_LARGE = 413, /* 4.13, response: request entity too large. */
    BC65_METHOD_RSPCODE_UNSUPPORTED_CONTENT_FORMAT = 415, /* 4.15, response: unsupported Content-Format. */
    BC65_METHOD_RSPCODE_INTERNAL_SERVER_ERROR = 500, /* 5.00, response: internal server error. */
    BC65_METHOD_RSPCODE_NOT_IMPLEMENTED = 501, /* 5.01, response: not implemented. */
    BC65_METHOD_RSPCODE_BAD_GATEWAY = 502, /* 5.02, response: bad gateway. */
    BC65_METHOD_RSPCODE_SERVICE_UNAVAILABLE = 503, /* 5.03, response: service unavailable. */
    BC65_METHOD_RSPCODE_GATEWAY_TIMEOUT = 504, /* 5.04, response: gateway timeout. */
    BC65_METHOD_RSPCODE_PROXYING_NOT_SUPPORTED = 505, /* 5.05, response: proxying not supported. */
    BC65_METHOD_RSPCODE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_method_rspcode;

/* ---- Modes, for at_receiver_mode() ------------------------------------------------------------------------------- */

/* Whether the TA sends received command characters back to the TE. */
#define BC65_MODE_ECHO 0u
/* How a failure is reported; decides between ERROR and the two forms of +CME ERROR. */
#define BC65_MODE_CMEE 1u
/* Format of data to be sent. */
#define BC65_MODE_SEND_DATA_FORMAT 2u
/* Format in which received data are shown. */
#define BC65_MODE_RECV_DATA_FORMAT 3u
/* What stands between a data header and its data. */
#define BC65_MODE_VIEW_MODE 4u
/* Whether headers of received data show the optional lengths. */
#define BC65_MODE_SHOW_LENGTH_MODE 5u
/* Time that a TCP connection may take to open. */
#define BC65_MODE_OPEN_TIME 6u
/* Data access mode of each socket. Kept per connectID. */
#define BC65_MODE_ACCESS_MODE 7u
/* ---- Commands and responses -------------------------------------------------------------------------------------- */

/* Parameters of ATE<value>. v250 6.2.4. */
typedef struct bc65_ate_write {
    /* Whether the TA echoes characters in command state; default 1 */
    bc65_ate_value value;
} bc65_ate_write;

/* What the firmware supports, as it prints it. */
typedef struct bc65_ranges {
    /* in words, for people */
    at_string raw;
} bc65_ranges;

/* Response of AT+CMEE?. 27.007 9.1. */
typedef struct bc65_cmee_response {
    /* Form of the final result code after an error of the MT; default 0 */
    bc65_cmee_n n;
} bc65_cmee_response;

/* Parameters of AT+CMEE=<n>. 27.007 9.1. */
typedef struct bc65_cmee_write {
    /* Form of the final result code after an error of the MT; default 0 */
    bc65_cmee_n n;
} bc65_cmee_write;

/* Response of AT+CGATT?. 27.007 10.1.9. */
typedef struct bc65_cgatt_response {
    /* State of the packet domain attachment */
    bc65_cgatt_state state;
} bc65_cgatt_response;

/* Parameters of AT+CGATT=<state>. 27.007 10.1.9. */
typedef struct bc65_cgatt_write {
    /* State of the packet domain attachment */
    bc65_cgatt_state state;
} bc65_cgatt_write;

/* Response of AT+CGPADDR?. 27.007 10.1.14. */
typedef struct bc65_cgpaddr_line {
    /* Number of a PDP context definition, local to the TE-MT interface; 0 to 255 */
    int32_t cid;
    /* optional: Address of the MT in the address space of the context; 0 to 63 bytes */
    at_string pdp_addr;
} bc65_cgpaddr_line;

/* Parameters of AT+CGPADDR=<cid>. 27.007 10.1.14. */
typedef struct bc65_cgpaddr_write {
    /* Number of a PDP context definition, local to the TE-MT interface; 0 to 255 */
    int32_t cid;
} bc65_cgpaddr_write;

/*
 * Parameters of
 * AT+QIOPEN=<contextID>,<connectID>,<service_type>,<IP_address>/<domain_name>,<remote_port>[,<local_port>[,<access_mode>[,<protocol_type>]]].
 * bc65-tcpip 2.2.1.
 */
typedef struct bc65_qiopen_write {
    /* Number of the PDP context; 1 to 3 */
    int32_t context_id;
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* Kind of socket service */
    bc65_service_type service_type;
    /* Remote server, or the local address for a listener */
    at_string address;
    /* Port of the remote server; only meaningful for "TCP" and "UDP"; 1 to 65535 */
    int32_t remote_port;
    /* optional: Local port; 0 lets the module choose one; 0 to 65535; default 0 */
    at_optional local_port;
    /* optional: How received data reach the host; default 0 */
    struct {
        bc65_access_mode value;
        bool present;
    } access_mode;
    /* optional: Version of the Internet Protocol; default 0 */
    struct {
        bc65_qiopen_protocol_type value;
        bool present;
    } protocol_type;
} bc65_qiopen_write;

/*
 * Result of
 * AT+QIOPEN=<contextID>,<connectID>,<service_type>,<IP_address>/<domain_name>,<remote_port>[,<local_port>[,<access_mode>[,<protocol_type>]]].
 * bc65-tcpip 2.2.1.
 */
typedef struct bc65_qiopen_result {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* Outcome of the operation */
    bc65_err err;
} bc65_qiopen_result;

/* Parameters of AT+QICLOSE=<connectID>. bc65-tcpip 2.2.2. */
typedef struct bc65_qiclose_write {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
} bc65_qiclose_write;

/* Response of AT+QISTATE?. bc65-tcpip 2.2.3. */
typedef struct bc65_qistate_status {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* Kind of socket service */
    struct {
        bc65_service_type value; /* 0 if the text is not in the list */
        at_string text;
    } service_type;
    /* Remote address of a client or an accepted connection; local address of a listener; 0 to 63 bytes */
    at_string ip_address;
    /* Remote port of a client or an accepted connection; of no meaning for a listener; 0 to 65535 */
    int32_t remote_port;
    /* Local port; 0 lets the module choose one; 0 to 65535; default 0 */
    int32_t local_port;
    /* State of the socket */
    bc65_qistate_socket_state socket_state;
    /* Number of the PDP context; 1 to 3 */
    int32_t context_id;
    /* How received data reach the host; default 0 */
    bc65_access_mode access_mode;
} bc65_qistate_status;

/* Parameters of AT+QISTATE=<query_type>,<contextID>. bc65-tcpip 2.2.3. */
typedef struct bc65_qistate_by_context_write {
    /* Number of the PDP context; 1 to 3 */
    int32_t context_id;
} bc65_qistate_by_context_write;

/* Parameters of AT+QISTATE=<query_type>,<connectID>. bc65-tcpip 2.2.3. */
typedef struct bc65_qistate_by_socket_write {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
} bc65_qistate_by_socket_write;

/* Parameters of AT+QISEND=<connectID>,<send_length>,<data>. bc65-tcpip 2.2.4. */
typedef struct bc65_qisend_inline_write {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* The data to be sent; 1 to 1440 bytes */
    at_bytes data;
} bc65_qisend_inline_write;

/* Parameters of AT+QISEND=<connectID>. bc65-tcpip 2.2.4. */
typedef struct bc65_qisend_text_write {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* The data to be sent; 1 to 1440 bytes */
    at_bytes data;
} bc65_qisend_text_write;

/* Parameters of AT+QISEND=<connectID>,<send_length>. bc65-tcpip 2.2.4. */
typedef struct bc65_qisend_data_write {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* The data to be sent; 1 to 1440 bytes */
    at_bytes data;
} bc65_qisend_data_write;

/* Parameters of AT+QISENDEX=<connectID>,<send_length>,<hex_string>. bc65-tcpip 2.2.5. */
typedef struct bc65_qisendex_inline_write {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* The data to be sent; on the line two hexadecimal digits stand for each byte; 1 to 1440 bytes */
    at_bytes hex_string;
} bc65_qisendex_inline_write;

/* Parameters of AT+QISENDEX=<connectID>. bc65-tcpip 2.2.5. */
typedef struct bc65_qisendex_text_write {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* The data to be sent; on the line two hexadecimal digits stand for each byte; 1 to 1440 bytes */
    at_bytes hex_string;
} bc65_qisendex_text_write;

/* Parameters of AT+QISENDEX=<connectID>,<send_length>. bc65-tcpip 2.2.5. */
typedef struct bc65_qisendex_data_write {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* The data to be sent; on the line two hexadecimal digits stand for each byte; 1 to 1440 bytes */
    at_bytes hex_string;
} bc65_qisendex_data_write;

/* Parameters of AT+QIRD=<connectID>,<read_length>. bc65-tcpip 2.2.6. */
typedef struct bc65_qird_write {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* Most data bytes to read; 1 to 1024; bytes */
    int32_t read_length;
} bc65_qird_write;

/* Response of AT+QIRD=<connectID>,<read_length>. bc65-tcpip 2.2.6. */
typedef struct bc65_qird_response {
    /* Number of data bytes that follow; 0 to 1024; bytes */
    int32_t actual_read_length;
    /* optional: Data bytes that remain in the node just read from; 0 to 2147483647; bytes */
    at_optional remaining_length;
} bc65_qird_response;

/* Parameters of AT+QISWTMD=<connectID>,<access_mode>. bc65-tcpip 2.2.7. */
typedef struct bc65_qiswtmd_write {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* How received data reach the host; default 0 */
    bc65_access_mode access_mode;
} bc65_qiswtmd_write;

/* Parameters of AT+QPING=<contextID>,<host>[,<time_out>[,<ping_num>[,<ping_size>]]]. bc65-tcpip 2.2.8. */
typedef struct bc65_qping_write {
    /* Number of the PDP context; 1 to 3 */
    int32_t context_id;
    /* Host to ping, a domain name or an IPv4 address in dotted decimal; 1 to 255 bytes */
    at_string host;
    /* optional: Time to wait for the answer to each request; 1 to 255; seconds; default 4 */
    at_optional time_out;
    /* optional: Most requests to send; 1 to 10; default 4 */
    at_optional ping_num;
    /* optional: Size of a request; 32 to 200; bytes; default 32 */
    at_optional ping_size;
} bc65_qping_write;

/* Result of AT+QPING=<contextID>,<host>[,<time_out>[,<ping_num>[,<ping_size>]]]. bc65-tcpip 2.2.8. */
typedef struct bc65_qping_reply {
    /* Outcome of one request */
    bc65_ping_result result;
    /* optional: Address that answered */
    at_string ip_address;
    /* optional: Size of the request; 0 to 65535; bytes */
    at_optional bytes;
    /* optional: Time that the request took; 0 to 2147483647; milliseconds */
    at_optional time;
    /* optional: Time to live of the answer; 0 to 255 */
    at_optional ttl;
} bc65_qping_reply;

/* Result of AT+QPING=<contextID>,<host>[,<time_out>[,<ping_num>[,<ping_size>]]]. bc65-tcpip 2.2.8. */
typedef struct bc65_qping_summary {
    /* Outcome of the whole operation */
    bc65_ping_result finresult;
    /* optional: Number of requests sent; 0 to 65535 */
    at_optional sent;
    /* optional: Number of answers received; 0 to 65535 */
    at_optional rcvd;
    /* optional: Number of requests that stayed unanswered; 0 to 65535 */
    at_optional lost;
    /* optional: Shortest response time; 0 to 2147483647; milliseconds */
    at_optional min;
    /* optional: Longest response time; 0 to 2147483647; milliseconds */
    at_optional max;
    /* optional: Average response time; 0 to 2147483647; milliseconds */
    at_optional avg;
} bc65_qping_summary;

/* Parameters of AT+QNTP=<contextID>,<server>[,<port>[,<auto_set_time>]]. bc65-tcpip 2.2.9. */
typedef struct bc65_qntp_write {
    /* Number of the PDP context; 1 to 3 */
    int32_t context_id;
    /* NTP server, a domain name or an IP address; 1 to 255 bytes */
    at_string server;
    /* optional: Port of the NTP server; 1 to 65535; default 123 */
    at_optional port;
    /* optional: Whether the module sets its own clock */
    struct {
        bc65_qntp_auto_set_time value;
        bool present;
    } auto_set_time;
} bc65_qntp_write;

/* Result of AT+QNTP=<contextID>,<server>[,<port>[,<auto_set_time>]]. bc65-tcpip 2.2.9. */
typedef struct bc65_qntp_result {
    /* Outcome of the synchronisation */
    bc65_ntp_err ntp_err;
    /* optional: Time from the server; zz counts quarters of an hour from -48 to 56 */
    at_string time;
} bc65_qntp_result;

/* Parameters of AT+QIDNSGIP=<contextID>,<hostname>. bc65-tcpip 2.2.10. */
typedef struct bc65_qidnsgip_write {
    /* Number of the PDP context; 1 to 3 */
    int32_t context_id;
    /* Domain name to resolve; 1 to 255 bytes */
    at_string hostname;
} bc65_qidnsgip_write;

/* Result of AT+QIDNSGIP=<contextID>,<hostname>. bc65-tcpip 2.2.10. */
typedef struct bc65_qidnsgip_result {
    /* Outcome of the operation */
    bc65_err err;
    /* optional: Number of addresses that follow; 0 to 255 */
    at_optional ip_count;
    /* optional: Time to live of the answer; 0 to 2147483647; seconds */
    at_optional dns_ttl;
} bc65_qidnsgip_result;

/* Result of AT+QIDNSGIP=<contextID>,<hostname>. bc65-tcpip 2.2.10. */
typedef struct bc65_qidnsgip_address {
    /* An address of the host; 0 to 255 bytes */
    at_string host_ip_addr;
} bc65_qidnsgip_address;

/* Response of AT+QICFG="dataformat"[,<send_data_format>,<recv_data_format>]. bc65-tcpip 2.2.11. */
typedef struct bc65_qicfg_dataformat_response {
    /* Format of data to be sent */
    bc65_qicfg_send_data_format send_data_format;
    /* Format of received data */
    bc65_qicfg_recv_data_format recv_data_format;
} bc65_qicfg_dataformat_response;

/* Parameters of AT+QICFG="dataformat"[,<send_data_format>,<recv_data_format>]. bc65-tcpip 2.2.11. */
typedef struct bc65_qicfg_dataformat_write {
    /* Format of data to be sent */
    bc65_qicfg_send_data_format send_data_format;
    /* Format of received data */
    bc65_qicfg_recv_data_format recv_data_format;
} bc65_qicfg_dataformat_write;

/* Response of AT+QICFG="viewmode"[,<view_mode>]. bc65-tcpip 2.2.11. */
typedef struct bc65_qicfg_viewmode_response {
    /* How received data are shown */
    bc65_qicfg_view_mode view_mode;
} bc65_qicfg_viewmode_response;

/* Parameters of AT+QICFG="viewmode"[,<view_mode>]. bc65-tcpip 2.2.11. */
typedef struct bc65_qicfg_viewmode_write {
    /* How received data are shown */
    bc65_qicfg_view_mode view_mode;
} bc65_qicfg_viewmode_write;

/* Response of AT+QICFG="showlength"[,<show_length_mode>]. bc65-tcpip 2.2.11. */
typedef struct bc65_qicfg_showlength_response {
    /* Whether headers of received data show current_recv_length and remaining_length */
    bc65_qicfg_show_length_mode show_length_mode;
} bc65_qicfg_showlength_response;

/* Parameters of AT+QICFG="showlength"[,<show_length_mode>]. bc65-tcpip 2.2.11. */
typedef struct bc65_qicfg_showlength_write {
    /* Whether headers of received data show current_recv_length and remaining_length */
    bc65_qicfg_show_length_mode show_length_mode;
} bc65_qicfg_showlength_write;

/* Response of AT+QICFG="open_time"[,<open_time>]. bc65-tcpip 2.2.11. */
typedef struct bc65_qicfg_open_time_response {
    /* Time that a TCP connection may take to open; 1 to 36; seconds; default 36 */
    int32_t open_time;
} bc65_qicfg_open_time_response;

/* Parameters of AT+QICFG="open_time"[,<open_time>]. bc65-tcpip 2.2.11. */
typedef struct bc65_qicfg_open_time_write {
    /* Time that a TCP connection may take to open; 1 to 36; seconds; default 36 */
    int32_t open_time;
} bc65_qicfg_open_time_write;

/* Response of AT+QIGETERROR. bc65-tcpip 2.2.12. */
typedef struct bc65_qigeterror_response {
    /* Outcome of the operation */
    bc65_err err;
    /* Words for err; they differ between firmwares, so only the number should be used; 0 to 127 bytes */
    at_string errcode_description;
} bc65_qigeterror_response;

/* Response of AT+QIDNSCFG?. bc65-tcpip 2.2.13. */
typedef struct bc65_qidnscfg_response {
    /* IP address of the primary DNS server; 1 to 50 bytes */
    at_string primary_dns;
    /* IP address of the alternate DNS server; 1 to 50 bytes */
    at_string secondary_dns;
} bc65_qidnscfg_response;

/* Parameters of AT+QIDNSCFG=<PrimaryDNS>[,<SecondaryDNS>]. bc65-tcpip 2.2.13. */
typedef struct bc65_qidnscfg_write {
    /* IP address of the primary DNS server; 1 to 50 bytes */
    at_string primary_dns;
    /* optional: IP address of the alternate DNS server; 1 to 50 bytes */
    at_string secondary_dns;
} bc65_qidnscfg_write;

/* Parameters of AT+QCOAPCFG="dtls",<clientID>[,<dtls_enable>]. bc65-coap 2.3.1. */
typedef struct bc65_qcoapcfg_dtls_query_write {
    /* Number of the CoAP client; there is only one now; 0 to 0 */
    int32_t client_id;
} bc65_qcoapcfg_dtls_query_write;

/* Response of AT+QCOAPCFG="dtls",<clientID>[,<dtls_enable>]. bc65-coap 2.3.1. */
typedef struct bc65_qcoapcfg_dtls_response {
    /* Whether the client uses DTLS */
    bc65_qcoapcfg_dtls_enable dtls_enable;
} bc65_qcoapcfg_dtls_response;

/* Parameters of AT+QCOAPCFG="dtls",<clientID>[,<dtls_enable>]. bc65-coap 2.3.1. */
typedef struct bc65_qcoapcfg_dtls_write {
    /* Number of the CoAP client; there is only one now; 0 to 0 */
    int32_t client_id;
    /* Whether the client uses DTLS */
    bc65_qcoapcfg_dtls_enable dtls_enable;
} bc65_qcoapcfg_dtls_write;

/* Parameters of AT+QCOAPCFG="psk",<clientID>[,<identity>,<key>]. bc65-coap 2.3.1. */
typedef struct bc65_qcoapcfg_psk_query_write {
    /* Number of the CoAP client; there is only one now; 0 to 0 */
    int32_t client_id;
} bc65_qcoapcfg_psk_query_write;

/* Response of AT+QCOAPCFG="psk",<clientID>[,<identity>,<key>]. bc65-coap 2.3.1. */
typedef struct bc65_qcoapcfg_psk_response {
    /* Identity of the pre-shared key, decimal digits only; 0 to 152 bytes */
    at_string identity;
    /* The pre-shared key; 0 to 256 bytes; secret */
    at_string key;
} bc65_qcoapcfg_psk_response;

/* Parameters of AT+QCOAPCFG="psk",<clientID>[,<identity>,<key>]. bc65-coap 2.3.1. */
typedef struct bc65_qcoapcfg_psk_write {
    /* Number of the CoAP client; there is only one now; 0 to 0 */
    int32_t client_id;
    /* Identity of the pre-shared key, decimal digits only; 0 to 152 bytes */
    at_string identity;
    /* The pre-shared key; 0 to 256 bytes; secret */
    at_string key;
} bc65_qcoapcfg_psk_write;

/* Response of AT+QCOAPOPEN?. bc65-coap 2.3.2. */
typedef struct bc65_qcoapopen_context {
    /* Number of the CoAP client; there is only one now; 0 to 0 */
    int32_t client_id;
    /* Address of the CoAP server, IPv4 or IPv6; 1 to 39 bytes */
    at_string coap_server;
    /* Port of the CoAP server; 1 to 65535 */
    int32_t port;
    /* State of the client */
    bc65_qcoapopen_status status;
} bc65_qcoapopen_context;

/* Parameters of AT+QCOAPOPEN=<clientID>,<CoAP_server>,<port>. bc65-coap 2.3.2. */
typedef struct bc65_qcoapopen_write {
    /* Number of the CoAP client; there is only one now; 0 to 0 */
    int32_t client_id;
    /* Address of the CoAP server, IPv4 or IPv6; 1 to 39 bytes */
    at_string coap_server;
    /* Port of the CoAP server; 1 to 65535 */
    int32_t port;
} bc65_qcoapopen_write;

/* Result of AT+QCOAPOPEN=<clientID>,<CoAP_server>,<port>. bc65-coap 2.3.2. */
typedef struct bc65_qcoapopen_result {
    /* Number of the CoAP client; there is only one now; 0 to 0 */
    int32_t client_id;
    /* Outcome of the operation */
    bc65_coap_result result;
} bc65_qcoapopen_result;

/* Parameters of AT+QCOAPCLOSE=<clientID>. bc65-coap 2.3.3. */
typedef struct bc65_qcoapclose_write {
    /* Number of the CoAP client; there is only one now; 0 to 0 */
    int32_t client_id;
} bc65_qcoapclose_write;

/* Result of AT+QCOAPCLOSE=<clientID>. bc65-coap 2.3.3. */
typedef struct bc65_qcoapclose_result {
    /* Number of the CoAP client; there is only one now; 0 to 0 */
    int32_t client_id;
    /* Outcome of the operation */
    bc65_coap_result result;
} bc65_qcoapclose_result;

/*
 * Parameters of AT+QCOAPOPTION=<clientID>,<opt_index>,<opt_name>,<opt_length>,<opt_value>[,<opt_flag>]. bc65-coap
 * 2.3.4.
 */
typedef struct bc65_qcoapoption_write {
    /* Number of the CoAP client; there is only one now; 0 to 0 */
    int32_t client_id;
    /* Index of the option to add or delete; only 0, which stands for none, is supported now; 0 to 0 */
    int32_t opt_index;
    /* Number of the CoAP option */
    bc65_opt_name opt_name;
    /* Value of the CoAP option; integers are written as decimal digits; 0 to 255 bytes */
    at_string opt_value;
    /* optional: Whether the value of Uri-Path is cut into several options; only for Uri-Path; default 0 */
    struct {
        bc65_qcoapoption_opt_flag value;
        bool present;
    } opt_flag;
} bc65_qcoapoption_write;

/* Parameters of AT+QCOAPHEAD=<clientID>,<mode>[,[<msgID>][,<token_length>,<token>]]. bc65-coap 2.3.5. */
typedef struct bc65_qcoaphead_write {
    /* Number of the CoAP client; there is only one now; 0 to 0 */
    int32_t client_id;
    /* Where message ID and token come from */
    bc65_qcoaphead_mode mode;
    /* optional: Message ID of the CoAP message; 0 to 65535 */
    at_optional msg_id;
    /* optional: The token; on the line two hexadecimal digits stand for each byte; 1 to 8 bytes */
    at_bytes token;
} bc65_qcoaphead_write;

/* Parameters of AT+QCOAPSEND=<clientID>. bc65-coap 2.3.6. */
typedef struct bc65_qcoapsend_query_write {
    /* Number of the CoAP client; there is only one now; 0 to 0 */
    int32_t client_id;
} bc65_qcoapsend_query_write;

/* Response of AT+QCOAPSEND=<clientID>. bc65-coap 2.3.6. */
typedef struct bc65_qcoapsend_response {
    /* Number of the CoAP client; there is only one now; 0 to 0 */
    int32_t client_id;
    /* What became of the last CON message */
    bc65_qcoapsend_status status;
} bc65_qcoapsend_response;

/* Parameters of AT+QCOAPSEND=<clientID>,<type>,<method/rspcode>,<opt_bitmask>. bc65-coap 2.3.6. */
typedef struct bc65_qcoapsend_text_write {
    /* Number of the CoAP client; there is only one now; 0 to 0 */
    int32_t client_id;
    /* Type of the CoAP message */
    bc65_type type;
    /* Method of a request, or code of a response */
    bc65_method_rspcode method_rspcode;
    /* Which options the message carries; only 0 is supported now; 0 to 0 */
    int32_t opt_bitmask;
    /*
     * The data to be sent, as text behind the prompt and as hexadecimal digits within the command line; 1 to 1024
     * bytes
     */
    at_bytes data;
} bc65_qcoapsend_text_write;

/* Parameters of AT+QCOAPSEND=<clientID>,<type>,<method/rspcode>,<opt_bitmask>,<payload_length>. bc65-coap 2.3.6. */
typedef struct bc65_qcoapsend_empty_write {
    /* Number of the CoAP client; there is only one now; 0 to 0 */
    int32_t client_id;
    /* Type of the CoAP message */
    bc65_type type;
    /* Method of a request, or code of a response */
    bc65_method_rspcode method_rspcode;
    /* Which options the message carries; only 0 is supported now; 0 to 0 */
    int32_t opt_bitmask;
} bc65_qcoapsend_empty_write;

/* Parameters of AT+QCOAPSEND=<clientID>,<type>,<method/rspcode>,<opt_bitmask>,<payload_length>. bc65-coap 2.3.6. */
typedef struct bc65_qcoapsend_data_write {
    /* Number of the CoAP client; there is only one now; 0 to 0 */
    int32_t client_id;
    /* Type of the CoAP message */
    bc65_type type;
    /* Method of a request, or code of a response */
    bc65_method_rspcode method_rspcode;
    /* Which options the message carries; only 0 is supported now; 0 to 0 */
    int32_t opt_bitmask;
    /*
     * The data to be sent, as text behind the prompt and as hexadecimal digits within the command line; 1 to 1024
     * bytes
     */
    at_bytes data;
} bc65_qcoapsend_data_write;

/*
 * Parameters of AT+QCOAPSEND=<clientID>,<type>,<method/rspcode>,<opt_bitmask>,<payload_length>,<data>. bc65-coap
 * 2.3.6.
 */
typedef struct bc65_qcoapsend_inline_write {
    /* Number of the CoAP client; there is only one now; 0 to 0 */
    int32_t client_id;
    /* Type of the CoAP message */
    bc65_type type;
    /* Method of a request, or code of a response */
    bc65_method_rspcode method_rspcode;
    /* Which options the message carries; only 0 is supported now; 0 to 0 */
    int32_t opt_bitmask;
    /*
     * The data to be sent, as text behind the prompt and as hexadecimal digits within the command line; 1 to 1024
     * bytes
     */
    at_bytes data;
} bc65_qcoapsend_inline_write;

/* The peer or the network closed the connection; AT+QICLOSE has to free the socket. bc65-tcpip 2.3.1. */
typedef struct bc65_qiurc_closed {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
} bc65_qiurc_closed;

/* Data wait in the socket's buffer. bc65-tcpip 2.3.2. */
typedef struct bc65_qiurc_recv {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* optional: Number of data bytes received; 0 to 65535; bytes */
    at_optional current_recv_length;
} bc65_qiurc_recv;

/* Received data, after the header line. bc65-tcpip 2.3.2. */
typedef struct bc65_qiurc_recv_pushed {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* Number of data bytes received; 0 to 65535; bytes */
    int32_t current_recv_length;
} bc65_qiurc_recv_pushed;

/*
 * Data were pushed without their length, so where they end cannot be told; use AT+QICFG="showlength",1. bc65-tcpip
 * 2.3.2.
 */
typedef struct bc65_qiurc_recv_uncounted {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
} bc65_qiurc_recv_uncounted;

/* The buffer for received data is full; AT+QIRD has to empty it. bc65-tcpip 2.3.3. */
typedef struct bc65_qiurc_buff_full {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
} bc65_qiurc_buff_full;

/* A listener accepted a connection; the new socket is in buffer access mode. bc65-tcpip 2.3.5. */
typedef struct bc65_qiurc_incoming {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* Socket of the listener that accepted the connection; 0 to 5 */
    int32_t server_id;
    /* Address of the remote client; 0 to 63 bytes */
    at_string remote_ip;
    /* Port of the remote client; 0 to 65535 */
    int32_t remote_port;
} bc65_qiurc_incoming;

/* A CoAP message from the server. bc65-coap 3. */
typedef struct bc65_qcoapurc_urc {
    /* Number of the CoAP client; there is only one now; 0 to 0 */
    int32_t client_id;
    /* Type of the CoAP message */
    bc65_type type;
    /* Method of a request, or code of a response */
    bc65_method_rspcode method_rspcode;
    /* Message ID of the CoAP message; 0 to 65535 */
    int32_t msg_id;
    /* What follows: bit 0 for data, bits 1 to 6 for the number of options, bit 7 for a token; 0 to 255 */
    int32_t existence;
    /* optional: Length of the token; 1 to 8; bytes */
    at_optional token_length;
    /* optional: The token; 1 to 8 bytes */
    at_string token;
    /* optional: Number of data bytes; 0 to 65535; bytes */
    at_optional data_len;
    /* opt_name, opt_value, as often as existence says */
    at_group options;
} bc65_qcoapurc_urc;

/* One of the options of +QCOAPURC. bc65-coap 3. */
typedef struct bc65_qcoapurc_option {
    /* Number of the CoAP option */
    bc65_opt_name opt_name;
    /* Value of the CoAP option; integers are written as decimal digits; 0 to 255 bytes */
    at_string opt_value;
} bc65_qcoapurc_option;

/* Receives one line of the kind; the line and its texts are valid only during the call. */
typedef void (*bc65_cgpaddr_line_handler)(void *user, const bc65_cgpaddr_line *line);

/* Receives one line of the kind; the line and its texts are valid only during the call. */
typedef void (*bc65_qistate_status_handler)(void *user, const bc65_qistate_status *line);

/* Receives one line of the kind; the line and its texts are valid only during the call. */
typedef void (*bc65_qping_reply_handler)(void *user, const bc65_qping_reply *line);

/* Receives one line of the kind; the line and its texts are valid only during the call. */
typedef void (*bc65_qidnsgip_address_handler)(void *user, const bc65_qidnsgip_address *line);

/* Receives one line of the kind; the line and its texts are valid only during the call. */
typedef void (*bc65_ranges_handler)(void *user, const bc65_ranges *line);

#ifdef __cplusplus
}
#endif

#endif
