"""The merged specification of a family, as these tests see it: forms and lines, each with its parameters resolved."""

import json
import subprocess
import sys
from functools import cache, cached_property
from pathlib import Path

from notation import fields_of, parse

ROOT = Path(__file__).resolve().parents[2]
FAMILIES = sorted(path.parent.name for path in ROOT.glob("generated/*/manifest.json"))


@cache
def merged(family):
    """The merged specification as JSON text."""
    command = [sys.executable, "-m", "atgen", "dump", family]
    return subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout


class Owner:
    """Something with parameters: a form, or a line."""

    def __init__(self, spec, described, refined):
        self.spec = spec
        self.described = described
        self.refined = refined

    def describe(self, name):
        return self.refined.get(name) or self.described[name]

    def resolve(self, field):
        """The name and the description of the parameter that a field stands for."""
        if len(field.names) == 1:
            return field.names[0], self.describe(field.names[0])
        for name, parameter in self.described.items():
            if tuple(parameter.get("one_of", ())) == field.names:
                alternatives = {one: self.describe(one) for one in field.names}
                return name, {**self.describe(name), "alternatives": alternatives}
        raise AssertionError(f"no parameter is a choice of {field.key}")


class Form(Owner):
    """One variant of a form; `part` is "query" or "set" where what is omitted tells one from the other."""

    def __init__(self, family, command, subcommand, kind, number, variant):
        entry = family.spec["commands"][command]
        super().__init__(family.spec, entry.get("parameters", {}), variant.get("refines", {}))
        self.family, self.command, self.subcommand = family, command, subcommand
        self.kind, self.number, self.variant = kind, number, variant
        self.items = parse(variant["syntax"])
        self.fixed = variant.get("fixed", {})
        self.counts = variant.get("counts", {})
        self.rules = variant.get("rules", [])
        self.entry = variant.get("data_entry")

    @property
    def title(self):
        return f"{self.family.name} {self.variant['syntax']}" + (f" ({self.variant['name']})" if "name" in self.variant else "")

    @cached_property
    def fields(self):
        """(field, name, parameter) of everything on the line."""
        return [(field, *self.resolve(field)) for field in fields_of(self.items)]

    @cached_property
    def arguments(self):
        """Name, C name and parameter of all that a caller gives: not what is fixed or counted, but what is typed."""
        on_line = [(name, field.key, parameter) for field, name, parameter in self.fields]
        if self.entry:
            name = self.entry["data"]
            on_line.append((name, name, self.describe(name)))
        return [item for item in on_line if item[0] not in self.fixed and item[0] not in self.counts]

    @cached_property
    def described_arguments(self):
        return {name: parameter for name, _, parameter in self.arguments}


class Line(Owner):
    """A line of the module: one of a form's responses or results, or one of a URC's."""

    def __init__(self, family, place, view, described, refined, form=None):
        super().__init__(family.spec, described, refined)
        self.family, self.place, self.view, self.form = family, place, view, form  # form: None for URCs
        self.items = () if view.get("printed") else parse(view["line"])

    @property
    def title(self):
        return f"{self.family.name} {' '.join(str(word) for word in self.place if word != '')}: {self.view['line']}"

    @cached_property
    def fields(self):
        return [(field, *self.resolve(field)) for field in fields_of(self.items)]


class Family:
    def __init__(self, name, spec):
        self.name = name
        self.spec = spec

    @cached_property
    def forms(self):
        return [
            Form(self, command, subcommand, kind, number, variant)
            for command, entry in self.spec["commands"].items()
            for subcommand, forms in self.parts(entry)
            for kind, variants in forms.items()
            for number, variant in enumerate(variants)
        ]

    @staticmethod
    def parts(entry):
        return [("", entry.get("forms", {}))] + [(sub["name"], sub["forms"]) for sub in entry.get("subcommands", [])]

    @cached_property
    def lines(self):
        """Every line that the module may say, but for result codes that all commands have."""
        found = []
        for form in self.forms:
            for kind in ("responses", "results"):
                for number, view in enumerate(form.variant.get(kind, [])):
                    if "line" in view:
                        place = [kind, form.command, form.subcommand, form.kind, form.number, number]
                        found.append(Line(self, place, view, form.described, form.refined, form))
        for name, entry in self.spec["urcs"].items():
            for number, view in enumerate(entry.get("lines", [])):
                found.append(Line(self, ["urc", name, number], view, entry.get("parameters", {}), {}))
        return found

    def keys(self, name):
        """The values of the parameter that tells one instance of a mode from another."""
        for owner in [*self.spec["commands"].values(), *self.spec["urcs"].values()]:
            parameter = owner.get("parameters", {}).get(name)
            if parameter:
                return range(parameter["min"], parameter["max"] + 1)
        raise AssertionError(name)


def load(text, name):
    return Family(name, json.loads(text))
