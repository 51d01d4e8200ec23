#include "trace.h"

#include "censor.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static FILE *file;
static struct censor from_host;
static struct censor to_host;

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
    bytes_free(&from_host.line);
    bytes_free(&to_host.line);
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

static void write_line(const char *direction, struct censor *censor, const char *data, size_t length)
{
    struct bytes shown = {.data = NULL};
    if (file == NULL) {
        return;
    }
    censor_append(censor, data, length, &shown);
    fputs(direction, file);
    for (size_t i = 0; i < shown.length; ++i) {
        write_escaped((unsigned char)shown.data[i]);
    }
    fputc('\n', file);
    fflush(file);
    bytes_free(&shown);
}

void trace_from_host(const char *data, size_t length)
{
    write_line(">> ", &from_host, data, length);
}

void trace_to_host(const char *data, size_t length)
{
    write_line("<< ", &to_host, data, length);
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
    fflush(file);
}
