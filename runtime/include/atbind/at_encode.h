/*
 * From a C struct to a command line: validation first, then bytes.
 */
#ifndef ATBIND_AT_ENCODE_H
#define ATBIND_AT_ENCODE_H

#include "atbind/at_table.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Which parameter broke which limit, or what the module said. */
typedef struct at_error {
    at_status status;
    const char *command;   /* name of the command, or null */
    const char *parameter; /* name as the document spells it, or null */
    int32_t value;         /* the number, the length or the offending character; the module's code with AT_ERROR_MODULE */
    int32_t minimum;       /* the limits in force, where the status is about a range or a length; */
    int32_t maximum;       /* a length within them is no multiple of what the document asks for */
} at_error;

/*
 * Checks every parameter and every rule of a form. `arguments` points to the form's struct. Returns AT_OK, or the
 * first failure, described in `error`.
 */
at_status at_validate(const at_form *form, const void *arguments, at_error *error);

/* Takes bytes; returns false to stop. */
typedef bool at_sink(void *owner, const char *bytes, size_t length);

/*
 * Writes the command line with its CR. The arguments have to be valid. Counts are written as the length of what they
 * count; an absent value leaves its comma behind where the document wants its place kept.
 */
void at_encode(const at_form *form, const void *arguments, at_sink *sink, void *owner);

/* Writes what follows the prompt: the data of the form, as text or digits, and Ctrl+Z where the form ends with it. */
void at_encode_data(const at_form *form, const void *arguments, at_sink *sink, void *owner);

/*
 * The number that a field of a form stands for: its value, or 0 for an IP address and 1 for a domain name. Of a count,
 * how many bytes or characters the counted argument has.
 */
int32_t at_argument_number(const at_field *field, const void *arguments);

/* Whether an argument is there; mandatory ones always are, and a count is if what it counts is. */
bool at_argument_present(const at_field *field, const void *arguments);

/* Whether a choice holds for the arguments of a form. */
bool at_choice_holds(const at_choice *choice, const at_form *form, const void *arguments);

/* Whether text is an IPv4 address in dotted decimal or an IPv6 address. */
bool at_is_ip_address(at_string text);

/* Whether text has the form of a domain name. Digits and dots alone are none: they are an address with a mistake. */
bool at_is_domain_name(at_string text);

#ifdef __cplusplus
}
#endif

#endif
