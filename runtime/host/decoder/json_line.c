#include "json_line.h"

#include "escapes.h"

#include <string.h>

enum { PIECE = 64 };

static const char digits[] = "0123456789abcdef";

static void put(json_line *line, const char *text)
{
    line->write(line, text, strlen(text));
}

/* What stands in front of a member's value; items of arrays have no key. */
static void put_key(json_line *line, const char *key)
{
    if (!line->is_first) {
        put(line, ",");
    }
    if (key != NULL) {
        put(line, "\"");
        put(line, key);
        put(line, "\":");
    }
    line->is_first = false;
}

/* Characters on their way into a text of JSON. */
typedef struct json_piece {
    json_line *line;
    char text[PIECE];
    size_t length;
} json_piece;

static void flush(json_piece *piece)
{
    if (piece->length > 0) {
        piece->line->write(piece->line, piece->text, piece->length);
        piece->length = 0;
    }
}

static void add_raw(json_piece *piece, char c)
{
    if (piece->length == PIECE) {
        flush(piece);
    }
    piece->text[piece->length++] = c;
}

/* A character of a text; UTF-8 passes as it is. */
static void add(json_piece *piece, char c)
{
    const uint8_t byte = (uint8_t)c;
    if (c == '"' || c == '\\') {
        add_raw(piece, '\\');
    }
    if (byte >= ' ') {
        add_raw(piece, c);
        return;
    }
    for (const char *lead = "\\u00"; *lead != '\0'; ++lead) {
        add_raw(piece, *lead);
    }
    add_raw(piece, digits[byte >> 4]);
    add_raw(piece, digits[byte & 15]);
}

/* -- Texts ---------------------------------------------------------------------------------------------------------- */

void json_open_text(json_line *line, const char *key)
{
    put_key(line, key);
    put(line, "\"");
}

void json_add_bytes(json_line *line, const char *bytes, size_t length)
{
    json_piece piece = {.line = line};
    for (size_t index = 0; index < length; ++index) {
        char escaped[LONGEST_ESCAPE];
        const size_t count = escape_byte(escaped, bytes[index]);
        for (size_t at = 0; at < count; ++at) {
            add(&piece, escaped[at]);
        }
    }
    flush(&piece);
}

void json_add_hex(json_line *line, const uint8_t *bytes, size_t length)
{
    json_piece piece = {.line = line};
    for (size_t index = 0; index < length; ++index) {
        add_raw(&piece, digits[bytes[index] >> 4]);
        add_raw(&piece, digits[bytes[index] & 15]);
    }
    flush(&piece);
}

void json_close_text(json_line *line)
{
    put(line, "\"");
}

/* -- Members -------------------------------------------------------------------------------------------------------- */

void json_text(json_line *line, const char *key, const char *text)
{
    json_piece piece = {.line = line};
    if (text == NULL) {
        return;
    }
    json_open_text(line, key);
    for (; *text != '\0'; ++text) {
        add(&piece, *text);
    }
    flush(&piece);
    json_close_text(line);
}

void json_number(json_line *line, const char *key, int32_t number)
{
    char text[12];
    char *at = text + sizeof text;
    uint32_t rest = number < 0 ? 0u - (uint32_t)number : (uint32_t)number;
    do {
        *--at = digits[rest % 10u];
        rest /= 10u;
    } while (rest > 0);
    if (number < 0) {
        *--at = '-';
    }
    put_key(line, key);
    line->write(line, at, (size_t)(text + sizeof text - at));
}

void json_true(json_line *line, const char *key)
{
    put_key(line, key);
    put(line, "true");
}

void json_open(json_line *line, const char *key, char bracket)
{
    put_key(line, key);
    line->write(line, &bracket, 1);
    line->is_first = true;
}

void json_close(json_line *line, char bracket)
{
    line->write(line, &bracket, 1);
    line->is_first = false;
}

/* -- Lines ---------------------------------------------------------------------------------------------------------- */

void json_begin(json_line *line, const char *type)
{
    line->is_first = true;
    put(line, "{");
    json_text(line, "type", type);
}

void json_end(json_line *line)
{
    put(line, "}\n");
}
