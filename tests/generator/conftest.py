"""A spec in a folder of its own, and the generator run on it."""

import contextlib
import io
import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from atgen import cli

ROOT = Path(__file__).resolve().parents[2]
PLACE, OTHER = "§", "¶"  # in the text of a spec: where an error is expected, and the second place that it names

STRICT_C = ["-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]
STRICT_CXX = ["-std=c++17", "-Wall", "-Wextra", "-Wpedantic", "-Werror"]

DOCUMENTS = "documents:\n  doc: {title: A manual, publisher: Nobody}\n"
BASE = "layer: base\ntitle: Base\nmodes:\n  echo: {about: Echo., source: doc 1, initial: 1}\n"
TOP = "layer: tiny\ntitle: Tiny\nover: [base]\nfamily: {name: tiny, models: [T1], documents: [doc]}\n"
XA = "commands:\n  XA:\n    title: A\n    source: doc 1\n    response_time: 300 ms\n"
P = "    parameters:\n"
N = P + "      n: {about: N., type: integer}\n"
NM = N + "      m: {about: M., type: string}\n"
MODE = "modes:\n  m: {about: M., source: doc 1, values: {0: a, 1: b}, initial: 0}\n"


def urc(lines, parameters=""):
    """The URC +XU."""
    return f"urcs:\n  XU:\n    title: U\n    source: doc 1\n{parameters}    lines:\n{lines}"


@dataclass
class Outcome:
    status: int
    out: str
    err: str

    @property
    def errors(self):
        return self.err.splitlines()


class Project:
    """The spec below the current folder, so that errors name its files by their short paths."""

    def __init__(self, folder, capsys):
        self.folder = folder
        self.capsys = capsys
        self.places, self.others = [], []
        self.write("documents.yaml", DOCUMENTS)
        self.write("base.yaml", BASE)

    def write(self, name, text):
        """Writes a file; notes and takes out the marks of the places where errors are expected."""
        plain, line, column = "", 1, 1
        for character in text:
            if character in (PLACE, OTHER):
                (self.places if character == PLACE else self.others).append(f"{name}:{line}:{column}")
                continue
            plain += character
            line, column = (line + 1, 1) if character == "\n" else (line, column + 1)
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(plain, encoding="utf-8")
        return path

    def tiny(self, sections):
        """The family `tiny` with these sections."""
        return self.write("tiny.yaml", TOP + sections)

    def run(self, *arguments):
        self.capsys.readouterr()
        try:
            status = cli.main([*map(str, arguments), "--spec", str(self.folder)])
        except SystemExit as refusal:  # argparse's way to say that a command line makes no sense
            status = refusal.code
        captured = self.capsys.readouterr()
        return Outcome(status, captured.out, captured.err)

    def check(self):
        return self.run("check")

    def dump(self):
        done = self.run("dump", "tiny")
        assert (done.status, done.err) == (0, "")
        return json.loads(done.out)

    def expected(self, *messages):
        """Whole error lines: the messages at the places marked, in the order of the files."""
        assert len(messages) == len(self.places), "one message for each place"
        other = self.others[0] if self.others else ""
        return [f"{place}: error: {message.format(other=other)}" for place, message in zip(self.places, messages)]


@pytest.fixture(name="project")
def tiny_project(tmp_path, monkeypatch, capsys):
    folder = tmp_path / "spec"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return Project(folder, capsys)


FAMILIES = ("bc25", "bc28", "bc65", "bg95")


@pytest.fixture(name="dumps", scope="session")
def dumped_families():
    """What `dump` prints of each family."""
    dumps = {}
    for family in FAMILIES:
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            assert cli.main(["dump", family, "--spec", str(ROOT / "spec")]) == 0
        dumps[family] = json.loads(printed.getvalue())
    return dumps


@pytest.fixture(name="bc65", scope="session")
def dumped_bc65(dumps):
    return dumps["bc65"]


def tool(*command):
    """Runs a compiler or the like; what it says is in the failure."""
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def contents(folder):
    """Every file below a folder with its bytes."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def compile_c(output, family, *options, compiler="gcc"):
    """Compiles every C file of a family below the folder `output`, together."""
    sources = sorted((output / family).glob("*.c"))
    assert sources
    tool(compiler, *STRICT_C, *options, "-fsyntax-only", f"-I{ROOT}/runtime/include", f"-I{output}", *sources)
