"""What the model says, in words: for comments in C and for the reference pages."""

from .aliases import shown


def describe(parameter):
    """Meaning, limits, unit and default of a parameter."""
    parts = [parameter.about.rstrip("."), limits(parameter)]
    parts += [f'or "{parameter.alternative}"'] if parameter.alternative else []
    parts += [f'printed as "{parameter.masked}"'] if parameter.masked else []
    parts += ["secret"] if parameter.secret else []
    if parameter.unit and not (parameter.unit == "byte" and "bytes" in parts[1]):
        parts.append(parameter.unit + "s")
    if parameter.default is not None:
        shown_default = next((value.shown for value in parameter.values or () if value.code == parameter.default), parameter.default)
        parts.append(f"default {shown_default}")
    return "; ".join(part for part in parts if part)


def models_of(family):
    return ", ".join(f"{name} ({about})" if about else name for name, about in family.models.items())


def sentences_of(command):
    """What a command's page says besides its forms, each with a blank in front: meaning, state, other names, effects."""
    words = [command.about]
    words += [f"The document marks it as {command.status}."] if command.status else []
    words += [f"Also read as {', '.join(command.accepts)}."] if command.accepts else []
    effects = command.effects
    words += [f"Takes effect {effects['takes_effect']}."] if "takes_effect" in effects else []
    words += [f"After deep sleep it is {effects['deep_sleep']}."] if "deep_sleep" in effects else []
    for key, what in (("saved", "Saved"), ("not_saved", "Not saved"), ("lost_in_deep_sleep", "Lost in deep sleep")):
        words += [f"{what}: {', '.join(effects[key])}."] if effects.get(key) else []
    return "".join(f" {word}" for word in words if word)


def about_line(line):
    """What a line means, and what the host has to do about it."""
    words = [line.about]
    words += ["Modes go back to what they are at first; commands under way end."] if line.restart else []
    words += [f"To be answered with {line.answer.command} within {line.answer.time}."] if line.answer else []
    words += [f"Cannot be read safely: {line.unsafe}"] if line.unsafe else []
    return " ".join(word for word in words if word)


def spellings_of(family):
    """(other spelling, spelling in the spec) of every beginning that is read under several."""
    return [(shown(alias), shown(meant)) for meant, aliases in family.spellings.items() for alias in aliases]


def limits(parameter):
    if parameter.minimum is None:
        return ""
    if parameter.is_integer:
        return f"{parameter.minimum} to {parameter.maximum}"
    if parameter.minimum == parameter.maximum:
        return f"{parameter.maximum} bytes"
    return f"{parameter.minimum} to {parameter.maximum} bytes"


def values_in_words(parameter):
    if parameter.table:
        return f"see table {parameter.table}"
    if parameter.one_of:
        return "one of " + ", ".join(parameter.one_of)
    words = []
    for value in parameter.values or ():
        unsupported = "" if value.supported else " (not supported)"
        words.append(f"{value.shown}: {value.about}{unsupported}")
    return " ".join(words)


def cite(source):
    if source is None:
        return ""
    words = [source.document]
    words += [source.section] if source.section else []
    words += [f"table {source.table}"] if source.table else []
    words += [f"page {source.page}"] if source.page else []
    return " ".join(words)


def title_of(document):
    return document["title"] + (f", version {document['version']}" if "version" in document else "")


def heading_of(form):
    """What stands behind a form's syntax on its page."""
    name = f" ({form.name})" if form.name else ""
    return name + (f": {form.about}" if form.about else "")


def conditions_of(line):
    """While which modes a line looks like this, and how often it comes."""
    modes = " and ".join(f"{mode} is {value}" for mode, value in line.when.items())
    return (f" while {modes}" if modes else "") + (", any number of times" if line.repeat else "")


def rule_in_words(rule):
    when = " and ".join(f"`{name}` is {alternatives(values)}" for name, values in rule.when.items())
    condition = f"{'Unless' if rule.unless else 'When'} {when}" if when else "Always"
    parts = [f"`{name}` has to be given" for name in rule.require]
    parts += [f"`{name}` cannot be given" for name in rule.forbid]
    parts += [f"`{name}` is {low} to {high}" for name, (low, high) in rule.ranges.items()]
    parts += [f"`{name}` has {span(low, high)} bytes" for name, (low, high) in rule.lengths.items()]
    parts += [f"the length of `{name}` is a multiple of {number}" for name, number in rule.multiples.items()]
    parts += [f"`{name}` is a decimal number" for name in rule.digits]
    parts += [f"`{name}` is {alternatives(values)}" for name, values in rule.listed.items()]
    return f"{condition}: {', '.join(parts)}."


def span(low, high):
    return str(low) if low == high else f"{low} to {high}"


def alternatives(values):
    return " or ".join(str(value) for value in values)


def times_of(form):
    """The documented times of a form."""
    words = [f"{answer_of(form)} within {terms_in_words(form.response_time.terms)}"]
    result = "the restart" if form.restarts else "CONNECT" if form.online else form.final[0].text if form.final else "result"
    for limit in form.within:
        condition = " and ".join(f"{name} is {alternatives(values)}" for name, values in limit.when.items())
        words.append(f"{result} within {limit.text}" + (f" if {condition}" if condition else ""))
    return "; ".join(words)


def answer_of(form):
    """What is timed by the response time of a form."""
    if form.final or form.restarts or form.online and form.within:
        return "answer"
    return "CONNECT" if form.online else "OK"


def warnings_of(form, family):
    """What a call has to know that can lead to lines which cannot be read safely."""
    warnings = []
    for line in family.lines():
        for effect in form.sets if line.unsafe else ():
            if effect.mode in line.when and can_become(form, effect, line.when[effect.mode]):
                others = " and ".join(f"{mode} is {value}" for mode, value in line.when.items())
                warnings.append(f"While {others}, {line.text} cannot be read safely: {line.unsafe}")
    return list(dict.fromkeys(warnings))


def can_become(form, effect, value):
    """Whether the form can give the mode this value."""
    if effect.parameter is None:
        return effect.constant == value
    if effect.parameter in form.fixed:
        return form.fixed[effect.parameter] == value
    values = form.parameters[effect.parameter].values
    return values is None or value in [entry.code for entry in values]


def terms_in_words(terms):
    parts = []
    for milliseconds, names in terms:
        number = f"{milliseconds // 1000} s" if milliseconds % 1000 == 0 else f"{milliseconds} ms"
        parts.append(" * ".join([number, *names]) if names else number)
    return " + ".join(parts)
