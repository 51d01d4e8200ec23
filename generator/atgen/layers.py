"""Finds the layers of a spec, checks each against its schema, and merges those of one family.

A layer adds names or, under `change`, alters names that a lower layer has given. It never replaces silently: adding a
name twice, changing nothing, or changing what is not there are errors.
"""

from pathlib import Path

from . import schema, source
from .diagnostics import Mark
from .source import Mapping, Sequence, Text

SECTIONS = ("parameters", "modes", "commands", "urcs", "results", "tables", "errata", "formulas")
SINGLE = ("online", "command_line")  # stated once, by the topmost layer that states them
CITED = ("parameters", "modes", "commands", "urcs", "results", "tables")  # what a change has to give a source for
SCHEMAS = Path(__file__).resolve().parents[2] / "spec" / "schema"


class Spec:
    """All layers below one folder, by name."""

    def __init__(self, root, diagnostics):
        self.root = root
        self.diagnostics = diagnostics
        self.documents = {}
        self.document_paths = []
        self.layers = {}
        self.paths = {}
        self.malformed = set()
        self._read()

    def _read(self):
        for path in sorted(self.root.rglob("*.yaml")):
            self.add(path)

    def add(self, path):
        shown = shown_path(path)
        value = source.load(path, shown, self.diagnostics)
        if value is None:
            return
        if not isinstance(value, Mapping):
            self.diagnostics.error(Mark(shown), f"expected a mapping, found {schema.found(value)}")
            return
        if "documents" in value:
            schema.check(value, SCHEMAS / "documents.schema.json", self.diagnostics)
            self._add_documents(value.get("documents", Mapping(value.mark)), path)
            return
        well_formed = schema.check(value, SCHEMAS / "layer.schema.json", self.diagnostics)
        if "layer" in value:
            self.malformed |= set() if well_formed else {value["layer"]}
            self._add_layer(value, path)

    def _add_documents(self, documents, path):
        self.document_paths.append(path)
        for name, entry in documents.items():
            mark = documents.key_marks[name]
            if name in self.documents:
                self.diagnostics.error(mark, f"duplicate document '{name}'", ("first defined", self.documents[name].mark))
            else:
                self.documents[name] = entry

    def _add_layer(self, layer, path):
        name = layer["layer"]
        if name in self.layers:
            first = self.layers[name].marks["layer"]
            self.diagnostics.error(layer.marks["layer"], f"duplicate layer '{name}'", ("first defined", first))
            return
        self.layers[name] = layer
        self.paths[name] = path
        family = layer.get("family", {})
        for other in self.layers.values():
            if other is not layer and "name" in family and other.get("family", {}).get("name") == family["name"]:
                first = other["family"].marks["name"]
                self.diagnostics.error(family.marks["name"], f"duplicate family '{family['name']}'", ("first defined", first))

    def paths_of(self, family):
        """The files whose layers make up a family."""
        return [self.paths[layer["layer"]] for layer in self._stack(self.families()[family])]

    def families(self):
        """The layers that describe a family or a range of its firmware, by the name that its library has."""
        families = {layer["family"]["name"]: layer for layer in self.layers.values() if "name" in layer.get("family", {})}
        return {**families, **self.firmware_layers()}

    def firmware_layers(self):
        """The layers for a range of firmware versions that are well enough formed to be looked at."""
        return {
            name: layer for name, layer in self.layers.items()
            if "firmware" in layer and "family" not in layer and name not in self.malformed
        }

    def loose_layers(self):
        """The topmost layers that no family builds on yet, and those that only build on each other."""
        below = {name for layer in self.layers.values() for name in layer.get("over", ())}
        families = self.families().values()
        tops = [layer for name, layer in self.layers.items() if name not in below or layer in families]
        reached = {layer["layer"] for top in tops for layer in self._stack(top)}
        circular = [layer for name, layer in self.layers.items() if name not in reached]
        return [layer for layer in tops if layer not in families] + circular

    def merge(self, top):
        """The sections of a layer and of all layers below it."""
        merged = Mapping(top.mark)
        for section in SECTIONS:
            merged.put(section, Mapping(top.mark), top.mark, top.mark)
        merged.put("family", self._family_of(top), top.mark, top.marks.get("family", top.mark))
        merged.put("title", top["title"], top.mark, top.marks["title"])
        stack = self._stack(top)
        for layer in stack:
            self._apply(layer, merged)
            for key in SINGLE:
                if key in layer:
                    merged.put(key, layer[key], layer.key_marks[key], layer.marks[key])
        patched = any("change" in layer or "remove" in layer for layer in stack)
        if patched and not any(layer["layer"] in self.malformed for layer in stack):
            self._check_merged(top, merged)
        return merged

    def _family_of(self, top):
        """The family that a layer describes; a firmware layer is that below it, with another name and fewer models."""
        family = copy(top.get("family", nameless(top)))
        below = [self.layers[name] for name in top.get("over", ()) if name in self.layers and "family" in self.layers[name]]
        if "firmware" in top and below:
            family.put("models", copy(top["firmware"]["models"]), top.mark, top.mark)
            family.put("documents", copy(below[0]["family"]["documents"]), top.mark, top.mark)
        return family

    def _check_merged(self, top, merged):
        """What patches leave behind has to be as well-formed as what they patch."""
        whole = Mapping(top.mark)
        whole.put("layer", top["layer"], top.mark, top.marks["layer"])
        for key in merged:
            if key != "family" or key in top:
                whole.put(key, merged[key], merged.key_marks[key], merged.marks[key])
        schema.check(whole, SCHEMAS / "layer.schema.json", self.diagnostics)

    def _stack(self, top):
        """The layers below `top` and itself, lowest first, each once."""
        stack, open_names = [], []

        def visit(layer):
            name = layer["layer"]
            if any(name == other["layer"] for other in stack):
                return
            if name in open_names:
                self.diagnostics.error(layer.marks["layer"], f"layer '{name}' lies over itself")
                return
            open_names.append(name)
            for index, below in enumerate(layer.get("over", ())):
                if below in self.layers:
                    visit(self.layers[below])
                else:
                    known = ", ".join(sorted(self.layers))
                    self.diagnostics.error(layer["over"].marks[index], f"unknown layer '{below}'; expected one of {known}")
            open_names.pop()
            stack.append(layer)

        visit(top)
        return stack

    def _apply(self, layer, merged):
        for section in SECTIONS:
            for name, value in layer.get(section, {}).items():
                self._add_name(layer[section], section, name, value, merged[section])
        if "change" in layer:
            self._check_citations(layer["change"])
            self._change(layer["change"], merged, "")
        for index, path in enumerate(layer.get("remove", ())):
            self._remove(path, layer["remove"].marks[index], merged)

    def _add_name(self, holder, section, name, value, target):
        if name in target:
            self.diagnostics.error(
                holder.key_marks[name],
                f"'{name}' is already among the {section}; to alter it, write it under 'change'",
                ("defined", target.key_marks[name]),
            )
            return
        target.put(name, copy(value), holder.key_marks[name], holder.marks[name])

    def _check_citations(self, change):
        """Whoever changes what a document says has to name the document that says otherwise."""
        for section, patches in change.items():
            for name, patch in patches.items() if section in CITED and isinstance(patches, Mapping) else ():
                if isinstance(patch, Mapping) and "source" not in patch:
                    self.diagnostics.error(patches.key_marks[name], f"changes '{section}.{name}' without a source")

    def _change(self, patch, target, path):
        for key, value in patch.items():
            where = f"{path}.{key}" if path else key
            mark = patch.marks[key]
            if isinstance(target, Sequence):
                self._change_named(patch, key, target, where)
            elif isinstance(value, Mapping) and isinstance(target.get(key), (Mapping, Sequence)):
                self._change(value, target[key], where)
            elif not path and isinstance(target.get(key), Mapping):
                self.diagnostics.error(mark, f"'{where}': expected a mapping, found {schema.found(value)}")
            elif key not in target and path.count(".") < 1:
                self.diagnostics.error(patch.key_marks[key], f"changes '{where}', which no lower layer defines")
            elif key in target and target[key] == value and key != "source":
                self.diagnostics.error(mark, f"changes '{where}' to what it is already", ("defined", target.marks[key]))
            else:
                target.put(key, copy(value), patch.key_marks[key], mark)

    def _change_named(self, patch, name, items, where):
        hits = [item for item in items if isinstance(item, Mapping) and item.get("name") == name]
        if not hits:
            self.diagnostics.error(patch.key_marks[name], f"changes '{where}', which no lower layer defines")
        if not isinstance(patch[name], Mapping):
            self.diagnostics.error(patch.marks[name], f"'{where}': expected a mapping, found {schema.found(patch[name])}")
            return
        for item in hits:
            self._change(patch[name], item, where)

    def _remove(self, path, mark, merged):
        *way, last = path.split(".")
        target = merged
        for step in way:
            target = target.get(step) if isinstance(target, Mapping) else None
        if not way or not isinstance(target, Mapping) or last not in target:
            self.diagnostics.error(mark, f"removes '{path}', which no lower layer defines")
            return
        del target[last]


def nameless(layer):
    """Stands in for the family of a layer that is none."""
    family = Mapping(layer.mark)
    for key, value in (("name", layer["layer"]), ("models", Sequence(layer.mark)), ("documents", Sequence(layer.mark))):
        family.put(key, value, layer.mark, layer.mark)
    return family


def copy(value):
    """A copy deep enough that a later layer's change never reaches the layer it came from."""
    if isinstance(value, Mapping):
        twin = Mapping(value.mark)
        for key, item in value.items():
            twin.put(key, copy(item), value.key_marks[key], value.marks[key])
        return twin
    if isinstance(value, Sequence):
        twin = Sequence(value.mark)
        twin.extend(copy(item) for item in value)
        twin.marks = list(value.marks)
        return twin
    return Text(value, value.mark) if isinstance(value, Text) else value


def shown_path(path):
    """The path as the user would write it: relative to the current folder where that is shorter."""
    try:
        return (path.parent.resolve() / path.name).relative_to(Path.cwd().resolve())
    except ValueError:
        return path
