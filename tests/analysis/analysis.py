"""
What is analysed with what: all of it takes some two minutes of one processor; `./atbind test` does what takes half a
minute. It leaves out the path-sensitive checks of clang-tidy, as gcc's analyser is of the same kind, and MISRA C of all
families but one.
"""

import deviations
import sources
import tools

TOOLS = ("gcc", "clang-tidy", "cppcheck")
PATH_SENSITIVE = "clang-analyzer-"


class Analysis:
    """The findings of each tool, and what of them is accepted."""

    def __init__(self, full):
        self.full = full
        self.commands = sources.Commands()
        self.deviations = deviations.read()

    def run(self, tool):
        """All findings of a tool, accepted or not."""
        if tool == "gcc":
            return tools.gcc([*sources.EMBEDDED, *sources.HOSTED, *sources.GENERATED], self.commands)
        if tool == "clang-tidy":
            checks = None if self.full else f"-{PATH_SENSITIVE}*"
            return tools.clang_tidy([*sources.EMBEDDED, *sources.HOSTED, *sources.GENERATED], checks)
        embedded = self.cppcheck_files()
        return [
            *tools.cppcheck(embedded, self.commands.includes(embedded), misra=True),
            *tools.cppcheck(sources.HOSTED, self.commands.includes(sources.HOSTED)),
        ]

    def cppcheck_files(self):
        return [*sources.EMBEDDED, *(sources.GENERATED if self.full else sources.SAMPLE)]

    def not_accepted(self, findings):
        return deviations.split(findings, self.deviations)

    def unused_deviations(self, tool):
        """Of the deviations that a tool's findings may need, those that none has needed since the beginning."""
        analysed = [*self.cppcheck_files(), *sources.HOSTED, *(sources.HEADERS if self.full else sources.RUNTIME_HEADERS)]
        everything = [*sources.EMBEDDED, *sources.HOSTED, *sources.GENERATED, *sources.HEADERS]
        reports = {"cppcheck": ("cppcheck", "misra")}.get(tool, (tool,))
        return [
            text
            for entry in self.deviations
            if entry.tool in reports and (self.full or not entry.rule.startswith(PATH_SENSITIVE))
            for text in entry.unused(analysed, everything)
        ]
