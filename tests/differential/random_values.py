"""Random values that the merged specification allows."""

import string

from verdict import (
    NUMBERS, bytes_that_end, is_quoted, lengths_of, limits_in_force, listed_values, numbers_of, rules_in_force,
)

LETTERS = (string.ascii_letters + string.digits).encode()
PRINTABLE = bytes(byte for byte in range(0x20, 0x7F) if byte != ord('"'))
ABOVE_ASCII = bytes(range(0x80, 0x100))
# What payloads have to be told from.
TRAPS = [b"\r\nOK\r\n", b"\r\nERROR\r\n", b"\r\n+QIURC: ", b"> ", *(bytes([byte]) for byte in b"\x00\x1a\x1b\xff\",\r\n;")]


def some_bytes(rng, alphabet, length):
    return bytes(rng.choices(alphabet, k=length))


def some_length(rng, low, high):
    """The limits themselves, now and then; else rather short."""
    kind = rng.random()
    if kind < 0.15:
        return low
    if kind < 0.2:
        return min(high, max(low, 4096))
    return rng.randint(low, min(high, low + rng.choice((8, 40, 300))))


def payload(rng, length):
    """Any bytes, with what looks like the module's own lines among them."""
    data = b""
    while len(data) < length:
        data += rng.choice(TRAPS) if rng.random() < 0.4 else rng.randbytes(rng.randint(1, 24))
    return data[:length]


def ip_address(rng):
    kind = rng.random()
    if kind < 0.6:
        return ".".join(str(rng.choice((0, 1, 9, 10, 99, 100, 199, 200, 249, 250, 255))) for _ in range(4)).encode()
    groups = [f"{rng.getrandbits(rng.choice((4, 8, 12, 16))):x}" for _ in range(8)]
    if kind < 0.7:
        return ":".join(groups).encode()
    start = rng.randint(0, 6)
    end = rng.randint(start + 2, 8)
    if kind < 0.9:
        return f"{':'.join(groups[:start])}::{':'.join(groups[end:])}".encode()
    return f"::ffff:{rng.getrandbits(8)}.{rng.getrandbits(8)}.{rng.getrandbits(8)}.{rng.getrandbits(8)}".encode()


def domain_name(rng, length):
    """A name of exactly this length, in labels that are not too long."""
    if length < 3:
        return some_bytes(rng, b"abcxyz", length)
    name = some_bytes(rng, LETTERS, length - 1) + b"a"
    return bytes(ord(".") if at % 40 == 39 and at < length - 2 else byte for at, byte in enumerate(name))


def text(rng, parameter, length, alphabet):
    """A text of this length, in bytes of what it stands for."""
    kind = parameter["type"]
    if kind == "digits":
        return some_bytes(rng, b"0123456789", length)
    if kind == "hex_string":
        return some_bytes(rng, b"0123456789abcdefABCDEF", 2 * length)
    return domain_name(rng, length) if kind == "domain_name" else some_bytes(rng, alphabet, length)


def date_time(rng, pattern):
    written = pattern.replace("±", rng.choice("+-"))
    return "".join(rng.choice("0123456789") if letter.isalpha() else letter for letter in written).encode()


def alphabet_for(rng, parameter):
    if not is_quoted(parameter):
        return LETTERS + b".:-_"
    return PRINTABLE if rng.random() < 0.7 else PRINTABLE + ABOVE_ASCII


def number(rng, parameter, limits=None):
    values = listed_values(parameter)
    low, high = limits or numbers_of(parameter)
    if values:
        return rng.choice([value for value in values if low <= value <= high])
    return rng.choice((low, high, rng.randint(low, high), rng.randint(low, high), min(high, low + rng.randint(0, 20))))


def value(rng, parameter, limits=None):
    """A value of any parameter but data."""
    kind = parameter["type"]
    if kind in NUMBERS:
        return number(rng, parameter, limits)
    if kind == "choice":
        return value(rng, rng.choice(list(parameter["alternatives"].values())))
    if parameter.get("values"):
        return rng.choice(listed_values(parameter)).encode()
    if "or" in parameter and rng.random() < 0.2:
        return parameter["or"].encode()
    if kind == "ip_address":
        return ip_address(rng)
    if kind == "date_time":
        return date_time(rng, parameter["pattern"])
    low, high = limits or lengths_of(parameter)
    return text(rng, parameter, some_length(rng, low, high), alphabet_for(rng, parameter))


# -- Arguments ---------------------------------------------------------------------------------------------------------


def data_for(rng, form, name, length, values):
    """Bytes that can travel in the way that the form sends them."""
    unfit = bytes_that_end(form, name, values)
    return payload(rng, length).translate(bytes.maketrans(unfit, b"x" * len(unfit)))


def length_limits(form, name, parameter, values):
    """How long a text or data may be: by their own limits, and by those of what counts them."""
    low, high = limits_in_force(form, name, values) or lengths_of(parameter)
    for count, counted in form.counts.items():
        if counted == name:
            least, most = limits_in_force(form, count, values) or numbers_of(form.describe(count))
            low, high = max(low, least), min(high, most)
    return low, high


def argument(rng, form, name, values):
    """A value that goes with those that are given already."""
    parameter = form.described_arguments[name]
    rules = rules_in_force(form, values)
    unit = max((rule["multiple"][name] for rule in rules if name in rule.get("multiple", {})), default=1)
    listed = [rule["listed"][name] for rule in rules if name in rule.get("listed", {})]
    limits = limits_in_force(form, name, values)
    if listed:
        return str(rng.choice(listed[-1])).encode()
    if any(name in rule.get("digits", ()) for rule in rules):
        low, high = limits or lengths_of(parameter)
        return some_bytes(rng, b"0123456789", some_length(rng, low, high))
    if parameter["type"] != "data" and name not in form.counts.values():
        return value(rng, parameter, limits)
    low, high = length_limits(form, name, parameter, values)
    length = some_length(rng, -(-low // unit), high // unit) * unit
    if parameter["type"] == "data":
        return data_for(rng, form, name, length, values)
    return text(rng, parameter, length, alphabet_for(rng, parameter))
