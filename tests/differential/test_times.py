"""Times: what a client waits for each stage of a command, against the times of the merged specification.

The client is the generated code's and the runtime's own: arguments and modes go in, and it is measured when it gives up.
"""

from time_cases import around, time_all
from times import factors, milliseconds
from verdict import numbers_of


def test_each_stage_takes_the_time_that_the_document_allows(driver, rng, rounds):
    wanted = [(form, values, modes) for form in driver.family.forms for values, modes in around(rng, form, rounds)]
    time_all(driver, rng, wanted)
    for form in driver.family.forms:
        own = [(values, modes) for one, values, modes in wanted if one is form]
        for name in factors(form):
            assert limits_of(form, name) <= met(form, name, own), (form.title, name)


def limits_of(form, name):
    """Both limits of what a time is made of, and its absence where it may be absent."""
    if name in form.spec["modes"]:
        return {form.spec["modes"][name]["min"], form.spec["modes"][name]["max"]}
    parameter = form.described_arguments[name]
    return {*numbers_of(parameter), parameter.get("default") and None}


def met(form, name, own):
    if name in form.spec["modes"]:
        return {value for _, modes in own for _, value in modes[name]}
    return {values.get(name) for values, _ in own}


def test_the_merged_specification_adds_up_its_times(driver):
    """Its own sums are those for defaults, or the largest values where there are none, and for the modes of the start."""
    for form in driver.family.forms:
        results = [result["within"] for result in form.variant["results"] if "within" in result]
        assert all(limits == results[0] for limits in results), form.title
        for limit in [form.variant, *sum(results, [])]:
            assert milliseconds(form, limit["time"], *usual(form)) == limit["timeout_ms"], (form.title, limit)


def usual(form):
    modes = form.spec["modes"]
    keys = {mode["per"]: form.family.keys(mode["per"]) for mode in modes.values() if "per" in mode}
    initial = {
        name: [[key, mode["initial"]] for key in (keys[mode["per"]] if "per" in mode else [0])] for name, mode in modes.items()
    }
    arguments = {name: form.described_arguments[name] for name in factors(form) if name not in modes}
    largest = {name: parameter["max"] for name, parameter in arguments.items() if "default" not in parameter}
    return {**{key: numbers[0] for key, numbers in keys.items()}, **largest}, initial
