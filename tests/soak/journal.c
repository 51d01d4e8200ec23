#include "journal.h"

#include "simulated_clock.h"

#include <stdlib.h>
#include <string.h>

/* Room for one more item. */
static void *grow(void *items, size_t count, size_t size)
{
    if ((count & (count - 1)) != 0) {
        return items;
    }
    void *grown = realloc(items, (count == 0 ? 1 : 2 * count) * size);
    if (grown == NULL) {
        abort();
    }
    return grown;
}

static char *copy(const char *text, size_t length)
{
    char *copied = allocate(length + 1);
    memcpy(copied, text, length);
    return copied;
}

void journal_say(struct journal *journal, const struct said *said, bool modes_differ)
{
    journal->said = grow(journal->said, journal->said_count, sizeof *journal->said);
    struct said_entry *entry = &journal->said[journal->said_count++];
    *entry = (struct said_entry){.said = *said, .time_ms = clock_milliseconds(),
                                  .modes_differ = modes_differ};
    entry->said.meant = copy(said->meant, said->length);
    for (unsigned kind = 0; kind < FAULT_KINDS; ++kind) {
        journal->fault_counts[kind] += said->kinds >> kind & 1u;
    }
}

void journal_see(struct journal *journal, size_t from, size_t to, at_string line)
{
    journal->seen = grow(journal->seen, journal->seen_count, sizeof *journal->seen);
    journal->seen[journal->seen_count++] =
        (struct seen_entry){from, to, copy(line.text, line.length), line.length};
}

void journal_push(struct journal *journal, const struct push_entry *push)
{
    journal->pushes = grow(journal->pushes, journal->push_count, sizeof *journal->pushes);
    journal->pushes[journal->push_count++] = *push;
}

void journal_push_data(struct journal *journal, const char *data, size_t length, size_t to)
{
    struct push_entry *push = &journal->pushes[journal->push_count - 1];
    push->to = to;
    if (length > 0) {
        bytes_append(&push->data, data, length);
    }
}

size_t journal_command(struct journal *journal, const struct command_entry *command)
{
    journal->commands = grow(journal->commands, journal->command_count, sizeof *journal->commands);
    journal->commands[journal->command_count] = *command;
    return journal->command_count++;
}

void journal_free(struct journal *journal)
{
    for (size_t i = 0; i < journal->said_count; ++i) {
        free((char *)(uintptr_t)journal->said[i].said.meant);
    }
    for (size_t i = 0; i < journal->seen_count; ++i) {
        free(journal->seen[i].line);
    }
    for (size_t i = 0; i < journal->command_count; ++i) {
        bytes_free(&journal->commands[i].data);
    }
    for (size_t i = 0; i < journal->push_count; ++i) {
        bytes_free(&journal->pushes[i].data);
    }
    free(journal->said);
    free(journal->pushes);
    free(journal->seen);
    free(journal->commands);
    bytes_free(&journal->wire);
}
