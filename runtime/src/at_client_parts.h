/*
 * What the parts of the client share: the time (at_clock.c), the life of a call (at_call.c), sending (at_sending.c), what
 * comes back (at_answers.c), online data mode (at_online.c), what is due and the interface (at_client.c).
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
    AT_CALL_DOOMED, /* the module has restarted, and the owner is going to be told */
    AT_CALL_ENDED
};

/* Of online data mode. While the escape sequence is being sent, the distance from AT_ESCAPE_SENDING is what has left. */
enum at_online_state {
    AT_OFFLINE,
    AT_ONLINE,
    AT_ESCAPE_SILENCE, /* the guard time before the escape sequence */
    AT_ESCAPE_SENDING,
    AT_ESCAPE_ANSWER = AT_ESCAPE_SENDING + 3
};

/* Milliseconds, as the port tells them. */
uint32_t at_client_now(const at_client *client);

/* Whether a deadline has come; times may wrap around. */
bool at_time_is_over(uint32_t time, uint32_t deadline);

/* Whether something else than OK ends commands of this form well. */
bool at_form_ignores_ok(const at_form *form);

/* Gives the call its documented time from now on. */
void at_call_restart_clock(const at_client *client, at_call *call);

/* Whether a call awaits its later results; the call itself is not looked at. */
bool at_call_is_awaited(const at_client *client, const at_call *call);

/* Takes a call out of the client without telling anybody. */
void at_call_unlink(at_client *client, at_call *call);

/* Ends a call and tells its owner. */
void at_call_end(at_client *client, at_call *call, at_status status);

/* Ends a call to which the module may still answer: until then no other command is sent. */
void at_call_give_up(at_client *client, at_call *call, at_status status);

/* Ends a call that has done what it should, unless something was wrong with its answer. */
void at_call_succeed(at_client *client, at_call *call);

/* The same after OK, behind which later results may be awaited. */
void at_call_accepted(at_client *client, at_call *call);

/*
 * The module has restarted: puts the modes back and marks the calls that are under way. A handler that runs before they
 * are ended may start new ones, which go on.
 */
void at_client_doom_calls(at_client *client);
void at_client_end_doomed(at_client *client);

/* The answer has come, or will not come any more. */
void at_client_end_quarantine(at_client *client);

/* Offers the port what it has not taken yet of the command line or of its data; AT_OK even if it took nothing. */
at_status at_call_send_rest(at_client *client, at_call *call);

/* The same, and ends the call with AT_ERROR_PORT if the port fails. */
void at_call_go_on_sending(at_client *client, at_call *call);

/* Online data mode begins; ends, for this reason; goes on with received bytes. */
void at_online_begin(at_client *client);
void at_online_end(at_client *client, at_status status);
void at_online_take(at_client *client, at_bytes data);

/* After bytes have been fed: those held back get their time. */
void at_online_fed(at_client *client);

/* Releases what was held back long enough, and carries on with the escape sequence. */
void at_online_tick(at_client *client, uint32_t time);

/* The clocks of online data mode in at_client_next_tick(). */
uint32_t at_online_next_tick(const at_client *client, uint32_t time, uint32_t best);

/* The sooner of `best` and the milliseconds until `deadline`. */
uint32_t at_time_sooner(uint32_t time, uint32_t deadline, uint32_t best);

enum { AT_RETRY_MS = 5 }; /* a port that took nothing is asked again */

/* The receiver's event handler. */
void at_client_on_event(void *owner, const at_event *event);

#endif
