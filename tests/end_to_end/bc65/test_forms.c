/*
 * PDP addresses, and every test form; each call made both ways.
 */
#include "bc65_rig.h"
#include "ranges.h"
#include "tests.h"

#include <string.h>

typedef struct contexts {
    size_t count;
    int32_t cid;
    char address[64];
} contexts;

static void on_context(void *user, const bc65_cgpaddr_line *line)
{
    contexts *seen = user;
    ++seen->count;
    seen->cid = line->cid;
    memset(seen->address, 0, sizeof seen->address);
    if (line->pdp_addr.text != NULL) {
        memcpy(seen->address, line->pdp_addr.text, line->pdp_addr.length);
    }
}

/* The third way to report an error; the others are every family's. */
void words_for_errors(void **state)
{
    test_rig *rig = *state;
    const bc65_cmee_write words = {.n = BC65_CMEE_N_VERBOSE};
    const bc65_cgpaddr_write undefined = {.cid = 7};
    EXPECT_OK(rig, bc65_cmee(&rig->modem, &words));
    EXPECT_BOTH(rig, AT_ERROR_MODULE, cgpaddr, &undefined, NULL, NULL);
    assert_int_equal(at_client_last_error(&rig->modem)->value, -1);
    assert_string_equal(at_client_last_error(&rig->modem)->command, "CGPADDR");
}

void attachment(void **state)
{
    test_rig *rig = *state;
    const bc65_cgatt_write attach = {.state = BC65_CGATT_STATE_ATTACHED};
    const bc65_cgatt_write detach = {.state = BC65_CGATT_STATE_DETACHED};
    const bc65_cgpaddr_write context = {.cid = 1};
    bc65_cgatt_response response;
    contexts seen = {.count = 0};
    EXPECT_BOTH(rig, AT_OK, cgatt, &attach);
    EXPECT_BOTH(rig, AT_OK, cgatt_read, &response);
    assert_int_equal(response.state, BC65_CGATT_STATE_ATTACHED);
    EXPECT_BOTH(rig, AT_OK, cgpaddr, &context, on_context, &seen);
    EXPECT_BOTH(rig, AT_OK, cgpaddr_read, on_context, &seen);
    assert_int_equal(seen.count, 4);
    assert_int_equal(seen.cid, 1);
    assert_string_equal(seen.address, "100.127.243.105");
    EXPECT_BOTH(rig, AT_OK, cgatt, &detach);
    EXPECT_BOTH(rig, AT_OK, cgpaddr_read, on_context, &seen);
    assert_string_equal(seen.address, "");
}

static const ranges_form test_forms[] = {
    RANGES(cmee, "(0,1,2)"),
    RANGES(cgatt, "(0,1)"),
    RANGES(cgpaddr, "(1)"),
    RANGES(qiopen, "(1-3),(0-5),\"TCP/UDP/TCP LISTENER/UDP SERVICE\",\"<IP_address>/<domain_name>\",<remote_port>"
                   "[,<local_port>[,(0-1)[,(0-1)]]]"),
    RANGES(qiclose, "(0-5)"),
    RANGES(qisend, "(0-5),(1-1440),\"<data>\""),
    RANGES(qisendex, "(0-5),(1-1440),\"<hex_string>\""),
    RANGES(qird, "(0-5),(1-1024)"),
    RANGES(qiswtmd, "(0-5),(0,1)"),
    RANGES(qping, "(1-3),\"<host>\"[,(1-255)[,(1-10)[,(32-200)]]]"),
    RANGES(qntp, "(1-3),\"<server>\"[,<port>[,(0,1)]]"),
    RANGES(qidnsgip, "(1-3),\"<hostname>\""),
    RANGES(qidnscfg, "<PrimaryDNS>[,<SecondaryDNS>]"),
    RANGES(qcoapopen, "(0),<CoAP_server>,(1-65535)"),
    RANGES(qcoapclose, "(0)"),
    RANGES(qcoapoption, "(0),(0),<opt_name>,(0-255),<opt_value>,(0,1)"),
    RANGES(qcoaphead, "(0),(1-5),(0-65535),(1-8),<token>"),
    RANGES(qcoapsend, "(0),(0-3),<method/rspcode>,(0),(0-1024),<data>"),
};

void test_forms_with_ranges(void **state)
{
    ranges_expect(*state, test_forms, sizeof test_forms / sizeof test_forms[0]);
}

typedef struct joined {
    char text[300];
    size_t length;
} joined;

static void on_ranges(void *user, const bc65_ranges *line)
{
    joined *seen = user;
    assert_true(seen->length + line->raw.length + 2 < sizeof seen->text);
    memcpy(seen->text + seen->length, line->raw.text, line->raw.length);
    seen->length += line->raw.length;
    seen->text[seen->length++] = ';';
    seen->text[seen->length] = '\0';
}

void test_form_of_several_lines(void **state)
{
    test_rig *rig = *state;
    joined seen = {.length = 0};
    EXPECT_BOTH(rig, AT_OK, qicfg_test, on_ranges, &seen);
    assert_string_equal(seen.text, "(0,1),(0,1);(0,1);(0,1);(1-36);(0,1),(0,1);(0,1);(0,1);(1-36);");
    EXPECT_BOTH(rig, AT_OK, qicfg_test, NULL, NULL);
}

void forms_without_response(void **state)
{
    test_rig *rig = *state;
    EXPECT_BOTH_BARE(rig, qistate_test);
    EXPECT_BOTH_BARE(rig, qigeterror_test);
    EXPECT_BOTH_BARE(rig, qiswtmd_read);
}

void text_that_does_not_fit(void **state)
{
    test_rig *rig = *state;
    bc65_ranges ranges;
    char text[12];
    EXPECT_BOTH(rig, AT_ERROR_BUFFER, qird_test, &ranges, text, sizeof text);
    EXPECT_BOTH(rig, AT_OK, qiclose_test, &ranges, text, sizeof text);
    expect_text(ranges.raw, "(0-5)");
}
