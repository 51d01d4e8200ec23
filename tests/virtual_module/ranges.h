/*
 * Writing the responses of test forms: what values the parameters may have.
 */
#ifndef VIRTUAL_MODULE_RANGES_H
#define VIRTUAL_MODULE_RANGES_H

#include "bytes.h"
#include "fields.h"
#include "notation.h"

/* "(range of supported <x>s)" becomes "(1-3)", "(list of supported <x>s)" becomes "(0,1)", and "(list of defined <x>s)"
   the field's value, in brackets too. */
void format_ranges(struct bytes *out, const char *line, struct parameters parameters, const struct fields *fields);

#endif
