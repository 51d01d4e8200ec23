"""Final result codes: the virtual module answers, the generated decoder hears, and both have to mean the same.

Every error of every table is answered in each mode of +CMEE, and every form ends in each of its ways. What other firmware might
say is said as well: codes of no table, too long ones, words, and what only looks like a result.
"""

from code_cases import compare_tables
from result_cases import (
    CODED, DISABLED, HEADS, NUMERIC, VERBOSE, cme_entry, cme_tables, failures, hear_results, own_results, say,
)

NUMBERS = ("-2147483649 -2147483648 -100 -2 -1 -0 0 00 007 2147483647 2147483648 4294967295 4294967296 4294967346 9999999999 "
           "99999999999 18446744073709551666 0000000000000000000000000000000050").split()
NO_NUMBERS = ["", "-", "--1", "- 5", "+5", "5x", "x5", "0x10", "5,6", "5 6", "5.0", "1e3", ":5", '"50"', "Unknown", "3 strikes",
              "\xff"]
NO_RESULTS = ["OK1", "OKAY", "O", "OK OK", "ERROR 5", "ERRORS", "NO CARRIERS", "NO", "CONNECTED", "+CME ERROR", "+CME ERROR 50",
              "+CME ERRORS: 50", "+CME: 50", "SEND", "SEND O", "SEND OKAY", "CLOSE", "RESTART"]


def test_errors_are_heard_as_the_module_means_them(driver, rng):
    family = driver.family
    standard = [form for form in family.forms if form.command == "CGATT"]
    names = sorted({entry["name"] for entries in family.spec["errors"].values() for entry in entries})
    sayings = []
    for cmee in (DISABLED, NUMERIC, VERBOSE):
        for forms in (standard, family.forms):
            sayings += [say(rng, driver, rng.choice(forms), "error", name, cmee) for name in names]
        sayings += [say(rng, driver, form, "error", rng.choice(names), cmee) for form in family.forms]
    heard = hear_results(driver, rng, sayings)
    said = {bytes.fromhex(answer["said"]).decode() for _, answer in heard}
    for entry in [cme_entry(family, name) for name in names if cme_entry(family, name)]:
        assert {f"+CME ERROR: {entry['code']}", f"+CME ERROR: {entry['meaning']}", "ERROR"} <= said, entry


def test_every_form_ends_in_each_of_its_ways(driver, rng, rounds):
    ending = [form for form in driver.family.forms if form.variant["results"][0]["result"] != "restart"]
    sayings = [say(rng, driver, form, "success") for form in ending for _ in range(rounds // 10)]
    sayings += [say(rng, driver, form, "failure") for form in ending if failures(form) for _ in range(rounds // 10)]
    hear_results(driver, rng, sayings)


def test_results_of_other_firmware(driver, rng):
    family = driver.family
    codes = {entry["code"] + step for entries in family.spec["errors"].values() for entry in entries for step in (-1, 0, 1)}
    words = [entry["meaning"] for table in cme_tables(family) for entry in family.spec["errors"][table]]
    behind = [*NUMBERS, *NO_NUMBERS, *words, *(str(code) for code in sorted(codes))]
    texts = [f"{head}:{blanks}{rest}" for head in CODED for rest in behind for blanks in rng.sample(("", " ", "  "), 2)]
    sayings = [say(rng, driver, rng.choice([None, *family.forms]), "text", text.encode("latin-1")) for text in texts]
    others = [*(head for head in HEADS if head not in CODED), "CONNECT 115200", *sorted(own_results(family)), *NO_RESULTS]
    sayings += [say(rng, driver, form, "text", text.encode()) for text in others for form in [None, *family.forms]]
    hear_results(driver, rng, sayings)


def test_tables_of_codes_are_those_of_the_specification(driver):
    compare_tables(driver)
