"""The language for SSL, Andlink and CoAP: what each thing that can be said becomes in the dump, and that its C compiles."""

import json

import pytest
from jsonschema import Draft7Validator

from conftest import MODE, N, NM, P, ROOT, TOP, XA, compile_c, urc

SCHEMA = json.loads((ROOT / "spec/schema/dump.schema.json").read_text(encoding="utf-8"))
W = "    write: AT+XA=<n>\n"
READ = "    read: {syntax: AT+XA?, responses: ['+XA: <n>']}\n"
D = "      d: {about: D., type: data, length: 1..9}\n"
WRITE = ("commands", "XA", "forms", "write", 0)
PARAMETER = ("commands", "XA", "parameters", "n")
LINE = ("urcs", "XU", "lines", 0)


def accepted(*words):
    return f"errata:\n  e: {{about: E, read: [{{source: doc 1, text: T}}], chosen: C, reason: R, accepts: [{', '.join(words)}]}}\n"


def xa(keys, rest):
    return XA.replace("    title: A\n", "    title: A\n" + keys) + rest


def parameter(text):
    return XA + P + f"      n: {{about: N., {text}}}\n" + W


def rule(text):
    return XA + NM + f"    write: {{syntax: 'AT+XA=<n>[,<m>]', rules: [{{{text}}}]}}\n"


FIELDS = "".join(f"      {name}: {{about: F., type: {kind}}}\n" for name, kind in (("e", "integer"), ("k", "integer"), ("t", "string"), ("v", "string")))
OPTIONS = "+XU: <e>[,<v>][,<k>,<t>[,...]][,<n>,<d>]"
GROUPS = "      groups: {token: {of: [v], present: e bit 7}, options: {of: [k, t], count: e bits 1-6}, payload: {of: [n, d], present: e bit 0}}\n"
ITEM = "      d: {about: D., type: data, count: n, quotes: true, format: {of: options, where: {k: 12}, text: {t: ['0', '41']}, absent: hex}}\n"
ONLINE = "online: {about: O., source: doc 1, escape: +++, guard_time: 1 s}\n"
RESTART = "urcs:\n  RDY: {title: R, source: doc 1, lines: [{line: RDY, restart: true}]}\n"

SAID = {
    "a hex_integer": (
        parameter("type: hex_integer, prefix: 0X, digits: 4, default: '0X0035', values: {'0X0035': {name: a, about: A.}}"), PARAMETER,
        {"type": "hex_integer", "prefix": "0X", "digits": 4, "default": 53, "values": [{"value": 53, "name": "a", "about": "A.", "digits": "0X0035"}]},
    ),
    "a hex_integer with a range": (parameter("type: hex_integer, range: 0..255"), PARAMETER, {"type": "hex_integer", "prefix": "0x", "min": 0, "max": 255}),
    "a hex_integer without a prefix": (parameter("type: hex_integer, prefix: '', range: 0..255"), PARAMETER, {"prefix": None, "max": 255}),
    "a fixed hex_integer": (
        XA + P + "      n: {type: hex_integer}\n    write: {syntax: AT+XA=<n>, fixed: {n: '0x0010'}}\n", (*WRITE, "fixed"), {"n": 16},
    ),
    "a rule for a hex_integer": (
        XA + P + "      n: {type: hex_integer}\n      m: {type: string}\n    write: {syntax: 'AT+XA=<n>[,<m>]', rules: [{when: {n: ['0x10', '0X1F']}, require: [m]}]}\n",
        (*WRITE, "rules", 0), {"when": {"n": [16, 31]}, "require": ["m"]},
    ),
    "only one value of a hex_integer": (
        urc("    - {line: '+XU: <n>', only: {n: '0x10'}}\n", P + "      n: {type: hex_integer}\n"), LINE, {"only": {"n": [16]}},
    ),
    "digits": (
        parameter("type: digits, length: 15, or: '0', secret: true"), PARAMETER,
        {"type": "digits", "length": 15, "or": "0", "secret": True, "quotes": None},
    ),
    "quoted digits": (parameter("type: digits, quotes: true"), PARAMETER, {"type": "digits", "quotes": True}),
    "a hex_string": (
        parameter("type: hex_string, length: 16, masked: '***'"), PARAMETER, {"type": "hex_string", "length": 16, "masked": "***"},
    ),
    "a hex_string without quotation marks": (
        parameter("type: hex_string, length: 0..8, quotes: false"), PARAMETER, {"min_length": 0, "max_length": 8, "quotes": False},
    ),
    "a default of a hex_string counts bytes": (parameter("type: hex_string, length: 2, default: a1b2"), PARAMETER, {"default": "a1b2", "length": 2}),
    "data without quotation marks": (
        XA + N + "      d: {type: data, quotes: false}\n    write: {syntax: 'AT+XA=<n>,<d>', counts: {n: d}}\n",
        ("commands", "XA", "parameters", "d"), {"quotes": False, "format": "text"},
    ),
    "data in the format that a parameter tells": (
        XA + N + "      k: {type: integer, range: 0..1}\n      d: {type: data, format: k}\n    write: {syntax: 'AT+XA=<n>,<k>,<d>', counts: {n: d}}\n",
        ("commands", "XA", "parameters", "d"), {"format": "k"},
    ),
    "data in the format that an item tells": (
        urc(f"    - line: '{OPTIONS}'\n" + GROUPS, N + FIELDS + ITEM), ("urcs", "XU", "parameters", "d"),
        {"quotes": True, "format": {"of": "options", "where": {"k": 12}, "text": {"t": ["0", "41"]}, "absent": "hex"}},
    ),
    "a parameter with a slash": (
        XA + P + "      method/code: {type: integer}\n    write: AT+XA=<method/code>\n", WRITE, {"parameters": ["method/code"]},
    ),
    "a refined parameter of a form": (
        XA + N + "    write: {syntax: AT+XA=<n>, parameters: {n: {range: 1..3}}}\n", (*WRITE, "refines", "n"), {"type": "integer", "about": "N.", "min": 1, "max": 3},
    ),
    "a refined parameter of a subcommand": (
        XA + N + "    subcommands: {set: {title: S, parameters: {n: {default: 1}}, write: 'AT+XA=\"set\",<n>'}}\n",
        ("commands", "XA", "subcommands", 0, "forms", "write", 0, "refines", "n"), {"default": 1},
    ),
    "final result codes": (
        XA + N + D + "    write: {syntax: AT+XA=<n>, counts: {n: d}, data_entry: {data: d, until: n}, within: 1 s, "
        "final: [SEND OK, {line: SEND FAIL, success: false}]}\n",
        (*WRITE, "results", 1), {"line": "SEND FAIL", "result": "SEND FAIL", "success": False, "within": [{"time": "1 s", "timeout_ms": 1000}]},
    ),
    "CONNECT": (
        ONLINE + XA + "    execute: {syntax: AT+XA, final: [CONNECT], within: 2 s}\n", ("commands", "XA", "forms", "execute", 0),
        {"results": [
            {"result": "CONNECT", "then": "online data mode", "within": [{"time": "2 s", "timeout_ms": 2000}]},
            {"result": "ERROR"}, {"result": "+CME ERROR"}, {"result": "NO CARRIER"},
        ]},
    ),
    "a restart": (
        RESTART + XA + "    execute: {syntax: AT+XA, final: restart, within: 2 s}\n", ("commands", "XA", "forms", "execute", 0, "results", 0),
        {"result": "restart", "within": [{"time": "2 s", "timeout_ms": 2000}]},
    ),
    "a URC that says so": (RESTART, ("urcs", "RDY", "lines", 0), {"restart": True}),
    "the prompt CONNECT until silence": (
        XA + N + D + "    write: {syntax: AT+XA=<n>, data_entry: {data: d, until: silence, prompt: CONNECT}, responses: ['+XA: <n>']}\n",
        WRITE, {"prompt": "CONNECT", "data_entry": {"data": "d", "until": "silence"}},
    ),
    "the usual prompt": (
        XA + N + D + "    write: {syntax: AT+XA=<n>, data_entry: {data: d, until: Ctrl+Z}}\n", WRITE, {"prompt": ">"},
    ),
    "a response time with a parameter": (
        XA + P + "      n: {type: integer, default: 10, unit: second}\n    write: {syntax: 'AT+XA=[<n>]', response_time: 300 ms + n}\n", WRITE, {"timeout_ms": 10_300},
    ),
    "a time that is kept for each key": (
        "parameters:\n  n: {type: integer, range: 0..1}\nmodes:\n  m: {about: M., source: doc 1, per: n, initial: 3, unit: second, range: 1..9}\n"
        + XA + "    write: {syntax: AT+XA=<n>, within: 1 s + m, later: ['+XA: <n>']}\n",
        (*WRITE, "results", 3), {"within": [{"time": "1 s + m", "timeout_ms": 4000}]},
    ),
    "a rule that always holds": (rule("length: {m: 1..8}"), (*WRITE, "rules"), [{"length": {"m": {"min": 1, "max": 8}}}]),
    "a rule unless": (
        rule("unless: {n: 2}, forbid: [m]").replace("type: integer", "type: integer, values: {1: {name: a, about: A.}, 2: {name: b, about: B.}}"),
        (*WRITE, "rules"), [{"unless": {"n": [2]}, "forbid": ["m"]}],
    ),
    "one length": (rule("when: {n: 5}, length: {m: 0}"), (*WRITE, "rules"), [{"when": {"n": [5]}, "length": {"m": {"min": 0, "max": 0}}}]),
    "a text of digits": (rule("digits: [m]"), (*WRITE, "rules"), [{"digits": ["m"]}]),
    "listed texts": (rule("listed: {m: ['0', '40']}"), (*WRITE, "rules"), [{"listed": {"m": [0, 40]}}]),
    "listed numbers": (rule("listed: {n: [0, 40]}"), (*WRITE, "rules"), [{"listed": {"n": [0, 40]}}]),
    "a multiple": (rule("multiple: {m: 16}"), (*WRITE, "rules"), [{"multiple": {"m": 16}}]),
    "a counted text": (XA + NM + "    write: {syntax: 'AT+XA=<n>,<m>', counts: {n: m}}\n", (*WRITE, "counts"), {"n": "m"}),
    "a counted text in an optional group": (
        XA + NM + "      k: {type: integer}\n    write: {syntax: 'AT+XA=<k>[,[<n>][,<m>]]'}\n", WRITE, {"parameters": ["k", "n", "m"]},
    ),
    "groups that bits tell": (
        urc(f"    - line: '{OPTIONS}'\n" + GROUPS, N + FIELDS + ITEM), (*LINE, "groups"),
        [
            {"name": "token", "of": ["v"], "by": "e", "shift": 7, "mask": 1},
            {"name": "options", "of": ["k", "t"], "by": "e", "shift": 1, "mask": 63, "repeated": True},
            {"name": "payload", "of": ["n", "d"], "by": "e", "shift": 0, "mask": 1},
        ],
    ),
    "a header with bare lines": (
        XA + NM + "    read: {syntax: AT+XA?, responses: [{line: '+XA:<CR><LF><n>,<m>', name: s, repeat: true}, {line: '+XA: <n>,<m>', name: s, repeat: true}]}\n",
        ("commands", "XA", "forms", "read", 0, "responses", 0), {"line": "+XA:<CR><LF><n>,<m>", "repeat": True, "parameters": ["n", "m"]},
    ),
    "words with an end": (
        "urcs:\n  FW: {title: F, source: doc 1, parameters: {s: {type: string, quotes: false}}, lines: [FW <s>]}\n", ("urcs", "FW", "lines", 0),
        {"line": "FW <s>", "parameters": ["s"]},
    ),
    "words with an end of digits": (
        "urcs:\n  CAUSE: {title: F, source: doc 1, parameters: {s: {type: digits}}, lines: [CAUSE_<s>]}\n", ("urcs", "CAUSE", "lines", 0), {"line": "CAUSE_<s>"},
    ),
    "words with an OK": ("urcs:\n  Neul: {title: N, source: doc 1, lines: ['Neul<CR><LF>OK']}\n", ("urcs", "Neul", "lines", 0), {"line": "Neul<CR><LF>OK"}),
    "an answer": (
        XA + "    execute: AT+XA\n" + urc("    - {line: '+XU: <n>', answer: {with: XA, within: 10 s}}\n", N), (*LINE, "answer"),
        {"with": "XA", "within": "10 s", "timeout_ms": 10_000},
    ),
    "a status": (xa("    status: in development\n", "    execute: AT+XA\n"), ("commands", "XA"), {"status": "in development"}),
    "online data mode": (
        ONLINE, ("online",), {"escape": "+++", "guard_time": 1000},
    ),
    "several commands on a line": ("command_line: {about: C., source: doc 1, joined_by: ;}\n", ("command_line",), {"joined_by": ";"}),
    "a formula": (
        "formulas:\n  f: {about: F., source: doc 1, of: n, expression: a << 4, parameters: {a: {about: A., type: integer, range: 0..9}}}\n" + XA + N + W,
        ("formulas", "f"), {"of": "n", "expression": "a << 4", "parameters": {"a": {"type": "integer", "about": "A.", "min": 0, "max": 9}}},
    ),
    "results with several tables": (
        "results:\n  +CME ERROR: {about: E., source: doc 1, table: [u, t]}\ntables:\n  t: {title: T, source: doc 1, codes: {1: {name: a, meaning: A}}}\n"
        "  u: {title: U, source: doc 1, codes: {1: {name: a, meaning: B}}}\n",
        ("results", "+CME ERROR"), {"tables": ["u", "t"]},
    ),
    "another name of a command": (
        accepted("XB") + xa("    accepts: [XB]\n", N + READ), ("accepts",), [{"beginning": "+XB:", "means": "+XA:"}],
    ),
    "which is read in commands too": (accepted("XB") + xa("    accepts: [XB]\n", N + READ), ("commands", "XA"), {"accepts": ["XB"]}),
    "another beginning of a response": (
        accepted("'+XB:'") + xa("    accepts: ['+XB:']\n", N + READ), ("commands", "XA"), {"accepts": None},
    ),
    "another subject of a subcommand": (
        accepted("sett") + XA + N + "    subcommands:\n      set: {title: S, accepts: [sett], write: {syntax: 'AT+XA=\"set\"[,<n>]', omitted: query, responses: ['+XA: \"set\",<n>']}}\n",
        ("accepts",), [{"beginning": '+XA: "sett"', "means": '+XA: "set"'}],
    ),
    "another beginning of a URC": (
        accepted("XV") + urc("    - '+XU: \"a\",<n>'\n    - '+XU: \"b\",<n>'\n    accepts: ['+XV:']\n", N), ("accepts",),
        [{"beginning": '+XV: "a"', "means": '+XU: "a"'}, {"beginning": '+XV: "b"', "means": '+XU: "b"'}],
    ),
    "another beginning of one line": (
        accepted("rcv") + urc("    - {line: '+XU: \"recv\",<n>', accepts: ['+XU: \"rcv\"']}\n    - '+XU: \"closed\",<n>'\n", N), ("accepts",),
        [{"beginning": '+XU: "rcv"', "means": '+XU: "recv"'}],
    ),
    "a basic command": (
        "commands:\n  AT&D:\n    title: D\n    source: doc 1\n    response_time: 300 ms\n" + N + "    write: AT&D<n>\n", ("commands", "AT&D", "forms", "write", 0),
        {"syntax": "AT&D<n>", "parameters": ["n"]},
    ),
}


def at(dumped, path):
    for step in path:
        dumped = dumped[step]
    return dumped


@pytest.mark.parametrize("sections, path, expected", SAID.values(), ids=SAID)
def test_what_is_said_is_in_the_dump_and_compiles(project, sections, path, expected):
    project.tiny(sections)
    dumped = project.dump()
    Draft7Validator(SCHEMA).validate(dumped)
    found = at(dumped, path)
    assert ({key: found.get(key) for key in expected} if isinstance(expected, dict) else found) == expected
    done = project.run("generate", "-o", "out")
    assert (done.status, done.err) == (0, "")
    compile_c(project.folder / "out", "tiny")


def test_models_can_be_told_with_what_they_are(project):
    project.write("tiny.yaml", TOP.replace("[T1]", "{T1: With a radio, T2: Without}"))
    dumped = project.dump()
    assert (dumped["models"], dumped["about_models"]) == (["T1", "T2"], {"T1": "With a radio", "T2": "Without"})


def test_a_refined_parameter_leaves_other_forms_alone(project):
    project.tiny(XA + N + "    write:\n      - {name: one, syntax: AT+XA=<n>, parameters: {n: {range: 1..3}}}\n      - {name: two, syntax: 'AT+XA=<n>,\"two\"'}\n")
    command = project.dump()["commands"]["XA"]
    one, two = command["forms"]["write"]
    assert (one["refines"]["n"]["max"], two.get("refines"), command["parameters"]["n"].get("max")) == (3, None, None)


def test_a_topmost_layer_says_how_online_data_mode_ends(project):
    project.write("low.yaml", "layer: low\ntitle: L\nonline: {about: L., source: doc 1, escape: +++, guard_time: 1 s}\n")
    project.write("tiny.yaml", TOP.replace("[base]", "[base, low]") + "online: {about: T., source: doc 1, escape: +++, guard_time: 2 s}\n")
    assert project.dump()["online"]["guard_time"] == 2000


# -- lines that cannot be read safely ---------------------------------------------------------------------------------

UNSAFE = MODE + XA + P + (
    "      m: {about: M., type: integer, values: {0: {name: a, about: A.}, 1: {name: b, about: B.}}}\n"
    "    write: {syntax: AT+XA=<m>, sets: {m: m}}\n"
) + urc("    - §{line: '+XU: <n>', when: {m: 1}, unsafe: No length.}\n", N)


def test_an_unsafe_line_is_a_warning(project):
    project.tiny(UNSAFE)
    done = project.check()
    assert (done.status, done.out) == (0, "no errors in 1 family: tiny\n")
    assert done.errors == [f"{project.places[0]}: warning: '+XU: <n>' while m is 1 cannot be parsed safely: No length."]


def test_other_verbs_do_not_repeat_the_warning(project):
    project.tiny(UNSAFE)
    for verb in (["dump", "tiny"], ["generate", "-o", "out"], ["explain", "tiny", "XU"], ["diff", "tiny", "tiny"]):
        done = project.run(*verb)
        assert (done.status, done.err) == (0, ""), verb


def test_calls_that_lead_there_say_so(project):
    project.tiny(UNSAFE)
    assert project.run("generate", "-o", "out").status == 0
    said = "While m is 1, +XU: <n> cannot be read safely: No length."
    header = (project.folder / "out/tiny/tiny_commands.h").read_text(encoding="utf-8")
    assert header.count(said) == 1
    assert said in header[: header.index("tiny_xa(")]
    assert said in (project.folder / "out/tiny/tiny.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("form", ["{syntax: AT+XA=<m>, sets: {m: 0}}", "{syntax: AT+XA=<m>, fixed: {m: 0}, sets: {m: m}}", "AT+XA=<m>"])
def test_calls_that_do_not_lead_there_say_nothing(project, form):
    project.tiny(UNSAFE.replace("{syntax: AT+XA=<m>, sets: {m: m}}", form))
    assert project.run("generate", "-o", "out").status == 0
    assert "cannot be read safely" not in (project.folder / "out/tiny/tiny_commands.h").read_text(encoding="utf-8")


def test_warnings_come_before_errors(project):
    project.tiny(UNSAFE)
    project.write("loose.yaml", "layer: loose\ntitle: L\nmodes:\n  m: {about: M., source: §dok 1, initial: 0}\n")
    done = project.check()
    assert done.status == 1
    assert done.errors == [
        f"{project.places[0]}: warning: '+XU: <n>' while m is 1 cannot be parsed safely: No length.",
        f"{project.places[1]}: error: cites unknown document 'dok'; expected one of doc",
    ]
