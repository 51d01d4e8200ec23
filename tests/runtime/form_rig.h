/*
 * A command form made by hand: its arguments checked, written, and read back.
 */
#ifndef FORM_RIG_H
#define FORM_RIG_H

#include "support.h"

#define COUNT_OF(array) (sizeof(array) / sizeof(array)[0])

/* A form AT+X= with these fields and no data after a prompt. */
#define FORM(name, fields_)                                                                        \
    static const at_form name = {.command = "X", .lead = "AT+X=", .fields = (fields_), .data = AT_NONE, \
                                 .field_count = COUNT_OF(fields_)}

/* A form of one field whose argument is all there is. */
at_form form_of(const at_parameter *parameter, at_field *field);

/* The arguments pass, and this is their command line, without its CR. */
void assert_line(const at_form *form, const void *arguments, const char *expected);

/* These bytes follow the prompt. */
void assert_data(const at_form *form, const void *arguments, const char *expected, size_t length);

/* The arguments do not pass; the error names this parameter and this value. */
void assert_refused(const at_form *form, const void *arguments, at_status status, const char *parameter, int32_t value);

/* Reads what stands behind the lead as a command line; views are valid until the next one is read. */
at_status form_read(const at_form *form, const char *text, void *arguments, size_t size);

/* What reading a line brought besides its fields, and the field at which it was refused; null: its end. */
extern at_decoded form_decoded;
void assert_failed(const char *name);

#define assert_reads(form, text, arguments) \
    assert_int_equal(form_read(form, text, &(arguments), sizeof(arguments)), AT_OK)

#define assert_malformed(form, text, arguments, name)                                                 \
    do {                                                                                              \
        assert_int_equal(form_read(form, text, &(arguments), sizeof(arguments)), AT_ERROR_MALFORMED); \
        assert_failed(name);                                                                          \
    } while (0)

#endif
