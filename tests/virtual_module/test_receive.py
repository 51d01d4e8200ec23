"""Receiving on a TCP client: AT+QIRD and pushed data, in every format that AT+QICFG can choose."""

import random

import pytest

from host_line import OK, answer, read_socket, urc
from network import accept, port_of, tcp_server

# Everything that looks like part of the protocol.
TRAPS = b'\r\nOK\r\n> \x00\x1a\x1b\xff\r\n+QIURC: "closed",0\r\nERROR\r\n+QIRD: 3\r\nabc\r\n'

FORMATS = [(view, show, hexadecimal) for view in (0, 1) for show in (0, 1) for hexadecimal in (0, 1)]


def set_formats(line, view, show, hexadecimal):
    line.ask(f'AT+QICFG="viewmode",{view}', OK)
    line.ask(f'AT+QICFG="showlength",{show}', OK)
    line.ask(f'AT+QICFG="dataformat",0,{hexadecimal}', OK)


def shown(data, hexadecimal):
    return data.hex().upper().encode() if hexadecimal else data


@pytest.mark.parametrize(("view", "show", "hexadecimal"), FORMATS)
def test_buffer_access(connected, view, show, hexadecimal):
    line = connected
    set_formats(line, view, show, hexadecimal)
    line.peer.sendall(TRAPS)
    line.expect(urc(f'+QIURC: "recv",0,{len(TRAPS)}' if show else '+QIURC: "recv",0'))
    separator = b"," if view else b"\r\n"
    for data, left in ((TRAPS[:5], len(TRAPS) - 5), (TRAPS[5:], 0)):
        header = f"\r\n+QIRD: {len(data)}" + (f",{left}" if show else "")
        line.ask("AT+QIRD=0,5" if left else "AT+QIRD=0,1024",
                 header.encode(), separator, shown(data, hexadecimal), b"\r\n", OK)
    line.ask("AT+QIRD=0,1024", answer("+QIRD: 0"))
    line.expect_nothing()


@pytest.mark.parametrize(("view", "show", "hexadecimal"), FORMATS)
def test_direct_push(connected, view, show, hexadecimal):
    """Without lengths nothing tells where the data end; the module sends them all the same."""
    line = connected
    set_formats(line, view, show, hexadecimal)
    line.ask("AT+QISWTMD=0,1", OK)
    separator = b"," if view else b"\r\n"
    for data in (b"A", TRAPS):
        line.peer.sendall(data)
        header = f'\r\n+QIURC: "recv",0,{len(data)}' if show else '\r\n+QIURC: "recv",0'
        line.expect(header.encode() + separator + shown(data, hexadecimal) + b"\r\n")
    line.refused("AT+QIRD=0,10", 572)
    line.expect_nothing()


def test_every_byte_value(connected):
    data = bytes(range(256))
    connected.peer.sendall(data)
    connected.expect(urc('+QIURC: "recv",0'))
    assert read_socket(connected, 0) == (data, b"")


def test_opened_in_direct_push(line):
    line.ask('AT+QICFG="showlength",1', OK)
    with tcp_server() as server:
        line.ask(f'AT+QIOPEN=1,2,"TCP","127.0.0.1",{port_of(server)},0,1', OK, urc("+QIOPEN: 2,0"))
        with accept(server) as peer:
            peer.sendall(b"pushed")
            line.expect(urc('+QIURC: "recv",2,6\r\npushed'))


def test_switching_pushes_what_is_buffered(connected):
    line = connected
    line.ask('AT+QICFG="showlength",1', OK)
    line.peer.sendall(b"waiting")
    line.expect(urc('+QIURC: "recv",0,7'))
    line.ask("AT+QISWTMD=0,1", OK, urc('+QIURC: "recv",0,7\r\nwaiting'))
    line.ask("AT+QISWTMD=0,0", OK)
    line.peer.sendall(b"again")
    line.expect(urc('+QIURC: "recv",0,5'))
    line.ask("AT+QIRD=0,5", answer("+QIRD: 5,0\r\nagain"))


def test_remaining_length_is_that_of_one_node(connected):
    """What came later is another node, and is not announced while the first has not been read."""
    line = connected
    line.ask('AT+QICFG="showlength",1', OK)
    line.peer.sendall(b"a" * 1000)
    line.expect(urc('+QIURC: "recv",0,1000'))
    line.peer.sendall(b"b" * 500)
    line.ask("AT+QIRD=0,400", b"\r\n+QIRD: 400,600\r\n" + b"a" * 400 + b"\r\n" + OK)
    line.ask("AT+QIRD=0,1024", b"\r\n+QIRD: 600,0\r\n" + b"a" * 600 + b"\r\n" + OK)


def test_next_announcement_after_the_buffer_was_emptied(connected):
    line = connected
    for data in (b"first", b"second"):
        line.peer.sendall(data)
        line.expect(urc('+QIURC: "recv",0'))
        assert read_socket(line, 0) == (data, b"")


def test_full_buffer_loses_nothing(connected):
    """The module announces a full buffer, the peer has to wait, and every byte arrives."""
    line = connected
    data = random.Random(1).randbytes(200_000)
    line.peer.setblocking(False)
    received, left, before = b"", data, b""
    while len(received) < len(data):
        if left:
            try:
                left = left[line.peer.send(left) :]
            except BlockingIOError:
                pass
        piece, notices = read_socket(line, 0)
        received += piece
        before += notices
    assert received == data
    assert urc('+QIURC: "recv",0') in before
    assert set(before.split(b"\r\n")) <= {b"", b'+QIURC: "recv",0', b'+QIURC: "recv",0,"buff full"'}


def test_full_buffer_is_announced(connected):
    line = connected
    line.peer.sendall(bytes(100_000))
    line.expect(urc('+QIURC: "recv",0'))
    line.expect(urc('+QIURC: "recv",0,"buff full"'))
    total = 0
    while total < 100_000:
        total += len(read_socket(line, 0)[0])
    assert total == 100_000


def test_large_push_loses_nothing(connected):
    line = connected
    line.ask('AT+QICFG="showlength",1', OK)
    line.ask("AT+QISWTMD=0,1", OK)
    data = random.Random(2).randbytes(50_000)
    line.peer.sendall(data)
    received = b""
    while len(received) < len(data):
        length = int(line.expect_match(rb'\r\n\+QIURC: "recv",0,(\d+)\r\n')[1])
        assert 0 < length <= 1024
        received += line.take(length)
        line.expect(b"\r\n")
    assert received == data


def test_peer_closes(connected):
    """What came before the end can still be read."""
    line = connected
    line.peer.sendall(b"last words")
    line.expect(urc('+QIURC: "recv",0'))
    line.peer.close()
    line.expect(urc('+QIURC: "closed",0'))
    line.refused("AT+QISEND=0,1", 567)
    assert read_socket(line, 0) == (b"last words", b"")
    line.ask("AT+QICLOSE=0", OK, urc("CLOSE OK"))
    line.ask("AT+QISTATE?", OK)


def test_peer_closes_while_the_buffer_is_full(connected):
    line = connected
    line.peer.sendall(bytes(30_000))
    line.peer.close()
    total, notices = 0, b""
    while total < 30_000:
        piece, before = read_socket(line, 0)
        total += len(piece)
        notices += before
    while urc('+QIURC: "closed",0') not in notices:
        notices += line.match(rb"closed\",0\r\n")[0] + urc('+QIURC: "closed",0')
    line.ask("AT+QIRD=0,10", answer("+QIRD: 0"))
