/*
 * Ciphers, files, the SIM and the DTR line.
 */
#include "bg95_rig.h"
#include "tests.h"
#include "traps.h"

#include <string.h>

#define KEY "0123456789abcdef"
#define KEY_DIGITS "30313233343536373839616263646566"
#define KEY_BY_ITSELF "72727E881EDCFD0100A718687909B565" /* the document's example */

static void expect_cipher(test_rig *rig, bg95_qsslcrypt_mode mode, bg95_qsslcrypt_format format, at_bytes input,
                          const char *expected)
{
    const bg95_qsslcrypt_aes_write write = {.input_data = input, .format = format, .mode = mode, .key = AT_STR(KEY)};
    bg95_qsslcrypt_aes_response response;
    char text[40];
    EXPECT_BOTH(rig, AT_OK, qsslcrypt_aes, &write, &response, text, sizeof text);
    expect_text(response.output_data, expected);
}

void aes_both_ways(void **state)
{
    test_rig *rig = *state;
    const uint8_t cipher[] = {0x72, 0x72, 0x7E, 0x88, 0x1E, 0xDC, 0xFD, 0x01,
                              0x00, 0xA7, 0x18, 0x68, 0x79, 0x09, 0xB5, 0x65};
    const bg95_qsslcrypt_aes_write short_key = {.input_data = at_bytes_of(KEY, 16), .key = AT_STR("0123456789abcde")};
    bg95_qsslcrypt_aes_response response;
    char text[40];
    expect_cipher(rig, BG95_QSSLCRYPT_MODE_ENCRYPT, BG95_QSSLCRYPT_FORMAT_TEXT, at_bytes_of(KEY, 16), KEY_BY_ITSELF);
    expect_cipher(rig, BG95_QSSLCRYPT_MODE_ENCRYPT, BG95_QSSLCRYPT_FORMAT_HEX, at_bytes_of(KEY, 16), KEY_BY_ITSELF);
    expect_cipher(rig, BG95_QSSLCRYPT_MODE_DECRYPT, BG95_QSSLCRYPT_FORMAT_HEX, at_bytes_of(cipher, 16), KEY_DIGITS);
    EXPECT_BOTH_REFUSED(rig, AT_ERROR_LENGTH, qsslcrypt_aes, &short_key, &response, text, sizeof text);
}

/* RFC 1321, A.5 */
static const struct {
    const char *text;
    const char *digest;
} digests[] = {
    {"a", "0CC175B9C0F1B6A831C399E269772661"},
    {"abc", "900150983CD24FB0D6963F7D28E17F72"},
    {"message digest", "F96B697D7CB7938D525A2F31AAF161D0"},
    {"abcdefghijklmnopqrstuvwxyz", "C3FCD3D76192E4007DFB496CCA67E13B"},
    {"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", "D174AB98D277D9F5A5611C2C9F419D9F"},
    {"12345678901234567890123456789012345678901234567890123456789012345678901234567890",
     "57EDF4A22BE3C955AC49DA2E2107B67A"},
};

void md5_of_the_standard(void **state)
{
    test_rig *rig = *state;
    size_t index;
    for (index = 0; index < sizeof digests / sizeof digests[0]; ++index) {
        const bg95_qsslcrypt_md_5_write write = {
            .input_data = at_bytes_of(digests[index].text, strlen(digests[index].text))};
        bg95_qsslcrypt_md_5_response response;
        char text[40];
        EXPECT_BOTH(rig, AT_OK, qsslcrypt_md_5, &write, &response, text, sizeof text);
        expect_text(response.output_data, digests[index].digest);
    }
}

/* -- Files --------------------------------------------------------------------------------------------------------- */

static int32_t checksum(const uint8_t *bytes, size_t length)
{
    unsigned sum = 0;
    size_t at;
    for (at = 0; at < length; ++at) {
        sum ^= (unsigned)bytes[at] << (at % 2 == 0 ? 8 : 0);
    }
    return (int32_t)sum;
}

void files_counted(void **state)
{
    test_rig *rig = *state;
    static uint8_t bytes[65535];
    static const size_t lengths[] = {1, 2, 3, 255, 256, 4097, sizeof bytes};
    size_t index;
    for (index = 0; index < sizeof lengths / sizeof lengths[0]; ++index) {
        const bg95_qfupl_counted_write write = {.filename = AT_STR("file"), .data = {bytes, lengths[index]}};
        bg95_qfupl_upload upload;
        fill_with_traps(bytes, sizeof bytes, index);
        EXPECT_BOTH(rig, AT_OK, qfupl_counted, &write, &upload);
        assert_int_equal(upload.upload_size, lengths[index]);
        assert_int_equal(upload.checksum, checksum(bytes, lengths[index]));
    }
}

/* A pause ends the file; nothing in it does. */
void files_until_silence(void **state)
{
    test_rig *rig = *state;
    static uint8_t bytes[3000];
    const bg95_qfupl_until_silence_write write = {.filename = AT_STR("file"), .data = {bytes, sizeof bytes}};
    bg95_qfupl_upload upload;
    fill_with_every_byte(bytes, sizeof bytes);
    EXPECT_BOTH(rig, AT_OK, qfupl_until_silence, &write, &upload);
    assert_int_equal(upload.upload_size, sizeof bytes);
    assert_int_equal(upload.checksum, checksum(bytes, sizeof bytes));
}

/* -- The rest ------------------------------------------------------------------------------------------------------ */

void sim_and_dtr(void **state)
{
    test_rig *rig = *state;
    const bg95_at_d_write dtr = {.value = BG95_AT_D_VALUE_COMMAND_MODE};
    bg95_cpin_response response;
    char text[16];
    EXPECT_BOTH(rig, AT_OK, cpin_read, &response, text, sizeof text);
    assert_int_equal(response.code.value, BG95_CODE_READY);
    expect_text(response.code.text, "READY");
    EXPECT_BOTH(rig, AT_OK, at_d, &dtr);
}

/* Echo is on again and settings are gone; the client knows. */
void restart(void **state)
{
    test_rig *rig = *state;
    const bg95_qsslcfg_sni_write on = {.ssl_ctx_id = 1, .sni = BG95_QSSLCFG_SNI_ENABLE};
    const bg95_qsslcfg_sni_query_write query = {.ssl_ctx_id = 1};
    bg95_qsslcfg_sni_response response;
    EXPECT_OK(rig, bg95_qsslcfg_sni(&rig->modem, &on, NULL));
    rig_control("restart");
    (void)rig_wait_for_urc(rig, BG95_URC_RDY);
    (void)rig_wait_for_urc(rig, BG95_URC_APP_RDY);
    assert_string_equal(rig_wait_for_seen(rig, BG95_URC_CPIN)->text, "READY");
    assert_int_equal(at_receiver_mode(&rig->modem.receiver, BG95_MODE_ECHO, 0), 1);
    EXPECT_OK(rig, bg95_qsslcfg_sni_query(&rig->modem, &query, &response));
    assert_int_equal(response.sni, BG95_QSSLCFG_SNI_DISABLE);
}

/* Nothing will come any more of an open that was awaited. */
void restart_while_awaited(void **state)
{
    test_rig *rig = *state;
    bg95_qsslopen_write open = ssl_to_server(0, BG95_ACCESS_MODE_BUFFER);
    bg95_qsslopen_result opened;
    const int listener = peer_listen(&open.server_port); /* which never answers the handshake */
    ssl_activate(rig);
    EXPECT(rig, AT_PENDING, bg95_qsslopen_start(&rig->modem, &rig->call, &open, &opened, rig_ended, rig));
    rig_wait_until_free(rig);
    rig_control("restart");
    EXPECT(rig, AT_ERROR_REBOOT, rig_finish(rig));
    (void)rig_wait_for_urc(rig, BG95_URC_RDY);
    EXPECT_BOTH_BARE(rig, at);
    peer_close(listener);
}
