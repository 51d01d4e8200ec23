"""A third opinion on modes: what commands and lines do to them, by the merged specification.

Modes are {name: [[key, value]...]}; those that are one for all have the key 0.
"""

from notation import Group
from verdict import is_there


def any_modes(rng, family):
    """Every mode of the family at random."""
    found = {}
    for name, mode in family.spec["modes"].items():
        choices = [entry["value"] for entry in mode.get("values", ())] or [mode["min"], mode["max"]]
        keys = family.keys(mode["per"]) if "per" in mode else [0]
        found[name] = [[key, rng.choice(choices)] for key in keys]
    return found


def with_mode(modes, name, key, value):
    return {**modes, name: [[one, value if one == key else old] for one, old in modes[name]]}


def key_of(spec, name, values):
    """Which instance of a mode is meant by the values of a command or a line."""
    return values.get(spec["modes"][name].get("per"), 0)


def is_query(form, values):
    """Whether the optional part has been left out without which the form only asks."""
    return "omitted" in form.variant and not any(is_there(form, item, values) for item in form.items if isinstance(item, Group))


def modes_after_command(form, values, modes):
    if is_query(form, values):
        return modes
    for name, source in form.variant.get("sets", {}).items():
        value = source if isinstance(source, int) else values.get(source, form.describe(source).get("default"))
        if value is not None:
            modes = with_mode(modes, name, key_of(form.spec, name, values), value)
    return modes


def modes_after_line(line, row, modes):
    values = dict(row)
    if line.view.get("restart"):
        for name, mode in line.spec["modes"].items():
            if not mode.get("saved"):
                modes = {**modes, name: [[key, mode["initial"]] for key, _ in modes[name]]}
    for name, source in line.view.get("sets", {}).items():
        value = source if isinstance(source, int) else values[source]
        modes = with_mode(modes, name, key_of(line.spec, name, values), value)
    return modes
