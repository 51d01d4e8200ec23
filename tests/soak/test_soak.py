"""The soak in short: a client against a module whose line has faults, and an audit that finds nothing.

ATBIND_SOAK_COMMANDS makes it longer; ./atbind soak is the long one.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "virtual_module"))

from module_process import program, spec_of  # noqa: E402

COMMANDS = int(os.environ.get("ATBIND_SOAK_COMMANDS", "1000"))
TIME_LIMIT = 30 + COMMANDS // 20

FAMILIES = ["bc65", "bc25", "bg95"]

# Faults that change no byte of what is said: however late and in whatever pieces, it has to be understood.
HARMLESS = "delay=50,split=200,urc=200,duplicate=100"
KINDS = ["delay", "silence", "split", "drop-byte", "drop-line", "drop-answer", "noise", "count", "duplicate", "urc",
         "restart"]
DAMAGE = ["silence", "drop-byte", "drop-line", "drop-answer", "noise", "count", "duplicate", "restart"]


def commands_of(family):
    """BG95's URCs carry data, so each of its commands takes longer to check."""
    return COMMANDS // 2 if family == "bg95" else COMMANDS


def soak(family, *options):
    return subprocess.run([program(f"tests/soak/soak_{family}"), "--spec", spec_of(family), *map(str, options)],
                          capture_output=True, text=True, errors="replace", timeout=TIME_LIMIT, check=False)


def number(pattern, report):
    return int(re.search(pattern, report)[1])


def expect_no_findings(family, *options):
    commands = commands_of(family)
    run = soak(family, "--commands", commands, *options)
    assert run.returncode == 0, run.stdout[-4000:] + run.stderr[-4000:]
    assert run.stdout.endswith("\n0 findings\n")
    assert run.stderr == ""
    assert number(r"^(\d+) commands", run.stdout) == commands
    assert number(r"(\d+) frames sent", run.stdout) > commands // 50
    assert number(r"(\d+) bytes read and compared", run.stdout) > 10 * commands
    return run.stdout


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("family", FAMILIES)
def test_all_faults(family, seed):
    report = expect_no_findings(family, "--seed", seed)
    assert number(r"(\d+) of them without a fault near them", report) > commands_of(family) // 2
    assert number(r"(\d+) of them whole and readable", report) > commands_of(family) // 10
    assert family != "bg95" or number(r"(\d+) URCs carried data", report) > commands_of(family) // 10


@pytest.mark.parametrize(("family", "kind"), [*(("bc65", kind) for kind in KINDS), *(("bg95", kind) for kind in DAMAGE)])
def test_one_kind_of_fault(family, kind):
    """Much of it: every command is likely to meet it."""
    few = {"restart": 5, "silence": 5}
    run = soak(family, "--commands", commands_of(family), "--faults", f"{kind}={few.get(kind, 50)}")
    assert run.returncode == 0, run.stdout[-4000:] + run.stderr[-4000:]
    assert number(rf"\n  {kind} +(\d+)\n", run.stdout) > 0


@pytest.mark.parametrize("family", FAMILIES)
def test_harmless_faults(family):
    """Next to all commands end as if there were none."""
    report = expect_no_findings(family, "--faults", HARMLESS)
    assert number(r"(\d+) of them without a fault near them", report) > commands_of(family) * 9 // 10


@pytest.mark.parametrize("faults", ["delay=300,split=300", "delay=300,split=300,urc=50"])
@pytest.mark.parametrize("family", FAMILIES)
def test_late_answers(family, faults):
    """Many come after their command has been given up, and none of them may count for the next one."""
    expect_no_findings(family, "--seed", 4, "--faults", faults)


@pytest.mark.parametrize("family", FAMILIES)
def test_no_faults(family):
    """Then nothing may go wrong that the module has not said: only cancelled commands are excused, and few beside them."""
    report = expect_no_findings(family, "--faults", "split=0")
    excused = commands_of(family) - number(r"(\d+) of them without a fault near them", report)
    assert excused <= number(r"AT_ERROR_CANCELLED +(\d+)", report + "AT_ERROR_CANCELLED 0") * 2


@pytest.mark.parametrize(("option", "value", "complaint"), [
    ("--commands", "0", "--commands=0: expected a number from 1 to 10000000"),
    ("--seed", "x", "--seed=x: expected a number from 1 to 1000000"),
    ("--faults", "noise=2000", "--faults: noise=2000: expected a number from 0 to 1000"),
])
def test_bad_options(option, value, complaint):
    run = soak("bc65", option, value)
    assert run.returncode != 0
    assert complaint in run.stderr


@pytest.mark.parametrize("family", FAMILIES)
def test_a_spec_that_cannot_be_read(family):
    """Without a module there is nothing to wait for."""
    run = soak(family, "--spec", "no such spec")
    assert run.returncode != 0
    assert "no such spec" in run.stderr
