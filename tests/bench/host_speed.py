"""The client on this machine: its time as a ratio of others' in the same run, and its instructions."""

import json
import re
import shutil
import subprocess

from tables import row

SCAN_BUDGET = 3.5
NAIVE_BUDGET = 0.2
COPY_BUDGET = 1.5
SMALL_CHUNKS_BUDGET = 3


def program(root):
    return root / "build" / "tools" / "tests" / "bench" / "atbind_speed"


def measure(root):
    return json.loads(subprocess.run([program(root)], capture_output=True, text=True, check=True).stdout)


def rows(measured):
    t1, t2 = measured["T1"], measured["T2"]
    for name, stream in (("T1", t1), ("T2", t2)):
        is_t1 = stream is t1
        seconds = stream["seconds"]
        time = seconds["client 64"]
        yield row(f"{name}, against a memchr scan for line ends", time / seconds["scan 64"], "x", SCAN_BUDGET if is_t1 else None, 2)
        yield row(f"{name}, against a strncmp and sscanf parser", time / seconds["naive 64"], "x", NAIVE_BUDGET if is_t1 else None, 2)
        yield row(f"{name}, fed in single bytes, against 64 bytes", seconds["client 1"] / time, "x", SMALL_CHUNKS_BUDGET, 2)
        mean = (stream["bytes"] - stream["data_bytes"]) / stream["lines"]
        title = f"{name}, speed ({stream['lines']} lines of {mean:.0f} bytes, {stream['data_bytes']} bytes of data)"
        yield row(title, stream["bytes"] / time / 1e6, "MB/s")
    yield from payload_rows(measured["payloads"], measured["headers"])


def payload_rows(payloads, headers):
    """Data against memcpy in the same pieces; the same data without what their header lines take."""
    length = payloads["data_bytes"] // payloads["lines"]
    for chunk in ("64", "4096"):
        client, copied = payloads["seconds"][f"client {chunk}"], payloads["seconds"][f"memcpy {chunk}"]
        title = f"payloads of {length} bytes, copied by the handler, in pieces of {chunk}, against memcpy"
        yield row(title, client / copied, "x", COPY_BUDGET, 2)
        header = headers["seconds"][f"client {chunk}"] / headers["lines"] * payloads["lines"]
        yield row(f"{title}; header lines taken off", (client - header) / copied, "x", None, 2)


# -- Instructions ------------------------------------------------------------------------------------------------------


def instructions(root, name, function):
    """Instructions for each byte of a stream or run of a command, within a function; None without valgrind."""
    if shutil.which("valgrind") is None:
        return None
    tool = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", f"--toggle-collect={function}"]
    done = subprocess.run([*tool, program(root), name], capture_output=True, text=True, check=True)
    return int(re.search(r"Collected\s*: (\d+)", done.stderr)[1]) / int(done.stdout)


def stream_instructions(root, name):
    return instructions(root, name, "at_client_feed")


def command_instructions(root, name):
    return instructions(root, name, f"start_{name.lower()}")
