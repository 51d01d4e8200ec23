"""Reads transcripts: what went over the line, and what the comments say about it."""

import json
import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
REGRESSIONS = ROOT / "tests" / "regressions"
ESCAPE = re.compile(rb"\\(?:([rn\\])|x([0-9A-Fa-f]{2}))")
SIMPLE = {b"r": b"\r", b"n": b"\n", b"\\": b"\\"}
WORD = re.compile(r'(?:[^\s"]|"[^"]*")+')


def host_tool():
    import pytest  # only the tests have it, and others read transcripts too

    path = os.environ.get("ATBIND_HOST")
    if not path:
        pytest.fail("ATBIND_HOST has to name the host tool, such as build/gcc/runtime/host/atbind_host")
    if not os.access(path, os.X_OK):
        pytest.fail(f"ATBIND_HOST names no program: {path}")
    return path


def run_host(*arguments, stdin=b"", stdout=subprocess.PIPE):
    words = [host_tool(), *(str(word) for word in arguments)]
    # A decode frees little; a larger quarantine of the address sanitizer only makes a thousand of them slow.
    environment = {"ASAN_OPTIONS": "quarantine_size_mb=1", **os.environ}
    return subprocess.run(words, input=stdin, stdout=stdout, stderr=subprocess.PIPE, timeout=60, check=False, env=environment)


def unescape(text):
    return ESCAPE.sub(lambda match: SIMPLE[match[1]] if match[1] else bytes([int(match[2], 16)]), text)


def escape(data):
    return b"".join(
        b"\\\\" if byte == 0x5C else bytes([byte]) if 0x20 <= byte <= 0x7E else b"\\x%02x" % byte for byte in data
    )


def split_words(text):
    """The words of a comment; quotation marks keep blanks in a word, escapes stay as they are."""
    return [word.replace('"', "") for word in WORD.findall(text)]


class Transcript:
    """A transcript file. `entries` are (kind, bytes) with the kinds mode, host and module."""

    def __init__(self, path):
        self.path = path
        self.comments = {}
        self.entries = []
        self.expected = []
        self.notes_of_host = []  # for each host entry, the comments directly in front of it
        waiting = []
        for line in path.read_bytes().split(b"\n"):
            if line.startswith(b"#"):
                waiting.append(self.read_comment(line))
            elif line.startswith((b">> ", b"<< ")):
                self.read_entry(line, waiting)
                waiting = []
            else:
                assert line == b"", f"{path}: neither a comment nor an entry: {line!r}"

    def read_comment(self, line):
        name, _, text = line[1:].strip().decode().partition(":")
        text = text.strip()
        self.comments.setdefault(name, []).append(text)
        if name == "expect":
            self.expected.append(json.loads(text))
        if name == "mode":
            self.entries.append(("mode", text.encode()))
        return name, text

    def read_entry(self, line, notes):
        kind = "host" if line.startswith(b">") else "module"
        self.entries.append((kind, unescape(line[3:])))
        if kind == "host":
            self.notes_of_host.append(notes)

    @property
    def family(self):
        return self.comments["family"][0] if "family" in self.comments else self.path.parent.name

    @property
    def options(self):
        return split_words(" ".join(self.comments.get("options", [])))

    def bytes_of(self, kind):
        return [data for entry, data in self.entries if entry == kind]

    def rewritten(self, rechunk):
        """The transcript's text with every run of module entries cut anew by `rechunk`."""
        lines = []
        run = b""
        for kind, data in [*self.entries, ("end", b"")]:
            if kind == "module":
                run += data
                continue
            if run:
                lines += [b"<< " + escape(piece) for piece in rechunk(run)]
                run = b""
            if kind == "mode":
                lines.append(b"# mode: " + data)
            elif kind == "host":
                lines.append(b">> " + escape(data))
        return b"\n".join(lines) + b"\n"


def examples():
    return [Transcript(path) for path in sorted(ROOT.glob("spec/examples/*/*.at"))]


def own_transcripts():
    """The project's own, those of quirks included."""
    folders = (Path(__file__).parent, REGRESSIONS)
    return [Transcript(path) for folder in folders for path in sorted(folder.glob("*.at"))]


def name_of(transcript):
    return f"{transcript.family}-{transcript.path.stem}"
