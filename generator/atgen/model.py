"""What a family's spec says, linked: every name resolved, every line taken apart, every limit a number."""

from dataclasses import dataclass, field

from .diagnostics import Mark
from .syntax import Syntax

RESULT_CODES = ("OK", "ERROR", "+CME ERROR")


@dataclass
class Source:
    document: str
    section: str = None
    table: str = None
    page: str = None


@dataclass
class Value:
    """One member of an enumeration; `code` is the integer on the line or, for words, the number in C."""

    code: int
    name: str
    about: str
    word: str = None
    supported: bool = True
    digits: str = None  # an integer as its hexadecimal digits stand on the line

    @property
    def shown(self):
        """The value as the line has it."""
        return self.word or self.digits or self.code


@dataclass
class ItemFormat:
    """An item of a repeated group tells whether data are text: the item whose `key` is `key_value`, by its `value`."""

    group: str
    key: str
    key_value: int
    value: str
    texts: list
    absent: str  # text or hex, where there is no such item


@dataclass
class Parameter:
    name: str
    type: str
    mark: Mark
    about: str = ""
    source: Source = None
    minimum: int = None  # of the value or, for text and data, of the length
    maximum: int = None
    values: list = None
    open: bool = False
    table: str = None
    default: object = None
    unit: str = None
    quotes: bool = None  # None where the spec does not say: as the type usually is
    pattern: str = None
    count: str = None  # the parameter that counts these data
    format: object = "text"  # text, hex, the mode or the parameter that decides, or an ItemFormat
    prefix: str = "0x"  # of a hex_integer
    digits: int = 0  # fewest digits of a hex_integer
    alternative: str = None  # a text that is allowed besides the limits
    masked: str = None  # what is printed in place of a secret
    secret: bool = False
    one_of: tuple = ()
    parts: tuple = ()  # the parameters that one_of names, once linked
    shared: bool = False  # defined for the whole command set, not for one command

    @property
    def is_integer(self):
        return self.type in ("integer", "hex_integer")

    @property
    def is_quoted(self):
        """Whether the value stands between quotation marks where it is written."""
        if self.quotes is not None:
            return self.quotes
        if self.type == "data":
            return self.count is None
        return self.type not in ("integer", "hex_integer", "text", "raw", "digits")

    @property
    def is_word(self):
        return self.type == "string" and self.values is not None


@dataclass
class Mode:
    name: str
    about: str
    source: Source
    initial: int
    saved: bool
    per: str
    values: dict
    minimum: int
    maximum: int
    unit: str
    slots: int = 1
    slot_base: int = 0  # the key's smallest value

    @property
    def greatest(self):
        """The greatest value that the document has for it, or None where it does not say."""
        return max(self.values) if self.values else self.maximum


@dataclass
class Effect:
    """A mode takes a value: the value of a parameter on the line, or a constant."""

    mode: str
    parameter: str = None
    constant: int = None


@dataclass
class Presence:
    """Bits of an earlier field tell whether an optional group is there, or how often it repeats."""

    name: str
    group: int  # in the line's syntax
    fields: list
    field: str
    shift: int
    mask: int
    repeated: bool


@dataclass
class Answer:
    """What the host has to send after a URC, and how soon."""

    command: str
    time: str
    milliseconds: int


@dataclass
class Line:
    """A response or URC line."""

    text: str
    syntax: Syntax
    name: str
    mark: Mark
    about: str = ""
    source: Source = None
    when: dict = field(default_factory=dict)
    only: dict = field(default_factory=dict)  # parameter -> the values that this line has
    excluded: dict = field(default_factory=dict)  # parameter -> values that the line before it takes first
    repeat: bool = False
    optional: bool = False  # the command can succeed without it
    match: str = None
    success: object = True  # True, False, or {parameter: value}
    followed_by: str = None
    sets: list = field(default_factory=list)
    parameters: dict = field(default_factory=dict)  # key of a field on the line -> Parameter
    raw: bool = False  # only the head is read; the rest is for people
    presences: list = field(default_factory=list)
    accepts: list = field(default_factory=list)  # other beginnings under which the line is read: (head, subject)
    restart: bool = False  # says that the module has restarted
    answer: Answer = None
    unsafe: str = None  # why it cannot be read safely
    final: bool = False  # a final result code of its form, in place of OK


@dataclass
class Rule:
    when: dict
    require: list
    forbid: list
    ranges: dict
    mark: Mark
    unless: bool = False  # it holds while `when` does not
    lengths: dict = field(default_factory=dict)
    digits: list = field(default_factory=list)
    listed: dict = field(default_factory=dict)
    multiples: dict = field(default_factory=dict)


@dataclass
class TimeLimit:
    when: dict
    text: str
    terms: list  # of (milliseconds, [parameter or mode names])


@dataclass
class Form:
    kind: str  # test, read, write or execute
    name: str
    text: str
    syntax: Syntax
    mark: Mark
    source: Source
    about: str = ""
    response_time: TimeLimit = None
    query_when_omitted: bool = False
    fixed: dict = field(default_factory=dict)
    counts: dict = field(default_factory=dict)
    data: str = None
    until: str = None
    prompt: str = ">"
    final: list = field(default_factory=list)  # lines in place of OK
    online: bool = False  # answers CONNECT and is in online data mode then
    restarts: bool = False  # ends when the module has restarted
    refined: dict = field(default_factory=dict)  # parameters that differ from the command's
    rules: list = field(default_factory=list)
    sets: list = field(default_factory=list)
    responses: list = field(default_factory=list)
    later: list = field(default_factory=list)
    within: list = field(default_factory=list)
    parameters: dict = field(default_factory=dict)


@dataclass
class Subcommand:
    name: str
    title: str
    source: Source
    forms: list
    notes: list
    accepts: list = field(default_factory=list)  # other subjects under which it is read


@dataclass
class Command:
    name: str
    title: str
    source: Source
    mark: Mark
    about: str
    notes: list
    effects: dict
    parameters: dict
    forms: list
    subcommands: list
    accepts: list = field(default_factory=list)  # other names under which it is read
    status: str = None

    def all_forms(self):
        yield None, self.forms
        for sub in self.subcommands:
            yield sub, sub.forms


@dataclass
class Urc:
    name: str
    title: str
    source: Source
    lines: list
    parameters: dict


@dataclass
class Code:
    code: int
    name: str
    meaning: str


@dataclass
class Table:
    name: str
    title: str
    source: Source
    codes: list
    open: bool


@dataclass
class Formula:
    """Arithmetic that a document states for a parameter."""

    name: str
    about: str
    source: Source
    of: str
    expression: str
    parameters: dict


@dataclass
class Online:
    """How the TE leaves online data mode."""

    about: str
    source: Source
    escape: str
    guard_time: int  # milliseconds of silence around the escape sequence


@dataclass
class CommandLine:
    about: str
    source: Source
    joined_by: str


@dataclass
class Erratum:
    name: str
    about: str
    read: list
    chosen: str
    reason: str
    accepts: list


@dataclass
class Family:
    name: str
    title: str
    models: dict  # name -> what it is, where the document says
    documents: dict
    commands: dict
    urcs: dict
    modes: dict
    tables: dict
    results: dict
    errata: list
    formulas: list = field(default_factory=list)
    spellings: dict = field(default_factory=dict)  # beginning of a line -> others under which it is read
    online: Online = None
    command_line: CommandLine = None

    def lines(self):
        """Every response, result and URC line."""
        for command in self.commands.values():
            for _, forms in command.all_forms():
                for form in forms:
                    yield from form.responses
                    yield from form.final
                    yield from form.later
        for urc in self.urcs.values():
            yield from urc.lines
