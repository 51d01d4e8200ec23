"""Arguments of a whole form: which are given, and which value each has."""

from notation import Field, Group
from random_values import argument
from verdict import faults

ATTEMPTS = 500


def chosen_names(rng, form, items, chance):
    """What is given: everything that has to be, and some of the optional groups."""
    names = []
    for item in items:
        if isinstance(item, Field):
            name, _ = form.resolve(item)
            names.append(form.counts.get(name, name))
        elif isinstance(item, Group) and rng.random() < chance:
            names += chosen_names(rng, form, item.items, chance)
    return names


def any_arguments(rng, form, fixed, chance):
    """Values in the order of the line, so that each can go with those before it; data formats come before data."""
    names = dict.fromkeys(chosen_names(rng, form, form.items, chance))
    if form.entry:
        names[form.entry["data"]] = None
    names = [name for name in names if name not in form.fixed]
    names.sort(key=lambda name: form.described_arguments[name].get("format", "text") in names)
    values = {}
    for name in names:
        values[name] = fixed[name] if name in fixed else argument(rng, form, name, values)
    return values


def valid_arguments(rng, form, fixed=None, chance=None):
    """Values that the specification allows together. `fixed` gives some of them; None if these cannot be had."""
    fixed = fixed or {}
    for _ in range(ATTEMPTS):
        values = any_arguments(rng, form, fixed, rng.choice((0, 0.5, 1)) if chance is None else chance)
        if set(fixed) <= set(values) and not faults(form, values):
            return values
    return None


def conditions(form):
    """Every value of every condition of the rules, as something to give."""
    found = []
    for rule in form.rules:
        for name, wanted in {**rule.get("when", {}), **rule.get("unless", {})}.items():
            if form.described_arguments[name]["type"] != "choice":
                found += [{name: value.encode() if isinstance(value, str) else value} for value in wanted]
    return found


def starting_points(rng, form):
    """Valid arguments to change one by one: with few and with all of the optional ones, and under each condition."""
    points = [valid_arguments(rng, form, {}, chance) for chance in (0, 1, 0.5)]
    for condition in conditions(form):
        points.append(valid_arguments(rng, form, condition, 1) or valid_arguments(rng, form, condition))
    found = []
    for point in points:
        if point is not None and point not in found:
            found.append(point)
    return found
