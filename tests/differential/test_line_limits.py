"""Limits of what the module says: a value just within its limits is heard, one beyond them is not taken for a sound one.

Enumerations grow with the firmware: a number or a word that is not in its list is heard and flagged. Any other number out
of its range, and text of a wrong length or form, makes the line malformed, unless it is another line then.
"""

from collections import namedtuple

from driver import settle
from line_cases import Said, describe, disagreement, form_in_flight, hear_all
from random_lines import OTHER_WORD, is_data, modes_for, most_times, no_times, values_for
from random_values import payload
from verdict import LOOKS, NUMBERS, length_of, lengths_of, listed_values, numbers_of

# A field of a line with a value; `expected` is SOUND, FLAGGED or REFUSED.
Tried = namedtuple("Tried", "name expected said")
SOUND, FLAGGED, REFUSED = "sound", "flagged", "refused"
AS_IT_IS = None  # bits that tell which groups are there fit these
ADDRESSES = [b"1.2.3.4", b"::1", b"1.2.3", b"256.1.1.1", b"192.0.02.256", b"1::2::3", b"x"]
PADDED = b"192.0.02.001"  # is said by some modules, and never sent to one
INT32 = range(-(2**31), 2**31)


def test_values_at_and_beside_every_limit(driver, rng):
    tried = [one for line in driver.family.lines for one in around_limits(rng, driver, line)]
    heard = hear_all(driver, rng, [one.said for one in tried])
    sound = {(one.said.line.title, shape_of(other.answer)) for one, other in zip(tried, heard) if one.expected == SOUND}
    complaints = []
    for one, other in zip(tried, heard):
        problem = problem_with(driver, one, other.answer, sound)
        if problem:
            complaints.append((f"{one.said.line.title} {one.name}", describe(driver, one.said, other.answer, problem)))
    settle(complaints, "lines are heard otherwise than they were said")
    count_limits(driver, tried)


def count_limits(driver, tried):
    """Every field that has limits has been within and beyond them."""
    for line in driver.family.lines:
        for _, name, parameter in line.fields:
            met = {one.expected for one in tried if one.said.line is line and one.name == name}
            if has_limits(line, parameter):
                assert SOUND in met, (line.title, name)
                assert len(met) > 1 or name in line.view.get("only", ()), (line.title, name)


def has_limits(line, parameter):
    if is_data(parameter) or "masked" in parameter or parameter["type"] == "date_time":
        return False
    return parameter["type"] != "integer" or "min" in parameter or bool(listed(line, parameter))


def listed(line, parameter):
    codes = [entry["code"] for entry in line.spec["errors"].get(parameter.get("table"), ())]
    return codes or listed_values(parameter)


# -- What is said ------------------------------------------------------------------------------------------------------


def around_limits(rng, driver, line):
    """The line with all its optional parts, and each of its fields in turn at and beside its limits."""
    rows = [("", SOUND, values_for(rng, line, no_times)), ("", SOUND, values_for(rng, line, most_times))]
    fullest = rows[-1][-1]
    for _, name, parameter in line.fields:
        if has_limits(line, parameter):
            for value, expected in edges(line, name, parameter):
                rows.append((name, expected, with_value(rng, line, fullest, name, value, expected)))
    for name, expected, row in rows:
        yield Tried(name, expected, Said(line, form_in_flight(rng, driver, line), [row], modes_for(rng, line, row), None))


def with_value(rng, line, row, name, value, expected):
    """The row with a value for the first field of that name; data follow their count, if it can be right."""
    if value is AS_IT_IS:
        return row
    at = [one for one, _ in row].index(name)
    row = [*row[:at], (name, value), *row[at + 1 :]]
    counted = [one for _, one, parameter in line.fields if parameter.get("count") == name]
    row = [(one, data) for one, data in row if one not in counted]
    are_there = expected == SOUND and (value or line.view.get("groups"))
    return row + [(one, payload(rng, value)) for one in counted if are_there]


def edges(line, name, parameter):
    """Values of a field, and what has to become of the line."""
    if any(group["by"] == name for group in line.view.get("groups", ())):
        return [(AS_IT_IS, SOUND)] + [(number, REFUSED) for number in beside(numbers_of(parameter))]
    if listed(line, parameter):
        return listed_edges(line, name, parameter)
    if parameter["type"] in NUMBERS:
        low, high = numbers_of(parameter)
        return [(low, SOUND), (high, SOUND)] + [(number, REFUSED) for number in beside((low, high))]
    if parameter["type"] == "ip_address":
        return [(text, SOUND if LOOKS["ip_address"](text) else REFUSED) for text in ADDRESSES] + [(PADDED, SOUND)]
    return text_edges(parameter)


def beside(limits):
    return [number for number in (limits[0] - 1, limits[1] + 1) if number in INT32]


def listed_edges(line, name, parameter):
    """A line without a name is known by its words alone, and one that has only some values is another with others."""
    values = listed(line, parameter)
    if parameter["type"] not in NUMBERS:
        beyond = REFUSED if line.items[0].endswith(":") and line.items[1] == "\r" else FLAGGED
        return [(value.encode(), SOUND) for value in values] + [(OTHER_WORD, beyond)]
    if name in line.view.get("only", ()):
        return [(value, SOUND) for value in line.view["only"][name]]
    excluded = line.view.get("except", {}).get(name, ())
    others = {value + step for value in values for step in (-1, 1)} - {*values, *excluded}
    return [(value, SOUND) for value in values if value not in excluded] + [(value, FLAGGED) for value in sorted(others)]


def text_edges(parameter):
    low, high = lengths_of(parameter)
    letter = {"digits": b"7", "hex_string": b"A5"}.get(parameter["type"], b"a")
    texts = [(letter * low, SOUND), (letter * high, SOUND), (letter * (high + 1), REFUSED)]
    texts += [(letter * (low - 1), REFUSED)] if low else []
    return texts + ([(b"x" * low, REFUSED)] if letter != b"a" and low else [])


# -- What is heard -----------------------------------------------------------------------------------------------------


def shape_of(answer):
    return answer["events"][0]["shape"]


def problem_with(driver, tried, answer, sound):
    if tried.expected == SOUND:
        return disagreement(driver, tried.said, answer)
    event = answer["events"][0]
    is_heard = event["type"] in ("response", "urc") and (tried.said.line.title, event["shape"]) in sound
    if tried.expected == FLAGGED:
        return None if is_heard and event["unlisted"] else "an unlisted value is not heard and flagged"
    return "a value beyond its limits is heard as sound" if is_heard else None
