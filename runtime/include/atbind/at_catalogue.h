/*
 * A family's names, for tools that work with text: log decoders, command line encoders, fuzzers. Firmware has no use for
 * it and does not link it.
 */
#ifndef ATBIND_AT_CATALOGUE_H
#define ATBIND_AT_CATALOGUE_H

#include "atbind/at_table.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A command form and the size of its struct. */
typedef struct at_catalogue_form {
    const at_form *form;
    const char *subcommand; /* null where there is none */
    const char *variant;    /* the spec's name for one of several forms of a kind, or null */
    size_t size;
} at_catalogue_form;

/* A line and what to call it. */
typedef struct at_catalogue_line {
    const at_shape *shape;
    const char *name; /* of the command or URC, without + */
    const char *kind; /* the quoted word that starts the line, or null */
} at_catalogue_line;

/* A table of codes. */
typedef struct at_catalogue_table {
    const char *name;
    const at_code *codes;
    size_t count;
    bool of_cme; /* its codes are those of +CME ERROR */
} at_catalogue_table;

/* Another spelling of the beginning of a command line, and the one it stands for. */
typedef struct at_catalogue_alias {
    const char *alias;
    const char *lead;
} at_catalogue_alias;

/* A parameter whose values are keys or passwords, and so are not for logs. */
typedef struct at_catalogue_secret {
    const char *name; /* of the command or URC, without + */
    const char *parameter;
} at_catalogue_secret;

typedef struct at_catalogue {
    const at_module *module;
    const at_catalogue_form *forms;
    size_t form_count;
    const at_catalogue_line *lines;
    size_t line_count;
    const at_catalogue_table *tables;
    size_t table_count;
    const at_expected *responses; /* every response of every command */
    size_t response_count;
    const at_catalogue_alias *aliases;
    size_t alias_count;
    const at_catalogue_secret *secrets;
    size_t secret_count;
    const char *const *secret_beginnings; /* of lines that carry secrets, without AT, + and blanks: QLASETPSK= */
    size_t secret_beginning_count;
    const char *joined_by; /* what stands between several commands on one line; null where one line takes one */
} at_catalogue;

#ifdef __cplusplus
}
#endif

#endif
