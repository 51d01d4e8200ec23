"""Starts the layer of a new module: a file that says nothing yet but where to say what differs."""

import re

LAYER = """\
# yaml-language-server: $schema=../schema/layer.schema.json
#
# {title}: what differs from {base}, and nothing else. For example:
#
# change:
#   parameters:
#     send_length: {{source: wire, range: 1..512}}
#   commands:
#     QIRD:
#       source: wire
#       parameters:
#         read_length: {{range: 1..512}}
# remove: [commands.QIDNSCFG.read]
#
# A document that is cited needs its entry in spec/documents.yaml.

layer: {name}
title: {title}
over: [{layer}]

family:
  name: {name}
  models: [{models}]
  documents: [{documents}]
"""


class Refusal(Exception):
    """Why the layer cannot be started."""


def start(spec, name, base, models):
    """Writes the layer and returns its path."""
    if not re.fullmatch(r"[a-z][a-z0-9]*", name):
        raise Refusal(f"'{name}': a family is called by a lower-case word such as bc66")
    if name == "at":
        raise Refusal("'at': the names of the runtime begin with it")
    if name in spec.families() or name in spec.layers:
        raise Refusal(f"'{name}' is there already")
    below = spec.families()[base]
    path = spec.root / "family" / f"{name}.yaml"
    if path.exists():
        raise Refusal(f"{path} is there already")
    models = models or [name.upper()]
    for model in models:
        if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_.-]*", model):
            raise Refusal(f"'{model}': a module is called by a word such as BC66")
    documents = spec.merge(below)["family"]["documents"]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(LAYER.format(
        name=name, base=base, layer=below["layer"], title=", ".join(models), models=", ".join(models),
        documents=", ".join(f'"{document}"' if document[0].isdigit() else document for document in documents),
    ), encoding="utf-8")
    return path
