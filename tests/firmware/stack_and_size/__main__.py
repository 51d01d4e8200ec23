"""Computes worst-case stack and flash of the library for Cortex-M, and prints them with their budgets.

    python3 tests/firmware/stack_and_size ROOT [--json FILE] [--core CORE]... [--family FAMILY]...

Fails if the library can recurse, has a frame that is not constant, wants more of libc than <string.h>, or calls through a
pointer that indirect_calls.py does not know. Figures above their budget are told, and are no failure.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.dont_write_bytecode = True

from call_graph import CallGraph  # noqa: E402
from indirect_calls import APPLICATION  # noqa: E402
from sizes import breakdown, program_size  # noqa: E402
from toolchain import (  # noqa: E402
    CORES, STRING_FUNCTIONS, Objects, ToolError, compiler_version, declared_functions, is_compiler_helper,
)

FIVE = "QIOPEN,QICLOSE,QISEND,QIRD,QISTATE"
TYPES = ["at_client", "at_receiver", "at_call", "at_event"]
BUDGETS = {"five_commands_flash": 6144, "all_of_bc65_flash": 16384, "client_ram": 192, "stack": 320}
# Of the runtime, what a firmware calls itself besides the generated functions.
RUNTIME_ROOTS = ["at_client_init", "at_client_feed", "at_client_tick", "at_client_last_error"]


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("root", type=Path)
    arguments.add_argument("--json", type=Path, help="write the figures here as well")
    arguments.add_argument("--core", action="append", choices=CORES, help="only this core")
    arguments.add_argument("--family", action="append", help="only this family, besides the library of five commands")
    chosen = arguments.parse_args()
    try:
        with tempfile.TemporaryDirectory() as folder:
            root = chosen.root.resolve()
            figures = measure(root, Path(folder), chosen.core or list(CORES), chosen.family or families_of(root))
    except ToolError as error:
        print(f"stack_and_size: {error}", file=sys.stderr)
        return 1
    report(figures)
    if chosen.json:
        chosen.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    if any(stack["recursion"] for results in figures["cores"].values() for stack in results["stack"].values()):
        print("stack_and_size: the library can recurse; the figures are those of one turn", file=sys.stderr)
        return 1
    return 0


# -- Measuring ---------------------------------------------------------------------------------------------------------


def families_of(root):
    return sorted(path.parent.name for path in root.glob("generated/*/manifest.json"))


def measure(root, folder, cores, families):
    generate_five(root, folder / "five")
    figures = {"compiler": compiler_version(), "budgets": BUDGETS, "cores": {}}
    for core in cores:
        results = {"flash": {}, "stack": {}}
        five = Objects(root, folder / "five", "bc65", core, folder / core / "five")
        results["sizeof"] = five.sizes_of(TYPES)
        results["flash"]["five"] = flash_of(five)
        for family in families:
            objects = Objects(root, root / "generated", family, core, folder / core / family)
            results["foreign_symbols"] = sorted({*results.get("foreign_symbols", []), *foreign_symbols(objects)})
            results["flash"][family] = flash_of(objects)
            results["stack"][family] = stack_of(objects)
        figures["cores"][core] = results
    return figures


def generate_five(root, folder):
    environment = {**os.environ, "PYTHONPATH": str(root / "generator"), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "atgen", "generate", "bc65", "--commands", FIVE, "-o", str(folder)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, cwd=root)
    if done.returncode != 0:
        raise ToolError(f"the library of five commands cannot be generated: {done.stdout}{done.stderr}")


def foreign_symbols(objects):
    """What the library leaves to others; more of libc than <string.h> is an error."""
    foreign = objects.foreign_symbols()
    more = {name for name in foreign - STRING_FUNCTIONS if not is_compiler_helper(name)}
    if more:
        raise ToolError(f"{objects.family} wants more of libc than <string.h>: {sorted(more)}")
    return foreign


def function_sets(objects):
    """What a firmware may call of a family: blocking functions, asynchronous ones, names of codes, and the rest."""
    names = declared_functions(objects.family_headers) - {f"{objects.family}_lex_head"}
    codes = {name for name in names if name.endswith("_code") and name in declared_functions(codes_header(objects))}
    tests = {name for name in names - codes if name.removesuffix("_start").endswith("_test")}
    asynchronous = {name for name in names - codes if name.endswith("_start")}
    commands = {name.removesuffix("_start") for name in asynchronous}
    rest = names - codes - asynchronous - commands
    return {"blocking": commands, "asynchronous": asynchronous, "codes": codes, "rest": rest, "tests": tests}


def codes_header(objects):
    return [path for path in objects.family_headers if path.stem.endswith("_codes")]


def flash_of(objects):
    """Flash of a firmware that uses every function of some kinds."""
    sets = function_sets(objects)
    always = {*RUNTIME_ROOTS, *sets["rest"]}
    choices = {
        "blocking, without test forms": always | sets["blocking"] - sets["tests"],
        "asynchronous, without test forms": always | sets["asynchronous"] - sets["tests"],
        "all functions": always | sets["blocking"] | sets["asynchronous"],
        "all functions, and names of codes": always | sets["blocking"] | sets["asynchronous"] | sets["codes"],
    }
    result = {}
    for index, (name, roots) in enumerate(choices.items()):
        program = objects.link(f"flash{index}", roots)
        flash, ram = program_size(program)
        result[name] = {"flash": flash, "static_ram": ram, "of_it": breakdown(program, objects.family)}
    return result


def stack_of(objects):
    """The deepest stack from each public function; what the application's handlers and the port take comes on top."""
    sets = function_sets(objects)
    public = declared_functions(objects.runtime_headers)
    everything = set().union(public, *sets.values()) - sets["codes"]
    graph = CallGraph(objects, objects.link("stack", everything | sets["codes"]))
    cycles = graph.cut_cycles()
    depth = graph.depths()
    entries = {name: depth[name][0] for name in sorted(everything | sets["codes"]) if name in depth}
    worst = max(entries, key=entries.get)
    return {
        "functions": len(graph.frames),
        "recursion": cycles,
        "worst": {"entry": worst, "bytes": entries[worst], "path": graph.path(depth, worst)},
        "feed": {"bytes": entries["at_client_feed"], "path": graph.path(depth, "at_client_feed")},
        "tick": entries["at_client_tick"],
        "start": max(entries[name] for name in sets["asynchronous"]),
        "blocking": max(entries[name] for name in sets["blocking"]),
        "feed_and_start_in_handler": with_starts_in_handlers(graph, sets),
        "entries": entries,
    }


def with_starts_in_handlers(graph, sets):
    """The same for a firmware whose handlers start commands, as they may."""
    kept = graph.calls[APPLICATION]
    graph.calls[APPLICATION] = kept | sets["asynchronous"]
    try:
        return None if graph.cycles() else graph.depths()["at_client_feed"][0]
    finally:
        graph.calls[APPLICATION] = kept


# -- Reporting ---------------------------------------------------------------------------------------------------------


def report(figures):
    print(f"{figures['compiler']}, -Os, -ffunction-sections, --gc-sections; bytes")
    for core, results in figures["cores"].items():
        print(f"\nCortex-{core}")
        print(f"  wants of libc and of the compiler's helpers: {', '.join(results['foreign_symbols'])}")
        report_flash(results["flash"], figures["budgets"])
        for name, size in results["sizeof"].items():
            row(f"sizeof({name})", size, figures["budgets"]["client_ram"] if name == "at_client" else None)
        for family, stack in results["stack"].items():
            report_stack(family, stack, figures["budgets"]["stack"])


def report_flash(flash, budgets):
    limits = {"five": budgets["five_commands_flash"], "bc65": budgets["all_of_bc65_flash"]}
    for name, choices in flash.items():
        title = f"flash, {FIVE}" if name == "five" else f"flash, {name}"
        for choice, size in choices.items():
            budget = None if "codes" in choice else limits.get(name)
            parts = "before equal strings are merged: "
            parts += ", ".join(f"{part} {count}" for part, count in size["of_it"].items())
            row(f"{title}: {choice}", size["flash"], budget, parts)
            if size["static_ram"]:
                row("  static RAM of it", size["static_ram"])


def report_stack(family, stack, budget):
    steps = " > ".join(f"{name} {frame}" for name, frame in stack["worst"]["path"])
    row(f"stack, {family}: worst entry, {stack['worst']['entry']}", stack["worst"]["bytes"], budget, steps)
    row(f"stack, {family}: any blocking function", stack["blocking"], budget)
    row(f"stack, {family}: at_client_feed", stack["feed"]["bytes"], budget)
    row(f"stack, {family}: at_client_tick", stack["tick"], budget)
    row(f"stack, {family}: any _start function", stack["start"], budget)
    row(f"stack, {family}: at_client_feed, with a handler that starts a command", stack["feed_and_start_in_handler"])
    row(f"stack, {family}: functions in the call graph", stack["functions"])
    row(f"stack, {family}: ways to recurse", len(stack["recursion"]), 0)
    for cycle in stack["recursion"]:
        print(f"      {' > '.join(cycle)}")


def row(what, figure, budget=None, note=""):
    verdict = "" if budget is None else f"budget {budget}{'' if figure <= budget else ', above it'}"
    print(f"  {what:<84} {figure!s:>6}  {verdict}".rstrip())
    if note:
        print(f"      {note}")


if __name__ == "__main__":
    sys.exit(main())
