"""
Runs suites and holds what they take against what they should: every branch of runtime/src, unless its line says why it
cannot be taken, with a comment that begins with "uncovered: ".
"""

import re
import shutil

from profiles import merge, read
from suites import BUILD, ROOT, programs, run

HELD = "runtime/src/"  # has to be covered
REASON = re.compile(r"/\* uncovered: [^*]+ \*/")


def measure(names):
    """The coverage of each suite and of all together, and the faults: suites that fail, branches that are not taken."""
    folder = BUILD / "profiles"
    shutil.rmtree(folder, ignore_errors=True)
    by_suite, faults = {}, []
    for name in names:
        passed, said = run(name, folder / name)
        if not passed:
            faults.append(f"{name}: failed\n{said}")
        by_suite[name] = read(merge([folder / name], folder / f"{name}.profdata"), programs([name]))
    total = read(merge([folder / name for name in names], folder / "all.profdata"), programs(names))
    return by_suite, total, [*faults, *uncovered(total)]


def uncovered(total, root=ROOT):
    """The lines with a branch that is not taken and no reason, and those with a reason that all branches are taken of."""
    faults = []
    for path, coverage in sorted(total.items()):
        if not path.startswith(HELD):
            continue
        missed = {line for line, _, _ in coverage.missed}
        for number, text in enumerate((root / path).read_text(encoding="utf-8").splitlines(), 1):
            if number in missed and not REASON.search(text):
                faults.append(f"{path}:{number}: a branch is never taken: {text.strip()}")
            if number not in missed and REASON.search(text):
                faults.append(f"{path}:{number}: says that a branch is never taken, but it is: {text.strip()}")
    return faults
