"""Random values for a line of the module, and modes in which it says the line so."""

from effects import any_modes, key_of, with_mode
from notation import Field, Group
from random_values import PRINTABLE, payload, some_bytes, some_length, value
from verdict import NUMBERS, listed_values, numbers_of

MOST_DATA = 2000
MOST_ROWS = 3
MOST_ITEMS = 5
OTHER_WORD = b"SOMETHING_ELSE"


def is_data(parameter):
    return parameter["type"] == "data"


def some_times(rng, line, group):
    return rng.randint(0, MOST_ITEMS) if group.repeats else rng.randint(0, 1)


def no_times(rng, line, group):
    return 0


def most_times(rng, line, group):
    """As often as the bits that tell of the group can say."""
    first = group.own_fields()[0].key
    return next((told["mask"] for told in line.view.get("groups", ()) if told["of"][0] == first), 1)


def values_for(rng, line, times=some_times):
    """Values of one row, in the order of the line: names in groups that repeat occur as often as the group does."""
    if line.view.get("printed"):
        defined = [name for name in line.described if f"(list of defined <{name}>s)" in line.view["line"]]
        return [(name, value(rng, line.describe(name))) for name in defined]
    row = []
    add_values(rng, line, line.items, row, times)
    return settled(line, row)


def add_values(rng, line, items, row, times):
    for item in items:
        if isinstance(item, Field):
            name, parameter = line.resolve(item)
            row.append((name, field_value(rng, line, name, parameter)))
        elif isinstance(item, Group):
            for _ in range(times(rng, line, item)):
                add_values(rng, line, item.items, row, times)


def field_value(rng, line, name, parameter):
    only, excluded = line.view.get("only", {}).get(name), line.view.get("except", {}).get(name, ())
    codes = [entry["code"] for entry in line.spec["errors"].get(parameter.get("table"), ()) if entry["code"] not in excluded]
    if only or codes:
        return rng.choice(only or codes)
    if "masked" in parameter:
        return parameter["masked"].encode()
    if is_data(parameter):
        return payload(rng, some_length(rng, *data_limits(line, parameter)))
    if parameter.get("open") and rng.random() < 0.2:
        return unlisted_value(rng, parameter)
    if parameter["type"] == "text":
        text = some_bytes(rng, PRINTABLE + b'"', some_length(rng, parameter["min_length"], parameter["max_length"]))
        return text.strip() if len(text.strip()) >= parameter["min_length"] else b"x" * len(text)
    return value(rng, parameter)


def data_limits(line, parameter):
    low, high = numbers_of(line.describe(parameter["count"]))
    return low, min(high, MOST_DATA)


def unlisted_value(rng, parameter):
    """Firmware grows: lists that are open may be left."""
    if parameter["type"] not in NUMBERS:
        return OTHER_WORD
    return next(number for number in iter(lambda: rng.randint(0, 999), None) if number not in listed_values(parameter))


def is_unlisted(line, row):
    listed = {name: listed_values(line.describe(name)) for name, _ in row}
    return any(listed[name] and as_listed(value) not in listed[name] for name, value in row)


def as_listed(value):
    return value.decode("latin-1") if isinstance(value, bytes) else value


def settled(line, row):
    """Counts tell the length of their data, and bits which groups are there. Behind a count of none no data follow, unless
    they stand in a group that bits announce."""
    names = [name for name, _ in row]
    counts, dropped = {}, set()
    for name, data in row:
        parameter = line.describe(name)
        if is_data(parameter):
            counts[parameter["count"]] = len(data)
            dropped |= {name} if not data and not line.view.get("groups") else set()
    for group in line.view.get("groups", ()):
        bits = counts.setdefault(group["by"], 0)
        counts[group["by"]] = bits | names.count(group["of"][0]) << group["shift"]
    return [(name, counts.get(name, value)) for name, value in row if name not in dropped]


def modes_for(rng, line, row):
    """Modes at random, but for those that decide about this line."""
    modes = any_modes(rng, line.family)
    for name, value in line.view.get("when", {}).items():
        modes = with_mode(modes, name, key_of(line.spec, name, dict(row)), value)
    return modes
