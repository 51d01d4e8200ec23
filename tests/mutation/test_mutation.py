"""A sample of the facts of the spec, told wrongly one at a time: some check or test has to notice each. ./atbind mutate shows all."""

import collections
import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import mutation  # noqa: E402
import noticers  # noqa: E402
import facts  # noqa: E402
import rebuilt  # noqa: E402
import slips  # noqa: E402

SPEC = noticers.Whole()
MUTANTS = mutation.all_mutants(SPEC)
KINDS = sorted({mutant.kind for mutant in MUTANTS})
EACH, SEED = 1, 1
SCHEMA = json.loads((noticers.SCHEMAS / "layer.schema.json").read_text(encoding="utf-8"))
SAMPLE = mutation.sample(MUTANTS, EACH, SEED)
KNOWN = mutation.known_survivors()


def unchanged(layer):
    """A slip that is none."""
    return facts.Mutant("none", layer, None, [("title",)], "", lambda holder, key: None)


def wrongly(kind, part):
    """The mutant of a kind in whose name a text occurs."""
    return next(mutant for mutant in MUTANTS if mutant.kind == kind and part in mutant.name)


# -- the kinds --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_slips_of_this_kind_are_noticed(kind):
    tried = [mutant for mutant in SAMPLE if mutant.kind == kind and mutant.name not in KNOWN]
    survivors = [mutant for mutant in tried if noticers.noticed_by(noticers.Changed(SPEC, mutant), noticers.CHEAP) is None]
    assert [str(mutant) for mutant in survivors] == []
    assert tried, "nothing of this kind was tried"


def test_every_kind_of_fact_is_there():
    """Those that matter most are named here, so that none gets lost."""
    assert {
        "lower limit", "upper limit", "default", "lower limit of a length", "upper limit of a length", "value code", "value meaning", "error code",
        "error meaning", "head of a line", "order of fields", "response time", "within", "optional made required", "required made optional",
        "match key", "mode guard", "what a command sets", "reset value", "rule", "payload's count", "final result code", "effect", "unit",
        "citation", "other spelling", "type",
    } <= set(KINDS)


@pytest.mark.parametrize("name, construct", [
    ("parameter", facts.PARAMETER), ("mode", facts.MODE), ("command", facts.COMMAND), ("form", facts.FORM), ("rule", facts.RULE),
    ("line", facts.LINE), ("urc", facts.URC), ("table", facts.TABLE), ("erratum", facts.ERRATUM),
])
def test_every_key_of_the_language_has_a_kind_or_is_own_words(name, construct):
    assert set(SCHEMA["definitions"][name]["properties"]) == set(construct)


def test_every_section_of_a_layer_is_looked_at():
    assert set(SCHEMA["properties"]) == set(facts.LAYER)


def test_known_survivors_are_still_slips_that_can_be_made():
    assert set(KNOWN) - {mutant.name for mutant in MUTANTS} == set()


# -- the noticers -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("layer", SPEC.layers)
def test_nobody_notices_what_has_not_changed(layer):
    assert noticers.noticed_by(noticers.Changed(SPEC, unchanged(layer)), noticers.CHEAP) is None


@pytest.mark.parametrize("kind, part, noticer", [
    ("upper limit", "send_length.range: 1..1440 -> 1..1441", "contents"),
    ("mode guard", "QIRD.write.responses.0.when: view_mode: 0 -> 1", "check"),
    ("what a command sets", "CMEE.write.sets: without cmee", "behaviour"),
    ("value code", "READY", "behaviour"),
    ("citation", "errata.bc65-later-times", "citations"),
    ("error name", "tables.err.codes.556", "dump tests"),
])
def test_who_notices(kind, part, noticer):
    assert noticers.noticed_by(noticers.Changed(SPEC, wrongly(kind, part)), noticers.CHEAP) == noticer


def test_the_bytes_are_looked_at_as_well():
    """A slip shows in the library made of it, and none where there is none."""
    workshop = rebuilt.Workshop()
    try:
        for mutant, noticed in ((unchanged("bc25"), False), (wrongly("upper limit", "keepalive_idle_time.range: 1..36000 -> 1..35999"), True)):
            changed = noticers.Changed(SPEC, mutant)
            assert not changed.check()
            assert rebuilt.bytes_notice(changed, workshop) is noticed
    finally:
        workshop.close()


# -- the mutants ------------------------------------------------------------------------------------------------------


def test_a_fact_that_an_alias_repeats_is_changed_everywhere():
    mutant = next(mutant for mutant in MUTANTS if mutant.kind == "repeated line" and "QISTATE" in mutant.name)
    assert len(mutant.paths) == 3
    changed = mutant.applied_to(SPEC.layers[mutant.layer])
    states = changed["commands"]["QISTATE"]
    assert [form["responses"][0]["repeat"] for form in (states["read"], *states["write"])] == [False] * 3


def test_the_spec_itself_stays_as_it_is():
    before = noticers.Whole().dumps
    for mutant in SAMPLE[:20]:
        noticers.Changed(SPEC, mutant).check()
    assert SPEC.dumps == before == noticers.Whole().dumps


@pytest.mark.parametrize("text, slip, changed", [
    ("+XA: <n>,<m>[,<k>]", "order of fields", ["+XA: <m>,<n>[,<k>]", "+XA: <n>,<k>[,<m>]"]),
    ("+XA: <n>,<m>[,<k>]", "optional made required", ["+XA: <n>,<m>,<k>"]),
    ("+XA: <n>,<m>[,<k>]", "required made optional", ["+XA: <n>[,<m>[,<k>]]"]),
    ("+XA: <n>,<m>[,<k>]", "field left out", ["+XA: <m>[,<k>]", "+XA: <n>[,<k>]", "+XA: <n>,<m>"]),
    ('+XA: "on",<n>', "head of a line", ['+XQ: "on",<n>', '+XA: "oz",<n>']),
    ("SEND OK", "head of a line", ["SEND OQ"]),
])
def test_slips_of_a_line(text, slip, changed):
    holder = facts.Mapping(None)
    holder.put("line", text, None, None)
    made = collections.defaultdict(list)
    for kind, _, change in slips.line(holder, "line"):
        twin = facts.copy(holder)
        change(twin, "line")
        made[kind].append(twin["line"])
    assert made[slip] == changed
