/*
 * The life of a call: how long each of its stages may take, and how it ends, exactly once.
 */
#include "at_client_parts.h"

#include <string.h>

uint32_t at_client_now(const at_client *client)
{
    return client->port->now(client->port->user);
}

bool at_time_is_over(uint32_t time, uint32_t deadline)
{
    return (int32_t)(time - deadline) >= 0;
}

/* -- Times ---------------------------------------------------------------------------------------------------------- */

static uint32_t factor_of(const at_client *client, const at_call *call, uint8_t factor, uint16_t fallback)
{
    const at_field *field;
    if (factor == AT_NONE) {
        return 1u;
    }
    if ((factor & AT_FACTOR_MODE) != 0) {
        return at_receiver_mode(&client->receiver, (uint8_t)(factor & ~AT_FACTOR_MODE), 0);
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

void at_call_restart_clock(const at_client *client, at_call *call)
{
    call->deadline = at_client_now(client) + response_time(client, call);
}

/* -- The end of a call ---------------------------------------------------------------------------------------------- */

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

void at_call_end(at_client *client, at_call *call, at_status status)
{
    const bool was_current = client->current == call;
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
    if (client->current == call) {
        client->quarantined = true;
        client->quarantine_end = at_client_now(client) + response_time(client, call);
    }
    at_call_end(client, call, status);
}

void at_client_end_quarantine(at_client *client)
{
    client->quarantined = false;
    at_receiver_expect(&client->receiver, NULL);
}

void at_call_await(at_client *client, at_call *call)
{
    at_call **link = &client->awaited;
    client->current = NULL;
    at_receiver_expect(&client->receiver, NULL);
    while (*link != NULL) {
        link = &(*link)->next;
    }
    *link = call;
    call->next = NULL;
    call->state = AT_CALL_AWAITING_RESULT;
    call->deadline = at_client_now(client) + later_time(client, call);
}
