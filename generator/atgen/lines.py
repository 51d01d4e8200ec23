"""Reads lines, and the times that lines and forms may take."""

import re

from . import model, syntax
from .definitions import BITS, INT32, UINT16, Definitions, listed
from .source import Mapping, Sequence

MILLISECONDS = {"millisecond": 1, "second": 1000, "minute": 60_000, "hour": 3_600_000}


class Lines(Definitions):
    """Takes response and URC lines apart and resolves every name on them."""

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
            scope.mark_broken()
            return None
        line = model.Line(item["line"], parsed, item.get("name", ""), mark, item.get("about", ""))
        line.source = self.source(item, scope.source)
        self.resolve(scope, line, item, "line")
        self.check_data(line, item, at)
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
        line.presences = self.presences(line, item, at)
        line.restart = item.get("restart", False)
        line.unsafe = item.get("unsafe")
        line.answer = self.answer(item)
        self.spellings.add_line(line, item)
        return line

    def presences(self, line, item, mark):
        """The optional groups whose presence an earlier field tells."""
        found = []
        for name, entry in item.get("groups", {}).items():
            presence = self.presence(line, name, entry, item["groups"].key_marks[name])
            found += [presence] if presence else []
            if name in line.parameters and "count" in entry:
                self.error(item["groups"].key_marks[name], f"'{name}' is a parameter of '{line.text}' too; expected another name for the group")
            if presence and presence.group in [other.group for other in found[:-1]]:
                self.error(item["groups"].key_marks[name], f"'{name}': {', '.join(presence.fields)} are in another group of '{line.text}' too")
        for group in line.syntax.repeated - {presence.group for presence in found if presence.repeated}:
            fields = ", ".join(entry.name or "" for entry in line.syntax.fields if entry.group == group)
            self.error(mark, f"'{line.text}': nothing says how often {fields} come; expected a group with a count")
        return found

    def presence(self, line, name, entry, mark):
        repeated = "count" in entry
        text, at = (entry["count"], entry.marks["count"]) if repeated else (entry.get("present", ""), entry.marks.get("present", mark))
        match = re.fullmatch(BITS, text)
        if not match:
            self.error(at, f"'{name}': expected present or count as FIELD bit N or FIELD bits N-M, found '{text}'")
            return None
        members = [field for field in line.syntax.fields if field.name in entry["of"]]
        groups = {field.group for field in members}
        whole = [field.name for field in line.syntax.fields if field.group in groups]
        if len(members) != len(entry["of"]) or len(groups) != 1 or 0 in groups or len(whole) != len(members):
            self.error(mark, f"'{name}': {', '.join(entry['of'])} are not one optional group of '{line.text}'")
            return None
        if (members[0].group in line.syntax.repeated) != repeated:
            self.error(at, f"'{name}': a group with [,...] has a count, another one is present or not")
        if not self.check_on_line(line, match[1], at):
            return None
        order = [field.name for field in line.syntax.fields]
        teller = line.syntax.fields[order.index(match[1])]
        if not line.parameters[match[1]].is_integer or teller.group or order.index(match[1]) > order.index(members[0].name):
            self.error(at, f"'{match[1]}' is no integer that always stands in front of {', '.join(entry['of'])}")
            return None
        low = int(match[2])
        width = (int(match[3]) if match[3] else low) - low + 1
        if width < 1:
            self.error(at, f"'{name}': bits {match[2]}-{match[3]} are upside down; expected the smaller number first")
            return None
        return model.Presence(name, members[0].group, list(entry["of"]), match[1], low, (1 << width) - 1, repeated)

    def answer(self, item):
        if "answer" not in item:
            return None
        entry = item["answer"]
        if entry["with"] not in self.merged["commands"]:
            self.error(entry.marks["with"], f"answers with unknown command '{entry['with']}'")
        terms = self.time(None, entry["within"], entry.marks["within"])
        return model.Answer(entry["with"], entry["within"], sum(milliseconds for milliseconds, _ in terms))

    def check_data(self, line, item, mark):
        for index, entry in enumerate(line.syntax.fields):
            parameter = entry.parameter
            if parameter is None or parameter.type != "data":
                continue
            if parameter.count not in line.parameters:
                self.error(mark, f"'{parameter.name}' on '{line.text}' has no count; where it ends cannot be told")
            if isinstance(parameter.format, model.ItemFormat):
                self.check_item_format(line, item, parameter, mark)
            elif parameter.format not in ("text", "hex") and parameter.format not in self.modes:
                self.error(mark, f"'{parameter.name}': format '{parameter.format}' is neither text, hex nor a mode")
            if index != len(line.syntax.fields) - 1:
                self.error(mark, f"'{parameter.name}' has to be the last field of '{line.text}'")

    def check_item_format(self, line, item, parameter, mark):
        item_format = parameter.format
        group = item.get("groups", {}).get(item_format.group, {})
        if "count" not in group:
            self.error(mark, f"'{parameter.name}': '{item_format.group}' is no group of '{line.text}' that repeats")
            return
        for name in (item_format.key, item_format.value):
            if name not in group["of"]:
                self.error(mark, f"'{parameter.name}': '{name}' is no field of the group '{item_format.group}'; expected one of {listed(group['of'])}")

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
                given = list(value) if isinstance(value, Sequence) else [value]
                only[name] = [self.value_of(line.parameters[name], entry) for entry in given]
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

    # -- times --------------------------------------------------------------------------------------------------------

    def response_time(self, scope, item, form=None):
        text = item["response_time"]
        return model.TimeLimit({}, text, self.time(scope, text, item.marks["response_time"], form))

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
            if isinstance(known, model.Mode) and known.per and known.per not in (form.parameters if form else ()):
                self.error(mark, f"mode '{name}' is kept per {known.per}, which is no parameter of this form")
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
