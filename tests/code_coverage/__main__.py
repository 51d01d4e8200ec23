"""
Prints which lines and branches of the runtime and of the generated code the suites take, by suite and in all.

    code_coverage [--missed]    --missed lists every branch that was not taken

./atbind cover calls this.
"""

import sys

from measure import measure
from suites import ALL


def main(words):
    by_suite, total, faults = measure(ALL)
    print("\n".join(table(by_suite, total)))
    if "--missed" in words:
        print("\n".join(["", *missed(total)]))
    print("\n".join(["", *faults]) if faults else "", end="\n" if faults else "")
    return 1 if faults else 0


def table(by_suite, total):
    """Covered and all lines and branches of each file, and what share of its branches each suite takes."""
    yield f"{'file':44}{'lines':>11}{'branches':>11}" + "".join(f"{name:>14}" for name in by_suite)
    for path, all_of in sorted(total.items()):
        suites = "".join(f"{share(found.get(path)):>14}" for found in by_suite.values())
        lines, branches = f"{all_of.lines_covered}/{all_of.lines}", f"{all_of.branches_covered}/{all_of.branches}"
        yield f"{path:44}{lines:>11}{branches:>11}{suites}"


def share(coverage):
    if coverage is None or coverage.branches == 0:
        return "-"
    return f"{100 * coverage.branches_covered / coverage.branches:.1f} %"


def missed(total):
    for path, coverage in sorted(total.items()):
        for line, column, way in sorted(coverage.missed):
            yield f"{path}:{line}:{column}: never {'true' if way else 'false'}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
