/*
 * Events as JSON, one a line, as the host tool's decode prints them. Written straight to the UART: nothing is kept, so an
 * object whose data are still to come stays open until they have.
 */
#ifndef FIRMWARE_JSON_H
#define FIRMWARE_JSON_H

#include "atbind/at_catalogue.h"
#include "atbind/at_receiver.h"

/* Writes bytes to the driver. */
void put_bytes(const char *bytes, size_t length);

/* {"type":"command",...}; without a form it is named and classed by these words. */
void json_command(const at_form *form, const char *name, size_t length, const char *kind);

/*
 * An event. Returns false if it is none that is printed. If it announces data, the object stays open for
 * json_payload(); json_close() ends it.
 */
bool json_event(const at_catalogue *family, const at_event *event, bool as_urc);

/* Opens {"type":"data","payload":"... */
void json_online_data(void);

void json_payload(const uint8_t *bytes, size_t length);
void json_close(bool is_short);

/*
 * The same for data with a character that is none among their digits: the member "spoilt" is the event that the driver
 * takes in place of this one, for the beginning has been written already. `header` is the line that announced them.
 */
void json_close_spoilt(const at_catalogue *family, const at_event *event, at_string header);

#endif
