"""The virtual module as a process that a test starts and stops."""

import os
import signal
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

PATIENCE = 10  # seconds that anything may take before a test fails


def required(name):
    """A path out of the environment."""
    value = os.environ.get(name)
    assert value, f"{name} is not set; set ATBIND_BUILD (build folder) and ATBIND_SPEC (merged spec)"
    assert Path(value).exists(), f"{name}: {value} does not exist"
    return Path(value)


def program(path):
    """A program of the build folder."""
    found = required("ATBIND_BUILD") / path
    assert found.exists(), f"{found} has not been built"
    return found


@cache
def spec_folder():
    return tempfile.TemporaryDirectory(prefix="specs")


@cache
def spec_of(family):
    """The merged spec of a family; without a name the one that the environment gives."""
    if family is None:
        return required("ATBIND_SPEC")
    path = Path(spec_folder().name) / f"{family}.json"
    with path.open("wb") as merged:
        subprocess.run([sys.executable, "-m", "atgen", "dump", family], stdout=merged, check=True)
    return path


class ModuleProcess:
    """Serves a pseudo terminal at `link`, or a TCP port if `link` is None."""

    def __init__(self, folder, link, *options, family=None):
        command = [program("tests/virtual_module/virtual_module"), "--spec", spec_of(family)]
        command += ["--tcp", "0"] if link is None else ["--pty", link]
        self.errors = folder / "module-errors.txt"
        with self.errors.open("ab") as errors:
            self.process = subprocess.Popen(
                [str(word) for word in [*command, *options]],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors,
            )
        ready = self.process.stdout.readline().decode().split()
        assert ready[:1] == ["ready"], f"the module does not start: {self.errors.read_text()}"
        self.place = ready[1]

    def control(self, *words):
        """Makes something happen: a line on the module's standard input, words with blanks between quotation marks."""
        line = " ".join(f'"{word}"' if " " in str(word) else str(word) for word in words)
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()

    def stop(self, signal_number=signal.SIGTERM):
        """Stops it, and asserts that it ends well: the sanitizers report leaks and worse at the end."""
        if self.process.poll() is None:
            self.process.send_signal(signal_number)
        try:
            status = self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError("the module does not stop") from None
        finally:
            self.process.stdout.close()
            self.process.stdin.close()
        errors = self.errors.read_text(errors="replace")
        assert status == 0, f"the module ended with {status}: {errors}"
        assert errors == ""

    def kill(self):
        """Takes it away as if its power had been cut."""
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        self.process.stdin.close()
