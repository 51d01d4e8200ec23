/*
 * What of a family's lines is not for logs. The spec says which parameters are keys and passwords; what is printed has
 * ### in their place unless the user wants to see them.
 */
#ifndef ATBIND_HOST_SECRETS_H
#define ATBIND_HOST_SECRETS_H

#include "atbind/at_catalogue.h"
#include "secret_filter.h"

/* From now on secrets are printed as they are. */
void show_secrets(void);

/* Whether the values of a parameter are to be hidden; `name` is that of its command or URC. */
bool is_hidden(const at_catalogue *family, const char *name, const char *parameter);

/* Whether a command of this form, or what answers it, may carry something that is to be hidden. */
bool form_has_hidden(const at_catalogue *family, const at_form *form);

/* The same of a line; `name` is that of its command or URC. */
bool line_has_hidden(const at_catalogue *family, const char *name, const at_shape *shape);

/* Whether text is, from some place on, something that is to be hidden. */
bool text_has_hidden(const at_catalogue *family, const char *text, size_t length);

/* What takes it out of text. */
secret_filter filter_of_hidden(const at_catalogue *family);

#endif
