/*
 * The server's end of TLS connections, with a certificate made for the occasion.
 */
#ifndef SOAK_TLS_END_H
#define SOAK_TLS_END_H

#include "secure_channel.h"

struct tls_identity;

struct tls_identity *tls_identity_create(void);
void tls_identity_free(struct tls_identity *identity);

/* The caller frees it with secure_channel_free(). */
struct secure_channel *tls_end_open(const struct tls_identity *identity);

#endif
