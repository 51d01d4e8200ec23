/*
 * LwM2M for the Andlink platform, which the module plays itself: registration, messages, DTLS states, firmware updates.
 */
#ifndef VIRTUAL_MODULE_ANDLINK_H
#define VIRTUAL_MODULE_ANDLINK_H

#include "andlink_servers.h"
#include "boot.h"
#include "fota.h"
#include "registration.h"

enum { ANDLINK_EVENTS = 8 };

struct andlink {
    struct module *module;
    struct boot *boot;
    const struct registration_state *network;
    struct andlink_servers servers;
    struct fota fota;
    const char *status; /* as AT+QLASTATUS? calls it */
    uv_timer_t event_timer;
    long events[ANDLINK_EVENTS]; /* that are still to be reported */
    size_t event_count;
    bool is_handshaking;
    long dtls;         /* state of the connection */
    long next_dtls;    /* how the next handshake ends */
    uv_timer_t message_timer;
    long message;      /* state of the CON message sent last */
    long next_message; /* what becomes of the next one */
};

void andlink_open(struct andlink *andlink, uv_loop_t *loop, struct module *module, struct control *control,
                  struct boot *boot, const struct registration_state *network);
void andlink_close(struct andlink *andlink);

/* Registers, with all events that belong to it. */
void andlink_register(struct andlink *andlink);

#endif
