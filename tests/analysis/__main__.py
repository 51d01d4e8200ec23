"""
Analyses everything with everything and prints what was found: the findings that are not accepted, the deviations that
nothing needs, and how many findings each deviation accepts. ./atbind analyze calls this.
"""

import sys
from collections import Counter

from analysis import TOOLS, Analysis


def main():
    analysis = Analysis(full=True)
    faults = 0
    for tool in TOOLS:
        findings = analysis.run(tool)
        wrong = [*map(str, analysis.not_accepted(findings)), *analysis.unused_deviations(tool)]
        faults += len(wrong)
        print("\n".join([f"{tool}: {len(findings)} findings, {len(findings) - len(wrong)} accepted", *wrong]), flush=True)
    print("\n".join(["", *table(analysis.deviations)]))
    return 1 if faults else 0


def table(deviations):
    yield f"{'tool':12}{'rule':40}{'category':10}{'findings':>8}  about"
    for entry in deviations:
        count = sum(Counter(entry.used).values())
        yield f"{entry.tool:12}{entry.rule:40}{entry.category:10}{count:8}  {entry.about}"


if __name__ == "__main__":
    sys.exit(main())
