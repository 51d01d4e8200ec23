/*
 * Quectel BC25 and BC32: the values of parameters, and the structs of commands and responses.
 *
 * Generated from the spec of bc25 by: ./atbind generate bc25
 */
#ifndef BC25_TYPES_H
#define BC25_TYPES_H

#include "atbind/atbind.h"

#if AT_RUNTIME_ABI != 3
#error "This library was generated for another version of the atbind runtime; run ./atbind generate bc25"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* The modules of this family; to be given to at_client_init(). */
extern const at_module bc25_module;

/* ---- Values ------------------------------------------------------------------------------------------------------ */

/* Whether the TA echoes characters in command state. */
typedef enum bc25_ate_value {
    BC25_ATE_VALUE_OFF = 0, /* The TA does not echo characters. */
    BC25_ATE_VALUE_ON = 1, /* The TA echoes characters. */
    BC25_ATE_VALUE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc25_ate_value;

/* Form of the final result code after an error of the MT. */
typedef enum bc25_cmee_n {
    BC25_CMEE_N_DISABLED = 0, /* ERROR only, no +CME ERROR. */
    BC25_CMEE_N_NUMERIC = 1, /* +CME ERROR: <err> with a number. */
    BC25_CMEE_N_VERBOSE = 2, /* +CME ERROR: <err> with words. */
    BC25_CMEE_N_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc25_cmee_n;

/* State of the packet domain attachment. */
typedef enum bc25_cgatt_state {
    BC25_CGATT_STATE_DETACHED = 0, /* Detached. */
    BC25_CGATT_STATE_ATTACHED = 1, /* Attached. */
    BC25_CGATT_STATE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc25_cgatt_state;

/* Kind of socket service. */
typedef enum bc25_service_type {
    BC25_SERVICE_TYPE_UNKNOWN = 0, /* a word that the document does not list */
    BC25_SERVICE_TYPE_TCP = 1, /* TCP connection as a client. */
    BC25_SERVICE_TYPE_UDP = 2, /* UDP connection as a client. */
    BC25_SERVICE_TYPE_TCP_LISTENER = 3, /* TCP server that listens for connections. */
    BC25_SERVICE_TYPE_UDP_SERVICE = 4, /* UDP service. Documented, not supported. */
    BC25_SERVICE_TYPE_TCP_INCOMING = 5, /* TCP connection that a TCP server accepted. */
    BC25_SERVICE_TYPE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc25_service_type;

/* How received data reach the host. */
typedef enum bc25_access_mode {
    BC25_ACCESS_MODE_BUFFER = 0, /* Buffer access mode: a URC announces the data, AT+QIRD reads them. */
    BC25_ACCESS_MODE_DIRECT_PUSH = 1, /* Direct push mode: the URC carries the data. */
    BC25_ACCESS_MODE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc25_access_mode;

/* Version of the Internet Protocol. */
typedef enum bc25_qiopen_protocol_type {
    BC25_QIOPEN_PROTOCOL_TYPE_IPV4 = 0, /* IPv4. */
    BC25_QIOPEN_PROTOCOL_TYPE_IPV6 = 1, /* IPv6. */
    BC25_QIOPEN_PROTOCOL_TYPE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc25_qiopen_protocol_type;

/* Codes of TCP/IP errors. */
typedef enum bc25_err {
    BC25_ERR_SUCCESS = 0, /* Operation successful. */
    BC25_ERR_UNKNOWN = 550, /* Unknown error. */
    BC25_ERR_BLOCKED = 551, /* Operation blocked. */
    BC25_ERR_INVALID_PARAMETERS = 552, /* Invalid parameters. */
    BC25_ERR_MEMORY_NOT_ENOUGH = 553, /* Memory not enough. */
    BC25_ERR_CREATE_SOCKET_FAILED = 554, /* Create socket failed. */
    BC25_ERR_OPERATION_NOT_SUPPORTED = 555, /* Operation not supported. */
    BC25_ERR_SOCKET_BIND_FAILED = 556, /* Socket bind failed. */
    BC25_ERR_SOCKET_LISTEN_FAILED = 557, /* Socket listen failed. */
    BC25_ERR_SOCKET_WRITE_FAILED = 558, /* Socket write failed. */
    BC25_ERR_SOCKET_READ_FAILED = 559, /* Socket read failed. */
    BC25_ERR_SOCKET_ACCEPT_FAILED = 560, /* Socket accept failed. */
    BC25_ERR_OPEN_PDP_CONTEXT_FAILED = 561, /* Open PDP context failed. */
    BC25_ERR_CLOSE_PDP_CONTEXT_FAILED = 562, /* Close PDP context failed. */
    BC25_ERR_SOCKET_IDENTITY_USED = 563, /* Socket identity has been used. */
    BC25_ERR_DNS_BUSY = 564, /* DNS busy. */
    BC25_ERR_DNS_PARSE_FAILED = 565, /* DNS parse failed. */
    BC25_ERR_SOCKET_CONNECTION_FAILED = 566, /* Socket connection failed. */
    BC25_ERR_SOCKET_CLOSED = 567, /* Socket has been closed. */
    BC25_ERR_OPERATION_BUSY = 568, /* Operation busy. */
    BC25_ERR_OPERATION_TIMEOUT = 569, /* Operation timeout. */
    BC25_ERR_PDP_CONTEXT_BROKEN_DOWN = 570, /* PDP context broken down. */
    BC25_ERR_CANCEL_SEND = 571, /* Cancel send. */
    BC25_ERR_OPERATION_NOT_ALLOWED = 572, /* Operation not allowed. */
    BC25_ERR_APN_NOT_CONFIGURED = 573, /* APN not configured. */
    BC25_ERR_PORT_BUSY = 574, /* Port busy. */
    BC25_ERR_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc25_err;

/* State of the socket. */
typedef enum bc25_qistate_socket_state {
    BC25_QISTATE_SOCKET_STATE_IDLE = 0, /* The connection has not been established. */
    BC25_QISTATE_SOCKET_STATE_CONNECTING = 1, /* The client is connecting. */
    BC25_QISTATE_SOCKET_STATE_CONNECTED = 2, /* The connection has been established. */
    BC25_QISTATE_SOCKET_STATE_CLOSING = 3, /* The connection is closing. */
    BC25_QISTATE_SOCKET_STATE_REMOTE_CLOSING = 4, /* The server is closing the connection. */
    BC25_QISTATE_SOCKET_STATE_CLOSED = 5, /* The connection is closed. */
    BC25_QISTATE_SOCKET_STATE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc25_qistate_socket_state;

/* Outcomes of a ping. */
typedef enum bc25_ping_result {
    BC25_PING_RESULT_ECHO = 0, /* PING_ECHO. */
    BC25_PING_RESULT_TIMEOUT = 1, /* PING_TIMEOUT. */
    BC25_PING_RESULT_SUCCESS = 2, /* PING_SUCCESS. */
    BC25_PING_RESULT_TCPIP_ERROR = 3, /* PING_TCPIP_ERROR. */
    BC25_PING_RESULT_ADDRESS_NOT_FOUND = 4, /* PING_ADDRESS_NOT_FOUND. */
    BC25_PING_RESULT_PDP_ACT_FAIL = 5, /* PING_PDP_ACT_FAIL. */
    BC25_PING_RESULT_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc25_ping_result;

/* Whether the module sets its own clock. */
typedef enum bc25_qntp_autosettime {
    BC25_QNTP_AUTOSETTIME_LEAVE = 0, /* The local time is not set. */
    BC25_QNTP_AUTOSETTIME_SET = 1, /* The local time is set. */
    BC25_QNTP_AUTOSETTIME_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc25_qntp_autosettime;

/* Format of data to be sent. */
typedef enum bc25_qicfg_send_data_format {
    BC25_QICFG_SEND_DATA_FORMAT_TEXT = 0, /* Text string. */
    BC25_QICFG_SEND_DATA_FORMAT_HEX = 1, /* Hex string. Documented, not supported. */
    BC25_QICFG_SEND_DATA_FORMAT_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc25_qicfg_send_data_format;

/* Format of received data. */
typedef enum bc25_qicfg_recv_data_format {
    BC25_QICFG_RECV_DATA_FORMAT_TEXT = 0, /* Text. */
    BC25_QICFG_RECV_DATA_FORMAT_HEX = 1, /* Hexadecimal digits. */
    BC25_QICFG_RECV_DATA_FORMAT_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc25_qicfg_recv_data_format;

/* How received data are shown. */
typedef enum bc25_qicfg_view_mode {
    BC25_QICFG_VIEW_MODE_LINE = 0, /* The data follow their header on a line of their own. */
    BC25_QICFG_VIEW_MODE_COMMA = 1, /* The data follow their header after a comma. */
    BC25_QICFG_VIEW_MODE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc25_qicfg_view_mode;

/* Whether headers of received data show current_recv_length and remaining_length. */
typedef enum bc25_qicfg_show_length_mode {
    BC25_QICFG_SHOW_LENGTH_MODE_HIDDEN = 0, /* The lengths are not shown. */
    BC25_QICFG_SHOW_LENGTH_MODE_SHOWN = 1, /* The lengths are shown. */
    BC25_QICFG_SHOW_LENGTH_MODE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc25_qicfg_show_length_mode;

/* Whether keepalive is on. */
typedef enum bc25_qikalive_keepalive_on {
    BC25_QIKALIVE_KEEPALIVE_ON_OFF = 0, /* Keepalive is off. */
    BC25_QIKALIVE_KEEPALIVE_ON_ON = 1, /* Keepalive is on. */
    BC25_QIKALIVE_KEEPALIVE_ON_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc25_qikalive_keepalive_on;

/* Whether the module may sleep. */
typedef enum bc25_qsclk_n {
    BC25_QSCLK_N_OFF = 0, /* The module does not sleep. */
    BC25_QSCLK_N_DEEP = 1, /* The module may enter deep sleep. */
    BC25_QSCLK_N_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc25_qsclk_n;

/* ---- Modes, for at_receiver_mode() ------------------------------------------------------------------------------- */

/* Whether the TA sends received command characters back to the TE. */
#define BC25_MODE_ECHO 0u
/* How a failure is reported; decides between ERROR and the two forms of +CME ERROR. */
#define BC25_MODE_CMEE 1u
/* Format of data to be sent. */
#define BC25_MODE_SEND_DATA_FORMAT 2u
/* Format in which received data are shown. */
#define BC25_MODE_RECV_DATA_FORMAT 3u
/* What stands between a data header and its data. */
#define BC25_MODE_VIEW_MODE 4u
/* Whether headers of received data show the optional lengths. */
#define BC25_MODE_SHOW_LENGTH_MODE 5u
/* Data access mode of each socket. Kept per connectID. */
#define BC25_MODE_ACCESS_MODE 6u
/* ---- Commands and responses -------------------------------------------------------------------------------------- */

/* Parameters of ATE<value>. v250 6.2.4. */
typedef struct bc25_ate_write {
    /* Whether the TA echoes characters in command state; default 1 */
    bc25_ate_value value;
} bc25_ate_write;

/* What the firmware supports, as it prints it. */
typedef struct bc25_ranges {
    /* in words, for people */
    at_string raw;
} bc25_ranges;

/* Response of AT+CMEE?. 27.007 9.1. */
typedef struct bc25_cmee_response {
    /* Form of the final result code after an error of the MT; default 0 */
    bc25_cmee_n n;
} bc25_cmee_response;

/* Parameters of AT+CMEE=<n>. 27.007 9.1. */
typedef struct bc25_cmee_write {
    /* Form of the final result code after an error of the MT; default 0 */
    bc25_cmee_n n;
} bc25_cmee_write;

/* Response of AT+CGATT?. 27.007 10.1.9. */
typedef struct bc25_cgatt_response {
    /* State of the packet domain attachment */
    bc25_cgatt_state state;
} bc25_cgatt_response;

/* Parameters of AT+CGATT=<state>. 27.007 10.1.9. */
typedef struct bc25_cgatt_write {
    /* State of the packet domain attachment */
    bc25_cgatt_state state;
} bc25_cgatt_write;

/* Response of AT+CGPADDR?. 27.007 10.1.14. */
typedef struct bc25_cgpaddr_line {
    /* Number of a PDP context definition, local to the TE-MT interface; 0 to 255 */
    int32_t cid;
    /* optional: Address of the MT in the address space of the context; 0 to 63 bytes */
    at_string pdp_addr;
} bc25_cgpaddr_line;

/* Parameters of AT+CGPADDR=<cid>. 27.007 10.1.14. */
typedef struct bc25_cgpaddr_write {
    /* Number of a PDP context definition, local to the TE-MT interface; 0 to 255 */
    int32_t cid;
} bc25_cgpaddr_write;

/*
 * Parameters of
 * AT+QIOPEN=<contextID>,<connectID>,<service_type>,<IP_address>/<domain_name>,<remote_port>[,<local_port>[,<access_mode>[,<protocol_type>]]].
 * bc25-tcpip 2.1.1.
 */
typedef struct bc25_qiopen_write {
    /* Number of the PDP context; 1 to 3 */
    int32_t context_id;
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* Kind of socket service */
    bc25_service_type service_type;
    /* Remote server, or the local address for a listener */
    at_string address;
    /* Port of the remote server; only meaningful for "TCP" and "UDP"; 1 to 65535 */
    int32_t remote_port;
    /* optional: Local port; 0 lets the module choose one; 0 to 65535; default 0 */
    at_optional local_port;
    /* optional: How received data reach the host; default 0 */
    struct {
        bc25_access_mode value;
        bool present;
    } access_mode;
    /* optional: Version of the Internet Protocol; default 0 */
    struct {
        bc25_qiopen_protocol_type value;
        bool present;
    } protocol_type;
} bc25_qiopen_write;

/*
 * Result of
 * AT+QIOPEN=<contextID>,<connectID>,<service_type>,<IP_address>/<domain_name>,<remote_port>[,<local_port>[,<access_mode>[,<protocol_type>]]].
 * bc25-tcpip 2.1.1.
 */
typedef struct bc25_qiopen_result {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* Outcome of the operation */
    bc25_err err;
} bc25_qiopen_result;

/* Parameters of AT+QICLOSE=<connectID>. bc25-tcpip 2.1.2. */
typedef struct bc25_qiclose_write {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
} bc25_qiclose_write;

/* Response of AT+QISTATE?. bc25-tcpip 2.1.3. */
typedef struct bc25_qistate_status {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* Kind of socket service */
    struct {
        bc25_service_type value; /* 0 if the text is not in the list */
        at_string text;
    } service_type;
    /* Remote address of a client or an accepted connection; local address of a listener; 0 to 63 bytes */
    at_string ip_address;
    /* Remote port of a client or an accepted connection; of no meaning for a listener; 0 to 65535 */
    int32_t remote_port;
    /* Local port; 0 lets the module choose one; 0 to 65535; default 0 */
    int32_t local_port;
    /* State of the socket */
    bc25_qistate_socket_state socket_state;
    /* Number of the PDP context; 1 to 3 */
    int32_t context_id;
    /* How received data reach the host; default 0 */
    bc25_access_mode access_mode;
} bc25_qistate_status;

/* Parameters of AT+QISTATE=<query_type>,<contextID>. bc25-tcpip 2.1.3. */
typedef struct bc25_qistate_by_context_write {
    /* Number of the PDP context; 1 to 3 */
    int32_t context_id;
} bc25_qistate_by_context_write;

/* Parameters of AT+QISTATE=<query_type>,<connectID>. bc25-tcpip 2.1.3. */
typedef struct bc25_qistate_by_socket_write {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
} bc25_qistate_by_socket_write;

/* Parameters of AT+QISEND=<connectID>,<send_length>,<data>. bc25-tcpip 2.1.4. */
typedef struct bc25_qisend_inline_write {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* The data to be sent; 1 to 512 bytes */
    at_bytes data;
} bc25_qisend_inline_write;

/* Parameters of AT+QISEND=<connectID>. bc25-tcpip 2.1.4. */
typedef struct bc25_qisend_text_write {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* The data to be sent; 1 to 512 bytes */
    at_bytes data;
} bc25_qisend_text_write;

/* Parameters of AT+QISEND=<connectID>,<send_length>. bc25-tcpip 2.1.4. */
typedef struct bc25_qisend_data_write {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* The data to be sent; 1 to 512 bytes */
    at_bytes data;
} bc25_qisend_data_write;

/* Parameters of AT+QISENDEX=<connectID>,<send_length>,<hex_string>. bc25-tcpip 2.1.6. */
typedef struct bc25_qisendex_inline_write {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* The data to be sent; on the line two hexadecimal digits stand for each byte; 1 to 512 bytes */
    at_bytes hex_string;
} bc25_qisendex_inline_write;

/* Parameters of AT+QISENDEX=<connectID>. bc25-tcpip 2.1.6. */
typedef struct bc25_qisendex_text_write {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* The data to be sent; on the line two hexadecimal digits stand for each byte; 1 to 512 bytes */
    at_bytes hex_string;
} bc25_qisendex_text_write;

/* Parameters of AT+QISENDEX=<connectID>,<send_length>. bc25-tcpip 2.1.6. */
typedef struct bc25_qisendex_data_write {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* The data to be sent; on the line two hexadecimal digits stand for each byte; 1 to 512 bytes */
    at_bytes hex_string;
} bc25_qisendex_data_write;

/* Parameters of AT+QIRD=<connectID>,<read_length>. bc25-tcpip 2.1.5. */
typedef struct bc25_qird_write {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* Most data bytes to read; 1 to 512; bytes */
    int32_t read_length;
} bc25_qird_write;

/* Response of AT+QIRD=<connectID>,<read_length>. bc25-tcpip 2.1.5. */
typedef struct bc25_qird_response {
    /* Number of data bytes that follow; 0 to 512; bytes */
    int32_t actual_read_length;
    /* optional: Data bytes that remain in the node just read from; 0 to 2147483647; bytes */
    at_optional remaining_length;
} bc25_qird_response;

/* Parameters of AT+QISWTMD=<connectID>,<access_mode>. bc25-tcpip 2.1.7. */
typedef struct bc25_qiswtmd_write {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* How received data reach the host; default 0 */
    bc25_access_mode access_mode;
} bc25_qiswtmd_write;

/* Parameters of AT+QPING=<contextID>,<host>[,<time_out>[,<ping_num>[,<ping_size>]]]. bc25-tcpip 2.1.8. */
typedef struct bc25_qping_write {
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
} bc25_qping_write;

/* Result of AT+QPING=<contextID>,<host>[,<time_out>[,<ping_num>[,<ping_size>]]]. bc25-tcpip 2.1.8. */
typedef struct bc25_qping_reply {
    /* Outcome of one request */
    bc25_ping_result result;
    /* optional: Address that answered */
    at_string ip_address;
    /* optional: Size of the request; 0 to 65535; bytes */
    at_optional bytes;
    /* optional: Time that the request took; 0 to 2147483647; milliseconds */
    at_optional time;
    /* optional: Time to live of the answer; 0 to 255 */
    at_optional ttl;
} bc25_qping_reply;

/* Result of AT+QPING=<contextID>,<host>[,<time_out>[,<ping_num>[,<ping_size>]]]. bc25-tcpip 2.1.8. */
typedef struct bc25_qping_summary {
    /* Outcome of the whole operation */
    bc25_ping_result finresult;
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
} bc25_qping_summary;

/* Parameters of AT+QNTP=<contextID>,<server>[,<port>[,<autosettime>]]. bc25-tcpip 2.1.9. */
typedef struct bc25_qntp_write {
    /* Number of the PDP context; 1 to 3 */
    int32_t context_id;
    /* NTP server, a domain name or an IP address; 1 to 255 bytes */
    at_string server;
    /* optional: Port of the NTP server; 1 to 65535; default 123 */
    at_optional port;
    /* optional: Whether the module sets its own clock */
    struct {
        bc25_qntp_autosettime value;
        bool present;
    } autosettime;
} bc25_qntp_write;

/* Result of AT+QNTP=<contextID>,<server>[,<port>[,<autosettime>]]. bc25-tcpip 2.1.9. */
typedef struct bc25_qntp_result {
    /* Outcome of the operation */
    bc25_err err;
    /* optional: Time from the server; zz counts quarters of an hour from -48 to 56 */
    at_string time;
} bc25_qntp_result;

/* Parameters of AT+QIDNSGIP=<contextID>,<hostname>. bc25-tcpip 2.1.10. */
typedef struct bc25_qidnsgip_write {
    /* Number of the PDP context; 1 to 3 */
    int32_t context_id;
    /* Domain name to resolve; 1 to 255 bytes */
    at_string hostname;
} bc25_qidnsgip_write;

/* Result of AT+QIDNSGIP=<contextID>,<hostname>. bc25-tcpip 2.1.10. */
typedef struct bc25_qidnsgip_result {
    /* Outcome of the operation */
    bc25_err err;
    /* optional: Number of addresses that follow; 0 to 255 */
    at_optional ip_count;
    /* optional: Time to live of the answer; 0 to 2147483647; seconds */
    at_optional dns_ttl;
} bc25_qidnsgip_result;

/* Result of AT+QIDNSGIP=<contextID>,<hostname>. bc25-tcpip 2.1.10. */
typedef struct bc25_qidnsgip_address {
    /* An address of the host, or several with commas between them; 0 to 255 bytes */
    at_string host_ip_addr;
} bc25_qidnsgip_address;

/* Parameters of AT+QICFG="dataformat",<send_data_format>,<recv_data_format>. bc25-tcpip 2.1.11. */
typedef struct bc25_qicfg_dataformat_write {
    /* Format of data to be sent */
    bc25_qicfg_send_data_format send_data_format;
    /* Format of received data */
    bc25_qicfg_recv_data_format recv_data_format;
} bc25_qicfg_dataformat_write;

/* Response of AT+QICFG="dataformat",<send_data_format>,<recv_data_format>. bc25-tcpip 2.1.11. */
typedef struct bc25_qicfg_dataformat_response {
    /* Format of data to be sent */
    bc25_qicfg_send_data_format send_data_format;
    /* Format of received data */
    bc25_qicfg_recv_data_format recv_data_format;
} bc25_qicfg_dataformat_response;

/* Parameters of AT+QICFG="viewmode",<view_mode>. bc25-tcpip 2.1.11. */
typedef struct bc25_qicfg_viewmode_write {
    /* How received data are shown */
    bc25_qicfg_view_mode view_mode;
} bc25_qicfg_viewmode_write;

/* Response of AT+QICFG="viewmode",<view_mode>. bc25-tcpip 2.1.11. */
typedef struct bc25_qicfg_viewmode_response {
    /* How received data are shown */
    bc25_qicfg_view_mode view_mode;
} bc25_qicfg_viewmode_response;

/* Parameters of AT+QICFG="showlength",<show_length_mode>. bc25-tcpip 2.1.11. */
typedef struct bc25_qicfg_showlength_write {
    /* Whether headers of received data show current_recv_length and remaining_length */
    bc25_qicfg_show_length_mode show_length_mode;
} bc25_qicfg_showlength_write;

/* Response of AT+QICFG="showlength",<show_length_mode>. bc25-tcpip 2.1.11. */
typedef struct bc25_qicfg_showlength_response {
    /* Whether headers of received data show current_recv_length and remaining_length */
    bc25_qicfg_show_length_mode show_length_mode;
} bc25_qicfg_showlength_response;

/* Response of AT+QIGETERROR. bc25-tcpip 2.1.12. */
typedef struct bc25_qigeterror_response {
    /* Outcome of the operation */
    bc25_err err;
    /* Words for err; they differ between firmwares, so only the number should be used; 0 to 127 bytes */
    at_string errcode_description;
} bc25_qigeterror_response;

/* Response of AT+QIDNSCFG?. bc25-tcpip 2.1.14. */
typedef struct bc25_qidnscfg_response {
    /* IP address of the primary DNS server; 1 to 255 bytes */
    at_string primary_dns;
    /* IP address of the alternate DNS server; 1 to 255 bytes */
    at_string secondary_dns;
} bc25_qidnscfg_response;

/* Parameters of AT+QIDNSCFG=<PrimaryDns>[,<SecondaryDns>]. bc25-tcpip 2.1.14. */
typedef struct bc25_qidnscfg_write {
    /* IP address of the primary DNS server; 1 to 255 bytes */
    at_string primary_dns;
    /* optional: IP address of the alternate DNS server; 1 to 255 bytes */
    at_string secondary_dns;
} bc25_qidnscfg_write;

/* Response of AT+QIKALIVE?. bc25-tcpip 2.1.13. */
typedef struct bc25_qikalive_response {
    /* Whether keepalive is on; default 0 */
    bc25_qikalive_keepalive_on keepalive_on;
    /* Time between two keepalive messages; 1 to 36000; seconds; default 60 */
    int32_t keepalive_idle_time;
    /* Time without an answer after which a keepalive message is sent again; 10 to 20; seconds; default 10 */
    int32_t keepalive_interval_time;
    /* How often an unanswered keepalive message is sent again; 0 to 2147483647; default 9 */
    int32_t keepalive_count;
} bc25_qikalive_response;

/*
 * Parameters of
 * AT+QIKALIVE=<keepalive_on>[,<keepalive_idle_time>[,<keepalive_interval_time>[,<keepalive_count>[,<keepalive_data>]]]].
 * bc25-tcpip 2.1.13.
 */
typedef struct bc25_qikalive_write {
    /* Whether keepalive is on; default 0 */
    bc25_qikalive_keepalive_on keepalive_on;
    /* optional: Time between two keepalive messages; 1 to 36000; seconds; default 60 */
    at_optional keepalive_idle_time;
    /*
     * optional: Time without an answer after which a keepalive message is sent again; 10 to 20; seconds; default 10
     */
    at_optional keepalive_interval_time;
    /* optional: How often an unanswered keepalive message is sent again; 0 to 2147483647; default 9 */
    at_optional keepalive_count;
    /* optional: Data of the keepalive messages; documented, not supported; 0 to 256 bytes */
    at_bytes keepalive_data;
} bc25_qikalive_write;

/* Parameters of AT+QSCLK=<n>. bc25-tcpip 4.4. */
typedef struct bc25_qsclk_write {
    /* Whether the module may sleep */
    bc25_qsclk_n n;
} bc25_qsclk_write;

/* The peer or the network closed the connection; AT+QICLOSE has to free the socket. bc25-tcpip 2.2.1. */
typedef struct bc25_qiurc_closed {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
} bc25_qiurc_closed;

/* Data wait in the socket's buffer. bc25-tcpip 2.2.2. */
typedef struct bc25_qiurc_recv {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* optional: Number of data bytes received; 0 to 65535; bytes */
    at_optional current_recv_length;
} bc25_qiurc_recv;

/* Received data, after the header line. bc25-tcpip 2.2.2. */
typedef struct bc25_qiurc_recv_pushed {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* Number of data bytes received; 0 to 65535; bytes */
    int32_t current_recv_length;
} bc25_qiurc_recv_pushed;

/*
 * Data were pushed without their length, so where they end cannot be told; use AT+QICFG="showlength",1. bc25-tcpip
 * 2.2.2.
 */
typedef struct bc25_qiurc_recv_uncounted {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
} bc25_qiurc_recv_uncounted;

/* The buffer for received data is full; AT+QIRD has to empty it. bc25-tcpip 2.2.3. */
typedef struct bc25_qiurc_buff_full {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
} bc25_qiurc_buff_full;

/* A listener accepted a connection; the new socket is in buffer access mode. bc25-tcpip 2.2.5. */
typedef struct bc25_qiurc_incoming {
    /* Number of the socket; 0 to 5 */
    int32_t connect_id;
    /* Socket of the listener that accepted the connection; 0 to 5 */
    int32_t server_id;
    /* Address of the remote client; 0 to 63 bytes */
    at_string remote_ip;
    /* Port of the remote client; 0 to 65535 */
    int32_t remote_port;
} bc25_qiurc_incoming;

/* Receives one line of the kind; the line and its texts are valid only during the call. */
typedef void (*bc25_cgpaddr_line_handler)(void *user, const bc25_cgpaddr_line *line);

/* Receives one line of the kind; the line and its texts are valid only during the call. */
typedef void (*bc25_qistate_status_handler)(void *user, const bc25_qistate_status *line);

/* Receives one line of the kind; the line and its texts are valid only during the call. */
typedef void (*bc25_qping_reply_handler)(void *user, const bc25_qping_reply *line);

/* Receives one line of the kind; the line and its texts are valid only during the call. */
typedef void (*bc25_qidnsgip_address_handler)(void *user, const bc25_qidnsgip_address *line);

/* Receives one line of the kind; the line and its texts are valid only during the call. */
typedef void (*bc25_ranges_handler)(void *user, const bc25_ranges *line);

#ifdef __cplusplus
}
#endif

#endif
