/*
 * The life of a call: how long each of its stages may take, and how it ends, exactly once.
 */
#include "at_client_parts.h"

#include <string.h>

/* -- Times ---------------------------------------------------------------------------------------------------------- */

/* A mode that is kept per socket is that of the socket in field `key`. */
static uint32_t mode_factor(const at_client *client, const at_call *call, uint8_t mode, uint16_t key)
{
    const int32_t socket =
        key < call->form->field_count ? at_argument_number(&call->form->fields[key], call->arguments) : 0;
    return at_receiver_mode(&client->receiver, mode, socket);
}

static uint32_t factor_of(const at_client *client, const at_call *call, uint8_t factor, uint16_t fallback)
{
    const at_field *field;
    if (factor == AT_NONE) {
        return 1u;
    }
    if ((factor & AT_FACTOR_MODE) != 0) {
        return mode_factor(client, call, (uint8_t)(factor & ~AT_FACTOR_MODE), fallback);
    }
    field = &call->form->fields[factor];
    return at_argument_present(field, call->arguments) ? (uint32_t)at_argument_number(field, call->arguments) : fallback;
}

static uint32_t sum_of(const at_client *client, const at_call *call, const at_time_limit *limit)
{
    uint32_t sum = 0;
    uint8_t index;
    for (index = 0; index < limit->term_count; ++index) {
        const at_time_term *term = &limit->terms[index];
        sum += term->milliseconds * factor_of(client, call, term->factors[0], term->fallbacks[0]) *
               factor_of(client, call, term->factors[1], term->fallbacks[1]);
    }
    return sum;
}

static uint32_t response_time(const at_client *client, const at_call *call)
{
    return sum_of(client, call, call->form->response_time);
}

/* The time for the results after OK: that of the first limit whose condition holds. */
static uint32_t later_time(const at_client *client, const at_call *call)
{
    const at_form *form = call->form;
    uint8_t index;
    for (index = 0; index < form->later_time_count; ++index) {
        if (at_choice_holds(&form->later_times[index].when, form, call->arguments)) {
            return sum_of(client, call, &form->later_times[index]);
        }
    }
    return 0;
}

bool at_form_ignores_ok(const at_form *form)
{
    return (form->flags & (AT_FORM_OWN_FINAL | AT_FORM_RESTARTS)) != 0;
}

/* What ends such a form in place of OK takes the time of a later result. */
static uint32_t stage_time(const at_client *client, const at_call *call)
{
    const bool later = at_form_ignores_ok(call->form) && call->state == AT_CALL_WAITING_FOR_FINAL &&
                       call->form->later_time_count > 0;
    return later ? later_time(client, call) : response_time(client, call);
}

void at_call_restart_clock(const at_client *client, at_call *call)
{
    call->deadline = at_client_now(client) + stage_time(client, call);
}

/* -- The end of a call ---------------------------------------------------------------------------------------------- */

bool at_call_is_awaited(const at_client *client, const at_call *call)
{
    const at_call *other = client->awaited;
    while (other != NULL && other != call) {
        other = other->next;
    }
    return other != NULL;
}

void at_call_unlink(at_client *client, at_call *call)
{
    at_call **link = &client->awaited;
    while (*link != NULL && *link != call) {
        link = &(*link)->next;
    }
    if (*link == call) {
        *link = call->next;
    }
    call->next = NULL;
    if (client->current == call) {
        client->current = NULL;
    }
}

static void note_error(at_client *client, const at_call *call, at_status status)
{
    if (status != AT_OK) {
        memset(&client->error, 0, sizeof client->error);
        client->error.status = status;
        client->error.command = call->form->command;
        client->error.value = call->code;
    }
}

/* `done` is a handler wherever it is called from. */
static void tell_done(at_client *client, at_call *call, at_status status)
{
    const bool handling = client->handling;
    if (call->done != NULL) {
        client->handling = true;
        call->done(call->user, status);
        client->handling = handling;
    }
}

/* Whether a result without a key, such as SEND OK, may still come to a call that is given up. */
static bool leaves_result(const at_call *call, at_status status)
{
    const at_form *form = call->form;
    uint8_t index;
    if ((status != AT_ERROR_TIMEOUT && status != AT_ERROR_CANCELLED) || call->settled || at_form_ignores_ok(form) ||
        (call->state != AT_CALL_WAITING_FOR_FINAL && call->state != AT_CALL_AWAITING_RESULT)) {
        return false;
    }
    for (index = 0; index < form->later_count; ++index) {
        if (form->later[index].key == AT_NONE) {
            return true;
        }
    }
    return false;
}

void at_call_end(at_client *client, at_call *call, at_status status)
{
    const bool was_current = client->current == call;
    if (leaves_result(call, status)) {
        client->owed = call->form;
    }
    at_call_unlink(client, call);
    call->status = status;
    call->state = AT_CALL_ENDED;
    note_error(client, call, status);
    if (was_current) {
        at_framer_expect_echo(&client->receiver.framer, NULL, 0); /* the data may be gone now */
    }
    if (was_current && !client->quarantined) {
        at_receiver_expect(&client->receiver, NULL);
    }
    tell_done(client, call, status);
}

/* The module may still answer: whatever it says until then belongs to the call that is given up, not to the next. */
void at_call_give_up(at_client *client, at_call *call, at_status status)
{
    if (client->current == call && call->state != AT_CALL_DOOMED) {
        client->quarantined = true;
        client->quarantine_end = at_client_now(client) + stage_time(client, call);
    }
    at_call_end(client, call, status);
}

void at_client_end_quarantine(at_client *client)
{
    client->quarantined = false;
    at_receiver_expect(&client->receiver, NULL);
}

/* Whether a response has to come before the end of the command, and has not. */
static bool lacks_response(const at_call *call)
{
    uint8_t index;
    for (index = 0; index < call->form->response_count; ++index) {
        if ((call->form->responses[index].flags & (AT_EXPECT_OPTIONAL | AT_EXPECT_REPEATED)) == 0) {
            return !call->answered;
        }
    }
    return false;
}

void at_call_succeed(at_client *client, at_call *call)
{
    at_receiver_succeeded(&client->receiver, call->form, call->arguments);
    if (call->status == AT_OK && lacks_response(call)) {
        call->status = AT_ERROR_ABSENT;
    }
    at_call_end(client, call, call->status);
}

static void await_result(at_client *client, at_call *call)
{
    at_call **link = &client->awaited;
    client->current = NULL;
    at_framer_expect_echo(&client->receiver.framer, NULL, 0);
    at_receiver_expect(&client->receiver, NULL);
    while (*link != NULL) {
        link = &(*link)->next;
    }
    *link = call;
    call->next = NULL;
    call->state = AT_CALL_AWAITING_RESULT;
    call->deadline = at_client_now(client) + later_time(client, call);
}

void at_call_accepted(at_client *client, at_call *call)
{
    if (call->form->later_count == 0 || call->settled || call->status != AT_OK || lacks_response(call)) {
        at_call_succeed(client, call);
    } else {
        at_receiver_succeeded(&client->receiver, call->form, call->arguments);
        await_result(client, call);
    }
}

/* -- Restarts ------------------------------------------------------------------------------------------------------- */

void at_client_doom_calls(at_client *client)
{
    at_call *call;
    at_framer_abandon_data(&client->receiver.framer);
    at_receiver_restarted(&client->receiver);
    client->quarantined = false;
    client->owed = NULL;
    if (client->current != NULL) {
        client->current->state = AT_CALL_DOOMED;
    }
    for (call = client->awaited; call != NULL; call = call->next) {
        call->state = AT_CALL_DOOMED;
    }
}

static at_call *find_doomed(const at_client *client)
{
    if (client->current != NULL && client->current->state == AT_CALL_DOOMED) {
        return client->current;
    }
    /* What a handler starts meanwhile is in flight: no OK can come before all that are doomed have ended. */
    return client->awaited;
}

void at_client_end_doomed(at_client *client)
{
    at_call *call;
    for (call = find_doomed(client); call != NULL; call = find_doomed(client)) {
        at_call_end(client, call, AT_ERROR_REBOOT);
    }
}
