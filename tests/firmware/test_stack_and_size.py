"""What holds of the library on Cortex-M whatever its figures are; the figures themselves are for ./atbind bench."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STRING_FUNCTIONS = {"memchr", "memcmp", "memcpy", "memmove", "memset", "strlen"}
CORES = ["M0", "M4"]


@pytest.fixture(scope="module", name="figures")
def measured_figures(tmp_path_factory):
    path = tmp_path_factory.mktemp("figures") / "figures.json"
    tool = [sys.executable, Path(__file__).parent / "stack_and_size", ROOT, "--json", path]
    done = subprocess.run([str(word) for word in tool], capture_output=True, text=True, check=False)
    assert path.exists(), done.stderr  # with recursion there are figures too
    return json.loads(path.read_text(encoding="utf-8"))["cores"]


@pytest.mark.parametrize("core", CORES)
def test_nothing_recurses(figures, core):
    recursion = {family: stack["recursion"] for family, stack in figures[core]["stack"].items()}
    assert recursion == {family: [] for family in recursion}


@pytest.mark.parametrize("core", CORES)
def test_libc_is_string_h_alone(figures, core):
    foreign = {name for name in figures[core]["foreign_symbols"] if not name.startswith("__")}
    assert foreign <= STRING_FUNCTIONS


@pytest.mark.parametrize("core", CORES)
def test_library_has_no_memory_of_its_own(figures, core):
    used = {name: size["static_ram"] for name, choices in figures[core]["flash"].items() for size in choices.values()}
    assert set(used.values()) == {0}, used
