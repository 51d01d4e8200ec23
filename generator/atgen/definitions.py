"""Reads what lines refer to: documents, parameters, modes, tables, errata."""

import re

from . import model

UINT16 = (0, 2**16 - 1)  # what a client keeps of a mode
INT32 = (-(2**31), 2**31 - 1)
INTEGER = r"0|-?[1-9]\d*"
HEX_INTEGER = r"0[xX][0-9a-fA-F]{1,8}"
INTEGERS = ("integer", "hex_integer")
TEXT = ("string", "text", "ip_address", "domain_name", "date_time", "digits", "hex_string", "data", "raw")
FITTING = {  # key of a parameter -> the types that it makes sense for
    "range": INTEGERS, "length": TEXT, "values": (*INTEGERS, "string"), "table": INTEGERS,
    "count": ("data",), "format": ("data",), "prefix": ("hex_integer",), "digits": ("hex_integer",),
    "or": TEXT, "masked": TEXT,
}
SPELLED = {"digits": r"[0-9]*", "hex_string": r"([0-9a-fA-F]{2})*"}
BITS = r"([A-Za-z][A-Za-z0-9_/]*) bits? ([0-7])(?:-([0-7]))?"


def listed(names):
    return ", ".join(sorted(names)) or "none"


class Definitions:
    """The definitions in the merged layers of a family; a Linker resolves the lines that use them."""

    def __init__(self, merged, documents, diagnostics):
        self.merged = merged
        self.documents = documents
        self.diagnostics = diagnostics
        self.modes = {}
        self.tables = {}
        self.shared = {}

    def error(self, mark, message, other=None):
        self.diagnostics.error(mark, message, other)

    # -- citations ----------------------------------------------------------------------------------------------------

    def cited_documents(self, top):
        for index, name in enumerate(top["documents"]):
            self.known_document(name, top["documents"].marks[index])
        return {name: self.documents[name] for name in top["documents"] if name in self.documents}

    def known_document(self, name, mark):
        if name not in self.documents:
            known = listed(self.documents)
            self.error(mark, f"cites unknown document '{name}'; expected one of {known}")

    def source(self, item, inherited=None):
        if "source" not in item:
            return inherited
        text = item["source"]
        match = re.match(r"(\S+?)(?: ([0-9A-Z][0-9.]*))?(?:, table (\d+))?(?:, page (\d+))?$", text)
        self.known_document(match[1], item.marks["source"])
        return model.Source(match[1], match[2], match[3], match[4])

    # -- parameters ---------------------------------------------------------------------------------------------------

    def parameter(self, name, item, mark, source=None, shared=False, base=None):
        """A parameter; one that states no type refines `base`, or the shared parameter of its name."""
        base = base or (None if shared else self.shared.get(name))
        if base and "type" not in item and "one_of" not in item:
            parameter = model.Parameter(**vars(base))
            parameter.mark = mark
        elif "type" not in item and "one_of" not in item:
            self.error(mark, f"'{name}' lacks a type")
            parameter = model.Parameter(name, "integer", mark)
        else:
            kind = "choice" if "one_of" in item else item["type"]
            parameter = model.Parameter(name, kind, mark, shared=shared)
        parameter.source = self.source(item, source)
        self.fill(parameter, item)
        return parameter

    def fill(self, parameter, item):
        for key, types in FITTING.items():
            if key in item and parameter.type not in types:
                self.error(item.key_marks[key], f"'{parameter.name}': {key} does not go with type {parameter.type}")
        for key in ("about", "unit", "open", "quotes", "pattern", "count", "table", "prefix", "digits", "masked", "secret"):
            if key in item:
                setattr(parameter, key, item[key])
        parameter.alternative = item.get("or", parameter.alternative)
        if "format" in item:
            parameter.format = self.format(item["format"])
        if "default" in item:
            parameter.default = self.value_of(parameter, item["default"])
        if "one_of" in item:
            parameter.one_of = tuple(item["one_of"])
        if "range" in item:
            parameter.minimum, parameter.maximum = self.range(item["range"], item.marks["range"], parameter.name)
        if "length" in item:
            parameter.minimum, parameter.maximum = self.length(item["length"], item.marks["length"], parameter.name)
        if "values" in item:
            parameter.values = self.values(parameter, item["values"])
        if "without" in item:
            self.leave_out(parameter, item)
        self.check_parameter(parameter, item)

    @staticmethod
    def value_of(parameter, value):
        """A value as the model has it: hexadecimal integers, which YAML keeps as text, are numbers."""
        hexadecimal = parameter is not None and parameter.type == "hex_integer" and isinstance(value, str)
        return int(value, 16) if hexadecimal and re.fullmatch(HEX_INTEGER, value) else value

    @staticmethod
    def format(item):
        if not isinstance(item, dict):
            return item
        (key, key_value), = item["where"].items()
        (value, texts), = item["text"].items()
        return model.ItemFormat(item["of"], key, key_value, value, list(texts), item["absent"])

    def range(self, text, mark, name):
        low, high = (int(part) for part in text.split(".."))
        if low > high:
            self.error(mark, f"'{name}': range {text} is upside down; expected the smaller number first")
        for number in (low, high):
            self.check_number(name, number, mark)
        return low, high

    def check_number(self, name, number, mark, bits=32, limits=INT32):
        if not limits[0] <= number <= limits[1]:
            self.error(mark, f"'{name}': {number} does not fit {bits} bits; expected {limits[0]} to {limits[1]}")

    def length(self, value, mark, name):
        return self.range(f"{value}..{value}" if isinstance(value, int) else value, mark, name)

    def values(self, parameter, items):
        values = []
        for key, item in items.items():
            mark = items.key_marks[key]
            if parameter.type == "string":
                if "number" not in item:
                    self.error(mark, f"'{parameter.name}': value '{key}' lacks its number")
                value = model.Value(item.get("number", 0), item.get("name", key), item["about"], key)
            elif re.fullmatch(HEX_INTEGER if parameter.type == "hex_integer" else INTEGER, key):
                if "name" not in item:
                    self.error(mark, f"'{parameter.name}': value {key} lacks a name")
                base = 16 if parameter.type == "hex_integer" else 10
                value = model.Value(int(key, base), item.get("name", key), item["about"])
                value.digits = key if base == 16 else None
            else:
                what = "a hexadecimal integer such as 0x0100" if parameter.type == "hex_integer" else "an integer"
                self.error(mark, f"'{parameter.name}': value '{key}' is not {what}")
                continue
            value.supported = item.get("supported", True)
            self.check_number(parameter.name, value.code, mark)
            for other in values:
                if other.code == value.code:
                    self.error(mark, f"'{parameter.name}': value '{key}' has the number {value.code} of another value")
                if other.name == value.name:
                    self.error(mark, f"'{parameter.name}': value '{key}' has the name '{value.name}' of another value")
            values.append(value)
        return values

    def leave_out(self, parameter, item):
        known = [str(value.shown) for value in parameter.values or ()]
        for index, word in enumerate(item["without"]):
            if str(word) not in known:
                self.error(item["without"].marks[index], f"'{parameter.name}' has no value '{word}' to leave out")
        left_out = [str(word) for word in item["without"]]
        parameter.values = [value for value in parameter.values or () if str(value.shown) not in left_out]

    def check_parameter(self, parameter, item):
        if parameter.alternative and parameter.masked:
            self.error(item.key_marks.get("masked", parameter.mark), f"'{parameter.name}' has both or and masked; expected one of them")
        mark = item.marks.get("default", parameter.mark)
        default = parameter.default
        if "table" in item and parameter.table not in self.tables:
            known = listed(self.tables)
            self.error(item.marks["table"], f"'{parameter.name}': unknown table '{parameter.table}'; expected one of {known}")
        if default is None:
            return
        if parameter.values is not None:
            allowed = [value.word if value.word else value.code for value in parameter.values]
            if default not in allowed:
                shown = ", ".join(str(value) for value in allowed)
                self.error(mark, f"'{parameter.name}': default {default} is not among its values {shown}")
        elif parameter.is_integer != isinstance(default, int):
            self.error(mark, f"'{parameter.name}': default {default} is not of type {parameter.type}")
        elif parameter.is_integer:
            self.check_number(parameter.name, default, mark)
        elif default == parameter.alternative:
            return
        elif parameter.type in SPELLED and not re.fullmatch(SPELLED[parameter.type], default):
            self.error(mark, f"'{parameter.name}': default {default} is not of type {parameter.type}")
        size = default if isinstance(default, int) else len(default.encode()) // (2 if parameter.type == "hex_string" else 1)
        if parameter.minimum is not None and not parameter.minimum <= size <= parameter.maximum:
            limits = f"{parameter.minimum}..{parameter.maximum}"
            what = "range" if isinstance(default, int) else "length"
            self.error(mark, f"'{parameter.name}': default {default} is outside its {what} {limits}")

    # -- modes, tables, results, errata -------------------------------------------------------------------------------

    def mode(self, name, item):
        low, high = None, None
        if "range" in item:
            low, high = self.range(item["range"], item.marks["range"], name)
            if not low <= item["initial"] <= high:
                self.error(item.marks["initial"], f"'{name}': initial {item['initial']} is outside its range {low}..{high}")
        values = {int(key): str(text) for key, text in item.get("values", {}).items()}
        for number in (item["initial"], *values, *(() if high is None else (low, high))):
            mark = item.marks["initial" if number == item["initial"] else "values" if number in values else "range"]
            self.check_number(name, number, mark, 16, UINT16)
        if "values" in item and item["initial"] not in values:
            shown = ", ".join(item["values"])
            self.error(item.marks["initial"], f"'{name}': initial {item['initial']} is not among its values {shown}")
        mode = model.Mode(
            name, item["about"], self.source(item), item["initial"], item.get("saved", False), item.get("per"),
            values, low, high, item.get("unit"),
        )
        if mode.per:
            self.key_of(mode, item)
        return mode

    def key_of(self, mode, item):
        key = self.shared.get(mode.per)
        if key is None or not key.is_integer or key.minimum is None:
            self.error(item.marks["per"], f"'{mode.name}': per '{mode.per}' is not a shared integer parameter with a range")
            return
        mode.slots, mode.slot_base = key.maximum - key.minimum + 1, key.minimum

    def table(self, name, item):
        codes = []
        for key, entry in item["codes"].items():
            mark = item["codes"].key_marks[key]
            self.check_number(name, int(key), mark)
            if any(other.name == entry["name"] for other in codes):
                self.error(mark, f"'{name}': code {key} has the name '{entry['name']}' of another code")
            codes.append(model.Code(int(key), entry["name"], entry["meaning"]))
        return model.Table(name, item["title"], self.source(item), codes, item.get("open", False))

    def result(self, item):
        tables = item.get("table", ())
        tables = [tables] if isinstance(tables, str) else list(tables)
        for name in tables:
            if name not in self.tables:
                self.error(item.marks["table"], f"unknown table '{name}'; expected one of {listed(self.tables)}")
        return {"about": item["about"], "source": self.source(item), "tables": tables}

    def erratum(self, name, item):
        read = [(self.source(entry), entry["text"]) for entry in item["read"]]
        return model.Erratum(name, item["about"], read, item["chosen"], item["reason"], list(item.get("accepts", ())))
