"""How names in C derive from names in the documents: the one rule, on one page.

contextID becomes context_id, PrimaryDNS primary_dns, IP_address ip_address, "TCP LISTENER" TCP_LISTENER.
A name that is a keyword of C or C++ gets a trailing underscore.
"""

import re

ACRONYMS = ("LWM2M", "CoAP", "DTLS", "SSL", "DNS", "NTP", "PDP", "PSK", "URC", "SNI", "NAT", "UDP", "TCP", "ID", "IP")
ACRONYM = "|".join(ACRONYMS)
# An acronym counts as one only where no other capitals follow, unless these are an acronym too: TCPIP, but not IDLE.
WHOLE = rf"(?:{ACRONYM})(?![A-Z])|(?:{ACRONYM})(?=(?:{ACRONYM})(?![A-Z]))"
WORD = re.compile(WHOLE + r"|[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+|[0-9]+")

KEYWORDS = set(
    """alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class
    co_await co_return co_yield compl concept const consteval constexpr constinit const_cast continue decltype default delete do double dynamic_cast else enum explicit export extern false
    float for friend goto if inline int long mutable namespace new noexcept not not_eq nullptr operator or or_eq private
    protected public register reinterpret_cast requires restrict return short signed sizeof static static_assert static_cast
    struct switch template this thread_local throw true try typedef typeid typename typeof union unsigned using virtual void
    volatile wchar_t while xor xor_eq""".split()
)


def words(name):
    return [word.lower() for word in WORD.findall(name)]


def lower(*names):
    """A lower-case C name out of document names."""
    name = "_".join(word for part in names for word in words(part))
    return name + "_" if name in KEYWORDS else name


def upper(*names):
    """An upper-case C name out of document names."""
    return "_".join(word for part in names for word in words(part)).upper()
