"""What a family has that its own documents do not describe, written down a second time and compared in both directions.

These are the commands of V.250 and 3GPP 27.007, the commands that a document only names or shows in its examples, and lines
that modules are known to send. standards.json holds what all families have, where a family's own file does not say otherwise.
Limits that nobody states are the project's own.
"""

import json

import pytest
import test_contents

from conftest import FAMILIES, ROOT
from test_behaviour import chosen, differences, stated

FOLDER = ROOT / "tests/generator/beyond"
LIMITS = ("type", "min", "max", "length", "min_length", "max_length", "default", "unit", "table")


def read(family):
    common, own = (json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8")) for name in ("standards", family))
    named = own.pop("values", {})
    whole = {key: {**common.get(key, {}), **own.get(key, {})} for key in ("commands", "urcs", "tables")}
    for entry in (*whole["commands"].values(), *whole["urcs"].values()):
        for parameter in entry.get("parameters", {}).values():
            if isinstance(parameter.get("values"), str):
                parameter["values"] = named[parameter["values"]]
    return whole


def described(family):
    """The commands, URCs and tables that the family's documents describe."""
    contents = [content for content in map(test_contents.read, test_contents.CONTENTS) if content["family"] == family]
    return [{name for content in contents for name in content[key]} for key in ("commands", "urcs")]


def beyond(family, dumped):
    commands, urcs = described(family)
    documents = {document for document, text in test_contents.CONTENTS.items() if json.loads(text)["family"] == family}
    return {
        "commands": {name: holder(test_contents.forms_of(entry), test_contents.lines_of(entry), entry)
                     for name, entry in dumped["commands"].items() if name not in commands},
        "urcs": {name: holder((), [line["line"] for line in entry["lines"]], entry) for name, entry in dumped["urcs"].items() if name not in urcs},
        "tables": {name: {str(code["code"]): code["meaning"] for code in codes} for name, codes in dumped["errors"].items()
                   if dumped["tables"][name]["source"]["document"] not in documents},
    }


def holder(forms, lines, entry):
    return stated({
        "forms": [form["syntax"] for form in forms], "lines": list(dict.fromkeys(lines)),
        "parameters": {name: parameter(item) for name, item in entry.get("parameters", {}).items()},
    })


def parameter(entry):
    values = {str(value["value"]): f"{value['name']}: {value['about']}" for value in entry.get("values", ())}
    return stated({**chosen(entry, LIMITS), "values": values})


def without_words(written, spec):
    """What is written, with the spec's words for a value in place of those that occur among them."""
    for kind in ("commands", "urcs"):
        for name, entry in written[kind].items():
            for key, item in entry.get("parameters", {}).items():
                said = spec[kind].get(name, {}).get("parameters", {}).get(key, {}).get("values", {})
                for value, words in item.get("values", {}).items():
                    if words in said.get(value, ""):
                        item["values"][value] = said[value]
    return written


@pytest.mark.parametrize("family", FAMILIES)
def test_what_the_documents_do_not_describe_is_as_written(dumps, family):
    spec = beyond(family, dumps[family])
    assert list(differences(without_words(read(family), spec), spec)) == []
