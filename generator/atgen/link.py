"""Builds the model of a family out of its merged layers, and reports every name that leads nowhere."""

from . import model, syntax
from .definitions import INT32, UINT16, Definitions, listed
from .scope import RAW, Scope
from .source import Mapping, Sequence

KINDS = ("test", "read", "write", "execute")
MILLISECONDS = {"millisecond": 1, "second": 1000, "minute": 60_000, "hour": 3_600_000}
MARK_OF_KIND = {"test": "=?", "read": "?", "write": "=", "execute": ""}


def link(merged, documents, diagnostics):
    """Returns the Family that `merged` describes; problems go to `diagnostics`."""
    return Linker(merged, documents, diagnostics).family()


class Linker(Definitions):
    """Takes the lines apart and resolves every name on them."""

    def family(self):
        top = self.merged["family"]
        self.tables = {name: self.table(name, item) for name, item in self.merged["tables"].items()}
        self.shared = {
            name: self.parameter(name, item, self.merged["parameters"].key_marks[name], shared=True)
            for name, item in self.merged["parameters"].items()
        }
        self.modes = {name: self.mode(name, item) for name, item in self.merged["modes"].items()}
        return model.Family(
            name=top["name"],
            title=self.merged["title"],
            models=list(top["models"]),
            documents=self.cited_documents(top),
            commands={name: self.command(name, item) for name, item in self.merged["commands"].items()},
            urcs={name: self.urc(name, item) for name, item in self.merged["urcs"].items()},
            modes=self.modes,
            tables=self.tables,
            results={name: self.result(item) for name, item in self.merged["results"].items()},
            errata=[self.erratum(name, item) for name, item in self.merged["errata"].items()],
        )

    # -- commands -----------------------------------------------------------------------------------------------------

    def command(self, name, item):
        source = self.source(item)
        scope = Scope(self, name, item, source)
        forms = []
        for kind in KINDS:
            if kind in item:
                forms += self.forms(scope, kind, item, source)
        subcommands = [
            self.subcommand(scope, sub, entry, source) for sub, entry in item.get("subcommands", {}).items()
        ]
        self.check_effects(scope, item)
        scope.report_unused()
        return model.Command(
            name, item["title"], source, self.merged["commands"].key_marks[name], item.get("about", ""),
            list(item.get("notes", ())), item.get("effects", {}), scope.used, forms, subcommands,
        )

    def check_effects(self, scope, item):
        for key in ("saved", "not_saved", "lost_in_deep_sleep"):
            names = item.get("effects", {}).get(key, ())
            for index, name in enumerate(names):
                scope.find(name, names.marks[index], f"effects.{key}")

    def subcommand(self, scope, name, item, source):
        source = self.source(item, source)
        forms = self.forms(scope, "write", item, source)
        return model.Subcommand(name, item["title"], source, forms, list(item.get("notes", ())))

    def forms(self, scope, kind, item, source):
        value, mark = item[kind], item.marks[kind]
        if kind == "test":
            return [self.test_form(scope, value, mark, source)]
        if isinstance(value, Sequence):
            return [self.form(scope, kind, entry, value.marks[index], source) for index, entry in enumerate(value)]
        return [self.form(scope, kind, value, mark, source)]

    def test_form(self, scope, value, mark, source):
        head = f"AT+{scope.name}"
        form = model.Form("test", "", f"{head}=?", syntax.Syntax(head, "=?"), mark, source)
        form.response_time = self.time(scope, scope.item["response_time"], scope.item.marks["response_time"])
        lines = value if isinstance(value, Sequence) else [value]
        for index, text in enumerate(lines):
            at = value.marks[index] if isinstance(value, Sequence) else mark
            try:
                parsed = syntax.parse_printed(text)
            except syntax.SyntaxProblem as problem:
                self.error(at, f"'{text}': {problem}")
                scope.broken = True
                continue
            for name in syntax.names_in(text):
                scope.find(name, at, text)
            parsed.fields = [syntax.Field(("raw",), comma=parsed.subject is not None, parameter=RAW)]
            line = model.Line(text, parsed, "ranges", at, repeat=len(lines) > 1, raw=True)
            line.parameters = {"raw": RAW}
            form.responses.append(line)
        return form

    def form(self, scope, kind, item, mark, source):
        if not isinstance(item, Mapping):
            text, item = item, Mapping(mark)
            item.put("syntax", text, mark, mark)
        form = model.Form(kind, item.get("name", ""), item["syntax"], None, mark, self.source(item, source), item.get("about", ""))
        form.syntax = self.parse(syntax.parse_command, item["syntax"], item.marks["syntax"])
        if form.syntax is None:
            scope.broken = True
            for key in ("responses", "later"):
                self.lines(scope, item, key)
            return form
        self.check_head(scope, form, item)
        self.resolve(scope, form, item, "syntax")
        timed = item if "response_time" in item else scope.item
        form.response_time = self.time(scope, timed["response_time"], timed.marks["response_time"], form)
        form.query_when_omitted = "omitted" in item
        form.fixed = dict(item.get("fixed", {}))
        form.counts = dict(item.get("counts", {}))
        self.data_entry(scope, form, item)
        self.check_references(scope, form, item)
        form.rules = [self.rule(scope, form, entry) for entry in item.get("rules", ())]
        form.sets = self.sets(scope, form.parameters, item)
        form.responses = self.lines(scope, item, "responses")
        form.later = self.lines(scope, item, "later")
        form.within = self.within(scope, form, item)
        for line in form.later:
            if line.match:
                self.on_line(form, line.match, line.mark)
        if form.later and not form.within:
            self.error(mark, f"{form.text}: has later results, but nothing says within which time")
        return form

    @staticmethod
    def resolve(scope, owner, item, key):
        """Finds the parameter of every field on a form's or line's text."""
        for entry in owner.syntax.fields:
            if entry.literal is not None:
                continue
            entry.parameter = scope.choice(entry.names, item.marks[key], item[key])
            if entry.parameter:
                if entry.parameter.name in owner.parameters:
                    scope.linker.error(item.marks[key], f"'{entry.parameter.name}' stands twice on '{item[key]}'")
                owner.parameters[entry.parameter.name] = entry.parameter

    def check_head(self, scope, form, item):
        head, mark = form.syntax.head, form.syntax.mark
        if head not in (scope.name, f"AT+{scope.name}"):
            self.error(item.marks["syntax"], f"'{head}' is not the command {scope.name} that it stands under")
        basic = not head.startswith("AT+")
        if not basic and mark != MARK_OF_KIND[form.kind]:
            self.error(item.marks["syntax"], f"'{form.text}' is not the {form.kind} form")

    def data_entry(self, scope, form, item):
        entry = item.get("data_entry")
        if not entry:
            return
        form.data, form.until = entry["data"], entry["until"]
        parameter = scope.find(form.data, entry.marks["data"], form.text)
        if parameter and parameter.type != "data":
            self.error(entry.marks["data"], f"'{form.data}' is not of type data")
        form.parameters[form.data] = parameter
        if form.until != "Ctrl+Z" and form.until not in form.parameters:
            self.error(entry.marks["until"], f"'{form.until}' is neither Ctrl+Z nor a parameter of {form.text}")

    def check_references(self, scope, form, item):
        for key in ("fixed", "counts"):
            for name in item.get(key, {}):
                self.on_line(form, name, item[key].key_marks[name])
        for name, value in form.fixed.items():
            self.check_value(form.parameters.get(name), value, item["fixed"].marks[name])
        for name, data in form.counts.items():
            mark = item["counts"].marks[name]
            if self.on_line(form, data, mark) and form.parameters[data] and form.parameters[data].type != "data":
                self.error(mark, f"'{data}' is not of type data")

    def on_line(self, form, name, mark):
        if name not in form.parameters:
            known = listed(form.parameters)
            self.error(mark, f"'{name}' is no parameter of {form.text}; expected one of {known}")
            return False
        return True

    def rule(self, scope, form, item):
        when = self.choices(form, item["when"])
        names = {key: list(item.get(key, ())) for key in ("require", "forbid")}
        for key, entries in names.items():
            for index, name in enumerate(entries):
                self.on_line(form, name, item[key].marks[index])
        ranges = {}
        for name, text in item.get("range", {}).items():
            mark = item["range"].marks[name]
            if self.on_line(form, name, item["range"].key_marks[name]):
                ranges[name] = self.range(text, mark, name)
                if form.parameters[name] and not form.parameters[name].is_integer:
                    self.error(mark, f"'{name}' is no integer, so it has no range")
        return model.Rule(when, names["require"], names["forbid"], ranges, item.mark)

    def choices(self, form, item):
        """A condition: for each named parameter the list of values that fulfil it."""
        when = {}
        for name, value in item.items():
            listed = list(value) if isinstance(value, Sequence) else [value]
            if not self.on_line(form, name, item.key_marks[name]):
                continue
            parameter = form.parameters[name]
            for entry in listed:
                self.check_value(parameter, entry, item.marks[name])
            when[name] = listed
        return when

    def check_value(self, parameter, value, mark):
        if parameter is None:
            return
        if parameter.one_of:
            known = list(parameter.one_of)
        elif parameter.values is not None:
            known = [entry.word or entry.code for entry in parameter.values]
        else:
            known = [value]
        if value not in known:
            shown = ", ".join(str(entry) for entry in known)
            self.error(mark, f"'{parameter.name}' has no value '{value}'; expected one of {shown}")
        elif parameter.is_integer != isinstance(value, int):
            self.error(mark, f"'{parameter.name}': {value} is not of type {parameter.type}")
        elif parameter.is_integer:
            self.check_number(parameter.name, value, mark)
            if parameter.minimum is not None and not parameter.minimum <= value <= parameter.maximum:
                self.error(mark, f"'{parameter.name}': {value} is outside its range {parameter.minimum}..{parameter.maximum}")

    def sets(self, scope, parameters, item):
        effects = []
        for name, value in item.get("sets", {}).items():
            mark = item["sets"].key_marks[name]
            if name not in self.modes:
                self.error(mark, f"unknown mode '{name}'; expected one of {listed(self.modes)}")
                continue
            key = self.modes[name].per
            if key and key not in parameters:
                self.error(mark, f"mode '{name}' is kept per {key}, which is not on this line")
                continue
            if isinstance(value, int):
                self.check_mode_value(self.modes[name], value, item["sets"].marks[name])
                effects.append(model.Effect(name, constant=value))
            elif value in parameters:
                effects.append(model.Effect(name, parameter=value))
            else:
                self.error(item["sets"].marks[name], f"'{value}' is neither a number nor a parameter of this line")
        return effects

    # -- lines --------------------------------------------------------------------------------------------------------

    def lines(self, scope, item, key):
        lines = []
        for index, entry in enumerate(item.get(key, ())):
            mark = item[key].marks[index]
            if not isinstance(entry, Mapping):
                text, entry = entry, Mapping(mark)
                entry.put("line", text, mark, mark)
            line = self.line(scope, entry, mark)
            if line:
                lines.append(line)
        return lines

    def line(self, scope, item, mark):
        at = item.marks["line"]
        parsed = self.parse(syntax.parse_response, item["line"], at)
        if parsed is None:
            scope.broken = True
            return None
        line = model.Line(item["line"], parsed, item.get("name", ""), mark, item.get("about", ""))
        line.source = self.source(item, scope.source)
        self.resolve(scope, line, item, "line")
        self.check_data(line, at)
        line.when = self.mode_condition(line, item)
        line.only = self.choices_on_line(line, item, "only")
        line.excluded = self.choices_on_line(line, item, "except")
        line.repeat = item.get("repeat", False)
        line.optional = item.get("optional", False)
        line.success = item.get("success", True)
        line.match = self.named_on_line(line, item, "match")
        line.followed_by = self.named_on_line(line, item, "followed_by")
        if isinstance(line.success, dict):
            for name, value in line.success.items():
                if self.check_on_line(line, name, item["success"].key_marks[name]):
                    self.check_value(line.parameters[name], value, item["success"].marks[name])
        line.sets = self.sets(scope, line.parameters, item)
        return line

    def check_data(self, line, mark):
        for index, entry in enumerate(line.syntax.fields):
            parameter = entry.parameter
            if parameter is None or parameter.type != "data":
                continue
            if parameter.count not in line.parameters:
                self.error(mark, f"'{parameter.name}' on '{line.text}' has no count; where it ends cannot be told")
            if parameter.format not in ("text", "hex") and parameter.format not in self.modes:
                self.error(mark, f"'{parameter.name}': format '{parameter.format}' is neither text, hex nor a mode")
            if index != len(line.syntax.fields) - 1:
                self.error(mark, f"'{parameter.name}' has to be the last field of '{line.text}'")

    def mode_condition(self, line, item):
        when = {}
        for name, value in item.get("when", {}).items():
            mark = item["when"].key_marks[name]
            if name not in self.modes:
                self.error(mark, f"unknown mode '{name}'; expected one of {listed(self.modes)}")
                continue
            mode = self.modes[name]
            self.check_mode_value(mode, value, item["when"].marks[name])
            if mode.per and mode.per not in line.parameters:
                self.error(mark, f"mode '{name}' is kept per {mode.per}, which is not on this line")
            when[name] = value
        return when

    def check_mode_value(self, mode, value, mark):
        if mode.values and value not in mode.values:
            self.error(mark, f"mode '{mode.name}' has no value {value}; expected one of {', '.join(map(str, mode.values))}")
        elif not isinstance(value, int):
            self.error(mark, f"mode '{mode.name}' has no value {value}; expected an integer")
        else:
            self.check_number(mode.name, value, mark, 16, UINT16)
        if mode.minimum is not None and isinstance(value, int) and not mode.minimum <= value <= mode.maximum:
            self.error(mark, f"mode '{mode.name}' has no value {value}; expected {mode.minimum}..{mode.maximum}")

    def choices_on_line(self, line, item, key):
        only = {}
        for name, value in item.get(key, {}).items():
            if self.check_on_line(line, name, item[key].key_marks[name]):
                only[name] = list(value) if isinstance(value, Sequence) else [value]
                for entry in only[name]:
                    self.check_value(line.parameters[name], entry, item[key].marks[name])
        return only

    def named_on_line(self, line, item, key):
        if key in item:
            self.check_on_line(line, item[key], item.marks[key])
        return item.get(key)

    def check_on_line(self, line, name, mark):
        if name in line.parameters:
            return True
        known = listed(line.parameters)
        self.error(mark, f"'{name}' is no parameter of '{line.text}'; expected one of {known}")
        return False

    def urc(self, name, item):
        source = self.source(item)
        scope = Scope(self, name, item, source)
        lines = self.lines(scope, item, "lines")
        for line in lines:
            if line.syntax.head not in (f"+{name}", name):
                self.error(line.mark, f"'{line.syntax.head}' is not the URC {name} that it stands under")
        scope.report_unused()
        return model.Urc(name, item["title"], source, lines, scope.used)

    # -- times --------------------------------------------------------------------------------------------------------

    def within(self, scope, form, item):
        if "within" not in item:
            return []
        entries = item["within"]
        if not isinstance(entries, Sequence):
            return [model.TimeLimit({}, entries, self.time(scope, entries, item.marks["within"], form))]
        return [
            model.TimeLimit(
                self.choices(form, entry["when"]), entry["time"], self.time(scope, entry["time"], entry.marks["time"], form)
            )
            for entry in entries
        ]

    def time(self, scope, text, mark, form=None):
        try:
            terms = syntax.parse_time(text)
        except syntax.SyntaxProblem as problem:
            self.error(mark, f"'{text}': {problem}")
            return []
        terms = [(self.unit_of(form, names, milliseconds, mark), names) for milliseconds, names in terms]
        if sum(milliseconds for milliseconds, _ in terms) > INT32[1]:
            self.error(mark, f"'{text}' does not fit 32 bits; expected {INT32[1]} ms at most")
        return terms

    def unit_of(self, form, names, milliseconds, mark):
        """Milliseconds that one unit of a term stands for, its named factors' units included."""
        for name in names:
            known = (form and form.parameters.get(name)) or self.modes.get(name)
            if known is None:
                self.error(mark, f"'{name}' is neither a parameter of this form nor a mode")
            elif isinstance(known, model.Parameter) and not known.is_integer:
                self.error(mark, f"'{name}' is not an integer, so no time can be made of it")
            else:
                milliseconds *= MILLISECONDS.get(known.unit, 1)
            if isinstance(known, model.Parameter) and known.default is None and self.is_optional(form, name):
                self.error(mark, f"'{name}' may be absent and has no default, so the time could not be told")
        return milliseconds

    @staticmethod
    def is_optional(form, name):
        return any(entry.group for entry in form.syntax.fields if entry.name == name)

    def parse(self, parser, text, mark):
        try:
            return parser(" ".join(text.split()))
        except syntax.SyntaxProblem as problem:
            self.error(mark, f"'{text}': {problem}")
            return None
