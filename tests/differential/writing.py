"""Command lines, written a third time: what the encoder has to write, and what it refuses to write."""

from notation import Field
from verdict import is_hexadecimal, is_quoted, is_there, written_counts


def write(form, values):
    """The line with its CR, and what is typed after the prompt."""
    everything = {**values, **written_counts(form, values), **form.fixed}
    typed = b""
    if form.entry:
        typed = data_on_line(form.describe(form.entry["data"]), values.get(form.entry["data"]) or b"", everything)
        typed += b"\x1a" if form.entry["until"] == "Ctrl+Z" else b""
    return write_items(form, form.items, everything) + b"\r", typed


def write_items(form, items, values):
    line = b""
    for at, item in enumerate(items):
        if isinstance(item, str):
            line += item.encode()
        elif isinstance(item, Field):
            line += write_field(form, item, values)
        elif is_there(form, item, values):
            line += write_items(form, item.items, values)
        elif leaves_place(form, items, at, values):
            line += b"," if item.items[0] == "," else b""
    return line


def leaves_place(form, items, at, values):
    """An absent group that other groups stand beside, in one that holds nothing but groups, leaves its comma behind."""
    return all(not isinstance(item, Field) for item in items) and any(
        is_there(form, item, values) for item in items[at + 1 :] if not isinstance(item, str)
    )


def write_field(form, field, values):
    name, parameter = form.resolve(field)
    if values.get(name) is None:
        return b""
    value = values[name]
    if parameter["type"] == "integer" and isinstance(value, int):
        return str(value).encode()
    if parameter["type"] == "hex_integer" and isinstance(value, int):
        return write_hex_integer(parameter, value)
    text = value.encode() if isinstance(value, str) else value
    if parameter["type"] == "data":
        text = data_on_line(parameter, text, values)
    return b'"' + text + b'"' if is_quoted(parameter) else text


def write_hex_integer(parameter, value):
    prefix = parameter.get("prefix", "")
    return (prefix + f"{value & 0xFFFFFFFF:0{parameter.get('digits', 1)}X}").encode()


def data_on_line(parameter, data, values):
    return data.hex().upper().encode() if is_hexadecimal(parameter, values) else data
