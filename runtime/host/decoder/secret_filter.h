/*
 * Takes keys and passwords out of what goes over the line: what follows the beginning of a line that carries one is
 * replaced by ###, up to the end of the line. It looks at text alone, so it also serves for lines that cannot be read.
 */
#ifndef ATBIND_HOST_SECRET_FILTER_H
#define ATBIND_HOST_SECRET_FILTER_H

#include <stdbool.h>
#include <stddef.h>

#define SECRET_MASK "###"
#define SECRET_GROWTH 3u /* text becomes at most so many times as long */

/* A direction of a line. Zero-initialise it but for what it looks for. */
typedef struct secret_filter {
    const char *const *beginnings; /* without blanks, and without what may be lost of a line: AT and + */
    size_t count;
    char tail[64]; /* what came last on the line, without blanks */
    size_t length;
    enum { SECRET_NONE, SECRET_BEGINS, SECRET_GOES_ON } state;
} secret_filter;

/*
 * Copies bytes in the pieces in which they come; returns how many have been written. There has to be room for
 * SECRET_GROWTH times as many as are given.
 */
size_t secret_filter_copy(secret_filter *filter, const char *bytes, size_t length, char *copy);

#endif
