"""The generator's own command line; ./atbind passes its verbs on to it."""

import argparse
import errno
import json
import sys
from pathlib import Path

from . import examples, firmware, new
from . import plan as planning
from .c_model import Collision
from .compare import compare
from .diagnostics import Diagnostics
from .dump import dump
from .explain import UnknownName, explain
from .layers import Spec, shown_path
from .link import link
from .lint import lint

ROOT = Path(__file__).resolve().parents[2]


def main(arguments=None):
    """Returns the exit status: 0, 1 for errors in the spec or drift, 2 for misuse."""
    options = parser().parse_args(arguments)
    try:
        return options.run(options)
    except BrokenPipeError:
        return 1
    except OSError as problem:
        return refuse(f"{problem.filename}: {problem.strerror}")


def parser():
    top = argparse.ArgumentParser(prog="atbind", description="Turns specs of AT commands into C.")
    verbs = top.add_subparsers(required=True, metavar="VERB")
    check = verbs.add_parser("check", help="validate specs")
    check.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    check.set_defaults(run=run_check)
    generate = verbs.add_parser("generate", help="make C of specs")
    generate.add_argument("families", nargs="*", metavar="FAMILY")
    generate.add_argument("-o", "--output", type=Path, default=ROOT / "generated", metavar="DIR")
    generate.add_argument("--check", action="store_true", help="only say which files differ")
    generate.add_argument("--commands", metavar="A,B", help="only these commands")
    generate.set_defaults(run=run_generate)
    show = verbs.add_parser("dump", help="print the merged model as JSON")
    show.add_argument("family", metavar="FAMILY")
    show.set_defaults(run=run_dump)
    why = verbs.add_parser("explain", help="say where values come from")
    why.add_argument("family", metavar="FAMILY")
    why.add_argument("name", metavar="NAME", help="COMMAND, COMMAND.PARAMETER, a URC, mode or table")
    why.set_defaults(run=run_explain)
    between = verbs.add_parser("diff", help="say what differs between two families")
    between.add_argument("families", nargs=2, metavar="FAMILY")
    between.set_defaults(run=run_diff)
    start = verbs.add_parser("new", help="start a layer for a new module")
    start.add_argument("family", metavar="FAMILY")
    start.add_argument("--from", dest="base", required=True, metavar="FAMILY", help="the family that it is like")
    start.add_argument("--models", metavar="A,B", help="names of the modules")
    start.set_defaults(run=run_new)
    trial = verbs.add_parser("examples", help="run the documents' examples through generated encoders and decoders")
    trial.add_argument("--tool", type=Path, required=True, metavar="PROGRAM", help="the host tool")
    trial.set_defaults(run=run_examples)
    for verb in (check, generate, show, why, between, start, trial):
        verb.add_argument("--spec", type=Path, default=ROOT / "spec", metavar="DIR", help="folder of the spec")
    return top


def load(options, diagnostics, extra=()):
    """The spec and the linked families in it. Layers that no family uses are checked too."""
    if not options.spec.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "there is no such folder", str(options.spec))
    spec = Spec(options.spec, diagnostics)
    for path in extra:
        spec.add(path)
    firmware.check(spec, diagnostics)
    families = {name: link_layer(spec, layer, diagnostics) for name, layer in spec.families().items()}
    for layer in spec.loose_layers():
        link_layer(spec, layer, diagnostics)
    return spec, families


def link_layer(spec, layer, diagnostics):
    """The family that a layer is the top of, or None where errors of form leave too little of it."""
    before = len(diagnostics.errors)
    try:
        family = link(spec.merge(layer), spec.documents, diagnostics)
    except (AttributeError, KeyError, TypeError, ValueError):
        if not diagnostics:
            raise
        return None
    if len(diagnostics.errors) == before:
        lint(family, diagnostics)
    return family


def refuse(message):
    print(f"atbind: {message}", file=sys.stderr)
    return 2


def failed(diagnostics):
    for line in diagnostics.lines():
        print(line, file=sys.stderr)
    return bool(diagnostics)


def run_check(options):
    for path in options.paths:
        if not path.exists():
            return refuse(f"no file or folder '{path}'")
    diagnostics = Diagnostics()
    folders = [path for path in options.paths if path.is_dir()]
    files = [path for path in options.paths if path.is_file()]
    inside = [path for path in files if path.resolve().is_relative_to(options.spec.resolve())]
    outside = [path for path in files if path not in inside]
    families = {}
    for folder in folders or [options.spec]:
        options.spec = folder
        families.update(load(options, diagnostics, outside)[1])
    for line in diagnostics.warning_lines():
        print(line, file=sys.stderr)
    if failed(diagnostics):
        return 1
    for name, family in families.items():
        try:
            planning.plan(family)
        except Collision as problem:
            print(f"atbind: {name}: {problem}", file=sys.stderr)
            return 1
    print(f"no errors in {len(families)} famil{'y' if len(families) == 1 else 'ies'}: {', '.join(sorted(families))}")
    return 0


def load_known(options, names):
    """The spec, its families and status 0; or another status, once it has been said what is wrong."""
    diagnostics = Diagnostics()
    spec, families = load(options, diagnostics)
    if failed(diagnostics):
        return spec, families, 1
    for name in names:
        if name not in families:
            return spec, families, refuse(f"unknown family '{name}'; expected one of {', '.join(sorted(families))}")
    return spec, families, 0


def run_dump(options):
    _, families, status = load_known(options, [options.family])
    if status:
        return status
    json.dump(dump(families[options.family]), sys.stdout, indent=2, ensure_ascii=False)
    print()
    return 0


def run_explain(options):
    spec, _, status = load_known(options, [options.family])
    if status:
        return status
    try:
        lines = explain(spec.merge(spec.families()[options.family]), options.name)
    except UnknownName:
        return refuse(f"{options.family} has nothing called '{options.name}'")
    print("\n".join(lines))
    return 0


def run_diff(options):
    _, families, status = load_known(options, options.families)
    if status:
        return status
    print("\n".join(compare(*(families[name] for name in options.families))))
    return 0


def run_new(options):
    spec, _, status = load_known(options, [options.base])
    if status:
        return status
    try:
        path = new.start(spec, options.family, options.base, options.models.split(",") if options.models else [])
    except new.Refusal as problem:
        return refuse(str(problem))
    print(f"{shown_path(path)}: write down what differs from {options.base}, then run ./atbind check and ./atbind generate {options.family}")
    return 0


def run_examples(options):
    diagnostics = Diagnostics()
    count = examples.check(options.spec / "examples", options.tool, diagnostics)
    if failed(diagnostics):
        return 1
    print(f"{count} examples round-trip")
    return 0


def run_generate(options):
    from . import render  # Jinja2 and re2c are needed only here

    spec, families, status = load_known(options, options.families)
    if status:
        return status
    for name in options.families or sorted(families):
        family = families[name]
        commands = options.commands.split(",") if options.commands else None
        for command in commands or ():
            if command not in family.commands:
                return refuse(f"unknown command '{command}' in {name}; expected one of {', '.join(family.commands)}")
        try:
            files = render.render(planning.plan(family, commands), inputs_of(spec, name))
        except (Collision, render.RenderProblem) as problem:
            print(f"atbind: {name}: {problem}", file=sys.stderr)
            return 1
        status = max(status, settle(options, name, files, render))
    return status


def settle(options, name, files, render):
    """Writes the files of a family, or says which would change."""
    folder = options.output / name
    if options.check:
        different_names = render.differing(folder, files)
        for different in different_names:
            print(f"{shown_path(folder / different)}: differs from its spec; run ./atbind generate {name}", file=sys.stderr)
        return 1 if different_names else 0
    for changed in render.write(folder, files):
        print(shown_path(folder / changed))
    return 0


def inputs_of(spec, name):
    """The spec files that a family is made of, by their place below the spec folder."""
    paths = {*spec.document_paths, *spec.paths_of(name)}
    return {path.relative_to(spec.root).as_posix(): path.read_text(encoding="utf-8") for path in paths}
