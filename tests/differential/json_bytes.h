/*
 * Bytes in JSON: strings of two hexadecimal digits for each byte.
 */
#ifndef DIFFERENTIAL_JSON_BYTES_H
#define DIFFERENTIAL_JSON_BYTES_H

#include "bytes.h"

#include <jansson.h>

/* Appends the bytes of a string; of anything else there are none. */
void json_bytes_read(const json_t *value, struct bytes *bytes);

json_t *json_bytes(const struct bytes *bytes);

/* A text that ends where the bytes end, or null if there are none. */
json_t *json_report(const struct bytes *text);

#endif
