/*
 * Starting and restarting: the pause, and what the module says when it is there again.
 */
#ifndef VIRTUAL_MODULE_BOOT_H
#define VIRTUAL_MODULE_BOOT_H

#include "control.h"

enum { CAUSE_TEXT = 64 };

struct boot {
    struct module *module;
    uv_timer_t timer;
    char cause[CAUSE_TEXT]; /* "" if the module does not tell one */
    size_t step;
    bool wanted; /* a banner, when the first host comes */
};

/* `banner`: the first host is told that the module has started, with a cause if there is one. */
void boot_open(struct boot *boot, uv_loop_t *loop, struct module *module, struct control *control, bool banner,
               const char *cause);
void boot_close(struct boot *boot);
void boot_host_came(struct boot *boot);

/* Goes down at once and comes back after a pause. */
void boot_restart(struct boot *boot, const char *cause);

#endif
