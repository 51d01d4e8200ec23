"""The suites whose coverage is measured. Each runs programs that write a profile where the environment says."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "coverage"
PYTHON = {"PYTHONPATH": str(ROOT / "generator"), "PYTHONDONTWRITEBYTECODE": "1"}
PYTEST = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
HOST = {"ATBIND_HOST": str(BUILD / "runtime/host/atbind_host")}
MODULE = {"ATBIND_BUILD": str(BUILD), "ATBIND_SPEC": str(ROOT / "build/tools/bc65.json")}

# Each transcript once as it is, byte by byte and all at once, but not in a thousand divisions.
TRANSCRIPTS = [*PYTEST, "tests/transcripts", "--deselect", "tests/transcripts/test_transcripts.py::test_chunks_make_no_difference"]

QUICK = {
    "unit tests": (["ctest", "--test-dir", str(BUILD), "--output-on-failure", "-R", "^(runtime|port)_"], {}),
    "transcripts": (TRANSCRIPTS, HOST),
}
ALL = {
    **QUICK,
    "end to end": ([*PYTEST, "tests/end_to_end"], MODULE),
    "fuzz inputs": ([sys.executable, "tests/code_coverage/fuzz_inputs.py", str(BUILD / "tests/fuzz")], {}),
}


# Where the programs of each suite are; what else is in the build may be older than the source.
PROGRAMS = {
    "unit tests": ("tests/runtime", "tests/firmware"),
    "transcripts": ("runtime/host",),
    "end to end": ("tests/end_to_end",),
    "fuzz inputs": ("tests/fuzz",),
}


def programs(names):
    """The programs that some suites run."""
    found = [path for name in names for folder in PROGRAMS[name] for path in sorted((BUILD / folder).iterdir())]
    return [path for path in found if path.is_file() and path.suffix == "" and path.stat().st_mode & 0o111]


def run(name, profiles):
    """Runs a suite; its profiles go to a folder. Returns whether it passed, and what it said."""
    command, environment = ALL[name]
    profiles.mkdir(parents=True, exist_ok=True)
    where = {"LLVM_PROFILE_FILE": str(profiles / "%4m.profraw")}
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **PYTHON, **environment, **where}, check=False, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )
    return done.returncode == 0, done.stdout
