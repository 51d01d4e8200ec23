"""Builds images for boards that QEMU plays, and runs them."""

import fcntl
import os
import socket
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
IMAGES = Path(__file__).parent / "images"
PATIENCE = 30  # seconds that anything may take before a test fails

# What a player prints among its lines; see images/transcripts/main.c.
END_OF_TRANSMISSION, SHIFT_OUT, SHIFT_IN, CANCEL = b"\x04", b"\x0e", b"\x0f", b"\x18"

CORES = {"microbit": "Cortex-M0", "mps2-an385": "Cortex-M3", "mps2-an386": "Cortex-M4", "mps2-an505": "Cortex-M33"}


def build_folder(board):
    return ROOT / "build" / "firmware" / board


def build(board, target="all"):
    """Compiles what has changed of a board's images, or of one of them; warnings are errors. Suites may run side by side."""
    folder = build_folder(board)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with open(folder.parent / f"{board}.lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        compile_images(board, folder, target)


def compile_images(board, folder, target):
    toolchain = Path(__file__).parent / "arm-none-eabi.cmake"
    configure = ["cmake", "-S", IMAGES, "-B", folder, "--toolchain", toolchain, f"-DBOARD={board}"]
    for command in (configure, ["cmake", "--build", folder, "--target", target]):
        done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


class Machine:
    """
    A board with an image. What the firmware says by semihosting is in `said` once the machine has ended. `serial` says
    which socket the UART is, if it is used; `options` are QEMU's.
    """

    def __init__(self, board, image, serial=None, arguments=(), options=()):
        program = build_folder(board) / f"{image}.elf"
        semihosting = ",".join(["enable=on", "target=native", f"arg={image}", *(f"arg={word}" for word in arguments)])
        line = ["-chardev", f"socket,id=line,{serial}", "-serial", "chardev:line"] if serial else ["-serial", "none"]
        self.process = subprocess.Popen(
            ["qemu-system-arm", "-machine", board, "-display", "none", "-monitor", "none", "-kernel", str(program),
             *line, "-semihosting-config", semihosting, *options],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )
        self.said = None

    def is_running(self):
        return self.process.poll() is None

    def wait(self, patience=PATIENCE):
        """Waits for the firmware to end by itself; returns QEMU's status."""
        try:
            self.said, _ = self.process.communicate(timeout=patience)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(f"the firmware does not end; it said: {self.said}") from None
        return self.process.returncode

    def kill(self):
        self.process.kill()
        self.said, _ = self.process.communicate()


def record(kind, data=b""):
    return kind.encode() + number(len(data)) + data


def number(value):
    return value.to_bytes(2, "little")


def records_of(entries):
    for kind, data in entries:
        if kind == "mode":
            pairs = (word.split(b"=") for word in data.split())
            yield from (record("M", number(int(value)) + name) for name, value in pairs)
        else:
            yield record(">" if kind == "host" else "<", data)


def lines_of(printed):
    """The lines that a player has printed, in the order of their ends. One that waits for its data comes in pieces."""
    lines = []
    held = b""
    for part in printed.split(SHIFT_IN):
        whole, _, piece = part.partition(SHIFT_OUT)
        lines += whole.splitlines()
        held = (held + piece).rpartition(CANCEL)[2]
        *ended, held = held.split(b"\n")
        lines += ended
    return lines


class Player:
    """The image that plays transcripts, on a board; see images/transcripts/main.c for what it is told."""

    AS_RECORDED = 0
    BYTE_BY_BYTE = 1  # a greater number is a seed of random pieces

    def __init__(self, board, family, folder):
        path = folder / "line"
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(os.fspath(path))
            listener.listen(1)
            listener.settimeout(PATIENCE)
            self.machine = Machine(board, f"transcripts_{family}", f"path={path}")
            self.line, _ = listener.accept()
        path.unlink()
        self.line.settimeout(0.2)

    def play(self, entries, plays):
        """The events of a transcript for each (buffer size, way to cut), as lines of JSON. `entries` are (kind, bytes)."""
        self.line.sendall(record("B") + b"".join(records_of(entries)))
        for buffer_size, way in plays:
            self.line.sendall(record("P", number(buffer_size) + number(way)))
            yield self.read_events()

    def read_events(self):
        received = b""
        end = time.monotonic() + PATIENCE
        while not received.endswith(END_OF_TRANSMISSION):
            try:
                piece = self.line.recv(65536)
            except TimeoutError:
                piece = None
            assert piece != b"" and time.monotonic() < end, f"the firmware stopped: {self.ending()}; it wrote {received!r}"
            received += piece or b""
        return lines_of(received[: -len(END_OF_TRANSMISSION)])

    def ending(self):
        self.machine.kill()
        return self.machine.said

    def close(self):
        """Ends the firmware; returns what it said."""
        if self.machine.is_running():
            self.line.sendall(b"Q")
            status = self.machine.wait()
            assert status == 0, self.machine.said
        self.line.close()
        return self.machine.said
