"""How long the generator takes."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tables import judged

RUNS = 7
BUDGET = 2  # seconds


def rows(root):
    families = sorted(path.parent.name for path in root.glob("generated/*/manifest.json"))
    with tempfile.TemporaryDirectory() as folder:
        whole = timed(root, folder, [])
        alone = {family: timed(root, folder, [family]) for family in families}
    lines = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in root.glob("spec/*/*.yaml"))
    title = f"all families from cold ({', '.join(families)}; {lines} lines of YAML)"
    yield [title, span(whole), *judged(statistics.median(whole), BUDGET, "s")]
    for family in families:
        yield [f"{family} alone (every layer is read and checked)", span(alone[family]), "", ""]


def timed(root, folder, words):
    """Seconds of several whole runs, each a fresh process without compiled Python and into an empty folder."""
    times = []
    for run in range(RUNS):
        output = Path(folder) / f"{'-'.join(words) or 'all'}-{run}"
        python = {"PYTHONPATH": str(root / "generator"), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPYCACHEPREFIX": str(output / "none")}
        command = [sys.executable, "-m", "atgen", "generate", *words, "-o", str(output)]
        begin = time.perf_counter()
        subprocess.run(command, env={**os.environ, **python}, check=True, stdout=subprocess.DEVNULL)
        times.append(time.perf_counter() - begin)
    return times


def span(times):
    return f"{statistics.median(times):.2f} s (median of {len(times)}, {min(times):.2f} to {max(times):.2f})"
