"""The cross compiler: what is built for which core, and what its files say."""

import re
import subprocess
from pathlib import Path

PREFIX = "arm-none-eabi-"
CORES = {"M0": ["-mcpu=cortex-m0"], "M4": ["-mcpu=cortex-m4"]}
FLAGS = [
    "-mthumb", "-Os", "-std=c99", "-ffunction-sections", "-fdata-sections",
    "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Wvla", "-Werror",
]
# All that the library may want of libc.
STRING_FUNCTIONS = {"memchr", "memcmp", "memcpy", "memmove", "memset", "strlen"}


class ToolError(Exception):
    """Something does not compile, or breaks what this tool relies on."""


def run(tool, *words):
    done = subprocess.run([PREFIX + tool, *(str(word) for word in words)], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise ToolError(f"{tool}: {done.stderr.strip()}")
    return done.stdout


def compiler_version():
    return run("gcc", "--version").splitlines()[0]


class Objects:
    """The runtime and a family's library, compiled for a core, with call graphs beside the objects."""

    def __init__(self, root, generated, family, core, folder):
        self.core = core
        self.family = family
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.includes = [f"-I{root}/runtime/include", f"-I{generated}"]
        sources = sorted((root / "runtime/src").glob("*.c"))
        sources += sorted(path for path in (generated / family).glob("*.c") if not path.stem.endswith("_catalogue"))
        self.runtime_headers = sorted((root / "runtime/include/atbind").glob("*.h"))
        self.family_headers = sorted((generated / family).glob("*.h"))
        self.files = [self.compile(path) for path in sources]

    def compile(self, source, *more):
        target = self.folder / f"{source.stem}.o"
        run("gcc", *CORES[self.core], *FLAGS, *more, "-fcallgraph-info=su", *self.includes, "-c", source, "-o", target)
        return target

    def link(self, name, roots):
        """A program of what the roots need and nothing else; its map file lies beside it."""
        program = self.folder / f"{name}.elf"
        wanted = [f"-Wl,-u,{root}" for root in sorted(roots)]
        run("gcc", *CORES[self.core], "-mthumb", "-specs=nano.specs", "-nostartfiles", "-Wl,--gc-sections", "-Wl,-e,0",
            f"-Wl,-Map,{program.with_suffix('.map')}", *wanted, *self.files, "-o", program)
        return program

    def foreign_symbols(self):
        """What the whole library leaves to others: libc, and the compiler's own helpers."""
        whole = self.folder / "whole.o"
        run("gcc", *CORES[self.core], "-mthumb", "-nostdlib", "-r", *self.files, "-o", whole)
        return {line.split()[-1] for line in run("nm", "-u", whole).splitlines()}

    def sizes_of(self, types):
        """sizeof of some types of the runtime."""
        probe = self.folder / "probe.c"
        lines = [f"extern const char size_of_{name}[]; const char size_of_{name}[sizeof({name})] = {{0}};" for name in types]
        probe.write_text('#include "atbind/atbind.h"\n' + "\n".join(lines) + "\n", encoding="utf-8")
        found = re.findall(r"^\w+ (\w+) \w size_of_(\w+)$", run("nm", "-S", self.compile(probe)), re.MULTILINE)
        return {name: int(size, 16) for size, name in found}


def is_compiler_helper(symbol):
    """Division and the like, which these cores have no instruction for."""
    return symbol.startswith(("__aeabi_", "__gnu_thumb1_case_"))


def declared_functions(headers):
    """The names of the functions that headers declare; a line that is one starts at the margin."""
    names = set()
    for header in headers:
        text = re.sub(r"/\*.*?\*/", "", header.read_text(encoding="utf-8"), flags=re.S)
        for line in text.splitlines():
            match = re.match(r"(?!typedef|static|#)[a-z_][\w ]*[ *](\w+)\(", line)
            if match:
                names.add(match[1])
    return names
