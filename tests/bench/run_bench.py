"""Measures what has a budget, and prints each figure with its budget beside it.

    run_bench.py ROOT
"""

import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 7


def main(root):
    print(f"machine: {machine()}")
    print()
    print_table("Generator", ["what", "measured", "budget"], generator_figures(root))


def machine():
    """What this ran on, for a figure without it says nothing."""
    names = [line.partition(":")[2].strip() for line in read(Path("/proc/cpuinfo")).splitlines() if line.startswith("model name")]
    system = [line.partition("=")[2].strip('"') for line in read(Path("/etc/os-release")).splitlines() if line.startswith("PRETTY_NAME=")]
    return ", ".join([f"{len(names) or os.cpu_count()} x {names[0] if names else platform.machine()}", *system, f"Python {platform.python_version()}"])


def read(path):
    return path.read_text(encoding="utf-8") if path.exists() else ""


def print_table(title, heads, rows):
    rows = [heads, *rows]
    widths = [max(len(row[column]) for row in rows) for column in range(len(heads))]
    print(title)
    for row in rows:
        print("  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


def generator_figures(root):
    with tempfile.TemporaryDirectory() as folder:
        families = sorted(path.parent.name for path in root.glob("generated/*/manifest.json"))
        whole = timed(root, folder, [])
        alone = {family: timed(root, folder, [family]) for family in families}
    lines = sum(len(read(path).splitlines()) for path in root.glob("spec/*/*.yaml"))
    yield [f"all families from cold ({', '.join(families)}; {lines} lines of YAML)", span(whole), "2 s at most"]
    for family in families:
        yield [f"{family} alone (every layer is read and checked)", span(alone[family]), ""]


def timed(root, folder, words):
    """Seconds of several whole runs, each a fresh process without compiled Python and into an empty folder."""
    times = []
    for run in range(RUNS):
        output = Path(folder) / f"{'-'.join(words) or 'all'}-{run}"
        environment = {**os.environ, "PYTHONPATH": str(root / "generator"), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPYCACHEPREFIX": str(output / "none")}
        begin = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "atgen", "generate", *words, "-o", str(output)], env=environment, check=True, stdout=subprocess.DEVNULL
        )
        times.append(time.perf_counter() - begin)
    return times


def span(times):
    return f"{statistics.median(times):.2f} s (median of {len(times)}, {min(times):.2f} to {max(times):.2f})"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
