/*
 * A byte buffer that grows.
 */
#ifndef VIRTUAL_MODULE_BYTES_H
#define VIRTUAL_MODULE_BYTES_H

#include <stddef.h>

struct bytes {
    char *data;
    size_t length;
    size_t capacity;
};

/* Memory that is there: the program ends when there is none. */
void *allocate(size_t size);

void bytes_append(struct bytes *bytes, const void *data, size_t length);
void bytes_append_text(struct bytes *bytes, const char *text);
void bytes_print(struct bytes *bytes, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Appends two upper-case digits for each byte. */
void bytes_append_hex(struct bytes *bytes, const void *data, size_t length);

/* Forgets all bytes from `length` on and keeps the memory. */
void bytes_truncate(struct bytes *bytes, size_t length);
void bytes_free(struct bytes *bytes);

#endif
