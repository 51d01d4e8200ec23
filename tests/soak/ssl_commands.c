#include "common_commands.h"
#include "dice.h"

enum { CONTEXT = 1, SSL_CONTEXT = 0, RESPONSE_MS = 300, CLOSE_MS = 10300, PIN_MS = 5000, ACTIVATE_MS = 150000 };

static bg95_access_mode any_access(void)
{
    return dice_once_in(2) ? BG95_ACCESS_MODE_BUFFER : BG95_ACCESS_MODE_DIRECT_PUSH;
}

/* ---- Connections ---- */

static at_status start_open(struct slot *slot, struct command_entry *entry)
{
    slot->arguments.open = (bg95_qsslopen_write){
        .pdp_ctx_id = CONTEXT, .ssl_ctx_id = SSL_CONTEXT, .client_id = entry->socket, .serveraddr = app_address(),
        .server_port = app_port(slot->app, entry->socket), .access_mode = {any_access(), true}};
    return bg95_qsslopen_start(app_client(slot->app), &slot->call, &slot->arguments.open, &slot->result.open, app_done,
                               slot);
}

static at_status start_close(struct slot *slot, struct command_entry *entry)
{
    slot->arguments.close = (bg95_qsslclose_write){.client_id = entry->socket};
    return bg95_qsslclose_start(app_client(slot->app), &slot->call, &slot->arguments.close, app_done, slot);
}

static at_status start_send(struct slot *slot, struct command_entry *entry)
{
    const size_t length = app_frame(slot, entry, LONGEST_SEND);
    slot->arguments.send.client_id = entry->socket;
    slot->arguments.send.data = at_bytes_of(slot->data, length);
    return bg95_qsslsend_data_start(app_client(slot->app), &slot->call, &slot->arguments.send, app_done, slot);
}

static at_status start_read(struct slot *slot, struct command_entry *entry)
{
    const int32_t most = (int32_t)(1 + dice_below(dice_once_in(2) ? LONGEST_READ : 100));
    slot->arguments.read = (bg95_qsslrecv_write){.client_id = entry->socket, .readlen = AT_SOME(most)};
    return bg95_qsslrecv_start(app_client(slot->app), &slot->call, &slot->arguments.read, &slot->result.read,
                               slot->data, (size_t)most, app_done, slot);
}

static at_status start_lengths(struct slot *slot, struct command_entry *entry)
{
    slot->arguments.lengths.client_id = entry->socket;
    return bg95_qsslrecv_lengths_start(app_client(slot->app), &slot->call, &slot->arguments.lengths,
                                       &slot->result.lengths, app_done, slot);
}

static at_status start_state(struct slot *slot, struct command_entry *entry)
{
    slot->arguments.state.client_id = entry->socket;
    return bg95_qsslstate_start(app_client(slot->app), &slot->call, &slot->arguments.state, NULL, NULL, app_done, slot);
}

/* What the module has received goes to the host at once then. */
static at_status start_access(struct slot *slot, struct command_entry *entry)
{
    slot->arguments.access = (bg95_qiswtmd_write){.client_id = entry->socket, .access_mode = any_access()};
    return bg95_qiswtmd_start(app_client(slot->app), &slot->call, &slot->arguments.access, app_done, slot);
}

/* ---- Others ---- */

/* Its response looks like a URC. */
static at_status start_pin(struct slot *slot, struct command_entry *entry)
{
    (void)entry;
    return bg95_cpin_read_start(app_client(slot->app), &slot->call, &slot->result.pin, slot->text, sizeof slot->text,
                                app_done, slot);
}

/* ---- Settings ---- */

static at_status start_activate(struct slot *slot, struct command_entry *entry)
{
    (void)entry;
    slot->arguments.activate.context_id = CONTEXT;
    return bg95_qiact_start(app_client(slot->app), &slot->call, &slot->arguments.activate, app_done, slot);
}

static at_status start_negotiate(struct slot *slot, struct command_entry *entry)
{
    (void)entry;
    slot->arguments.negotiate = (bg95_qsslcfg_negotiatetime_write){.ssl_ctx_id = SSL_CONTEXT,
                                                                   .negotiate_time = (int32_t)(10 + dice_below(50))};
    return bg95_qsslcfg_negotiatetime_start(app_client(slot->app), &slot->call, &slot->arguments.negotiate,
                                            &slot->result.negotiate, app_done, slot);
}

/* ---- What comes back ---- */

static void on_urc(void *user, const bg95_urc *urc)
{
    switch (urc->id) {
    case BG95_URC_QSSLURC_RECV:
        app_hears_data(user, urc->as.qsslurc_recv.client_id);
        break;
    case BG95_URC_QSSLURC_CLOSED:
        app_hears_data(user, urc->as.qsslurc_closed.client_id);
        break;
    case BG95_URC_QSSLURC_RECV_PUSHED:
        app_hears_push(user, urc->as.qsslurc_recv_pushed.client_id, urc->data_total, urc->data);
        break;
    case BG95_URC_RDY:
        app_hears_restart(user);
        break;
    default:
        break;
    }
}

static void listen_to_urcs(struct app *app)
{
    bg95_on_urc(app_client(app), on_urc, app);
}

static long told(const struct slot *slot)
{
    return slot->result.read.read_actual_length;
}

static const struct choice opens[] = {{"QSSLOPEN", COMMAND_OPEN, RESPONSE_MS, start_open, {"+QSSLOPEN: ", true}}};

static const struct choice closes[] = {{"QSSLCLOSE", COMMAND_CLOSE, CLOSE_MS, start_close, NO_RESULT}};

static const struct choice sends[] = {{"QSSLSEND", COMMAND_SEND, RESPONSE_MS, start_send, NO_RESULT}};

static const struct choice reads[] = {{"QSSLRECV", COMMAND_READ, RESPONSE_MS, start_read, NO_RESULT}};

static const struct choice settings[] = {
    {"QSSLCFG", COMMAND_SET, RESPONSE_MS, start_negotiate, NO_RESULT},
    {"QIACT", COMMAND_SET, ACTIVATE_MS, start_activate, NO_RESULT},
};

static const struct choice others[] = {
    {"QSSLSTATE", COMMAND_PLAIN, RESPONSE_MS, start_state, NO_RESULT},
    {"QSSLSTATE", COMMAND_PLAIN, RESPONSE_MS, start_state, NO_RESULT},
    {"QISWTMD", COMMAND_PLAIN, RESPONSE_MS, start_access, NO_RESULT},
    {"QISWTMD", COMMAND_PLAIN, RESPONSE_MS, start_access, NO_RESULT},
    {"QSSLRECV", COMMAND_PLAIN, RESPONSE_MS, start_lengths, NO_RESULT},
    {"AT", COMMAND_PLAIN, RESPONSE_MS, start_at, NO_RESULT},
    {"CGATT", COMMAND_PLAIN, RESPONSE_MS, start_attached, NO_RESULT},
    {"CPIN", COMMAND_PLAIN, PIN_MS, start_pin, NO_RESULT},
    {"QIGETERROR", COMMAND_PLAIN, RESPONSE_MS, start_error, NO_RESULT},
    {"ATE", COMMAND_PLAIN, RESPONSE_MS, start_echo, NO_RESULT},
    {"CMEE", COMMAND_PLAIN, RESPONSE_MS, start_cmee, NO_RESULT},
};

const struct commands commands = {
    .module = &bg95_module, .peers_speak_tls = true, .opens = MENU(opens), .closes = MENU(closes), .sends = MENU(sends),
    .reads = MENU(reads), .settings = MENU(settings), .others = MENU(others), .listen = listen_to_urcs, .told = told};
