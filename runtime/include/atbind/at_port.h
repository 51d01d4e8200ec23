/*
 * What the runtime asks of the firmware: write bytes, tell the time, optionally wait.
 */
#ifndef ATBIND_AT_PORT_H
#define ATBIND_AT_PORT_H

#include "atbind/at_types.h"

#ifdef __cplusplus
extern "C" {
#endif

struct at_client;

typedef struct at_port {
    /*
     * Hands over up to `length` bytes and stores in `written` how many were taken; taking fewer, or none, is no error:
     * the rest is offered again. Any status but AT_OK ends the command with AT_ERROR_PORT. Documented times run from the
     * moment when the last byte was taken, so a port with a deep queue on a slow line should take only what leaves soon.
     */
    at_status (*write)(void *user, const uint8_t *bytes, size_t length, size_t *written);

    /* Milliseconds since any moment; may wrap around. */
    uint32_t (*now)(void *user);

    /*
     * Waits up to `milliseconds` for received bytes and gives them to at_client_feed(). Null where only asynchronous
     * calls are used. Any status but AT_OK ends the command with AT_ERROR_PORT.
     */
    at_status (*wait)(void *user, struct at_client *client, uint32_t milliseconds);

    void *user;
} at_port;

#ifdef __cplusplus
}
#endif

#endif
