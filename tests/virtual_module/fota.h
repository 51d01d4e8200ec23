/*
 * Firmware updates that the platform offers: AT+QLAFOTAIND and the notices of their progress.
 */
#ifndef VIRTUAL_MODULE_FOTA_H
#define VIRTUAL_MODULE_FOTA_H

#include "boot.h"

enum fota_state {
    FOTA_IDLE,
    FOTA_OFFERED,     /* the host may start the download */
    FOTA_DOWNLOADING,
    FOTA_DOWNLOADED,  /* the host may start the update */
    FOTA_UPDATING,
    FOTA_UPDATED,     /* the module has restarted */
};

struct andlink;

struct fota {
    struct module *module;
    struct boot *boot;
    struct andlink *andlink; /* registers again after the update */
    enum fota_state state;
    bool is_controlled; /* the host decides about each step */
    bool fails;         /* the next download */
    uv_timer_t timer;
};

void fota_open(struct fota *fota, uv_loop_t *loop, struct module *module, struct control *control, struct boot *boot,
               struct andlink *andlink);
void fota_close(struct fota *fota);

/* The module has said that it has started: an update whose restart that was goes on. */
void fota_go_on(struct fota *fota);

/* The module must be left alone until the update is over. */
bool fota_is_going_on(const struct fota *fota);

#endif
