/*
 * A name server to which every name is that of this machine, and which takes its time to say so.
 */
#ifndef SOAK_NAME_SERVER_H
#define SOAK_NAME_SERVER_H

#include <uv.h>

struct name_server {
    uv_udp_t udp;
    int port;
};

void name_server_open(struct name_server *server, uv_loop_t *loop);
void name_server_close(struct name_server *server);

#endif
