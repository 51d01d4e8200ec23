"""Other spellings under which the lines and commands of a family are read. What is sent is always the chosen one."""

import re

from . import syntax

NAME = re.compile(r"[A-Z0-9&]+")


class Spellings:
    """The beginnings of lines, each with the others that stand for it; a beginning is (head, quoted subject)."""

    def __init__(self, diagnostics):
        self.diagnostics = diagnostics
        self.of = {}
        self.taken = {}

    def add(self, alias, meant, mark):
        if alias == meant:
            self.diagnostics.error(mark, f"'{shown(alias)}' stands for itself")
            return
        first = self.taken.setdefault(alias, (meant, mark))
        if first[0] != meant:
            self.diagnostics.error(mark, f"'{shown(alias)}' already stands for '{shown(first[0])}'", ("said", first[1]))
        elif alias not in self.of.setdefault(meant, []):
            self.of[meant].append(alias)

    def beginning(self, text, mark):
        try:
            return syntax.parse_beginning(text)
        except syntax.SyntaxProblem as problem:
            self.diagnostics.error(mark, f"'{text}': {problem}")
            return None

    def add_line(self, line, item):
        """The `accepts` of one line."""
        for index, text in enumerate(item.get("accepts", ())):
            mark = item["accepts"].marks[index]
            alias = self.beginning(text, mark)
            if alias:
                self.add(alias, beginning_of(line), mark)

    def add_command(self, command, item):
        """The `accepts` of a command: names, or beginnings of its responses."""
        for index, text in enumerate(item.get("accepts", ())):
            mark = item["accepts"].marks[index]
            head, subject = (f"+{text}", None) if ":" not in text else self.beginning(text, mark) or (None, None)
            if ":" not in text:
                command.accepts.append(text)
            if ":" not in text and not NAME.fullmatch(text):
                self.diagnostics.error(mark, f"'{text}' is no name of a command; expected capitals and digits, or a beginning with a colon")
            lines = [
                line for line in lines_of(command.forms, command.subcommands)
                if head and line.syntax.head == f"+{command.name}" and (subject is None or line.syntax.subject is None)
            ]
            for line in lines:
                self.add((head, subject or line.syntax.subject), beginning_of(line), mark)
            self.check_used(lines or ":" not in text or not head, text, mark)

    def add_subcommand(self, sub, item):
        """The `accepts` of a subcommand: subjects, or beginnings of its responses."""
        for index, text in enumerate(item.get("accepts", ())):
            mark = item["accepts"].marks[index]
            alias = self.beginning(text, mark) if ":" in text else None
            if ":" not in text:
                sub.accepts.append(text)
            for line in lines_of(sub.forms):
                if ":" not in text or alias:
                    self.add(alias or (line.syntax.head, text), beginning_of(line), mark)

    def add_urc(self, lines, item):
        """The `accepts` of a URC: beginnings of its lines, with the subject of one of them or for all of them."""
        for index, text in enumerate(item.get("accepts", ())):
            mark = item["accepts"].marks[index]
            head, subject = self.beginning(text, mark) or (None, None)
            meant = [line for line in lines if head and (subject in (None, line.syntax.subject) or len(lines) == 1)]
            for line in meant:
                self.add((head, subject or line.syntax.subject), beginning_of(line), mark)
            self.check_used(meant or not head, text, mark)

    def check_used(self, used, text, mark):
        if not used:
            self.diagnostics.error(mark, f"'{text}' stands for no line; expected the beginning of one that is said otherwise too")

    def check(self, family):
        """No alias may be what something else is called, and an erratum has to tell where each was read."""
        known = " ".join(text for erratum in family.errata for text in erratum.accepts)
        named = [(alias[0] if alias[0] != meant[0] else alias[1], mark) for alias, (meant, mark) in self.taken.items()]
        for command in family.commands.values():
            named += [(name, command.mark) for name in command.accepts]
        for name, mark in named:
            if name.lstrip("+") not in known:
                self.diagnostics.error(mark, f"'{name}' is read too, but no erratum accepts it; expected one that says where it was read")
        names = {beginning_of(line): line for line in family.lines()}
        for alias, (meant, mark) in self.taken.items():
            if alias in names:
                self.diagnostics.error(mark, f"'{shown(alias)}' stands for '{shown(meant)}' and is a line itself", ("which stands", names[alias].mark))
        commands = {}
        for command in family.commands.values():
            self.check_subjects(command)
            for name in command.accepts:
                other = family.commands.get(name) or commands.setdefault(name, command)
                if name == command.name:
                    self.diagnostics.error(command.mark, f"'{name}' stands for itself")
                elif other is not command:
                    self.diagnostics.error(command.mark, f"'{name}' stands for {command.name} and for {other.name}", ("which stands", other.mark))

    def check_subjects(self, command):
        subjects = {sub.name: sub for sub in command.subcommands}
        for sub in command.subcommands:
            for name in sub.accepts:
                other = subjects.setdefault(name, sub)
                if other is not sub and (f"+{command.name}", name) not in self.taken:
                    self.diagnostics.error(command.mark, f"'{name}' stands for {command.name} \"{sub.name}\" and for \"{other.name}\"")


def beginning_of(line):
    return line.syntax.head, line.syntax.subject


def shown(beginning):
    head, subject = beginning
    return f'{head}: "{subject}"' if subject else f"{head}:"


def lines_of(forms, subcommands=()):
    for form in [*forms, *(form for sub in subcommands for form in sub.forms)]:
        yield from [*form.responses, *form.final, *form.later]
