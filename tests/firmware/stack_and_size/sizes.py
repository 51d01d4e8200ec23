"""How much flash a configuration takes, and what of it."""

import re

from toolchain import run

IN_FLASH = (".text", ".rodata", ".data", ".ARM.ex")  # not .ARM.attributes
PLACED = re.compile(r"^ (\.\S+)\s+0x([0-9a-f]+)\s+0x([0-9a-f]+) (\S+)$", re.MULTILINE)


def program_size(program):
    """Bytes of flash and of RAM of a linked program."""
    text, data, bss = (int(word) for word in run("size", program).splitlines()[1].split()[:3])
    return text + data, data + bss


def breakdown(program, family):
    """Flash by where it comes from: runtime, the family's code, its tables, libraries."""
    text = program.with_suffix(".map").read_text(encoding="utf-8")
    text = text[text.index("Linker script and memory map") :]
    parts = {"runtime": 0, "generated code": 0, "generated tables": 0, "libc and libgcc": 0}
    for section, address, size, file in PLACED.findall(text):
        if int(address, 16) == 0 or not section.startswith(IN_FLASH):
            continue
        stem = file.rpartition("/")[2]
        is_generated = stem.startswith(f"{family}_")
        if is_generated:
            part = "generated code" if section.startswith(".text") else "generated tables"
        else:
            part = "runtime" if stem.startswith("at_") else "libc and libgcc"
        parts[part] += int(size, 16)
    return parts
