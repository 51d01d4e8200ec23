#include "memory.h"

#include <stdarg.h>
#include <stdlib.h>

static _Noreturn void give_up(void)
{
    (void)fputs("atbind: out of memory\n", stderr);
    exit(EXIT_FAILURE);
}

void *allocate(size_t size)
{
    void *memory = calloc(1, size > 0 ? size : 1);
    if (memory == NULL) {
        give_up();
    }
    return memory;
}

void *resize(void *memory, size_t size)
{
    void *resized = realloc(memory, size > 0 ? size : 1);
    if (resized == NULL) {
        give_up();
    }
    return resized;
}

char *format_text(const char *format, ...)
{
    char *text = NULL;
    va_list arguments;
    va_start(arguments, format);
    if (vasprintf(&text, format, arguments) < 0) {
        give_up();
    }
    va_end(arguments);
    return text;
}

FILE *opened(FILE *stream)
{
    if (stream == NULL) {
        give_up();
    }
    return stream;
}

void close_memory(FILE *stream)
{
    if (fclose(stream) != 0) {
        give_up();
    }
}
