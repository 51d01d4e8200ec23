/*
 * What the host sends: gathers command lines and finds out which command forms they are, as the host tool does.
 */
#ifndef FIRMWARE_COMMANDS_H
#define FIRMWARE_COMMANDS_H

#include "atbind/at_catalogue.h"

enum { LONGEST_COMMAND = 512, MOST_COMMANDS = 8, MOST_RESPONSES = 56, ARENA_WORDS = 384 };

/* One command of a line. */
typedef struct host_command {
    const at_form *form; /* null: the family does not have it */
    void *arguments;     /* null: they could not be read */
    char *text;          /* as it would stand on a line of its own, spelled as the spec does, with CR behind it */
    size_t length;
} host_command;

typedef struct command_line {
    const at_catalogue *family;
    char typed[LONGEST_COMMAND + 2]; /* so far, and then with CR and NUL behind it */
    size_t length;
    host_command commands[MOST_COMMANDS];
    size_t count;
    at_form expected; /* takes the responses of all commands on the line; its lead is the line as it was typed */
    at_expected responses[MOST_RESPONSES];
    uint64_t arena[ARENA_WORDS / 2]; /* texts and arguments of the line */
    size_t used;
} command_line;

/* Adds a byte; true when it was the CR that ends a line with something on it, which then has been read. */
bool command_line_add(command_line *line, char byte);

/* The form that stands for the line, or null if the family has none of its commands. */
const at_form *command_line_form(const command_line *line);

/* Prints an event for each command. */
void command_line_print(const command_line *line);

#endif
