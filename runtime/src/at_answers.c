/*
 * What comes back: gives responses, results and data to the calls that wait for them, and the rest to the handlers.
 */
#include "at_arguments.h"
#include "at_client_parts.h"

#include "atbind/at_decode.h"

#include <string.h>

enum {
    DATA_SILENCE_MS = 1000, /* pushed data that pause this long have stopped short */
    ESC = 0x1B
};

/* Copies a text, and with `ended` the end of a line behind it: what is going to be read field by field needs one. */
static void keep_text(at_call *call, at_string *text, bool ended)
{
    const size_t room = call->text == NULL ? 0 : call->text_size - call->text_length;
    const size_t needed = text->length + (ended ? 1u : 0u);
    char *copy;
    if (text->text == NULL) {
        return;
    }
    if (call->text == NULL || needed > room) {
        const at_string absent = {NULL, 0};
        call->status = AT_ERROR_BUFFER;
        *text = absent;
        return;
    }
    copy = call->text + call->text_length;
    memcpy(copy, text->text, text->length);
    if (ended) {
        copy[text->length] = '\r';
    }
    text->text = copy;
    call->text_length += needed;
}

/* The group whose text did not fit has no items. */
static void empty_group(uint8_t *member, at_string text)
{
    const at_group group = {{NULL, 0}, 0};
    if (text.text == NULL) {
        memcpy(member, &group, sizeof group);
    }
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
        if (type == AT_TYPE_INTEGER || type == AT_TYPE_HEX_INTEGER || type == AT_TYPE_DATA ||
            type == AT_TYPE_LITERAL) {
            continue;
        }
        /* A repeated group begins with its text. */
        member += type == AT_TYPE_WORD ? offsetof(at_word, text) : 0u;
        memcpy(&text, member, sizeof text);
        keep_text(call, &text, type == AT_TYPE_REPEATED);
        memcpy(member, &text, sizeof text);
        if (type == AT_TYPE_REPEATED) {
            empty_group(member, text);
        }
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
    if (call->state == AT_CALL_AWAITING_RESULT || in_place_of_ok) {
        at_call_end(client, call, call->status);
    } else {
        call->settled = true;
    }
}

/* A final result code of the form's own has come, in place of OK. */
static void conclude(at_client *client, at_call *call, at_status status)
{
    if (call->status == AT_OK) {
        call->status = status;
    }
    if (status == AT_OK) {
        at_call_succeed(client, call);
    } else {
        at_call_end(client, call, call->status);
    }
}

/*
 * One of several lines. Its handler may end the call, which may be gone then or be started again: so all is noted before,
 * and afterwards the call is looked at only if it is still awaited.
 */
static void take_follower(at_client *client, at_call *call, const at_expected *expected, const at_event *event)
{
    const bool is_last = call->followers > 0 && --call->followers == 0;
    if (is_last && call->state != AT_CALL_AWAITING_RESULT) {
        call->settled = true; /* its OK is still to come */
    }
    take_line(call, expected, event);
    if (is_last && at_call_is_awaited(client, call)) {
        at_call_end(client, call, call->status);
    }
}

static void take_later(at_client *client, at_call *call, const at_expected *expected, const at_event *event)
{
    if ((expected->flags & AT_EXPECT_REPEATED) != 0) {
        take_follower(client, call, expected, event);
        return;
    }
    take_line(call, expected, event);
    if ((expected->flags & AT_EXPECT_FINAL) != 0) {
        conclude(client, call, outcome_of(call, expected, event));
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

/* Whether nothing of a result comes behind this line: neither what is said in front of it nor what it announces. */
static bool ends_result(const at_expected *expected, const at_event *event)
{
    if ((expected->flags & AT_EXPECT_REPEATED) != 0) {
        return false;
    }
    return expected->followers == AT_NONE ||
           at_field_number(&expected->shape->fields[expected->followers], event->fields) <= 0;
}

/*
 * SEND OK and the like do not tell whose they are. If one is still owed to a call that was given up, the first that comes
 * before the OK of the call in flight is that one, with all of its lines. Those of calls awaited since before come first.
 */
static bool is_owed(at_client *client, const at_expected *expected, const at_call *call, const at_event *event)
{
    const at_form *owed = client->owed;
    if (owed == NULL || call->state == AT_CALL_AWAITING_RESULT || expected->key != AT_NONE ||
        find_expected(owed->later, owed->later_count, expected->shape) == NULL) {
        return false;
    }
    if (ends_result(expected, event)) {
        client->owed = NULL;
    }
    return !at_form_ignores_ok(call->form);
}

/* Behind the OK of a call of this form nobody can tell any more what is owed from what is its own. */
static void forget_owed(at_client *client, const at_form *form)
{
    uint8_t index;
    for (index = 0; index < form->later_count && client->owed != NULL; ++index) {
        if (find_expected(client->owed->later, client->owed->later_count, form->later[index].shape) != NULL) {
            client->owed = NULL;
        }
    }
}

/* Whether the call awaits this line; it takes it then. */
static bool offer_to(at_client *client, at_call *call, const at_event *event)
{
    const at_expected *expected = find_expected(call->form->later, call->form->later_count, event->shape);
    if (expected == NULL || !is_keyed_to(expected, call, event) || is_owed(client, expected, call, event)) {
        return false;
    }
    /* What is sent after the prompt cannot have had its result before. */
    if (call->state == AT_CALL_SENDING_LINE || call->state == AT_CALL_WAITING_FOR_PROMPT || call->settled) {
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

/* Whether this is the own final result code of a command that has been given up, and that alone. */
static bool is_late_own_final(const at_client *client, const at_event *event)
{
    const at_form *form = client->receiver.form;
    const at_expected *expected;
    if (!client->quarantined || form == NULL) {
        return false;
    }
    expected = find_expected(form->later, form->later_count, event->shape);
    return expected != NULL && (expected->flags & AT_EXPECT_FINAL) != 0;
}

/* OK is no answer to a command that ends otherwise; what ends it is still to come. */
static void on_late(at_client *client, const at_event *event)
{
    const at_form *form = client->receiver.form;
    ++client->statistics.late;
    if (client->quarantined && (event->head != AT_HEAD_OK || form == NULL || !at_form_ignores_ok(form))) {
        at_client_end_quarantine(client);
    }
}

/* Words of the module's own, such as SEND OK. */
static void on_own_final(at_client *client, const at_event *event)
{
    if (offer_to_awaiting(client, event)) {
        return;
    }
    ++client->statistics.late;
    if (is_late_own_final(client, event)) {
        at_client_end_quarantine(client);
    }
    to_line_handler(client, event);
}

static void on_ok(at_client *client, at_call *call)
{
    /* One emulator says OK before its prompt, some modules before SEND OK: that is not yet the end. */
    if (call->state != AT_CALL_WAITING_FOR_PROMPT && !at_form_ignores_ok(call->form)) {
        forget_owed(client, call->form);
        at_call_accepted(client, call);
    }
}

/* A result code that every module has. */
static void on_common_final(at_client *client, const at_event *event)
{
    at_call *call = client->current;
    const bool goes_online = client->receiver.goes_online;
    if (goes_online) {
        at_online_begin(client); /* even where nobody waits for it any more */
    }
    if (call == NULL || call->state == AT_CALL_SENDING_LINE) {
        on_late(client, event);
    } else if (event->head == AT_HEAD_OK) {
        on_ok(client, call);
    } else if (goes_online) {
        at_call_succeed(client, call);
    } else {
        call->code = event->code;
        at_call_end(client, call, AT_ERROR_MODULE);
    }
}

static void on_final(at_client *client, const at_event *event)
{
    if (client->online != AT_OFFLINE) {
        at_online_end(client, event->head == AT_HEAD_OK ? AT_OK : AT_ERROR_MODULE);
    } else if (event->shape != NULL) {
        on_own_final(client, event);
    } else {
        on_common_final(client, event);
    }
}

/* The URC handler is told first; what was under way before it ends behind it. */
static void on_restart(at_client *client, const at_event *event)
{
    at_call *call = client->current;
    const bool intended = call != NULL && call->state == AT_CALL_WAITING_FOR_FINAL &&
                          (call->form->flags & AT_FORM_RESTARTS) != 0;
    at_client_doom_calls(client);
    to_urc_handler(client, event);
    if (intended && client->current == call && call->state == AT_CALL_DOOMED) {
        at_call_succeed(client, call);
    }
    at_client_end_doomed(client);
}

static void on_urc(at_client *client, const at_event *event)
{
    if ((event->shape->flags & AT_SHAPE_RESTART) != 0) {
        on_restart(client, event);
        return;
    }
    if (offer_to_awaiting(client, event)) {
        return;
    }
    if (is_late_own_final(client, event)) {
        at_client_end_quarantine(client);
    }
    to_urc_handler(client, event);
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
    at_call_restart_clock(client, call);
    call->answered = true;
    if (expected != NULL) { /* uncovered: what the form in flight does not expect is no response */
        take_line(call, expected, event);
    }
}

/* How many of the bytes have found a place. */
static size_t store_data(at_call *call, at_bytes data)
{
    const size_t room = call->data_size - call->data_length;
    const size_t length = data.length < room ? data.length : room;
    if (length > 0) {
        memcpy(call->data + call->data_length, data.bytes, length);
    }
    return length;
}

/* Tells how many of the bytes the sink has taken. False once the call has ended from there: it may be gone then. */
static bool pass_data(const at_client *client, const at_call *call, at_bytes data, size_t *taken)
{
    const bool goes_on = call->status != AT_ERROR_BUFFER;
    *taken = goes_on && call->sink(call->sink_user, data.bytes, data.length) ? data.length : 0;
    return client->current == call;
}

/* Data of a response go straight to the caller's buffer, or through his hands. */
static void on_response_data(at_client *client, const at_event *event)
{
    at_call *call = client->current;
    size_t taken;
    if (call == NULL) {
        return;
    }
    if (call->sink == NULL) {
        taken = store_data(call, event->data);
    } else if (!pass_data(client, call, event->data, &taken)) {
        return;
    }
    call->data_length += taken;
    if (taken < event->data.length) {
        call->status = AT_ERROR_BUFFER;
    }
    if (event->spoilt) {
        call->status = AT_ERROR_MALFORMED;
    }
    at_call_restart_clock(client, call);
}

/*
 * While data of a URC take the line, no answer can come, and the clock of the call in flight stands. It is not set back, for
 * data that keep coming would keep a call alive whose answer is lost.
 */
static void on_data(at_client *client, const at_event *event)
{
    if (event->is_response) {
        on_response_data(client, event);
        return;
    }
    if (client->current != NULL) {
        client->current->deadline += at_client_now(client) + DATA_SILENCE_MS - client->data_deadline;
    }
    to_urc_handler(client, event);
}

static void expect_echo(at_client *client, const at_call *call)
{
    const at_field *field = &call->form->fields[call->form->data];
    const at_bytes data = at_argument_data(field, call->arguments);
    if (!at_argument_is_hex(call->form, field, call->arguments) && data.length > 0) {
        at_framer_expect_echo(&client->receiver.framer, data.bytes, data.length);
    }
}

static bool module_echoes(const at_client *client)
{
    const uint8_t echo = client->receiver.module->echo;
    return echo != AT_NONE && at_receiver_mode(&client->receiver, echo, 0) == 1u;
}

/* What is sent after CONNECT is not echoed: the module is in data mode then. */
static bool echoes_data(const at_client *client, const at_call *call)
{
    return module_echoes(client) && (call->form->flags & AT_FORM_CONNECT) == 0;
}

/*
 * Too late for the command that asked: the module must not take the next one for data. After CONNECT the character that
 * cancels would be data itself. Some modules take it for such behind a prompt for counted data, too, or say that sending
 * has failed: so there may be a result.
 */
static void cancel_prompt(at_client *client)
{
    static const uint8_t cancel = ESC;
    const at_form *form = client->receiver.form;
    size_t written = 0;
    if (form == NULL || (form->flags & AT_FORM_CONNECT) == 0) { /* uncovered: without a form no prompt is seen */
        (void)client->port->write(client->port->user, &cancel, 1, &written);
        client->owed = form;
    }
}

static void on_prompt(at_client *client)
{
    at_call *call = client->current;
    if (call == NULL) {
        cancel_prompt(client);
        return;
    }
    if (call->state != AT_CALL_WAITING_FOR_PROMPT) {
        return; /* CONNECT a second time */
    }
    call->state = AT_CALL_SENDING_DATA;
    if (echoes_data(client, call)) {
        expect_echo(client, call);
    }
    at_call_restart_clock(client, call);
    /* The data go out before another byte is read, but not from here: that would add the stack of both. */
    at_framer_pause(&client->receiver.framer);
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

/* With echo on, data typed as digits come back as a line of digits, whole or not, and Ctrl+Z as itself. */
static bool is_data_echo(const at_client *client, const at_event *event)
{
    const at_call *call = client->current;
    size_t index;
    if (call == NULL || call->form->data == AT_NONE || !echoes_data(client, call) ||
        (call->state != AT_CALL_SENDING_DATA && call->state != AT_CALL_WAITING_FOR_FINAL)) {
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

static void on_truncated(at_client *client, const at_event *event)
{
    if (is_data_echo(client, event)) {
        return;
    }
    ++client->statistics.truncated;
    if (event->is_response && client->current != NULL) {
        client->current->status = AT_ERROR_BUFFER;
        client->current->answered = true;
    }
    to_line_handler(client, event);
}

void at_client_on_event(void *owner, const at_event *event)
{
    at_client *client = (at_client *)owner;
    client->statistics.lines += event->type != AT_EVENT_DATA && event->type != AT_EVENT_ONLINE;
    switch (event->type) { /* uncovered: every type has its case */
    case AT_EVENT_FINAL: on_final(client, event); break;
    case AT_EVENT_RESPONSE: on_response(client, event); break;
    case AT_EVENT_URC: on_urc(client, event); break;
    case AT_EVENT_DATA: on_data(client, event); break;
    case AT_EVENT_ONLINE: at_online_take(client, event->data); break;
    case AT_EVENT_PROMPT: on_prompt(client); break;
    case AT_EVENT_ECHO: break;
    case AT_EVENT_MALFORMED: on_malformed(client, event); break;
    case AT_EVENT_TRUNCATED: on_truncated(client, event); break;
    case AT_EVENT_UNKNOWN: on_unknown(client, event); break;
    }
    if (event->data_total > 0) {
        client->data_deadline = at_client_now(client) + DATA_SILENCE_MS;
    }
}
