#include "audit.h"

#include "frames.h"

#include <stdio.h>
#include <string.h>

/* ---- Outcomes ---- */

/* A result after OK within the command's time, such as +QIOPEN: 3,0. */
static const struct said_entry *find_result(const struct journal *journal, const struct command_entry *command,
                                            const char *text)
{
    const struct said_span near = said_near(journal, command->stream_from, command->stream_to);
    for (size_t i = near.first; i < near.last; ++i) {
        const struct said_entry *entry = &journal->said[i];
        const at_string said = said_text(entry);
        const size_t length = strlen(text);
        if (entry->said.kind == SAID_NOTICE && entry->said.start >= command->stream_from &&
            entry->said.start < command->stream_to && said.length >= length && memcmp(said.text, text, length) == 0) {
            return entry;
        }
    }
    return NULL;
}

static const char *awaited_by(const struct command_entry *command, char *text, size_t size)
{
    text[0] = '\0';
    if (command->kind == COMMAND_OPEN) {
        snprintf(text, size, "+QIOPEN: %d,", command->socket);
    } else if (command->kind == COMMAND_CLOSE) {
        snprintf(text, size, "CLOSE OK");
    } else if (command->kind == COMMAND_SEND) {
        snprintf(text, size, "SEND ");
    } else if (command->kind == COMMAND_PING) {
        snprintf(text, size, "+QPING: 2,");
    }
    return text;
}

/* What the module said of a command has come whole and in time: it decides the outcome. */
static at_status expected_of(const struct journal *journal, const struct command_entry *command)
{
    char text[32];
    if (!said_ends_with(command->answer, "OK")) {
        return AT_ERROR_MODULE;
    }
    if (awaited_by(command, text, sizeof text)[0] == '\0') {
        return AT_OK;
    }
    const struct said_entry *result = find_result(journal, command, text);
    if (result == NULL) {
        return AT_ERROR_TIMEOUT;
    }
    const at_string said = said_text(result);
    const bool opened = said.length == strlen(text) + 1 && said.text[strlen(text)] == '0';
    const bool failed = command->kind == COMMAND_OPEN ? !opened : said_is(result, "SEND FAIL");
    return failed ? AT_ERROR_FAILED : AT_OK;
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
    const at_status expected = expected_of(audit->journal, command);
    if (command->status != expected) {
        audit_find(audit, "command %zu, %s: %s instead of %s, at byte %zu", index, command->name,
                   at_status_name(command->status), at_status_name(expected), command->stream_from);
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

/* The module's socket was connected to the last that the peer had accepted by then. What has been spoilt may look like
   what comes later, so it does not tell how far reading has come. */
static bool was_sent(const struct audit *audit, const struct command_entry *command)
{
    struct connection *connection = peers_connection(audit->peers, command->socket, command->began_ms);
    size_t end = 0;
    if (connection == NULL || !stream_has(connection, &command->data, &end)) {
        return false;
    }
    connection->read = command->is_doubtful ? connection->read : end;
    return true;
}

/* Whether the bytes stood on the line in a row while the command was under way, as they are or as digits. */
static bool was_on_the_line(const struct audit *audit, const struct command_entry *command)
{
    const struct bytes *wire = &audit->journal->wire;
    struct bytes digits = {NULL, 0, 0};
    const size_t length = command->stream_to - command->stream_from;
    bytes_append_hex(&digits, command->data.data, command->data.length);
    const bool found =
        memmem(wire->data + command->stream_from, length, command->data.data, command->data.length) != NULL ||
        memmem(wire->data + command->stream_from, length, digits.data, digits.length) != NULL;
    bytes_free(&digits);
    return found;
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
    if (!command->is_doubtful) {
        audit->data_bytes += command->data.length;
        if (!was_sent(audit, command)) {
            audit_find(audit, "command %zu: %zu bytes read that the peer did not send, at byte %zu", index,
                       command->data.length, command->stream_from);
        }
        return;
    }
    audit->spoilt_bytes += command->data.length;
    if (!was_sent(audit, command) && !was_on_the_line(audit, command)) {
        audit_find(audit, "command %zu: %zu bytes read that were not on the line", index, command->data.length);
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
        if (command->kind == COMMAND_READ) {
            check_read(audit, i);
        } else if (command->kind == COMMAND_SEND) {
            check_send(audit, i);
        }
    }
}
