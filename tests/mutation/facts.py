"""What a layer of the spec says, fact by fact, each with the ways in which it could be wrong.

A fact stands at one place of one file. Where an alias of YAML repeats it, it is changed everywhere at once, as a slip in the
file would be. Words that are the project's own, such as titles, notes and reasons, are no facts.
"""

from dataclasses import dataclass

import slips
from atgen.layers import copy
from atgen.source import Mapping, Sequence


@dataclass
class Mutant:
    """One fact told wrongly."""

    kind: str
    layer: str
    mark: object  # where the fact stands
    paths: list  # every place in the layer that comes from there
    told: str  # the slip in words, as the person who looks for it reads them
    slip: object  # makes it: called with what holds the fact, and its key or index in there

    @property
    def name(self):
        """What the slip is, wherever in its file it stands."""
        return f"{self.layer}: {'.'.join(map(str, self.paths[0]))}: {self.told}"

    def __str__(self):
        return f"{self.mark.path}:{self.mark.line}: {'.'.join(map(str, self.paths[0]))}: {self.told}"

    def applied_to(self, layer):
        """The layer with the fact told wrongly."""
        changed = copy(layer)
        for path in self.paths:
            holder = changed
            for step in path[:-1]:
                holder = holder[step]
            self.slip(holder, path[-1])
        return changed


class Unclassified(Exception):
    """The spec language has a key that no kind of fact covers."""


def mutants(layer):
    """Every way in which a fact of the layer could be wrong, by the place of the fact."""
    found = {}
    for path, mark, (kind, told, slip) in walk(layer, LAYER, ()):
        mutant = found.setdefault((mark, kind, told), Mutant(kind, layer["layer"], mark, [], told, slip))
        mutant.paths.append(path)
    return list(found.values())


def walk(holder, construct, path):
    """(path, mark, slip) for each slip in a construct of the language."""
    for key, value in holder.items():
        if key not in construct:
            raise Unclassified(f"{holder.key_marks[key]}: {'.'.join(map(str, (*path, key)))}: no kind of fact has the key '{key}'")
        yield from visit(holder, key, construct[key], path)


def visit(holder, key, handler, path):
    if isinstance(handler, dict):
        yield from walk(holder[key], handler, (*path, key))
    elif isinstance(handler, Each):
        yield from handler.walk(holder, key, path)
    else:
        for slip in handler(holder, key):
            yield (*path, key), holder.marks[key], slip


class Each:
    """A list or a mapping of one construct by name; where text stands alone, it is the construct's `alone` key."""

    def __init__(self, construct, alone=None, left_out=None, more=()):
        self.construct, self.alone, self.left_out, self.more = construct, alone, left_out, more

    def walk(self, holder, key, path):
        items, path = holder[key], (*path, key)
        if not isinstance(items, (Mapping, Sequence)):  # a single form, or a word such as `restart`
            yield from visit(holder, key, self.construct[self.alone], path[:-1])
            return
        if isinstance(items, Mapping) and self.alone and all(name in self.construct for name in items):  # a single form
            yield from walk(items, self.construct, path)
            return
        for name in list(items) if isinstance(items, Mapping) else range(len(items)):
            for handler in (*((slips.left_out(self.left_out),) if self.left_out else ()), *self.more):
                yield from visit(items, name, handler, path)
            if isinstance(items[name], Mapping):
                yield from walk(items[name], self.construct, (*path, name))
            elif self.alone:
                yield from visit(items, name, self.construct[self.alone], path)


# -- the constructs of the language, with the slips that each key allows ------------------------------------------------

own_words = slips.none
ITEM_FORMAT = {
    "of": own_words, "where": slips.each_number("data format"), "text": slips.each_list("data format"),
    "absent": slips.other("data format", "text", "hex"),
}
VALUE = {"name": own_words, "number": own_words, "about": own_words, "supported": slips.flag("supported value")}
PARAMETER = {
    "about": own_words, "source": slips.citation, "type": slips.of_type, "range": slips.limits, "length": slips.length,
    "values": Each(VALUE, left_out="value left out", more=(slips.value_code, slips.exchanged("value meaning", "name", "about"))),
    "without": slips.shortened("value left out"), "prefix": slips.other("hexadecimal digits", "0x", "0X", ""),
    "digits": slips.number("hexadecimal digits"), "or": slips.respelled("alternative"), "masked": slips.respelled("alternative"),
    "secret": slips.flag("secret"), "open": slips.flag("open values"), "table": slips.other_table, "default": slips.default,
    "unit": slips.other("unit", "byte", "second", "millisecond", "minute", "hour"), "quotes": slips.flag("quotation marks"),
    "pattern": slips.respelled("pattern"), "count": slips.counting("payload's count"), "format": slips.data_format(ITEM_FORMAT),
    "one_of": slips.shortened("choice"),
}
PARAMETERS = Each(PARAMETER)
MODE = {
    "about": own_words, "source": slips.citation, "initial": slips.reset_value, "saved": slips.flag("saved mode"), "per": slips.dropped("mode's key"),
    "range": slips.limits, "unit": slips.other("unit", "second", "millisecond"), "values": slips.mode_values,
}
GROUP = {"of": slips.shortened("group"), "present": slips.bits, "count": slips.bits}
LINE = {
    "line": slips.line, "name": own_words, "about": own_words, "source": slips.citation, "unsafe": slips.dropped("unsafe line"),
    "when": slips.guard, "only": slips.choices("values of a line"), "except": slips.choices("values of a line"),
    "repeat": slips.flag("repeated line"), "optional": slips.flag("optional line"), "match": slips.counting("match key"),
    "success": slips.success, "followed_by": slips.counting("number of lines that follow"), "accepts": slips.aliases,
    "restart": slips.flag("restart"), "answer": {"with": slips.respelled("answer"), "within": slips.time("time to answer")},
    "groups": Each(GROUP, left_out="group"), "sets": slips.sets,
}
LINES = Each(LINE, alone="line", left_out="line left out", more=(slips.added("repeated line", "repeat"), slips.added("optional line", "optional")))
RULE = {
    "when": slips.choices("rule"), "unless": slips.choices("rule"), "require": slips.shortened("rule"), "forbid": slips.shortened("rule"),
    "digits": slips.shortened("rule"), "range": slips.ranges("rule"), "length": slips.ranges("rule"), "listed": slips.each_list("rule"),
    "multiple": slips.each_number("rule"),
}
FORM = {
    "name": own_words, "syntax": slips.line, "about": own_words, "source": slips.citation, "response_time": slips.time("response time"),
    "parameters": PARAMETERS, "omitted": slips.dropped("query by omission"), "fixed": slips.fixed, "counts": slips.counts,
    "data_entry": {"data": own_words, "until": slips.until, "prompt": slips.dropped("prompt")},
    "rules": Each(RULE, left_out="rule"), "sets": slips.sets, "responses": LINES, "later": LINES,
    "final": Each({**LINE, "line": slips.final_code}, alone="line", left_out="final result code"),
    "within": Each({"when": slips.choices("within"), "time": slips.time("within")}, alone="time", left_out="within"),
}
FORMS = Each(FORM, alone="syntax", left_out="form left out")
SUBCOMMAND = {
    "title": own_words, "source": slips.citation, "notes": own_words, "accepts": slips.aliases, "parameters": PARAMETERS, "write": FORMS,
}
EFFECTS = {
    "takes_effect": slips.other("effect", "immediately", "after reboot"), "deep_sleep": slips.other("effect", "kept", "lost"),
    "saved": slips.shortened("effect"), "not_saved": slips.shortened("effect"), "lost_in_deep_sleep": slips.shortened("effect"),
}
COMMAND = {
    "title": own_words, "source": slips.citation, "about": own_words, "response_time": slips.time("response time"), "effects": EFFECTS,
    "notes": own_words, "accepts": slips.aliases, "status": slips.dropped("status"), "parameters": PARAMETERS, "test": slips.printed,
    "read": FORMS, "write": FORMS, "execute": FORMS, "subcommands": Each(SUBCOMMAND, left_out="form left out"),
}
URC = {"title": own_words, "source": slips.citation, "about": own_words, "accepts": slips.aliases, "parameters": PARAMETERS, "lines": LINES}
CODE = {"name": own_words, "meaning": slips.meaning}
TABLE = {
    "title": own_words, "source": slips.citation, "open": slips.flag("open values"),
    "codes": Each(CODE, left_out="error code", more=(slips.error_code, slips.exchanged("error meaning", "meaning"), slips.exchanged("error name", "name"))),
}
ERRATUM = {
    "about": own_words, "chosen": own_words, "reason": own_words, "read": Each({"source": slips.citation, "text": own_words}),
    "accepts": slips.aliases,
}
SECTIONS = {
    "parameters": PARAMETERS, "modes": Each(MODE), "commands": Each(COMMAND, left_out="command left out"), "urcs": Each(URC, left_out="URC left out"),
    "results": Each({"about": own_words, "source": slips.citation, "table": slips.result_tables}), "tables": Each(TABLE),
    "errata": Each(ERRATUM, left_out="erratum left out"),
    "formulas": Each({
        "about": own_words, "source": slips.citation, "of": slips.counting("formula"), "expression": slips.expression, "parameters": PARAMETERS,
    }),
    "online": {"about": own_words, "source": slips.citation, "escape": slips.none, "guard_time": slips.time("guard time")},
    "command_line": {"about": own_words, "source": slips.citation, "joined_by": slips.none},
}
LAYER = {
    "layer": own_words, "title": own_words, "over": own_words, "firmware": own_words,
    "family": {"name": own_words, "models": slips.models, "documents": slips.shortened("cited document")},
    **SECTIONS, "change": SECTIONS, "remove": slips.shortened("removal"),
}
