"""The analysers find nothing in runtime/ and generated/ that is not accepted, and they do find faults."""

import deviations
import pytest
import sources
import tools
import yaml
from analysis import PATH_SENSITIVE, TOOLS, Analysis

BAD = ["tests/analysis/bad.c"]


@pytest.fixture(scope="module", name="analysis")
def quick_analysis():
    return Analysis(full=False)


@pytest.fixture(scope="module", name="findings")
def all_findings(analysis):
    return {tool: analysis.run(tool) for tool in TOOLS}


@pytest.mark.parametrize("tool", TOOLS)
def test_nothing_is_found_that_is_not_accepted(tool, analysis, findings):
    assert [str(finding) for finding in analysis.not_accepted(findings[tool])] == []


@pytest.mark.parametrize("tool", TOOLS)
def test_every_deviation_is_needed(tool, analysis, findings):
    analysis.not_accepted(findings[tool])
    assert analysis.unused_deviations(tool) == []


def test_every_deviation_has_its_reason():
    for entry in deviations.read():
        assert entry.about and entry.reason.endswith("."), entry
        assert entry.where, entry


@pytest.mark.parametrize("folder", ["", "runtime/host/", "generated/"])
def test_every_check_that_is_left_out_would_find_something(folder):
    """Of the path-sensitive ones only ./atbind analyze could tell."""
    text = (sources.ROOT / f"{folder}.clang-tidy").read_text(encoding="utf-8")
    words = [word.strip() for word in yaml.safe_load(text)["Checks"].split(",")]
    left_out = [word[1:] for word in words if word.startswith("-") and not word.startswith(PATH_SENSITIVE, 1)]
    paths = [path for path in [*sources.EMBEDDED, *sources.HOSTED, *sources.SAMPLE] if path.startswith(folder)]
    found = {finding.rule for finding in tools.clang_tidy(paths, ",".join(["-*", *left_out]))}
    assert left_out and [check for check in left_out if not any(is_one_of(rule, check) for rule in found)] == []


def is_one_of(rule, check):
    return rule.startswith(check[:-1]) if check.endswith("*") else rule == check


FAULTS = {
    "analyzer-double-free": lambda: tools.gcc(BAD, None),
    "bugprone-macro-parentheses": lambda: tools.clang_tidy(BAD, f"-{PATH_SENSITIVE}*"),
    "clang-analyzer-core.NullDereference": lambda: tools.clang_tidy(BAD, f"-*,{PATH_SENSITIVE}*"),
    "arrayIndexOutOfBounds": lambda: tools.cppcheck(BAD),
    "17.2": lambda: tools.cppcheck(BAD, misra=True),
}


@pytest.mark.parametrize("rule", FAULTS)
def test_fault_is_noticed(rule):
    found = FAULTS[rule]()
    assert rule in {finding.rule for finding in found}
    assert all(deviations.split([finding], deviations.read()) for finding in found if finding.rule == rule)


def test_deviation_that_nothing_needs_is_noticed():
    entry = deviations.Deviation("misra", "17.2", "recursion", ["runtime/src/*", "runtime/host/*"], "None.", "required")
    finding = tools.Finding("misra", "17.2", "runtime/src/at_call.c", 1, "")
    assert deviations.split([finding], [entry]) == []
    everything = [*sources.EMBEDDED, *sources.HOSTED]
    assert entry.unused(everything, everything) == ["misra 17.2 in runtime/host/*: nothing needs it any more"]
    assert entry.unused(sources.EMBEDDED, everything) == []


def test_deviation_holds_for_its_rule_and_place_alone():
    entry = deviations.Deviation("misra", "17.7", "", ["runtime/src/*"], "", "required", lines=r"^#include")
    places = [("17.7", "runtime/src/at_call.c", 1), ("17.7", "runtime/host/main.c", 4), ("17.8", "runtime/src/at_call.c", 4)]
    findings = [tools.Finding("misra", rule, path, line, "") for rule, path, line in places]
    assert deviations.split(findings, [entry]) == findings
    assert deviations.split([tools.Finding("misra", "17.7", "runtime/src/at_call.c", 4, "")], [entry]) == []
