/*
 * What a firmware engineer would write by hand for the same lines: strncmp and sscanf. It copies each line to end it with
 * NUL, types every field and counts data; it is fair, not robust.
 */
#ifndef NAIVE_H
#define NAIVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct naive {
    char line[256];
    size_t length;
    size_t data_left;
    bool header_ended; /* the line in front of the data, with its LF */
    uint32_t lines;
    uint32_t sum; /* of all numbers read, so that nothing is optimised away */
    uint32_t data_bytes;
} naive;

void naive_feed(naive *parser, const uint8_t *bytes, size_t length);

#endif
