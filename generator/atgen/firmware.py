"""Layers for a range of firmware versions: each over one family, no two for the same version of the same model."""

import re

NAME = re.compile(r"[a-z][a-z0-9]*")


def check(spec, diagnostics):
    """Reports what is wrong with the firmware layers of a spec, each at its place."""
    checked = []
    for layer in spec.firmware_layers().values():
        if is_sound(spec, layer, diagnostics):
            for other in checked:
                check_overlap(layer, other, diagnostics)
            checked.append(layer)


def is_sound(spec, layer, diagnostics):
    firmware = layer["firmware"]
    if not NAME.fullmatch(layer["layer"]):
        diagnostics.error(layer.marks["layer"], f"firmware layer '{layer['layer']}': expected a lower-case word such as bc65a05")
        return False
    below = [spec.layers[name] for name in layer.get("over", ()) if name in spec.layers]
    if len(layer.get("over", ())) != 1 or not below or "family" not in below[0]:
        diagnostics.error(layer.marks["firmware"], "a firmware layer lies over exactly one family")
        return False
    for index, model in enumerate(firmware["models"]):
        if model not in below[0]["family"]["models"]:
            known = ", ".join(below[0]["family"]["models"])
            diagnostics.error(firmware["models"].marks[index], f"'{model}' is no model of {below[0]['layer']}; expected one of {known}")
            return False
    if order(firmware["from"]) > order(firmware["to"]):
        diagnostics.error(firmware.marks["from"], f"versions {firmware['from']} to {firmware['to']} are upside down; expected the older one first")
        return False
    return True


def check_overlap(layer, other, diagnostics):
    one, two = layer["firmware"], other["firmware"]
    shared = [model for model in one["models"] if model in two["models"]]
    if layer["over"] != other["over"] or not shared:
        return
    if order(one["from"]) <= order(two["to"]) and order(two["from"]) <= order(one["to"]):
        message = f"versions {one['from']} to {one['to']} of {shared[0]} overlap with those of layer '{other['layer']}', {two['from']} to {two['to']}"
        diagnostics.error(one.marks["from"], message, ("stated", two.marks["from"]))


def order(version):
    """Versions compare as people read them: digits as numbers."""
    return [(0, int(part), "") if part.isdigit() else (1, 0, part) for part in re.findall(r"\d+|\D+", str(version))]
