/*
 * Quectel BC25 and BC32: hands URCs to the application in their own types.
 *
 * Generated from the spec of bc25 by: ./atbind generate bc25
 */
#include "bc25/bc25_urcs.h"

#include <string.h>

static void fill(bc25_urc *urc, const at_event *event)
{
    const size_t size = event->shape->size;
    const size_t kept = event->type == AT_EVENT_DATA && size > AT_HEADER_SIZE ? (size_t)AT_HEADER_SIZE : size;
    urc->id = (bc25_urc_id)event->shape->urc;
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
    bc25_urc urc;
    fill(&urc, event);
    ((bc25_urc_handler)handler)(user, &urc);
}

void bc25_on_urc(at_client *client, bc25_urc_handler handler, void *user)
{
    at_client_on_urc(client, deliver, (at_function)handler, user);
}

/* Null where the application has no handler for the kind. */
static bc25_urc_handler handler_of(const bc25_urc_handlers *handlers, bc25_urc_id id)
{
    switch (id) {
    case BC25_URC_QIOPEN: return handlers->qiopen;
    case BC25_URC_QPING_REPLY: return handlers->qping_reply;
    case BC25_URC_QPING_SUMMARY: return handlers->qping_summary;
    case BC25_URC_QNTP: return handlers->qntp;
    case BC25_URC_QIDNSGIP_RESULT: return handlers->qidnsgip_result;
    case BC25_URC_QIDNSGIP_ADDRESS: return handlers->qidnsgip_address;
    case BC25_URC_QIURC_CLOSED: return handlers->qiurc_closed;
    case BC25_URC_QIURC_RECV: return handlers->qiurc_recv;
    case BC25_URC_QIURC_RECV_PUSHED: return handlers->qiurc_recv_pushed;
    case BC25_URC_QIURC_RECV_UNCOUNTED: return handlers->qiurc_recv_uncounted;
    case BC25_URC_QIURC_BUFF_FULL: return handlers->qiurc_buff_full;
    case BC25_URC_QIURC_INCOMING_FULL: return handlers->qiurc_incoming_full;
    case BC25_URC_QIURC_INCOMING: return handlers->qiurc_incoming;
    case BC25_URC_QATSLEEP: return handlers->qatsleep;
    case BC25_URC_QATWAKEUP: return handlers->qatwakeup;
    case BC25_URC_RDY: return handlers->rdy;
    default: return NULL;
    }
}

/* Stands for all the handlers; it is never called itself. */
static void by_kind(void)
{
}

static void deliver_by_kind(at_function handler, void *user, const at_event *event)
{
    const bc25_urc_handlers *handlers = (const bc25_urc_handlers *)user;
    bc25_urc_handler chosen = NULL;
    bc25_urc urc;
    (void)handler;
    fill(&urc, event);
    chosen = handler_of(handlers, urc.id);
    chosen = chosen != NULL ? chosen : handlers->others;
    if (chosen != NULL) {
        chosen(handlers->user, &urc);
    }
}

void bc25_on_urcs(at_client *client, const bc25_urc_handlers *handlers)
{
    /* The client keeps a plain pointer; what it points to is only read. */
    at_client_on_urc(client, deliver_by_kind, by_kind, (void *)(uintptr_t)handlers);
}
