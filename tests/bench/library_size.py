"""Flash, RAM and stack of the library on a Cortex-M4, in bytes."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tables import row

CORE = "M4"
FAMILY = "bc65"
FLASH_OF = ["blocking, without test forms", "asynchronous, without test forms", "all functions"]


def measure(root):
    tool = [sys.executable, root / "tests" / "firmware" / "stack_and_size", root, "--core", CORE, "--family", FAMILY]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "figures.json"
        done = subprocess.run([*tool, "--json", path], capture_output=True, text=True, check=False)
        assert path.exists(), done.stderr  # with recursion, which a test forbids, there are figures too
        return json.loads(path.read_text(encoding="utf-8"))


def budgeted(measured):
    """Each figure: its name, and its budget or None."""
    core, budgets = measured["cores"][CORE], measured["budgets"]
    for choice in FLASH_OF:
        yield f"flash, five commands of TCP: {choice}", core["flash"]["five"][choice]["flash"], budgets["five_commands_flash"]
    for choice in FLASH_OF:
        yield f"flash, everything of BC65: {choice}", core["flash"][FAMILY][choice]["flash"], budgets["all_of_bc65_flash"]
    for name, size in core["sizeof"].items():
        yield f"RAM, {name}", size, budgets["client_ram"] if name == "at_client" else None
    stack = core["stack"][FAMILY]
    yield "stack, computed, the deepest of all functions", stack["worst"]["bytes"], budgets["stack"]
    yield "stack, computed, any blocking function", stack["blocking"], budgets["stack"]
    yield "stack, computed, any _start function", stack["start"], budgets["stack"]
    yield "stack, computed, at_client_feed", stack["feed"]["bytes"], budgets["stack"]
    yield "stack, computed, at_client_tick", stack["tick"], budgets["stack"]


def rows(measured, painted):
    for name, size, budget in budgeted(measured):
        yield row(name, size, "bytes", budget)
    yield row("stack, painted, streams read and commands started, with the firmware's own and its handler's", painted, "bytes")


def exact(measured):
    """The figures that are kept, by name."""
    for name, size, _ in budgeted(measured):
        yield f"Cortex-{CORE}, bytes of {name}", size
