#include "encoding.h"

static bool append(void *owner, const char *bytes, size_t length)
{
    bytes_append((struct bytes *)owner, bytes, length);
    return true;
}

void encoding_make(struct encoding *encoding, const at_form *form, const void *arguments)
{
    *encoding = (struct encoding){.line = {NULL, 0, 0}};
    if (at_validate(form, arguments, &encoding->error) != AT_OK) {
        return;
    }
    at_encode(form, arguments, append, &encoding->line);
    if (form->data != AT_NONE) {
        at_encode_data(form, arguments, append, &encoding->typed);
    }
}

void encoding_free(struct encoding *encoding)
{
    bytes_free(&encoding->line);
    bytes_free(&encoding->typed);
}
