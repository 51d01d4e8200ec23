/*
 * Port for POSIX systems: a serial device, a pseudo terminal or a connected socket.
 */
#ifndef ATBIND_AT_PORT_POSIX_H
#define ATBIND_AT_PORT_POSIX_H

#include "atbind/at_port.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct at_port_posix {
    at_port port; /* for at_client_init() */
    int descriptor;
} at_port_posix;

/*
 * Opens a serial device or pseudo terminal in raw mode, without flow control, at `baud` bits per second (9600, 19200,
 * 38400, 57600, 115200, 230400, 460800 or 921600; ignored by pseudo terminals). Returns AT_ERROR_ARGUMENT for another
 * rate or a null pointer, AT_ERROR_PORT with errno set if the device cannot be opened.
 */
at_status at_port_posix_open(at_port_posix *port, const char *device, unsigned baud);

/*
 * Uses a descriptor that is open already, such as a connected socket; it is made non-blocking. A socket whose peer has
 * gone raises SIGPIPE unless the process ignores that; then it is AT_ERROR_PORT.
 */
at_status at_port_posix_use(at_port_posix *port, int descriptor);

/* Closes the descriptor. */
void at_port_posix_close(at_port_posix *port);

#ifdef __cplusplus
}
#endif

#endif
