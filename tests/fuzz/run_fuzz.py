"""Runs fuzz targets for a while each, and prints what came of it.

    run_fuzz.py names [TARGET]            the targets that TARGET stands for, one a line
    run_fuzz.py run [TARGET] [SECONDS]    runs them, once they are built

TARGET is all, one of the targets, or what stands in front of its hyphen, for all families.
"""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
RESULTS = ROOT / "build" / "fuzz"  # the corpus grows there from run to run
PROGRAMS = ROOT / "build" / "fuzz" / "tests" / "fuzz"
LOADER = "loader"
KINDS = ("receive", "decode", "encode", "answer")
DEFAULT_SECONDS = 60
LONGEST_INPUT = 4096
LIMITS = ["-timeout=20", "-rss_limit_mb=2048", f"-max_len={LONGEST_INPUT}"]
FOUND = re.compile(r"invariant \d+ is broken|ERROR: \w+Sanitizer|runtime error|ERROR: libFuzzer")


class Misuse(Exception):
    pass


def main(verb, target="all", seconds=str(DEFAULT_SECONDS), *rest):
    if rest:
        raise Misuse("expected at most a target and a number of seconds")
    names = targets_called(target)
    if not re.fullmatch(r"[1-9][0-9]{0,5}", seconds):
        raise Misuse(f"'{seconds}' is no number of seconds; expected 1 to 999999 for each target")
    if verb == "names":
        print("\n".join(names))
        return 0
    return run_all(names, int(seconds))


def families():
    return sorted(manifest.parent.name for manifest in ROOT.glob("generated/*/manifest.json"))


def targets_called(name):
    known = [f"{kind}-{family}" for kind in KINDS for family in families()] + [LOADER]
    found = [target for target in known if name in ("all", target, target.partition("-")[0])]
    if not found:
        raise Misuse(f"unknown target '{name}'; expected all, {', '.join(KINDS)}, {LOADER}, or one of {', '.join(known[:-1])}")
    return found


@dataclass
class Outcome:
    target: str
    executions: str = "-"
    edges: str = "-"
    corpus: str = "-"
    findings: int = 0


def run_all(names, seconds):
    if names != [LOADER]:
        subprocess.run([sys.executable, "-B", str(HERE / "seeds.py"), str(PROGRAMS)], check=True)
    outcomes = [run_one(name, seconds) for name in names]
    print_table(outcomes)
    return 1 if any(outcome.findings for outcome in outcomes) else 0


def run_one(name, seconds):
    print(f"-- {name}: {seconds} s", flush=True)
    findings = RESULTS / "findings" / name
    findings.mkdir(parents=True, exist_ok=True)
    before = set(findings.iterdir())
    command = command_of(name, seconds, findings)
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False)
    outcome = outcome_of(name, done.stdout)
    if done.returncode != 0:
        outcome.findings = report(name, done.stdout, sorted(set(findings.iterdir()) - before))
    return outcome


def command_of(name, seconds, findings):
    if name == LOADER:
        return [sys.executable, "-B", str(HERE / "fuzz_loader.py"), "--seconds", str(seconds), "--findings", str(findings)]
    corpus = RESULTS / "corpus" / name
    corpus.mkdir(parents=True, exist_ok=True)
    options = [f"-max_total_time={seconds}", f"-artifact_prefix={findings}/", "-print_final_stats=1", *LIMITS]
    return [program_of(name), *options, f"-dict={PROGRAMS}/dictionaries/{name}", str(corpus), *inputs_of(name)]


def program_of(name):
    return str(PROGRAMS / name)


def inputs_of(name):
    """Where inputs come from that are there before a run."""
    folders = [PROGRAMS / "seeds" / name, HERE / "regressions" / name, HERE / "regressions" / name.partition("-")[0]]
    return [str(folder) for folder in folders if folder.is_dir()]


def outcome_of(name, text):
    """What libFuzzer, or the loader's fuzzer in its words, says of a run."""
    executions = re.findall(r"stat::number_of_executed_units:\s*(\d+)", text)
    progress = re.findall(r"cov: (\S+) .*?corp: (\d+)", text)
    edges, corpus = progress[-1] if progress else ("-", "-")
    return Outcome(name, executions[-1] if executions else "-", edges, corpus)


def report(name, text, artifacts):
    """Says what was found and how to see it again; returns the number of findings."""
    lines = text.splitlines()
    found = [at for at, line in enumerate(lines) if FOUND.search(line)]
    first = max(0, found[0] - 4) if found else max(0, len(lines) - 20)
    print("\n".join(lines[first : first + 40]))
    for path in artifacts:
        shown = os.path.relpath(path)
        print(f"atbind: {name}: found {shown}; run it again with: {again(name, shown)}")
    if not artifacts:
        print(f"atbind: {name}: ended without saying why; run it again with: {again(name, '')}")
    return max(1, len(artifacts))


def again(name, path):
    if name == LOADER:
        return f"python3 {os.path.relpath(HERE / 'fuzz_loader.py')} {path}"
    return f"{os.path.relpath(program_of(name))} {path}"


def print_table(outcomes):
    rows = [("target", "executions", "edges", "corpus", "findings")]
    rows += [(each.target, each.executions, each.edges, each.corpus, str(each.findings)) for each in outcomes]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        numbers = (cell.rjust(width) for cell, width in zip(row[1:], widths[1:]))
        print("  ".join([row[0].ljust(widths[0]), *numbers]))


if __name__ == "__main__":
    try:
        sys.exit(main(*sys.argv[1:]))
    except Misuse as problem:
        print(f"atbind: {problem}", file=sys.stderr)
        sys.exit(2)
