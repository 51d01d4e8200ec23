/*
 * What the host sends: gathers command lines and finds out which command forms they are.
 */
#ifndef ATBIND_HOST_COMMAND_LINE_H
#define ATBIND_HOST_COMMAND_LINE_H

#include "atbind/at_catalogue.h"
#include "json_line.h"
#include "decoder_limits.h"

/* One command of a line. */
typedef struct host_command {
    const at_form *form; /* null: the spec does not have it */
    void *arguments;     /* null: they cannot be read */
    const char *text;    /* as it would stand on a line of its own, spelled as the spec does, with CR behind it */
} host_command;

typedef struct command_line {
    const at_catalogue *family;
    char typed[LONGEST_COMMAND + 2]; /* so far, and then with CR and NUL behind it */
    size_t length;
    host_command commands[MOST_COMMANDS];
    size_t count;
    at_form expected; /* takes the responses of all commands on the line; its lead is the line as it was typed */
    at_expected responses[MOST_RESPONSES];
    uint64_t memory[COMMAND_MEMORY / sizeof(uint64_t)]; /* for what belongs to the commands */
    size_t memory_used;
} command_line;

/* Adds a byte; true when it was the CR that ends a line with something on it, which then has been read. */
bool command_line_add(command_line *line, char byte);

/* The form that stands for the line, or null if the spec has none of its commands. */
const at_form *command_line_form(const command_line *line);

/* Writes {"type":"command",...} for each command. */
void command_line_write(const command_line *line, json_line *events);

/* Whether a command of the line, or what answers it, carries something that is not to be printed. */
bool command_line_has_hidden(const command_line *line);

#endif
