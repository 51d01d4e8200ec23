#include "tls_end.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <stdlib.h>

enum { VALID_SECONDS = 24 * 60 * 60, VERSION_3 = 2 };

struct tls_identity {
    struct bytes certificate; /* in PEM */
    struct bytes key;
};

/* Moves what has been written to a BIO. */
static void take(BIO *file, struct bytes *out)
{
    char *data = NULL;
    const long length = BIO_get_mem_data(file, &data);
    bytes_append(out, data, (size_t)length);
    BIO_free(file);
}

static X509 *certify(EVP_PKEY *key)
{
    X509 *certificate = X509_new();
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_set_version(certificate, VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate), VALID_SECONDS);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, (const unsigned char *)"peer.test", -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    X509_set_pubkey(certificate, key);
    X509_sign(certificate, key, EVP_sha256());
    return certificate;
}

struct tls_identity *tls_identity_create(void)
{
    struct tls_identity *identity = allocate(sizeof *identity);
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = certify(key);
    BIO *certificate_file = BIO_new(BIO_s_mem());
    BIO *key_file = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(certificate_file, certificate);
    PEM_write_bio_PrivateKey(key_file, key, NULL, NULL, 0, NULL, NULL);
    take(certificate_file, &identity->certificate);
    take(key_file, &identity->key);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return identity;
}

void tls_identity_free(struct tls_identity *identity)
{
    if (identity != NULL) {
        bytes_free(&identity->certificate);
        bytes_free(&identity->key);
    }
    free(identity);
}

struct secure_channel *tls_end_open(const struct tls_identity *identity)
{
    const struct secure_settings settings = {.is_server = true, .version = SECURE_TLS_1_2, .suite = ALL_SUITES,
                                             .host = "", .certificate = &identity->certificate, .key = &identity->key};
    return secure_channel_create(&settings);
}
