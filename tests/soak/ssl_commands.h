/*
 * Arguments and results of the SSL commands of BG95.
 */
#ifndef SOAK_SSL_COMMANDS_H
#define SOAK_SSL_COMMANDS_H

#include "family.h"

union arguments {
    bg95_qsslopen_write open;
    bg95_qsslclose_write close;
    bg95_qsslsend_data_write send;
    bg95_qsslrecv_write read;
    bg95_qsslrecv_lengths_write lengths;
    bg95_qsslstate_write state;
    bg95_qiswtmd_write access;
    bg95_qiact_write activate;
    bg95_qsslcfg_negotiatetime_write negotiate;
    bg95_ate_write echo;
    bg95_cmee_write cmee;
};

union result {
    bg95_qsslopen_result open;
    bg95_qsslrecv_response read;
    bg95_qsslrecv_totals lengths;
    bg95_cgatt_response attached;
    bg95_cpin_response pin;
    bg95_qigeterror_response error;
    bg95_qsslcfg_negotiatetime_response negotiate;
};

#endif
