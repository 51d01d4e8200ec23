#ifndef ATBIND_HOST_DECODE_H
#define ATBIND_HOST_DECODE_H

#include "atbind/at_catalogue.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

typedef struct decode_options {
    char *const *modes; /* name=value */
    size_t mode_count;
    size_t buffer_size; /* of the receiver */
    bool raw;           /* the stream is module output only, not a transcript */
    const char *name;   /* of the stream, for errors */
    uint32_t seed;      /* other than 0: what the module says is cut at random places that follow from it */
} decode_options;

/* Prints the events of a file as JSON, one a line. Returns the exit status. */
int run_decode(const at_catalogue *family, const decode_options *options, FILE *file, FILE *output);

/*
 * Decodes a stream as it is and in `count` random divisions of what the module says: the events have to be the same.
 * Prints them if they are; else the number of the division in which they are not, on standard error.
 */
int run_decode_in_divisions(const at_catalogue *family, const decode_options *options, FILE *stream, size_t count);

#endif
