/*
 * CoAP: data of messages in both directions, and what the server says.
 */
#include "coap_peer.h"
#include "tests.h"
#include "traps.h"

#include <stdio.h>
#include <string.h>

enum { MOST_DATA = 1024 };

/* How the messages to the server begin. */
#define NON_PUT .type = BC65_TYPE_NON, .method_rspcode = BC65_METHOD_RSPCODE_PUT

/* -- To the server ------------------------------------------------------------------------------------------------- */

/* What both calls of EXPECT_BOTH have sent. */
static void expect_payload_twice(int peer, const void *expected, size_t length)
{
    static coap_message seen;
    int time;
    for (time = 0; time < 2; ++time) {
        coap_peer_receive(peer, &seen);
        assert_int_equal(seen.type, BC65_TYPE_NON);
        assert_int_equal(seen.code, BC65_METHOD_RSPCODE_PUT);
        assert_int_equal(seen.payload.length, length);
        if (length > 0) {
            assert_memory_equal(seen.payload.bytes, expected, length);
        }
    }
}

void coap_sends(void **state)
{
    test_rig *rig = *state;
    static const size_t lengths[] = {1, 2, 255, 256, MOST_DATA - 1, MOST_DATA};
    uint8_t bytes[MOST_DATA];
    const int peer = coap_peer_open(rig);
    const bc65_qcoapsend_empty_write empty = {NON_PUT};
    const bc65_qcoapsend_text_write text = {NON_PUT, .data = at_bytes_of("</1/0>\r\nOK\r\n", 12)};
    size_t index;
    EXPECT_BOTH(rig, AT_OK, qcoapsend_empty, &empty);
    expect_payload_twice(peer, NULL, 0);
    EXPECT_BOTH(rig, AT_OK, qcoapsend_text, &text);
    expect_payload_twice(peer, "</1/0>\r\nOK\r\n", 12);
    for (index = 0; index < sizeof lengths / sizeof lengths[0]; ++index) {
        const at_bytes data = {bytes, lengths[index]};
        const bc65_qcoapsend_data_write counted = {NON_PUT, .data = data};
        const bc65_qcoapsend_inline_write within = {NON_PUT, .data = data};
        fill_with_traps(bytes, sizeof bytes, index);
        EXPECT_BOTH(rig, AT_OK, qcoapsend_data, &counted);
        expect_payload_twice(peer, bytes, lengths[index]);
        EXPECT_BOTH(rig, AT_OK, qcoapsend_inline, &within);
        expect_payload_twice(peer, bytes, lengths[index]);
    }
    peer_close(peer);
}

void coap_sends_refused(void **state)
{
    test_rig *rig = *state;
    static const uint8_t bytes[MOST_DATA + 1];
    const at_bytes data = {bytes, sizeof bytes};
    const size_t before = rig->bytes_written;
    const bc65_qcoapsend_data_write counted = {NON_PUT, .data = data};
    const bc65_qcoapsend_inline_write within = {NON_PUT, .data = data};
    const bc65_qcoapsend_text_write end = {NON_PUT, .data = at_bytes_of("a\x1A", 2)};
    const bc65_qcoapsend_empty_write masked = {NON_PUT, .opt_bitmask = 1};
    const bc65_qcoapsend_empty_write strange = {.type = BC65_TYPE_NON, .method_rspcode = (bc65_method_rspcode)5};
    EXPECT(rig, AT_ERROR_LENGTH, bc65_qcoapsend_data(&rig->modem, &counted));
    EXPECT(rig, AT_ERROR_LENGTH, bc65_qcoapsend_inline(&rig->modem, &within));
    EXPECT(rig, AT_ERROR_CHARACTER, bc65_qcoapsend_text(&rig->modem, &end));
    EXPECT(rig, AT_ERROR_RANGE, bc65_qcoapsend_empty(&rig->modem, &masked));
    EXPECT(rig, AT_ERROR_VALUE, bc65_qcoapsend_empty(&rig->modem, &strange));
    assert_int_equal(rig->bytes_written, before);
}

/* -- From the server ----------------------------------------------------------------------------------------------- */

static void expect_state(test_rig *rig, bc65_qcoapsend_status expected)
{
    const bc65_qcoapsend_query_write query = {.client_id = 0};
    bc65_qcoapsend_response response;
    EXPECT_BOTH(rig, AT_OK, qcoapsend_query, &query, &response);
    assert_int_equal(response.status, expected);
}

/* A request that waits for its answer; `without_token` leaves more room in the line. */
static void ask(test_rig *rig, int peer, coap_message *seen, bool without_token)
{
    const bc65_qcoaphead_write head = {.mode = BC65_QCOAPHEAD_MODE_RANDOM_ID};
    const bc65_qcoapsend_empty_write get = {.type = BC65_TYPE_CON, .method_rspcode = BC65_METHOD_RSPCODE_GET};
    if (without_token) {
        EXPECT_OK(rig, bc65_qcoaphead(&rig->modem, &head));
    }
    EXPECT_OK(rig, bc65_qcoapsend_empty(&rig->modem, &get));
    coap_peer_receive(peer, seen);
    assert_int_equal(seen->type, BC65_TYPE_CON);
}

static const seen_urc *expect_message(test_rig *rig, bc65_type type, int code, unsigned id, const char *texts)
{
    const seen_urc *seen = rig_wait_for_seen(rig, BC65_URC_QCOAPURC);
    const bc65_qcoapurc_urc *urc = &seen->urc.as.qcoapurc;
    assert_int_equal(urc->type, type);
    assert_int_equal(urc->method_rspcode, code);
    assert_int_equal(urc->msg_id, id);
    assert_string_equal(seen->text, texts);
    return seen;
}

void coap_states(void **state)
{
    test_rig *rig = *state;
    static coap_message request;
    static coap_message answer;
    const int peer = coap_peer_open(rig);
    expect_state(rig, BC65_QCOAPSEND_STATUS_NOT_SENT);
    ask(rig, peer, &request, true);
    expect_state(rig, BC65_QCOAPSEND_STATUS_WAITING);
    answer = coap_answer(&request, BC65_TYPE_RST, 0);
    coap_peer_send(peer, &answer);
    expect_message(rig, BC65_TYPE_RST, 0, request.id, "");
    expect_state(rig, BC65_QCOAPSEND_STATUS_RESET);
    ask(rig, peer, &request, true);
    answer = coap_answer(&request, BC65_TYPE_ACK, 204);
    coap_peer_send(peer, &answer);
    expect_message(rig, BC65_TYPE_ACK, 204, request.id, "");
    expect_state(rig, BC65_QCOAPSEND_STATUS_SENT);
    peer_close(peer);
}

static void expect_answer(test_rig *rig, int peer, const char *format, const char *texts, size_t length)
{
    static coap_message request;
    static coap_message answer;
    const seen_urc *seen;
    uint8_t bytes[MOST_DATA];
    ask(rig, peer, &request, true);
    answer = coap_answer(&request, BC65_TYPE_ACK, 205);
    if (format != NULL) {
        coap_add(&answer, BC65_OPT_NAME_CONTENT_FORMAT, format, strlen(format));
    }
    fill_with_traps(bytes, length, length);
    answer.payload = at_bytes_of(bytes, length);
    coap_peer_send(peer, &answer);
    seen = expect_message(rig, BC65_TYPE_ACK, 205, request.id, texts);
    assert_int_equal(seen->urc.as.qcoapurc.data_len.value, length);
    rig_expect_pushed(rig, COAP_PLACE, bytes, length);
}

/* As text or as hexadecimal digits: the format says which. They come in pieces, for they are larger than any buffer. */
void coap_data(void **state)
{
    test_rig *rig = *state;
    static const size_t lengths[] = {1, 2, 60, 64, 600, MOST_DATA};
    const int peer = coap_peer_open(rig);
    size_t index;
    for (index = 0; index < sizeof lengths / sizeof lengths[0]; ++index) {
        expect_answer(rig, peer, NULL, "", lengths[index]);
        expect_answer(rig, peer, "", ";12=0", lengths[index]);
        expect_answer(rig, peer, "\x29", ";12=41", lengths[index]);
        expect_answer(rig, peer, "\x2A", ";12=42", lengths[index]);
        expect_answer(rig, peer, "\x28", ";12=40", lengths[index]);
        expect_answer(rig, peer, "\x32", ";12=50", lengths[index]);
    }
    peer_close(peer);
}

/* The host answers a request of the server; the module repeats that answer by itself. */
void coap_request_of_the_server(void **state)
{
    test_rig *rig = *state;
    static coap_message seen;
    static coap_message request;
    const uint8_t token[] = {0xE8, 0x53};
    const bc65_qcoaphead_write head = {.mode = BC65_QCOAPHEAD_MODE_GIVEN, .msg_id = AT_SOME(21152),
                                       .token = {token, sizeof token}};
    const bc65_qcoapsend_data_write send = {.type = BC65_TYPE_ACK, .method_rspcode = BC65_METHOD_RSPCODE_CONTENT,
                                            .data = at_bytes_of("AAAA", 4)};
    const int peer = coap_peer_open(rig);
    ask(rig, peer, &seen, false);
    request = coap_answer(&seen, BC65_TYPE_CON, BC65_METHOD_RSPCODE_GET);
    request.id = 21152;
    request.token = at_bytes_of(token, sizeof token);
    coap_add(&request, BC65_OPT_NAME_OBSERVE, "", 0);
    coap_add(&request, BC65_OPT_NAME_URI_PATH, "3", 1);
    coap_add(&request, BC65_OPT_NAME_URI_PATH, "0", 1);
    coap_peer_send(peer, &request);
    expect_message(rig, BC65_TYPE_CON, BC65_METHOD_RSPCODE_GET, 21152, "E853;6=0;11=3;11=0");
    EXPECT_OK(rig, bc65_qcoaphead(&rig->modem, &head));
    EXPECT_OK(rig, bc65_qcoapsend_data(&rig->modem, &send));
    do {
        coap_peer_receive(peer, &seen);
    } while (seen.type == BC65_TYPE_CON); /* the module repeats what nobody has answered */
    assert_int_equal(seen.type, BC65_TYPE_ACK);
    assert_int_equal(seen.id, 21152);
    assert_memory_equal(seen.payload.bytes, "AAAA", 4);
    assert_memory_equal(seen.token.bytes, token, sizeof token);
    peer_close(peer);
}

/* As many options as a line can have; a line that does not fit is told once, and the client goes on. */
void coap_many_options(void **state)
{
    test_rig *rig = *state;
    static coap_message request;
    static coap_message answer;
    char texts[URC_TEXT] = "";
    const int peer = coap_peer_open(rig);
    size_t index;
    ask(rig, peer, &request, true);
    answer = coap_answer(&request, BC65_TYPE_ACK, 201);
    for (index = 0; index < COAP_OPTIONS; ++index) {
        coap_add(&answer, BC65_OPT_NAME_LOCATION_PATH, index % 2 == 0 ? "a" : ",", 1);
        (void)snprintf(texts + strlen(texts), sizeof texts - strlen(texts), ";8=%s", index % 2 == 0 ? "a" : ",");
    }
    coap_peer_send(peer, &answer);
    if (rig_number("ATBIND_BUFFER", LONGEST_LINE_BUFFER) < LONGEST_LINE_BUFFER) {
        rig->expects_odd_lines = true;
        while (rig->odd_lines == 0) {
            rig_pump(rig);
        }
    } else {
        expect_message(rig, BC65_TYPE_ACK, 201, request.id, texts);
    }
    expect_answer(rig, peer, NULL, "", 100);
    assert_int_equal(rig->odd_lines, rig->expects_odd_lines ? 1 : 0);
    peer_close(peer);
}

/* Data with a URC between the lines of other commands. */
void coap_data_among_commands(void **state)
{
    test_rig *rig = *state;
    static coap_message seen;
    static coap_message notice;
    uint8_t bytes[MOST_DATA];
    const int peer = coap_peer_open(rig);
    unsigned index;
    ask(rig, peer, &seen, true);
    notice = coap_answer(&seen, BC65_TYPE_NON, 205);
    notice.payload = at_bytes_of(bytes, sizeof bytes);
    for (index = 0; index < 20; ++index) {
        bc65_cgatt_response attached;
        fill_with_traps(bytes, sizeof bytes, index);
        notice.id = index;
        coap_peer_send(peer, &notice);
        EXPECT_OK(rig, bc65_cgatt_read(&rig->modem, &attached));
        assert_int_equal(attached.state, BC65_CGATT_STATE_ATTACHED);
        expect_message(rig, BC65_TYPE_NON, 205, index, "");
        rig_expect_pushed(rig, COAP_PLACE, bytes, sizeof bytes);
    }
    peer_close(peer);
}
