/*
 * What the parts of the client share: the life of a call (at_call.c), sending (at_sending.c), what comes back
 * (at_answers.c), clocks and interface (at_client.c).
 */
#ifndef ATBIND_AT_CLIENT_PARTS_H
#define ATBIND_AT_CLIENT_PARTS_H

#include "atbind/at_client.h"

enum at_call_state {
    AT_CALL_IDLE,
    AT_CALL_SENDING_LINE,
    AT_CALL_WAITING_FOR_PROMPT,
    AT_CALL_SENDING_DATA,
    AT_CALL_WAITING_FOR_FINAL,
    AT_CALL_AWAITING_RESULT,
    AT_CALL_ENDED
};

/* Milliseconds, as the port tells them. */
uint32_t at_client_now(const at_client *client);

/* Whether a deadline has come; times may wrap around. */
bool at_time_is_over(uint32_t time, uint32_t deadline);

/* Gives the call its documented response time from now on. */
void at_call_restart_clock(const at_client *client, at_call *call);

/* The call leaves the command in flight to others and awaits its later results, within their time. */
void at_call_await(at_client *client, at_call *call);

/* Takes a call out of the client without telling anybody. */
void at_call_unlink(at_client *client, at_call *call);

/* Ends a call and tells its owner. */
void at_call_end(at_client *client, at_call *call, at_status status);

/* Ends a call to which the module may still answer: until then no other command is sent. */
void at_call_give_up(at_client *client, at_call *call, at_status status);

/* The answer has come, or will not come any more. */
void at_client_end_quarantine(at_client *client);

/* Offers the port what it has not taken yet of the command line or of its data; AT_OK even if it took nothing. */
at_status at_call_send_rest(at_client *client, at_call *call);

/* The same, and ends the call with AT_ERROR_PORT if the port fails. */
void at_call_go_on_sending(at_client *client, at_call *call);

/* The receiver's event handler. */
void at_client_on_event(void *owner, const at_event *event);

#endif
