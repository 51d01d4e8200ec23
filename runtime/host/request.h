/*
 * What the user of the encode verb asked for, and how it gets into the struct of a command form.
 */
#ifndef ATBIND_HOST_REQUEST_H
#define ATBIND_HOST_REQUEST_H

#include "atbind/at_catalogue.h"

enum { REFUSED = 2 };

/* One name=value pair. */
typedef struct given {
    const char *name;
    char *value;
    size_t length;
    const char *shown; /* what messages say of the value; not a secret */
} given;

/* What the user asked for. */
typedef struct request {
    const at_catalogue *family;
    char *command;
    char *subcommand; /* null where there is none */
    bool any_kind;    /* no mark: write or execute */
    at_form_kind kind;
    given *pairs;
    size_t pair_count;
    void *stand_in; /* for data of which only the count was given */
    bool continues; /* another command stands in front of this one on the line */
    bool goes_on;   /* another command follows on the line */
} request;

/* Whether a name is that of a parameter, or one of several that stand in it with slashes between them. */
bool is_part_of(const char *choice, const char *name);

/* The field with a document name; <a>/<b> answers to both names. */
const at_field *find_field(const at_form *form, const char *name);

/* What was given for a field, or null. */
given *find_given(const request *asked, const at_field *field);

/* Whether what was given is the one value that a fixed field has. */
bool is_fixed_value(const at_field *field, const given *pair);

/* Puts everything given into the struct of the form. 0, or REFUSED once it has been said why. */
int fill(request *asked, const at_form *form, void *arguments);

#endif
