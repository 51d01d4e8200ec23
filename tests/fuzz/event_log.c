#include "event_log.h"

#include "require.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CONTEXT = 160 };

void log_free(event_log *log)
{
    free(log->text);
    memset(log, 0, sizeof *log);
}

void log_clear(event_log *log)
{
    log->length = 0;
    log->stream = NULL;
}

static void add(event_log *log, const void *bytes, size_t length)
{
    if (length > log->room - log->length) {
        log->room = 2 * (log->length + length) + 1024;
        log->text = realloc(log->text, log->room);
        REQUIRE(0, log->text != NULL);
    }
    if (length > 0) {
        memcpy(log->text + log->length, bytes, length);
        log->length += length;
    }
}

static void add_text(event_log *log, const char *text)
{
    add(log, text, strlen(text));
}

void log_entry(event_log *log, const char *name)
{
    log->stream = NULL;
    add_text(log, "\n");
    add_text(log, name);
}

void log_number(event_log *log, const char *name, long long number)
{
    char digits[24];
    size_t at = sizeof digits;
    unsigned long long rest = number < 0 ? 0u - (unsigned long long)number : (unsigned long long)number;
    do {
        digits[--at] = (char)('0' + (char)(rest % 10u));
        rest /= 10u;
    } while (rest != 0);
    if (number < 0) {
        digits[--at] = '-';
    }
    add_text(log, " ");
    add_text(log, name);
    add_text(log, "=");
    add(log, digits + at, sizeof digits - at);
}

void log_bytes(event_log *log, const char *name, const void *bytes, size_t length)
{
    add_text(log, " ");
    add_text(log, name);
    add_text(log, "='");
    add(log, bytes, length);
    add_text(log, "'");
}

void log_piece(event_log *log, const char *name, const void *bytes, size_t length)
{
    if (log->stream != name) {
        log_entry(log, name);
        add_text(log, " ");
        log->stream = name;
    }
    add(log, bytes, length);
}

static void show(const char *label, const event_log *log, size_t from)
{
    const size_t start = from > CONTEXT ? from - CONTEXT : 0;
    const size_t left = log->length - start;
    report_bytes(label, log->text + start, left < 3 * CONTEXT ? left : 3 * CONTEXT);
}

void log_compare(const event_log *log, const event_log *other, const char *how)
{
    size_t same = 0;
    while (same < log->length && same < other->length && log->text[same] == other->text[same]) {
        ++same;
    }
    if (same < log->length || same < other->length) {
        show("whole", log, same);
        show(how, other, same);
    }
    REQUIRE(1, same == log->length && same == other->length);
}
