/*
 * AT+QSSLCFG, PDP contexts and every test form; each call made both ways.
 */
#include "bg95_rig.h"
#include "ranges.h"
#include "tests.h"

#include <string.h>

/* Asks for a setting, changes it, asks again; an SSL context with another number does not change. */
#define EXPECT_SETTING(rig, setting, field, before, after)                                                            \
    do {                                                                                                              \
        const bg95_##setting##_query_write query = {.ssl_ctx_id = 1};                                                 \
        const bg95_##setting##_query_write other = {.ssl_ctx_id = 5};                                                 \
        const bg95_##setting##_write write = {.ssl_ctx_id = 1, .field = (after)};                                     \
        bg95_##setting##_response response;                                                                           \
        EXPECT_BOTH(rig, AT_OK, setting##_query, &query, &response);                                                  \
        assert_int_equal(response.field, before);                                                                     \
        EXPECT_BOTH(rig, AT_OK, setting, &write, NULL);                                                               \
        EXPECT_BOTH(rig, AT_OK, setting##_query, &query, &response);                                                  \
        assert_int_equal(response.ssl_ctx_id, 1);                                                                     \
        assert_int_equal(response.field, after);                                                                      \
        EXPECT_BOTH(rig, AT_OK, setting##_query, &other, &response);                                                  \
        assert_int_equal(response.field, before);                                                                     \
    } while (0)

/* The same for the name of a file. */
#define EXPECT_SETTING_OF_TEXT(rig, setting, field, name)                                                             \
    do {                                                                                                              \
        const bg95_##setting##_query_write query = {.ssl_ctx_id = 2};                                                 \
        const bg95_##setting##_write write = {.ssl_ctx_id = 2, .field = AT_STR(name)};                                \
        bg95_##setting##_response response;                                                                           \
        char text[32];                                                                                                \
        EXPECT_BOTH(rig, AT_OK, setting##_query, &query, &response, text, sizeof text);                               \
        expect_text(response.field, "");                                                                              \
        EXPECT_BOTH(rig, AT_OK, setting, &write, NULL, NULL, 0);                                                      \
        EXPECT_BOTH(rig, AT_OK, setting##_query, &query, &response, text, sizeof text);                               \
        expect_text(response.field, name);                                                                            \
        EXPECT_BOTH(rig, AT_ERROR_BUFFER, setting##_query, &query, &response, text, 4);                               \
    } while (0)

void ssl_versions(void **state)
{
    test_rig *rig = *state;
    EXPECT_SETTING(rig, qsslcfg_sslversion, ssl_version, BG95_QSSLCFG_SSL_VERSION_ALL,
                   BG95_QSSLCFG_SSL_VERSION_TLS_1_2);
    EXPECT_SETTING(rig, qsslcfg_ciphersuite, cipher_suites, BG95_QSSLCFG_CIPHER_SUITES_ALL,
                   BG95_QSSLCFG_CIPHER_SUITES_TLS_RSA_WITH_AES_256_CBC_SHA);
    EXPECT_SETTING(rig, qsslcfg_dtls, dtls_enable, BG95_QSSLCFG_DTLS_ENABLE_DISABLE, BG95_QSSLCFG_DTLS_ENABLE_ENABLE);
    EXPECT_SETTING(rig, qsslcfg_dtlsversion, dtls_version, BG95_QSSLCFG_DTLS_VERSION_BOTH,
                   BG95_QSSLCFG_DTLS_VERSION_DTLS_1_0);
}

void ssl_handshakes(void **state)
{
    test_rig *rig = *state;
    EXPECT_SETTING(rig, qsslcfg_session, session, BG95_QSSLCFG_SESSION_DISABLE, BG95_QSSLCFG_SESSION_ENABLE);
    EXPECT_SETTING(rig, qsslcfg_sni, sni, BG95_QSSLCFG_SNI_DISABLE, BG95_QSSLCFG_SNI_ENABLE);
    EXPECT_SETTING(rig, qsslcfg_negotiatetime, negotiate_time, 300, 10);
    EXPECT_SETTING(rig, qsslcfg_renegotiation, renegotiation, BG95_QSSLCFG_RENEGOTIATION_DISABLE,
                   BG95_QSSLCFG_RENEGOTIATION_ENABLE);
}

void ssl_authentication(void **state)
{
    test_rig *rig = *state;
    EXPECT_SETTING(rig, qsslcfg_seclevel, seclevel, BG95_QSSLCFG_SECLEVEL_NONE,
                   BG95_QSSLCFG_SECLEVEL_SERVER_AND_CLIENT);
    EXPECT_SETTING(rig, qsslcfg_checkhost, check_host, BG95_QSSLCFG_CHECK_HOST_DISABLE,
                   BG95_QSSLCFG_CHECK_HOST_ENABLE);
    EXPECT_SETTING(rig, qsslcfg_ignorelocaltime, ignore_localtime, BG95_QSSLCFG_IGNORE_LOCALTIME_CHECK,
                   BG95_QSSLCFG_IGNORE_LOCALTIME_IGNORE);
    EXPECT_SETTING_OF_TEXT(rig, qsslcfg_cacert, cacertpath, "UFS:cacert.pem");
    EXPECT_SETTING_OF_TEXT(rig, qsslcfg_clientcert, clientcertpath, "RAM:client.pem");
    EXPECT_SETTING_OF_TEXT(rig, qsslcfg_clientkey, clientkeypath, "client.key");
}

void settings_refused(void **state)
{
    test_rig *rig = *state;
    const bg95_qsslcfg_negotiatetime_write short_time = {.ssl_ctx_id = 0, .negotiate_time = 9};
    const bg95_qsslcfg_negotiatetime_write long_time = {.ssl_ctx_id = 0, .negotiate_time = 301};
    const bg95_qsslcfg_sni_query_write no_context = {.ssl_ctx_id = 6};
    const bg95_qsslcfg_sslversion_write no_version = {.ssl_version = (bg95_qsslcfg_ssl_version)5};
    const bg95_qsslcfg_ciphersuite_write no_suite = {.cipher_suites = (bg95_qsslcfg_cipher_suites)6};
    const bg95_qsslcfg_cacert_write quoted = {.cacertpath = AT_STR("a\"b")};
    bg95_qsslcfg_sni_response response;
    const size_t before = rig->bytes_written;
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_RANGE, qsslcfg_negotiatetime, &short_time, NULL);
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_RANGE, qsslcfg_negotiatetime, &long_time, NULL);
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_RANGE, qsslcfg_sni_query, &no_context, &response);
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_RANGE, qsslcfg_sslversion, &no_version, NULL);
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_VALUE, qsslcfg_ciphersuite, &no_suite, NULL);
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_CHARACTER, qsslcfg_cacert, &quoted, NULL, NULL, 0);
    assert_int_equal(rig->bytes_written, before);
}

/* -- PDP contexts -------------------------------------------------------------------------------------------------- */

typedef struct contexts {
    size_t count;
    int32_t id;
    bg95_context_type type;
    char address[32];
} contexts;

static void keep_address(contexts *seen, at_string address)
{
    ++seen->count;
    assert_true(address.length < sizeof seen->address);
    memset(seen->address, 0, sizeof seen->address);
    if (address.length > 0) {
        memcpy(seen->address, address.text, address.length);
    }
}

static void on_context(void *user, const bg95_qiact_context *line)
{
    contexts *seen = user;
    assert_int_equal(line->context_state, BG95_QIACT_CONTEXT_STATE_ACTIVE);
    seen->id = line->context_id;
    seen->type = line->context_type;
    keep_address(seen, line->ip_address);
}

void pdp_contexts(void **state)
{
    test_rig *rig = *state;
    const bg95_qicsgp_write define = {.context_id = 9, .context_type = BG95_CONTEXT_TYPE_IPV4V6, .apn = AT_STR("apn"),
                                      .username = AT_STR("user"), .password = AT_STR("word"),
                                      .authentication = {BG95_QICSGP_AUTHENTICATION_PAP, true}};
    const bg95_qiact_write activate = {.context_id = 9};
    const bg95_qideact_write deactivate = {.context_id = 9};
    contexts seen = {.count = 0};
    EXPECT_BOTH(rig, AT_ERROR_MODULE, qiact, &activate);
    ssl_expect_last_error(rig, BG95_ERR_APN_NOT_CONFIGURED);
    EXPECT_BOTH(rig, AT_OK, qicsgp, &define);
    EXPECT_OK(rig, bg95_qiact(&rig->modem, &activate));
    EXPECT_BOTH(rig, AT_OK, qiact_read, on_context, &seen);
    assert_int_equal(seen.count, 2);
    assert_int_equal(seen.id, 9);
    assert_int_equal(seen.type, BG95_CONTEXT_TYPE_IPV4V6);
    assert_string_equal(seen.address, "100.142.162.9");
    EXPECT_BOTH(rig, AT_OK, qideact, &deactivate);
    EXPECT_BOTH(rig, AT_OK, qiact_read, on_context, &seen);
    assert_int_equal(seen.count, 2);
}

static void on_address(void *user, const bg95_cgpaddr_line *line)
{
    contexts *seen = user;
    seen->id = line->cid;
    keep_address(seen, line->pdp_addr);
}

void pdp_address(void **state)
{
    test_rig *rig = *state;
    const bg95_cgpaddr_write first = {.cid = 1};
    contexts seen = {.count = 0};
    EXPECT_BOTH(rig, AT_OK, cgpaddr, &first, on_address, &seen);
    assert_int_equal(seen.count, 2);
    assert_int_equal(seen.id, 1);
    assert_string_equal(seen.address, "100.127.243.105");
}

/* -- Test forms ---------------------------------------------------------------------------------------------------- */

static const ranges_form test_forms[] = {
    RANGES(cmee, "(0,1,2)"),
    RANGES(cgatt, "(0,1)"),
    RANGES(cgpaddr, "(1)"),
    RANGES(qsslopen, "(1-16),(0-5),(0-11),<serveraddr>,<server_port>,(0-2)"),
    RANGES(qsslsend, "(0-11),(1-1460)"),
    RANGES(qsslrecv, "(0-11),(0-1500)"),
    RANGES(qsslclose, "(0-11),(0-65535)"),
    RANGES(qsslcrypt, "(\"AES\",\"MD5\"),<input_data>,(0,1),(0,1),<key>"),
};

void test_forms_with_ranges(void **state)
{
    ranges_expect(*state, test_forms, sizeof test_forms / sizeof test_forms[0]);
}

static void on_ranges(void *user, const bg95_ranges *line)
{
    size_t *count = user;
    assert_true(line->raw.length > 0);
    ++*count;
}

/* One of the fourteen lines is longer than a small buffer. */
void test_form_of_several_lines(void **state)
{
    test_rig *rig = *state;
    const bool fits = rig_number("ATBIND_BUFFER", LONGEST_LINE_BUFFER) == LONGEST_LINE_BUFFER;
    const at_status expected = fits ? AT_OK : AT_ERROR_BUFFER;
    size_t count = 0;
    rig->expects_odd_lines = !fits;
    EXPECT_BOTH(rig, expected, qsslcfg_test, on_ranges, &count);
    assert_int_equal(count, fits ? 28 : 26);
    EXPECT_BOTH_BARE(rig, qsslstate_test);
}
