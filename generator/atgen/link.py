"""Builds the model of a family out of its merged layers, and reports every name that leads nowhere."""

import re

from . import model, syntax
from .aliases import Spellings
from .definitions import UINT16, listed
from .lines import Lines
from .scope import RAW, Scope
from .source import Mapping, Sequence

KINDS = ("test", "read", "write", "execute")
MARK_OF_KIND = {"test": "=?", "read": "?", "write": "=", "execute": ""}


def link(merged, documents, diagnostics):
    """Returns the Family that `merged` describes; problems go to `diagnostics`."""
    return Linker(merged, documents, diagnostics).family()


class Linker(Lines):
    """Takes the lines apart and resolves every name on them."""

    def family(self):
        top = self.merged["family"]
        self.spellings = Spellings(self.diagnostics)
        self.tables = {name: self.table(name, item) for name, item in self.merged["tables"].items()}
        self.shared = {
            name: self.parameter(name, item, self.merged["parameters"].key_marks[name], shared=True)
            for name, item in self.merged["parameters"].items()
        }
        self.modes = {name: self.mode(name, item) for name, item in self.merged["modes"].items()}
        family = model.Family(
            name=top["name"],
            title=self.merged["title"],
            models=dict(top["models"]) if isinstance(top["models"], Mapping) else dict.fromkeys(top["models"], ""),
            documents=self.cited_documents(top),
            commands={name: self.command(name, item) for name, item in self.merged["commands"].items()},
            urcs={name: self.urc(name, item) for name, item in self.merged["urcs"].items()},
            modes=self.modes,
            tables=self.tables,
            results={name: self.result(item) for name, item in self.merged["results"].items()},
            errata=[self.erratum(name, item) for name, item in self.merged["errata"].items()],
            formulas=[self.formula(name, item) for name, item in self.merged["formulas"].items()],
            online=self.online(),
            command_line=self.command_line(),
        )
        self.spellings.check(family)
        self.check_endings(family)
        family.spellings = self.spellings.of
        return family

    def check_endings(self, family):
        """What a form ends with has to be there."""
        restarts = any(line.restart for urc in family.urcs.values() for line in urc.lines)
        for command in family.commands.values():
            for _, forms in command.all_forms():
                for form in forms:
                    if form.restarts and not restarts:
                        self.error(form.mark, f"{form.text}: ends with the restart, but no URC says that the module has restarted")
                    if form.online and family.online is None:
                        self.error(form.mark, f"{form.text}: leads to online data mode, but nothing says how it ends")

    def check_formula(self, name, item):
        own = [entry.get("parameters", {}) for section in ("commands", "urcs") for entry in self.merged[section].values()]
        if not any(item["of"] in names for names in (self.shared, *own)):
            self.error(item.marks["of"], f"'{name}': '{item['of']}' is no parameter of the family")
        used = set(re.findall(r"[A-Za-z_][A-Za-z0-9_]*", item["expression"])) - {"log2"}
        for missing in sorted(used - set(item["parameters"])):
            self.error(item.marks["expression"], f"'{name}': '{missing}' is none of its parameters; expected one of {listed(item['parameters'])}")
        for unused in sorted(set(item["parameters"]) - used):
            self.error(item["parameters"].key_marks[unused], f"'{name}': '{unused}' stands nowhere in {item['expression']}")

    def formula(self, name, item):
        self.check_formula(name, item)
        parameters = {
            key: self.parameter(key, entry, item["parameters"].key_marks[key]) for key, entry in item["parameters"].items()
        }
        return model.Formula(name, item["about"], self.source(item), item["of"], item["expression"], parameters)

    def online(self):
        item = self.merged.get("online")
        if item is None:
            return None
        guard_time = sum(milliseconds for milliseconds, _ in self.time(None, item["guard_time"], item.marks["guard_time"]))
        self.check_number("guard_time", guard_time, item.marks["guard_time"], 16, UINT16)
        return model.Online(item["about"], self.source(item), item["escape"], guard_time)

    def command_line(self):
        item = self.merged.get("command_line")
        return item and model.CommandLine(item["about"], self.source(item), item["joined_by"])

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
        command = model.Command(
            name, item["title"], source, self.merged["commands"].key_marks[name], item.get("about", ""),
            list(item.get("notes", ())), item.get("effects", {}), scope.used, forms, subcommands,
            status=item.get("status"),
        )
        self.spellings.add_command(command, item)
        return command

    def check_effects(self, scope, item):
        for key in ("saved", "not_saved", "lost_in_deep_sleep"):
            names = item.get("effects", {}).get(key, ())
            for index, name in enumerate(names):
                scope.find(name, names.marks[index], f"effects.{key}")

    def subcommand(self, scope, name, item, source):
        source = self.source(item, source)
        forms = self.forms(scope.refined(item), "write", item, source)
        sub = model.Subcommand(name, item["title"], source, forms, list(item.get("notes", ())))
        self.spellings.add_subcommand(sub, item)
        return sub

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
        form.response_time = self.response_time(scope, scope.item)
        lines = value if isinstance(value, Sequence) else [value]
        for index, text in enumerate(lines):
            at = value.marks[index] if isinstance(value, Sequence) else mark
            try:
                parsed = syntax.parse_printed(text)
            except syntax.SyntaxProblem as problem:
                self.error(at, f"'{text}': {problem}")
                scope.mark_broken()
                continue
            self.check_printed(scope, text, parsed, at)
            for name in syntax.names_in(text):
                scope.find(name, at, text)
            parsed.fields = [syntax.Field(("raw",), comma=parsed.subject is not None, parameter=RAW)]
            line = model.Line(text, parsed, "ranges", at, repeat=len(lines) > 1, raw=True)
            line.parameters = {"raw": RAW}
            form.responses.append(line)
        return form

    def check_printed(self, scope, text, parsed, mark):
        """A test response begins with the name of its command; what is quoted first is a subcommand."""
        subjects = [None, *scope.item.get("subcommands", ())]
        if parsed.head != f"+{scope.name}":
            self.error(mark, f"'{parsed.head}' is not the command {scope.name} that it stands under")
        elif parsed.subject not in subjects:
            self.error(mark, f"'{text}': '{parsed.subject}' is no subcommand of {scope.name}; expected one of {listed(subjects[1:])}")

    def form(self, scope, kind, item, mark, source):
        if not isinstance(item, Mapping):
            text, item = item, Mapping(mark)
            item.put("syntax", text, mark, mark)
        scope = scope.refined(item)
        form = model.Form(kind, item.get("name", ""), item["syntax"], None, mark, self.source(item, source), item.get("about", ""))
        form.refined = getattr(scope, "changed", {})
        form.syntax = self.parse(syntax.parse_command, item["syntax"], item.marks["syntax"])
        if form.syntax is None:
            scope.mark_broken()
            for key in ("responses", "later"):
                self.lines(scope, item, key)
            return form
        self.check_head(scope, form, item)
        self.resolve(scope, form, item, "syntax")
        form.response_time = self.response_time(scope, item if "response_time" in item else scope.item, form)
        form.query_when_omitted = "omitted" in item
        form.counts = dict(item.get("counts", {}))
        self.data_entry(scope, form, item)
        form.fixed = {name: self.value_of(form.parameters.get(name), value) for name, value in item.get("fixed", {}).items()}
        self.check_references(scope, form, item)
        form.rules = [self.rule(scope, form, entry) for entry in item.get("rules", ())]
        form.sets = self.sets(scope, form.parameters, item)
        form.responses = self.lines(scope, item, "responses")
        form.later = self.lines(scope, item, "later")
        self.final(scope, form, item)
        form.within = self.within(scope, form, item)
        for line in form.later:
            if line.match:
                self.on_line(form, line.match, line.mark)
        if form.later and not form.within:
            self.error(mark, f"{form.text}: has later results, but nothing says within which time")
        elif (form.final or form.online or form.restarts) and not form.within:
            self.error(mark, f"{form.text}: has an end of its own, but nothing says within which time")
        stand = {*form.parameters, *(name for line in (*form.responses, *form.later) for name in line.parameters)}
        for name in item.get("parameters", {}):
            if name in form.refined and name not in stand:
                self.error(item["parameters"].key_marks[name], f"refines '{name}', which stands on no line of {form.text}")
        return form

    def final(self, scope, form, item):
        """What ends the form in place of OK."""
        entries = item.get("final", ())
        if entries == "restart":
            form.restarts = True
            return
        lines = self.lines(scope, item, "final")
        for line in lines:
            line.final = True
            if line.text in ("OK", "ERROR", "NO CARRIER"):
                self.error(line.mark, f"'{line.text}' is a final result code of every form; expected others")
            elif line.text == "CONNECT":
                form.online = True
            elif line.syntax.fields or not line.syntax.bare:
                self.error(line.mark, f"'{line.text}' is no final result code: expected words alone")
            else:
                form.final.append(line)
        if "final" in item and not any(line.success is True for line in lines):
            self.error(item.marks["final"], f"{form.text}: no final result code says that it succeeded")

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
        form.data, form.until, form.prompt = entry["data"], entry["until"], entry.get("prompt", ">")
        parameter = scope.find(form.data, entry.marks["data"], form.text)
        if parameter and parameter.type != "data":
            self.error(entry.marks["data"], f"'{form.data}' is not of type data")
        form.parameters[form.data] = parameter
        if form.until not in ("Ctrl+Z", "silence") and form.until not in form.parameters:
            self.error(entry.marks["until"], f"'{form.until}' is neither Ctrl+Z nor silence nor a parameter of {form.text}")

    def check_references(self, scope, form, item):
        for key in ("fixed", "counts"):
            for name in item.get(key, {}):
                self.on_line(form, name, item[key].key_marks[name])
        for name, value in form.fixed.items():
            self.check_value(form.parameters.get(name), value, item["fixed"].marks[name])
        for name, data in form.counts.items():
            mark = item["counts"].marks[name]
            counter = form.parameters.get(name)
            if counter and not counter.is_integer:
                self.error(item["counts"].key_marks[name], f"'{name}' is no integer, so it counts nothing")
            if self.on_line(form, data, mark):
                self.check_has_length(form, data, mark)
        for name, parameter in form.parameters.items():
            if parameter and parameter.type == "data" and isinstance(parameter.format, str):
                known = parameter.format in ("text", "hex") or parameter.format in self.modes or parameter.format in form.parameters
                if known and parameter.format in form.parameters and not form.parameters[parameter.format].is_integer:
                    self.error(form.mark, f"'{name}': format '{parameter.format}' is no integer")
                if not known:
                    self.error(form.mark, f"'{name}': format '{parameter.format}' is neither text, hex, a mode nor a parameter of {form.text}")

    def check_has_length(self, form, name, mark):
        if form.parameters[name] and form.parameters[name].is_integer:
            self.error(mark, f"'{name}' is neither data nor text, so it has no length")

    def on_line(self, form, name, mark):
        if name not in form.parameters:
            known = listed(form.parameters)
            self.error(mark, f"'{name}' is no parameter of {form.text}; expected one of {known}")
            return False
        return True

    def rule(self, scope, form, item):
        unless = "unless" in item
        if unless and "when" in item:
            self.error(item.key_marks["unless"], "a rule has when or unless; expected one of them")
        if item and set(item) <= {"when", "unless"}:
            self.error(item.mark, "a rule that demands nothing; expected require, forbid, range, length, digits, listed or multiple")
        when = self.choices(form, item["unless" if unless else "when"]) if unless or "when" in item else {}
        names = {key: list(item.get(key, ())) for key in ("require", "forbid", "digits")}
        for key, entries in names.items():
            for index, name in enumerate(entries):
                if self.on_line(form, name, item[key].marks[index]) and key == "digits":
                    self.check_has_length(form, name, item[key].marks[index])
        ranges = {}
        for name, text in item.get("range", {}).items():
            mark = item["range"].marks[name]
            if self.on_line(form, name, item["range"].key_marks[name]):
                ranges[name] = self.range(text, mark, name)
                if form.parameters[name] and not form.parameters[name].is_integer:
                    self.error(mark, f"'{name}' is no integer, so it has no range")
        lengths, multiples = {}, {}
        for name, length in item.get("length", {}).items():
            if self.on_line(form, name, item["length"].key_marks[name]):
                lengths[name] = self.length(length, item["length"].marks[name], name)
                self.check_has_length(form, name, item["length"].marks[name])
        for name, number in item.get("multiple", {}).items():
            if self.on_line(form, name, item["multiple"].key_marks[name]):
                multiples[name] = number
                self.check_has_length(form, name, item["multiple"].marks[name])
        return model.Rule(
            when, names["require"], names["forbid"], ranges, item.mark, unless, lengths, names["digits"],
            self.listed_values(form, item.get("listed", {})), multiples,
        )

    def listed_values(self, form, item):
        """For each parameter the numbers that it can be, or that its text can spell."""
        found = {}
        for name, values in item.items():
            if self.on_line(form, name, item.key_marks[name]):
                values = [self.value_of(form.parameters[name], value) for value in values]
                for value in values:
                    if not str(value).isdigit():
                        self.error(item.marks[name], f"'{name}': '{value}' is not a number")
                found[name] = [int(value) for value in values if str(value).isdigit()]
        return found

    def choices(self, form, item):
        """A condition: for each named parameter the list of values that fulfil it."""
        when = {}
        for name, value in item.items():
            listed = list(value) if isinstance(value, Sequence) else [value]
            if not self.on_line(form, name, item.key_marks[name]):
                continue
            parameter = form.parameters[name]
            values = [self.value_of(parameter, entry) for entry in listed]
            for entry in values:
                self.check_value(parameter, entry, item.marks[name])
            when[name] = values
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

    # -- unsolicited result codes -----------------------------------------------------------------------------------------

    def urc(self, name, item):
        source = self.source(item)
        scope = Scope(self, name, item, source)
        lines = self.lines(scope, item, "lines")
        for line in lines:
            if line.syntax.head.rstrip(" _") not in (f"+{name}", name):
                self.error(line.mark, f"'{line.syntax.head}' is not the URC {name} that it stands under")
        self.spellings.add_urc(lines, item)
        scope.report_unused()
        return model.Urc(name, item["title"], source, lines, scope.used)
