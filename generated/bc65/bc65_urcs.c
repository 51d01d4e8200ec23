/*
 * Quectel BC65 and BC92: hands URCs to the application in their own types.
 *
 * Generated from the spec of bc65 by: ./atbind generate bc65
 */
#include "bc65/bc65_urcs.h"

#include "bc65/bc65_tables.h"

#include "atbind/at_decode.h"

#include <string.h>

static void fill(bc65_urc *urc, const at_event *event)
{
    const size_t size = event->shape->size;
    const size_t kept = event->type == AT_EVENT_DATA && size > AT_HEADER_SIZE ? (size_t)AT_HEADER_SIZE : size;
    urc->id = (bc65_urc_id)event->shape->urc;
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
    bc65_urc urc;
    fill(&urc, event);
    ((bc65_urc_handler)handler)(user, &urc);
}

void bc65_on_urc(at_client *client, bc65_urc_handler handler, void *user)
{
    at_client_on_urc(client, deliver, (at_function)handler, user);
}

/* Null where the application has no handler for the kind. */
static bc65_urc_handler handler_of(const bc65_urc_handlers *handlers, bc65_urc_id id)
{
    switch (id) {
    case BC65_URC_QIOPEN: return handlers->qiopen;
    case BC65_URC_QPING_REPLY: return handlers->qping_reply;
    case BC65_URC_QPING_SUMMARY: return handlers->qping_summary;
    case BC65_URC_QNTP: return handlers->qntp;
    case BC65_URC_QIDNSGIP_RESULT: return handlers->qidnsgip_result;
    case BC65_URC_QIDNSGIP_ADDRESS: return handlers->qidnsgip_address;
    case BC65_URC_QCOAPOPEN: return handlers->qcoapopen;
    case BC65_URC_QCOAPCLOSE: return handlers->qcoapclose;
    case BC65_URC_QIURC_CLOSED: return handlers->qiurc_closed;
    case BC65_URC_QIURC_RECV: return handlers->qiurc_recv;
    case BC65_URC_QIURC_RECV_PUSHED: return handlers->qiurc_recv_pushed;
    case BC65_URC_QIURC_RECV_UNCOUNTED: return handlers->qiurc_recv_uncounted;
    case BC65_URC_QIURC_BUFF_FULL: return handlers->qiurc_buff_full;
    case BC65_URC_QIURC_INCOMING_FULL: return handlers->qiurc_incoming_full;
    case BC65_URC_QIURC_INCOMING: return handlers->qiurc_incoming;
    case BC65_URC_QCOAPURC: return handlers->qcoapurc;
    default: return NULL;
    }
}

/* Stands for all the handlers; it is never called itself. */
static void by_kind(void)
{
}

static void deliver_by_kind(at_function handler, void *user, const at_event *event)
{
    const bc65_urc_handlers *handlers = (const bc65_urc_handlers *)user;
    bc65_urc_handler chosen = NULL;
    bc65_urc urc;
    (void)handler;
    fill(&urc, event);
    chosen = handler_of(handlers, urc.id);
    chosen = chosen != NULL ? chosen : handlers->others;
    if (chosen != NULL) {
        chosen(handlers->user, &urc);
    }
}

void bc65_on_urcs(at_client *client, const bc65_urc_handlers *handlers)
{
    /* The client keeps a plain pointer; what it points to is only read. */
    at_client_on_urc(client, deliver_by_kind, by_kind, (void *)(uintptr_t)handlers);
}

bool bc65_qcoapurc_next_option(at_group *group, bc65_qcoapurc_option *item)
{
    return at_group_next(&bc65_shape_qcoapurc_option, group, item);
}
