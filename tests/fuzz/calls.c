/*
 * Calls: started with the arguments and the space that the scenario gives, released the moment they have ended.
 */
#include "line_fields.h"
#include "guarded.h"
#include "player_parts.h"
#include "require.h"

#include <string.h>

static void release(slot *used)
{
    if (used->call != NULL) {
        guarded_free(used->call->result);
        guarded_free(used->call->text);
        guarded_free(used->call->data);
        guarded_free(used->call);
        arguments_free(&used->given);
        used->call = NULL;
    }
}

/* -- Results -------------------------------------------------------------------------------------------------------- */

typedef void shape_visitor(void *user, const at_shape *shape);

/* The lines that fill the result of a call: those that do not repeat. */
static void visit_results(const at_form *form, shape_visitor *visit, void *user)
{
    for (uint8_t index = 0; index < form->response_count + form->later_count; ++index) {
        const at_expected *line = index < form->response_count ? &form->responses[index]
                                                               : &form->later[index - form->response_count];
        if ((line->flags & AT_EXPECT_REPEATED) == 0 && line->shape->size > 0) {
            visit(user, line->shape);
        }
    }
}

static void widen(void *user, const at_shape *shape)
{
    size_t *size = (size_t *)user;
    *size = shape->size > *size ? shape->size : *size;
}

static size_t size_of_result(const at_form *form)
{
    size_t size = 0;
    visit_results(form, widen, &size);
    return size;
}

/* All lines of one result fill one C type, so what one of them does not fill reads as zero. */
static void log_result(void *user, const at_shape *shape)
{
    const slot *used = (const slot *)user;
    const at_call *call = used->call;
    const at_string within = {call->text, call->text_size};
    if (call->status == AT_OK) {
        line_fields_check(shape, call->result, UINT32_MAX, &within);
    }
    line_fields_log(used->player->log, shape, call->result);
}

static void log_end(slot *used, at_status status)
{
    event_log *log = used->player->log;
    const at_call *call = used->call;
    log_entry(log, "done");
    log_number(log, "slot", used - used->player->slots);
    log_number(log, "status", status);
    log_number(log, "code", call->code);
    if (call->result != NULL) {
        visit_results(call->form, log_result, used);
    }
    REQUIRE(7, call->data == NULL || call->data_length <= call->data_size);
    if (!used->cut) { /* else it depends on the pieces which of them was the last */
        log_number(log, "data", (long long)call->data_length);
    }
    if (call->data != NULL) {
        log_bytes(log, "bytes", call->data, call->data_length);
    }
}

/* -- Handlers of a call --------------------------------------------------------------------------------------------- */

static bool take_data(void *user, const uint8_t *bytes, size_t length)
{
    slot *used = (slot *)user;
    const size_t left = used->sink_limit - used->sunk;
    const size_t taken = length < left ? length : left;
    handler_entered(used->player);
    log_piece(used->player->log, "sink", bytes, taken);
    used->sunk += taken;
    if (taken < length) {
        used->cut = true;
        handler_leaves_amid_data(used->player);
        return false;
    }
    return true;
}

/* Stands for the handler of lines; it is never called itself. */
static void on_line(void)
{
}

static void deliver_line(at_function handler, void *user, const at_event *event)
{
    slot *used = (slot *)user;
    REQUIRE(5, handler == on_line);
    handler_entered(used->player);
    log_entry(used->player->log, "line");
    line_fields_check(event->shape, event->fields, event->unlisted, &event->line);
    line_fields_log(used->player->log, event->shape, event->fields);
    handler_leaves(used->player);
}

static void on_done(void *user, at_status status)
{
    slot *used = (slot *)user;
    player *play = used->player;
    REQUIRE(2, used->call != NULL && status != AT_PENDING && status == used->call->status);
    handler_entered(play);
    log_end(used, status);
    if (used->again) {
        used->again = false;
        used->sunk = 0;
        used->cut = false;
        status = at_client_start(&play->client, used->call);
        log_number(play->log, "again", status);
        if (status == AT_PENDING) {
            return;
        }
    }
    if (!used->blocking) {
        release(used); /* nobody may look at it any more */
    }
    handler_leaves(play);
}

/* -- Starting ------------------------------------------------------------------------------------------------------- */

static slot *free_slot(player *play)
{
    for (size_t index = 0; index < SLOTS; ++index) {
        if (play->slots[index].call == NULL) {
            return &play->slots[index];
        }
    }
    return NULL;
}

static void give_space(slot *used, const space *room)
{
    at_call *call = used->call;
    const size_t result = size_of_result(call->form);
    if (result > 0 && (room->flags & SPACE_NO_RESULT) == 0) {
        call->result = guarded_new(result);
    }
    call->text = room->text > 0 ? guarded_new(room->text) : NULL;
    call->text_size = room->text;
    if ((room->flags & SPACE_SINK) != 0) {
        call->sink = take_data;
        call->sink_user = used;
        used->sink_limit = room->data;
    } else if ((room->flags & SPACE_NO_DATA) == 0) {
        call->data = guarded_new(room->data);
        call->data_size = room->data;
    }
    call->deliver = deliver_line;
    call->on_line = (room->flags & SPACE_NO_LINES) == 0 ? on_line : NULL;
    call->line_user = used;
    call->done = (room->flags & SPACE_NO_DONE) == 0 ? on_done : NULL;
    call->user = used;
    used->again = (room->flags & SPACE_AGAIN) != 0 && call->done != NULL;
}

static void log_start(player *play, const slot *used, const char *how, at_status status)
{
    log_entry(play->log, how);
    log_number(play->log, "slot", used - play->slots);
    log_number(play->log, "status", status);
}

/* Why a command was refused can be asked for, until another is started. */
static void check_refusal(player *play, const at_call *call, at_status status)
{
    const at_error *error = at_client_last_error(&play->client);
    REQUIRE(4, status != AT_OK && error->status == status && error->command == call->form->command);
    log_number(play->log, "value", error->value);
}

static void run(player *play, slot *used)
{
    at_status status;
    used->blocking = true;
    used->again = false;
    status = at_client_run(&play->client, used->call);
    REQUIRE(2, status != AT_PENDING);
    log_start(play, used, "run", status);
    release(used);
    used->blocking = false;
}

static void start(player *play, slot *used, bool blocking)
{
    at_call fresh;
    at_status status;
    used->player = play;
    used->call = guarded_new(sizeof *used->call);
    used->call->form = used->given.entry->form;
    used->call->arguments = used->given.values;
    used->sunk = 0;
    used->cut = false;
    give_space(used, &play->space);
    if (blocking) {
        run(play, used);
        return;
    }
    fresh = *used->call;
    status = at_client_start_fresh(&play->client, used->call, &fresh);
    log_start(play, used, "start", status);
    if (status != AT_PENDING) {
        check_refusal(play, used->call, status);
        release(used);
    }
}

/* A blocking call lets the scenario go on while it waits; there is one of them at a time. */
static bool may_block(const player *play)
{
    for (size_t index = 0; index < SLOTS; ++index) {
        if (play->slots[index].blocking) {
            return false;
        }
    }
    return !play->client.handling;
}

void call_start(player *play, const step *todo)
{
    const at_catalogue *family = fuzzed_family.catalogue;
    slot *used = free_slot(play);
    choices from = choices_of(todo->bytes.bytes, todo->bytes.length);
    if (used == NULL) {
        return;
    }
    if (todo->kind == STEP_CHOSEN) {
        used->given = arguments_choose(&from, &family->forms[todo->numbers[0] % family->form_count]);
    } else {
        const at_string line = {(const char *)todo->bytes.bytes, todo->bytes.length};
        used->given = arguments_read(family, line);
    }
    if (used->given.entry != NULL) {
        start(play, used, todo->kind == STEP_BLOCKING && may_block(play));
    }
}

void call_cancel(player *play, uint8_t number)
{
    const slot *used = &play->slots[number % SLOTS];
    if (used->call != NULL && !used->blocking) {
        at_client_cancel(&play->client, used->call);
    }
}

bool calls_are_underway(const player *play)
{
    for (size_t index = 0; index < SLOTS; ++index) {
        if (play->slots[index].call != NULL) {
            return true;
        }
    }
    return false;
}

void calls_release(player *play)
{
    for (size_t index = 0; index < SLOTS; ++index) {
        slot *used = &play->slots[index];
        if (used->call != NULL) {
            REQUIRE(2, used->call->done == NULL); /* else `done` was never called */
            log_end(used, used->call->status);
            release(used);
        }
    }
}

/* -- The plain command ---------------------------------------------------------------------------------------------- */

static void note_status(void *user, at_status status)
{
    *(at_status *)user = status;
}

static const at_form *find_plain_form(void)
{
    const at_catalogue *family = fuzzed_family.catalogue;
    for (size_t index = 0; index < family->form_count; ++index) {
        const at_form *form = family->forms[index].form;
        if (form->field_count == 0 && form->response_count == 0 && form->later_count == 0 && form->flags == 0 &&
            form->data == AT_NONE) {
            return form;
        }
    }
    return NULL;
}

void call_plain_command(player *play)
{
    static const char answer[] = "\r\nOK\r\n";
    at_status status = AT_PENDING;
    at_call call;
    memset(&call, 0, sizeof call);
    call.form = find_plain_form();
    call.done = note_status;
    call.user = &status;
    if (call.form == NULL) {
        return;
    }
    REQUIRE(3, at_client_start(&play->client, &call) == AT_PENDING);
    REQUIRE(3, at_client_feed(&play->client, answer, sizeof answer - 1) == AT_OK);
    REQUIRE(3, status == AT_OK);
}
