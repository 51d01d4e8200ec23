/*
 * Asking an NTP server for the time, by the Simple Network Time Protocol (RFC 4330).
 */
#ifndef VIRTUAL_MODULE_SNTP_H
#define VIRTUAL_MODULE_SNTP_H

#include <stdbool.h>
#include <time.h>
#include <uv.h>

struct sntp_query;

/* `success` is false if the server stayed silent. */
typedef void sntp_done(void *owner, bool success, time_t now);

struct sntp_query *sntp_ask(uv_loop_t *loop, const struct sockaddr *server, sntp_done *done, void *owner);

/* Frees a query whose answer nobody awaits any more. A query that has answered frees itself. */
void sntp_cancel(struct sntp_query *query);

#endif
