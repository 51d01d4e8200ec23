/*
 * Quectel BC65 and BC92: hands URCs to the application in their own types.
 *
 * Generated from the spec of bc65 by: ./atbind generate bc65
 */
#include "bc65/bc65_urcs.h"

#include "bc65/bc65_tables.h"

#include "atbind/at_decode.h"

#include <string.h>

static void deliver(at_function handler, void *user, const at_event *event)
{
    bc65_urc urc;
    const size_t size = event->shape->size;
    urc.id = (bc65_urc_id)event->shape->urc;
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
    ((bc65_urc_handler)handler)(user, &urc);
}

void bc65_on_urc(at_client *client, bc65_urc_handler handler, void *user)
{
    at_client_on_urc(client, deliver, (at_function)handler, user);
}

bool bc65_qcoapurc_next_option(at_group *group, bc65_qcoapurc_option *item)
{
    return at_group_next(&bc65_shape_qcoapurc_option, group, item);
}
