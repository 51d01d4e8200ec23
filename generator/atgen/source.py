"""Reads YAML with libyaml into plain values that remember where they were written.

Scalars are typed narrowly: a plain decimal integer is a number, plain true and false are booleans, and everything else
stays text. What YAML 1.1 would make of `on`, `010` or `1:30` never happens here.
"""

import re

import yaml
from yaml import CBaseLoader  # libyaml's parser; an import error is better than a silent change of parser

from .diagnostics import Mark

INTEGER = re.compile(r"0|-?[1-9][0-9]{0,17}")
BOOLEANS = {"true": True, "false": False}
DEEPEST = 50


class Mapping(dict):
    """A YAML mapping; `marks` tells where each value stands, `key_marks` where each key does."""

    def __init__(self, mark):
        super().__init__()
        self.mark = mark
        self.marks = {}
        self.key_marks = {}

    def put(self, key, value, key_mark, mark):
        self[key] = value
        self.key_marks[key] = key_mark
        self.marks[key] = mark


class Sequence(list):
    """A YAML sequence; `marks` tells where each item stands."""

    def __init__(self, mark):
        super().__init__()
        self.mark = mark
        self.marks = []


class Text(str):
    """A scalar that stays text, with its place."""

    def __new__(cls, text, mark):
        self = super().__new__(cls, text)
        self.mark = mark
        return self


def load(path, shown, diagnostics):
    """Returns the document in `path` as marked values, or None after reporting what is wrong with it."""
    try:
        text = path.read_text(encoding="utf-8")
        node = yaml.compose(text, Loader=CBaseLoader)
    except OSError as error:
        diagnostics.error(Mark(shown), f"cannot be read: {error.strerror}")
        return None
    except UnicodeDecodeError as error:
        diagnostics.error(Mark(shown), f"is not UTF-8: byte {error.start} cannot be read")
        return None
    except yaml.MarkedYAMLError as error:
        at = error.problem_mark or error.context_mark
        whole = f"{error.context}, {error.problem}" if isinstance(error, yaml.composer.ComposerError) and error.context else error.problem
        diagnostics.error(Mark(shown, at.line + 1, at.column + 1), f"YAML: {whole or error.context}")
        return None
    except (yaml.YAMLError, RecursionError) as error:
        diagnostics.error(Mark(shown), f"YAML: {str(error).splitlines()[0]}")
        return None
    if node is None:
        diagnostics.error(Mark(shown), "is empty; expected a mapping")
        return None
    return Converter(shown, diagnostics).convert(node)


class Converter:
    """Turns libyaml's nodes into marked values and refuses duplicate keys."""

    def __init__(self, path, diagnostics):
        self.path = path
        self.diagnostics = diagnostics
        self.open_nodes = set()

    def mark(self, node):
        return Mark(self.path, node.start_mark.line + 1, node.start_mark.column + 1)

    def convert(self, node):
        if isinstance(node, yaml.ScalarNode):
            return self.scalar(node)
        if id(node) in self.open_nodes:
            self.diagnostics.error(self.mark(node), "an alias contains itself")
            return Mapping(self.mark(node))
        if len(self.open_nodes) == DEEPEST:
            self.diagnostics.error(self.mark(node), f"is nested too deep; expected {DEEPEST} levels at most")
            return Mapping(self.mark(node))
        self.open_nodes.add(id(node))
        value = self.mapping(node) if isinstance(node, yaml.MappingNode) else self.sequence(node)
        self.open_nodes.discard(id(node))
        return value

    def scalar(self, node):
        plain = not node.style
        if plain and INTEGER.fullmatch(node.value):
            return int(node.value)
        if plain and node.value in BOOLEANS:
            return BOOLEANS[node.value]
        return Text(node.value, self.mark(node))

    def sequence(self, node):
        value = Sequence(self.mark(node))
        for item in node.value:
            value.append(self.convert(item))
            value.marks.append(self.mark(item))
        return value

    def mapping(self, node):
        value = Mapping(self.mark(node))
        for key_node, value_node in node.value:
            mark = self.mark(key_node)
            if not isinstance(key_node, yaml.ScalarNode):
                self.diagnostics.error(mark, "a key has to be a plain word")
                continue
            key = key_node.value
            if key in value:
                self.diagnostics.error(mark, f"duplicate key '{key}'", ("first defined", value.key_marks[key]))
                continue
            value.put(key, self.convert(value_node), mark, self.mark(value_node))
        return value
