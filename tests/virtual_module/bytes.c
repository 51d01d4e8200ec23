#include "bytes.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *allocate(size_t size)
{
    void *memory = calloc(1, size);
    if (memory == NULL) {
        abort();
    }
    return memory;
}

static void reserve(struct bytes *bytes, size_t more)
{
    if (bytes->capacity - bytes->length >= more) {
        return;
    }
    bytes->capacity = 2 * bytes->capacity + more;
    bytes->data = realloc(bytes->data, bytes->capacity);
    if (bytes->data == NULL) {
        abort();
    }
}

void bytes_append(struct bytes *bytes, const void *data, size_t length)
{
    if (length > 0) {
        reserve(bytes, length);
        memcpy(bytes->data + bytes->length, data, length);
        bytes->length += length;
    }
}

void bytes_append_text(struct bytes *bytes, const char *text)
{
    bytes_append(bytes, text, strlen(text));
}

void bytes_print(struct bytes *bytes, const char *format, ...)
{
    char *text = NULL;
    va_list arguments;
    va_start(arguments, format);
    const int length = vasprintf(&text, format, arguments);
    va_end(arguments);
    if (length < 0) {
        abort();
    }
    bytes_append(bytes, text, (size_t)length);
    free(text);
}

void bytes_append_hex(struct bytes *bytes, const void *data, size_t length)
{
    static const char digits[] = "0123456789ABCDEF";
    const unsigned char *byte = data;
    reserve(bytes, 2 * length);
    for (size_t i = 0; i < length; ++i) {
        bytes->data[bytes->length++] = digits[byte[i] >> 4];
        bytes->data[bytes->length++] = digits[byte[i] & 15];
    }
}

void bytes_truncate(struct bytes *bytes, size_t length)
{
    bytes->length = length;
}

void bytes_free(struct bytes *bytes)
{
    free(bytes->data);
    *bytes = (struct bytes){0};
}
