#include "audit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Whether it is a line of the specification's URCs; the others are results of commands. */
static bool is_urc(const struct audit *audit, const struct said_entry *entry)
{
    const struct view urcs = view_get(audit->root, "urcs");
    const at_string text = said_text(entry);
    for (size_t i = 0; i < view_count(urcs) && entry->said.kind == SAID_NOTICE; ++i) {
        const char *name = view_key(urcs, i);
        const size_t skipped = text.length > 0 && text.text[0] == '+' ? 1 : 0;
        if (text.length >= strlen(name) + skipped && memcmp(text.text + skipped, name, strlen(name)) == 0) {
            return true;
        }
    }
    return false;
}

static bool may_respond(const struct command_entry *command, const struct said_entry *entry)
{
    return command->stream_to > line_end(entry) || command->ended_ms + command->response_ms > entry->time_ms;
}

/* Whether it looks like the response of the command that was in flight, or in quarantine: nobody could tell it from that. */
static bool looks_like_response(const struct journal *journal, const struct said_entry *entry, size_t *first)
{
    const at_string text = said_text(entry);
    while (*first < journal->command_count && !may_respond(&journal->commands[*first], entry)) {
        ++*first;
    }
    for (size_t i = *first; i < journal->command_count && journal->commands[i].stream_from <= line_end(entry); ++i) {
        const struct command_entry *command = &journal->commands[i];
        const size_t length = strlen(command->name);
        if (may_respond(command, entry) && text.length > length + 1 &&
            memcmp(text.text + 1, command->name, length) == 0 && text.text[length + 1] == ':') {
            return true;
        }
    }
    return false;
}

/* Whether it is the response of a command that had ended by then, and looks like a URC. */
static bool is_late_response(const struct journal *journal, const struct seen_entry *seen)
{
    const struct said_span near = said_near(journal, seen->from, seen->to);
    for (size_t i = near.first; i < near.last; ++i) {
        const struct said_entry *entry = &journal->said[i];
        const at_string text = said_text(entry);
        if (entry->said.kind == SAID_ANSWER && entry->said.start < seen->to && entry->said.end > seen->from &&
            entry->command != NULL && entry->command->is_doubtful && text.length > seen->length &&
            memcmp(text.text, seen->line, seen->length) == 0) {
            return true;
        }
    }
    return false;
}

/* Whether it is what a line was cut down to: where it ended was not said, but that is what its end looked like. */
static bool is_cut_short(const struct journal *journal, const struct seen_entry *seen)
{
    const struct said_span near = said_near(journal, seen->from, seen->to);
    for (size_t i = near.first; i < near.last; ++i) {
        const struct said *said = &journal->said[i].said;
        if (!said->is_whole && said->end <= seen->to && said->end + LINE_END > seen->from &&
            said->end >= said->start + seen->length &&
            memcmp(journal->wire.data + said->end - seen->length, seen->line, seen->length) == 0) {
            return true;
        }
    }
    return false;
}

static bool is_that(const struct seen_entry *seen, const struct said_entry *entry)
{
    const at_string text = said_text(entry);
    return seen->from <= line_end(entry) && line_end(entry) < seen->to && seen->length == text.length &&
           memcmp(seen->line, text.text, text.length) == 0;
}

/* Both are in the order of the bytes, so what was seen of earlier bytes need not be looked at again. */
static bool was_seen(const struct journal *journal, const struct said_entry *entry, bool *taken, size_t *first)
{
    while (*first < journal->seen_count && journal->seen[*first].to <= line_end(entry)) {
        ++*first;
    }
    for (size_t i = *first; i < journal->seen_count && journal->seen[i].from < entry->said.end; ++i) {
        if (!taken[i] && is_that(&journal->seen[i], entry)) {
            taken[i] = true;
            return true;
        }
    }
    return false;
}

/* What has to be seen: the URCs that no fault touches, and that nobody could take for anything else. */
static bool is_owed(const struct audit *audit, const struct said_entry *entry, size_t *first_command)
{
    return is_urc(audit, entry) && !entry->modes_differ &&
           !lies_in_damage(audit->journal, entry->said.start, line_end(entry) + 1) &&
           !looks_like_response(audit->journal, entry, first_command);
}

/* Those that are owed, or the others. */
static void check_said(struct audit *audit, bool owed, bool *taken)
{
    const struct journal *journal = audit->journal;
    size_t first = 0;
    size_t first_command = 0;
    for (size_t i = 0; i < journal->said_count; ++i) {
        const struct said_entry *entry = &journal->said[i];
        if (entry->said.kind != SAID_NOTICE || entry->is_damaged || entry->said.end < 2 ||
            is_owed(audit, entry, &first_command) != owed) {
            continue;
        }
        audit->urcs_owed += owed ? 1 : 0;
        if (!was_seen(journal, entry, taken, &first) && owed) {
            const at_string text = said_text(entry);
            audit_find(audit, "URC at byte %zu was not seen: %.*s", entry->said.start, (int)text.length, text.text);
        }
    }
}

void audit_urcs(struct audit *audit)
{
    const struct journal *journal = audit->journal;
    bool *taken = allocate(journal->seen_count + 1);
    for (size_t i = 0; i < journal->said_count; ++i) {
        audit->urcs_said += is_urc(audit, &journal->said[i]) ? 1 : 0;
    }
    check_said(audit, true, taken); /* first, for a line that is lost may be like one that is not */
    check_said(audit, false, taken);
    for (size_t i = 0; i < journal->seen_count; ++i) {
        const struct seen_entry *seen = &journal->seen[i];
        if (!taken[i] && !lies_in_damage(journal, seen->from, seen->to) && !is_late_response(journal, seen) &&
            !is_cut_short(journal, seen)) {
            audit_find(audit, "URC in bytes %zu to %zu was not said: %.*s", seen->from, seen->to, (int)seen->length,
                       seen->line);
        }
    }
    audit->urcs_seen = journal->seen_count;
    free(taken);
}
