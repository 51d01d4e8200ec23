#include "frames.h"

#include <stdio.h>
#include <string.h>

enum { MARK = 0xA55A, BLOCK = 48, HEADER = 8, CHECKSUM = 4 };

static const char traps[] = "\r\nOK\r\n+QIURC: \"closed\",0\r\n> \0\x1A\x1B\xFF\r\nERROR\r\n+QIRD: 10\r\nSEND OK\r\n";

static void put(uint8_t *bytes, uint32_t value, size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        bytes[i] = (uint8_t)(value >> (8 * (count - 1 - i)));
    }
}

static uint32_t get(const uint8_t *bytes, size_t count)
{
    uint32_t value = 0;
    for (size_t i = 0; i < count; ++i) {
        value = value << 8 | bytes[i];
    }
    return value;
}

/* FNV-1a: enough to tell a changed frame, and no library. */
static uint32_t checksum(const uint8_t *bytes, size_t length)
{
    uint32_t sum = 2166136261u;
    for (size_t i = 0; i < length; ++i) {
        sum = (sum ^ bytes[i]) * 16777619u;
    }
    return sum;
}

/* ---- Frames ---- */

void frame_write(uint8_t *bytes, size_t length, uint32_t number)
{
    put(bytes, MARK, 2);
    put(bytes + 2, number, 4);
    put(bytes + 6, (uint32_t)length, 2);
    for (size_t i = HEADER; i < length - CHECKSUM; ++i) {
        bytes[i] = (uint8_t)traps[(i + number) % (sizeof traps - 1)];
    }
    put(bytes + length - CHECKSUM, checksum(bytes, length - CHECKSUM), CHECKSUM);
}

enum frame_state frame_read(const uint8_t *bytes, size_t length, uint32_t *number, size_t *frame_length)
{
    if (length < HEADER) {
        return length < 2 || get(bytes, 2) == MARK ? FRAME_UNFINISHED : FRAME_NONE;
    }
    *number = get(bytes + 2, 4);
    *frame_length = get(bytes + 6, 2);
    if (get(bytes, 2) != MARK || *frame_length < FRAME_OVERHEAD) {
        return FRAME_NONE;
    }
    if (length < *frame_length) {
        return FRAME_UNFINISHED;
    }
    const size_t body = *frame_length - CHECKSUM;
    return get(bytes + body, CHECKSUM) == checksum(bytes, body) ? FRAME_WHOLE : FRAME_NONE;
}

/* ---- Streams ---- */

/* Blocks that begin with their stream and their place and end with traps, the later the further in. */
void stream_write(uint8_t *bytes, size_t length, uint32_t stream, size_t offset)
{
    for (size_t i = 0; i < length; ++i) {
        const size_t block = (offset + i) / BLOCK;
        const size_t place = (offset + i) % BLOCK;
        char label[24];
        const int labelled = snprintf(label, sizeof label, "<%04x:%08zx>", stream & 0xFFFF, block & 0xFFFFFFFF);
        bytes[i] = place < (size_t)labelled ? (uint8_t)label[place]
                                            : (uint8_t)traps[(place + block * 7) % (sizeof traps - 1)];
    }
}
