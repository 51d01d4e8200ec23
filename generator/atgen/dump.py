"""The merged model as JSON, as `atbind dump` prints it and as the virtual module reads it."""

from .model import RESULT_CODES


def dump(family):
    """A family as plain values, in the order of the spec."""
    return {
        "family": family.name,
        "title": family.title,
        "models": family.models,
        "documents": [clean({"name": name, **entry}) for name, entry in family.documents.items()],
        "commands": {name: command(family, entry) for name, entry in family.commands.items()},
        "urcs": {name: urc(entry) for name, entry in family.urcs.items()},
        "errors": {name: table(entry) for name, entry in family.tables.items()},
        "tables": {
            name: {"title": entry.title, "source": source(entry.source), "open": entry.open}
            for name, entry in family.tables.items()
        },
        "results": {
            name: clean({"about": entry["about"], "source": source(entry["source"]), "table": entry["table"]})
            for name, entry in family.results.items()
        },
        "modes": {name: mode(entry) for name, entry in family.modes.items()},
        "errata": [erratum(entry) for entry in family.errata],
    }


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
        "effects": entry.effects,
        "notes": entry.notes,
        "forms": forms(family, entry.forms),
        "subcommands": [
            clean({
                "name": sub.name, "title": sub.title, "source": source(sub.source), "notes": sub.notes,
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
        "timeout_ms": milliseconds(family, entry, entry.response_time),
        "parameters": [parameter.name for parameter in entry.parameters.values() if parameter],
        "omitted": "query" if entry.query_when_omitted else None,
        "fixed": entry.fixed,
        "counts": entry.counts,
        "data_entry": {"data": entry.data, "until": entry.until} if entry.data else None,
        "rules": [rule(item) for item in entry.rules],
        "sets": effects(entry.sets),
        "responses": [line(item) for item in entry.responses],
        "results": [{"result": code} for code in RESULT_CODES] + [later(family, entry, item) for item in entry.later],
        "prompt": ">" if entry.data else None,
    })


def rule(entry):
    return clean({
        "when": entry.when, "require": entry.require, "forbid": entry.forbid,
        "range": {name: {"min": low, "max": high} for name, (low, high) in entry.ranges.items()},
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
        "sets": effects(entry.sets),
    })


def later(family, form_entry, entry):
    within = [
        clean({"when": limit.when, "time": limit.text, "timeout_ms": milliseconds(family, form_entry, limit.terms)})
        for limit in form_entry.within
    ]
    return {**line(entry), "after": "OK", "within": within}


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
                   "supported": None if item.supported else False})
            for item in entry.values or ()
        ],
        "open": entry.open or None,
        "table": entry.table,
        "quotes": None if entry.quotes else False,
        "pattern": entry.pattern,
        "count": entry.count,
        "format": entry.format if entry.type == "data" else None,
        "one_of": list(entry.one_of),
    })


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
