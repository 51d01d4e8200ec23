#include "request_check.h"

#include "require.h"

#include "command.h"

#include "atbind/at_decode.h"
#include "atbind/at_encode.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

static enum form kind_of(const at_form *form)
{
    switch ((at_form_kind)form->kind) {
    case AT_FORM_TEST: return FORM_TEST;
    case AT_FORM_READ: return FORM_READ;
    case AT_FORM_WRITE: return FORM_WRITE;
    default: return FORM_EXECUTE;
    }
}

/* A count tells bytes; in text made of digits two of them are one. */
static long number_of(const at_form *form, const at_field *field, const void *values)
{
    const at_field *counted = &form->fields[field->other];
    if ((field->flags & AT_FIELD_FIXED) != 0) {
        return field->offset;
    }
    if ((field->flags & AT_FIELD_COUNT) == 0) {
        return at_field_number(field, values);
    }
    return (long)argument_bytes(counted, values).length / (counted->parameter->type == AT_TYPE_HEX_STRING ? 2 : 1);
}

static at_bytes text_of_word(const at_field *field, const void *values)
{
    const at_parameter *parameter = field->parameter;
    const int32_t value = (field->flags & AT_FIELD_FIXED) != 0 ? (int32_t)field->offset : at_field_number(field, values);
    for (uint8_t index = 0; index < parameter->list_length; ++index) {
        const at_spelling *word = &parameter->list.spellings[index];
        if (word->value == value) {
            return at_bytes_of(word->text, strlen(word->text));
        }
    }
    return at_bytes_of(NULL, 0);
}

static int digit_value(char digit)
{
    return digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}

static bool are_digits_of(const struct argument *argument, at_bytes data)
{
    if (argument->length != 2 * data.length) {
        return false;
    }
    for (size_t index = 0; index < data.length; ++index) {
        const char *pair = argument->text + 2 * index;
        if (digit_value(pair[0]) * 16 + digit_value(pair[1]) != data.bytes[index]) {
            return false;
        }
    }
    return true;
}

static bool says(const struct argument *argument, const at_form *form, const at_field *field, const void *values)
{
    const bool is_word = field->parameter->type == AT_TYPE_WORD;
    at_bytes bytes;
    if (argument->kind == ARGUMENT_NUMBER) {
        return !is_view_argument(field) && argument->number == number_of(form, field, values);
    }
    if (!is_word && !is_view_argument(field)) {
        return false;
    }
    bytes = is_word ? text_of_word(field, values) : argument_bytes(field, values);
    if (argument->kind == ARGUMENT_HEX_DATA) {
        return is_hex_argument(form, field, values) && are_digits_of(argument, bytes);
    }
    return argument->length == bytes.length && (bytes.length == 0 || memcmp(argument->text, bytes.bytes, bytes.length) == 0);
}

static bool is_on_line(const at_field *field, const void *values)
{
    return (field->flags & AT_FIELD_ENTRY) == 0 && field->parameter->type != AT_TYPE_LITERAL &&
           at_argument_present(field, values);
}

static void check_arguments(const struct request *request, const arguments *given)
{
    const at_form *form = given->entry->form;
    size_t next = 0;
    for (uint8_t index = 0; index < form->field_count; ++index) {
        const at_field *field = &form->fields[index];
        if (is_on_line(field, given->values)) {
            REQUIRE(4, next < request->count);
            REQUIRE(4, field->parameter->type == AT_TYPE_HOST ||
                           strcasecmp(request->arguments[next].name, field->parameter->name) == 0);
            REQUIRE(4, says(&request->arguments[next], form, field, given->values));
            ++next;
        }
    }
    REQUIRE(4, next == request->count);
}

void check_request(struct view specification, const arguments *given, at_string line)
{
    struct request request;
    const struct verdict verdict = command_parse(specification, line.text, line.length, &request);
    report_about("line", line.text, line.length);
    /* A value that is documented but not supported has been read, and can be sent to firmware that does support it. */
    if (verdict.refusal == REFUSED_UNSUPPORTED) {
        return;
    }
    if (verdict.refusal != ACCEPTED) {
        fprintf(stderr, "%s: %s\n", verdict.parameter != NULL ? verdict.parameter : "command line", verdict.reason);
    }
    REQUIRE(4, verdict.refusal == ACCEPTED);
    REQUIRE(4, strcmp(request.name, given->entry->form->command) == 0);
    REQUIRE(4, request.form == kind_of(given->entry->form));
    check_arguments(&request, given);
    report_about(NULL, NULL, 0);
}
