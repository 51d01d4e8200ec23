/*
 * What went over the line, written as a transcript: ">> " host to module, "<< " module to host, "# " remarks.
 */
#ifndef VIRTUAL_MODULE_TRACE_H
#define VIRTUAL_MODULE_TRACE_H

#include <stdbool.h>
#include <stddef.h>

/* Without a file there is no trace and the others do nothing. */
bool trace_open(const char *path);
void trace_close(void);

void trace_from_host(const char *data, size_t length);
void trace_to_host(const char *data, size_t length);
void trace_remark(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
