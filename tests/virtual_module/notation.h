/*
 * The notation of syntax and response lines: literal text, <parameters>, [optional groups], <CR> and <LF>.
 */
#ifndef VIRTUAL_MODULE_NOTATION_H
#define VIRTUAL_MODULE_NOTATION_H

#include "spec.h"

enum notation_kind { NOTATION_END, NOTATION_LITERAL, NOTATION_FIELD, NOTATION_OPEN, NOTATION_CLOSE };

struct notation_item {
    enum notation_kind kind;
    const char *text; /* the literal, or the parameter's name */
    size_t length;
    bool is_choice;   /* <a>/<b>: text is the first of the names */
};

/* Reads the item at the cursor and returns the cursor behind it. */
const char *notation_next(const char *cursor, struct notation_item *item);

/* With the cursor inside a group: the cursor behind the bracket that closes it. */
const char *notation_behind_group(const char *cursor);

/* The parameters that lines are about: as the command or URC describes them, and what a form says differently. */
struct parameters {
    struct view described;
    struct view refined;
};

struct view parameters_get(struct parameters parameters, const char *name);

/* The name and the description of the parameter that a field stands for; a choice is found by its first alternative. */
struct named_parameter {
    const char *name; /* NULL: not described */
    struct view description;
};

struct named_parameter notation_parameter(const struct notation_item *field, struct parameters parameters);

#endif
