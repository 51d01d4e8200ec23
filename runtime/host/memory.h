/*
 * Memory for the host tool. A tool that gets none can do nothing for its user but say so: these functions return memory
 * or do not return.
 */
#ifndef ATBIND_HOST_MEMORY_H
#define ATBIND_HOST_MEMORY_H

#include <stddef.h>
#include <stdio.h>

/* Zeroed memory; never null, even for no bytes. */
void *allocate(size_t size);

/* Memory of another size with what was in the old one. */
void *resize(void *memory, size_t size);

/* A new text, as printf() would print it. */
char *format_text(const char *format, ...) __attribute__((format(printf, 1, 2), returns_nonnull));

/* A stream that was just opened on memory. */
FILE *opened(FILE *stream);

/* Closes a stream on memory, which then holds all that was written. */
void close_memory(FILE *stream);

#endif
