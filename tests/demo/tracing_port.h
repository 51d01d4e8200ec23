/*
 * A port that shows what goes over the wire, in front of another port.
 */
#ifndef ATBIND_TESTS_TRACING_PORT_H
#define ATBIND_TESTS_TRACING_PORT_H

#include "atbind/at_port.h"

#include <stdio.h>

typedef struct tracing_port {
    at_port port; /* for at_client_init() */
    const at_port *inner;
    FILE *stream;
} tracing_port;

void tracing_port_init(tracing_port *tracing, const at_port *inner, FILE *stream);


#endif
