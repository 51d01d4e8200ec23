#include "escapes.h"

#include <string.h>

int hex_value(char digit)
{
    const char *digits = "0123456789abcdef0123456789ABCDEF";
    const char *found = digit == '\0' ? NULL : strchr(digits, digit);
    return found == NULL ? -1 : (int)((found - digits) % 16);
}

/* Reads one escape behind its backslash; returns how many bytes it takes, or 0. */
static size_t read_escape(const char *text, size_t length, char *byte)
{
    if (length >= 1 && (text[0] == 'r' || text[0] == 'n' || text[0] == '\\')) {
        *byte = (char)(text[0] == 'r' ? '\r' : text[0] == 'n' ? '\n' : '\\');
        return 1;
    }
    if (length >= 3 && text[0] == 'x' && hex_value(text[1]) >= 0 && hex_value(text[2]) >= 0) {
        *byte = (char)(unsigned char)(hex_value(text[1]) * 16 + hex_value(text[2]));
        return 3;
    }
    return 0;
}

size_t unescape(char *text, size_t length, size_t *wrong)
{
    size_t to = 0;
    for (size_t from = 0; from < length; ++from) {
        char byte = text[from];
        if (byte == '\\') {
            const size_t taken = read_escape(text + from + 1, length - from - 1, &byte);
            if (taken == 0) {
                *wrong = from;
                return (size_t)-1;
            }
            from += taken;
        }
        text[to++] = byte;
    }
    return to;
}

size_t escape_byte(char text[LONGEST_ESCAPE], char byte)
{
    static const char digits[] = "0123456789abcdef";
    const unsigned char value = (unsigned char)byte;
    if (byte == '\r' || byte == '\n' || byte == '\\') {
        text[0] = '\\';
        text[1] = (char)(byte == '\r' ? 'r' : byte == '\n' ? 'n' : '\\');
        return 2;
    }
    if (value < 0x20 || value > 0x7E) {
        text[0] = '\\';
        text[1] = 'x';
        text[2] = digits[value >> 4];
        text[3] = digits[value & 15];
        return 4;
    }
    text[0] = byte;
    return 1;
}
