/*
 * Keys and passwords are not for traces: where a line carries one, ### stands in place of all that follows its beginning.
 */
#ifndef VIRTUAL_MODULE_CENSOR_H
#define VIRTUAL_MODULE_CENSOR_H

#include "bytes.h"
#include "spec.h"

/* One direction of the line. */
struct censor {
    struct bytes line; /* the end of what has come of the present one, without blanks */
    bool hides;
    bool has_hidden;
};

/* Finds out which lines of the specification carry secrets; without it nothing is hidden. */
void censor_learn(struct view root);
void censor_forget(void);

/* Appends bytes as they may be shown. */
void censor_append(struct censor *censor, const char *data, size_t length, struct bytes *shown);

#endif
