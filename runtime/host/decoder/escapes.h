/*
 * The escapes of transcripts: \r \n \\ \xNN; every other byte stands for itself.
 */
#ifndef ATBIND_HOST_ESCAPES_H
#define ATBIND_HOST_ESCAPES_H

#include <stddef.h>

enum { LONGEST_ESCAPE = 4 };

/*
 * Replaces escapes in `text`, `length` bytes long, by the bytes they stand for, in place. Returns the new length, or
 * (size_t)-1 if a backslash starts no escape; `wrong` is then its place.
 */
size_t unescape(char *text, size_t length, size_t *wrong);

/* Writes a byte, with an escape if it needs one; returns how many characters that took. */
size_t escape_byte(char text[LONGEST_ESCAPE], char byte);

/* The value of a hexadecimal digit, or -1. */
int hex_value(char digit);

#endif
