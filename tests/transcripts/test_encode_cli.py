"""What the host tool's encode verb writes, and what it refuses to write."""

import json
import os
import subprocess
import sys

import encode_bc25
import encode_bc28
import encode_bc65
import encode_bg95
import encode_coap
import pytest
from transcript import ROOT, run_host, split_words

TABLES = [("bc65", encode_bc65), ("bc65", encode_coap), ("bc25", encode_bc25), ("bc28", encode_bc28), ("bg95", encode_bg95)]

# What is refused in every family; the command has an integer from 0 to 5.
WRONG_WORDS = {
    # No numbers.
    "QICLOSE connectID=": ["connectID", "''", "number"],
    "QICLOSE connectID=x": ["connectID", "'x'", "number"],
    "QICLOSE connectID=1x": ["connectID", "'1x'", "number"],
    "QICLOSE connectID=0x1": ["connectID", "'0x1'", "number"],
    "QICLOSE connectID=+1": ["connectID", "'+1'", "number"],
    r"QICLOSE connectID=\x201": ["connectID", "' 1'", "number"],
    "QICLOSE connectID=1.0": ["connectID", "'1.0'", "number"],
    "QICLOSE connectID=99999999999999999999": ["connectID", "99999999999999999999", "0-5"],
    "QICLOSE connectID=4294967296": ["connectID", "4294967296", "0-5"],
    "QICLOSE connectID=-2147483649": ["connectID", "-2147483649", "0-5"],
    # Names and words that are wrong in themselves.
    "QICLOSE connectID=1 nosuch=2": ["nosuch", "connectID"],
    "QICLOSE connectid=1": ["connectid", "connectID"],
    "QICLOSE=? connectID=1": ["connectID"],
    "QISTATE? connectID=1": ["connectID"],
    "QICLOSE connectID=1 connectID=1": ["connectID", "twice"],
    "QICLOSE connectID": ["connectID", "name=value"],
    r"QICLOSE connectID=\q": ["connectID", "backslash"],
    "NOSUCH": ["NOSUCH", "no such command", "bc65"],
    "NOSUCH?": ["NOSUCH", "no such command", "bc65"],
}


def rows(name):
    """The rows of one kind in all tables, with the family in front."""
    found = []
    for family, table in TABLES:
        entries = getattr(table, name)
        entries = entries.items() if isinstance(entries, dict) else entries
        found += [(family, *row) for row in entries]
    return [pytest.param(*row, id=f"{row[0]}-{row[1]}"[:120]) for row in found]


def encode(family, command):
    return run_host("encode", "--module", family, *split_words(command))


def assert_written(family, command, lines):
    done = encode(family, command)
    assert done.stderr == b""
    assert done.stdout.decode() == lines + "\n"
    assert done.returncode == 0


def assert_refused(done, *words):
    assert done.returncode == 2
    assert done.stdout == b""
    message = done.stderr.decode()
    assert message.count("\n") == 1 and message.endswith("\n")
    for word in words:
        assert str(word) in message
    return message


def in_labels(length):
    """A text that also has the form of a domain name."""
    return "".join("." if at % 50 == 48 and at < length - 1 else "a" for at in range(length))


@pytest.mark.parametrize("family, command, lines", rows("WRITTEN"))
def test_command_is_written(family, command, lines):
    assert_written(family, command, lines)


@pytest.mark.parametrize("family, command, name, low, high", rows("RANGES"))
def test_integers_keep_their_range(family, command, name, low, high):
    for value in (low, high):
        done = encode(family, command.format(value))
        assert done.returncode == 0, done.stderr.decode()
        assert str(value).encode() in done.stdout
    for value in (low - 1, high + 1, -2147483648, 2147483647):
        message = assert_refused(encode(family, command.format(value)), value, f"{low}-{high}")
        assert message.startswith(f"{name}: ")


@pytest.mark.parametrize("family, command, name, listed, others", rows("VALUES"))
def test_only_listed_values_are_written(family, command, name, listed, others):
    for value in listed:
        done = encode(family, command.format(value))
        assert done.returncode == 0, done.stderr.decode()
    for value in others:
        message = assert_refused(encode(family, command.format(value)))
        assert message.startswith(f"{name}: "), value


@pytest.mark.parametrize("family, command, name, low, high", rows("TEXTS"))
def test_texts_keep_their_length(family, command, name, low, high):
    for length in (low, high):
        text = in_labels(length)
        done = encode(family, command.format(text))
        assert done.returncode == 0, done.stderr.decode()
        assert f'"{text}"'.encode() in done.stdout
    for length, limit in ((low - 1, f"{low}-"), (high + 1, f"-{high}"), (high + 1000, "")):
        if length >= 0:
            message = assert_refused(encode(family, command.format(in_labels(length))), length, limit)
            assert message.startswith(f"{name}: ")


@pytest.mark.parametrize("family, command, name, low, high", rows("TEXTS"))
def test_texts_never_end_the_line_or_the_quotation(family, command, name, low, high):
    length = max(low, min(3, high))
    if length == 0:
        return
    for character in (r"\x22", r"\r", r"\n", r"\x00"):
        text = "a" * (length // 2) + character + "b" * (length - length // 2 - 1)
        message = assert_refused(encode(family, command.format(text)), name)
        assert message.startswith(f"{name}: ")


@pytest.mark.parametrize("family, most", [("bc65", 1440), ("bc25", 512)])
def test_hexadecimal_data_keep_their_length(family, most):
    done = encode(family, f"QISENDEX connectID=0 hex_string={'ab' * most}")
    assert done.stdout.decode() == f'AT+QISENDEX=0,{most},"{"AB" * most}"\\r\n'
    assert_refused(encode(family, f"QISENDEX connectID=0 hex_string={'ab' * most}ab"), "hex_string: ", most + 1, f"1-{most}")
    assert_refused(encode(family, "QISENDEX connectID=0 hex_string="), "hex_string: ", 0, f"1-{most}")


@pytest.mark.parametrize("family, command, words", rows("REFUSED"))
def test_command_is_refused(family, command, words):
    message = assert_refused(encode(family, command), *words)
    assert message.startswith(words[0])


@pytest.mark.parametrize("command", WRONG_WORDS)
def test_wrong_words_are_refused(command):
    message = assert_refused(encode("bc65", command), *WRONG_WORDS[command])
    assert message.startswith(WRONG_WORDS[command][0])


@pytest.mark.parametrize(
    "words",
    [
        ["encode", "--module", "nosuch", "AT"],
        ["encode", "AT"],
        ["encode", "--module", "bc65"],
        ["nosuch", "--module", "bc65", "AT"],
        ["--module", "bc65"],
        ["decode", "--module", "nosuch"],
        ["decode", "--module", "bc65", "no such file"],
        ["decode", "--module", "bc65", "--mode", "nosuch=1"],
        ["decode", "--module", "bc65", "--mode", "view_mode"],
        ["decode", "--module", "bc65", "--mode", "view_mode=x"],
        ["decode", "--module", "bc65", "--buffer", "63"],
    ],
)
def test_misuse_is_refused(words):
    assert_refused(run_host(*words))


@pytest.mark.parametrize("words", [["encode", "--module", "bc65", "QISTATE?"], ["decode", "--module", "bc65"]])
def test_output_that_cannot_be_written_is_no_success(words):
    with open("/dev/full", "wb") as full:
        done = run_host(*words, stdin=b"<< \\r\\nOK\\r\\n\n", stdout=full)
    assert done.returncode == 1
    assert done.stderr.startswith(b"atbind: cannot write: ")


@pytest.mark.parametrize(
    "text, place", [(b"AT\n", "1:1"), (b"# mode: echo=0\n>> AT\\q\n", "2:6"), (b"\n<< OK\\x1\n", "2:6"), (b">>AT\n", "1:1")]
)
def test_faults_of_a_transcript_have_a_place(text, place):
    done = run_host("decode", "--module", "bc65", "-", stdin=text)
    assert done.returncode == 1
    assert done.stdout == b""
    assert f":{place}: error: " in done.stderr.decode()


@pytest.mark.parametrize("family", sorted({family for family, _ in TABLES}))
def test_every_form_of_every_command_is_in_the_tables(family):
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generator")}
    words = [sys.executable, "-m", "atgen", "dump", family]
    commands = json.loads(subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, check=True).stdout)["commands"]
    forms = {(name, kind) for name, command in commands.items() for kind in command.get("forms", {})}
    forms |= {
        (f"{name}.{sub['name']}", kind)
        for name, command in commands.items()
        for sub in command.get("subcommands", [])
        for kind in sub["forms"]
    }
    assert forms - {form_of(command) for kin, table in TABLES if kin == family for command in table.WRITTEN} == set()


def form_of(command):
    name, *values = command.split()
    if name.endswith("=?"):
        return name[:-2], "test"
    if name.endswith("?"):
        return name[:-1], "read"
    return name, "write" if values or "." in name else "execute"
