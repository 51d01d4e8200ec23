/*
 * Quectel BG95, BG77 and BG600L: the tables that the generated functions share. Not for applications.
 *
 * Generated from the spec of bg95 by: ./atbind generate bg95
 */
#ifndef BG95_TABLES_H
#define BG95_TABLES_H

#include "bg95/bg95_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What the head lexer answers for the lines of these modules. */
enum {
    BG95_HEAD_CMEE = 7, /* +CMEE */
    BG95_HEAD_CGATT = 8, /* +CGATT */
    BG95_HEAD_CGPADDR = 9, /* +CGPADDR */
    BG95_HEAD_QSSLCFG_SSLVERSION = 10, /* +QSSLCFG: "sslversion" */
    BG95_HEAD_QSSLCFG_CIPHERSUITE = 11, /* +QSSLCFG: "ciphersuite" */
    BG95_HEAD_QSSLCFG_CACERT = 12, /* +QSSLCFG: "cacert" */
    BG95_HEAD_QSSLCFG_CLIENTCERT = 13, /* +QSSLCFG: "clientcert" */
    BG95_HEAD_QSSLCFG_CLIENTKEY = 14, /* +QSSLCFG: "clientkey" */
    BG95_HEAD_QSSLCFG_SECLEVEL = 15, /* +QSSLCFG: "seclevel" */
    BG95_HEAD_QSSLCFG_SESSION = 16, /* +QSSLCFG: "session" */
    BG95_HEAD_QSSLCFG_SNI = 17, /* +QSSLCFG: "sni" */
    BG95_HEAD_QSSLCFG_CHECKHOST = 18, /* +QSSLCFG: "checkhost" */
    BG95_HEAD_QSSLCFG_IGNORELOCALTIME = 19, /* +QSSLCFG: "ignorelocaltime" */
    BG95_HEAD_QSSLCFG_NEGOTIATETIME = 20, /* +QSSLCFG: "negotiatetime" */
    BG95_HEAD_QSSLCFG_RENEGOTIATION = 21, /* +QSSLCFG: "renegotiation" */
    BG95_HEAD_QSSLCFG_DTLS = 22, /* +QSSLCFG: "dtls" */
    BG95_HEAD_QSSLCFG_DTLSVERSION = 23, /* +QSSLCFG: "dtlsversion" */
    BG95_HEAD_QSSLOPEN = 24, /* +QSSLOPEN */
    BG95_HEAD_QSSLSEND = 25, /* +QSSLSEND */
    BG95_HEAD_SEND_OK = 26, /* SEND OK */
    BG95_HEAD_SEND_FAIL = 27, /* SEND FAIL */
    BG95_HEAD_QSSLRECV = 28, /* +QSSLRECV */
    BG95_HEAD_QSSLCLOSE = 29, /* +QSSLCLOSE */
    BG95_HEAD_QSSLSTATE = 30, /* +QSSLSTATE */
    BG95_HEAD_QIACT = 31, /* +QIACT */
    BG95_HEAD_QIGETERROR = 32, /* +QIGETERROR */
    BG95_HEAD_QFUPL = 33, /* +QFUPL */
    BG95_HEAD_CPIN = 34, /* +CPIN */
    BG95_HEAD_QSSLCRYPT = 35, /* +QSSLCRYPT */
    BG95_HEAD_QSSLCRYPT_AES = 36, /* +QSSLCRYPT: "AES" */
    BG95_HEAD_QSSLCRYPT_MD_5 = 37, /* +QSSLCRYPT: "MD5" */
    BG95_HEAD_QSSLURC_RECV = 38, /* +QSSLURC: "recv" */
    BG95_HEAD_QSSLURC_CLOSED = 39, /* +QSSLURC: "closed" */
    BG95_HEAD_RDY = 40, /* RDY */
    BG95_HEAD_APP_RDY = 41, /* APP RDY */
    BG95_HEAD_POWERED_DOWN = 42, /* POWERED DOWN */
    BG95_HEAD_NORMAL_POWER_DOWN = 43, /* NORMAL POWER DOWN */
    BG95_HEADS
};

uint8_t bg95_lex_head(const char **cursor);

extern const at_shape bg95_shape_cmee_ranges;
extern const at_shape bg95_shape_cmee_response;
extern const at_shape bg95_shape_cgatt_ranges;
extern const at_shape bg95_shape_cgatt_response;
extern const at_shape bg95_shape_cgpaddr_ranges;
extern const at_shape bg95_shape_cgpaddr_line;
extern const at_shape bg95_shape_qsslcfg_ranges;
extern const at_shape bg95_shape_qsslcfg_ranges_2;
extern const at_shape bg95_shape_qsslcfg_ranges_3;
extern const at_shape bg95_shape_qsslcfg_ranges_4;
extern const at_shape bg95_shape_qsslcfg_ranges_5;
extern const at_shape bg95_shape_qsslcfg_ranges_6;
extern const at_shape bg95_shape_qsslcfg_ranges_7;
extern const at_shape bg95_shape_qsslcfg_ranges_8;
extern const at_shape bg95_shape_qsslcfg_ranges_9;
extern const at_shape bg95_shape_qsslcfg_ranges_10;
extern const at_shape bg95_shape_qsslcfg_ranges_11;
extern const at_shape bg95_shape_qsslcfg_ranges_12;
extern const at_shape bg95_shape_qsslcfg_ranges_13;
extern const at_shape bg95_shape_qsslcfg_ranges_14;
extern const at_shape bg95_shape_qsslcfg_sslversion_response;
extern const at_shape bg95_shape_qsslcfg_ciphersuite_response;
extern const at_shape bg95_shape_qsslcfg_cacert_response;
extern const at_shape bg95_shape_qsslcfg_clientcert_response;
extern const at_shape bg95_shape_qsslcfg_clientkey_response;
extern const at_shape bg95_shape_qsslcfg_seclevel_response;
extern const at_shape bg95_shape_qsslcfg_session_response;
extern const at_shape bg95_shape_qsslcfg_sni_response;
extern const at_shape bg95_shape_qsslcfg_checkhost_response;
extern const at_shape bg95_shape_qsslcfg_ignorelocaltime_response;
extern const at_shape bg95_shape_qsslcfg_negotiatetime_response;
extern const at_shape bg95_shape_qsslcfg_renegotiation_response;
extern const at_shape bg95_shape_qsslcfg_dtls_response;
extern const at_shape bg95_shape_qsslcfg_dtlsversion_response;
extern const at_shape bg95_shape_qsslopen_ranges;
extern const at_shape bg95_shape_qsslopen_result;
extern const at_shape bg95_shape_qsslsend_ranges;
extern const at_shape bg95_shape_send_ok;
extern const at_shape bg95_shape_send_fail;
extern const at_shape bg95_shape_qsslrecv_ranges;
extern const at_shape bg95_shape_qsslrecv_totals;
extern const at_shape bg95_shape_qsslrecv_response;
extern const at_shape bg95_shape_qsslclose_ranges;
extern const at_shape bg95_shape_qsslstate_status;
extern const at_shape bg95_shape_qiact_context;
extern const at_shape bg95_shape_qigeterror_response;
extern const at_shape bg95_shape_qfupl_upload;
extern const at_shape bg95_shape_cpin_response;
extern const at_shape bg95_shape_qsslcrypt_ranges;
extern const at_shape bg95_shape_qsslcrypt_aes_response;
extern const at_shape bg95_shape_qsslcrypt_md_5_response;
extern const at_shape bg95_shape_qsslurc_recv;
extern const at_shape bg95_shape_qsslurc_recv_2;
extern const at_shape bg95_shape_qsslurc_recv_pushed;
extern const at_shape bg95_shape_qsslurc_closed;
extern const at_shape bg95_shape_rdy_urc;
extern const at_shape bg95_shape_app_rdy_urc;
extern const at_shape bg95_shape_cpin_urc;
extern const at_shape bg95_shape_powered_down_urc;
extern const at_shape bg95_shape_normal_power_down_urc;
extern const at_form bg95_form_at;
extern const at_form bg95_form_ate;
extern const at_form bg95_form_cmee_test;
extern const at_form bg95_form_cmee_read;
extern const at_form bg95_form_cmee;
extern const at_form bg95_form_cgatt_test;
extern const at_form bg95_form_cgatt_read;
extern const at_form bg95_form_cgatt;
extern const at_form bg95_form_cgpaddr_test;
extern const at_form bg95_form_cgpaddr;
extern const at_form bg95_form_qsslcfg_test;
extern const at_form bg95_form_qsslcfg_sslversion_query;
extern const at_form bg95_form_qsslcfg_sslversion;
extern const at_form bg95_form_qsslcfg_ciphersuite_query;
extern const at_form bg95_form_qsslcfg_ciphersuite;
extern const at_form bg95_form_qsslcfg_cacert_query;
extern const at_form bg95_form_qsslcfg_cacert;
extern const at_form bg95_form_qsslcfg_clientcert_query;
extern const at_form bg95_form_qsslcfg_clientcert;
extern const at_form bg95_form_qsslcfg_clientkey_query;
extern const at_form bg95_form_qsslcfg_clientkey;
extern const at_form bg95_form_qsslcfg_seclevel_query;
extern const at_form bg95_form_qsslcfg_seclevel;
extern const at_form bg95_form_qsslcfg_session_query;
extern const at_form bg95_form_qsslcfg_session;
extern const at_form bg95_form_qsslcfg_sni_query;
extern const at_form bg95_form_qsslcfg_sni;
extern const at_form bg95_form_qsslcfg_checkhost_query;
extern const at_form bg95_form_qsslcfg_checkhost;
extern const at_form bg95_form_qsslcfg_ignorelocaltime_query;
extern const at_form bg95_form_qsslcfg_ignorelocaltime;
extern const at_form bg95_form_qsslcfg_negotiatetime_query;
extern const at_form bg95_form_qsslcfg_negotiatetime;
extern const at_form bg95_form_qsslcfg_renegotiation_query;
extern const at_form bg95_form_qsslcfg_renegotiation;
extern const at_form bg95_form_qsslcfg_dtls_query;
extern const at_form bg95_form_qsslcfg_dtls;
extern const at_form bg95_form_qsslcfg_dtlsversion_query;
extern const at_form bg95_form_qsslcfg_dtlsversion;
extern const at_form bg95_form_qsslopen_test;
extern const at_form bg95_form_qsslopen_transparent;
extern const at_form bg95_form_qsslopen;
extern const at_form bg95_form_qsslsend_test;
extern const at_form bg95_form_qsslsend_text;
extern const at_form bg95_form_qsslsend_data;
extern const at_form bg95_form_qsslrecv_test;
extern const at_form bg95_form_qsslrecv_lengths;
extern const at_form bg95_form_qsslrecv;
extern const at_form bg95_form_qsslclose_test;
extern const at_form bg95_form_qsslclose;
extern const at_form bg95_form_qsslstate_test;
extern const at_form bg95_form_qsslstate;
extern const at_form bg95_form_qsslstate_execute;
extern const at_form bg95_form_qicsgp;
extern const at_form bg95_form_qiact_read;
extern const at_form bg95_form_qiact;
extern const at_form bg95_form_qideact;
extern const at_form bg95_form_qiswtmd_transparent;
extern const at_form bg95_form_qiswtmd;
extern const at_form bg95_form_qigeterror;
extern const at_form bg95_form_qfupl_counted;
extern const at_form bg95_form_qfupl_until_silence;
extern const at_form bg95_form_cpin_read;
extern const at_form bg95_form_ato;
extern const at_form bg95_form_at_d;
extern const at_form bg95_form_qsslcrypt_test;
extern const at_form bg95_form_qsslcrypt_aes;
extern const at_form bg95_form_qsslcrypt_md_5;
extern const at_code bg95_cme_codes[66];
extern const at_code bg95_err_codes[26];
#ifdef __cplusplus
}
#endif

#endif
