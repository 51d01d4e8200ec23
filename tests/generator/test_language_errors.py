"""What is wrong with a spec that uses the language for SSL, Andlink and CoAP: the place of each error (marked §) and its words."""

import pytest

from conftest import MODE, N, NM, P, XA, urc

W = "    write: AT+XA=<n>\n"
READ = "    read: {syntax: AT+XA?, responses: ['+XA: <n>']}\n"
WORD = "a word in quotation marks here, without blanks, commas and semicolons"
SLOTS = "parameters:\n  n: {about: N., type: integer, range: 0..1}\nmodes:\n  m: {about: M., source: doc 1, per: n, initial: 3, unit: second, range: 1..9}\n"


def accepted(*words):
    """An erratum that tells of other spellings."""
    return f"errata:\n  e: {{about: E, read: [{{source: doc 1, text: T}}], chosen: C, reason: R, accepts: [{', '.join(words)}]}}\n"


def xa(keys, rest):
    """The command XA with further keys in front."""
    return XA.replace("    title: A\n", "    title: A\n" + keys) + rest


def xb(rest):
    return "  XB:\n    title: B\n    source: doc 1\n    response_time: 300 ms\n" + rest


def rule(text, parameters=NM, syntax="AT+XA=<n>[,<m>]"):
    return XA + parameters + f"    write: {{syntax: '{syntax}', rules: [{{{text}}}]}}\n"


FIELDS = "".join(f"      {name}: {{about: F., type: {kind}}}\n" for name, kind in (("e", "integer"), ("k", "integer"), ("t", "string"), ("v", "string")))
GROUPED = "+XU: <n>,<e>[,<k>,<t>][,<v>]"


def groups(text, line=GROUPED, fields=N + FIELDS):
    return urc(f"    - line: '{line}'\n      groups: {{{text}}}\n", fields)


TYPES = {
    "a value of a hex_integer without a prefix": (
        XA + P + "      n: {type: hex_integer, values: {§'35': {name: a, about: A.}}}\n" + W, "'n': value '35' is not a hexadecimal integer such as 0x0100"
    ),
    "a value that is no number": (
        XA + P + "      n: {type: hex_integer, values: {§'0xG': {name: a, about: A.}}}\n" + W, "'n': value '0xG' is not a hexadecimal integer such as 0x0100"
    ),
    "a value with too many digits": (
        XA + P + "      n: {type: hex_integer, values: {§'0x123456789': {name: a, about: A.}}}\n" + W,
        "'n': value '0x123456789' is not a hexadecimal integer such as 0x0100",
    ),
    "a value beyond 32 bits": (
        XA + P + "      n: {type: hex_integer, values: {§'0xFFFFFFFF': {name: a, about: A.}}}\n" + W,
        "'n': 4294967295 does not fit 32 bits; expected -2147483648 to 2147483647",
    ),
    "one value in two spellings": (
        XA + P + "      n: {type: hex_integer, values: {'0x1': {name: a, about: A.}, §'0X01': {name: b, about: B.}}}\n" + W,
        "'n': value '0X01' has the number 1 of another value",
    ),
    "a value without a name": (
        XA + P + "      n: {type: hex_integer, values: {§'0x1': {about: A.}}}\n" + W, "'n': value 0x1 lacks a name"
    ),
    "a default that is no number": (
        XA + P + "      n: {type: hex_integer, default: §35x}\n" + W, "'n': default 35x is not of type hex_integer"
    ),
    "a default outside its range": (
        XA + P + "      n: {type: hex_integer, range: 0..15, default: §'0x10'}\n" + W, "'n': default 16 is outside its range 0..15"
    ),
    "a fixed value outside its range": (
        XA + P + "      n: {type: hex_integer, range: 0..15}\n    write: {syntax: AT+XA=<n>, fixed: {n: §'0x10'}}\n", "'n': 16 is outside its range 0..15"
    ),
    "a prefix of an integer": (XA + P + "      n: {type: integer, §prefix: 0x}\n" + W, "'n': prefix does not go with type integer"),
    "digits of an integer": (XA + P + "      n: {type: integer, §digits: 4}\n" + W, "'n': digits does not go with type integer"),
    "too many digits": (XA + P + "      n: {type: hex_integer, digits: §9}\n" + W, "'digits': expected an integer from 1 to 8, found 9"),
    "a length of a hex_integer": (XA + P + "      n: {type: hex_integer, §length: 4}\n" + W, "'n': length does not go with type hex_integer"),
    "a range of digits": (XA + P + "      n: {type: digits, §range: 0..9}\n" + W, "'n': range does not go with type digits"),
    "a default of digits that is a number here": (XA + P + "      n: {type: digits, default: §0}\n" + W, "'n': default 0 is not of type digits"),
    "an alternative that is a number here": (XA + P + "      n: {type: digits, length: 15, or: §0}\n" + W, f"'or': expected {WORD}, found 0"),
    "an alternative to an integer": (XA + P + "      n: {type: integer, §or: '0'}\n" + W, "'n': or does not go with type integer"),
    "a mask with a blank": (XA + P + "      n: {type: string, masked: §'* *'}\n" + W, f"'masked': expected {WORD}, found '* *'"),
    "a mask of an integer": (XA + P + "      n: {type: integer, §masked: '***'}\n" + W, "'n': masked does not go with type integer"),
    "an alternative and a mask": (
        XA + P + "      n: {type: digits, or: '0', §masked: '***'}\n" + W, "'n' has both or and masked; expected one of them"
    ),
    "a secret that is a number": (XA + P + "      n: {type: string, secret: §1}\n" + W, "'secret': expected true or false, found 1"),
    "bytes of a hex_string": (
        XA + P + "      n: {type: hex_string, length: 2, default: §abcdef}\n" + W, "'n': default abcdef is outside its length 2..2"
    ),
    "a format that is nothing": (
        XA + N + "      d: {about: D., type: data, format: k}\n    write: §{syntax: 'AT+XA=<n>,<d>', counts: {n: d}}\n",
        "'d': format 'k' is neither text, hex, a mode nor a parameter of AT+XA=<n>,<d>",
    ),
    "a format of text": (XA + P + "      n: {type: string, §format: hex}\n" + W, "'n': format does not go with type string"),
    "no item, and neither text nor hex": (
        urc("    - '+XU: <n>,<d>'\n", N + "      d: {type: data, count: n, format: {of: g, where: {n: 12}, text: {n: ['0']}, absent: §raw}}\n"),
        "'absent': expected one of text, hex, found 'raw'",
    ),
}

REFINED = {
    "what is no parameter": (XA + N + "    write: {syntax: AT+XA=<n>, parameters: {§k: {range: 1..2}}}\n", "refines 'k', which is no parameter of XA"),
    "in a subcommand": (
        XA + N + "    subcommands:\n      set: {title: S, parameters: {§k: {range: 1..2}}, write: 'AT+XA=\"set\",<n>'}\n",
        "refines 'k', which is no parameter of XA",
    ),
    "with a key that does not go with the type": (
        XA + N + "    write: {syntax: AT+XA=<n>, parameters: {n: {§length: 3}}}\n", "'n': length does not go with type integer"
    ),
    "with a default outside the subcommand's range": (
        XA + N + "    subcommands:\n      set: {title: S, parameters: {n: {range: 0..3}}, "
        "write: {syntax: 'AT+XA=\"set\",<n>', parameters: {n: {default: §9}}}}\n",
        "'n': default 9 is outside its range 0..3",
    ),
    "leaving out what is not there": (
        XA + P + "      n: {type: integer, values: {1: {name: a, about: A.}}}\n    write: {syntax: AT+XA=<n>, parameters: {n: {without: [§2]}}}\n",
        "'n' has no value '2' to leave out",
    ),
}

RULES = {
    "a length of what is not on the line": (rule("length: {§k: 1}"), "'k' is no parameter of AT+XA=<n>[,<m>]; expected one of m, n"),
    "a length upside down": (rule("length: {m: §3..1}"), "'m': range 3..1 is upside down; expected the smaller number first"),
    "digits of what is not on the line": (rule("digits: [§k]"), "'k' is no parameter of AT+XA=<n>[,<m>]; expected one of m, n"),
    "a listed text that is no number": (rule('listed: {m: §["0", x]}'), "'m': 'x' is not a number"),
    "listed for what is not on the line": (rule("listed: {§k: [1]}"), "'k' is no parameter of AT+XA=<n>[,<m>]; expected one of m, n"),
    "a multiple of one": (rule("multiple: {m: §1}"), "'m': expected an integer from 2 up, found 1"),
    "a multiple of what is not on the line": (rule("multiple: {§k: 2}"), "'k' is no parameter of AT+XA=<n>[,<m>]; expected one of m, n"),
    "unless a value that is none": (
        rule("unless: {n: §2}, require: [m]", P + "      n: {type: integer, values: {1: {name: a, about: A.}}}\n      m: {type: string}\n"),
        "'n' has no value '2'; expected one of 1",
    ),
    "unless what is not on the line": (rule("unless: {§k: 1}, require: [m]"), "'k' is no parameter of AT+XA=<n>[,<m>]; expected one of m, n"),
    "a rule of nothing": (XA + N + "    write: {syntax: AT+XA=<n>, rules: [§{}]}\n", "'rules': expected a mapping, found an empty mapping"),
}

COUNTS_AND_FORMS = {
    "counting what is not on the line": (
        XA + NM + "    write: {syntax: 'AT+XA=<n>,<m>', counts: {n: §k}}\n", "'k' is no parameter of AT+XA=<n>,<m>; expected one of m, n"
    ),
    "counting a number": (
        XA + N + "      m: {type: integer}\n    write: {syntax: 'AT+XA=<n>,<m>', counts: {n: §m}}\n", "'m' is neither data nor text, so it has no length"
    ),
    "another prompt": (
        XA + N + "      d: {type: data}\n    write: {syntax: AT+XA=<n>, counts: {n: d}, data_entry: {data: d, until: n, prompt: §'#'}}\n",
        "'prompt': expected one of >, CONNECT, found '#'",
    ),
    "a final result code with fields": (
        XA + N + "    write: {syntax: AT+XA=<n>, within: 1 s, final: [SENT, §'+XA: <n>']}\n", "'+XA: <n>' is no final result code: expected words alone"
    ),
    "a final result code with a variable end": (
        XA + NM + "    write: {syntax: AT+XA=<n>, within: 1 s, final: [SENT, §SENT <m>]}\n", "'SENT <m>' is no final result code: expected words alone"
    ),
    "a final result code twice": (
        XA + "    execute: {syntax: AT+XA, within: 1 s, final: [¶SEND OK, §SEND OK]}\n",
        "'SEND OK' cannot be told from 'SEND OK' in the same modes; which stands at {other}",
    ),
    "a word in place of final result codes": (
        XA + "    execute: {syntax: AT+XA, within: 1 s, final: §CONNECT}\n", "'final': expected one of restart, found 'CONNECT'"
    ),
    "a mode kept per what the form has not": (
        SLOTS + XA + "    execute: {syntax: AT+XA, within: §1 s + m, later: [XA]}\n", "mode 'm' is kept per n, which is no parameter of this form"
    ),
    "a response time by what the form has not": (
        XA + N + "    write: {syntax: AT+XA=<n>, response_time: §300 ms + k}\n", "'k' is neither a parameter of this form nor a mode"
    ),
    "a response time by what may be absent": (
        XA + N + "    write: {syntax: 'AT+XA=[<n>]', response_time: §300 ms + n}\n", "'n' may be absent and has no default, so the time could not be told"
    ),
    "a basic command under another name": (XA + N + "    write: §ATB<n>\n", "'ATB' is not the command XA that it stands under"),
    "a state of its own": (xa("    status: §nearly done\n", "    execute: AT+XA\n"), "'status': expected one of in development, found 'nearly done'"),
}

GROUPS = {
    "without its condition": (groups("§g: {of: [k, t]}"), "'g': expected present or count as FIELD bit N or FIELD bits N-M, found ''"),
    "a count of what does not repeat": (
        groups("g: {of: [k, t], count: §e bits 1-6}"), "'g': a group with [,...] has a count, another one is present or not"
    ),
    "fields of two groups": (groups("§g: {of: [k, v], present: e bit 7}"), f"'g': k, v are not one optional group of '{GROUPED}'"),
    "a field that is always there": (groups("§g: {of: [n], present: e bit 7}"), f"'g': n are not one optional group of '{GROUPED}'"),
    "a field that is not on the line": (groups("§g: {of: [k, z], present: e bit 7}"), f"'g': k, z are not one optional group of '{GROUPED}'"),
    "told by what is not on the line": (
        groups("g: {of: [k, t], present: §z bit 7}"), f"'z' is no parameter of '{GROUPED}'; expected one of e, k, n, t, v"
    ),
    "repeated, and nothing says how often": (
        urc("    - §'+XU: <n>,<e>[,<k>,<t>[,...]][,<v>]'\n", N + FIELDS),
        "'+XU: <n>,<e>[,<k>,<t>[,...]][,<v>]': nothing says how often k, t come; expected a group with a count",
    ),
    "an ellipsis in the middle": (
        urc("    - §'+XU: <n>[,...],<e>'\n", N), "'+XU: <n>[,...],<e>': [,...] stands at the end of the optional group that it repeats"
    ),
    "which a shorter line fits": (
        urc(
            "    - ¶line: '+XU: <n>[,<k>[,...]]'\n      groups: {g: {of: [k], count: n bits 1-6}}\n    - §'+XU: <e>,<m>'\n",
            P + "".join(f"      {name}: {{type: integer}}\n" for name in "nkem"),
        ),
        "'+XU: <e>,<m>' cannot be told from '+XU: <n>[,<k>[,...]]' in the same modes; which stands at {other}",
    ),
}

SUBS = (
    "    subcommands:\n      set: {title: S, accepts: [%s], write: {syntax: 'AT+XA=\"set\"[,<n>]', omitted: query, responses: ['+XA: \"set\",<n>']}}\n"
    "      sat: {title: T, write: {syntax: 'AT+XA=\"sat\"[,<n>]', omitted: query, responses: ['+XA: \"sat\",<n>']}}\n"
)
ALIASES = {
    "another command's name": (
        accepted("XB") + xa("    accepts: [XB]\n", N + READ).replace("  XA:", "  §XA:") + xb("    execute: AT+XB\n").replace("  XB:", "  ¶XB:"),
        "'XB' stands for XA and for XB; which stands at {other}",
    ),
    "a URC's line": (
        accepted("XU") + xa("    accepts: [§'+XU:']\n", N + READ) + urc("    - ¶'+XU: <n>'\n", N),
        "'+XU:' stands for '+XA:' and is a line itself; which stands at {other}",
    ),
    "another line of its URC": (
        accepted("closed") + urc("    - {line: '+XU: \"recv\",<n>', accepts: [§'+XU: \"closed\"']}\n    - ¶'+XU: \"closed\",<n>'\n", N),
        "'+XU: \"closed\"' stands for '+XU: \"recv\"' and is a line itself; which stands at {other}",
    ),
    "another subcommand": (
        (accepted("sat") + XA + N + SUBS % "§sat").replace("responses: ['+XA: \"sat\"", "responses: [¶'+XA: \"sat\""),
        "'+XA: \"sat\"' stands for '+XA: \"set\"' and is a line itself; which stands at {other}",
    ),
    "an alias of another line": (
        accepted("XD") + xa("    accepts: [¶'+XD:']\n", N + READ)
        + xb("    accepts: [§'+XD:']\n    parameters: {n: {type: integer}}\n    read: {syntax: AT+XB?, responses: ['+XB: <n>']}\n"),
        "'+XD:' already stands for '+XA:'; said at {other}",
    ),
    "no beginning": (
        accepted("XB") + xa("    accepts: [§'XB: <n>']\n", N + READ),
        "'XB: <n>': another spelling is a name with a colon, such as +QSETPSK: or +QSSLURC: \"rcv\"",
    ),
    "words": (
        accepted("XV") + urc("    - {line: XU, accepts: [§XV]}\n"),
        "'XV': another spelling is a name with a colon, such as +QSETPSK: or +QSSLURC: \"rcv\"",
    ),
    "none": (xa("    accepts: §[]\n", N + READ), "'accepts': expected a list, found an empty list"),
    "a name that no erratum tells of": (
        accepted("XC") + xa("    accepts: [XB]\n", "    execute: AT+XA\n").replace("  XA:", "  §XA:"),
        "'XB' is read too, but no erratum accepts it; expected one that says where it was read",
    ),
    "a line that no erratum tells of": (
        accepted("XC") + xa("    accepts: [§'+XB:']\n", N + READ),
        "'+XB' is read too, but no erratum accepts it; expected one that says where it was read",
    ),
}

FAMILY = {
    "an answer with no command": (
        urc("    - {line: '+XU: <n>', answer: {with: §XZ, within: 1 s}}\n", N), "answers with unknown command 'XZ'"
    ),
    "an answer within a parameter": (
        XA + "    execute: AT+XA\n" + urc("    - {line: '+XU: <n>', answer: {with: XA, within: §1 s + n}}\n", N),
        "'n' is neither a parameter of this form nor a mode",
    ),
    "a guard time that is none": (
        "online: {about: O., source: doc 1, escape: +++, guard_time: §soon}\n", "'soon' is neither a parameter of this form nor a mode"
    ),
    "a guard time that is too long": (
        "online: {about: O., source: doc 1, escape: +++, guard_time: §66 s}\n", "'guard_time': 66000 does not fit 16 bits; expected 0 to 65535"
    ),
    "another escape sequence": (
        "online: {about: O., source: doc 1, escape: §---, guard_time: 1 s}\n", "'escape': expected one of +++, found '---'"
    ),
    "online data mode of no document": (
        "online: {about: O., source: §dok 1, escape: +++, guard_time: 1 s}\n", "cites unknown document 'dok'; expected one of doc"
    ),
    "commands joined by commas": ("command_line: {about: C., source: doc 1, joined_by: §','}\n", "'joined_by': expected one of ;, found ','"),
    "a formula of no document": (
        "formulas:\n  f: {about: F., source: §dok 1, of: n, expression: a + 1, parameters: {a: {type: integer}}}\n" + XA + N + W,
        "cites unknown document 'dok'; expected one of doc",
    ),
    "a formula whose parameter has no type": (
        "formulas:\n  f: {about: F., source: doc 1, of: n, expression: a + 1, parameters: {§a: {about: A.}}}\n" + XA + N + W, "'a' lacks a type"
    ),
    "a table of results that is none": (
        "results:\n  +CME ERROR: {about: E., source: doc 1, table: §[t, u]}\ntables:\n  t: {title: T, source: doc 1, codes: {1: {name: a, meaning: A}}}\n",
        "unknown table 'u'; expected one of t",
    ),
    "a line unsafe for no reason": (urc("    - {line: '+XU: <n>', unsafe: §true}\n", N),
                                    "'unsafe': expected text on one line, without the marks of a C comment, found true"),
}

LINES = {
    "two headers with the same lines": (
        XA + N + "      m: {type: integer}\n    read: {syntax: AT+XA?, responses: [¶{line: '+XA:<CR><LF><n>', repeat: true}, "
        "§{line: '+XA:<CR><LF><m>', repeat: true}]}\n",
        "'+XA:<CR><LF><m>' cannot be told from '+XA:<CR><LF><n>' in the same modes; which stands at {other}",
    ),
    "words with an end and other words of their URC": (
        "urcs:\n  FW:\n    title: F\n    source: doc 1\n    parameters: {s: {type: string, quotes: false}}\n    lines: [¶FW <s>, §FW <s>]\n",
        "'FW <s>' cannot be told from 'FW <s>' in the same modes; which stands at {other}",
    ),
    "words with two ends": (
        "urcs:\n  FW:\n    title: F\n    source: doc 1\n    lines: [§FW <s> <t>]\n",
        "'FW <s> <t>': a response line starts with a name and a colon, or consists of words alone",
    ),
    "words of another URC": (
        "urcs:\n  FW:\n    title: F\n    source: doc 1\n    parameters: {s: {type: string, quotes: false}}\n    lines: [§GW <s>]\n",
        "'GW ' is not the URC FW that it stands under",
    ),
    "two shapes in the same mode": (
        MODE + urc("    - ¶{line: '+XU: <n>,<m>', when: {m: 1}}\n    - §{line: '+XU: <n>,<k>', when: {m: 1}}\n", NM + "      k: {type: string}\n"),
        "'+XU: <n>,<k>' cannot be told from '+XU: <n>,<m>' in the same modes; which stands at {other}",
    ),
    "words with an end that take in other words": (
        "urcs:\n  FW:\n    title: U\n    source: doc 1\n    parameters:\n      n: {about: N., type: string, quotes: false}\n    lines: [§'FW <n>']\n"
        "  FW DONE:\n    title: D\n    source: doc 1\n    lines: [¶'FW DONE']\n",
        "'FW <n>' cannot be told from 'FW DONE'; which stands at {other}",
    ),
    "a spelling that stands for no line": (
        "urcs:\n  XU:\n    title: U\n    source: doc 1\n    accepts: [§'+XV: \"c\"']\n    lines: ['+XU: \"a\"', '+XU: \"b\"']\n",
        "'+XV: \"c\"' stands for no line; expected the beginning of one that is said otherwise too",
    ),
    "a name of a command in small letters": (
        xa("    accepts: [§xb]\n", N + W) + accepted("xb"),
        "'xb' is no name of a command; expected capitals and digits, or a beginning with a colon",
    ),
    "digits and a number": (
        urc("    - ¶'+XU: <n>'\n    - §'+XU: <k>'\n", N + "      k: {type: digits}\n"),
        "'+XU: <k>' cannot be told from '+XU: <n>' in the same modes; which stands at {other}",
    ),
}

CASES = {
    f"{kind}: {name}": case
    for kind, cases in (
        ("type", TYPES), ("refined", REFINED), ("rule", RULES), ("form", COUNTS_AND_FORMS), ("group", GROUPS), ("alias", ALIASES),
        ("family", FAMILY), ("line", LINES),
    )
    for name, case in cases.items()
}


@pytest.mark.parametrize("sections, message", CASES.values(), ids=CASES)
def test_a_mistake_is_named_at_its_place(project, sections, message):
    project.tiny(sections)
    done = project.check()
    assert (done.status, done.out, done.errors) == (1, "", project.expected(message))

