/*
 * Network registration: whether the module is attached, and the address of its PDP context.
 */
#ifndef VIRTUAL_MODULE_REGISTRATION_H
#define VIRTUAL_MODULE_REGISTRATION_H

#include "module.h"

struct registration_state {
    struct module *module;
    bool attached;
};

void registration_init(struct registration_state *state, struct module *module);

#endif
