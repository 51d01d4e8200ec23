"""The slips that a fact of the spec can suffer.

A handler is called with what holds a fact and the fact's key in there, and yields (kind, the slip in words, the slip).
The slip itself is a function with the same two arguments: it changes the fact where it stands.
"""

import re

from atgen.source import Mapping, Sequence, Text

FIELD = re.compile(r"<(?!CR>|LF>)[^<>]+>")
HEAD = re.compile(r"(?:AT)?[+&]?[A-Za-z&]+(?:[ _][A-Za-z]+)*")
SUBJECT = re.compile(r'(?<=: ")[A-Za-z_/0-9 ]+(?=")|(?<==")[A-Za-z_/0-9 ]+(?=")')
OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
TERM = re.compile(r"[A-Za-z0-9_]+(?: (?:ms|s|min|h)\b)?")
MORE = 1000003  # added to a number that has no neighbours to be mistaken for


# -- what a slip does -------------------------------------------------------------------------------------------------


def put(new):
    def slip(holder, key):
        if isinstance(holder, Mapping) and key not in holder:
            holder.put(key, new, holder.mark, holder.mark)
        else:
            holder[key] = Text(new, holder.marks[key]) if isinstance(new, str) else new
    return slip


def drop(holder, key):
    del holder[key]
    if isinstance(holder, Sequence):
        del holder.marks[key]


def rename(new):
    def slip(holder, key):
        items = [(new if name == key else name, value, holder.key_marks[name], holder.marks[name]) for name, value in holder.items()]
        holder.clear()
        for item in items:
            holder.put(*item)
    return slip


def exchange(other, *keys):
    """Two neighbours exchange what stands under `keys`, or all of themselves."""
    def slip(holder, key):
        for holders, places in (((holder[key], holder[other]), [(name, name) for name in keys]), ((holder, holder), [(key, other)] if not keys else [])):
            for one, two in places:
                left, right = holders[0].get(one), holders[1].get(two)
                put(right)(holders[0], one)
                put(left)(holders[1], two)
    return slip


# -- what several kinds have in common --------------------------------------------------------------------------------


def none(_holder, _key):
    return ()


def told(old, new):
    return f"{old} -> {new}"


def to(kind, holder, key, *news):
    """The fact says something else."""
    for new in news:
        if new != holder[key]:
            yield kind, told(holder[key], new), put(new)


def dropped(kind):
    return lambda _holder, _key: [(kind, "left out", drop)]


left_out = dropped


def other(kind, *choices):
    """Another of few words, and nothing."""
    def slips(holder, key):
        others = [choice for choice in choices if choice != holder[key]]
        yield from to(kind, holder, key, others[0])
        if kind in ("unit", "hexadecimal digits"):
            yield kind, "left out", drop
    return slips


def flag(kind):
    return lambda holder, key: to(kind, holder, key, not holder[key])


def added(kind, name):
    """Something that is not said of a line."""
    def slip(holder, key):
        if not isinstance(holder[key], Mapping):
            text, mark = holder[key], holder.marks[key]
            holder[key] = Mapping(mark)
            holder[key].put("line", text, mark, mark)
        put(True)(holder[key], name)
    return lambda holder, key: [] if isinstance(holder[key], Mapping) and name in holder[key] else [(kind, f"{name} added", slip)]


def number(kind):
    return lambda holder, key: to(kind, holder, key, holder[key] + 1)


def respelled(kind):
    """Another word of the same form."""
    return lambda holder, key: to(kind, holder, key, misspelt(holder[key]))


def misspelt(text):
    """The text with its last letter or digit changed."""
    at = max(index for index, character in enumerate(text) if character.isalnum() or character in "*>")
    letter = text[at]
    new = str((int(letter) + 1) % 10) if letter.isdigit() else "Q" if letter.isupper() and letter != "Q" else "z" if letter != "z" else "y"
    return text[:at] + new + text[at + 1 :]


def shortened(kind):
    """A list without each of its items."""
    def slips(holder, key):
        for index, item in enumerate(holder[key]):
            yield kind, f"without {item}", lambda holder, key, at=index: drop(holder[key], at)
    return slips


def each_number(kind):
    """Each number of a mapping is another one."""
    def slips(holder, key):
        for name, value in holder[key].items():
            yield kind, f"{name}: {told(value, value + 1)}", lambda holder, key, name=name, new=value + 1: put(new)(holder[key], name)
    return slips


def each_list(kind):
    def slips(holder, key):
        for name, items in holder[key].items():
            for index, item in enumerate(items):
                yield kind, f"{name}: without {item}", lambda holder, key, name=name, at=index: drop(holder[key][name], at)
    return slips


# -- limits -----------------------------------------------------------------------------------------------------------


def bounds(value):
    low, _, high = str(value).partition("..")
    return int(low), int(high or low)


def moved(value):
    """(which limit, the value with it moved by one) for both limits and both directions, where such a value can be."""
    low, high = bounds(value)
    for which, new in (("lower", (low - 1, high)), ("lower", (low + 1, high)), ("upper", (low, high - 1)), ("upper", (low, high + 1))):
        if new[0] <= new[1] < 2**31:
            yield which, f"{new[0]}..{new[1]}"


def limits(holder, key):
    for which, new in moved(holder[key]):
        yield f"{which} limit", told(holder[key], new), put(new)


def length(holder, key):
    for which, new in moved(holder[key]):
        if not new.startswith("-"):
            yield f"{which} limit of a length", told(holder[key], new), put(new)


def ranges(kind):
    """Limits in a rule."""
    def slips(holder, key):
        for name, value in holder[key].items():
            for _, new in moved(value):
                if not new.startswith("-"):
                    yield kind, f"{name}: {told(value, new)}", lambda holder, key, name=name, new=new: put(new)(holder[key], name)
    return slips


# -- parameters -------------------------------------------------------------------------------------------------------


def of_type(holder, key):
    """A type of the same family, which is the slip that is made, and one that is not."""
    likely = {
        "integer": "hex_integer", "hex_integer": "integer", "string": "text", "text": "string", "ip_address": "string", "domain_name": "string",
        "date_time": "string", "digits": "string", "hex_string": "string", "data": "string", "raw": "text",
    }
    yield from to("type", holder, key, likely[holder[key]], "integer" if holder[key] != "integer" else "string")


def default(holder, key):
    old = holder[key]
    values = [name for name in holder.get("values", ()) if str(name) != str(old)]
    new = type(old)(values[0]) if values and isinstance(old, int) else values[0] if values else old + 1 if isinstance(old, int) else misspelt(old)
    if "range" in holder and isinstance(new, int) and new > bounds(holder["range"])[1]:
        new = old - 1
    yield from to("default", holder, key, new)
    yield "default", "left out", drop


def value_code(holder, key):
    """A value has another code, or word, on the line."""
    codes = [str(name) for name in holder]
    if re.fullmatch(r"-?\d+", key):
        new = next(str(code) for code in range(int(key) + 1, int(key) + MORE) if str(code) not in codes)
    elif re.fullmatch(r"0[xX][0-9A-Fa-f]+", key):
        width = len(key) - 2
        new = next(f"{key[:2]}{code:0{width}X}" for code in range((int(key, 16) + 1) % 16**width, 16**width) if f"{key[:2]}{code:0{width}X}" not in codes)
    else:
        new = misspelt(key)
    yield "value code", told(key, new), rename(new)


def exchanged(kind, *keys):
    """A member and the next one have each other's meaning."""
    def slips(holder, key):
        names = list(holder)
        at = names.index(key)
        if at + 1 < len(names):
            yield kind, f"exchanged with that of {names[at + 1]}", meanings_exchanged(names[at + 1], keys)
    return slips


def meanings_exchanged(other_key, keys):
    def slip(holder, key):
        one, two = holder[key], holder[other_key]
        for name in (name for name in keys if name in one or name in two):
            left, right = one.get(name, str(key)), two.get(name, str(other_key))
            put(right)(one, name)
            put(left)(two, name)
    return slip


def other_table(holder, key):
    others = {"err": "cme", "coap_result": "err"}
    yield from to("table", holder, key, others.get(holder[key], "cme"))
    yield "table", "left out", drop


def counting(kind):
    """The name of a field is left out."""
    return dropped(kind)


def data_format(item_format):
    """text instead of hex, hex instead of text or a mode; or a slip of the mapping that tells."""
    def slips(holder, key):
        if isinstance(holder[key], Mapping):
            for name, handler in item_format.items():
                for kind, words, slip in handler(holder[key], name):
                    yield kind, f"{name}: {words}", lambda holder, key, name=name, slip=slip: slip(holder[key], name)
        else:
            yield from to("data format", holder, key, "text", "hex")
    return slips


# -- lines ------------------------------------------------------------------------------------------------------------


def line(holder, key):
    """A command, response or URC line: its head, the order of its fields, and which of them may be left out."""
    text = str(holder[key])
    yield from of_head(text)
    fields = list(FIELD.finditer(text))
    for one, two in zip(fields, fields[1:]):
        if one[0] != two[0]:
            new = text[: one.start()] + two[0] + text[one.end() : two.start()] + one[0] + text[two.end() :]
            yield "order of fields", told(text, new), put(new)
    for field in fields:
        comma = text[field.start() - 1] == ","
        new = (text[: field.start() - comma] + text[field.end() + (not comma and text[field.end() :][:1] == ",") :]).replace("[]", "")
        yield "field left out", told(text, new), put(new)
    for group in OPTIONAL.finditer(text):
        new = text[: group.start()] + group[1] + text[group.end() :]
        yield "optional made required", told(text, new), put(new)
    for new in with_optional_end(text):
        yield "required made optional", told(text, new), put(new)


def of_head(text):
    head = HEAD.match(text)
    if head:
        new = misspelt(head[0]) + text[head.end() :]
        yield "head of a line", told(text, new), put(new)
    subject = SUBJECT.search(text)
    if subject:
        new = text[: subject.start()] + misspelt(subject[0]) + text[subject.end() :]
        yield "head of a line", told(text, new), put(new)


def with_optional_end(text):
    """The last required field behind a comma becomes optional, with all that follows it."""
    required = OPTIONAL.sub(lambda match: "\0" * len(match[0]), text)
    while OPTIONAL.search(required):
        required = OPTIONAL.sub(lambda match: "\0" * len(match[0]), required)
    commas = [match.start() for match in re.finditer(r",(?=<)", required)]
    if commas and "<CR><LF>" not in text[commas[-1] :]:
        yield f"{text[: commas[-1]]}[{text[commas[-1] :]}]"


def printed(holder, key):
    """The response of a test form, of which only the head is read."""
    if isinstance(holder[key], str):
        yield from of_head(holder[key])
    else:
        for index, text in enumerate(holder[key]):
            for kind, words, slip in of_head(text):
                yield kind, words, lambda holder, key, at=index, slip=slip: slip(holder[key], at)
    yield "form left out", "left out", drop


def guard(holder, key):
    """The modes in which a line looks like that."""
    for mode, value in holder[key].items():
        yield "mode guard", f"{mode}: {told(value, value + 1)}", lambda holder, key, mode=mode, new=value + 1: put(new)(holder[key], mode)
        yield "mode guard", f"without {mode}", lambda holder, key, mode=mode: drop(holder[key], mode)
        if value:
            yield "mode guard", f"{mode}: {told(value, value - 1)}", lambda holder, key, mode=mode, new=value - 1: put(new)(holder[key], mode)


def choices(kind):
    """Parameters with one value or a list of values each."""
    def slips(holder, key):
        for name, value in holder[key].items():
            items = value if isinstance(value, list) else [value]
            for index, item in enumerate(items):
                if len(items) > 1:
                    yield kind, f"{name}: without {item}", lambda holder, key, name=name, at=index: drop(holder[key][name], at)
            if len(items) == 1 and isinstance(items[0], int):
                new = items[0] + 1 if kind != "within" else items[0]
                yield kind, f"{name}: {told(items[0], new)}", lambda holder, key, name=name, new=new: put(new)(holder[key], name)
        if len(holder[key]) == 1 and kind in ("rule", "values of a line"):
            yield kind, "left out", drop
    return slips


def success(holder, key):
    old = holder[key]
    if isinstance(old, Mapping):
        for name, value in old.items():
            yield "success", f"{name}: {told(value, value + 1)}", lambda holder, key, name=name, new=value + 1: put(new)(holder[key], name)
    yield "success", "left out", drop


def sets(holder, key):
    """The modes that a command changes, or that a line tells."""
    for mode, value in holder[key].items():
        new = (value + 1) % 3 if isinstance(value, int) else 0
        yield "what a command sets", f"{mode}: {told(value, new)}", lambda holder, key, mode=mode, new=new: put(new)(holder[key], mode)
        yield "what a command sets", f"without {mode}", lambda holder, key, mode=mode: drop(holder[key], mode)


def bits(holder, key):
    """Bits of a field, written as in 'existence bits 1-6'."""
    numbers = [int(number) for number in re.findall(r"\d", holder[key].rpartition("bit")[2])]
    last = numbers[-1]
    yield from to("group", holder, key, holder[key][: holder[key].rindex(str(last))] + str(last - 1 if last else 1))


def aliases(holder, key):
    for index, text in enumerate(holder[key]):
        yield "other spelling", f"without {text}", lambda holder, key, at=index: drop(holder[key], at) if len(holder[key]) > 1 else drop(holder, key)
        new = misspelt(text)
        yield "other spelling", told(text, new), lambda holder, key, at=index, new=new: put(new)(holder[key], at)


# -- forms ------------------------------------------------------------------------------------------------------------


def time(kind):
    """A time, or a sum of times: each number doubled, each term left out."""
    def slips(holder, key):
        old = str(holder[key])
        for term in re.finditer(r"\d+(?= (?:ms|s|min|h)\b)|(?<=\* )\d+", old):
            new = old[: term.start()] + str(int(term[0]) * 2) + old[term.end() :]
            yield kind, told(old, new), put(new)
        for operator in (" + ", " * "):
            parts = old.split(operator)
            for index in range(len(parts) if len(parts) > 1 else 0):
                new = operator.join(parts[:index] + parts[index + 1 :])
                yield kind, told(old, new), put(new)
        if re.fullmatch(r"[a-z_]+", old):
            yield from to(kind, holder, key, f"10 s + {old}")
    return slips


def fixed(holder, key):
    for name, value in holder[key].items():
        if isinstance(value, int):
            yield "fixed value", f"{name}: {told(value, value + 1)}", lambda holder, key, name=name, new=value + 1: put(new)(holder[key], name)
        yield "fixed value", f"without {name}", lambda holder, key, name=name: drop(holder[key], name) if len(holder[key]) > 1 else drop(holder, key)


def counts(holder, key):
    for name in holder[key]:
        yield "payload's count", f"without {name}", lambda holder, key, name=name: drop(holder[key], name) if len(holder[key]) > 1 else drop(holder, key)


def until(holder, key):
    """Data that are counted end with Ctrl+Z, and the other way round."""
    yield from to("end of data entry", holder, key, "Ctrl+Z" if holder[key] != "Ctrl+Z" else "silence")


def final_code(holder, key):
    yield from to("final result code", holder, key, misspelt(holder[key]))


# -- modes, tables and the rest ---------------------------------------------------------------------------------------


def reset_value(holder, key):
    yield from to("reset value", holder, key, *(holder[key] + step for step in (1, -1) if holder[key] + step >= 0))


def mode_values(holder, key):
    for name in holder[key]:
        for kind, words, slip in (*value_code(holder[key], name), ("value left out", "left out", drop)):
            yield kind, f"{name}: {words}", lambda holder, key, name=name, slip=slip: slip(holder[key], name)


def error_code(holder, key):
    new = next(str(code) for code in range(int(key) + 1, int(key) + MORE) if str(code) not in holder)
    yield "error code", told(key, new), rename(new)


def meaning(holder, key):
    yield from to("error meaning", holder, key, misspelt(holder[key]))


def result_tables(holder, key):
    if isinstance(holder[key], str):
        yield "table", "left out", drop
        return
    yield from shortened("table")(holder, key)
    yield "table", "in another order", lambda holder, key: holder[key].reverse()


def expression(holder, key):
    old = holder[key]
    for number in re.finditer(r"\b\d+\b", old):
        new = old[: number.start()] + str(int(number[0]) + 1) + old[number.end() :]
        yield "formula", told(old, new), put(new)


def models(holder, key):
    if isinstance(holder[key], list):
        yield from shortened("model")(holder, key)
        return
    names = list(holder[key])
    for name, after in zip(names, names[1:] + names[:1]):
        yield "model", f"without {name}", lambda holder, key, name=name: drop(holder[key], name)
        if holder[key][name] != holder[key][after]:
            yield "model", f"{name} is what {after} is", lambda holder, key, name=name, new=holder[key][after]: put(new)(holder[key], name)


def citation(holder, key):
    """The section before or behind, or another table."""
    old = str(holder[key])
    match = re.fullmatch(r"(\S+) ([0-9.]*?)(\d+)((?:, .*)?)", old)
    if match:
        last = int(match[3])
        yield from to("citation", holder, key, *(f"{match[1]} {match[2]}{last + step}{match[4]}" for step in (1, -1) if last + step > 0))
    table = re.fullmatch(r"(.*, table )(\d+)(.*)", old)
    if table:
        yield from to("citation", holder, key, f"{table[1]}{int(table[2]) + 1}{table[3]}")
