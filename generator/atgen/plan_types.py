"""Plans the types of a family's C: enumerations, structs, and the tables of parameters and fields."""

from . import naming
from .c_model import NONE, Collision, Enum, Enumerator, Member, ParameterTable, Struct
from .c_values import c_type, detail_of, document_name, is_text, limits_of, listed_codes, spans_of
from .model import ItemFormat
from .wording import describe


class Types:
    """Knows which C names are taken, and makes each type and table once."""

    def __init__(self, family):
        self.family = family
        self.prefix = family.name
        self.upper = family.name.upper()
        self.enums, self.structs, self.parameters, self.origins = {}, {}, {}, {}
        self.modes = {}
        self.functions = set()  # their names, which no type can have

    def claim(self, name, origin):
        """Notes that `origin` has the C name `name`; two origins of one name are an error."""
        first = self.origins.setdefault(name, origin)
        if first != origin:
            one, two = (" ".join(str(word) for word in words if word) for words in (first, origin))
            raise Collision(f"{one} and {two} would both be called {name} in C")
        return name

    # -- types --------------------------------------------------------------------------------------------------------

    def scope_of(self, parameter, scope):
        return () if parameter.shared else (scope,)

    def enum(self, parameter, scope):
        """The C enumeration of a parameter, or None. Uses of one shared parameter share one enumeration."""
        if parameter.table:
            return self.table_enum(parameter.table)
        if parameter.values is None:
            return None
        parts = self.scope_of(parameter, scope)
        name = f"{self.prefix}_{naming.lower(*parts, parameter.name)}"
        name = self.claim(f"{name}_value" if name in self.functions else name, ("enum", *parts, parameter.name))
        prefix = f"{self.upper}_{naming.upper(*parts, parameter.name)}"
        enum = self.enums.setdefault(name, Enum(name, parameter.about, [], prefix, parameter.is_word))
        self.claim(f"{prefix}_ENUM_WIDTH", ("width of", *parts, parameter.name))
        if parameter.is_word:
            self.claim(f"{prefix}_UNKNOWN", ("unlisted value of", *parts, parameter.name))
        known = {enumerator.value for enumerator in enum.enumerators}
        for value in parameter.values:
            if value.code not in known:
                about = value.about if value.supported else f"{value.about} Documented, not supported."
                constant = self.claim(f"{prefix}_{naming.upper(value.name)}", ("value", value.name, "of", *parts, parameter.name))
                enum.enumerators.append(Enumerator(constant, value.code, about))
        enum.enumerators.sort(key=lambda enumerator: enumerator.value)
        return enum

    def table_enum(self, name):
        table = self.family.tables[name]
        prefix = f"{self.upper}_{naming.upper(name)}"
        c_name = self.claim(f"{self.prefix}_{naming.lower(name)}", ("table", name))
        enumerators = [
            Enumerator(self.claim(f"{prefix}_{naming.upper(code.name)}", ("code", code.code, "of table", name)), code.code, code.meaning + ".")
            for code in table.codes
        ]
        return self.enums.setdefault(c_name, Enum(c_name, table.title + ".", enumerators, prefix, False))

    def member(self, parameter, scope, optional, argument):
        name = naming.lower(parameter.name)
        comment = describe(parameter)
        if is_text(parameter):
            return Member(name, f"at_string {name};", comment, "text", optional, parameter)
        if parameter.type == "data":
            return Member(name, f"at_bytes {name};", comment, "data", optional, parameter)
        enum = self.enum(parameter, scope)
        kind = "word" if parameter.is_word else "integer"
        if kind == "word" and not argument:
            declaration = f"struct {{\n        {enum.name} value; /* 0 if the text is not in the list */\n        at_string text;\n    }} {name};"
        elif enum and optional:
            declaration = f"struct {{\n        {enum.name} value;\n        bool present;\n    }} {name};"
        elif enum:
            declaration = f"{enum.name} {name};"
        else:
            declaration = f"{'at_optional' if optional else 'int32_t'} {name};"
        return Member(name, declaration, comment, kind, optional, parameter)

    def struct(self, name, about, source, members, origin):
        """A struct, or more members for it: lines of one name share one struct."""
        self.claim(name, origin)
        struct = self.structs.setdefault(name, Struct(name, about, [], source))
        known = {member.name: member for member in struct.members}
        for member in members:
            first = known.setdefault(member.name, member)
            if first is member:
                struct.members.append(member)
            elif first.parameter is not None and first.parameter.name != member.parameter.name:
                one, two = first.parameter.name, member.parameter.name
                raise Collision(f"parameters {one} and {two} would both be called {name}.{member.name} in C")
            elif known[member.name].declaration != member.declaration:
                raise Collision(f"{name}.{member.name} would have two types")
        return struct

    # -- parameters and fields ----------------------------------------------------------------------------------------

    def parameter_table(self, parameter, scope, only=None):
        flags = self.parameter_flags(parameter, only is not None)
        entry = ParameterTable("", document_name(parameter), c_type(parameter), flags, 0, 0)
        entry.minimum, entry.maximum = limits_of(parameter, self.family)
        if parameter.is_word:
            entry.spellings = [(value.code, value.word) for value in parameter.values]
        elif parameter.alternative or parameter.masked:
            entry.spellings = [(0, parameter.alternative or parameter.masked)]
        elif parameter.is_integer:
            spans = spans_of(only if only is not None else listed_codes(parameter, self.family))
            if spans:
                entry.minimum, entry.maximum = spans[0][0], spans[-1][1]
            entry.spans = spans if len(spans) > 1 else []
        entry.detail = detail_of(parameter, self.modes)
        return self.intern_parameter(entry, parameter, scope)

    def formatted_table(self, parameter, scope, item_format):
        """The table of data whose format an item of a repeated group tells."""
        table = self.parameter_table(parameter, scope)
        table.item_format = item_format
        return table

    def intern_parameter(self, entry, parameter, scope):
        """Gives equal tables one name; parameters of one name that differ get their command's name in front."""
        base = f"{self.prefix}_parameter_{naming.lower(*self.scope_of(parameter, scope), parameter.name)}"
        name, count = base, 1
        while True:
            entry.name = name
            first = self.parameters.setdefault(name, entry)
            if first == entry:
                return first
            count += 1
            name = f"{base}_{count}"

    def parameter_flags(self, parameter, closed):
        flags = ["AT_PARAMETER_QUOTED"] if parameter.is_quoted else []
        flags += ["AT_PARAMETER_OR"] if parameter.alternative else []
        flags += ["AT_PARAMETER_MASKED"] if parameter.masked else []
        if (parameter.values is not None or parameter.table) and not closed:
            flags.append("AT_PARAMETER_LISTED")
        if parameter.type == "data":
            flags += self.format_flags(parameter.format)
        return " | ".join(flags) or "0"

    def format_flags(self, format_):
        if isinstance(format_, ItemFormat):
            return ["AT_PARAMETER_HEX_BY_ITEM"]
        if format_ in ("text", "hex"):
            return ["AT_PARAMETER_HEX"] if format_ == "hex" else []
        return ["AT_PARAMETER_HEX_BY_MODE" if format_ in self.modes else "AT_PARAMETER_HEX_BY_FIELD"]

    def literal_table(self, literal):
        name = f"{self.prefix}_literal_{naming.lower(literal)}"
        entry = ParameterTable(name, literal, "AT_TYPE_LITERAL", "0", 0, 0)
        return self.parameters.setdefault(name, entry)


def join(flags):
    return " | ".join(flags) or "0"
