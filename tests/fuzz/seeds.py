"""What the fuzz targets start from: the merged specs, inputs made of the transcripts, and dictionaries made of the specs.

    seeds.py FOLDER    writes FAMILY.json, seeds/TARGET/ and dictionaries/TARGET into the folder where the targets are
"""

import hashlib
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "transcripts"))
from transcript import examples, own_transcripts  # noqa: E402

MARK = b"\x10"  # of scenario.h
BUFFERS = (b"\x00", b"\xc2")  # 64 and 512 bytes
MOST_KEYS = 12
ACTIONS = {  # of scenario.h too: trouble that no transcript has
    "the port fails": b"p\xfe",
    "the port takes a byte": b"p\x01",
    "the port takes all": b"p\xff",
    "a millisecond": b"t\x01",
    "half a second": b"t\x80",
    "a minute": b"t\xf8",
    "small buffers": b"s\x01\x04\x00",
    "a small sink": b"s\x01\xff\x01",
    "no result": b"s\xff\xff\x02",
    "again": b"s\xff\xff\x04",
    "no handlers": b"s\xff\xff\x18",
    "cancelled": b"x\x00",
    "cancelled in a handler": b"h\x10x\x00",
    "restarted": b"r",
    "restarted in a handler": b"h\x10r",
    "echo on": b"m\x00\x00\x01",
    "escape": b"e",
    "to the peer": b"o\x05",
    "another command": b">AT\r",
    "another command in a handler": b"h\x10>AT\r",
    "a blocking command": b"bAT\r",
}
LITERAL = re.compile(r"[^<\[\]]+")
FINALS = ("OK", "ERROR", "+CME ERROR: 3", "CONNECT", "NO CARRIER", "> ", '"', ",", "0x", "\r\n")


def main(folder):
    transcripts = examples() + own_transcripts()
    for family in families():
        spec = dump(family)
        (folder / f"{family}.json").write_text(json.dumps(spec), encoding="utf-8")
        words = {quoted(word.encode()) for word in words_of(spec)}
        actions = {quoted(MARK + action) for action in ACTIONS.values()}
        for target, inputs in targets(spec, transcripts).items():
            write_seeds(folder / "seeds" / f"{target}-{family}", inputs)
            dictionary = folder / "dictionaries" / f"{target}-{family}"
            dictionary.parent.mkdir(exist_ok=True)
            entries = sorted(words | actions if target == "receive" else words)
            dictionary.write_text("".join(f'"{entry}"\n' for entry in entries), encoding="ascii")


def families():
    return sorted(manifest.parent.name for manifest in ROOT.glob("generated/*/manifest.json"))


def dump(family):
    command = [sys.executable, "-B", "-m", "atgen", "dump", family]
    done = subprocess.run(command, cwd=ROOT / "generator", capture_output=True, check=True)
    return json.loads(done.stdout)


def targets(spec, transcripts):
    """Transcripts of other families are seeds too: half of their lines are the same, and the rest is unknown."""
    return {
        "receive": [*scenarios(spec, transcripts), *troubled(spec, transcripts)],
        "decode": [b"\x00" + line for transcript in transcripts for line in lines_of_module(transcript)],
        "answer": [bytes([line, *8 * [pattern]]) for line in range(128) for pattern in (0, 1, 0x55)],
        "encode": [b"\x00" + line for transcript in transcripts for line in lines_of_host(transcript)],
    }


# -- Inputs ---------------------------------------------------------------------------------------------------------------


def scenarios(spec, transcripts):
    return [buffer + b"\x00\x01" + b"".join(scenario(spec, each)) for each in transcripts for buffer in BUFFERS]


def troubled(spec, transcripts):
    """Each transcript with one kind of trouble behind each of its commands, and with blocking commands."""
    for number, transcript in enumerate(transcripts):
        parts = scenario(spec, transcript)
        for more in range(3):
            action = MARK + list(ACTIONS.values())[(number + 7 * more) % len(ACTIONS)]
            yield BUFFERS[more % 2] + b"\x00\x02" + b"".join(part + action * (part[:1] == MARK) for part in parts)
            yield BUFFERS[more % 2] + b"\x00\x03" + action + b"".join(parts).replace(MARK + b">", MARK + b"b")


def scenario(spec, transcript):
    """The parts of a transcript as scenario.h has them. What the host types after a prompt the target makes up."""
    parts = []
    for kind, data in transcript.entries:
        if kind == "module":
            parts.append(data.replace(MARK, 2 * MARK))
        elif kind == "mode":
            parts.extend(modes(spec, data.decode()))
        elif data == b"+++":
            parts.append(MARK + b"e" + MARK + b"t\x82")  # the escape sequence, and its guard time
        elif is_command(data):
            parts.append(MARK + b">" + data)
    return parts


def is_command(data):
    return data[:2].upper() == b"AT" and data.endswith(b"\r")


def modes(spec, words):
    for word in words.split():
        name, _, value = word.partition("=")
        if name in spec["modes"]:
            mode = list(spec["modes"]).index(name)
            yield from (MARK + b"m" + bytes([mode, key, int(value) & 0xFF]) for key in range(MOST_KEYS))


def lines_of_module(transcript):
    lines = re.split(rb"[\r\n]+", b"".join(transcript.bytes_of("module")))
    return [line.strip(b" ") for line in lines if line.strip(b" ")]


def lines_of_host(transcript):
    return [data.rstrip(b"\r") for data in transcript.bytes_of("host") if is_command(data)]


def write_seeds(folder, inputs):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for data in inputs:
        (folder / hashlib.sha1(data).hexdigest()).write_bytes(data)


# -- Dictionaries ---------------------------------------------------------------------------------------------------------


def words_of(spec):
    """What lines and commands are made of: names, heads, and the words of enumerations."""
    words = set(FINALS)
    for key, value in walk(spec):
        if key in ("line", "syntax") and isinstance(value, str):
            words.update(LITERAL.findall(value))
        elif key == "value":
            words.add(str(value))
    return {word for word in words if 0 < len(word) <= 64 and word.isascii()}


def walk(value):
    """Every key with its value, however deep."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield key, item
            yield from walk(item)
    elif isinstance(value, list):
        for item in value:
            yield from walk(item)


def quoted(word):
    return "".join(chr(byte) if chr(byte).isalnum() and byte < 0x80 else f"\\x{byte:02x}" for byte in word)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
