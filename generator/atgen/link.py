"""Builds the model of a family out of its merged layers, and reports every name that leads nowhere."""

import re

from . import model, syntax
from .source import Mapping, Sequence

UINT16 = (0, 2**16 - 1)  # what a client keeps of a mode
INT32 = (-(2**31), 2**31 - 1)
KINDS = ("test", "read", "write", "execute")
INTEGER = r"0|-?[1-9]\d*"
TEXT = ("string", "text", "ip_address", "domain_name", "date_time", "data", "raw")
FITTING = {  # key of a parameter -> the types that it makes sense for
    "range": ("integer",), "length": TEXT, "values": ("integer", "string"), "table": ("integer",),
    "count": ("data",), "format": ("data",),
}
MILLISECONDS = {"millisecond": 1, "second": 1000, "minute": 60_000, "hour": 3_600_000}
MARK_OF_KIND = {"test": "=?", "read": "?", "write": "=", "execute": ""}


def link(merged, documents, diagnostics):
    """Returns the Family that `merged` describes; problems go to `diagnostics`."""
    return Linker(merged, documents, diagnostics).family()


class Linker:
    def __init__(self, merged, documents, diagnostics):
        self.merged = merged
        self.documents = documents
        self.diagnostics = diagnostics
        self.modes = {}
        self.tables = {}
        self.shared = {}

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

    def error(self, mark, message, other=None):
        self.diagnostics.error(mark, message, other)

    # -- citations ----------------------------------------------------------------------------------------------------

    def cited_documents(self, top):
        for index, name in enumerate(top["documents"]):
            self.known_document(name, top["documents"].marks[index])
        return {name: self.documents[name] for name in top["documents"] if name in self.documents}

    def known_document(self, name, mark):
        if name not in self.documents:
            known = listed(self.documents)
            self.error(mark, f"cites unknown document '{name}'; expected one of {known}")

    def source(self, item, inherited=None):
        if "source" not in item:
            return inherited
        text = item["source"]
        match = re.match(r"(\S+?)(?: ([0-9A-Z][0-9.]*))?(?:, table (\d+))?(?:, page (\d+))?$", text)
        self.known_document(match[1], item.marks["source"])
        return model.Source(match[1], match[2], match[3], match[4])

    # -- parameters ---------------------------------------------------------------------------------------------------

    def parameter(self, name, item, mark, source=None, shared=False):
        base = self.shared.get(name)
        if base and not shared and "type" not in item and "one_of" not in item:
            parameter = model.Parameter(**vars(base))
            parameter.mark, parameter.shared = mark, True
        elif "type" not in item and "one_of" not in item:
            self.error(mark, f"'{name}' lacks a type")
            parameter = model.Parameter(name, "integer", mark)
        else:
            kind = "choice" if "one_of" in item else item["type"]
            parameter = model.Parameter(name, kind, mark, shared=shared)
        parameter.source = self.source(item, source)
        self.fill(parameter, item)
        return parameter

    def fill(self, parameter, item):
        for key, types in FITTING.items():
            if key in item and parameter.type not in types:
                self.error(item.key_marks[key], f"'{parameter.name}': {key} does not go with type {parameter.type}")
        for key in ("about", "unit", "open", "default", "quotes", "pattern", "count", "format", "table"):
            if key in item:
                setattr(parameter, key, item[key])
        if "one_of" in item:
            parameter.one_of = tuple(item["one_of"])
        if "range" in item:
            parameter.minimum, parameter.maximum = self.range(item["range"], item.marks["range"], parameter.name)
        if "length" in item:
            parameter.minimum, parameter.maximum = self.length(item["length"], item.marks["length"], parameter.name)
        if "values" in item:
            parameter.values = self.values(parameter, item["values"])
        if "without" in item:
            self.leave_out(parameter, item)
        self.check_parameter(parameter, item)

    def range(self, text, mark, name):
        low, high = (int(part) for part in text.split(".."))
        if low > high:
            self.error(mark, f"'{name}': range {text} is upside down; expected the smaller number first")
        for number in (low, high):
            self.check_number(name, number, mark)
        return low, high

    def check_number(self, name, number, mark, bits=32, limits=INT32):
        if not limits[0] <= number <= limits[1]:
            self.error(mark, f"'{name}': {number} does not fit {bits} bits; expected {limits[0]} to {limits[1]}")

    def length(self, value, mark, name):
        return self.range(f"{value}..{value}" if isinstance(value, int) else value, mark, name)

    def values(self, parameter, items):
        values = []
        for key, item in items.items():
            mark = items.key_marks[key]
            if parameter.type == "string":
                if "number" not in item:
                    self.error(mark, f"'{parameter.name}': value '{key}' lacks its number")
                value = model.Value(item.get("number", 0), item.get("name", key), item["about"], key)
            elif re.fullmatch(INTEGER, key):
                if "name" not in item:
                    self.error(mark, f"'{parameter.name}': value {key} lacks a name")
                value = model.Value(int(key), item.get("name", key), item["about"])
            else:
                self.error(mark, f"'{parameter.name}': value '{key}' is not an integer")
                continue
            value.supported = item.get("supported", True)
            self.check_number(parameter.name, value.code, mark)
            for other in values:
                if other.code == value.code:
                    self.error(mark, f"'{parameter.name}': value '{key}' has the number {value.code} of another value")
                if other.name == value.name:
                    self.error(mark, f"'{parameter.name}': value '{key}' has the name '{value.name}' of another value")
            values.append(value)
        return values

    def leave_out(self, parameter, item):
        known = [value.word or str(value.code) for value in parameter.values or ()]
        for index, word in enumerate(item["without"]):
            if str(word) not in known:
                self.error(item["without"].marks[index], f"'{parameter.name}' has no value '{word}' to leave out")
        parameter.values = [value for value in parameter.values or () if (value.word or str(value.code)) not in item["without"]]

    def check_parameter(self, parameter, item):
        mark = item.marks.get("default", parameter.mark)
        default = parameter.default
        if "table" in item and parameter.table not in self.tables:
            known = listed(self.tables)
            self.error(item.marks["table"], f"'{parameter.name}': unknown table '{parameter.table}'; expected one of {known}")
        if default is None:
            return
        if parameter.values is not None:
            allowed = [value.word if value.word else value.code for value in parameter.values]
            if default not in allowed:
                shown = ", ".join(str(value) for value in allowed)
                self.error(mark, f"'{parameter.name}': default {default} is not among its values {shown}")
        elif parameter.is_integer != isinstance(default, int):
            self.error(mark, f"'{parameter.name}': default {default} is not of type {parameter.type}")
        elif parameter.is_integer:
            self.check_number(parameter.name, default, mark)
        size = default if isinstance(default, int) else len(default.encode())
        if parameter.minimum is not None and not parameter.minimum <= size <= parameter.maximum:
            limits = f"{parameter.minimum}..{parameter.maximum}"
            what = "range" if isinstance(default, int) else "length"
            self.error(mark, f"'{parameter.name}': default {default} is outside its {what} {limits}")

    # -- modes, tables, results, errata -------------------------------------------------------------------------------

    def mode(self, name, item):
        low, high = None, None
        if "range" in item:
            low, high = self.range(item["range"], item.marks["range"], name)
            if not low <= item["initial"] <= high:
                self.error(item.marks["initial"], f"'{name}': initial {item['initial']} is outside its range {low}..{high}")
        values = {int(key): str(text) for key, text in item.get("values", {}).items()}
        for number in (item["initial"], *values, *(() if high is None else (low, high))):
            mark = item.marks["initial" if number == item["initial"] else "values" if number in values else "range"]
            self.check_number(name, number, mark, 16, UINT16)
        if "values" in item and item["initial"] not in values:
            shown = ", ".join(item["values"])
            self.error(item.marks["initial"], f"'{name}': initial {item['initial']} is not among its values {shown}")
        mode = model.Mode(
            name, item["about"], self.source(item), item["initial"], item.get("saved", False), item.get("per"),
            values, low, high, item.get("unit"),
        )
        if mode.per:
            self.key_of(mode, item)
        return mode

    def key_of(self, mode, item):
        key = self.shared.get(mode.per)
        if key is None or not key.is_integer or key.minimum is None:
            self.error(item.marks["per"], f"'{mode.name}': per '{mode.per}' is not a shared integer parameter with a range")
            return
        mode.slots, mode.slot_base = key.maximum - key.minimum + 1, key.minimum

    def table(self, name, item):
        codes = []
        for key, entry in item["codes"].items():
            mark = item["codes"].key_marks[key]
            self.check_number(name, int(key), mark)
            if any(other.name == entry["name"] for other in codes):
                self.error(mark, f"'{name}': code {key} has the name '{entry['name']}' of another code")
            codes.append(model.Code(int(key), entry["name"], entry["meaning"]))
        return model.Table(name, item["title"], self.source(item), codes, item.get("open", False))

    def result(self, item):
        if "table" in item and item["table"] not in self.tables:
            self.error(item.marks["table"], f"unknown table '{item['table']}'")
        return {"about": item["about"], "source": self.source(item), "table": item.get("table")}

    def erratum(self, name, item):
        read = [(self.source(entry), entry["text"]) for entry in item["read"]]
        return model.Erratum(name, item["about"], read, item["chosen"], item["reason"], list(item.get("accepts", ())))

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
        for key, listed in names.items():
            for index, name in enumerate(listed):
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


def listed(names):
    return ", ".join(sorted(names)) or "none"


class Scope:
    """Where a command or URC looks names up: its own parameters, then the shared ones."""

    def __init__(self, linker, name, item, source):
        self.linker = linker
        self.name = name
        self.item = item
        self.source = source
        self.used = {}
        self.broken = False  # a line could not be read, so nobody knows what stands on it
        self.own = {}
        for key, entry in item.get("parameters", {}).items():
            self.own[key] = linker.parameter(key, entry, item["parameters"].key_marks[key], source)

    def find(self, name, mark, where):
        parameter = self.own.get(name) or self.linker.shared.get(name)
        if parameter is None:
            known = listed(set(self.own) | set(self.linker.shared))
            self.linker.error(mark, f"unknown parameter '{name}' in '{where}'; expected one of {known}")
            return None
        if name not in self.used:
            self.used[name] = parameter
            parameter.parts = tuple(filter(None, (self.find(part, parameter.mark, name) for part in parameter.one_of)))
            types = sorted(part.type for part in parameter.parts)
            if len(types) == len(parameter.one_of) > 0 and types != ["domain_name", "ip_address"]:
                shown = ", ".join(parameter.one_of)
                message = f"'{name}': one_of {shown}; expected one parameter of type ip_address and one of type domain_name"
                self.linker.error(parameter.mark, message)
            if parameter.count:
                self.find(parameter.count, parameter.mark, name)
        return parameter

    def choice(self, names, mark, where):
        """The parameter of one field; for <a>/<b> the parameter that says it is one of a and b."""
        if len(names) == 1:
            return self.find(names[0], mark, where)
        for name, parameter in self.own.items():
            if parameter.one_of == names:
                return self.find(name, mark, where)
        self.linker.error(mark, f"no parameter is one_of {', '.join(names)}, as '{where}' needs")
        return None

    def report_unused(self):
        for name, parameter in self.own.items():
            if name not in self.used and not self.broken:
                self.linker.error(parameter.mark, f"parameter '{name}' stands on no line of {self.name}")


RAW = model.Parameter("raw", "raw", None, about="What the firmware supports, as it prints it.", shared=True)
