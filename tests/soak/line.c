#include "line.h"

#include "dice.h"
#include "simulated_clock.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { LARGEST_CHUNK = 600, SMALL_CHUNK = 16 };

/* ---- The client's port ---- */

/* Now and then it takes less than it is offered, as a full driver queue does. */
static at_status port_write(void *user, const uint8_t *bytes, size_t length, size_t *written)
{
    struct line *line = user;
    const size_t wanted = dice_once_in(8) ? dice_below((uint32_t)length + 1) : length;
    const ssize_t taken = wanted > 0 ? write(line->host, bytes, wanted) : 0;
    *written = taken > 0 ? (size_t)taken : 0;
    line->sent += *written;
    return taken >= 0 || errno == EAGAIN ? AT_OK : AT_ERROR_PORT;
}

static uint32_t port_now(void *user)
{
    (void)user;
    return (uint32_t)clock_milliseconds();
}

/* ---- What the module says ---- */

static const struct modes *modes_of_module(const struct line *line)
{
    return module_modes(machine_module(line->machine));
}

/* The modes when something is said; what is said is made of them, and may be read much later. */
static const void *mark_modes(void *owner)
{
    struct line *line = owner;
    const struct modes *now = modes_of_module(line);
    if (line->modes == NULL || memcmp(line->modes->modes.values, now->values, sizeof now->values) != 0) {
        struct mode_state *state = allocate(sizeof *state);
        state->earlier = line->modes;
        state->modes = *now;
        line->modes = state;
    }
    return &line->modes->modes;
}

static bool client_differs(const struct line *line, const struct modes *modes)
{
    const at_module *module = line->client.receiver.module;
    for (uint8_t mode = 0; mode < module->mode_count; ++mode) {
        const at_mode *entry = &module->modes[mode];
        for (int32_t key = entry->base; key < entry->base + entry->count; ++key) {
            if (at_receiver_mode(&line->client.receiver, mode, key) != modes_get(modes, entry->name, key)) {
                return true;
            }
        }
    }
    return false;
}

bool line_modes_differ(const struct line *line)
{
    return client_differs(line, modes_of_module(line));
}

static void on_said(void *owner, const struct said *said)
{
    struct line *line = owner;
    journal_say(&line->journal, said, said->kind == SAID_NOTICE && client_differs(line, said->mark));
}

/* What is being fed may be read before and after the client changes its modes. */
static void compare_modes(struct line *line)
{
    struct journal *journal = &line->journal;
    while (line->next_said < journal->said_count && journal->said[line->next_said].said.end <= line->fed_from) {
        ++line->next_said;
    }
    for (size_t i = line->next_said; i < journal->said_count && journal->said[i].said.start < line->fed_to; ++i) {
        struct said_entry *entry = &journal->said[i];
        entry->modes_differ =
            entry->modes_differ || (entry->said.kind == SAID_NOTICE && client_differs(line, entry->said.mark));
    }
}

static void on_urc(at_function handler, void *user, const at_event *event)
{
    struct line *line = user;
    if (event->type == AT_EVENT_URC) {
        journal_see(&line->journal, line->fed_from, line->fed_to, event->line);
    }
    line->deliver(handler, line->urc_user, event);
}

void line_watch_urcs(struct line *line)
{
    line->deliver = line->client.deliver_urc;
    line->urc_user = line->client.urc_user;
    at_client_on_urc(&line->client, on_urc, line->client.on_urc, line);
}

/* ---- Time ---- */

/* A chunk of any size, for where it ends must make no difference. */
static bool feed(struct line *line)
{
    uint8_t bytes[LARGEST_CHUNK];
    const size_t most = 1 + dice_below(dice_once_in(2) ? SMALL_CHUNK : LARGEST_CHUNK);
    const ssize_t count = read(line->host, bytes, most);
    if (count <= 0) {
        return false;
    }
    bytes_append(&line->journal.wire, bytes, (size_t)count);
    line->fed_from = line->fed_to;
    line->fed_to += (size_t)count;
    compare_modes(line);
    (void)at_client_feed(&line->client, bytes, (size_t)count);
    compare_modes(line);
    return true;
}

static bool loop_has_work(const struct line *line)
{
    struct pollfd ready = {.fd = uv_backend_fd(&line->loop), .events = POLLIN};
    return uv_backend_timeout(&line->loop) == 0 || poll(&ready, 1, 0) > 0;
}

static uint64_t sooner(uint64_t one, uint64_t other)
{
    return one < other ? one : other;
}

void line_settle(struct line *line)
{
    bool works = true;
    while (works) {
        uv_run(&line->loop, UV_RUN_NOWAIT);
        works = feed(line);
        line->fed_from = line->fed_to;
        at_client_tick(&line->client);
        works = loop_has_work(line) || works;
    }
}

void line_pause(struct line *line, uint64_t limit_ms)
{
    const int loop_ms = uv_backend_timeout(&line->loop);
    uint64_t pause = sooner(limit_ms, at_client_next_tick(&line->client));
    pause = loop_ms >= 0 ? sooner(pause, (uint64_t)loop_ms) : pause;
    clock_advance(pause > 0 ? pause : 1);
    uv_update_time(&line->loop);
}

/* ---- Life ---- */

bool line_open(struct line *line, const at_module *module, const char *spec, const char *trace, struct faults faults)
{
    int ends[2];
    char names[32];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends) != 0) {
        return false;
    }
    uv_loop_init(&line->loop);
    name_server_open(&line->names, &line->loop);
    snprintf(names, sizeof names, "127.0.0.1:%d", line->names.port);
    const struct machine_options options = {.spec = spec, .trace = trace, .tcp = NO_PORT, .descriptor = ends[1],
                                            .dns = names, .echo = KEEP_ECHO, .faults = faults};
    line->host = ends[0];
    line->machine = machine_open(&line->loop, &options);
    line->port = (at_port){.write = port_write, .now = port_now, .user = line};
    if (line->machine == NULL) {
        return false;
    }
    output_set_listener(machine_output(line->machine), (struct said_listener){line, mark_modes, on_said});
    return at_client_init(&line->client, module, &line->port, line->buffer, sizeof line->buffer) == AT_OK;
}

void line_close(struct line *line)
{
    output_set_listener(machine_output(line->machine), (struct said_listener){NULL, NULL, NULL});
    name_server_close(&line->names);
    clock_release();
    machine_close(line->machine);
    uv_loop_close(&line->loop);
    close(line->host);
    while (line->modes != NULL) {
        struct mode_state *state = line->modes;
        line->modes = state->earlier;
        free(state);
    }
}
