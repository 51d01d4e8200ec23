"""Instructions of a Cortex-M4 under QEMU, which counts them exactly: the same at every run."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "firmware"))

from qemu import Machine, build  # noqa: E402

from tables import judged  # noqa: E402

BOARD = "mps2-an386"
IMAGE = "speed"
LINES = 10000  # for each byte ten times as many lines give the same for T1, and 2 % less for T2
PATIENCE = 300
GRAIN = 40  # instructions for a tick of the board's timer
CHUNKS = ["1", "16", "64", "4096"]
BUDGETS = {"T1": 18, "T2": 8}  # instructions for each byte in chunks of 64
SMALL_CHUNKS_BUDGET = 3
STACK = "stack"


def measure():
    """{(name, chunk): instructions for each byte}; a command's are under chunk 0, and so are the bytes of stack."""
    build(BOARD, IMAGE)
    machine = Machine(BOARD, IMAGE, arguments=[LINES], options=["-icount", "shift=0"])
    status = machine.wait(PATIENCE)
    assert status == 0, machine.said
    lines = [line.split() for line in machine.said.splitlines()]
    counts = {(name, chunk): (int(count), int(taken)) for name, chunk, count, taken in lines}
    expected, counted = counts.pop(("empty", "0"))
    assert abs(counted - expected) <= GRAIN, f"{counted} instructions were counted of a loop of {expected}"
    return {key: taken / count for key, (count, taken) in counts.items()}


def streams(measured):
    return list(dict.fromkeys(name for name, chunk in measured if chunk != "0"))


def commands(measured):
    return [name for name, chunk in measured if chunk == "0" and name != STACK]


def stream_rows(measured, of_host):
    """A stream and its instructions for each byte by size of chunks; `of_host` gives those of this machine, or None."""
    for name in streams(measured):
        by_chunk = [measured[name, chunk] for chunk in CHUNKS]
        here = of_host(name) if name in BUDGETS else None
        ratio = measured[name, "1"] / measured[name, "64"]
        yield [
            name, *(f"{number:.1f}" for number in by_chunk), *judged(measured[name, "64"], BUDGETS.get(name)),
            f"{ratio:.1f} x", *judged(ratio, SMALL_CHUNKS_BUDGET if name in BUDGETS else None, "x"),
            "" if here is None else f"{here:.1f}",
        ]


def command_rows(measured, of_host):
    for name in commands(measured):
        here = of_host(name)
        yield [name, f"{measured[name, '0']:.0f}", "" if here is None else f"{here:.0f}"]


def exact(measured):
    """The figures that are kept, by name."""
    for name in streams(measured):
        for chunk in CHUNKS:
            yield f"Cortex-M4, instructions for each byte of {name} in chunks of {chunk}", round(measured[name, chunk], 2)
    for name in commands(measured):
        yield f"Cortex-M4, instructions for {name}", round(measured[name, "0"])
    yield "Cortex-M4, bytes of stack used by streams and commands", round(measured[STACK, "0"])
