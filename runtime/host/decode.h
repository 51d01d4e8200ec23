#ifndef ATBIND_HOST_DECODE_H
#define ATBIND_HOST_DECODE_H

#include "atbind/at_catalogue.h"

#include <stdbool.h>
#include <stdio.h>

typedef struct decode_options {
    char *const *modes; /* name=value */
    size_t mode_count;
    size_t buffer_size; /* of the receiver */
    bool raw;           /* the stream is module output only, not a transcript */
    const char *name;   /* of the stream, for errors */
} decode_options;

/* Prints the events of a stream as JSON, one a line. Returns the exit status. */
int run_decode(const at_catalogue *family, const decode_options *options, FILE *stream);

#endif
