"""Generated files: up to date, written only when they change, and accepted by compilers. See test_families.py for the families."""

import json
import os
import re
import shutil
import subprocess

import pytest

from atgen import cli
from conftest import ROOT, TOP, XA, compile_c, contents

GENERATED = ROOT / "generated"
TCP_CLIENT = ["QIOPEN", "QICLOSE", "QISEND", "QIRD"]
SPEC = XA + (
    "    parameters: {n: {about: N., type: integer, range: 0..3}}\n    read: {syntax: AT+XA?, responses: ['+XA: <n>']}\n    write: AT+XA=<n>\n"
)


def times(folder):
    return {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}


def age(folder):
    """Puts every file into the past, so that a file that is written again shows it."""
    for path in folder.iterdir():
        os.utime(path, ns=(10**18, 10**18))


@pytest.fixture(name="small")
def generated_small_family(project):
    project.tiny(SPEC)
    assert project.run("generate", "-o", "out").status == 0
    return project.folder / "out" / "tiny"


@pytest.mark.parametrize(("values", "bits"), [
    ("range: 0..1", 2), ("range: 0..2", 2), ("range: 0..3", 3), ("range: 10..300", 9), ("range: 0..65535", 16), ("values: {0: A., 6: B.}", 3),
    ("saved: true", 16),
])
def test_a_mode_has_bits_for_its_greatest_value_and_one_more(project, values, bits):
    initial = 10 if "10" in values else 0
    project.tiny(f"modes:\n  xm: {{about: M., source: doc 1, initial: {initial}, {values}}}\n{SPEC}")
    assert project.run("generate", "-o", "out").status == 0
    tables = (project.folder / "out" / "tiny" / "tiny_tables.c").read_text()
    assert re.search(rf'{{"xm", \d+, {bits}, 1, ', tables)


def test_generated_files_are_up_to_date(capsys):
    assert cli.main(["generate", "--check"]) == 0
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "")


def test_the_manifest_lists_only_the_layers_of_the_family(project, small):
    project.write("loose.yaml", "layer: loose\ntitle: L\n")
    assert project.run("generate", "-o", "out").out == ""
    assert sorted(json.loads((small / "manifest.json").read_text())["inputs"]) == ["base.yaml", "documents.yaml", "tiny.yaml"]


def test_files_that_do_not_change_are_not_written(project, small):
    age(small)
    before = times(small)
    done = project.run("generate", "-o", "out")
    assert (done.status, done.out, done.err) == (0, "", "")
    assert times(small) == before


def test_only_files_that_change_are_written(project, small):
    age(small)
    project.tiny(SPEC.replace("0..3", "0..4"))
    done = project.run("generate", "-o", "out")
    written = {name for name, time in times(small).items() if time != 10**18}
    assert (done.status, done.err) == (0, "")
    assert done.out.splitlines() == sorted(f"out/tiny/{name}" for name in written)
    assert written == {"manifest.json", "tiny.md", "tiny_tables.c", "tiny_types.h"}


def test_check_names_the_files_that_differ_and_writes_none(project, small):
    before = contents(small)
    project.tiny(SPEC.replace("0..3", "0..4"))
    done = project.run("generate", "--check", "-o", "out")
    assert (done.status, done.out) == (1, "")
    assert done.errors == [
        f"out/tiny/{name}: differs from its spec; run ./atbind generate tiny"
        for name in ("manifest.json", "tiny.md", "tiny_tables.c", "tiny_types.h")
    ]
    assert contents(small) == before


TAMPERING = {
    "changed": lambda path: path.write_text(path.read_text() + "\n"),
    "removed": lambda path: path.unlink(),
    "emptied": lambda path: path.write_text(""),
    "not text any more": lambda path: path.write_bytes(b"\xff"),
}


@pytest.mark.parametrize("tamper", TAMPERING.values(), ids=TAMPERING)
def test_check_finds_and_generate_mends_what_was_tampered_with(project, small, tamper):
    before = contents(small)
    tamper(small / "tiny_urcs.h")
    done = project.run("generate", "--check", "-o", "out")
    assert (done.status, len(done.errors)) == (1, 1)
    assert done.errors[0].startswith("out/tiny/tiny_urcs.h: differs")
    assert project.run("generate", "-o", "out").out == "out/tiny/tiny_urcs.h\n"
    assert contents(small) == before


def test_files_that_are_no_longer_made_are_removed(project, small):
    (small / "tiny_old.c").write_text("int old;\n")
    assert project.run("generate", "--check", "-o", "out").errors == [
        "out/tiny/tiny_old.c: differs from its spec; run ./atbind generate tiny"
    ]
    assert project.run("generate", "-o", "out").out == "out/tiny/tiny_old.c\n"
    assert not (small / "tiny_old.c").exists()


def test_other_families_are_left_alone(project, small):
    other = small.parent / "other" / "kept.c"
    other.parent.mkdir()
    other.write_text("")
    assert project.run("generate", "tiny", "-o", "out").status == 0
    assert other.exists()


def test_errors_leave_generated_files_alone(project, small):
    before = contents(small)
    project.write("tiny.yaml", TOP + "wrong: 1\n")
    assert project.run("generate", "-o", "out").status == 1
    assert contents(small) == before


def test_without_re2c_there_is_one_line(project, monkeypatch):
    project.tiny(SPEC)
    monkeypatch.setenv("PATH", str(project.folder))
    done = project.run("generate", "-o", "out")
    assert (done.status, done.out, done.err) == (1, "", "atbind: tiny: re2c is not installed\n")


# -- compilers ---------------------------------------------------------------------------------------------------------


def test_a_subset_of_the_commands_compiles(tmp_path):
    assert cli.main(["generate", "bc65", "--commands", ",".join(TCP_CLIENT), "-o", str(tmp_path)]) == 0
    compile_c(tmp_path, "bc65")
    header = (tmp_path / "bc65/bc65_commands.h").read_text(encoding="utf-8")
    functions = set(re.findall(r"at_status bc65_([a-z0-9]+)[a-z0-9_]*\(", header))
    assert functions == {name.lower() for name in TCP_CLIENT}


def test_a_subset_has_the_urcs_of_the_documents_that_its_commands_are_from(tmp_path):
    urcs = {}
    for command in ("QIRD", "QCOAPOPEN", "QIRD,QCOAPOPEN"):
        assert cli.main(["generate", "bc65", "--commands", command, "-o", str(tmp_path)]) == 0
        header = (tmp_path / "bc65/bc65_urcs.h").read_text(encoding="utf-8")
        urcs[command] = set(re.findall(r"bc65_urc_handler (qiurc|qcoapurc)", header))
    assert urcs == {"QIRD": {"qiurc"}, "QCOAPOPEN": {"qcoapurc"}, "QIRD,QCOAPOPEN": {"qiurc", "qcoapurc"}}


def test_restarts_are_noticed_whatever_the_subset(tmp_path):
    assert cli.main(["generate", "bc28", "--commands", "AT", "-o", str(tmp_path)]) == 0
    assert "AT_SHAPE_RESTART" in (tmp_path / "bc28/bc28_tables.c").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["AT", "ATE", "CGPADDR", "QPING", "QICFG", "QIGETERROR", "QIDNSGIP"])
def test_every_single_command_compiles(tmp_path, command):
    assert cli.main(["generate", "bc65", "--commands", command, "-o", str(tmp_path)]) == 0
    compile_c(tmp_path, "bc65")


SMALL_FAMILIES = {
    "of nothing": "",
    "of one command": XA + "    execute: AT+XA\n",
    "of one URC without fields": "urcs:\n  XU: {title: U, source: doc 1, lines: ['+XU: \"x\"']}\n",
    "of one bare URC": "urcs:\n  XU: {title: U, source: doc 1, lines: ['XU']}\n",
    "of one table": "tables:\n  t: {title: T, source: doc 1, codes: {-1: {name: a, meaning: 'A \"quoted\" \\ word'}}}\n",
    "of a URC with a host": (
        "urcs:\n  XU:\n    title: U\n    source: doc 1\n    parameters: {i: {type: ip_address}, d: {type: domain_name}, h: {one_of: [d, i]}}\n"
        "    lines: ['+XU: <d>/<i>']\n"
    ),
    "of one command with everything": SPEC,
}


@pytest.mark.parametrize("sections", SMALL_FAMILIES.values(), ids=SMALL_FAMILIES)
def test_small_families_compile(project, sections):
    project.tiny(sections)
    assert project.run("generate", "-o", "out").status == 0
    compile_c(project.folder / "out", "tiny")


def test_a_family_without_echo_is_refused(project):
    project.write("tiny.yaml", TOP.replace("[base]", "[]"))
    for verb in ("check", "generate"):
        assert project.run(verb).err == "atbind: tiny: no layer gives the mode echo, which every client follows\n"


def test_another_runtime_is_refused(tmp_path):
    shutil.copytree(ROOT / "runtime/include", tmp_path / "include")
    types = tmp_path / "include/atbind/at_types.h"
    number = int(re.search(r"#define AT_RUNTIME_ABI (\d+)", types.read_text())[1])
    types.write_text(types.read_text().replace(f"AT_RUNTIME_ABI {number}", f"AT_RUNTIME_ABI {number + 1}"))
    for source in sorted((GENERATED / "bc65").glob("*.c")):
        done = subprocess.run(
            ["gcc", "-std=c99", "-fsyntax-only", f"-I{tmp_path}/include", f"-I{GENERATED}", str(source)],
            capture_output=True, text=True, check=False,
        )
        assert done.returncode != 0, source.name
        assert "run ./atbind generate bc65" in done.stderr, source.name
