/*
 * Memory between canaries: what the runtime must not leave. With the address sanitizer the canaries cannot be touched at
 * all; without it they are looked at when the memory is freed.
 */
#ifndef FUZZ_GUARDED_H
#define FUZZ_GUARDED_H

#include <stddef.h>

/* Zeroed memory, never null. */
void *guarded_new(size_t size);

/* A copy of bytes that has no byte more than they. */
void *guarded_copy(const void *bytes, size_t length);

void guarded_free(void *memory);

#endif
