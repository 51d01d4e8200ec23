/*
 * Arguments of a command: chosen by the bytes of an input, or read from a command line.
 */
#ifndef FUZZ_ARGUMENTS_H
#define FUZZ_ARGUMENTS_H

#include "choices.h"

#include "atbind/at_catalogue.h"

enum { MOST_TEXTS = 32 };

/* A form, the struct of its arguments, and the texts and data that it points to, each in memory of its own. */
typedef struct arguments {
    const at_catalogue_form *entry;
    void *values;
    void *texts[MOST_TEXTS];
    size_t text_count;
} arguments;

/* Fills the form's struct: mostly with what its tables allow, now and then with what they do not. */
arguments arguments_choose(choices *from, const at_catalogue_form *entry);

/*
 * Reads a command line without its CR: the first form of the family that it fits. Data that are typed after the prompt are
 * made up. `entry` is null if no form fits; nothing has to be freed then.
 */
arguments arguments_read(const at_catalogue *family, at_string line);

/* The same for one form. */
arguments arguments_read_as(const at_catalogue_form *entry, at_string line);

void arguments_free(arguments *given);

/* Whether two structs of a form say the same on the command line, wherever their texts are. */
bool arguments_equal(const at_form *form, const void *values, const void *others);

/* Whether the data of a field travel as digits, as the tables say. */
bool is_hex_argument(const at_form *form, const at_field *field, const void *values);

/* Data or text of a field as it stands in the struct. */
at_bytes argument_bytes(const at_field *field, const void *values);

/* Whether the caller gives the argument: fixed values and counts he does not. */
bool is_given_argument(const at_field *field);

/* Whether arguments of the field are an at_string or at_bytes. */
bool is_view_argument(const at_field *field);

#endif
