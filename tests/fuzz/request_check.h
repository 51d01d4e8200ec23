/*
 * Holds a command line to the virtual module's reading of it.
 */
#ifndef FUZZ_REQUEST_CHECK_H
#define FUZZ_REQUEST_CHECK_H

#include "arguments.h"
#include "spec.h"

/* Invariant 4: the virtual module accepts the line, without its CR, and finds in it what was given. */
void check_request(struct view specification, const arguments *given, at_string line);

#endif
