"""Measures what has a budget, and prints each figure with its budget beside it.

    run_bench.py ROOT [--exact] [--write]

Times are ratios within one run on the machine that is named; counts of instructions and bytes are exact.
"""

import argparse
from functools import partial
from pathlib import Path

import generator_time
import host_speed
import kept_figures
import library_size
import machine
import target_speed
from tables import HEADS, print_table

STREAM_HEADS = ["stream", *target_speed.CHUNKS, "budget (64)", "held", "1 against 64", "budget", "held", "this machine (64)"]
COMMAND_HEADS = ["command", "Cortex-M4", "this machine"]


def main():
    arguments = argparse.ArgumentParser(prog="atbind bench", description=__doc__.splitlines()[0])
    arguments.add_argument("root", type=Path, help=argparse.SUPPRESS)
    arguments.add_argument("--exact", action="store_true", help="only what is the same at every run: no times")
    arguments.add_argument("--write", action="store_true", help="keep the exact figures in tests/bench/figures.json")
    chosen = arguments.parse_args()
    root = chosen.root.resolve()
    for name, description in machine.describe(root):
        print(f"{name}: {description}")
    print()
    if not chosen.exact:
        print_table("Generator", HEADS, generator_time.rows(root))
        print_table("Client on this machine, the best of several rounds in turns", HEADS, host_speed.rows(host_speed.measure(root)))
    figures = print_exact(root)
    print_changes(figures)
    if chosen.write:
        kept_figures.write(figures)
        print(f"These are kept now in {kept_figures.FILE.relative_to(root)}")


def print_exact(root):
    target, size = target_speed.measure(), library_size.measure(root)
    of_stream, of_command = partial(host_speed.stream_instructions, root), partial(host_speed.command_instructions, root)
    title = f"Instructions for each byte, whole client on a Cortex-M4 with -Os, by bytes in a chunk ({target_speed.LINES} lines)"
    print_table(title, STREAM_HEADS, target_speed.stream_rows(target, of_stream))
    print_table("Instructions for a command: validate, encode, write", COMMAND_HEADS, target_speed.command_rows(target, of_command))
    painted = target[target_speed.STACK, "0"]
    print_table("Flash, RAM and stack on a Cortex-M4 with -Os", HEADS, library_size.rows(size, painted))
    return kept_figures.exact(target, size)


def print_changes(figures):
    lines = list(kept_figures.changes(kept_figures.kept()["figures"], figures))
    print("Against the figures kept: " + ("no change" if not lines else f"{len(lines)} of {len(figures)} have changed"))
    for line in lines:
        print(f"  {line}")


if __name__ == "__main__":
    main()
