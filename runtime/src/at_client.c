/*
 * The client's clocks and its interface.
 */
#include "at_client_parts.h"

#include <string.h>

enum { POLL_MS = 1000 };

/* -- Clocks --------------------------------------------------------------------------------------------------------- */

/* Data that stop short end their command; lines are lines again. */
static void check_data(at_client *client, uint32_t time)
{
    const bool is_response = client->receiver.data_is_response;
    if (!at_framer_in_data(&client->receiver.framer)) {
        return;
    }
    if (is_response && client->current != NULL) {
        if (at_time_is_over(time, client->current->deadline)) {
            at_framer_abandon_data(&client->receiver.framer);
            at_call_give_up(client, client->current, AT_ERROR_SHORT);
        }
    } else if (at_time_is_over(time, client->data_deadline)) {
        at_framer_abandon_data(&client->receiver.framer);
    }
}

/* While data of a URC take the line, no answer can come. */
static bool is_line_taken(const at_client *client)
{
    return at_framer_in_data(&client->receiver.framer) && !client->receiver.data_is_response;
}

static void check_current(at_client *client, uint32_t time)
{
    at_call *call = client->current;
    if (call != NULL && (call->state == AT_CALL_SENDING_LINE || call->state == AT_CALL_SENDING_DATA)) {
        at_call_go_on_sending(client, call);
        call = client->current;
    }
    if (call != NULL && !is_line_taken(client) && at_time_is_over(time, call->deadline)) {
        at_call_give_up(client, call, AT_ERROR_TIMEOUT);
    }
}

static void check_awaited(at_client *client, uint32_t time)
{
    at_call *call = client->awaited;
    while (call != NULL) {
        at_call *next = call->next;
        if (at_time_is_over(time, call->deadline)) {
            at_call_end(client, call, AT_ERROR_TIMEOUT);
            next = client->awaited; /* the handler may have changed the list */
        }
        call = next;
    }
}

void at_client_tick(at_client *client)
{
    uint32_t time;
    if (client == NULL || client->handling) {
        return;
    }
    time = at_client_now(client);
    client->handling = true;
    at_online_tick(client, time);
    check_data(client, time);
    check_current(client, time);
    check_awaited(client, time);
    if (client->quarantined && at_time_is_over(time, client->quarantine_end) &&
        !at_framer_in_data(&client->receiver.framer)) {
        at_client_end_quarantine(client);
    }
    client->handling = false;
}

uint32_t at_client_next_tick(const at_client *client)
{
    uint32_t best = UINT32_MAX;
    const uint32_t time = at_client_now(client);
    const bool in_data = at_framer_in_data(&client->receiver.framer);
    const at_call *call;
    if (client->current != NULL) {
        const uint8_t state = client->current->state;
        if (!is_line_taken(client)) {
            best = at_time_sooner(time, client->current->deadline, best);
        }
        if ((state == AT_CALL_SENDING_LINE || state == AT_CALL_SENDING_DATA) && best > AT_RETRY_MS) {
            best = AT_RETRY_MS;
        }
    }
    for (call = client->awaited; call != NULL; call = call->next) {
        best = at_time_sooner(time, call->deadline, best);
    }
    if (client->quarantined && !in_data) {
        best = at_time_sooner(time, client->quarantine_end, best);
    }
    if (in_data && !(client->receiver.data_is_response && client->current != NULL)) {
        best = at_time_sooner(time, client->data_deadline, best);
    }
    return at_online_next_tick(client, time, best);
}

/* -- Interface ------------------------------------------------------------------------------------------------------ */

at_status at_client_init(at_client *client, const at_module *module, const at_port *port, void *buffer, size_t size)
{
    if (client == NULL || port == NULL || port->write == NULL || port->now == NULL) {
        return AT_ERROR_ARGUMENT;
    }
    memset(client, 0, sizeof *client);
    client->port = port;
    return at_receiver_init(&client->receiver, module, at_client_on_event, client, (uint8_t *)buffer, size);
}

at_status at_client_feed(at_client *client, const void *bytes, size_t length)
{
    const uint8_t *at = (const uint8_t *)bytes;
    if (client == NULL || (bytes == NULL && length > 0)) {
        return AT_ERROR_ARGUMENT;
    }
    if (client->handling) {
        return AT_ERROR_REENTERED;
    }
    client->statistics.bytes += (uint32_t)length;
    if (length == 1u && at_framer_take_byte(&client->receiver.framer, *at)) {
        return AT_OK;
    }
    client->handling = true;
    while (length > 0) {
        const size_t taken = at_receiver_feed(&client->receiver, at, length);
        at += taken;
        length -= taken;
        if (client->online != AT_OFFLINE) {
            at_online_fed(client);
        }
        if (client->current != NULL && client->current->state == AT_CALL_SENDING_DATA) {
            at_call_go_on_sending(client, client->current);
        }
    }
    client->handling = false;
    client->statistics.high_water = client->receiver.framer.high_water;
    return AT_OK;
}

static bool is_underway(const at_client *client, const at_call *call)
{
    return client->current == call || at_call_is_awaited(client, call);
}

static at_status refuse(at_client *client, const at_call *call, at_status status)
{
    memset(&client->error, 0, sizeof client->error);
    client->error.status = status;
    client->error.command = call->form->command;
    return status;
}

/* What the module leaves out of its answer reads as zero or absent, never as what happened to be in memory. */
static void clear_result(const at_call *call, const at_expected *lines, uint8_t count)
{
    uint8_t index;
    for (index = 0; index < count && call->result != NULL; ++index) {
        if ((lines[index].flags & AT_EXPECT_REPEATED) == 0) {
            memset(call->result, 0, lines[index].shape->size);
        }
    }
}

static void reset(at_call *call)
{
    call->next = NULL;
    call->sent = 0;
    call->text_length = 0;
    call->data_length = 0;
    call->code = -1;
    call->followers = 0;
    call->answered = false;
    call->settled = false;
    call->status = AT_OK;
    call->state = AT_CALL_SENDING_LINE;
    clear_result(call, call->form->responses, call->form->response_count);
    clear_result(call, call->form->later, call->form->later_count);
}

/* A form may consist of fixed values only: then the caller has none to give. */
static bool needs_arguments(const at_form *form)
{
    uint8_t index;
    for (index = 0; index < form->field_count; ++index) {
        if ((form->fields[index].flags & AT_FIELD_FIXED) == 0) {
            return true;
        }
    }
    return false;
}

at_status at_client_start(at_client *client, at_call *call)
{
    at_status status;
    if (client == NULL || call == NULL || call->form == NULL ||
        (call->arguments == NULL && needs_arguments(call->form))) {
        return AT_ERROR_ARGUMENT;
    }
    if (call->data == NULL && call->data_size > 0) {
        return refuse(client, call, AT_ERROR_ARGUMENT);
    }
    if (client->current != NULL || at_client_is_online(client) || is_underway(client, call)) {
        return refuse(client, call, AT_ERROR_BUSY);
    }
    if (client->quarantined) {
        return refuse(client, call, AT_ERROR_QUARANTINE);
    }
    status = at_validate(call->form, call->arguments, &client->error);
    if (status != AT_OK) {
        return status;
    }
    reset(call);
    client->current = call;
    at_call_restart_clock(client, call);
    if (at_call_send_rest(client, call) != AT_OK) {
        at_call_unlink(client, call);
        at_receiver_expect(&client->receiver, NULL);
        call->state = AT_CALL_ENDED;
        return refuse(client, call, AT_ERROR_PORT);
    }
    return AT_PENDING;
}

at_status at_client_start_fresh(at_client *client, at_call *call, const at_call *fresh)
{
    if (client == NULL || call == NULL) {
        return AT_ERROR_ARGUMENT;
    }
    if (is_underway(client, call)) {
        return refuse(client, fresh, AT_ERROR_BUSY);
    }
    *call = *fresh;
    return at_client_start(client, call);
}

/* Waits for bytes until something is due. */
static at_status wait_a_while(at_client *client)
{
    const uint32_t next = at_client_next_tick(client);
    const at_status status = client->port->wait(client->port->user, client, next < POLL_MS ? next : POLL_MS);
    at_client_tick(client);
    return status;
}

at_status at_client_run(at_client *client, at_call *call)
{
    at_status status;
    if (client == NULL || call == NULL || client->port->wait == NULL) {
        return AT_ERROR_ARGUMENT;
    }
    if (client->handling) {
        return AT_ERROR_REENTERED;
    }
    while (client->quarantined) { /* and nothing is in flight */
        if (wait_a_while(client) != AT_OK) {
            return refuse(client, call, AT_ERROR_PORT);
        }
    }
    status = at_client_start(client, call);
    while (status == AT_PENDING) {
        if (wait_a_while(client) != AT_OK && call->state != AT_CALL_ENDED) {
            at_call_give_up(client, call, AT_ERROR_PORT);
        }
        status = call->state == AT_CALL_ENDED ? call->status : AT_PENDING;
    }
    return status;
}

void at_client_cancel(at_client *client, at_call *call)
{
    if (client == NULL || call == NULL || !is_underway(client, call)) {
        return;
    }
    at_call_give_up(client, call, AT_ERROR_CANCELLED);
}

void at_client_restarted(at_client *client)
{
    if (client == NULL) {
        return;
    }
    if (!client->handling) {
        at_framer_release(&client->receiver.framer); /* the last bytes of the peer, before its connection is gone */
    }
    at_client_doom_calls(client);
    at_online_end(client, AT_ERROR_REBOOT);
    at_client_end_doomed(client);
}

bool at_client_is_busy(const at_client *client)
{
    return client->current != NULL || client->quarantined || at_client_is_online(client);
}

void at_client_on_urc(at_client *client, at_deliver *deliver, at_function handler, void *user)
{
    client->deliver_urc = deliver;
    client->on_urc = handler;
    client->urc_user = user;
}

void at_client_on_line(at_client *client, at_line_handler *handler, void *user)
{
    client->on_line = handler;
    client->line_user = user;
}

const at_error *at_client_last_error(const at_client *client)
{
    return &client->error;
}

const at_statistics *at_client_statistics(const at_client *client)
{
    return &client->statistics;
}
