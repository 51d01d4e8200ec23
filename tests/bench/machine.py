"""What the figures were measured on, for a figure without it says nothing."""

import os
import platform
import shutil
import subprocess


def describe(root):
    yield "machine", machine()
    yield "compilers", ", ".join([first_line(host_compiler(root)), first_line("arm-none-eabi-gcc")])
    yield "emulator", first_line("qemu-system-arm")
    yield "valgrind", first_line("valgrind")


def machine():
    names = values("/proc/cpuinfo", "model name", ":")
    system = values("/etc/os-release", "PRETTY_NAME", "=")
    processor = names[0] if names else platform.machine()
    return ", ".join([f"{len(names) or os.cpu_count()} x {processor}", *system, f"Python {platform.python_version()}"])


def values(path, name, separator):
    """The values that a file of names and values gives to a name."""
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8") as file:
        parts = [line.partition(separator) for line in file]
    return [value.strip().strip('"') for key, _, value in parts if key.strip() == name]


def host_compiler(root):
    found = values(root / "build" / "tools" / "CMakeCache.txt", "CMAKE_C_COMPILER:FILEPATH", "=")
    return found[0] if found else "gcc"


def first_line(tool):
    """What a tool says of its version."""
    if shutil.which(tool) is None:
        return f"{tool} is not installed"
    return subprocess.run([tool, "--version"], capture_output=True, text=True, check=True).stdout.splitlines()[0]
