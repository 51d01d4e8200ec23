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
    quotes: bool = True
    pattern: str = None
    count: str = None  # the parameter that counts these data
    format: str = "text"  # text, hex, or the mode that decides
    one_of: tuple = ()
    parts: tuple = ()  # the parameters that one_of names, once linked
    shared: bool = False  # defined for the whole command set, not for one command

    @property
    def is_integer(self):
        return self.type == "integer"

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


@dataclass
class Effect:
    """A mode takes a value: the value of a parameter on the line, or a constant."""

    mode: str
    parameter: str = None
    constant: int = None


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


@dataclass
class Rule:
    when: dict
    require: list
    forbid: list
    ranges: dict
    mark: Mark


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
    response_time: list = None
    query_when_omitted: bool = False
    fixed: dict = field(default_factory=dict)
    counts: dict = field(default_factory=dict)
    data: str = None
    until: str = None
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
    models: list
    documents: dict
    commands: dict
    urcs: dict
    modes: dict
    tables: dict
    results: dict
    errata: list
