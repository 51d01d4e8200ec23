/*
 * Quectel BC28: hands URCs to the application in their own types.
 *
 * Generated from the spec of bc28 by: ./atbind generate bc28
 */
#include "bc28/bc28_urcs.h"

#include <string.h>

static void fill(bc28_urc *urc, const at_event *event)
{
    const size_t size = event->shape->size;
    const size_t kept = event->type == AT_EVENT_DATA && size > AT_HEADER_SIZE ? (size_t)AT_HEADER_SIZE : size;
    urc->id = (bc28_urc_id)event->shape->urc;
    urc->unlisted = event->unlisted;
    urc->data_total = event->data_total;
    urc->data_offset = event->data_offset;
    urc->data = event->data;
    memcpy(&urc->as, event->fields, kept);
    if (kept < size) { /* data whose header has more than is kept */
        memset((uint8_t *)&urc->as + kept, 0, size - kept);
    }
}

static void deliver(at_function handler, void *user, const at_event *event)
{
    bc28_urc urc;
    fill(&urc, event);
    ((bc28_urc_handler)handler)(user, &urc);
}

void bc28_on_urc(at_client *client, bc28_urc_handler handler, void *user)
{
    at_client_on_urc(client, deliver, (at_function)handler, user);
}

/* Null where the application has no handler for the kind. */
static bc28_urc_handler handler_of(const bc28_urc_handlers *handlers, bc28_urc_id id)
{
    switch (id) {
    case BC28_URC_QLAWRITE: return handlers->qlawrite;
    case BC28_URC_QLAREAD: return handlers->qlaread;
    case BC28_URC_QLAEVTIND: return handlers->qlaevtind;
    case BC28_URC_QLADATASTATUS: return handlers->qladatastatus;
    case BC28_URC_QLADTLSSTAT: return handlers->qladtlsstat;
    case BC28_URC_QLASENDDATA: return handlers->qlasenddata;
    case BC28_URC_REGISTERNOTIFY: return handlers->registernotify;
    case BC28_URC_NEUL: return handlers->neul;
    case BC28_URC_FIRMWARE: return handlers->firmware;
    case BC28_URC_REBOOT_CAUSE: return handlers->reboot_cause;
    default: return NULL;
    }
}

/* Stands for all the handlers; it is never called itself. */
static void by_kind(void)
{
}

static void deliver_by_kind(at_function handler, void *user, const at_event *event)
{
    const bc28_urc_handlers *handlers = (const bc28_urc_handlers *)user;
    bc28_urc_handler chosen = NULL;
    bc28_urc urc;
    (void)handler;
    fill(&urc, event);
    chosen = handler_of(handlers, urc.id);
    chosen = chosen != NULL ? chosen : handlers->others;
    if (chosen != NULL) {
        chosen(handlers->user, &urc);
    }
}

void bc28_on_urcs(at_client *client, const bc28_urc_handlers *handlers)
{
    /* The client keeps a plain pointer; what it points to is only read. */
    at_client_on_urc(client, deliver_by_kind, by_kind, (void *)(uintptr_t)handlers);
}
