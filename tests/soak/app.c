#include "app.h"

#include "dice.h"
#include "frames.h"
#include "simulated_clock.h"
#include "slot.h"

#include <stdlib.h>

enum {
    SLOTS = 8,
    THOUGHT_MS = 200,
    LONG_THOUGHT_MS = 30000,
    LONG_THOUGHT_ONCE_IN = 20,
    CANCELLED_ONCE_IN = 2000,
    REGRETTED_ONCE_IN = 5,
    REGRETTED_WITHIN_MS = 300
};

struct app {
    struct line *line;
    const struct peers *peers;
    struct slot slots[SLOTS];
    bool believed_open[PEERS];
    bool has_data[PEERS];
    size_t unsure; /* settings that may not be what the module was last told, and have to be told again */
    uint32_t frames;
    uint64_t next_ms;
    const struct slot *regretted; /* is going to be cancelled; NULL: none */
    uint64_t regret_ms; /* then, and not before its OK */
    const struct menu *wanted; /* what comes next; NULL: anything */
};

const at_module *app_module(void)
{
    return commands.module;
}

bool app_needs_tls(void)
{
    return commands.peers_speak_tls;
}

static struct command_entry *entry_of(const struct slot *slot)
{
    return &slot->app->line->journal.commands[slot->command];
}

/* ---- How commands end ---- */

static const struct menu *menu_of(const struct command_entry *entry)
{
    return entry->kind == COMMAND_SEND ? &commands.sends : entry->kind == COMMAND_CLOSE ? &commands.closes : NULL;
}

/* What the module still owes to a command that was given up must not be taken for the next one's: here is the next. */
static void follow_up(struct app *app, const struct command_entry *entry)
{
    const bool was_given_up = entry->status == AT_ERROR_TIMEOUT || entry->status == AT_ERROR_CANCELLED;
    if (was_given_up && entry->later.text != NULL && !entry->later.has_key) {
        app->wanted = menu_of(entry);
        app->next_ms = clock_milliseconds();
    }
}

static void learn(struct app *app, const struct slot *slot, const struct command_entry *entry)
{
    const int socket = entry->socket;
    switch (entry->kind) {
    case COMMAND_OPEN: /* ERROR says that the number is in use, more often than not */
        app->believed_open[socket] = entry->status == AT_OK || entry->status == AT_ERROR_MODULE;
        break;
    case COMMAND_CLOSE:
        app->believed_open[socket] = false;
        break;
    case COMMAND_SEND:
        app->believed_open[socket] = entry->status != AT_ERROR_MODULE && app->believed_open[socket];
        break;
    case COMMAND_READ:
        app->has_data[socket] = entry->status == AT_OK && slot->call.data_length > 0;
        break;
    case COMMAND_SET:
        app->unsure = entry->status != AT_OK ? commands.settings.count : app->unsure > 0 ? app->unsure - 1 : 0;
        break;
    default:
        break;
    }
}

static bool is_module_behind(const struct line *line)
{
    return output_heard_so_far(machine_output(line->machine)) < line->sent;
}

void app_done(void *user, at_status status)
{
    struct slot *slot = user;
    struct line *line = slot->app->line;
    struct command_entry *entry = entry_of(slot);
    line->journal.strange_endings += slot->is_busy ? 0 : 1;
    slot->is_busy = false;
    ++entry->endings;
    entry->status = status;
    entry->stream_to = line->fed_to;
    entry->ended_from = line->fed_from;
    entry->ended_ms = clock_milliseconds();
    if (status == AT_ERROR_TIMEOUT && is_module_behind(line)) {
        entry->module_is_behind = true;
    }
    if (entry->kind == COMMAND_READ) {
        bytes_append(&entry->data, slot->data, slot->call.data_length);
        entry->told = commands.told(slot);
    }
    learn(slot->app, slot, entry);
    follow_up(slot->app, entry);
}

/* ---- For the commands ---- */

at_client *app_client(const struct app *app)
{
    return &app->line->client;
}

int app_port(const struct app *app, int socket)
{
    return app->peers->peer[socket].port;
}

at_string app_address(void)
{
    static const at_string number = {"127.0.0.1", 9};
    static const at_string name = {"peer.test", 9};
    return dice_once_in(2) ? number : name;
}

size_t app_frame(struct slot *slot, struct command_entry *entry, uint32_t longest)
{
    const uint32_t limit = dice_once_in(4) ? longest : 80;
    const size_t length = FRAME_OVERHEAD + dice_below(limit - FRAME_OVERHEAD + 1);
    entry->frame = ++slot->app->frames;
    frame_write(slot->data, length, entry->frame);
    return length;
}

void app_hears_data(struct app *app, int socket)
{
    if (socket >= 0 && socket < PEERS) {
        app->has_data[socket] = true;
    }
}

/* Without data it is the line that announces them. */
void app_hears_push(struct app *app, int socket, uint32_t total, at_bytes data)
{
    const struct line *line = app->line;
    if (data.bytes == NULL) {
        journal_push(&app->line->journal, &(struct push_entry){.socket = socket, .total = total, .from = line->fed_from,
                                                               .time_ms = clock_milliseconds()});
    }
    journal_push_data(&app->line->journal, (const char *)data.bytes, data.length, line->fed_to);
}

void app_hears_restart(struct app *app)
{
    app->unsure = commands.settings.count;
}

/* ---- What comes next ---- */

static const struct choice *one_of(const struct menu *menu)
{
    return &menu->items[dice_below((uint32_t)menu->count)];
}

static bool is_opening(const struct app *app, int socket)
{
    for (size_t i = 0; i < SLOTS; ++i) {
        const struct slot *slot = &app->slots[i];
        if (slot->is_busy && entry_of(slot)->kind == COMMAND_OPEN && entry_of(slot)->socket == socket) {
            return true;
        }
    }
    return false;
}

static const struct choice *choose(const struct app *app, int socket)
{
    const uint32_t roll = dice_below(100);
    if (app->unsure > 0 || roll < 5) {
        return app->unsure > 0 ? &commands.settings.items[app->unsure - 1] : one_of(&commands.settings);
    }
    if (roll < 25) {
        return one_of(&commands.others);
    }
    if (!app->believed_open[socket] && is_opening(app, socket)) {
        return one_of(roll < 90 ? &commands.others : roll < 95 ? &commands.opens : &commands.closes);
    }
    if (!app->believed_open[socket]) {
        return one_of(roll < 90 ? &commands.opens : &commands.reads);
    }
    if (app->has_data[socket] && roll < 70) {
        return one_of(&commands.reads);
    }
    return one_of(roll < 86 ? &commands.sends : roll < 94 ? &commands.reads : &commands.closes);
}

/* An open socket, if there is one, for what is wanted needs one. */
static int choose_socket(const struct app *app)
{
    const int first = (int)dice_below(PEERS);
    for (int i = 0; i < PEERS && app->wanted != NULL; ++i) {
        if (app->believed_open[(first + i) % PEERS]) {
            return (first + i) % PEERS;
        }
    }
    return first;
}

/* ---- Giving up ---- */

static void cancel(struct slot *slot)
{
    entry_of(slot)->cancelled = true;
    at_client_cancel(app_client(slot->app), &slot->call);
}

static bool is_regretted(const struct app *app, const struct slot *slot)
{
    return slot == app->regretted && clock_milliseconds() >= app->regret_ms &&
           !at_client_is_busy(app_client(app));
}

static void cancel_some(struct app *app)
{
    for (size_t i = 0; i < SLOTS; ++i) {
        struct slot *slot = &app->slots[i];
        if (slot->is_busy && (is_regretted(app, slot) || dice_once_in(CANCELLED_ONCE_IN))) {
            cancel(slot);
        }
    }
    app->regretted = app->regretted != NULL && app->regretted->is_busy ? app->regretted : NULL;
}

/* Some are cancelled between their OK and the word behind it. */
static void regret(struct app *app, const struct slot *slot)
{
    if (app->regretted == NULL && slot->is_busy && menu_of(entry_of(slot)) != NULL && dice_once_in(REGRETTED_ONCE_IN)) {
        app->regretted = slot;
        app->regret_ms = clock_milliseconds() + dice_below(dice_once_in(2) ? REGRETTED_WITHIN_MS : 1);
    }
}

/* ---- In turn ---- */

static struct slot *free_slot(struct app *app)
{
    for (size_t i = 0; i < SLOTS; ++i) {
        if (!app->slots[i].is_busy && &app->slots[i] != app->regretted) {
            return &app->slots[i];
        }
    }
    return NULL;
}

static void start(struct app *app, struct slot *slot)
{
    struct line *line = app->line;
    const int socket = choose_socket(app);
    const struct choice *chosen = app->wanted != NULL ? one_of(app->wanted) : choose(app, socket);
    const struct command_entry fresh = {
        .name = chosen->name, .kind = chosen->kind, .response_ms = chosen->response_ms, .later = chosen->later,
        .socket = socket, .heard = line->sent, .stream_from = line->fed_to, .began_ms = clock_milliseconds(),
        .module_expected_data = module_expects_data(machine_module(line->machine)),
        .module_is_behind = is_module_behind(line),
        .modes_differ = line_modes_differ(line), .told = -1};
    slot->command = journal_command(&line->journal, &fresh);
    app->wanted = NULL;
    app->next_ms = clock_milliseconds() +
                   dice_below(dice_once_in(LONG_THOUGHT_ONCE_IN) ? LONG_THOUGHT_MS : THOUGHT_MS);
    slot->is_busy = true;
    struct command_entry *entry = entry_of(slot);
    entry->started = chosen->start(slot, entry);
    slot->is_busy = slot->is_busy && entry->started == AT_PENDING;
    regret(app, slot);
}

bool app_start(struct app *app)
{
    cancel_some(app);
    struct slot *slot = free_slot(app);
    if (slot == NULL || clock_milliseconds() < app->next_ms || at_client_is_busy(&app->line->client)) {
        return false;
    }
    start(app, slot);
    return true;
}

static uint64_t until(uint64_t time_ms)
{
    const uint64_t now = clock_milliseconds();
    return time_ms > now ? time_ms - now : 0;
}

uint64_t app_pause(const struct app *app)
{
    const bool is_busy = at_client_is_busy(app_client(app));
    const uint64_t regret = app->regretted != NULL && !is_busy ? until(app->regret_ms) : UINT64_MAX;
    const bool waits = is_busy || app_underway(app) == SLOTS;
    const uint64_t next = until(app->next_ms) > 0 || !waits ? until(app->next_ms) : UINT64_MAX;
    return regret < next ? regret : next;
}

unsigned app_underway(const struct app *app)
{
    unsigned count = 0;
    for (size_t i = 0; i < SLOTS; ++i) {
        count += app->slots[i].is_busy ? 1 : 0;
    }
    return count;
}

uint64_t app_oldest_ms(const struct app *app)
{
    uint64_t oldest = 0;
    for (size_t i = 0; i < SLOTS; ++i) {
        const struct slot *slot = &app->slots[i];
        const uint64_t age = slot->is_busy ? clock_milliseconds() - entry_of(slot)->began_ms : 0;
        oldest = age > oldest ? age : oldest;
    }
    return oldest;
}

struct app *app_open(struct line *line, const struct peers *peers)
{
    struct app *app = allocate(sizeof *app);
    app->line = line;
    app->peers = peers;
    for (size_t i = 0; i < SLOTS; ++i) {
        app->slots[i].app = app;
    }
    app_hears_restart(app);
    commands.listen(app);
    line_watch_urcs(line);
    return app;
}

void app_close(struct app *app)
{
    free(app);
}
