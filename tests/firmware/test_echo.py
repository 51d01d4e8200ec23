"""A client on a Cortex-M4 without an operating system talks through the virtual module to an echo server.

ATBIND_BUILD and ATBIND_SPEC as for the tests of the virtual module.
"""

import re
import socket
import sys
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest
from qemu import Machine, build

sys.path.insert(0, str(Path(__file__).parents[1] / "virtual_module"))

from module_process import ModuleProcess  # noqa: E402

BOARD = "mps2-an386"
TOTAL = 65536
PATIENCE = 120
CONDITIONS = {"plain": [], "split": ["--split", "3", "--seed", "1"]}


@pytest.fixture(scope="module", autouse=True)
def built_images():
    build(BOARD)


@contextmanager
def echo_server():
    """Sends everything back to the one who comes first; yields its port and the list of how much came in each piece."""
    counts = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=_echo, args=(server, counts), daemon=True)
        thread.start()
        yield server.getsockname()[1], counts
        thread.join(5)


def _echo(server, counts):
    peer, _ = server.accept()
    with peer:
        for data in iter(lambda: peer.recv(65536), b""):
            counts.append(len(data))
            peer.sendall(data)


@pytest.mark.parametrize("condition", CONDITIONS)
def test_64_kilobytes_each_way(tmp_path, condition):
    module = ModuleProcess(tmp_path, None, *CONDITIONS[condition])
    try:
        with echo_server() as (port, counts):
            where = f"host=127.0.0.1,port={module.place.rpartition(':')[2]}"
            machine = Machine(BOARD, "echo", where, ["127.0.0.1", port, 1])
            status = machine.wait(PATIENCE)
            print(machine.said)
            assert status == 0, machine.said
    except BaseException:
        module.kill()
        raise
    module.stop()
    said = dict(re.findall(r"^(.+): (\d+)$", machine.said, re.MULTILINE))
    assert said["lost"] == said["odd lines"] == "0"
    assert int(said["bytes from the module"]) > TOTAL
    assert sum(counts) == TOTAL
    assert machine.said.endswith("\nequal\n")
