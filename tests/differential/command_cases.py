"""Commands through both sides, and what has to come out."""

from collections import namedtuple

from driver import settle, shown
from effects import any_modes, modes_after_command
from line_faults import faults_on_line
from verdict import (
    NUMBERS, faults, holds_back, is_quoted, is_unsupported, lengths_of, limits_in_force, numbers_of,
)
from writing import write

Tried = namedtuple("Tried", "form values wrong modes number answer")


def try_all(driver, wanted, rng=None, judges=None):
    """Sends (form, values) that C can say through both sides; every answer has been judged by the third opinion. What
    becomes of modes is asked where there is a source of random ones."""
    judges = judges or (disagreement, disagreement_on_reading, disagreement_on_modes)
    tried, cases = [], []
    for form, values in wanted:
        case = driver.command_case(form, values, *write(form, values))
        if case is not None:
            case["modes"] = any_modes(rng, driver.family) if rng else {}
            tried.append((form, values, faults(form, values), case["modes"], case["form"]))
            cases.append(case)
    found = [Tried(*one, answer) for one, answer in zip(tried, driver.run(cases))]
    complaints = [(one.form.title, complaint) for one in found if (complaint := complain(one, judges))]
    settle(complaints, "there is disagreement on forms")
    return found


def complain(tried, judges):
    """What the opinions differ in, or None."""
    problem = next((found for judge in judges if (found := judge(tried))), None)
    if problem is None:
        return None
    form, values, wrong, answer = tried.form, tried.values, tried.wrong, tried.answer
    given = ", ".join(f"{name}={shown(value)[:80] if isinstance(value, bytes) else value}" for name, value in values.items())
    line = shown(bytes.fromhex(answer["line"]))[:300]
    typed = shown(bytes.fromhex(answer["typed"]))[:80]
    encoder, module = answer["status"], answer["refusal"]
    if encoder != "AT_OK":
        encoder += f" about {answer['parameter']}"
    if module != "accepted":
        module += f" about {answer['refused']}: {answer['reason']}"
    opinions = f"encoder: {encoder}; module: {module}; specification: {wrong or 'valid'}"
    return f"{form.title}: {problem}\n  given {given}\n  bytes {line} {typed}\n  {opinions}"


def disagreement(tried):
    """Of the encoder, of the module, and of the merged specification."""
    form, values, wrong, answer = tried.form, tried.values, tried.wrong, tried.answer
    if not wrong:
        return disagreement_on_valid(form, values, answer)
    if answer["status"] == "AT_OK":
        return "the encoder accepts what is wrong"
    if answer["refusal"] == "accepted" and found_form(answer) == own_form(form) and not holds_back(form, values):
        return "the module accepts what is wrong"
    keys = {key for name, key, _ in form.arguments if name in wrong}
    if answer["parameter"] not in keys:
        return "the encoder names another parameter"
    return disagreement_on_limits(form, values, answer)


def own_form(form):
    return form.command, form.variant["syntax"], form.variant.get("name", "")


def found_form(answer):
    """The form that the module has found: bytes that are wrong for one can be right for another."""
    return answer["name"], answer["syntax"], answer["variant"]


def disagreement_on_valid(form, values, answer):
    if answer["status"] != "AT_OK":
        return "the encoder refuses what is right"
    unsupported = any(is_unsupported(form.described_arguments[name], value) for name, value in values.items())
    if answer["refusal"] != ("unsupported" if unsupported else "accepted"):
        return "the module does not say that it does not support it" if unsupported else "the module refuses what is right"
    if found_form(answer) != own_form(form):
        return f"the module takes it for {answer['syntax']}"
    if answer.get("difference"):
        return answer["difference"]
    line, typed = write(form, values)
    if (answer["line"].lower(), answer["typed"].lower()) != (line.hex(), typed.hex()):
        return f"the encoder writes otherwise than {shown(line)} {shown(typed)}"
    return None


def disagreement_on_reading(tried):
    """Of the runtime's own reader of command lines with all of them, and on which form it is."""
    form, values, wrong, answer = tried.form, tried.values, tried.wrong, tried.answer
    reading = answer["line_reading"]
    is_read = reading["status"] == "AT_OK"
    if not wrong and not is_read:
        return f"the line is not read, for {reading['failed']}"
    if not wrong and reading["form"] != tried.number:
        return f"the line is taken for form {reading['form']}, not {tried.number}"
    if is_read and faults_on_line(form, values):
        return f"the line is read, though {faults_on_line(form, values)} are wrong"
    for other in ("written", "module"):
        if reading.get(other) and found_form(answer) == own_form(form):
            return f"the line is read otherwise than {other}: {reading[other]}"
    return None


def disagreement_on_modes(tried):
    form, values, modes, answer = tried.form, tried.values, tried.modes, tried.answer
    if not modes or "modes" not in answer:
        return None
    expected = modes_after_command(form, values, modes)
    differing = [side for side, found in answer["modes"].items() if found != expected]
    return f"modes of the {differing[0]} are {answer['modes'][differing[0]]}, not {expected}" if differing else None


def disagreement_on_limits(form, values, answer):
    """The error tells the value and the limits in force, of the text in characters."""
    name, parameter = next((name, parameter) for name, key, parameter in form.arguments if key == answer["parameter"])
    status, value = answer["status"], values.get(name)
    said = answer["value"], answer["minimum"], answer["maximum"]
    limits = limits_in_force(form, name, values)
    if status == "AT_ERROR_RANGE" and said != (value, *(limits or numbers_of(parameter))):
        return f"the encoder tells {said}"
    is_counted = name in form.counts.values()
    if status == "AT_ERROR_LENGTH" and parameter["type"] != "choice" and not is_counted:
        width = 2 if parameter["type"] == "hex_string" else 1
        low, high = limits or lengths_of(parameter)
        if said != (len(value), low * width, high * width):
            return f"the encoder tells {said}"
    return None


def candidates(form, name, values):
    """Values of one parameter around everything that limits it, among others that it is given."""
    parameter = form.described_arguments[name]
    found = edges(form, name, parameter, values)
    if parameter["type"] == "choice":
        for one in parameter["alternatives"].values():
            found += edges(form, name, one, values)
    return found


def edges(form, name, parameter, values):
    if parameter["type"] in NUMBERS:
        return number_edges(parameter, limits_in_force(form, name, values))
    if parameter.get("values"):
        words = [entry["value"].encode() for entry in parameter["values"]]
        return [*words, b"", words[0] + b"x", words[0][:-1], words[0].swapcase() + b"?"]
    return text_edges(form, name, parameter, values)


def number_edges(parameter, limits):
    spans = [numbers_of(parameter)] + ([limits] if limits else [])
    found = {-1, 0, 1, -(2**31), 2**31 - 1}
    found |= {edge + step for span in spans for edge in span for step in (-1, 0, 1)}
    found |= {entry["value"] + step for entry in parameter.get("values", ()) for step in (-1, 0, 1)}
    found |= {10**digits for digits in range(1, 10)}
    return sorted(number for number in found if -(2**31) <= number < 2**31)


def lengths_around(form, name, parameter, values):
    """Lengths at and beside all limits: the parameter's own, those of rules, and those of what counts it."""
    spans = [lengths_of(parameter), limits_in_force(form, name, values)]
    spans += [numbers_of(form.describe(count)) for count, counted in form.counts.items() if counted == name]
    spans += [limits_in_force(form, count, values) for count, counted in form.counts.items() if counted == name]
    found = {0, 1} | {edge + step for span in spans if span for edge in span for step in (-1, 0, 1)}
    units = [rule["multiple"][name] for rule in form.rules if name in rule.get("multiple", {})]
    found |= {times * unit + step for unit in units for times in (1, 2) for step in (-1, 0, 1)}
    return sorted(length for length in found if 0 <= length <= 2**17)


def text_edges(form, name, parameter, values):
    found = []
    for length in lengths_around(form, name, parameter, values):
        if parameter["type"] == "data":
            found.append(b"x" * length)
        elif parameter["type"] == "hex_string":
            found += [b"A5" * length, b"A5" * length + b"0"]
        elif parameter["type"] == "digits":
            found.append(b"7" * length)
        else:
            found += [b"a" * length, b"7" * length, in_labels(length)]
    if parameter["type"] != "data":
        found += TEXTS + ([parameter["or"].encode(), parameter["or"].encode() * 2] if "or" in parameter else [])
    return [text for text in found if is_quoted(parameter) or not set(text) & set(b', ;"')]


def in_labels(length):
    return bytes(ord(".") if at % 50 == 48 and at < length - 1 else ord("a") for at in range(length))


# Texts that look nearly like an address, a name, a number or digits; each parameter is tried with all of them.
TEXTS = [
    *(text.encode() for text in """
        0.0.0.0 255.255.255.255 256.0.0.1 1.2.3 1.2.3.4.5 1.2.3.4. .1.2.3.4 1..2.3 0001.2.3.4 001.002.003.004 01.2.3.4
        192.0.02.001 1.2.3.00 ::ffff:192.0.02.1 1.2.3.4a -1.2.3.4
        1.2.3.+4 :: ::1 1:: 1:2:3:4:5:6:7:8 1:2:3:4:5:6:7 1:2:3:4:5:6:7:8:9 1:2:3:4:5:6:7:: ::2:3:4:5:6:7:8
        1::2:3:4:5:6:7:8 1:2:3:4::5:6:7:8 1::2::3 12345::1 g::1 ::ffff:1.2.3.4 ::1.2.3.4 1:2:3:4:5:6:1.2.3.4 1:2:3:4:5:6:7:1.2.3.4
        ::ffff:1.2.3 ::ffff:1.2.3.256 fe80::1%eth0 : ::: 1: :1 FFFF::FFFF 2001:db8::00001 1.2.3.4:80 [::1]
        a A a.b a-b -a a- a.-b a-.b a_b _a a..b .a a. . .. a.1 1.a 1a a1.2 a1.b2 1 12 123 a.b.c.d.e.f xn--bcher-kva.example
        0 00 007 1234567890 12345678901234567890 0x1 1e3 +1 -1 12a a12 AB ab 0g zz GG aB09 abc
        40 41 42 47 50 040 51 255 256 65535 65536
    """.split()),
    b"", b" ", b"a b", b" a", b"a ", b"1 2", b"a,b", b"1,2", b"b\xc3\xbccher.example", b"\xff",
    b"'", b"\\", b"\\x41", b"a;b", b"\\r",
    b"a" * 63 + b".b", b"a" * 64 + b".b", b"b." + b"a" * 63, b"b." + b"a" * 64,
]
