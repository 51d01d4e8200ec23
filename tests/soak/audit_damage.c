#include "audit.h"

#include <stdlib.h>
#include <string.h>

enum {
    RESTART_MS = 700,    /* the module is down, and the host's line may be cut in two */
    LARGEST_COUNT = 1600,
    HEADER = 64
};

static bool has(const struct said_entry *entry, enum fault_kind kind)
{
    return (entry->said.kinds & 1u << kind) != 0;
}

/* ---- How far damage reaches ---- */

/* A number on what is left of a header may be taken for the count of data that follow. */
static size_t extent_of(const struct journal *journal, const struct said *said)
{
    const char *wire = journal->wire.data;
    const size_t received = journal->wire.length;
    size_t extent = said->end;
    if (said->kind == SAID_ECHO) {
        return extent + LINE_END; /* only what follows tells that an echo has been cut short */
    }
    if (said->place.length == 0) {
        return extent;
    }
    for (size_t at = said->start; at < received && at < said->end && at < said->start + HEADER; ++at) {
        size_t behind = at;
        size_t number = 0;
        while (behind < received && wire[behind] >= '0' && wire[behind] <= '9' && number <= LARGEST_COUNT) {
            number = 10 * number + (size_t)(wire[behind++] - '0');
        }
        if (behind > at && number <= LARGEST_COUNT) {
            const size_t digits = 2 * number; /* as many if the data are hexadecimal */
            extent = behind + digits + 4 > extent ? behind + digits + 4 : extent;
        }
    }
    return extent;
}

/* ---- Whose they are ---- */

/* Finds the last command that the module had heard before each thing said, which echoes and answers are about, and each
   command's last answer. */
static void link_commands(const struct journal *journal)
{
    size_t next = 0;
    for (size_t i = 0; i < journal->said_count; ++i) {
        struct said_entry *entry = &journal->said[i];
        while (next < journal->command_count && journal->commands[next].heard < entry->said.heard) {
            ++next;
        }
        entry->command = next > 0 ? &journal->commands[next - 1] : NULL;
        if (next > 0 && entry->said.kind == SAID_ANSWER) {
            journal->commands[next - 1].answer = entry;
        }
    }
}

/* ---- Doubt ---- */

/* What was lost as a whole stands between two bytes. */
static bool overlaps(const struct said_entry *entry, const struct command_entry *command)
{
    if (entry->said.start == entry->extent) {
        return entry->said.start >= command->stream_from && entry->said.start <= command->stream_to;
    }
    return entry->said.start < command->stream_to && entry->extent > command->stream_from;
}

static bool was_given_up(const struct command_entry *command)
{
    return command->status == AT_ERROR_TIMEOUT || command->status == AT_ERROR_SHORT || command->cancelled;
}

/* Whether the client has taken an earlier command's answer for that of a command it had given up, and so has stopped
   waiting for its own. */
static bool was_let_go(const struct journal *journal, const struct said_entry *own)
{
    const struct command_entry *command = own->command;
    const struct said_span near = said_near(journal, command->stream_to, own->said.start);
    for (size_t i = near.first; i < near.last; ++i) {
        const struct said_entry *entry = &journal->said[i];
        if (entry->said.kind == SAID_ANSWER && entry->said.heard <= command->heard &&
            entry->said.end > command->stream_to && entry->said.end <= own->said.start) {
            return true;
        }
    }
    return false;
}

/* The client waits as long again for the answer to a command that it has given up; what comes then must not count for
   another. After that nobody can tell. */
static bool came_too_late(const struct journal *journal, const struct said_entry *entry)
{
    const struct command_entry *command = entry->command;
    if (command == NULL || command->is_misled) {
        return true;
    }
    if (!was_given_up(command)) {
        return command->is_doubtful;
    }
    return entry->time_ms >= command->ended_ms + command->response_ms || was_let_go(journal, entry);
}

/* Words without a key that no command is waiting for: second copies, and the result of a send whose prompt came too late,
   when the commands behind it have been taken for its data. */
static bool is_stray(const struct said_entry *entry)
{
    return entry->said.kind == SAID_NOTICE &&
           (has(entry, FAULT_DUPLICATE) || (entry->command != NULL && entry->command->module_expected_data));
}

/* Answers that the module owed to an earlier command, and stray words. */
static bool is_foreign(const struct journal *journal, const struct said_entry *entry,
                       const struct command_entry *command)
{
    return entry->said.heard <= command->heard && overlaps(entry, command) &&
           ((entry->said.kind == SAID_ANSWER && came_too_late(journal, entry)) ||
            (is_stray(entry) && awaits_result(command)));
}

static bool is_late(const struct said_entry *entry, const struct command_entry *command)
{
    return entry->said.kind != SAID_NOTICE && entry->command == command &&
           entry->time_ms >= command->began_ms + command->response_ms;
}

static bool went_down(const struct said_entry *entry, const struct command_entry *command)
{
    return has(entry, FAULT_RESTART) && entry->time_ms + RESTART_MS >= command->began_ms && entry->time_ms <= command->ended_ms;
}

/* Whether the client still knows of a result that is owed to a command given up: it forgets it with the OK of the next
   command of that kind. */
static bool is_something_owed(const struct journal *journal, const struct command_entry *command)
{
    size_t accepted_at = 0; /* places in what the module has said: several things happen in one millisecond */
    size_t given_up_at = 0;
    for (const struct command_entry *each = journal->commands; each < command; ++each) {
        if (each->later.text != command->later.text) {
            continue;
        }
        if (each->answer != NULL && said_ends_with(each->answer, "OK") && line_end(each->answer) > accepted_at) {
            accepted_at = line_end(each->answer);
        }
        if (was_given_up(each) && each->stream_to > given_up_at) {
            given_up_at = each->stream_to;
        }
    }
    return given_up_at > accepted_at;
}

/* A word without a key that comes before the OK of a command counts for it, unless such a one is owed to a command that was
   given up; the client remembers one. */
static bool meets_words(const struct journal *journal, const struct command_entry *command)
{
    const size_t to = command->answer != NULL ? command->answer->said.start : command->stream_to;
    const struct said_span near = said_near(journal, command->stream_from, to);
    unsigned count = 0;
    for (size_t i = near.first; i < near.last && !command->later.has_key; ++i) {
        const struct said_entry *entry = &journal->said[i];
        count += entry->said.end > command->stream_from && entry->said.end <= to && is_result_for(entry, command) ? 1 : 0;
    }
    return count > 1 || (count == 1 && !is_something_owed(journal, command));
}

static bool is_misled(const struct journal *journal, const struct command_entry *command)
{
    const struct said_span near = said_near(journal, command->stream_from, command->stream_to);
    for (size_t i = near.first; i < near.last; ++i) {
        const struct said_entry *entry = &journal->said[i];
        const bool is_spoilt = entry->is_damaged || has(entry, FAULT_SILENCE);
        if ((is_spoilt && overlaps(entry, command)) || is_foreign(journal, entry, command) || went_down(entry, command)) {
            return true;
        }
    }
    return command->module_expected_data || command->module_is_behind || command->modes_differ ||
           meets_words(journal, command);
}

static bool is_answered_late(const struct journal *journal, const struct command_entry *command)
{
    const struct said_span near = said_near(journal, command->stream_from, command->stream_to);
    for (size_t i = near.first; i < near.last; ++i) {
        if (is_late(&journal->said[i], command)) {
            return true;
        }
    }
    return command->answer != NULL && is_late(command->answer, command);
}

/* SEND OK, CLOSE OK and the summary of a ping do not say whose they are, and +QIOPEN tells the socket alone: one that is
   missed, or taken for another, shifts the others. */
static bool shares_results(const struct journal *journal, size_t index)
{
    const struct command_entry *command = &journal->commands[index];
    for (size_t i = 0; i < index && awaits_result(command); ++i) {
        const struct command_entry *other = &journal->commands[i];
        if (other->is_misled && other->later.text == command->later.text && other->ended_ms >= command->began_ms &&
            (!command->later.has_key || other->socket == command->socket)) {
            return true;
        }
    }
    return false;
}

static void doubt_commands(const struct journal *journal)
{
    for (size_t i = 0; i < journal->command_count; ++i) {
        struct command_entry *command = &journal->commands[i];
        command->is_misled = is_misled(journal, command) || shares_results(journal, i);
        command->is_doubtful = command->is_misled || command->cancelled || is_answered_late(journal, command);
    }
}

/* ---- Damage ---- */

/* Whether the client has taken a URC for one that carries data. */
static bool was_pushed(const struct journal *journal, const struct said_entry *entry)
{
    for (size_t i = 0; i < journal->push_count; ++i) {
        const struct push_entry *push = &journal->pushes[i];
        if (push->from <= line_end(entry) && line_end(entry) < push->to && push->total == entry->said.place.length) {
            return true;
        }
    }
    return false;
}

/* Nobody waits any more for the rest of data whose command has ended, or of a URC's that pause: it is read as lines. So are
   data whose header is lost in the damage in front of them, which reaches up to `reach`. Modes decide how data follow their
   header. */
static bool was_misread(const struct journal *journal, const struct said_entry *entry, size_t reach)
{
    const struct command_entry *command = entry->command;
    if (entry->said.kind == SAID_NOTICE && entry->said.place.length > 0) {
        const bool is_in_doubt = entry->modes_differ || entry->said.start < reach;
        return has(entry, FAULT_SILENCE) || (is_in_doubt && !was_pushed(journal, entry));
    }
    const bool is_data = entry->said.kind == SAID_ANSWER && entry->said.place.length > 0;
    return is_data && (command == NULL || command->modes_differ || entry->time_ms > command->ended_ms ||
                       (command->status != AT_OK && command->status != AT_ERROR_BUFFER));
}

/* Nor does anybody wait for the echo of data. */
static bool is_stale_echo(const struct said_entry *entry)
{
    return entry->said.kind == SAID_ECHO && entry->command != NULL && entry->command->kind == COMMAND_SEND &&
           entry->command->is_doubtful;
}

static void find_damage(const struct journal *journal)
{
    size_t reach = 0;
    for (size_t i = 0; i < journal->said_count; ++i) {
        struct said_entry *entry = &journal->said[i];
        entry->is_damaged = !entry->said.is_whole || was_misread(journal, entry, reach) || is_stale_echo(entry);
        entry->extent = entry->is_damaged ? extent_of(journal, &entry->said) : entry->said.end;
        if (entry->is_damaged && entry->extent > reach) {
            reach = entry->extent;
        }
    }
}

/* What is doubtful decides about echoes, which in turn make others doubtful. */
void audit_damage(struct audit *audit)
{
    enum { PASSES = 2 };
    link_commands(audit->journal);
    for (int pass = 0; pass < PASSES; ++pass) {
        find_damage(audit->journal);
        doubt_commands(audit->journal);
    }
}
