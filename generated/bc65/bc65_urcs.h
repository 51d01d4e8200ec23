/*
 * Quectel BC65 and BC92: unsolicited result codes, and results that come when no call waits for them.
 *
 * Generated from the spec of bc65 by: ./atbind generate bc65
 */
#ifndef BC65_URCS_H
#define BC65_URCS_H

#include "bc65/bc65_types.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum bc65_urc_id {
    BC65_URC_QIOPEN = 0, /* Result of AT+QIOPEN=<contextID>,<connectID>,<service_type>,<IP_address>/<domain_name>,<remote_port>[,<local_port>[,<access_mode>[,<protocol_type>]]]. */
    BC65_URC_QPING_REPLY = 1, /* Result of AT+QPING=<contextID>,<host>[,<time_out>[,<ping_num>[,<ping_size>]]]. */
    BC65_URC_QPING_SUMMARY = 2, /* Result of AT+QPING=<contextID>,<host>[,<time_out>[,<ping_num>[,<ping_size>]]]. */
    BC65_URC_QNTP = 3, /* Result of AT+QNTP=<contextID>,<server>[,<port>[,<auto_set_time>]]. */
    BC65_URC_QIDNSGIP_RESULT = 4, /* Result of AT+QIDNSGIP=<contextID>,<hostname>. */
    BC65_URC_QIDNSGIP_ADDRESS = 5, /* Result of AT+QIDNSGIP=<contextID>,<hostname>. */
    BC65_URC_QCOAPOPEN = 6, /* Result of AT+QCOAPOPEN=<clientID>,<CoAP_server>,<port>. */
    BC65_URC_QCOAPCLOSE = 7, /* Result of AT+QCOAPCLOSE=<clientID>. */
    BC65_URC_QIURC_CLOSED = 8, /* The peer or the network closed the connection; AT+QICLOSE has to free the socket. */
    BC65_URC_QIURC_RECV = 9, /* Data wait in the socket's buffer. */
    BC65_URC_QIURC_RECV_PUSHED = 10, /* Received data, after the header line. */
    BC65_URC_QIURC_RECV_UNCOUNTED = 11, /* Data were pushed without their length, so where they end cannot be told; use AT+QICFG="showlength",1. */
    BC65_URC_QIURC_BUFF_FULL = 12, /* The buffer for received data is full; AT+QIRD has to empty it. */
    BC65_URC_QIURC_INCOMING_FULL = 13, /* A connection was refused because no socket is free. */
    BC65_URC_QIURC_INCOMING = 14, /* A listener accepted a connection; the new socket is in buffer access mode. */
    BC65_URC_QCOAPURC = 15, /* A CoAP message from the server. */
    BC65_URC_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc65_urc_id;

/*
 * One URC. Where counted data follow the header, the handler is first called with `data.bytes` null, then for each piece
 * of the data as it arrives, until `data_offset` plus `data.length` reach `data_total`. With a piece only the numbers that
 * stand in the first AT_HEADER_SIZE bytes of the header are there, not its texts.
 */
typedef struct bc65_urc {
    bc65_urc_id id;
    uint32_t unlisted; /* bit n: the value of field n is not in its documented list */
    uint32_t data_total;
    uint32_t data_offset;
    at_bytes data;
    union {
        bc65_qiopen_result qiopen;
        bc65_qping_reply qping_reply;
        bc65_qping_summary qping_summary;
        bc65_qntp_result qntp;
        bc65_qidnsgip_result qidnsgip_result;
        bc65_qidnsgip_address qidnsgip_address;
        bc65_qcoapopen_result qcoapopen;
        bc65_qcoapclose_result qcoapclose;
        bc65_qiurc_closed qiurc_closed;
        bc65_qiurc_recv qiurc_recv;
        bc65_qiurc_recv_pushed qiurc_recv_pushed;
        bc65_qiurc_recv_uncounted qiurc_recv_uncounted;
        bc65_qiurc_buff_full qiurc_buff_full;
        bc65_qiurc_incoming qiurc_incoming;
        bc65_qcoapurc_urc qcoapurc;
    } as;
} bc65_urc;

/* Receives URCs; the URC and everything it points to are valid only during the call. */
typedef void (*bc65_urc_handler)(void *user, const bc65_urc *urc);

/* Registers the handler for URCs of a client; null for none. Later results that no call awaits come here too. */
void bc65_on_urc(at_client *client, bc65_urc_handler handler, void *user);

/* A handler for each kind of URC, null where the application does not care, and one for all the others. */
typedef struct bc65_urc_handlers {
    bc65_urc_handler qiopen; /* Result of AT+QIOPEN=<contextID>,<connectID>,<service_type>,<IP_address>/<domain_name>,<remote_port>[,<local_port>[,<access_mode>[,<protocol_type>]]]. */
    bc65_urc_handler qping_reply; /* Result of AT+QPING=<contextID>,<host>[,<time_out>[,<ping_num>[,<ping_size>]]]. */
    bc65_urc_handler qping_summary; /* Result of AT+QPING=<contextID>,<host>[,<time_out>[,<ping_num>[,<ping_size>]]]. */
    bc65_urc_handler qntp; /* Result of AT+QNTP=<contextID>,<server>[,<port>[,<auto_set_time>]]. */
    bc65_urc_handler qidnsgip_result; /* Result of AT+QIDNSGIP=<contextID>,<hostname>. */
    bc65_urc_handler qidnsgip_address; /* Result of AT+QIDNSGIP=<contextID>,<hostname>. */
    bc65_urc_handler qcoapopen; /* Result of AT+QCOAPOPEN=<clientID>,<CoAP_server>,<port>. */
    bc65_urc_handler qcoapclose; /* Result of AT+QCOAPCLOSE=<clientID>. */
    bc65_urc_handler qiurc_closed; /* The peer or the network closed the connection; AT+QICLOSE has to free the socket. */
    bc65_urc_handler qiurc_recv; /* Data wait in the socket's buffer. */
    bc65_urc_handler qiurc_recv_pushed; /* Received data, after the header line. */
    bc65_urc_handler qiurc_recv_uncounted; /* Data were pushed without their length, so where they end cannot be told; use AT+QICFG="showlength",1. */
    bc65_urc_handler qiurc_buff_full; /* The buffer for received data is full; AT+QIRD has to empty it. */
    bc65_urc_handler qiurc_incoming_full; /* A connection was refused because no socket is free. */
    bc65_urc_handler qiurc_incoming; /* A listener accepted a connection; the new socket is in buffer access mode. */
    bc65_urc_handler qcoapurc; /* A CoAP message from the server. */
    bc65_urc_handler others; /* of kinds whose handler is null */
    void *user;
} bc65_urc_handlers;

/* Registers handlers by kind in place of bc65_on_urc(). The struct stays the caller's and has to outlive the client. */
void bc65_on_urcs(at_client *client, const bc65_urc_handlers *handlers);

/*
 * Takes the next of the fields that +QCOAPURC repeats out of `group`, a member of its struct. False when none is left.
 * The texts in `item` are valid as long as the URC is.
 */
bool bc65_qcoapurc_next_option(at_group *group, bc65_qcoapurc_option *item);

#ifdef __cplusplus
}
#endif

#endif
