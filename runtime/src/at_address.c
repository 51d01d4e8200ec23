/*
 * Telling IP addresses, domain names and digits from other text. This is a check of form, as a module's own parser makes
 * it, not of reachability.
 */
#include "at_arguments.h"

#include "atbind/at_decode.h"

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_hex_digit(char c)
{
    return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/* Four numbers from 0 to 255 with dots between them; only a padded address has zeros in front of them. */
static bool is_ipv4(const char *text, size_t length, bool padded)
{
    unsigned parts = 0;
    size_t at = 0;
    while (parts < 4u) {
        unsigned number = 0;
        size_t digits = 0;
        while (at < length && is_digit(text[at]) && digits < 3u) {
            number = number * 10u + (unsigned)(text[at] - '0');
            ++at;
            ++digits;
        }
        if (digits == 0 || number > 255u || (!padded && digits > 1u && text[at - digits] == '0')) {
            return false;
        }
        if (++parts < 4u && (at == length || text[at++] != '.')) {
            return false;
        }
    }
    return at == length;
}

static size_t skip_hex_digits(const char *text, size_t length, size_t at)
{
    while (at < length && is_hex_digit(text[at])) {
        ++at;
    }
    return at;
}

/* Where the next group starts, behind one colon or, once in an address, two; 0 if nothing can follow. */
static size_t skip_colons(const char *text, size_t length, size_t at, bool *shortened)
{
    if (text[at] != ':' || at + 1u == length) {
        return 0;
    }
    ++at;
    if (text[at] != ':') {
        return at;
    }
    if (*shortened) {
        return 0;
    }
    *shortened = true;
    return at + 1u;
}

/* Groups of hexadecimal digits with colons between them, one run of zeros left out, perhaps an IPv4 address at the end. */
static bool is_ipv6(const char *text, size_t length)
{
    unsigned groups = 0;
    bool shortened = length >= 2u && text[0] == ':' && text[1] == ':';
    size_t at = 0;
    if (shortened) {
        at = 2;
    }
    while (at < length) {
        const size_t start = at;
        at = skip_hex_digits(text, length, at);
        if (at < length && text[at] == '.') {
            return is_ipv4(text + start, length - start, false) && (shortened ? groups <= 5u : groups == 6u);
        }
        if (at == start || at - start > 4u) {
            return false;
        }
        ++groups;
        if (at < length) {
            at = skip_colons(text, length, at, &shortened);
            if (at == 0) {
                return false;
            }
        }
    }
    return shortened ? groups <= 7u : groups == 8u;
}

bool at_is_ip_address(at_string text)
{
    return is_ipv4(text.text, text.length, false) || is_ipv6(text.text, text.length);
}

bool at_is_padded_address(at_string text)
{
    return is_ipv4(text.text, text.length, true);
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Labels of letters, digits, hyphens and underscores with dots between them; digits and dots alone are a bad address. */
bool at_is_domain_name(at_string text)
{
    enum { LONGEST_LABEL = 63 };
    size_t label = 0;
    size_t at;
    bool named = false;
    for (at = 0; at < text.length; ++at) {
        const char c = text.text[at];
        if (c == '.' && label > 0) {
            label = 0;
        } else if (is_letter(c) || is_digit(c) || c == '-' || c == '_') {
            named = named || !is_digit(c);
            ++label;
        } else {
            return false;
        }
        if (label > LONGEST_LABEL) {
            return false;
        }
    }
    return named;
}

bool at_is_digits(at_string text)
{
    size_t at;
    for (at = 0; at < text.length; ++at) {
        if (!is_digit(text.text[at])) {
            return false;
        }
    }
    return true;
}

bool at_is_hex_string(at_string text)
{
    size_t at;
    for (at = 0; at < text.length; ++at) {
        if (!is_hex_digit(text.text[at])) {
            return false;
        }
    }
    return text.length % 2u == 0;
}
