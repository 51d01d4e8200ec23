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

FAMILIES = ["bc65", "bc25"]

# Faults that change no byte of what is said: however late and in whatever pieces, it has to be understood.
HARMLESS = "delay=50,split=200,urc=200,duplicate=100"
KINDS = ["delay", "silence", "split", "drop-byte", "drop-line", "drop-answer", "noise", "count", "duplicate", "urc",
         "restart"]


def soak(family, *options):
    return subprocess.run([program(f"tests/soak/soak_{family}"), "--spec", spec_of(family), *map(str, options)],
                          capture_output=True, text=True, errors="replace", timeout=TIME_LIMIT, check=False)


def number(pattern, report):
    return int(re.search(pattern, report)[1])


def expect_no_findings(run):
    assert run.returncode == 0, run.stdout[-4000:] + run.stderr[-4000:]
    assert run.stdout.endswith("\n0 findings\n")
    assert run.stderr == ""
    assert number(r"^(\d+) commands", run.stdout) == COMMANDS
    assert number(r"(\d+) frames sent", run.stdout) > COMMANDS // 50
    assert number(r"(\d+) bytes read and compared", run.stdout) > 10 * COMMANDS
    return run.stdout


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("family", FAMILIES)
def test_all_faults(family, seed):
    report = expect_no_findings(soak(family, "--commands", COMMANDS, "--seed", seed))
    assert number(r"(\d+) of them without a fault near them", report) > COMMANDS // 2
    assert number(r"(\d+) of them whole and readable", report) > COMMANDS // 10


@pytest.mark.parametrize("kind", KINDS)
def test_one_kind_of_fault(kind):
    """Much of it: every command is likely to meet it."""
    few = {"restart": 5, "silence": 5}
    run = soak("bc65", "--commands", COMMANDS, "--faults", f"{kind}={few.get(kind, 50)}")
    assert run.returncode == 0, run.stdout[-4000:] + run.stderr[-4000:]
    assert number(rf"\n  {kind} +(\d+)\n", run.stdout) > 0


@pytest.mark.parametrize("family", FAMILIES)
def test_harmless_faults(family):
    """Next to all commands end as if there were none."""
    report = expect_no_findings(soak(family, "--commands", COMMANDS, "--faults", HARMLESS))
    assert number(r"(\d+) of them without a fault near them", report) > COMMANDS * 9 // 10


def test_late_answers():
    """Many come after their command has been given up, and none of them may count for the next one."""
    expect_no_findings(soak("bc65", "--commands", COMMANDS, "--faults", "delay=300,split=300"))


@pytest.mark.parametrize("family", FAMILIES)
def test_no_faults(family):
    """Then nothing may go wrong that the module has not said: no command is excused."""
    report = expect_no_findings(soak(family, "--commands", COMMANDS, "--faults", "split=0"))
    excused = COMMANDS - number(r"(\d+) of them without a fault near them", report)
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
