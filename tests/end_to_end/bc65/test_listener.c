/*
 * A listener of the module: the test connects to it.
 */
#include "bc65_rig.h"
#include "tests.h"

#include <string.h>

static int listen_on_module(test_rig *rig)
{
    const int port = peer_unused_port();
    const bc65_qiopen_write open = {
        .context_id = 1,
        .connect_id = 0,
        .service_type = BC65_SERVICE_TYPE_TCP_LISTENER,
        .address = AT_STR(PEER_HOST),
        .remote_port = 0,
        .local_port = AT_SOME(port),
    };
    EXPECT_OK(rig, bc65_qiopen(&rig->modem, &open, NULL));
    return port;
}

static int expect_incoming(test_rig *rig)
{
    const bc65_urc *urc = rig_wait_for_urc(rig, BC65_URC_QIURC_INCOMING);
    const seen_urc *seen = &rig->urcs[(rig->urcs_taken - 1) % MOST_URCS];
    assert_int_equal(urc->as.qiurc_incoming.server_id, 0);
    assert_true(urc->as.qiurc_incoming.remote_port > 0);
    assert_string_equal(seen->text, PEER_HOST);
    return urc->as.qiurc_incoming.connect_id;
}

/* Serves one request of a client: reads it, answers it, closes. */
void accepted_connection(void **state)
{
    test_rig *rig = *state;
    const int port = listen_on_module(rig);
    const bc65_qird_write read = {.connect_id = 1, .read_length = 100};
    const bc65_qisend_data_write send = {.connect_id = 1, .data = at_bytes_of("200 OK\r\n", 8)};
    const bc65_qiclose_write close = {.connect_id = 1};
    int round;
    for (round = 0; round < 3; ++round) {
        const int caller = peer_connect(port);
        uint8_t bytes[100];
        size_t length;
        assert_int_equal(expect_incoming(rig), 1);
        peer_send(caller, (const uint8_t *)"GET /\r\n", 7);
        assert_int_equal(rig_wait_for_urc(rig, BC65_URC_QIURC_RECV)->as.qiurc_recv.connect_id, 1);
        EXPECT_OK(rig, bc65_qird(&rig->modem, &read, NULL, bytes, sizeof bytes, &length));
        assert_int_equal(length, 7);
        assert_memory_equal(bytes, "GET /\r\n", 7);
        EXPECT_OK(rig, bc65_qisend_data(&rig->modem, &send));
        peer_receive(caller, bytes, 8);
        assert_memory_equal(bytes, "200 OK\r\n", 8);
        EXPECT_OK(rig, bc65_qiclose(&rig->modem, &close));
        peer_expect_end(caller);
        peer_close(caller);
    }
}

void listener_is_full(void **state)
{
    test_rig *rig = *state;
    const int port = listen_on_module(rig);
    int callers[SOCKETS];
    int index;
    for (index = 1; index < SOCKETS; ++index) {
        callers[index] = peer_connect(port);
        assert_int_equal(expect_incoming(rig), index);
    }
    callers[0] = peer_connect(port);
    (void)rig_wait_for_urc(rig, BC65_URC_QIURC_INCOMING_FULL);
    peer_expect_end(callers[0]);
    for (index = 0; index < SOCKETS; ++index) {
        peer_close(callers[index]);
    }
    for (index = 1; index < SOCKETS; ++index) {
        (void)rig_wait_for_urc(rig, BC65_URC_QIURC_CLOSED);
    }
}
