"""The generated libraries against the virtual module: every test of the C programs, under every condition.

Each test has a module of its own. The tests of a program are listed in its family's tests.h.
"""

import os
import re
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "virtual_module"))

from coap_server import libcoap_server  # noqa: E402
from module_process import ModuleProcess, program  # noqa: E402
from network import dns_server, port_of, tcp_server  # noqa: E402
from sntp_server import sntp_server  # noqa: E402
from tls_relay import tls_relay  # noqa: E402
from tls_server import make_certificates, server_context  # noqa: E402

TIME_LIMIT = 60
TIME_TOLD = 1539952534  # 2018-10-19 12:35:34 UTC

PROGRAMS = {"bc65": "end_to_end", "bg95": "end_to_end_bg95", "bc28": "end_to_end_bc28", "bc25": "end_to_end_bc25"}

# What the module is started with, and what the client is told.
CONDITIONS = {
    "plain": ([], {"ATBIND_THOROUGH": "1"}),
    "echo": ([], {"ATBIND_ECHO": "1", "ATBIND_THOROUGH": "1"}),
    "small-buffer": ([], {"ATBIND_BUFFER": "64"}),
    "split": (["--split", "3", "--seed", "1"], {"ATBIND_BUFFER": "64", "ATBIND_ECHO": "1"}),
    "slow": (["--slow", "20"], {"ATBIND_BUFFER": "64"}),
}

# Tests that take long, for no gain under other conditions.
ONLY_PLAIN = {
    "connection_that_takes_too_long", "coap_over_dtls", "answer_too_late", "pluses_that_are_data",
    "switched_to_transparent",
}
# Conditions under which a family shows nothing that the others have not shown.
LEFT_OUT = {"bc28": {"slow"}, "bc25": {"echo", "slow"}}
# Tests that talk to libcoap's server.
WITH_DTLS_SERVER = {"coap_over_dtls"}
# Tests after which there is no module any more.
KILLING = {"module_killed_in_mid_command", "module_killed_before_a_result", "module_killed_before_data"}


def names_of(family):
    listed = re.compile(r"^    TEST\((\w+)\)", re.MULTILINE)
    standard, own = (listed.findall(path.read_text())
                     for path in (HERE / "standard_tests.h", HERE / family / "tests.h"))
    return standard + own


CASES = [(family, condition, name) for family in PROGRAMS for name in names_of(family) for condition in CONDITIONS
         if condition == "plain" or (name not in ONLY_PLAIN and condition not in LEFT_OUT.get(family, ()))]


@pytest.fixture(scope="session")
def servers(tmp_path_factory):
    """Options of the module, and the environment's part about a DNS server and an SNTP server."""
    with dns_server(tmp_path_factory.mktemp("dns")) as dns_port, sntp_server(TIME_TOLD) as ntp_port:
        yield ["--dns", f"127.0.0.1:{dns_port}"], {"ATBIND_NTP_PORT": str(ntp_port)}


@pytest.fixture(scope="session")
def certificates(tmp_path_factory):
    return make_certificates(tmp_path_factory.mktemp("certificates"))


def start_relay(stack, certificates):
    """A TLS server and one that wants a certificate; both lead to a listener that the test accepts from."""
    listener = stack.enter_context(tcp_server())
    contexts = [server_context(certificates), server_context(certificates, client_authority="ca")]
    ports = stack.enter_context(tls_relay(contexts, port_of(listener)))
    listener.set_inheritable(True)
    listener.setblocking(True)
    environment = {"ATBIND_LISTENER": str(listener.fileno()), "ATBIND_CERTIFICATES": str(certificates),
                   "ATBIND_TLS_PORT": str(ports[0]), "ATBIND_STRICT_TLS_PORT": str(ports[1])}
    return environment, listener.fileno()


def run_test(family, name, module, environment, *descriptors):
    control = module.process.stdin.fileno()
    environment = {
        **os.environ, **environment, "ATBIND_DEVICE": str(module.place),
        "ATBIND_MODULE_PID": str(module.process.pid), "ATBIND_CONTROL": str(control),
    }
    run = subprocess.run([program(f"tests/end_to_end/{PROGRAMS[family]}"), name], env=environment, timeout=TIME_LIMIT,
                         pass_fds=[control, *descriptors], stdin=subprocess.DEVNULL, capture_output=True, text=True,
                         errors="replace", check=False)
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.parametrize(("family", "condition", "name"), CASES)
def test_against_the_module(request, tmp_path, servers, family, condition, name):
    options, environment = CONDITIONS[condition]
    server_options, server_environment = servers
    environment = {**environment, **server_environment}
    descriptors = []
    with ExitStack() as stack:
        if name in WITH_DTLS_SERVER:
            port = stack.enter_context(libcoap_server("coap-server-openssl", "-k", "secretPSK"))
            environment["ATBIND_COAPS_PORT"] = str(port + 1)
        if family == "bg95":
            addition, listener = start_relay(stack, request.getfixturevalue("certificates"))
            environment.update(addition)
            descriptors.append(listener)
        module = ModuleProcess(tmp_path, tmp_path / "modem", *server_options, *options, family=family)
        try:
            run_test(family, name, module, environment, *descriptors)
        except BaseException:
            module.kill()
            raise
        module.kill() if name in KILLING else module.stop()


@pytest.mark.parametrize("family", ["bc65", "bg95", "bc28"])  # bc25 is tested where it differs from bc65
def test_every_function_is_called(family):
    """Every function that the generator has made for a command form, blocking or not."""
    header = (HERE.parents[1] / f"generated/{family}/{family}_commands.h").read_text()
    declared = set(re.findall(rf"^at_status {family}_(\w+)\(", header, re.MULTILINE))
    files = [HERE / "test_standard.c", *(HERE / family).glob("*.c")]
    sources = "".join(path.read_text() for path in files)
    sources = re.sub(r"FAMILY_NAME\(_(\w+)\)", rf"{family}_\1", sources)
    called = set(re.findall(rf"\b{family}_(\w+)\(", sources)) | set(re.findall(rf"\b{family}_(\w+),", sources))
    for both in re.findall(r"(?:EXPECT_BOTH|EXPECT_BOTH_BARE)\(\s*rig,\s*(?:(?:AT_\w+|expected),\s*)?(\w+)", sources):
        called |= {both, both + "_start"}
    for setting in re.findall(r"EXPECT_SETTING\w*\(\s*rig,\s*(\w+)", sources):
        called |= {setting, setting + "_start", setting + "_query", setting + "_query_start"}
    for ranges in re.findall(r"RANGES\((\w+)", sources):
        called |= {ranges + "_test", ranges + "_test_start"}
    assert declared - called == set()


@pytest.mark.parametrize("family", PROGRAMS)
def test_program_lists_every_test(family):
    listed = subprocess.run([program(f"tests/end_to_end/{PROGRAMS[family]}"), "--list"], capture_output=True,
                            text=True, check=True)
    assert listed.stdout.split() == names_of(family)
