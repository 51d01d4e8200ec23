#include "stream.h"

#include <string.h>

/* What a stream is mixed of. */
typedef struct mix {
    const char *name;
    uint32_t data_share; /* of a hundred lines */
    uint32_t data_fewest;
    uint32_t data_most;
} mix;

static const mix mixes[STREAM_KINDS] = {
    [STREAM_T1] = {"T1", 0, 0, 0},
    [STREAM_T2] = {"T2", 10, 64, 512},
    [STREAM_PAYLOADS] = {"payloads", 100, 1024, 1025},
    [STREAM_HEADERS] = {"headers", 100, 1, 2},
};

static uint32_t next(stream *made, uint32_t below)
{
    made->seed = made->seed * 1664525u + 1013904223u;
    return (made->seed >> 8) % below;
}

static void put(stream *made, const char *text)
{
    const size_t length = strlen(text);
    memcpy(made->bytes + made->length, text, length);
    made->length += length;
}

static void put_number(stream *made, uint32_t value)
{
    char digits[10];
    size_t at = sizeof digits;
    do {
        digits[--at] = (char)('0' + (char)(value % 10u));
        value /= 10u;
    } while (value != 0);
    memcpy(made->bytes + made->length, digits + at, sizeof digits - at);
    made->length += sizeof digits - at;
}

/* A text in which % stands for a number below the next limit. */
static void put_line(stream *made, const char *pattern, const uint32_t *limits)
{
    put(made, "\r\n");
    for (; *pattern != '\0'; ++pattern) {
        if (*pattern == '%') {
            put_number(made, next(made, *limits++));
        } else {
            made->bytes[made->length++] = (uint8_t)*pattern;
        }
    }
    put(made, "\r\n");
    ++made->lines;
}

static void put_short_line(stream *made)
{
    static const uint32_t socket[] = {5, 1, 1}; /* 5 is the one that pushes */
    static const uint32_t announced[] = {5, 1024};
    static const uint32_t opened[] = {6, 1};
    static const uint32_t incoming[] = {5, 6, 65536};
    static const uint32_t reply[] = {254, 254, 1000, 128};
    static const uint32_t summary[] = {1000, 2000, 1500};
    static const uint32_t coap[] = {65536};
    switch (next(made, 16)) {
    case 0:
    case 1:
    case 2: put_line(made, "+QIURC: \"recv\",%", socket); break;
    case 3:
    case 4: put_line(made, "+QIURC: \"recv\",%,%", announced); break;
    case 5: put_line(made, "+QIURC: \"closed\",%", socket); break;
    case 6: put_line(made, "+QIOPEN: %,%", opened); break;
    case 7: put_line(made, "+QIURC: \"incoming\",%,%,\"203.0.113.77\",%", incoming); break;
    case 8:
    case 9:
    case 10: put_line(made, "+QPING: 0,198.51.%.%,32,%,%", reply); break;
    case 11: put_line(made, "+QPING: 2,4,4,0,%,%,%", summary); break;
    case 12: put_line(made, "+QNTP: 0,\"2026/11/21,12:34:56+32\"", socket); break;
    case 13: put_line(made, "SEND OK", socket); break;
    case 14: put_line(made, "OK", socket); break;
    default: put_line(made, "+QCOAPURC: 0,2,204,%,4,8,\"rd\",8,\"12\"", coap); break;
    }
}

/* Socket 5 pushes its data; they spell everything that a careless parser takes for an end. */
static void put_data(stream *made)
{
    static const char trap[] = "\r\nOK\r\n\0\r\n+QIURC: \"recv\",0\r\n> \x1A";
    const mix *kind = &mixes[made->kind];
    const uint32_t length = kind->data_fewest + next(made, kind->data_most - kind->data_fewest);
    put(made, "\r\n+QIURC: \"recv\",5,");
    put_number(made, length);
    put(made, "\r\n");
    for (uint32_t at = 0; at < length; ++at) {
        made->bytes[made->length++] = (uint8_t)trap[(at + length) % (sizeof trap - 1u)];
    }
    put(made, "\r\n");
    ++made->lines;
    made->data_bytes += length;
}

const char *stream_name(stream_kind kind)
{
    return mixes[kind].name;
}

void stream_begin(stream *made, stream_kind kind, uint8_t *buffer, size_t size)
{
    memset(made, 0, sizeof *made);
    made->bytes = buffer;
    made->size = size;
    made->seed = 42u;
    made->kind = kind;
}

void stream_fill(stream *made, uint32_t lines)
{
    while (made->lines < lines && made->size - made->length > STREAM_PIECE_MOST) {
        if (next(made, 100u) < mixes[made->kind].data_share) {
            put_data(made);
        } else {
            put_short_line(made);
        }
    }
}

void stream_drop(stream *made, size_t count)
{
    made->length -= count;
    memmove(made->bytes, made->bytes + count, made->length);
}
