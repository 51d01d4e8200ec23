/*
 * Five commands that firmware sends all the time, for measuring what one costs.
 */
#ifndef COMMANDS_H
#define COMMANDS_H

#include "bc65/bc65.h"

typedef struct command {
    const char *name;
    at_status (*start)(at_client *client, at_call *call);
} command;

enum { COMMANDS = 5 };

extern const command commands[COMMANDS];

/* Starts a command on a client that has just been made; null stands for none. Returns whether it was sent. */
bool command_run(const command *chosen);

#endif
