/*
 * The values that one side reads out of a message, by the names of the document, in a spelling that both sides share:
 * so two readings can be held against each other.
 */
#ifndef DIFFERENTIAL_VALUES_H
#define DIFFERENTIAL_VALUES_H

#include "bytes.h"

#include <stdbool.h>

enum { MOST_VALUES = 192 };

struct named_value {
    const char *name;
    size_t name_length;
    struct bytes text; /* a number in decimal digits, text in quotation marks, data as hexadecimal digits */
};

/* A name that stands in a group which repeats occurs several times. */
struct values {
    struct named_value items[MOST_VALUES];
    size_t count;
};

/* Adds a value; the name belongs to the caller. */
void values_add_number(struct values *values, const char *name, long number);
void values_add_text(struct values *values, const char *name, const char *text, size_t length);
void values_add_data(struct values *values, const char *name, const void *data, size_t length);

/* Cuts the name of the value that was added last. */
void values_cut_name(struct values *values, size_t length);

/* Takes every value of that name out. */
void values_remove(struct values *values, const char *name);

void values_free(struct values *values);

/* Adds "name=value ..." to a text. */
void values_print(const struct values *values, struct bytes *out);

/* Whether both have the same values; if not, `report` says which name differs and what each side has for it. */
bool values_agree(const struct values *one, const struct values *other, struct bytes *report);

#endif
