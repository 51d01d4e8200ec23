"""Lines of the module: the virtual module writes, the generated decoder reads, and both have to mean the same.

Every response, later result and URC of a family is said, in each of its variants by mode, with its optional parts and
without, with groups that repeat any number of times, with data of any bytes, in pieces of any length.
"""

from line_cases import random_saying, say_all
from notation import Group


def test_lines_are_heard_as_they_were_said(driver, rng, rounds):
    sayings = [random_saying(rng, driver, line) for line in driver.family.lines for _ in range(rounds)]
    count_lines(driver, say_all(driver, rng, sayings))


def count_lines(driver, heard):
    """Every line has been said and every generated shape been heard, but for headers, which say nothing themselves."""
    assert {id(one.said.line) for one in heard} == {id(line) for line in driver.family.lines}
    shapes = {event["shape"] for one in heard for event in one.answer["events"]} - {-1}
    assert shapes == {number for number, line in enumerate(driver.listing["lines"]) if not line["silent"]}
    in_flight = {one.said.form for one in heard if one.said.line.place[0] == "responses"}
    assert in_flight == {number for number, form in enumerate(driver.listing["forms"]) if form["responses"]}
    for line in driver.family.lines:
        count_parts(line, [row for one in heard if one.said.line is line for row in one.said.rows])
    spellings = {tuple(one.said.respelling) for one in heard if one.said.respelling}
    assert spellings == {(entry["means"], entry["beginning"]) for entry in driver.family.spec.get("accepts", ())}


def count_parts(line, rows):
    """Each optional part has been there and been absent; what repeats came once and several times too."""
    for group in [item for item in line.items if isinstance(item, Group)]:
        name, _ = line.resolve(group.own_fields()[0])
        counts = {[one for one, _ in row].count(name) for row in rows}
        assert counts >= ({0, 1, 2} if group.repeats else {0, 1}), (line.title, name)
