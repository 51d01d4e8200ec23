/*
 * Rules between the arguments of a command: what is required or forbidden beside what, and limits that depend on
 * others.
 */
#ifndef VIRTUAL_MODULE_RULES_H
#define VIRTUAL_MODULE_RULES_H

#include "value.h"

/* Whether an argument, or the default of one that was left out, is this value. */
bool argument_is(const struct request *request, const char *name, struct view value);

/* Holds the arguments against the rules of the request's variant, and each against its limits. */
struct verdict rules_check(const struct request *request);

#endif
