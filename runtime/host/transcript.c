#include "transcript.h"

#include "decoder/escapes.h"

#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

static bool starts_with(const char *line, size_t length, const char *words)
{
    return length >= strlen(words) && memcmp(line, words, strlen(words)) == 0;
}

static bool complain(transcript *reader, const char *what, size_t column)
{
    fprintf(stderr, "%s:%zu:%zu: error: %s\n", reader->name, reader->number, column, what);
    reader->failed = true;
    return false;
}

/* Everything behind the one blank counts; only the newline of the file does not. */
static bool read_bytes(transcript *reader, transcript_entry *entry, size_t length)
{
    size_t wrong = 0;
    entry->kind = reader->line[0] == '>' ? TRANSCRIPT_HOST : TRANSCRIPT_MODULE;
    entry->bytes = reader->line + (length < 3 ? length : 3);
    entry->length = unescape(entry->bytes, length < 3 ? 0 : length - 3, &wrong);
    if (entry->length == (size_t)-1) {
        return complain(reader, "a backslash starts none of the escapes \\r \\n \\\\ \\xNN", wrong + 4);
    }
    return true;
}

bool transcript_next(transcript *reader, transcript_entry *entry)
{
    static const char mode[] = "# mode:";
    ssize_t read;
    while ((read = getline(&reader->line, &reader->size, reader->stream)) >= 0) {
        size_t length = (size_t)read;
        ++reader->number;
        length -= length > 0 && reader->line[length - 1] == '\n';
        reader->line[length] = '\0';
        if (starts_with(reader->line, length, mode)) {
            entry->kind = TRANSCRIPT_MODE;
            entry->bytes = reader->line + strlen(mode);
            entry->length = length - strlen(mode);
            return true;
        }
        if (length == 0 || reader->line[0] == '#') {
            continue;
        }
        if (starts_with(reader->line, length, ">> ") || starts_with(reader->line, length, "<< ") ||
            strcmp(reader->line, ">>") == 0 || strcmp(reader->line, "<<") == 0) {
            return read_bytes(reader, entry, length);
        }
        return complain(reader, "expected a line that starts with '>> ', '<< ' or '#'", 1);
    }
    return false;
}

void transcript_close(transcript *reader)
{
    free(reader->line);
    reader->line = NULL;
}
