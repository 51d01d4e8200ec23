/*
 * Quectel BC25 and BC32: unsolicited result codes, and results that come when no call waits for them.
 *
 * Generated from the spec of bc25 by: ./atbind generate bc25
 */
#ifndef BC25_URCS_H
#define BC25_URCS_H

#include "bc25/bc25_types.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum bc25_urc_id {
    BC25_URC_QIOPEN = 0, /* Result of AT+QIOPEN=<contextID>,<connectID>,<service_type>,<IP_address>/<domain_name>,<remote_port>[,<local_port>[,<access_mode>[,<protocol_type>]]]. */
    BC25_URC_QPING_REPLY = 1, /* Result of AT+QPING=<contextID>,<host>[,<time_out>[,<ping_num>[,<ping_size>]]]. */
    BC25_URC_QPING_SUMMARY = 2, /* Result of AT+QPING=<contextID>,<host>[,<time_out>[,<ping_num>[,<ping_size>]]]. */
    BC25_URC_QNTP = 3, /* Result of AT+QNTP=<contextID>,<server>[,<port>[,<autosettime>]]. */
    BC25_URC_QIDNSGIP_RESULT = 4, /* Result of AT+QIDNSGIP=<contextID>,<hostname>. */
    BC25_URC_QIDNSGIP_ADDRESS = 5, /* Result of AT+QIDNSGIP=<contextID>,<hostname>. */
    BC25_URC_QIURC_CLOSED = 6, /* The peer or the network closed the connection; AT+QICLOSE has to free the socket. */
    BC25_URC_QIURC_RECV = 7, /* Data wait in the socket's buffer. */
    BC25_URC_QIURC_RECV_PUSHED = 8, /* Received data, after the header line. */
    BC25_URC_QIURC_RECV_UNCOUNTED = 9, /* Data were pushed without their length, so where they end cannot be told; use AT+QICFG="showlength",1. */
    BC25_URC_QIURC_BUFF_FULL = 10, /* The buffer for received data is full; AT+QIRD has to empty it. */
    BC25_URC_QIURC_INCOMING_FULL = 11, /* A connection was refused because no socket is free. */
    BC25_URC_QIURC_INCOMING = 12, /* A listener accepted a connection; the new socket is in buffer access mode. */
    BC25_URC_QATSLEEP = 13, /* The module enters deep sleep. */
    BC25_URC_QATWAKEUP = 14, /* The module has been woken from deep sleep. */
    BC25_URC_RDY = 15, /* The module has started. */
    BC25_URC_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc25_urc_id;

/*
 * One URC. Where counted data follow the header, the handler is first called with `data.bytes` null, then for each piece
 * of the data as it arrives, until `data_offset` plus `data.length` reach `data_total`. With a piece only the numbers that
 * stand in the first AT_HEADER_SIZE bytes of the header are there, not its texts.
 */
typedef struct bc25_urc {
    bc25_urc_id id;
    uint32_t unlisted; /* bit n: the value of field n is not in its documented list */
    uint32_t data_total;
    uint32_t data_offset;
    at_bytes data;
    union {
        bc25_qiopen_result qiopen;
        bc25_qping_reply qping_reply;
        bc25_qping_summary qping_summary;
        bc25_qntp_result qntp;
        bc25_qidnsgip_result qidnsgip_result;
        bc25_qidnsgip_address qidnsgip_address;
        bc25_qiurc_closed qiurc_closed;
        bc25_qiurc_recv qiurc_recv;
        bc25_qiurc_recv_pushed qiurc_recv_pushed;
        bc25_qiurc_recv_uncounted qiurc_recv_uncounted;
        bc25_qiurc_buff_full qiurc_buff_full;
        bc25_qiurc_incoming qiurc_incoming;
    } as;
} bc25_urc;

/* Receives URCs; the URC and everything it points to are valid only during the call. */
typedef void (*bc25_urc_handler)(void *user, const bc25_urc *urc);

/* Registers the handler for URCs of a client; null for none. Later results that no call awaits come here too. */
void bc25_on_urc(at_client *client, bc25_urc_handler handler, void *user);

/* A handler for each kind of URC, null where the application does not care, and one for all the others. */
typedef struct bc25_urc_handlers {
    bc25_urc_handler qiopen; /* Result of AT+QIOPEN=<contextID>,<connectID>,<service_type>,<IP_address>/<domain_name>,<remote_port>[,<local_port>[,<access_mode>[,<protocol_type>]]]. */
    bc25_urc_handler qping_reply; /* Result of AT+QPING=<contextID>,<host>[,<time_out>[,<ping_num>[,<ping_size>]]]. */
    bc25_urc_handler qping_summary; /* Result of AT+QPING=<contextID>,<host>[,<time_out>[,<ping_num>[,<ping_size>]]]. */
    bc25_urc_handler qntp; /* Result of AT+QNTP=<contextID>,<server>[,<port>[,<autosettime>]]. */
    bc25_urc_handler qidnsgip_result; /* Result of AT+QIDNSGIP=<contextID>,<hostname>. */
    bc25_urc_handler qidnsgip_address; /* Result of AT+QIDNSGIP=<contextID>,<hostname>. */
    bc25_urc_handler qiurc_closed; /* The peer or the network closed the connection; AT+QICLOSE has to free the socket. */
    bc25_urc_handler qiurc_recv; /* Data wait in the socket's buffer. */
    bc25_urc_handler qiurc_recv_pushed; /* Received data, after the header line. */
    bc25_urc_handler qiurc_recv_uncounted; /* Data were pushed without their length, so where they end cannot be told; use AT+QICFG="showlength",1. */
    bc25_urc_handler qiurc_buff_full; /* The buffer for received data is full; AT+QIRD has to empty it. */
    bc25_urc_handler qiurc_incoming_full; /* A connection was refused because no socket is free. */
    bc25_urc_handler qiurc_incoming; /* A listener accepted a connection; the new socket is in buffer access mode. */
    bc25_urc_handler qatsleep; /* The module enters deep sleep. */
    bc25_urc_handler qatwakeup; /* The module has been woken from deep sleep. */
    bc25_urc_handler rdy; /* The module has started. */
    bc25_urc_handler others; /* of kinds whose handler is null */
    void *user;
} bc25_urc_handlers;

/* Registers handlers by kind in place of bc25_on_urc(). The struct stays the caller's and has to outlive the client. */
void bc25_on_urcs(at_client *client, const bc25_urc_handlers *handlers);

#ifdef __cplusplus
}
#endif

#endif
