/*
 * Two streams as a BC65 sends them: T1 has short lines of ten kinds, T2 the same with counted data between them.
 */
#ifndef STREAM_H
#define STREAM_H

#include <stddef.h>
#include <stdint.h>

typedef struct stream {
    uint8_t *bytes;
    size_t size;
    size_t length;
    uint32_t lines;
    uint32_t data_bytes;
    uint32_t seed;
} stream;

/*
 * Writes lines into `buffer` until `lines` have been written or the buffer is full. Of a hundred lines `data_share` are
 * pushed data whose bytes hold NUL, CR LF and what looks like result codes. Equal arguments give equal bytes everywhere.
 */
void stream_make(stream *made, uint8_t *buffer, size_t size, uint32_t lines, uint32_t data_share);

#endif
