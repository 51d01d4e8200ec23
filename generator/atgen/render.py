"""Renders a plan through the templates, runs re2c, and writes what has changed."""

import functools
import hashlib
import json
import subprocess
import tempfile
import textwrap
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from . import wording

TEMPLATES = Path(__file__).resolve().parent / "templates"
RE2C = ["re2c", "-W", "-Werror", "-i", "--no-generation-date", "--no-version"]
WIDTH = 118

# template -> name of the generated file; {} is the family
FILES = {
    "family.h.j2": "{}.h",
    "types.h.j2": "{}_types.h",
    "commands.h.j2": "{}_commands.h",
    "commands.c.j2": "{}_commands.c",
    "urcs.h.j2": "{}_urcs.h",
    "urcs.c.j2": "{}_urcs.c",
    "codes.h.j2": "{}_codes.h",
    "codes.c.j2": "{}_codes.c",
    "tables.h.j2": "{}_tables.h",
    "tables.c.j2": "{}_tables.c",
    "head.re.j2": "{}_head.re",
    "catalogue.h.j2": "{}_catalogue.h",
    "catalogue.c.j2": "{}_catalogue.c",
    "reference.md.j2": "{}.md",
}
MANIFEST = "manifest.json"


class RenderProblem(Exception):
    """A tool that rendering needs is missing or refused its input."""


@functools.cache
def environment():
    """The templates, read once for all families."""
    templates = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        variable_start_string="@{",
        variable_end_string="}@",
        block_start_string="/*%",
        block_end_string="%*/",
        comment_start_string="/*#",
        comment_end_string="#*/",
        line_statement_prefix="//%",
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    templates.filters.update(
        comment=comment, literal=literal, cite=wording.cite, cell=cell, listing=listing, bullet=bullet, spans=spans
    )
    return templates


def comment(text, indent=0):
    """A C comment, wrapped to the width of a line."""
    lines = text if isinstance(text, list) else [text]
    margin = " " * indent
    joined = " ".join(line for line in lines if line)
    if len(joined) + indent + 6 <= WIDTH:
        return f"{margin}/* {joined} */"
    wrapped = textwrap.wrap(joined, WIDTH - indent - 3, break_on_hyphens=False, break_long_words=False)
    return "\n".join([f"{margin}/*"] + [f"{margin} * {line}" for line in wrapped] + [f"{margin} */"])


def literal(text):
    """A C string literal."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def spans(numbers):
    """The initialiser of an array of at_span."""
    return "{" + ", ".join(f"{{{low}, {high}}}" for low, high in numbers) + "}"


def listing(items, before, after):
    """`before`, the items with commas between them, `after`; broken into lines as a person would."""
    line = f"{before}{', '.join(items)}{after}"
    if len(line) <= WIDTH:
        return line
    indent = len(before) if len(before) <= WIDTH // 2 else 8
    lines, current = [], before if indent == len(before) else f"{before}\n{' ' * indent}"
    for index, item in enumerate(items):
        piece = item + (", " if index < len(items) - 1 else after)
        if len(current.rsplit("\n", 1)[-1]) + len(piece.rstrip()) > WIDTH:
            lines.append(current.rstrip())
            current = " " * indent
        current += piece
    return "\n".join(lines + [current])


def bullet(text):
    """A line of a C comment that has begun, broken where it is too long."""
    return textwrap.fill(text, WIDTH, initial_indent=" * ", subsequent_indent=" * ", break_long_words=False, break_on_hyphens=False)


def cell(text):
    """Text inside a Markdown table."""
    return str(text).replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")


def render(plan, inputs):
    """All files of a family as {name: text}. `inputs` maps the names of the spec files to their content."""
    name = plan.family.name
    templates = environment()
    files = {}
    for template, pattern in FILES.items():
        text = templates.get_template(template).render(plan=plan, family=plan.family, p=plan.prefix, P=plan.upper, words=wording)
        files[pattern.format(name)] = text.rstrip("\n") + "\n"
    files[f"{name}_head.c"] = run_re2c(f"{name}_head.re", files[f"{name}_head.re"])
    files[MANIFEST] = manifest(name, inputs, files)
    return files


def run_re2c(name, text):
    """The C that re2c makes of a source; its warnings are errors, for they are part of the ambiguity check."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / name
        source.write_text(text, encoding="utf-8")
        try:
            done = subprocess.run(
                [*RE2C, name], cwd=folder, capture_output=True, text=True, check=False
            )
        except FileNotFoundError as missing:
            raise RenderProblem("re2c is not installed") from missing
        if done.returncode != 0:
            raise RenderProblem(f"re2c refuses {name}: {done.stderr.strip()}")
        return done.stdout


def manifest(name, inputs, files):
    """What a family was made of and what came out, by hash."""
    def hashes(items):
        return {key: hashlib.sha256(text.encode("utf-8")).hexdigest() for key, text in sorted(items.items())}

    content = {"family": name, "made_by": f"./atbind generate {name}", "inputs": hashes(inputs), "outputs": hashes(files)}
    return json.dumps(content, indent=2) + "\n"


def differing(folder, files):
    """Names of files that are missing, different, or there without reason."""
    names = [name for name, text in files.items() if read(folder / name) != text]
    extra = [path.name for path in folder.glob("*") if path.is_file() and path.name not in files] if folder.is_dir() else []
    return sorted(names + extra)


def write(folder, files):
    """Writes what has changed and removes what is no longer made; returns the names."""
    changed = differing(folder, files)
    folder.mkdir(parents=True, exist_ok=True)
    for name in changed:
        if name in files:
            (folder / name).write_text(files[name], encoding="utf-8")
        else:
            (folder / name).unlink()
    return changed


def read(path):
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
