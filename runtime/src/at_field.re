/*
 * Readers for single values on a line.
 */
#include "at_field.h"

/*!re2c
    re2c:define:YYCTYPE = "unsigned char";
    re2c:define:YYCURSOR = "position";
    re2c:define:YYMARKER = "marker";
    re2c:yyfill:enable = 0;
    re2c:sentinel = 13;
*/

const char *at_skip_blanks(const char *cursor)
{
    while (*cursor == ' ' || *cursor == '\t') {
        ++cursor;
    }
    return cursor;
}

/* Ten digits and a sign are read faster by hand than by an automaton that has to look at them again for their value. */
bool at_read_integer(const char **cursor, int32_t *value)
{
    const char *at = *cursor;
    const bool negative = *at == '-';
    const char *first = at + (negative ? 1 : 0);
    uint32_t number = 0;
    for (at = first; (uint8_t)(*at - '0') < 10u; ++at) {
        if (number > (uint32_t)INT32_MAX / 10u) {
            return false;
        }
        number = number * 10u + (uint32_t)(*at - '0');
    }
    if (at == first || number > (uint32_t)INT32_MAX + (negative ? 1u : 0u)) {
        return false;
    }
    *value = negative ? (int32_t)(0u - number) : (int32_t)number;
    *cursor = at;
    return true;
}

static uint32_t digit_value(char digit)
{
    return (uint32_t)(digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
}

bool at_read_hex_integer(const char **cursor, bool needs_prefix, int32_t *value)
{
    const unsigned char *position = (const unsigned char *)*cursor;
    const unsigned char *marker;
    const char *digit = *cursor;
    uint32_t number = 0;
    /*!re2c
        "0" [xX] [0-9A-Fa-f]+  { digit += 2; goto number; }
        [0-9A-Fa-f]+           { goto number; }
        *                      { return false; }
    */
number:
    if (needs_prefix && digit == *cursor) {
        return false;
    }
    for (; digit < (const char *)position; ++digit) {
        if (number > (uint32_t)INT32_MAX >> 4) {
            return false;
        }
        number = number << 4 | digit_value(*digit);
    }
    *value = (int32_t)number;
    *cursor = (const char *)position;
    return true;
}

bool at_read_quoted(const char **cursor, at_string *text)
{
    const unsigned char *position = (const unsigned char *)*cursor;
    const unsigned char *marker;
    /*!re2c
        ["] [^"\r\n\x00]* ["]  { goto quoted; }
        *                      { return false; }
    */
quoted:
    text->text = *cursor + 1;
    text->length = (size_t)((const char *)position - *cursor) - 2u;
    *cursor = (const char *)position;
    return true;
}

bool at_read_bare(const char **cursor, const char *end, at_string *text)
{
    const unsigned char *position = (const unsigned char *)*cursor;
    const char *stop;
    const char *last;
    /*!re2c
        [^,"\r\n\x00]+  { goto bare; }
        *               { return false; }
    */
bare:
    stop = (const char *)position < end ? (const char *)position : end;
    last = stop;
    while (last > *cursor && (last[-1] == ' ' || last[-1] == '\t')) {
        --last;
    }
    if (last == *cursor) {
        return false;
    }
    text->text = *cursor;
    text->length = (size_t)(last - *cursor);
    *cursor = stop;
    return true;
}

static char upper(char c)
{
    return (char)(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
}

bool at_read_quoted_word(const char **cursor, const char *word)
{
    const char *at = *cursor;
    if (*at++ != '"') {
        return false;
    }
    for (; *word != '\0'; ++word) {
        if (*at != *word && upper(*at) != upper(*word)) {
            return false;
        }
        ++at;
    }
    if (*at != '"') {
        return false;
    }
    *cursor = at + 1;
    return true;
}

bool at_same_text(at_string text, const char *word)
{
    size_t index;
    for (index = 0; index < text.length; ++index) {
        if (word[index] == '\0' || upper(text.text[index]) != upper(word[index])) {
            return false;
        }
    }
    return word[index] == '\0';
}

bool at_is_text(at_string text, const char *word)
{
    size_t index;
    for (index = 0; index < text.length; ++index) {
        if (word[index] == '\0' || text.text[index] != word[index]) {
            return false;
        }
    }
    return word[index] == '\0';
}
