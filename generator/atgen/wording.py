"""What the model says, in words: for comments in C and for the reference pages."""


def describe(parameter):
    """Meaning, limits, unit and default of a parameter."""
    parts = [parameter.about.rstrip("."), limits(parameter)]
    if parameter.unit and not (parameter.unit == "byte" and "bytes" in parts[1]):
        parts.append(parameter.unit + "s")
    if parameter.default is not None:
        parts.append(f"default {parameter.default}")
    return "; ".join(part for part in parts if part)


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
        words.append(f"{value.word or value.code}: {value.about}{unsupported}")
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
    parts = [f"`{name}` has to be given" for name in rule.require]
    parts += [f"`{name}` cannot be given" for name in rule.forbid]
    parts += [f"`{name}` is {low} to {high}" for name, (low, high) in rule.ranges.items()]
    return f"When {when}: {', '.join(parts)}."


def alternatives(values):
    return " or ".join(str(value) for value in values)


def times_of(form):
    """The documented times of a form."""
    words = [f"OK within {terms_in_words(form.response_time)}"]
    for limit in form.within:
        condition = " and ".join(f"{name} is {alternatives(values)}" for name, values in limit.when.items())
        words.append(f"result within {limit.text}" + (f" if {condition}" if condition else ""))
    return "; ".join(words)


def terms_in_words(terms):
    parts = []
    for milliseconds, names in terms:
        number = f"{milliseconds // 1000} s" if milliseconds % 1000 == 0 else f"{milliseconds} ms"
        parts.append(" * ".join([number, *names]) if names else number)
    return " + ".join(parts)
