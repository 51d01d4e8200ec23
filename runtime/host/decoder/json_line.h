/*
 * JSON, one object a line, written piece by piece: nothing of it is kept, so it takes no memory however long it gets.
 */
#ifndef ATBIND_HOST_JSON_LINE_H
#define ATBIND_HOST_JSON_LINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct json_line json_line;

/* Where the pieces go. Its owner sets the functions and has it as first member. */
struct json_line {
    void (*write)(json_line *line, const char *text, size_t length); /* the last piece of a line ends with newline */
    void (*drop)(json_line *line); /* what has been written of the line does not count, and it begins anew */
    bool is_first; /* what comes next is the first in its object or array */
};

/* The beginning of an object, with its type, and the end of the line. */
void json_begin(json_line *line, const char *type);
void json_end(json_line *line);

/* A member with a text, if there is one: null is none. */
void json_text(json_line *line, const char *key, const char *text);

void json_number(json_line *line, const char *key, int32_t number);
void json_true(json_line *line, const char *key);

/* A member that is an object or an array, or with a null key an object in an array; `bracket` is { or [, then } or ]. */
void json_open(json_line *line, const char *key, char bracket);
void json_close(json_line *line, char bracket);

/* A member with a text that comes in pieces. */
void json_open_text(json_line *line, const char *key);
void json_add_bytes(json_line *line, const char *bytes, size_t length); /* with the escapes of transcripts */
void json_add_hex(json_line *line, const uint8_t *bytes, size_t length);
void json_close_text(json_line *line);

#endif
