/*
 * The application: opens, sends, reads, closes and asks, as its dice say, and notes in the journal how each command ends.
 */
#ifndef SOAK_APP_H
#define SOAK_APP_H

#include "line.h"
#include "peers.h"

struct app;

/* The family that the program is about. */
const at_module *app_module(void);
bool app_needs_tls(void);

struct app *app_open(struct line *line, const struct peers *peers);
void app_close(struct app *app);

/* Starts a command if it is time and the client is free; tells whether it did. */
bool app_start(struct app *app);

/* Milliseconds until it may want to. */
uint64_t app_pause(const struct app *app);

/* Commands that have not ended, and how long the oldest has been going on. */
unsigned app_underway(const struct app *app);
uint64_t app_oldest_ms(const struct app *app);

#endif
