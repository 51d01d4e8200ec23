/*
 * Events as JSON, one object a line.
 */
#ifndef ATBIND_HOST_EVENT_JSON_H
#define ATBIND_HOST_EVENT_JSON_H

#include "atbind/at_catalogue.h"
#include "atbind/at_receiver.h"

#include <jansson.h>

#include <stdio.h>

/* Prints {"type":"command",...}. */
void print_command(const at_form *form, const char *name, const char *kind);

/* The object of a line or of a piece of one that may be that of a command with a secret: nothing of it is shown. */
json_t *hidden_to_json(const at_event *event);

/* The object of data among whose digits stood something else; `header` is the line in front of them. */
json_t *spoilt_data_to_json(const at_catalogue *family, const at_event *event, const char *header);

/* The object of bytes received in online data mode. */
json_t *online_data_to_json(const unsigned char *bytes, size_t length);

/*
 * The object of an event; AT_EVENT_DATA, AT_EVENT_ONLINE and AT_EVENT_ECHO have none (null). With `as_urc` a response is shown as a URC, for
 * logs that do not tell which command was sent.
 */
json_t *event_to_json(const at_catalogue *family, const at_event *event, bool as_urc);

/* Where objects are printed from now on; null for standard output. */
void print_json_to(FILE *stream);

/* Prints an object on a line of its own and releases it. */
void print_json(json_t *object);

/* Whether the line of an event announces data, be it none. */
bool carries_data(const at_event *event);

/* Adds "payload", the bytes as hexadecimal digits. */
void add_payload(json_t *object, const unsigned char *bytes, size_t length);

#endif
