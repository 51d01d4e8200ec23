/*
 * SSL sockets: opening, failing to open, certificates, states, closing.
 */
#include "bg95_rig.h"
#include "tests.h"

#include <stdio.h>
#include <stdlib.h>

enum { MOST_FILE = 8192 };

void open_send_receive_close(void **state)
{
    test_rig *rig = *state;
    const bg95_qsslopen_write open = ssl_to_server(11, BG95_ACCESS_MODE_BUFFER);
    const bg95_qsslsend_data_write send = {.client_id = 11, .data = at_bytes_of("ping", 4)};
    const bg95_qsslrecv_write read = {.client_id = 11};
    const bg95_qsslclose_write close = {.client_id = 11};
    bg95_qsslopen_result opened;
    bg95_qsslrecv_response header;
    uint8_t bytes[16];
    int peer;
    ssl_activate(rig);
    EXPECT(rig, AT_PENDING, bg95_qsslopen_start(&rig->modem, &rig->call, &open, &opened, rig_ended, rig));
    EXPECT_OK(rig, rig_finish(rig));
    assert_int_equal(opened.client_id, 11);
    peer = ssl_accept();
    EXPECT(rig, AT_PENDING, bg95_qsslsend_data_start(&rig->modem, &rig->call, &send, rig_ended, rig));
    EXPECT_OK(rig, rig_finish(rig));
    peer_receive(peer, bytes, 4);
    assert_memory_equal(bytes, "ping", 4);
    peer_send(peer, (const uint8_t *)"pong!", 5);
    assert_int_equal(rig_wait_for_urc(rig, BG95_URC_QSSLURC_RECV)->as.qsslurc_recv.client_id, 11);
    EXPECT(rig, AT_PENDING,
           bg95_qsslrecv_start(&rig->modem, &rig->call, &read, &header, bytes, sizeof bytes, rig_ended, rig));
    EXPECT_OK(rig, rig_finish(rig));
    assert_int_equal(rig->call.data_length, 5);
    assert_memory_equal(bytes, "pong!", 5);
    EXPECT(rig, AT_PENDING, bg95_qsslclose_start(&rig->modem, &rig->call, &close, rig_ended, rig));
    EXPECT_OK(rig, rig_finish(rig));
    peer_expect_end(peer);
    peer_close(peer);
}

static void expect_failed_open(test_rig *rig, const bg95_qsslopen_write *open, bg95_err code)
{
    bg95_qsslopen_result opened;
    EXPECT_BOTH(rig, AT_ERROR_FAILED, qsslopen, open, &opened);
    assert_int_equal(opened.err, code);
    assert_int_equal(at_client_last_error(&rig->modem)->value, code);
    ssl_expect_last_error(rig, code);
}

void opens_that_fail(void **state)
{
    test_rig *rig = *state;
    bg95_qsslopen_write open = ssl_to_server(0, BG95_ACCESS_MODE_BUFFER);
    bg95_qsslopen_transparent_write transparent = ssl_transparent_to_server(0);
    EXPECT_BOTH(rig, AT_ERROR_MODULE, qsslopen, &open, NULL);
    ssl_expect_last_error(rig, BG95_ERR_OPEN_PDP_CONTEXT_FAILED);
    ssl_activate(rig);
    open.server_port = peer_unused_port();
    expect_failed_open(rig, &open, BG95_ERR_SOCKET_CONNECTION_FAILED);
    transparent.server_port = open.server_port;
    EXPECT_BOTH(rig, AT_ERROR_MODULE, qsslopen_transparent, &transparent);
    ssl_expect_last_error(rig, BG95_ERR_SOCKET_CONNECTION_FAILED);
    assert_false(at_client_is_online(&rig->modem));
    open.serveraddr = at_string_of("nowhere.atbind.test");
    expect_failed_open(rig, &open, BG95_ERR_DNS_PARSE_FAILED);
}

/* The handshake meets somebody who speaks something else. */
void server_without_tls(void **state)
{
    test_rig *rig = *state;
    bg95_qsslopen_write open = ssl_to_server(4, BG95_ACCESS_MODE_BUFFER);
    bg95_qsslopen_result opened;
    int peer;
    const int listener = peer_listen(&open.server_port);
    ssl_activate(rig);
    EXPECT(rig, AT_PENDING, bg95_qsslopen_start(&rig->modem, &rig->call, &open, &opened, rig_ended, rig));
    rig_wait_until_free(rig);
    peer = peer_accept(listener);
    EXPECT_OK(rig, bg95_at(&rig->modem));
    peer_send(peer, (const uint8_t *)"220 something else\r\n", 20);
    EXPECT(rig, AT_ERROR_FAILED, rig_finish(rig));
    assert_int_equal(opened.err, BG95_ERR_SOCKET_CONNECTION_FAILED);
    peer_close(peer);
    peer_close(listener);
}

void opens_refused(void **state)
{
    test_rig *rig = *state;
    const size_t before = rig->bytes_written;
    bg95_qsslopen_write open = ssl_to_server(12, BG95_ACCESS_MODE_BUFFER);
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_RANGE, qsslopen, &open, NULL);
    open = ssl_to_server(0, BG95_ACCESS_MODE_TRANSPARENT); /* that is another function */
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_RANGE, qsslopen, &open, NULL);
    open = ssl_to_server(0, BG95_ACCESS_MODE_BUFFER);
    open.serveraddr = at_string_of("");
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_LENGTH, qsslopen, &open, NULL);
    assert_int_equal(rig->bytes_written, before);
}

/* -- States -------------------------------------------------------------------------------------------------------- */

typedef struct states {
    size_t count;
    bg95_qsslstate_status last;
} states;

static void on_state(void *user, const bg95_qsslstate_status *line)
{
    states *seen = user;
    ++seen->count;
    seen->last = *line;
    expect_text(line->ip_address, PEER_HOST);
    expect_text(line->at_port, "uart1");
}

static void expect_state(test_rig *rig, int id, bg95_qsslstate_socket_state expected)
{
    const bg95_qsslstate_write query = {.client_id = id};
    states seen = {.count = 0};
    EXPECT_BOTH(rig, AT_OK, qsslstate, &query, on_state, &seen);
    assert_int_equal(seen.count, expected == BG95_QSSLSTATE_SOCKET_STATE_INITIAL ? 0 : 2);
    assert_true(seen.count == 0 || seen.last.socket_state == expected);
}

/* The lines do not fit a small buffer: then there is nothing to look at. */
void connection_states(void **state)
{
    test_rig *rig = *state;
    states seen = {.count = 0};
    int peer;
    if (rig_number("ATBIND_BUFFER", LONGEST_LINE_BUFFER) < LONGEST_LINE_BUFFER) {
        EXPECT_BOTH(rig, AT_OK, qsslstate_execute, on_state, &seen);
        return;
    }
    peer = ssl_open(rig, 4, BG95_ACCESS_MODE_DIRECT_PUSH);
    EXPECT_BOTH(rig, AT_OK, qsslstate_execute, on_state, &seen);
    assert_int_equal(seen.count, 2);
    assert_int_equal(seen.last.client_id, 4);
    assert_int_equal(seen.last.remote_port, rig_number("ATBIND_TLS_PORT", 0));
    assert_int_equal(seen.last.ssl_ctx_id, SSL_CONTEXT);
    assert_int_equal(seen.last.access_mode, BG95_ACCESS_MODE_DIRECT_PUSH);
    expect_state(rig, 4, BG95_QSSLSTATE_SOCKET_STATE_CONNECTED);
    expect_state(rig, 3, BG95_QSSLSTATE_SOCKET_STATE_INITIAL);
    peer_close(peer);
    assert_int_equal(rig_wait_for_urc(rig, BG95_URC_QSSLURC_CLOSED)->as.qsslurc_closed.client_id, 4);
    expect_state(rig, 4, BG95_QSSLSTATE_SOCKET_STATE_CLOSING);
}

void identity_in_use(void **state)
{
    test_rig *rig = *state;
    const bg95_qsslopen_write again = ssl_to_server(4, BG95_ACCESS_MODE_BUFFER);
    const int peer = ssl_open(rig, 4, BG95_ACCESS_MODE_BUFFER);
    EXPECT_BOTH(rig, AT_ERROR_MODULE, qsslopen, &again, NULL);
    ssl_expect_last_error(rig, BG95_ERR_SOCKET_IDENTITY_USED);
    peer_close(peer);
}

/* -- Closing ------------------------------------------------------------------------------------------------------- */

void closes_with_timeouts(void **state)
{
    test_rig *rig = *state;
    static const at_optional timeouts[] = {{0, false}, AT_SOME(0), AT_SOME(30), AT_SOME(65535)};
    bg95_qsslclose_write close = {.client_id = 4};
    size_t index;
    for (index = 0; index < sizeof timeouts / sizeof timeouts[0]; ++index) {
        const int peer = ssl_open(rig, 4, BG95_ACCESS_MODE_BUFFER);
        close.close_timeout = timeouts[index];
        EXPECT_BOTH(rig, AT_OK, qsslclose, &close); /* the second finds it closed */
        peer_expect_end(peer);
        peer_close(peer);
    }
    close.close_timeout = (at_optional)AT_SOME(65536);
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_RANGE, qsslclose, &close);
}

void peer_closes(void **state)
{
    test_rig *rig = *state;
    const bg95_qsslsend_data_write send = {.client_id = 4, .data = at_bytes_of("x", 1)};
    const bg95_qsslrecv_write read = {.client_id = 4};
    const bg95_qsslclose_write close = {.client_id = 4};
    const int peer = ssl_open(rig, 4, BG95_ACCESS_MODE_BUFFER);
    uint8_t bytes[16];
    size_t length;
    peer_send(peer, (const uint8_t *)"last words", 10);
    (void)rig_wait_for_urc(rig, BG95_URC_QSSLURC_RECV);
    peer_close(peer);
    assert_int_equal(rig_wait_for_urc(rig, BG95_URC_QSSLURC_CLOSED)->as.qsslurc_closed.client_id, 4);
    EXPECT_BOTH(rig, AT_ERROR_MODULE, qsslsend_data, &send);
    ssl_expect_last_error(rig, BG95_ERR_SOCKET_CLOSED);
    EXPECT_OK(rig, bg95_qsslrecv(&rig->modem, &read, NULL, bytes, sizeof bytes, &length));
    assert_int_equal(length, 10);
    assert_memory_equal(bytes, "last words", 10);
    EXPECT_OK(rig, bg95_qsslclose(&rig->modem, &close));
}

void context_lost(void **state)
{
    test_rig *rig = *state;
    const int peer = ssl_open(rig, 7, BG95_ACCESS_MODE_BUFFER);
    rig_control("deactivate 1");
    assert_int_equal(rig_wait_for_urc(rig, BG95_URC_QSSLURC_CLOSED)->as.qsslurc_closed.client_id, 7);
    peer_expect_end(peer);
    peer_close(peer);
}

/* -- Certificates -------------------------------------------------------------------------------------------------- */

static void upload(test_rig *rig, const char *name)
{
    char content[MOST_FILE];
    char path[512];
    bg95_qfupl_counted_write write = {.filename = at_string_of(name)};
    FILE *file;
    (void)snprintf(path, sizeof path, "%s/%s", getenv("ATBIND_CERTIFICATES"), name);
    file = fopen(path, "rb");
    assert_non_null(file);
    write.data = at_bytes_of(content, fread(content, 1, sizeof content, file));
    (void)fclose(file);
    EXPECT_OK(rig, bg95_qfupl_counted(&rig->modem, &write, NULL));
}

static void trust(test_rig *rig, const char *authority, bg95_qsslcfg_seclevel_value level)
{
    const bg95_qsslcfg_cacert_write file = {.ssl_ctx_id = SSL_CONTEXT, .cacertpath = at_string_of(authority)};
    const bg95_qsslcfg_seclevel_write how = {.ssl_ctx_id = SSL_CONTEXT, .seclevel = level};
    upload(rig, authority);
    EXPECT_OK(rig, bg95_qsslcfg_cacert(&rig->modem, &file, NULL, NULL, 0));
    EXPECT_OK(rig, bg95_qsslcfg_seclevel(&rig->modem, &how, NULL));
}

void server_is_authenticated(void **state)
{
    test_rig *rig = *state;
    const bg95_qsslopen_write open = ssl_to_server(0, BG95_ACCESS_MODE_BUFFER);
    bg95_qsslopen_result opened;
    ssl_activate(rig);
    trust(rig, "other.pem", BG95_QSSLCFG_SECLEVEL_SERVER);
    EXPECT(rig, AT_ERROR_FAILED, bg95_qsslopen(&rig->modem, &open, &opened));
    assert_int_equal(opened.err, BG95_ERR_SOCKET_CONNECTION_FAILED);
    trust(rig, "ca.pem", BG95_QSSLCFG_SECLEVEL_SERVER);
    EXPECT_OK(rig, bg95_qsslopen(&rig->modem, &open, &opened));
    peer_close(ssl_accept());
}

void client_is_authenticated(void **state)
{
    test_rig *rig = *state;
    const bg95_qsslcfg_clientcert_write certificate = {.ssl_ctx_id = SSL_CONTEXT,
                                                       .clientcertpath = AT_STR("client.pem")};
    const bg95_qsslcfg_clientkey_write key = {.ssl_ctx_id = SSL_CONTEXT, .clientkeypath = AT_STR("client.key")};
    bg95_qsslopen_write open = ssl_to_server(0, BG95_ACCESS_MODE_BUFFER);
    open.server_port = rig_number("ATBIND_STRICT_TLS_PORT", 0);
    ssl_activate(rig);
    trust(rig, "ca.pem", BG95_QSSLCFG_SECLEVEL_SERVER_AND_CLIENT);
    upload(rig, "client.pem");
    upload(rig, "client.key");
    EXPECT_OK(rig, bg95_qsslcfg_clientcert(&rig->modem, &certificate, NULL, NULL, 0));
    EXPECT_OK(rig, bg95_qsslcfg_clientkey(&rig->modem, &key, NULL, NULL, 0));
    EXPECT_OK(rig, bg95_qsslopen(&rig->modem, &open, NULL));
    peer_close(ssl_accept());
}
