/*
 * Streams as a BC65 sends them. Equal arguments give equal bytes everywhere, whether made at once or piece by piece.
 */
#ifndef STREAM_H
#define STREAM_H

#include <stddef.h>
#include <stdint.h>

typedef enum stream_kind {
    STREAM_T1,       /* short lines of ten kinds */
    STREAM_T2,       /* the same; every tenth is pushed data whose bytes hold NUL, CR LF and what looks like result codes */
    STREAM_PAYLOADS, /* such data alone, as much at once as the module gives */
    STREAM_HEADERS   /* the same with a single byte each: what is left of it is the cost of the lines around data */
} stream_kind;

enum { STREAM_KINDS = STREAM_HEADERS + 1, STREAM_PIECE_MOST = 1100 };

typedef struct stream {
    uint8_t *bytes;
    size_t size;
    size_t length;
    uint32_t lines; /* since the beginning, and so is what follows */
    uint32_t data_bytes;
    uint32_t seed;
    stream_kind kind;
} stream;

/* The name of a kind, as it is printed. */
const char *stream_name(stream_kind kind);

/* Begins a stream in a buffer of more than STREAM_PIECE_MOST bytes. */
void stream_begin(stream *made, stream_kind kind, uint8_t *buffer, size_t size);

/* Adds lines until there are `lines` in all, or no room for another. */
void stream_fill(stream *made, uint32_t lines);

/* Takes the first bytes out of the buffer. */
void stream_drop(stream *made, size_t count);

#endif
