#include "audit.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { MOST_PRINTED = 20, REACH = 8192 };

void audit_find(struct audit *audit, const char *format, ...)
{
    va_list arguments;
    if (++audit->findings > MOST_PRINTED) {
        return;
    }
    printf("finding: ");
    va_start(arguments, format);
    vprintf(format, arguments);
    va_end(arguments);
    printf("\n");
}

/* The first that ends at or behind a byte. */
static size_t first_ending(const struct journal *journal, size_t byte)
{
    size_t low = 0;
    size_t high = journal->said_count;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (journal->said[middle].said.end < byte) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* No thing said, and no damage that it does, is longer than REACH. */
struct said_span said_near(const struct journal *journal, size_t from, size_t to)
{
    return (struct said_span){first_ending(journal, from > REACH ? from - REACH : 0), first_ending(journal, to + REACH)};
}

static bool carries_data(const struct said_entry *entry)
{
    return entry->said.kind == SAID_NOTICE && entry->said.place.length > 0;
}

size_t line_end(const struct said_entry *entry)
{
    return (carries_data(entry) ? entry->said.start + entry->said.place.start : entry->said.end) - 2;
}

at_string said_text(const struct said_entry *entry)
{
    at_string text = {entry->said.meant, carries_data(entry) ? entry->said.place.start : entry->said.length};
    while (text.length > 0 && strchr("\r\n", text.text[text.length - 1]) != NULL) {
        --text.length;
    }
    while (text.length > 0 && strchr("\r\n", text.text[0]) != NULL) {
        ++text.text;
        --text.length;
    }
    return text;
}

bool said_is(const struct said_entry *entry, const char *text)
{
    const at_string said = said_text(entry);
    return said.length == strlen(text) && memcmp(said.text, text, said.length) == 0;
}

bool said_ends_with(const struct said_entry *entry, const char *result)
{
    const at_string said = said_text(entry);
    const size_t length = strlen(result);
    const bool ends = said.length >= length && memcmp(said.text + said.length - length, result, length) == 0;
    return ends && (said.length == length || said.text[said.length - length - 1] == '\n');
}

bool lies_in_damage(const struct journal *journal, size_t from, size_t to)
{
    const struct said_span near = said_near(journal, from, to);
    for (size_t i = near.first; i < near.last; ++i) {
        const struct said_entry *entry = &journal->said[i];
        if (entry->is_damaged && entry->said.start < to && entry->extent > from) {
            return true;
        }
    }
    return false;
}

static void audit_endings(struct audit *audit)
{
    const struct journal *journal = audit->journal;
    for (size_t i = 0; i < journal->command_count; ++i) {
        const struct command_entry *command = &journal->commands[i];
        if (command->started != AT_PENDING) {
            audit_find(audit, "command %zu, %s: not started: %s", i, command->name, at_status_name(command->started));
        } else if (command->endings != 1) {
            audit_find(audit, "command %zu, %s: %u endings", i, command->name, command->endings);
        }
    }
    if (journal->strange_endings > 0) {
        audit_find(audit, "%u endings of commands that were not under way", journal->strange_endings);
    }
}

void audit_run(struct audit *audit)
{
    audit_endings(audit);
    audit_damage(audit);
    audit_results(audit);
    audit_commands(audit);
    audit_urcs(audit);
}
