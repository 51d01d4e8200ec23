#include "bg95_rig.h"

#include <stdio.h>

/* -- URCs ---------------------------------------------------------------------------------------------------------- */

int family_data_place(const family_urc *urc, size_t *length)
{
    if (urc->id != BG95_URC_QSSLURC_RECV_PUSHED) {
        return -1;
    }
    *length = (size_t)urc->as.qsslurc_recv_pushed.current_recvlength;
    return urc->as.qsslurc_recv_pushed.client_id;
}

void family_write_texts(const family_urc *urc, char *texts, size_t size)
{
    const at_string text = urc->id == BG95_URC_CPIN ? urc->as.cpin.code.text : at_string_of("");
    (void)snprintf(texts, size, "%.*s", (int)text.length, text.text);
}

/* -- Sockets ------------------------------------------------------------------------------------------------------- */

void ssl_activate(test_rig *rig)
{
    const bg95_qiact_write activate = {.context_id = PDP_CONTEXT};
    EXPECT_OK(rig, bg95_qiact(&rig->modem, &activate));
}

bg95_qsslopen_write ssl_to_server(int id, bg95_access_mode access_mode)
{
    const bg95_qsslopen_write open = {
        .pdp_ctx_id = PDP_CONTEXT,
        .ssl_ctx_id = SSL_CONTEXT,
        .client_id = id,
        .serveraddr = AT_STR(PEER_HOST),
        .server_port = rig_number("ATBIND_TLS_PORT", 0),
        .access_mode = {access_mode, true},
    };
    return open;
}

bg95_qsslopen_transparent_write ssl_transparent_to_server(int id)
{
    const bg95_qsslopen_transparent_write open = {
        .pdp_ctx_id = PDP_CONTEXT,
        .ssl_ctx_id = SSL_CONTEXT,
        .client_id = id,
        .serveraddr = AT_STR(PEER_HOST),
        .server_port = rig_number("ATBIND_TLS_PORT", 0),
    };
    return open;
}

int ssl_accept(void)
{
    return peer_accept(rig_number("ATBIND_LISTENER", -1));
}

int ssl_open(test_rig *rig, int id, bg95_access_mode access_mode)
{
    const bg95_qsslopen_write open = ssl_to_server(id, access_mode);
    bg95_qsslopen_result opened;
    ssl_activate(rig);
    EXPECT_OK(rig, bg95_qsslopen(&rig->modem, &open, &opened));
    assert_int_equal(opened.client_id, id);
    assert_int_equal(opened.err, BG95_ERR_SUCCESS);
    return ssl_accept();
}

int ssl_open_transparent(test_rig *rig, int id)
{
    const bg95_qsslopen_transparent_write open = ssl_transparent_to_server(id);
    ssl_activate(rig);
    EXPECT_OK(rig, bg95_qsslopen_transparent(&rig->modem, &open));
    assert_true(at_client_is_online(&rig->modem));
    return ssl_accept();
}

void ssl_expect_last_error(test_rig *rig, bg95_err expected)
{
    bg95_qigeterror_response response;
    char text[64];
    EXPECT_BOTH(rig, AT_OK, qigeterror, &response, text, sizeof text);
    assert_int_equal(response.err, expected);
}

void fill_with_every_byte(uint8_t *bytes, size_t length)
{
    size_t at;
    for (at = 0; at < length; ++at) {
        bytes[at] = (uint8_t)(at + at / 256);
    }
}
