/*
 * The families that this tool was built with.
 */
#ifndef ATBIND_HOST_FAMILIES_H
#define ATBIND_HOST_FAMILIES_H

#include "atbind/at_catalogue.h"

/* The catalogue of a family, or null. */
const at_catalogue *find_family(const char *name);

/* Prints the names of all families, with commas between them. */
void print_families(void);

#endif
