/*
 * The client: sends commands, matches what comes back, runs the clocks.
 *
 * One command is in flight at a time. After its OK, any number of later results (an open, a ping, a send) can be awaited
 * while further commands run. Feed received bytes with at_client_feed() in any pieces, call at_client_tick() now and
 * then, and use the generated functions of your module's family to send. Nothing here blocks but at_client_run(), and
 * nothing allocates memory: a call lives in an at_call of the caller's.
 *
 * A client and its calls belong to one thread. Feed from an interrupt goes through a ring buffer of the port.
 */
#ifndef ATBIND_AT_CLIENT_H
#define ATBIND_AT_CLIENT_H

#include "atbind/at_encode.h"
#include "atbind/at_port.h"
#include "atbind/at_receiver.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Any function; generated code turns it back into the type that it was registered with. */
typedef void (*at_function)(void);

/* Hands an event to a handler of the family's own type. */
typedef void at_deliver(at_function handler, void *user, const at_event *event);

/* Called once when an asynchronous call has ended, whatever the outcome. The call may be started again from here. */
typedef void at_done(void *user, at_status status);

/*
 * Takes the next of the data that a response carries, as they arrive: for data that no buffer can hold. Returns false to
 * have no more of them; the call ends with AT_ERROR_BUFFER then, once the module has said all of them. The bytes are valid
 * only during the call.
 */
typedef bool at_data_sink(void *user, const uint8_t *bytes, size_t length);

/*
 * One command on its way. The caller owns it; between at_client_start() and the end of the call it must stay in place,
 * and so must everything it points to. Generated functions fill it in.
 */
typedef struct at_call {
    const at_form *form;
    const void *arguments; /* struct of the form; null for a form without fields */
    void *result;          /* struct of its single response or later result, or null */
    char *text;            /* where the texts in `result` are kept, or null; a repeated group takes one byte more */
    size_t text_size;
    uint8_t *data; /* where counted data of the response go, or null */
    size_t data_size;
    size_t data_length;     /* how many have come */
    at_data_sink *sink;     /* takes the data in place of a buffer, or null */
    void *sink_user;
    at_deliver *deliver;    /* for repeated lines */
    at_function on_line;    /* their handler, or null */
    void *line_user;
    at_done *done; /* or null */
    void *user;

    /* The rest is the client's. */
    struct at_call *next;
    size_t sent;
    size_t text_length;
    uint32_t deadline;
    int32_t code; /* of +CME ERROR or of a result that reports failure; -1 where there is none */
    int16_t followers;
    uint8_t state;
    bool answered; /* a response has come */
    bool settled;  /* the later result has come, before OK */
    at_status status;
} at_call;

/* Counters for diagnosis; they wrap around. */
typedef struct at_statistics {
    uint32_t bytes;
    uint32_t lines;
    uint16_t malformed;
    uint16_t truncated;
    uint16_t unknown;
    uint16_t late; /* result codes and responses for which no command was waiting any more */
    uint16_t high_water; /* most bytes of the receive buffer that a line has taken so far */
} at_statistics;

/*
 * Receives what the peer sends in online data mode, in pieces of any size. When that mode has ended it is called once with
 * `data.bytes` null: `status` is AT_OK after the escape sequence, AT_ERROR_MODULE after NO CARRIER, AT_ERROR_REBOOT after a
 * restart. With AT_ERROR_TIMEOUT or AT_ERROR_PORT at_client_escape() has failed, and online data mode goes on. The bytes
 * are valid only during the call. Commands can be started from it once that mode has ended.
 */
typedef void at_online_handler(void *user, at_bytes data, at_status status);

/* A line that the spec does not know, or that could not be read; `event` says which of the two. */
typedef void at_line_handler(void *user, const at_event *event);

typedef struct at_client {
    at_receiver receiver;
    const at_port *port;
    at_call *current; /* in flight */
    at_call *awaited; /* later results, oldest first */
    at_deliver *deliver_urc;
    at_function on_urc;
    void *urc_user;
    at_line_handler *on_line;
    void *line_user;
    uint32_t quarantine_end;
    uint32_t data_deadline; /* online: when bytes that are held back are released */
    uint32_t online_clock;  /* when the last byte was sent; while escaping, when the present step is over */
    at_online_handler *on_online;
    void *online_user;
    const at_form *owed; /* a result without a key may still come to a call of this form that was given up */
    at_statistics statistics;
    at_error error;
    bool quarantined; /* a reply to a command that timed out may still come */
    bool handling;    /* a handler is running */
    uint8_t online;   /* stage of online data mode */
} at_client;

/*
 * Prepares a client for a module on a port. `buffer` receives lines that arrive in pieces: AT_BUFFER_MINIMUM bytes or
 * more; a line can be one byte shorter. All pointers have to outlive the client.
 * Returns AT_ERROR_ARGUMENT if a pointer is null or the buffer too small.
 */
at_status at_client_init(at_client *client, const at_module *module, const at_port *port, void *buffer, size_t size);

/*
 * Takes received bytes and calls handlers for what they hold. Returns AT_ERROR_ARGUMENT for null, and
 * AT_ERROR_REENTERED from inside a handler.
 */
at_status at_client_feed(at_client *client, const void *bytes, size_t length);

/* Sends what the port did not take before, and ends calls whose time is over. */
void at_client_tick(at_client *client);

/* Milliseconds until at_client_tick() has something to do; UINT32_MAX if nothing is under way. */
uint32_t at_client_next_tick(const at_client *client);

/*
 * Validates a call and sends it. Returns AT_PENDING, or the reason why nothing was sent: one of the caller's mistakes in
 * at_status, AT_ERROR_BUSY while another command is in flight, AT_ERROR_QUARANTINE while a late reply may come.
 */
at_status at_client_start(at_client *client, at_call *call);

/*
 * Fills `call` from `fresh` and starts it; what generated code calls. AT_ERROR_BUSY, with `call` untouched, if it is
 * still under way.
 */
at_status at_client_start_fresh(at_client *client, at_call *call, const at_call *fresh);

/* Like at_client_start(), and waits for the end of the call. Returns its outcome. Needs the port's wait(). */
at_status at_client_run(at_client *client, at_call *call);

/* Ends a call with AT_ERROR_CANCELLED; does nothing if it has ended already. */
void at_client_cancel(at_client *client, at_call *call);

/*
 * Ends all calls and online data mode with AT_ERROR_REBOOT and puts the modes back: for when the module has been
 * restarted. A URC that says so does this by itself, behind its handler, and ends a command that restarts with AT_OK.
 */
void at_client_restarted(at_client *client);

/* Registers the handler for online data mode (transparent mode). Null for none: received bytes are dropped. */
void at_client_on_online(at_client *client, at_online_handler *handler, void *user);

/* Whether the line is in online data mode. Commands are refused with AT_ERROR_BUSY then. */
bool at_client_is_online(const at_client *client);

/*
 * Sends bytes to the peer as they are. `taken` tells how many the port took; offer the rest again later. Returns
 * AT_ERROR_ARGUMENT outside online data mode or for null, AT_ERROR_BUSY while at_client_escape() is under way, and
 * AT_ERROR_PORT. `+++` among the bytes is data as long as no guard time of silence surrounds it.
 */
at_status at_client_send_online(at_client *client, const void *bytes, size_t length, size_t *taken);

/*
 * Leaves online data mode: waits for the guard time, sends the escape sequence, waits for the guard time and OK. All of
 * it happens in at_client_tick(); the handler of online data mode is told the end. It is told AT_ERROR_TIMEOUT if the
 * module does not answer and AT_ERROR_PORT if the port fails, and online data mode goes on then. Returns AT_PENDING, or
 * AT_ERROR_ARGUMENT outside online data mode. The connection goes on: ATO returns to it.
 */
at_status at_client_escape(at_client *client);

/* Whether a command is in flight, a late reply may come or the line is online, so that at_client_start() would refuse. */
bool at_client_is_busy(const at_client *client);

/* Registers the handler for URCs; generated code calls this from the family's own function. Null for none. */
void at_client_on_urc(at_client *client, at_deliver *deliver, at_function handler, void *user);

/* Registers the handler for unknown, malformed and truncated lines. Null for none. */
void at_client_on_line(at_client *client, at_line_handler *handler, void *user);

/* Why the last call failed: parameter and limit, or the module's code. Valid until the next call. */
const at_error *at_client_last_error(const at_client *client);

/* The counters. */
const at_statistics *at_client_statistics(const at_client *client);

#ifdef __cplusplus
}
#endif

#endif
