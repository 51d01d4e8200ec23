/*
 * Commands that work on the network without a socket of the host's: ping, time, names.
 */
#ifndef VIRTUAL_MODULE_TOOLS_H
#define VIRTUAL_MODULE_TOOLS_H

#include "module.h"
#include "resolver.h"
#include "sntp.h"

struct ping {
    struct later later;
    struct lookup *lookup;
    uv_timer_t timer;
    bool busy;
    char address[64];
    long size;
    long wanted;
    long sent;
    long shortest;
    long longest;
    long total;
};

struct clock_query {
    struct later later;
    struct lookup *lookup;
    struct sntp_query *query;
    long port;
    bool busy;
};

struct name_query {
    struct later later;
    struct lookup *lookup;
    bool busy;
};

struct tools {
    uv_loop_t *loop;
    struct module *module;
    struct resolver *resolver;
    unsigned short random[3];
    struct ping ping;
    struct clock_query clock;
    struct name_query name;
};

void tools_open(struct tools *tools, uv_loop_t *loop, struct module *module, struct resolver *resolver, unsigned seed);
void tools_close(struct tools *tools);

#endif
