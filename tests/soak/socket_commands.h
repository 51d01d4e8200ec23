/*
 * Arguments and results of the TCP/IP commands that BC65 and BC25 share.
 */
#ifndef SOAK_SOCKET_COMMANDS_H
#define SOAK_SOCKET_COMMANDS_H

#include "family.h"

union arguments {
    FAMILY_NAME(_qiopen_write) open;
    FAMILY_NAME(_qiclose_write) close;
    FAMILY_NAME(_qisend_data_write) send;
    FAMILY_NAME(_qisendex_inline_write) send_digits;
    FAMILY_NAME(_qird_write) read;
    FAMILY_NAME(_qistate_by_socket_write) state;
    FAMILY_NAME(_ate_write) echo;
    FAMILY_NAME(_cmee_write) cmee;
    FAMILY_NAME(_qping_write) ping;
    FAMILY_NAME(_qicfg_showlength_write) show;
    FAMILY_NAME(_qicfg_viewmode_write) view;
    FAMILY_NAME(_qicfg_dataformat_write) format;
};

union result {
    FAMILY_NAME(_qiopen_result) open;
    FAMILY_NAME(_qird_response) read;
    FAMILY_NAME(_cgatt_response) attached;
    FAMILY_NAME(_qigeterror_response) error;
    FAMILY_NAME(_qping_summary) ping;
    FAMILY_NAME(_qicfg_showlength_response) show;
    FAMILY_NAME(_qicfg_viewmode_response) view;
    FAMILY_NAME(_qicfg_dataformat_response) format;
};

#endif
