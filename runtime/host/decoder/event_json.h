/*
 * Events as JSON, each on a line of its own.
 */
#ifndef ATBIND_HOST_EVENT_JSON_H
#define ATBIND_HOST_EVENT_JSON_H

#include "atbind/at_catalogue.h"
#include "atbind/at_receiver.h"
#include "json_line.h"

/* {"type":"command",...}; one that the family does not have is named and classed by what it looks like. */
void write_command(json_line *out, const at_form *form);
void write_unknown_command(json_line *out, const char *name, size_t length, const char *kind);

/*
 * An event; DATA, ONLINE and ECHO have no line. With `as_urc` a response is shown as a URC, for logs that do not tell which
 * command was sent. The line of an event that announces data stays open for them, until one of the functions below closes it.
 */
void write_event(json_line *out, const at_catalogue *family, const at_event *event, bool as_urc);

/* A line or a piece of one that may be that of a command with a secret: nothing of it is shown. */
void write_hidden(json_line *out, const at_event *event);

/* The line of bytes received in online data mode, open for them. */
void open_online_data(json_line *out);

void write_data(json_line *out, at_bytes data);
void close_data(json_line *out, bool is_short);

/* The same for data among whose digits stood something else: it becomes a malformed line. `header` is the one in front. */
void close_spoilt_data(json_line *out, const at_catalogue *family, const at_event *event, at_string header);

#endif
