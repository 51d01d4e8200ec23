/*
 * Quectel BG95, BG77 and BG600L: unsolicited result codes, and results that come when no call waits for them.
 *
 * Generated from the spec of bg95 by: ./atbind generate bg95
 */
#ifndef BG95_URCS_H
#define BG95_URCS_H

#include "bg95/bg95_types.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum bg95_urc_id {
    BG95_URC_QSSLOPEN = 0, /* Result of AT+QSSLOPEN=<PDP_ctxID>,<SSL_ctxID>,<clientID>,<serveraddr>,<server_port>[,<access_mode>]. */
    BG95_URC_QSSLURC_RECV = 1, /* Data wait in the socket's buffer; AT+QSSLRECV reads them. */
    BG95_URC_QSSLURC_RECV_PUSHED = 2, /* Received data, after the header line. */
    BG95_URC_QSSLURC_CLOSED = 3, /* The connection is gone, because the peer closed it, the PDP context went or for another reason; AT+QSSLCLOSE has to bring the socket from state closing back to initial. */
    BG95_URC_RDY = 4, /* The module has started. */
    BG95_URC_APP_RDY = 5, /* The module is ready for commands; before it they may be answered with ERROR. */
    BG95_URC_CPIN = 6, /* What the SIM waits for, after the start. */
    BG95_URC_POWERED_DOWN = 7, /* The module has switched itself off. */
    BG95_URC_NORMAL_POWER_DOWN = 8, /* The module has switched itself off as it was told. */
    BG95_URC_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bg95_urc_id;

/*
 * One URC. Where counted data follow the header, the handler is first called with `data.bytes` null, then for each piece
 * of the data as it arrives, until `data_offset` plus `data.length` reach `data_total`. With a piece only the numbers that
 * stand in the first AT_HEADER_SIZE bytes of the header are there, not its texts.
 */
typedef struct bg95_urc {
    bg95_urc_id id;
    uint32_t unlisted; /* bit n: the value of field n is not in its documented list */
    uint32_t data_total;
    uint32_t data_offset;
    at_bytes data;
    union {
        bg95_qsslopen_result qsslopen;
        bg95_qsslurc_recv qsslurc_recv;
        bg95_qsslurc_recv_pushed qsslurc_recv_pushed;
        bg95_qsslurc_closed qsslurc_closed;
        bg95_cpin_urc cpin;
    } as;
} bg95_urc;

/* Receives URCs; the URC and everything it points to are valid only during the call. */
typedef void (*bg95_urc_handler)(void *user, const bg95_urc *urc);

/* Registers the handler for URCs of a client; null for none. Later results that no call awaits come here too. */
void bg95_on_urc(at_client *client, bg95_urc_handler handler, void *user);

/* A handler for each kind of URC, null where the application does not care, and one for all the others. */
typedef struct bg95_urc_handlers {
    bg95_urc_handler qsslopen; /* Result of AT+QSSLOPEN=<PDP_ctxID>,<SSL_ctxID>,<clientID>,<serveraddr>,<server_port>[,<access_mode>]. */
    bg95_urc_handler qsslurc_recv; /* Data wait in the socket's buffer; AT+QSSLRECV reads them. */
    bg95_urc_handler qsslurc_recv_pushed; /* Received data, after the header line. */
    bg95_urc_handler qsslurc_closed; /* The connection is gone, because the peer closed it, the PDP context went or for another reason; AT+QSSLCLOSE has to bring the socket from state closing back to initial. */
    bg95_urc_handler rdy; /* The module has started. */
    bg95_urc_handler app_rdy; /* The module is ready for commands; before it they may be answered with ERROR. */
    bg95_urc_handler cpin; /* What the SIM waits for, after the start. */
    bg95_urc_handler powered_down; /* The module has switched itself off. */
    bg95_urc_handler normal_power_down; /* The module has switched itself off as it was told. */
    bg95_urc_handler others; /* of kinds whose handler is null */
    void *user;
} bg95_urc_handlers;

/* Registers handlers by kind in place of bg95_on_urc(). The struct stays the caller's and has to outlive the client. */
void bg95_on_urcs(at_client *client, const bg95_urc_handlers *handlers);

#ifdef __cplusplus
}
#endif

#endif
