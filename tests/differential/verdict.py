"""A third opinion on arguments: what the merged specification says of them, read by neither of the two that are compared.

A text is bytes. An absent argument is not among the values; None stands for a text that is a null pointer in C.
"""

import ipaddress
import re

from notation import Field, Group

NUMBERS = ("integer", "hex_integer")
LABEL = re.compile(rb"[A-Za-z0-9_-]{1,63}")
MOST = 2**31 - 1


def is_hex(data):
    return re.fullmatch(rb"(?:[0-9A-Fa-f]{2})*", data) is not None


def is_digits(data):
    return re.fullmatch(rb"[0-9]*", data) is not None


def is_ip_address(data):
    try:
        return "%" not in data.decode("ascii") and bool(ipaddress.ip_address(data.decode("ascii")))
    except ValueError:
        return False


def is_domain_name(data):
    """Labels with dots between them, and perhaps behind them; digits and dots alone are an address with a mistake."""
    labels = data.removesuffix(b".").split(b".")
    return all(LABEL.fullmatch(label) for label in labels) and not data.replace(b".", b"").isdigit()


LOOKS = {"ip_address": is_ip_address, "domain_name": is_domain_name, "digits": is_digits, "hex_string": is_hex}


def has_control_characters(data):
    """V.250 5.4.2.2: a string consists of displayable characters. What lies beyond ASCII is the module's affair."""
    return any(byte < 0x20 or byte == 0x7F for byte in data)


# -- One parameter -----------------------------------------------------------------------------------------------------


def is_quoted(parameter):
    return parameter.get("quotes", parameter["type"] not in ("text", "digits"))


def listed_values(parameter):
    return [entry["value"] for entry in parameter.get("values", ())]


def is_unsupported(parameter, value):
    """Whether the document lists the value and says that it does not work: it can be sent, and the module refuses it."""
    text = value.decode("latin-1") if isinstance(value, bytes) else value
    return any(entry["value"] == text and not entry.get("supported", True) for entry in parameter.get("values", ()))


def numbers_of(parameter):
    """The least and the greatest number, whatever rules say."""
    values = listed_values(parameter)
    if "min" in parameter:
        return parameter["min"], parameter["max"]
    return (min(values), max(values)) if values else (-MOST - 1, MOST)


def lengths_of(parameter):
    """The least and the greatest length, in bytes."""
    if "length" in parameter:
        return parameter["length"], parameter["length"]
    return parameter.get("min_length", 0), parameter.get("max_length", MOST)


def length_of(parameter, value):
    return len(value) // 2 if parameter["type"] == "hex_string" else len(value)


def number_is_wrong(parameter, value, limits):
    low, high = limits or numbers_of(parameter)
    return not low <= value <= high or bool(parameter.get("values") and value not in listed_values(parameter))


def text_is_wrong(parameter, value, limits):
    if has_control_characters(value) or b'"' in value:
        return True
    if parameter["type"] == "choice":
        return all(text_is_wrong(one, value, limits) for one in parameter["alternatives"].values())
    if value == parameter.get("or", "").encode() and "or" in parameter:
        return False
    if parameter.get("values"):
        return value.decode("latin-1") not in listed_values(parameter)
    low, high = limits or lengths_of(parameter)
    looks_right = LOOKS.get(parameter["type"], lambda _: True)
    return not low <= length_of(parameter, value) <= high or not looks_right(value)


def is_wrong(parameter, value, limits):
    if parameter["type"] in NUMBERS:
        return number_is_wrong(parameter, value, limits)
    if parameter["type"] == "data":
        low, high = limits or lengths_of(parameter)
        return not low <= len(value) <= high
    return text_is_wrong(parameter, value, limits)


# -- Rules between parameters ------------------------------------------------------------------------------------------


def written_counts(form, values):
    """The numbers that the encoder writes by itself."""
    return {
        count: length_of(form.describe(counted), values[counted])
        for count, counted in form.counts.items()
        if values.get(counted) is not None
    }


def choice_of(parameter, value):
    """Which alternative a value is; an address counts as one only if it looks like one."""
    return next((name for name, one in parameter["alternatives"].items() if not text_is_wrong(one, value, None)), None)


def stands_for(form, name, values):
    """What conditions compare: a number, a word, or the name of the alternative chosen."""
    parameter = form.described_arguments[name]
    if parameter["type"] == "choice":
        return choice_of(parameter, values[name])
    value = values[name]
    return value.decode("latin-1") if isinstance(value, bytes) else value


def holds(form, conditions, values):
    return all(values.get(name) is not None and stands_for(form, name, values) in wanted for name, wanted in conditions.items())


def applies(form, rule, values):
    return holds(form, rule.get("when", {}), values) and not ("unless" in rule and holds(form, rule["unless"], values))


def rules_in_force(form, values):
    return [rule for rule in form.rules if applies(form, rule, values)]


def limits_in_force(form, name, values):
    """Limits of the last rule that says something of them, or None."""
    found = None
    for rule in rules_in_force(form, values):
        for kind in ("range", "length"):
            if name in rule.get(kind, {}):
                limits = rule[kind][name]
                found = limits["min"], limits["max"]
    return found


def is_listed(value, wanted):
    return (value.decode("latin-1") if isinstance(value, bytes) else str(value)) in [str(one) for one in wanted]


def faults_of_rule(form, rule, values):
    found = {name for name in rule.get("require", ()) if name not in values}
    found |= {name for name in rule.get("forbid", ()) if name in values}
    given = {name: value for name, value in values.items() if value is not None}
    found |= {name for name in rule.get("digits", ()) if name in given and not is_digits(given[name])}
    found |= {name for name, wanted in rule.get("listed", {}).items() if name in given and not is_listed(given[name], wanted)}
    found |= {name for name, unit in rule.get("multiple", {}).items() if name in given and len(given[name]) % unit}
    return found


# -- What has to be there ----------------------------------------------------------------------------------------------


def is_given(form, field, values):
    name, _ = form.resolve(field)
    return form.counts.get(name, name) in values or name in form.fixed


def is_there(form, group, values):
    """Whether anything of a group is given, be it deep within."""
    return any(
        is_given(form, item, values) if isinstance(item, Field) else is_there(form, item, values)
        for item in group.items
        if not isinstance(item, str)
    )


def missing(form, items, values):
    """Names that have to be given beside those that are. A count is missed as what it counts."""
    found = set()
    for item in items:
        if isinstance(item, Field) and not is_given(form, item, values):
            name, _ = form.resolve(item)
            found.add(form.counts.get(name, name))
        elif isinstance(item, Group) and is_there(form, item, values):
            found |= missing(form, item.items, values)
    return found


def is_hexadecimal(parameter, values):
    """Whether data travel as digits: always, or because another argument says so."""
    way = parameter.get("format", "text")
    return way == "hex" or values.get(way) == 1


def bytes_that_end(form, name, values):
    """Bytes of data that would end them, or the line, too early."""
    if is_hexadecimal(form.described_arguments[name], values):
        return b""
    if form.entry and form.entry["data"] == name:
        return b"\x1a\x1b" if form.entry["until"] == "Ctrl+Z" else b""
    return b"\r\n\x00\x08" + (b'"' if is_quoted(form.described_arguments[name]) else b";")


# The virtual module takes these bytes as they are in data, and in text whose length a count tells. A real one may end the
# line there, part it or edit it: the encoder does not send them there, only behind the prompt or as digits.
HELD_BACK = b'"\n\x00\x08;'


def holds_back(form, values):
    """Whether nothing is wrong but bytes that a module might misread."""
    instead = bytes.maketrans(HELD_BACK, b"x" * len(HELD_BACK))
    harmless = {
        name: value.translate(instead) if value and is_any_bytes(form, name) else value for name, value in values.items()
    }
    return not faults(form, harmless)


def is_any_bytes(form, name):
    return form.described_arguments[name]["type"] == "data" or name in form.counts.values()


def faults(form, values):
    """The names of all parameters that something is wrong with; none if the command is valid."""
    found = missing(form, form.items, values) | {name for name, value in values.items() if value is None}
    if form.entry and form.entry["data"] not in values:
        found.add(form.entry["data"])
    for name, value in values.items():
        if value is not None and is_wrong(form.described_arguments[name], value, limits_in_force(form, name, values)):
            found.add(name)
        if isinstance(value, bytes) and form.described_arguments[name]["type"] == "data":
            found |= {name} if set(value) & set(bytes_that_end(form, name, values)) else set()
    for count, number in written_counts(form, values).items():
        if number_is_wrong(form.describe(count), number, limits_in_force(form, count, values)):
            found.add(form.counts[count])
    for rule in rules_in_force(form, values):
        found |= faults_of_rule(form, rule, values)
    return found
