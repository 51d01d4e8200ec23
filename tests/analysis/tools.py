"""Runs the analysers. Each function returns what its tool found in some files; the path of a finding is below the root."""

import re
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from sources import DATABASE, ROOT

AT_ONCE = 2
PLACE = re.compile(r"^(?P<path>[^:\n]+):(?P<line>\d+):(?:\d+:)? (?:warning|error): (?P<message>.*) \[(?P<rules>[^\]]+)\]$", re.M)
CPPCHECK = ["--std=c99", "--enable=warning,style,performance,portability", "--inline-suppr", "--quiet",
            "--suppress=missingIncludeSystem", "--template={file}:{line}: warning: {message} [{id}]"]


@dataclass(frozen=True, order=True)
class Finding:
    tool: str
    rule: str
    path: str
    line: int
    message: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.tool} {self.rule}: {self.message}"

    @property
    def source(self):
        """The line it is about."""
        return (ROOT / self.path).read_text(encoding="utf-8").splitlines()[self.line - 1]


def gcc(paths, commands):
    """gcc's own static analyser, and its warnings."""
    def analyse(path):
        words = commands.words(path) if commands else []
        return run(["gcc", *words, "-Wall", "-Wextra", "-fanalyzer", "-c", path, "-o", "/dev/null"])

    return of_each(analyse, paths, "gcc")


def clang_tidy(paths, checks=None):
    """clang-tidy with the checks of .clang-tidy, or with changes to them."""
    def analyse(path):
        words = [f"--checks={checks}"] if checks else []
        return run(["clang-tidy", "--quiet", "-p", str(DATABASE.parent), *words, path])

    return of_each(analyse, paths, "clang-tidy")


def cppcheck(paths, includes=(), misra=False):
    """cppcheck on all files together: some rules are about the whole of a program."""
    addon = ["--addon=misra"] if misra else []
    with tempfile.TemporaryDirectory() as folder:  # for what it notes of each file, which would stand beside the file
        text = run(["cppcheck", *CPPCHECK, f"--cppcheck-build-dir={folder}", *addon, *includes, *paths])
    return sorted({rename_misra(finding) for finding in read(text, "cppcheck") if is_own(finding.path) or finding.path in paths})


def is_own(path):
    """Not a header that stands in for one of another project's."""
    return path.startswith(("runtime/", "generated/"))


def rename_misra(finding):
    prefix = "misra-c2012-"
    if not finding.rule.startswith(prefix):
        return finding
    return Finding("misra", finding.rule.removeprefix(prefix), finding.path, finding.line, "not followed")


def run(words):
    done = subprocess.run(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode < 0:
        raise RuntimeError(f"{words[0]} was ended by signal {-done.returncode}")
    return done.stdout


def of_each(analyse, paths, tool):
    """What is found file by file; what several find in one header is one finding."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        texts = list(pool.map(analyse, paths))
    return sorted({finding for text in texts for finding in read(text, tool)})


def read(text, tool):
    """The findings in what a tool prints."""
    for match in PLACE.finditer(text):
        path = Path(match["path"])
        path = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
        rules = match["rules"].removesuffix(",-warnings-as-errors").removeprefix("-W").removeprefix("error=")
        yield Finding(tool, rules.split(",")[0], str(path), int(match["line"]), match["message"])
