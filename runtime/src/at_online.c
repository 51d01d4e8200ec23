/*
 * Online data mode: the line belongs to the peer, until the escape sequence or NO CARRIER gives it back.
 */
#include "at_client_parts.h"

enum {
    HOLD_MS = 50,            /* bytes that could be the beginning of a result code are data after this silence */
    ESCAPE_MARGIN_MS = 100,  /* beyond the guard time: the module hears the last byte later than the port takes it */
    ESCAPE_ANSWER_MS = 5000, /* for OK after the escape sequence, beyond the guard time */
    ESCAPE_LENGTH = AT_ESCAPE_ANSWER - AT_ESCAPE_SENDING
};

/* -- Receiving ------------------------------------------------------------------------------------------------------ */

/* The handler is one wherever it is called from. */
static void tell(at_client *client, at_bytes data, at_status status)
{
    const bool handling = client->handling;
    if (client->on_online != NULL) {
        client->handling = true;
        client->on_online(client->online_user, data, status);
        client->handling = handling;
    }
}

static void tell_status(at_client *client, at_status status)
{
    const at_bytes none = {NULL, 0};
    tell(client, none, status);
}

void at_online_begin(at_client *client)
{
    client->online = AT_ONLINE;
    client->online_clock = at_client_now(client);
}

void at_online_end(at_client *client, at_status status)
{
    if (client->online != AT_OFFLINE) {
        client->online = AT_OFFLINE;
        tell_status(client, status);
    }
}

void at_online_take(at_client *client, at_bytes data)
{
    tell(client, data, AT_OK);
}

void at_online_fed(at_client *client)
{
    client->data_deadline = at_client_now(client) + HOLD_MS;
}

/* -- The escape sequence -------------------------------------------------------------------------------------------- */

/* Online data mode goes on as if there had been no attempt to leave it. */
static void fail_escape(at_client *client, at_status status)
{
    at_framer_escape_failed(&client->receiver.framer);
    at_online_begin(client);
    tell_status(client, status);
}

static uint32_t time_for_answer(const at_client *client, uint32_t time)
{
    return time + client->receiver.module->guard_time + ESCAPE_ANSWER_MS;
}

/* Offers the port what it has not taken yet of the escape sequence. */
static void send_escape(at_client *client, uint32_t time)
{
    static const uint8_t plus[ESCAPE_LENGTH] = {'+', '+', '+'};
    const size_t left = (size_t)AT_ESCAPE_ANSWER - client->online;
    size_t written = 0;
    if (client->port->write(client->port->user, plus, left, &written) != AT_OK) {
        fail_escape(client, AT_ERROR_PORT);
        return;
    }
    client->online = (uint8_t)(client->online + (written < left ? written : left));
    if (client->online == AT_ESCAPE_ANSWER) {
        client->online_clock = time_for_answer(client, time);
        at_framer_escape(&client->receiver.framer);
    }
}

static bool is_sending(const at_client *client)
{
    return client->online >= AT_ESCAPE_SENDING && client->online < AT_ESCAPE_ANSWER;
}

static void go_on_escaping(at_client *client, uint32_t time)
{
    const bool over = at_time_is_over(time, client->online_clock);
    if (client->online == AT_ESCAPE_SILENCE && over) {
        client->online = AT_ESCAPE_SENDING;
        client->online_clock = time_for_answer(client, time);
        send_escape(client, time);
    } else if (client->online >= AT_ESCAPE_SENDING && over) {
        fail_escape(client, AT_ERROR_TIMEOUT);
    } else if (is_sending(client)) {
        send_escape(client, time);
    }
}

/* -- Clocks --------------------------------------------------------------------------------------------------------- */

void at_online_tick(at_client *client, uint32_t time)
{
    if (client->online == AT_OFFLINE) {
        return;
    }
    if (client->receiver.framer.held > 0 && at_time_is_over(time, client->data_deadline)) {
        at_framer_release(&client->receiver.framer);
    }
    if (client->online > AT_ONLINE) {
        go_on_escaping(client, time);
    }
}

uint32_t at_online_next_tick(const at_client *client, uint32_t time, uint32_t best)
{
    if (client->online == AT_OFFLINE) {
        return best;
    }
    if (client->receiver.framer.held > 0) {
        best = at_time_sooner(time, client->data_deadline, best);
    }
    if (client->online > AT_ONLINE) {
        best = at_time_sooner(time, client->online_clock, best);
    }
    return is_sending(client) && best > AT_RETRY_MS ? (uint32_t)AT_RETRY_MS : best;
}

/* -- Interface ------------------------------------------------------------------------------------------------------ */

void at_client_on_online(at_client *client, at_online_handler *handler, void *user)
{
    client->on_online = handler;
    client->online_user = user;
}

bool at_client_is_online(const at_client *client)
{
    return client->online != AT_OFFLINE;
}

at_status at_client_send_online(at_client *client, const void *bytes, size_t length, size_t *taken)
{
    size_t written = 0;
    if (client == NULL || bytes == NULL || taken == NULL || client->online == AT_OFFLINE) {
        return AT_ERROR_ARGUMENT;
    }
    *taken = 0;
    if (client->online != AT_ONLINE) {
        return AT_ERROR_BUSY;
    }
    if (client->port->write(client->port->user, (const uint8_t *)bytes, length, &written) != AT_OK) {
        return AT_ERROR_PORT;
    }
    if (written > 0) {
        client->online_clock = at_client_now(client);
    }
    *taken = written < length ? written : length;
    return AT_OK;
}

at_status at_client_escape(at_client *client)
{
    if (client == NULL || client->online == AT_OFFLINE) {
        return AT_ERROR_ARGUMENT;
    }
    if (client->online == AT_ONLINE) {
        /* The silence counts that has been kept already. */
        const uint32_t time = at_client_now(client);
        const uint32_t silence = time - client->online_clock;
        const uint32_t guard = client->receiver.module->guard_time + ESCAPE_MARGIN_MS;
        client->online_clock = silence < guard ? client->online_clock + guard : time;
        client->online = AT_ESCAPE_SILENCE;
    }
    return AT_PENDING;
}
