"""Runs the documents' examples, which are transcripts, through the generated encoders and decoders.

Each host line has to be what the encoder makes of the words in front of it, and each event what is expected of the module's
lines; a mismatch is an error at the line of the example.
"""

import json
import re
import subprocess

from .diagnostics import Mark
from .layers import shown_path

WORD = re.compile(r'(?:[^\s"]|"[^"]*")+')
ESCAPE = re.compile(r"\\(?:([rn\\])|x([0-9A-Fa-f]{2}))")
SIMPLE = {"r": "\r", "n": "\n", "\\": "\\"}


def check(folder, tool, diagnostics):
    """Checks every example below `folder`, one folder for each family; returns how many there are."""
    paths = sorted(folder.glob("*/*.at"))
    for path in paths:
        Example(path, tool, diagnostics).check()
    return len(paths)


class Example:
    def __init__(self, path, tool, diagnostics):
        self.path = path
        self.tool = tool
        self.diagnostics = diagnostics
        self.family = path.parent.name
        self.lines = path.read_text(encoding="utf-8").splitlines()

    def error(self, number, message):
        self.diagnostics.error(Mark(shown_path(self.path), number, 1), message)

    def check(self):
        self.check_encoding()
        self.check_events()

    def run(self, *arguments, text=""):
        return subprocess.run([self.tool, *arguments], input=text, capture_output=True, text=True, encoding="utf-8", check=False)

    def sent(self):
        """(number, text) of every host line."""
        return [(number, line[3:]) for number, line in enumerate(self.lines, 1) if line.startswith(">> ")]

    def check_encoding(self):
        sent = self.sent()
        for number, line in enumerate(self.lines, 1):
            if not line.startswith("# encode: "):
                continue
            words = [word.replace('"', "") for word in WORD.findall(line.partition(": ")[2])]
            done = self.run("encode", "--module", self.family, *words)
            if done.returncode:
                self.error(number, f"cannot be encoded: {done.stderr.strip()}")
                continue
            following = [entry for entry in sent if entry[0] > number]
            for made, (at, text) in zip(done.stdout.splitlines(), following):
                if unescape(made) != unescape(text):
                    self.error(at, f"does not round-trip: the encoder writes {made}")

    def check_events(self):
        wanted = [
            (number, line.partition(": ")[2]) for number, line in enumerate(self.lines, 1) if line.startswith("# expect: ")
        ]
        done = self.run("decode", "--module", self.family, "--secrets", text="\n".join(self.lines) + "\n")
        if done.returncode:
            self.error(1, f"cannot be decoded: {done.stderr.strip()}")
            return
        events = done.stdout.splitlines()
        for (number, text), event in zip(wanted, events):
            try:
                expected = json.loads(text)
            except ValueError as problem:
                self.error(number, f"is no JSON: {problem}")
                return
            if expected != json.loads(event):
                self.error(number, f"does not round-trip: the decoder says {event}")
                return
        if len(wanted) > len(events):
            self.error(wanted[len(events)][0], "does not round-trip: the decoder says nothing more")
        elif len(events) > len(wanted):
            self.error(len(self.lines), f"does not round-trip: the decoder goes on with {events[len(wanted)]}")


def unescape(text):
    return ESCAPE.sub(lambda match: SIMPLE[match[1]] if match[1] else chr(int(match[2], 16)), text)
