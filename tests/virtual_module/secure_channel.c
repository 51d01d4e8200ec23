#include "secure_channel.h"

#include <ctype.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Modules of this line speak versions and suites that OpenSSL takes for too weak unless it is told not to care. */
static const char every_suite[] = "ALL:PSK:@SECLEVEL=0";

enum { IDENTITY_TEXT = 128, MOST_PSK = 64, REASON_TEXT = 256 };

struct secure_channel {
    SSL_CTX *context;
    SSL *connection;
    BIO *from_network;
    BIO *to_network;
    bool is_over;
    char identity[IDENTITY_TEXT];
    unsigned char psk[MOST_PSK];
    unsigned psk_length;
    char reason[REASON_TEXT];
};

/* ---- Versions and suites ---- */

/* Most builds of OpenSSL have left SSL 3.0 out. */
static bool has_version(int version)
{
#ifdef OPENSSL_NO_SSL3
    return version != SSL3_VERSION;
#else
    (void)version;
    return true;
#endif
}

static bool choose_versions(SSL_CTX *context, const struct secure_settings *settings)
{
    static const int streams[] = {SSL3_VERSION, TLS1_VERSION, TLS1_1_VERSION, TLS1_2_VERSION};
    static const int datagrams[] = {DTLS1_VERSION, DTLS1_2_VERSION};
    const bool any = settings->version == (settings->datagrams ? (long)SECURE_DTLS_BOTH : (long)SECURE_ALL);
    int least = settings->datagrams ? DTLS1_VERSION : TLS1_VERSION;
    int most = settings->datagrams ? DTLS1_2_VERSION : TLS1_2_VERSION;
    if (!any) {
        least = most = settings->datagrams ? datagrams[settings->version] : streams[settings->version];
    }
    return has_version(least) && SSL_CTX_set_min_proto_version(context, least) == 1 &&
           SSL_CTX_set_max_proto_version(context, most) == 1;
}

/* OpenSSL has names of its own for the suites, and tells the registered number of each. */
static bool choose_suite(SSL_CTX *context, long suite)
{
    char name[128] = "";
    if (SSL_CTX_set_cipher_list(context, every_suite) != 1) {
        return false;
    }
    if (suite == ALL_SUITES) {
        return true;
    }
    const STACK_OF(SSL_CIPHER) *ciphers = SSL_CTX_get_ciphers(context);
    for (int i = 0; i < sk_SSL_CIPHER_num(ciphers); ++i) {
        const SSL_CIPHER *cipher = sk_SSL_CIPHER_value(ciphers, i);
        if (SSL_CIPHER_get_protocol_id(cipher) == suite) {
            snprintf(name, sizeof name, "%s:@SECLEVEL=0", SSL_CIPHER_get_name(cipher));
        }
    }
    return name[0] != '\0' && SSL_CTX_set_cipher_list(context, name) == 1;
}

/* ---- Certificates and keys ---- */

static bool trust(SSL_CTX *context, const struct bytes *pem)
{
    BIO *file = BIO_new_mem_buf(pem->data, (int)pem->length);
    X509_STORE *store = SSL_CTX_get_cert_store(context);
    X509 *certificate = NULL;
    size_t count = 0;
    while ((certificate = PEM_read_bio_X509(file, NULL, NULL, NULL)) != NULL) {
        count += X509_STORE_add_cert(store, certificate) == 1 ? 1 : 0;
        X509_free(certificate);
    }
    BIO_free(file);
    return count > 0;
}

static bool use_certificate(SSL_CTX *context, const struct bytes *pem)
{
    BIO *file = BIO_new_mem_buf(pem->data, (int)pem->length);
    X509 *certificate = PEM_read_bio_X509(file, NULL, NULL, NULL);
    const bool used = certificate != NULL && SSL_CTX_use_certificate(context, certificate) == 1;
    X509_free(certificate);
    BIO_free(file);
    return used;
}

static bool use_key(SSL_CTX *context, const struct bytes *pem)
{
    BIO *file = BIO_new_mem_buf(pem->data, (int)pem->length);
    EVP_PKEY *key = PEM_read_bio_PrivateKey(file, NULL, NULL, NULL);
    const bool used = key != NULL && SSL_CTX_use_PrivateKey(context, key) == 1;
    EVP_PKEY_free(key);
    BIO_free(file);
    return used;
}

static bool load(SSL_CTX *context, const struct secure_settings *settings)
{
    if (settings->checks_server && (settings->authority == NULL || !trust(context, settings->authority))) {
        return false;
    }
    if (settings->certificate == NULL && settings->key == NULL) {
        return true;
    }
    return settings->certificate != NULL && settings->key != NULL &&
           use_certificate(context, settings->certificate) && use_key(context, settings->key);
}

static bool is_address(const char *host)
{
    ASN1_OCTET_STRING *address = a2i_IPADDRESS(host);
    ASN1_OCTET_STRING_free(address);
    return address != NULL;
}

static bool check_host(SSL *connection, const char *host)
{
    return is_address(host) ? X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(connection), host) == 1
                            : SSL_set1_host(connection, host) == 1;
}

static bool prepare(struct secure_channel *channel, const struct secure_settings *settings)
{
    SSL *connection = channel->connection;
    SSL_set_verify(connection, settings->checks_server ? SSL_VERIFY_PEER : SSL_VERIFY_NONE, NULL);
    if (settings->ignores_time) {
        X509_VERIFY_PARAM_set_flags(SSL_get0_param(connection), X509_V_FLAG_NO_CHECK_TIME);
    }
    if (settings->checks_server && settings->checks_host && !check_host(connection, settings->host)) {
        return false;
    }
    return !settings->sends_host || is_address(settings->host) ||
           SSL_set_tlsext_host_name(connection, settings->host) == 1;
}

/* ---- Pre-shared keys (PSK) ---- */

static unsigned on_psk(SSL *connection, const char *hint, char *identity, unsigned identity_size,
                              unsigned char *key, unsigned key_size)
{
    const struct secure_channel *channel = SSL_get_app_data(connection);
    (void)hint;
    if (channel->psk_length > key_size || strlen(channel->identity) >= identity_size) {
        return 0;
    }
    snprintf(identity, identity_size, "%s", channel->identity);
    memcpy(key, channel->psk, channel->psk_length);
    return channel->psk_length;
}

/* IDENTITY&KEY */
static void read_psk(struct secure_channel *channel, const struct bytes *content)
{
    const char *mark = memchr(content->data, '&', content->length);
    if (mark == NULL) {
        return;
    }
    const char *end = content->data + content->length;
    snprintf(channel->identity, sizeof channel->identity, "%.*s", (int)(mark - content->data), content->data);
    for (const char *digit = mark + 1; digit + 1 < end && channel->psk_length < MOST_PSK; digit += 2) {
        unsigned byte = 0;
        if (!isxdigit((unsigned char)digit[0]) || sscanf(digit, "%2x", &byte) != 1) {
            break;
        }
        channel->psk[channel->psk_length++] = (unsigned char)byte;
    }
}

/* ---- Life ---- */

static void remember_reason(struct secure_channel *channel)
{
    const unsigned long error = ERR_get_error();
    ERR_error_string_n(error, channel->reason, sizeof channel->reason);
    ERR_clear_error();
}

static bool connect_memory(struct secure_channel *channel, const struct secure_settings *settings)
{
    enum { EMPTY = -1 };
    channel->from_network = BIO_new(BIO_s_mem());
    channel->to_network = BIO_new(BIO_s_mem());
    BIO_set_mem_eof_return(channel->from_network, EMPTY);
    BIO_set_mem_eof_return(channel->to_network, EMPTY);
    SSL_set_bio(channel->connection, channel->from_network, channel->to_network);
    SSL_set_app_data(channel->connection, channel);
    if (settings->is_server) {
        SSL_set_accept_state(channel->connection);
    } else {
        SSL_set_connect_state(channel->connection);
    }
    if (settings->datagrams) {
        SSL_set_options(channel->connection, SSL_OP_NO_QUERY_MTU);
        DTLS_set_link_mtu(channel->connection, MOST_DATAGRAM);
    }
    return prepare(channel, settings);
}

struct secure_channel *secure_channel_create(const struct secure_settings *settings)
{
    struct secure_channel *channel = allocate(sizeof *channel);
    channel->context = SSL_CTX_new(settings->datagrams ? DTLS_method() : TLS_method());
    if (settings->psk != NULL) {
        read_psk(channel, settings->psk);
        SSL_CTX_set_psk_client_callback(channel->context, on_psk);
    }
    if (!settings->renegotiates) {
        SSL_CTX_set_options(channel->context, SSL_OP_NO_RENEGOTIATION);
    }
    if (choose_versions(channel->context, settings) && choose_suite(channel->context, settings->suite) &&
        load(channel->context, settings)) {
        channel->connection = SSL_new(channel->context);
    }
    if (channel->connection == NULL || !connect_memory(channel, settings)) {
        ERR_clear_error();
        secure_channel_free(channel);
        return NULL;
    }
    return channel;
}

void secure_channel_free(struct secure_channel *channel)
{
    if (channel != NULL) {
        SSL_free(channel->connection);
        SSL_CTX_free(channel->context);
    }
    free(channel);
}

/* ---- Working ---- */

void secure_channel_feed(struct secure_channel *channel, const char *data, size_t length)
{
    BIO_write(channel->from_network, data, (int)length);
}

static bool needs_more(const struct secure_channel *channel, int result)
{
    const int error = SSL_get_error(channel->connection, result);
    return error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE;
}

enum secure_state secure_channel_handshake(struct secure_channel *channel)
{
    ERR_clear_error();
    const int result = SSL_do_handshake(channel->connection);
    if (result == 1) {
        return SECURE_CONNECTED;
    }
    if (needs_more(channel, result)) {
        return SECURE_HANDSHAKING;
    }
    remember_reason(channel);
    return SECURE_FAILED;
}

size_t secure_channel_read(struct secure_channel *channel, char *data, size_t size)
{
    ERR_clear_error();
    const int result = SSL_read(channel->connection, data, (int)size);
    if (result > 0) {
        return (size_t)result;
    }
    channel->is_over = channel->is_over || !needs_more(channel, result);
    ERR_clear_error();
    return 0;
}

bool secure_channel_write(struct secure_channel *channel, const char *data, size_t length)
{
    ERR_clear_error();
    const int result = SSL_write(channel->connection, data, (int)length);
    ERR_clear_error();
    return result == (int)length;
}

bool secure_channel_is_over(const struct secure_channel *channel)
{
    return channel->is_over;
}

void secure_channel_say_goodbye(struct secure_channel *channel)
{
    if (SSL_is_init_finished(channel->connection)) {
        SSL_shutdown(channel->connection);
    }
    ERR_clear_error();
}

void secure_channel_take(struct secure_channel *channel, struct bytes *out)
{
    char data[4096];
    int count = 0;
    while ((count = BIO_read(channel->to_network, data, sizeof data)) > 0) {
        bytes_append(out, data, (size_t)count);
    }
}

/* ---- Datagrams that got lost ---- */

long secure_channel_timeout(struct secure_channel *channel)
{
    struct timeval left;
    if (SSL_is_dtls(channel->connection) != 1 || DTLSv1_get_timeout(channel->connection, &left) != 1) {
        return -1;
    }
    return left.tv_sec * 1000 + left.tv_usec / 1000 + 1;
}

void secure_channel_repeat(struct secure_channel *channel)
{
    DTLSv1_handle_timeout(channel->connection);
    ERR_clear_error();
}

const char *secure_channel_reason(const struct secure_channel *channel)
{
    return channel->reason;
}
