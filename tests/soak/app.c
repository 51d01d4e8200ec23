#include "app.h"

#include "dice.h"
#include "family.h"
#include "frames.h"
#include "simulated_clock.h"

#include <stdlib.h>
#include <string.h>

#define CONSTANT(name) FAMILY_PASTE(FAMILY_CONSTANTS, name)

enum {
    SLOTS = 8,
    SETTINGS = 3,
    CONTEXT = 1,
    MOST_DATA = 1440,
    TEXT = 256,
    THOUGHT_MS = 200,
    LONG_THOUGHT_MS = 30000,
    LONG_THOUGHT_ONCE_IN = 20,
    CANCELLED_ONCE_IN = 2000
};

/* A command with all that has to stay in place while it is under way. */
struct slot {
    struct app *app;
    bool is_busy;
    size_t command; /* in the journal */
    at_call call;
    union {
        FAMILY_NAME(_qiopen_write) open;
        FAMILY_NAME(_qiclose_write) close;
        FAMILY_NAME(_qisend_data_write) send;
        FAMILY_NAME(_qird_write) read;
        FAMILY_NAME(_qistate_by_socket_write) state;
        FAMILY_NAME(_ate_write) echo;
        FAMILY_NAME(_cmee_write) cmee;
        FAMILY_NAME(_qping_write) ping;
        FAMILY_NAME(_qicfg_showlength_write) show;
        FAMILY_NAME(_qicfg_viewmode_write) view;
        FAMILY_NAME(_qicfg_dataformat_write) format;
    } arguments;
    union {
        FAMILY_NAME(_qiopen_result) open;
        FAMILY_NAME(_qird_response) read;
        FAMILY_NAME(_cgatt_response) attached;
        FAMILY_NAME(_qigeterror_response) error;
        FAMILY_NAME(_qping_summary) ping;
        FAMILY_NAME(_qicfg_showlength_response) show;
        FAMILY_NAME(_qicfg_viewmode_response) view;
        FAMILY_NAME(_qicfg_dataformat_response) format;
    } result;
    uint8_t data[MOST_DATA];
    char text[TEXT];
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
};

const at_module *app_module(void)
{
    return &FAMILY_NAME(_module);
}

/* ---- How commands end ---- */

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
        app->unsure = entry->status != AT_OK ? SETTINGS : app->unsure > 0 ? app->unsure - 1 : 0;
        break;
    default:
        break;
    }
}

static void on_done(void *user, at_status status)
{
    struct slot *slot = user;
    struct journal *journal = &slot->app->line->journal;
    struct command_entry *entry = &journal->commands[slot->command];
    journal->strange_endings += slot->is_busy ? 0 : 1;
    slot->is_busy = false;
    ++entry->endings;
    entry->status = status;
    entry->stream_to = slot->app->line->fed_to;
    entry->ended_from = slot->app->line->fed_from;
    entry->ended_ms = clock_milliseconds();
    if (entry->kind == COMMAND_READ) {
        bytes_append(&entry->data, slot->data, slot->call.data_length);
        entry->told = slot->result.read.actual_read_length;
    }
    learn(slot->app, slot, entry);
}

static void on_urc(void *user, const family_urc *urc)
{
    struct app *app = user;
    if (urc->id == CONSTANT(_URC_QIURC_RECV) && urc->as.qiurc_recv.connect_id < PEERS) {
        app->has_data[urc->as.qiurc_recv.connect_id] = true;
    } else if (urc->id == CONSTANT(_URC_QIURC_CLOSED) && urc->as.qiurc_closed.connect_id < PEERS) {
        app->has_data[urc->as.qiurc_closed.connect_id] = true;
    }
}

/* ---- Commands ---- */

typedef at_status start_command(struct slot *slot, struct command_entry *entry);

static at_client *client_of(struct slot *slot)
{
    return &slot->app->line->client;
}

static at_status start_open(struct slot *slot, struct command_entry *entry)
{
    slot->arguments.open = (FAMILY_NAME(_qiopen_write)){
        .context_id = CONTEXT, .connect_id = entry->socket, .service_type = CONSTANT(_SERVICE_TYPE_TCP),
        .address = AT_STR("127.0.0.1"), .remote_port = slot->app->peers->peer[entry->socket].port};
    return FAMILY_NAME(_qiopen_start)(client_of(slot), &slot->call, &slot->arguments.open, &slot->result.open, on_done,
                                      slot);
}

static at_status start_close(struct slot *slot, struct command_entry *entry)
{
    slot->arguments.close.connect_id = entry->socket;
    return FAMILY_NAME(_qiclose_start)(client_of(slot), &slot->call, &slot->arguments.close, on_done, slot);
}

static at_status start_send(struct slot *slot, struct command_entry *entry)
{
    const uint32_t longest = dice_once_in(4) ? LONGEST_SEND : 80;
    const size_t length = FRAME_OVERHEAD + dice_below(longest - FRAME_OVERHEAD + 1);
    entry->frame = ++slot->app->frames;
    frame_write(slot->data, length, entry->frame);
    slot->arguments.send.connect_id = entry->socket;
    slot->arguments.send.data = at_bytes_of(slot->data, length);
    return FAMILY_NAME(_qisend_data_start)(client_of(slot), &slot->call, &slot->arguments.send, on_done, slot);
}

static at_status start_read(struct slot *slot, struct command_entry *entry)
{
    const int32_t most = (int32_t)(1 + dice_below(dice_once_in(2) ? LONGEST_READ : 100));
    slot->arguments.read = (FAMILY_NAME(_qird_write)){.connect_id = entry->socket, .read_length = most};
    return FAMILY_NAME(_qird_start)(client_of(slot), &slot->call, &slot->arguments.read, &slot->result.read, slot->data,
                                    (size_t)most, on_done, slot);
}

static at_status start_state(struct slot *slot, struct command_entry *entry)
{
    slot->arguments.state.connect_id = entry->socket;
    return FAMILY_NAME(_qistate_by_socket_start)(client_of(slot), &slot->call, &slot->arguments.state, NULL, NULL,
                                                 on_done, slot);
}

static at_status start_at(struct slot *slot, struct command_entry *entry)
{
    (void)entry;
    return FAMILY_NAME(_at_start)(client_of(slot), &slot->call, on_done, slot);
}

static at_status start_attached(struct slot *slot, struct command_entry *entry)
{
    (void)entry;
    return FAMILY_NAME(_cgatt_read_start)(client_of(slot), &slot->call, &slot->result.attached, on_done, slot);
}

static at_status start_error(struct slot *slot, struct command_entry *entry)
{
    (void)entry;
    return FAMILY_NAME(_qigeterror_start)(client_of(slot), &slot->call, &slot->result.error, slot->text,
                                          sizeof slot->text, on_done, slot);
}

static at_status start_echo(struct slot *slot, struct command_entry *entry)
{
    (void)entry;
    slot->arguments.echo.value = (FAMILY_NAME(_ate_value))dice_below(2);
    return FAMILY_NAME(_ate_start)(client_of(slot), &slot->call, &slot->arguments.echo, on_done, slot);
}

static at_status start_cmee(struct slot *slot, struct command_entry *entry)
{
    (void)entry;
    slot->arguments.cmee.n = (FAMILY_NAME(_cmee_n))dice_below(3);
    return FAMILY_NAME(_cmee_start)(client_of(slot), &slot->call, &slot->arguments.cmee, on_done, slot);
}

static at_status start_ping(struct slot *slot, struct command_entry *entry)
{
    (void)entry;
    slot->arguments.ping = (FAMILY_NAME(_qping_write)){.context_id = CONTEXT, .host = AT_STR("127.0.0.1")};
    return FAMILY_NAME(_qping_start)(client_of(slot), &slot->call, &slot->arguments.ping, NULL, NULL,
                                     &slot->result.ping, on_done, slot);
}

static at_status start_show(struct slot *slot, struct command_entry *entry)
{
    (void)entry;
    slot->arguments.show.show_length_mode = (FAMILY_NAME(_qicfg_show_length_mode))dice_below(2);
    return FAMILY_NAME(_qicfg_showlength_start)(client_of(slot), &slot->call, &slot->arguments.show,
                                                &slot->result.show, on_done, slot);
}

static at_status start_view(struct slot *slot, struct command_entry *entry)
{
    (void)entry;
    slot->arguments.view.view_mode = (FAMILY_NAME(_qicfg_view_mode))dice_below(2);
    return FAMILY_NAME(_qicfg_viewmode_start)(client_of(slot), &slot->call, &slot->arguments.view, &slot->result.view,
                                              on_done, slot);
}

static at_status start_format(struct slot *slot, struct command_entry *entry)
{
    (void)entry;
    slot->arguments.format.send_data_format = (FAMILY_NAME(_qicfg_send_data_format))dice_below(2);
    slot->arguments.format.recv_data_format = (FAMILY_NAME(_qicfg_recv_data_format))dice_below(2);
    return FAMILY_NAME(_qicfg_dataformat_start)(client_of(slot), &slot->call, &slot->arguments.format,
                                                &slot->result.format, on_done, slot);
}

static const struct choice {
    const char *name;
    enum command_kind kind;
    start_command *start;
    struct later_result later;
} open_it = {"QIOPEN", COMMAND_OPEN, start_open, {"+QIOPEN: ", true}},
  close_it = {"QICLOSE", COMMAND_CLOSE, start_close, {"CLOSE OK", false}},
  send_it = {"QISEND", COMMAND_SEND, start_send, {"SEND ", false}},
  read_it = {"QIRD", COMMAND_READ, start_read, {NULL, false}},
  others[] = {{"QISTATE", COMMAND_PLAIN, start_state, {NULL, false}},
              {"QISTATE", COMMAND_PLAIN, start_state, {NULL, false}},
              {"AT", COMMAND_PLAIN, start_at, {NULL, false}},
              {"CGATT", COMMAND_PLAIN, start_attached, {NULL, false}},
              {"QIGETERROR", COMMAND_PLAIN, start_error, {NULL, false}},
              {"ATE", COMMAND_PLAIN, start_echo, {NULL, false}},
              {"CMEE", COMMAND_PLAIN, start_cmee, {NULL, false}},
              {"QPING", COMMAND_PLAIN, start_ping, {"+QPING: 2,", false}}},
  settings[SETTINGS] = {{"QICFG", COMMAND_SET, start_show, {NULL, false}},
                        {"QICFG", COMMAND_SET, start_view, {NULL, false}},
                        {"QICFG", COMMAND_SET, start_format, {NULL, false}}};

static const struct choice *choose(const struct app *app, int socket)
{
    const uint32_t roll = dice_below(100);
    if (app->unsure > 0 || roll < 5) {
        return &settings[app->unsure > 0 ? app->unsure - 1 : dice_below(SETTINGS)];
    }
    if (roll < 25) {
        return &others[dice_below(sizeof others / sizeof others[0])];
    }
    if (!app->believed_open[socket]) {
        return roll < 90 ? &open_it : &read_it;
    }
    if (app->has_data[socket] && roll < 70) {
        return &read_it;
    }
    return roll < 86 ? &send_it : roll < 94 ? &read_it : &close_it;
}

/* ---- In turn ---- */

static void cancel_some(struct app *app)
{
    for (size_t i = 0; i < SLOTS; ++i) {
        if (app->slots[i].is_busy && dice_once_in(CANCELLED_ONCE_IN)) {
            app->line->journal.commands[app->slots[i].command].cancelled = true;
            at_client_cancel(&app->line->client, &app->slots[i].call);
        }
    }
}

static struct slot *free_slot(struct app *app)
{
    for (size_t i = 0; i < SLOTS; ++i) {
        if (!app->slots[i].is_busy) {
            return &app->slots[i];
        }
    }
    return NULL;
}

bool app_start(struct app *app)
{
    struct line *line = app->line;
    cancel_some(app);
    struct slot *slot = free_slot(app);
    if (slot == NULL || clock_milliseconds() < app->next_ms || at_client_is_busy(&line->client)) {
        return false;
    }
    const int socket = (int)dice_below(PEERS);
    const struct choice *chosen = choose(app, socket);
    const struct command_entry fresh = {
        .name = chosen->name, .kind = chosen->kind, .later = chosen->later, .socket = socket, .heard = line->sent, .stream_from = line->fed_to,
        .began_ms = clock_milliseconds(), .module_expected_data = module_expects_data(machine_module(line->machine)),
        .modes_differ = line_modes_differ(line), .told = -1};
    slot->command = journal_command(&line->journal, &fresh);
    struct command_entry *entry = &line->journal.commands[slot->command];
    slot->is_busy = true;
    entry->started = chosen->start(slot, entry);
    slot->is_busy = slot->is_busy && entry->started == AT_PENDING;
    app->next_ms = clock_milliseconds() +
                   dice_below(dice_once_in(LONG_THOUGHT_ONCE_IN) ? LONG_THOUGHT_MS : THOUGHT_MS);
    return true;
}

uint64_t app_pause(const struct app *app)
{
    const uint64_t now = clock_milliseconds();
    if (app->next_ms > now) {
        return app->next_ms - now;
    }
    return at_client_is_busy(&app->line->client) || app_underway(app) == SLOTS ? UINT64_MAX : 0;
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
        const struct command_entry *entry = &app->line->journal.commands[app->slots[i].command];
        const uint64_t age = app->slots[i].is_busy ? clock_milliseconds() - entry->began_ms : 0;
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
    FAMILY_NAME(_on_urc)(&line->client, on_urc, app);
    line_watch_urcs(line);
    return app;
}

void app_close(struct app *app)
{
    free(app);
}
