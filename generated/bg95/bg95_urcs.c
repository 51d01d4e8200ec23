/*
 * Quectel BG95, BG77 and BG600L: hands URCs to the application in their own types.
 *
 * Generated from the spec of bg95 by: ./atbind generate bg95
 */
#include "bg95/bg95_urcs.h"

#include <string.h>

static void fill(bg95_urc *urc, const at_event *event)
{
    const size_t size = event->shape->size;
    const size_t kept = event->type == AT_EVENT_DATA && size > AT_HEADER_SIZE ? (size_t)AT_HEADER_SIZE : size;
    urc->id = (bg95_urc_id)event->shape->urc;
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
    bg95_urc urc;
    fill(&urc, event);
    ((bg95_urc_handler)handler)(user, &urc);
}

void bg95_on_urc(at_client *client, bg95_urc_handler handler, void *user)
{
    at_client_on_urc(client, deliver, (at_function)handler, user);
}

/* Null where the application has no handler for the kind. */
static bg95_urc_handler handler_of(const bg95_urc_handlers *handlers, bg95_urc_id id)
{
    switch (id) {
    case BG95_URC_QSSLOPEN: return handlers->qsslopen;
    case BG95_URC_QSSLURC_RECV: return handlers->qsslurc_recv;
    case BG95_URC_QSSLURC_RECV_PUSHED: return handlers->qsslurc_recv_pushed;
    case BG95_URC_QSSLURC_CLOSED: return handlers->qsslurc_closed;
    case BG95_URC_RDY: return handlers->rdy;
    case BG95_URC_APP_RDY: return handlers->app_rdy;
    case BG95_URC_CPIN: return handlers->cpin;
    case BG95_URC_POWERED_DOWN: return handlers->powered_down;
    case BG95_URC_NORMAL_POWER_DOWN: return handlers->normal_power_down;
    default: return NULL;
    }
}

/* Stands for all the handlers; it is never called itself. */
static void by_kind(void)
{
}

static void deliver_by_kind(at_function handler, void *user, const at_event *event)
{
    const bg95_urc_handlers *handlers = (const bg95_urc_handlers *)user;
    bg95_urc_handler chosen = NULL;
    bg95_urc urc;
    (void)handler;
    fill(&urc, event);
    chosen = handler_of(handlers, urc.id);
    chosen = chosen != NULL ? chosen : handlers->others;
    if (chosen != NULL) {
        chosen(handlers->user, &urc);
    }
}

void bg95_on_urcs(at_client *client, const bg95_urc_handlers *handlers)
{
    /* The client keeps a plain pointer; what it points to is only read. */
    at_client_on_urc(client, deliver_by_kind, by_kind, (void *)(uintptr_t)handlers);
}
