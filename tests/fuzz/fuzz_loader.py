"""Feeds the generator's loader specs that are nearly right: whoever writes one makes such mistakes.

    fuzz_loader.py [--seconds N] [--seed N] [--examples N] [--findings FOLDER]
    fuzz_loader.py FOLDER        once more with the files of a finding in place of those of the spec

The files of a family's layers are edited as text, a few edits at a time: lines go, come twice, change places or their
indentation, values become others, bytes become anything. Whatever comes of it, `check` says in lines that begin with a
place, and soon. Hypothesis makes up the edits, and takes away again those that a finding does not need.
"""

import argparse
import contextlib
import io
import re
import shutil
import signal
import sys
import tempfile
import time
import traceback
from pathlib import Path

import hypothesis
from hypothesis import strategies

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "generator"))
from atgen import cli  # noqa: E402

BATCH = 50
LONGEST_CHECK = 20  # seconds; it takes a fraction of one
SAID = re.compile(r"\S*\.yaml:\d+:\d+: (error|warning): \S.*|atbind: \w+: \S.*")
VALUES = (
    "", "~", "null", "true", "none", "0", "-1", "010", "1:30", "0x10", "1e3", "99999999999999999999", "0..0", "5..1", "1..",
    "[]", "{}", "[a, a]", "{a: a}", "{a: 1, a: 2}", "[[[[[[[[", "{" * 60, "[" * 2000, "*a", "&a b", "!!int x", "!!python/none x",
    "|", ">", "'", '"', "%", "@", "`", "- -", "? a", "a: b: c", "#", "\t", "\0", "\x7f", "\ufeff", "\u2028", "ä", "\U0001f600",
    "AT+X=<", "AT+X=<a>>", "AT+X=[<a>", "AT+X=<a>]", "+X: <a>[,<a>[,...]]", "<CR><LF>", "+X: <a", "x" * 5000, "__class__",
    "{0}", "%s", "OK", "echo", "integer", "data", "bc65", "standard", "../x", "/", "300 ms", "1 s + 1 s", "a << b",
)  # fmt: skip


class Broken(Exception):
    """What the loader must not do."""


# -- Edits ----------------------------------------------------------------------------------------------------------------


def put_value(line, value):
    """The value of a `key: value` or `- value` line becomes another; of other lines everything does."""
    found = re.match(r"(\s*(?:- )?(?:[^:{\[]+: )?)", line)
    return found[1] + value


def indent(line, by):
    return " " * max(0, len(line) - len(line.lstrip(" ")) + by) + line.lstrip(" ")


EDITS = {
    "drop": lambda lines, at, other, value: lines[:at] + lines[at + 1 + other % 4 :],
    "repeat": lambda lines, at, other, value: lines[: at + 1] + lines[at - at % 3 : at + 1] + lines[at + 1 :],
    "copy": lambda lines, at, other, value: lines[:at] + [lines[other % len(lines)]] + lines[at + 1 :],
    "move": lambda lines, at, other, value: lines[:at] + lines[at + 1 :] + [lines[at]],
    "insert": lambda lines, at, other, value: lines[:at] + [lines[other % len(lines)]] + lines[at:],
    "value": lambda lines, at, other, value: lines[:at] + [put_value(lines[at], value)] + lines[at + 1 :],
    "word": lambda lines, at, other, value: lines[:at] + [put_word(lines[at], other, value)] + lines[at + 1 :],
    "indent": lambda lines, at, other, value: lines[:at] + [indent(lines[at], other % 9 - 4)] + lines[at + 1 :],
    "cut": lambda lines, at, other, value: lines[:at] + [lines[at][: other % (len(lines[at]) + 1)]] + lines[at + 1 :],
    "end": lambda lines, at, other, value: lines[: at + 1],
    "byte": lambda lines, at, other, value: lines[:at] + [put_byte(lines[at], other)] + lines[at + 1 :],
}


def put_word(line, which, value):
    """One of the words of a line becomes another."""
    words = list(re.finditer(r"\w+", line))
    if not words:
        return value
    word = words[which % len(words)]
    return line[: word.start()] + value + line[word.end() :]


def put_byte(line, which):
    """Any byte anywhere; it need not be UTF-8."""
    at = which % (len(line) + 1)
    return line[:at] + bytes([which // 7 % 256]).decode("utf-8", "surrogateescape") + line[at:]


def edited(texts, edits):
    """Texts of files after the edits; each is (file, kind, line, other, value), with numbers taken modulo what there is."""
    names = sorted(texts)
    texts = dict(texts)
    for which, kind, at, other, value in edits:
        name = names[which % len(names)]
        lines = texts[name].split("\n")
        texts[name] = "\n".join(EDITS[kind](lines, at % len(lines), other, value)) or "\n"
    return texts


NUMBERS = strategies.integers(0, 9999)
EDIT = strategies.tuples(NUMBERS, strategies.sampled_from(sorted(EDITS)), NUMBERS, NUMBERS, strategies.sampled_from(VALUES))

# -- Specs ----------------------------------------------------------------------------------------------------------------


def spec_of(name):
    """The texts of the files that a family consists of, by their paths: without the others it loads faster."""
    folder = ROOT / "spec"
    wanted, found = [name], set()
    while wanted:
        layer = wanted.pop()
        found.add(layer)
        text = path_of(layer).read_text(encoding="utf-8")
        over = re.search(r"^over: \[(.*)\]$", text, re.MULTILINE)
        wanted += [word.strip() for word in over[1].split(",") if word.strip() not in found] if over else []
    paths = [folder / "documents.yaml", *(path_of(layer) for layer in sorted(found))]
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def path_of(layer):
    line = re.compile(rf"^layer: {re.escape(layer)}$", re.MULTILINE)
    [path] = [path for path in (ROOT / "spec").rglob("*.yaml") if line.search(path.read_text(encoding="utf-8"))]
    return path


def families():
    return sorted(manifest.parent.name for manifest in ROOT.glob("generated/*/manifest.json"))


def write(folder, texts):
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8", "surrogateescape"))


# -- Checking -------------------------------------------------------------------------------------------------------------


def stop(_signal, _frame):
    raise Broken(f"the check takes more than {LONGEST_CHECK} s")


def check(texts):
    """Invariant 11. Returns what was said."""
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder), texts)
        status, out, said = run("check", "--spec", folder)
        lines = said.splitlines()
        for line in lines:
            if not SAID.fullmatch(line.replace(f"{folder}/", "")):
                raise Broken(f"says in a line without a place: {line}")
        has_errors = any(": error: " in line or line.startswith("atbind: ") for line in lines)
        if status not in (0, 1) or (status == 1) != has_errors:
            raise Broken(f"exit status {status}, and said:\n{said}")
        if status == 0:
            check_further(folder, out)
        return lines


def check_further(folder, out):
    """A spec without errors can be merged and turned into C too."""
    for name in re.search(r": (.*)", out)[1].split(", ") if ": " in out else []:
        for words in (("dump", name), ("generate", name, "-o", f"{folder}/out")):
            status, _, said = run(*words, "--spec", folder)
            if status != 0:
                raise Broken(f"{' '.join(words)} fails although check does not: {said}")


def run(*words):
    """The generator's exit status and what it printed; an exception that it lets through breaks the invariant."""
    out, said = io.StringIO(), io.StringIO()
    signal.alarm(LONGEST_CHECK)
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(said):
            return cli.main(list(words)), out.getvalue(), said.getvalue()
    except Broken:
        raise
    except BaseException as problem:  # noqa: B902  # SystemExit and RecursionError are findings as well
        raise Broken(f"{' '.join(words[:1])} ends with a traceback:\n{traceback.format_exc()}") from problem
    finally:
        signal.alarm(0)


# -- Running --------------------------------------------------------------------------------------------------------------


class Search:
    """Batches of examples, each with a seed of its own, until the time is over or something is found."""

    def __init__(self, options):
        self.options = options
        self.end = None if options.seconds is None else time.monotonic() + options.seconds
        self.specs = {name: spec_of(name) for name in families()}
        self.count = 0
        self.messages = set()
        self.broken = None

    def is_over(self):
        return self.end is not None and time.monotonic() >= self.end

    def run(self):
        seed = self.options.seed
        left = self.options.examples
        while not self.is_over() and (left is None or left > 0):
            if not self.run_batch(seed, BATCH if left is None else min(BATCH, left)):
                return False
            seed += 1
            left = None if left is None else left - BATCH
        return True

    def run_batch(self, seed, examples):
        settings = hypothesis.settings(
            max_examples=examples,
            database=None,
            deadline=None,
            suppress_health_check=list(hypothesis.HealthCheck),
            print_blob=False,
            report_multiple_bugs=False,
        )

        @hypothesis.seed(seed)
        @settings
        @hypothesis.given(strategies.sampled_from(sorted(self.specs)), strategies.lists(EDIT, min_size=1, max_size=4))
        def batch(family, edits):
            if self.broken is None and self.is_over():
                return
            self.try_edits(family, edits)

        try:
            with contextlib.redirect_stdout(io.StringIO()):
                batch()
        except Broken as problem:
            self.broken = (*self.broken[:2], str(problem))
            return False
        return True

    def try_edits(self, family, edits):
        self.count += 1
        original = self.specs[family]
        texts = edited(original, edits)
        try:
            for line in check(texts):
                self.messages.add(re.sub(r"'[^']*'|\d+|\S*\.yaml\S*", "?", line))
        except Broken:
            # The last example that fails is the smallest one.
            self.broken = (family, {name: text for name, text in texts.items() if text != original[name]})
            raise


def save(findings, broken):
    """The changed files, and what they lead to; returns the folder."""
    family, texts, problem = broken
    number = 1
    while (findings / f"{family}-{number}").exists():
        number += 1
    folder = findings / f"{family}-{number}"
    write(folder, texts)
    (folder / "problem.txt").write_text(problem + "\n", encoding="utf-8")
    return folder


def replay(folder):
    """The files of a finding in place of those of the spec."""
    family = folder.name.partition("-")[0]
    texts = spec_of(family)
    for path in sorted(folder.rglob("*.yaml")):
        texts[path.relative_to(folder).as_posix()] = path.read_bytes().decode("utf-8", "surrogateescape")
    return check(texts)


def main(arguments=None):
    parser = argparse.ArgumentParser(description="Feeds the generator's loader specs that are nearly right.")
    parser.add_argument("folder", nargs="?", type=Path, help="a finding to see again")
    parser.add_argument("--seconds", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--examples", type=int)
    parser.add_argument("--findings", type=Path, default=Path("findings"))
    options = parser.parse_args(arguments)
    signal.signal(signal.SIGALRM, stop)
    if options.folder is not None:
        try:
            print("\n".join(replay(options.folder)))
        except Broken as problem:
            print(f"invariant 11 is broken: {problem}")
            return 1
        return 0
    search = Search(options)
    found_nothing = search.run()
    if not found_nothing:
        folder = save(options.findings, search.broken)
        shutil.rmtree(folder / "out", ignore_errors=True)
        print(f"invariant 11 is broken: {search.broken[2]}")
    print(f"stat::number_of_executed_units: {search.count}\n{len(search.messages)} different messages")
    return 0 if found_nothing else 1


if __name__ == "__main__":
    sys.exit(main())
