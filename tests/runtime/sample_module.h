/*
 * A module of the tests' own, for what bc65 does not have: online data mode, CONNECT as a prompt, final result codes of a
 * command's own, a banner, lists without heads, data in quotation marks, times kept per socket.
 */
#ifndef SAMPLE_MODULE_H
#define SAMPLE_MODULE_H

#include "support.h"

enum sample_head {
    SAMPLE_HEAD_LIST = AT_HEAD_FIRST_OF_MODULE,
    SAMPLE_HEAD_PUSH,
    SAMPLE_HEAD_RDY,
    SAMPLE_HEAD_NEUL,
    SAMPLE_HEAD_SEND_OK,
    SAMPLE_HEAD_SEND_FAIL,
    SAMPLE_HEAD_UP
};

enum sample_urc { SAMPLE_URC_PUSH, SAMPLE_URC_RDY, SAMPLE_URC_NEUL };

enum sample_mode { SAMPLE_MODE_ECHO, SAMPLE_MODE_FORMAT, SAMPLE_MODE_WAIT };

/* +PUSH: <id>,<length>,"<data>" */
typedef struct sample_push {
    int32_t id;
    int32_t length;
} sample_push;

/* <kind>,<address>,<port> */
typedef struct sample_server {
    at_word kind;
    at_string address;
    int32_t port;
} sample_server;

/* +UP: <size>,<checksum> */
typedef struct sample_uploaded {
    int32_t size;
    int32_t checksum;
} sample_uploaded;

/* +UP: <count>(,<id>)... */
typedef struct sample_ids {
    int32_t count;
    at_group ids;
} sample_ids;

/* AT+DIAL=<id> and AT+WAIT=<id> */
typedef struct sample_dial {
    int32_t id;
} sample_dial;

/* AT+UP=<length>, AT+SEND=<length> and AT+TALK, and then <data> */
typedef struct sample_data {
    at_bytes data;
} sample_data;

extern const at_module sample_module;        /* guard time 1000 ms */
extern const at_form sample_form_dial;       /* CONNECT or OK; sets the format to 1 */
extern const at_form sample_form_ato;        /* CONNECT */
extern const at_form sample_form_up;         /* CONNECT is the prompt; +UP, then OK */
extern const at_form sample_form_send;       /* >; SEND OK or SEND FAIL within 10 s and no OK; sets the format to 1 */
extern const at_form sample_form_check_send; /* the same with a mandatory response */
extern const at_form sample_form_talk;       /* >; silence ends the data; OK */
extern const at_form sample_form_old_send;   /* >; OK, then SEND OK or SEND FAIL within 10 s */
extern const at_form sample_form_reboot;     /* ends with RDY within 20 s; sets the format to 1 */
extern const at_form sample_form_list;       /* a header and lines without heads; OK */
extern const at_form sample_form_wait;       /* OK within as many seconds as the mode of the socket says */

extern const at_form sample_form_ids;        /* +UP with a repeated group; OK */
extern const at_shape sample_item_id;        /* one of the group: a sample_dial */

/* The names of heads for logs. */
const char *sample_head_name(uint8_t head);

/* Fills in a call that notes its end in `log` through bench_done; start it with at_client_start(). */
void sample_call(at_call *call, const at_form *form, const void *arguments, at_done *done, void *user);

#endif
