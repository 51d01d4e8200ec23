/*
 * Values of CoAP options as the commands write them, between quotation marks.
 */
#ifndef VIRTUAL_MODULE_COAP_OPTIONS_H
#define VIRTUAL_MODULE_COAP_OPTIONS_H

#include "coap_message.h"
#include "fields.h"

/* Adds what a text stands for: a number, a text, or the several options that a path or query is cut into. */
bool coap_options_add(struct coap_message *message, unsigned number, const char *text, size_t length, bool whole);

/* Adds the options of a message to the fields; the texts belong to `texts`, which must be empty. */
void coap_options_show(const struct coap_message *message, struct fields *fields, struct bytes *texts);

#endif
