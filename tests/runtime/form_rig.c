/*
 * What the tests of hand-made forms share.
 */
#include "form_rig.h"

at_decoded form_decoded;

static char written[600];
static size_t written_length;
static char line_read[300];

static bool append(void *owner, const char *bytes, size_t length)
{
    (void)owner;
    assert_true(written_length + length < sizeof written);
    memcpy(written + written_length, bytes, length);
    written_length += length;
    return true;
}

at_form form_of(const at_parameter *parameter, at_field *field)
{
    at_form form = {.command = "X", .lead = "AT+X=", .field_count = 1, .data = AT_NONE};
    *field = (at_field){parameter, 0, 0, 0, 0, AT_NONE};
    form.fields = field;
    return form;
}

void assert_line(const at_form *form, const void *arguments, const char *expected)
{
    at_error error;
    assert_string_equal(at_status_name(at_validate(form, arguments, &error)), "AT_OK");
    written_length = 0;
    at_encode(form, arguments, append, NULL);
    assert_true(written_length > 0 && written[written_length - 1] == '\r');
    written[written_length - 1] = '\0';
    assert_string_equal(written, expected);
}

void assert_data(const at_form *form, const void *arguments, const char *expected, size_t length)
{
    written_length = 0;
    at_encode_data(form, arguments, append, NULL);
    assert_int_equal(written_length, length);
    assert_memory_equal(written, expected, length);
}

void assert_refused(const at_form *form, const void *arguments, at_status status, const char *parameter, int32_t value)
{
    at_error error;
    assert_string_equal(at_status_name(at_validate(form, arguments, &error)), at_status_name(status));
    assert_string_equal(error.parameter, parameter);
    assert_int_equal(error.value, value);
}

at_status form_read(const at_form *form, const char *text, void *arguments, size_t size)
{
    const size_t length = strlen(text);
    assert_true(length + 1u < sizeof line_read);
    memcpy(line_read, text, length);
    line_read[length] = '\r';
    memset(arguments, 0, size);
    return at_decode_arguments(form, line_read, line_read + length, arguments, &form_decoded);
}

void assert_failed(const char *name)
{
    if (name == NULL) {
        assert_null(form_decoded.failed);
    } else {
        assert_non_null(form_decoded.failed);
        assert_string_equal(form_decoded.failed->parameter->name, name);
    }
}
