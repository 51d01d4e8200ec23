/*
 * Sends a call's command line and data. A port may take them in pieces: what it has taken is counted, and the rest is
 * encoded again when it is asked again. So no copy of a command line is ever needed.
 */
#include "at_client_parts.h"

#include <string.h>

enum { STAGE = 32 };

/* Bytes on their way to the port. Those that the port took in an earlier attempt are passed over. */
typedef struct sending {
    const at_port *port;
    at_status status;
    size_t skip;
    size_t sent;
    size_t staged;
    uint8_t stage[STAGE];
    bool blocked;
} sending;

static void offer(sending *out, const uint8_t *bytes, size_t length)
{
    while (length > 0 && !out->blocked) {
        size_t written = 0;
        out->status = out->port->write(out->port->user, bytes, length, &written);
        out->blocked = out->status != AT_OK || written == 0;
        written = written < length ? written : length;
        out->sent += written;
        bytes += written;
        length -= written;
    }
}

static void flush(sending *out)
{
    offer(out, out->stage, out->staged);
    out->staged = 0;
}

/* Collects small pieces, so that the port is not asked for every comma. */
static bool send_piece(void *owner, const char *bytes, size_t length)
{
    sending *out = (sending *)owner;
    const size_t passed = out->skip < length ? out->skip : length;
    const uint8_t *piece = (const uint8_t *)bytes + passed;
    out->skip -= passed;
    length -= passed;
    if (length > sizeof out->stage - out->staged) {
        flush(out);
    }
    if (length > sizeof out->stage) {
        offer(out, piece, length);
    } else if (!out->blocked) {
        memcpy(out->stage + out->staged, piece, length);
        out->staged += length;
    }
    return !out->blocked;
}

/* Offers the port what it has not taken yet of the command line or of its data. */
at_status at_call_send_rest(at_client *client, at_call *call)
{
    sending out;
    memset(&out, 0, sizeof out);
    out.port = client->port;
    out.skip = call->sent;
    if (call->state == AT_CALL_SENDING_LINE) {
        at_encode(call->form, call->arguments, send_piece, &out);
    } else {
        at_encode_data(call->form, call->arguments, send_piece, &out);
    }
    flush(&out);
    call->sent += out.sent;
    if (out.sent > 0) {
        at_call_restart_clock(client, call); /* a slow port is no silent module */
    }
    if (out.status != AT_OK || out.blocked) {
        return out.status;
    }
    call->sent = 0;
    if (call->state == AT_CALL_SENDING_LINE) {
        at_receiver_expect(&client->receiver, call->form); /* what came before is no answer to it */
        call->state = call->form->data != AT_NONE ? AT_CALL_WAITING_FOR_PROMPT : AT_CALL_WAITING_FOR_FINAL;
    } else {
        call->state = AT_CALL_WAITING_FOR_FINAL;
    }
    at_call_restart_clock(client, call);
    return AT_OK;
}

void at_call_go_on_sending(at_client *client, at_call *call)
{
    if (at_call_send_rest(client, call) != AT_OK) {
        at_call_end(client, call, AT_ERROR_PORT);
    }
}
