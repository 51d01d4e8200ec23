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
LITERAL = re.compile(r"[^<\[\]]+")
FINALS = ("OK", "ERROR", "+CME ERROR: 3", "CONNECT", "NO CARRIER", "> ", '"', ",", "0x", "\r\n")


def main(folder):
    transcripts = examples() + own_transcripts()
    for family in families():
        spec = dump(family)
        (folder / f"{family}.json").write_text(json.dumps(spec), encoding="utf-8")
        words = words_of(spec)
        for target, inputs in targets(spec, transcripts).items():
            write_seeds(folder / "seeds" / f"{target}-{family}", inputs)
            dictionary = folder / "dictionaries" / f"{target}-{family}"
            dictionary.parent.mkdir(exist_ok=True)
            dictionary.write_text("".join(f'"{quoted(word)}"\n' for word in sorted(words)), encoding="ascii")


def families():
    return sorted(manifest.parent.name for manifest in ROOT.glob("generated/*/manifest.json"))


def dump(family):
    command = [sys.executable, "-B", "-m", "atgen", "dump", family]
    done = subprocess.run(command, cwd=ROOT / "generator", capture_output=True, check=True)
    return json.loads(done.stdout)


def targets(spec, transcripts):
    """Transcripts of other families are seeds too: half of their lines are the same, and the rest is unknown."""
    return {
        "receive": [scenario(spec, transcript, buffer) for transcript in transcripts for buffer in BUFFERS],
        "decode": [b"\x00" + line for transcript in transcripts for line in lines_of_module(transcript)],
        "answer": [bytes([line, *8 * [pattern]]) for line in range(128) for pattern in (0, 1, 0x55)],
        "encode": [b"\x00" + line for transcript in transcripts for line in lines_of_host(transcript)],
    }


# -- Inputs ---------------------------------------------------------------------------------------------------------------


def scenario(spec, transcript, buffer):
    """The transcript as scenario.h has it. What the host types after a prompt the target makes up."""
    parts = [buffer, b"\x00\x01"]
    for kind, data in transcript.entries:
        if kind == "module":
            parts.append(data.replace(MARK, 2 * MARK))
        elif kind == "mode":
            parts.extend(modes(spec, data.decode()))
        elif data == b"+++":
            parts.append(MARK + b"e" + MARK + b"t\x82")  # the escape sequence, and its guard time
        elif is_command(data):
            parts.append(MARK + b">" + data)
    return b"".join(parts)


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
    return "".join(c if c.isalnum() or c in " +-=_.,:;<>?!" else f"\\x{ord(c):02x}" for c in word)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
