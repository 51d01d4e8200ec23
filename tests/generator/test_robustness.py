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
  e: {about: E, read: [{source: doc 1, text: T}], chosen: C, reason: R, accepts: [X, XV, st]}
"""
RICH_DATA = TOP.replace("[T1]", "{T1: A model}") + """
online: {about: O., source: doc 1, escape: +++, guard_time: 1 s}
command_line: {about: C., source: doc 1, joined_by: ;}
formulas:
  f: {about: F., source: doc 1, of: q, expression: a << 4, parameters: {a: {about: A., type: integer, range: 0..9}}}
commands:
  XA:
    title: A
    source: doc 1
    response_time: 300 ms
    status: in development
    accepts: [X]
    parameters:
      n: {about: N., type: integer, range: 0..9}
      q: {about: Q., type: string, length: 0..8}
      x: {about: X., type: hex_integer, prefix: 0X, digits: 4, default: "0X0001", values: {"0X0001": {name: a, about: A.}, "0X0010": {name: b, about: B.}}}
      y: {about: Y., type: digits, length: 15, or: none, secret: true}
      z: {about: Z., type: hex_string, length: 1..8, quotes: false, masked: "***"}
      k: {about: K., type: integer, default: 3, unit: second}
      d: {about: D., type: data, length: 1..8, quotes: false, format: n}
    read: {syntax: 'AT+XA?', responses: [{line: '+XA:<CR><LF><n>,<q>', name: s, repeat: true}, {line: '+XA: <n>,<q>', name: s, repeat: true}]}
    write:
      - name: entry
        syntax: AT+XA=<n>
        parameters: {n: {range: 1..8}}
        counts: {n: d}
        data_entry: {data: d, until: n, prompt: CONNECT}
        final: [SENT, {line: FAILED, success: false}]
        within: 10 s
      - {name: inline, syntax: 'AT+XA=<n>,<k>,<d>', counts: {k: d}}
      - name: rules
        syntax: AT+XA=<n>,<x>[,[<y>][,<k>,<q>]]
        counts: {k: q}
        response_time: 300 ms + k
        rules:
          - {unless: {x: "0X0001"}, forbid: [q]}
          - {when: {n: [1, 2]}, length: {q: 1..2}}
          - {when: {n: 3}, digits: [q]}
          - {when: {n: 4}, listed: {q: ["0", "40"]}}
          - {multiple: {q: 2}}
      - {name: hex, syntax: 'AT+XA=<z>,<x>', fixed: {x: "0X0010"}}
      - {name: online, syntax: 'AT+XA=<n>,<q>', final: [CONNECT], within: 1 s}
    execute: {syntax: AT+XA, final: restart, within: 5 s}
    subcommands:
      set: {title: S, accepts: [st], parameters: {n: {default: 1}}, write: {syntax: 'AT+XA="set"[,<n>]', omitted: query, responses: ['+XA: "set",<n>']}}
urcs:
  XU:
    title: U
    source: doc 1
    accepts: ['+XV:']
    parameters:
      e: {about: E., type: integer, range: 0..255}
      i: {about: I., type: integer}
      v: {about: V., type: string}
      c: {about: C., type: integer, range: 0..9}
      d: {about: D., type: data, count: c, quotes: true, format: {of: items, where: {i: 12}, text: {v: [a, b]}, absent: text}}
    lines:
      - line: '+XU: <e>[,<i>,<v>[,...]][,<c>,<d>]'
        groups: {items: {of: [i, v], count: e bits 1-6}, payload: {of: [c, d], present: e bit 0}}
        answer: {with: XA, within: 10 s}
        unsafe: So to say.
  FW: {title: F, source: doc 1, parameters: {w: {about: W., type: string, quotes: false, open: true, values: {A: {number: 1, about: A.}}}}, lines: ['FW <w>']}
  Up: {title: U, source: doc 1, lines: [{line: 'Up<CR><LF>OK', restart: true}]}
tables:
  e: {title: E, source: doc 1, codes: {0: {name: ok, meaning: Good}}}
  g: {title: G, source: doc 1, codes: {0: {name: ok, meaning: Good}}}
results:
  "+CME ERROR": {about: E., source: doc 1, table: [e, g]}
errata:
  e: {about: E, read: [{source: doc 1, text: T}], chosen: C, reason: R, accepts: [X, XV, st]}
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


RICHES = {"sockets": yaml.load(RICH, yaml.CBaseLoader), "data": yaml.load(RICH_DATA, yaml.CBaseLoader)}
SECTIONS = [(name, key) for name, spec in RICHES.items() for key in spec if key not in ("layer", "title")]
WARNING = re.compile(r"[a-z]+\.yaml:\d+:\d+: warning: '.*' cannot be parsed safely: .*")


def errors_of(done):
    return [line for line in done.errors if not WARNING.fullmatch(line)]


@pytest.mark.parametrize("text", [RICH, RICH_DATA, *map(write, RICHES.values())], ids=["sockets", "data", "sockets again", "data again"])
def test_the_spec_as_it_stands_passes(project, text):
    project.write("tiny.yaml", text)
    done = project.check()
    assert (done.status, errors_of(done)) == (0, [])
    assert project.run("generate", "-o", "out").status == 0


@pytest.mark.parametrize("name, section", SECTIONS)
def test_any_one_change(project, name, section):
    found = 0
    spec = RICHES[name]
    for way in [(section,), *((section, *rest) for rest in places(spec[section]))]:
        for replacement in REPLACEMENTS:
            project.write("tiny.yaml", write(changed(spec, way, replacement)))
            done = project.check()
            assert done.status == (1 if errors_of(done) else 0), (way, replacement)
            assert all(LINE.fullmatch(line) for line in errors_of(done)), (way, replacement, done.err)
            found += done.status
            if done.status == 0 and done.out == "no errors in 1 family: tiny\n":
                project.dump()
    assert found > 5
