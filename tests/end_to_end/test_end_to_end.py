"""The generated library against the virtual module: every test of the C program, under every condition.

Each test has a module of its own. The program's tests are listed in tests.h.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "virtual_module"))

from module_process import ModuleProcess, program  # noqa: E402
from network import dns_server  # noqa: E402
from sntp_server import sntp_server  # noqa: E402

TIME_LIMIT = 60
TIME_TOLD = 1539952534  # 2018-10-19 12:35:34 UTC

# What the module is started with, and what the client is told.
CONDITIONS = {
    "plain": ([], {"ATBIND_THOROUGH": "1"}),
    "echo": ([], {"ATBIND_ECHO": "1", "ATBIND_THOROUGH": "1"}),
    "small-buffer": ([], {"ATBIND_BUFFER": "64"}),
    "split": (["--split", "3", "--seed", "1"], {"ATBIND_BUFFER": "64", "ATBIND_ECHO": "1"}),
    "slow": (["--slow", "20"], {"ATBIND_BUFFER": "64"}),
}

# Tests that take long, for no gain under other conditions.
ONLY_PLAIN = {"connection_that_takes_too_long"}
# Tests after which there is no module any more.
KILLING = {"module_killed_in_mid_command", "module_killed_before_a_result", "module_killed_before_data"}

NAMES = re.findall(r"^    TEST\((\w+)\)", (HERE / "tests.h").read_text(), re.MULTILINE)
CASES = [(condition, name) for name in NAMES for condition in CONDITIONS
         if condition == "plain" or name not in ONLY_PLAIN]


@pytest.fixture(scope="session")
def servers(tmp_path_factory):
    """Ports of a DNS server and of an SNTP server."""
    with dns_server(tmp_path_factory.mktemp("dns")) as dns_port, sntp_server(TIME_TOLD) as ntp_port:
        yield dns_port, ntp_port


@pytest.mark.parametrize(("condition", "name"), CASES)
def test_against_the_module(tmp_path, servers, condition, name):
    options, environment = CONDITIONS[condition]
    dns_port, ntp_port = servers
    module = ModuleProcess(tmp_path, tmp_path / "modem", "--dns", f"127.0.0.1:{dns_port}", *options)
    environment = {
        **os.environ, **environment, "ATBIND_DEVICE": module.place, "ATBIND_MODULE_PID": str(module.process.pid),
        "ATBIND_NTP_PORT": str(ntp_port),
    }
    try:
        run = subprocess.run([program("tests/end_to_end/end_to_end"), name], env=environment, timeout=TIME_LIMIT,
                             stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", check=False)
        assert run.returncode == 0, run.stdout + run.stderr
    except BaseException:
        module.kill()
        raise
    module.kill() if name in KILLING else module.stop()


def test_every_function_is_called():
    """Every function that the generator has made for a command form, blocking or not."""
    header = (HERE.parents[1] / "generated/bc65/bc65_commands.h").read_text()
    declared = set(re.findall(r"^at_status bc65_(\w+)\(", header, re.MULTILINE))
    sources = "".join(path.read_text() for path in HERE.glob("test_*.c"))
    called = set(re.findall(r"\bbc65_(\w+)\(", sources)) | set(re.findall(r"\bbc65_(\w+),", sources))
    for both in re.findall(r"EXPECT_BOTH(?:_BARE)?\(\s*rig,\s*(?:AT_\w+,\s*)?(\w+)", sources):
        called |= {both, both + "_start"}
    for ranges in re.findall(r"RANGES\((\w+)", sources):
        called |= {ranges + "_test", ranges + "_test_start"}
    assert declared - called == set()


def test_program_lists_every_test():
    listed = subprocess.run([program("tests/end_to_end/end_to_end"), "--list"], capture_output=True, text=True,
                            check=True)
    assert listed.stdout.split() == NAMES
