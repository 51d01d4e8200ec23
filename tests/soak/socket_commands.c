#include "common_commands.h"
#include "dice.h"

#define CONSTANT(name) FAMILY_PASTE(FAMILY_CONSTANTS, name)

enum { CONTEXT = 1, RESPONSE_MS = 300, LONGEST_LINE_DATA = 400 };

/* ---- Sockets ---- */

static at_status start_open(struct slot *slot, struct command_entry *entry)
{
    slot->arguments.open = (FAMILY_NAME(_qiopen_write)){
        .context_id = CONTEXT, .connect_id = entry->socket, .service_type = CONSTANT(_SERVICE_TYPE_TCP),
        .address = app_address(), .remote_port = app_port(slot->app, entry->socket)};
    return FAMILY_NAME(_qiopen_start)(app_client(slot->app), &slot->call, &slot->arguments.open, &slot->result.open,
                                      app_done, slot);
}

static at_status start_close(struct slot *slot, struct command_entry *entry)
{
    slot->arguments.close.connect_id = entry->socket;
    return FAMILY_NAME(_qiclose_start)(app_client(slot->app), &slot->call, &slot->arguments.close, app_done, slot);
}

static at_status start_send(struct slot *slot, struct command_entry *entry)
{
    const size_t length = app_frame(slot, entry, LONGEST_SEND);
    slot->arguments.send.connect_id = entry->socket;
    slot->arguments.send.data = at_bytes_of(slot->data, length);
    return FAMILY_NAME(_qisend_data_start)(app_client(slot->app), &slot->call, &slot->arguments.send, app_done, slot);
}

/* Without a prompt, so that a word may come while the command itself is in flight. */
static at_status start_send_digits(struct slot *slot, struct command_entry *entry)
{
    const size_t length = app_frame(slot, entry, LONGEST_LINE_DATA);
    slot->arguments.send_digits.connect_id = entry->socket;
    slot->arguments.send_digits.hex_string = at_bytes_of(slot->data, length);
    return FAMILY_NAME(_qisendex_inline_start)(app_client(slot->app), &slot->call, &slot->arguments.send_digits,
                                               app_done, slot);
}

static at_status start_read(struct slot *slot, struct command_entry *entry)
{
    const int32_t most = (int32_t)(1 + dice_below(dice_once_in(2) ? LONGEST_READ : 100));
    slot->arguments.read = (FAMILY_NAME(_qird_write)){.connect_id = entry->socket, .read_length = most};
    return FAMILY_NAME(_qird_start)(app_client(slot->app), &slot->call, &slot->arguments.read, &slot->result.read,
                                    slot->data, (size_t)most, app_done, slot);
}

static at_status start_state(struct slot *slot, struct command_entry *entry)
{
    slot->arguments.state.connect_id = entry->socket;
    return FAMILY_NAME(_qistate_by_socket_start)(app_client(slot->app), &slot->call, &slot->arguments.state, NULL, NULL,
                                                 app_done, slot);
}

/* ---- Others ---- */

static at_status start_ping(struct slot *slot, struct command_entry *entry)
{
    (void)entry;
    slot->arguments.ping = (FAMILY_NAME(_qping_write)){.context_id = CONTEXT, .host = AT_STR("127.0.0.1")};
    return FAMILY_NAME(_qping_start)(app_client(slot->app), &slot->call, &slot->arguments.ping, NULL, NULL,
                                     &slot->result.ping, app_done, slot);
}

/* ---- Settings ---- */

static at_status start_show(struct slot *slot, struct command_entry *entry)
{
    (void)entry;
    slot->arguments.show.show_length_mode = (FAMILY_NAME(_qicfg_show_length_mode))dice_below(2);
    return FAMILY_NAME(_qicfg_showlength_start)(app_client(slot->app), &slot->call, &slot->arguments.show,
                                                &slot->result.show, app_done, slot);
}

static at_status start_view(struct slot *slot, struct command_entry *entry)
{
    (void)entry;
    slot->arguments.view.view_mode = (FAMILY_NAME(_qicfg_view_mode))dice_below(2);
    return FAMILY_NAME(_qicfg_viewmode_start)(app_client(slot->app), &slot->call, &slot->arguments.view,
                                              &slot->result.view, app_done, slot);
}

static at_status start_format(struct slot *slot, struct command_entry *entry)
{
    (void)entry;
    slot->arguments.format.send_data_format = (FAMILY_NAME(_qicfg_send_data_format))dice_below(2);
    slot->arguments.format.recv_data_format = (FAMILY_NAME(_qicfg_recv_data_format))dice_below(2);
    return FAMILY_NAME(_qicfg_dataformat_start)(app_client(slot->app), &slot->call, &slot->arguments.format,
                                                &slot->result.format, app_done, slot);
}

/* ---- What comes back ---- */

static void on_urc(void *user, const family_urc *urc)
{
    if (urc->id == CONSTANT(_URC_QIURC_RECV)) {
        app_hears_data(user, urc->as.qiurc_recv.connect_id);
    } else if (urc->id == CONSTANT(_URC_QIURC_CLOSED)) {
        app_hears_data(user, urc->as.qiurc_closed.connect_id);
    }
}

static void listen_to_urcs(struct app *app)
{
    FAMILY_NAME(_on_urc)(app_client(app), on_urc, app);
}

static long told(const struct slot *slot)
{
    return slot->result.read.actual_read_length;
}

static const struct choice opens[] = {{"QIOPEN", COMMAND_OPEN, RESPONSE_MS, start_open, {"+QIOPEN: ", true}}};

static const struct choice closes[] = {{"QICLOSE", COMMAND_CLOSE, RESPONSE_MS, start_close, {"CLOSE OK", false}}};

static const struct choice sends[] = {
    {"QISEND", COMMAND_SEND, RESPONSE_MS, start_send, {"SEND ", false}},
    {"QISEND", COMMAND_SEND, RESPONSE_MS, start_send, {"SEND ", false}},
    {"QISENDEX", COMMAND_SEND, RESPONSE_MS, start_send_digits, {"SEND ", false}},
};

static const struct choice reads[] = {{"QIRD", COMMAND_READ, RESPONSE_MS, start_read, NO_RESULT}};

static const struct choice settings[] = {
    {"QICFG", COMMAND_SET, RESPONSE_MS, start_show, NO_RESULT},
    {"QICFG", COMMAND_SET, RESPONSE_MS, start_view, NO_RESULT},
    {"QICFG", COMMAND_SET, RESPONSE_MS, start_format, NO_RESULT},
};

static const struct choice others[] = {
    {"QISTATE", COMMAND_PLAIN, RESPONSE_MS, start_state, NO_RESULT},
    {"QISTATE", COMMAND_PLAIN, RESPONSE_MS, start_state, NO_RESULT},
    {"AT", COMMAND_PLAIN, RESPONSE_MS, start_at, NO_RESULT},
    {"CGATT", COMMAND_PLAIN, RESPONSE_MS, start_attached, NO_RESULT},
    {"QIGETERROR", COMMAND_PLAIN, RESPONSE_MS, start_error, NO_RESULT},
    {"ATE", COMMAND_PLAIN, RESPONSE_MS, start_echo, NO_RESULT},
    {"CMEE", COMMAND_PLAIN, RESPONSE_MS, start_cmee, NO_RESULT},
    {"QPING", COMMAND_PLAIN, RESPONSE_MS, start_ping, {"+QPING: 2,", false}},
};

const struct commands commands = {
    .module = &FAMILY_NAME(_module), .opens = MENU(opens), .closes = MENU(closes), .sends = MENU(sends),
    .reads = MENU(reads), .settings = MENU(settings), .others = MENU(others), .listen = listen_to_urcs, .told = told};
