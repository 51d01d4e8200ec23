/*
 * What the tests of BG95 have in common: SSL sockets whose peers are plain sockets of the test, behind a TLS server.
 */
#ifndef ATBIND_TESTS_END_TO_END_BG95_RIG_H
#define ATBIND_TESTS_END_TO_END_BG95_RIG_H

#include "peer.h"

enum { SSL_CONTEXT = 1, PDP_CONTEXT = 1, MOST_SENT = 1460, MOST_READ = 1500 };

/* Activates the PDP context that the SSL sockets use. */
void ssl_activate(test_rig *rig);

/* How a socket is opened to the TLS server. */
bg95_qsslopen_write ssl_to_server(int id, bg95_access_mode access_mode);

/* The same in transparent transmission mode. */
bg95_qsslopen_transparent_write ssl_transparent_to_server(int id);

/* The test's end of the next connection that the TLS server has accepted. */
int ssl_accept(void);

/* Activates the context, opens socket `id` and returns the test's end of the connection. */
int ssl_open(test_rig *rig, int id, bg95_access_mode access_mode);

/* The same with a socket in transparent transmission mode: the line is in online data mode. */
int ssl_open_transparent(test_rig *rig, int id);

/* Asserts what AT+QIGETERROR says. */
void ssl_expect_last_error(test_rig *rig, bg95_err expected);

/* Every byte value, again and again. */
void fill_with_every_byte(uint8_t *bytes, size_t length);

#endif
