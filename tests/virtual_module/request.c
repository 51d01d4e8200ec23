#include "request.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

const char *form_name(enum form form)
{
    switch (form) {
    case FORM_TEST:
        return "test";
    case FORM_READ:
        return "read";
    case FORM_WRITE:
        return "write";
    case FORM_EXECUTE:
        break;
    }
    return "execute";
}

struct parameters request_parameters(const struct request *request)
{
    return (struct parameters){view_get(request->command, "parameters"), view_get(request->variant, "refines")};
}

const struct argument *request_argument(const struct request *request, const char *name)
{
    for (size_t i = 0; i < request->count; ++i) {
        if (strcasecmp(request->arguments[i].name, name) == 0) {
            return &request->arguments[i];
        }
    }
    return NULL;
}

long request_number(const struct request *request, const char *name)
{
    const struct argument *argument = request_argument(request, name);
    if (argument != NULL) {
        return argument->number;
    }
    return view_number_or(view_get(parameters_get(request_parameters(request), name), "default"), 0);
}

void request_text(const struct request *request, const char *name, char *text, size_t size)
{
    const struct argument *argument = request_argument(request, name);
    size_t length = 0;
    if (argument != NULL) {
        length = argument->length < size ? argument->length : size - 1;
        memcpy(text, argument->text, length);
    }
    text[length] = '\0';
}

size_t argument_data_length(const struct argument *argument)
{
    const bool hex = argument->kind == ARGUMENT_HEX_DATA || argument->kind == ARGUMENT_HEX_TEXT;
    return hex ? argument->length / 2 : argument->length;
}

static int digit_value(char digit)
{
    const int lower = tolower((unsigned char)digit);
    return lower <= '9' ? lower - '0' : lower - 'a' + 10;
}

static bool append_decoded(struct bytes *payload, const char *digits, size_t length)
{
    for (size_t i = 0; i < length; ++i) {
        if (!isxdigit((unsigned char)digits[i])) {
            return false;
        }
    }
    for (size_t i = 0; i + 1 < length; i += 2) {
        const unsigned char byte = (unsigned char)(digit_value(digits[i]) * 16 + digit_value(digits[i + 1]));
        bytes_append(payload, &byte, 1);
    }
    return length % 2 == 0;
}

bool request_payload(const struct request *request, struct bytes *payload)
{
    for (size_t i = 0; i < request->count; ++i) {
        const struct argument *argument = &request->arguments[i];
        if (argument->kind == ARGUMENT_HEX_DATA) {
            return append_decoded(payload, argument->text, argument->length);
        }
        if (argument->kind == ARGUMENT_DATA) {
            bytes_append(payload, argument->text, argument->length);
            return true;
        }
    }
    return true;
}
