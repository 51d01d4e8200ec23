#include "json_bytes.h"

#include "host/decoder/escapes.h"

void json_bytes_read(const json_t *value, struct bytes *bytes)
{
    const char *digits = json_is_string(value) ? json_string_value(value) : "";
    for (; digits[0] != '\0' && digits[1] != '\0'; digits += 2) {
        const unsigned char byte = (unsigned char)(hex_value(digits[0]) * 16 + hex_value(digits[1]));
        bytes_append(bytes, &byte, 1);
    }
}

json_t *json_bytes(const struct bytes *bytes)
{
    struct bytes digits = {NULL, 0, 0};
    bytes_append_hex(&digits, bytes->data, bytes->length);
    json_t *value = json_stringn(digits.length > 0 ? digits.data : "", digits.length);
    bytes_free(&digits);
    return value;
}

json_t *json_report(const struct bytes *text)
{
    return text->length > 0 ? json_stringn(text->data, text->length) : json_null();
}
