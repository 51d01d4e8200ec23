"""The findings that are accepted, each for a reason: reads deviations.yaml and holds it against what was found."""

import re
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

import yaml

LIST = Path(__file__).with_name("deviations.yaml")
CATEGORIES = {"misra": {"required", "advisory"}}


@dataclass
class Deviation:
    tool: str
    rule: str
    about: str
    where: list
    reason: str
    category: str = ""
    lines: str = ""
    used: dict = field(default_factory=dict)  # how many findings each of `where` has covered

    def covers(self, finding):
        """Whether it accepts a finding; it takes note of it then."""
        if (finding.tool, finding.rule) != (self.tool, self.rule):
            return False
        if self.lines and not re.search(self.lines, finding.source):
            return False
        for pattern in self.where:
            if fnmatchcase(finding.path, pattern):
                self.used[pattern] = self.used.get(pattern, 0) + 1
                return True
        return False

    def unused(self, analysed, everything):
        """What it allows although nothing there needs it, as far as all the files that it is about were analysed."""
        return [
            f"{self.tool} {self.rule} in {pattern}: nothing needs it any more"
            for pattern in self.where
            if pattern not in self.used and {path for path in everything if fnmatchcase(path, pattern)} <= set(analysed)
        ]


def read(path=LIST):
    entries = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    deviations = [Deviation(tool=tool, **entry) for tool, list_of_tool in entries.items() for entry in list_of_tool]
    for deviation in deviations:
        if CATEGORIES.get(deviation.tool, {""}).isdisjoint({deviation.category}):
            raise ValueError(f"{deviation.tool} {deviation.rule}: unknown category '{deviation.category}'")
    return deviations


def split(findings, deviations):
    """The findings that no deviation accepts."""
    return [finding for finding in findings if not any([deviation.covers(finding) for deviation in deviations])]
