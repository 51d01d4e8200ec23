/*
 * One TLS or DTLS connection of OpenSSL's, between plain bytes on the one side and bytes of the network on the other.
 * It knows no sockets.
 */
#ifndef VIRTUAL_MODULE_SECURE_CHANNEL_H
#define VIRTUAL_MODULE_SECURE_CHANNEL_H

#include "bytes.h"

#include <stdbool.h>

enum secure_version { SECURE_SSL_3_0, SECURE_TLS_1_0, SECURE_TLS_1_1, SECURE_TLS_1_2, SECURE_ALL };
enum secure_datagram_version { SECURE_DTLS_1_0, SECURE_DTLS_1_2, SECURE_DTLS_BOTH };

enum { ALL_SUITES = 0xFFFF, MOST_DATAGRAM = 1400 };

struct secure_settings {
    bool datagrams;
    bool is_server; /* it waits for the other end to begin */
    long version;          /* of enum secure_version, or secure_datagram_version with datagrams */
    long suite;            /* its registered number, or ALL_SUITES */
    bool checks_server;
    bool checks_host;
    bool ignores_time;
    bool sends_host;
    bool renegotiates;
    const char *host;
    const struct bytes *authority; /* certificates and keys in PEM; NULL: not there */
    const struct bytes *certificate;
    const struct bytes *key;
    const struct bytes *psk; /* IDENTITY&KEY, the key as hexadecimal digits; NULL: not there */
};

enum secure_state { SECURE_HANDSHAKING, SECURE_CONNECTED, SECURE_FAILED };

struct secure_channel;

/* NULL if OpenSSL cannot do what the settings want. */
struct secure_channel *secure_channel_create(const struct secure_settings *settings);
void secure_channel_free(struct secure_channel *channel);

/* Bytes that the network has brought; a datagram goes in whole and is worked on before the next. */
void secure_channel_feed(struct secure_channel *channel, const char *data, size_t length);

/* Goes on with the handshake as far as it can. */
enum secure_state secure_channel_handshake(struct secure_channel *channel);

/* Plain bytes; 0 if there are none now. */
size_t secure_channel_read(struct secure_channel *channel, char *data, size_t size);
bool secure_channel_write(struct secure_channel *channel, const char *data, size_t length);

/* Whether the peer has said that it sends no more, or something was wrong with what it sent. */
bool secure_channel_is_over(const struct secure_channel *channel);
void secure_channel_say_goodbye(struct secure_channel *channel);

/* Moves what has to go to the network to the end of `out`. */
void secure_channel_take(struct secure_channel *channel, struct bytes *out);

/* Milliseconds after which secure_channel_repeat() has to send lost datagrams again; negative if there is no need. */
long secure_channel_timeout(struct secure_channel *channel);
void secure_channel_repeat(struct secure_channel *channel);

/* Why the last operation failed, for people. */
const char *secure_channel_reason(const struct secure_channel *channel);

#endif
