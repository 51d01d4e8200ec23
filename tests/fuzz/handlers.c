/*
 * Takes what the client says, checks it, logs it, and does in handlers what the scenario does there.
 */
#include "line_fields.h"
#include "player_parts.h"
#include "require.h"

#include <string.h>

void handler_entered(player *play)
{
    at_call none;
    ++play->handled;
    ++play->work;
    memset(&none, 0, sizeof none);
    REQUIRE(9, at_client_feed(&play->client, "x", 1) == AT_ERROR_REENTERED);
    REQUIRE(9, at_client_run(&play->client, &none) == AT_ERROR_REENTERED);
    at_client_tick(&play->client);
}

void handler_leaves(player *play)
{
    if (!play->quiet && play->deferred_next < play->deferred_count) {
        player_do(play, play->deferred[play->deferred_next++]);
    }
}

void handler_leaves_amid_data(player *play)
{
    if (play->deferred_next < play->deferred_count && play->deferred[play->deferred_next]->kind != STEP_RESTART) {
        handler_leaves(play);
    }
}

/* -- URCs ----------------------------------------------------------------------------------------------------------- */

static const at_shape *shape_of(const player *play, uint8_t id)
{
    for (uint8_t index = 0; index < play->module.urc_count; ++index) {
        if (play->module.urcs[index]->urc == id) {
            return play->module.urcs[index];
        }
    }
    return NULL;
}

/* Nothing but its data may follow a header, unless time passes: then they may have been given up. */
static bool payload_is_over(player *play)
{
    if (play->clock != play->payload_clock) {
        play->payload_left = 0;
    }
    return play->payload_left == 0;
}

/* No more data come than the header says. */
static void count_payload(player *play, const typed_urc *urc)
{
    if (urc->data.bytes == NULL) {
        REQUIRE(3, payload_is_over(play));
        play->payload_clock = play->clock;
        play->payload_left = urc->data_total;
        play->payload_offset = 0;
        return;
    }
    REQUIRE(3, urc->data.length > 0 && urc->data.length <= play->payload_left);
    REQUIRE(3, urc->data_offset == play->payload_offset);
    REQUIRE(3, urc->data_total == play->payload_left + play->payload_offset);
    play->payload_clock = play->clock;
    play->payload_left -= (uint32_t)urc->data.length;
    play->payload_offset += (uint32_t)urc->data.length;
}

/* In the family's own type. */
static void take_urc(void *user, const typed_urc *urc)
{
    player *play = (player *)user;
    const at_shape *shape = shape_of(play, urc->id);
    REQUIRE(5, shape != NULL && shape->size <= urc->fields_size);
    handler_entered(play);
    count_payload(play, urc);
    if (urc->data.bytes != NULL) {
        log_piece(play->log, "data", urc->data.bytes, urc->data.length);
        return;
    }
    log_entry(play->log, "urc");
    log_number(play->log, "id", urc->id);
    log_number(play->log, "unlisted", urc->unlisted);
    log_number(play->log, "total", urc->data_total);
    line_fields_log(play->log, shape, urc->fields);
    handler_leaves(play);
}

/* What the family registers as the user of its functions is its own business. */
static player *delivering;

/* The event itself has the line, in which all texts have to lie; then the family's function is handed it. */
static void deliver_urc(at_function handler, void *user, const at_event *event)
{
    player *play = delivering;
    if (event->type == AT_EVENT_URC) {
        line_fields_check(event->shape, event->fields, event->unlisted, &event->line);
    }
    play->deliver_urc(handler, user, event);
}

/* -- Lines and the peer --------------------------------------------------------------------------------------------- */

static void check_line(const player *play, at_string line)
{
    REQUIRE(6, line.length > 0 && line.length < play->scene->buffer_size);
    REQUIRE(6, memchr(line.text, '\r', line.length) == NULL && memchr(line.text, '\n', line.length) == NULL);
}

static void on_line(void *user, const at_event *event)
{
    player *play = (player *)user;
    handler_entered(play);
    REQUIRE(3, payload_is_over(play));
    if (event->type != AT_EVENT_FINAL && event->type != AT_EVENT_URC) {
        check_line(play, event->line);
    }
    play->sentinels += event->type == AT_EVENT_UNKNOWN && event->line.length == strlen(sentinel) &&
                       memcmp(event->line.text, sentinel, event->line.length) == 0;
    log_entry(play->log, "line");
    log_number(play->log, "type", event->type);
    log_number(play->log, "head", event->head);
    log_number(play->log, "response", event->is_response);
    log_bytes(play->log, "field", event->field, event->field == NULL ? 0 : strlen(event->field));
    log_bytes(play->log, "text", event->line.text, event->line.length);
    handler_leaves(play);
}

static void on_online(void *user, at_bytes data, at_status status)
{
    player *play = (player *)user;
    handler_entered(play);
    if (data.bytes != NULL) {
        REQUIRE(3, data.length > 0 && status == AT_OK);
        log_piece(play->log, "online", data.bytes, data.length);
        return;
    }
    log_entry(play->log, "online ends");
    log_number(play->log, "status", status);
    handler_leaves(play);
}

void handlers_register(player *play)
{
    play->listener.take = take_urc;
    play->listener.user = play;
    if (play->scene->seed % 2 == 0) {
        fuzzed_family.listen(&play->client, &play->listener);
    } else {
        fuzzed_family.listen_by_kind(&play->client, &play->listener);
    }
    delivering = play;
    play->deliver_urc = play->client.deliver_urc;
    at_client_on_urc(&play->client, deliver_urc, play->client.on_urc, play->client.urc_user);
    at_client_on_line(&play->client, on_line, play);
    at_client_on_online(&play->client, on_online, play);
}
