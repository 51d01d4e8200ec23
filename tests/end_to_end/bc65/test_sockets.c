/*
 * Sockets: opening, failing to open, states, the end.
 */
#include "bc65_rig.h"
#include "tests.h"

#include <string.h>

static bc65_qiopen_write tcp(int id, int port)
{
    const bc65_qiopen_write open = {
        .context_id = 1,
        .connect_id = id,
        .service_type = BC65_SERVICE_TYPE_TCP,
        .address = AT_STR(PEER_HOST),
        .remote_port = port,
    };
    return open;
}

/* The whole life of a socket, without a blocking call. */
void open_send_read_close(void **state)
{
    test_rig *rig = *state;
    int port;
    const int listener = peer_listen(&port);
    const bc65_qiopen_write open = tcp(3, port);
    const bc65_qisend_data_write send = {.connect_id = 3, .data = at_bytes_of("ping", 4)};
    const bc65_qird_write read = {.connect_id = 3, .read_length = 1024};
    const bc65_qiclose_write close = {.connect_id = 3};
    bc65_qiopen_result opened;
    bc65_qird_response header;
    uint8_t bytes[64];
    int peer;

    EXPECT(rig, AT_PENDING, bc65_qiopen_start(&rig->modem, &rig->call, &open, &opened, rig_ended, rig));
    EXPECT_OK(rig, rig_finish(rig));
    assert_int_equal(opened.connect_id, 3);
    peer = peer_accept(listener);

    EXPECT(rig, AT_PENDING, bc65_qisend_data_start(&rig->modem, &rig->call, &send, rig_ended, rig));
    EXPECT_OK(rig, rig_finish(rig));
    peer_receive(peer, bytes, 4);
    assert_memory_equal(bytes, "ping", 4);

    peer_send(peer, (const uint8_t *)"pong!", 5);
    assert_int_equal(rig_wait_for_urc(rig, BC65_URC_QIURC_RECV)->as.qiurc_recv.connect_id, 3);
    EXPECT(rig, AT_PENDING,
           bc65_qird_start(&rig->modem, &rig->call, &read, &header, bytes, sizeof bytes, rig_ended, rig));
    EXPECT_OK(rig, rig_finish(rig));
    assert_int_equal(rig->call.data_length, 5);
    assert_memory_equal(bytes, "pong!", 5);

    EXPECT(rig, AT_PENDING, bc65_qiclose_start(&rig->modem, &rig->call, &close, rig_ended, rig));
    EXPECT_OK(rig, rig_finish(rig));
    peer_expect_end(peer);
}

typedef struct opening {
    at_call call;
    bc65_qiopen_write open;
    bc65_qiopen_result opened;
    unsigned endings;
    at_status outcome;
} opening;

static void on_opened(void *user, at_status status)
{
    opening *ended = user;
    ++ended->endings;
    ended->outcome = status;
}

/* All are awaited together, while other commands run; every second one fails. */
void six_opens_at_once(void **state)
{
    test_rig *rig = *state;
    opening openings[SOCKETS];
    bc65_cgatt_response attached;
    int port;
    const int listener = peer_listen(&port);
    const int closed_port = peer_unused_port();
    int id;
    memset(openings, 0, sizeof openings);
    for (id = 0; id < SOCKETS; ++id) {
        openings[id].open = tcp(id, id % 2 == 0 ? port : closed_port);
        rig_wait_until_free(rig);
        EXPECT(rig, AT_PENDING, bc65_qiopen_start(&rig->modem, &openings[id].call, &openings[id].open,
                                                  &openings[id].opened, on_opened, &openings[id]));
        EXPECT(rig, AT_ERROR_BUSY, bc65_cgatt_read(&rig->modem, &attached));
        rig_wait_until_free(rig);
        EXPECT_OK(rig, bc65_cgatt_read(&rig->modem, &attached));
    }
    for (id = 0; id < SOCKETS; ++id) {
        while (openings[id].endings == 0) {
            rig_pump(rig);
        }
    }
    for (id = 0; id < SOCKETS; ++id) {
        assert_int_equal(openings[id].endings, 1);
        EXPECT(rig, id % 2 == 0 ? AT_OK : AT_ERROR_FAILED, openings[id].outcome);
        assert_int_equal(openings[id].opened.connect_id, id);
        assert_int_equal(openings[id].opened.err, id % 2 == 0 ? BC65_ERR_SUCCESS : BC65_ERR_SOCKET_CONNECT_FAILED);
    }
    peer_close(listener);
}

static void expect_failed_open(test_rig *rig, const bc65_qiopen_write *open, bc65_err code)
{
    bc65_qiopen_result opened;
    EXPECT_BOTH(rig, AT_ERROR_FAILED, qiopen, open, &opened);
    assert_int_equal(opened.err, code);
    assert_int_equal(at_client_last_error(&rig->modem)->value, code);
    assert_string_equal(at_client_last_error(&rig->modem)->command, "QIOPEN");
    assert_non_null(bc65_err_code((int32_t)code));
}

void refused_connection(void **state)
{
    test_rig *rig = *state;
    const bc65_qiopen_write open = tcp(0, peer_unused_port());
    expect_failed_open(rig, &open, BC65_ERR_SOCKET_CONNECT_FAILED);
    assert_string_equal(bc65_err_code(566)->meaning, "Socket connect failed");
}

/* The module gives up just when the documented time is over; a little earlier or later, the call ends. */
void connection_that_takes_too_long(void **state)
{
    test_rig *rig = *state;
    const bc65_qicfg_open_time_write second = {.open_time = 1};
    int port;
    const int listener = peer_listen_deaf(&port);
    const bc65_qiopen_write open = tcp(0, port);
    bc65_qiopen_result opened;
    at_status status;
    EXPECT_OK(rig, bc65_qicfg_open_time(&rig->modem, &second, NULL));
    status = bc65_qiopen(&rig->modem, &open, &opened);
    assert_true(status == AT_ERROR_TIMEOUT || status == AT_ERROR_FAILED);
    assert_true(status == AT_ERROR_TIMEOUT || opened.err == BC65_ERR_OPERATION_TIMEOUT);
    peer_close(listener);
}

void name_that_does_not_exist(void **state)
{
    test_rig *rig = *state;
    bc65_qiopen_write open = tcp(0, 80);
    open.address = at_string_of("nowhere.atbind.test");
    expect_failed_open(rig, &open, BC65_ERR_DNS_PARSE_FAILED);
}

void identity_in_use(void **state)
{
    test_rig *rig = *state;
    const int peer = peer_open(rig, 0, BC65_ACCESS_MODE_BUFFER);
    const bc65_qiopen_write open = tcp(0, 80);
    bc65_qiopen_result opened;
    bc65_qigeterror_response error;
    char text[64];
    EXPECT_BOTH(rig, AT_ERROR_MODULE, qiopen, &open, &opened);
    EXPECT_OK(rig, bc65_qigeterror(&rig->modem, &error, text, sizeof text));
    assert_int_equal(error.err, BC65_ERR_SOCKET_IDENTITY_USED);
    peer_close(peer);
    (void)rig_wait_for_urc(rig, BC65_URC_QIURC_CLOSED);
}

static void expect_mistake(test_rig *rig, const bc65_qiopen_write *open, at_status expected, const char *parameter)
{
    const size_t before = rig->bytes_written;
    EXPECT(rig, expected, bc65_qiopen(&rig->modem, open, NULL));
    EXPECT(rig, expected, bc65_qiopen_start(&rig->modem, &rig->call, open, NULL, rig_ended, rig));
    assert_int_equal(rig->bytes_written, before);
    assert_int_equal(rig->endings, 0);
    assert_int_equal(at_client_last_error(&rig->modem)->status, expected);
    assert_string_equal(at_client_last_error(&rig->modem)->command, "QIOPEN");
    assert_string_equal(at_client_last_error(&rig->modem)->parameter, parameter);
}

void mistakes_send_nothing(void **state)
{
    test_rig *rig = *state;
    bc65_qiopen_write open = tcp(6, 80);
    expect_mistake(rig, &open, AT_ERROR_RANGE, "connectID");
    assert_int_equal(at_client_last_error(&rig->modem)->value, 6);
    assert_int_equal(at_client_last_error(&rig->modem)->minimum, 0);
    assert_int_equal(at_client_last_error(&rig->modem)->maximum, 5);
    open = tcp(-1, 80);
    expect_mistake(rig, &open, AT_ERROR_RANGE, "connectID");
    open = tcp(0, 65536);
    expect_mistake(rig, &open, AT_ERROR_RANGE, "remote_port");
    open = tcp(0, 0);
    expect_mistake(rig, &open, AT_ERROR_RANGE, "remote_port");
    open = tcp(0, 80);
    open.service_type = BC65_SERVICE_TYPE_TCP_INCOMING;
    expect_mistake(rig, &open, AT_ERROR_VALUE, "service_type");
    open.service_type = BC65_SERVICE_TYPE_TCP_LISTENER;
    expect_mistake(rig, &open, AT_ERROR_MISSING, "local_port");
    open = tcp(0, 80);
    open.address = at_string_of("a\"b");
    expect_mistake(rig, &open, AT_ERROR_CHARACTER, "IP_address/domain_name");
    open.address = at_string_of("a\rAT+QICLOSE=0\r");
    expect_mistake(rig, &open, AT_ERROR_CHARACTER, "IP_address/domain_name");
    EXPECT_BOTH_BARE(rig, at);
}

typedef struct states_seen {
    size_t count;
    bc65_qistate_status last;
} states_seen;

static void on_state(void *user, const bc65_qistate_status *line)
{
    states_seen *seen = user;
    expect_text(line->ip_address, PEER_HOST);
    expect_text(line->service_type.text, "TCP");
    assert_int_equal(line->service_type.value, BC65_SERVICE_TYPE_TCP);
    seen->last = *line;
    ++seen->count;
}

void states(void **state)
{
    test_rig *rig = *state;
    const bc65_qistate_by_context_write context = {.context_id = 1};
    const bc65_qistate_by_socket_write socket = {.connect_id = 4};
    const int first = peer_open(rig, 1, BC65_ACCESS_MODE_BUFFER);
    const int second = peer_open(rig, 4, BC65_ACCESS_MODE_DIRECT_PUSH);
    states_seen seen = {.count = 0};
    EXPECT_BOTH(rig, AT_OK, qistate_read, on_state, &seen);
    assert_int_equal(seen.count, 4);
    EXPECT_BOTH(rig, AT_OK, qistate_by_context, &context, on_state, &seen);
    assert_int_equal(seen.count, 8);
    EXPECT_BOTH(rig, AT_OK, qistate_by_socket, &socket, on_state, &seen);
    assert_int_equal(seen.count, 10);
    assert_int_equal(seen.last.connect_id, 4);
    assert_int_equal(seen.last.socket_state, BC65_QISTATE_SOCKET_STATE_CONNECTED);
    assert_int_equal(seen.last.context_id, 1);
    assert_int_equal(seen.last.access_mode, BC65_ACCESS_MODE_DIRECT_PUSH);
    peer_close(first);
    peer_close(second);
}

void peer_closes(void **state)
{
    test_rig *rig = *state;
    const int peer = peer_open(rig, 2, BC65_ACCESS_MODE_BUFFER);
    const bc65_qisend_data_write send = {.connect_id = 2, .data = at_bytes_of("x", 1)};
    const bc65_qiclose_write close = {.connect_id = 2};
    peer_close(peer);
    assert_int_equal(rig_wait_for_urc(rig, BC65_URC_QIURC_CLOSED)->as.qiurc_closed.connect_id, 2);
    EXPECT_BOTH(rig, AT_ERROR_MODULE, qisend_data, &send);
    EXPECT_OK(rig, bc65_qiclose(&rig->modem, &close));
    EXPECT(rig, AT_ERROR_MODULE, bc65_qiclose(&rig->modem, &close));
}

void udp_echo(void **state)
{
    test_rig *rig = *state;
    static const uint8_t datagram[] = "\r\nOK\r\n\0\x1A> ";
    int port;
    const int server = peer_udp(&port);
    bc65_qiopen_write open = tcp(0, port);
    const bc65_qisend_data_write send = {.connect_id = 0, .data = {datagram, sizeof datagram}};
    const bc65_qird_write read = {.connect_id = 0, .read_length = 1024};
    uint8_t bytes[64];
    size_t length;
    int round;
    open.service_type = BC65_SERVICE_TYPE_UDP;
    EXPECT_OK(rig, bc65_qiopen(&rig->modem, &open, NULL));
    for (round = 0; round < 3; ++round) {
        EXPECT_OK(rig, bc65_qisend_data(&rig->modem, &send));
        assert_int_equal(peer_udp_echo(server), sizeof datagram);
        (void)rig_wait_for_urc(rig, BC65_URC_QIURC_RECV);
        EXPECT_OK(rig, bc65_qird(&rig->modem, &read, NULL, bytes, sizeof bytes, &length));
        assert_int_equal(length, sizeof datagram);
        assert_memory_equal(bytes, datagram, sizeof datagram);
    }
    peer_close(server);
}
