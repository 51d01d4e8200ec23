"""What the C of a family consists of: types, members, tables and functions, by name and number."""

from dataclasses import dataclass, field

from .model import Parameter

NONE = "AT_NONE"


class Collision(Exception):
    """Two names of the documents lead to one name in C."""


@dataclass
class Enumerator:
    name: str
    value: int
    about: str


@dataclass
class Enum:
    name: str
    about: str
    enumerators: list
    prefix: str
    is_word: bool


@dataclass
class Member:
    name: str
    declaration: str
    comment: str
    kind: str  # integer, word, text, data or group
    optional: bool
    parameter: Parameter

    @property
    def is_word_with_text(self):
        """A received word: its C type has to look like the runtime's at_word."""
        return self.kind == "word" and "at_string text;" in self.declaration


@dataclass
class Struct:
    name: str
    about: str
    members: list
    source: str

    @property
    def has_text(self):
        return any(member.kind in ("text", "word", "group") for member in self.members)


@dataclass
class ParameterTable:
    """One at_parameter."""

    name: str
    document_name: str
    type: str
    flags: str
    minimum: int
    maximum: int
    spans: list = field(default_factory=list)
    spellings: list = field(default_factory=list)
    detail: str = "0"
    item: str = None  # the shape of the items of a repeated group
    item_format: object = None  # (group, key field, key, value field, texts, hex if absent)

    @property
    def list_length(self):
        return len(self.spans) or len(self.spellings)


@dataclass
class FieldTable:
    """One at_field."""

    parameter: str
    offset: str
    flags: str
    group: int
    parent: int
    other: object


@dataclass
class Presence:
    """One at_presence."""

    group: int
    field: int
    shift: int
    mask: int


@dataclass
class Group:
    """A repeated group of a line: the struct of its items, and the function that takes them out."""

    struct: Struct
    shape: str
    function: str
    line: str


@dataclass
class Shape:
    name: str
    text: str
    head: str
    struct: Struct
    fields: list
    conditions: list
    effects: list
    flags: str
    urc: str
    head_number: int
    presences: list = field(default_factory=list)

    @property
    def urc_with_data(self):
        """Data of a URC come in pieces, with the numbers of their header."""
        carries_data = any("_data" in item.parameter and item.other != NONE for item in self.fields)
        return self.urc not in (None, NONE) and carries_data and not self.struct.has_text


@dataclass
class Expected:
    shape: Shape
    kind: str
    flags: str
    key: object
    argument: object
    outcome: object
    followers: object
    success: int


@dataclass
class Choice:
    spans: list
    field: object


@dataclass
class Rule:
    choice: Choice
    kind: str
    field: int
    minimum: int = 0
    maximum: int = 0
    spans: list = None


@dataclass
class Term:
    milliseconds: int
    factors: list
    fallbacks: list


@dataclass
class Limit:
    terms: list
    choice: Choice

    @property
    def is_constant(self):
        return len(self.terms) == 1 and all(factor == NONE for factor in self.terms[0].factors)

    @property
    def milliseconds(self):
        """Of a limit that is constant."""
        return self.terms[0].milliseconds


@dataclass
class Function:
    """A C function that makes a call, and its twin that only starts it."""

    name: str
    parameters: list
    initialisers: list
    counts_data: bool

    @property
    def blocking_parameters(self):
        return ["at_client *client", *self.parameters] + (["size_t *received"] if self.counts_data else [])

    @property
    def starting_parameters(self):
        return ["at_client *client", "at_call *call", *self.parameters, "at_done *done", "void *user"]


@dataclass
class FormTable:
    """One command form: its table, its struct, its functions."""

    name: str  # bc65_qisend_data
    table: str  # bc65_form_qisend_data
    command: str
    subcommand: str
    variant: str
    kind: str
    lead: str
    text: str
    about: list
    source: str
    arguments: Struct
    fields: list
    rules: list
    effects: list
    responses: list
    later: list
    response_time: Limit
    later_times: list
    data: object
    flags: str
    result: Struct
    repeated: Struct
    receives_data: bool
    times: str

    @property
    def parameters(self):
        """The parameters that both functions of the form have, as C declares them."""
        parameters = []
        if self.arguments:
            parameters.append(f"const {self.arguments.name} *arguments")
        if self.repeated:
            parameters += [f"{self.repeated.name}_handler on_line", "void *line_user"]
        if self.result:
            parameters.append(f"{self.result.name} *result")
        if self.result and self.result.has_text:
            parameters += ["char *text", "size_t text_size"]
        if self.receives_data:
            parameters += ["void *data", "size_t data_size"]
        return parameters

    @property
    def response_time_table(self):
        """The name of its at_time_limit, which forms with the same time share."""
        if self.response_time.is_constant:
            return f"within_{self.response_time.milliseconds}_ms"
        return f"{self.table}_response_time"

    @property
    def functions(self):
        """The form's functions: one that puts data into a buffer and, where there are any, one that hands them on."""
        functions = [Function(self.name, self.parameters, self.initialisers, self.receives_data)]
        if self.receives_data:
            buffer = ["void *data", "size_t data_size"]
            parameters = [item for item in self.parameters if item not in buffer] + ["at_data_sink *sink", "void *sink_user"]
            initialisers = [item for item in self.initialisers if not item.startswith((".data =", ".data_size ="))]
            initialisers += [".sink = sink", ".sink_user = sink_user"]
            functions.append(Function(f"{self.name}_to", parameters, initialisers, True))
        return functions

    @property
    def explanations(self):
        """What the comment of the blocking function says about its parameters."""
        words = []
        if self.repeated:
            words.append("on_line is called for each line, with line_user; it may be null.")
        if self.result:
            words.append("result is filled when the call succeeds; what the module leaves out is zero or absent.")
        if self.result and self.result.has_text:
            words.append("The texts in it point into text, which has to hold them all: else AT_ERROR_BUFFER.")
        if self.receives_data:
            words.append("data receives the bytes that follow the response, received their number; more than data_size bytes end in AT_ERROR_BUFFER.")
            words.append("The functions with _to hand the bytes to sink instead, in pieces as they arrive.")
        if self.data != NONE:
            words.append("The data have to stay valid until the call has ended.")
        return words

    @property
    def lists(self):
        """The tables that hang on the form: name, items, name of their count."""
        return [
            ("fields", self.fields, "field_count"), ("rules", self.rules, "rule_count"),
            ("effects", self.effects, "effect_count"), ("responses", self.responses, "response_count"),
            ("later", self.later, "later_count"), ("later_times", self.later_times, "later_time_count"),
        ]

    @property
    def initialisers(self):
        """Designated initialisers of the at_call."""
        items = [f".form = &{self.table}"]
        items += [".arguments = arguments"] if self.arguments else []
        items += [".result = result"] if self.result else []
        items += [".text = text", ".text_size = text_size"] if self.result and self.result.has_text else []
        items += [".data = (uint8_t *)data", ".data_size = data_size"] if self.receives_data else []
        if self.repeated:
            items += [f".deliver = deliver_{self.repeated.name}", ".on_line = (at_function)on_line", ".line_user = line_user"]
        return items


@dataclass
class Urc:
    constant: str
    member: str
    struct: Struct
    about: str
    name: str
    kind: str
    has_data: bool


@dataclass
class Mode:
    constant: str
    name: str
    first: int  # bit where its values begin
    bits: int  # of each value
    count: int
    base: int
    saved: bool
    initial: int
    about: str
    per: str


@dataclass
class CodeTable:
    name: str
    document_name: str
    title: str
    codes: list
    of_cme: bool


@dataclass
class HeadRule:
    """What the lexer looks for."""

    pattern: str  # as re2c has it
    is_name: bool = False  # a separator follows, the same for all names


@dataclass
class Head:
    constant: str
    rules: list  # as the document has it, and as others spell it
    number: int
    text: str


@dataclass
class Plan:
    family: object
    prefix: str
    upper: str
    enums: list
    structs: list
    parameters: list
    shapes: list
    forms: list
    urcs: list
    urc_shapes: list
    modes: list
    heads: list
    tables: list
    handlers: list
    groups: list
    aliases: list
    guard_time: int
    secrets: object

    @property
    def response_times(self):
        """The time limits of responses that no parameter has a part in, each once."""
        return sorted({form.response_time.milliseconds for form in self.forms if form.response_time.is_constant})

    @property
    def sync_forms(self):
        """The forms that ask for modes and need no arguments."""
        return [form for form in self.forms if not form.fields and any(line.shape.effects for line in form.responses)]

    @property
    def functions(self):
        return [function for form in self.forms for function in form.functions]

    @property
    def heads_like_commands(self):
        return any(" colon" in rule.pattern for head in self.heads for rule in head.rules)

    @property
    def mode_bits(self):
        return sum(mode.bits * mode.count for mode in self.modes)

    def urc_number(self, constant):
        """The identifier of a URC as the tables hold it."""
        numbers = {urc.constant: index for index, urc in enumerate(self.urcs)}
        return numbers.get(constant, NONE)

    @property
    def first_urcs(self):
        """Every head with the place of its first URC."""
        heads = [shape.head for shape in self.urc_shapes]
        return [(head, heads.index(head.constant) if head.constant in heads else NONE) for head in self.heads]

    @property
    def response_shapes(self):
        """The lines that are only ever responses, those that take any text last."""
        shapes = {line.shape.name: line.shape for form in self.forms for line in form.responses if line.shape.urc is None}
        return sorted(shapes.values(), key=lambda shape: shape.flags == "AT_SHAPE_RAW")

    @property
    def named_lines(self):
        """Every line with the names that tools show."""
        numbers = {urc.constant: urc for urc in self.urcs}
        lines = {}
        for shape in self.urc_shapes:
            urc = numbers.get(shape.urc)
            lines[shape.name] = NamedLine(shape.name, urc.name, urc.kind) if urc else NamedLine(shape.name, shape.text, "")
        for form in self.forms:
            for line in form.responses:
                lines.setdefault(line.shape.name, NamedLine(line.shape.name, form.command, line.kind))
        return list(lines.values())


@dataclass
class NamedLine:
    shape: str
    name: str
    kind: str
