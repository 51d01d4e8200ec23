/*
 * What faults need of the module: URCs that nobody expects, and restarts; and the control lines that ask for faults.
 */
#ifndef VIRTUAL_MODULE_FAULT_MAKER_H
#define VIRTUAL_MODULE_FAULT_MAKER_H

#include "boot.h"
#include "control.h"

struct fault_maker {
    struct module *module;
    struct output *output;
    struct boot *boot;
    uv_timer_t timer;
};

void fault_maker_open(struct fault_maker *maker, uv_loop_t *loop, struct module *module, struct output *output,
                      struct boot *boot, struct control *control);
void fault_maker_close(struct fault_maker *maker);

#endif
