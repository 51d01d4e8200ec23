"""Counts what each document says, what of it is in the spec, and what of that is tested; keeps the table in the README.

    coverage.py ROOT [--write | --check]

What a document says is counted in tests/generator/contents/, where it was written down a second time; what is in the spec
is found in the merged model. A command, form or parameter counts as tested when the encoder's tables write it or a
transcript's expectations name it; a URC line when a transcript expects it; a row of a table when its second writing agrees.
"""

import json
import sys
from pathlib import Path

ROOT = Path(sys.argv[1]) if __name__ == "__main__" else Path(__file__).resolve().parents[2]
for folder in ("generator", "tests/generator", "tests/transcripts"):
    sys.path.insert(0, str(ROOT / folder))

import test_contents as contents  # noqa: E402
import test_encode_cli as encoding  # noqa: E402
from atgen import syntax  # noqa: E402
from atgen.cli import load  # noqa: E402
from atgen.diagnostics import Diagnostics  # noqa: E402
from atgen.dump import dump  # noqa: E402
from transcript import examples, own_transcripts, split_words  # noqa: E402

BEGIN, END = "<!-- coverage -->", "<!-- /coverage -->"
KINDS = {"=?": "test", "?": "read", "=": "write", "": "execute"}
COLUMNS = ("commands", "forms", "parameters", "URC lines", "table rows", "examples")


class Options:
    spec = ROOT / "spec"


class Tested:
    """What the encoder's tables and the transcripts of a family name."""

    def __init__(self, family):
        self.commands, self.forms, self.parameters, self.urcs = set(), set(), set(), []
        for name, table in encoding.TABLES:
            if name == family:
                for words in table.WRITTEN:
                    self.written(words)
        for transcript in [*examples(), *own_transcripts()]:
            if transcript.family == family:
                self.expected(transcript)

    def written(self, text):
        words = split_words(text)
        name = words[0].rstrip("?").rstrip("=")
        kind = "test" if words[0].endswith("=?") else "read" if words[0].endswith("?") else "write"
        command, _, part = name.partition(".")
        self.commands.add(command)
        self.forms |= {(command, kind, part), (command, kind, "")} | ({(command, "execute", part)} if len(words) == 1 else set())
        self.parameters |= {(command, word.partition("=")[0]) for word in words[1:]}

    def expected(self, transcript):
        for words in transcript.comments.get("encode", ()):
            self.written(words)
        for event in transcript.expected:
            if event["type"] in ("command", "response"):
                self.commands.add(event["command"])
                self.parameters |= {(event["command"], name) for name in names_in(event)}
            elif event["type"] == "urc":
                self.urcs.append(event)
                self.parameters |= {(event["name"], name) for name in names_in(event)}


def names_in(event):
    """Every field of an event, those of repeated groups and the payload included."""
    for name, value in event.get("fields", {}).items():
        yield name
        for item in value if isinstance(value, list) else ():
            yield from item
    if "payload" in event:
        yield "data"


def count(document, dumped, tested):
    """(in the document, in the spec, tested) for each column."""
    content = contents.read(document)
    found = contents.Comparison(content, document, dumped).run()
    lacking = {what: sum(row.startswith(what) for row in found) for what in ("command", "URC", "table")}
    missing_forms = sum(": form: " in row for row in found)
    missing_parameters = sum(row.endswith("is missing in the spec") and "." in row.split(" ")[0] for row in found)
    missing_lines = sum(": line: " in row for row in found)
    commands = content["commands"]
    forms = [(name, *form_of(line)) for name, entry in commands.items() for line in contents.lines_read(content, entry["forms"])]
    parameters = [(name, key) for name, entry in [*commands.items(), *content["urcs"].items()] for key in entry.get("parameters", ())]
    lines = [(name, line) for name, entry in content["urcs"].items() for line in urc_lines(content, name, entry)]
    rows = sum(len(rows) for rows in content["tables"].values())
    sections = set(content["examples"])
    present = {section for section in sections if any(section in path.name for path in (ROOT / "spec/examples" / content["family"]).glob("*.at"))}
    return [
        (len(commands), len(commands) - lacking["command"], sum(name in tested.commands for name in commands)),
        (len(forms), len(forms) - missing_forms, sum(form in tested.forms for form in forms)),
        (len(parameters), len(parameters) - missing_parameters, sum(is_tested(entry, tested, dumped) for entry in parameters)),
        (len(lines), len(lines) - missing_lines, sum(any(is_line(event, *line) for event in tested.urcs) for line in lines)),
        (rows, rows - lacking["table"], rows - lacking["table"]),
        (len(sections), len(present), len(present)),
    ]


def form_of(line):
    parsed = syntax.parse_command(line)
    return KINDS[parsed.mark] if parsed.head.startswith("AT+") else "write", parsed.subject or ""


def urc_lines(content, name, entry):
    if "words" in entry:
        return [word for word, _ in entry["words"]]
    key = f"{name} URC" if name in content["commands"] else name
    return contents.lines_read(content, contents.departed(content, f"{key}.lines", entry["lines"]))


def is_tested(entry, tested, dumped):
    """Whether a command or URC of its name names a parameter, a result of the command does, or what it counts is named."""
    name, key = entry
    heads = {name, *heads_of(dumped["commands"].get(name, {}))}
    if any((head, key) in tested.parameters for head in heads):
        return True
    holder = {**dumped["urcs"].get(name, {}), **dumped["commands"].get(name, {})}.get("parameters", {})
    return any(key in item.get("one_of", ()) or key == item.get("count") for item in holder.values())


def heads_of(command):
    """What the results of a command are called where they come as URCs, such as QIURC."""
    for form in contents.forms_of(command):
        for item in form["results"]:
            if ":" in item.get("line", ""):
                yield syntax.parse_response(item["line"]).head.lstrip("+")


def is_line(event, name, line):
    """Whether an expected URC is one of this line."""
    if event["name"] != name:
        return False
    parsed = syntax.parse_response(line)
    words = parsed.bare and not parsed.fields
    if words and event.get("fields"):
        return line == f"{name} {next(iter(event['fields'].values()))}" or line == f"{name}_{next(iter(event['fields'].values()))}"
    names = {name for field in parsed.fields for name in field.names}
    needed = {name for field in parsed.fields if not field.group for name in field.names} - {"data"}
    given = set(names_in(event)) - {"literal", "options"}
    return event.get("kind") == parsed.subject and needed <= given <= names | {"data", "seq"}


def table():
    diagnostics = Diagnostics()
    families = {name: dump(family) for name, family in load(Options, diagnostics)[1].items()}
    tested = {name: Tested(name) for name in families}
    titles = {document["name"]: document["title"] for dumped in families.values() for document in dumped["documents"]}
    lines = [f"| document | {' | '.join(COLUMNS)} |", "| --- |" + " --- |" * len(COLUMNS)]
    for document in contents.CONTENTS:
        family = json.loads(contents.CONTENTS[document])["family"]
        cells = ["/".join(map(str, counts)) for counts in count(document, families[family], tested[family])]
        lines.append(f"| {titles[document]} | {' | '.join(cells)} |")
    return "\n".join([*lines, "", "Each cell: said by the document / in the spec / tested."])


def main(words):
    readme = ROOT / "README.md"
    text = readme.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    made = f"{before}{BEGIN}\n{table()}\n{END}{after}"
    if "--write" in words:
        readme.write_text(made, encoding="utf-8")
    elif "--check" in words:
        if made != text:
            print("README.md: the coverage table is out of date; run ./atbind coverage --write", file=sys.stderr)
            return 1
    else:
        print(table())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[2:]))
