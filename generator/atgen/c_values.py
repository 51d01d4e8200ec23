"""How the types, limits and values of parameters look in the tables of the runtime."""

from .definitions import INT32

LONGEST_LINE = 32767
LONGEST_DATA = 65535
IP_ADDRESS_LENGTHS = (2, 45)  # "::" and an IPv6 address with an IPv4 address in it


def document_name(parameter):
    return "/".join(parameter.one_of) if parameter.one_of else parameter.name


def c_type(parameter):
    if parameter.is_word:
        return "AT_TYPE_WORD"
    return {
        "integer": "AT_TYPE_INTEGER", "string": "AT_TYPE_STRING", "text": "AT_TYPE_TEXT", "raw": "AT_TYPE_TEXT",
        "ip_address": "AT_TYPE_IP_ADDRESS", "domain_name": "AT_TYPE_DOMAIN_NAME", "choice": "AT_TYPE_HOST",
        "date_time": "AT_TYPE_STRING", "data": "AT_TYPE_DATA", "hex_integer": "AT_TYPE_HEX_INTEGER",
        "digits": "AT_TYPE_DIGITS", "hex_string": "AT_TYPE_HEX_STRING",
    }[parameter.type]


def is_text(parameter):
    """Whether the C member is an at_string."""
    return not (parameter.is_integer or parameter.is_word or parameter.type == "data")


def detail_of(parameter, modes):
    """What the table says about the type besides its limits."""
    if parameter.type == "hex_integer":
        prefix = {"0x": "AT_HEX_PREFIX_LOWER | ", "0X": "AT_HEX_PREFIX_UPPER | ", "": ""}[parameter.prefix]
        return f"{prefix}{parameter.digits or 1}"
    by_mode = parameter.type == "data" and isinstance(parameter.format, str) and parameter.format in modes
    return modes[parameter.format].constant if by_mode else "0"


def limits_of(parameter, family):
    """Smallest and largest number, or length, in the table; wide open where the document states none."""
    if parameter.one_of:
        bounds = [limits_of(part, family) for part in parameter.parts]
        return min(low for low, _ in bounds), max(high for _, high in bounds)
    if parameter.minimum is not None:
        width = 2 if parameter.type == "hex_string" else 1  # a length in bytes, two characters each
        return parameter.minimum * width, parameter.maximum * width
    if parameter.is_integer:
        return -(2**31), 2**31 - 1
    if parameter.type == "ip_address":
        return IP_ADDRESS_LENGTHS
    return 0, LONGEST_DATA if parameter.type == "data" else LONGEST_LINE


def listed_codes(parameter, family):
    if parameter.table:
        return [code.code for code in family.tables[parameter.table].codes]
    return [value.code for value in parameter.values] if parameter.values is not None else []


def spans_of(codes):
    """Runs of consecutive numbers."""
    spans = []
    for code in sorted(set(codes)):
        if spans and code == spans[-1][1] + 1:
            spans[-1] = (spans[-1][0], code)
        else:
            spans.append((code, code))
    return spans


def others_of(spans):
    """The numbers between and around spans."""
    low, others = INT32[0], []
    for first, last in spans:
        others += [(low, first - 1)] if low < first else []
        low = last + 1
    return others + ([(low, INT32[1])] if low <= INT32[1] else [])


def code_of(parameter, value):
    if parameter.one_of:
        return ("ip_address", "domain_name").index(parameter.parts[parameter.one_of.index(value)].type)
    if parameter.values is not None:
        return next(item.code for item in parameter.values if value in (item.word, item.code))
    return value
