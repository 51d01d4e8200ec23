/*
 * What the host has set: the arguments of write forms, kept to be shown by read forms and queries and to be used by the
 * commands' behaviour.
 */
#ifndef VIRTUAL_MODULE_SETTINGS_H
#define VIRTUAL_MODULE_SETTINGS_H

#include "fields.h"
#include "request.h"

struct setting;

struct settings {
    struct view root;
    struct setting *first;
};

void settings_init(struct settings *settings, struct view root);
void settings_free(struct settings *settings);

/* Keeps what a write form says. A parameter that it leaves out goes back to its default. */
void settings_keep(struct settings *settings, const struct request *request);

/* Which of several settings of one kind a request speaks of, such as those of SSL context 2. */
long settings_instance(const struct request *request);

/* What has been set, else the default, else what an unset value looks like: the least number, or an empty text if the
   limits allow it. False if there is nothing to show. */
bool settings_show(const struct settings *settings, const char *command, const char *parameter, long instance,
                   struct fields *fields);

long settings_number(const struct settings *settings, const char *command, const char *parameter, long instance);

/* NULL if it has not been set. It belongs to the settings. */
const struct field *settings_find(const struct settings *settings, const char *command, const char *parameter,
                                  long instance);

/* A restart: forgets what the specification does not call saved. */
void settings_restart(struct settings *settings);

#endif
