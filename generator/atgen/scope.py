"""Where the names on a line are looked up."""

from . import model
from .definitions import listed


class Scope:
    """Where a command or URC looks names up: its own parameters, then the shared ones."""

    def __init__(self, linker, name, item, source):
        self.linker = linker
        self.name = name
        self.item = item
        self.source = source
        self.used = {}
        self.broken = False  # a line could not be read, so nobody knows what stands on it
        self.own = {}
        for key, entry in item.get("parameters", {}).items():
            self.own[key] = linker.parameter(key, entry, item["parameters"].key_marks[key], source)

    def mark_broken(self):
        self.broken = True

    def refined(self, item):
        """The scope of a form or subcommand, where some parameters differ from the command's."""
        if "parameters" not in item:
            return self
        inner = Copy(self)
        for key, entry in item["parameters"].items():
            base = self.own.get(key) or self.linker.shared.get(key)
            mark = item["parameters"].key_marks[key]
            if base is None:
                self.linker.error(mark, f"refines '{key}', which is no parameter of {self.name}")
                continue
            self.find(key, mark, self.name)
            inner.own[key] = inner.changed[key] = self.linker.parameter(key, entry, mark, self.source, base=base)
        return inner

    def find(self, name, mark, where):
        parameter = self.own.get(name) or self.linker.shared.get(name)
        if parameter is None:
            known = listed(set(self.own) | set(self.linker.shared))
            self.linker.error(mark, f"unknown parameter '{name}' in '{where}'; expected one of {known}")
            return None
        if name not in self.used:
            self.used[name] = parameter
            parameter.parts = tuple(filter(None, (self.find(part, parameter.mark, name) for part in parameter.one_of)))
            types = sorted(part.type for part in parameter.parts)
            if len(types) == len(parameter.one_of) > 0 and types != ["domain_name", "ip_address"]:
                shown = ", ".join(parameter.one_of)
                message = f"'{name}': one_of {shown}; expected one parameter of type ip_address and one of type domain_name"
                self.linker.error(parameter.mark, message)
            if parameter.count:
                self.find(parameter.count, parameter.mark, name)
        return parameter

    def choice(self, names, mark, where):
        """The parameter of one field; for <a>/<b> the parameter that says it is one of a and b."""
        if len(names) == 1:
            return self.find(names[0], mark, where)
        for name, parameter in self.own.items():
            if parameter.one_of == names:
                return self.find(name, mark, where)
        self.linker.error(mark, f"no parameter is one_of {', '.join(names)}, as '{where}' needs")
        return None

    def report_unused(self):
        for name, parameter in self.own.items():
            if name not in self.used and not self.broken:
                self.linker.error(parameter.mark, f"parameter '{name}' stands on no line of {self.name}")


class Copy(Scope):
    """The scope of a form within that of its command; what it uses counts as used there too."""

    def __init__(self, outer):
        self.outer = outer
        self.linker, self.name, self.item, self.source = outer.linker, outer.name, outer.item, outer.source
        self.used, self.own = outer.used, dict(outer.own)
        self.changed = dict(getattr(outer, "changed", {}))

    def mark_broken(self):
        self.outer.mark_broken()


RAW = model.Parameter("raw", "raw", None, about="What the firmware supports, as it prints it.", shared=True)
