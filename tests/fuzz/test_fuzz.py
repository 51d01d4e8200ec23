"""Every fuzz target runs what it starts from, what it has found before, and a fixed number of new inputs; and it finds what
is wrong."""

import os
import re
import subprocess
import time
from pathlib import Path

import fuzz_loader
import pytest
import run_fuzz
import seeds

EXECUTIONS = {"receive": 5000, "decode": 30000, "encode": 10000, "answer": 2500}  # seeds are among them
LOADER_EXAMPLES = 80
TARGETS = [f"{kind}-{family}" for kind in run_fuzz.KINDS for family in run_fuzz.families()]
each_target = pytest.mark.parametrize("target", TARGETS)
each_kind = pytest.mark.parametrize("kind", run_fuzz.KINDS)


@pytest.fixture(scope="module", autouse=True)
def starting_inputs():
    seeds.main(run_fuzz.PROGRAMS)


def run_target(target, corpus, *options, **environment):
    command = [
        run_fuzz.program_of(target), *run_fuzz.LIMITS, "-seed=1", f"-artifact_prefix={corpus}/", *options,
        f"-dict={run_fuzz.PROGRAMS}/dictionaries/{target}", str(corpus), *run_fuzz.inputs_of(target),
    ]  # fmt: skip
    return subprocess.run(command, capture_output=True, text=True, errors="replace", check=False, env={**os.environ, **environment})


@each_target
def test_nothing_is_found(target, tmp_path):
    done = run_target(target, tmp_path, f"-runs={EXECUTIONS[target.partition('-')[0]]}")
    assert done.returncode == 0, done.stderr[-4000:]
    assert re.search(r"^Done \d+ runs", done.stderr, re.MULTILINE)


@each_kind
def test_what_is_wrong_is_found(kind, tmp_path):
    done = run_target(f"{kind}-{run_fuzz.families()[-1]}", tmp_path, "-runs=20000", ATBIND_FUZZ_DEFECT="1")
    assert done.returncode != 0
    assert re.search(r"invariant \d+ is broken", done.stderr)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("crash-")]


# -- The loader -----------------------------------------------------------------------------------------------------------


def run_loader(folder, *arguments):
    return fuzz_loader.main(["--examples", str(LOADER_EXAMPLES), "--findings", str(folder), *arguments])


def test_the_loader_stands_what_is_nearly_right(tmp_path):
    assert run_loader(tmp_path) == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("family", run_fuzz.families())
def test_the_loader_is_fed_whole_specs(family):
    assert not [line for line in fuzz_loader.check(fuzz_loader.spec_of(family)) if ": error: " in line]


def test_the_loader_stands_what_was_found():
    for folder in sorted((Path(__file__).parent / "regressions" / "loader").glob("*")):
        assert fuzz_loader.main([str(folder)]) == 0, folder


def lets_an_exception_through(_words):
    raise KeyError("n")


def says_no_place(_words):
    print("KeyError: n", file=fuzz_loader.sys.stderr)
    return 1


def takes_too_long(_words):
    time.sleep(10)


@pytest.mark.parametrize("broken", [lets_an_exception_through, says_no_place, takes_too_long], ids=lambda broken: broken.__name__)
def test_a_loader_that_is_wrong_is_found(broken, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(fuzz_loader.cli, "main", broken)
    monkeypatch.setattr(fuzz_loader, "LONGEST_CHECK", 1)
    assert run_loader(tmp_path, *(["--examples", "1"] if broken is takes_too_long else [])) == 1
    [folder] = tmp_path.iterdir()
    assert (folder / "problem.txt").is_file()
    assert "invariant 11 is broken" in capsys.readouterr().out
    assert fuzz_loader.main([str(folder)]) == 1


# -- The front door -------------------------------------------------------------------------------------------------------


def test_a_finding_is_kept_and_can_be_run_again(tmp_path, monkeypatch, capfd):
    monkeypatch.setattr(run_fuzz, "RESULTS", tmp_path)
    monkeypatch.setenv("ATBIND_FUZZ_DEFECT", "1")
    assert run_fuzz.main("run", TARGETS[0], "60") == 1
    shown = capfd.readouterr().out
    assert re.search(rf"^{TARGETS[0]} .* 1$", shown, re.MULTILINE), "the table"
    command = re.search(r"run it again with: (.*)", shown)[1]
    again = subprocess.run(command.split(), capture_output=True, text=True, errors="replace", check=False)
    assert again.returncode != 0
    assert "is broken" in again.stderr


def test_targets_are_chosen_by_name_and_by_kind():
    assert run_fuzz.targets_called("all") == [*TARGETS, "loader"]
    assert run_fuzz.targets_called("decode") == [target for target in TARGETS if target.startswith("decode-")]
    assert run_fuzz.targets_called(TARGETS[-1]) == [TARGETS[-1]]
    assert run_fuzz.targets_called("loader") == ["loader"]


@pytest.mark.parametrize(
    "words, said",
    [
        (["nothing"], "unknown target 'nothing'; expected all, receive, decode, encode, answer, loader, or one of receive-"),
        (["all", "soon"], "'soon' is no number of seconds"),
        (["all", "0"], "'0' is no number of seconds"),
        (["all", "1", "2"], "expected at most a target and a number of seconds"),
    ],
)
def test_misuse_is_refused(words, said):
    with pytest.raises(run_fuzz.Misuse, match=re.escape(said)):
        run_fuzz.main("names", *words)
