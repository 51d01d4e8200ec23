/*
 * Quectel BC28: the tables that the generated functions share. Not for applications.
 *
 * Generated from the spec of bc28 by: ./atbind generate bc28
 */
#ifndef BC28_TABLES_H
#define BC28_TABLES_H

#include "bc28/bc28_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What the head lexer answers for the lines of these modules. */
enum {
    BC28_HEAD_CMEE = 7, /* +CMEE */
    BC28_HEAD_CGATT = 8, /* +CGATT */
    BC28_HEAD_CGPADDR = 9, /* +CGPADDR */
    BC28_HEAD_QLASERVERIP = 10, /* +QLASERVERIP */
    BC28_HEAD_QLASECSWT = 11, /* +QLASECSWT */
    BC28_HEAD_QLASETPSK = 12, /* +QLASETPSK */
    BC28_HEAD_QLADATASTATUS = 13, /* +QLADATASTATUS */
    BC28_HEAD_QLAREGSWT = 14, /* +QLAREGSWT */
    BC28_HEAD_QLASTATUS = 15, /* +QLASTATUS */
    BC28_HEAD_QLADTLSSTAT = 16, /* +QLADTLSSTAT */
    BC28_HEAD_QCFG_LWM2M_DEVICE_TYPE = 17, /* +QCFG: "LWM2M/DeviceType" */
    BC28_HEAD_QLASETBSPSK = 18, /* +QLASETBSPSK */
    BC28_HEAD_QLABSSECSWT = 19, /* +QLABSSECSWT */
    BC28_HEAD_REBOOTING = 20, /* REBOOTING */
    BC28_HEAD_QLAWRITE = 21, /* +QLAWRITE */
    BC28_HEAD_QLAREAD = 22, /* +QLAREAD */
    BC28_HEAD_QLAEVTIND = 23, /* +QLAEVTIND */
    BC28_HEAD_QLASENDDATA = 24, /* +QLASENDDATA */
    BC28_HEAD_REGISTERNOTIFY = 25, /* REGISTERNOTIFY */
    BC28_HEAD_NEUL = 26, /* Neul */
    BC28_HEAD_FIRMWARE = 27, /* FIRMWARE  */
    BC28_HEAD_REBOOT_CAUSE = 28, /* REBOOT_CAUSE_ */
    BC28_HEADS
};

uint8_t bc28_lex_head(const char **cursor);

extern const at_shape bc28_shape_cmee_ranges;
extern const at_shape bc28_shape_cmee_response;
extern const at_shape bc28_shape_cgatt_ranges;
extern const at_shape bc28_shape_cgatt_response;
extern const at_shape bc28_shape_cgpaddr_ranges;
extern const at_shape bc28_shape_cgpaddr_line;
extern const at_shape bc28_shape_qlaserverip_server;
extern const at_shape bc28_shape_qlaserverip_server_header;
extern const at_shape bc28_shape_qlaserverip_server_2;
extern const at_shape bc28_shape_qlasecswt_response;
extern const at_shape bc28_shape_qlasetpsk_response;
extern const at_shape bc28_shape_qladatastatus_response;
extern const at_shape bc28_shape_qlaregswt_response;
extern const at_shape bc28_shape_qlastatus_response;
extern const at_shape bc28_shape_qladtlsstat_response;
extern const at_shape bc28_shape_qcfg_lwm2m_device_type_response;
extern const at_shape bc28_shape_qlasetbspsk_response;
extern const at_shape bc28_shape_qlabssecswt_response;
extern const at_shape bc28_shape_nrb_response;
extern const at_shape bc28_shape_qlawrite_urc;
extern const at_shape bc28_shape_qlaread_urc;
extern const at_shape bc28_shape_qlaevtind_urc;
extern const at_shape bc28_shape_qladatastatus_urc;
extern const at_shape bc28_shape_qladtlsstat_urc;
extern const at_shape bc28_shape_qlasenddata_urc;
extern const at_shape bc28_shape_registernotify_urc;
extern const at_shape bc28_shape_neul_urc;
extern const at_shape bc28_shape_firmware_urc;
extern const at_shape bc28_shape_reboot_cause_urc;
extern const at_form bc28_form_at;
extern const at_form bc28_form_ate;
extern const at_form bc28_form_cmee_test;
extern const at_form bc28_form_cmee_read;
extern const at_form bc28_form_cmee;
extern const at_form bc28_form_cgatt_test;
extern const at_form bc28_form_cgatt_read;
extern const at_form bc28_form_cgatt;
extern const at_form bc28_form_cgpaddr_test;
extern const at_form bc28_form_cgpaddr;
extern const at_form bc28_form_qlaserverip_read;
extern const at_form bc28_form_qlaserverip_set;
extern const at_form bc28_form_qlaserverip_delete;
extern const at_form bc28_form_qlasecswt_read;
extern const at_form bc28_form_qlasecswt;
extern const at_form bc28_form_qlasetpsk_read;
extern const at_form bc28_form_qlasetpsk;
extern const at_form bc28_form_qlasregind;
extern const at_form bc28_form_qlasenddata_data;
extern const at_form bc28_form_qlasenddata_inline;
extern const at_form bc28_form_qlasendrsp_empty;
extern const at_form bc28_form_qlasendrsp_data;
extern const at_form bc28_form_qladatastatus_read;
extern const at_form bc28_form_qlafotaind;
extern const at_form bc28_form_qlaregswt_read;
extern const at_form bc28_form_qlaregswt;
extern const at_form bc28_form_qlastatus_read;
extern const at_form bc28_form_qlaresetdtls;
extern const at_form bc28_form_qladtlsstat_read;
extern const at_form bc28_form_qcfg_lwm2m_device_type_query;
extern const at_form bc28_form_qcfg_lwm2m_device_type;
extern const at_form bc28_form_qlafotareset;
extern const at_form bc28_form_qlasetbspsk_read;
extern const at_form bc28_form_qlasetbspsk;
extern const at_form bc28_form_qlabssecswt_read;
extern const at_form bc28_form_qlabssecswt;
extern const at_form bc28_form_nrb;
extern const at_code bc28_cme_general_codes[8];
extern const at_code bc28_cme_sms_codes[23];
extern const at_code bc28_cme_module_codes[25];
extern const at_code bc28_cme_codes[66];
#ifdef __cplusplus
}
#endif

#endif
