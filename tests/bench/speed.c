/*
 * How fast the whole client reads the streams, against a scan for line ends, memcpy and a parser written by hand: all in
 * one run, so that the figures are ratios of the same machine at the same time.
 *
 *     atbind_speed               everything, as JSON
 *     atbind_speed check         whether client and naive parser see all of short streams
 *     atbind_speed T1            feeds one stream once, and
 *     atbind_speed QIOPEN        starts a command a number of times: for tools that count instructions
 */
#define _POSIX_C_SOURCE 200809L

#include "commands.h"
#include "naive.h"
#include "reader.h"
#include "stream.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ROUNDS = 15, CHECKED_SHARE = 50, COMMAND_RUNS = 1000 };

static const uint32_t lines_to_measure[STREAM_KINDS] = {
    [STREAM_T1] = 100000, [STREAM_T2] = 100000, [STREAM_PAYLOADS] = 10000, [STREAM_HEADERS] = 10000,
};
static const size_t chunks[] = {1, 16, 64, 4096};
enum { CHUNKS = sizeof chunks / sizeof chunks[0] };

/* -- Who reads a stream --------------------------------------------------------------------------------------------- */

static volatile size_t sink;
static uint8_t *target; /* as large as the largest stream */
static reader application;
static naive parser;

static size_t piece_at(const stream *made, size_t at, size_t chunk)
{
    return made->length - at < chunk ? made->length - at : chunk;
}

static void feed_client(const stream *made, size_t chunk, uint8_t *kept)
{
    reader_start(&application, kept);
    for (size_t at = 0; at < made->length; at += chunk) {
        reader_feed(&application, made->bytes + at, piece_at(made, at, chunk));
    }
    sink = application.sum;
}

static void feed_naive(const stream *made, size_t chunk)
{
    memset(&parser, 0, sizeof parser);
    for (size_t at = 0; at < made->length; at += chunk) {
        naive_feed(&parser, made->bytes + at, piece_at(made, at, chunk));
    }
    sink = parser.sum;
}

static void scan_line_ends(const stream *made)
{
    const uint8_t *at = made->bytes;
    const uint8_t *end = at + made->length;
    size_t lines = 0;
    while (at < end && (at = memchr(at, '\n', (size_t)(end - at))) != NULL) {
        ++at;
        ++lines;
    }
    sink = lines;
}

static void copy(const stream *made, size_t chunk)
{
    for (size_t at = 0; at < made->length; at += chunk) {
        memcpy(target + at, made->bytes + at, piece_at(made, at, chunk));
    }
    sink = target[made->length / 2];
}

/* -- Measuring ------------------------------------------------------------------------------------------------------ */

typedef enum contender { CLIENT, CLIENT_THAT_KEEPS, SCAN, COPY, NAIVE } contender;

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void run(contender who, const stream *made, size_t chunk)
{
    switch (who) {
    case CLIENT: feed_client(made, chunk, NULL); break;
    case CLIENT_THAT_KEEPS: feed_client(made, chunk, target); break;
    case SCAN: scan_line_ends(made); break;
    case COPY: copy(made, chunk); break;
    case NAIVE: feed_naive(made, chunk); break;
    }
}

/* One who reads a stream in chunks, and the time of the least disturbed round. */
typedef struct timing {
    const char *name;
    contender who;
    size_t chunk;
    double best;
} timing;

/* Lines are compared with what finds lines, data with what copies data. */
static size_t list_timings(stream_kind kind, timing *list)
{
    const bool has_lines = kind == STREAM_T1 || kind == STREAM_T2;
    size_t count = 0;
    if (has_lines) {
        list[count++] = (timing){"scan", SCAN, 64, 0};
        list[count++] = (timing){"naive", NAIVE, 64, 0};
    }
    for (size_t index = 0; index < CHUNKS; ++index) {
        list[count++] = (timing){"client", has_lines ? CLIENT : CLIENT_THAT_KEEPS, chunks[index], 0};
        if (!has_lines) {
            list[count++] = (timing){"memcpy", COPY, chunks[index], 0};
        }
    }
    return count;
}

/* All take turns in every round, so that what disturbs the machine for a while disturbs them alike. */
static void measure(const stream *made)
{
    timing list[2 + 2 * CHUNKS];
    const size_t count = list_timings(made->kind, list);
    for (int round = 0; round < ROUNDS; ++round) {
        for (size_t index = 0; index < count; ++index) {
            const double begin = seconds();
            run(list[index].who, made, list[index].chunk);
            const double taken = seconds() - begin;
            list[index].best = round == 0 || taken < list[index].best ? taken : list[index].best;
        }
    }
    printf("\"%s\": {\"bytes\": %zu, \"lines\": %u, \"data_bytes\": %u, \"seconds\": {", stream_name(made->kind),
           made->length, (unsigned)made->lines, (unsigned)made->data_bytes);
    for (size_t index = 0; index < count; ++index) {
        printf("%s\"%s %zu\": %.9f", index > 0 ? ", " : "", list[index].name, list[index].chunk, list[index].best);
    }
    printf("}}");
}

/* -- What the command line asks for --------------------------------------------------------------------------------- */

static uint8_t *allocate(size_t size)
{
    uint8_t *bytes = malloc(size);
    if (bytes == NULL) {
        fputs("atbind_speed: there is too little memory\n", stderr);
        exit(1);
    }
    memset(bytes, 0, size);
    return bytes;
}

static void make(stream *made, stream_kind kind, uint32_t lines)
{
    const size_t size = (size_t)lines * (kind == STREAM_PAYLOADS ? STREAM_PIECE_MOST : 128u) + 2u * STREAM_PIECE_MOST;
    stream_begin(made, kind, allocate(size), size);
    stream_fill(made, lines);
}

static bool is_read_wholly(const stream *made, size_t chunk)
{
    feed_client(made, chunk, target);
    feed_naive(made, chunk);
    if (reader_understood(&application) && made->lines > 0 && application.data_bytes == made->data_bytes &&
        parser.data_bytes == made->data_bytes && parser.lines == made->lines) {
        return true;
    }
    fprintf(stderr, "%s in pieces of %zu: %u data bytes, %u to the client; %u and %u of %u lines to the naive parser\n",
            stream_name(made->kind), chunk, (unsigned)made->data_bytes, (unsigned)application.data_bytes,
            (unsigned)parser.data_bytes, (unsigned)parser.lines, (unsigned)made->lines);
    return false;
}

static bool check(const stream *streams)
{
    bool good = true;
    for (size_t kind = 0; kind < STREAM_KINDS; ++kind) {
        for (size_t index = 0; index < CHUNKS; ++index) {
            good = is_read_wholly(&streams[kind], chunks[index]) && good;
        }
    }
    for (size_t index = 0; index < COMMANDS; ++index) {
        good = command_run(&commands[index]) && good;
    }
    return good;
}

/* Does one thing, and prints how often, so that a count of instructions can be divided. */
static bool run_alone(const char *name)
{
    for (size_t kind = 0; kind < STREAM_KINDS; ++kind) {
        if (strcmp(name, stream_name((stream_kind)kind)) == 0) {
            stream made;
            make(&made, (stream_kind)kind, lines_to_measure[kind]);
            feed_client(&made, 64, NULL);
            free(made.bytes);
            printf("%zu\n", made.length);
            return true;
        }
    }
    for (size_t index = 0; index < COMMANDS; ++index) {
        if (strcmp(name, commands[index].name) == 0) {
            for (int count = 0; count < COMMAND_RUNS; ++count) {
                (void)command_run(&commands[index]);
            }
            printf("%d\n", COMMAND_RUNS);
            return true;
        }
    }
    return false;
}

static void measure_all(const stream *streams)
{
    for (size_t kind = 0; kind < STREAM_KINDS; ++kind) {
        printf("%s", kind == 0 ? "{" : ", ");
        measure(&streams[kind]);
    }
    printf("}\n");
}

int main(int argc, char **argv)
{
    stream streams[STREAM_KINDS];
    const bool only_checks = argc > 1 && strcmp(argv[1], "check") == 0;
    size_t largest = 0;
    bool good;
    if (argc > 1 && !only_checks) {
        return run_alone(argv[1]) ? 0 : 2;
    }
    for (size_t kind = 0; kind < STREAM_KINDS; ++kind) {
        make(&streams[kind], (stream_kind)kind, lines_to_measure[kind] / (only_checks ? CHECKED_SHARE : 1u));
        largest = streams[kind].size > largest ? streams[kind].size : largest;
    }
    target = allocate(largest);
    good = check(streams);
    if (good && !only_checks) {
        measure_all(streams);
    }
    for (size_t kind = 0; kind < STREAM_KINDS; ++kind) {
        free(streams[kind].bytes);
    }
    free(target);
    return good ? 0 : 1;
}
