"""What the runtime's own reader of command lines has to refuse, by the merged specification.

It reads what hosts have sent, for tools: so it knows the limits of each parameter, but not the rules between parameters, nor
what names look like. Places of optional parameters may be empty, and what is typed after a prompt is none of its affair.
"""

from notation import Field
from verdict import LOOKS, NUMBERS, length_of, lengths_of, listed_values, numbers_of, written_counts


def faults_on_line(form, values):
    """The names of parameters that the line has to be refused for."""
    found = {name for item in form.items if isinstance(item, Field) for name in missing(form, item, values)}
    for field, name, parameter in form.fields:
        value = written_counts(form, values).get(name, values.get(name))
        if value is not None and is_beyond(form, name, parameter, value):
            found.add(name)
    return found


def missing(form, field, values):
    """What no group makes optional has to be there; a count is, if what it counts is."""
    name, _ = form.resolve(field)
    return [] if name in form.fixed or values.get(form.counts.get(name, name)) is not None else [name]


def is_beyond(form, name, parameter, value):
    if parameter["type"] in NUMBERS:
        return not is_within(form, name, "range", numbers_of(parameter), value) or not is_listed(parameter, value)
    if parameter["type"] == "choice":
        return all(is_beyond(form, name, one, value) for one in parameter["alternatives"].values())
    if "or" in parameter and value == parameter["or"].encode():
        return False
    if parameter["type"] != "data" and parameter.get("values"):
        return not is_listed(parameter, value.decode("latin-1"))
    is_long = not is_within(form, name, "length", lengths_of(parameter), length_of(parameter, value))
    return is_long or not has_form(parameter["type"], value)


def has_form(kind, value):
    return kind == "domain_name" or kind not in LOOKS or LOOKS[kind](value)


def is_within(form, name, kind, limits, number):
    """A rule may allow what the parameter itself does not; the reader does not ask when."""
    spans = [limits] + [tuple(rule[kind][name].values()) for rule in form.rules if name in rule.get(kind, {})]
    return any(low <= number <= high for low, high in spans)


def is_listed(parameter, value):
    return not parameter.get("values") or value in listed_values(parameter)
