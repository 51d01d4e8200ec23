"""Runs cases through the program that lets the generated code and the virtual module read the same messages."""

import json
import os
import subprocess
from pathlib import Path

from specification import Form, load, merged


def program():
    folder = os.environ.get("ATBIND_BUILD")
    assert folder, "ATBIND_BUILD has to name the build folder, such as build/gcc"
    path = Path(folder) / "tests" / "differential" / "differential"
    assert path.exists(), f"{path} has not been built"
    return path


class Disagreement(AssertionError):
    """The opinions differ; the text says on what, with an example of each."""


def settle(complaints, what):
    """Raises what has been complained of, if there is anything: the first of each title."""
    first = dict(reversed(complaints))
    if first:
        raise Disagreement("\n".join([f"{what}, {len(first)} in all:", *reversed(first.values())]))


def shown(data):
    """Bytes for people, with the escapes of transcripts."""
    return "".join(
        {0x0D: r"\r", 0x0A: r"\n", 0x5C: r"\\"}.get(byte) or (chr(byte) if 0x20 <= byte <= 0x7E else rf"\x{byte:02x}")
        for byte in data
    )


class Driver:
    """The program for one family, with a specification that need not be the one the code was generated from."""

    def __init__(self, family, spec_text, folder):
        self.path = folder / f"{family}.json"
        self.path.write_bytes(spec_text)
        self.path.write_bytes(spec_text)
        self.family = load(spec_text, family)
        self.listing = self.run([{"list": True}])[0]
        self.entries = {}
        for number, entry in enumerate(self.listing["forms"]):
            self.entries.setdefault(self.form_of(entry), []).append(number)

    def run(self, cases):
        """Answers to cases, in their order."""
        words = [program(), self.family.name, self.path]
        text = "".join(json.dumps(case) + "\n" for case in cases)
        done = subprocess.run(words, input=text.encode(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        assert done.returncode == 0, done.stderr.decode()[-4000:]
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        assert len(answers) == len(cases)
        return answers

    # -- The generated forms ------------------------------------------------------------------------------------------

    def form_of(self, entry):
        """The form of the specification that a generated one stands for; None if there is none."""
        for form in self.family.forms:
            same = (form.command, form.subcommand, form.kind) == (entry["command"], entry["subcommand"] or "", entry["kind"])
            names = (form.variant.get("name"), *(("query", "set") if "omitted" in form.variant else ()))
            if same and entry["variant"] in names and self.has_fields_of(form, entry):
                return form
        return None

    @staticmethod
    def has_fields_of(form, entry):
        names = {field.key for field, _, _ in form.fields} | ({form.entry["data"]} if form.entry else set())
        return set(entry["fields"]) == names or ("omitted" in form.variant and set(entry["fields"]) <= names)

    def entry_for(self, form: Form, values):
        """The generated form whose struct can say these values; None if C has no way to say them."""
        given = {key for name, key, _ in form.arguments if name in values}
        fixed = {field.key for field, name, _ in form.fields if name in form.fixed or name in form.counts}
        for number in self.entries.get(form, ()):
            entry = self.listing["forms"][number]
            needed = set(entry["fields"]) - set(entry["optional"]) - fixed
            if needed <= given <= set(entry["fields"]):
                return number
        return None

    def command_case(self, form, values, line, typed):
        """A case for the program, or None if C has no way to say these values."""
        number = self.entry_for(form, values)
        if number is None:
            return None
        optional = self.listing["forms"][number]["optional"]
        if any(values.get(name, ...) is None and key in optional for name, key, _ in form.arguments):
            return None  # the null pointer is how C leaves it out
        said = {key: as_json(values[name]) for name, key, _ in form.arguments if name in values}
        return {"form": number, "values": said, "line": line.hex(), "typed": typed.hex()}


def as_json(value):
    return value.hex() if isinstance(value, bytes) else value


def drive(family, folder, change=None):
    """A driver for a family; `change` spoils the specification first."""
    text = merged(family)
    if change:
        spec = json.loads(text)
        change(spec)
        text = json.dumps(spec).encode()
    return Driver(family, text, folder)
