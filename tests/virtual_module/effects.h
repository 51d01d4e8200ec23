/*
 * What commands and URCs do to modes.
 */
#ifndef VIRTUAL_MODULE_EFFECTS_H
#define VIRTUAL_MODULE_EFFECTS_H

#include "modes.h"
#include "request.h"

/* Whether what the query's optional part would set has been left out: then the command only asks. */
bool request_is_query(const struct request *request);

/* Sets what a command sets that has succeeded; nothing if it only asks. */
void effects_of_request(struct modes *modes, const struct request *request);

/* Sets what a line of the module sets by itself. */
void effects_of_urc(struct modes *modes, struct view line, long instance);

#endif
