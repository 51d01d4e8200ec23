"""The host's end of the line to the module: sends bytes, and holds what comes back against what is expected."""

import os
import re
import select
import socket
import time

from module_process import PATIENCE

OK = b"\r\nOK\r\n"
ERROR = b"\r\nERROR\r\n"


class HostLine:
    """A descriptor of a pseudo terminal or of a socket; what has come and was not asked for yet stays in `pending`."""

    def __init__(self, descriptor):
        self.descriptor = descriptor
        self.pending = b""
        os.set_blocking(descriptor, False)

    def close(self):
        os.close(self.descriptor)

    def send(self, data):
        """Sends all bytes; takes what comes meanwhile, so that neither side waits for the other."""
        end = time.monotonic() + PATIENCE
        while data:
            left = max(0, end - time.monotonic())
            readable, writable, _ = select.select([self.descriptor], [self.descriptor], [], left)
            assert readable or writable, "the module does not take what is sent"
            if readable:
                self.pending += os.read(self.descriptor, 65536)
            if writable:
                data = data[os.write(self.descriptor, data[:4096]) :]

    def _receive(self, end):
        if not select.select([self.descriptor], [], [], max(0, end - time.monotonic()))[0]:
            return False
        self.pending += os.read(self.descriptor, 65536)
        return True

    def take(self, count):
        """The next `count` bytes, or as many as come in time."""
        end = time.monotonic() + PATIENCE
        while len(self.pending) < count and self._receive(end):
            pass
        taken, self.pending = self.pending[:count], self.pending[count:]
        return taken

    def expect(self, expected):
        """Asserts that exactly these bytes come next; stops at the first that differs."""
        end = time.monotonic() + PATIENCE
        while len(self.pending) < len(expected) and expected.startswith(self.pending) and self._receive(end):
            pass
        assert self.pending[: len(expected)] == expected
        self.pending = self.pending[len(expected) :]

    def match(self, pattern):
        """Takes bytes up to the end of the first match; returns what stood before it, and the match."""
        end = time.monotonic() + PATIENCE
        while not (found := re.search(pattern, self.pending, re.DOTALL)):
            assert self._receive(end), f"{pattern} does not come, only {self.pending}"
        before = self.pending[: found.start()]
        self.pending = self.pending[found.end() :]
        return before, found

    def expect_match(self, pattern):
        """Asserts that what comes next fits a pattern."""
        before, found = self.match(pattern)
        assert before == b""
        return found

    def ask(self, command, *expected):
        """Sends a command line and asserts what comes back."""
        self.send(command.encode() + b"\r")
        for part in expected or (OK,):
            self.expect(part)

    def expect_nothing(self):
        """Asserts that the module has nothing more to say: the answer to AT comes next."""
        self.ask("AT", OK)

    def expect_error_code(self, code):
        """Asserts which code the last command left behind."""
        self.send(b"AT+QIGETERROR\r")
        found = self.expect_match(rb"\r\n\+QIGETERROR: (\d+),[^\r\n]+\r\n\r\nOK\r\n")
        assert int(found[1]) == code

    def refused(self, command, code):
        """Asserts that a command is answered ERROR, with a code that says why."""
        self.ask(command, ERROR)
        self.expect_error_code(code)


def open_pty(path):
    return HostLine(os.open(path, os.O_RDWR | os.O_NOCTTY))


def open_tcp(port):
    return HostLine(socket.create_connection(("127.0.0.1", int(port)), PATIENCE).detach())


def urc(text):
    """A line of the module's own accord."""
    return b"\r\n" + text.encode() + b"\r\n"


def answer(*lines):
    """Information responses and OK."""
    return b"".join(urc(line) for line in lines) + OK


def read_socket(line, connect_id, most=1024):
    """Data of one AT+QIRD, and what came before its answer; for view_mode 0 and text."""
    line.send(b"AT+QIRD=%d,%d\r" % (connect_id, most))
    before, header = line.match(rb"\r\n\+QIRD: (\d+)(?:,\d+)?\r\n")
    length = int(header[1])
    data = line.take(length)
    line.expect(b"\r\n" + OK if length else OK)
    return data, before
