/*
 * Values by the names of the document, put into the struct of a command form.
 */
#ifndef DIFFERENTIAL_ARGUMENTS_H
#define DIFFERENTIAL_ARGUMENTS_H

#include "atbind/at_catalogue.h"

#include <jansson.h>

struct arguments {
    void *structure;
    void *texts[UINT8_MAX]; /* what its views point into, each as long as its text: reading past an end is noticed */
};

/* `values` maps names to numbers, to texts as hexadecimal digits, or to null for a pointer that is null. A word is
   given by its spelling; one that the form does not know becomes a number that it does not know. What the encoder works
   out by itself, counts and fixed values, is passed over. */
void arguments_make(struct arguments *arguments, const at_catalogue_form *entry, const json_t *values);
void arguments_free(struct arguments *arguments);

#endif
