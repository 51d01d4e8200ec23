/*
 * Quectel BC28: the values of parameters, and the structs of commands and responses.
 *
 * Generated from the spec of bc28 by: ./atbind generate bc28
 */
#ifndef BC28_TYPES_H
#define BC28_TYPES_H

#include "atbind/atbind.h"

#if AT_RUNTIME_ABI != 3
#error "This library was generated for another version of the atbind runtime; run ./atbind generate bc28"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* The modules of this family; to be given to at_client_init(). */
extern const at_module bc28_module;

/* ---- Values ------------------------------------------------------------------------------------------------------ */

/* Whether the TA echoes characters in command state. */
typedef enum bc28_ate_value {
    BC28_ATE_VALUE_OFF = 0, /* The TA does not echo characters. */
    BC28_ATE_VALUE_ON = 1, /* The TA echoes characters. */
    BC28_ATE_VALUE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc28_ate_value;

/* Form of the final result code after an error of the MT. */
typedef enum bc28_cmee_n {
    BC28_CMEE_N_DISABLED = 0, /* ERROR only, no +CME ERROR. */
    BC28_CMEE_N_NUMERIC = 1, /* +CME ERROR: <err> with a number. */
    BC28_CMEE_N_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc28_cmee_n;

/* State of the packet domain attachment. */
typedef enum bc28_cgatt_state {
    BC28_CGATT_STATE_DETACHED = 0, /* Detached. */
    BC28_CGATT_STATE_ATTACHED = 1, /* Attached. */
    BC28_CGATT_STATE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc28_cgatt_state;

/* Which server the address is for, or that the address is to be deleted. */
typedef enum bc28_qlaserverip_type {
    BC28_QLASERVERIP_TYPE_UNKNOWN = 0, /* a word that the document does not list */
    BC28_QLASERVERIP_TYPE_LWM2M = 1, /* Address of the LwM2M server. */
    BC28_QLASERVERIP_TYPE_BS = 2, /* Address of the bootstrap server. */
    BC28_QLASERVERIP_TYPE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc28_qlaserverip_type;

/* Kind of encryption. */
typedef enum bc28_qlasecswt_type {
    BC28_QLASECSWT_TYPE_NONE = 0, /* No encryption. */
    BC28_QLASECSWT_TYPE_DTLS = 1, /* Standard DTLS. */
    BC28_QLASECSWT_TYPE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc28_qlasecswt_type;

/* Handling of address translation; only valid with standard DTLS. */
typedef enum bc28_nat_type {
    BC28_NAT_TYPE_RENEGOTIATE = 0, /* NAT is enabled, renegotiation comes after 30 seconds. */
    BC28_NAT_TYPE_KEEP = 1, /* NAT and renegotiation are disabled. */
    BC28_NAT_TYPE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc28_nat_type;

/* What to do. */
typedef enum bc28_qlasregind_type {
    BC28_QLASREGIND_TYPE_REGISTER = 0, /* Start to register. */
    BC28_QLASREGIND_TYPE_DEREGISTER = 1, /* Start to deregister. */
    BC28_QLASREGIND_TYPE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc28_qlasregind_type;

/* Kind of message. */
typedef enum bc28_qlasenddata_mode {
    BC28_QLASENDDATA_MODE_NON = 0, /* NON message. */
    BC28_QLASENDDATA_MODE_NON_RELEASE = 1, /* NON message with the release assistance RELEASE. */
    BC28_QLASENDDATA_MODE_NON_RELEASE_AFTER_REPLY = 16, /* NON message with the release assistance RELEASE_AFTER_REPLY. */
    BC28_QLASENDDATA_MODE_CON = 256, /* CON message. */
    BC28_QLASENDDATA_MODE_CON_RELEASE_AFTER_REPLY = 257, /* CON message with the release assistance RELEASE_AFTER_REPLY. */
    BC28_QLASENDDATA_MODE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc28_qlasenddata_mode;

/* CoAP response code of the answer. */
typedef enum bc28_qlasendrsp_result {
    BC28_QLASENDRSP_RESULT_CONTENT = 1, /* 2.05, content. */
    BC28_QLASENDRSP_RESULT_CHANGED = 2, /* 2.04, changed. */
    BC28_QLASENDRSP_RESULT_BAD_REQUEST = 11, /* 4.00, bad request. */
    BC28_QLASENDRSP_RESULT_UNAUTHORIZED = 12, /* 4.01, unauthorized. */
    BC28_QLASENDRSP_RESULT_NOT_FOUND = 13, /* 4.04, not found. */
    BC28_QLASENDRSP_RESULT_METHOD_NOT_ALLOWED = 14, /* 4.05, method not allowed. */
    BC28_QLASENDRSP_RESULT_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc28_qlasendrsp_result;

/* What has become of the CON message. */
typedef enum bc28_status {
    BC28_STATUS_NOT_SENT = 0, /* Not sent. */
    BC28_STATUS_WAITING = 1, /* Sent, and waiting for the platform's answer. */
    BC28_STATUS_FAILED = 2, /* Sending failed. */
    BC28_STATUS_TIMED_OUT = 3, /* Sending timed out. */
    BC28_STATUS_SENT = 4, /* Sent successfully. */
    BC28_STATUS_RESET = 5, /* The platform answered with a reset message. */
    BC28_STATUS_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc28_status;

/* Mode of firmware updates, or the next step in controlled mode. */
typedef enum bc28_qlafotaind_type {
    BC28_QLAFOTAIND_TYPE_AUTOMATIC = 0, /* Automatic mode. */
    BC28_QLAFOTAIND_TYPE_CONTROLLED = 1, /* Controlled mode. */
    BC28_QLAFOTAIND_TYPE_START_DOWNLOAD = 2, /* Start to download the package. */
    BC28_QLAFOTAIND_TYPE_CANCEL_DOWNLOAD = 3, /* Cancel the download of the package. */
    BC28_QLAFOTAIND_TYPE_START_UPDATE = 4, /* Start the update. */
    BC28_QLAFOTAIND_TYPE_CANCEL_UPDATE = 5, /* Cancel the update. */
    BC28_QLAFOTAIND_TYPE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc28_qlafotaind_type;

/* How the module registers. */
typedef enum bc28_qlaregswt_type {
    BC28_QLAREGSWT_TYPE_MANUAL = 0, /* The host starts the registration. */
    BC28_QLAREGSWT_TYPE_AUTOMATIC = 1, /* The module registers by itself after a restart and connecting to the network. */
    BC28_QLAREGSWT_TYPE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc28_qlaregswt_type;

/* State of the registration while the client is connected to the server. */
typedef enum bc28_qlastatus_registration_status {
    BC28_QLASTATUS_REGISTRATION_STATUS_UNKNOWN = 0, /* a word that the document does not list */
    BC28_QLASTATUS_REGISTRATION_STATUS_UNINITIALISED = 1, /* Not initialised. */
    BC28_QLASTATUS_REGISTRATION_STATUS_MISSING_CONFIG = 2, /* The configuration is missing. */
    BC28_QLASTATUS_REGISTRATION_STATUS_INIITIALISING = 3, /* Being initialised. */
    BC28_QLASTATUS_REGISTRATION_STATUS_INIITIALISED = 4, /* Initialised. */
    BC28_QLASTATUS_REGISTRATION_STATUS_INIT_FAILED = 5, /* Initialising failed. */
    BC28_QLASTATUS_REGISTRATION_STATUS_REGISTERING = 6, /* Being registered. */
    BC28_QLASTATUS_REGISTRATION_STATUS_REGISTERED = 7, /* Registered. */
    BC28_QLASTATUS_REGISTRATION_STATUS_DEREGISTERED = 8, /* Deregistered. */
    BC28_QLASTATUS_REGISTRATION_STATUS_MO_DATA_ENABLED = 9, /* Data can be sent. */
    BC28_QLASTATUS_REGISTRATION_STATUS_NO_UE_IP = 10, /* The module has no IP address. */
    BC28_QLASTATUS_REGISTRATION_STATUS_REJECTED_BY_SERVER = 11, /* The server rejected the registration. */
    BC28_QLASTATUS_REGISTRATION_STATUS_TIMEOUT_AND_RETRYING = 12, /* Timed out and being tried again. */
    BC28_QLASTATUS_REGISTRATION_STATUS_REG_FAILED = 13, /* Registering failed. */
    BC28_QLASTATUS_REGISTRATION_STATUS_DEREG_FAILED = 14, /* Deregistering failed. */
    BC28_QLASTATUS_REGISTRATION_STATUS_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc28_qlastatus_registration_status;

/* State of the DTLS connection. */
typedef enum bc28_qladtlsstat_type {
    BC28_QLADTLSSTAT_TYPE_DONE = 0, /* The handshake or negotiation is done. */
    BC28_QLADTLSSTAT_TYPE_NOT_STARTED = 1, /* The handshake or negotiation has not started. */
    BC28_QLADTLSSTAT_TYPE_RUNNING = 2, /* The handshake or negotiation is going on. */
    BC28_QLADTLSSTAT_TYPE_FAILED = 3, /* The handshake or negotiation failed. */
    BC28_QLADTLSSTAT_TYPE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc28_qladtlsstat_type;

/* Kind of encryption. */
typedef enum bc28_qlabssecswt_type {
    BC28_QLABSSECSWT_TYPE_NONE = 0, /* No encryption. */
    BC28_QLABSSECSWT_TYPE_DTLS = 1, /* Standard DTLS. */
    BC28_QLABSSECSWT_TYPE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc28_qlabssecswt_type;

/* What has happened. */
typedef enum bc28_qlaevtind_type {
    BC28_QLAEVTIND_TYPE_REGISTERED = 0, /* Registration is done. */
    BC28_QLAEVTIND_TYPE_DEREGISTERED = 1, /* Deregistration is done. */
    BC28_QLAEVTIND_TYPE_UPDATED = 2, /* The registration has been updated. */
    BC28_QLAEVTIND_TYPE_DATA_OBSERVED = 3, /* The platform observes the data object; data can be sent from now on. */
    BC28_QLAEVTIND_TYPE_BOOTSTRAPPED = 4, /* Bootstrap is done. */
    BC28_QLAEVTIND_TYPE_FIRMWARE_OBSERVED = 5, /* The platform observes the resource 5/0/3 of the firmware object. */
    BC28_QLAEVTIND_TYPE_PACKAGE_FOUND = 6, /* The URL of an update package has been received. */
    BC28_QLAEVTIND_TYPE_PACKAGE_DOWNLOADED = 7, /* The update package has been downloaded. */
    BC28_QLAEVTIND_TYPE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc28_qlaevtind_type;

/* How far the update has come. */
typedef enum bc28_firmware_state {
    BC28_FIRMWARE_STATE_UNKNOWN = 0, /* a word that the document does not list */
    BC28_FIRMWARE_STATE_DOWNLOADING = 1, /* The package is being downloaded. */
    BC28_FIRMWARE_STATE_DOWNLOAD_FAILED = 2, /* The download failed. */
    BC28_FIRMWARE_STATE_DOWNLOADED = 3, /* The download is done. */
    BC28_FIRMWARE_STATE_UPDATING = 4, /* The update is being installed. */
    BC28_FIRMWARE_STATE_UPDATE_SUCCESS = 5, /* The update succeeded, which the package server has not been told yet. */
    BC28_FIRMWARE_STATE_UPDATE_FAILED = 6, /* The update failed. */
    BC28_FIRMWARE_STATE_UPDATE_OVER = 7, /* The update is done and the package server has been told; nothing follows. */
    BC28_FIRMWARE_STATE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc28_firmware_state;

/* Why the module restarted. */
typedef enum bc28_reboot_cause_cause {
    BC28_REBOOT_CAUSE_CAUSE_UNKNOWN = 0, /* a word that the document does not list */
    BC28_REBOOT_CAUSE_CAUSE_SECURITY_RESET_UNKNOWN = 1, /* Security core, unknown reset. */
    BC28_REBOOT_CAUSE_CAUSE_SECURITY_SYSRESETREQ = 2, /* Security core, system reset request. */
    BC28_REBOOT_CAUSE_CAUSE_SECURITY_WATCHDOG = 3, /* Security core, watchdog. */
    BC28_REBOOT_CAUSE_CAUSE_SECURITY_SELF = 4, /* Security core, reset by itself. */
    BC28_REBOOT_CAUSE_CAUSE_SECURITY_ALTBOOT = 5, /* Security core, alternative boot. */
    BC28_REBOOT_CAUSE_CAUSE_SECURITY_REG_0 = 6, /* Security core, REG_0. */
    BC28_REBOOT_CAUSE_CAUSE_SECURITY_REG_3 = 7, /* Security core, REG_3. */
    BC28_REBOOT_CAUSE_CAUSE_SECURITY_STANDARD_CHIP_WATCHDOG = 8, /* Security core, standard watchdog of the chip. */
    BC28_REBOOT_CAUSE_CAUSE_SECURITY_UPDATER_CHIP_WATCHDOG = 9, /* Security core, watchdog of the chip in the updater. */
    BC28_REBOOT_CAUSE_CAUSE_SECURITY_SCAN_ENTER_EXIT = 10, /* Security core, scan entered or left. */
    BC28_REBOOT_CAUSE_CAUSE_SECURITY_PMU_POWER_ON_RESET = 11, /* Security core, power-on reset of the power management unit. */
    BC28_REBOOT_CAUSE_CAUSE_SECURITY_RESET_PIN = 12, /* Security core, reset pin. */
    BC28_REBOOT_CAUSE_CAUSE_SECURITY_REGIONS_UPDATED = 13, /* Security core, regions updated. */
    BC28_REBOOT_CAUSE_CAUSE_SECURITY_FOTA_UPGRADE = 14, /* Security core, firmware update over the air. */
    BC28_REBOOT_CAUSE_CAUSE_PROTOCOL_SYSRESETREQ = 15, /* Protocol core, system reset request. */
    BC28_REBOOT_CAUSE_CAUSE_PROTOCOL_WATCHDOG = 16, /* Protocol core, watchdog. */
    BC28_REBOOT_CAUSE_CAUSE_PROTOCOL_MONITOR_REBOOT_REQ = 17, /* Protocol core, restart requested by the monitor. */
    BC28_REBOOT_CAUSE_CAUSE_PROTOCOL_RPC_TIMEOUT = 18, /* Protocol core, remote procedure call timed out. */
    BC28_REBOOT_CAUSE_CAUSE_APPLICATION_SYSRESETREQ = 19, /* Application core, system reset request. */
    BC28_REBOOT_CAUSE_CAUSE_APPLICATION_WATCHDOG = 20, /* Application core, watchdog. */
    BC28_REBOOT_CAUSE_CAUSE_APPLICATION_AT = 21, /* Application core, AT command. */
    BC28_REBOOT_CAUSE_CAUSE_APPLICATION_RPC_TIMEOUT = 22, /* Application core, remote procedure call timed out. */
    BC28_REBOOT_CAUSE_CAUSE_PROTOCOL_IMSI_UPDATE = 23, /* Protocol core, IMSI updated. */
    BC28_REBOOT_CAUSE_CAUSE_UNKNOWN_CAUSE = 24, /* Unknown. */
    BC28_REBOOT_CAUSE_CAUSE_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc28_reboot_cause_cause;

/* ---- Modes, for at_receiver_mode() ------------------------------------------------------------------------------- */

/* Whether the TA sends received command characters back to the TE. */
#define BC28_MODE_ECHO 0u
/* How a failure is reported; decides between ERROR and the two forms of +CME ERROR. */
#define BC28_MODE_CMEE 1u
/* ---- Commands and responses -------------------------------------------------------------------------------------- */

/* Parameters of ATE<value>. v250 6.2.4. */
typedef struct bc28_ate_write {
    /* Whether the TA echoes characters in command state; default 1 */
    bc28_ate_value value;
} bc28_ate_write;

/* What the firmware supports, as it prints it. */
typedef struct bc28_ranges {
    /* in words, for people */
    at_string raw;
} bc28_ranges;

/* Response of AT+CMEE?. bc28-andlink 5. */
typedef struct bc28_cmee_response {
    /* Form of the final result code after an error of the MT; default 0 */
    bc28_cmee_n n;
} bc28_cmee_response;

/* Parameters of AT+CMEE=<n>. bc28-andlink 5. */
typedef struct bc28_cmee_write {
    /* Form of the final result code after an error of the MT; default 0 */
    bc28_cmee_n n;
} bc28_cmee_write;

/* Response of AT+CGATT?. 27.007 10.1.9. */
typedef struct bc28_cgatt_response {
    /* State of the packet domain attachment */
    bc28_cgatt_state state;
} bc28_cgatt_response;

/* Parameters of AT+CGATT=<state>. 27.007 10.1.9. */
typedef struct bc28_cgatt_write {
    /* State of the packet domain attachment */
    bc28_cgatt_state state;
} bc28_cgatt_write;

/* Parameters of AT+CGPADDR=<cid>. 27.007 10.1.14. */
typedef struct bc28_cgpaddr_write {
    /* Number of a PDP context definition, local to the TE-MT interface; 0 to 255 */
    int32_t cid;
} bc28_cgpaddr_write;

/* Response of AT+CGPADDR=<cid>. 27.007 10.1.14. */
typedef struct bc28_cgpaddr_line {
    /* Number of a PDP context definition, local to the TE-MT interface; 0 to 255 */
    int32_t cid;
    /* optional: Address of the MT in the address space of the context; 0 to 63 bytes */
    at_string pdp_addr;
} bc28_cgpaddr_line;

/* Response of AT+QLASERVERIP?. bc28-andlink 3.1. */
typedef struct bc28_qlaserverip_server {
    /* Which server the address is for, or that the address is to be deleted */
    struct {
        bc28_qlaserverip_type value; /* 0 if the text is not in the list */
        at_string text;
    } type;
    /* Domain name, or IP address in dotted decimal; 1 to 255 bytes */
    at_string ip_addr;
    /* Port of the server; 0 to 65535 */
    int32_t port;
} bc28_qlaserverip_server;

/* Parameters of AT+QLASERVERIP=<type>,<IP_addr>[,<port>]. bc28-andlink 3.1. */
typedef struct bc28_qlaserverip_set_write {
    /* Which server the address is for, or that the address is to be deleted */
    bc28_qlaserverip_type type;
    /* Domain name, or IP address in dotted decimal; 1 to 255 bytes */
    at_string ip_addr;
    /* optional: Port of the server; 0 to 65535; default 5683 */
    at_optional port;
} bc28_qlaserverip_set_write;

/* Parameters of AT+QLASERVERIP=<type>,<IP_addr>[,<port>]. bc28-andlink 3.1. */
typedef struct bc28_qlaserverip_delete_write {
    /* Domain name, or IP address in dotted decimal; 1 to 255 bytes */
    at_string ip_addr;
    /* optional: Port of the server; 0 to 65535 */
    at_optional port;
} bc28_qlaserverip_delete_write;

/* Response of AT+QLASECSWT?. bc28-andlink 3.2. */
typedef struct bc28_qlasecswt_response {
    /* Kind of encryption; default 0 */
    bc28_qlasecswt_type type;
    /* optional: Handling of address translation; only valid with standard DTLS; default 0 */
    struct {
        bc28_nat_type value;
        bool present;
    } nat_type;
} bc28_qlasecswt_response;

/* Parameters of AT+QLASECSWT=<type>[,<NAT_type>]. bc28-andlink 3.2. */
typedef struct bc28_qlasecswt_write {
    /* Kind of encryption; default 0 */
    bc28_qlasecswt_type type;
    /* optional: Handling of address translation; only valid with standard DTLS; default 0 */
    struct {
        bc28_nat_type value;
        bool present;
    } nat_type;
} bc28_qlasecswt_write;

/* Response of AT+QLASETPSK?. bc28-andlink 3.3. */
typedef struct bc28_qlasetpsk_response {
    /*
     * Identity of the key. It has to equal the module's IMEI and the value set on the platform; 0 takes the IMEI; 15
     * bytes; or "0"
     */
    at_string psk_id;
    /* Key of the PSK method. It has to equal the value set on the platform; 16 bytes; printed as "***"; secret */
    at_string psk;
} bc28_qlasetpsk_response;

/* Parameters of AT+QLASETPSK=<PSK_ID>,<PSK>. bc28-andlink 3.3. */
typedef struct bc28_qlasetpsk_write {
    /*
     * Identity of the key. It has to equal the module's IMEI and the value set on the platform; 0 takes the IMEI; 15
     * bytes; or "0"
     */
    at_string psk_id;
    /* Key of the PSK method. It has to equal the value set on the platform; 16 bytes; printed as "***"; secret */
    at_string psk;
} bc28_qlasetpsk_write;

/* Parameters of AT+QLASREGIND=<type>. bc28-andlink 3.4. */
typedef struct bc28_qlasregind_write {
    /* What to do */
    bc28_qlasregind_type type;
} bc28_qlasregind_write;

/* Parameters of AT+QLASENDDATA=<mode>,<length>. bc28-andlink 3.5. */
typedef struct bc28_qlasenddata_data_write {
    /* Kind of message */
    bc28_qlasenddata_mode mode;
    /* The data to be sent; 1 to 1024 bytes */
    at_bytes data;
} bc28_qlasenddata_data_write;

/* Parameters of AT+QLASENDDATA=<mode>,<length>,<data>. bc28-andlink 3.5. */
typedef struct bc28_qlasenddata_inline_write {
    /* Kind of message */
    bc28_qlasenddata_mode mode;
    /* The data to be sent; 1 to 1024 bytes */
    at_bytes data;
} bc28_qlasenddata_inline_write;

/* Parameters of AT+QLASENDRSP=<msgID>,<token>,<result>,<datalen>. bc28-andlink 3.6. */
typedef struct bc28_qlasendrsp_empty_write {
    /* Identifier of the request, from +QLAWRITE or +QLAREAD; 0 to 65535 */
    int32_t msg_id;
    /* Token of the request, from +QLAWRITE or +QLAREAD; 1 to 8 bytes */
    at_string token;
    /* CoAP response code of the answer */
    bc28_qlasendrsp_result result;
} bc28_qlasendrsp_empty_write;

/* Parameters of AT+QLASENDRSP=<msgID>,<token>,<result>,<datalen>. bc28-andlink 3.6. */
typedef struct bc28_qlasendrsp_data_write {
    /* Identifier of the request, from +QLAWRITE or +QLAREAD; 0 to 65535 */
    int32_t msg_id;
    /* Token of the request, from +QLAWRITE or +QLAREAD; 1 to 8 bytes */
    at_string token;
    /* CoAP response code of the answer */
    bc28_qlasendrsp_result result;
    /* The data of the answer; 1 to 1024 bytes */
    at_bytes data;
} bc28_qlasendrsp_data_write;

/* Response of AT+QLADATASTATUS?. bc28-andlink 3.7. */
typedef struct bc28_qladatastatus_response {
    /* What has become of the CON message */
    bc28_status status;
} bc28_qladatastatus_response;

/* Parameters of AT+QLAFOTAIND=<type>. bc28-andlink 3.8. */
typedef struct bc28_qlafotaind_write {
    /* Mode of firmware updates, or the next step in controlled mode */
    bc28_qlafotaind_type type;
} bc28_qlafotaind_write;

/* Response of AT+QLAREGSWT?. bc28-andlink 3.9. */
typedef struct bc28_qlaregswt_response {
    /* How the module registers */
    bc28_qlaregswt_type type;
} bc28_qlaregswt_response;

/* Parameters of AT+QLAREGSWT=<type>. bc28-andlink 3.9. */
typedef struct bc28_qlaregswt_write {
    /* How the module registers */
    bc28_qlaregswt_type type;
} bc28_qlaregswt_write;

/* Response of AT+QLASTATUS?. bc28-andlink 3.10. */
typedef struct bc28_qlastatus_response {
    /* State of the registration while the client is connected to the server */
    struct {
        bc28_qlastatus_registration_status value; /* 0 if the text is not in the list */
        at_string text;
    } registration_status;
} bc28_qlastatus_response;

/* Response of AT+QLADTLSSTAT?. bc28-andlink 3.12. */
typedef struct bc28_qladtlsstat_response {
    /* State of the DTLS connection */
    bc28_qladtlsstat_type type;
} bc28_qladtlsstat_response;

/* Response of AT+QCFG="LWM2M/DeviceType"[,<DeviceType>]. bc28-andlink 3.13. */
typedef struct bc28_qcfg_lwm2m_device_type_response {
    /* Device type, the value of the resource /3/0/17. The platform issues it; 1 to 255 bytes */
    at_string device_type;
} bc28_qcfg_lwm2m_device_type_response;

/* Parameters of AT+QCFG="LWM2M/DeviceType"[,<DeviceType>]. bc28-andlink 3.13. */
typedef struct bc28_qcfg_lwm2m_device_type_write {
    /* Device type, the value of the resource /3/0/17. The platform issues it; 1 to 255 bytes */
    at_string device_type;
} bc28_qcfg_lwm2m_device_type_write;

/* Response of AT+QLASETBSPSK?. bc28-andlink 3.15. */
typedef struct bc28_qlasetbspsk_response {
    /*
     * Identity of the key. It has to equal the module's IMEI and the value set on the platform; 0 takes the IMEI; 15
     * bytes; or "0"
     */
    at_string psk_id;
    /* Key of the PSK method. It has to equal the value set on the platform; 16 bytes; printed as "***"; secret */
    at_string psk;
} bc28_qlasetbspsk_response;

/* Parameters of AT+QLASETBSPSK=<PSK_ID>,<PSK>. bc28-andlink 3.15. */
typedef struct bc28_qlasetbspsk_write {
    /*
     * Identity of the key. It has to equal the module's IMEI and the value set on the platform; 0 takes the IMEI; 15
     * bytes; or "0"
     */
    at_string psk_id;
    /* Key of the PSK method. It has to equal the value set on the platform; 16 bytes; printed as "***"; secret */
    at_string psk;
} bc28_qlasetbspsk_write;

/* Response of AT+QLABSSECSWT?. bc28-andlink 3.16. */
typedef struct bc28_qlabssecswt_response {
    /* Kind of encryption; default 0 */
    bc28_qlabssecswt_type type;
    /* optional: Handling of address translation; only valid with standard DTLS; default 0 */
    struct {
        bc28_nat_type value;
        bool present;
    } nat_type;
} bc28_qlabssecswt_response;

/* Parameters of AT+QLABSSECSWT=<type>[,<NAT_type>]. bc28-andlink 3.16. */
typedef struct bc28_qlabssecswt_write {
    /* Kind of encryption; default 0 */
    bc28_qlabssecswt_type type;
    /* optional: Handling of address translation; only valid with standard DTLS; default 0 */
    struct {
        bc28_nat_type value;
        bool present;
    } nat_type;
} bc28_qlabssecswt_write;

/* The platform or the application server wants to write. bc28-andlink 4.1. */
typedef struct bc28_qlawrite_urc {
    /* Identifier of the request; 0 to 65535 */
    int32_t msg_id;
    /* Token of the request; 0 to 8 bytes */
    at_string token;
    /* The payload of the request; 0 to 1024 bytes */
    at_string data;
    /* optional: Content of the request's query options; 0 to 1024 bytes */
    at_string query;
} bc28_qlawrite_urc;

/* The platform or the application server wants to read. bc28-andlink 4.2. */
typedef struct bc28_qlaread_urc {
    /* Identifier of the request; 0 to 65535 */
    int32_t msg_id;
    /* Token of the request; 0 to 8 bytes */
    at_string token;
    /* optional: Content of the request's query options; 0 to 1024 bytes */
    at_string query;
} bc28_qlaread_urc;

/* An event of LwM2M. bc28-andlink 4.3. */
typedef struct bc28_qlaevtind_urc {
    /* What has happened */
    bc28_qlaevtind_type type;
} bc28_qlaevtind_urc;

/* What has become of a CON message. bc28-andlink 4.4. */
typedef struct bc28_qladatastatus_urc {
    /* What has become of the CON message */
    bc28_status status;
    /* optional: Number that the host gave the message, where firmware reports it; 0 to 65535 */
    at_optional seq;
} bc28_qladatastatus_urc;

/* A DTLS handshake or negotiation has ended. bc28-andlink 3.12. */
typedef struct bc28_qladtlsstat_urc {
    /* State of the DTLS connection */
    bc28_qladtlsstat_type type;
} bc28_qladtlsstat_urc;

/* Outcome of a message sent, as firmware of the line reports it. wire. */
typedef struct bc28_qlasenddata_urc {
    /* Outcome; 0 is success */
    int32_t result;
    /* Identifier of the message; 0 to 65535 */
    int32_t mid;
} bc28_qlasenddata_urc;

/* Progress of a firmware update. bc28-andlink 2 table 1. */
typedef struct bc28_firmware_urc {
    /* How far the update has come */
    struct {
        bc28_firmware_state value; /* 0 if the text is not in the list */
        at_string text;
    } state;
} bc28_firmware_urc;

/* Why the module restarted. bc28-andlink 7 table 6. */
typedef struct bc28_reboot_cause_urc {
    /* Why the module restarted */
    struct {
        bc28_reboot_cause_cause value; /* 0 if the text is not in the list */
        at_string text;
    } cause;
} bc28_reboot_cause_urc;

/* Receives one line of the kind; the line and its texts are valid only during the call. */
typedef void (*bc28_cgpaddr_line_handler)(void *user, const bc28_cgpaddr_line *line);

/* Receives one line of the kind; the line and its texts are valid only during the call. */
typedef void (*bc28_qlaserverip_server_handler)(void *user, const bc28_qlaserverip_server *line);

#ifdef __cplusplus
}
#endif

#endif
