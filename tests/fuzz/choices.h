/*
 * The bytes of an input as decisions. Where they end every decision is the first possibility, so inputs stay short.
 */
#ifndef FUZZ_CHOICES_H
#define FUZZ_CHOICES_H

#include "atbind/at_types.h"

typedef struct choices {
    const uint8_t *at;
    const uint8_t *end;
} choices;

choices choices_of(const uint8_t *bytes, size_t length);
bool choices_are_left(const choices *from);
uint8_t choose_byte(choices *from);

/* 0 to `limit` - 1. */
size_t choose_below(choices *from, size_t limit);

/* Any number, in any size: small ones and those around the ends of 32 bits take one byte. */
int32_t choose_number(choices *from);

/* A number from first to last; the ends themselves are likely. */
int32_t choose_within(choices *from, int32_t first, int32_t last);

/* The next `length` bytes, or what is left of them. */
at_bytes choose_bytes(choices *from, size_t length);

#endif
