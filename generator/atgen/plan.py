"""Turns the model of a family into the model of its C.

Everything that a template would have to compute is computed here, so that the templates read like the C they make.
"""

from . import naming
from .c_model import (
    NONE,
    Choice,
    CodeTable,
    Collision,
    Enum,
    Enumerator,
    Expected,
    FieldTable,
    FormTable,
    Head,
    Limit,
    Member,
    Mode,
    ParameterTable,
    Plan,
    Rule,
    Shape,
    Struct,
    Term,
    Urc,
)
from .c_values import c_type, code_of, document_name, limits_of, listed_codes, spans_of
from .wording import cite, describe, times_of

FIRST_HEAD = 7  # AT_HEAD_FIRST_OF_MODULE; the generated code asserts it
TEXT_TYPES = {"string", "text", "ip_address", "domain_name", "date_time", "choice", "raw"}


def plan(family, commands=None):
    """The plan of a family's C, or of a subset of its commands."""
    return Planner(family, commands).plan()


class Planner:
    def __init__(self, family, commands):
        self.family = family
        self.prefix = family.name
        self.upper = family.name.upper()
        chosen = set(commands) if commands else set(family.commands)
        self.commands = {name: item for name, item in family.commands.items() if name in chosen}
        self.enums, self.structs, self.parameters, self.shapes = {}, {}, {}, {}
        self.heads, self.urcs, self.handlers = {}, {}, {}
        self.modes = self.plan_modes()
        self.origins = {}

    def plan(self):
        if "echo" not in self.modes:
            raise Collision("no layer gives the mode echo, which every client follows")
        forms = []
        for command in self.commands.values():
            for sub, entries in command.all_forms():
                for form in entries:
                    forms += self.form_tables(command, sub, form)
        for urc in self.family.urcs.values():
            for line in urc.lines:
                self.urc_line(urc, line)
        urc_shapes = sorted(
            (shape for shape in self.shapes.values() if shape.urc is not None), key=lambda shape: shape.head_number
        )
        return Plan(
            self.family, self.prefix, self.upper, list(self.enums.values()), list(self.structs.values()),
            list(self.parameters.values()), list(self.shapes.values()), forms, list(self.urcs.values()), urc_shapes,
            list(self.modes.values()), list(self.heads.values()), self.code_tables(), list(self.handlers.values()),
        )

    def claim(self, name, origin):
        """Notes that `origin` has the C name `name`; two origins of one name are an error."""
        first = self.origins.setdefault(name, origin)
        if first != origin:
            one, two = (" ".join(str(word) for word in words if word) for words in (first, origin))
            raise Collision(f"{one} and {two} would both be called {name} in C")
        return name

    # -- modes and codes ----------------------------------------------------------------------------------------------

    def plan_modes(self):
        modes, first = {}, 0
        for mode in self.family.modes.values():
            constant = f"{self.upper}_MODE_{naming.upper(mode.name)}"
            modes[mode.name] = Mode(
                constant, mode.name, first, mode.slots, mode.slot_base, mode.saved, mode.initial, mode.about, mode.per
            )
            first += mode.slots
        return modes

    def code_tables(self):
        return [
            CodeTable(f"{self.prefix}_{naming.lower(table.name)}", table.name, table.title, table.codes)
            for table in self.family.tables.values()
        ]

    # -- types --------------------------------------------------------------------------------------------------------

    def scope_of(self, parameter, scope):
        return () if parameter.shared else (scope,)

    def enum(self, parameter, scope):
        """The C enumeration of a parameter, or None. Uses of one shared parameter share one enumeration."""
        if parameter.table:
            return self.table_enum(parameter.table)
        if parameter.values is None:
            return None
        parts = self.scope_of(parameter, scope)
        name = self.claim(f"{self.prefix}_{naming.lower(*parts, parameter.name)}", ("enum", *parts, parameter.name))
        prefix = f"{self.upper}_{naming.upper(*parts, parameter.name)}"
        enum = self.enums.setdefault(name, Enum(name, parameter.about, [], prefix, parameter.is_word))
        self.claim(f"{prefix}_ENUM_WIDTH", ("width of", *parts, parameter.name))
        if parameter.is_word:
            self.claim(f"{prefix}_UNKNOWN", ("unlisted value of", *parts, parameter.name))
        known = {enumerator.value for enumerator in enum.enumerators}
        for value in parameter.values:
            if value.code not in known:
                about = value.about if value.supported else f"{value.about} Documented, not supported."
                constant = self.claim(f"{prefix}_{naming.upper(value.name)}", ("value", value.name, "of", *parts, parameter.name))
                enum.enumerators.append(Enumerator(constant, value.code, about))
        enum.enumerators.sort(key=lambda enumerator: enumerator.value)
        return enum

    def table_enum(self, name):
        table = self.family.tables[name]
        prefix = f"{self.upper}_{naming.upper(name)}"
        c_name = self.claim(f"{self.prefix}_{naming.lower(name)}", ("table", name))
        enumerators = [
            Enumerator(self.claim(f"{prefix}_{naming.upper(code.name)}", ("code", code.code, "of table", name)), code.code, code.meaning + ".")
            for code in table.codes
        ]
        return self.enums.setdefault(c_name, Enum(c_name, table.title + ".", enumerators, prefix, False))

    def member(self, parameter, scope, optional, argument):
        name = naming.lower(parameter.name)
        comment = describe(parameter)
        if parameter.type in TEXT_TYPES and not parameter.is_word:
            return Member(name, f"at_string {name};", comment, "text", optional, parameter)
        if parameter.type == "data":
            return Member(name, f"at_bytes {name};", comment, "data", optional, parameter)
        enum = self.enum(parameter, scope)
        kind = "word" if parameter.is_word else "integer"
        if kind == "word" and not argument:
            declaration = f"struct {{\n        {enum.name} value; /* 0 if the text is not in the list */\n        at_string text;\n    }} {name};"
        elif enum and optional:
            declaration = f"struct {{\n        {enum.name} value;\n        bool present;\n    }} {name};"
        elif enum:
            declaration = f"{enum.name} {name};"
        else:
            declaration = f"{'at_optional' if optional else 'int32_t'} {name};"
        return Member(name, declaration, comment, kind, optional, parameter)

    def struct(self, name, about, source, members, origin):
        """A struct, or more members for it: lines of one name share one struct."""
        self.claim(name, origin)
        struct = self.structs.setdefault(name, Struct(name, about, [], source))
        known = {member.name: member for member in struct.members}
        for member in members:
            first = known.setdefault(member.name, member)
            if first is member:
                struct.members.append(member)
            elif first.parameter.name != member.parameter.name:
                one, two = first.parameter.name, member.parameter.name
                raise Collision(f"parameters {one} and {two} would both be called {name}.{member.name} in C")
            elif known[member.name].declaration != member.declaration:
                raise Collision(f"{name}.{member.name} would have two types")
        return struct

    # -- parameters and fields ----------------------------------------------------------------------------------------

    def parameter_table(self, parameter, scope, only=None):
        flags = self.parameter_flags(parameter, only is not None)
        entry = ParameterTable("", document_name(parameter), c_type(parameter), flags, 0, 0)
        entry.minimum, entry.maximum = limits_of(parameter, self.family)
        if parameter.is_word:
            entry.spellings = [(value.code, value.word) for value in parameter.values]
        elif parameter.is_integer:
            spans = spans_of(only if only is not None else listed_codes(parameter, self.family))
            if spans:
                entry.minimum, entry.maximum = spans[0][0], spans[-1][1]
            entry.spans = spans if len(spans) > 1 else []
        if parameter.type == "data" and parameter.format in self.modes:
            entry.mode = self.modes[parameter.format].constant
        return self.intern_parameter(entry, parameter, scope)

    def intern_parameter(self, entry, parameter, scope):
        """Gives equal tables one name; parameters of one name that differ get their command's name in front."""
        base = f"{self.prefix}_parameter_{naming.lower(*self.scope_of(parameter, scope), parameter.name)}"
        name, count = base, 1
        while True:
            entry.name = name
            first = self.parameters.setdefault(name, entry)
            if first == entry:
                return first
            count += 1
            name = f"{base}_{count}"

    def parameter_flags(self, parameter, closed):
        flags = []
        if parameter.type in TEXT_TYPES - {"text", "raw"} and parameter.quotes:
            flags.append("AT_PARAMETER_QUOTED")
        if parameter.type == "data" and parameter.count is None:
            flags.append("AT_PARAMETER_QUOTED")
        if (parameter.values is not None or parameter.table) and not closed:
            flags.append("AT_PARAMETER_LISTED")
        if parameter.type == "data" and parameter.format == "hex":
            flags.append("AT_PARAMETER_HEX")
        if parameter.type == "data" and parameter.format in self.modes:
            flags.append("AT_PARAMETER_HEX_BY_MODE")
        return " | ".join(flags) or "0"

    def literal_table(self, literal):
        name = f"{self.prefix}_literal_{naming.lower(literal)}"
        entry = ParameterTable(name, literal, "AT_TYPE_LITERAL", "0", 0, 0)
        return self.parameters.setdefault(name, entry)

    def line_fields(self, line, struct, scope, shared):
        """The field tables of a response line."""
        indexes = {entry.name: index for index, entry in enumerate(line.syntax.fields) if entry.parameter}
        fields, seen_groups = [], set()
        for entry in line.syntax.fields:
            flags = ["AT_FIELD_COMMA"] if entry.comma else []
            flags += ["AT_FIELD_BREAK"] if entry.break_before else []
            if entry.group and entry.group not in seen_groups:
                flags.append("AT_FIELD_OPENS")
            seen_groups.add(entry.group)
            parent = line.syntax.groups.get(entry.group, 0)
            if entry.literal is not None:
                table = self.literal_table(entry.literal)
                fields.append(FieldTable(table.name, "0", join(flags), entry.group, parent, NONE))
                continue
            parameter = entry.parameter
            member = next((item for item in struct.members if item.name == naming.lower(parameter.name)), None)
            flags += ["AT_FIELD_OPTIONAL"] if member and member.optional and member.kind == "integer" else []
            table = self.parameter_table(parameter, scope, line.only.get(parameter.name))
            offset = f"offsetof({struct.name}, {member.name})" if member else "0"
            other = indexes.get(parameter.count, NONE) if parameter.type == "data" else self.counts_data(line, parameter, indexes)
            fields.append(FieldTable(table.name, offset, join(flags), entry.group, parent, other))
        return fields

    @staticmethod
    def counts_data(line, parameter, indexes):
        for entry in line.syntax.fields:
            if entry.parameter and entry.parameter.type == "data" and entry.parameter.count == parameter.name:
                return indexes[entry.name]
        return NONE

    # -- lines --------------------------------------------------------------------------------------------------------

    def head(self, syntax):
        key = (syntax.head, syntax.subject)
        if key not in self.heads:
            parts = [syntax.head.lstrip("+")] + ([syntax.subject] if syntax.subject else [])
            constant = f"{self.upper}_HEAD_{naming.upper(*parts)}"
            self.claim(constant, ("head", *key))
            self.heads[key] = Head(constant, head_rule(syntax), FIRST_HEAD + len(self.heads), shown_head(syntax))
        return self.heads[key]

    def members_of(self, lines, scope):
        """Members for all lines of one name; a member that some line lacks is optional."""
        members = {}
        for line in lines:
            for entry in line.syntax.fields:
                if entry.parameter and entry.parameter.type != "data":
                    optional = entry.group != 0 or any(entry.name not in other.parameters for other in lines)
                    optional = optional or may_be_missing(line, entry)
                    known = members.get(entry.name)
                    members[entry.name] = (entry.parameter, optional or bool(known and known[1]))
        return [self.member(parameter, scope, optional, False) for parameter, optional in members.values()]

    def shape(self, line, same_name, scope, struct_name, about, urc):
        """The table of a line; equal lines of one struct are one shape."""
        struct = None
        if line.raw:
            struct = self.struct(f"{self.prefix}_ranges", "What the firmware supports, as it prints it.", "", [
                Member("raw", "at_string raw;", "in words, for people", "text", False, line.parameters["raw"])
            ], ("ranges",))
        elif line.syntax.fields:
            source = cite(line.source)
            struct = self.struct(struct_name, about, source, self.members_of(same_name, scope), ("struct", struct_name))
        head = self.head(line.syntax)
        key = (line.text, struct_name, tuple(line.when.items()))
        if key in self.shapes:
            return self.shapes[key]
        empty = Struct("", "", [], "")
        fields = self.line_fields(line, struct or empty, scope, False)
        name = self.unique_shape(struct_name.replace(f"{self.prefix}_", f"{self.prefix}_shape_", 1))
        flags = ["AT_SHAPE_RAW"] if line.raw else []
        if line.syntax.bare and urc == NONE:
            flags.append("AT_SHAPE_FINAL")
        self.shapes[key] = Shape(
            name, line.text, head.constant, struct, fields, self.conditions(line), self.effects(line.sets, line.syntax),
            join(flags), urc, head.number,
        )
        return self.shapes[key]

    def unique_shape(self, base):
        taken = {shape.name for shape in self.shapes.values()}
        name, count = base, 1
        while name in taken:
            count += 1
            name = f"{base}_{count}"
        return name

    def index_on(self, syntax, name):
        for index, entry in enumerate(syntax.fields):
            if entry.parameter and entry.name == name:
                return index
        return NONE

    def conditions(self, line):
        return [
            (self.modes[name].constant, self.key_index(name, line.syntax), value) for name, value in line.when.items()
        ]

    def key_index(self, mode, syntax):
        per = self.modes[mode].per
        return self.index_on(syntax, per) if per else NONE

    def effects(self, effects, syntax):
        tables = []
        for effect in effects:
            source, constant = NONE, effect.constant
            if effect.parameter is not None:
                source = self.index_on(syntax, effect.parameter)
                default = syntax.fields[source].parameter.default
                constant = default if isinstance(default, int) and syntax.fields[source].group else "AT_KEEP"
            tables.append((self.modes[effect.mode].constant, self.key_index(effect.mode, syntax), source, constant))
        return tables

    def urc_line(self, urc, line):
        same_name = [other for other in urc.lines if other.name == line.name]
        self.add_urc(line, same_name, urc.name, [urc.name], "urc", urc.name, line.about or urc.title + ".")

    def add_urc(self, line, same_name, scope, base, suffix, name, about):
        """A line that can come at any time: gets a place in the family's union of URCs."""
        parts = base + ([line.name] if line.name else [])
        member = naming.lower(*parts)
        struct_name = f"{self.prefix}_{naming.lower(*base, line.name or suffix)}"
        constant = f"{self.upper}_URC_{naming.upper(*parts)}"
        shape = self.shape(line, same_name, scope, struct_name, about, constant)
        has_data = any(entry.parameter and entry.parameter.type == "data" for entry in line.syntax.fields)
        self.urcs.setdefault(constant, Urc(
            constant, member, shape.struct, about, name, line.syntax.subject or "", has_data
        ))
        return shape

    # -- forms --------------------------------------------------------------------------------------------------------

    def form_tables(self, command, sub, form):
        if not form.query_when_omitted:
            return [self.form_table(command, sub, form, "")]
        return [self.form_table(command, sub, form, "query"), self.form_table(command, sub, form, "set")]

    def form_table(self, command, sub, form, half):
        fields = [entry for entry in form.syntax.fields if not (half == "query" and entry.group)]
        parts = [command.name] + ([sub.name] if sub else []) + form_suffix(command, form, half)
        name = self.claim(f"{self.prefix}_{naming.lower(*parts)}", ("function of", form.text, half, f"({form.mark})"))
        entries = [(entry.parameter, entry.comma, 0 if half == "set" else entry.group, False) for entry in fields]
        if form.data:
            entries.append((form.parameters[form.data], False, 0, True))
        arguments = self.arguments(command, form, name, entries)
        base = [command.name] + ([sub.name] if sub else [])
        responses = [self.response(form, line, base, command.name, half) for line in form.responses]
        later = [self.later(form, line, base, command.name, entries) for line in form.later]
        result, repeated = self.outcome(name, responses, later)
        return FormTable(
            name, name.replace(f"{self.prefix}_", f"{self.prefix}_form_", 1), command.name, sub.name if sub else "",
            form.name or half, form.kind, lead_of(form, fields), form.text, self.about(command, sub, form, half),
            cite(form.source), arguments, self.argument_fields(command, form, entries, arguments),
            self.rules(form, entries), [] if half == "query" else self.form_effects(form, entries), responses, later,
            Limit(self.terms(form.response_time, form, entries), Choice([], NONE)),
            [Limit(self.terms(limit.terms, form, entries), self.choice(limit.when, form, entries)) for limit in form.within],
            len(entries) - 1 if form.data else NONE, form.until == "Ctrl+Z", result, repeated,
            any(has_data(line) for line in form.responses), times_of(form),
        )

    @staticmethod
    def about(command, sub, form, half):
        halves = {"query": "Queries the setting.", "set": "Changes the setting.", "": ""}
        return [text for text in (f"{sub.title if sub else command.title}.", form.about or halves[half]) if text]

    def arguments(self, command, form, name, entries):
        members = []
        for parameter, _, group, _ in entries:
            if parameter.name in form.fixed or parameter.name in form.counts:
                continue
            members.append(self.member(parameter, command.name, group != 0, True))
        if not members:
            return None
        about = f"Parameters of {form.text}."
        return self.struct(f"{name}_{form.kind}", about, cite(form.source), members, ("struct", name, form.kind))

    def argument_fields(self, command, form, entries, struct):
        indexes = {parameter.name: index for index, (parameter, *_) in enumerate(entries)}
        fields, seen_groups = [], set()
        for parameter, comma, group, is_entry in entries:
            flags = ["AT_FIELD_COMMA"] if comma else []
            flags += ["AT_FIELD_OPTIONAL"] if group else []
            flags += ["AT_FIELD_OPENS"] if group and group not in seen_groups else []
            flags += ["AT_FIELD_ENTRY"] if is_entry else []
            seen_groups.add(group)
            offset, other = "0", NONE
            if parameter.name in form.fixed:
                flags.append("AT_FIELD_FIXED")
                offset = str(form.fixed[parameter.name])
            elif parameter.name in form.counts:
                flags.append("AT_FIELD_COUNT")
                other = indexes[form.counts[parameter.name]]
            else:
                offset = f"offsetof({struct.name}, {naming.lower(parameter.name)})"
            table = self.parameter_table(parameter, command.name)
            parent = form.syntax.groups.get(group, 0)
            fields.append(FieldTable(table.name, offset, join(flags), group, parent, other))
        return fields

    def response(self, form, line, base, scope, half):
        same_name = [other for other in form.responses if other.name == line.name]
        suffix = line.name or ("line" if line.repeat else "response")
        struct_name = f"{self.prefix}_{naming.lower(*base, suffix)}"
        about = line.about or f"Response of {form.text}."
        shape = self.shape(line, same_name, scope, struct_name, about, None)
        optional = half != "query" and (line.optional or form.kind == "test")
        flags = (["AT_EXPECT_REPEATED"] if line.repeat else []) + (["AT_EXPECT_OPTIONAL"] if optional else [])
        return Expected(shape, line.syntax.subject or "", join(flags), NONE, NONE, NONE, NONE, 0)

    def later(self, form, line, base, scope, entries):
        same_name = [other for other in form.later if other.name == line.name]
        if line.syntax.fields:
            name = line.syntax.head.lstrip("+")
            shape = self.add_urc(line, same_name, scope, base, "result", name, line.about or f"Result of {form.text}.")
        else:
            shape = self.shape(line, same_name, scope, f"{self.prefix}_{naming.lower(line.text)}", line.about, NONE)
        flags = (["AT_EXPECT_REPEATED"] if line.repeat else []) + (["AT_EXPECT_FAILURE"] if line.success is False else [])
        outcome, success = NONE, 0
        if isinstance(line.success, dict):
            (name, success), = line.success.items()
            outcome = self.index_on(line.syntax, name)
        key = self.index_on(line.syntax, line.match) if line.match else NONE
        argument = next((index for index, (parameter, *_) in enumerate(entries) if parameter.name == line.match), NONE)
        followers = self.index_on(line.syntax, line.followed_by) if line.followed_by else NONE
        return Expected(shape, line.syntax.subject or "", join(flags), key, argument, outcome, followers, success)

    def outcome(self, name, responses, later):
        """The struct that a call fills, and the struct that its line handler gets."""
        single = {id(entry.shape.struct): entry.shape.struct for entry in responses + later
                  if entry.shape.struct and "REPEATED" not in entry.flags}
        repeated = {id(entry.shape.struct): entry.shape.struct for entry in responses + later
                    if entry.shape.struct and "REPEATED" in entry.flags}
        if len(single) > 1 or len(repeated) > 1:
            raise Collision(f"{name} would have several results; give their lines one name or let them repeat")
        for struct in repeated.values():
            self.handlers[struct.name] = struct
        return next(iter(single.values()), None), next(iter(repeated.values()), None)

    @staticmethod
    def index_of(entries, name):
        return next((index for index, (parameter, *_) in enumerate(entries) if parameter.name == name), NONE)

    def form_effects(self, form, entries):
        tables = []
        for effect in form.sets:
            source, constant = NONE, effect.constant
            if effect.parameter is not None:
                source = self.index_of(entries, effect.parameter)
                parameter, _, group, _ = entries[source]
                constant = parameter.default if group and isinstance(parameter.default, int) else "AT_KEEP"
            per = self.modes[effect.mode].per
            key = self.index_of(entries, per) if per else NONE
            tables.append((self.modes[effect.mode].constant, key, source, constant))
        return tables

    def rules(self, form, entries):
        rules = []
        for rule in form.rules:
            choice = self.choice(rule.when, form, entries)
            for name in rule.require:
                rules.append(Rule(choice, "AT_RULE_REQUIRE", self.index_of(entries, name), 0, 0))
            for name in rule.forbid:
                rules.append(Rule(choice, "AT_RULE_FORBID", self.index_of(entries, name), 0, 0))
            for name, (low, high) in rule.ranges.items():
                rules.append(Rule(choice, "AT_RULE_RANGE", self.index_of(entries, name), low, high))
        return rules

    def choice(self, when, form, entries):
        if not when:
            return Choice([], NONE)
        if len(when) > 1:
            raise Collision(f"{form.text}: a condition on several parameters at once is not possible yet")
        (name, values), = when.items()
        return Choice(spans_of([code_of(form.parameters[name], value) for value in values]), self.index_of(entries, name))

    def terms(self, terms, form, entries):
        return [self.term(milliseconds, names, form, entries) for milliseconds, names in terms]

    def term(self, milliseconds, names, form, entries):
        if len(names) > 2:
            raise Collision(f"{form.text}: a time can multiply two parameters at most")
        factors, fallbacks = [], []
        for name in names:
            if name in form.parameters:
                factors.append(str(self.index_of(entries, name)))
                fallbacks.append(form.parameters[name].default or 0)
            else:
                factors.append(f"AT_FACTOR_MODE | {self.modes[name].constant}")
                fallbacks.append(0)
        missing = 2 - len(factors)
        return Term(milliseconds, factors + [NONE] * missing, fallbacks + [0] * missing)


def has_data(line):
    return any(entry.parameter and entry.parameter.type == "data" for entry in line.syntax.fields)


def may_be_missing(line, entry):
    """A line with counted data may end behind a count of zero, so what stands between count and data is optional."""
    fields = line.syntax.fields
    if not has_data(line):
        return False
    count = fields[-1].parameter.count
    names = [item.name for item in fields]
    return entry.name != count and names.index(entry.name) > names.index(count)


def form_suffix(command, form, half):
    if form.name:
        return [form.name]
    if half == "query":
        return ["query"]
    kinds = {other.kind for other in command.forms}
    if form.kind == "write" or form.kind == "execute" and "write" not in kinds:
        return []
    return [form.kind]


def lead_of(form, fields):
    syntax = form.syntax
    lead = syntax.head + syntax.mark
    return f'{lead}"{syntax.subject}"' if syntax.subject else lead


def head_rule(syntax):
    if syntax.bare:
        return f'"{syntax.head}"'
    rule = f"'{syntax.head}' separator"
    return f"{rule} [\"] '{syntax.subject}' [\"]" if syntax.subject else rule


def shown_head(syntax):
    return f'{syntax.head}: "{syntax.subject}"' if syntax.subject else syntax.head


def join(flags):
    return " | ".join(flags) or "0"
