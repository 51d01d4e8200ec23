"""How long each stage of a command may take, by the merged specification: its times are read and added up here once more."""

from effects import key_of
from verdict import holds

UNITS = {"ms": 1, "s": 1000, "min": 60_000, "h": 3_600_000}
UNITS_OF_VALUES = {"millisecond": 1, "second": 1000, "minute": 60_000, "hour": 3_600_000}


def milliseconds(form, text, values, modes):
    """A time such as `140 s + time_out * ping_num`, for the arguments and modes given."""
    total = 0
    for product in text.split(" + "):
        term = 1
        for factor in product.split(" * "):
            term *= factor_of(form, factor, values, modes)
        total += term
    return total


def factor_of(form, text, values, modes):
    if text[0].isdigit():
        number, _, unit = text.partition(" ")
        return int(number) * UNITS[unit]
    if text in form.described_arguments:
        parameter = form.described_arguments[text]
        value = values.get(text, parameter.get("default"))
    else:
        parameter = form.spec["modes"][text]
        value = dict(modes[text])[key_of(form.spec, text, values)]
    return value * UNITS_OF_VALUES.get(parameter.get("unit"), 1)


def factors(form):
    """The parameters and modes that the form's times are made of."""
    texts = [form.variant["time"]]
    texts += [limit["time"] for result in form.variant["results"] for limit in result.get("within", ())]
    words = {word for text in texts for word in text.replace("*", "+").split("+")}
    return sorted({word.strip() for word in words if not word.strip()[0].isdigit()})


def response_time(form, values, modes):
    return milliseconds(form, form.variant["time"], values, modes)


def result_time(form, values, modes):
    """The time for what ends the command in place of OK, or for what follows OK; None if the form has neither."""
    for result in form.variant["results"]:
        for limit in result.get("within", ()):
            if holds(form, limit.get("when", {}), values):
                return milliseconds(form, limit["time"], values, modes)
    return None


def ends_otherwise(form):
    """Whether a line of the form's own, or a restart, ends the command in place of OK. CONNECT is an answer like OK."""
    return form.variant["results"][0]["result"] not in ("OK", "CONNECT")


def has_later_results(form):
    return any(result.get("after") == "OK" for result in form.variant["results"])


def expected(form, values, modes):
    """What time_case.c has to measure."""
    answer, result = response_time(form, values, modes), result_time(form, values, modes)
    end = result if ends_otherwise(form) else answer
    first = answer if form.entry else end
    after_ok = end if ends_otherwise(form) else result if has_later_results(form) else None
    return {
        "started": "AT_PENDING", "answer": ends_after(first), "late": frees_after(first), "end": ends_after(end),
        "late end": frees_after(end), "after OK": ends_after(after_ok),
    }


def ends_after(time):
    return time and [time, "AT_PENDING", "AT_ERROR_TIMEOUT"]


def frees_after(time):
    return [time, "busy", "free"]
