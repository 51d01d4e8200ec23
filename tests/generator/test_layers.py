"""Layers: how they stack, what a change does, whose mark a value keeps, and what is wrong with a patch."""

import pytest

from atgen.diagnostics import Diagnostics
from atgen.layers import Spec
from conftest import TOP, XA

LOW = (
    "layer: low\ntitle: Low\nover: [base]\n" + XA
    + "    parameters: {n: {about: N., type: integer, range: 0..3}}\n"
    + "    write:\n"
    + "      - {name: one, syntax: AT+XA=<n>}\n"
    + "      - {name: two, syntax: 'AT+XA=<n>,\"two\"'}\n"
    + "modes:\n  m: {about: M., source: doc 1, initial: 0}\n"
)


def patched(project, patch):
    project.write("low.yaml", LOW)
    return project.write("tiny.yaml", TOP.replace("[base]", "[low]") + patch)


def merge(project, name="tiny"):
    diagnostics = Diagnostics()
    spec = Spec(project.folder, diagnostics)
    merged = spec.merge(spec.layers[name])
    assert diagnostics.lines() == []
    return merged


def test_a_layer_adds_names(project):
    project.write("low.yaml", LOW)
    project.write("tiny.yaml", TOP.replace("[base]", "[low]") + XA.replace("XA", "XB") + "    execute: AT+XB\n")
    assert list(project.dump()["commands"]) == ["XA", "XB"]


def test_lower_layers_come_first_and_each_once(project):
    for name, over in (("a", "[]"), ("b", "[a]"), ("c", "[a]")):
        project.write(f"{name}.yaml", f"layer: {name}\ntitle: T\nover: {over}\n" + XA.replace("XA", f"X{name.upper()}") + f"    execute: AT+X{name.upper()}\n")
    project.write("tiny.yaml", TOP.replace("[base]", "[c, base, b]"))
    assert list(project.dump()["commands"]) == ["XA", "XC", "XB"]


def test_a_change_alters_a_value_and_leaves_the_others(project):
    patched(project, "change: {commands: {XA: {source: doc 1, parameters: {n: {range: 0..5}}}}}\n")
    command = project.dump()["commands"]["XA"]
    assert command["parameters"]["n"] == {
        "type": "integer", "about": "N.", "source": {"document": "doc", "section": "1"}, "min": 0, "max": 5,
    }
    assert [form["name"] for form in command["forms"]["write"]] == ["one", "two"]


def test_a_change_adds_a_key(project):
    patched(project, "change: {commands: {XA: {source: doc 1, parameters: {n: {default: 2}}, about: Something.}}}\n")
    command = project.dump()["commands"]["XA"]
    assert (command["about"], command["parameters"]["n"]["default"]) == ("Something.", 2)


def test_a_change_finds_list_items_by_name(project):
    patched(project, "change: {commands: {XA: {source: doc 1, write: {two: {response_time: 2 s}}}}}\n")
    assert [form["timeout_ms"] for form in project.dump()["commands"]["XA"]["forms"]["write"]] == [300, 2000]


def test_a_change_replaces_lists_as_a_whole(project):
    patched(project, "change: {commands: {XA: {source: doc 1, write: [{syntax: 'AT+XA=[<n>]'}]}}}\n")
    assert [form["syntax"] for form in project.dump()["commands"]["XA"]["forms"]["write"]] == ["AT+XA=[<n>]"]


def test_a_removed_name_is_gone(project):
    patched(project, "remove: [commands.XA, modes.m]\n")
    dumped = project.dump()
    assert (dumped["commands"], list(dumped["modes"])) == ({}, ["echo"])


def test_a_family_does_not_feel_what_another_changes(project):
    patched(project, "change: {commands: {XA: {source: doc 1, parameters: {n: {range: 0..5}}, title: B}}}\n")
    project.write("other.yaml", "layer: other\ntitle: O\nover: [low]\nfamily: {name: other, models: [O1], documents: [doc]}\n")
    assert merge(project)["commands"]["XA"]["title"] == "B"
    other = merge(project, "other")["commands"]["XA"]
    assert (other["title"], other["parameters"]["n"]["range"]) == ("A", "0..3")


def test_every_value_keeps_the_mark_of_the_layer_that_wrote_it(project):
    patched(project, "change:\n  commands:\n    XA:\n      parameters: {n: {range: 0..5, default: 1}}\n      response_time: 1 s\n      source: doc 1\n")
    command = merge(project)["commands"]["XA"]
    parameter = command["parameters"]["n"]
    marks = {
        "title": command.marks["title"], "response_time": command.marks["response_time"], "range": parameter.marks["range"],
        "default": parameter.marks["default"], "type": parameter.marks["type"], "form": command["write"].marks[0],
    }
    assert {name: str(mark) for name, mark in marks.items()} == {
        "title": "low.yaml:6:12", "response_time": "tiny.yaml:9:22", "range": "tiny.yaml:8:31", "default": "tiny.yaml:8:46",
        "type": "low.yaml:9:39", "form": "low.yaml:11:9",
    }


def test_an_error_of_a_merged_value_names_the_layer_that_wrote_it(project):
    patched(project, "change: {commands: {XA: {source: doc 1, parameters: {n: {default: §9}}}}}\n")
    assert project.check().errors == project.expected("'n': default 9 is outside its range 0..3")


FORMS = "about, accepts, effects, execute, notes, parameters, read, response_time, source, status, subcommands, test, title, write"
PATCHES = {
    "changes a command that is not there": (
        "change: {commands: {§XB: {source: doc 1, title: B}}}\n", "changes 'commands.XB', which no lower layer defines"
    ),
    "changes a section that is not there": ("change: {§comands: {}}\n", "changes 'comands', which no lower layer defines"),
    "changes a list item that is not there": (
        "change: {commands: {XA: {source: doc 1, write: {§three: {response_time: 1 s}}}}}\n",
        "changes 'commands.XA.write.three', which no lower layer defines",
    ),
    "changes without a source": ("change: {commands: {§XA: {title: B}}}\n", "changes 'commands.XA' without a source"),
    "changes nothing": ("change: {commands: {XA: {source: doc 1, title: §A}}}\n", "changes 'commands.XA.title' to what it is already; defined at low.yaml:6:12"),
    "changes nothing of a list item": (
        "change: {commands: {XA: {source: doc 1, write: {one: {syntax: §AT+XA=<n>}}}}}\n",
        "changes 'commands.XA.write.one.syntax' to what it is already; defined at low.yaml:11:29",
    ),
    "changes with a key that does not exist": (
        "change: {commands: {XA: {source: doc 1, §respons_time: 1 s}}}\n", f"unknown key 'respons_time'; expected one of {FORMS}"
    ),
    "changes to another type": (
        "change: {commands: {XA: {source: doc 1, response_time: §5}}}\n",
        "'response_time': expected a time such as '300 ms', '10 s' or '140 s + open_time', found 5",
    ),
    "changes a section to a word": ("change: {commands: §none}\n", "'commands': expected a mapping, found 'none'"),
    "changes a list item to a word": (
        "change: {commands: {XA: {source: doc 1, write: {one: §none}}}}\n", "'commands.XA.write.one': expected a mapping, found 'none'"
    ),
    "removes a name that is not there": ("remove: [§commands.XB]\n", "removes 'commands.XB', which no lower layer defines"),
    "removes from nowhere": ("remove: [§comands.XA.title]\n", "removes 'comands.XA.title', which no lower layer defines"),
    "removes a section": ("remove: [§commands]\n", "removes 'commands', which no lower layer defines"),
    "adds a name again": (
        "modes:\n  §m: {about: M., source: doc 1, initial: 1}\n",
        "'m' is already among the modes; to alter it, write it under 'change'; defined at low.yaml:14:3",
    ),
}


@pytest.mark.parametrize("patch, message", PATCHES.values(), ids=PATCHES)
def test_a_patch_that_cannot_be_meant(project, patch, message):
    patched(project, patch)
    done = project.check()
    assert (done.status, done.out, done.errors) == (1, "", project.expected(message))


def test_removing_what_is_needed_names_what_lacks_it(project):
    patched(project, "remove: [commands.XA.title]\n")
    assert project.check().errors == ["low.yaml:6:5: error: 'XA': lacks title"]


def test_all_errors_of_a_patch_are_reported_at_once(project):
    patched(project, "change:\n  commands:\n    XA: {source: doc 1, title: §A}\n    §XB: {source: doc 1}\n  modes: {m: {source: doc 1, initial: §x}}\nremove: [§modes.k]\n")
    assert project.check().errors == project.expected(
        "changes 'commands.XA.title' to what it is already; defined at low.yaml:6:12",
        "changes 'commands.XB', which no lower layer defines",
        "'initial': expected an integer from 0 up, found 'x'",
        "removes 'modes.k', which no lower layer defines",
    )


def test_unknown_layer(project):
    project.write("tiny.yaml", TOP.replace("[base]", "[base, §lower]"))
    assert project.check().errors == project.expected("unknown layer 'lower'; expected one of base, tiny")


def test_layers_in_a_circle_below_a_family(project):
    project.write("a.yaml", "layer: §a\ntitle: A\nover: [b]\n")
    project.write("b.yaml", "layer: b\ntitle: B\nover: [a]\n")
    project.write("tiny.yaml", TOP.replace("[base]", "[base, a]"))
    assert project.check().errors == project.expected("layer 'a' lies over itself")


def test_layers_in_a_circle_that_no_family_uses(project):
    project.write("a.yaml", "layer: §a\ntitle: A\nover: [b]\n")
    project.write("b.yaml", "layer: §b\ntitle: B\nover: [a]\n")
    assert project.check().errors == project.expected("layer 'a' lies over itself", "layer 'b' lies over itself")


def test_a_layer_over_itself(project):
    project.write("a.yaml", "layer: §a\ntitle: A\nover: [a]\n")
    assert project.check().errors == project.expected("layer 'a' lies over itself")


DUPLICATES = {
    "layer": ("layer: ¶x\ntitle: X\n", "layer: §x\ntitle: X\n", "duplicate layer 'x'; first defined at {other}"),
    "family": (
        "layer: x\ntitle: X\nfamily: {name: ¶x, models: [X], documents: [doc]}\n",
        "layer: y\ntitle: Y\nfamily: {name: §x, models: [X], documents: [doc]}\n",
        "duplicate family 'x'; first defined at {other}",
    ),
    "document": (
        "documents:\n  x: ¶{title: X, publisher: P}\n", "documents:\n  §x: {title: X, publisher: P}\n",
        "duplicate document 'x'; first defined at {other}",
    ),
}


@pytest.mark.parametrize("first, second, message", DUPLICATES.values(), ids=DUPLICATES)
def test_names_that_two_files_give(project, first, second, message):
    project.write("x1.yaml", first)
    project.write("x2.yaml", second)
    done = project.check()
    assert (done.status, done.errors) == (1, project.expected(message))
