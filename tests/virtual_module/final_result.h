/*
 * Final result codes, as the specification has them for a request.
 */
#ifndef VIRTUAL_MODULE_FINAL_RESULT_H
#define VIRTUAL_MODULE_FINAL_RESULT_H

#include "bytes.h"
#include "modes.h"
#include "request.h"

/* The one that its form has for success, such as OK; "restart" where none comes but the module restarts. */
const char *final_result_success(const struct request *request);

/* The one that its form has for failure, such as SEND FAIL; NULL if it has none. */
const char *final_result_failure(const struct request *request);

/* Whether errors of its command are ERROR alone, and leave their cause for AT+QIGETERROR. */
bool final_result_leaves_cause(struct view root, const struct request *request);

/* Adds the one for an error, which is a name of the tables: the command's own standard, and the modes, decide between ERROR
   and the two forms of +CME ERROR. */
void final_result_error(struct bytes *out, struct view root, const struct modes *modes, const struct request *request,
                        const char *error);

#endif
