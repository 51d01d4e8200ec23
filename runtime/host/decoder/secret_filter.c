#include "secret_filter.h"

#include <string.h>
#include <strings.h>

static bool ends_line(char byte)
{
    return byte == '\r' || byte == '\n';
}

/* Remembers a byte; of a long tail only the second half is kept, which is longer than any beginning. */
static void remember(secret_filter *filter, char byte)
{
    const size_t half = sizeof filter->tail / 2;
    if (byte == ' ' || byte == '\t') {
        return;
    }
    if (filter->length == sizeof filter->tail) {
        memcpy(filter->tail, filter->tail + half, half);
        filter->length = half;
    }
    filter->tail[filter->length++] = byte;
}

static bool has_begun(const secret_filter *filter)
{
    for (size_t index = 0; index < filter->count; ++index) {
        const size_t length = strlen(filter->beginnings[index]);
        if (length <= filter->length &&
            strncasecmp(filter->tail + filter->length - length, filter->beginnings[index], length) == 0) {
            return true;
        }
    }
    return false;
}

/* Behind a beginning, ? asks for the command's ranges, and the end of the line for nothing. */
static bool is_question(const secret_filter *filter, char byte)
{
    return filter->state == SECRET_BEGINS && byte == '?';
}

static size_t hide(secret_filter *filter, char *copy)
{
    if (filter->state == SECRET_GOES_ON) {
        return 0;
    }
    filter->state = SECRET_GOES_ON;
    for (const char *mark = SECRET_MASK; *mark != '\0'; ++mark) {
        *copy++ = *mark;
    }
    return strlen(SECRET_MASK);
}

size_t secret_filter_copy(secret_filter *filter, const char *bytes, size_t length, char *copy)
{
    size_t written = 0;
    for (size_t index = 0; index < length; ++index) {
        const char byte = bytes[index];
        if (ends_line(byte)) {
            filter->state = SECRET_NONE;
            filter->length = 0;
        } else if (filter->state != SECRET_NONE && !is_question(filter, byte)) {
            written += hide(filter, copy + written);
            continue;
        } else {
            remember(filter, byte);
            filter->state = has_begun(filter) ? SECRET_BEGINS : SECRET_NONE;
        }
        copy[written++] = byte;
    }
    return written;
}
