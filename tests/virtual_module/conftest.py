"""Fixtures: a virtual module for each test, and a DNS server for all of them."""

import pytest

pytest.register_assert_rewrite("host_line", "module_process", "network")

from host_line import OK, open_pty
from module_process import ModuleProcess
from network import accept, dns_server, free_port, port_of, tcp_server


@pytest.fixture(scope="session")
def dns_port(tmp_path_factory):
    with dns_server(tmp_path_factory.mktemp("dns")) as port:
        yield port


@pytest.fixture
def start(tmp_path):
    """Starts a module with options and gives the host's end of its line; every module has to end well."""
    started = []

    def start_one(*options, echo=0, family=None):
        link = tmp_path / f"modem{len(started)}"
        module = ModuleProcess(tmp_path, link, "--echo", echo, *options, family=family)
        line = open_pty(link)
        line.module = module
        started.append(line)
        return line

    yield start_one
    for line in started:
        line.close()
        line.module.stop()


@pytest.fixture
def line(start):
    """A module without echo, and without a DNS server."""
    return start("--dns", "127.0.0.1:9")


@pytest.fixture
def connected(line):
    """A line to a module whose socket 0 is a TCP client, with the peer's socket as `line.peer`."""
    with tcp_server() as server:
        line.ask(f'AT+QIOPEN=1,0,"TCP","127.0.0.1",{port_of(server)}', OK, b"\r\n+QIOPEN: 0,0\r\n")
        with accept(server) as peer:
            line.peer = peer
            yield line


@pytest.fixture
def unused_port():
    return free_port()
