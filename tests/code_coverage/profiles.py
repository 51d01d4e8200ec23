"""Reads what clang's instrumentation has counted: for each file its lines and branches, and which were never taken."""

import json
import re
import subprocess
from collections import Counter
from dataclasses import dataclass, field

from suites import ROOT

MEASURED = re.compile(r"(runtime/(src|host|port)|generated)/.*\.(c|h|re)$")


@dataclass
class Coverage:
    """Of one file. A branch is (line, column, whether it was taken)."""

    path: str
    lines: int = 0
    lines_covered: int = 0
    branches: int = 0
    branches_covered: int = 0
    missed: set = field(default_factory=set)


def merge(folders, to):
    """One profile out of all in some folders."""
    raw = sorted(str(path) for folder in folders for path in folder.glob("*.profraw"))
    subprocess.run(["llvm-profdata-14", "merge", "-sparse", "-o", str(to), *raw], check=True)
    return to


def read(profile, paths, measured=MEASURED):
    """{path: Coverage} of a merged profile of some programs; of the files whose paths below the root match."""
    first, *others = map(str, paths)
    objects = [word for path in others for word in ("-object", path)]
    options = [f"-instr-profile={profile}", "-skip-functions", "-skip-expansions"]
    done = subprocess.run(["llvm-cov-14", "export", first, *objects, *options], check=True, capture_output=True, text=True)
    [data] = json.loads(done.stdout)["data"]
    found = {}
    for entry in data["files"]:
        path = entry["filename"].removeprefix(f"{ROOT}/")
        if re.fullmatch(measured, path):
            found[path] = coverage_of(path, entry)
    return found


def coverage_of(path, entry):
    lines, branches = entry["summary"]["lines"], entry["summary"]["branches"]
    counts = Counter()  # an inline function of a header has its branches once for each file that includes it
    for line, column, _, _, taken, not_taken, *_ in entry["branches"]:
        counts[line, column, True] += taken
        counts[line, column, False] += not_taken
    missed = {branch for branch, count in counts.items() if count == 0}
    return Coverage(path, lines["count"], lines["covered"], branches["count"], branches["covered"], missed)
