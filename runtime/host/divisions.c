/*
 * Decodes one stream again and again, each time divided in another way.
 */
#include "decode.h"
#include "memory.h"

#include <stdlib.h>
#include <string.h>

enum { FAILED = 1 };

static char *read_all(FILE *stream, size_t *length)
{
    char *text = NULL;
    char piece[4096];
    size_t taken;
    FILE *memory = opened(open_memstream(&text, length));
    while ((taken = fread(piece, 1, sizeof piece, stream)) > 0) {
        fwrite(piece, 1, taken, memory);
    }
    close_memory(memory);
    return text;
}

/* The events of the stream as text. */
static char *decode_with(const at_catalogue *family, decode_options options, char *text, size_t length, uint32_t seed, int *status)
{
    char *events = NULL;
    size_t size = 0;
    FILE *stream = opened(fmemopen(text, length, "rb"));
    FILE *memory = opened(open_memstream(&events, &size));
    options.seed = seed;
    *status = run_decode(family, &options, stream, memory);
    close_memory(memory);
    close_memory(stream);
    return events;
}

int run_decode_in_divisions(const at_catalogue *family, const decode_options *options, FILE *stream, size_t count)
{
    size_t length = 0;
    int status = 0;
    char *text = read_all(stream, &length);
    char *whole = decode_with(family, *options, text, length, 0, &status);
    for (size_t seed = 1; seed <= count && status == 0; ++seed) {
        char *divided = decode_with(family, *options, text, length, (uint32_t)seed, &status);
        if (status == 0 && strcmp(whole, divided) != 0) {
            fprintf(stderr, "%s: the events differ in division %zu\n", options->name, seed);
            status = FAILED;
        }
        free(divided);
    }
    if (status == 0) {
        fputs(whole, stdout);
    }
    free(whole);
    free(text);
    return status;
}
