"""Says where each value of a command, parameter, URC, mode or table comes from."""

from .source import Mapping, Sequence

SECTIONS = ("commands", "urcs", "parameters", "modes", "tables", "results", "errata", "formulas")


class UnknownName(Exception):
    """The family has nothing of that name."""


def explain(merged, name):
    """Lines that list every value below `name`, with the place in the spec that states it."""
    found = list(places(merged, name))
    if not found:
        raise UnknownName(name)
    lines = []
    for path, value in found:
        lines.append(path)
        lines += table(rows(value, ""))
    return lines


def places(merged, name):
    """The mappings that `name` stands for: NAME, or COMMAND.PARAMETER, COMMAND.SUBCOMMAND, COMMAND.FORM."""
    first, _, rest = name.partition(".")
    for section in SECTIONS:
        holder = merged[section].get(first)
        if holder is None:
            continue
        if not rest:
            yield f"{section}.{first}", holder
            continue
        for inner in ("parameters", "subcommands", ""):
            inside = holder.get(inner, {}) if inner else holder
            if isinstance(inside, Mapping) and isinstance(inside.get(rest), (Mapping, Sequence)):
                yield ".".join(part for part in (section, first, inner, rest) if part), inside[rest]
        if section in ("commands", "urcs") and rest in merged["parameters"]:
            yield f"parameters.{rest}", merged["parameters"][rest]


def rows(value, prefix, source=""):
    """(key, value, place, citation) for every scalar below a value."""
    if isinstance(value, Mapping):
        source = value.get("source", source)
        for key, item in value.items():
            name = f"{prefix}.{key}" if prefix else key
            yield from rows(item, name, source) if nested(item) else [(name, item, value.marks[key], source)]
    elif isinstance(value, Sequence):
        for index, item in enumerate(value):
            label = item.get("name", index + 1) if isinstance(item, Mapping) else index + 1
            name = f"{prefix}.{label}"
            yield from rows(item, name, source) if nested(item) else [(name, item, value.marks[index], source)]


def nested(item):
    return isinstance(item, (Mapping, Sequence))


def table(entries):
    entries = list(entries)
    width = max((len(key) for key, *_ in entries), default=0)
    return [f"  {key:<{width}}  {' '.join(str(value).split())}  [{place}{'; ' + source if source else ''}]" for key, value, place, source in entries]
