/*
 * Reading command lines by the syntax, the limits and the rules of the specification.
 */
#ifndef VIRTUAL_MODULE_COMMAND_H
#define VIRTUAL_MODULE_COMMAND_H

#include "value.h"

/* Reads a command line, prefix included and CR left out. The request points into the line. request->name is set as soon
   as the command is known, also when its arguments are refused. */
struct verdict command_parse(struct view root, const char *line, size_t length, struct request *request);

#endif
