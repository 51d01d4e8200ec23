/*
 * The application that is measured: a client whose handler reads every field of every URC.
 */
#ifndef READER_H
#define READER_H

#include "bc65/bc65.h"

enum { READER_BUFFER = 512 };

typedef struct reader {
    at_client client;
    uint8_t buffer[READER_BUFFER];
    uint32_t lines;      /* URCs that have come */
    uint32_t sum;        /* of every field, so that every field is really read */
    uint32_t data_bytes; /* pushed data that have come */
    uint8_t *kept;       /* where these are copied to, one behind the other; or null */
} reader;

/* A port that takes everything and whose clock stands still. */
extern const at_port reader_port;

/* Begins with a fresh client, in the modes in which the streams are written. `kept` may be null. */
void reader_start(reader *all, uint8_t *kept);

void reader_feed(reader *all, const uint8_t *bytes, size_t length);

/* Whether all that was fed could be read. */
bool reader_understood(const reader *all);

#endif
