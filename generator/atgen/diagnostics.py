"""Errors and warnings that a person who writes a spec can act on: where, what, and what was expected."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, order=True)
class Mark:
    """A place in a spec file; lines and columns count from one."""

    path: Path
    line: int = 1
    column: int = 1

    def __str__(self):
        return f"{self.path}:{self.line}:{self.column}"


@dataclass
class Diagnostics:
    """Collects every error of a run, so that all are reported at once. Warnings do not make a run fail."""

    errors: set = field(default_factory=set)
    warnings: set = field(default_factory=set)

    def error(self, mark, message, other=None):
        """Reports a problem at `mark`; `other` is a pair (words, mark) for a second place that disagrees."""
        if other:
            message += f"; {other[0]} at {other[1]}"
        self.errors.add((mark, " ".join(message.splitlines())))

    def warning(self, mark, message):
        """Reports at `mark` what is right as it stands and still dangerous."""
        self.warnings.add((mark, " ".join(message.splitlines())))

    def lines(self):
        return [f"{mark}: error: {message}" for mark, message in sorted(self.errors, key=str_key)]

    def warning_lines(self):
        return [f"{mark}: warning: {message}" for mark, message in sorted(self.warnings, key=str_key)]

    def __bool__(self):
        return bool(self.errors)


def str_key(entry):
    mark, message = entry
    return (str(mark.path), mark.line, mark.column, message)
