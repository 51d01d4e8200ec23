/*
 * Names, pings and the time, alone and all together.
 */
#include "bc65_rig.h"
#include "tests.h"

#include <string.h>

enum { MOST_ADDRESSES = 8 };

typedef struct addresses {
    size_t count;
    char text[MOST_ADDRESSES][16];
} addresses;

static void on_address(void *user, const bc65_qidnsgip_address *line)
{
    addresses *seen = user;
    assert_true(seen->count < MOST_ADDRESSES && line->host_ip_addr.length < sizeof seen->text[0]);
    memcpy(seen->text[seen->count++], line->host_ip_addr.text, line->host_ip_addr.length);
}

void one_address(void **state)
{
    test_rig *rig = *state;
    const bc65_qidnsgip_write query = {.context_id = 1, .hostname = AT_STR("one.atbind.test")};
    bc65_qidnsgip_result result;
    addresses seen = {.count = 0};
    EXPECT_BOTH(rig, AT_OK, qidnsgip, &query, on_address, &seen, &result);
    assert_int_equal(seen.count, 2);
    assert_string_equal(seen.text[0], PEER_HOST);
    assert_string_equal(seen.text[1], PEER_HOST);
    assert_int_equal(result.ip_count.value, 1);
    assert_int_equal(result.dns_ttl.value, 60);
}

/* They come in any order. */
void several_addresses(void **state)
{
    test_rig *rig = *state;
    const bc65_qidnsgip_write query = {.context_id = 1, .hostname = AT_STR("many.atbind.test")};
    bc65_qidnsgip_result result;
    addresses seen = {.count = 0};
    unsigned found = 0;
    size_t index;
    EXPECT_BOTH(rig, AT_OK, qidnsgip, &query, on_address, &seen, &result);
    assert_int_equal(seen.count, 6);
    assert_int_equal(result.ip_count.value, 3);
    for (index = 0; index < seen.count; ++index) {
        assert_memory_equal(seen.text[index], "192.0.2.", 8);
        found += 1u << (4 * (seen.text[index][8] - '1'));
    }
    assert_int_equal(found, 0x222);
    assert_int_equal(rig->urc_count, 0);
}

void no_address(void **state)
{
    test_rig *rig = *state;
    const bc65_qidnsgip_write query = {.context_id = 1, .hostname = AT_STR("nowhere.atbind.test")};
    bc65_qidnsgip_result result;
    addresses seen = {.count = 0};
    EXPECT_BOTH(rig, AT_ERROR_FAILED, qidnsgip, &query, on_address, &seen, &result);
    assert_int_equal(seen.count, 0);
    assert_int_equal(result.err, BC65_ERR_DNS_PARSE_FAILED);
    assert_false(result.ip_count.present);
    assert_int_equal(at_client_last_error(&rig->modem)->value, 565);
}

typedef struct replies {
    int count;
    int total;
} replies;

static void on_reply(void *user, const bc65_qping_reply *line)
{
    replies *seen = user;
    assert_int_equal(line->result, BC65_PING_RESULT_ECHO);
    expect_text(line->ip_address, PEER_HOST);
    assert_int_equal(line->bytes.value, 64);
    assert_int_equal(line->ttl.value, 255);
    seen->total += line->time.value;
    ++seen->count;
}

void pings(void **state)
{
    test_rig *rig = *state;
    const bc65_qping_write request = {.context_id = 1, .host = AT_STR("one.atbind.test"), .time_out = AT_SOME(1),
                                      .ping_num = AT_SOME(3), .ping_size = AT_SOME(64)};
    bc65_qping_summary summary;
    replies seen = {.count = 0};
    EXPECT_OK(rig, bc65_qping(&rig->modem, &request, on_reply, &seen, &summary));
    assert_int_equal(seen.count, 3);
    assert_int_equal(summary.finresult, BC65_PING_RESULT_SUCCESS);
    assert_int_equal(summary.sent.value, 3);
    assert_int_equal(summary.rcvd.value, 3);
    assert_int_equal(summary.lost.value, 0);
    assert_int_equal(summary.avg.value, seen.total / 3);
    assert_true(summary.min.value <= summary.avg.value && summary.avg.value <= summary.max.value);
    EXPECT(rig, AT_PENDING,
           bc65_qping_start(&rig->modem, &rig->call, &request, on_reply, &seen, &summary, rig_ended, rig));
    EXPECT_OK(rig, rig_finish(rig));
    assert_int_equal(seen.count, 6);
}

void ping_to_nobody(void **state)
{
    test_rig *rig = *state;
    const bc65_qping_write request = {.context_id = 1, .host = AT_STR("nowhere.atbind.test")};
    bc65_qping_summary summary;
    EXPECT_BOTH(rig, AT_ERROR_FAILED, qping, &request, NULL, NULL, &summary);
    assert_int_equal(summary.finresult, BC65_PING_RESULT_ADDRESS_NOT_FOUND);
    assert_false(summary.sent.present);
    assert_int_equal(at_client_last_error(&rig->modem)->value, 4);
}

static bc65_qntp_write ask_server(void)
{
    const bc65_qntp_write request = {.context_id = 1, .server = AT_STR("one.atbind.test"),
                                     .port = AT_SOME(rig_number("ATBIND_NTP_PORT", 123)),
                                     .auto_set_time = {BC65_QNTP_AUTO_SET_TIME_SET, true}};
    return request;
}

void time_from_a_server(void **state)
{
    test_rig *rig = *state;
    const bc65_qntp_write request = ask_server();
    bc65_qntp_result result;
    char text[32];
    EXPECT_BOTH(rig, AT_OK, qntp, &request, &result, text, sizeof text);
    assert_int_equal(result.ntp_err, BC65_NTP_ERR_OK);
    expect_text(result.time, "2018/10/19,12:35:34+00");
    EXPECT_BOTH(rig, AT_ERROR_BUFFER, qntp, &request, &result, text, 4);
}

void time_from_nobody(void **state)
{
    test_rig *rig = *state;
    const bc65_qntp_write request = {.context_id = 1, .server = AT_STR("nowhere.atbind.test")};
    bc65_qntp_result result;
    char text[32];
    EXPECT_BOTH(rig, AT_ERROR_FAILED, qntp, &request, &result, text, sizeof text);
    assert_int_equal(result.ntp_err, BC65_NTP_ERR_DNS_ERROR);
    assert_null(result.time.text);
}

static void count_ending(void *user, at_status status)
{
    unsigned *endings = user;
    assert_int_equal(status, AT_OK);
    ++*endings;
}

/* A ping, a name, the time and a connection: each result finds its call, whichever comes first. */
void everything_awaited_at_once(void **state)
{
    test_rig *rig = *state;
    int port;
    const int listener = peer_listen(&port);
    const bc65_qping_write ping = {.context_id = 1, .host = AT_STR(PEER_HOST), .time_out = AT_SOME(4),
                                   .ping_num = AT_SOME(4), .ping_size = AT_SOME(64)};
    const bc65_qidnsgip_write query = {.context_id = 1, .hostname = AT_STR("many.atbind.test")};
    const bc65_qntp_write clock = ask_server();
    const bc65_qiopen_write open = {.context_id = 1, .connect_id = 5, .service_type = BC65_SERVICE_TYPE_TCP,
                                    .address = AT_STR("one.atbind.test"), .remote_port = port};
    bc65_qping_summary summary;
    bc65_qidnsgip_result names;
    bc65_qntp_result time;
    bc65_qiopen_result opened;
    addresses addresses_seen = {.count = 0};
    replies replies_seen = {.count = 0};
    char text[32];
    at_call calls[4];
    unsigned endings = 0;
    at_client *modem = &rig->modem;
    memset(calls, 0, sizeof calls);
    EXPECT(rig, AT_PENDING,
           bc65_qping_start(modem, &calls[0], &ping, on_reply, &replies_seen, &summary, count_ending, &endings));
    rig_wait_until_free(rig);
    EXPECT(rig, AT_PENDING,
           bc65_qidnsgip_start(modem, &calls[1], &query, on_address, &addresses_seen, &names, count_ending, &endings));
    rig_wait_until_free(rig);
    EXPECT(rig, AT_PENDING,
           bc65_qntp_start(modem, &calls[2], &clock, &time, text, sizeof text, count_ending, &endings));
    rig_wait_until_free(rig);
    EXPECT(rig, AT_PENDING, bc65_qiopen_start(modem, &calls[3], &open, &opened, count_ending, &endings));
    while (endings < 4) {
        rig_pump(rig);
    }
    assert_int_equal(replies_seen.count, 4);
    assert_int_equal(addresses_seen.count, 3);
    assert_int_equal(summary.rcvd.value, 4);
    assert_int_equal(names.ip_count.value, 3);
    expect_text(time.time, "2018/10/19,12:35:34+00");
    assert_int_equal(opened.connect_id, 5);
    assert_int_equal(rig->urc_count, 0);
    peer_close(listener);
}
