"""Says what differs between two families, as a change note: what a program for the first meets with the second."""

from .dump import dump

LIMITS = (
    "min", "max", "min_length", "max_length", "length", "default", "unit", "type", "table", "pattern", "quotes", "format", "or",
    "masked", "prefix", "digits",
)


def compare(old, new):
    """Lines of the change note from family `old` to family `new`."""
    one, two = dump(old), dump(new)
    lines = [f"From {one['family']} ({', '.join(one['models'])}) to {two['family']} ({', '.join(two['models'])})"]
    lines += section("Commands", names(one["commands"], two["commands"]) + [
        line for name in one["commands"] if name in two["commands"]
        for line in commands(name, one["commands"][name], two["commands"][name])
    ])
    lines += section("Unsolicited result codes", names(one["urcs"], two["urcs"]) + [
        line for name in one["urcs"] if name in two["urcs"] for line in urcs(name, one["urcs"][name], two["urcs"][name])
    ])
    lines += section("Modes", names(one["modes"], two["modes"]) + [
        line for name in one["modes"] if name in two["modes"]
        for line in differing(f"{name}.", ("initial", "saved", "per", "min", "max", "values"), one["modes"][name], two["modes"][name])
    ])
    lines += section("Other", differing("", ("formulas",), one, two) + whole(one, two) + aliases(one.get("accepts", ()), two.get("accepts", ())))
    lines += section("Tables", names(one["errors"], two["errors"]) + [
        line for name in one["errors"] if name in two["errors"] for line in tables(name, one["errors"][name], two["errors"][name])
    ])
    if len(lines) > 1:
        return lines
    same = without_descriptions(one) == without_descriptions(two)
    return lines + ["", "No difference." if same else "Only names, descriptions and sources differ."]


DESCRIPTIONS = ("family", "title", "about", "about_models", "models", "documents", "source", "notes", "errata", "meaning", "tables")


def without_descriptions(value):
    if isinstance(value, dict):
        return {key: without_descriptions(item) for key, item in value.items() if key not in DESCRIPTIONS}
    return [without_descriptions(item) for item in value] if isinstance(value, list) else value


def differing(where, keys, one, two):
    """A line for each of the keys under which two records differ."""
    return [
        f"{where}{WORDS.get(key, key)}: {in_words(one.get(key))}, now {in_words(two.get(key))}"
        for key in keys if one.get(key) != two.get(key)
    ]


def whole(one, two):
    """What a family has or has not: online data mode, several commands on a line."""
    lines = []
    for key, what, shown in (
        ("online", "online data mode", lambda item: f"{item['escape']} with {item['guard_time']} ms of silence"),
        ("command_line", "several commands on one line", lambda item: f"joined by {item['joined_by']}"),
    ):
        first, second = one.get(key), two.get(key)
        if first and not second:
            lines.append(f"{what} is gone (breaks programs that use it)")
        elif second and not first:
            lines.append(f"{what} is new: {shown(second)}")
        elif first and shown(first) != shown(second):
            lines.append(f"{what}: {shown(first)}, now {shown(second)}")
    return lines


def aliases(one, two):
    first, second = ({(entry["beginning"], entry["means"]) for entry in entries} for entries in (one, two))
    lines = [f"{alias} is no longer read as {meant}" for alias, meant in sorted(first - second)]
    return lines + [f"{alias} is read as {meant}" for alias, meant in sorted(second - first)]


def section(title, entries):
    return ["", title, *(f"- {entry}" for entry in entries)] if entries else []


def names(one, two, what=""):
    renamed = respelled([name for name in one if name not in two], [name for name in two if name not in one])
    lines = [f"{what}{old} is now called {new} (breaks programs that use it)" for old, new in renamed.items()]
    lines += [f"{what}{name} is gone (breaks programs that use it)" for name in one if name not in two and name not in renamed]
    return lines + [f"{what}{name} is new" for name in two if name not in one and name not in renamed.values()]


def respelled(gone, added):
    """Names that have only changed their spelling: capitals, and what separates words."""
    def letters(name):
        return "".join(c for c in name.lower() if c.isalnum())

    found = {letters(name): name for name in added}
    return {name: found[letters(name)] for name in gone if letters(name) in found}


def commands(name, one, two):
    lines = [
        f"{name}: {what} {in_words(one.get(key))}, now {in_words(two.get(key))}"
        for key, what in (("status", "status"), ("accepts", "also read as")) if one.get(key) != two.get(key)
    ]
    lines += effects(name, one.get("effects", {}), two.get("effects", {}))
    lines += forms(name, one.get("forms", {}), two.get("forms", {}))
    subs = [{sub["name"]: sub for sub in entry.get("subcommands", ())} for entry in (one, two)]
    lines += names(*subs, what=f"{name}.")
    for sub in subs[0]:
        if sub in subs[1]:
            lines += forms(f"{name}.{sub}", subs[0][sub].get("forms", {}), subs[1][sub].get("forms", {}))
    lines += names(one.get("parameters", {}), two.get("parameters", {}), what=f"{name}: parameter ")
    for key, parameter in one.get("parameters", {}).items():
        if key in two.get("parameters", {}):
            lines += parameters(f"{name}.{key}", parameter, two["parameters"][key])
    return lines


WORDS = {"omitted": "without its values", "sets": "sets modes", "data_entry": "data entry"}
EFFECTS = {
    "takes_effect": "takes effect", "deep_sleep": "over deep sleep", "saved": "saved", "not_saved": "not saved",
    "lost_in_deep_sleep": "lost in deep sleep",
}


def effects(name, one, two):
    return [
        f"{name}: {what}: {in_words(one.get(key))}, now {in_words(two.get(key))}"
        for key, what in EFFECTS.items() if one.get(key) != two.get(key)
    ]


def in_words(value):
    """A value of the dump as a person would write it."""
    if value is None:
        return "not stated"
    if isinstance(value, dict):
        return ", ".join(f"{key} {in_words(item)}" for key, item in value.items())
    if isinstance(value, list):
        return "; ".join(in_words(item) for item in value) if any(isinstance(item, dict) for item in value) else "/".join(map(str, value))
    return str(value)


def forms(name, one, two):
    lines = []
    for kind in ("test", "read", "write", "execute"):
        first = {form.get("name", ""): form for form in one.get(kind, ())}
        second = {form.get("name", ""): form for form in two.get(kind, ())}
        lines += [f"{name}: the {kind} form {first[variant]['syntax']} is gone (breaks programs that use it)" for variant in first if variant not in second]
        lines += [f"{name}: the {kind} form {second[variant]['syntax']} is new" for variant in second if variant not in first]
        for variant in first:
            if variant in second:
                lines += form(name, first[variant], second[variant])
    return lines


def form(name, one, two):
    lines = []
    if one["syntax"] != two["syntax"]:
        lines.append(f"{name}: {one['syntax']} is now {two['syntax']}")
    if one.get("timeout_ms") != two.get("timeout_ms"):
        lines.append(f"{name}: OK within {one['timeout_ms']} ms, now {two['timeout_ms']} ms")
    lines += differing(f"{name}: ", ("omitted", "fixed", "rules", "sets", "data_entry", "prompt", "counts"), one, two)
    for key in {**one.get("refines", {}), **two.get("refines", {})}:
        lines += parameters(f"{name}: {key} here", one.get("refines", {}).get(key, {}), two.get("refines", {}).get(key, {}))
    lines += shapes(name, one.get("responses", ()), two.get("responses", ()), "response")
    lines += shapes(name, later(one), later(two), "result")
    if finals(one) != finals(two):
        lines.append(f"{name}: ends with {' or '.join(finals(one))}, now with {' or '.join(finals(two))} (breaks programs that wait for it)")
    ends = [[limit for item in entry.get("results", ()) if "result" in item for limit in item.get("within", ())] for entry in (one, two)]
    if ends[0] != ends[1]:
        lines.append(f"{name}: the end within {times({'within': ends[0]})}, now {times({'within': ends[1]})}")
    for key, entry in {entry["line"]: entry for entry in later(one)}.items():
        other = {item["line"]: item for item in later(two)}.get(key)
        if other and entry.get("within") != other.get("within"):
            lines.append(f"{name}: {key} within {times(entry)}, now {times(other)}")
    return lines


def later(entry):
    return [item for item in entry.get("results", ()) if "line" in item]


def finals(entry):
    return [item["result"] for item in entry.get("results", ()) if "result" in item]


def times(entry):
    return " or ".join(
        limit["time"] + "".join(f" for {name} {'/'.join(map(str, values))}" for name, values in limit.get("when", {}).items())
        for limit in entry.get("within", ())
    )


def shapes(name, one, two, what):
    first, second = ({(entry["line"], str(entry.get("when", ""))) for entry in entries} for entries in (one, two))
    gone, added = ([line for line, _ in sorted(lines)] for lines in (first - second, second - first))
    renamed = respelled(gone, added)
    lines = [f"{name}: {what} {line} is now spelled {new}" for line, new in renamed.items() if line != new]
    lines += [f"{name}: {what} {line} comes in other modes now" for line, new in renamed.items() if line == new]
    lines += [f"{name}: {what} {line} is gone" for line in gone if line not in renamed]
    lines += changed_lines(name, one, two, what)
    return lines + [f"{name}: {what} {line} is new" for line in added if line not in renamed.values()]


LINE_KEYS = (
    "unsafe", "restart", "answer", "groups", "only", "except", "sets", "repeat", "optional", "success", "match", "followed_by",
)


def changed_lines(name, one, two, what):
    """Lines that look alike and mean something else."""
    others = {(entry["line"], str(entry.get("when", ""))): entry for entry in two}
    lines = []
    for entry in one:
        other = others.get((entry["line"], str(entry.get("when", ""))))
        if other is not None:
            lines += differing(f"{name}: {what} {entry['line']}: ", LINE_KEYS, entry, other)
    return lines


def parameters(name, one, two):
    lines = []
    for key in LIMITS:
        if one.get(key) != two.get(key):
            narrower = " (refuses values that were allowed)" if narrows(key, one.get(key), two.get(key)) else ""
            lines.append(f"{name}: {key} {one.get(key, 'not stated')}, now {two.get(key, 'not stated')}{narrower}")
    first, second = ({value["value"]: value for value in entry.get("values", ())} for entry in (one, two))
    lines += differing(f"{name}: ", ("open", "secret", "one_of", "count"), one, two)
    for value in first:
        if value in second:
            lines += differing(f"{name}: value {value}: ", ("name", "supported", "digits"), first[value], second[value])
    lines += [f"{name}: value {value} is gone (breaks programs that use it)" for value in first if value not in second]
    return lines + [f"{name}: value {value} is new" for value in second if value not in first]


def narrows(key, one, two):
    if two is None or isinstance(two, (str, bool)):
        return False
    if key.startswith("max"):
        return one is None or two < one
    return key.startswith("min") and one is not None and two > one


def urcs(name, one, two):
    lines = shapes(name, one["lines"], two["lines"], "line")
    lines += names(one.get("parameters", {}), two.get("parameters", {}), what=f"{name}: parameter ")
    for key, parameter in one.get("parameters", {}).items():
        if key in two.get("parameters", {}):
            lines += parameters(f"{name}.{key}", parameter, two["parameters"][key])
    return lines


def tables(name, one, two):
    first, second = ({code["code"]: f"{code['meaning']} ({code['name']})" for code in codes} for codes in (one, two))
    lines = [f"{name}: {code} ({first[code]}) is gone" for code in first if code not in second]
    lines += [f"{name}: {code} ({second[code]}) is new" for code in second if code not in first]
    return lines + [
        f"{name}: {code} {first[code]}, now {second[code]}" for code in first if code in second and first[code] != second[code]
    ]
