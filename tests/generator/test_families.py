"""What is generated of each family: always the same bytes, clean C99 and C++17 on two compilers, and a page that says it all."""

import hashlib
import json
import os
import re
import subprocess
import sys

import pytest

from atgen import cli
from conftest import FAMILIES, ROOT, STRICT_C, STRICT_CXX, compile_c, contents, tool

GENERATED = ROOT / "generated"
INCLUDES = [f"-I{ROOT}/runtime/include", f"-I{GENERATED}"]
HEADERS = [(family, path.name) for family in FAMILIES for path in sorted((GENERATED / family).glob("*.h"))]


def checked_in():
    """The generated files as they are checked in."""
    return {f"{family}/{name}": content for family in FAMILIES for name, content in contents(GENERATED / family).items()}


def page(family):
    return (GENERATED / family / f"{family}.md").read_text(encoding="utf-8")


def test_every_family_is_looked_at():
    assert sorted(path.name for path in GENERATED.iterdir() if path.is_dir()) == sorted(FAMILIES)
    assert sorted(path.stem for path in (ROOT / "spec/family").glob("*.yaml")) == sorted(FAMILIES)


# -- always the same --------------------------------------------------------------------------------------------------


def test_generating_twice_gives_the_same(tmp_path):
    for name in ("one", "two"):
        assert cli.main(["generate", "-o", str(tmp_path / name)]) == 0
    assert contents(tmp_path / "one") == contents(tmp_path / "two") == checked_in()
    assert {len(contents(GENERATED / family)) for family in FAMILIES} == {16}


@pytest.mark.parametrize("seed, locale, zone", [("0", "C", "Pacific/Kiritimati"), ("1", "tr_TR.UTF-8", "America/St_Johns")])
def test_neither_hash_seed_nor_folder_nor_locale_shows(tmp_path, dumps, seed, locale, zone):
    environment = {
        "PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT / "generator"), "PYTHONHASHSEED": seed, "PYTHONDONTWRITEBYTECODE": "1",
        "LC_ALL": locale, "TZ": zone,
    }
    for command in (["generate", "-o", "out"], ["dump", "bc65"]):
        done = subprocess.run(
            [sys.executable, "-m", "atgen", *command], cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", check=False
        )
        assert (done.returncode, done.stderr) == (0, "")
    assert contents(tmp_path / "out") == checked_in()
    assert json.loads(done.stdout) == dumps["bc65"]


@pytest.mark.parametrize("family", FAMILIES)
def test_nothing_of_the_place_or_time_of_generating_shows(family):
    tell_tale = re.compile(
        rb"/home/|/tmp/|/usr/|/root/|\b[A-Z]:\\|__DATE__|__TIME__|\b20[2-9]\d-\d\d-\d\d\b|re2c \d|[Jj]inja|[Pp]ython \d"
    )
    for name, content in contents(GENERATED / family).items():
        assert tell_tale.findall(content) == [], name
        assert str(ROOT).encode() not in content, name


@pytest.mark.parametrize("family", FAMILIES)
def test_generated_text_is_tidy(family):
    for name, content in contents(GENERATED / family).items():
        text = content.decode("utf-8")
        assert "\r" not in text, name
        assert text.endswith("\n") and not text.endswith("\n\n"), name
        assert "@{" not in text and "}@" not in text and "//%" not in text, name
        assert not re.search(r"(?<!If-)\bNone\b(?!-Match)", text) and "Undefined" not in text, name


@pytest.mark.parametrize("family", FAMILIES)
def test_the_manifest_tells_inputs_and_outputs(family):
    manifest = json.loads((GENERATED / family / "manifest.json").read_text(encoding="utf-8"))
    for folder, part in ((ROOT / "spec", "inputs"), (GENERATED / family, "outputs")):
        for name, digest in manifest[part].items():
            assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest, name
    written = {path.name for path in (GENERATED / family).iterdir()}
    assert set(manifest["outputs"]) | {"manifest.json"} == written
    assert f"family/{family}.yaml" in manifest["inputs"] and "documents.yaml" in manifest["inputs"]


# -- compilers ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("family", FAMILIES)
def test_its_c_is_clean(family, compiler):
    compile_c(GENERATED, family, compiler=compiler)


@pytest.mark.parametrize("compiler", ["g++", "clang++"])
@pytest.mark.parametrize("family", FAMILIES)
def test_its_headers_are_clean_in_cxx(tmp_path, family, compiler):
    source = tmp_path / "user.cpp"
    source.write_text(f'#include "{family}/{family}.h"\n#include "{family}/{family}_catalogue.h"\n#include "{family}/{family}.h"\nint main() {{ return 0; }}\n')
    tool(compiler, *STRICT_CXX, "-fsyntax-only", *INCLUDES, source)


def test_all_families_stand_in_one_program(tmp_path):
    source = tmp_path / "user.c"
    source.write_text("".join(f'#include "{family}/{family}.h"\n' for family in FAMILIES))
    tool("gcc", *STRICT_C, "-fsyntax-only", *INCLUDES, source)


@pytest.mark.parametrize("family, header", HEADERS, ids=[header for _, header in HEADERS])
def test_every_header_stands_alone(tmp_path, family, header):
    source = tmp_path / "user.c"
    source.write_text(f'#include "{family}/{header}"\n')
    tool("gcc", *STRICT_C, "-fsyntax-only", *INCLUDES, source)


SUBSETS = [
    ("bg95", "QSSLCFG,QSSLOPEN,QSSLSEND,QSSLRECV,QSSLCLOSE"), ("bg95", "QFUPL"), ("bg95", "ATO,AT&D"), ("bg95", "QSSLCRYPT"), ("bg95", "QSSLSTATE"),
    ("bc28", "QLASERVERIP"), ("bc28", "QLASETPSK"), ("bc28", "QLASENDDATA,QLADATASTATUS"), ("bc28", "QLASENDRSP"), ("bc28", "NRB"), ("bc28", "QCFG"),
    ("bc65", "QCOAPCFG,QCOAPOPEN,QCOAPSEND,QCOAPCLOSE"), ("bc65", "QCOAPOPTION"), ("bc65", "QCOAPHEAD"), ("bc25", "QIKALIVE"),
]


@pytest.mark.parametrize("family, commands", SUBSETS, ids=[f"{family} {commands}" for family, commands in SUBSETS])
def test_a_subset_of_its_commands_compiles(tmp_path, family, commands):
    assert cli.main(["generate", family, "--commands", commands, "-o", str(tmp_path)]) == 0
    for compiler in ("gcc", "clang"):
        compile_c(tmp_path, family, compiler=compiler)


# -- reference pages --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("family", FAMILIES)
def test_the_page_has_everything_that_has_a_name(dumps, family):
    text, dumped = page(family), dumps[family]
    for name, command in dumped["commands"].items():
        assert f"### {name}\n" in text
        for holder in (command, *command.get("subcommands", ())):
            for variants in holder.get("forms", {}).values():
                for form in variants:
                    assert f"**`{form['syntax']}`**" in text, form["syntax"]
    for name, urc in dumped["urcs"].items():
        assert f"### {name}\n" in text
        for line in urc["lines"]:
            assert line["line"].replace("|", "\\|") in text, line["line"]
    for name in dumped["modes"]:
        assert f"| `{name}` |" in text
    for name, codes in dumped["errors"].items():
        assert f"### Table {name}\n" in text
        for code in codes:
            assert f"| {code['code']} | {code['meaning']}" in text
    for erratum in dumped["errata"]:
        assert f"### {erratum['about']}\n" in text


@pytest.mark.parametrize("family", FAMILIES)
def test_the_page_has_every_other_spelling(dumps, family):
    for alias in dumps[family].get("accepts", ()):
        assert f"| `{alias['beginning']}` | `{alias['means']}` |" in page(family)
    for name, command in dumps[family]["commands"].items():
        for alias in command.get("accepts", ()):
            section = page(family).partition(f"### {name}\n")[2].partition("\n### ")[0]
            assert f"Also read as {', '.join(command['accepts'])}." in section, alias


PAGES = [
    ("bg95", "In place of OK:\n\n- `SEND OK`\n- `SEND FAIL`"),
    ("bg95", "answer within 300 ms; SEND OK within 10 s."),
    ("bg95", "CONNECT within 150 s + negotiate_time"),
    ("bg95", "OK within 300 ms + 1 s * close_timeout"),
    ("bg95", "Always: the length of `input_data` is a multiple of 16."),
    ("bg95", "## Online data mode"),
    ("bg95", "The escape sequence is `+++`, with 1000 ms of silence around it."),
    ("bg95", "secret"),
    ("bg95", "BG95-M4 (Cat M1 and Cat NB2, with 450 MHz)"),
    ("bg95", "0X0035: RSA; AES-256 in CBC mode; SHA-1."),
    ("bg95", "default 0XFFFF"),
    ("bc28", "The document marks it as in development."),
    ("bc28", "the restart within 10 s"),
    ("bc28", "To be answered with QLASENDRSP within 10 s."),
    ("bc28", "Cannot be read safely: The payload has no length"),
    ("bc28", "Modes go back to what they are at first; commands under way end."),
    ("bc28", 'or "0"'),
    ("bc28", 'printed as "***"'),
    ("bc28", "## Command lines"),
    ("bc28", "`;` stands between commands."),
    ("bc65", "## Formulas"),
    ("bc65", "`opt_value` = `(block_num << 4) | (block_more << 3) | log2(block_size / 16)`"),
    ("bc65", "Unless `opt_name` is 11: `opt_flag` cannot be given."),
    ("bc65", "When `opt_name` is 6 or 14 or 23 or 27 or 28: `opt_value` is a decimal number."),
    ("bc65", "When `opt_name` is 12 or 17: `opt_value` is 0 or 40 or 41 or 42 or 47 or 50."),
    ("bc65", "When `opt_name` is 5: `opt_value` has 0 bytes."),
    ("bc65", "**Beware.** While access_mode is 1 and show_length_mode is 0, +QIURC: \"recv\",<connectID> cannot be read safely"),
]


@pytest.mark.parametrize("family, words", PAGES, ids=[f"{family} {words[:40]}" for family, words in PAGES])
def test_the_page_says(family, words):
    assert words in page(family)


def test_each_call_that_leads_to_unsafe_lines_says_so():
    header = (GENERATED / "bc65/bc65_commands.h").read_text(encoding="utf-8")
    comments = re.findall(r"/\*((?:(?!\*/).)*)\*/\s*at_status (bc65_\w+)\(", header, re.S)
    warned = {name for comment, name in comments if "cannot be read safely" in " ".join(comment.replace("\n *", " ").split())}
    assert warned == {"bc65_qiopen", "bc65_qicfg_showlength", "bc65_qiswtmd"}
