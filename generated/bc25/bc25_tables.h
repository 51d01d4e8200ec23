/*
 * Quectel BC25 and BC32: the tables that the generated functions share. Not for applications.
 *
 * Generated from the spec of bc25 by: ./atbind generate bc25
 */
#ifndef BC25_TABLES_H
#define BC25_TABLES_H

#include "bc25/bc25_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What the head lexer answers for the lines of these modules. */
enum {
    BC25_HEAD_CMEE = 7, /* +CMEE */
    BC25_HEAD_CGATT = 8, /* +CGATT */
    BC25_HEAD_CGPADDR = 9, /* +CGPADDR */
    BC25_HEAD_QIOPEN = 10, /* +QIOPEN */
    BC25_HEAD_QICLOSE = 11, /* +QICLOSE */
    BC25_HEAD_CLOSE_OK = 12, /* CLOSE OK */
    BC25_HEAD_QISTATE = 13, /* +QISTATE */
    BC25_HEAD_QISEND = 14, /* +QISEND */
    BC25_HEAD_SEND_OK = 15, /* SEND OK */
    BC25_HEAD_SEND_FAIL = 16, /* SEND FAIL */
    BC25_HEAD_QISENDEX = 17, /* +QISENDEX */
    BC25_HEAD_QIRD = 18, /* +QIRD */
    BC25_HEAD_QISWTMD = 19, /* +QISWTMD */
    BC25_HEAD_QPING = 20, /* +QPING */
    BC25_HEAD_QNTP = 21, /* +QNTP */
    BC25_HEAD_QIDNSGIP = 22, /* +QIDNSGIP */
    BC25_HEAD_QIURC_DNSGIP = 23, /* +QIURC: "dnsgip" */
    BC25_HEAD_QICFG_DATAFORMAT = 24, /* +QICFG: "dataformat" */
    BC25_HEAD_QICFG_VIEWMODE = 25, /* +QICFG: "viewmode" */
    BC25_HEAD_QICFG_SHOWLENGTH = 26, /* +QICFG: "showlength" */
    BC25_HEAD_QIGETERROR = 27, /* +QIGETERROR */
    BC25_HEAD_QIDNSCFG = 28, /* +QIDNSCFG */
    BC25_HEAD_QIKALIVE = 29, /* +QIKALIVE */
    BC25_HEAD_QIURC_CLOSED = 30, /* +QIURC: "closed" */
    BC25_HEAD_QIURC_RECV = 31, /* +QIURC: "recv" */
    BC25_HEAD_QIURC_INCOMING_FULL = 32, /* +QIURC: "incoming full" */
    BC25_HEAD_QIURC_INCOMING = 33, /* +QIURC: "incoming" */
    BC25_HEAD_QATSLEEP = 34, /* +QATSLEEP */
    BC25_HEAD_QATWAKEUP = 35, /* +QATWAKEUP */
    BC25_HEAD_RDY = 36, /* RDY */
    BC25_HEADS
};

uint8_t bc25_lex_head(const char **cursor);

extern const at_shape bc25_shape_cmee_ranges;
extern const at_shape bc25_shape_cmee_response;
extern const at_shape bc25_shape_cgatt_ranges;
extern const at_shape bc25_shape_cgatt_response;
extern const at_shape bc25_shape_cgpaddr_ranges;
extern const at_shape bc25_shape_cgpaddr_line;
extern const at_shape bc25_shape_qiopen_ranges;
extern const at_shape bc25_shape_qiopen_result;
extern const at_shape bc25_shape_qiclose_ranges;
extern const at_shape bc25_shape_close_ok;
extern const at_shape bc25_shape_qistate_status;
extern const at_shape bc25_shape_qisend_ranges;
extern const at_shape bc25_shape_send_ok;
extern const at_shape bc25_shape_send_fail;
extern const at_shape bc25_shape_qisendex_ranges;
extern const at_shape bc25_shape_qird_ranges;
extern const at_shape bc25_shape_qird_response;
extern const at_shape bc25_shape_qird_response_2;
extern const at_shape bc25_shape_qird_response_3;
extern const at_shape bc25_shape_qiswtmd_ranges;
extern const at_shape bc25_shape_qping_ranges;
extern const at_shape bc25_shape_qping_reply;
extern const at_shape bc25_shape_qping_summary;
extern const at_shape bc25_shape_qntp_ranges;
extern const at_shape bc25_shape_qntp_result;
extern const at_shape bc25_shape_qidnsgip_ranges;
extern const at_shape bc25_shape_qidnsgip_result;
extern const at_shape bc25_shape_qidnsgip_address;
extern const at_shape bc25_shape_qicfg_ranges;
extern const at_shape bc25_shape_qicfg_ranges_2;
extern const at_shape bc25_shape_qicfg_ranges_3;
extern const at_shape bc25_shape_qicfg_dataformat_response;
extern const at_shape bc25_shape_qicfg_viewmode_response;
extern const at_shape bc25_shape_qicfg_showlength_response;
extern const at_shape bc25_shape_qigeterror_response;
extern const at_shape bc25_shape_qidnscfg_ranges;
extern const at_shape bc25_shape_qidnscfg_response;
extern const at_shape bc25_shape_qikalive_ranges;
extern const at_shape bc25_shape_qikalive_response;
extern const at_shape bc25_shape_qiurc_closed;
extern const at_shape bc25_shape_qiurc_recv;
extern const at_shape bc25_shape_qiurc_recv_pushed;
extern const at_shape bc25_shape_qiurc_recv_pushed_2;
extern const at_shape bc25_shape_qiurc_recv_uncounted;
extern const at_shape bc25_shape_qiurc_buff_full;
extern const at_shape bc25_shape_qiurc_incoming_full;
extern const at_shape bc25_shape_qiurc_incoming;
extern const at_shape bc25_shape_qatsleep_urc;
extern const at_shape bc25_shape_qatwakeup_urc;
extern const at_shape bc25_shape_rdy_urc;
extern const at_form bc25_form_at;
extern const at_form bc25_form_ate;
extern const at_form bc25_form_cmee_test;
extern const at_form bc25_form_cmee_read;
extern const at_form bc25_form_cmee;
extern const at_form bc25_form_cgatt_test;
extern const at_form bc25_form_cgatt_read;
extern const at_form bc25_form_cgatt;
extern const at_form bc25_form_cgpaddr_test;
extern const at_form bc25_form_cgpaddr_read;
extern const at_form bc25_form_cgpaddr;
extern const at_form bc25_form_qiopen_test;
extern const at_form bc25_form_qiopen;
extern const at_form bc25_form_qiclose_test;
extern const at_form bc25_form_qiclose;
extern const at_form bc25_form_qistate_test;
extern const at_form bc25_form_qistate_read;
extern const at_form bc25_form_qistate_by_context;
extern const at_form bc25_form_qistate_by_socket;
extern const at_form bc25_form_qisend_test;
extern const at_form bc25_form_qisend_inline;
extern const at_form bc25_form_qisend_text;
extern const at_form bc25_form_qisend_data;
extern const at_form bc25_form_qisendex_test;
extern const at_form bc25_form_qisendex_inline;
extern const at_form bc25_form_qisendex_text;
extern const at_form bc25_form_qisendex_data;
extern const at_form bc25_form_qird_test;
extern const at_form bc25_form_qird;
extern const at_form bc25_form_qiswtmd_test;
extern const at_form bc25_form_qiswtmd_read;
extern const at_form bc25_form_qiswtmd;
extern const at_form bc25_form_qping_test;
extern const at_form bc25_form_qping;
extern const at_form bc25_form_qntp_test;
extern const at_form bc25_form_qntp;
extern const at_form bc25_form_qidnsgip_test;
extern const at_form bc25_form_qidnsgip;
extern const at_form bc25_form_qicfg_test;
extern const at_form bc25_form_qicfg_dataformat;
extern const at_form bc25_form_qicfg_viewmode;
extern const at_form bc25_form_qicfg_showlength;
extern const at_form bc25_form_qigeterror_test;
extern const at_form bc25_form_qigeterror;
extern const at_form bc25_form_qidnscfg_test;
extern const at_form bc25_form_qidnscfg_read;
extern const at_form bc25_form_qidnscfg;
extern const at_form bc25_form_qikalive_test;
extern const at_form bc25_form_qikalive_read;
extern const at_form bc25_form_qikalive;
extern const at_form bc25_form_qsclk;
extern const at_code bc25_cme_codes[66];
extern const at_code bc25_err_codes[26];
extern const at_code bc25_ping_result_codes[6];
#ifdef __cplusplus
}
#endif

#endif
