"""How a spec file is read: what a scalar becomes, and what is said about a file that cannot be read."""

import pytest

from atgen import source
from atgen.diagnostics import Diagnostics

SCALARS = [
    ("on", "on"), ("off", "off"), ("yes", "yes"), ("no", "no"), ("y", "y"), ("True", "True"), ("TRUE", "TRUE"),
    ("null", "null"), ("~", "~"), ("", ""), ("010", "010"), ("0x10", "0x10"), ("0o7", "0o7"), ("1:30", "1:30"),
    ("1_000", "1_000"), ("+1", "+1"), ("-0", "-0"), ("1.5", "1.5"), ("1e3", "1e3"), (".inf", ".inf"),
    ("2020-01-01", "2020-01-01"), ("300 ms", "300 ms"), ("<<", "<<"), ("٣", "٣"), ("9" * 5000, "9" * 5000),
    ("0", 0), ("7", 7), ("-7", -7), ("65535", 65535), ("true", True), ("false", False),
    ("'7'", "7"), ('"7"', "7"), ("'true'", "true"), ('"0\\x41"', "0A"), ("!!int '7'", "7"),
]


def load(tmp_path, content):
    path = tmp_path / "x.yaml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    diagnostics = Diagnostics()
    return source.load(path, "x.yaml", diagnostics), diagnostics.lines()


@pytest.mark.parametrize("written, read", SCALARS, ids=[repr(written)[:20] for written, _ in SCALARS])
def test_a_scalar_is_typed_narrowly(tmp_path, written, read):
    value, errors = load(tmp_path, f"key: {written}\n")
    assert errors == []
    assert value["key"] == read
    assert isinstance(value["key"], bool) == isinstance(read, bool)
    assert isinstance(value["key"], str) == isinstance(read, str)


def test_keys_stay_text(tmp_path):
    value, errors = load(tmp_path, "{1: a, true: b, on: c}")
    assert (list(value), errors) == (["1", "true", "on"], [])


def test_a_key_that_looks_like_a_merge_is_a_key(tmp_path):
    value, errors = load(tmp_path, "a: &a {x: 1}\nb: {<<: *a}\n")
    assert (value["b"], errors) == ({"<<": {"x": 1}}, [])


def test_every_value_and_key_knows_its_place(tmp_path):
    value, _ = load(tmp_path, "a:\n  - b\n  - {c: d}\n")
    assert str(value.key_marks["a"]) == "x.yaml:1:1"
    assert str(value.marks["a"]) == "x.yaml:2:3"
    assert [str(mark) for mark in value["a"].marks] == ["x.yaml:2:5", "x.yaml:3:5"]
    assert str(value["a"][1].marks["c"]) == "x.yaml:3:9"


def test_columns_count_characters(tmp_path):
    _, errors = load(tmp_path, "{é—: 1, a: 1, a: 2}")
    assert errors == ["x.yaml:1:15: error: duplicate key 'a'; first defined at x.yaml:1:9"]


def test_a_byte_order_mark_is_no_error(tmp_path):
    assert load(tmp_path, b"\xef\xbb\xbfa: 1\n") == ({"a": 1}, [])


FAILURES = {
    "duplicate key": ("a: 1\nb: 2\na: 3\n", ["3:1: error: duplicate key 'a'; first defined at x.yaml:1:1"]),
    "two duplicate keys": (
        "a: {b: 1, b: 2}\na: 3\n",
        ["1:11: error: duplicate key 'b'; first defined at x.yaml:1:5", "2:1: error: duplicate key 'a'; first defined at x.yaml:1:1"],
    ),
    "key that is no word": ("? [a]\n: 1\n", ["1:3: error: a key has to be a plain word"]),
    "tab": ("a:\n\tb: 1\n", ["2:1: error: YAML: found character that cannot start any token"]),
    "open quote": ("a: 'b\n", ["2:1: error: YAML: found unexpected end of stream"]),
    "open list": ("a: [b\nc: d\n", ["2:2: error: YAML: did not find expected ',' or ']'"]),
    "unknown alias": ("a: *b\n", ["1:4: error: YAML: found undefined alias"]),
    "two documents": ("a: 1\n---\nb: 1\n", ["2:1: error: YAML: expected a single document in the stream, but found another document"]),
    "empty": ("", ["1:1: error: is empty; expected a mapping"]),
    "only a comment": ("# nothing\n", ["1:1: error: is empty; expected a mapping"]),
    "not UTF-8": (b"a: \xff\n", ["1:1: error: is not UTF-8: byte 3 cannot be read"]),
    "NUL": (b"a: \x00\n", ["1:1: error: YAML: unacceptable character #x0000: control characters are not allowed"]),
    "alias in itself": ("a: &a [1, *a]\n", ["1:4: error: an alias contains itself"]),
    "mapping in itself": ("&a\nb: *a\n", ["1:1: error: an alias contains itself"]),
    "nested too deep": ("a: " + "[" * 60 + "]" * 60, ["1:53: error: is nested too deep; expected 50 levels at most"]),
}


@pytest.mark.parametrize("content, expected", FAILURES.values(), ids=FAILURES)
def test_what_cannot_be_read_is_one_line(tmp_path, content, expected):
    assert load(tmp_path, content)[1] == [f"x.yaml:{line}" for line in expected]


@pytest.mark.parametrize("content, found", [("- a\n", "a list"), ("word\n", "'word'"), ("7\n", "7"), ("true\n", "true"), ("[]\n", "an empty list")])
def test_a_file_has_to_be_a_mapping(project, content, found):
    project.write("x.yaml", content)
    assert project.check().errors == [f"x.yaml:1:1: error: expected a mapping, found {found}"]


def test_a_file_that_is_a_folder(project):
    (project.folder / "x.yaml").mkdir()
    assert project.check().errors == ["x.yaml:1:1: error: cannot be read: Is a directory"]


def test_a_link_to_nothing(project):
    (project.folder / "x.yaml").symlink_to("nowhere")
    assert project.check().errors == ["x.yaml:1:1: error: cannot be read: No such file or directory"]


LAYER = "layer: x\ntitle: X\n"
LAYER_KEYS = (
    "change, command_line, commands, errata, family, firmware, formulas, layer, modes, online, over, parameters, remove, results, tables, "
    "title, urcs"
)
FORMS = {
    "unknown key of a layer": (LAYER + "§comands: {}\n", f"unknown key 'comands'; expected one of {LAYER_KEYS}"),
    "unknown key of a rule": (
        LAYER + "commands: {XA: {title: A, source: doc 1, response_time: 1 s, "
        "write: {syntax: 'AT+XA=[<cid>]', rules: [{when: {cid: 1}, require: [cid], §size: {cid: 1..2}}]}}}\nparameters: {cid: {type: integer}}\n",
        "unknown key 'size'; expected one of digits, forbid, length, listed, multiple, range, require, unless, when",
    ),
    "unknown key of a document": (
        "documents: {d: {title: T, publisher: P, §author: A}}\n",
        "unknown key 'author'; expected one of date, language, models, publisher, title, version",
    ),
    "number for text": ("layer: x\ntitle: §5\n", "'title': expected text on one line, without the marks of a C comment, found 5"),
    "end of a C comment": ("layer: x\ntitle: §a */\n", "'title': expected text on one line, without the marks of a C comment, found 'a */'"),
    "two lines for one": (
        'layer: x\ntitle: §"a\\nb"\n', "'title': expected text on one line, without the marks of a C comment, found 'a b'"
    ),
    "text for a mapping": (LAYER + "commands: §none\n", "'commands': expected a mapping, found 'none'"),
    "mapping for a list": (LAYER + "over: §{}\n", "'over': expected a list, found an empty mapping"),
    "number in a list of names": (LAYER + "remove: [§5]\n", "'remove': expected text, found 5"),
    "empty list": (
        LAYER + "family: {name: x, models: §[], documents: [doc]}\n",
        "'models': expected names of modules, or a mapping of names to what they are, found an empty list",
    ),
    "not a truth value": (
        LAYER + "tables: {t: {title: T, source: doc 1, open: §yes, codes: {1: {name: a, meaning: A}}}}\n",
        "'open': expected true or false, found 'yes'",
    ),
    "not a range": (LAYER + "parameters: {p: {type: integer, range: §1-3}}\n", "'range': expected a range such as 0..65535, found '1-3'"),
    "not a length": (LAYER + "parameters: {p: {type: text, length: §1-3}}\n", "'length': expected a length such as 16 or 1..50, found '1-3'"),
    "not a type": (
        LAYER + "parameters: {p: {type: §int}}\n",
        "'type': expected one of integer, hex_integer, string, text, ip_address, domain_name, date_time, digits, hex_string, data, raw, "
        "found 'int'",
    ),
    "not a citation": (
        LAYER + "modes: {m: {about: M, source: §doc chapter one, initial: 0}}\n",
        "'source': expected a citation such as 'bc65-tcpip 2.2.1, table 2', found 'doc chapter one'",
    ),
    "a code that is no integer": (
        LAYER + "tables: {t: {title: T, source: doc 1, codes: {1: {name: a, meaning: A}, §010: {name: b, meaning: B}}}}\n",
        "'codes': key '010' is not an integer",
    ),
    "a mode's value that is no integer": (
        LAYER + "modes: {m: {about: M, source: doc 1, values: {0: off, §on: on}, initial: 0}}\n",
        "'values': key 'on' is not an integer from 0 up",
    ),
    "a name that C cannot have": (LAYER + "parameters: {§3g: {type: integer}}\n", "'parameters': key '3g' is not a name that starts with a letter"),
    "something missing": (LAYER + "tables:\n  t: §{title: T, codes: {1: {name: a, meaning: A}}}\n", "'t': lacks source"),
    "several results that mean success": (
        LAYER + "commands: {XA: {title: A, source: doc 1, response_time: 1 s, execute: {syntax: AT+XA, within: 1 s, "
        "later: [{line: '+XA: <a>,<b>', success: §{a: 1, b: 1}}]}}}\nparameters: {a: {type: integer}, b: {type: integer}}\n",
        "'success': expected true, false, or one field with its value such as {{err: 0}}, found a mapping",
    ),
}


@pytest.mark.parametrize("text, message", FORMS.values(), ids=FORMS)
def test_what_does_not_keep_to_the_schema(project, text, message):
    project.write("x.yaml", text)
    done = project.check()
    assert (done.status, done.errors) == (1, project.expected(message))
