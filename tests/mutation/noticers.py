"""What notices a mutant: the checks and tests of the project as they stand, run in this process on the changed spec.

Nothing here compares with the spec as it was, or with generated/: a slip that was made before either was written has to be
noticed too. The tests are the functions that pytest runs, called with what their fixtures would give them.
"""

import inspect
import itertools
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
for folder in ("generator", "tests/generator"):
    sys.path.insert(0, str(ROOT / folder))

import test_bc25  # noqa: E402
import test_behaviour  # noqa: E402
import test_beyond  # noqa: E402
import test_citations  # noqa: E402
import test_contents  # noqa: E402
import test_dump  # noqa: E402
from atgen import cli, firmware, schema  # noqa: E402
from atgen import plan as planning  # noqa: E402
from atgen.c_model import Collision  # noqa: E402
from atgen.diagnostics import Diagnostics  # noqa: E402
from atgen.dump import dump  # noqa: E402
from atgen.layers import SCHEMAS, Spec  # noqa: E402

DOCUMENTS = {document: json.loads(text)["family"] for document, text in test_contents.CONTENTS.items()}


class Changed:
    """The spec with one layer changed: its families, linked and dumped, or the errors of `check`."""

    def __init__(self, spec, mutant):
        self.diagnostics = Diagnostics()
        self.spec = spec.with_layer(mutant.layer, mutant.applied_to(spec.layers[mutant.layer]), self.diagnostics)
        self.names = spec.families_over(mutant.layer)
        self.families, self.dumps = {}, dict(spec.dumps)

    def check(self):
        """What `atbind check` does with the layer that has changed and the families above it; True when it finds errors.

        The others are asked only about what has no errors: no test gets to see a spec that cannot be read.
        """
        layers = self.spec.families()
        for name in self.names:
            self.families[name] = cli.link_layer(self.spec, layers[name], self.diagnostics)
        if self.diagnostics:
            return True
        try:
            for name in self.names:
                planning.plan(self.families[name])
        except Collision:
            return True
        self.dumps.update({name: json.loads(json.dumps(dump(family))) for name, family in self.families.items()})
        return False


class Whole(Spec):
    """The spec as it is, loaded once for all mutants."""

    def __init__(self):
        diagnostics = Diagnostics()
        super().__init__(ROOT / "spec", diagnostics)
        firmware.check(self, diagnostics)
        linked = {name: cli.link_layer(self, layer, diagnostics) for name, layer in self.families().items()}
        assert not diagnostics, diagnostics.lines()
        self.dumps = {name: json.loads(json.dumps(dump(family))) for name, family in linked.items()}

    def families_over(self, layer):
        return [name for name, top in self.families().items() if any(below["layer"] == layer for below in self._stack(top))]

    def with_layer(self, name, layer, diagnostics):
        """A spec with this layer in place of that of the same name, which is checked against its schema."""
        spec = Spec.__new__(Spec)
        vars(spec).update(vars(self), diagnostics=diagnostics, layers={**self.layers, name: layer}, malformed=set())
        schema.check(layer, SCHEMAS / "layer.schema.json", diagnostics)
        return spec


# -- the tests --------------------------------------------------------------------------------------------------------


def contents_notice(changed):
    """The second writing of the documents' contents."""
    documents = [document for document, family in DOCUMENTS.items() if family in changed.names]
    return any_fails(
        (test, {"dumps": changed.dumps, "document": document})
        for document in documents
        for test in (
            test_contents.test_the_spec_says_what_the_document_says, test_contents.test_every_departure_has_an_erratum,
            test_contents.test_every_misprint_is_one_and_is_read_too,
        )
    )


def behaviour_notices(changed):
    """The second writing of how the commands behave, and of what is not in the documents."""
    return any_fails(
        (test, {"dumps": changed.dumps, "family": family})
        for family in changed.names
        for test in (test_behaviour.test_commands_behave_as_the_documents_say, test_beyond.test_what_the_documents_do_not_describe_is_as_written)
    )


def citations_notice(changed):
    """The second writing of where everything is described."""
    return any_fails((test_citations.test_citations_are_those_looked_up, {"dumps": changed.dumps, "family": family}) for family in changed.names)


def dump_tests_notice(changed):
    """The other tests of what `dump` prints."""
    fixtures = {"dumps": changed.dumps, "bc65": changed.dumps["bc65"], "bc25": changed.dumps["bc25"]}
    return any_fails(
        (test, arguments) for module in (test_dump, test_bc25) for test, arguments in cases(module, fixtures)
        if arguments.get("family", changed.names[0]) in changed.names
    )


def cases(module, fixtures):
    """Every test of a module that needs no fixtures but these, with the arguments of each of its cases."""
    for name, test in vars(module).items():
        if not name.startswith("test_"):
            continue
        sets = [parametrized(mark) for mark in getattr(test, "pytestmark", ()) if mark.name == "parametrize"]
        needed = set(inspect.signature(test).parameters)
        given = {key for options in sets for key in options[0]} if sets else set()
        if not needed - given <= set(fixtures) or not needed & set(fixtures) or "depart" in needed:
            continue  # it needs no dump, or tries what a test can notice
        for combination in itertools.product(*sets):
            arguments = {key: value for options in combination for key, value in options.items()}
            yield test, {**{key: fixtures[key] for key in needed - given}, **arguments}


def parametrized(mark):
    """The sets of arguments that a parametrize mark stands for."""
    names, values = mark.args[:2]
    names = [name.strip() for name in names.split(",")] if isinstance(names, str) else names
    return [dict(zip(names, value if len(names) > 1 else [value])) for value in values]


def any_fails(tests):
    for test, arguments in tests:
        try:
            test(**arguments)
        except Exception:  # a test that fails in its preparations fails as well
            return True
    return False


CHEAP = {"check": Changed.check, "contents": contents_notice, "behaviour": behaviour_notices, "citations": citations_notice, "dump tests": dump_tests_notice}


def noticed_by(changed, noticers):
    """The name of the first that notices, or None."""
    return next((name for name, notices in noticers.items() if notices(changed)), None)
