"""CoAP peers: a socket of the test that reads and writes messages by hand, and the server of libcoap."""

import socket
import subprocess
import time
from contextlib import contextmanager
from types import SimpleNamespace

from module_process import PATIENCE
from network import HOST, free_port

CON, NON, ACK, RST = range(4)


def code(number):
    """2.05 from 205."""
    return (number // 100) << 5 | number % 100


def _nibble(value):
    if value < 13:
        return value, b""
    return (13, bytes([value - 13])) if value < 269 else (14, (value - 269).to_bytes(2, "big"))


def message(kind, number, message_id, token=b"", options=(), payload=b""):
    data = bytes([0x40 | kind << 4 | len(token), code(number)]) + message_id.to_bytes(2, "big") + token
    before = 0
    for option, value in options:
        delta, delta_rest = _nibble(option - before)
        length, length_rest = _nibble(len(value))
        data += bytes([delta << 4 | length]) + delta_rest + length_rest + value
        before = option
    return data + (b"\xff" + payload if payload else b"")


def _rest(data, nibble):
    if nibble < 13:
        return nibble, data
    return (data[0] + 13, data[1:]) if nibble == 13 else (int.from_bytes(data[:2], "big") + 269, data[2:])


def parse(data):
    assert data[0] >> 6 == 1
    length = data[0] & 15
    found = SimpleNamespace(kind=data[0] >> 4 & 3, code=(data[1] >> 5) * 100 + (data[1] & 31),
                            id=int.from_bytes(data[2:4], "big"), token=data[4 : 4 + length], options=[], payload=b"")
    data, option = data[4 + length :], 0
    while data and data[0] != 0xFF:
        first, data = data[0], data[1:]
        delta, data = _rest(data, first >> 4)
        size, data = _rest(data, first & 15)
        option += delta
        found.options.append((option, data[:size]))
        data = data[size:]
    found.payload = data[1:]
    return found


class Peer:
    """A UDP socket that talks to whoever spoke to it last."""

    def __init__(self, family=socket.AF_INET, host=HOST):
        self.socket = socket.socket(family, socket.SOCK_DGRAM)
        self.socket.bind((host, 0))
        self.socket.settimeout(PATIENCE)
        self.port = self.socket.getsockname()[1]

    def receive(self):
        data, self.other = self.socket.recvfrom(2048)
        return parse(data)

    def send(self, *words, **values):
        self.socket.sendto(message(*words, **values), self.other)


@contextmanager
def libcoap_server(program, *options):
    port = free_port()
    server = subprocess.Popen([program, "-A", HOST, "-p", str(port), *options], stdin=subprocess.DEVNULL,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(0.3)
    try:
        yield port
    finally:
        server.terminate()
        server.wait(PATIENCE)
