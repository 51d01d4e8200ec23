"""The verbs `new` and `examples`."""

import json
import shutil
import sys

import pytest
import yaml

from atgen import cli
from conftest import ROOT, TOP, XA, compile_c

FAMILY = XA + "    parameters: {n: {about: N., type: integer, range: 0..3}}\n    write: AT+XA=<n>\n"

# -- new --------------------------------------------------------------------------------------------------------------


@pytest.fixture(name="started")
def started_layer(project):
    project.tiny(FAMILY)
    done = project.run("new", "fresh", "--from", "tiny", "--models", "F1,F2")
    assert (done.status, done.err) == (0, "")
    assert done.out == "family/fresh.yaml: write down what differs from tiny, then run ./atbind check and ./atbind generate fresh\n"
    return project


def test_a_new_layer_says_nothing_yet(started):
    path = started.folder / "family/fresh.yaml"
    assert yaml.safe_load(path.read_text(encoding="utf-8")) == {
        "layer": "fresh", "title": "F1, F2", "over": ["tiny"], "family": {"name": "fresh", "models": ["F1", "F2"], "documents": ["doc"]},
    }
    assert path.read_text(encoding="utf-8").startswith("# yaml-language-server: $schema=../schema/layer.schema.json\n")


def test_a_new_layer_checks_and_generates(started):
    assert started.check().out == "no errors in 2 families: fresh, tiny\n"
    assert started.run("generate", "fresh", "-o", "out").status == 0
    compile_c(started.folder / "out", "fresh")
    assert started.run("diff", "tiny", "fresh").out == "From tiny (T1) to fresh (F1, F2)\n\nNo difference.\n"


def test_a_new_layer_can_be_filled_in(started):
    path = started.folder / "family/fresh.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "change: {commands: {XA: {source: doc 2, parameters: {n: {range: 0..9}}}}}\n", encoding="utf-8")
    assert "- XA.n: max 3, now 9" in started.run("diff", "tiny", "fresh").out.splitlines()


def test_what_the_new_layer_shows_as_an_example_is_well_formed(started):
    """The lines of the comment can be taken into the layer, once they name what is there."""
    text = (started.folder / "family/fresh.yaml").read_text(encoding="utf-8")
    lines = [line[2:] for line in text.splitlines() if line.startswith("# ")]
    example = "\n".join(lines[next(i for i, line in enumerate(lines) if line.startswith("change:")):lines.index("remove: [commands.QIDNSCFG.read]") + 1])
    shown = yaml.safe_load(example)
    assert set(shown) == {"change", "remove"}
    assert all("source" in patch for patches in shown["change"].values() for patch in patches.values())


@pytest.mark.parametrize("base", ["bc25", "bc28", "bc65", "bg95"])
def test_every_family_can_be_the_base_of_another(tmp_path, capsys, base):
    spec = tmp_path / "spec"
    shutil.copytree(ROOT / "spec", spec)
    assert cli.main(["new", "bc99", "--from", base, "--spec", str(spec)]) == 0
    assert cli.main(["check", "--spec", str(spec)]) == 0
    assert cli.main(["generate", "bc99", "-o", str(tmp_path / "out"), "--spec", str(spec)]) == 0
    compile_c(tmp_path / "out", "bc99")
    capsys.readouterr()
    assert cli.main(["diff", base, "bc99", "--spec", str(spec)]) == 0
    assert capsys.readouterr().out.endswith(" to bc99 (BC99)\n\nNo difference.\n")


REFUSED = {
    "capitals": (["Fresh", "--from", "tiny"], "'Fresh': a family is called by a lower-case word such as bc66"),
    "a path": (["../fresh", "--from", "tiny"], "'../fresh': a family is called by a lower-case word such as bc66"),
    "a digit first": (["6bc", "--from", "tiny"], "'6bc': a family is called by a lower-case word such as bc66"),
    "a family that is there": (["tiny", "--from", "tiny"], "'tiny' is there already"),
    "a layer that is there": (["base", "--from", "tiny"], "'base' is there already"),
    "a base that is not there": (["fresh", "--from", "tinny"], "unknown family 'tinny'; expected one of tiny"),
    "a base that is no family": (["fresh", "--from", "base"], "unknown family 'base'; expected one of tiny"),
    "no base": (["fresh"], "the following arguments are required: --from"),
    "no name": (["--from", "tiny"], "the following arguments are required: FAMILY"),
}


@pytest.mark.parametrize("arguments, message", REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_started(project, arguments, message):
    project.tiny(FAMILY)
    done = project.run("new", *arguments)
    assert (done.status, done.out) == (2, "")
    assert message in done.errors[-1]
    assert not (project.folder / "family").exists()


def test_a_file_is_not_written_over(project):
    project.tiny(FAMILY)
    project.write("family/fresh.yaml", "layer: other\ntitle: O\n")
    done = project.run("new", "fresh", "--from", "tiny")
    assert (done.status, done.err.endswith("fresh.yaml is there already\n")) == (2, True)
    assert (project.folder / "family/fresh.yaml").read_text(encoding="utf-8") == "layer: other\ntitle: O\n"


def test_nothing_is_started_over_a_broken_spec(project):
    project.write("tiny.yaml", TOP + "wrong: 1\n")
    assert project.run("new", "fresh", "--from", "tiny").status == 1
    assert not (project.folder / "family").exists()


# -- examples ---------------------------------------------------------------------------------------------------------

TOOL = """#!{python}
# A tool that knows a few answers: those in the file beside it, by the words of its command line or by its input.
import json, sys
answers = json.load(open({answers!r}, encoding="utf-8"))
key = " ".join(sys.argv[1:]) if sys.argv[1] == "encode" else "decode " + sys.argv[3]
entry = answers.get(key, [2, "", "no answer for " + key])
sys.stdout.write(entry[1])
sys.stderr.write(entry[2])
sys.exit(entry[0])
"""
EXAMPLE = (
    "# doc 1\n"
    "# encode: XA n=1\n"
    ">> AT+XA=1\\r\n"
    "<< \\r\\n+XA: 1\\r\\n\\r\\nOK\\r\\n\n"
    '# expect: {"type":"command","command":"XA","form":"write"}\n'
    '# expect: {"type":"final","result":"OK"}\n'
)
EVENTS = '{"type":"command","command":"XA","form":"write"}\n{"type":"final","result":"OK"}\n'
ENCODED = "AT+XA=1\\r\n"


@pytest.fixture(name="examples")
def runner(project):
    """Runs `examples` on one example with a tool that gives these answers."""
    def run(text=EXAMPLE, encoded=(0, ENCODED, ""), decoded=(0, EVENTS, "")):
        project.tiny(FAMILY)
        project.write("examples/tiny/1-first.at", text)
        answers = project.folder / "answers.json"
        answers.write_text(json.dumps({"encode --module tiny XA n=1": encoded, "decode tiny": decoded}), encoding="utf-8")
        tool = project.folder / "tool"
        tool.write_text(TOOL.format(python=sys.executable, answers=str(answers)), encoding="utf-8")
        tool.chmod(0o755)
        return project.run("examples", "--tool", tool)

    return run


def test_an_example_that_round_trips(examples):
    done = examples()
    assert (done.status, done.out, done.err) == (0, "1 examples round-trip\n", "")


def test_escapes_may_be_written_in_either_way(examples):
    assert examples(encoded=(0, "AT+X\\x41=1\\x0d\n", "")).status == 0


AT = "examples/tiny/1-first.at"
MISMATCHES = {
    "another command line": (
        {"encoded": (0, "AT+XA=01\\r\n", "")}, f"{AT}:3:1: error: does not round-trip: the encoder writes AT+XA=01\\r"
    ),
    "what cannot be encoded": (
        {"encoded": (2, "", "n: 1 is outside its range\n")}, f"{AT}:2:1: error: cannot be encoded: n: 1 is outside its range"
    ),
    "what cannot be decoded": ({"decoded": (2, "", "no such module\n")}, f"{AT}:1:1: error: cannot be decoded: no such module"),
    "another event": (
        {"decoded": (0, EVENTS.replace('"OK"', '"ERROR"'), "")},
        f'{AT}:6:1: error: does not round-trip: the decoder says {{"type":"final","result":"ERROR"}}',
    ),
    "an event less": (
        {"decoded": (0, EVENTS.splitlines(True)[0], "")}, f"{AT}:6:1: error: does not round-trip: the decoder says nothing more"
    ),
    "an event more": (
        {"decoded": (0, EVENTS + '{"type":"prompt"}\n', "")}, f'{AT}:6:1: error: does not round-trip: the decoder goes on with {{"type":"prompt"}}'
    ),
    "an expectation that is no JSON": (
        {"text": EXAMPLE.replace('{"type":"final"', '{"type":final"')},
        f"{AT}:6:1: error: is no JSON: Expecting value: line 1 column 9 (char 8)",
    ),
    "words that nobody knows": (
        {"text": EXAMPLE.replace("XA n=1", "XA n=2")}, f"{AT}:2:1: error: cannot be encoded: no answer for encode --module tiny XA n=2"
    ),
}


def shortened(errors):
    return [line[line.index("examples/"):] for line in errors]


@pytest.mark.parametrize("case, message", MISMATCHES.values(), ids=MISMATCHES)
def test_a_mismatch_is_an_error_at_its_line(examples, case, message):
    done = examples(**case)
    assert (done.status, done.out, shortened(done.errors)) == (1, "", [message])


def test_all_mismatches_are_told_at_once(examples):
    done = examples(encoded=(0, "AT+XA=01\\r\n", ""), decoded=(0, "", ""))
    assert [line.split(": ")[0] for line in shortened(done.errors)] == [f"{AT}:3:1", f"{AT}:5:1"]


def test_words_in_quotation_marks_are_one_word(project):
    """As a shell takes them apart: n="a b" is one word, without the quotation marks."""
    from atgen.examples import WORD

    assert [word.replace('"', "") for word in WORD.findall('XA n="a b" m=1')] == ["XA", "n=a b", "m=1"]


def test_a_tool_that_is_not_there(project):
    project.tiny(FAMILY)
    project.write("examples/tiny/1-first.at", EXAMPLE)
    done = project.run("examples", "--tool", "nowhere")
    assert (done.status, done.out, done.err) == (2, "", "atbind: nowhere: No such file or directory\n")


def test_a_spec_without_examples(project):
    project.tiny(FAMILY)
    assert project.run("examples", "--tool", "nowhere").out == "0 examples round-trip\n"
