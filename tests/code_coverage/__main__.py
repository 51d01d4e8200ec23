"""
Prints which lines and branches of the runtime and of the generated code the suites take, by suite and in all.

    code_coverage [--check] [--missed]

Every branch of runtime/src has to be taken, or its line says why it cannot be: with a comment that begins with
"uncovered: ". --check measures the suites that are quick, and what it says is no more than faults. --missed lists
every branch that was not taken. ./atbind cover calls this.
"""

import re
import shutil
import sys

from profiles import merge, read
from suites import ALL, BUILD, QUICK, ROOT, run

HELD = "runtime/src/"  # has to be covered
REASON = re.compile(r"/\* uncovered: [^*]+ \*/")


def main(words):
    names = list(QUICK if "--check" in words else ALL)
    folder = BUILD / "profiles"
    shutil.rmtree(folder, ignore_errors=True)
    by_suite = {}
    faults = []
    for name in names:
        profiles = folder / name.replace(" ", "-")
        passed, said = run(name, profiles)
        if not passed:
            faults.append(f"{name}: failed\n{said}")
        by_suite[name] = read(merge([profiles], folder / f"{profiles.name}.profdata"))
    total = read(merge([folder / name.replace(" ", "-") for name in names], folder / "all.profdata"))
    faults += uncovered(total)
    if "--check" not in words:
        print("\n".join(table(by_suite, total)))
    if "--missed" in words:
        print("\n".join(missed(total)))
    print("\n".join(faults), end="\n" if faults else "")
    return 1 if faults else 0


def source(path):
    return (ROOT / path).read_text(encoding="utf-8").splitlines()


def uncovered(total):
    """The lines with a branch that is not taken and no reason, and those with a reason that all branches are taken of."""
    faults = []
    for path, coverage in sorted(total.items()):
        if not path.startswith(HELD):
            continue
        missed_lines = {line for line, _, _ in coverage.missed}
        for number, text in enumerate(source(path), 1):
            if number in missed_lines and not REASON.search(text):
                faults.append(f"{path}:{number}: a branch is never taken: {text.strip()}")
            if number not in missed_lines and REASON.search(text):
                faults.append(f"{path}:{number}: says that a branch is never taken, but it is: {text.strip()}")
    return faults


def table(by_suite, total):
    """Covered and all lines and branches of each file; the suites in percent of branches."""
    yield f"{'file':48}{'lines':>12}{'branches':>12}" + "".join(f"{name:>14}" for name in by_suite)
    for path, all_of in sorted(total.items()):
        suites = "".join(f"{share(found.get(path)):>14}" for found in by_suite.values())
        lines = f"{all_of.lines_covered}/{all_of.lines}"
        yield f"{path:48}{lines:>12}{f'{all_of.branches_covered}/{all_of.branches}':>12}{suites}"


def share(coverage):
    if coverage is None or coverage.branches == 0:
        return "-"
    return f"{100 * coverage.branches_covered / coverage.branches:.1f} %"


def missed(total):
    for path, coverage in sorted(total.items()):
        lines = source(path) if coverage.missed else []
        for line, column, way in sorted(coverage.missed):
            yield f"{path}:{line}:{column}: never {'true' if way else 'false'}: {lines[line - 1].strip()}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
