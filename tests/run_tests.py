"""Runs every test and counts them; the last line is "N passed, N failed".

    run_tests.py ROOT
"""

import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path


def main(root):
    results = root / "build" / "results"
    results.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        counts = list(workers.map(lambda suite: run(root, results, *suite), suites(root, results)))
    passed, failed = (sum(column) for column in zip(*counts))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


def run(root, results, name, command, environment):
    """Runs one suite, and says what it said when it is over: others run beside it."""
    report = results / f"{name.replace(' ', '-')}.xml"
    report.unlink(missing_ok=True)
    done = subprocess.run(
        [word.format(report=report) for word in command], cwd=root, env={**os.environ, **environment}, check=False,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
    )
    passed, failed = count(report, done.returncode)
    print(f"-- {name}\n{done.stdout}-- {name}: {passed} passed, {failed} failed", flush=True)
    return passed, failed


def suites(root, results):
    """Every suite: its name, its command (with {report} for the JUnit file, where it writes one), its environment."""
    tools = root / "build" / "tools"
    pytest = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--junitxml={report}"]
    python_path = {"PYTHONPATH": str(root / "generator"), "PYTHONDONTWRITEBYTECODE": "1"}
    yield "drift", [sys.executable, "-m", "atgen", "generate", "--check"], python_path
    yield "coverage table", [sys.executable, "tests/coverage/coverage.py", str(root), "--check"], python_path
    yield "analysis", [*pytest, "tests/analysis"], {}
    yield "generator", [*pytest, "tests/generator"], python_path
    yield "mutation", [*pytest, "tests/mutation"], python_path
    for preset in ("gcc", "clang"):
        build = root / "build" / preset
        yield f"C with {preset}", ["ctest", "--test-dir", str(build), "--output-on-failure", "--output-junit", "{report}"], {}
    host = {"ATBIND_HOST": str(root / "build" / "gcc" / "runtime" / "host" / "atbind_host")}
    yield "code coverage", [*pytest, "tests/code_coverage"], {}
    yield "transcripts", [*pytest, "tests/transcripts"], {**python_path, **host}
    module = {"ATBIND_BUILD": str(root / "build" / "gcc"), "ATBIND_SPEC": str(tools / "bc65.json")}
    yield "differential", [*pytest, "tests/differential"], {**python_path, **module}
    yield "fuzz", [*pytest, "tests/fuzz"], python_path
    yield "embedding", [*pytest, "tests/embedding"], python_path
    yield "virtual module", [*pytest, "tests/virtual_module"], {**python_path, **module}
    yield "end to end", [*pytest, "tests/end_to_end"], {**python_path, **module}
    yield "soak", [*pytest, "tests/soak"], {**python_path, **module}
    yield "firmware", [*pytest, "tests/firmware"], {**python_path, **host, **module}
    yield "bench", [*pytest, "tests/bench"], python_path
    demo = [sys.executable, "tests/demo/run_demo.py", str(root / "build" / "gcc"), str(tools / "bc65.json")]
    yield "demo", demo, {}


def count(report, status):
    """How many tests of a suite passed and failed; a suite without a report is one test."""
    try:
        tree = ElementTree.parse(report)
    except (OSError, ElementTree.ParseError):
        return (1, 0) if status == 0 else (0, 1)
    suite_elements = tree.getroot().iter("testsuite")
    tests = bad = skipped = 0
    for suite in suite_elements:
        tests += int(suite.get("tests", 0))
        bad += int(suite.get("failures", 0)) + int(suite.get("errors", 0))
        skipped += int(suite.get("skipped", 0)) + int(suite.get("disabled", 0))
    if status != 0 and bad == 0 or tests == 0:
        bad += 1
        tests += 1
    return tests - bad - skipped, bad


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
