"""Final result codes through both sides, and what has to be heard."""

import re
from collections import namedtuple

from arguments import valid_arguments
from driver import settle, shown
from effects import any_modes, with_mode

HEADS = {"OK": 1, "ERROR": 2, "+CME ERROR": 3, "+CMS ERROR": 4, "CONNECT": 5, "NO CARRIER": 6}
CODED = ("+CME ERROR", "+CMS ERROR")
DISABLED, NUMERIC, VERBOSE = range(3)
INT32 = range(-(2**31), 2**31)
NO_CODE = -1
LONGEST_PIECE = 8

# A result for a form, or for none; `kind` is success, failure, error or text, and `what` names the error, or is the text.
Said = namedtuple("Said", "form kind what values modes")


def say(rng, driver, form, kind, what=None, cmee=None):
    modes = any_modes(rng, driver.family)
    modes = modes if cmee is None else with_mode(modes, "cmee", 0, cmee)
    return Said(form, kind, what, valid_arguments(rng, form) if form else {}, modes)


def hear_results(driver, rng, sayings):
    """Lets everything be said, and the decoder hear it; every answer has been judged. Gives (said, answer)."""
    heard = list(zip(sayings, driver.run([case_of(driver, rng, said) for said in sayings])))
    complaints = [(about(said), complaint) for said, answer in heard if (complaint := complain(driver, said, answer))]
    settle(complaints, "there is disagreement on results")
    return heard


def case_of(driver, rng, said):
    case = driver.command_case(said.form, said.values, b"", b"") if said.form else {"form": None}
    what = {"text": said.what.hex()} if said.kind == "text" else {"error": said.what}
    pieces = {"longest_piece": rng.choice((0, 1, LONGEST_PIECE)), "seed": rng.getrandbits(31)}
    return {**case, **what, **pieces, "result": said.kind, "modes": said.modes}


def about(said):
    if said.kind in ("text", "error"):
        return f"{said.kind} {shown(said.what)[:100] if said.kind == 'text' else said.what}"
    return f"{said.kind} of {said.form.title}"


def complain(driver, said, answer):
    text = bytes.fromhex(answer["said"])
    wanted = meant(driver.family, said)
    problem = f"the module says {shown(text)}, not {wanted}" if wanted is not None and text not in wanted else None
    problem = problem or disagreement(driver.family, said, text, answer["events"])
    if problem is None:
        return None
    in_flight = said.form.title if said.form else "nothing"
    modes = " ".join(f"{name}={'/'.join(str(value) for _, value in values)}" for name, values in said.modes.items())
    lines = [(event["type"], shown(bytes.fromhex(event["line"]))[:80], str(event["code"])) for event in answer["events"]]
    return (
        f"{about(said)}: {problem}\n  while {in_flight} is in flight, modes {modes}\n  said {shown(text)[:200]}\n"
        f"  heard {', '.join(' '.join(line) for line in lines)}"
    )


# -- What is said ------------------------------------------------------------------------------------------------------


def meant(family, said):
    """The texts that the module may say; None where somebody else has said it."""
    if said.kind == "success":
        return [said.form.variant["results"][0]["result"].encode()]
    if said.kind == "failure":
        return [result["line"].encode() for result in failures(said.form)]
    if said.kind == "error":
        return [b"ERROR"] + error_texts(family, said.what, dict(said.modes["cmee"])[0])
    return None


def failures(form):
    return [result for result in form.variant["results"] if result.get("success") is False]


def error_texts(family, name, cmee):
    """+CME ERROR for a name of its tables, or for another the nearest that these have."""
    entry = cme_entry(family, name)
    if entry is None:
        entry = cme_entry(family, "incorrect_parameters" if name.startswith("invalid_") else "operation_not_allowed")
    return {
        DISABLED: [], NUMERIC: [f"+CME ERROR: {entry['code']}".encode()], VERBOSE: [f"+CME ERROR: {entry['meaning']}".encode()],
    }[cmee]


def cme_tables(family):
    return family.spec["results"]["+CME ERROR"]["tables"]


def cme_entry(family, name):
    entries = (entry for table in cme_tables(family) for entry in family.spec["errors"][table])
    return next((entry for entry in entries if entry["name"] == name), None)


# -- What is heard -----------------------------------------------------------------------------------------------------


def disagreement(family, said, text, events):
    if not events:
        return "nothing is heard"
    expected = expected_event(family, said.form, text.decode("latin-1"))
    differing = [key for key, value in expected.items() if events[0][key] != value]
    if differing:
        return f"{differing[0]} is {events[0][differing[0]]}, not {expected[differing[0]]}"
    goes_online = expected.get("head") == HEADS["CONNECT"] and said.form is not None and is_online(said.form)
    finals = [event["head"] for event in events[1:] if event["type"] == "final"]
    if finals != ([] if goes_online else [HEADS["OK"]]):
        return "OK behind it is taken for a result" if goes_online else "OK behind it is not heard"
    return None if goes_online or len(events) == 2 else f"{len(events)} events"


def is_online(form):
    return form.variant["results"][0]["result"] == "CONNECT"


def expected_event(family, form, text):
    """Type, head, code, line and meanings of a result; what is none is no final result."""
    head, colon, rest = text.partition(":")
    if head in CODED and colon:
        return coded_event(family, HEADS[head], rest.strip(" "))
    event = {"type": "final", "head": HEADS.get(text, 0), "code": NO_CODE, "meanings": []}
    if text.split(" ")[0] == "CONNECT":
        is_prompt = form is not None and form.variant.get("prompt") == "CONNECT"
        return {**event, "type": "prompt" if is_prompt else "final", "head": HEADS["CONNECT"]}
    if text in own_results(family):
        return {"type": "final", "name": text, "code": NO_CODE, "line": as_shown(text)}
    return event if text in HEADS and text not in CODED else {**event, "type": "unknown", "head": 0}


def coded_event(family, head, rest):
    """A number of 32 bits is a code, and whatever else stands there is words."""
    code = int(rest) if re.fullmatch("-?[0-9]+", rest) and int(rest) in INT32 else NO_CODE
    return {"type": "final", "head": head, "code": code, "line": as_shown(rest), "meanings": meanings(family, code)}


def as_shown(text):
    return text.encode("latin-1").hex().upper()


def meanings(family, code):
    entries = [(name, entry) for name in cme_tables(family) for entry in family.spec["errors"][name]]
    return [[name, entry["name"], entry["meaning"]] for name, entry in entries if entry["code"] == code]


def own_results(family):
    """Words that end commands of this family, or follow their OK: SEND OK and the like."""
    lines = (result["line"] for form in family.forms for result in form.variant["results"] if "line" in result)
    return {line for line in lines if "<" not in line}
