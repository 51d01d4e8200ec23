"""The security page names the tests that hold what it says; they have to be there."""

import re

import pytest
from sources import ROOT

PAGE = (ROOT / ".github" / "SECURITY.md").read_text(encoding="utf-8")
INVARIANTS = re.findall(r"^- \*\*(S\d+)\. (.*?)(?=^- |^#)", PAGE, re.MULTILINE | re.DOTALL)
HOLDER = re.compile(r"`(tests/[\w./]+)`(?:\s+\(((?:\s*`\w+`,?)+)\))?")


def test_invariants_are_numbered():
    assert [number for number, _ in INVARIANTS] == [f"S{index}" for index in range(1, len(INVARIANTS) + 1)]
    assert len(INVARIANTS) > 5


@pytest.mark.parametrize("number, text", INVARIANTS, ids=[number for number, _ in INVARIANTS])
def test_what_holds_an_invariant_is_there(number, text):
    _, _, held_by = text.partition("Held by")
    holders = HOLDER.findall(held_by)
    assert holders, f"{number}: nothing is said to hold it"
    assert "`" not in HOLDER.sub("", held_by), f"{number}: more is said than files and their tests"
    for path, names in holders:
        content = (ROOT / path).read_text(encoding="utf-8")
        for name in re.findall(r"\w+", names):
            assert re.search(rf"\b(?:def |static void |cmocka_unit_test\w*\(){name}\(?", content), f"{number}: {path} has no {name}"


def test_readme_leads_to_the_page():
    assert "(.github/SECURITY.md)" in (ROOT / "README.md").read_text(encoding="utf-8")
