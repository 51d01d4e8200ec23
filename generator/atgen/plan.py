"""Turns the model of a family into the model of its C.

Everything that a template would have to compute is computed here, so that the templates read like the C they make.
"""

from dataclasses import dataclass

from . import naming
from .c_model import NONE, Choice, CodeTable, Collision, Expected, FieldTable, FormTable, Limit, Mode, Plan, Rule, Term
from .c_values import code_of, others_of, spans_of
from .model import Parameter
from .plan_lines import LineShapes, has_data
from .plan_types import join
from .secrets import Secrets
from .wording import cite, times_of, warnings_of


def plan(family, commands=None):
    """The plan of a family's C, or of a subset of its commands."""
    return Planner(family, commands).plan()


def bits_of(mode):
    """As many as hold the greatest value and one more, for what the document does not have."""
    most = 16
    return most if mode.greatest is None else min(most, (mode.greatest + 1).bit_length())


class Planner(LineShapes):
    """Plans the command forms, and puts all the parts together."""

    def __init__(self, family, commands):
        super().__init__(family)
        chosen = set(commands) if commands else set(family.commands)
        self.commands = {name: item for name, item in family.commands.items() if name in chosen}
        self.handlers = {}
        self.modes = self.plan_modes()
        self.functions = {
            self.function_name(command, sub, form, half)
            for command in family.commands.values() for sub, forms in command.all_forms()
            for form in forms for half in halves_of(form)
        }

    def plan(self):
        if self.prefix == "at":
            raise Collision("the names of the runtime begin with at; expected another name for the family")
        if "echo" not in self.modes:
            raise Collision("no layer gives the mode echo, which every client follows")
        forms = []
        for command in self.commands.values():
            for sub, entries in command.all_forms():
                for form in entries:
                    forms += self.form_tables(command, sub, form)
        for urc in self.family.urcs.values():
            if self.can_come(urc):
                for line in urc.lines:
                    self.urc_line(urc, line)
        urc_shapes = sorted(
            (shape for shape in self.shapes.values() if shape.urc is not None), key=lambda shape: shape.head_number
        )
        return Plan(
            self.family, self.prefix, self.upper, list(self.enums.values()), list(self.structs.values()),
            list(self.parameters.values()), list(self.shapes.values()), forms, list(self.urcs.values()), urc_shapes,
            list(self.modes.values()), list(self.heads.values()), self.code_tables(), list(self.handlers.values()),
            self.groups, self.aliases(), self.family.online.guard_time if self.family.online else 0,
            Secrets(self.family, self.commands.values()),
        )

    def can_come(self, urc):
        """Whether a module of which only these commands are used can say this: URCs belong to the commands of their document."""
        left_out = [command for name, command in self.family.commands.items() if name not in self.commands]
        documents = {command.source.document for command in self.commands.values()}
        others = {command.source.document for command in left_out} - documents
        return urc.source.document not in others or any(line.restart for line in urc.lines)

    # -- modes and codes ----------------------------------------------------------------------------------------------

    def plan_modes(self):
        modes, first = {}, 0
        for mode in self.family.modes.values():
            constant = self.claim(f"{self.upper}_MODE_{naming.upper(mode.name)}", ("mode", mode.name))
            bits = bits_of(mode)
            modes[mode.name] = Mode(
                constant, mode.name, first, bits, mode.slots, mode.slot_base, mode.saved, mode.initial, mode.about, mode.per
            )
            first += bits * mode.slots
        return modes

    def code_tables(self):
        """The tables of codes; those of +CME ERROR in the order in which they are looked into."""
        of_cme = self.family.results.get("+CME ERROR", {"tables": []})["tables"]
        ordered = [self.family.tables[name] for name in of_cme]
        ordered += [table for name, table in self.family.tables.items() if name not in of_cme]
        return [
            CodeTable(self.claim(f"{self.prefix}_{naming.lower(table.name)}", ("table", table.name)), table.name, table.title, table.codes, table.name in of_cme)
            for table in ordered
        ]

    def aliases(self):
        """Beginnings of command lines, each with the one that it stands for."""
        pairs = []
        for command in self.commands.values():
            pairs += [(f"AT+{name}", f"AT+{command.name}") for name in command.accepts]
            for sub in command.subcommands:
                pairs += [(f'AT+{command.name}="{name}"', f'AT+{command.name}="{sub.name}"') for name in sub.accepts]
        return pairs

    # -- forms --------------------------------------------------------------------------------------------------------

    def form_tables(self, command, sub, form):
        return [self.form_table(command, sub, form, half) for half in halves_of(form)]

    def function_name(self, command, sub, form, half):
        parts = [command.name] + ([sub.name] if sub else []) + form_suffix(command, form, half)
        return f"{self.prefix}_{naming.lower(*parts)}"

    def form_table(self, command, sub, form, half):
        fields = [entry for entry in form.syntax.fields if not (half == "query" and entry.group)]
        name = self.claim(self.function_name(command, sub, form, half), ("function of", form.text, half, f"({form.mark})"))
        entries = [Entry(entry.parameter, entry.comma, 0 if half == "set" else entry.group, entry.place) for entry in fields]
        if form.data:
            entries.append(Entry(form.parameters[form.data], False, 0, False, True))
        arguments = self.arguments(command, form, name, entries)
        base = [command.name] + ([sub.name] if sub else [])
        responses = [entry for line in form.responses for entry in self.response(form, line, base, command.name, half)]
        later = [self.later(form, line, base, command.name, entries) for line in [*form.final, *form.later]]
        result, repeated = self.outcome(name, responses, later)
        return FormTable(
            name, name.replace(f"{self.prefix}_", f"{self.prefix}_form_", 1), command.name, sub.name if sub else "",
            form.name or half, form.kind, lead_of(form, fields), form.text, self.about(command, sub, form, half),
            cite(form.source), arguments, self.argument_fields(command, form, entries, arguments),
            self.rules(form, entries), [] if half == "query" else self.form_effects(form, entries), responses, later,
            Limit(self.terms(form.response_time.terms, form, entries), Choice([], NONE)),
            [Limit(self.terms(limit.terms, form, entries), self.choice(limit.when, form, entries)) for limit in form.within],
            len(entries) - 1 if form.data else NONE, form_flags(form), result, repeated,
            any(has_data(line) for line in form.responses), times_of(form),
        )

    def about(self, command, sub, form, half):
        halves = {"query": "Queries the setting.", "set": "Changes the setting.", "": ""}
        status = f"The document marks it as {command.status}." if command.status else ""
        warnings = [] if half == "query" else warnings_of(form, self.family)
        return [text for text in (f"{sub.title if sub else command.title}.", form.about or halves[half], status, *warnings) if text]

    def arguments(self, command, form, name, entries):
        members = []
        for entry in entries:
            if entry.name not in form.fixed and entry.name not in form.counts:
                members.append(self.member(entry.parameter, command.name, entry.group != 0, True))
        if not members:
            return None
        about = f"Parameters of {form.text}."
        return self.struct(f"{name}_{form.kind}", about, cite(form.source), members, ("struct", name, form.kind))

    def argument_fields(self, command, form, entries, struct):
        indexes = {entry.name: index for index, entry in enumerate(entries)}
        fields, seen_groups = [], set()
        for entry in entries:
            parameter, group = entry.parameter, entry.group
            flags = ["AT_FIELD_COMMA"] if entry.comma else []
            flags += ["AT_FIELD_OPTIONAL"] if group else []
            flags += ["AT_FIELD_OPENS"] if group and group not in seen_groups else []
            flags += ["AT_FIELD_ENTRY"] if entry.is_typed else []
            flags += ["AT_FIELD_PLACE"] if entry.place else []
            seen_groups.add(group)
            offset, other = "0", indexes.get(parameter.format, NONE) if parameter.type == "data" else NONE
            if parameter.name in form.fixed:
                flags.append("AT_FIELD_FIXED")
                offset = str(code_of(parameter, form.fixed[parameter.name]))
            elif parameter.name in form.counts:
                flags.append("AT_FIELD_COUNT")
                other = indexes[form.counts[parameter.name]]
                offset = f"offsetof({struct.name}, {naming.lower(form.counts[parameter.name])})"
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
        expected = [Expected(shape, line.syntax.subject or "", join(flags), NONE, NONE, NONE, NONE, 0)]
        if line.syntax.is_header:
            silent = "AT_EXPECT_REPEATED | AT_EXPECT_OPTIONAL"
            expected.insert(0, Expected(self.header_shape(line, struct_name), "", silent, NONE, NONE, NONE, NONE, 0))
        return expected

    def later(self, form, line, base, scope, entries):
        same_name = [other for other in form.later if other.name == line.name]
        if line.syntax.fields:
            name = line.syntax.head.lstrip("+")
            shape = self.add_urc(line, same_name, scope, base, "result", name, line.about or f"Result of {form.text}.")
        else:
            shape = self.shape(line, same_name, scope, f"{self.prefix}_{naming.lower(line.text)}", line.about, NONE)
        flags = (["AT_EXPECT_REPEATED"] if line.repeat else []) + (["AT_EXPECT_FAILURE"] if line.success is False else [])
        flags += ["AT_EXPECT_FINAL"] if line.final else []
        outcome, success = NONE, 0
        if isinstance(line.success, dict):
            (name, success), = line.success.items()
            outcome = self.index_on(line.syntax, name)
        key = self.index_on(line.syntax, line.match) if line.match else NONE
        argument = self.index_of(entries, line.match)
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
        return next((index for index, entry in enumerate(entries) if entry.name == name), NONE)

    def form_effects(self, form, entries):
        tables = []
        for effect in form.sets:
            source, constant = NONE, effect.constant
            if effect.parameter is not None:
                source = self.index_of(entries, effect.parameter)
                default = entries[source].parameter.default
                constant = default if entries[source].group and isinstance(default, int) else "AT_KEEP"
            per = self.modes[effect.mode].per
            key = self.index_of(entries, per) if per else NONE
            tables.append((self.modes[effect.mode].constant, key, source, constant))
        return tables

    def rules(self, form, entries):
        rules = []
        for rule in form.rules:
            choice = self.choice(rule.when, form, entries, rule.unless)

            def add(kind, name, low=0, high=0, spans=None, choice=choice):
                rules.append(Rule(choice, f"AT_RULE_{kind}", self.index_of(entries, name), low, high, spans))

            for name in rule.require:
                add("REQUIRE", name)
            for name in rule.forbid:
                add("FORBID", name)
            for name, (low, high) in rule.ranges.items():
                add("RANGE", name, low, high)
            for name, (low, high) in rule.lengths.items():
                width = 2 if form.parameters[name].type == "hex_string" else 1
                add("RANGE", name, low * width, high * width)
            for name, multiple in rule.multiples.items():
                add("MULTIPLE", name, multiple)
            for name in rule.digits:
                add("DIGITS", name)
            for name, numbers in rule.listed.items():
                add("LISTED", name, spans=spans_of(numbers))
        return rules

    def choice(self, when, form, entries, unless=False):
        if not when:
            return Choice([], NONE)
        if len(when) > 1:
            raise Collision(f"{form.text}: a condition on several parameters at once is not possible yet")
        (name, values), = when.items()
        codes = {code_of(form.parameters[name], value) for value in values}
        known = form.parameters[name].values
        if unless and known is None:
            return Choice(others_of(spans_of(codes)), self.index_of(entries, name))
        if unless:
            codes = {value.code for value in known} - codes
        return Choice(spans_of(codes), self.index_of(entries, name))

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
                fallbacks.append(self.index_of(entries, self.modes[name].per) if self.modes[name].per else NONE)
        missing = 2 - len(factors)
        return Term(milliseconds, factors + [NONE] * missing, fallbacks + [0] * missing)


@dataclass
class Entry:
    """One field of a form: a parameter, and how it stands there."""

    parameter: Parameter
    comma: bool
    group: int
    place: bool
    is_typed: bool = False  # after the prompt

    @property
    def name(self):
        return self.parameter.name


def halves_of(form):
    """A form that queries when its optional part is absent has two functions."""
    return ("query", "set") if form.query_when_omitted else ("",)


def form_flags(form):
    flags = [
        (form.until == "Ctrl+Z", "AT_FORM_CTRL_Z"), (form.until == "silence", "AT_FORM_SILENCE"),
        (form.prompt == "CONNECT", "AT_FORM_CONNECT"), (form.online, "AT_FORM_ONLINE"),
        (bool(form.final), "AT_FORM_OWN_FINAL"), (form.restarts, "AT_FORM_RESTARTS"),
    ]
    return join([flag for holds, flag in flags if holds])


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
