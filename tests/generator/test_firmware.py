"""Layers for a range of firmware versions: what they make, and what is wrong with them."""

import json

import pytest

from conftest import TOP, XA, compile_c

FAMILY = XA + "    parameters: {n: {about: N., type: integer, range: 0..3}}\n    write: AT+XA=<n>\n"
CHANGE = "change: {commands: {XA: {source: doc 2, parameters: {n: {range: 0..9}}}}}\n"


def layer(name="tinya05", over="tiny", models="T1", versions="from: A01, to: A05"):
    return f"layer: {name}\ntitle: T\nover: [{over}]\nfirmware: {{models: [{models}], {versions}}}\n"


def test_a_firmware_layer_has_a_library_of_its_own(project):
    project.write("tiny.yaml", TOP.replace("[T1]", "[T1, T2]") + FAMILY)
    project.write("a05.yaml", layer() + CHANGE)
    assert project.check().out == "no errors in 2 families: tiny, tinya05\n"
    dumped = json.loads(project.run("dump", "tinya05").out)
    assert (dumped["family"], dumped["models"], [entry["name"] for entry in dumped["documents"]]) == ("tinya05", ["T1"], ["doc"])
    assert dumped["commands"]["XA"]["parameters"]["n"]["max"] == 9
    assert project.dump()["commands"]["XA"]["parameters"]["n"]["max"] == 3
    assert project.run("generate", "tinya05", "-o", "out").status == 0
    compile_c(project.folder / "out", "tinya05")
    manifest = json.loads((project.folder / "out/tinya05/manifest.json").read_text(encoding="utf-8"))
    assert {"a05.yaml", "tiny.yaml"} <= set(manifest["inputs"])


def test_the_difference_and_its_place_are_told(project):
    project.tiny(FAMILY)
    project.write("a05.yaml", layer() + CHANGE)
    assert "- XA.n: max 3, now 9" in project.run("diff", "tiny", "tinya05").out.splitlines()
    assert "0..9  [a05.yaml:5:65" in project.run("explain", "tinya05", "XA.n").out


@pytest.mark.parametrize("one, two", [
    ("from: A01, to: A05", "from: A06, to: A10"),
    ("from: A2, to: A5", "from: A10, to: A11"),
    ("from: R01A02, to: R01A09", "from: R02A01, to: R02A04"),
])
def test_versions_that_follow_each_other(project, one, two):
    """They compare as people read them: 10 comes after 9."""
    project.tiny(FAMILY)
    project.write("one.yaml", layer("tinya", versions=one))
    project.write("two.yaml", layer("tinyb", versions=two))
    assert project.check().out == "no errors in 3 families: tiny, tinya, tinyb\n"


def test_the_same_versions_of_other_models(project):
    project.write("tiny.yaml", TOP.replace("[T1]", "[T1, T2]") + FAMILY)
    project.write("one.yaml", layer("tinya"))
    project.write("two.yaml", layer("tinyb", models="T2"))
    assert project.check().status == 0


OVERLAPS = {
    "one version": ("from: ¶A01, to: A05", "from: §A05, to: A09", "A05 to A09", "A01 to A05"),
    "all of them": ("from: ¶A01, to: A05", "from: §A01, to: A05", "A01 to A05", "A01 to A05"),
    "one within the other": ("from: ¶A01, to: A20", "from: §A3, to: A4", "A3 to A4", "A01 to A20"),
}


@pytest.mark.parametrize("one, two, second, first", OVERLAPS.values(), ids=OVERLAPS)
def test_versions_that_overlap(project, one, two, second, first):
    project.write("tiny.yaml", TOP.replace("[T1]", "[T1, T2]") + FAMILY)
    project.write("one.yaml", layer("tinya", models="T2, T1", versions=one))
    project.write("two.yaml", layer("tinyb", models="T1", versions=two))
    done = project.check()
    assert (done.status, done.out) == (1, "")
    assert done.errors == project.expected(f"versions {second} of T1 overlap with those of layer 'tinya', {first}; stated at {{other}}")


MISTAKES = {
    "versions upside down": (
        layer(versions="from: §A05, to: A01"), "versions A05 to A01 are upside down; expected the older one first",
    ),
    "an unknown model": (layer(models="§T2"), "'T2' is no model of tiny; expected one of T1"),
    "no models": (layer(models="").replace("[]", "§[]"), "'models': expected a list, found an empty list"),
    "a version that is a number here": (layer(versions="from: §1, to: A05"), "'from': expected text, found 1"),
    "no last version": (layer(versions="from: A01").replace("{models", "§{models"), "'firmware': lacks to"),
    "over no family": (layer(over="base").replace("{models", "§{models"), "a firmware layer lies over exactly one family"),
    "over two layers": (layer(over="tiny, base").replace("{models", "§{models"), "a firmware layer lies over exactly one family"),
    "over another firmware layer": (
        layer("tinyb", over="tinya", versions="from: A06, to: A09").replace("{models", "§{models"), "a firmware layer lies over exactly one family",
    ),
    "a name that is no word": (layer("§tiny-a05"), "firmware layer 'tiny-a05': expected a lower-case word such as bc65a05"),
    "a name with capitals": (layer("§tinyA05"), "firmware layer 'tinyA05': expected a lower-case word such as bc65a05"),
    "a change of nothing": (
        layer() + "change: {commands: {§XZ: {source: doc 2, title: Z}}}\n", "changes 'commands.XZ', which no lower layer defines",
    ),
    "a change without a source": (
        layer() + "change: {commands: {§XA: {title: Z}}}\n", "changes 'commands.XA' without a source",
    ),
}


@pytest.mark.parametrize("text, message", MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_named_at_its_place(project, text, message):
    project.tiny(FAMILY)
    project.write("tinya.yaml", layer("tinya", versions="from: B01, to: B05"))
    project.write("x.yaml", text)
    done = project.check()
    assert (done.status, done.out) == (1, "")
    assert done.errors == project.expected(message)


def test_a_layer_over_a_family_that_is_not_there(project):
    project.tiny(FAMILY)
    project.write("x.yaml", layer(over="§tinny").replace("{models", "§{models"))
    assert project.check().errors == project.expected(
        "unknown layer 'tinny'; expected one of base, tiny, tinya05", "a firmware layer lies over exactly one family",
    )
