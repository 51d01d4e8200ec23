"""
Runs the fuzz targets on what they start from, what led to findings once, and the corpus that ./atbind fuzz has gathered,
without making new inputs.

    fuzz_inputs.py FOLDER    where the targets are
"""

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "fuzz"))
import run_fuzz  # noqa: E402
import seeds  # noqa: E402


def main(folder):
    seeds.main(folder)
    status = 0
    for kind in run_fuzz.KINDS:
        for family in run_fuzz.families():
            status = max(status, run(folder, kind, f"{kind}-{family}"))
    return status


def run(folder, kind, name):
    regressions = run_fuzz.HERE / "regressions"
    inputs = [folder / "seeds" / name, regressions / name, regressions / kind, run_fuzz.RESULTS / "corpus" / name]
    words = [folder / name, "-runs=0", *run_fuzz.LIMITS, *(path for path in inputs if path.is_dir())]
    done = subprocess.run([str(word) for word in words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False)
    if done.returncode != 0:
        print(f"{name}:\n{done.stdout[-4000:]}")
    return 1 if done.returncode else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
