/*
 * Carries out the steps of a scenario.
 */
#include "player_parts.h"

#include "guarded.h"
#include "require.h"

#include <string.h>

const char sentinel[] = "~the line behind it all~";

enum { WORK_FACTOR = 16, WORK_START = 256, MOST_LAST_TICKS = 64 };

/* The lexer has no user pointer, so the player that is at work stands here. */
static player *playing;

/* -- The lexer ------------------------------------------------------------------------------------------------------ */

/* A lexer that is wrong where a line has been gathered from pieces: what the test of the targets wants to be found. */
static bool misses(const char *line)
{
    const char *buffer = (const char *)playing->buffer;
    return is_defective() && line >= buffer && line < buffer + playing->scene->buffer_size;
}

static uint8_t lex_head(const char **cursor)
{
    REQUIRE(3, !at_framer_in_data(&playing->client.receiver.framer));
    ++playing->work;
    return misses(*cursor) ? (uint8_t)AT_HEAD_UNKNOWN : fuzzed_family.catalogue->module->lex_head(cursor);
}

/* -- The port ------------------------------------------------------------------------------------------------------- */

static at_status port_write(void *user, const uint8_t *bytes, size_t length, size_t *written)
{
    player *play = (player *)user;
    const size_t taken = length < play->port_left ? length : play->port_left;
    ++play->work;
    REQUIRE(8, length > 0);
    if (play->port_takes == PORT_FAILS) {
        return AT_ERROR_PORT;
    }
    if (taken > 0) {
        log_piece(play->log, "sent", bytes, taken);
    }
    play->port_left -= taken;
    *written = taken;
    return AT_OK;
}

static uint32_t port_now(void *user)
{
    return ((const player *)user)->clock;
}

static bool step_next(player *play)
{
    if (play->next == play->scene->count) {
        return false;
    }
    player_do(play, &play->scene->steps[play->next++]);
    return true;
}

/* While a blocking call waits the scenario goes on; behind its end nothing comes but time. */
static at_status port_wait(void *user, at_client *client, uint32_t milliseconds)
{
    player *play = (player *)user;
    REQUIRE(2, client == &play->client && !client->handling);
    ++play->paid;
    if (!step_next(play)) {
        play->clock += milliseconds > 0 ? milliseconds : 1;
        play->port_left = SIZE_MAX;
    }
    return play->port_takes == PORT_FAILS ? AT_ERROR_PORT : AT_OK;
}

static void refill_port(player *play)
{
    play->port_left = play->port_takes == PORT_TAKES_ALL ? SIZE_MAX : play->port_takes;
}

/* -- Steps ---------------------------------------------------------------------------------------------------------- */

static void tick(player *play)
{
    ++play->paid;
    at_client_tick(&play->client);
}

/* Short times one by one, long ones in halves of a second. */
static void let_pass(player *play, uint8_t time)
{
    play->clock += time < 128 ? time : (time - 127u) * 500u;
    refill_port(play);
    tick(play);
}

static uint32_t draw(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

static size_t next_piece(division pieces, uint32_t *seed, size_t left)
{
    size_t size = left;
    if (pieces == DIVISION_SINGLE) {
        size = 1;
    } else if (pieces == DIVISION_RANDOM) {
        size = 1 + draw(seed) % (draw(seed) % 4 == 0 ? 80 : 6);
    }
    return size < left ? size : left;
}

/* Set for each run: how the bytes of the module are divided. */
static division current_division;

static void feed(player *play, at_bytes said)
{
    uint32_t seed = play->scene->seed + (uint32_t)play->paid;
    while (said.length > 0) {
        const size_t size = next_piece(current_division, &seed, said.length);
        uint8_t *piece = guarded_copy(said.bytes, size);
        REQUIRE(9, at_client_feed(&play->client, piece, size) == AT_OK);
        guarded_free(piece);
        said.bytes += size;
        said.length -= size;
        play->paid += size;
    }
}

static void feed_text(player *play, const char *text)
{
    feed(play, at_bytes_of(text, strlen(text)));
}

static void give_space(player *play, const uint8_t *numbers)
{
    play->space.data = numbers[0] * 4u;
    play->space.text = numbers[1];
    play->space.flags = numbers[2];
}

static void set_port(player *play, uint8_t takes)
{
    play->port_takes = takes;
    refill_port(play);
    tick(play);
}

static void send_online(player *play, uint8_t length)
{
    uint8_t bytes[256];
    size_t taken = 0;
    at_status status;
    memset(bytes, '+', sizeof bytes);
    status = at_client_send_online(&play->client, bytes, length + 1u, &taken);
    log_entry(play->log, "send online");
    log_number(play->log, "status", status);
    log_number(play->log, "taken", (long long)taken);
}

/* Data that are coming are given up; those whose header is being handled have not begun, and come all the same. */
static void restart(player *play)
{
    at_client_restarted(&play->client);
    if (!play->client.handling) {
        play->payload_left = 0;
    }
}

static void escape(player *play)
{
    const at_status status = at_client_escape(&play->client);
    log_entry(play->log, "escape");
    log_number(play->log, "status", status);
}

static void set_mode(player *play, const uint8_t *numbers)
{
    (void)at_receiver_set_mode(&play->client.receiver, numbers[0], numbers[1], numbers[2]);
}

/* In a handler nothing can be received and no time passes. */
static bool can_be_done(const player *play, const step *todo)
{
    return !play->client.handling ||
           (todo->kind != STEP_FEED && todo->kind != STEP_TIME && todo->kind != STEP_PORT && todo->kind != STEP_MODE);
}

void player_do(player *play, const step *todo)
{
    ++play->paid;
    if (todo->in_handler && !play->client.handling) {
        play->deferred[play->deferred_count++] = todo;
        return;
    }
    if (!can_be_done(play, todo)) {
        return;
    }
    switch (todo->kind) {
    case STEP_FEED: feed(play, todo->bytes); break;
    case STEP_COMMAND:
    case STEP_BLOCKING:
    case STEP_CHOSEN: call_start(play, todo); break;
    case STEP_SPACE: give_space(play, todo->numbers); break;
    case STEP_TIME: let_pass(play, todo->numbers[0]); break;
    case STEP_MODE: set_mode(play, todo->numbers); break;
    case STEP_CANCEL: call_cancel(play, todo->numbers[0]); break;
    case STEP_RESTART: restart(play); break;
    case STEP_ESCAPE: escape(play); break;
    case STEP_ONLINE: send_online(play, todo->numbers[0]); break;
    case STEP_PORT: set_port(play, todo->numbers[0]); break;
    }
}

/* -- The end -------------------------------------------------------------------------------------------------------- */

/* Invariant 3: a line that nothing claims arrives, once, and brings nothing else with it. */
static void expect_sentinel(player *play)
{
    size_t handled;
    feed_text(play, "\r\n");
    if (at_framer_in_data(&play->client.receiver.framer) || at_client_is_busy(&play->client) ||
        calls_are_underway(play)) {
        return; /* the line before was a header: what follows are its data */
    }
    handled = play->handled;
    play->sentinels = 0;
    feed_text(play, sentinel);
    feed_text(play, "\r\n");
    REQUIRE(3, play->sentinels == 1 && play->handled == handled + 1);
}

/* Time passes until nothing is under way: a few ticks end everything. */
static void come_to_rest(player *play)
{
    size_t ticks = 0;
    uint32_t next;
    play->port_takes = PORT_TAKES_ALL;
    refill_port(play);
    for (next = at_client_next_tick(&play->client); next != UINT32_MAX; next = at_client_next_tick(&play->client)) {
        play->clock += next;
        tick(play);
        REQUIRE(2, ++ticks < MOST_LAST_TICKS);
    }
    if (at_client_is_online(&play->client)) {
        restart(play);
    }
    REQUIRE(2, !at_client_is_busy(&play->client));
}

static void log_state(player *play)
{
    const at_statistics *counted = at_client_statistics(&play->client);
    log_entry(play->log, "counted");
    log_number(play->log, "lines", counted->lines);
    log_number(play->log, "malformed", counted->malformed);
    log_number(play->log, "truncated", counted->truncated);
    log_number(play->log, "unknown", counted->unknown);
    log_number(play->log, "late", counted->late);
    for (uint8_t mode = 0; mode < play->module.mode_count; ++mode) {
        const at_mode *entry = &play->module.modes[mode];
        for (int32_t key = entry->base; key < (int32_t)entry->base + entry->count; ++key) {
            log_number(play->log, entry->name, at_receiver_mode(&play->client.receiver, mode, key));
        }
    }
}

static void finish(player *play)
{
    play->quiet = true;
    if (!calls_are_underway(play) && !at_client_is_busy(&play->client)) {
        expect_sentinel(play);
    }
    come_to_rest(play);
    calls_release(play);
    log_state(play);
    feed_text(play, "\r\n"); /* may still complete a header */
    come_to_rest(play);
    expect_sentinel(play);
    call_plain_command(play);
    REQUIRE(8, play->work <= WORK_FACTOR * play->paid + WORK_START);
    REQUIRE(8, at_client_statistics(&play->client)->high_water < play->scene->buffer_size);
}

void play(const scenario *scene, division pieces, event_log *log)
{
    static player fresh;
    memset(&fresh, 0, sizeof fresh);
    playing = &fresh;
    current_division = pieces;
    log_clear(log);
    fresh.module = *fuzzed_family.catalogue->module;
    fresh.module.lex_head = lex_head;
    fresh.port.write = port_write;
    fresh.port.now = port_now;
    fresh.port.wait = port_wait;
    fresh.port.user = &fresh;
    fresh.buffer = guarded_new(scene->buffer_size);
    fresh.log = log;
    fresh.scene = scene;
    fresh.space.data = 1020;
    fresh.space.text = 255;
    fresh.port_takes = PORT_TAKES_ALL;
    fresh.clock = UINT32_MAX - 5000u; /* it wraps around soon */
    refill_port(&fresh);
    REQUIRE(0, at_client_init(&fresh.client, &fresh.module, &fresh.port, fresh.buffer, scene->buffer_size) == AT_OK);
    handlers_register(&fresh);
    while (step_next(&fresh)) {
    }
    finish(&fresh);
    guarded_free(fresh.buffer);
}
