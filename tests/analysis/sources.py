"""Which files are analysed, and how the compilers are called for them."""

import json
import shlex
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DATABASE = ROOT / "build" / "tools" / "compile_commands.json"


def files(*patterns):
    """Paths below the root, as text, in a fixed order."""
    return [str(path.relative_to(ROOT)) for pattern in patterns for path in sorted(ROOT.glob(pattern))]


# What firmware links, and so has to follow MISRA C; the host tool is a program like others.
EMBEDDED = files("runtime/src/*.c", "runtime/port/*/*.c")
HOSTED = files("runtime/host/**/*.c")
GENERATED = files("generated/*/*.c")
SAMPLE = files("generated/bc65/*.c")  # all families are of one making: for what takes long one stands for all
RUNTIME_HEADERS = files("runtime/**/*.h")
HEADERS = [*RUNTIME_HEADERS, *files("generated/**/*.h")]


class Commands:
    """How each file is compiled, as CMake says."""

    def __init__(self):
        entries = json.loads(DATABASE.read_text(encoding="utf-8"))
        self.entries = {entry["file"]: entry for entry in entries}

    def words(self, path):
        """The compiler's arguments for a file, without its name and without what is written."""
        entry = self.entries[str(ROOT / path)]
        words = shlex.split(entry["command"])[1:]
        output = words.index("-o")
        del words[output : output + 2]
        words.remove("-c")
        words.remove(entry["file"])
        return words

    def includes(self, paths):
        """The folders of headers that any of these files is compiled with."""
        found = {word: None for path in paths for word in self.words(path) if word.startswith("-I")}
        return list(found)
