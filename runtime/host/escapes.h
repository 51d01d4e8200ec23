/*
 * The escapes of transcripts: \r \n \\ \xNN; every other byte stands for itself.
 */
#ifndef ATBIND_HOST_ESCAPES_H
#define ATBIND_HOST_ESCAPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/*
 * Replaces escapes in `text`, `length` bytes long, by the bytes they stand for, in place. Returns the new length, or
 * (size_t)-1 if a backslash starts no escape; `wrong` is then its place.
 */
size_t unescape(char *text, size_t length, size_t *wrong);

/* Writes bytes with escapes. */
void print_escaped(FILE *stream, const char *bytes, size_t length);

/* Writes bytes with escapes into `text`, which holds four times `length` bytes and one more. */
void escape_into(char *text, const char *bytes, size_t length);

/* The value of a hexadecimal digit, or -1. */
int hex_value(char digit);

#endif
