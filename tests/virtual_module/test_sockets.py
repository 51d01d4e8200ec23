"""Opening, closing and listing sockets: TCP clients, listeners with accepted connections, UDP clients."""

import socket

import pytest

from host_line import ERROR, OK, answer, read_socket, urc
from network import HOST, NOWHERE, ONE, accept, deaf_server, free_port, port_of, receive_all, tcp_server, udp_echo

SENT = OK + b"\r\nSEND OK\r\n"


def opened(line, command, connect_id, code=0):
    line.ask(command, OK, urc(f"+QIOPEN: {connect_id},{code}"))


def test_open_state_close(line):
    with tcp_server() as server:
        opened(line, f'AT+QIOPEN=2,3,"TCP","{HOST}",{port_of(server)}', 3)
        with accept(server) as peer:
            local_port = 0  # as asked for
            state = f'+QISTATE: 3,"TCP","{HOST}",{port_of(server)},{local_port},2,2,0'
            line.ask("AT+QISTATE?", answer(state))
            line.ask("AT+QISTATE=0,2", answer(state))
            line.ask("AT+QISTATE=1,3", answer(state))
            line.ask("AT+QISTATE=0,1", OK)
            line.ask("AT+QISTATE=1,0", OK)
            line.ask("AT+QICLOSE=3", OK, urc("CLOSE OK"))
            assert peer.recv(1) == b""
    line.ask("AT+QISTATE?", OK)
    line.refused("AT+QICLOSE=3", 552)


def test_all_sockets_at_once(line):
    with tcp_server() as server:
        peers = []
        for connect_id in range(6):
            opened(line, f'AT+QIOPEN=1,{connect_id},"TCP","{HOST}",{port_of(server)}', connect_id)
            peers.append(accept(server))
        line.send(b"AT+QISTATE?\r")
        for connect_id in range(6):
            line.expect_match(rb'\r\n\+QISTATE: %d,"TCP","127.0.0.1",\d+,\d+,2,1,0\r\n' % connect_id)
        line.expect(OK)
        for connect_id, peer in enumerate(peers):
            line.ask(f'AT+QISEND={connect_id},1,"{connect_id}"', SENT)
            assert receive_all(peer, 1) == b"%d" % connect_id
            peer.close()
            line.expect(urc(f'+QIURC: "closed",{connect_id}'))


def test_identity_in_use(connected):
    connected.refused(f'AT+QIOPEN=1,0,"TCP","{HOST}",9', 563)


def test_local_port(line):
    port = free_port()
    with tcp_server() as server:
        opened(line, f'AT+QIOPEN=1,0,"TCP","{HOST}",{port_of(server)},{port}', 0)
        with accept(server) as peer:
            assert peer.getpeername()[1] == port


def test_refused_connection(line):
    opened(line, f'AT+QIOPEN=1,0,"TCP","{HOST}",{free_port()}', 0, 566)
    line.expect_error_code(566)
    line.ask("AT+QISTATE?", OK)


def test_open_takes_too_long(line):
    """Neither accepted nor refused; meanwhile the socket can do nothing."""
    line.ask('AT+QICFG="open_time",1', OK)
    with deaf_server() as port:
        line.ask(f'AT+QIOPEN=1,0,"TCP","{HOST}",{port}', OK)
        line.ask("AT+QISTATE?", answer(f'+QISTATE: 0,"TCP","{HOST}",{port},0,1,1,0'))
        line.ask("AT+QISEND=0,1", ERROR)
        line.ask("AT+QIRD=0,1", ERROR)
        line.expect(urc("+QIOPEN: 0,569"))
    line.expect_error_code(569)


def test_close_while_opening(line):
    with deaf_server() as port:
        line.ask(f'AT+QIOPEN=1,0,"TCP","{HOST}",{port}', OK)
        line.ask("AT+QICLOSE=0", OK, urc("CLOSE OK"))
    line.ask("AT+QISTATE?", OK)
    line.expect_nothing()


def test_name(start, dns_port):
    line = start("--dns", f"127.0.0.1:{dns_port}")
    with tcp_server() as server:
        opened(line, f'AT+QIOPEN=1,0,"TCP","{ONE}",{port_of(server)}', 0)
        line.send(b"AT+QISTATE?\r")
        line.expect_match(rb'\r\n\+QISTATE: 0,"TCP","127.0.0.1",\d+,0,2,1,0\r\n\r\nOK\r\n')


def test_unresolvable_name(start, dns_port):
    line = start("--dns", f"127.0.0.1:{dns_port}")
    opened(line, f'AT+QIOPEN=1,0,"TCP","{NOWHERE}",80', 0, 565)
    line.expect_error_code(565)


@pytest.mark.skipif(not socket.has_ipv6, reason="no IPv6")
def test_ipv6(line):
    try:
        server = socket.create_server(("::1", 0), family=socket.AF_INET6)
    except OSError:
        pytest.skip("no IPv6 on loopback")
    with server:
        opened(line, f'AT+QIOPEN=1,0,"TCP","::1",{port_of(server)},0,0,1', 0)


# ---- Listeners ----


def listen(line, port, connect_id=0):
    opened(line, f'AT+QIOPEN=1,{connect_id},"TCP LISTENER","{HOST}",0,{port}', connect_id)


def connect(line, port, connect_id, listener=0):
    caller = socket.create_connection((HOST, port))
    line.expect(urc(f'+QIURC: "incoming",{connect_id},{listener},"{HOST}",{port_of(caller)}'))
    return caller


def test_incoming(line, unused_port):
    listen(line, unused_port)
    with connect(line, unused_port, 1) as caller:
        line.ask("AT+QISTATE?", answer(
            f'+QISTATE: 0,"TCP LISTENER","{HOST}",0,{unused_port},2,1,0',
            f'+QISTATE: 1,"TCP INCOMING","{HOST}",{port_of(caller)},{unused_port},2,1,0',
        ))
        caller.sendall(b"request")
        line.expect(urc('+QIURC: "recv",1'))
        assert read_socket(line, 1) == (b"request", b"")
        line.ask('AT+QISEND=1,5,"reply"', SENT)
        assert receive_all(caller, 5) == b"reply"
    line.expect(urc('+QIURC: "closed",1'))
    line.ask("AT+QICLOSE=1", OK, urc("CLOSE OK"))
    line.ask("AT+QICLOSE=0", OK, urc("CLOSE OK"))
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((HOST, unused_port))


def test_incoming_takes_the_lowest_free_number(line, unused_port):
    listen(line, unused_port, connect_id=2)
    callers = [connect(line, unused_port, connect_id, listener=2) for connect_id in (0, 1, 3)]
    line.ask("AT+QICLOSE=1", OK, urc("CLOSE OK"))
    callers.append(connect(line, unused_port, 1, listener=2))
    for caller in callers:
        caller.close()


def test_incoming_is_in_buffer_access(line, unused_port):
    """Also where the number had been used with direct push before."""
    with tcp_server() as server:
        opened(line, f'AT+QIOPEN=1,1,"TCP","{HOST}",{port_of(server)},0,1', 1)
    line.match(rb'"closed",1\r\n')
    line.ask("AT+QICLOSE=1", OK, urc("CLOSE OK"))
    listen(line, unused_port)
    with connect(line, unused_port, 1) as caller:
        caller.sendall(b"x")
        line.expect(urc('+QIURC: "recv",1'))
        assert read_socket(line, 1) == (b"x", b"")


def test_incoming_full(line, unused_port):
    listen(line, unused_port)
    callers = [connect(line, unused_port, connect_id) for connect_id in range(1, 6)]
    with socket.create_connection((HOST, unused_port)) as refused:
        line.expect(urc('+QIURC: "incoming full"'))
        refused.settimeout(10)
        assert refused.recv(1) == b""
    callers[2].close()
    line.expect(urc('+QIURC: "closed",3'))
    line.ask("AT+QICLOSE=3", OK, urc("CLOSE OK"))
    with connect(line, unused_port, 3):
        pass
    for caller in callers:
        caller.close()


def test_listener_port_in_use(line):
    with tcp_server() as server:
        opened(line, f'AT+QIOPEN=1,0,"TCP LISTENER","{HOST}",0,{port_of(server)}', 0, 556)
    line.expect_error_code(556)


# ---- UDP ----


def test_udp(line):
    with udp_echo() as port:
        opened(line, f'AT+QIOPEN=1,0,"UDP","{HOST}",{port}', 0)
        line.ask("AT+QISTATE?", answer(f'+QISTATE: 0,"UDP","{HOST}",{port},0,2,1,0'))
        for data in (b"x", b"\r\nOK\r\n\x1a", bytes(range(256)) * 5):
            line.ask(f"AT+QISEND=0,{len(data)}", b"\r\n> ")
            line.send(data)
            line.expect(SENT)
            line.expect(urc('+QIURC: "recv",0'))
            received = b""
            while len(received) < len(data):
                received += read_socket(line, 0)[0]
            assert received == data
        line.ask("AT+QICLOSE=0", OK, urc("CLOSE OK"))


def test_udp_keeps_datagrams_apart(line):
    line.ask('AT+QICFG="showlength",1', OK)
    with udp_echo() as port:
        opened(line, f'AT+QIOPEN=1,0,"UDP","{HOST}",{port},0,1', 0)
        for text in ("one", "three"):
            line.ask(f'AT+QISEND=0,{len(text)},"{text}"', SENT, urc(f'+QIURC: "recv",0,{len(text)}\r\n{text}'))


def test_udp_to_nobody(line):
    """UDP does not promise delivery: sending is no failure, and the socket stays open."""
    opened(line, f'AT+QIOPEN=1,0,"UDP","{HOST}",{free_port()}', 0)
    line.ask('AT+QISEND=0,1,"x"', SENT)
    line.send(b"AT+QISTATE?\r")
    line.expect_match(rb'\r\n\+QISTATE: 0,"UDP","127.0.0.1",\d+,\d+,2,1,0\r\n\r\nOK\r\n')
