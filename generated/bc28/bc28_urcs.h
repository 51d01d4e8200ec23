/*
 * Quectel BC28: unsolicited result codes, and results that come when no call waits for them.
 *
 * Generated from the spec of bc28 by: ./atbind generate bc28
 */
#ifndef BC28_URCS_H
#define BC28_URCS_H

#include "bc28/bc28_types.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum bc28_urc_id {
    BC28_URC_QLAWRITE = 0, /* The platform or the application server wants to write. */
    BC28_URC_QLAREAD = 1, /* The platform or the application server wants to read. */
    BC28_URC_QLAEVTIND = 2, /* An event of LwM2M. */
    BC28_URC_QLADATASTATUS = 3, /* What has become of a CON message. */
    BC28_URC_QLADTLSSTAT = 4, /* A DTLS handshake or negotiation has ended. */
    BC28_URC_QLASENDDATA = 5, /* Outcome of a message sent, as firmware of the line reports it. */
    BC28_URC_REGISTERNOTIFY = 6, /* The module has found the network and waits for AT+QLASREGIND. */
    BC28_URC_NEUL = 7, /* The module has started and takes commands. */
    BC28_URC_FIRMWARE = 8, /* Progress of a firmware update. */
    BC28_URC_REBOOT_CAUSE = 9, /* Why the module restarted. */
    BC28_URC_ENUM_WIDTH = 0x7FFFFFFF /* no value: gives the type 32 bits everywhere */
} bc28_urc_id;

/*
 * One URC. Where counted data follow the header, the handler is first called with `data.bytes` null, then for each piece
 * of the data as it arrives, until `data_offset` plus `data.length` reach `data_total`. With a piece only the numbers that
 * stand in the first AT_HEADER_SIZE bytes of the header are there, not its texts.
 */
typedef struct bc28_urc {
    bc28_urc_id id;
    uint32_t unlisted; /* bit n: the value of field n is not in its documented list */
    uint32_t data_total;
    uint32_t data_offset;
    at_bytes data;
    union {
        bc28_qlawrite_urc qlawrite;
        bc28_qlaread_urc qlaread;
        bc28_qlaevtind_urc qlaevtind;
        bc28_qladatastatus_urc qladatastatus;
        bc28_qladtlsstat_urc qladtlsstat;
        bc28_qlasenddata_urc qlasenddata;
        bc28_firmware_urc firmware;
        bc28_reboot_cause_urc reboot_cause;
    } as;
} bc28_urc;

/* Receives URCs; the URC and everything it points to are valid only during the call. */
typedef void (*bc28_urc_handler)(void *user, const bc28_urc *urc);

/* Registers the handler for URCs of a client; null for none. Later results that no call awaits come here too. */
void bc28_on_urc(at_client *client, bc28_urc_handler handler, void *user);

/* A handler for each kind of URC, null where the application does not care, and one for all the others. */
typedef struct bc28_urc_handlers {
    bc28_urc_handler qlawrite; /* The platform or the application server wants to write. */
    bc28_urc_handler qlaread; /* The platform or the application server wants to read. */
    bc28_urc_handler qlaevtind; /* An event of LwM2M. */
    bc28_urc_handler qladatastatus; /* What has become of a CON message. */
    bc28_urc_handler qladtlsstat; /* A DTLS handshake or negotiation has ended. */
    bc28_urc_handler qlasenddata; /* Outcome of a message sent, as firmware of the line reports it. */
    bc28_urc_handler registernotify; /* The module has found the network and waits for AT+QLASREGIND. */
    bc28_urc_handler neul; /* The module has started and takes commands. */
    bc28_urc_handler firmware; /* Progress of a firmware update. */
    bc28_urc_handler reboot_cause; /* Why the module restarted. */
    bc28_urc_handler others; /* of kinds whose handler is null */
    void *user;
} bc28_urc_handlers;

/* Registers handlers by kind in place of bc28_on_urc(). The struct stays the caller's and has to outlive the client. */
void bc28_on_urcs(at_client *client, const bc28_urc_handlers *handlers);

#ifdef __cplusplus
}
#endif

#endif
