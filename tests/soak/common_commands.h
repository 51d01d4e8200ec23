/*
 * Commands that every family has, and asks in the same way.
 */
#ifndef SOAK_COMMON_COMMANDS_H
#define SOAK_COMMON_COMMANDS_H

#include "slot.h"

start_command start_at;
start_command start_attached;
start_command start_error;
start_command start_echo;
start_command start_cmee;

#endif
