"""What is not for logs: the parameters that are keys or passwords, and the beginnings of the lines that carry them."""

from .aliases import beginning_of


class Secrets:
    """
    `parameters` are (name of the command or URC, name of the parameter). `beginnings` are compared with lines without
    blanks, so they have none, and neither AT nor + in front: a line may have lost its first bytes.
    """

    def __init__(self, family, commands):
        self.spellings = family.spellings
        self.parameters, self.beginnings = [], []
        for command in commands:
            for sub, forms in command.all_forms():
                for form in forms:
                    self.add_form(command, sub, form)
        for urc in family.urcs.values():
            for line in urc.lines:
                self.add_line(urc.name, line)

    def add_form(self, command, sub, form):
        if self.add(command.name, form.syntax.fields):
            for name in [command.name, *command.accepts]:
                for subject in [sub.name, *sub.accepts] if sub else [None]:
                    self.add_beginning(name, form.syntax.mark, subject)
        for line in form.responses:
            self.add_line(command.name, line)
        for line in [*form.final, *form.later]:
            self.add_line(line.syntax.head.lstrip("+"), line)

    def add_line(self, name, line):
        if self.add(name, line.syntax.fields):
            for head, subject in [beginning_of(line), *self.spellings.get(beginning_of(line), ())]:
                self.add_beginning(head.lstrip("+"), ":", subject)

    def add(self, name, fields):
        """Whether any of the fields is a secret."""
        found = [(name, field.parameter.name) for field in fields if field.parameter and is_secret(field.parameter)]
        self.parameters += [entry for entry in found if entry not in self.parameters]
        return bool(found)

    def add_beginning(self, name, mark, subject):
        text = f'{name}{mark}"{subject}",' if subject else f"{name}{mark}"
        text = "".join(text.split())
        if text not in self.beginnings:
            self.beginnings.append(text)


def is_secret(parameter):
    """What is one of several parameters is a secret if any of them is."""
    return parameter.secret or any(part.secret for part in parameter.parts)
