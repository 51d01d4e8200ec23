/*
 * The life of a call: validated, sent, answered, perhaps awaited, ended exactly once.
 */
#include "atbind/at_client.h"

#include "atbind/at_decode.h"

#include <string.h>

enum call_state {
    IDLE,
    SENDING_LINE,
    WAITING_FOR_PROMPT,
    SENDING_DATA,
    WAITING_FOR_FINAL,
    AWAITING_RESULT,
    ENDED
};

enum {
    STAGE = 32,
    DATA_SILENCE_MS = 1000, /* pushed data that pause this long have stopped short */
    RETRY_MS = 5,           /* a port that took nothing is asked again */
    POLL_MS = 1000,
    ESC = 0x1B
};

static uint32_t now(const at_client *client)
{
    return client->port->now(client->port->user);
}

static bool is_over(uint32_t time, uint32_t deadline)
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

static void restart_clock(const at_client *client, at_call *call)
{
    call->deadline = now(client) + response_time(client, call);
}

/* -- The end of a call ---------------------------------------------------------------------------------------------- */

static void unlink_call(at_client *client, at_call *call)
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

static void end_call(at_client *client, at_call *call, at_status status)
{
    const bool was_current = client->current == call;
    unlink_call(client, call);
    call->status = status;
    call->state = ENDED;
    note_error(client, call, status);
    if (was_current && !client->quarantined) {
        at_receiver_expect(&client->receiver, NULL);
    }
    if (call->done != NULL) {
        call->done(call->user, status);
    }
}

/* The module may still answer: whatever it says until then belongs to the call that is given up, not to the next. */
static void give_up(at_client *client, at_call *call, at_status status)
{
    client->quarantined = client->current == call;
    client->quarantine_end = now(client) + response_time(client, call);
    end_call(client, call, status);
}

static void end_quarantine(at_client *client)
{
    client->quarantined = false;
    at_receiver_expect(&client->receiver, NULL);
}

/* -- Sending -------------------------------------------------------------------------------------------------------- */

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

static void expect_echo(at_client *client, const at_call *call)
{
    const at_field *field = &call->form->fields[call->form->data];
    at_bytes data;
    memcpy(&data, (const uint8_t *)call->arguments + field->offset, sizeof data);
    if ((field->parameter->flags & AT_PARAMETER_HEX) == 0 && data.length > 0) {
        at_framer_expect_echo(&client->receiver.framer, data.bytes, data.length);
    }
}

static bool module_echoes(const at_client *client)
{
    const uint8_t echo = client->receiver.module->echo;
    return echo != AT_NONE && at_receiver_mode(&client->receiver, echo, 0) == 1u;
}

/* Offers the port what it has not taken yet of the command line or of its data. */
static at_status send_rest(at_client *client, at_call *call)
{
    sending out;
    memset(&out, 0, sizeof out);
    out.port = client->port;
    out.skip = call->sent;
    if (call->state == SENDING_LINE) {
        at_encode(call->form, call->arguments, send_piece, &out);
    } else {
        at_encode_data(call->form, call->arguments, send_piece, &out);
    }
    flush(&out);
    call->sent += out.sent;
    if (out.status != AT_OK || out.blocked) {
        return out.status;
    }
    call->sent = 0;
    call->state = call->state == SENDING_LINE && call->form->data != AT_NONE ? WAITING_FOR_PROMPT : WAITING_FOR_FINAL;
    restart_clock(client, call);
    return AT_OK;
}

static void go_on_sending(at_client *client, at_call *call)
{
    if (send_rest(client, call) != AT_OK) {
        end_call(client, call, AT_ERROR_PORT);
    }
}

/* -- What comes back ------------------------------------------------------------------------------------------------ */

static bool keep_text(at_call *call, at_string *text)
{
    if (text->text == NULL) {
        return true;
    }
    if (call->text == NULL || text->length > call->text_size - call->text_length) {
        call->status = AT_ERROR_BUFFER;
        text->length = 0;
        return false;
    }
    memcpy(call->text + call->text_length, text->text, text->length);
    text->text = call->text + call->text_length;
    call->text_length += text->length;
    return true;
}

/* Copies the texts of a result to where the caller wants them kept: the line they stand on will be gone. */
static void keep_texts(at_call *call, const at_shape *shape)
{
    uint8_t index;
    for (index = 0; index < shape->field_count; ++index) {
        const at_field *field = &shape->fields[index];
        const uint8_t type = field->parameter->type;
        uint8_t *member = (uint8_t *)call->result + field->offset;
        at_string text;
        if (type == AT_TYPE_INTEGER || type == AT_TYPE_DATA || type == AT_TYPE_LITERAL) {
            continue;
        }
        member += type == AT_TYPE_WORD ? offsetof(at_word, text) : 0u;
        memcpy(&text, member, sizeof text);
        (void)keep_text(call, &text);
        memcpy(member, &text, sizeof text);
    }
}

/* Gives a line to the call: to its handler if it is one of several, else into its result. */
static void take_line(at_call *call, const at_expected *expected, const at_event *event)
{
    if ((expected->flags & AT_EXPECT_REPEATED) != 0) {
        if (call->on_line != NULL) {
            call->deliver(call->on_line, call->line_user, event);
        }
    } else if (call->result != NULL && event->shape->size > 0) {
        memcpy(call->result, event->fields, event->shape->size);
        keep_texts(call, event->shape);
    }
}

static const at_expected *find_expected(const at_expected *list, uint8_t count, const at_shape *shape)
{
    uint8_t index;
    for (index = 0; index < count; ++index) {
        if (list[index].shape == shape) {
            return &list[index];
        }
    }
    return NULL;
}

static bool is_keyed_to(const at_expected *expected, const at_call *call, const at_event *event)
{
    if (expected->key == AT_NONE) {
        return true;
    }
    return at_field_number(&expected->shape->fields[expected->key], event->fields) ==
           at_argument_number(&call->form->fields[expected->argument], call->arguments);
}

/* What a later result says about the outcome of its call. */
static at_status outcome_of(at_call *call, const at_expected *expected, const at_event *event)
{
    int32_t outcome;
    if ((expected->flags & AT_EXPECT_FAILURE) != 0) {
        return AT_ERROR_FAILED;
    }
    if (expected->outcome == AT_NONE) {
        return AT_OK;
    }
    outcome = at_field_number(&expected->shape->fields[expected->outcome], event->fields);
    if (outcome == expected->success) {
        return AT_OK;
    }
    call->code = outcome;
    return AT_ERROR_FAILED;
}

/*
 * Ends a call whose later results are complete. A result that overtakes its OK waits for it, so that the OK is not
 * credited to the next command; only SEND FAIL and the like can stand in place of OK.
 */
static void complete(at_client *client, at_call *call, const at_expected *expected, at_status status)
{
    const bool in_place_of_ok = status != AT_OK && (expected->shape->flags & AT_SHAPE_FINAL) != 0;
    if (call->status == AT_OK) {
        call->status = status;
    }
    if (call->state == AWAITING_RESULT || in_place_of_ok) {
        end_call(client, call, call->status);
    } else {
        call->settled = true;
    }
}

static void take_later(at_client *client, at_call *call, const at_expected *expected, const at_event *event)
{
    take_line(call, expected, event);
    if ((expected->flags & AT_EXPECT_REPEATED) != 0) {
        if (call->followers > 0 && --call->followers == 0) {
            complete(client, call, expected, AT_OK);
        }
        return;
    }
    if (expected->followers != AT_NONE && outcome_of(call, expected, event) == AT_OK) {
        call->followers = (int16_t)at_field_number(&expected->shape->fields[expected->followers], event->fields);
        if (call->followers > 0) {
            return;
        }
    }
    complete(client, call, expected, outcome_of(call, expected, event));
}

/* Whether the call awaits this line; it takes it then. */
static bool offer_to(at_client *client, at_call *call, const at_event *event)
{
    const at_expected *expected = find_expected(call->form->later, call->form->later_count, event->shape);
    if (expected == NULL || !is_keyed_to(expected, call, event)) {
        return false;
    }
    if (call->state == SENDING_LINE || call->settled) {
        return false;
    }
    take_later(client, call, expected, event);
    return true;
}

static bool offer_to_awaiting(at_client *client, const at_event *event)
{
    at_call *call = client->awaited;
    while (call != NULL) {
        at_call *next = call->next;
        if (offer_to(client, call, event)) {
            return true;
        }
        call = next;
    }
    return client->current != NULL && offer_to(client, client->current, event);
}

static void to_urc_handler(at_client *client, const at_event *event)
{
    if (client->on_urc != NULL) {
        client->deliver_urc(client->on_urc, client->urc_user, event);
    }
}

static void to_line_handler(at_client *client, const at_event *event)
{
    if (client->on_line != NULL) {
        client->on_line(client->line_user, event);
    }
}

static void await(at_client *client, at_call *call)
{
    at_call **link = &client->awaited;
    client->current = NULL;
    at_receiver_expect(&client->receiver, NULL);
    while (*link != NULL) {
        link = &(*link)->next;
    }
    *link = call;
    call->next = NULL;
    call->state = AWAITING_RESULT;
    call->deadline = now(client) + later_time(client, call);
}

/* Whether a response has to come before OK, and has not. */
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

static void succeed(at_client *client, at_call *call)
{
    at_receiver_succeeded(&client->receiver, call->form, call->arguments);
    if (call->status != AT_OK) {
        end_call(client, call, call->status);
    } else if (lacks_response(call)) {
        end_call(client, call, AT_ERROR_ABSENT);
    } else if (call->form->later_count > 0 && !call->settled) {
        await(client, call);
    } else {
        end_call(client, call, AT_OK);
    }
}

static void on_late(at_client *client)
{
    ++client->statistics.late;
    if (client->quarantined) {
        end_quarantine(client);
    }
}

static void on_final(at_client *client, const at_event *event)
{
    at_call *call = client->current;
    if (event->shape != NULL) {
        if (!offer_to_awaiting(client, event)) {
            ++client->statistics.late;
            to_line_handler(client, event);
        }
        return;
    }
    if (call == NULL || call->state == SENDING_LINE) {
        on_late(client);
        return;
    }
    if (event->head == AT_HEAD_OK) {
        /* One emulator says OK before its prompt: that is not yet the end. */
        if (call->state != WAITING_FOR_PROMPT) {
            succeed(client, call);
        }
        return;
    }
    call->code = event->code;
    end_call(client, call, AT_ERROR_MODULE);
}

static void on_response(at_client *client, const at_event *event)
{
    at_call *call = client->current;
    const at_expected *expected;
    if (call == NULL) {
        ++client->statistics.late;
        return;
    }
    expected = find_expected(call->form->responses, call->form->response_count, event->shape);
    restart_clock(client, call);
    call->answered = true;
    if (expected != NULL) {
        take_line(call, expected, event);
    }
}

/* Data of a response go straight to the caller's buffer. */
static void on_response_data(at_client *client, const at_event *event)
{
    at_call *call = client->current;
    size_t length = event->data.length;
    if (call == NULL) {
        return;
    }
    if (length > call->data_size - call->data_length) {
        length = call->data_size - call->data_length;
        call->status = AT_ERROR_BUFFER;
    }
    if (length > 0) {
        memcpy(call->data + call->data_length, event->data.bytes, length);
        call->data_length += length;
    }
    if (event->spoilt) {
        call->status = AT_ERROR_MALFORMED;
    }
    restart_clock(client, call);
}

static void on_data(at_client *client, const at_event *event)
{
    client->data_deadline = now(client) + DATA_SILENCE_MS;
    if (event->is_response) {
        on_response_data(client, event);
    } else {
        to_urc_handler(client, event);
    }
}

static void on_prompt(at_client *client)
{
    at_call *call = client->current;
    if (call == NULL) {
        /* Too late for the command that asked: the module must not take the next one for data. */
        static const uint8_t cancel = ESC;
        size_t written = 0;
        (void)client->port->write(client->port->user, &cancel, 1, &written);
        return;
    }
    call->state = SENDING_DATA;
    if (module_echoes(client)) {
        expect_echo(client, call);
    }
    restart_clock(client, call);
    go_on_sending(client, call);
}

static void on_malformed(at_client *client, const at_event *event)
{
    ++client->statistics.malformed;
    if (event->is_response && client->current != NULL) {
        client->current->status = AT_ERROR_MALFORMED;
        client->current->answered = true;
    }
    to_line_handler(client, event);
}

/* With echo on, data typed as digits come back as a line of digits, and Ctrl+Z as itself. */
static bool is_data_echo(const at_client *client, const at_event *event)
{
    const at_call *call = client->current;
    size_t index;
    if (call == NULL || call->form->data == AT_NONE || call->state != WAITING_FOR_FINAL || !module_echoes(client)) {
        return false;
    }
    for (index = 0; index < event->line.length; ++index) {
        const char c = event->line.text[index];
        if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || c == 0x1A)) {
            return false;
        }
    }
    return true;
}

static void on_unknown(at_client *client, const at_event *event)
{
    if (is_data_echo(client, event)) {
        return;
    }
    ++client->statistics.unknown;
    to_line_handler(client, event);
}

static void on_event(void *owner, const at_event *event)
{
    at_client *client = (at_client *)owner;
    client->statistics.lines += event->type != AT_EVENT_DATA;
    switch (event->type) {
    case AT_EVENT_FINAL: on_final(client, event); break;
    case AT_EVENT_RESPONSE: on_response(client, event); break;
    case AT_EVENT_URC:
        if (!offer_to_awaiting(client, event)) {
            to_urc_handler(client, event);
        }
        break;
    case AT_EVENT_DATA: on_data(client, event); break;
    case AT_EVENT_PROMPT: on_prompt(client); break;
    case AT_EVENT_ECHO: break;
    case AT_EVENT_MALFORMED: on_malformed(client, event); break;
    case AT_EVENT_TRUNCATED:
        ++client->statistics.truncated;
        to_line_handler(client, event);
        break;
    case AT_EVENT_UNKNOWN: on_unknown(client, event); break;
    }
    if (event->data_total > 0) {
        client->data_deadline = now(client) + DATA_SILENCE_MS;
    }
}

/* -- Clocks --------------------------------------------------------------------------------------------------------- */

/* Data that stop short end their command; lines are lines again. */
static void check_data(at_client *client, uint32_t time)
{
    const bool is_response = client->receiver.data_is_response;
    if (!at_framer_in_data(&client->receiver.framer)) {
        return;
    }
    if (is_response && client->current != NULL) {
        if (is_over(time, client->current->deadline)) {
            at_framer_abandon_data(&client->receiver.framer);
            give_up(client, client->current, AT_ERROR_SHORT);
        }
    } else if (is_over(time, client->data_deadline)) {
        at_framer_abandon_data(&client->receiver.framer);
    }
}

static void check_current(at_client *client, uint32_t time)
{
    at_call *call = client->current;
    if (call != NULL && (call->state == SENDING_LINE || call->state == SENDING_DATA)) {
        go_on_sending(client, call);
        call = client->current;
    }
    if (call != NULL && is_over(time, call->deadline)) {
        give_up(client, call, AT_ERROR_TIMEOUT);
    }
}

static void check_awaited(at_client *client, uint32_t time)
{
    at_call *call = client->awaited;
    while (call != NULL) {
        at_call *next = call->next;
        if (is_over(time, call->deadline)) {
            end_call(client, call, AT_ERROR_TIMEOUT);
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
    time = now(client);
    client->handling = true;
    check_data(client, time);
    check_current(client, time);
    check_awaited(client, time);
    if (client->quarantined && is_over(time, client->quarantine_end)) {
        end_quarantine(client);
    }
    client->handling = false;
}

static uint32_t sooner(uint32_t time, uint32_t deadline, uint32_t best)
{
    const uint32_t left = is_over(time, deadline) ? 0 : deadline - time;
    return left < best ? left : best;
}

uint32_t at_client_next_tick(const at_client *client)
{
    uint32_t best = UINT32_MAX;
    const uint32_t time = now(client);
    const at_call *call;
    if (client->current != NULL) {
        const uint8_t state = client->current->state;
        best = sooner(time, client->current->deadline, best);
        best = (state == SENDING_LINE || state == SENDING_DATA) && best > RETRY_MS ? RETRY_MS : best;
    }
    for (call = client->awaited; call != NULL; call = call->next) {
        best = sooner(time, call->deadline, best);
    }
    if (client->quarantined) {
        best = sooner(time, client->quarantine_end, best);
    }
    if (at_framer_in_data(&client->receiver.framer)) {
        best = sooner(time, client->data_deadline, best);
    }
    return best;
}

/* -- Interface ------------------------------------------------------------------------------------------------------ */

at_status at_client_init(at_client *client, const at_module *module, const at_port *port, void *buffer, size_t size)
{
    if (client == NULL || port == NULL || port->write == NULL || port->now == NULL) {
        return AT_ERROR_ARGUMENT;
    }
    memset(client, 0, sizeof *client);
    client->port = port;
    return at_receiver_init(&client->receiver, module, on_event, client, (uint8_t *)buffer, size);
}

at_status at_client_feed(at_client *client, const void *bytes, size_t length)
{
    if (client == NULL || (bytes == NULL && length > 0)) {
        return AT_ERROR_ARGUMENT;
    }
    if (client->handling) {
        return AT_ERROR_REENTERED;
    }
    client->statistics.bytes += (uint32_t)length;
    client->handling = true;
    if (length > 0) {
        at_receiver_feed(&client->receiver, (const uint8_t *)bytes, length);
    }
    client->handling = false;
    return AT_OK;
}

static bool is_underway(const at_client *client, const at_call *call)
{
    const at_call *other;
    for (other = client->awaited; other != NULL; other = other->next) {
        if (other == call) {
            return true;
        }
    }
    return client->current == call;
}

static at_status refuse(at_client *client, const at_call *call, at_status status)
{
    memset(&client->error, 0, sizeof client->error);
    client->error.status = status;
    client->error.command = call->form->command;
    return status;
}

at_status at_client_start(at_client *client, at_call *call)
{
    at_status status;
    if (client == NULL || call == NULL || call->form == NULL || (call->arguments == NULL && call->form->field_count > 0)) {
        return AT_ERROR_ARGUMENT;
    }
    if (call->data == NULL && call->data_size > 0) {
        return refuse(client, call, AT_ERROR_ARGUMENT);
    }
    if (client->current != NULL || is_underway(client, call)) {
        return refuse(client, call, AT_ERROR_BUSY);
    }
    if (client->quarantined) {
        return refuse(client, call, AT_ERROR_QUARANTINE);
    }
    status = at_validate(call->form, call->arguments, &client->error);
    if (status != AT_OK) {
        return status;
    }
    call->next = NULL;
    call->sent = 0;
    call->text_length = 0;
    call->data_length = 0;
    call->code = -1;
    call->followers = 0;
    call->answered = false;
    call->settled = false;
    call->status = AT_OK;
    call->state = SENDING_LINE;
    client->current = call;
    at_receiver_expect(&client->receiver, call->form);
    restart_clock(client, call);
    if (send_rest(client, call) != AT_OK) {
        unlink_call(client, call);
        at_receiver_expect(&client->receiver, NULL);
        call->state = ENDED;
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
    while (client->quarantined && client->current == NULL) {
        if (wait_a_while(client) != AT_OK) {
            return refuse(client, call, AT_ERROR_PORT);
        }
    }
    status = at_client_start(client, call);
    while (status == AT_PENDING) {
        if (wait_a_while(client) != AT_OK && call->state != ENDED) {
            end_call(client, call, AT_ERROR_PORT);
        }
        status = call->state == ENDED ? call->status : AT_PENDING;
    }
    return status;
}

void at_client_cancel(at_client *client, at_call *call)
{
    if (client == NULL || call == NULL || !is_underway(client, call)) {
        return;
    }
    give_up(client, call, AT_ERROR_CANCELLED);
}

void at_client_restarted(at_client *client)
{
    if (client == NULL) {
        return;
    }
    at_framer_abandon_data(&client->receiver.framer);
    client->quarantined = false;
    at_receiver_restarted(&client->receiver);
    while (client->current != NULL) {
        end_call(client, client->current, AT_ERROR_REBOOT);
    }
    while (client->awaited != NULL) {
        end_call(client, client->awaited, AT_ERROR_REBOOT);
    }
}

bool at_client_is_busy(const at_client *client)
{
    return client->current != NULL || client->quarantined;
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
