"""The notation of the documents' lines, read a third time: literal text, <parameters>, [groups], <CR> and <LF>."""

import re
from dataclasses import dataclass

TOKEN = re.compile(r"<CR>|<LF>|(?:<[^<>]+>/)*<[^<>]+>|\[|\]|[^<\[\]]+")
CONTROLS = {"<CR>": "\r", "<LF>": "\n"}


@dataclass(frozen=True)
class Field:
    """A parameter; several names stand for either of them."""

    names: tuple

    @property
    def key(self):
        return "/".join(self.names)


@dataclass(frozen=True)
class Group:
    """Items in brackets; `repeats` when [,...] ends them."""

    items: tuple
    repeats: bool

    def own_fields(self):
        return [item for item in self.items if isinstance(item, Field)]


def parse(text):
    """The items of a line: text, fields and groups."""
    tokens = TOKEN.findall(text)
    assert "".join(tokens) == text, text
    items, rest = read_items(tokens)
    assert not rest, text
    return items


def read_items(tokens):
    items = []
    while tokens and tokens[0] != "]":
        token, tokens = tokens[0], tokens[1:]
        if token == "[":
            inner, tokens = read_items(tokens)
            tokens = tokens[1:]
            items.append(group_of(inner))
        elif token in CONTROLS:
            items.append(CONTROLS[token])
        elif token.startswith("<"):
            items.append(Field(tuple(token[1:-1].split(">/<"))))
        else:
            items.append(token)
    return tuple(items), tokens


def group_of(items):
    repeats = bool(items) and isinstance(items[-1], Group) and items[-1].items == (",...",)
    return Group(items[:-1] if repeats else items, repeats)


def fields_of(items):
    """All fields, those of groups among them, in their order."""
    found = []
    for item in items:
        if isinstance(item, Field):
            found.append(item)
        elif isinstance(item, Group):
            found += fields_of(item.items)
    return found
