/*
 * Which result after OK counts for which command. A result with a key ends the command that gave the key. One without
 * does not tell whose it is: it ends the oldest command that awaits such a one, and a command awaits it from its OK until
 * it is given up. So a result that is still owed to a command given up must not end the next one before that one's OK.
 */
#include "audit.h"

#include <stdio.h>
#include <string.h>

bool awaits_result(const struct command_entry *command)
{
    return command->later.text != NULL;
}

/* How the results begin that a command awaits. */
static const char *beginning_of(const struct command_entry *command, char *text, size_t size)
{
    if (command->later.has_key) {
        snprintf(text, size, "%s%d,", command->later.text, command->socket);
    } else {
        snprintf(text, size, "%s", command->later.text);
    }
    return text;
}

static bool begins_with(const struct said_entry *entry, const char *text)
{
    const at_string said = said_text(entry);
    const size_t length = strlen(text);
    return said.length >= length && memcmp(said.text, text, length) == 0;
}

bool is_result_for(const struct said_entry *entry, const struct command_entry *command)
{
    char text[32];
    return entry->said.kind == SAID_NOTICE && awaits_result(command) &&
           begins_with(entry, beginning_of(command, text, sizeof text));
}

/* Whether the command can take a result now. */
static bool is_awaiting(const struct command_entry *command, const struct said_entry *result)
{
    const struct said_entry *answer = command->answer;
    return command->result == NULL && answer != NULL && said_ends_with(answer, "OK") &&
           line_end(answer) < line_end(result) && line_end(result) < command->stream_to;
}

/* The oldest that can; `first` moves behind those that have ended before. */
static struct command_entry *find_taker(const struct journal *journal, const struct said_entry *result, size_t *first)
{
    while (*first < journal->command_count && journal->commands[*first].stream_to <= result->said.start) {
        ++*first;
    }
    for (size_t i = *first; i < journal->command_count && journal->commands[i].stream_from < result->said.end; ++i) {
        struct command_entry *command = &journal->commands[i];
        if (is_result_for(result, command) && is_awaiting(command, result)) {
            return command;
        }
    }
    return NULL;
}

void audit_results(struct audit *audit)
{
    const struct journal *journal = audit->journal;
    size_t first = 0;
    for (size_t i = 0; i < journal->said_count; ++i) {
        const struct said_entry *entry = &journal->said[i];
        if (entry->said.kind != SAID_NOTICE || entry->is_damaged || entry->said.end < 2) {
            continue;
        }
        struct command_entry *taker = find_taker(journal, entry, &first);
        if (taker != NULL) {
            taker->result = entry;
        }
    }
}

at_status status_of_result(const struct command_entry *command)
{
    char text[32];
    const at_string said = said_text(command->result);
    const size_t length = strlen(beginning_of(command, text, sizeof text));
    if (!command->later.has_key) {
        return said_is(command->result, "SEND FAIL") ? AT_ERROR_FAILED : AT_OK;
    }
    return said.length == length + 1 && said.text[length] == '0' ? AT_OK : AT_ERROR_FAILED;
}
