"""Plans the lines of a family's C: heads, shapes, and the union of URCs."""

from . import naming
from .c_model import NONE, FieldTable, Group, Head, HeadRule, Member, ParameterTable, Presence, Shape, Urc
from .model import ItemFormat
from .plan_types import Types, join
from .wording import cite

FIRST_HEAD = 7  # AT_HEAD_FIRST_OF_MODULE; the generated code asserts it


class LineShapes(Types):
    """Makes one shape of each line, and gives those that can come at any time a place in the union of URCs."""

    def __init__(self, family):
        super().__init__(family)
        self.heads, self.shapes, self.urcs, self.groups = {}, {}, {}, []

    # -- lines --------------------------------------------------------------------------------------------------------

    def head(self, syntax):
        key = (syntax.head, syntax.subject)
        if key not in self.heads:
            parts = [syntax.head.lstrip("+")] + ([syntax.subject] if syntax.subject else [])
            constant = f"{self.upper}_HEAD_{naming.upper(*parts)}"
            self.claim(constant, ("head", *key))
            rules = [head_rule(*key, syntax.bare)] + [head_rule(*alias, False) for alias in self.family.spellings.get(key, ())]
            self.heads[key] = Head(constant, rules, FIRST_HEAD + len(self.heads), shown_head(syntax))
        return self.heads[key]

    def members_of(self, lines, scope):
        """Members for all lines of one name; a member that some line lacks is optional."""
        members, groups = {}, {}
        for line in lines:
            repeated = {presence.group: presence for presence in line.presences if presence.repeated}
            for entry in line.syntax.fields:
                if entry.group in repeated:
                    groups[repeated[entry.group].name] = group_member(repeated[entry.group])
                elif entry.parameter and entry.parameter.type != "data":
                    optional = entry.group != 0 or any(entry.name not in other.parameters for other in lines)
                    optional = optional or may_be_missing(line, entry)
                    known = members.get(entry.name)
                    members[entry.name] = (entry.parameter, optional or bool(known and known[1]))
        singles = [self.member(parameter, scope, optional, False) for parameter, optional in members.values()]
        return singles + list(groups.values())

    def shape(self, line, same_name, scope, struct_name, about, urc):
        """The table of a line; equal lines of one struct are one shape."""
        struct = None
        if line.raw:
            struct = self.struct(f"{self.prefix}_ranges", "What the firmware supports, as it prints it.", "", [
                Member("raw", "at_string raw;", "in words, for people", "text", False, line.parameters["raw"])
            ], ("ranges",))
        elif line.syntax.fields:
            source = cite(line.source)
            struct = self.struct(struct_name, about, source, self.members_of(same_name, scope), ("struct", struct_name))
        key = (line.text, struct_name, tuple(line.when.items()))
        if key in self.shapes:
            return self.shapes[key]
        constant, number = "AT_HEAD_UNKNOWN", 0
        if not line.syntax.is_header:
            head = self.head(line.syntax)
            constant, number = head.constant, head.number
        name = self.unique_shape(self.shape_name(struct_name))
        fields, presences = LineFields(self, line, struct, struct_name, scope).tables()
        self.shapes[key] = Shape(
            name, line.text, constant, struct, fields, self.conditions(line), self.effects(line.sets, line.syntax),
            shape_flags(line, urc), urc, number, presences,
        )
        return self.shapes[key]

    def shape_name(self, struct_name):
        return struct_name.replace(f"{self.prefix}_", f"{self.prefix}_shape_", 1)

    def header_shape(self, line, struct_name):
        """The shape of the head of a line whose fields stand on lines of their own behind it."""
        key = ("header of", line.text)
        if key not in self.shapes:
            head = self.head(line.syntax)
            name = self.unique_shape(self.shape_name(struct_name) + "_header")
            self.shapes[key] = Shape(name, f"{line.syntax.head}:", head.constant, None, [], [], [], "AT_SHAPE_SILENT", None, head.number)
        return self.shapes[key]

    def unique_shape(self, base):
        taken = {shape.name for shape in self.shapes.values()}
        name, count = base, 1
        while name in taken:
            count += 1
            name = f"{base}_{count}"
        return name

    def index_on(self, syntax, name):
        for index, entry in enumerate(syntax.fields):
            if entry.parameter and entry.name == name:
                return index
        return NONE

    def conditions(self, line):
        return [
            (self.modes[name].constant, self.key_index(name, line.syntax), value) for name, value in line.when.items()
        ]

    def key_index(self, mode, syntax):
        per = self.modes[mode].per
        return self.index_on(syntax, per) if per else NONE

    def effects(self, effects, syntax):
        tables = []
        for effect in effects:
            source, constant = NONE, effect.constant
            if effect.parameter is not None:
                source = self.index_on(syntax, effect.parameter)
                default = syntax.fields[source].parameter.default
                constant = default if isinstance(default, int) and syntax.fields[source].group else "AT_KEEP"
            tables.append((self.modes[effect.mode].constant, self.key_index(effect.mode, syntax), source, constant))
        return tables

    def urc_line(self, urc, line):
        same_name = [other for other in urc.lines if other.name == line.name]
        self.add_urc(line, same_name, urc.name, [urc.name], "urc", urc.name, line.about or urc.title + ".")

    def add_urc(self, line, same_name, scope, base, suffix, name, about):
        """A line that can come at any time: gets a place in the family's union of URCs."""
        parts = base + ([line.name] if line.name else [])
        member = naming.lower(*parts)
        struct_name = f"{self.prefix}_{naming.lower(*base, line.name or suffix)}"
        constant = f"{self.upper}_URC_{naming.upper(*parts)}"
        shape = self.shape(line, same_name, scope, struct_name, about, constant)
        has_data = any(entry.parameter and entry.parameter.type == "data" for entry in line.syntax.fields)
        self.urcs.setdefault(constant, Urc(
            constant, member, shape.struct, about, name, line.syntax.subject or "", has_data
        ))
        return shape


class LineFields:
    """Makes the field tables of one line, and the shapes of the items that it repeats."""

    def __init__(self, planner, line, struct, struct_name, scope):
        self.planner = planner
        self.line = line
        self.struct = struct
        self.struct_name = struct_name
        self.scope = scope
        self.repeated = {presence.group: presence for presence in line.presences if presence.repeated}
        self.indexes = {}  # of the fields in the table: the fields of a repeated group are one
        for entry in line.syntax.fields:
            self.indexes.setdefault(self.name_of(entry), len(self.indexes))

    def name_of(self, entry):
        if entry.group in self.repeated:
            return self.repeated[entry.group].name
        return entry.name if entry.parameter else f'"{entry.literal}" {id(entry)}'

    def tables(self):
        fields, seen_groups, done = [], set(), set()
        for entry in self.line.syntax.fields:
            if self.name_of(entry) in done:
                continue
            done.add(self.name_of(entry))
            flags = ["AT_FIELD_COMMA"] if entry.comma else []
            flags += ["AT_FIELD_BREAK"] if entry.break_before and not self.line.syntax.is_header else []
            flags += ["AT_FIELD_OPENS"] if entry.group and entry.group not in seen_groups else []
            seen_groups.add(entry.group)
            fields.append(self.table(entry, flags))
        presences = [
            Presence(item.group, self.indexes[item.field], item.shift, item.mask) for item in self.line.presences
        ]
        return fields, presences

    def table(self, entry, flags):
        parent = self.line.syntax.groups.get(entry.group, 0)
        if entry.literal is not None:
            return FieldTable(self.planner.literal_table(entry.literal).name, "0", join(flags), entry.group, parent, NONE)
        if entry.group in self.repeated:
            presence = self.repeated[entry.group]
            member = f"offsetof({self.struct.name}, {naming.lower(presence.name)})"
            return FieldTable(self.group_table(presence).name, member, join(flags), entry.group, parent, NONE)
        parameter = entry.parameter
        member = next((item for item in self.struct.members if item.name == naming.lower(parameter.name)), None)
        flags += ["AT_FIELD_OPTIONAL"] if member and member.optional and member.kind == "integer" else []
        offset = f"offsetof({self.struct.name}, {member.name})" if member else "0"
        return FieldTable(self.parameter(parameter).name, offset, join(flags), entry.group, parent, self.other(parameter))

    def parameter(self, parameter):
        if isinstance(parameter.format, ItemFormat):
            return self.planner.formatted_table(parameter, self.scope, self.item_format(parameter.format))
        return self.planner.parameter_table(parameter, self.scope, self.line.only.get(parameter.name))

    def other(self, parameter):
        """The count of data, or the data that a count counts."""
        if parameter.type == "data":
            return self.indexes.get(parameter.count, NONE)
        for entry in self.line.syntax.fields:
            if entry.parameter and entry.parameter.type == "data" and entry.parameter.count == parameter.name:
                return self.indexes[entry.name]
        return NONE

    def items_of(self, presence):
        return [entry for entry in self.line.syntax.fields if entry.group == presence.group]

    def item_format(self, item):
        presence = next(entry for entry in self.repeated.values() if entry.name == item.group)
        names = [entry.name for entry in self.items_of(presence)]
        return (self.indexes[item.group], names.index(item.key), item.key_value, names.index(item.value), item.texts, item.absent == "hex")

    def group_table(self, presence):
        """The parameter table of a repeated group; the struct, shape and function of its items come with it."""
        planner, base = self.planner, self.struct_name.rsplit("_", 1)[0]
        item = naming.lower(presence.name).removesuffix("s")
        members = [planner.member(entry.parameter, self.scope, False, False) for entry in self.items_of(presence)]
        struct = planner.struct(f"{base}_{item}", f"One of the {presence.name} of {self.line.syntax.head}.", cite(self.line.source), members, ("item", base, item))
        shape = planner.shape_name(struct.name)
        fields = [
            FieldTable(self.parameter(entry.parameter).name, f"offsetof({struct.name}, {naming.lower(entry.name)})", "AT_FIELD_COMMA" if index else "0", 0, 0, NONE)
            for index, entry in enumerate(self.items_of(presence))
        ]
        planner.shapes[struct.name] = Shape(shape, ",".join(f"<{name}>" for name in presence.fields), "AT_HEAD_UNKNOWN", struct, fields, [], [], "0", None, 0)
        planner.groups.append(Group(struct, shape, f"{base}_next_{item}", self.line.syntax.head))
        table = ParameterTable(f"{planner.prefix}_group_{naming.lower(base.removeprefix(planner.prefix), presence.name)}", presence.name, "AT_TYPE_REPEATED", "0", 0, 255)
        table.item = shape
        return planner.parameters.setdefault(table.name, table)


def group_member(presence):
    name = naming.lower(presence.name)
    return Member(name, f"at_group {name};", f"{', '.join(presence.fields)}, as often as {presence.field} says", "group", False, None)


def shape_flags(line, urc):
    flags = ["AT_SHAPE_RAW"] if line.raw else []
    flags += ["AT_SHAPE_FINAL"] if line.syntax.bare and urc == NONE else []
    flags += ["AT_SHAPE_RESTART"] if line.restart else []
    flags += ["AT_SHAPE_BRINGS_OK"] if line.syntax.brings_ok else []
    flags += ["AT_SHAPE_INLINE"] if has_data(line) and not line.syntax.fields[-1].break_before else []
    return join(flags)


def has_data(line):
    return any(entry.parameter and entry.parameter.type == "data" for entry in line.syntax.fields)


def may_be_missing(line, entry):
    """A line with counted data may end behind a count of zero, so what stands between count and data is optional."""
    fields = line.syntax.fields
    if not has_data(line):
        return False
    count = fields[-1].parameter.count
    names = [item.name for item in fields]
    if fields[-1].group:
        return False
    return entry.name != count and names.index(entry.name) > names.index(count)


def head_rule(head, subject, bare):
    if bare:
        return HeadRule(f'"{head}"')
    # A head that looks like a command ends with its colon: AT+QCOAPOPEN=… is an echo.
    ending = "colon" if head.startswith("AT") else "separator"
    if subject:
        return HeadRule(f"'{head}' {ending} [\"] '{subject}' [\"]")
    return HeadRule(f"'{head}' colon") if ending == "colon" else HeadRule(f"'{head}'", is_name=True)


def shown_head(syntax):
    return f'{syntax.head}: "{syntax.subject}"' if syntax.subject else syntax.head
