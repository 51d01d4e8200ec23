"""Tables of codes, by three readings: the generated ones, the virtual module's, and the merged specification's."""

from driver import settle

INT32_ENDS = (-(2**31), 2**31 - 1)


def compare_tables(driver):
    """Every code of every table, what lies beside it, and the ends of all numbers."""
    tables = driver.family.spec["errors"]
    cases = [{"table": name, "code": code} for name, entries in tables.items() for code in numbers_around(entries)]
    complaints = [
        (f"{case['table']} {case['code']}", f"{case['table']} {case['code']}: {problem}")
        for case, answer in zip(cases, driver.run(cases))
        if (problem := disagreement_on_code(tables[case["table"]], case["code"], answer))
    ]
    complaints += complaints_of_listing(driver.family.spec, {entry["name"]: entry for entry in driver.listing["tables"]})
    settle(complaints, "there is disagreement on codes")


def complaints_of_listing(spec, generated):
    assert generated.keys() == spec["errors"].keys()
    of_cme, wanted = [name for name, entry in generated.items() if entry["cme"]], spec["results"]["+CME ERROR"]["tables"]
    if of_cme != wanted:
        yield "+CME ERROR", f"+CME ERROR: {of_cme}, not {wanted}"
    for name, entries in spec["errors"].items():
        if generated[name]["count"] != len(entries):
            yield name, f"{name}: {generated[name]['count']} codes, not {len(entries)}"


def numbers_around(entries):
    codes = {entry["code"] for entry in entries}
    return sorted(codes | {code + step for code in codes for step in (-1, 1)} | {-1, 0, 1, *INT32_ENDS})


def disagreement_on_code(entries, code, answer):
    found = next((entry for entry in entries if entry["code"] == code), None)
    expected = found and [code, found["name"], found["meaning"]]
    for side in ("generated", "module"):
        if answer[side] != expected:
            return f"{side}: {answer[side]}, not {expected}"
    return f"{answer['by name']} by its name" if answer["by name"] != expected else None
