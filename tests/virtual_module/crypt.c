#include "crypt.h"

#include <openssl/evp.h>
#include <string.h>

enum { BLOCK = 16, MOST_OUTPUT = 256 + BLOCK };

/* The document does not say which initialisation vector is used, so it is zero here. */
static bool use_aes(const struct request *request, const struct bytes *input, unsigned char *output, int *length)
{
    static const unsigned char vector[BLOCK];
    const struct argument *key = request_argument(request, "key");
    const int encrypts = request_number(request, "mode") == 1;
    int last = 0;
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    const bool done =
        context != NULL &&
        EVP_CipherInit_ex(context, EVP_aes_128_cbc(), NULL, (const unsigned char *)key->text, vector, encrypts) == 1 &&
        EVP_CIPHER_CTX_set_padding(context, 0) == 1 &&
        EVP_CipherUpdate(context, output, length, (const unsigned char *)input->data, (int)input->length) == 1 &&
        EVP_CipherFinal_ex(context, output + *length, &last) == 1;
    EVP_CIPHER_CTX_free(context);
    *length += last;
    return done;
}

static bool use_md5(const struct bytes *input, unsigned char *output, int *length)
{
    unsigned count = 0;
    const bool done = EVP_Digest(input->data, input->length, output, &count, EVP_md5(), NULL) == 1;
    *length = (int)count;
    return done;
}

static void respond(struct module *module, const struct request *request, const unsigned char *output, int length)
{
    struct fields fields = {.count = 0};
    struct bytes digits = {NULL, 0, 0};
    bytes_append_hex(&digits, output, (size_t)length);
    fields_data(&fields, "output_data", digits.data, digits.length);
    module_respond(module, request, &fields);
    module_accept(module, request);
    bytes_free(&digits);
}

static void run_crypt(void *owner, const struct request *request)
{
    struct bytes input = {NULL, 0, 0};
    unsigned char output[MOST_OUTPUT];
    int length = 0;
    const bool decoded = request_payload(request, &input);
    const bool is_aes = request_argument(request, "key") != NULL;
    if (decoded && (is_aes ? use_aes(request, &input, output, &length) : use_md5(&input, output, &length))) {
        respond(owner, request, output, length);
    } else {
        module_refuse(owner, request, "unknown");
    }
    bytes_free(&input);
}

static const struct handler handlers[] = {{"QSSLCRYPT", FORM_WRITE, NULL, run_crypt}};

void crypt_open(struct module *module)
{
    module_register(module, handlers, sizeof handlers / sizeof handlers[0], module);
}
