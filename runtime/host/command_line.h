/*
 * What the host sends: gathers command lines and finds out which command forms they are.
 */
#ifndef ATBIND_HOST_COMMAND_LINE_H
#define ATBIND_HOST_COMMAND_LINE_H

#include "atbind/at_catalogue.h"

enum { LONGEST_COMMAND = 4096, MOST_COMMANDS = 16 };

/* One command of a line. */
typedef struct host_command {
    const at_form *form; /* null: the spec does not have it */
    void *arguments;
    bool arguments_read;
    char *text; /* the command as it would stand on a line of its own, spelled as the spec does, with CR behind it */
} host_command;

typedef struct command_line {
    const at_catalogue *family;
    char typed[LONGEST_COMMAND + 2]; /* so far, and then with CR and NUL behind it */
    size_t length;
    host_command commands[MOST_COMMANDS];
    size_t count;
    at_form expected; /* takes the responses of all commands on the line; its lead is the line as it was typed */
    at_expected *responses;
} command_line;

/* Adds a byte; true when it was the CR that ends a line with something on it, which then has been read. */
bool command_line_add(command_line *line, char byte);

/* The form that stands for the line, or null if the spec has none of its commands. */
const at_form *command_line_form(const command_line *line);

/* Prints {"type":"command",...} for each command. */
void command_line_print(const command_line *line);

/* Whether a command of the line, or what answers it, carries something that is not to be printed. */
bool command_line_has_hidden(const command_line *line);

void command_line_release(command_line *line);

#endif
