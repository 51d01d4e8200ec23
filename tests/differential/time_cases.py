"""Times of commands through the client, and what has to come out."""

from arguments import starting_points, valid_arguments
from driver import settle, shown
from effects import any_modes, with_mode
from times import expected, factors
from verdict import NUMBERS, faults, limits_in_force, numbers_of

CLOCKS = (0, 1, 2**31 - 1000, 2**32 - 1, 2**32 - 200_000)  # it wraps around, and its sign changes


def time_all(driver, rng, wanted):
    cases = []
    for form, values, modes in wanted:
        case = driver.command_case(form, values, b"", b"")
        cases.append({**case, "now": rng.choice(CLOCKS), "modes": modes})
    answers = driver.run(cases)
    complaints = [
        (form.title, complaint)
        for (form, values, modes), case, answer in zip(wanted, cases, answers)
        if (complaint := complain(form, values, modes, case, answer))
    ]
    settle(complaints, "there is disagreement on times")


def complain(form, values, modes, case, answer):
    wanted = expected(form, values, modes)
    differing = [stage for stage in wanted if answer[stage] != wanted[stage]]
    if not differing:
        return None
    given = ", ".join(f"{name}={shown(one)[:80] if isinstance(one, bytes) else one}" for name, one in values.items())
    return "\n  ".join([
        f"{form.title}: {differing[0]}", f"given {given}", f"modes {modes}", f"at {case['now']}",
        *(f"{stage}: {answer[stage]}, not {wanted[stage]}" for stage in differing),
    ])


# -- What is given -----------------------------------------------------------------------------------------------------


def around(rng, form, rounds):
    """Valid arguments with any modes; and every factor of the form's times at its limits, with the others at random."""
    points = starting_points(rng, form)
    for values in points + [valid_arguments(rng, form) for _ in range(rounds // 4 if factors(form) else 0)]:
        yield values, any_modes(rng, form.family)
    for values in points:
        for name in factors(form):
            yield from at_limits(rng, form, values, name)


def at_limits(rng, form, values, name):
    modes = any_modes(rng, form.family)
    if name in form.spec["modes"]:
        mode = form.spec["modes"][name]
        for key, _ in modes[name]:
            for value in (mode["min"], mode["max"], mode["initial"]):
                yield values, with_mode(modes, name, key, value)
    else:
        parameter = form.described_arguments[name]
        assert parameter["type"] in NUMBERS, (form.title, name)
        for value in limits_in_force(form, name, values) or numbers_of(parameter):
            if not faults(form, {**values, name: value}):
                yield {**values, name: value}, modes
