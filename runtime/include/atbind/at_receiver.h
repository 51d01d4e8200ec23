/*
 * Makes events out of what a module sends: recognises lines, tells replies from unsolicited result codes, reads their
 * fields, follows the modes that change how lines look, and passes counted data on.
 *
 * The receiver knows nothing of time or of sending; at_client.h adds these.
 */
#ifndef ATBIND_AT_RECEIVER_H
#define ATBIND_AT_RECEIVER_H

#include "atbind/at_framer.h"
#include "atbind/at_table.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Room for the values of a module's modes, and for the fields of one line; generated code checks that it suffices. */
#define AT_MODE_BITS 96u
#define AT_FIELDS_SIZE (24u * sizeof(void *))

/* Room for the numbers on the header of data, which stay readable while the data arrive. */
#define AT_HEADER_SIZE 16u

typedef enum at_event_type {
    AT_EVENT_FINAL,     /* a final result code; `head` tells which, or `shape` for the module's own such as SEND OK */
    AT_EVENT_RESPONSE,  /* an information response of the command in flight */
    AT_EVENT_URC,       /* any other line of the module that the spec knows */
    AT_EVENT_DATA,      /* a piece of the data that a response or URC announced */
    AT_EVENT_ONLINE,    /* bytes of the peer in online data mode; a FINAL ends that */
    AT_EVENT_PROMPT,    /* the module waits for data */
    AT_EVENT_ECHO,      /* the module repeated the command line */
    AT_EVENT_MALFORMED, /* a line that is known, with a field that cannot be read */
    AT_EVENT_TRUNCATED, /* a line longer than the buffer */
    AT_EVENT_UNKNOWN    /* any other line */
} at_event_type;

/* Everything in an event is valid only while it is being handled. */
typedef struct at_event {
    at_event_type type;
    const at_shape *shape; /* FINAL of the module's own, RESPONSE, URC, DATA, MALFORMED; else null */
    const void *fields;    /* RESPONSE, URC, DATA: the C struct of the shape; with DATA only its numbers */
    at_string line;        /* the line as it came, without blanks around it */
    at_bytes data;         /* DATA */
    uint32_t data_offset;  /* DATA: how many bytes came before */
    uint32_t data_total;   /* RESPONSE, URC, DATA: how many bytes follow the header */
    uint32_t unlisted;     /* RESPONSE, URC: bit n is set if field n has a value outside its documented list */
    int32_t code;          /* FINAL +CME ERROR: its number, or -1 where it came as words */
    const char *field;     /* MALFORMED: name of the parameter; null if the line was longer than known */
    uint8_t head;          /* at_head or a head of the module */
    bool is_response;      /* DATA, MALFORMED, TRUNCATED: whether the line belongs to the command in flight */
    bool spoilt;           /* DATA: the digits held a character that is none */
} at_event;

typedef void at_event_handler(void *owner, const at_event *event);

typedef struct at_receiver {
    at_framer framer; /* first, so that its events find the rest */
    const at_module *module;
    const at_form *form; /* the command in flight, or null */
    at_event_handler *handler;
    void *owner;
    const at_shape *data_shape; /* whose data are being received */
    uint32_t data_total;
    uint32_t header[AT_HEADER_SIZE / sizeof(uint32_t)];
    uint8_t modes[AT_MODE_BITS / 8u + 2u]; /* two more than are used: three bytes are read at once */
    bool data_is_response : 1;
    bool goes_online : 1; /* CONNECT is being handled, and online data mode begins behind it */
    bool restarts : 1;    /* the line of a restart is being handled, and the modes have not been put back */
    bool ok_follows : 1;  /* OK on the next line is no final result code */
} at_receiver;

/*
 * Prepares a receiver for a module. Events go to `handler`. `buffer` stays the caller's; see at_framer_init().
 * Returns AT_ERROR_ARGUMENT if a pointer is null or the buffer too small.
 */
at_status at_receiver_init(at_receiver *receiver, const at_module *module, at_event_handler *handler, void *owner,
                           uint8_t *buffer, size_t size);

/* Takes the next received bytes and raises their events. Returns how many it took: fewer after at_framer_pause(). */
size_t at_receiver_feed(at_receiver *receiver, const uint8_t *bytes, size_t length);

/* Says which command is in flight, so that its responses are told from URCs; null for none. */
void at_receiver_expect(at_receiver *receiver, const at_form *form);

/* Carries out what a successful command does to modes. `arguments` is the struct of the form. */
void at_receiver_succeeded(at_receiver *receiver, const at_form *form, const void *arguments);

/*
 * Puts modes back to what they are after the module has started; saved ones stay. Ends online data mode, and no command
 * is in flight any more. A URC that says that the module has restarted does this by itself, after its event.
 */
void at_receiver_restarted(at_receiver *receiver);

/*
 * Reads or sets a mode by its index in the module; `key` selects the socket where the mode is kept per socket, and is
 * ignored elsewhere. An unknown mode or key reads as 0 and cannot be set: the result is then false. A value greater
 * than all that the document has for the mode is kept as some such value.
 */
uint16_t at_receiver_mode(const at_receiver *receiver, uint8_t mode, int32_t key);
bool at_receiver_set_mode(at_receiver *receiver, uint8_t mode, int32_t key, uint16_t value);

#ifdef __cplusplus
}
#endif

#endif
