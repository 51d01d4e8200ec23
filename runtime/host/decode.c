/*
 * The decode verb: runs a transcript through the decoder, and prints what it makes of it.
 */
#include "decode.h"

#include "decoder/decoder.h"
#include "decoder/pieces.h"
#include "line_printer.h"
#include "memory.h"
#include "transcript.h"

#include <stdlib.h>
#include <string.h>

enum { FAILED = 1, MISUSED = 2 };

/* A stream being decoded. */
typedef struct decoding {
    decoder decoder;
    uint8_t *buffer;
    line_printer events;
    line_printer held;
    uint32_t seed;
} decoding;

/* -- Modes ---------------------------------------------------------------------------------------------------------- */

static bool set_mode(decoding *stream, const char *word)
{
    const at_module *module = stream->decoder.family->module;
    const char *equals = strchr(word, '=');
    char *end;
    const long value = equals == NULL ? -1 : strtol(equals + 1, &end, 10);
    if (value < 0 || value > 65535 || end == equals + 1 || *end != '\0') {
        fprintf(stderr, "atbind: '%s' is not name=value with a value from 0 to 65535\n", word);
        return false;
    }
    if (decoder_set_mode(&stream->decoder, word, (size_t)(equals - word), (uint16_t)value)) {
        return true;
    }
    fprintf(stderr, "atbind: '%s' is no mode of %s; expected one of", word, module->name);
    for (uint8_t mode = 0; mode < module->mode_count; ++mode) {
        fprintf(stderr, "%s %s", mode > 0 ? "," : "", module->modes[mode].name);
    }
    fprintf(stderr, "\n");
    return false;
}

static bool set_modes(decoding *stream, char *words)
{
    char *rest = NULL;
    for (char *word = strtok_r(words, " \t\r", &rest); word != NULL; word = strtok_r(NULL, " \t\r", &rest)) {
        if (!set_mode(stream, word)) {
            return false;
        }
    }
    return true;
}

/* -- Streams -------------------------------------------------------------------------------------------------------- */

static void take_module_bytes(decoding *stream, const char *bytes, size_t length)
{
    take_in_pieces(&stream->decoder, (const uint8_t *)bytes, length, &stream->seed);
}

static int decode_raw(decoding *stream, FILE *file)
{
    char piece[4096];
    size_t length;
    while ((length = fread(piece, 1, sizeof piece, file)) > 0) {
        take_module_bytes(stream, piece, length);
    }
    return 0;
}

static int decode_transcript(decoding *stream, FILE *file, const char *name)
{
    transcript reader = {.stream = file, .name = name};
    transcript_entry entry;
    int status = 0;
    while (status == 0 && transcript_next(&reader, &entry)) {
        switch (entry.kind) {
        case TRANSCRIPT_MODE: status = set_modes(stream, entry.bytes) ? 0 : MISUSED; break;
        case TRANSCRIPT_HOST: decoder_take_host_bytes(&stream->decoder, entry.bytes, entry.length); break;
        case TRANSCRIPT_MODULE: take_module_bytes(stream, entry.bytes, entry.length); break;
        }
    }
    transcript_close(&reader);
    return reader.failed ? FAILED : status;
}

static bool begin(decoding *stream, const at_catalogue *family, const decode_options *options)
{
    const decoder_setup setup = {
        .family = family,
        .raw = options->raw,
        .buffer = stream->buffer,
        .buffer_size = options->buffer_size,
        .events = &stream->events.line,
        .held = &stream->held.line,
    };
    switch (decoder_begin(&stream->decoder, &setup)) {
    case AT_OK: return true;
    case AT_ERROR_BUFFER:
        fprintf(stderr, "atbind: %s has more than %u responses\n", family->module->name, (unsigned)MOST_RESPONSES);
        return false;
    default:
        fprintf(stderr, "atbind: a buffer has to hold %u bytes or more\n", AT_BUFFER_MINIMUM);
        return false;
    }
}

static bool set_first_modes(decoding *stream, const decode_options *options)
{
    for (size_t index = 0; index < options->mode_count; ++index) {
        if (!set_mode(stream, options->modes[index])) {
            return false;
        }
    }
    return true;
}

int run_decode(const at_catalogue *family, const decode_options *options, FILE *file, FILE *output)
{
    decoding *stream = allocate(sizeof *stream);
    int status = MISUSED;
    stream->buffer = allocate(options->buffer_size);
    stream->seed = options->seed;
    line_printer_open(&stream->events, output);
    line_printer_open(&stream->held, output);
    if (begin(stream, family, options)) {
        if (set_first_modes(stream, options)) {
            status = options->raw ? decode_raw(stream, file) : decode_transcript(stream, file, options->name);
        }
        decoder_end(&stream->decoder);
    }
    line_printer_close(&stream->events);
    line_printer_close(&stream->held);
    free(stream->buffer);
    free(stream);
    return status;
}
