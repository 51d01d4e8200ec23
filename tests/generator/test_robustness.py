"""A spec with any one value replaced, or any one key taken out, ends in errors with places or in none: never in a traceback."""

import copy
import re

import pytest
import yaml

from conftest import TOP

RICH = TOP + """
change: {modes: {echo: {source: doc 1, initial: 0}}}
parameters:
  id: {about: Id., type: integer, range: 0..5}
  at: {about: Address., type: ip_address}
  by: {about: Name., type: domain_name, length: 1..50}
modes:
  m: {about: M., source: doc 1, values: {0: a, 1: b}, initial: 0, saved: true}
  t: {about: T., source: doc 1, unit: second, range: 1..9, initial: 5}
  s: {about: S., source: doc 1, per: id, initial: 0}
tables:
  e: {title: E, source: doc 1, open: true, codes: {0: {name: ok, meaning: Good}, 1: {name: bad, meaning: Bad}}}
results:
  "+CME ERROR": {about: E., source: doc 1, table: e}
commands:
  XA:
    title: A
    source: doc 1, table 2, page 3
    response_time: 300 ms
    effects: {takes_effect: immediately, saved: [n]}
    notes: [One.]
    parameters:
      n: {about: N., type: integer, default: 0, values: {0: {name: a, about: A.}, 1: {name: b, about: B., supported: false}}}
      w: {about: W., type: string, values: {A B: {number: 1, about: A.}, C: {number: 2, about: C.}}}
      h: {about: H., one_of: [at, by]}
      z: {about: Z., type: integer, range: 1..9, default: 4, unit: second}
      d: {about: D., type: data, length: 1..10}
      r: {about: R., type: data, count: c, format: m}
      c: {about: C., type: integer, range: 0..10}
      err: {about: E., type: integer, table: e}
    test: ['+XA: (list of supported <n>s)']
    read: {syntax: 'AT+XA?', responses: [{line: '+XA: <c><CR><LF><r>', when: {m: 0}}, {line: '+XA: <c>,<r>', when: {m: 1}}]}
    write:
      - name: open
        syntax: AT+XA=<id>,<w>,<at>/<by>[,<n>[,<z>]]
        rules: [{when: {w: [C]}, require: [n], range: {z: 2..3}}]
        sets: {s: n}
        later: [{line: '+XA: <id>,<err>', match: id, success: {err: 0}}]
        within: [{when: {h: at}, time: 1 s + t}, {when: {h: by}, time: 2 s + z * t}]
      - name: send
        syntax: AT+XA=<id>,<c>
        counts: {c: d}
        data_entry: {data: d, until: c}
        later: [SENT, {line: FAILED, success: false}]
        within: 10 s
      - {name: fixed, syntax: 'AT+XA=<id>,<n>', fixed: {n: 1}}
    subcommands:
      set: {title: S, write: {syntax: 'AT+XA="set"[,<n>]', omitted: query, sets: {m: n}, responses: ['+XA: "set",<n>']}}
urcs:
  XU:
    title: U
    source: doc 1
    parameters: {k: {about: K., type: integer}, v: {about: V., type: integer}}
    lines:
      - {name: a, line: '+XU: "a",<id>', when: {s: 0}, sets: {s: 1}}
      - {name: b, line: '+XU: "b",<k>', only: {k: [0, 1]}}
      - {name: c, line: '+XU: "b",<v>', except: {v: [0, 1]}}
errata:
  e: {about: E, read: [{source: doc 1, text: T}], chosen: C, reason: R, accepts: [X]}
"""
REPLACEMENTS = ["", "none", "AT+XA=<n>", "-1", "99999999999", {}, {"x": "y"}, ["x"], [{}], None]  # None takes the key out
LINE = re.compile(r"[a-z]+\.yaml:\d+:\d+: error: \S.*|atbind: tiny: \S.*")


def places(value, way=()):
    """The way to every value inside."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield (*way, key)
        yield from places(item, (*way, key))


def changed(value, way, replacement):
    value = copy.deepcopy(value)
    holder = value
    for step in way[:-1]:
        holder = holder[step]
    if replacement is None:
        del holder[way[-1]]
    else:
        holder[way[-1]] = replacement
    return value


class Unquoted(yaml.CSafeDumper):
    """Writes text without quotation marks where that reads back as the same text, so that numbers stay numbers."""


Unquoted.yaml_implicit_resolvers = {}


def write(value):
    return yaml.dump(value, Dumper=Unquoted, sort_keys=False, width=1000)


SPEC = yaml.load(RICH, yaml.CBaseLoader)


def test_the_spec_as_it_stands_passes(project):
    for text in (RICH, write(SPEC)):
        project.write("tiny.yaml", text)
        done = project.check()
        assert (done.status, done.err) == (0, "")


@pytest.mark.parametrize("section", [key for key in SPEC if key not in ("layer", "title")])
def test_any_one_change(project, section):
    found = 0
    for way in [(section,), *((section, *rest) for rest in places(SPEC[section]))]:
        for replacement in REPLACEMENTS:
            project.write("tiny.yaml", write(changed(SPEC, way, replacement)))
            done = project.check()
            assert done.status == (1 if done.err else 0), (way, replacement)
            assert all(LINE.fullmatch(line) for line in done.errors), (way, replacement, done.err)
            found += done.status
            if done.out == "no errors in 1 family: tiny\n":
                project.dump()
    assert found > 5
