/*
 * Servers, keys, switches, and the test forms of the standards; each call made both ways.
 */
#include "bc28_rig.h"
#include "ranges.h"
#include "tests.h"

#define IMEI "867724030000225"
#define KEY "30313233343536373839616263646566"

static const ranges_form test_forms[] = {
    RANGES(cmee, "(0,1)"),
    RANGES(cgatt, "(0,1)"),
    RANGES(cgpaddr, "(1)"),
};

void test_forms_with_ranges(void **state)
{
    ranges_expect(*state, test_forms, sizeof test_forms / sizeof test_forms[0]);
}

static void on_address(void *user, const bc28_cgpaddr_line *line)
{
    size_t *count = user;
    assert_int_equal(line->cid, 1);
    expect_text(line->pdp_addr, "100.127.243.105");
    ++*count;
}

void pdp_address(void **state)
{
    test_rig *rig = *state;
    const bc28_cgpaddr_write first = {.cid = 1};
    size_t count = 0;
    EXPECT_BOTH(rig, AT_OK, cgpaddr, &first, on_address, &count);
    assert_int_equal(count, 2);
}

/* -- Servers ------------------------------------------------------------------------------------------------------- */

typedef struct servers {
    size_t count;
    int32_t ports;
    bc28_qlaserverip_type last;
} servers;

static void on_server(void *user, const bc28_qlaserverip_server *line)
{
    servers *seen = user;
    ++seen->count;
    seen->ports += line->port;
    seen->last = line->type.value;
    expect_text(line->ip_addr, line->type.value == BC28_QLASERVERIP_TYPE_BS ? "192.0.2.40" : "lwm.example");
}

static void expect_servers(test_rig *rig, size_t count, int32_t ports)
{
    servers seen = {.count = 0};
    EXPECT_BOTH(rig, AT_OK, qlaserverip_read, on_server, &seen);
    assert_int_equal(seen.count, 2 * count);
    assert_int_equal(seen.ports, 2 * ports);
}

void server_list(void **state)
{
    test_rig *rig = *state;
    const bc28_qlaserverip_set_write lwm2m = {.type = BC28_QLASERVERIP_TYPE_LWM2M, .ip_addr = AT_STR("lwm.example")};
    const bc28_qlaserverip_set_write bootstrap = {.type = BC28_QLASERVERIP_TYPE_BS, .ip_addr = AT_STR("192.0.2.40"),
                                                  .port = AT_SOME(5784)};
    const bc28_qlaserverip_delete_write wrong = {.ip_addr = AT_STR("192.0.2.40"), .port = AT_SOME(5683)};
    const bc28_qlaserverip_delete_write first = {.ip_addr = AT_STR("192.0.2.40"), .port = AT_SOME(5784)};
    const bc28_qlaserverip_delete_write second = {.ip_addr = AT_STR("lwm.example")};
    andlink_number_errors(rig);
    expect_servers(rig, 0, 0);
    EXPECT_BOTH(rig, AT_OK, qlaserverip_set, &lwm2m);
    expect_servers(rig, 1, 5683);
    EXPECT_BOTH(rig, AT_OK, qlaserverip_set, &bootstrap);
    expect_servers(rig, 2, 5683 + 5784);
    EXPECT_BOTH(rig, AT_ERROR_MODULE, qlaserverip_delete, &wrong);
    andlink_expect_code(rig, 50);
    EXPECT_OK(rig, bc28_qlaserverip_delete(&rig->modem, &first));
    expect_servers(rig, 1, 5683);
    EXPECT(rig, AT_PENDING, bc28_qlaserverip_delete_start(&rig->modem, &rig->call, &second, rig_ended, rig));
    EXPECT_OK(rig, rig_finish(rig));
    expect_servers(rig, 0, 0);
}

void servers_refused(void **state)
{
    test_rig *rig = *state;
    const size_t before = rig->bytes_written;
    bc28_qlaserverip_set_write set = {.type = BC28_QLASERVERIP_TYPE_BS};
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_MISSING, qlaserverip_set, &set);
    set.ip_addr = at_string_of("");
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_LENGTH, qlaserverip_set, &set);
    set.ip_addr = at_string_of("a\"b");
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_CHARACTER, qlaserverip_set, &set);
    set.ip_addr = at_string_of("a");
    set.port = (at_optional)AT_SOME(65536);
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_RANGE, qlaserverip_set, &set);
    assert_int_equal(rig->bytes_written, before);
}

/* -- Keys ---------------------------------------------------------------------------------------------------------- */

/* The module masks the key. */
void keys(void **state)
{
    test_rig *rig = *state;
    const bc28_qlasetpsk_write psk = {.psk_id = AT_STR(IMEI), .psk = AT_STR(KEY)};
    const bc28_qlasetbspsk_write bootstrap = {.psk_id = AT_STR(IMEI), .psk = AT_STR(KEY)};
    bc28_qlasetpsk_response response;
    bc28_qlasetbspsk_response bootstrap_response;
    char text[40];
    EXPECT_BOTH(rig, AT_OK, qlasetpsk, &psk);
    EXPECT_BOTH(rig, AT_OK, qlasetpsk_read, &response, text, sizeof text);
    expect_text(response.psk_id, IMEI);
    expect_text(response.psk, "***");
    EXPECT_BOTH(rig, AT_OK, qlasetbspsk, &bootstrap);
    EXPECT_BOTH(rig, AT_OK, qlasetbspsk_read, &bootstrap_response, text, sizeof text);
    expect_text(bootstrap_response.psk_id, IMEI);
    expect_text(bootstrap_response.psk, "***");
    EXPECT_BOTH(rig, AT_ERROR_BUFFER, qlasetpsk_read, &response, text, 10);
}

void keys_refused(void **state)
{
    test_rig *rig = *state;
    const size_t before = rig->bytes_written;
    const bc28_qlasetpsk_write short_id = {.psk_id = AT_STR("86772403000022"), .psk = AT_STR(KEY)};
    const bc28_qlasetpsk_write short_key = {.psk_id = AT_STR(IMEI), .psk = AT_STR("3031323334353637383961626364656")};
    const bc28_qlasetpsk_write by_itself = {.psk_id = AT_STR("0"), .psk = AT_STR(KEY)};
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_LENGTH, qlasetpsk, &short_id);
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_LENGTH, qlasetpsk, &short_key);
    assert_int_equal(rig->bytes_written, before);
    EXPECT_BOTH(rig, AT_OK, qlasetpsk, &by_itself);
}

/* -- Switches ------------------------------------------------------------------------------------------------------ */

void encryption(void **state)
{
    test_rig *rig = *state;
    const bc28_qlasecswt_write dtls = {.type = BC28_QLASECSWT_TYPE_DTLS, .nat_type = {BC28_NAT_TYPE_KEEP, true}};
    const bc28_qlabssecswt_write bootstrap = {.type = BC28_QLABSSECSWT_TYPE_DTLS,
                                              .nat_type = {BC28_NAT_TYPE_RENEGOTIATE, true}};
    bc28_qlasecswt_response response;
    bc28_qlabssecswt_response bootstrap_response;
    EXPECT_BOTH(rig, AT_OK, qlasecswt_read, &response);
    assert_int_equal(response.type, BC28_QLASECSWT_TYPE_NONE);
    assert_false(response.nat_type.present);
    EXPECT_BOTH(rig, AT_OK, qlasecswt, &dtls);
    EXPECT_BOTH(rig, AT_OK, qlasecswt_read, &response);
    assert_int_equal(response.type, BC28_QLASECSWT_TYPE_DTLS);
    assert_int_equal(response.nat_type.value, BC28_NAT_TYPE_KEEP);
    EXPECT_BOTH(rig, AT_OK, qlabssecswt, &bootstrap);
    EXPECT_BOTH(rig, AT_OK, qlabssecswt_read, &bootstrap_response);
    assert_int_equal(bootstrap_response.type, BC28_QLABSSECSWT_TYPE_DTLS);
    assert_true(bootstrap_response.nat_type.present);
}

void other_switches(void **state)
{
    test_rig *rig = *state;
    const bc28_qlaregswt_write automatic = {.type = BC28_QLAREGSWT_TYPE_AUTOMATIC};
    const bc28_qcfg_lwm2m_device_type_write type = {.device_type = AT_STR("31301")};
    bc28_qlaregswt_response how;
    bc28_qcfg_lwm2m_device_type_response what;
    char text[16];
    EXPECT_BOTH(rig, AT_OK, qlaregswt_read, &how);
    assert_int_equal(how.type, BC28_QLAREGSWT_TYPE_MANUAL);
    EXPECT_BOTH(rig, AT_OK, qlaregswt, &automatic);
    EXPECT_BOTH(rig, AT_OK, qlaregswt_read, &how);
    assert_int_equal(how.type, BC28_QLAREGSWT_TYPE_AUTOMATIC);
    EXPECT_BOTH(rig, AT_OK, qcfg_lwm2m_device_type, &type, NULL, NULL, 0);
    EXPECT_BOTH(rig, AT_OK, qcfg_lwm2m_device_type_query, &what, text, sizeof text);
    expect_text(what.device_type, "31301");
}
