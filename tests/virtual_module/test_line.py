"""The line itself: echo, garbage, overlong lines, odd chunks, delays, TCP in place of a pseudo terminal, the end."""

import os
import random
import signal
import time

import pytest

from host_line import ERROR, OK, answer, open_pty, open_tcp, urc
from module_process import PATIENCE, ModuleProcess
from network import HOST, accept, deaf_server, port_of, receive_all, tcp_server

PROMPT = b"\r\n> "


# ---- Echo ----


def test_echo(start):
    """The command and its CR come back before the answer, in the case it was typed."""
    line = start(echo=1)
    line.ask("aT", b"aT\r" + OK)
    line.ask("AT+CGATT?", b"AT+CGATT?\r" + answer("+CGATT: 1"))
    line.ask("AT+NOSUCH", b"AT+NOSUCH\r" + ERROR)
    line.ask("ATE0", b"ATE0\r" + OK)
    line.ask("AT", OK)
    line.ask("ATE1", OK)
    line.ask("AT", b"AT\r" + OK)


def test_echo_of_pieces(start):
    """A character typed is a character echoed."""
    line = start(echo=1)
    for character in b"AT+CGATT?":
        line.send(bytes([character]))
        line.expect(bytes([character]))
    line.send(b"\r")
    line.expect(b"\r" + answer("+CGATT: 1"))


def test_specification_decides_about_echo(tmp_path):
    module = ModuleProcess(tmp_path, tmp_path / "modem")
    line = open_pty(tmp_path / "modem")
    line.ask("AT", b"AT\r" + OK)
    line.close()
    module.stop()


# ---- What no host should send ----


@pytest.mark.parametrize("ending", [b"\r", b"\r\n", b"\r\n\r\n\r\n"])
def test_line_feeds_between_lines(line, ending):
    for _ in range(3):
        line.send(b"AT+CGATT?" + ending)
        line.expect(answer("+CGATT: 1"))


def test_empty_lines_are_not_answered(line):
    line.send(b"\r\n\r\r\n \r")
    line.expect_nothing()


@pytest.mark.parametrize("length", [4095, 4096, 4097, 100_000])
def test_overlong_line(line, length):
    line.send(b"A" * length + b"\r")
    line.expect(ERROR)
    line.expect_nothing()


def test_many_commands_at_once(line):
    line.send(b"AT\r" * 1000)
    line.expect(OK * 1000)
    line.expect_nothing()


def settle(line):
    """Ends whatever state garbage has left, and takes all answers up to one that nothing else gives."""
    line.send(b"\x1b\r\x1b\rAT+CGPADDR=1\r")
    line.match(rb'\+CGPADDR: 1,"100.127.243.105"\r\n\r\nOK\r\n')


@pytest.mark.parametrize("seed", range(5))
def test_garbage(line, seed):
    source = random.Random(seed)
    for _ in range(20):
        line.send(source.randbytes(500))
    settle(line)
    line.expect_nothing()


@pytest.mark.parametrize("seed", range(5))
def test_broken_commands(connected, seed):
    """Commands with bytes changed, lost and doubled, while a socket is open."""
    source = random.Random(seed)
    line = connected
    line.ask('AT+QICFG="showlength",1', OK)
    good = [b'AT+QISEND=0,5,"hello"\r', b"AT+QISEND=0,3\rabc", b"AT+QISENDEX=0\r4142\x1a", b"AT+QIRD=0,10\r",
            b'AT+QICFG="open_time",30\r', b"AT+QISTATE=1,0\r", b'AT+QPING=1,"127.0.0.1",1,1\r', b"AT+QISWTMD=0,0\r"]
    for _ in range(200):
        command = bytearray(source.choice(good))
        for _ in range(source.randrange(3)):
            place = source.randrange(len(command))
            command[place : place + source.randrange(2)] = source.randbytes(source.randrange(3))
        line.send(bytes(command))
    settle(line)


def test_host_goes_in_mid_command(line):
    """The next host finds a module that works."""
    line.send(b"AT+QIST")
    os.close(line.descriptor)
    line.descriptor = open_pty(line.module.place).descriptor
    line.send(b"\r")
    settle(line)


# ---- Chunks and delays ----


def session(line, peer):
    """Bytes of a session in which nothing depends on time; the host reads each answer before it goes on."""
    line.send(b"AT+QICFG=?\r")
    seen = line.take(len(answer('+QICFG: "dataformat",(0,1),(0,1)', '+QICFG: "viewmode",(0,1)',
                                '+QICFG: "showlength",(0,1)', '+QICFG: "open_time",(1-36)')))
    line.send(b"AT+QISEND=0,300\r")
    seen += line.take(len(PROMPT))
    line.send(bytes(range(100)) * 3)
    seen += line.take(len(OK) + len(urc("SEND OK")))
    peer.sendall(receive_all(peer, 300))
    seen += line.take(len(urc('+QIURC: "recv",0')))
    line.send(b"AT+QIRD=0,300\r")
    seen += line.take(len(answer("+QIRD: 300")) + 302)
    return seen


def seen_with(start, *options):
    line = start(*options)
    with tcp_server() as server:
        line.ask(f'AT+QIOPEN=1,0,"TCP","{HOST}",{port_of(server)}', OK, urc("+QIOPEN: 0,0"))
        with accept(server) as peer:
            return session(line, peer)


@pytest.mark.parametrize("options", [("--split", 1), ("--split", 3, "--seed", 1), ("--split", 3, "--seed", 2),
                                     ("--split", 50), ("--slow", 30), ("--split", 4, "--slow", 10)])
def test_chunks_and_delays_change_no_byte(start, options):
    assert seen_with(start, *options) == seen_with(start)


def test_slow_answers_come_later(start):
    line = start("--slow", 200)
    began = time.monotonic()
    line.ask("AT", OK)
    assert time.monotonic() - began > 0.1


# ---- TCP ----


def test_tcp(tmp_path):
    """One host after the other, over a TCP port."""
    module = ModuleProcess(tmp_path, None, "--echo", 0)
    for _ in range(2):
        line = open_tcp(module.place)
        line.ask("AT+CGATT?", answer("+CGATT: 1"))
        line.send(b"AT+QIST")
        line.close()
    line = open_tcp(module.place)
    line.ask("AT", OK)
    module.stop()
    line.close()


# ---- The end ----


def test_link_goes_with_the_module(tmp_path):
    link = tmp_path / "modem"
    module = ModuleProcess(tmp_path, link)
    assert link.is_symlink()
    module.stop()
    assert not link.is_symlink()


def test_interrupt(tmp_path):
    ModuleProcess(tmp_path, tmp_path / "modem").stop(signal.SIGINT)


@pytest.mark.parametrize("busy", [
    "AT+QISEND=0,10\rabc", "AT+QISEND=0\rabc", "AT+QIRD=0,", 'AT+QPING=1,"127.0.0.1",9,10\r', "AT+QICLOSE=0\r",
])
def test_end_in_the_middle(connected, busy):
    """The fixture stops the module and asserts that nothing was leaked."""
    connected.send(busy.encode())
    connected.peer.sendall(b"data that nobody reads")


def test_end_while_opening(line):
    with deaf_server() as port:
        line.ask(f'AT+QIOPEN=1,0,"TCP","{HOST}",{port}', OK)
        line.ask('AT+QNTP=1,"127.0.0.1",9', OK)
        line.ask('AT+QIDNSGIP=1,"name.atbind.test"', OK)
        line.module.stop()


def test_full_line(connected):
    """A host that does not read makes the module wait; when it reads again nothing is missing."""
    line = connected
    line.ask('AT+QICFG="showlength",1', OK)
    line.ask("AT+QISWTMD=0,1", OK)
    data = bytes(1_000_000)
    line.peer.setblocking(False)
    received, left = 0, len(data)
    end = time.monotonic() + PATIENCE
    while received < len(data) and time.monotonic() < end:
        try:
            left -= line.peer.send(data[:left]) if left else 0
        except BlockingIOError:
            pass
        length = int(line.expect_match(rb'\r\n\+QIURC: "recv",0,(\d+)\r\n')[1])
        line.take(length)
        line.expect(b"\r\n")
        received += length
    assert received == len(data)


SECRET = b"0123456789abcdef0123456789abcdef"


def traced(start, tmp_path, family, lines, *options):
    """What a trace says of commands, sent in pieces, to a module that echoes."""
    path = tmp_path / "trace.at"
    line = start("--trace", path, "--split", 3, *options, echo=1, family=family)
    for text in lines:
        for at in range(0, len(text), 7):
            line.send(text[at : at + 7])
        line.match(rb"\r\n(OK|ERROR)\r\n")
    line.module.stop()
    return path.read_bytes()


def said(trace, direction):
    return b"".join(entry[3:] for entry in trace.split(b"\n") if entry.startswith(direction))


@pytest.mark.parametrize(
    "family, lines",
    [
        ("bc28", [b"AT+QLASETPSK=861350040000000,%s\r" % SECRET, b"at+qlasetbspsk = 861350040000000,%s\r" % SECRET, b"AT+QLASETPSK=?\r"]),
        ("bc65", [b'AT+QCOAPOPEN=0,1,"127.0.0.1",9\r', b'AT+QCOAPCFG="psk",0,"1","%s"\r' % SECRET, b'AT+QCOAPCFG="psk",0\r']),
        ("bg95", [b'AT+QICSGP=1,1,"internet","user","%s"\r' % SECRET]),
    ],
)
def test_trace_has_no_secrets(start, tmp_path, family, lines):
    trace = traced(start, tmp_path, family, lines)
    for direction in (b">> ", b"<< "):
        assert b"###" in said(trace, direction)
        assert not any(SECRET[at : at + 6] in said(trace, direction) for at in range(len(SECRET) - 5))
    assert SECRET in said(traced(start, tmp_path, family, lines, "--secrets"), b">> ")
