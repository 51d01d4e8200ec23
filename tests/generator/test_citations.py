"""Where everything is described: each citation, looked up a second time in the documents.

citations.json has, for each family, the place of whatever cites another one than that around it: commands, parameters, forms,
lines, tables, modes; and for each erratum the places where its readings stand, in order.
"""

import json

import pytest

from conftest import FAMILIES, ROOT
from test_behaviour import differences

FILE = ROOT / "tests/generator/citations.json"
NAMES = ("name", "syntax", "line", "result")  # what tells the items of a list apart


def read(family):
    return json.loads(FILE.read_text(encoding="utf-8"))[family]


def cited(dumped):
    """Citation by path; an erratum's in a list."""
    errata = {f"errata.{entry['name']}": [place(item["source"]) for item in entry["read"]] for entry in dumped["errata"]}
    rest = {key: value for key, value in dumped.items() if key not in ("errata", "documents")}
    found = {}
    for path, citation in walk(rest, "", None):
        if citation not in found.setdefault(path, []):
            found[path].append(citation)
    return {**{path: citations[0] if len(citations) == 1 else citations for path, citations in found.items()}, **errata}


def walk(value, path, around):
    """(path, citation) of everything that cites another place than what it stands in."""
    if isinstance(value, dict):
        here = place(value["source"]) if "source" in value else around
        if here != around:
            yield path, here
        for key, item in value.items():
            if key not in ("source", "forms", "subcommands", "responses", "results", "lines", "parameters") or not path:
                yield from walk(item, f"{path}.{key}".strip("."), here)
            else:
                yield from walk(item, path, here)  # how deep a name stands is no matter
    elif isinstance(value, list):
        for item in value:
            name = next((item[key] for key in NAMES if key in item), "") if isinstance(item, dict) else ""
            yield from walk(item, f"{path}.{name}", around)


def place(source):
    citation = " ".join(source[key] for key in ("document", "section") if key in source)
    return citation + "".join(f", {key} {source[key]}" for key in ("table", "page") if key in source)


@pytest.mark.parametrize("family", FAMILIES)
def test_citations_are_those_looked_up(dumps, family):
    assert list(differences(read(family), cited(dumps[family]))) == []
