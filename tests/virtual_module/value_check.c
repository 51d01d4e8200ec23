#include "value.h"

#include "address.h"

#include <ctype.h>
#include <limits.h>
#include <string.h>

static const struct verdict fine = {ACCEPTED, NULL, NULL};

static struct verdict refuse(enum refusal refusal, const struct argument *argument, const char *reason)
{
    return (struct verdict){refusal, argument->name, reason};
}

static bool has_text(const struct argument *argument, const char *text)
{
    return argument->length == strlen(text) && memcmp(argument->text, text, argument->length) == 0;
}

static bool is_value(const struct argument *argument, struct view value)
{
    long number = 0;
    if (argument->kind == ARGUMENT_NUMBER) {
        return view_number(value, &number) && number == argument->number;
    }
    return has_text(argument, view_text(value));
}

static struct verdict check_values(const struct argument *argument, struct view parameter)
{
    const struct view values = view_get(parameter, "values");
    for (size_t i = 0; i < view_count(values); ++i) {
        const struct view entry = view_item(values, i);
        if (is_value(argument, view_get(entry, "value"))) {
            const bool unsupported = view_is(view_get(entry, "supported"), "false");
            return unsupported ? refuse(REFUSED_UNSUPPORTED, argument, "value not supported") : fine;
        }
    }
    const bool anything = view_count(values) == 0 || view_is(view_get(parameter, "open"), "true");
    return anything ? fine : refuse(REFUSED_INVALID, argument, "not one of its values");
}

static struct verdict check_range(const struct argument *argument, struct view limits)
{
    const long least = view_number_or(view_get(limits, "min"), LONG_MIN);
    const long most = view_number_or(view_get(limits, "max"), LONG_MAX);
    const bool within = argument->number >= least && argument->number <= most;
    return within ? fine : refuse(REFUSED_INVALID, argument, "out of range");
}

static struct verdict check_number(const struct argument *argument, struct view parameter, struct view range)
{
    const struct verdict verdict = check_range(argument, view_exists(range) ? range : parameter);
    return verdict.refusal != ACCEPTED ? verdict : check_values(argument, parameter);
}

/* A rule calls its limits "min" and "max", a parameter "length" or "min_length" and "max_length". */
static long length_limit(struct view limits, const char *limit, const char *of_rule, long fallback)
{
    const long own = view_number_or(view_get(limits, limit), view_number_or(view_get(limits, of_rule), fallback));
    return view_number_or(view_get(limits, "length"), own);
}

static struct verdict check_length(const struct argument *argument, struct view limits)
{
    const long length = (long)argument_data_length(argument);
    const bool fits = length >= length_limit(limits, "min_length", "min", 0) &&
                      length <= length_limit(limits, "max_length", "max", LONG_MAX);
    return fits ? fine : refuse(REFUSED_INVALID, argument, "length out of range");
}

static bool has_control_characters(const struct argument *argument)
{
    for (size_t i = 0; i < argument->length; ++i) {
        const unsigned char character = (unsigned char)argument->text[i];
        if (character < 0x20 || character == 0x7F) {
            return true;
        }
    }
    return false;
}

/* A zone, as in fe80::1%eth0, means something on this machine only. */
static bool is_ip_address(const struct argument *argument)
{
    char text[64];
    if (argument->length >= sizeof text || memchr(argument->text, '%', argument->length) != NULL) {
        return false;
    }
    memcpy(text, argument->text, argument->length);
    text[argument->length] = '\0'; /* a NUL within is a control character, which texts may not hold */
    return address_is_valid(text);
}

static bool is_label(const char *label, size_t length)
{
    for (size_t i = 0; i < length; ++i) {
        if (!isalnum((unsigned char)label[i]) && label[i] != '-' && label[i] != '_') {
            return false;
        }
    }
    return length >= 1 && length <= 63;
}

/* The documents say no more of names than that they are names. Digits and dots alone would be a wrong IP address. */
static bool is_domain_name(const struct argument *argument)
{
    const char *label = argument->text;
    const char *end = argument->text + argument->length;
    bool numeric = true;
    for (const char *at = label; at < end; ++at) {
        numeric = numeric && (isdigit((unsigned char)*at) || *at == '.');
    }
    while (label < end) {
        const char *dot = memchr(label, '.', (size_t)(end - label));
        const char *label_end = dot != NULL ? dot : end;
        if (!is_label(label, (size_t)(label_end - label))) {
            return false;
        }
        label = dot != NULL ? dot + 1 : end;
    }
    return !numeric;
}

static bool is_decimal(const struct argument *argument)
{
    for (size_t i = 0; i < argument->length; ++i) {
        if (!isdigit((unsigned char)argument->text[i])) {
            return false;
        }
    }
    return true;
}

static bool is_hexadecimal(const struct argument *argument)
{
    for (size_t i = 0; i < argument->length; ++i) {
        if (!isxdigit((unsigned char)argument->text[i])) {
            return false;
        }
    }
    return argument->length % 2 == 0;
}

static bool has_form(const struct argument *argument, struct view type)
{
    return !(view_is(type, "ip_address") && !is_ip_address(argument)) &&
           !(view_is(type, "domain_name") && !is_domain_name(argument)) &&
           !(view_is(type, "digits") && !is_decimal(argument)) &&
           !(view_is(type, "hex_string") && !is_hexadecimal(argument));
}

static bool is_alternative(const struct argument *argument, struct view parameter)
{
    const struct view alternative = view_get(parameter, "or");
    return view_exists(alternative) && has_text(argument, view_text(alternative));
}

static struct verdict check_text(const struct argument *argument, struct view parameter, struct view length)
{
    if (has_control_characters(argument)) {
        return refuse(REFUSED_INVALID, argument, "holds control characters");
    }
    if (is_alternative(argument, parameter)) {
        return fine;
    }
    const struct verdict verdict = check_length(argument, view_exists(length) ? length : parameter);
    if (verdict.refusal != ACCEPTED) {
        return verdict;
    }
    if (!has_form(argument, view_get(parameter, "type"))) {
        return refuse(REFUSED_INVALID, argument, "does not look like its kind");
    }
    return check_values(argument, parameter);
}

static struct verdict check_data(const struct argument *argument, struct view parameter, struct view length)
{
    if (argument->kind == ARGUMENT_HEX_DATA && !is_hexadecimal(argument)) {
        return refuse(REFUSED_INVALID, argument, "not pairs of hexadecimal digits");
    }
    return check_length(argument, view_exists(length) ? length : parameter);
}

static struct verdict check_choice(const struct argument *argument, struct parameters parameters, struct view length)
{
    const struct view alternatives = view_get(argument->parameter, "one_of");
    struct verdict verdict = refuse(REFUSED_INVALID, argument, "has no alternatives");
    for (size_t i = 0; i < view_count(alternatives); ++i) {
        const struct view parameter = parameters_get(parameters, view_text(view_item(alternatives, i)));
        verdict = check_text(argument, parameter, length);
        if (verdict.refusal == ACCEPTED) {
            return verdict;
        }
    }
    return verdict;
}

struct verdict value_check(const struct argument *argument, struct parameters parameters, struct view range,
                           struct view length)
{
    switch (argument->kind) {
    case ARGUMENT_NUMBER:
        return check_number(argument, argument->parameter, range);
    case ARGUMENT_DATA:
    case ARGUMENT_HEX_DATA:
        return check_data(argument, argument->parameter, length);
    case ARGUMENT_TEXT:
    case ARGUMENT_HEX_TEXT:
        break;
    }
    if (view_is(view_get(argument->parameter, "type"), "choice")) {
        return check_choice(argument, parameters, length);
    }
    return check_text(argument, argument->parameter, length);
}
