/*
 * Readers for single values on a line. Every reader moves the cursor behind what it read and returns false, with the
 * cursor where it was, if the value is not there. The byte behind the line is CR, LF or a blank in front of them, and no
 * reader goes past it.
 */
#ifndef ATBIND_AT_FIELD_H
#define ATBIND_AT_FIELD_H

#include "atbind/at_types.h"

/* Moves behind blanks. */
const char *at_skip_blanks(const char *cursor);

/* Reads a decimal number that fits 32 bits, with an optional sign. */
bool at_read_integer(const char **cursor, int32_t *value);

/*
 * Reads hexadecimal digits, in either case, that make a number from 0 to 2147483647. 0x or 0X in front of them is read
 * as well; with `needs_prefix` it has to be there.
 */
bool at_read_hex_integer(const char **cursor, bool needs_prefix, int32_t *value);

/* Reads text in quotation marks; the view is without them. */
bool at_read_quoted(const char **cursor, at_string *text);

/* Reads what stands before the next comma, or before the end of the line; without blanks at its end. */
bool at_read_bare(const char **cursor, const char *end, at_string *text);

/* Reads one word in quotation marks, in capitals, small letters or a mixture of them. */
bool at_read_quoted_word(const char **cursor, const char *word);

/* Whether text is a word, letter for letter. */
bool at_is_text(at_string text, const char *word);

/* Whether text is a word, in capitals, small letters or a mixture of them. */
bool at_same_text(at_string text, const char *word);

#endif
