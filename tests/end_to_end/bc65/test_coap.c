/*
 * CoAP: contexts, settings, options, heads, and messages to the server.
 */
#include "coap_peer.h"
#include "tests.h"

#include <string.h>

/* -- Contexts ------------------------------------------------------------------------------------------------------ */

static void expect_secured(test_rig *rig, bc65_qcoapcfg_dtls_enable expected)
{
    const bc65_qcoapcfg_dtls_query_write query = {.client_id = 0};
    bc65_qcoapcfg_dtls_response response;
    EXPECT_BOTH(rig, AT_OK, qcoapcfg_dtls_query, &query, &response);
    assert_int_equal(response.dtls_enable, expected);
}

void coap_settings(void **state)
{
    test_rig *rig = *state;
    const bc65_qcoapcfg_dtls_write on = {.client_id = 0, .dtls_enable = BC65_QCOAPCFG_DTLS_ENABLE_ON};
    const bc65_qcoapcfg_dtls_write off = {.client_id = 0, .dtls_enable = BC65_QCOAPCFG_DTLS_ENABLE_OFF};
    const bc65_qcoapcfg_psk_write psk = {.client_id = 0, .identity = AT_STR("869154040004132"), .key = AT_STR("7365")};
    const bc65_qcoapcfg_psk_query_write query = {.client_id = 0};
    bc65_qcoapcfg_psk_response response;
    char text[64];
    expect_secured(rig, BC65_QCOAPCFG_DTLS_ENABLE_OFF);
    EXPECT_BOTH(rig, AT_OK, qcoapcfg_dtls, &on, NULL);
    expect_secured(rig, BC65_QCOAPCFG_DTLS_ENABLE_ON);
    EXPECT_BOTH(rig, AT_OK, qcoapcfg_dtls, &off, NULL);
    expect_secured(rig, BC65_QCOAPCFG_DTLS_ENABLE_OFF);
    EXPECT_BOTH(rig, AT_OK, qcoapcfg_psk_query, &query, &response, text, sizeof text);
    expect_text(response.identity, "");
    expect_text(response.key, "");
    EXPECT_BOTH(rig, AT_OK, qcoapcfg_psk, &psk, &response, text, sizeof text);
    EXPECT_BOTH(rig, AT_OK, qcoapcfg_psk_query, &query, &response, text, sizeof text);
    expect_text(response.identity, "869154040004132");
    expect_text(response.key, "7365");
    EXPECT_BOTH(rig, AT_ERROR_BUFFER, qcoapcfg_psk_query, &query, &response, text, 18);
}

static bc65_qcoapopen_write context_to(int port)
{
    const bc65_qcoapopen_write open = {.client_id = 0, .coap_server = AT_STR(PEER_HOST), .port = port};
    return open;
}

void coap_contexts(void **state)
{
    test_rig *rig = *state;
    const bc65_qcoapopen_write open = context_to(5683);
    const bc65_qcoapclose_write close = {.client_id = 0};
    bc65_qcoapopen_result opened;
    bc65_qcoapclose_result closed;
    bc65_qcoapopen_context context;
    char text[40];
    EXPECT_OK(rig, bc65_qcoapopen(&rig->modem, &open, &opened));
    assert_int_equal(opened.result, BC65_COAP_RESULT_SUCCESS);
    EXPECT_BOTH(rig, AT_OK, qcoapopen_read, &context, text, sizeof text);
    assert_int_equal(context.client_id, 0);
    expect_text(context.coap_server, PEER_HOST);
    assert_int_equal(context.port, 5683);
    assert_int_equal(context.status, BC65_QCOAPOPEN_STATUS_CONNECTED);
    EXPECT_BOTH(rig, AT_ERROR_FAILED, qcoapopen, &open, &opened);
    assert_int_equal(opened.result, BC65_COAP_RESULT_CLIENT_OCCUPIED);
    assert_int_equal(at_client_last_error(&rig->modem)->value, -10);
    EXPECT_OK(rig, bc65_qcoapclose(&rig->modem, &close, &closed));
    assert_int_equal(closed.result, BC65_COAP_RESULT_SUCCESS);
    EXPECT_BOTH(rig, AT_ERROR_FAILED, qcoapclose, &close, &closed);
    assert_int_equal(closed.result, BC65_COAP_RESULT_NOT_ALLOWED);
    EXPECT_BOTH(rig, AT_OK, qcoapopen_read, &context, text, sizeof text); /* there is none */
    assert_null(context.coap_server.text);
}

void coap_without_network(void **state)
{
    test_rig *rig = *state;
    const bc65_cgatt_write detach = {.state = BC65_CGATT_STATE_DETACHED};
    const bc65_qcoapopen_write open = context_to(5683);
    const bc65_qcoapsend_empty_write get = {.type = BC65_TYPE_NON, .method_rspcode = BC65_METHOD_RSPCODE_GET};
    bc65_qcoapopen_result opened;
    EXPECT_OK(rig, bc65_cgatt(&rig->modem, &detach));
    EXPECT_BOTH(rig, AT_ERROR_FAILED, qcoapopen, &open, &opened);
    assert_int_equal(opened.result, BC65_COAP_RESULT_NETWORK_FAILURE);
    EXPECT_BOTH(rig, AT_ERROR_MODULE, qcoapsend_empty, &get);
}

void coap_mistakes_send_nothing(void **state)
{
    test_rig *rig = *state;
    const size_t before = rig->bytes_written;
    bc65_qcoapopen_write open = context_to(0);
    bc65_qcoaphead_write head = {.mode = BC65_QCOAPHEAD_MODE_GIVEN_ID};
    const bc65_qcoapsend_text_write nothing = {.type = BC65_TYPE_NON, .method_rspcode = BC65_METHOD_RSPCODE_PUT};
    EXPECT(rig, AT_ERROR_RANGE, bc65_qcoapopen(&rig->modem, &open, NULL));
    open.port = 5683;
    open.client_id = 1;
    EXPECT(rig, AT_ERROR_RANGE, bc65_qcoapopen(&rig->modem, &open, NULL));
    open.client_id = 0;
    open.coap_server = at_string_of("one.atbind.test");
    EXPECT(rig, AT_ERROR_FORMAT, bc65_qcoapopen(&rig->modem, &open, NULL));
    EXPECT(rig, AT_ERROR_MISSING, bc65_qcoaphead(&rig->modem, &head));
    head.mode = BC65_QCOAPHEAD_MODE_RANDOM;
    head.msg_id = (at_optional)AT_SOME(1);
    EXPECT(rig, AT_ERROR_EXCLUDED, bc65_qcoaphead(&rig->modem, &head));
    EXPECT(rig, AT_ERROR_MISSING, bc65_qcoapsend_text(&rig->modem, &nothing));
    assert_int_equal(rig->bytes_written, before);
}

/* The key of the server of libcoap, then another one. */
void coap_over_dtls(void **state)
{
    test_rig *rig = *state;
    const bc65_qcoapcfg_dtls_write on = {.client_id = 0, .dtls_enable = BC65_QCOAPCFG_DTLS_ENABLE_ON};
    bc65_qcoapcfg_psk_write psk = {.client_id = 0, .identity = AT_STR("869154040004132"),
                                   .key = AT_STR("73656372657450534B")};
    const bc65_qcoapopen_write open = context_to(rig_number("ATBIND_COAPS_PORT", 0));
    const bc65_qcoapclose_write close = {.client_id = 0};
    const bc65_qcoaphead_write head = {.mode = BC65_QCOAPHEAD_MODE_RANDOM_ID}; /* a shorter line comes back */
    const bc65_qcoapsend_empty_write get = {.type = BC65_TYPE_CON, .method_rspcode = BC65_METHOD_RSPCODE_GET};
    bc65_qcoapopen_result opened;
    EXPECT_OK(rig, bc65_qcoapcfg_dtls(&rig->modem, &on, NULL));
    EXPECT_OK(rig, bc65_qcoapcfg_psk(&rig->modem, &psk, NULL, NULL, 0));
    EXPECT_OK(rig, bc65_qcoapopen(&rig->modem, &open, &opened));
    EXPECT_OK(rig, bc65_qcoaphead(&rig->modem, &head));
    EXPECT_OK(rig, bc65_qcoapsend_empty(&rig->modem, &get));
    assert_int_equal(rig_wait_for_urc(rig, BC65_URC_QCOAPURC)->as.qcoapurc.method_rspcode, BC65_METHOD_RSPCODE_CONTENT);
    while (rig->pushed[COAP_PLACE].expected > 0) {
        rig_pump(rig);
    }
    assert_memory_equal(rig->pushed[COAP_PLACE].bytes, "This is a test server made with libcoap", 39);
    EXPECT_OK(rig, bc65_qcoapclose(&rig->modem, &close, NULL));
    psk.key = at_string_of("616E6F74686572");
    EXPECT_OK(rig, bc65_qcoapcfg_psk(&rig->modem, &psk, NULL, NULL, 0));
    EXPECT(rig, AT_ERROR_FAILED, bc65_qcoapopen(&rig->modem, &open, &opened));
    assert_int_equal(opened.result, BC65_COAP_RESULT_DTLS_HANDSHAKE_FAILURE);
}

/* -- Messages ------------------------------------------------------------------------------------------------------ */

static void send_empty(test_rig *rig, bc65_type type, int code)
{
    const bc65_qcoapsend_empty_write send = {.type = type, .method_rspcode = (bc65_method_rspcode)code};
    EXPECT_OK(rig, bc65_qcoapsend_empty(&rig->modem, &send));
}

#define LETTERS_40 "pppppppppppppppppppppppppppppppppppppppp"

static const struct {
    bc65_opt_name name;
    const char *value;
    bool whole;
    size_t count;
    unsigned number;
    const char *bytes; /* of the last option on the network */
    size_t length;
} option_cases[] = {
    {BC65_OPT_NAME_URI_PATH, "/quectel/time", false, 2, 11, "time", 4},
    {BC65_OPT_NAME_URI_PATH, "/quectel/time", true, 1, 11, "/quectel/time", 13},
    {BC65_OPT_NAME_URI_QUERY, "lwm2m=1.0&ep=86&b=U&lt=1600", false, 4, 15, "lt=1600", 7},
    {BC65_OPT_NAME_OBSERVE, "0", false, 1, 6, "", 0},
    {BC65_OPT_NAME_MAX_AGE, "65536", false, 1, 14, "\1\0\0", 3},
    {BC65_OPT_NAME_CONTENT_FORMAT, "40", false, 1, 12, "\x28", 1},
    {BC65_OPT_NAME_IF_NONE_MATCH, "", false, 1, 5, "", 0},
    {BC65_OPT_NAME_IF_MATCH, "12345678", false, 1, 1, "12345678", 8},
    {BC65_OPT_NAME_ETAG, "abc", false, 1, 4, "abc", 3},
    {BC65_OPT_NAME_BLOCK1, "22", false, 1, 27, "\x16", 1},
    {BC65_OPT_NAME_PROXY_URI, LETTERS_40, false, 1, 35, LETTERS_40, 40},
};

void coap_options(void **state)
{
    test_rig *rig = *state;
    static coap_message seen;
    const int peer = coap_peer_open(rig);
    size_t index;
    for (index = 0; index < sizeof option_cases / sizeof option_cases[0]; ++index) {
        bc65_qcoapoption_write write = {.opt_name = option_cases[index].name,
                                        .opt_value = at_string_of(option_cases[index].value)};
        const coap_option *last;
        write.opt_flag.present = write.opt_name == BC65_OPT_NAME_URI_PATH;
        write.opt_flag.value = option_cases[index].whole ? BC65_QCOAPOPTION_OPT_FLAG_WHOLE
                                                         : BC65_QCOAPOPTION_OPT_FLAG_SPLIT;
        EXPECT_OK(rig, bc65_qcoapoption(&rig->modem, &write));
        send_empty(rig, BC65_TYPE_NON, BC65_METHOD_RSPCODE_PUT);
        coap_peer_receive(peer, &seen);
        assert_int_equal(seen.option_count, option_cases[index].count);
        last = &seen.options[seen.option_count - 1];
        assert_int_equal(last->number, option_cases[index].number);
        assert_int_equal(last->value.length, option_cases[index].length);
        assert_memory_equal(last->value.bytes, option_cases[index].bytes, last->value.length);
    }
    peer_close(peer);
}

static void expect_option_refused(test_rig *rig, at_status status, bc65_opt_name name, const char *value, size_t length)
{
    const bc65_qcoapoption_write write = {.opt_name = name, .opt_value = {value, length}};
    EXPECT_BOTH_REFUSED(rig, status, qcoapoption, &write);
}

/* Each option has lengths of its own; both kinds of call refuse others without a byte sent. */
void coap_options_refused(void **state)
{
    test_rig *rig = *state;
    static char text[256];
    const size_t before = rig->bytes_written;
    bc65_qcoapoption_write write = {.opt_name = BC65_OPT_NAME_URI_QUERY, .opt_value = AT_STR("a=b"),
                                    .opt_flag = {BC65_QCOAPOPTION_OPT_FLAG_WHOLE, true}};
    memset(text, 'o', sizeof text);
    expect_option_refused(rig, AT_ERROR_LENGTH, BC65_OPT_NAME_IF_MATCH, text, 9);
    expect_option_refused(rig, AT_ERROR_LENGTH, BC65_OPT_NAME_URI_HOST, text, 0);
    expect_option_refused(rig, AT_ERROR_LENGTH, BC65_OPT_NAME_URI_HOST, text, 256);
    expect_option_refused(rig, AT_ERROR_LENGTH, BC65_OPT_NAME_ETAG, text, 0);
    expect_option_refused(rig, AT_ERROR_LENGTH, BC65_OPT_NAME_IF_NONE_MATCH, text, 1);
    expect_option_refused(rig, AT_ERROR_LENGTH, BC65_OPT_NAME_PROXY_URI, text, 0);
    expect_option_refused(rig, AT_ERROR_CHARACTER, BC65_OPT_NAME_URI_PATH, "a\"b", 3);
    EXPECT(rig, AT_ERROR_EXCLUDED, bc65_qcoapoption(&rig->modem, &write));
    assert_int_equal(rig->bytes_written, before);
    write.opt_flag.present = false;
    write.opt_value = (at_string){text, 255};
    EXPECT_BOTH(rig, AT_OK, qcoapoption, &write);
}

static const uint8_t given_token[] = {0xA1, 0xB2, 0xC3};

static const struct {
    bc65_qcoaphead_mode mode;
    bool has_id;
    size_t token_given;
    size_t token_seen;
} head_cases[] = {
    {BC65_QCOAPHEAD_MODE_RANDOM, false, 0, COAP_TOKEN},
    {BC65_QCOAPHEAD_MODE_RANDOM_ID, false, 0, 0},
    {BC65_QCOAPHEAD_MODE_GIVEN_ID, true, 0, 0},
    {BC65_QCOAPHEAD_MODE_GIVEN_ID_RANDOM_TOKEN, true, 0, COAP_TOKEN},
    {BC65_QCOAPHEAD_MODE_GIVEN, true, sizeof given_token, sizeof given_token},
};

/* A head is the next message's only. */
void coap_heads(void **state)
{
    test_rig *rig = *state;
    static coap_message seen;
    const int peer = coap_peer_open(rig);
    size_t index;
    for (index = 0; index < sizeof head_cases / sizeof head_cases[0]; ++index) {
        const bc65_qcoaphead_write head = {
            .mode = head_cases[index].mode,
            .msg_id = {13940, head_cases[index].has_id},
            .token = {head_cases[index].token_given > 0 ? given_token : NULL, head_cases[index].token_given},
        };
        EXPECT_BOTH(rig, AT_OK, qcoaphead, &head);
        send_empty(rig, BC65_TYPE_NON, BC65_METHOD_RSPCODE_GET);
        coap_peer_receive(peer, &seen);
        assert_int_equal(seen.code, 1);
        assert_int_equal(seen.token.length, head_cases[index].token_seen);
        assert_true(!head_cases[index].has_id || seen.id == 13940);
        if (head_cases[index].token_given > 0) {
            assert_memory_equal(seen.token.bytes, given_token, sizeof given_token);
        }
        send_empty(rig, BC65_TYPE_NON, BC65_METHOD_RSPCODE_GET);
        coap_peer_receive(peer, &seen);
        assert_int_equal(seen.token.length, COAP_TOKEN);
    }
    peer_close(peer);
}
