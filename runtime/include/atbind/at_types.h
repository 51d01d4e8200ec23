/*
 * The small types that every part of atbind shares: status codes, views of text and bytes, optional values.
 */
#ifndef ATBIND_AT_TYPES_H
#define ATBIND_AT_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Version of the contract between generated code and this runtime. Generated code refuses to compile with another. */
#define AT_RUNTIME_ABI 3

/* What became of a call. AT_OK is zero; every other value says in one word what went wrong. */
typedef enum at_status {
    AT_OK = 0,
    AT_PENDING, /* an asynchronous call goes on */

    /* The caller's mistakes. Nothing was sent; at_client_last_error() names the parameter and the limit. */
    AT_ERROR_ARGUMENT,   /* a pointer is null or a buffer has no room */
    AT_ERROR_MISSING,    /* a parameter is absent that has to be there */
    AT_ERROR_EXCLUDED,   /* a parameter is present that another one excludes */
    AT_ERROR_RANGE,      /* a number is outside its range */
    AT_ERROR_VALUE,      /* a value is not in the list of values */
    AT_ERROR_LENGTH,     /* text or data are too short or too long */
    AT_ERROR_CHARACTER,  /* text holds a character that cannot stand there, such as a quotation mark or CR */
    AT_ERROR_FORMAT,     /* text is not what its type says, such as an IP address */
    AT_ERROR_BUSY,       /* another command is in flight */
    AT_ERROR_REENTERED,  /* a blocking call was made from inside a handler */
    AT_ERROR_QUARANTINE, /* a reply may still come to a command that timed out; try again later */

    /* What the module, the line or the clock did. */
    AT_ERROR_PORT,      /* the port reported an error */
    AT_ERROR_TIMEOUT,   /* no answer within the documented time */
    AT_ERROR_MODULE,    /* final result code ERROR or +CME ERROR */
    AT_ERROR_FAILED,    /* the module accepted the command and later reported failure, for example SEND FAIL */
    AT_ERROR_ABSENT,    /* OK came without the information response that belongs to it */
    AT_ERROR_MALFORMED, /* the response could not be read */
    AT_ERROR_SHORT,     /* counted data ended before their count was reached */
    AT_ERROR_BUFFER,    /* the caller's buffer is too small for what came */
    AT_ERROR_REBOOT,    /* the module restarted */
    AT_ERROR_CANCELLED  /* at_client_cancel() ended the call */
} at_status;

/* The name of a status as it stands in this file, for logs. The text is constant and never null. */
const char *at_status_name(at_status status);

/* A view of text: not terminated, not owned. `text` is null where an optional value is absent. */
typedef struct at_string {
    const char *text;
    size_t length;
} at_string;

/* A view of bytes: not owned. `bytes` is null where there are none. */
typedef struct at_bytes {
    const uint8_t *bytes;
    size_t length;
} at_bytes;

/* An optional number; absent when zero-initialised. */
typedef struct at_optional {
    int32_t value;
    bool present;
} at_optional;

/* A word out of a documented list, as it came: `value` is 0 when the list does not know `text`. */
typedef struct at_word {
    int32_t value;
    at_string text;
} at_word;

/*
 * Fields that a line repeats, as they stand on it; generated functions ending in _next take them out one by one. Like
 * every text of a line it is valid only while the line is.
 */
typedef struct at_group {
    at_string text;
    uint8_t left; /* items still to be taken */
} at_group;

/* Initialiser for an at_string out of a string literal: .address = AT_STR("192.0.2.1") */
#define AT_STR(literal) {(literal), sizeof(literal) - 1}

/* Initialiser for an optional value: .local_port = AT_SOME(1234) */
#define AT_SOME(value) {(value), true}

/* Views a terminated string; null gives an absent view. */
at_string at_string_of(const char *terminated);

/* Views `length` bytes. */
static inline at_bytes at_bytes_of(const void *bytes, size_t length)
{
    at_bytes view;
    view.bytes = (const uint8_t *)bytes;
    view.length = length;
    return view;
}

#endif
