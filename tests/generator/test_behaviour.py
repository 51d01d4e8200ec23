"""How the commands of a family behave, written down a second time from the documents, against what `dump` prints.

test_contents.py compares what the documents' tables print: lines, limits, values, codes. A file below behaviour/ says what
their words tell besides, for one family: which modes a command sets and a line depends on, what counts and ends data, what
follows OK and by what it is matched, which parameters go together, what is saved. A command, form, line or parameter of which
nothing is written there has none of that. All has to agree, in both directions.
"""

import json

import pytest

from conftest import FAMILIES, ROOT

FORM = ("omitted", "fixed", "counts", "data_entry", "prompt", "rules", "sets")
LINE = ("when", "only", "except", "repeat", "optional", "match", "success", "followed_by", "restart", "sets")
PARAMETER = ("count", "format", "quotes", "open", "prefix", "digits", "masked", "secret", "one_of")
MODE = ("initial", "saved", "per", "min", "max", "unit")
USUAL_TIME = 300


def read(family):
    return json.loads((ROOT / f"tests/generator/behaviour/{family}.json").read_text(encoding="utf-8"))


# -- what the spec says -----------------------------------------------------------------------------------------------


def family_of(dumped):
    return {
        "commands": {name: command(entry) for name, entry in dumped["commands"].items()},
        "urcs": stated({name: holder(entry["lines"], entry) for name, entry in dumped["urcs"].items()}),
        "modes": {name: mode(entry) for name, entry in dumped["modes"].items()},
        "open_tables": sorted((name for name, entry in dumped["tables"].items() if entry["open"]), key=str.lower),
        "results": {name: entry["tables"] for name, entry in dumped["results"].items()},
        **({"formulas": {name: formula(entry) for name, entry in dumped["formulas"].items()}} if "formulas" in dumped else {}),
        "accepts": spellings(dumped.get("accepts", ())),
        **stated({"errata": {entry["name"]: entry["accepts"] for entry in dumped["errata"] if "accepts" in entry}}),
        **{key: chosen(dumped[key], ("escape", "guard_time", "joined_by")) for key in ("online", "command_line") if key in dumped},
    }


def spellings(entries):
    found = {}
    for entry in entries:
        found.setdefault(entry["means"], []).append(entry["beginning"])
    return found


def command(entry):
    forms = [form for part in (entry, *entry.get("subcommands", ())) for kind in part.get("forms", {}).values() for form in kind]
    lines = [line for form in forms for line in (*form.get("responses", ()), *form["results"]) if "line" in line and not line.get("printed")]
    return stated({
        "effects": entry.get("effects", {}), "accepts": entry.get("accepts", []), **holder(lines, entry),
        "forms": by_text(forms, "syntax", form_of),
    })


def holder(lines, entry):
    parameters = {name: parameter(item) for name, item in entry.get("parameters", {}).items()}
    return stated({"lines": by_text(lines, "line", line_of), "parameters": stated(parameters)})


def by_text(items, key, facts_of):
    """The facts of each form or line by its text; a list where several of one text differ."""
    found = {}
    for item in items:
        facts = facts_of(item)
        if facts not in found.setdefault(item[key], []):
            found[item[key]].append(facts)
    return stated({text: facts[0] if len(facts) == 1 else facts for text, facts in found.items()})


def stated(items):
    return {key: value for key, value in items.items() if value not in ({}, [])}


def chosen(entry, keys):
    return {key: entry[key] for key in keys if key in entry}


def form_of(entry):
    limits = next((item["within"] for item in entry["results"] if "within" in item), [])
    own = [item["result"] for item in entry["results"] if item.get("result") not in (None, "OK", "ERROR", "+CME ERROR")]
    return stated({
        **chosen(entry, FORM),
        "time_ms": entry["timeout_ms"] if entry["timeout_ms"] != USUAL_TIME else [],
        "within": [[*(word for words in limit.get("when", {}).values() for word in words), limit["time"]] for limit in limits],
        "final": own,
        "refines": stated({name: refined(item) for name, item in entry.get("refines", {}).items()}),
    })


def line_of(entry):
    groups = {group["name"]: group["of"] for group in entry.get("groups", ())}
    answer = chosen(entry.get("answer", {}), ("with", "within"))
    return stated({**chosen(entry, LINE), "groups": groups, "answer": answer, "unsafe": True if "unsafe" in entry else []})


def parameter(entry):
    unsupported = [value["value"] for value in entry.get("values", ()) if value.get("supported") is False]
    return stated({**chosen(entry, PARAMETER), "unsupported": unsupported})


def refined(entry):
    """What a form's own parameter is in whole, but for words."""
    values = [value["value"] for value in entry.get("values", ())]
    return stated({**chosen(entry, ("min", "max", "length", "min_length", "max_length", "default")), **parameter(entry), "values": values})


def formula(entry):
    parameters = {name: chosen(item, ("type", "min", "max")) for name, item in entry["parameters"].items()}
    return {**chosen(entry, ("of", "expression")), "parameters": parameters}


def mode(entry):
    return {**chosen(entry, MODE), **stated({"values": [value["value"] for value in entry.get("values", ())]})}


# -- the comparison ---------------------------------------------------------------------------------------------------


def differences(document, spec, path=""):
    """Every place in which two nested mappings differ."""
    if isinstance(document, dict) and isinstance(spec, dict):
        for key in {**document, **spec}:
            yield from differences(document.get(key), spec.get(key), f"{path}.{key}" if path else key)
    elif document != spec:
        yield f"{path}: {document} in the document, {spec} in the spec"


@pytest.mark.parametrize("family", FAMILIES)
def test_commands_behave_as_the_documents_say(dumps, family):
    assert list(differences(read(family), family_of(dumps[family]))) == []
