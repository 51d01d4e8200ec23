/*
 * Data that can be told from any other data: where they belong, whether they are all there, whether they were changed.
 */
#ifndef SOAK_FRAMES_H
#define SOAK_FRAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { FRAME_OVERHEAD = 12 };

/* Writes a frame of `length` bytes, at least FRAME_OVERHEAD: a mark, its number, its length, traps for parsers, a
   checksum. */
void frame_write(uint8_t *bytes, size_t length, uint32_t number);

enum frame_state { FRAME_WHOLE, FRAME_UNFINISHED, FRAME_NONE };

/* What stands at the beginning of `bytes`. */
enum frame_state frame_read(const uint8_t *bytes, size_t length, uint32_t *number, size_t *frame_length);

/* Writes the bytes of a numbered stream from an offset on; each place of each stream differs from all others. */
void stream_write(uint8_t *bytes, size_t length, uint32_t stream, size_t offset);

#endif
