"""What the linker refuses of the language for SSL, Andlink and CoAP although its form is right: places marked § and words."""

import pytest

from conftest import MODE, N, NM, P, XA, urc

W = "    write: AT+XA=<n>\n"
D = "      d: {about: D., type: data, length: 1..9}\n"
NUMBERS = "".join(f"      {name}: {{type: integer}}\n" for name in "nek")
TEXTS = "      t: {type: string}\n      v: {type: string}\n"
RESTART = "urcs:\n  RDY: {title: R, source: doc 1, lines: [{line: RDY, restart: true}]}\n"
DEMANDS = "expected require, forbid, range, length, digits, listed or multiple"
LINE = "+XU: <n>,<e>[,<k>,<t>][,<v>]"
ITEMS = "+XU: <e>[,<k>,<t>[,...]],<n>,<d>"


def rule(text):
    return XA + NM + f"    write: {{syntax: 'AT+XA=<n>[,<m>]', rules: [{text}]}}\n"


def groups(text, line=LINE):
    return urc(f"    - line: '{line}'\n      groups: {{{text}}}\n", P + NUMBERS + TEXTS)


def item_format(text, count="count: e bits 1-6"):
    fields = P + NUMBERS + "      t: {type: string}\n" + f"      d: {{type: data, count: n, format: {{{text}, absent: hex}}}}\n"
    return urc(f"    - line: §'{ITEMS}'\n      groups: {{g: {{of: [k, t], {count}}}}}\n", fields)


def subcommands(first, second):
    return (
        "errata:\n  e: {about: E, read: [{source: doc 1, text: T}], chosen: C, reason: R, accepts: [x, sat]}\n" + XA.replace("  XA:", "  §XA:") + N
        + f"    subcommands:\n      set: {{title: S, accepts: [{first}], write: 'AT+XA=\"set\",<n>'}}\n"
        + f"      sat: {{title: T, {second}write: 'AT+XA=\"sat\",<n>'}}\n"
    )


CASES = {
    "a rule that demands nothing": (rule("§{when: {n: 1}}"), f"a rule that demands nothing; {DEMANDS}"),
    "a rule of two conditions": (rule("{when: {n: 1}, §unless: {n: 2}, require: [m]}"), "a rule has when or unless; expected one of them"),
    "a length of a number": (rule("{length: {n: §1..2}}"), "'n' is neither data nor text, so it has no length"),
    "a multiple of a number": (rule("{multiple: {n: §2}}"), "'n' is neither data nor text, so it has no length"),
    "digits of a number": (rule("{digits: [§n]}"), "'n' is neither data nor text, so it has no length"),
    "nothing is listed": (rule("{listed: {m: §[]}}"), "'m': expected a list, found an empty list"),
    "a text that counts": (
        XA + NM + "    write: {syntax: 'AT+XA=<n>,<m>', counts: {§m: m}}\n", "'m' is no integer, so it counts nothing"
    ),
    "a format that text tells": (
        XA + NM + "      d: {type: data, format: m}\n    write: §{syntax: 'AT+XA=<n>,<m>,<d>', counts: {n: d}}\n", "'d': format 'm' is no integer"
    ),
    "a default of digits that is a word": (XA + P + "      n: {type: digits, default: §abc}\n" + W, "'n': default abc is not of type digits"),
    "a default of a hex_string that is a word": (
        XA + P + "      n: {type: hex_string, default: §xy}\n" + W, "'n': default xy is not of type hex_string"
    ),
    "half a byte": (XA + P + "      n: {type: hex_string, default: §abc}\n" + W, "'n': default abc is not of type hex_string"),
    "a group in part": (
        groups("§a: {of: [k], present: e bit 7}, b: {of: [v], present: e bit 0}"), f"'a': k are not one optional group of '{LINE}'"
    ),
    "a group twice": (
        groups("a: {of: [k, t], present: e bit 7}, §b: {of: [k, t], present: e bit 0}"), f"'b': k, t are in another group of '{LINE}' too"
    ),
    "bits upside down": (
        groups("a: {of: [k, t], present: §e bits 6-1}"), "'a': bits 6-1 are upside down; expected the smaller number first"
    ),
    "a group that tells itself": (
        groups("a: {of: [k, t], present: §k bit 7}"), "'k' is no integer that always stands in front of k, t"
    ),
    "a group that a later field tells": (
        groups("a: {of: [k, t], present: §e bit 7}", "+XU: <n>[,<k>,<t>],<e>,<v>"), "'e' is no integer that always stands in front of k, t"
    ),
    "a group that text tells": (
        groups("a: {of: [k, t], present: §v bit 7}", "+XU: <n>,<e>,<v>[,<k>,<t>]"), "'v' is no integer that always stands in front of k, t"
    ),
    "a repeated group with the name of a field": (
        groups("§n: {of: [k, t], count: e bits 1-6}", "+XU: <n>,<e>,<v>[,<k>,<t>[,...]]"),
        "'n' is a parameter of '+XU: <n>,<e>,<v>[,<k>,<t>[,...]]' too; expected another name for the group",
    ),
    "an item of no group": (item_format("of: z, where: {k: 12}, text: {t: ['0']}"), f"'d': 'z' is no group of '{ITEMS}' that repeats"),
    "an item of another field": (
        item_format("of: g, where: {n: 12}, text: {t: ['0']}"), "'d': 'n' is no field of the group 'g'; expected one of k, t"
    ),
    "an item without its text": (
        item_format("of: g, where: {k: 12}, text: {n: ['0']}"), "'d': 'n' is no field of the group 'g'; expected one of k, t"
    ),
    "a refined parameter that the form has not": (
        XA + NM + "    write: [{name: a, syntax: AT+XA=<n>, parameters: {§m: {length: 1..2}}}, {name: b, syntax: 'AT+XA=<n>,<m>'}]\n",
        "refines 'm', which stands on no line of AT+XA=<n>",
    ),
    "final result codes without a time": (
        XA + "    execute: §{syntax: AT+XA, final: [SENT]}\n", "AT+XA: has an end of its own, but nothing says within which time"
    ),
    "no final result code of success": (
        XA + "    execute: {syntax: AT+XA, within: 1 s, final: §[{line: FAILED, success: false}]}\n", "AT+XA: no final result code says that it succeeded"
    ),
    "OK among the final result codes": (
        XA + "    execute: {syntax: AT+XA, within: 1 s, final: [§OK]}\n", "'OK' is a final result code of every form; expected others"
    ),
    "ERROR among the final result codes": (
        XA + "    execute: {syntax: AT+XA, within: 1 s, final: [SENT, §{line: ERROR, success: false}]}\n",
        "'ERROR' is a final result code of every form; expected others",
    ),
    "a restart that no URC tells": (
        XA + "    execute: §{syntax: AT+XA, within: 1 s, final: restart}\n",
        "AT+XA: ends with the restart, but no URC says that the module has restarted",
    ),
    "a restart without a time": (
        RESTART + XA + "    execute: §{syntax: AT+XA, final: restart}\n", "AT+XA: has an end of its own, but nothing says within which time"
    ),
    "CONNECT and no way back": (
        XA + "    execute: §{syntax: AT+XA, within: 1 s, final: [CONNECT]}\n", "AT+XA: leads to online data mode, but nothing says how it ends"
    ),
    "a subject that is another's": (subcommands("sat", ""), "'sat' stands for XA \"set\" and for \"sat\""),
    "a subject of two": (subcommands("x", "accepts: [x], "), "'x' stands for XA \"sat\" and for \"set\""),
    "a formula for nothing": (
        "formulas:\n  f: {about: F., source: doc 1, of: §z, expression: a + 1, parameters: {a: {type: integer}}}\n", "'f': 'z' is no parameter of the family"
    ),
    "a formula of what is not there": (
        "formulas:\n  f: {about: F., source: doc 1, of: n, expression: §a + b, parameters: {a: {type: integer}}}\n" + XA + N + W,
        "'f': 'b' is none of its parameters; expected one of a",
    ),
    "a formula that leaves a parameter out": (
        "formulas:\n  f: {about: F., source: doc 1, of: n, expression: log2(a), parameters: {a: {type: integer}, §b: {type: integer}}}\n" + XA + N + W,
        "'f': 'b' stands nowhere in log2(a)",
    ),
}


@pytest.mark.parametrize("sections, message", CASES.values(), ids=CASES)
def test_a_mistake_is_named_at_its_place(project, sections, message):
    project.tiny(sections)
    done = project.check()
    assert (done.status, done.out, done.errors) == (1, "", project.expected(message))


WELL_FORMED = {
    "unless, of any number": rule("{unless: {n: [3, 4]}, forbid: [m]}"),
    "an alternative as the default": XA + P + "      n: {type: digits, length: 15, or: '0', default: '0'}\n" + W,
    "a guard time of two parts": "online: {about: O., source: doc 1, escape: +++, guard_time: 1 s + 200 ms}\n",
    "a group with the name of its only text": groups("t: {of: [k, t], present: e bit 7}, b: {of: [v], present: e bit 0}"),
}


@pytest.mark.parametrize("sections", WELL_FORMED.values(), ids=WELL_FORMED)
def test_what_is_well_formed_passes(project, sections):
    project.tiny(sections)
    assert project.check().err == ""
    assert project.run("generate", "-o", "out").status == 0


def test_a_command_does_not_stand_for_itself(project):
    project.tiny("errata:\n  e: {about: E, read: [{source: doc 1, text: T}], chosen: C, reason: R, accepts: [XA]}\n"
                 + XA.replace("  XA:\n", "  §XA:\n").replace("    title: A\n", "    title: A\n    accepts: [§XA]\n") + N
                 + "    read: {syntax: AT+XA?, responses: ['+XA: <n>']}\n")
    assert project.check().errors == project.expected("'XA' stands for itself", "'+XA:' stands for itself")


COLLISIONS = {
    "modes": (MODE + "  M: {about: M., source: doc 1, initial: 0}\n", "mode m and mode M would both be called TINY_MODE_M in C"),
    "tables": (
        "tables:\n  t: {title: T, source: doc 1, codes: {1: {name: a, meaning: A}}}\n  T: {title: T, source: doc 1, codes: {1: {name: a, meaning: A}}}\n",
        "table t and table T would both be called tiny_t in C",
    ),
}


@pytest.mark.parametrize("sections, message", COLLISIONS.values(), ids=COLLISIONS)
def test_names_that_are_one_in_c(project, sections, message):
    project.tiny(sections)
    done = project.check()
    assert (done.status, done.out, done.err) == (1, "", f"atbind: tiny: {message}\n")


@pytest.mark.parametrize("models", ["A: B", "A,,B", "1", "[x", "#x", "*/"])
def test_modules_of_a_new_layer_are_words(project, models):
    project.tiny("")
    done = project.run("new", "fresh", "--from", "tiny", "--models", models)
    assert done.status == 2 and "a module is called by a word such as BC66" in done.err
    assert not (project.folder / "family").exists()


def test_a_family_is_not_called_like_the_runtime(project):
    project.tiny("")
    assert project.run("new", "at", "--from", "tiny").err == "atbind: 'at': the names of the runtime begin with it\n"
