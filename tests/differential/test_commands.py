"""Command lines: the generated encoder writes, the virtual module reads, and both have to mean the same."""

from arguments import starting_points, valid_arguments
from command_cases import candidates, try_all
from verdict import faults


def test_every_generated_form_is_one_of_the_specification(driver):
    assert None not in driver.entries
    assert set(driver.entries) == set(driver.family.forms)


def test_valid_arguments_are_read_as_they_were_meant(driver, rng, rounds):
    wanted = []
    for form in driver.family.forms:
        wanted += [(form, values) for values in starting_points(rng, form)]
        wanted += [(form, valid_arguments(rng, form)) for _ in range(rounds if form.arguments else 0)]
    tried = try_all(driver, wanted, rng)
    assert len(tried) == len(wanted)
    count_forms(driver, tried)


def count_forms(driver, tried):
    """Every generated form, and every argument of every form, have been written and read."""
    seen = {driver.entry_for(one.form, one.values) for one in tried}
    assert seen == set(range(len(driver.listing["forms"])))
    given = {(one.form, name) for one in tried for name in one.values}
    assert given == {(form, name) for form in driver.family.forms for name, _, _ in form.arguments}


def test_arguments_with_mistakes_are_refused_by_both(driver, rng, rounds):
    """One or two arguments are changed, left out or added."""
    wanted = []
    for form in driver.family.forms:
        for point in starting_points(rng, form) if form.arguments else ():
            for _ in range(rounds // 4):
                wanted.append((form, spoilt(rng, form, dict(point))))
    tried = try_all(driver, wanted)
    assert sum(bool(one.wrong) for one in tried) > len(tried) / 4


def spoilt(rng, form, values):
    for _ in range(rng.randint(1, 2)):
        name = rng.choice(form.arguments)[0]
        if name in values and rng.random() < 0.25:
            del values[name]
        else:
            values[name] = rng.choice(candidates(form, name, values))
    return values


def test_rules_are_all_broken_and_kept(driver, rng, rounds):
    """Every rule between parameters decides about some command."""
    for form in driver.family.forms:
        for rule in form.rules:
            alone = [other for other in form.rules if other is not rule]
            assert breaks(rng, form, alone, rounds), (form.title, rule)


def breaks(rng, form, others, rounds):
    """Whether there are arguments that are wrong only because of one rule."""
    rules = form.rules
    for _ in range(50 * rounds):
        form.rules = others
        values = valid_arguments(rng, form)
        values = values if values is None or rng.random() < 0.5 else spoilt(rng, form, values)
        right_without = values is not None and not faults(form, values)
        form.rules = rules
        if right_without and faults(form, values):
            return True
    return False
