/*
 * Quectel BG95, BG77 and BG600L: the values of parameters, and the structs of commands and responses.
 *
 * Generated from the spec of bg95 by: ./atbind generate bg95
 */
#ifndef BG95_TYPES_H
#define BG95_TYPES_H

#include "atbind/atbind.h"

#if AT_RUNTIME_ABI != 3
#error "This library was generated for another version of the atbind runtime; run ./atbind generate bg95"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* The modules of this family; to be given to at_client_init(). */
extern const at_module bg95_module;

/* ---- Values ------------------------------------------------------------------------------------------------------ */

/* Whether the TA echoes characters in command state. */
typedef enum bg95_ate_value {
    BG95_ATE_VALUE_OFF = 0, /* The TA does not echo characters. */
    BG95_ATE_VALUE_ON = 1, /* The TA echoes characters. */
    BG95_ATE_VALUE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bg95_ate_value;

/* Form of the final result code after an error of the MT. */
typedef enum bg95_cmee_n {
    BG95_CMEE_N_DISABLED = 0, /* ERROR only, no +CME ERROR. */
    BG95_CMEE_N_NUMERIC = 1, /* +CME ERROR: <err> with a number. */
    BG95_CMEE_N_VERBOSE = 2, /* +CME ERROR: <err> with words. */
    BG95_CMEE_N_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bg95_cmee_n;

/* State of the packet domain attachment. */
typedef enum bg95_cgatt_state {
    BG95_CGATT_STATE_DETACHED = 0, /* Detached. */
    BG95_CGATT_STATE_ATTACHED = 1, /* Attached. */
    BG95_CGATT_STATE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bg95_cgatt_state;

/* Versions of SSL and TLS that may be negotiated. */
typedef enum bg95_qsslcfg_ssl_version {
    BG95_QSSLCFG_SSL_VERSION_SSL_3_0 = 0, /* SSL 3.0. */
    BG95_QSSLCFG_SSL_VERSION_TLS_1_0 = 1, /* TLS 1.0. */
    BG95_QSSLCFG_SSL_VERSION_TLS_1_1 = 2, /* TLS 1.1. */
    BG95_QSSLCFG_SSL_VERSION_TLS_1_2 = 3, /* TLS 1.2. */
    BG95_QSSLCFG_SSL_VERSION_ALL = 4, /* All of them. */
    BG95_QSSLCFG_SSL_VERSION_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bg95_qsslcfg_ssl_version;

/* Cipher suites that may be negotiated. */
typedef enum bg95_qsslcfg_cipher_suites {
    BG95_QSSLCFG_CIPHER_SUITES_TLS_RSA_WITH_RC_4_128_MD_5 = 4, /* RSA; RC4 with 128 bits; MD5. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_RSA_WITH_RC_4_128_SHA = 5, /* RSA; RC4 with 128 bits; SHA-1. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_RSA_WITH_3_DES_EDE_CBC_SHA = 10, /* RSA; 3DES in CBC mode; SHA-1. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_RSA_WITH_AES_128_CBC_SHA = 47, /* RSA; AES-128 in CBC mode; SHA-1. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_RSA_WITH_AES_256_CBC_SHA = 53, /* RSA; AES-256 in CBC mode; SHA-1. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_RSA_WITH_AES_256_CBC_SHA_256 = 61, /* RSA; AES-256 in CBC mode; SHA-256. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_PSK_WITH_AES_128_CBC_SHA_256 = 174, /* PSK; AES-128 in CBC mode; SHA-256. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDH_ECDSA_WITH_RC_4_128_SHA = 49154, /* ECDH with ECDSA; RC4 with 128 bits; SHA-1. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDH_ECDSA_WITH_3_DES_EDE_CBC_SHA = 49155, /* ECDH with ECDSA; 3DES in CBC mode; SHA-1. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA = 49156, /* ECDH with ECDSA; AES-128 in CBC mode; SHA-1. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA = 49157, /* ECDH with ECDSA; AES-256 in CBC mode; SHA-1. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDHE_ECDSA_WITH_RC_4_128_SHA = 49159, /* ECDHE with ECDSA; RC4 with 128 bits; SHA-1. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDHE_ECDSA_WITH_3_DES_EDE_CBC_SHA = 49160, /* ECDHE with ECDSA; 3DES in CBC mode; SHA-1. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA = 49161, /* ECDHE with ECDSA; AES-128 in CBC mode; SHA-1. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA = 49162, /* ECDHE with ECDSA; AES-256 in CBC mode; SHA-1. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDH_RSA_WITH_RC_4_128_SHA = 49164, /* ECDH with RSA; RC4 with 128 bits; SHA-1. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDH_RSA_WITH_3_DES_EDE_CBC_SHA = 49165, /* ECDH with RSA; 3DES in CBC mode; SHA-1. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDH_RSA_WITH_AES_128_CBC_SHA = 49166, /* ECDH with RSA; AES-128 in CBC mode; SHA-1. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDH_RSA_WITH_AES_256_CBC_SHA = 49167, /* ECDH with RSA; AES-256 in CBC mode; SHA-1. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDHE_RSA_WITH_RC_4_128_SHA = 49169, /* ECDHE with RSA; RC4 with 128 bits; SHA-1. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDHE_RSA_WITH_3_DES_EDE_CBC_SHA = 49170, /* ECDHE with RSA; 3DES in CBC mode; SHA-1. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA = 49171, /* ECDHE with RSA; AES-128 in CBC mode; SHA-1. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA = 49172, /* ECDHE with RSA; AES-256 in CBC mode; SHA-1. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA_256 = 49187, /* ECDHE with ECDSA; AES-128 in CBC mode; SHA-256. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA_384 = 49188, /* ECDHE with ECDSA; AES-256 in CBC mode; SHA-384. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA_256 = 49189, /* ECDH with ECDSA; AES-128 in CBC mode; SHA-256. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA_384 = 49190, /* ECDH with ECDSA; AES-256 in CBC mode; SHA-384. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA_256 = 49191, /* ECDHE with RSA; AES-128 in CBC mode; SHA-256. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA_384 = 49192, /* ECDHE with RSA; AES-256 in CBC mode; SHA-384. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDH_RSA_WITH_AES_128_CBC_SHA_256 = 49193, /* ECDH with RSA; AES-128 in CBC mode; SHA-256. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDH_RSA_WITH_AES_256_CBC_SHA_384 = 49194, /* ECDH with RSA; AES-256 in CBC mode; SHA-384. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA_256 = 49195, /* ECDHE with ECDSA; AES-128 in GCM mode; SHA-256. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA_256 = 49199, /* ECDHE with RSA; AES-128 in GCM mode; SHA-256. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_PSK_WITH_AES_128_CCM_8 = 49320, /* PSK; AES-128 in CCM mode; tag of 8 bytes. */
    BG95_QSSLCFG_CIPHER_SUITES_TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8 = 49326, /* ECDHE with ECDSA; AES-128 in CCM mode; tag of 8 bytes. */
    BG95_QSSLCFG_CIPHER_SUITES_ALL = 65535, /* All of them. */
    BG95_QSSLCFG_CIPHER_SUITES_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bg95_qsslcfg_cipher_suites;

/* Who has to prove who they are. */
typedef enum bg95_qsslcfg_seclevel_value {
    BG95_QSSLCFG_SECLEVEL_NONE = 0, /* Nobody. */
    BG95_QSSLCFG_SECLEVEL_SERVER = 1, /* The server. */
    BG95_QSSLCFG_SECLEVEL_SERVER_AND_CLIENT = 2, /* The server, and the client if the server asks for it. */
    BG95_QSSLCFG_SECLEVEL_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bg95_qsslcfg_seclevel_value;

/* Whether SSL resumption is used. */
typedef enum bg95_qsslcfg_session_value {
    BG95_QSSLCFG_SESSION_DISABLE = 0, /* Switched off. */
    BG95_QSSLCFG_SESSION_ENABLE = 1, /* Switched on. */
    BG95_QSSLCFG_SESSION_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bg95_qsslcfg_session_value;

/* Whether the name of the server is sent in the handshake (server name indication); only DNS names can be. */
typedef enum bg95_qsslcfg_sni_value {
    BG95_QSSLCFG_SNI_DISABLE = 0, /* Switched off. */
    BG95_QSSLCFG_SNI_ENABLE = 1, /* Switched on. */
    BG95_QSSLCFG_SNI_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bg95_qsslcfg_sni_value;

/* Whether the common name in the server's certificate has to be the name of the host. */
typedef enum bg95_qsslcfg_check_host {
    BG95_QSSLCFG_CHECK_HOST_DISABLE = 0, /* Switched off. */
    BG95_QSSLCFG_CHECK_HOST_ENABLE = 1, /* Switched on. */
    BG95_QSSLCFG_CHECK_HOST_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bg95_qsslcfg_check_host;

/* Whether the validity period of certificates is ignored. */
typedef enum bg95_qsslcfg_ignore_localtime {
    BG95_QSSLCFG_IGNORE_LOCALTIME_CHECK = 0, /* The module's clock has to lie within the validity period. */
    BG95_QSSLCFG_IGNORE_LOCALTIME_IGNORE = 1, /* The validity period is ignored. */
    BG95_QSSLCFG_IGNORE_LOCALTIME_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bg95_qsslcfg_ignore_localtime;

/* Whether TLS renegotiation is supported. */
typedef enum bg95_qsslcfg_renegotiation_value {
    BG95_QSSLCFG_RENEGOTIATION_DISABLE = 0, /* Switched off. */
    BG95_QSSLCFG_RENEGOTIATION_ENABLE = 1, /* Switched on. */
    BG95_QSSLCFG_RENEGOTIATION_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bg95_qsslcfg_renegotiation_value;

/* Whether connections use DTLS. */
typedef enum bg95_qsslcfg_dtls_enable {
    BG95_QSSLCFG_DTLS_ENABLE_DISABLE = 0, /* Switched off. */
    BG95_QSSLCFG_DTLS_ENABLE_ENABLE = 1, /* Switched on. */
    BG95_QSSLCFG_DTLS_ENABLE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bg95_qsslcfg_dtls_enable;

/* Versions of DTLS that may be negotiated. */
typedef enum bg95_qsslcfg_dtls_version {
    BG95_QSSLCFG_DTLS_VERSION_DTLS_1_0 = 0, /* DTLS 1.0. */
    BG95_QSSLCFG_DTLS_VERSION_DTLS_1_2 = 1, /* DTLS 1.2. */
    BG95_QSSLCFG_DTLS_VERSION_BOTH = 2, /* Both. */
    BG95_QSSLCFG_DTLS_VERSION_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bg95_qsslcfg_dtls_version;

/* How received data reach the host. */
typedef enum bg95_access_mode {
    BG95_ACCESS_MODE_BUFFER = 0, /* Buffer access mode: a URC announces the data, AT+QSSLRECV reads them. */
    BG95_ACCESS_MODE_DIRECT_PUSH = 1, /* Direct push mode: the URC carries the data. */
    BG95_ACCESS_MODE_TRANSPARENT = 2, /* Transparent transmission mode: the port carries nothing but the connection's data. */
    BG95_ACCESS_MODE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bg95_access_mode;

/* Codes of SSL errors. */
typedef enum bg95_err {
    BG95_ERR_SUCCESS = 0, /* Operation successful. */
    BG95_ERR_UNKNOWN = 550, /* Unknown error. */
    BG95_ERR_BLOCKED = 551, /* Operation blocked. */
    BG95_ERR_INVALID_PARAMETER = 552, /* Invalid parameter. */
    BG95_ERR_MEMORY_NOT_ENOUGH = 553, /* Memory not enough. */
    BG95_ERR_CREATE_SOCKET_FAILED = 554, /* Create socket failed. */
    BG95_ERR_OPERATION_NOT_SUPPORTED = 555, /* Operation not supported. */
    BG95_ERR_SOCKET_BIND_FAILED = 556, /* Socket bind failed. */
    BG95_ERR_SOCKET_LISTEN_FAILED = 557, /* Socket listen failed. */
    BG95_ERR_SOCKET_WRITE_FAILED = 558, /* Socket write failed. */
    BG95_ERR_SOCKET_READ_FAILED = 559, /* Socket read failed. */
    BG95_ERR_SOCKET_ACCEPT_FAILED = 560, /* Socket accept failed. */
    BG95_ERR_OPEN_PDP_CONTEXT_FAILED = 561, /* Open PDP context failed. */
    BG95_ERR_CLOSE_PDP_CONTEXT_FAILED = 562, /* Close PDP context failed. */
    BG95_ERR_SOCKET_IDENTITY_USED = 563, /* Socket identity has been used. */
    BG95_ERR_DNS_BUSY = 564, /* DNS busy. */
    BG95_ERR_DNS_PARSE_FAILED = 565, /* DNS parse failed. */
    BG95_ERR_SOCKET_CONNECTION_FAILED = 566, /* Socket connection failed. */
    BG95_ERR_SOCKET_CLOSED = 567, /* Socket has been closed. */
    BG95_ERR_OPERATION_BUSY = 568, /* Operation busy. */
    BG95_ERR_OPERATION_TIMEOUT = 569, /* Operation timeout. */
    BG95_ERR_PDP_CONTEXT_BROKEN_DOWN = 570, /* PDP context break down. */
    BG95_ERR_CANCEL_SEND = 571, /* Cancel send. */
    BG95_ERR_OPERATION_NOT_ALLOWED = 572, /* Operation not allowed. */
    BG95_ERR_APN_NOT_CONFIGURED = 573, /* APN not configured. */
    BG95_ERR_PORT_BUSY = 574, /* Port busy. */
    BG95_ERR_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bg95_err;

/* State of the connection. */
typedef enum bg95_qsslstate_socket_state {
    BG95_QSSLSTATE_SOCKET_STATE_INITIAL = 0, /* The connection has not been established. */
    BG95_QSSLSTATE_SOCKET_STATE_OPENING = 1, /* The client is connecting. */
    BG95_QSSLSTATE_SOCKET_STATE_CONNECTED = 2, /* The connection has been established. */
    BG95_QSSLSTATE_SOCKET_STATE_CLOSING = 4, /* The connection is closing. */
    BG95_QSSLSTATE_SOCKET_STATE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bg95_qsslstate_socket_state;

/* Protocol of the PDP context. */
typedef enum bg95_context_type {
    BG95_CONTEXT_TYPE_IPV4 = 1, /* IPv4. */
    BG95_CONTEXT_TYPE_IPV6 = 2, /* IPv6. */
    BG95_CONTEXT_TYPE_IPV4V6 = 3, /* IPv4 and IPv6. */
    BG95_CONTEXT_TYPE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bg95_context_type;

/* How the access point checks the user. */
typedef enum bg95_qicsgp_authentication {
    BG95_QICSGP_AUTHENTICATION_NONE = 0, /* Not at all. */
    BG95_QICSGP_AUTHENTICATION_PAP = 1, /* PAP. */
    BG95_QICSGP_AUTHENTICATION_CHAP = 2, /* CHAP. */
    BG95_QICSGP_AUTHENTICATION_PAP_OR_CHAP = 3, /* PAP or CHAP. */
    BG95_QICSGP_AUTHENTICATION_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bg95_qicsgp_authentication;

/* State of the PDP context. */
typedef enum bg95_qiact_context_state {
    BG95_QIACT_CONTEXT_STATE_INACTIVE = 0, /* Not active. */
    BG95_QIACT_CONTEXT_STATE_ACTIVE = 1, /* Active. */
    BG95_QIACT_CONTEXT_STATE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bg95_qiact_context_state;

/* What the SIM or the module waits for. */
typedef enum bg95_code {
    BG95_CODE_UNKNOWN = 0, /* a word that the document does not list */
    BG95_CODE_READY = 1, /* Nothing. */
    BG95_CODE_SIM_PIN = 2, /* The SIM's PIN. */
    BG95_CODE_SIM_PUK = 3, /* The SIM's PUK. */
    BG95_CODE_PH_SIM_PIN = 4, /* The password that ties the phone to its SIM. */
    BG95_CODE_PH_FSIM_PIN = 5, /* The password that ties the phone to its first SIM. */
    BG95_CODE_PH_FSIM_PUK = 6, /* The unblocking password of the tie to the first SIM. */
    BG95_CODE_SIM_PIN_2 = 7, /* The SIM's PIN2. */
    BG95_CODE_SIM_PUK_2 = 8, /* The SIM's PUK2. */
    BG95_CODE_PH_NET_PIN = 9, /* The password of the network personalisation. */
    BG95_CODE_PH_NET_PUK = 10, /* The unblocking password of the network personalisation. */
    BG95_CODE_PH_NETSUB_PIN = 11, /* The password of the network subset personalisation. */
    BG95_CODE_PH_NETSUB_PUK = 12, /* The unblocking password of the network subset personalisation. */
    BG95_CODE_PH_SP_PIN = 13, /* The password of the service provider personalisation. */
    BG95_CODE_PH_SP_PUK = 14, /* The unblocking password of the service provider personalisation. */
    BG95_CODE_PH_CORP_PIN = 15, /* The password of the corporate personalisation. */
    BG95_CODE_PH_CORP_PUK = 16, /* The unblocking password of the corporate personalisation. */
    BG95_CODE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bg95_code;

/* What happens when MAIN_DTR goes from LOW to HIGH in online data mode. */
typedef enum bg95_at_d_value {
    BG95_AT_D_VALUE_IGNORE = 0, /* Nothing. */
    BG95_AT_D_VALUE_COMMAND_MODE = 1, /* The module enters command mode and answers OK; the connection stays. */
    BG95_AT_D_VALUE_HANG_UP = 2, /* The module ends the connection. */
    BG95_AT_D_VALUE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bg95_at_d_value;

/* How input_data stand on the line. */
typedef enum bg95_qsslcrypt_format {
    BG95_QSSLCRYPT_FORMAT_TEXT = 0, /* As they are. */
    BG95_QSSLCRYPT_FORMAT_HEX = 1, /* As hexadecimal digits. */
    BG95_QSSLCRYPT_FORMAT_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bg95_qsslcrypt_format;

/* What AES-128-CBC is to do. */
typedef enum bg95_qsslcrypt_mode {
    BG95_QSSLCRYPT_MODE_DECRYPT = 0, /* Decrypt. */
    BG95_QSSLCRYPT_MODE_ENCRYPT = 1, /* Encrypt. */
    BG95_QSSLCRYPT_MODE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bg95_qsslcrypt_mode;

/* ---- Modes, for at_receiver_mode() ------------------------------------------------------------------------------- */

/* Whether the TA sends received command characters back to the TE. */
#define BG95_MODE_ECHO 0u
/* How a failure is reported; decides between ERROR and the two forms of +CME ERROR. */
#define BG95_MODE_CMEE 1u
/* Data access mode of each socket. 2 in command mode is a socket whose transparent mode was left and may be resumed. Kept per clientID. */
#define BG95_MODE_ACCESS_MODE 2u
/* Longest time that the negotiation with the server may take, for each SSL context. Kept per SSL_ctxID. */
#define BG95_MODE_NEGOTIATE_TIME 3u
/* ---- Commands and responses -------------------------------------------------------------------------------------- */

/* Parameters of ATE<value>. v250 6.2.4. */
typedef struct bg95_ate_write {
    /* Whether the TA echoes characters in command state; default 1 */
    bg95_ate_value value;
} bg95_ate_write;

/* What the firmware supports, as it prints it. */
typedef struct bg95_ranges {
    /* in words, for people */
    at_string raw;
} bg95_ranges;

/* Response of AT+CMEE?. 27.007 9.1. */
typedef struct bg95_cmee_response {
    /* Form of the final result code after an error of the MT; default 0 */
    bg95_cmee_n n;
} bg95_cmee_response;

/* Parameters of AT+CMEE=<n>. 27.007 9.1. */
typedef struct bg95_cmee_write {
    /* Form of the final result code after an error of the MT; default 0 */
    bg95_cmee_n n;
} bg95_cmee_write;

/* Response of AT+CGATT?. 27.007 10.1.9. */
typedef struct bg95_cgatt_response {
    /* State of the packet domain attachment */
    bg95_cgatt_state state;
} bg95_cgatt_response;

/* Parameters of AT+CGATT=<state>. 27.007 10.1.9. */
typedef struct bg95_cgatt_write {
    /* State of the packet domain attachment */
    bg95_cgatt_state state;
} bg95_cgatt_write;

/* Parameters of AT+CGPADDR=<cid>. 27.007 10.1.14. */
typedef struct bg95_cgpaddr_write {
    /* Number of a PDP context definition, local to the TE-MT interface; 0 to 255 */
    int32_t cid;
} bg95_cgpaddr_write;

/* Response of AT+CGPADDR=<cid>. 27.007 10.1.14. */
typedef struct bg95_cgpaddr_line {
    /* Number of a PDP context definition, local to the TE-MT interface; 0 to 255 */
    int32_t cid;
    /* optional: Address of the MT in the address space of the context; 0 to 63 bytes */
    at_string pdp_addr;
} bg95_cgpaddr_line;

/* Parameters of AT+QSSLCFG="sslversion",<SSL_ctxID>[,<SSL_version>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_sslversion_query_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
} bg95_qsslcfg_sslversion_query_write;

/* Response of AT+QSSLCFG="sslversion",<SSL_ctxID>[,<SSL_version>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_sslversion_response {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Versions of SSL and TLS that may be negotiated; default 4 */
    bg95_qsslcfg_ssl_version ssl_version;
} bg95_qsslcfg_sslversion_response;

/* Parameters of AT+QSSLCFG="sslversion",<SSL_ctxID>[,<SSL_version>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_sslversion_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Versions of SSL and TLS that may be negotiated; default 4 */
    bg95_qsslcfg_ssl_version ssl_version;
} bg95_qsslcfg_sslversion_write;

/* Parameters of AT+QSSLCFG="ciphersuite",<SSL_ctxID>[,<cipher_suites>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_ciphersuite_query_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
} bg95_qsslcfg_ciphersuite_query_write;

/* Response of AT+QSSLCFG="ciphersuite",<SSL_ctxID>[,<cipher_suites>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_ciphersuite_response {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Cipher suites that may be negotiated; default 0XFFFF */
    bg95_qsslcfg_cipher_suites cipher_suites;
} bg95_qsslcfg_ciphersuite_response;

/* Parameters of AT+QSSLCFG="ciphersuite",<SSL_ctxID>[,<cipher_suites>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_ciphersuite_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Cipher suites that may be negotiated; default 0XFFFF */
    bg95_qsslcfg_cipher_suites cipher_suites;
} bg95_qsslcfg_ciphersuite_write;

/* Parameters of AT+QSSLCFG="cacert",<SSL_ctxID>[,<cacertpath>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_cacert_query_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
} bg95_qsslcfg_cacert_query_write;

/* Response of AT+QSSLCFG="cacert",<SSL_ctxID>[,<cacertpath>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_cacert_response {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Path of the file with the trusted CA certificate; 0 to 255 bytes */
    at_string cacertpath;
} bg95_qsslcfg_cacert_response;

/* Parameters of AT+QSSLCFG="cacert",<SSL_ctxID>[,<cacertpath>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_cacert_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Path of the file with the trusted CA certificate; 0 to 255 bytes */
    at_string cacertpath;
} bg95_qsslcfg_cacert_write;

/* Parameters of AT+QSSLCFG="clientcert",<SSL_ctxID>[,<clientcertpath>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_clientcert_query_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
} bg95_qsslcfg_clientcert_query_write;

/* Response of AT+QSSLCFG="clientcert",<SSL_ctxID>[,<clientcertpath>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_clientcert_response {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Path of the file with the client's certificate; 0 to 255 bytes */
    at_string clientcertpath;
} bg95_qsslcfg_clientcert_response;

/* Parameters of AT+QSSLCFG="clientcert",<SSL_ctxID>[,<clientcertpath>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_clientcert_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Path of the file with the client's certificate; 0 to 255 bytes */
    at_string clientcertpath;
} bg95_qsslcfg_clientcert_write;

/* Parameters of AT+QSSLCFG="clientkey",<SSL_ctxID>[,<clientkeypath>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_clientkey_query_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
} bg95_qsslcfg_clientkey_query_write;

/* Response of AT+QSSLCFG="clientkey",<SSL_ctxID>[,<clientkeypath>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_clientkey_response {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Path of the file with the client's private key; 0 to 255 bytes */
    at_string clientkeypath;
} bg95_qsslcfg_clientkey_response;

/* Parameters of AT+QSSLCFG="clientkey",<SSL_ctxID>[,<clientkeypath>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_clientkey_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Path of the file with the client's private key; 0 to 255 bytes */
    at_string clientkeypath;
} bg95_qsslcfg_clientkey_write;

/* Parameters of AT+QSSLCFG="seclevel",<SSL_ctxID>[,<seclevel>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_seclevel_query_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
} bg95_qsslcfg_seclevel_query_write;

/* Response of AT+QSSLCFG="seclevel",<SSL_ctxID>[,<seclevel>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_seclevel_response {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Who has to prove who they are; default 0 */
    bg95_qsslcfg_seclevel_value seclevel;
} bg95_qsslcfg_seclevel_response;

/* Parameters of AT+QSSLCFG="seclevel",<SSL_ctxID>[,<seclevel>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_seclevel_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Who has to prove who they are; default 0 */
    bg95_qsslcfg_seclevel_value seclevel;
} bg95_qsslcfg_seclevel_write;

/* Parameters of AT+QSSLCFG="session",<SSL_ctxID>[,<session>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_session_query_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
} bg95_qsslcfg_session_query_write;

/* Response of AT+QSSLCFG="session",<SSL_ctxID>[,<session>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_session_response {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Whether SSL resumption is used */
    bg95_qsslcfg_session_value session;
} bg95_qsslcfg_session_response;

/* Parameters of AT+QSSLCFG="session",<SSL_ctxID>[,<session>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_session_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Whether SSL resumption is used */
    bg95_qsslcfg_session_value session;
} bg95_qsslcfg_session_write;

/* Parameters of AT+QSSLCFG="sni",<SSL_ctxID>[,<SNI>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_sni_query_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
} bg95_qsslcfg_sni_query_write;

/* Response of AT+QSSLCFG="sni",<SSL_ctxID>[,<SNI>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_sni_response {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Whether the name of the server is sent in the handshake (server name indication); only DNS names can be */
    bg95_qsslcfg_sni_value sni;
} bg95_qsslcfg_sni_response;

/* Parameters of AT+QSSLCFG="sni",<SSL_ctxID>[,<SNI>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_sni_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Whether the name of the server is sent in the handshake (server name indication); only DNS names can be */
    bg95_qsslcfg_sni_value sni;
} bg95_qsslcfg_sni_write;

/* Parameters of AT+QSSLCFG="checkhost",<SSL_ctxID>[,<check_host>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_checkhost_query_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
} bg95_qsslcfg_checkhost_query_write;

/* Response of AT+QSSLCFG="checkhost",<SSL_ctxID>[,<check_host>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_checkhost_response {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Whether the common name in the server's certificate has to be the name of the host */
    bg95_qsslcfg_check_host check_host;
} bg95_qsslcfg_checkhost_response;

/* Parameters of AT+QSSLCFG="checkhost",<SSL_ctxID>[,<check_host>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_checkhost_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Whether the common name in the server's certificate has to be the name of the host */
    bg95_qsslcfg_check_host check_host;
} bg95_qsslcfg_checkhost_write;

/* Parameters of AT+QSSLCFG="ignorelocaltime",<SSL_ctxID>[,<ignore_localtime>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_ignorelocaltime_query_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
} bg95_qsslcfg_ignorelocaltime_query_write;

/* Response of AT+QSSLCFG="ignorelocaltime",<SSL_ctxID>[,<ignore_localtime>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_ignorelocaltime_response {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Whether the validity period of certificates is ignored */
    bg95_qsslcfg_ignore_localtime ignore_localtime;
} bg95_qsslcfg_ignorelocaltime_response;

/* Parameters of AT+QSSLCFG="ignorelocaltime",<SSL_ctxID>[,<ignore_localtime>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_ignorelocaltime_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Whether the validity period of certificates is ignored */
    bg95_qsslcfg_ignore_localtime ignore_localtime;
} bg95_qsslcfg_ignorelocaltime_write;

/* Parameters of AT+QSSLCFG="negotiatetime",<SSL_ctxID>[,<negotiate_time>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_negotiatetime_query_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
} bg95_qsslcfg_negotiatetime_query_write;

/* Response of AT+QSSLCFG="negotiatetime",<SSL_ctxID>[,<negotiate_time>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_negotiatetime_response {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Longest time that the negotiation with the server may take; 10 to 300; seconds; default 300 */
    int32_t negotiate_time;
} bg95_qsslcfg_negotiatetime_response;

/* Parameters of AT+QSSLCFG="negotiatetime",<SSL_ctxID>[,<negotiate_time>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_negotiatetime_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Longest time that the negotiation with the server may take; 10 to 300; seconds; default 300 */
    int32_t negotiate_time;
} bg95_qsslcfg_negotiatetime_write;

/* Parameters of AT+QSSLCFG="renegotiation",<SSL_ctxID>[,<renegotiation>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_renegotiation_query_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
} bg95_qsslcfg_renegotiation_query_write;

/* Response of AT+QSSLCFG="renegotiation",<SSL_ctxID>[,<renegotiation>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_renegotiation_response {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Whether TLS renegotiation is supported; default 0 */
    bg95_qsslcfg_renegotiation_value renegotiation;
} bg95_qsslcfg_renegotiation_response;

/* Parameters of AT+QSSLCFG="renegotiation",<SSL_ctxID>[,<renegotiation>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_renegotiation_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Whether TLS renegotiation is supported; default 0 */
    bg95_qsslcfg_renegotiation_value renegotiation;
} bg95_qsslcfg_renegotiation_write;

/* Parameters of AT+QSSLCFG="dtls",<SSL_ctxID>[,<DTLS_enable>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_dtls_query_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
} bg95_qsslcfg_dtls_query_write;

/* Response of AT+QSSLCFG="dtls",<SSL_ctxID>[,<DTLS_enable>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_dtls_response {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Whether connections use DTLS; default 0 */
    bg95_qsslcfg_dtls_enable dtls_enable;
} bg95_qsslcfg_dtls_response;

/* Parameters of AT+QSSLCFG="dtls",<SSL_ctxID>[,<DTLS_enable>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_dtls_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Whether connections use DTLS; default 0 */
    bg95_qsslcfg_dtls_enable dtls_enable;
} bg95_qsslcfg_dtls_write;

/* Parameters of AT+QSSLCFG="dtlsversion",<SSL_ctxID>[,<DTLS_version>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_dtlsversion_query_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
} bg95_qsslcfg_dtlsversion_query_write;

/* Response of AT+QSSLCFG="dtlsversion",<SSL_ctxID>[,<DTLS_version>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_dtlsversion_response {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Versions of DTLS that may be negotiated; default 2 */
    bg95_qsslcfg_dtls_version dtls_version;
} bg95_qsslcfg_dtlsversion_response;

/* Parameters of AT+QSSLCFG="dtlsversion",<SSL_ctxID>[,<DTLS_version>]. bg95-ssl 2.3.1. */
typedef struct bg95_qsslcfg_dtlsversion_write {
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Versions of DTLS that may be negotiated; default 2 */
    bg95_qsslcfg_dtls_version dtls_version;
} bg95_qsslcfg_dtlsversion_write;

/*
 * Parameters of AT+QSSLOPEN=<PDP_ctxID>,<SSL_ctxID>,<clientID>,<serveraddr>,<server_port>,<access_mode>. bg95-ssl
 * 2.3.2.
 */
typedef struct bg95_qsslopen_transparent_write {
    /* Number of the PDP context; 1 to 16 */
    int32_t pdp_ctx_id;
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Number of the socket; 0 to 11 */
    int32_t client_id;
    /* Address or name of the server; 1 to 255 bytes */
    at_string serveraddr;
    /* Port that the server listens on; 0 to 65535 */
    int32_t server_port;
} bg95_qsslopen_transparent_write;

/*
 * Parameters of AT+QSSLOPEN=<PDP_ctxID>,<SSL_ctxID>,<clientID>,<serveraddr>,<server_port>[,<access_mode>]. bg95-ssl
 * 2.3.2.
 */
typedef struct bg95_qsslopen_write {
    /* Number of the PDP context; 1 to 16 */
    int32_t pdp_ctx_id;
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
    /* Number of the socket; 0 to 11 */
    int32_t client_id;
    /* Address or name of the server; 1 to 255 bytes */
    at_string serveraddr;
    /* Port that the server listens on; 0 to 65535 */
    int32_t server_port;
    /* optional: How received data reach the host; default 0 */
    struct {
        bg95_access_mode value;
        bool present;
    } access_mode;
} bg95_qsslopen_write;

/*
 * Result of AT+QSSLOPEN=<PDP_ctxID>,<SSL_ctxID>,<clientID>,<serveraddr>,<server_port>[,<access_mode>]. bg95-ssl
 * 2.3.2.
 */
typedef struct bg95_qsslopen_result {
    /* Number of the socket; 0 to 11 */
    int32_t client_id;
    /* Outcome of the operation */
    bg95_err err;
} bg95_qsslopen_result;

/* Parameters of AT+QSSLSEND=<clientID>. bg95-ssl 2.3.3. */
typedef struct bg95_qsslsend_text_write {
    /* Number of the socket; 0 to 11 */
    int32_t client_id;
    /* The data to be sent; 1 to 1460 bytes */
    at_bytes data;
} bg95_qsslsend_text_write;

/* Parameters of AT+QSSLSEND=<clientID>,<sendlen>. bg95-ssl 2.3.3. */
typedef struct bg95_qsslsend_data_write {
    /* Number of the socket; 0 to 11 */
    int32_t client_id;
    /* The data to be sent; 1 to 1460 bytes */
    at_bytes data;
} bg95_qsslsend_data_write;

/* Parameters of AT+QSSLRECV=<clientID>,<readlen>. bg95-ssl 2.3.4. */
typedef struct bg95_qsslrecv_lengths_write {
    /* Number of the socket; 0 to 11 */
    int32_t client_id;
} bg95_qsslrecv_lengths_write;

/* Response of AT+QSSLRECV=<clientID>,<readlen>. bg95-ssl 2.3.4. */
typedef struct bg95_qsslrecv_totals {
    /* Data bytes received since the connection was opened; 0 to 2147483647; bytes */
    int32_t total_receive_length;
    /* Data bytes that have been read; 0 to 2147483647; bytes */
    int32_t have_read_length;
    /* Data bytes that wait to be read; 0 to 2147483647; bytes */
    int32_t unread_length;
} bg95_qsslrecv_totals;

/* Parameters of AT+QSSLRECV=<clientID>[,<readlen>]. bg95-ssl 2.3.4. */
typedef struct bg95_qsslrecv_write {
    /* Number of the socket; 0 to 11 */
    int32_t client_id;
    /* optional: Most data bytes to read; 1 to 1500; bytes; default 1500 */
    at_optional readlen;
} bg95_qsslrecv_write;

/* Response of AT+QSSLRECV=<clientID>[,<readlen>]. bg95-ssl 2.3.4. */
typedef struct bg95_qsslrecv_response {
    /* Number of data bytes that follow; 0 to 1500; bytes */
    int32_t read_actual_length;
} bg95_qsslrecv_response;

/* Parameters of AT+QSSLCLOSE=<clientID>[,<close_timeout>]. bg95-ssl 2.3.5. */
typedef struct bg95_qsslclose_write {
    /* Number of the socket; 0 to 11 */
    int32_t client_id;
    /* optional: Longest time that closing may take; 0 closes at once; 0 to 65535; seconds; default 10 */
    at_optional close_timeout;
} bg95_qsslclose_write;

/* Parameters of AT+QSSLSTATE=<clientID>. bg95-ssl 2.3.6. */
typedef struct bg95_qsslstate_write {
    /* Number of the socket; 0 to 11 */
    int32_t client_id;
} bg95_qsslstate_write;

/* Response of AT+QSSLSTATE=<clientID>. bg95-ssl 2.3.6. */
typedef struct bg95_qsslstate_status {
    /* Number of the socket; 0 to 11 */
    int32_t client_id;
    /* Address of the server; 0 to 255 bytes */
    at_string ip_address;
    /* Port of the server; 0 to 65535 */
    int32_t remote_port;
    /* Local port; 0 to 65535 */
    int32_t local_port;
    /* State of the connection */
    bg95_qsslstate_socket_state socket_state;
    /* Number of the PDP context; 1 to 16 */
    int32_t pdp_ctx_id;
    /* Reserved; usually the same as clientID; 0 to 255 */
    int32_t server_id;
    /* How received data reach the host; default 0 */
    bg95_access_mode access_mode;
    /* Port of the module that the connection belongs to, such as usbmodem, usbat, uart1 or cmux1; 0 to 31 bytes */
    at_string at_port;
    /* Number of the SSL context, the settings that connections are opened with; 0 to 5 */
    int32_t ssl_ctx_id;
} bg95_qsslstate_status;

/*
 * Parameters of AT+QICSGP=<contextID>,<context_type>,<APN>[,<username>,<password>[,<authentication>]]. bg95-ssl
 * 3.1.1.
 */
typedef struct bg95_qicsgp_write {
    /* Number of the PDP context; 1 to 16 */
    int32_t context_id;
    /* Protocol of the PDP context */
    bg95_context_type context_type;
    /* Access point name; 0 to 255 bytes */
    at_string apn;
    /* optional: User name for the access point; 0 to 255 bytes */
    at_string username;
    /* optional: Password for the access point; 0 to 255 bytes; secret */
    at_string password;
    /* optional: How the access point checks the user */
    struct {
        bg95_qicsgp_authentication value;
        bool present;
    } authentication;
} bg95_qicsgp_write;

/* Response of AT+QIACT?. bg95-ssl 3.1.2. */
typedef struct bg95_qiact_context {
    /* Number of the PDP context; 1 to 16 */
    int32_t context_id;
    /* State of the PDP context */
    bg95_qiact_context_state context_state;
    /* Protocol of the PDP context */
    bg95_context_type context_type;
    /* optional: Address that the network gave the context; 0 to 63 bytes */
    at_string ip_address;
} bg95_qiact_context;

/* Parameters of AT+QIACT=<contextID>. bg95-ssl 3.1.2. */
typedef struct bg95_qiact_write {
    /* Number of the PDP context; 1 to 16 */
    int32_t context_id;
} bg95_qiact_write;

/* Parameters of AT+QIDEACT=<contextID>. bg95-ssl 3.1.3. */
typedef struct bg95_qideact_write {
    /* Number of the PDP context; 1 to 16 */
    int32_t context_id;
} bg95_qideact_write;

/* Parameters of AT+QISWTMD=<clientID>,<access_mode>. bg95-ssl 1.4. */
typedef struct bg95_qiswtmd_transparent_write {
    /* Number of the socket; 0 to 11 */
    int32_t client_id;
} bg95_qiswtmd_transparent_write;

/* Parameters of AT+QISWTMD=<clientID>,<access_mode>. bg95-ssl 1.4. */
typedef struct bg95_qiswtmd_write {
    /* Number of the socket; 0 to 11 */
    int32_t client_id;
    /* How received data reach the host; default 0 */
    bg95_access_mode access_mode;
} bg95_qiswtmd_write;

/* Response of AT+QIGETERROR. bg95-ssl 5. */
typedef struct bg95_qigeterror_response {
    /* Outcome of the operation */
    bg95_err err;
    /* Words for err; they differ between firmwares, so only the number should be used; 0 to 127 bytes */
    at_string errcode_description;
} bg95_qigeterror_response;

/* Parameters of AT+QFUPL=<filename>,<file_size>. wire. */
typedef struct bg95_qfupl_counted_write {
    /* Name of the file on the module; 1 to 255 bytes */
    at_string filename;
    /* Content of the file; 1 to 65535 bytes */
    at_bytes data;
} bg95_qfupl_counted_write;

/* Response of AT+QFUPL=<filename>,<file_size>. bg95-ssl 3.6.1. */
typedef struct bg95_qfupl_upload {
    /* Number of bytes that the module has taken; 0 to 2147483647; bytes */
    int32_t upload_size;
    /* Checksum over the bytes taken; 0 to 65535 */
    int32_t checksum;
} bg95_qfupl_upload;

/* Parameters of AT+QFUPL=<filename>. bg95-ssl 3.6.1. */
typedef struct bg95_qfupl_until_silence_write {
    /* Name of the file on the module; 1 to 255 bytes */
    at_string filename;
    /* Content of the file; 1 to 65535 bytes */
    at_bytes data;
} bg95_qfupl_until_silence_write;

/* Response of AT+CPIN?. 27.007 8.3. */
typedef struct bg95_cpin_response {
    /* What the SIM or the module waits for */
    struct {
        bg95_code value; /* 0 if the text is not in the list */
        at_string text;
    } code;
} bg95_cpin_response;

/* Parameters of AT&D<value>. bg95-ssl 1.4. */
typedef struct bg95_at_d_write {
    /* What happens when MAIN_DTR goes from LOW to HIGH in online data mode */
    bg95_at_d_value value;
} bg95_at_d_write;

/* Parameters of AT+QSSLCRYPT="AES",<input_data>,<format>,<mode>,<key>. bg95-ssl 2.3.7. */
typedef struct bg95_qsslcrypt_aes_write {
    /* The data to be worked on; 1 to 256 bytes */
    at_bytes input_data;
    /* How input_data stand on the line */
    bg95_qsslcrypt_format format;
    /* What AES-128-CBC is to do */
    bg95_qsslcrypt_mode mode;
    /* Key of AES-128-CBC; 16 bytes; secret */
    at_string key;
} bg95_qsslcrypt_aes_write;

/* Response of AT+QSSLCRYPT="AES",<input_data>,<format>,<mode>,<key>. bg95-ssl 2.3.7. */
typedef struct bg95_qsslcrypt_aes_response {
    /* The result, as hexadecimal digits; 1 to 256 bytes */
    at_string output_data;
} bg95_qsslcrypt_aes_response;

/* Parameters of AT+QSSLCRYPT="MD5",<input_data>. bg95-ssl 2.3.7. */
typedef struct bg95_qsslcrypt_md_5_write {
    /* The data to be worked on; 1 to 256 bytes */
    at_bytes input_data;
} bg95_qsslcrypt_md_5_write;

/* Response of AT+QSSLCRYPT="MD5",<input_data>. bg95-ssl 2.3.7. */
typedef struct bg95_qsslcrypt_md_5_response {
    /* The result, as hexadecimal digits; 16 bytes */
    at_string output_data;
} bg95_qsslcrypt_md_5_response;

/* Data wait in the socket's buffer; AT+QSSLRECV reads them. bg95-ssl 2.4.1. */
typedef struct bg95_qsslurc_recv {
    /* Number of the socket; 0 to 11 */
    int32_t client_id;
} bg95_qsslurc_recv;

/* Received data, after the header line. bg95-ssl 2.4.1. */
typedef struct bg95_qsslurc_recv_pushed {
    /* Number of the socket; 0 to 11 */
    int32_t client_id;
    /* Number of data bytes received; 0 to 65535; bytes */
    int32_t current_recvlength;
} bg95_qsslurc_recv_pushed;

/*
 * The connection is gone, because the peer closed it, the PDP context went or for another reason; AT+QSSLCLOSE has to
 * bring the socket from state closing back to initial. bg95-ssl 2.4.2.
 */
typedef struct bg95_qsslurc_closed {
    /* Number of the socket; 0 to 11 */
    int32_t client_id;
} bg95_qsslurc_closed;

/* What the SIM waits for, after the start. wire. */
typedef struct bg95_cpin_urc {
    /* What the SIM or the module waits for */
    struct {
        bg95_code value; /* 0 if the text is not in the list */
        at_string text;
    } code;
} bg95_cpin_urc;

/* Receives one line of the kind; the line and its texts are valid only during the call. */
typedef void (*bg95_cgpaddr_line_handler)(void *user, const bg95_cgpaddr_line *line);

/* Receives one line of the kind; the line and its texts are valid only during the call. */
typedef void (*bg95_ranges_handler)(void *user, const bg95_ranges *line);

/* Receives one line of the kind; the line and its texts are valid only during the call. */
typedef void (*bg95_qsslstate_status_handler)(void *user, const bg95_qsslstate_status *line);

/* Receives one line of the kind; the line and its texts are valid only during the call. */
typedef void (*bg95_qiact_context_handler)(void *user, const bg95_qiact_context *line);

#ifdef __cplusplus
}
#endif

#endif
