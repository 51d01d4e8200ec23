/*
 * Addresses of the bootstrap and the LwM2M server: AT+QLASERVERIP. They survive restarts.
 */
#ifndef VIRTUAL_MODULE_ANDLINK_SERVERS_H
#define VIRTUAL_MODULE_ANDLINK_SERVERS_H

#include "module.h"

enum { ANDLINK_SERVERS = 2, SERVER_ADDRESS = 256 };

struct andlink_server {
    const char *type;
    char address[SERVER_ADDRESS]; /* "" if there is none */
    long port;
};

struct andlink_servers {
    struct module *module;
    struct andlink_server server[ANDLINK_SERVERS];
};

void andlink_servers_open(struct andlink_servers *servers, struct module *module);
bool andlink_servers_have_bootstrap(const struct andlink_servers *servers);

#endif
