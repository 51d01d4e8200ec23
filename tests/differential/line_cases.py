"""Lines of the module through both sides, and what has to be heard."""

from collections import namedtuple

from driver import as_json, settle, shown
from effects import modes_after_line
from random_lines import MOST_ROWS, is_unlisted, modes_for, values_for

Said = namedtuple("Said", "line form rows modes respelling")
Heard = namedtuple("Heard", "said answer")
OK = 1  # the head of this result code
LONGEST_PIECE = 40


def random_saying(rng, driver, line):
    """One line, or several where it repeats, while a command is in flight that it belongs to or that it does not."""
    respelling = spelling_of(rng, line)
    repeats = line.view.get("repeat") and not line.view.get("printed") and not respelling
    rows = rng.randint(1, MOST_ROWS) if repeats else 1
    said = [values_for(rng, line) for _ in range(rows)]
    return Said(line, form_in_flight(rng, driver, line), said, modes_for(rng, line, said[0]), respelling)


def spelling_of(rng, line):
    """Another beginning that the specification says is accepted too, now and then."""
    others = [entry for entry in line.spec.get("accepts", ()) if line.view["line"].startswith(entry["means"])]
    entry = rng.choice(others) if others and rng.random() < 0.5 else None
    return [entry["means"], entry["beginning"]] if entry else None


def form_in_flight(rng, driver, line):
    """The generated form of whose responses the line is one; for others none, or AT, which has none."""
    entries = driver.entries.get(line.form, ())
    if line.place[0] == "responses":
        return rng.choice([number for number in entries if driver.listing["forms"][number]["responses"]])
    if "result" in line.view:
        return rng.choice(entries)
    names = [form["command"] for form in driver.listing["forms"]]
    return rng.choice((None, names.index("AT")))


def hear_all(driver, rng, sayings):
    """Lets the module say everything, and the decoder hear it."""
    cases = [
        {
            "place": said.line.place, "form": said.form,
            "rows": [[[name, as_json(one)] for name, one in row] for row in said.rows],
            "modes": said.modes, "respell": said.respelling, "seed": rng.getrandbits(31),
            "longest_piece": rng.choice((0, 1, 3, LONGEST_PIECE)),
        }
        for said in sayings
    ]
    return [Heard(said, answer) for said, answer in zip(sayings, driver.run(cases))]


def say_all(driver, rng, sayings):
    """Lets the module say everything; every answer has been compared with what was said."""
    found = hear_all(driver, rng, sayings)
    complaints = [(one.said.line.title, complaint) for one in found if (complaint := complain(driver, one))]
    settle(complaints, "lines are heard otherwise than they were said")
    return found


def complain(driver, heard):
    """What was heard otherwise than it was said, or None."""
    said, answer = heard
    problem = disagreement(driver, said, answer)
    return problem and describe(driver, said, answer, problem)


def describe(driver, said, answer, problem):
    """The problem, what was said, its bytes, and what was heard."""
    rows = "; ".join(
        " ".join(f"{name}={shown(one)[:80] if isinstance(one, bytes) else one}" for name, one in row) for row in said.rows
    )
    in_flight = "nothing" if said.form is None else driver.listing["forms"][said.form]["command"]
    modes = " ".join(f"{name}={'/'.join(str(value) for _, value in values)}" for name, values in said.modes.items())
    heard = ", ".join(f"{event['type']} {shown(bytes.fromhex(event['line']))[:120]}" for event in answer["events"])
    return (
        f"{said.line.title}: {problem}\n  said {rows} with {in_flight} in flight, modes {modes}\n"
        f"  bytes {shown(bytes.fromhex(answer['bytes']))[:400]}\n  heard {heard}"
    )


def disagreement(driver, said, answer):
    events = answer["events"]
    if len(events) != len(said.rows) + 1:
        return f"{len(events)} events"
    if (events[-1]["type"], events[-1].get("head")) != ("final", OK):
        return "OK behind the line is not heard"
    for event, row in zip(events, said.rows):
        problem = disagreement_on_event(driver, said, row, event)
        if problem:
            return problem
    if answer["difference"]:
        return answer["difference"]
    printed = said.line.view.get("printed")
    return disagreement_on_modes(said, answer["modes"]) or (disagreement_on_text(said, answer) if printed else None)


def disagreement_on_event(driver, said, row, event):
    if event["type"] not in expected_types(said.line):
        return f"heard as {event['type']}"
    name, kind = name_of(said.line), said.line.view.get("kind")
    entry = driver.listing["lines"][event["shape"]]
    if (entry["name"], entry["kind"]) != (name, kind):
        return f"taken for {entry['name']} {entry['kind'] or ''}"
    if event["spoilt"]:
        return "digits that are none"
    if bool(event["unlisted"]) != is_unlisted(said.line, row):
        return "taken for unlisted" if event["unlisted"] else "not taken for unlisted"
    return None


def disagreement_on_modes(said, modes):
    """What a response tells, the module does not change: it tells of itself."""
    expected = said.modes
    for row in said.rows:
        expected = modes_after_line(said.line, row, expected)
    if modes["decoder"] != expected:
        return f"the decoder has modes {modes['decoder']}, not {expected}"
    if said.line.place[0] == "urc" and modes["module"] != expected:
        return f"the module has modes {modes['module']}, not {expected}"
    return None


def expected_types(line):
    if line.place[0] == "responses":
        return {"response"}
    return {"urc", "final"} if not line.fields else {"urc"}


def name_of(line):
    """The name behind the plus sign; words alone are their own name, and so is what a URC is called."""
    text = line.view["line"]
    if text.startswith("+"):
        return text[1:].partition(":")[0]
    return line.place[1] if line.place[0] != "results" else text


def disagreement_on_text(said, answer):
    """What is printed for people is passed on as it stands behind its name."""
    event = answer["events"][0]
    text = bytes.fromhex(answer["bytes"])[2:-2]
    beginning = f"+{name_of(said.line)}:" + (f' "{said.line.view["kind"]}",' if "kind" in said.line.view else "")
    if said.respelling:
        beginning = beginning.replace(*said.respelling)
    rest = text[len(beginning) :].strip()
    if not text.startswith(beginning.encode()) or bytes.fromhex(event["line"]) != text:
        return "another line"
    return None if event["rest"] == '"' + shown(rest) + '"' else f"only {event['rest']} was passed on"
