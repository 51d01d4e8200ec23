"""The CoAP client: contexts, messages on the network, responses, requests of the server, libcoap's server."""

import socket

import pytest

from coap_server import ACK, CON, NON, RST, Peer, libcoap_server
from host_line import ERROR, OK, answer, urc
from network import HOST

PROMPT = b"\r\n> "
CTRL_Z, ESC = b"\x1a", b"\x1b"


@pytest.fixture
def line(start):
    return start(family="bc65")


@pytest.fixture
def peer():
    peer = Peer()
    yield peer
    peer.socket.close()


def connect(line, port, host=HOST):
    line.ask(f'AT+QCOAPOPEN=0,"{host}",{port}', OK, urc("+QCOAPOPEN: 0,0"))


@pytest.fixture
def connected(line, peer):
    connect(line, peer.port)
    line.peer = peer
    return line


def state(line):
    line.send(b"AT+QCOAPSEND=0\r")
    return int(line.expect_match(rb"\r\n\+QCOAPSEND: 0,(\d)\r\n\r\nOK\r\n")[1])


# ---- Contexts ----


def test_context(line, peer):
    line.ask("AT+QCOAPOPEN?", OK)
    line.ask("AT+QCOAPSEND=0,0,1,0,0", ERROR)
    connect(line, peer.port)
    line.ask("AT+QCOAPOPEN?", answer(f'+QCOAPOPEN: 0,"{HOST}",{peer.port},3'))
    line.ask(f'AT+QCOAPOPEN=0,"{HOST}",1', OK, urc("+QCOAPOPEN: 0,-10"))
    line.ask("AT+QCOAPCLOSE=0", OK, urc("+QCOAPCLOSE: 0,0"))
    line.ask("AT+QCOAPCLOSE=0", OK, urc("+QCOAPCLOSE: 0,-3"))
    line.ask("AT+QCOAPOPEN?", OK)


def test_ipv6(line):
    peer = Peer(socket.AF_INET6, "::1")
    connect(line, peer.port, "::1")
    line.ask("AT+QCOAPSEND=0,1,1,0,0", OK)
    assert peer.receive().code == 1
    peer.socket.close()


def test_no_network(line):
    line.ask("AT+CGATT=0", OK)
    line.ask(f'AT+QCOAPOPEN=0,"{HOST}",5683', OK, urc("+QCOAPOPEN: 0,-4"))


@pytest.mark.parametrize("arguments", [
    '1,"127.0.0.1",5683', '0,"example.org",5683', '0,"127.0.0.1",0', '0,127.0.0.1,5683', '0,"127.0.0.1"',
])
def test_wrong_contexts(line, arguments):
    line.ask(f"AT+QCOAPOPEN={arguments}", ERROR)


def test_settings(line):
    line.ask('AT+QCOAPCFG="dtls",0', answer('+QCOAPCFG: "dtls",0'))
    line.ask('AT+QCOAPCFG="dtls",0,1', OK)
    line.ask('AT+QCOAPCFG="dtls",0', answer('+QCOAPCFG: "dtls",1'))
    line.ask('AT+QCOAPCFG="psk",0', answer('+QCOAPCFG: "psk","",""'))


def test_errors_leave_the_memory_of_the_other_commands_alone(line):
    line.refused("AT+QICLOSE=6", 552)
    line.ask("AT+QCOAPCLOSE=1", ERROR)
    line.expect_error_code(552)


# ---- Messages ----


def test_registration_of_the_document(connected):
    line, peer = connected, connected.peer
    line.ask('AT+QCOAPHEAD=0,5,12345,4,"01020304"', OK)
    line.ask('AT+QCOAPOPTION=0,0,15,40,"lwm2m=1.0&ep=867725030012276&b=U&lt=1600"', OK)
    line.ask('AT+QCOAPOPTION=0,0,11,2,"rd"', OK)
    line.ask('AT+QCOAPOPTION=0,0,12,2,"40"', OK)
    assert state(line) == 0
    line.ask("AT+QCOAPSEND=0,0,2,0", PROMPT)
    line.send(b"</1/0>,</3/0>" + CTRL_Z)
    line.expect(OK)
    found = peer.receive()
    assert (found.kind, found.code, found.id, found.token) == (CON, 2, 12345, b"\1\2\3\4")
    queries = [b"lwm2m=1.0", b"ep=867725030012276", b"b=U", b"lt=1600"]
    assert found.options == [(11, b"rd"), (12, b"\x28"), *((15, query) for query in queries)]
    assert found.payload == b"</1/0>,</3/0>"
    assert state(line) == 1
    peer.send(ACK, 201, 12345, b"\1\2\3\4", [(8, b"rd"), (8, b"867725030012276")])
    line.expect(urc('+QCOAPURC: 0,2,201,12345,132,4,"01020304",8,"rd",8,"867725030012276"'))
    assert state(line) == 4


def test_request_of_the_server(connected):
    """The host answers it; repeated, it is answered again without the host."""
    line, peer = connected, connected.peer
    line.ask("AT+QCOAPSEND=0,1,1,0,0", OK)
    peer.receive()
    token = bytes.fromhex("E8532E3363BE54B9")
    peer.send(CON, 1, 21152, token, [(6, b""), (11, b"3"), (11, b"0")])
    line.expect(urc('+QCOAPURC: 0,0,1,21152,134,8,"E8532E3363BE54B9",6,"0",11,"3",11,"0"'))
    line.ask('AT+QCOAPHEAD=0,5,21152,8,"E8532E3363BE54B9"', OK)
    line.ask("AT+QCOAPSEND=0,2,205,0", PROMPT)
    line.send(b"AAAA" + CTRL_Z)
    line.expect(OK)
    for _ in range(2):
        found = peer.receive()
        assert (found.kind, found.code, found.id, found.token, found.payload) == (ACK, 205, 21152, token, b"AAAA")
        peer.send(CON, 1, 21152, token, [(6, b""), (11, b"3"), (11, b"0")])
    line.expect_nothing()


@pytest.mark.parametrize(("mode", "given_id", "token_length"), [
    (None, None, 8), ("1", None, 8), ("2", None, 0), ("3,13940", 13940, 0), ("4,13940", 13940, 8),
    ('5,13940,3,"a1b2c3"', 13940, 3),
])
def test_heads(connected, mode, given_id, token_length):
    if mode:
        connected.ask(f"AT+QCOAPHEAD=0,{mode}", OK)
    connected.ask("AT+QCOAPSEND=0,1,1,0,0", OK)
    found = connected.peer.receive()
    assert len(found.token) == token_length
    assert given_id in (None, found.id)
    connected.ask("AT+QCOAPSEND=0,1,1,0,0", OK)
    assert connected.peer.receive().id != found.id


@pytest.mark.parametrize(("option", "expected"), [
    ('11,13,"/quectel/time"', [(11, b"quectel"), (11, b"time")]),
    ('11,13,"/quectel/time",1', [(11, b"/quectel/time")]),
    ('6,1,"0"', [(6, b"")]), ('14,5,"65536"', [(14, b"\1\0\0")]), ('12,1,"0"', [(12, b"")]),
    ('5,0,""', [(5, b"")]), ('4,3,"abc"', [(4, b"abc")]), ('35,40,"' + "p" * 40 + '"', [(35, b"p" * 40)]),
    ('3,255,"' + "h" * 255 + '"', [(3, b"h" * 255)]), ('27,2,"22"', [(27, b"\x16")]),
])
def test_options(connected, option, expected):
    """They go with one message and not with the next."""
    connected.ask(f"AT+QCOAPOPTION=0,0,{option}", OK)
    connected.ask("AT+QCOAPSEND=0,1,3,0,0", OK)
    assert connected.peer.receive().options == expected
    connected.ask("AT+QCOAPSEND=0,1,3,0,0", OK)
    assert connected.peer.receive().options == []


@pytest.mark.parametrize("data", [b"x", b'"\r\nOK\r\n> \x00\x1a\x1b\xff', b"y" * 1024])
def test_data(connected, data):
    connected.ask(f"AT+QCOAPSEND=0,1,3,0,{len(data)}", PROMPT)
    connected.send(data)
    connected.expect(OK)
    assert connected.peer.receive().payload == data
    connected.ask(f'AT+QCOAPSEND=0,1,3,0,{len(data)},"{data.hex()}"', OK)
    assert connected.peer.receive().payload == data


def test_cancelled_and_wrong_data(connected):
    connected.ask("AT+QCOAPSEND=0,0,2,0", PROMPT)
    connected.send(b"never" + ESC)
    connected.expect(OK)
    connected.ask("AT+QCOAPSEND=0,0,2,0", PROMPT)
    connected.send(b"y" * 1025 + CTRL_Z)
    connected.expect(ERROR)
    for wrong in ('0,0,1,0,1,"4"', '0,0,1,0,2,"41"', "0,0,1,1,0", "0,4,1,0,0", "0,0,5,0,0", "0,0,1,0,1025", "1"):
        connected.ask(f"AT+QCOAPSEND={wrong}", ERROR)
    assert state(connected) == 0


# ---- What the server says ----


def send_con(line, number=1):
    line.ask(f"AT+QCOAPSEND=0,0,{number},0,0", OK)
    return line.peer.receive()


@pytest.mark.parametrize(("options", "payload", "shown"), [
    ([], b"", "0"), ([], b"hi", '1,2,"hi"'), ([(12, b"")], b"hi", '3,12,"0",2,"hi"'),
    ([(12, b"\x28")], b"hi", '3,12,"40",2,"6869"'),
    ([(12, b"\x32")], b"{}", '3,12,"50",2,"{}"'), ([(4, b"\x01\xff")], b"", '2,4,"01FF"'),
    ([(14, b"\2\xff\xff")], b"", '2,14,"196607"'),
    ([(2048, b"far")], b"", '2,2048,"far"'),
])
def test_responses(connected, options, payload, shown):
    """Bits tell what is there; the data are text or digits by their format."""
    connected.ask("AT+QCOAPHEAD=0,2", OK)
    found = send_con(connected)
    connected.peer.send(ACK, 205, found.id, b"", options, payload)
    connected.expect(urc(f"+QCOAPURC: 0,2,205,{found.id},{shown}"))


def test_many_options(connected):
    found = send_con(connected)
    connected.peer.send(ACK, 205, found.id, found.token, [(8, b"x")] * 63, b"end")
    shown = ",".join(['8,"x"'] * 63)
    connected.expect(urc(f'+QCOAPURC: 0,2,205,{found.id},255,8,"{found.token.hex().upper()}",{shown},3,"end"'))


def test_separate_response(connected):
    """An empty acknowledgement first; the module acknowledges the response by itself."""
    line, peer = connected, connected.peer
    found = send_con(line)
    peer.send(ACK, 0, found.id)
    line.expect(urc(f"+QCOAPURC: 0,2,0,{found.id},0"))
    assert state(line) == 1
    peer.send(CON, 205, 77, found.token, [], b"late")
    line.expect(urc(f'+QCOAPURC: 0,0,205,77,129,8,"{found.token.hex().upper()}",4,"late"'))
    acknowledgement = peer.receive()
    assert (acknowledgement.kind, acknowledgement.code, acknowledgement.id) == (ACK, 0, 77)
    assert state(line) == 4


def test_reset(connected):
    found = send_con(connected)
    connected.ask("AT+QCOAPSEND=0,0,1,0,0", ERROR)  # one at a time
    connected.peer.send(RST, 0, found.id)
    connected.expect(urc(f"+QCOAPURC: 0,3,0,{found.id},0"))
    assert state(connected) == 5


def test_repeated_until_it_is_answered(connected):
    first = send_con(connected)
    again = connected.peer.receive()
    assert vars(first) == vars(again)
    connected.peer.send(NON, 205, 9, first.token)
    connected.expect(urc(f'+QCOAPURC: 0,1,205,9,128,8,"{first.token.hex().upper()}"'))
    assert state(connected) == 4


def test_garbage(connected):
    send_con(connected)
    for data in (b"", b"\x40", b"\x49\1\0\1" + b"123456789", b"\x80\1\0\1", b"\x40\1\0\1\xff",
                 b"\x40\1\0\1\xf0", b"\x40\1\0\1\x15ab", b"\x40\1\0\1\xd1"):
        connected.peer.socket.sendto(data, connected.peer.other)
    connected.expect_nothing()


# ---- libcoap's server ----


def test_libcoap(line):
    with libcoap_server("coap-server-notls", "-d", "10") as port:
        connect(line, port)
        line.ask("AT+QCOAPSEND=0,0,1,0,0", OK)
        header = rb'\+QCOAPURC: 0,2,205,\d+,\d+,8,"[0-9A-F]{16}".*?'
        _, found = line.match(header + rb',(\d+),"This is a test server made with libcoap')
        line.match(rb'others\n*"\r\n')
        assert int(found[1]) > 100
        assert state(line) == 4
        line.ask('AT+QCOAPOPTION=0,0,11,5,"new/1"', OK)
        line.ask('AT+QCOAPSEND=0,0,3,0,5,"68656C6C6F"', OK)
        line.match(rb"\+QCOAPURC: 0,2,201,[^\r]*\r\n")
        line.ask('AT+QCOAPOPTION=0,0,11,5,"new/1"', OK)
        line.ask("AT+QCOAPSEND=0,1,1,0,0", OK)
        line.match(rb'\+QCOAPURC: 0,1,205,.*?,5,"hello"\r\n')
        line.ask('AT+QCOAPOPTION=0,0,11,7,"nowhere"', OK)
        line.ask("AT+QCOAPSEND=0,0,1,0,0", OK)
        line.match(rb"\+QCOAPURC: 0,2,404,[^\r]*\r\n")


def open_secure(line, port, key):
    line.ask('AT+QCOAPCFG="dtls",0,1', OK)
    line.ask(f'AT+QCOAPCFG="psk",0,"869154040004132","{key.hex()}"', OK)
    line.ask(f'AT+QCOAPOPEN=0,"{HOST}",{port}', OK)
    return int(line.expect_match(rb"\r\n\+QCOAPOPEN: 0,(-?\d+)\r\n")[1])


def test_libcoap_with_dtls(line):
    with libcoap_server("coap-server-openssl", "-k", "secretPSK") as plain_port:
        assert open_secure(line, plain_port + 1, b"secretPSK") == 0
        line.ask("AT+QCOAPSEND=0,0,1,0,0", OK)
        line.match(rb'\+QCOAPURC: 0,2,205,.*This is a test server made with libcoap.*"\r\n')
        line.ask("AT+QCOAPCLOSE=0", OK, urc("+QCOAPCLOSE: 0,0"))


def test_wrong_key(line):
    with libcoap_server("coap-server-openssl", "-k", "secretPSK") as plain_port:
        assert open_secure(line, plain_port + 1, b"another") == -9
        line.ask("AT+QCOAPOPEN?", OK)


