"""Reads the manuals' own notation for command and response lines.

    AT+QIOPEN=<contextID>,<connectID>,<service_type>,<IP_address>/<domain_name>,<remote_port>[,<local_port>]
    +QIRD: <actual_read_length>[,<remaining_length>]<CR><LF><data>
    +QIURC: "recv",<connectID>,"buff full"
    +QCOAPURC: <clientID>,<existence>[,<opt_name>,<opt_value>[,...]]
    REBOOT_CAUSE_<cause>

A line is a head, which says what the line is, and fields. A field may stand in an optional group; groups may nest, and a
group that ends with [,...] may come several times.
"""

import re
from dataclasses import dataclass, field

MOST_GROUPS = 31  # the runtime keeps them as bits of a word
TOKEN = re.compile(r'<CR><LF>|<[^<>]*>|"[^"]*"|\[|\]|,|/|[^<>"\[\],/]+|.')
COMMAND = re.compile(r'(AT\+[A-Z0-9]+)(=\?|\?|=)?|(AT)(&[A-Z]|[A-Z]?)')
RESPONSE = re.compile(r'(AT\+[A-Z0-9]+|\+[A-Z0-9]+|[A-Z]+):[ ]*')
WORDS_WITH_OK = re.compile(r'([A-Za-z][A-Za-z0-9_ ]*)<CR><LF>OK')
WORDS_WITH_END = re.compile(r'([A-Za-z][A-Za-z0-9_ ]*[ _])<([^<>]+)>')


class SyntaxProblem(Exception):
    """The notation is broken; the message says how."""


@dataclass
class Field:
    """One value on a line: a parameter (or a choice of parameters) or a literal in quotation marks."""

    names: tuple = ()
    literal: str = None
    comma: bool = False  # a comma stands in front of it
    break_before: bool = False  # <CR><LF> stands in front of it
    group: int = 0  # the optional group that it stands in; 0 where it is mandatory
    place: bool = False  # the comma stands outside the group: an absent field leaves its place empty
    parameter: object = None  # what the names resolve to, once linked

    @property
    def name(self):
        return self.parameter.name if self.parameter else None


@dataclass
class Syntax:
    """A line taken apart. `groups` maps each optional group to the one around it; `repeated` are those that may come again."""

    head: str
    mark: str = ""  # of a command: "", "?", "=" or "=?"
    subject: str = None  # a quoted literal right behind the head, which names a kind or a setting
    bare: bool = False  # of a response: words alone, without a colon
    brings_ok: bool = False  # an OK follows that belongs to the line
    fields: list = field(default_factory=list)
    groups: dict = field(default_factory=dict)
    repeated: set = field(default_factory=set)

    @property
    def is_header(self):
        """The fields stand on lines of their own behind the head."""
        return bool(self.fields) and self.fields[0].break_before and not self.bare


def parse_command(text):
    """Takes a command line apart, for example AT+QICFG="viewmode"[,<view_mode>]."""
    match = COMMAND.match(text)
    if not match:
        raise SyntaxProblem("a command line starts with AT")
    head = match[1] or match[3] + match[4]
    syntax = Syntax(head, match[2] or "")
    rest = text[match.end():]
    if rest and syntax.mark in ("?", "=?"):
        raise SyntaxProblem(f"nothing can follow {head}{syntax.mark}")
    if not rest and syntax.mark == "=":
        raise SyntaxProblem(f"nothing stands behind {head}=")
    return parse_body(syntax, rest)


def parse_response(text):
    """Takes a response line apart, for example +QIOPEN: <connectID>,<err>; words alone are their own head."""
    match = RESPONSE.match(text)
    if match:
        return parse_body(Syntax(match[1]), text[match.end():])
    match = WORDS_WITH_OK.fullmatch(text)
    if match:
        return Syntax(match[1], bare=True, brings_ok=True)
    match = WORDS_WITH_END.fullmatch(text)
    if match:
        return Syntax(match[1], bare=True, fields=[Field((match[2].strip(),))])
    if "<" in text or "[" in text or '"' in text:
        raise SyntaxProblem("a response line starts with a name and a colon, or consists of words alone")
    if not text:
        raise SyntaxProblem("an empty line says nothing")
    return Syntax(text, bare=True)


def parse_body(syntax, text):
    """Reads fields, groups and separators."""
    open_groups, comma, comma_group, break_before, slash = [0], False, 0, False, False
    for token in TOKEN.findall(text):
        if not token.strip():
            continue
        if slash:
            syntax.fields[-1].names += (name_in(token),)
            slash = False
        elif token == "[":
            group = len(syntax.groups) + 1
            syntax.groups[group] = open_groups[-1]
            open_groups.append(group)
        elif token == "]":
            if len(open_groups) == 1:
                raise SyntaxProblem("a ] without its [")
            if comma or break_before:
                raise SyntaxProblem("a separator with nothing behind it")
            if open_groups[-1] not in syntax.groups:
                open_groups.pop()  # it held the ellipsis
                continue
            if not syntax.fields or syntax.fields[-1].group < open_groups[-1]:
                raise SyntaxProblem("a [ ] with nothing in it")
            open_groups.pop()
        elif token == ",":
            if comma:
                raise SyntaxProblem("two commas in a row")
            if not syntax.fields and syntax.subject is None:
                raise SyntaxProblem("a comma with nothing in front of it")
            comma, comma_group = True, open_groups[-1]
        elif token.strip() == "...":
            syntax.repeated.add(repeated_group(syntax, open_groups[-1]))
            del syntax.groups[open_groups[-1]]
            comma = False
        elif token == "/":
            if not syntax.fields or comma or syntax.fields[-1].literal is not None:
                raise SyntaxProblem("a / stands between two parameters")
            slash = True
        elif token == "<CR><LF>":
            break_before = True
        elif token == '"':
            raise SyntaxProblem("a quotation mark without its partner")
        elif token[0] == '"' and not token.startswith('"<'):
            check_separated(syntax, token, comma or break_before)
            add_literal(syntax, token[1:-1], comma, break_before, open_groups[-1])
            comma = break_before = False
        elif token[0] == "<":
            check_separated(syntax, token, comma or break_before)
            place = comma and comma_group != open_groups[-1]
            syntax.fields.append(Field((name_in(token),), None, comma, break_before, open_groups[-1], place))
            comma = break_before = False
        else:
            raise SyntaxProblem(f"'{token.strip()}' is neither a parameter, a literal in quotation marks nor a separator")
    if len(open_groups) > 1:
        raise SyntaxProblem("a [ without its ]")
    if len(syntax.groups) > MOST_GROUPS:
        raise SyntaxProblem(f"more than {MOST_GROUPS} optional groups")
    if comma or break_before or slash:
        raise SyntaxProblem("a separator with nothing behind it")
    return syntax


def repeated_group(syntax, inner):
    """The group that an ellipsis in the group `inner` speaks of."""
    group = syntax.groups.get(inner)
    if not group or not syntax.fields or syntax.fields[-1].group != group:
        raise SyntaxProblem("[,...] stands at the end of the optional group that it repeats")
    return group


def name_in(token):
    if token[0] != "<" or token[-1] != ">" or not token[1:-1].strip():
        raise SyntaxProblem(f"'{token}' is not a parameter in angle brackets")
    return token[1:-1].strip()


def check_separated(syntax, token, separated):
    if not separated and (syntax.fields or syntax.subject is not None):
        raise SyntaxProblem(f"a comma is missing in front of {token}")


def add_literal(syntax, literal, comma, break_before, group):
    if not syntax.fields and syntax.subject is None and group == 0:
        syntax.subject = literal
    else:
        syntax.fields.append(Field((), literal, comma, break_before, group))


def parse_beginning(text):
    """Head and subject of another spelling: +QSETPSK: or +QSSLURC: "rcv"."""
    match = RESPONSE.match(text.strip() + " ")
    subject = match and re.fullmatch(r'(?:"([^"<>]+)")?', (text.strip() + " ")[match.end():].strip())
    if not subject:
        raise SyntaxProblem('another spelling is a name with a colon, such as +QSETPSK: or +QSSLURC: "rcv"')
    return match[1], subject[1]


def parse_printed(text):
    """Head and subject of a test response, whose rest is for people: +QICFG: "viewmode",(list of …)."""
    match = RESPONSE.match(text)
    if not match:
        raise SyntaxProblem("a test response starts with a name and a colon")
    subject = re.match(r'"([^"<]*)",', text[match.end():])
    return Syntax(match[1], subject=subject[1] if subject else None)


def names_in(text):
    """The parameters that a line for people speaks of."""
    return re.findall(r"<([^<>]+)>", text)


TERM = re.compile(r"(\d+) ?(ms|s|min|h)|([A-Za-z_][A-Za-z0-9_]*)")
UNITS = {"ms": 1, "s": 1000, "min": 60_000, "h": 3_600_000}


def parse_time(text):
    """Reads `140 s + time_out * ping_num` as a list of terms (milliseconds, names), each a product."""
    terms = []
    for part in text.split("+"):
        milliseconds, names = 1, []
        for factor in part.split("*"):
            match = TERM.fullmatch(factor.strip())
            if not match:
                raise SyntaxProblem(f"'{factor.strip()}' is neither a time such as 300 ms nor the name of a parameter")
            if match[1]:
                milliseconds *= int(match[1]) * UNITS[match[2]]
            else:
                names.append(match[3])
        terms.append((milliseconds, names))
    return terms
