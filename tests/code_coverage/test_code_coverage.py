"""The unit tests and the transcripts take every branch of the runtime that can be taken; and what is missed is told."""

import os
import subprocess

from measure import measure, uncovered
from profiles import Coverage, coverage_of, merge, read
from suites import QUICK, ROOT

PROGRAM = """
int main(int count, char **words)
{
    (void)words;
    if (count > 1) {
        return 1;
    }
    return count == 1 || count < 0 ? 0 : 2;
}
"""


def test_every_branch_of_the_runtime_is_taken():
    _, total, faults = measure(QUICK)
    assert faults == []
    assert {path for path in total if path.startswith("runtime/src/")} >= {
        str(path.relative_to(ROOT)) for path in ROOT.glob("runtime/src/*.c")
    }


def test_branches_that_are_not_taken_are_read_from_a_profile(tmp_path):
    source, program = tmp_path / "program.c", tmp_path / "program"
    source.write_text(PROGRAM, encoding="utf-8")
    subprocess.run(["clang", "-fprofile-instr-generate", "-fcoverage-mapping", source, "-o", program], check=True)
    subprocess.run([program], env={**os.environ, "LLVM_PROFILE_FILE": str(tmp_path / "one.profraw")}, check=True)
    profile = merge([tmp_path], tmp_path / "all.profdata")
    [coverage] = read(profile, [program], str(source)).values()
    assert (coverage.branches, coverage.branches_covered) == (6, 2)
    assert {(line, way) for line, _, way in coverage.missed} == {(5, True), (8, True), (8, False)}


def test_a_branch_of_an_inline_function_is_taken_wherever_it_is_taken():
    summary = {"lines": {"count": 1, "covered": 1}, "branches": {"count": 4, "covered": 3}}
    branches = [[25, 9, 25, 20, 7, 0, 0, 0, 4], [25, 9, 25, 20, 0, 2, 0, 0, 4], [30, 9, 30, 12, 0, 1, 0, 0, 4]]
    assert coverage_of("a.h", {"summary": summary, "branches": branches}).missed == {(30, 9, True)}


def test_missed_branches_and_needless_reasons_are_faults(tmp_path):
    (tmp_path / "runtime/src").mkdir(parents=True)
    lines = ["if (a) {", "if (b) { /* uncovered: b is always true */", "if (c) { /* uncovered: */", "if (d) { /* uncovered: no */"]
    (tmp_path / "runtime/src/x.c").write_text("\n".join(lines), encoding="utf-8")
    missed = {(1, 5, True), (2, 5, False), (3, 5, False)}
    told = uncovered({"runtime/src/x.c": Coverage("runtime/src/x.c", missed=missed)}, tmp_path)
    assert [text.split(": ")[0] for text in told] == ["runtime/src/x.c:1", "runtime/src/x.c:3", "runtime/src/x.c:4"]
