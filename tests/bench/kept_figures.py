"""Figures that are the same at every run are kept in figures.json, so that none gets worse unnoticed."""

import json
from pathlib import Path

import library_size
import machine
import target_speed

FILE = Path(__file__).parent / "figures.json"
ALLOWANCE = 1.02


def compiler():
    return machine.first_line("arm-none-eabi-gcc")


def exact(target, size):
    return {**dict(target_speed.exact(target)), **dict(library_size.exact(size))}


def kept():
    return json.loads(FILE.read_text(encoding="utf-8"))


def write(figures):
    text = json.dumps({"compiler": compiler(), "figures": figures}, indent=1)
    FILE.write_text(f"{text}\n", encoding="utf-8")


def is_worse(before, now):
    return now > before * ALLOWANCE


def changes(before, now):
    """Each kept figure that is not what it was, in words."""
    for name, number in now.items():
        if name not in before:
            yield f"{name}: {number:g}, new"
        elif number != before[name]:
            percent = (number / before[name] - 1) * 100
            yield f"{name}: {number:g}, was {before[name]:g} ({percent:+.1f} %){', too much' if is_worse(before[name], number) else ''}"
    for name in before.keys() - now.keys():
        yield f"{name}: no longer measured"
