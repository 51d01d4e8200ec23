#include "guarded.h"

#include "require.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#include <sanitizer/asan_interface.h>
#endif
#endif
#ifndef ASAN_POISON_MEMORY_REGION
#define ASAN_POISON_MEMORY_REGION(at, size) ((void)(at), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(at, size) ((void)(at), (void)(size))
#endif

enum { CANARY = 16, CANARY_BYTE = 0xC5 };

/* The size stands in front of the first canary, aligned as malloc() aligns. */
typedef union guard {
    size_t size;
    max_align_t alignment;
} guard;

void *guarded_new(size_t size)
{
    uint8_t *block = malloc(sizeof(guard) + CANARY + size + CANARY);
    guard *head = (guard *)(void *)block;
    uint8_t *memory = block + sizeof(guard) + CANARY;
    REQUIRE(0, block != NULL);
    head->size = size;
    memset(memory - CANARY, CANARY_BYTE, CANARY);
    memset(memory, 0, size);
    memset(memory + size, CANARY_BYTE, CANARY);
    ASAN_POISON_MEMORY_REGION(block, sizeof(guard) + CANARY);
    ASAN_POISON_MEMORY_REGION(memory + size, CANARY);
    return memory;
}

void *guarded_copy(const void *bytes, size_t length)
{
    void *memory = guarded_new(length);
    if (length > 0) {
        memcpy(memory, bytes, length);
    }
    return memory;
}

static void check(const uint8_t *canary)
{
    for (size_t index = 0; index < CANARY; ++index) {
        REQUIRE(7, canary[index] == CANARY_BYTE);
    }
}

void guarded_free(void *memory)
{
    uint8_t *block;
    size_t size;
    if (memory == NULL) {
        return;
    }
    block = (uint8_t *)memory - CANARY - sizeof(guard);
    ASAN_UNPOISON_MEMORY_REGION(block, sizeof(guard) + CANARY);
    size = ((guard *)(void *)block)->size;
    ASAN_UNPOISON_MEMORY_REGION((uint8_t *)memory + size, CANARY);
    check((uint8_t *)memory - CANARY);
    check((uint8_t *)memory + size);
    free(block);
}
