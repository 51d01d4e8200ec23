/*
 * Reads transcripts: lines that start with # (a comment, or "# mode: name=value ..."), ">> " (host to module) or "<< "
 * (module to host).
 */
#ifndef ATBIND_HOST_TRANSCRIPT_H
#define ATBIND_HOST_TRANSCRIPT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

typedef enum transcript_kind { TRANSCRIPT_MODE, TRANSCRIPT_HOST, TRANSCRIPT_MODULE } transcript_kind;

/* One entry; `bytes` belongs to the reader and changes with the next entry. */
typedef struct transcript_entry {
    transcript_kind kind;
    char *bytes;
    size_t length;
} transcript_entry;

typedef struct transcript {
    FILE *stream;
    const char *name;
    char *line;
    size_t size;
    size_t number; /* of the line read last */
    bool failed;
} transcript;

/* Returns false at the end, and after an error, which is printed and sets `failed`. */
bool transcript_next(transcript *reader, transcript_entry *entry);

void transcript_close(transcript *reader);

#endif
