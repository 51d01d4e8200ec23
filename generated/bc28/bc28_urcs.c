/*
 * Quectel BC28: hands URCs to the application in their own types.
 *
 * Generated from the spec of bc28 by: ./atbind generate bc28
 */
#include "bc28/bc28_urcs.h"

#include <string.h>

static void deliver(at_function handler, void *user, const at_event *event)
{
    bc28_urc urc;
    const size_t size = event->shape->size;
    urc.id = (bc28_urc_id)event->shape->urc;
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
    ((bc28_urc_handler)handler)(user, &urc);
}

void bc28_on_urc(at_client *client, bc28_urc_handler handler, void *user)
{
    at_client_on_urc(client, deliver, (at_function)handler, user);
}
