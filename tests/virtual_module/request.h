/*
 * A command that the host has sent: which one, in which form, with which arguments.
 */
#ifndef VIRTUAL_MODULE_REQUEST_H
#define VIRTUAL_MODULE_REQUEST_H

#include "bytes.h"
#include "notation.h"

enum { REQUEST_ARGUMENTS = 16 };

enum form { FORM_TEST = 1, FORM_READ = 2, FORM_WRITE = 4, FORM_EXECUTE = 8 };

enum argument_kind { ARGUMENT_NUMBER, ARGUMENT_TEXT, ARGUMENT_HEX_TEXT, ARGUMENT_DATA, ARGUMENT_HEX_DATA };

struct argument {
    const char *name;
    enum argument_kind kind;
    const char *choice; /* which alternative of a choice was given; NULL for other parameters */
    struct view parameter;
    long number;
    const char *text; /* within the command line or the data typed after the prompt; without quotation marks */
    size_t length;    /* of the text; two digits stand for each byte of ARGUMENT_HEX_DATA and ARGUMENT_HEX_TEXT */
};

struct request {
    const char *name; /* NULL: no such command */
    enum form form;
    struct view command;
    struct view variant; /* the one of the form's variants that the line fits */
    struct argument arguments[REQUEST_ARGUMENTS];
    size_t count;
};

const char *form_name(enum form form);

/* The command's parameters as the request's variant of its form sees them. */
struct parameters request_parameters(const struct request *request);

/* NULL if the host left it out. */
const struct argument *request_argument(const struct request *request, const char *name);

/* The number given, else the parameter's default, else 0. */
long request_number(const struct request *request, const char *name);

/* The text given, cut to the space there is; empty if left out. */
void request_text(const struct request *request, const char *name, char *text, size_t size);

/* Number of bytes that an argument's limits speak of. */
size_t argument_data_length(const struct argument *argument);

/* The payload of a command that sends one, as bytes; false if it holds anything but pairs of hexadecimal digits. */
bool request_payload(const struct request *request, struct bytes *payload);

#endif
