/*
 * The values of a response line, by the names of its parameters. A name that stands in a group which repeats may occur
 * several times.
 */
#ifndef VIRTUAL_MODULE_FIELDS_H
#define VIRTUAL_MODULE_FIELDS_H

#include <stdbool.h>
#include <stddef.h>

enum { FIELDS = 160 };

struct field {
    const char *name;
    bool is_number;
    long number;
    const char *text; /* text or data; belongs to the caller */
    size_t length;
};

struct fields {
    struct field items[FIELDS];
    size_t count;
};

void fields_number(struct fields *fields, const char *name, long number);
void fields_text(struct fields *fields, const char *name, const char *text);
void fields_data(struct fields *fields, const char *name, const char *data, size_t length);

/* NULL if the line has no value for it. */
const struct field *fields_find(const struct fields *fields, const char *name);

/* The value that a name has for the index-th time. */
const struct field *fields_find_again(const struct fields *fields, const char *name, size_t index);
size_t fields_count(const struct fields *fields, const char *name);

#endif
