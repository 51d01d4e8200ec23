"""Says where each value of a command, parameter, URC, mode or table comes from."""

from .layers import SINGLE
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
    for path, value, source in found:
        lines.append(path)
        lines += table(rows(value, "", source))
    return lines


def places(merged, name):
    """What `name` stands for: NAME, or COMMAND.PARAMETER, COMMAND.SUBCOMMAND, COMMAND.FORM; each with the citation around it."""
    first, _, rest = name.partition(".")
    if first in SINGLE and first in merged and not rest:
        yield first, merged[first], ""
    for section in SECTIONS:
        holder = merged[section].get(first)
        if holder is None:
            continue
        if not rest:
            yield f"{section}.{first}", holder, ""
            continue
        source = holder.get("source", "")
        for inner in ("parameters", "subcommands", ""):
            inside = holder.get(inner, {}) if inner else holder
            if isinstance(inside, Mapping) and isinstance(inside.get(rest), (Mapping, Sequence)):
                yield ".".join(part for part in (section, first, inner, rest) if part), inside[rest], source
        if section in ("commands", "urcs") and rest in merged["parameters"]:
            yield f"parameters.{rest}", merged["parameters"][rest], ""
        for path, form in forms(holder, f"{section}.{first}"):
            if rest in form.get("parameters", {}):
                yield f"{path}.parameters.{rest}", form["parameters"][rest], form.get("source", source)


def forms(holder, path):
    """The forms and subcommands of a command, where parameters may differ from the command's."""
    for sub, entry in holder.get("subcommands", {}).items():
        yield f"{path}.{sub}", entry
        yield from forms(entry, f"{path}.{sub}")
    for kind in ("read", "write", "execute"):
        entries = holder.get(kind, ())
        for index, entry in enumerate(entries if isinstance(entries, Sequence) else [entries]):
            if isinstance(entry, Mapping):
                yield f"{path}.{kind}" + (f".{entry.get('name', index + 1)}" if isinstance(entries, Sequence) else ""), entry


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
            name = f"{prefix}.{label}" if prefix else str(label)
            yield from rows(item, name, source) if nested(item) else [(name, item, value.marks[index], source)]


def nested(item):
    return isinstance(item, (Mapping, Sequence))


def table(entries):
    entries = list(entries)
    width = max((len(key) for key, *_ in entries), default=0)
    return [f"  {key:<{width}}  {' '.join(str(value).split())}  [{place}{'; ' + source if source else ''}]" for key, value, place, source in entries]
