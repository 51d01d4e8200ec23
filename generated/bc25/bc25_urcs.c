/*
 * Quectel BC25 and BC32: hands URCs to the application in their own types.
 *
 * Generated from the spec of bc25 by: ./atbind generate bc25
 */
#include "bc25/bc25_urcs.h"

#include <string.h>

static void deliver(at_function handler, void *user, const at_event *event)
{
    bc25_urc urc;
    const size_t size = event->shape->size;
    urc.id = (bc25_urc_id)event->shape->urc;
    urc.unlisted = event->unlisted;
    urc.data_total = event->data_total;
    urc.data_offset = event->data_offset;
    urc.data = event->data;
    if (event->type == AT_EVENT_DATA) {
        memset(&urc.as, 0, sizeof urc.as);
        memcpy(&urc.as, event->fields, size > AT_HEADER_SIZE ? AT_HEADER_SIZE : size);
    } else {
        memcpy(&urc.as, event->fields, size);
    }
    ((bc25_urc_handler)handler)(user, &urc);
}

void bc25_on_urc(at_client *client, bc25_urc_handler handler, void *user)
{
    at_client_on_urc(client, deliver, (at_function)handler, user);
}
