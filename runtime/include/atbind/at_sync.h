/*
 * Asks the module for the settings that decide how its lines look: for a client that starts while the module has been
 * running, with settings that somebody else has made or that it has saved.
 */
#ifndef ATBIND_AT_SYNC_H
#define ATBIND_AT_SYNC_H

#include "atbind/at_client.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The questions under way. The caller owns it; it has to stay in place until `done` is called. */
typedef struct at_sync {
    at_call call;
    at_client *client;
    const at_form *const *questions;
    size_t count;
    at_done *done;
    void *user;
    size_t asked;
} at_sync;

/*
 * Sends `count` commands that ask for modes and need no arguments, one after the other, and notes what the module answers;
 * generated code knows which they are. Settings kept per socket are known for the sockets that are open. A command that the module refuses is passed
 * over. Returns AT_OK, or why asking could not go on: AT_ERROR_PORT, AT_ERROR_TIMEOUT, AT_ERROR_REBOOT, AT_ERROR_BUSY.
 * Needs the port's wait().
 */
at_status at_client_sync(at_client *client, const at_form *const *questions, size_t count);

/* The same without waiting: AT_PENDING, and later `done` with the outcome; or AT_ERROR_BUSY. `done` may be null. */
at_status at_client_sync_start(at_client *client, at_sync *sync, const at_form *const *questions, size_t count,
                               at_done *done, void *user);

#ifdef __cplusplus
}
#endif

#endif
