/*
 * What happened, as text that is compared. Pieces of one stream that follow each other are one entry, for how they are
 * divided is no matter.
 */
#ifndef FUZZ_EVENT_LOG_H
#define FUZZ_EVENT_LOG_H

#include "atbind/at_table.h"

typedef struct event_log {
    char *text;
    size_t length;
    size_t room;
    const char *stream; /* the entry that goes on if the next piece has the same name, or null */
} event_log;

void log_free(event_log *log);

/* Forgets the text and keeps the memory. */
void log_clear(event_log *log);

/* Begins an entry. */
void log_entry(event_log *log, const char *name);

/* Add to the entry. */
void log_number(event_log *log, const char *name, long long number);
void log_bytes(event_log *log, const char *name, const void *bytes, size_t length);

/* The next piece of a stream; `name` is compared as a pointer. */
void log_piece(event_log *log, const char *name, const void *bytes, size_t length);

/* Invariant 1: both have to be the same; else both are shown from where they part. */
void log_compare(const event_log *log, const event_log *other, const char *how);

#endif
