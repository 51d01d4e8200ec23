/*
 * Quectel BC65 and BC92: the tables that the generated functions share. Not for applications.
 *
 * Generated from the spec of bc65 by: ./atbind generate bc65
 */
#ifndef BC65_TABLES_H
#define BC65_TABLES_H

#include "bc65/bc65_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What the head lexer answers for the lines of these modules. */
enum {
    BC65_HEAD_CMEE = 7, /* +CMEE */
    BC65_HEAD_CGATT = 8, /* +CGATT */
    BC65_HEAD_CGPADDR = 9, /* +CGPADDR */
    BC65_HEAD_QIOPEN = 10, /* +QIOPEN */
    BC65_HEAD_QICLOSE = 11, /* +QICLOSE */
    BC65_HEAD_CLOSE_OK = 12, /* CLOSE OK */
    BC65_HEAD_QISTATE = 13, /* +QISTATE */
    BC65_HEAD_QISEND = 14, /* +QISEND */
    BC65_HEAD_SEND_OK = 15, /* SEND OK */
    BC65_HEAD_SEND_FAIL = 16, /* SEND FAIL */
    BC65_HEAD_QISENDEX = 17, /* +QISENDEX */
    BC65_HEAD_QIRD = 18, /* +QIRD */
    BC65_HEAD_QISWTMD = 19, /* +QISWTMD */
    BC65_HEAD_QPING = 20, /* +QPING */
    BC65_HEAD_QNTP = 21, /* +QNTP */
    BC65_HEAD_QIDNSGIP = 22, /* +QIDNSGIP */
    BC65_HEAD_QIURC_DNSGIP = 23, /* +QIURC: "dnsgip" */
    BC65_HEAD_QICFG_DATAFORMAT = 24, /* +QICFG: "dataformat" */
    BC65_HEAD_QICFG_VIEWMODE = 25, /* +QICFG: "viewmode" */
    BC65_HEAD_QICFG_SHOWLENGTH = 26, /* +QICFG: "showlength" */
    BC65_HEAD_QICFG_OPEN_TIME = 27, /* +QICFG: "open_time" */
    BC65_HEAD_QIGETERROR = 28, /* +QIGETERROR */
    BC65_HEAD_QIDNSCFG = 29, /* +QIDNSCFG */
    BC65_HEAD_QCOAPCFG_DTLS = 30, /* +QCOAPCFG: "dtls" */
    BC65_HEAD_QCOAPCFG_PSK = 31, /* +QCOAPCFG: "psk" */
    BC65_HEAD_QCOAPOPEN = 32, /* +QCOAPOPEN */
    BC65_HEAD_QCOAPCLOSE = 33, /* +QCOAPCLOSE */
    BC65_HEAD_QCOAPOPTION = 34, /* +QCOAPOPTION */
    BC65_HEAD_QCOAPHEAD = 35, /* +QCOAPHEAD */
    BC65_HEAD_QCOAPSEND = 36, /* +QCOAPSEND */
    BC65_HEAD_QIURC_CLOSED = 37, /* +QIURC: "closed" */
    BC65_HEAD_QIURC_RECV = 38, /* +QIURC: "recv" */
    BC65_HEAD_QIURC_INCOMING_FULL = 39, /* +QIURC: "incoming full" */
    BC65_HEAD_QIURC_INCOMING = 40, /* +QIURC: "incoming" */
    BC65_HEAD_QCOAPURC = 41, /* +QCOAPURC */
    BC65_HEADS
};

uint8_t bc65_lex_head(const char **cursor);

extern const at_shape bc65_shape_cmee_ranges;
extern const at_shape bc65_shape_cmee_response;
extern const at_shape bc65_shape_cgatt_ranges;
extern const at_shape bc65_shape_cgatt_response;
extern const at_shape bc65_shape_cgpaddr_ranges;
extern const at_shape bc65_shape_cgpaddr_line;
extern const at_shape bc65_shape_qiopen_ranges;
extern const at_shape bc65_shape_qiopen_result;
extern const at_shape bc65_shape_qiclose_ranges;
extern const at_shape bc65_shape_close_ok;
extern const at_shape bc65_shape_qistate_status;
extern const at_shape bc65_shape_qisend_ranges;
extern const at_shape bc65_shape_send_ok;
extern const at_shape bc65_shape_send_fail;
extern const at_shape bc65_shape_qisendex_ranges;
extern const at_shape bc65_shape_qird_ranges;
extern const at_shape bc65_shape_qird_response;
extern const at_shape bc65_shape_qird_response_2;
extern const at_shape bc65_shape_qird_response_3;
extern const at_shape bc65_shape_qiswtmd_ranges;
extern const at_shape bc65_shape_qping_ranges;
extern const at_shape bc65_shape_qping_reply;
extern const at_shape bc65_shape_qping_summary;
extern const at_shape bc65_shape_qntp_ranges;
extern const at_shape bc65_shape_qntp_result;
extern const at_shape bc65_shape_qidnsgip_ranges;
extern const at_shape bc65_shape_qidnsgip_result;
extern const at_shape bc65_shape_qidnsgip_address;
extern const at_shape bc65_shape_qicfg_ranges;
extern const at_shape bc65_shape_qicfg_ranges_2;
extern const at_shape bc65_shape_qicfg_ranges_3;
extern const at_shape bc65_shape_qicfg_ranges_4;
extern const at_shape bc65_shape_qicfg_dataformat_response;
extern const at_shape bc65_shape_qicfg_viewmode_response;
extern const at_shape bc65_shape_qicfg_showlength_response;
extern const at_shape bc65_shape_qicfg_open_time_response;
extern const at_shape bc65_shape_qigeterror_response;
extern const at_shape bc65_shape_qidnscfg_ranges;
extern const at_shape bc65_shape_qidnscfg_response;
extern const at_shape bc65_shape_qcoapcfg_dtls_response;
extern const at_shape bc65_shape_qcoapcfg_psk_response;
extern const at_shape bc65_shape_qcoapopen_ranges;
extern const at_shape bc65_shape_qcoapopen_context;
extern const at_shape bc65_shape_qcoapopen_result;
extern const at_shape bc65_shape_qcoapclose_ranges;
extern const at_shape bc65_shape_qcoapclose_result;
extern const at_shape bc65_shape_qcoapoption_ranges;
extern const at_shape bc65_shape_qcoaphead_ranges;
extern const at_shape bc65_shape_qcoapsend_ranges;
extern const at_shape bc65_shape_qcoapsend_response;
extern const at_shape bc65_shape_qiurc_closed;
extern const at_shape bc65_shape_qiurc_recv;
extern const at_shape bc65_shape_qiurc_recv_pushed;
extern const at_shape bc65_shape_qiurc_recv_pushed_2;
extern const at_shape bc65_shape_qiurc_recv_uncounted;
extern const at_shape bc65_shape_qiurc_buff_full;
extern const at_shape bc65_shape_qiurc_incoming_full;
extern const at_shape bc65_shape_qiurc_incoming;
extern const at_shape bc65_shape_qcoapurc_option;
extern const at_shape bc65_shape_qcoapurc_urc;
extern const at_form bc65_form_at;
extern const at_form bc65_form_ate;
extern const at_form bc65_form_cmee_test;
extern const at_form bc65_form_cmee_read;
extern const at_form bc65_form_cmee;
extern const at_form bc65_form_cgatt_test;
extern const at_form bc65_form_cgatt_read;
extern const at_form bc65_form_cgatt;
extern const at_form bc65_form_cgpaddr_test;
extern const at_form bc65_form_cgpaddr_read;
extern const at_form bc65_form_cgpaddr;
extern const at_form bc65_form_qiopen_test;
extern const at_form bc65_form_qiopen;
extern const at_form bc65_form_qiclose_test;
extern const at_form bc65_form_qiclose;
extern const at_form bc65_form_qistate_test;
extern const at_form bc65_form_qistate_read;
extern const at_form bc65_form_qistate_by_context;
extern const at_form bc65_form_qistate_by_socket;
extern const at_form bc65_form_qisend_test;
extern const at_form bc65_form_qisend_inline;
extern const at_form bc65_form_qisend_text;
extern const at_form bc65_form_qisend_data;
extern const at_form bc65_form_qisendex_test;
extern const at_form bc65_form_qisendex_inline;
extern const at_form bc65_form_qisendex_text;
extern const at_form bc65_form_qisendex_data;
extern const at_form bc65_form_qird_test;
extern const at_form bc65_form_qird;
extern const at_form bc65_form_qiswtmd_test;
extern const at_form bc65_form_qiswtmd_read;
extern const at_form bc65_form_qiswtmd;
extern const at_form bc65_form_qping_test;
extern const at_form bc65_form_qping;
extern const at_form bc65_form_qntp_test;
extern const at_form bc65_form_qntp;
extern const at_form bc65_form_qidnsgip_test;
extern const at_form bc65_form_qidnsgip;
extern const at_form bc65_form_qicfg_test;
extern const at_form bc65_form_qicfg_dataformat_query;
extern const at_form bc65_form_qicfg_dataformat;
extern const at_form bc65_form_qicfg_viewmode_query;
extern const at_form bc65_form_qicfg_viewmode;
extern const at_form bc65_form_qicfg_showlength_query;
extern const at_form bc65_form_qicfg_showlength;
extern const at_form bc65_form_qicfg_open_time_query;
extern const at_form bc65_form_qicfg_open_time;
extern const at_form bc65_form_qigeterror_test;
extern const at_form bc65_form_qigeterror;
extern const at_form bc65_form_qidnscfg_test;
extern const at_form bc65_form_qidnscfg_read;
extern const at_form bc65_form_qidnscfg;
extern const at_form bc65_form_qcoapcfg_dtls_query;
extern const at_form bc65_form_qcoapcfg_dtls;
extern const at_form bc65_form_qcoapcfg_psk_query;
extern const at_form bc65_form_qcoapcfg_psk;
extern const at_form bc65_form_qcoapopen_test;
extern const at_form bc65_form_qcoapopen_read;
extern const at_form bc65_form_qcoapopen;
extern const at_form bc65_form_qcoapclose_test;
extern const at_form bc65_form_qcoapclose;
extern const at_form bc65_form_qcoapoption_test;
extern const at_form bc65_form_qcoapoption;
extern const at_form bc65_form_qcoaphead_test;
extern const at_form bc65_form_qcoaphead;
extern const at_form bc65_form_qcoapsend_test;
extern const at_form bc65_form_qcoapsend_query;
extern const at_form bc65_form_qcoapsend_text;
extern const at_form bc65_form_qcoapsend_empty;
extern const at_form bc65_form_qcoapsend_data;
extern const at_form bc65_form_qcoapsend_inline;
extern const at_code bc65_cme_codes[66];
extern const at_code bc65_err_codes[26];
extern const at_code bc65_ping_result_codes[6];
extern const at_code bc65_ntp_err_codes[6];
extern const at_code bc65_coap_result_codes[12];
extern const at_code bc65_content_format_codes[6];
#ifdef __cplusplus
}
#endif

#endif
