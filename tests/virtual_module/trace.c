#include "trace.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static FILE *file;

bool trace_open(const char *path)
{
    file = fopen(path, "w");
    if (file == NULL) {
        fprintf(stderr, "%s: error: %s\n", path, strerror(errno));
    }
    return file != NULL;
}

void trace_close(void)
{
    if (file != NULL) {
        fclose(file);
        file = NULL;
    }
}

static void write_escaped(unsigned char byte)
{
    if (byte == '\r') {
        fputs("\\r", file);
    } else if (byte == '\n') {
        fputs("\\n", file);
    } else if (byte == '\\') {
        fputs("\\\\", file);
    } else if (byte < 0x20 || byte > 0x7E) {
        fprintf(file, "\\x%02X", byte);
    } else {
        fputc(byte, file);
    }
}

static void write_line(const char *direction, const char *data, size_t length)
{
    if (file == NULL) {
        return;
    }
    fputs(direction, file);
    for (size_t i = 0; i < length; ++i) {
        write_escaped((unsigned char)data[i]);
    }
    fputc('\n', file);
    fflush(file);
}

void trace_from_host(const char *data, size_t length)
{
    write_line(">> ", data, length);
}

void trace_to_host(const char *data, size_t length)
{
    write_line("<< ", data, length);
}

void trace_remark(const char *format, ...)
{
    if (file == NULL) {
        return;
    }
    va_list arguments;
    va_start(arguments, format);
    fputs("# ", file);
    vfprintf(file, format, arguments);
    va_end(arguments);
    fputc('\n', file);
}
