"""Limits: each limit of each parameter of each form has values at it and beside it, which three opinions have to agree on.

The opinions are the generated encoder's, the virtual module's, and that of verdict.py on the merged specification. The
arguments around the one that is tried are valid, under each condition of the rules between parameters. What C has no way
to say is not tried: a number beyond 32 bits, and the absence of one that is no optional member.
"""

from arguments import starting_points
from command_cases import candidates, try_all
from line_faults import faults_on_line
from random_values import length_limits
from verdict import NUMBERS, length_of, lengths_of, limits_in_force, listed_values, numbers_of

INTEGERS = range(-(2**31), 2**31)
LENGTHS = range(2**31)


def test_values_at_and_beside_every_limit(driver, rng):
    wanted = []
    for form in driver.family.forms:
        for point in starting_points(rng, form):
            for name, _, _ in form.arguments:
                wanted += changed(form, point, name)
    tried = try_all(driver, wanted)
    for form in driver.family.forms:
        for name, _, parameter in form.arguments:
            own = [one for one in tried if one.form is form and one.values.get(name) is not None]
            assert_limits_were_met(form, name, parameter, own)
        assert_reader_refused(form, [one for one in tried if one.form is form])


def changed(form, point, name):
    """The valid arguments with other values of one of them, with none, and where it is a text with a null pointer."""
    parameter = form.described_arguments[name]
    found = [(form, {**point, name: value}) for value in candidates(form, name, point)]
    found.append((form, {other: value for other, value in point.items() if other != name}))
    if parameter["type"] not in NUMBERS and not parameter.get("values"):
        found.append((form, {**point, name: None}))
    return found


def test_every_byte_in_every_text(driver, rng):
    """A byte that can stand in a text comes through as it is, and any other is refused."""
    wanted = []
    for form in driver.family.forms:
        for point in starting_points(rng, form)[:2]:
            for name, _, parameter in form.arguments:
                if isinstance(point.get(name), bytes) and not parameter.get("values"):
                    wanted += [(form, {**point, name: with_byte(rng, point[name], byte)}) for byte in range(256)]
    try_all(driver, wanted)


def with_byte(rng, text, byte):
    """The text with one of its bytes replaced, or with one where there were none."""
    at = rng.randrange(len(text)) if text else 0
    return text[:at] + bytes([byte]) + text[at + 1 :]


# -- That each limit has been met --------------------------------------------------------------------------------------


def assert_limits_were_met(form, name, parameter, tried):
    """Just within each limit something was accepted, and just beyond it something was refused."""
    where = f"{form.title}: {name}"
    if parameter.get("values"):
        assert_values_were_met(where, name, parameter, tried)
    elif parameter["type"] in NUMBERS:
        spans = {limits_in_force(form, name, one.values) or numbers_of(parameter) for one in tried}
        assert spans >= set(limits_of_rules(form, "range", name))
        assert_spans_were_met(where, name, spans, tried, INTEGERS, lambda value: value)
    elif parameter["type"] == "choice":
        for alternative, one in parameter["alternatives"].items():
            if one["type"] != "ip_address":
                assert_spans_were_met(f"{where} {alternative}", name, {lengths_of(one)}, tried, LENGTHS, len)
    elif parameter["type"] == "ip_address":
        assert {bool(one.wrong) for one in tried} == {True, False}, where  # its form says how long it can be
    else:
        spans = {whole_units(form, name, length_limits(form, name, parameter, one.values)) for one in tried}
        assert spans >= set(limits_of_rules(form, "length", name))
        assert_spans_were_met(where, name, spans, tried, LENGTHS, lambda value: length_of(parameter, value))


def assert_reader_refused(form, tried):
    """For each parameter on the line there was a value that the reader of command lines has to refuse."""
    on_line = {name for _, name, _ in form.fields if name not in form.fixed}
    assert on_line <= {name for one in tried for name in faults_on_line(form, one.values)}, form.title


def limits_of_rules(form, kind, name):
    return [tuple(rule[kind][name].values()) for rule in form.rules if name in rule.get(kind, {})]


def whole_units(form, name, limits):
    """The limits of a length that has to be a multiple of something."""
    unit = max((rule["multiple"][name] for rule in form.rules if name in rule.get("multiple", {})), default=1)
    return -(-limits[0] // unit) * unit, limits[1] // unit * unit


def assert_values_were_met(where, name, parameter, tried):
    accepted = {as_listed(one.values[name]) for one in tried if not one.wrong}
    refused = {as_listed(one.values[name]) for one in tried if name in one.wrong}
    listed = set(listed_values(parameter))
    assert accepted == listed, where
    assert refused - listed, where
    if parameter["type"] in NUMBERS:
        beside = {value + step for value in listed for step in (-1, 1)} - listed
        assert beside <= refused, where


def as_listed(value):
    return value.decode("latin-1") if isinstance(value, bytes) else value


def assert_spans_were_met(where, name, spans, tried, sayable, size):
    accepted = {size(one.values[name]) for one in tried if not one.wrong}
    refused = {size(one.values[name]) for one in tried if name in one.wrong}
    assert spans, where
    for low, high in spans:
        assert {low, high} <= accepted, f"{where} from {low} to {high}"
        assert {edge for edge in (low - 1, high + 1) if edge in sayable} <= refused, f"{where} from {low} to {high}"
