/*
 * Commands of the standards, and every test form; each call made both ways.
 */
#include "rig.h"
#include "tests.h"

#include <string.h>

void attention_and_echo(void **state)
{
    test_rig *rig = *state;
    const bc65_ate_write on = {.value = BC65_ATE_VALUE_ON};
    const bc65_ate_write off = {.value = BC65_ATE_VALUE_OFF};
    EXPECT_BOTH_BARE(rig, at);
    EXPECT_BOTH(rig, AT_OK, ate, &on);
    EXPECT_BOTH_BARE(rig, at);
    EXPECT_BOTH(rig, AT_OK, ate, &off);
    EXPECT_BOTH_BARE(rig, at);
}

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

static void set_reports(test_rig *rig, bc65_cmee_n how)
{
    const bc65_cmee_write write = {.n = how};
    bc65_cmee_response response;
    EXPECT_BOTH(rig, AT_OK, cmee, &write);
    EXPECT_BOTH(rig, AT_OK, cmee_read, &response);
    assert_int_equal(response.n, how);
}

/* The module refuses a context that is not defined; how it says so follows AT+CMEE. */
void error_reports(void **state)
{
    test_rig *rig = *state;
    const bc65_cgpaddr_write undefined = {.cid = 7};
    set_reports(rig, BC65_CMEE_N_DISABLED);
    EXPECT_BOTH(rig, AT_ERROR_MODULE, cgpaddr, &undefined, NULL, NULL);
    assert_int_equal(at_client_last_error(&rig->modem)->value, -1);
    set_reports(rig, BC65_CMEE_N_NUMERIC);
    EXPECT_BOTH(rig, AT_ERROR_MODULE, cgpaddr, &undefined, NULL, NULL);
    assert_int_equal(at_client_last_error(&rig->modem)->value, 50);
    set_reports(rig, BC65_CMEE_N_VERBOSE);
    EXPECT_BOTH(rig, AT_ERROR_MODULE, cgpaddr, &undefined, NULL, NULL);
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

typedef at_status ranges_call(at_client *client, bc65_ranges *result, char *text, size_t text_size);
typedef at_status ranges_start(at_client *client, at_call *call, bc65_ranges *result, char *text, size_t text_size,
                               at_done *done, void *user);

#define RANGES(name, text) {bc65_##name##_test, bc65_##name##_test_start, text}

static const struct {
    ranges_call *call;
    ranges_start *start;
    const char *text;
} test_forms[] = {
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
};

static bool fits_the_line_buffer(const char *text)
{
    return strlen(text) + strlen("+QIOPEN: ") < (size_t)rig_number("ATBIND_BUFFER", LONGEST_LINE_BUFFER);
}

/* Lines may be too long for a small buffer: that is an error of the call, and OK still ends it. */
void test_forms_with_ranges(void **state)
{
    test_rig *rig = *state;
    size_t index;
    for (index = 0; index < sizeof test_forms / sizeof test_forms[0]; ++index) {
        bc65_ranges ranges = {.raw = {NULL, 0}};
        char text[200];
        if (!fits_the_line_buffer(test_forms[index].text)) {
            rig->expects_odd_lines = true;
            EXPECT(rig, AT_ERROR_BUFFER, test_forms[index].call(&rig->modem, &ranges, text, sizeof text));
            assert_null(ranges.raw.text);
            assert_int_equal(rig->odd_lines, 1);
            continue;
        }
        EXPECT_OK(rig, test_forms[index].call(&rig->modem, &ranges, text, sizeof text));
        expect_text(ranges.raw, test_forms[index].text);
        EXPECT(rig, AT_PENDING, test_forms[index].start(&rig->modem, &rig->call, &ranges, text, sizeof text, rig_ended,
                                                        rig));
        EXPECT_OK(rig, rig_finish(rig));
        expect_text(ranges.raw, test_forms[index].text);
    }
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
