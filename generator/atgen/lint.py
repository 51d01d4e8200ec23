"""What is well-formed and still wrong: names that no line uses, lines that the same bytes could match."""


def lint(family, diagnostics):
    """Reports what would make generated parsers or encoders unsafe."""
    for command in family.commands.values():
        for _, forms in command.all_forms():
            for form in forms:
                check_lines(form.responses, diagnostics)
                check_lines([*form.final, *form.later], diagnostics)
    for urc in family.urcs.values():
        check_lines(urc.lines, diagnostics)
    check_words(family, diagnostics)
    for line in family.lines():
        if line.unsafe:
            modes = " and ".join(f"{mode} is {value}" for mode, value in line.when.items())
            when = f" while {modes}" if modes else ""
            diagnostics.warning(line.mark, f"'{line.text}'{when} cannot be parsed safely: {line.unsafe}")


def check_lines(lines, diagnostics):
    """Two lines of one context must not both fit the same bytes in the same modes."""
    for index, line in enumerate(lines):
        for other in lines[:index]:
            if same_head(line, other) and modes_overlap(line, other) and fields_overlap(line, other):
                diagnostics.error(
                    line.mark, f"'{line.text}' cannot be told from '{other.text}' in the same modes", ("which stands", other.mark)
                )


def check_words(family, diagnostics):
    """Words with a variable end must not take in the words of another line."""
    words = {line.syntax.head: line for line in family.lines() if line.syntax.bare}
    for head, line in words.items():
        for other_head, other in words.items() if line.syntax.fields else ():
            if other_head != head and other_head.startswith(head):
                diagnostics.error(line.mark, f"'{line.text}' cannot be told from '{other.text}'", ("which stands", other.mark))


def same_head(line, other):
    if line.syntax.is_header != other.syntax.is_header:
        return False  # one stands behind its head, the other on a line of its own
    return line.syntax.head == other.syntax.head and line.syntax.subject == other.syntax.subject and not line.raw


def modes_overlap(line, other):
    """Whether some setting of the modes allows both lines."""
    return all(other.when.get(mode, value) == value for mode, value in line.when.items())


def fields_overlap(line, other):
    """Whether the same bytes could be read as the fields of both lines: every way of leaving out optional groups."""
    return any(
        len(one) == len(two) and all(values_overlap(line, other, a, b) for a, b in zip(one, two))
        for one in expansions(line.syntax)
        for two in expansions(other.syntax)
    )


def expansions(syntax):
    """The field lists that a line can have, optional groups left out from the end."""
    groups = [0]
    while True:
        fields = [entry for entry in syntax.fields if entry.group in groups]
        yield fields
        missing = [entry.group for entry in syntax.fields if entry.group not in groups]
        if not missing:
            return
        groups.append(missing[0])


def values_overlap(line, other, one, two):
    if one.literal is not None and two.literal is not None:
        return one.literal.lower() == two.literal.lower()
    if one.literal is not None or two.literal is not None:
        parameter = (one if two.literal is not None else two).parameter
        return not parameter.is_integer
    if one.parameter.is_integer and two.parameter.is_integer:
        return not (excludes(line, one, other, two) or excludes(other, two, line, one))
    if one.parameter.is_integer or two.parameter.is_integer:
        text = two.parameter if one.parameter.is_integer else one.parameter
        return text.type in ("text", "raw", "digits", "hex_string") or (text.type == "string" and not text.is_quoted)
    return True


def excludes(line, one, other, two):
    """Whether one line is limited to values that the other never has."""
    allowed = line.only.get(one.name)
    if allowed is None:
        return False
    never = set(other.excluded.get(two.name, ()))
    if two.name in other.only:
        never |= set(allowed) - set(other.only[two.name])
    return set(allowed) <= never
