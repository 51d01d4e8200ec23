"""What is wrong with a spec, one mistake a case: the place of the error (marked §) and its words."""

import shutil

import pytest

from conftest import MODE, N, NM, P, TOP, XA, urc

WRITE_N = "    write: AT+XA=<n>\n"
SLOT_MODE = "parameters:\n  n: {about: N., type: integer, range: 0..1}\nmodes:\n  m: {about: M., source: doc 1, per: n, initial: 0}\n"
TABLE = "tables:\n  t: {title: T, source: doc 1, codes: {1: {name: a, meaning: A}}}\n"
LIMITS = "expected -2147483648 to 2147483647"

PARAMETERS = {
    "range upside down": (
        XA + P + "      n: {type: integer, range: §5..1}\n" + WRITE_N,
        "'n': range 5..1 is upside down; expected the smaller number first",
    ),
    "length upside down": (
        XA + P + "      n: {type: string, length: §5..1}\n" + WRITE_N,
        "'n': range 5..1 is upside down; expected the smaller number first",
    ),
    "default outside its range": (
        XA + P + "      n: {type: integer, range: 1..5, default: §6}\n" + WRITE_N, "'n': default 6 is outside its range 1..5"
    ),
    "default not among the values": (
        XA + P + "      n: {type: integer, default: §6, values: {1: {name: a, about: A.}, 2: {name: b, about: B.}}}\n" + WRITE_N,
        "'n': default 6 is not among its values 1, 2",
    ),
    "default word not among the values": (
        XA + P + "      n: {type: string, default: §C, values: {A: {number: 1, about: A.}, B: {number: 2, about: B.}}}\n" + WRITE_N,
        "'n': default C is not among its values A, B",
    ),
    "default of another type": (
        XA + P + "      n: {type: integer, default: §one}\n" + WRITE_N, "'n': default one is not of type integer"
    ),
    "number for the default of a string": (
        XA + P + "      n: {type: string, default: §1}\n" + WRITE_N, "'n': default 1 is not of type string"
    ),
    "default longer than allowed": (
        XA + P + "      n: {type: string, length: 1..2, default: §abc}\n" + WRITE_N, "'n': default abc is outside its length 1..2"
    ),
    "two values with one number": (
        XA + P + "      n: {type: string, values: {A: {number: 1, about: A.}, §B: {number: 1, about: B.}}}\n" + WRITE_N,
        "'n': value 'B' has the number 1 of another value",
    ),
    "two values with one name": (
        XA + P + "      n: {type: integer, values: {1: {name: a, about: A.}, §2: {name: a, about: B.}}}\n" + WRITE_N,
        "'n': value '2' has the name 'a' of another value",
    ),
    "a value that is no integer": (
        XA + P + "      n: {type: integer, values: {§0x10: {name: a, about: A.}}}\n" + WRITE_N, "'n': value '0x10' is not an integer"
    ),
    "a value with a leading zero": (
        XA + P + "      n: {type: integer, values: {§010: {name: a, about: A.}}}\n" + WRITE_N, "'n': value '010' is not an integer"
    ),
    "a value without a name": (
        XA + P + "      n: {type: integer, values: {§1: {about: A.}}}\n" + WRITE_N, "'n': value 1 lacks a name"
    ),
    "a word without a number": (
        XA + P + "      n: {type: string, values: {§A: {about: A.}}}\n" + WRITE_N, "'n': value 'A' lacks its number"
    ),
    "leaving out what is not there": (
        XA + P + "      n: {without: [§B]}\n" + WRITE_N + "parameters:\n  n: {type: string, values: {A: {number: 1, about: A.}}}\n",
        "'n' has no value 'B' to leave out",
    ),
    "no type": (XA + P + "      §n: {about: N.}\n" + WRITE_N, "'n' lacks a type"),
    "a key that does not go with the type": (
        XA + P + "      n: {type: string, §range: 1..2}\n" + WRITE_N, "'n': range does not go with type string"
    ),
    "a table for a string": (
        TABLE + XA + P + "      n: {type: string, §table: t}\n" + WRITE_N, "'n': table does not go with type string"
    ),
    "unknown table": (
        TABLE + XA + P + "      n: {type: integer, table: §u}\n" + WRITE_N, "'n': unknown table 'u'; expected one of t"
    ),
    "unknown table where there is none": (
        XA + P + "      n: {type: integer, table: §u}\n" + WRITE_N, "'n': unknown table 'u'; expected one of none"
    ),
    "stands on no line": (XA + P + "      n: {type: integer}\n      §m: {type: integer}\n" + WRITE_N, "parameter 'm' stands on no line of XA"),
    "alternatives that are no addresses": (
        XA + P + "      a: {type: integer}\n      b: {type: string}\n      §n: {one_of: [a, b]}\n    write: AT+XA=<a>/<b>\n",
        "'n': one_of a, b; expected one parameter of type ip_address and one of type domain_name",
    ),
    "alternatives of nothing": (
        XA + P + "      a: {type: ip_address}\n      b: {type: domain_name}\n    write: §AT+XA=<a>/<b>,<a>,<b>\n",
        "no parameter is one_of a, b, as 'AT+XA=<a>/<b>,<a>,<b>' needs",
    ),
}

NUMBERS = {
    "in a range": (XA + P + "      n: {type: integer, range: §0..2147483648}\n" + WRITE_N, f"'n': 2147483648 does not fit 32 bits; {LIMITS}"),
    "in a range, below": (
        XA + P + "      n: {type: integer, range: §-2147483649..0}\n" + WRITE_N, f"'n': -2147483649 does not fit 32 bits; {LIMITS}"
    ),
    "as a default": (XA + P + "      n: {type: integer, default: §2147483648}\n" + WRITE_N, f"'n': 2147483648 does not fit 32 bits; {LIMITS}"),
    "as a value": (
        XA + P + "      n: {type: integer, values: {§2147483648: {name: a, about: A.}}}\n" + WRITE_N,
        f"'n': 2147483648 does not fit 32 bits; {LIMITS}",
    ),
    "as the number of a word": (
        XA + P + "      n: {type: string, values: {§A: {number: 2147483648, about: A.}}}\n" + WRITE_N,
        f"'n': 2147483648 does not fit 32 bits; {LIMITS}",
    ),
    "in a table": (
        "tables:\n  t: {title: T, source: doc 1, codes: {§2147483648: {name: a, meaning: A}}}\n", f"'t': 2147483648 does not fit 32 bits; {LIMITS}"
    ),
    "as a fixed value": (
        XA + N + "    write: {syntax: AT+XA=<n>, fixed: {n: §2147483648}}\n", f"'n': 2147483648 does not fit 32 bits; {LIMITS}"
    ),
    "in a rule": (
        XA + NM + "    write: {syntax: 'AT+XA=<n>[,<m>]', rules: [{when: {n: 1}, range: {n: §0..2147483648}}]}\n",
        f"'n': 2147483648 does not fit 32 bits; {LIMITS}",
    ),
    "in a condition": (
        XA + NM + "    write: {syntax: 'AT+XA=<n>[,<m>]', rules: [{when: {n: §2147483648}, require: [m]}]}\n",
        f"'n': 2147483648 does not fit 32 bits; {LIMITS}",
    ),
    "of a mode": (
        "modes:\n  m: {about: M., source: doc 1, initial: §65536}\n", "'m': 65536 does not fit 16 bits; expected 0 to 65535"
    ),
    "in the range of a mode": (
        "modes:\n  m: {about: M., source: doc 1, range: §0..65536, initial: 0}\n", "'m': 65536 does not fit 16 bits; expected 0 to 65535"
    ),
    "of a time": (
        XA.replace("300 ms", "§597 h") + "    execute: AT+XA\n", "'597 h' does not fit 32 bits; expected 2147483647 ms at most"
    ),
}

CITATIONS = {
    "of a command": (XA.replace("doc 1", "§dok 1") + "    execute: AT+XA\n", "cites unknown document 'dok'; expected one of doc"),
    "of a parameter": (
        XA + P + "      n: {type: integer, source: §dok 1}\n" + WRITE_N, "cites unknown document 'dok'; expected one of doc"
    ),
    "of a line": (
        XA + N + "    read: {syntax: AT+XA?, responses: [{line: '+XA: <n>', source: §dok 1}]}\n",
        "cites unknown document 'dok'; expected one of doc",
    ),
    "of an erratum": (
        "errata:\n  e: {about: E, read: [{source: §dok 1, text: T}], chosen: C, reason: R}\n",
        "cites unknown document 'dok'; expected one of doc",
    ),
    "of a table": (TABLE.replace("doc 1", "§dok 1"), "cites unknown document 'dok'; expected one of doc"),
    "of a mode": (MODE.replace("doc 1", "§dok 1"), "cites unknown document 'dok'; expected one of doc"),
    "of a URC": (urc("    - '+XU: \"x\"'\n").replace("doc 1", "§dok 1"), "cites unknown document 'dok'; expected one of doc"),
}

FORMS = {
    "unknown parameter": (
        XA + N + "    write: §AT+XA=<n>,<k>\n", "unknown parameter 'k' in 'AT+XA=<n>,<k>'; expected one of n"
    ),
    "unknown parameter of a test response": (
        XA + N + WRITE_N + "    test: §'+XA: (list of supported <k>s)'\n",
        "unknown parameter 'k' in '+XA: (list of supported <k>s)'; expected one of n",
    ),
    "a parameter twice": (XA + N + "    write: §AT+XA=<n>,<n>\n", "'n' stands twice on 'AT+XA=<n>,<n>'"),
    "bracket not closed": (XA + NM + "    write: §AT+XA=<n>[,<m>\n", "'AT+XA=<n>[,<m>': a [ without its ]"),
    "bracket not opened": (XA + NM + "    write: §AT+XA=<n>,<m>]\n", "'AT+XA=<n>,<m>]': a ] without its ["),
    "two commas": (XA + NM + "    write: §AT+XA=<n>,,<m>\n", "'AT+XA=<n>,,<m>': two commas in a row"),
    "no comma": (XA + NM + "    write: §AT+XA=<n><m>\n", "'AT+XA=<n><m>': a comma is missing in front of <m>"),
    "comma at the end": (XA + N + "    write: §AT+XA=<n>,\n", "'AT+XA=<n>,': a separator with nothing behind it"),
    "not a command": (XA + N + "    write: §XA=<n>\n", "'XA=<n>': a command line starts with AT"),
    "another command": (XA + N + "    write: §AT+XB=<n>\n", "'AT+XB' is not the command XA that it stands under"),
    "a test response of another command": (XA + N + "    test: §'+XB: (list of supported <n>s)'\n", "'+XB' is not the command XA that it stands under"),
    "a test response of another subcommand": (
        XA + N + "    test: §'+XA: \"b\",(list of supported <n>s)'\n    subcommands:\n      a: {title: A, write: 'AT+XA=\"a\",<n>'}\n",
        "'+XA: \"b\",(list of supported <n>s)': 'b' is no subcommand of XA; expected one of a",
    ),
    "a write form under read": (XA + N + "    read: §AT+XA=<n>\n", "'AT+XA=<n>' is not the read form"),
    "a read form under write": (XA + "    write: §AT+XA?\n", "'AT+XA?' is not the write form"),
    "a read form under execute": (XA + "    execute: §AT+XA?\n", "'AT+XA?' is not the execute form"),
    "an execute form under read": (XA + "    read: §AT+XA\n", "'AT+XA' is not the read form"),
    "later results without a time": (
        XA + N + "    write: §{syntax: AT+XA=<n>, later: ['+XA: <n>']}\n", "AT+XA=<n>: has later results, but nothing says within which time"
    ),
    "a result that no parameter matches": (
        XA + N + "    execute: {syntax: AT+XA, within: 1 s, later: [§{line: '+XA: <n>', match: n}]}\n",
        "'n' is no parameter of AT+XA; expected one of none",
    ),
    "a result matched by what is not on it": (
        XA + NM + "    write: {syntax: 'AT+XA=<n>,<m>', within: 1 s, later: [{line: '+XA: <n>', match: §m}]}\n",
        "'m' is no parameter of '+XA: <n>'; expected one of n",
    ),
    "success by what is not on the line": (
        XA + N + "    write: {syntax: AT+XA=<n>, within: 1 s, later: [{line: '+XA: <n>', success: {§m: 0}}]}\n",
        "'m' is no parameter of '+XA: <n>'; expected one of n",
    ),
    "a fixed parameter that is not on the line": (
        XA + N + "    write: {syntax: AT+XA=<n>, fixed: {§m: 1}}\n", "'m' is no parameter of AT+XA=<n>; expected one of n"
    ),
    "a fixed value outside its range": (
        XA + P + "      n: {type: integer, range: 0..3}\n    write: {syntax: AT+XA=<n>, fixed: {n: §4}}\n", "'n': 4 is outside its range 0..3"
    ),
    "counting what is not data": (
        XA + N + "      m: {type: integer}\n    write: {syntax: 'AT+XA=<n>,<m>', counts: {n: §m}}\n",
        "'m' is neither data nor text, so it has no length",
    ),
    "data entry of what is not data": (
        XA + NM + "    write: {syntax: 'AT+XA=<n>', data_entry: {data: §m, until: Ctrl+Z}}\n", "'m' is not of type data"
    ),
    "data entry until nothing": (
        XA + N + "      m: {type: data}\n    write: {syntax: 'AT+XA=<n>', data_entry: {data: m, until: §k}}\n",
        "'k' is neither Ctrl+Z nor silence nor a parameter of AT+XA=<n>",
    ),
    "a rule about what is not on the line": (
        XA + N + "    write: {syntax: 'AT+XA=<n>', rules: [{when: {n: 1}, require: [§m]}]}\n",
        "'m' is no parameter of AT+XA=<n>; expected one of n",
    ),
    "a rule for a value that is none": (
        XA + P + "      n: {type: integer, values: {1: {name: a, about: A.}}}\n      m: {type: integer}\n"
        "    write: {syntax: 'AT+XA=<n>[,<m>]', rules: [{when: {n: §2}, require: [m]}]}\n",
        "'n' has no value '2'; expected one of 1",
    ),
    "a rule that ranges over text": (
        XA + NM + "    write: {syntax: 'AT+XA=<n>[,<m>]', rules: [{when: {n: 1}, range: {m: §1..2}}]}\n", "'m' is no integer, so it has no range"
    ),
    "an effect on what no line has": (
        XA.rstrip() + "\n    effects: {saved: [§k]}\n" + N + WRITE_N, "unknown parameter 'k' in 'effects.saved'; expected one of n"
    ),
}

LINES = {
    "no colon": (
        XA + NM + "    read: {syntax: AT+XA?, responses: [§'XA <n>,<m>']}\n",
        "'XA <n>,<m>': a response line starts with a name and a colon, or consists of words alone",
    ),
    "empty": (urc("    - §''\n"), "'': an empty line says nothing"),
    "a URC of another name": (urc("    - §'+XV: \"x\"'\n"), "'+XV' is not the URC XU that it stands under"),
    "data without a count": (
        urc("    - §'+XU: <n>,<d>'\n", N + "      d: {type: data}\n"), "'d' on '+XU: <n>,<d>' has no count; where it ends cannot be told"
    ),
    "data counted by what is not on the line": (
        urc("    - §'+XU: <d>'\n    - '+XU: <n>'\n", N + "      d: {type: data, count: n}\n"),
        "'d' on '+XU: <d>' has no count; where it ends cannot be told",
    ),
    "data before the end": (
        urc("    - §'+XU: <n>,<d>,<m>'\n", NM + "      d: {type: data, count: n}\n"), "'d' has to be the last field of '+XU: <n>,<d>,<m>'"
    ),
    "data in no format": (
        urc("    - §'+XU: <n>,<d>'\n", N + "      d: {type: data, count: n, format: base64}\n"),
        "'d': format 'base64' is neither text, hex nor a mode",
    ),
    "the same line twice": (
        urc("    - ¶'+XU: <n>'\n    - §'+XU: <n>'\n", N),
        "'+XU: <n>' cannot be told from '+XU: <n>' in the same modes; which stands at {other}",
    ),
    "an optional field makes two lines one": (
        urc("    - ¶'+XU: <n>[,<m>]'\n    - §'+XU: <n>'\n", NM),
        "'+XU: <n>' cannot be told from '+XU: <n>[,<m>]' in the same modes; which stands at {other}",
    ),
    "an optional field that is there makes two lines one": (
        urc("    - ¶'+XU: <n>[,<m>]'\n    - §'+XU: <n>,<m>'\n", NM),
        "'+XU: <n>,<m>' cannot be told from '+XU: <n>[,<m>]' in the same modes; which stands at {other}",
    ),
    "a literal that text could be": (
        urc("    - ¶'+XU: <n>,<m>'\n    - §'+XU: <n>,\"full\"'\n", NM),
        "'+XU: <n>,\"full\"' cannot be told from '+XU: <n>,<m>' in the same modes; which stands at {other}",
    ),
    "one line of all modes, one of one": (
        MODE + urc("    - ¶'+XU: <n>'\n    - §{line: '+XU: <n>', when: {m: 1}}\n", N),
        "'+XU: <n>' cannot be told from '+XU: <n>' in the same modes; which stands at {other}",
    ),
    "only one value, but the other line may have it too": (
        urc("    - ¶{line: '+XU: <n>', only: {n: [0, 1]}}\n    - §{line: '+XU: <k>', except: {k: [1, 2]}}\n", N + "      k: {type: integer}\n"),
        "'+XU: <k>' cannot be told from '+XU: <n>' in the same modes; which stands at {other}",
    ),
}

MODES = {
    "unknown, of a line": (MODE + urc("    - {line: '+XU: <n>', when: {§k: 1}}\n", N), "unknown mode 'k'; expected one of echo, m"),
    "unknown, of a form": (XA + N + "    write: {syntax: AT+XA=<n>, sets: {§k: n}}\n", "unknown mode 'k'; expected one of echo"),
    "a value that it has not, of a line": (
        MODE + urc("    - {line: '+XU: <n>', when: {m: §2}}\n", N), "mode 'm' has no value 2; expected one of 0, 1"
    ),
    "a value that it has not, of a form": (
        MODE + XA + "    execute: {syntax: AT+XA, sets: {m: §2}}\n", "mode 'm' has no value 2; expected one of 0, 1"
    ),
    "set by nothing": (
        MODE + XA + N + "    write: {syntax: AT+XA=<n>, sets: {m: §k}}\n", "'k' is neither a number nor a parameter of this line"
    ),
    "initial value outside its range": (
        "modes:\n  m: {about: M., source: doc 1, range: 1..2, initial: §0}\n", "'m': initial 0 is outside its range 1..2"
    ),
    "initial value that it has not": (
        "modes:\n  m: {about: M., source: doc 1, values: {1: a}, initial: §0}\n", "'m': initial 0 is not among its values 1"
    ),
    "kept per nothing": (
        "modes:\n  m: {about: M., source: doc 1, per: §n, initial: 0}\n", "'m': per 'n' is not a shared integer parameter with a range"
    ),
    "kept per what is not on the line": (
        SLOT_MODE + urc("    - {line: '+XU: \"x\"', when: {§m: 0}}\n"), "mode 'm' is kept per n, which is not on this line"
    ),
    "kept per what is not on the form": (
        SLOT_MODE + XA + "    execute: {syntax: AT+XA, sets: {§m: 0}}\n", "mode 'm' is kept per n, which is not on this line"
    ),
}


def timed(within, parameters=N, syntax="AT+XA=<n>"):
    return XA + parameters + f"    write: {{syntax: '{syntax}', later: ['+XA: <n>'], within: {within}}}\n"


TIMES = {
    "no time": (timed("§soon 5"), "'soon 5': 'soon 5' is neither a time such as 300 ms nor the name of a parameter"),
    "nothing to add": (timed("§5 s +"), "'5 s +': '' is neither a time such as 300 ms nor the name of a parameter"),
    "no unit": (timed("§'5'"), "'5': '5' is neither a time such as 300 ms nor the name of a parameter"),
    "unknown name": (timed("§5 s + k"), "'k' is neither a parameter of this form nor a mode"),
    "a word": (
        timed("§5 s + m", NM, "AT+XA=<n>,<m>"), "'m' is not an integer, so no time can be made of it"
    ),
    "an optional parameter without a default": (
        timed("§5 s + n", N, "AT+XA=[<n>]"), "'n' may be absent and has no default, so the time could not be told"
    ),
    "in the time to OK": (XA.replace("300 ms", "§k") + "    execute: AT+XA\n", "'k' is neither a parameter of this form nor a mode"),
    "in the time of one form": (
        XA + "    execute: {syntax: AT+XA, response_time: §k}\n", "'k' is neither a parameter of this form nor a mode"
    ),
}

CASES = {
    f"{kind}: {name}": case
    for kind, cases in (
        ("parameter", PARAMETERS), ("number beyond its bits", NUMBERS), ("citation", CITATIONS), ("form", FORMS), ("line", LINES),
        ("mode", MODES), ("time", TIMES),
    )
    for name, case in cases.items()
}


@pytest.mark.parametrize("sections, message", CASES.values(), ids=CASES)
def test_a_mistake_is_named_at_its_place(project, sections, message):
    project.tiny(sections)
    for verb in (["check"], ["dump", "tiny"], ["generate", "tiny", "-o", "out"]):
        done = project.run(*verb)
        assert (done.status, done.out, done.errors) == (1, "", project.expected(message))
    assert not (project.folder / "out").exists()


WELL_FORMED = {
    "a family of nothing": "",
    "lines in different modes": MODE + urc("    - {line: '+XU: <n>', when: {m: 0}}\n    - {line: '+XU: <n>', when: {m: 1}}\n", N),
    "lines of different lengths": urc("    - '+XU: <n>'\n    - '+XU: <n>,<m>'\n", NM),
    "lines of different kinds": urc("    - '+XU: \"a\",<n>'\n    - '+XU: \"b\",<n>'\n", N),
    "a number and a word": urc("    - '+XU: <n>'\n    - '+XU: <m>'\n", NM),
    "values that exclude each other": urc(
        "    - {line: '+XU: <n>', only: {n: [0, 1]}}\n    - {line: '+XU: <k>', except: {k: [0, 1]}}\n", N + "      k: {type: integer}\n"
    ),
    "data that are counted": urc("    - '+XU: <n><CR><LF><d>'\n", N + "      d: {type: data, count: n}\n"),
    "a time with a name": timed("5 s * n"),
    "the largest numbers": XA + P + "      n: {type: integer, range: -2147483648..2147483647, default: 2147483647}\n" + WRITE_N,
    "the largest time": XA.replace("300 ms", "2147483647 ms") + "    execute: AT+XA\n",
}


@pytest.mark.parametrize("sections", WELL_FORMED.values(), ids=WELL_FORMED)
def test_what_is_well_formed_passes(project, sections):
    project.tiny(sections)
    assert project.check() == type(project.check())(0, "no errors in 1 family: tiny\n", "")


def test_all_errors_of_all_files_are_reported_at_once(project):
    project.write("a.yaml", "layer: a\nkey: [\n§")
    project.write("b.yaml", "layer: b\ntitle: B\nover: [§nowhere]\n§wrong: 1\n")
    project.write("c.yaml", "layer: c\ntitle: C\nmodes:\n  m: {about: M., source: §dok 1, initial: 0}\n  §m: {}\n")
    project.tiny(
        XA + P + "      n: {type: integer, range: §5..1}\n      m: {type: integer, default: §x}\n      k: {type: integer}\n"
        "    write: §AT+XA=<n>,,<m>\n    read: §AT+XB?\n"
    )
    done = project.check()
    assert (done.status, done.out) == (1, "")
    assert done.errors == project.expected(
        "YAML: did not find expected node content",
        "unknown layer 'nowhere'; expected one of b, base, c, tiny",
        "unknown key 'wrong'; expected one of change, command_line, commands, errata, family, firmware, formulas, layer, modes, "
        "online, over, parameters, remove, results, tables, title, urcs",
        "cites unknown document 'dok'; expected one of doc",
        "duplicate key 'm'; first defined at c.yaml:4:3",
        "'n': range 5..1 is upside down; expected the smaller number first",
        "'m': default x is not of type integer",
        "'AT+XA=<n>,,<m>': two commas in a row",
        "'AT+XB' is not the command XA that it stands under",
    )


def test_an_error_of_a_shared_layer_is_reported_once(project):
    project.write("a.yaml", "layer: a\ntitle: A\nover: [base]\nfamily: {name: a, models: [A1], documents: [doc]}\n")
    project.write("b.yaml", "layer: b\ntitle: B\nover: [base]\nfamily: {name: b, models: [B1], documents: [doc]}\n")
    project.write("base.yaml", "layer: base\ntitle: Base\nmodes:\n  echo: {about: Echo., source: §dok 1, initial: 1}\n")
    assert project.check().errors == project.expected("cites unknown document 'dok'; expected one of doc")


def test_a_layer_that_no_family_uses_is_checked_too(project):
    project.tiny("")
    project.write("loose.yaml", "layer: loose\ntitle: L\n" + MODE.replace("doc 1", "§dok 1"))
    assert project.check().errors == project.expected("cites unknown document 'dok'; expected one of doc")


def test_check_takes_files_and_folders(project, tmp_path):
    project.tiny("")
    outside = tmp_path / "new" / "more.yaml"
    outside.parent.mkdir()
    outside.write_text("layer: more\ntitle: M\nover: [tiny]\nextra: 1\n", encoding="utf-8")
    assert project.check().status == 0
    assert project.run("check", "tiny.yaml").status == 0
    assert project.run("check", outside).errors[0].startswith(f"{outside}:4:1: error: unknown key 'extra'")


def test_check_takes_every_folder_given(project, tmp_path):
    project.tiny("")
    other = tmp_path / "other"
    shutil.copytree(project.folder, other)
    (other / "more.yaml").write_text("layer: more\ntitle: M\nextra: 1\n", encoding="utf-8")
    for folders in ((other, project.folder), (project.folder, other)):
        done = project.run("check", *folders)
        assert (done.status, len(done.errors)) == (1, 1)
        assert done.errors[0].startswith(f"{other}/more.yaml:3:1: error: unknown key 'extra'")


MISUSE = {
    "no verb": ([], "the following arguments are required: VERB"),
    "unknown verb": (["compile"], "invalid choice: 'compile'"),
    "unknown option": (["check", "--fast"], "unrecognized arguments: --fast"),
    "no family to dump": (["dump"], "the following arguments are required: FAMILY"),
    "unknown family to dump": (["dump", "bc66"], "unknown family 'bc66'; expected one of tiny"),
    "unknown family to generate": (["generate", "tiny", "bc66"], "unknown family 'bc66'; expected one of tiny"),
    "unknown command": (["generate", "--commands", "XB"], "unknown command 'XB' in tiny; expected one of XA"),
    "no command": (["generate", "--commands", "XA,"], "unknown command '' in tiny; expected one of XA"),
    "no such path": (["check", "nowhere/x.yaml"], "no file or folder 'nowhere/x.yaml'"),
    "a file in the way": (["generate", "-o", "tiny.yaml"], "tiny.yaml/tiny: Not a directory"),
}


@pytest.mark.parametrize("arguments, message", MISUSE.values(), ids=MISUSE)
def test_misuse(project, arguments, message):
    project.tiny(XA + "    execute: AT+XA\n")
    done = project.run(*arguments) if arguments else no_verb(project)
    assert (done.status, done.out) == (2, "")
    assert message in done.errors[-1]


def no_verb(project):
    from atgen import cli
    from conftest import Outcome

    project.capsys.readouterr()
    with pytest.raises(SystemExit) as refusal:
        cli.main([])
    captured = project.capsys.readouterr()
    return Outcome(refusal.value.code, captured.out, captured.err)


def test_a_spec_folder_that_is_not_there(project, capsys):
    from atgen import cli

    assert cli.main(["check", "--spec", "nowhere"]) == 2
    assert capsys.readouterr().err == "atbind: nowhere: there is no such folder\n"


def test_errors_of_the_spec_come_before_misuse(project):
    project.write("tiny.yaml", TOP + "wrong: 1\n")
    assert project.run("dump", "bc66").status == 1
