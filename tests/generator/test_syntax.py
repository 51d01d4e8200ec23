"""The notation of the manuals, taken apart: command lines, response lines, and times."""

import itertools

import pytest

from atgen import syntax
from atgen.syntax import SyntaxProblem


def shown(parsed):
    """A line in a form that is easy to compare: each field as its names or literal, with what stands before it."""
    fields = [
        ("," if field.comma else "") + ("\n" if field.break_before else "") + (f'"{field.literal}"' if field.literal is not None else "/".join(field.names))
        + ("?" * depth(parsed, field.group))
        for field in parsed.fields
    ]
    return parsed.head + parsed.mark, parsed.subject, fields


def depth(parsed, group):
    return 0 if group == 0 else 1 + depth(parsed, parsed.groups[group])


COMMANDS = [
    ("AT", ("AT", None, [])),
    ("ATE<value>", ("ATE", None, ["value"])),
    ("AT+XA", ("AT+XA", None, [])),
    ("AT+XA?", ("AT+XA?", None, [])),
    ("AT+XA=?", ("AT+XA=?", None, [])),
    ("AT+XA=<n>", ("AT+XA=", None, ["n"])),
    ("AT+XA=[<n>]", ("AT+XA=", None, ["n?"])),
    ("AT+XA=<n>,<m>", ("AT+XA=", None, ["n", ",m"])),
    ("AT+XA=<n>[,<m>[,<k>]]", ("AT+XA=", None, ["n", ",m?", ",k??"])),
    ("AT+XA=<n>[,<m>][,<k>]", ("AT+XA=", None, ["n", ",m?", ",k?"])),
    ("AT+XA=<n>[,<m>,<k>]", ("AT+XA=", None, ["n", ",m?", ",k?"])),
    ("AT+XA=<n>,[<m>]", ("AT+XA=", None, ["n", ",m?"])),
    ("AT+XA=<a>/<b>,<n>", ("AT+XA=", None, ["a/b", ",n"])),
    ('AT+XA="set"', ("AT+XA=", "set", [])),
    ('AT+XA="set"[,<n>]', ("AT+XA=", "set", [",n?"])),
    ('AT+XA=<n>,"set"', ("AT+XA=", None, ["n", ',"set"'])),
]

RESPONSES = [
    ("CLOSE OK", ("CLOSE OK", None, [])),
    ("+XA: <n>", ("+XA", None, ["n"])),
    ("+XA:<n>", ("+XA", None, ["n"])),
    ("+XA: <n> , <m>", ("+XA", None, ["n", ",m"])),
    ('+XU: "recv",<n>,"full"', ("+XU", "recv", [",n", ',"full"'])),
    ('+XU: "full"', ("+XU", "full", [])),
    ("+XA: <n>[,<m>]<CR><LF><d>", ("+XA", None, ["n", ",m?", "\nd"])),
    ("REBOOT: <n>", ("REBOOT", None, ["n"])),
    ("AT+XA: <n>", ("AT+XA", None, ["n"])),
    ("+XA: <a long name>", ("+XA", None, ["a long name"])),
]


@pytest.mark.parametrize("text, expected", COMMANDS)
def test_command_lines(text, expected):
    assert shown(syntax.parse_command(text)) == expected


@pytest.mark.parametrize("text, expected", RESPONSES)
def test_response_lines(text, expected):
    assert shown(syntax.parse_response(text)) == expected


BROKEN = [
    ("AT+XA=<n>[,<m>", "a [ without its ]"),
    ("AT+XA=[<n>[,<m>]", "a [ without its ]"),
    ("AT+XA=<n>],<m>", "a ] without its ["),
    ("AT+XA=<n>,,<m>", "two commas in a row"),
    ("AT+XA=<n>, ,<m>", "two commas in a row"),
    ("AT+XA=<n>,", "a separator with nothing behind it"),
    ("AT+XA=<n>[,]<m>", "a separator with nothing behind it"),
    ("AT+XA=<n>/", "a separator with nothing behind it"),
    ("AT+XA=<n><CR><LF>", "a separator with nothing behind it"),
    ("AT+XA=<n>[]", "a [ ] with nothing in it"),
    ("AT+XA=[]", "a [ ] with nothing in it"),
    ("AT+XA=,<n>", "a comma with nothing in front of it"),
    ("AT+XA=<n><m>", "a comma is missing in front of <m>"),
    ("AT+XA=<n>[<m>]", "a comma is missing in front of <m>"),
    ('AT+XA=<n>"x"', 'a comma is missing in front of "x"'),
    ('AT+XA="x"<n>', "a comma is missing in front of <n>"),
    ("AT+XA=/<n>", "a / stands between two parameters"),
    ("AT+XA=<n>,/<m>", "a / stands between two parameters"),
    ('AT+XA=<k>,"x"/<m>', "a / stands between two parameters"),
    ("AT+XA=<n>/[<m>]", "'[' is not a parameter in angle brackets"),
    ("AT+XA=<n>//<m>", "'/' is not a parameter in angle brackets"),
    ('AT+XA=<n>/"x"', "'\"x\"' is not a parameter in angle brackets"),
    ("AT+XA=<>", "'<>' is not a parameter in angle brackets"),
    ("AT+XA=< >", "'< >' is not a parameter in angle brackets"),
    ("AT+XA=<n", "'<' is not a parameter in angle brackets"),
    ('AT+XA=<n>,"', "a quotation mark without its partner"),
    ("AT+XA=n", "'n' is neither a parameter, a literal in quotation marks nor a separator"),
    ("AT+XA=<n>;<m>", "';' is neither a parameter, a literal in quotation marks nor a separator"),
    ("AT+XA=", "nothing stands behind AT+XA="),
    ("AT+XA?<n>", "nothing can follow AT+XA?"),
    ("AT+XA=?<n>", "nothing can follow AT+XA=?"),
    ("AT+", "'+' is neither a parameter, a literal in quotation marks nor a separator"),
    ("at+xa", "a command line starts with AT"),
    ("", "a command line starts with AT"),
]


@pytest.mark.parametrize("text, problem", BROKEN)
def test_broken_notation(text, problem):
    with pytest.raises(SyntaxProblem) as caught:
        syntax.parse_command(text)
    assert str(caught.value) == problem


@pytest.mark.parametrize("text, problem", [
    ("", "an empty line says nothing"),
    ("XA <n>,<m>", "a response line starts with a name and a colon, or consists of words alone"),
    ("+xa: <n>", "a response line starts with a name and a colon, or consists of words alone"),
    ("+XA: <n>,", "a separator with nothing behind it"),
])
def test_broken_response_lines(text, problem):
    with pytest.raises(SyntaxProblem) as caught:
        syntax.parse_response(text)
    assert str(caught.value) == problem


def test_lines_put_together_are_taken_apart_again():
    """Every combination of a few fields in every nesting of optional groups reads back as what it was made of."""
    pieces = ["<a>", "<b>/<c>", '"x"']
    count = 0
    for length in (1, 2, 3):
        for fields in itertools.product(pieces, repeat=length):
            for optional in range(length):
                mandatory, nested = fields[: length - optional], fields[length - optional:]
                text = "+XA: <n>," + ",".join(mandatory) + "".join(f"[,{field}" for field in nested) + "]" * optional
                plain = [field.replace("<", "").replace(">", "") for field in fields]
                levels = [0] * len(mandatory) + list(range(1, optional + 1))
                expected = ["n"] + [f",{field}" + "?" * level for field, level in zip(plain, levels)]
                assert shown(syntax.parse_response(text)) == ("+XA", None, expected), text
                count += 1
    assert count == 3 + 9 * 2 + 27 * 3


def test_no_text_of_the_alphabet_ends_in_anything_but_a_line_or_a_problem():
    alphabet = ["<n>", "<", ">", "[", "]", ",", "/", '"', "x", " ", "<CR><LF>"]
    for length in range(1, 5):
        for tokens in itertools.product(alphabet, repeat=length):
            try:
                parsed = syntax.parse_command("AT+XA=" + "".join(tokens))
            except SyntaxProblem:
                continue
            assert all(field.names or field.literal is not None for field in parsed.fields)
            assert all(around < group for group, around in parsed.groups.items())


@pytest.mark.parametrize("text, head, subject", [
    ("+XA: (list of supported <n>s)", "+XA", None),
    ('+XA: "set",(list of supported <n>s)', "+XA", "set"),
    ('+XA: "<host>"[,<n>]', "+XA", None),
])
def test_test_responses_are_for_people(text, head, subject):
    parsed = syntax.parse_printed(text)
    assert (parsed.head, parsed.subject) == (head, subject)


def test_the_parameters_that_a_test_response_speaks_of():
    assert syntax.names_in("+XA: (range of <a>s),(list of <b>s),\"<c>/<d>\"") == ["a", "b", "c", "d"]


TIMES = [
    ("300 ms", [(300, [])]),
    ("300ms", [(300, [])]),
    ("10 s", [(10_000, [])]),
    ("2 min", [(120_000, [])]),
    ("1 h", [(3_600_000, [])]),
    ("0 s", [(0, [])]),
    ("n", [(1, ["n"])]),
    ("140 s + n", [(140_000, []), (1, ["n"])]),
    ("140 s + n * m", [(140_000, []), (1, ["n", "m"])]),
    ("n*2 s+300 ms", [(2000, ["n"]), (300, [])]),
    ("open_time", [(1, ["open_time"])]),
]


@pytest.mark.parametrize("text, terms", TIMES)
def test_times(text, terms):
    assert syntax.parse_time(text) == terms


@pytest.mark.parametrize("text, factor", [
    ("", ""), ("5", "5"), ("5 days", "5 days"), ("1.5 s", "1.5 s"), ("s 5", "s 5"), ("5 s +", ""), ("+ 5 s", ""), ("5 s * ", ""), ("-5 s", "-5 s"),
    ("2 n", "2 n"),
])
def test_what_is_no_time(text, factor):
    with pytest.raises(SyntaxProblem) as caught:
        syntax.parse_time(text)
    assert str(caught.value) == f"'{factor}' is neither a time such as 300 ms nor the name of a parameter"
