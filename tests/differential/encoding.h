/*
 * What the generated encoder makes of the arguments of a form.
 */
#ifndef DIFFERENTIAL_ENCODING_H
#define DIFFERENTIAL_ENCODING_H

#include "atbind/at_encode.h"
#include "bytes.h"

struct encoding {
    at_error error;     /* its status is AT_OK if the arguments are valid; else there are no bytes */
    struct bytes line;  /* with its CR */
    struct bytes typed; /* what follows the prompt, with what ends it; empty where there is no prompt */
};

void encoding_make(struct encoding *encoding, const at_form *form, const void *arguments);
void encoding_free(struct encoding *encoding);

#endif
