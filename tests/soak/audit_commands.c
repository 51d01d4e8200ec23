#include "audit.h"

#include "frames.h"

#include <string.h>

/* ---- Outcomes ---- */

/* What ends a command that nothing disturbs; NULL if that is the time. */
static const struct said_entry *decider_of(const struct command_entry *command)
{
    const bool goes_on = said_ends_with(command->answer, "OK") && awaits_result(command);
    return goes_on ? command->result : command->answer;
}

/* What the module said of a command has come whole and in time: it decides the outcome. */
static at_status expected_of(const struct command_entry *command)
{
    if (decider_of(command) == NULL) {
        return AT_ERROR_TIMEOUT;
    }
    if (decider_of(command) == command->result) {
        return status_of_result(command);
    }
    if (said_ends_with(command->answer, "SEND FAIL")) {
        return AT_ERROR_FAILED;
    }
    const bool is_ok = said_ends_with(command->answer, "OK") || said_ends_with(command->answer, "SEND OK");
    return is_ok ? AT_OK : AT_ERROR_MODULE;
}

/* A command ends while the bytes are fed that its last line ends in, neither before nor later. */
static bool ended_with(const struct command_entry *command, const struct said_entry *decider)
{
    return decider == NULL || (command->ended_from <= line_end(decider) && line_end(decider) < command->stream_to);
}

static void check_outcome(struct audit *audit, size_t index)
{
    const struct command_entry *command = &audit->journal->commands[index];
    if (command->is_doubtful) {
        const bool is_possible = command->status >= AT_ERROR_TIMEOUT || command->status == AT_OK;
        if (!is_possible || (command->status == AT_ERROR_CANCELLED) != command->cancelled) {
            audit_find(audit, "command %zu, %s: ended with %s", index, command->name, at_status_name(command->status));
        }
        return;
    }
    ++audit->strict_commands;
    if (command->answer == NULL) {
        audit_find(audit, "command %zu, %s: the module did not answer, and nothing explains it", index, command->name);
        return;
    }
    const at_status expected = expected_of(command);
    if (command->status != expected) {
        audit_find(audit, "command %zu, %s: %s instead of %s, at byte %zu", index, command->name,
                   at_status_name(command->status), at_status_name(expected), command->stream_from);
    } else if (!ended_with(command, decider_of(command))) {
        audit_find(audit, "command %zu, %s: ended at byte %zu, not with the line that ends at byte %zu", index,
                   command->name, command->ended_from, line_end(decider_of(command)));
    }
}

/* ---- What was read ---- */

/* Whether it is in what has not been read yet; it ends at `end` then. */
static bool stream_has(const struct connection *connection, const struct bytes *data, size_t *end)
{
    enum { LONGEST = 2048 };
    uint8_t window[2 * LONGEST];
    for (size_t at = connection->read; at + data->length <= connection->sent; at += LONGEST) {
        const size_t left = connection->sent - at;
        const size_t length = left < sizeof window ? left : sizeof window;
        stream_write(window, length, connection->stream, at);
        const uint8_t *found = memmem(window, length, data->data, data->length);
        if (found != NULL) {
            *end = at + (size_t)(found - window) + data->length;
            return true;
        }
    }
    return false;
}

/* Data that have come from a socket by a command or a URC, out of the bytes [from, to) of the line. */
struct delivery {
    int socket;
    const struct bytes *data;
    size_t from;
    size_t to;
    uint64_t time_ms; /* before it */
    bool is_doubtful;
};

/* The module's socket was connected to the last that the peer had accepted by then. What it had to say of the one before
   may come later, but not behind anything of the last. What has been spoilt may look like what comes later, so it does not
   tell how far reading has come. */
static bool was_sent(const struct audit *audit, const struct delivery *delivery)
{
    struct connection *connection = peers_connection(audit->peers, delivery->socket, delivery->time_ms);
    size_t end = 0;
    while (connection != NULL && !stream_has(connection, delivery->data, &end)) {
        connection = connection->read == 0 ? connection->older : NULL;
    }
    if (connection == NULL) {
        return false;
    }
    connection->read = delivery->is_doubtful ? connection->read : end;
    return true;
}

/* Whether the bytes stood on the line in a row then, as they are or as digits. */
static bool was_on_the_line(const struct audit *audit, const struct delivery *delivery)
{
    const struct bytes *wire = &audit->journal->wire;
    struct bytes digits = {NULL, 0, 0};
    const size_t length = delivery->to - delivery->from;
    bytes_append_hex(&digits, delivery->data->data, delivery->data->length);
    const bool found =
        memmem(wire->data + delivery->from, length, delivery->data->data, delivery->data->length) != NULL ||
        memmem(wire->data + delivery->from, length, digits.data, digits.length) != NULL;
    bytes_free(&digits);
    return found;
}

static void check_delivery(struct audit *audit, const struct delivery *delivery)
{
    const size_t length = delivery->data->length;
    if (length == 0) {
        return;
    }
    if (!delivery->is_doubtful) {
        audit->data_bytes += length;
        if (!was_sent(audit, delivery)) {
            audit_find(audit, "%zu bytes of socket %d that the peer did not send, in bytes %zu to %zu", length,
                       delivery->socket, delivery->from, delivery->to);
        }
        return;
    }
    audit->spoilt_bytes += length;
    if (!was_sent(audit, delivery) && !was_on_the_line(audit, delivery)) {
        audit_find(audit, "%zu bytes of socket %d that were not on the line, in bytes %zu to %zu", length,
                   delivery->socket, delivery->from, delivery->to);
    }
}

static void check_read(struct audit *audit, size_t index)
{
    const struct command_entry *command = &audit->journal->commands[index];
    if (command->status != AT_OK || command->data.length == 0) {
        return;
    }
    if (command->told != (long)command->data.length) {
        audit_find(audit, "command %zu: %zu bytes read, %ld told", index, command->data.length, command->told);
    }
    const struct delivery delivery = {command->socket, &command->data, command->stream_from, command->stream_to,
                                      command->began_ms, command->is_doubtful};
    check_delivery(audit, &delivery);
}

/* ---- What was pushed ---- */

/* Whether it is a second copy of the one before it. */
static bool is_said_twice(const struct journal *journal, const struct push_entry *push)
{
    const struct push_entry *last = push - 1;
    const struct said_span near = said_near(journal, push->from, push->to);
    bool may_be = false;
    for (size_t i = near.first; i < near.last; ++i) {
        const struct said *said = &journal->said[i].said;
        may_be = may_be || ((said->kinds & 1u << FAULT_DUPLICATE) != 0 && said->start < push->to && said->end > push->from);
    }
    return may_be && push > journal->pushes && last->socket == push->socket && last->data.length == push->data.length &&
           memcmp(last->data.data, push->data.data, push->data.length) == 0;
}

/* Data that stop short have been lost on the line: they end with it, or where a pause has made the client give them up. */
static void check_push(struct audit *audit, const struct push_entry *push)
{
    const bool is_spoilt = lies_in_damage(audit->journal, push->from, push->to);
    const struct delivery delivery = {push->socket, &push->data, push->from, push->to, push->time_ms, is_spoilt};
    ++audit->pushes;
    if (push->data.length != push->total && !is_spoilt) {
        audit_find(audit, "%zu of %zu bytes pushed in bytes %zu to %zu", push->data.length, push->total, push->from,
                   push->to);
    } else if (push->data.length == push->total && !is_said_twice(audit->journal, push)) {
        check_delivery(audit, &delivery);
    }
}

/* Those that began before a byte, and have not been checked yet. */
static void check_pushes(struct audit *audit, size_t byte)
{
    const struct journal *journal = audit->journal;
    while (audit->pushes < journal->push_count && journal->pushes[audit->pushes].from < byte) {
        check_push(audit, &journal->pushes[audit->pushes]);
    }
}

/* ---- What was sent ---- */

/* The module says SEND OK when the network has taken the data, whoever is still there. */
static bool had_to_come(const struct audit *audit, const struct command_entry *command)
{
    const struct connection *connection = peers_connection(audit->peers, command->socket, command->began_ms);
    return command->status == AT_OK && !command->is_doubtful && connection != NULL &&
           connection->left_ms > command->ended_ms;
}

static void check_send(struct audit *audit, size_t index)
{
    const struct command_entry *command = &audit->journal->commands[index];
    const unsigned count = peers_count_frame(audit->peers, command->socket, command->frame);
    audit->frames += count;
    if (count > 1 || (count == 0 && had_to_come(audit, command))) {
        audit_find(audit, "command %zu: frame %u sent with %s, came %u times", index, (unsigned)command->frame,
                   at_status_name(command->status), count);
    }
}

/* Bytes of no frame come to a peer only where a command was taken for the data of a send that had been given up. */
static void check_stray(struct audit *audit, int socket)
{
    const struct journal *journal = audit->journal;
    size_t stray = 0;
    for (const struct connection *each = audit->peers->peer[socket].newest; each != NULL; each = each->older) {
        stray += each->stray;
    }
    for (size_t i = 0; i < journal->command_count && stray > 0; ++i) {
        const struct command_entry *command = &journal->commands[i];
        if (command->kind == COMMAND_SEND && command->socket == socket && command->is_doubtful) {
            return;
        }
    }
    if (stray > 0) {
        audit_find(audit, "%zu bytes of no frame came to the peer of socket %d", stray, socket);
    }
}

void audit_commands(struct audit *audit)
{
    for (int socket = 0; socket < PEERS; ++socket) {
        check_stray(audit, socket);
    }
    for (size_t i = 0; i < audit->journal->command_count; ++i) {
        const struct command_entry *command = &audit->journal->commands[i];
        if (command->endings != 1) {
            continue;
        }
        check_outcome(audit, i);
        check_pushes(audit, command->stream_from);
        if (command->kind == COMMAND_READ) {
            check_read(audit, i);
        } else if (command->kind == COMMAND_SEND) {
            check_send(audit, i);
        }
    }
    check_pushes(audit, SIZE_MAX);
}
