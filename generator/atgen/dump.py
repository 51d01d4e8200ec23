"""The merged model as JSON, as `atbind dump` prints it and as the virtual module reads it."""

from .aliases import shown
from .model import RESULT_CODES, ItemFormat


def dump(family):
    """A family as plain values, in the order of the spec."""
    return {
        "family": family.name,
        "title": family.title,
        "models": list(family.models),
        "documents": [clean({"name": name, **entry}) for name, entry in family.documents.items()],
        "commands": {name: command(family, entry) for name, entry in family.commands.items()},
        "urcs": {name: urc(entry) for name, entry in family.urcs.items()},
        "errors": {name: table(entry) for name, entry in family.tables.items()},
        "tables": {
            name: {"title": entry.title, "source": source(entry.source), "open": entry.open}
            for name, entry in family.tables.items()
        },
        "results": {
            name: clean({"about": entry["about"], "source": source(entry["source"]), "tables": entry["tables"]})
            for name, entry in family.results.items()
        },
        "modes": {name: mode(entry) for name, entry in family.modes.items()},
        "errata": [erratum(entry) for entry in family.errata],
        **clean({
            "about_models": clean(family.models),
            "formulas": {entry.name: formula(entry) for entry in family.formulas},
            "online": family.online and clean({**vars(family.online), "source": source(family.online.source)}),
            "command_line": family.command_line and clean({**vars(family.command_line), "source": source(family.command_line.source)}),
            "accepts": [
                {"beginning": shown(alias), "means": shown(meant)} for meant, aliases in family.spellings.items() for alias in aliases
            ],
        }),
    }


def formula(entry):
    return clean({
        "about": entry.about, "source": source(entry.source), "of": entry.of, "expression": entry.expression,
        "parameters": parameters(entry.parameters),
    })


def clean(items):
    """Leaves out what is not stated."""
    return {key: value for key, value in items.items() if value not in (None, "", [], {}, ())}


def source(entry):
    return clean(vars(entry)) if entry else None


def command(family, entry):
    return clean({
        "title": entry.title,
        "source": source(entry.source),
        "about": entry.about,
        "status": entry.status,
        "accepts": entry.accepts,
        "effects": entry.effects,
        "notes": entry.notes,
        "forms": forms(family, entry.forms),
        "subcommands": [
            clean({
                "name": sub.name, "title": sub.title, "source": source(sub.source), "accepts": sub.accepts, "notes": sub.notes,
                "forms": forms(family, sub.forms),
            })
            for sub in entry.subcommands
        ],
        "parameters": parameters(entry.parameters),
    })


def forms(family, entries):
    kinds = {}
    for entry in entries:
        kinds.setdefault(entry.kind, []).append(form(family, entry))
    return kinds


def form(family, entry):
    return clean({
        "syntax": entry.text,
        "name": entry.name,
        "about": entry.about,
        "source": source(entry.source),
        "time": entry.response_time.text,
        "timeout_ms": milliseconds(family, entry, entry.response_time.terms),
        "parameters": [parameter.name for parameter in entry.parameters.values() if parameter],
        "omitted": "query" if entry.query_when_omitted else None,
        "fixed": entry.fixed,
        "counts": entry.counts,
        "refines": parameters(entry.refined),
        "data_entry": {"data": entry.data, "until": entry.until} if entry.data else None,
        "rules": [rule(item) for item in entry.rules],
        "sets": effects(entry.sets),
        "responses": [line(item) for item in entry.responses],
        "results": results(family, entry),
        "prompt": entry.prompt if entry.data else None,
    })


def results(family, entry):
    """The final result codes of a form, and what follows them."""
    success = [{"result": "CONNECT", "then": "online data mode"}] if entry.online else []
    success += [{**line(item), "result": item.text, "within": within(family, entry)} for item in entry.final]
    success += [{"result": "restart", "within": within(family, entry)}] if entry.restarts else []
    codes = [{"result": code} for code in RESULT_CODES if code != "OK" or not success]
    if entry.online:
        codes.append({"result": "NO CARRIER"})
        success[0]["within"] = within(family, entry)
    return success + codes + [later(family, entry, item) for item in entry.later]


def rule(entry):
    return clean({
        "unless" if entry.unless else "when": entry.when, "require": entry.require, "forbid": entry.forbid,
        "range": {name: {"min": low, "max": high} for name, (low, high) in entry.ranges.items()},
        "length": {name: {"min": low, "max": high} for name, (low, high) in entry.lengths.items()},
        "digits": entry.digits, "listed": entry.listed, "multiple": entry.multiples,
    })


def effects(entries):
    return {entry.mode: entry.constant if entry.parameter is None else entry.parameter for entry in entries}


def line(entry):
    return clean({
        "line": entry.text,
        "name": entry.name,
        "about": entry.about,
        "source": source(entry.source),
        "kind": entry.syntax.subject,
        "parameters": [] if entry.raw else [item.name for item in entry.parameters.values() if item],
        "printed": entry.raw or None,
        "when": entry.when,
        "only": entry.only,
        "except": entry.excluded,
        "repeat": entry.repeat or None,
        "optional": entry.optional or None,
        "match": entry.match,
        "success": None if entry.success is True else entry.success,
        "followed_by": entry.followed_by,
        "groups": [
            clean({
                "name": item.name, "of": item.fields, "by": item.field, "shift": item.shift, "mask": item.mask,
                "repeated": item.repeated or None,
            })
            for item in entry.presences
        ],
        "restart": entry.restart or None,
        "answer": entry.answer and {"with": entry.answer.command, "within": entry.answer.time, "timeout_ms": entry.answer.milliseconds},
        "unsafe": entry.unsafe,
        "sets": effects(entry.sets),
    })


def later(family, form_entry, entry):
    return {**line(entry), "after": "OK", "within": within(family, form_entry)}


def within(family, form_entry):
    return [
        clean({"when": limit.when, "time": limit.text, "timeout_ms": milliseconds(family, form_entry, limit.terms)})
        for limit in form_entry.within
    ]


def milliseconds(family, form_entry, terms):
    """The time limit with every parameter at its default, or its largest value where it has none, and every mode at first."""
    total = 0
    for unit, names in terms:
        for name in names:
            parameter = form_entry.parameters.get(name)
            if parameter is None:
                unit *= family.modes[name].initial
            elif parameter.default is not None or parameter.maximum is not None:
                unit *= parameter.default if parameter.default is not None else parameter.maximum
            else:
                return None
        total += unit
    return total


def parameters(entries):
    return {name: parameter(entry) for name, entry in entries.items()}


def parameter(entry):
    limits = {"min": entry.minimum, "max": entry.maximum}
    if not entry.is_integer:
        fixed = entry.minimum is not None and entry.minimum == entry.maximum
        limits = {"length": entry.maximum} if fixed else {"min_length": entry.minimum, "max_length": entry.maximum}
    return clean({
        "type": entry.type,
        "about": entry.about,
        "source": source(entry.source),
        **limits,
        "default": entry.default,
        "unit": entry.unit,
        "values": [
            clean({"value": item.word if item.word else item.code, "name": item.name, "about": item.about,
                   "digits": item.digits, "supported": None if item.supported else False})
            for item in entry.values or ()
        ],
        "open": entry.open or None,
        "table": entry.table,
        "quotes": entry.is_quoted if entry.quotes is not None else None,
        "prefix": entry.prefix if entry.type == "hex_integer" else None,
        "digits": entry.digits or None,
        "or": entry.alternative,
        "masked": entry.masked,
        "secret": entry.secret or None,
        "pattern": entry.pattern,
        "count": entry.count,
        "format": format_of(entry) if entry.type == "data" else None,
        "one_of": list(entry.one_of),
    })


def format_of(entry):
    if not isinstance(entry.format, ItemFormat):
        return entry.format
    item = entry.format
    return {"of": item.group, "where": {item.key: item.key_value}, "text": {item.value: item.texts}, "absent": item.absent}


def urc(entry):
    return clean({
        "title": entry.title,
        "source": source(entry.source),
        "lines": [line(item) for item in entry.lines],
        "parameters": parameters(entry.parameters),
    })


def table(entry):
    return [{"code": item.code, "name": item.name, "meaning": item.meaning} for item in entry.codes]


def mode(entry):
    return clean({
        "about": entry.about, "source": source(entry.source), "initial": entry.initial, "saved": entry.saved or None,
        "per": entry.per, "min": entry.minimum, "max": entry.maximum, "unit": entry.unit,
        "values": [{"value": value, "name": name} for value, name in entry.values.items()],
    })


def erratum(entry):
    return clean({
        "name": entry.name, "about": entry.about,
        "read": [{"source": source(cited), "text": text} for cited, text in entry.read],
        "chosen": entry.chosen, "reason": entry.reason, "accepts": entry.accepts,
    })
