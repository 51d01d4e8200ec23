/*
 * PDP contexts: AT+QICSGP, AT+QIACT, AT+QIDEACT.
 */
#ifndef VIRTUAL_MODULE_PDP_CONTEXTS_H
#define VIRTUAL_MODULE_PDP_CONTEXTS_H

#include "control.h"

enum { PDP_CONTEXTS = 17 }; /* numbered from 1 */

struct pdp_context {
    bool is_configured;
    bool is_active;
    long type;
};

struct pdp_contexts {
    struct module *module;
    struct pdp_context context[PDP_CONTEXTS];
    void *owner;
    void (*deactivated)(void *owner, long context);
};

/* `deactivated` is told when a context that was active no longer is. */
void pdp_contexts_open(struct pdp_contexts *contexts, struct module *module, struct control *control, void *owner,
                       void (*deactivated)(void *owner, long context));
bool pdp_context_is_active(const struct pdp_contexts *contexts, long context);

#endif
