#include "bc65_rig.h"

#include <stdio.h>

/* -- URCs ---------------------------------------------------------------------------------------------------------- */

int family_data_place(const family_urc *urc, size_t *length)
{
    if (urc->id == BC65_URC_QIURC_RECV_PUSHED) {
        *length = (size_t)urc->as.qiurc_recv_pushed.current_recv_length;
        return urc->as.qiurc_recv_pushed.connect_id;
    }
    if (urc->id == BC65_URC_QCOAPURC && (urc->as.qcoapurc.data_len.present || urc->data.bytes != NULL)) {
        *length = (size_t)urc->as.qcoapurc.data_len.value;
        return COAP_PLACE;
    }
    return -1;
}

static at_string text_of(const family_urc *urc)
{
    switch (urc->id) {
    case BC65_URC_QIURC_INCOMING: return urc->as.qiurc_incoming.remote_ip;
    case BC65_URC_QIDNSGIP_ADDRESS: return urc->as.qidnsgip_address.host_ip_addr;
    case BC65_URC_QPING_REPLY: return urc->as.qping_reply.ip_address;
    case BC65_URC_QNTP: return urc->as.qntp.time;
    case BC65_URC_QCOAPURC: return urc->as.qcoapurc.token;
    default: return at_string_of(NULL);
    }
}

/* The token of a CoAP message, and each of its options as ;NUMBER=VALUE. */
void family_write_texts(const family_urc *urc, char *texts, size_t size)
{
    const at_string text = text_of(urc);
    at_group options = urc->as.qcoapurc.options;
    bc65_qcoapurc_option option;
    size_t at = (size_t)snprintf(texts, size, "%.*s", (int)text.length, text.length > 0 ? text.text : "");
    while (urc->id == BC65_URC_QCOAPURC && bc65_qcoapurc_next_option(&options, &option)) {
        assert_true(at < size);
        at += (size_t)snprintf(texts + at, size - at, ";%d=%.*s", (int)option.opt_name, (int)option.opt_value.length,
                               option.opt_value.text);
    }
    assert_true(at < size);
}

/* -- Sockets ------------------------------------------------------------------------------------------------------- */

int peer_open(test_rig *rig, int id, bc65_access_mode access_mode)
{
    int port;
    const int listener = peer_listen(&port);
    const bc65_qiopen_write open = {
        .context_id = 1,
        .connect_id = id,
        .service_type = BC65_SERVICE_TYPE_TCP,
        .address = AT_STR(PEER_HOST),
        .remote_port = port,
        .local_port = AT_SOME(0),
        .access_mode = {access_mode, true},
    };
    bc65_qiopen_result opened;
    int peer;
    EXPECT_OK(rig, bc65_qiopen(&rig->modem, &open, &opened));
    assert_int_equal(opened.connect_id, id);
    assert_int_equal(opened.err, BC65_ERR_SUCCESS);
    peer = peer_accept(listener);
    peer_close(listener);
    return peer;
}

/* -- Settings ------------------------------------------------------------------------------------------------------ */

void rig_show_lengths(test_rig *rig, bool shown)
{
    const bc65_qicfg_showlength_write setting = {
        .show_length_mode = shown ? BC65_QICFG_SHOW_LENGTH_MODE_SHOWN : BC65_QICFG_SHOW_LENGTH_MODE_HIDDEN};
    EXPECT_OK(rig, bc65_qicfg_showlength(&rig->modem, &setting, NULL));
}

void rig_set_view(test_rig *rig, bc65_qicfg_view_mode view)
{
    const bc65_qicfg_viewmode_write setting = {.view_mode = view};
    EXPECT_OK(rig, bc65_qicfg_viewmode(&rig->modem, &setting, NULL));
}

void rig_receive_as(test_rig *rig, bc65_qicfg_recv_data_format format)
{
    const bc65_qicfg_dataformat_write setting = {.recv_data_format = format};
    EXPECT_OK(rig, bc65_qicfg_dataformat(&rig->modem, &setting, NULL));
}
