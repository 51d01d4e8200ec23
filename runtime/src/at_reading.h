/*
 * A line of the module while its fields are being read: single values (at_reading.c), repeated groups (at_group.c), whole
 * lines (at_decode.c).
 */
#ifndef ATBIND_AT_READING_H
#define ATBIND_AT_READING_H

#include "atbind/at_decode.h"

#include <string.h>

typedef struct at_reading {
    const at_shape *shape;
    const char *cursor;
    const char *end;
    uint8_t *fields; /* the struct; null: values are only checked */
    at_decoded *decoded;
    uint32_t absent;   /* bit n: optional group n is not there */
    bool counted_zero; /* a count of zero was read: the data, and what stands before them, may be absent */
} at_reading;

/* Moves behind blanks, but not behind the end of the line: blanks may stand there too. */
static inline void at_reading_skip_blanks(at_reading *line)
{
    while ((*line->cursor == ' ' || *line->cursor == '\t') && line->cursor < line->end) {
        ++line->cursor;
    }
}

/*
 * Makes a struct of fields zero; its size is a multiple of four, as that of every such struct. It is a few words long, so
 * that a call of memset() would take longer.
 */
static inline void at_reading_clear(void *fields, size_t size)
{
    uint8_t *at = (uint8_t *)fields;
    uint8_t *stop = at + size;
    for (; at < stop; at += sizeof(uint32_t)) {
        memset(at, 0, sizeof(uint32_t));
    }
}

static inline void at_decoded_clear(at_decoded *decoded)
{
    decoded->unlisted = 0;
    decoded->failed = NULL;
    decoded->inline_data = NULL;
    decoded->data_length = 0;
    decoded->has_data = false;
    decoded->hex = false;
    decoded->hex_by_mode = false;
    decoded->quoted = false;
    decoded->progress = 0;
}

/* Stores the number of a field. */
static inline void at_reading_keep_number(uint8_t *fields, const at_field *field, int32_t number)
{
    memcpy(fields + field->offset, &number, sizeof number);
    if ((field->flags & AT_FIELD_OPTIONAL) != 0) {
        fields[field->offset + offsetof(at_optional, present)] = true;
    }
}

/* Moves behind a comma and the blanks around it; false if there is none. */
bool at_reading_skip_comma(at_reading *line);

/* Reads, checks and stores the value of one field; `index` is its place in what at_decoded tells. */
bool at_reading_take_value(at_reading *line, const at_field *field, uint8_t index);

/* Notes which field could not be read. Returns AT_ERROR_MALFORMED. */
at_status at_reading_fail(at_reading *line, const at_field *field, uint8_t index);

/* How often the line's own bits say that a group is there; AT_NONE if they say nothing of it. */
uint8_t at_reading_presence(const at_reading *line, uint8_t group);

/* Reads a repeated group, the field `index` of the line. */
at_status at_reading_take_group(at_reading *line, const at_field *field, uint8_t index);

/* Whether the items of a repeated group say that data are digits. */
bool at_reading_items_say_hex(const at_reading *line, const at_item_format *format);

#endif
