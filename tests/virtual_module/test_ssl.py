"""SSL connections to real TLS servers: settings, opening, sending, reading, transparent transmission, closing."""

import hashlib
import re
import socket
import subprocess
import time

import pytest

from host_line import ERROR, OK, answer, urc
from network import HOST, free_port, receive_all
from tls_server import NAME, make_certificates, server_context, tls_server

PROMPT = b"\r\n> "
SENT, FAILED, CONNECT = b"\r\nSEND OK\r\n", b"\r\nSEND FAIL\r\n", b"\r\nCONNECT\r\n"
CTRL_Z, ESC = b"\x1a", b"\x1b"
TRAPS = b'\r\nOK\r\n> \x00\x1a\x1b\xff"\r\nNO CARRIER\r\n+++'
UNSUPPORTED, CONTEXT, IN_USE, FAILED_TO_CONNECT, CLOSED, NOT_ALLOWED = 555, 561, 563, 566, 567, 572


@pytest.fixture(scope="session")
def certificates(tmp_path_factory):
    return make_certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def line(start, dns_port):
    line = start("--dns", f"127.0.0.1:{dns_port}", family="bg95")
    line.ask("AT+QIACT=1", OK)
    return line


@pytest.fixture
def server(certificates):
    with tls_server(server_context(certificates)) as server:
        yield server


def connect(line, server, mode=0, client=4):
    line.ask(f'AT+QSSLOPEN=1,1,{client},"{HOST}",{server.port},{mode}', OK, urc(f"+QSSLOPEN: {client},0"))
    assert server.done.wait(10) and server.peer
    line.peer = server.peer


@pytest.fixture
def connected(line, server):
    connect(line, server)
    return line


@pytest.fixture
def online(line, server):
    """A connection in transparent transmission mode."""
    line.ask(f'AT+QSSLOPEN=1,1,3,"{HOST}",{server.port},2', CONNECT)
    assert server.done.wait(10)
    line.peer = server.peer
    return line


def upload(line, name, content):
    line.ask(f'AT+QFUPL="{name}",{len(content)}', CONNECT)
    line.send(content)
    line.expect(answer(f"+QFUPL: {len(content)},{checksum(content):x}"))


def checksum(content):
    padded = content + b"\0" * (len(content) % 2)
    total = 0
    for i in range(0, len(padded), 2):
        total ^= int.from_bytes(padded[i : i + 2], "big")
    return total


# ---- PDP contexts ----


def test_contexts(line):
    line.ask("AT+QIACT?", answer('+QIACT: 1,1,1,"100.142.162.1"'))
    line.refused("AT+QIACT=9", 573)
    line.ask('AT+QICSGP=9,3,"apn","user","word",1', OK)
    line.ask("AT+QIACT=9", OK)
    line.ask("AT+QIACT?", b'\r\n+QIACT: 1,1,1,"100.142.162.1"\r\n' + answer('+QIACT: 9,1,3,"100.142.162.9"'))
    line.ask("AT+QIDEACT=1", OK)
    line.ask("AT+QIDEACT=9", OK)
    line.ask("AT+QIACT?", OK)
    line.refused(f'AT+QSSLOPEN=1,1,4,"{HOST}",1,0', CONTEXT)


def test_context_lost(connected):
    connected.module.control("deactivate", 1)
    connected.expect(urc('+QSSLURC: "closed",4'))
    connected.ask("AT+QIACT?", OK)


# ---- Opening ----


def test_open_and_state(line, server):
    line.ask("AT+QSSLSTATE", OK)
    connect(line, server)
    line.send(b"AT+QSSLSTATE\r")
    place = re.escape(f'"{HOST}",{server.port}'.encode())
    state = rb'\r\n\+QSSLSTATE: 4,"SSLClient",%s,(\d+),2,1,4,0,"uart1",1\r\n' % place
    assert int(line.expect_match(state)[1]) == server.peer.getpeername()[1]
    line.expect(OK)
    line.ask("AT+QSSLSTATE=3", OK)
    line.refused(f'AT+QSSLOPEN=1,1,4,"{HOST}",1', IN_USE)


def test_open_fails(line, unused_port):
    line.ask(f'AT+QSSLOPEN=1,1,4,"{HOST}",{unused_port}', OK, urc(f"+QSSLOPEN: 4,{FAILED_TO_CONNECT}"))
    line.expect_error_code(FAILED_TO_CONNECT)
    line.ask('AT+QSSLOPEN=1,1,4,"nowhere.atbind.test",1', OK, urc("+QSSLOPEN: 4,565"))
    line.refused(f'AT+QSSLOPEN=1,1,4,"{HOST}",{unused_port},2', FAILED_TO_CONNECT)
    line.refused(f'AT+QSSLOPEN=2,1,4,"{HOST}",{unused_port}', CONTEXT)


@pytest.mark.parametrize(("version", "name"), [(1, "TLSv1"), (2, "TLSv1.1"), (3, "TLSv1.2"), (4, "TLSv1.2")])
def test_versions(line, server, version, name):
    line.ask(f'AT+QSSLCFG="sslversion",1,{version}', OK)
    connect(line, server)
    assert server.peer.version() == name


def test_version_that_nobody_speaks(line, server):
    line.ask('AT+QSSLCFG="sslversion",1,0', OK)
    line.ask(f'AT+QSSLOPEN=1,1,4,"{HOST}",{server.port}', OK, urc(f"+QSSLOPEN: 4,{UNSUPPORTED}"))


@pytest.mark.parametrize(("suite", "name"), [("0X0035", "AES256-SHA"), ("0XC02F", "ECDHE-RSA-AES128-GCM-SHA256"),
                                             ("0XC028", "ECDHE-RSA-AES256-SHA384")])
def test_suites(line, server, suite, name):
    line.ask(f'AT+QSSLCFG="ciphersuite",1,{suite}', OK)
    connect(line, server)
    assert server.peer.cipher()[0] == name


@pytest.mark.parametrize("suite", ["0X0004", "0XC00D"])
def test_suite_that_nobody_speaks(line, server, suite):
    line.ask(f'AT+QSSLCFG="ciphersuite",1,{suite}', OK)
    line.ask(f'AT+QSSLOPEN=1,1,4,"{HOST}",{server.port}', OK, urc(f"+QSSLOPEN: 4,{UNSUPPORTED}"))


@pytest.mark.parametrize(("switch", "name"), [(0, None), (1, NAME)])
def test_server_name(line, server, switch, name):
    line.ask(f'AT+QSSLCFG="sni",1,{switch}', OK)
    line.ask(f'AT+QSSLOPEN=1,1,4,"{NAME}",{server.port}', OK, urc("+QSSLOPEN: 4,0"))
    assert server.name == name


# ---- Certificates ----


def try_open(line, certificates, certificate="server", authority="ca", client_authority=None, settings=(), host=HOST):
    """Opens with server authentication; returns the code."""
    upload(line, "cacert.pem", (certificates / f"{authority}.pem").read_bytes())
    for setting in ('"cacert",1,"cacert.pem"', '"seclevel",1,1', *settings):
        line.ask(f"AT+QSSLCFG={setting}", OK)
    with tls_server(server_context(certificates, certificate, client_authority)) as server:
        line.ask(f'AT+QSSLOPEN=1,1,4,"{host}",{server.port}', OK)
        return int(line.expect_match(rb"\r\n\+QSSLOPEN: 4,(\d+)\r\n")[1])


def test_server_is_authenticated(line, certificates):
    assert try_open(line, certificates) == 0


def test_wrong_authority(line, certificates):
    assert try_open(line, certificates, authority="other") == FAILED_TO_CONNECT


def test_missing_authority(line, server):
    line.ask('AT+QSSLCFG="seclevel",1,1', OK)
    line.ask(f'AT+QSSLOPEN=1,1,4,"{HOST}",{server.port}', OK, urc(f"+QSSLOPEN: 4,{UNSUPPORTED}"))


@pytest.mark.parametrize(("switch", "code"), [(0, 0), (1, FAILED_TO_CONNECT)])
def test_host_is_checked(line, certificates, switch, code):
    assert try_open(line, certificates, "stranger", settings=[f'"checkhost",1,{switch}']) == code


def test_host_name_is_checked(line, certificates):
    assert try_open(line, certificates, settings=['"checkhost",1,1'], host=NAME) == 0


@pytest.mark.parametrize(("switch", "code"), [(0, FAILED_TO_CONNECT), (1, 0)])
def test_validity_is_checked(line, certificates, switch, code):
    time.sleep(1.1)  # the certificate was valid for less than a second
    assert try_open(line, certificates, "old", settings=[f'"ignorelocaltime",1,{switch}']) == code


def test_client_is_authenticated(line, certificates):
    upload(line, "cc.pem", (certificates / "client.pem").read_bytes())
    upload(line, "ck.pem", (certificates / "client.key").read_bytes())
    settings = ['"clientcert",1,"cc.pem"', '"clientkey",1,"ck.pem"', '"seclevel",1,2']
    assert try_open(line, certificates, client_authority="ca", settings=settings) == 0


# ---- Sending ----


@pytest.mark.parametrize("data", [b"x", TRAPS, bytes(range(256)), b"z" * 1460])
def test_counted(connected, data):
    connected.ask(f"AT+QSSLSEND=4,{len(data)}", PROMPT)
    connected.send(data)
    connected.expect(SENT)
    assert receive_all(connected.peer, len(data)) == data
    connected.expect_nothing()


def test_text(connected):
    connected.ask("AT+QSSLSEND=4", PROMPT)
    connected.send(b"two\r\nlines" + CTRL_Z)
    connected.expect(SENT)
    assert receive_all(connected.peer, 10) == b"two\r\nlines"


def test_cancelled_and_empty(connected):
    connected.ask("AT+QSSLSEND=4", PROMPT)
    connected.send(b"never" + ESC)
    connected.expect(OK)
    connected.ask("AT+QSSLSEND=4", PROMPT)
    connected.send(CTRL_Z)
    connected.expect(FAILED)
    connected.ask("AT+QSSSEND=4,2", PROMPT)
    connected.send(b"hi")
    connected.expect(SENT)
    assert receive_all(connected.peer, 2) == b"hi"


def test_full_send_buffer(connected):
    """The peer reads nothing: in the end there is no room for more."""
    block = b"s" * 1460
    for _ in range(20000):
        connected.ask("AT+QSSLSEND=4,1460", PROMPT)
        connected.send(block)
        if connected.expect_match(rb"\r\nSEND (OK|FAIL)\r\n")[1] == b"FAIL":
            break
    else:
        pytest.fail("there is always room")
    connected.expect_error_code(558)


def test_no_socket(line):
    line.refused("AT+QSSLSEND=4", CLOSED)
    line.refused("AT+QSSLSEND=4,5", CLOSED)
    line.refused("AT+QSSLRECV=4", CLOSED)
    line.refused("AT+QISWTMD=4,1", CLOSED)
    line.refused("AT+QSSLSEND=12", 552)


# ---- Reading ----


def test_read(connected):
    connected.peer.sendall(b"Test data from SSL")
    connected.expect(urc('+QSSLURC: "recv",4'))
    connected.ask("AT+QSSLRECV=4,0", answer("+QSSLRECV: 18,0,18"))
    connected.ask("AT+QSSLRECV=4,5", b"\r\n+QSSLRECV: 5\r\nTest \r\n" + OK)
    connected.ask("AT+QSSLRCV=4", b"\r\n+QSSLRECV: 13\r\ndata from SSL\r\n" + OK)
    connected.ask("AT+QSSLRECV=4,1500", answer("+QSSLRECV: 0"))
    connected.ask("AT+QSSLRECV=4,0", answer("+QSSLRECV: 18,18,0"))


def test_read_much(connected):
    """More than the module holds: the rest waits in the network, and nothing is lost or announced twice."""
    data = bytes(range(256)) * 200
    connected.peer.sendall(data)
    connected.expect(urc('+QSSLURC: "recv",4'))
    received = b""
    end = time.monotonic() + 10
    while len(received) < len(data) and time.monotonic() < end:
        connected.send(b"AT+QSSLRECV=4,1500\r")
        _, header = connected.match(rb"\r\n\+QSSLRECV: (\d+)\r\n")
        received += connected.take(int(header[1]))
        connected.match(re.escape(OK))
    assert received == data


def test_push(line, server):
    connect(line, server, mode=1)
    server.peer.sendall(TRAPS)
    line.expect(b'\r\n+QSSLURC: "recv",4,%d\r\n' % len(TRAPS) + TRAPS + b"\r\n")
    line.refused("AT+QSSLRECV=4", NOT_ALLOWED)
    line.ask("AT+QISWTMD=4,0", OK)
    server.peer.sendall(b"later")
    line.expect(urc('+QSSLURC: "recv",4'))
    line.ask("AT+QISWTMD=4,1", OK, b'\r\n+QSSLURC: "recv",4,5\r\nlater\r\n')


# ---- Transparent transmission ----


def escape(line):
    time.sleep(1.1)
    line.send(b"+++")
    time.sleep(1.1)
    line.expect(OK)


def test_transparent(online):
    online.send(b"AT\r" + TRAPS)
    assert receive_all(online.peer, 3 + len(TRAPS)) == b"AT\r" + TRAPS
    online.peer.sendall(TRAPS)
    online.expect(TRAPS)


def test_escape_and_return(online):
    online.send(b"data")
    escape(online)
    assert receive_all(online.peer, 4) == b"data"
    online.send(b"AT+QSSLSTATE\r")
    online.expect_match(rb'\r\n\+QSSLSTATE: 3,"SSLClient",[^\r]+,2,1,3,2,"uart1",1\r\n\r\nOK\r\n')
    online.peer.sendall(b"meanwhile")
    online.expect(urc('+QSSLURC: "recv",3'))
    online.ask("ATO", CONNECT, b"meanwhile")
    online.send(b"more")
    assert receive_all(online.peer, 4) == b"more"
    escape(online)
    online.ask("AT+QISWTMD=3,2", CONNECT)
    escape(online)
    online.ask("AT+QSSLCLOSE=3", OK)
    online.ask("ATO", b"\r\nNO CARRIER\r\n")


@pytest.mark.parametrize(("before", "pluses", "after"), [
    (0, b"+++", 0), (1.1, b"++", 1.1), (1.1, b"++++", 1.1), (1.1, b"+++", 0.3),
])
def test_what_is_no_escape(online, before, pluses, after):
    online.send(b"a")
    time.sleep(before)
    online.send(pluses)
    time.sleep(after)
    online.send(b"b")
    assert receive_all(online.peer, 2 + len(pluses)) == b"a" + pluses + b"b"


def test_escape_in_pieces(online):
    time.sleep(1.1)
    for _ in range(3):
        online.send(b"+")
        time.sleep(0.1)
    time.sleep(1.1)
    online.expect(OK)


def test_carrier_lost(online):
    online.peer.close()
    online.expect(b"\r\nNO CARRIER\r\n")
    online.send(b"AT+QSSLSTATE=3\r")
    online.expect_match(rb'\r\n\+QSSLSTATE: 3,"SSLClient",[^\r]+,4,1,3,2,"uart1",1\r\n\r\nOK\r\n')
    online.ask("ATO", b"\r\nNO CARRIER\r\n")
    online.ask("AT+QSSLCLOSE=3", OK)
    online.expect_nothing()


# ---- Closing ----


@pytest.mark.parametrize("timeout", ["", ",0", ",30"])
def test_close(connected, timeout):
    connected.ask(f"AT+QSSLCLOSE=4{timeout}", OK)
    assert connected.peer.recv(1) == b""
    connected.ask("AT+QSSLSTATE", OK)
    connected.ask("AT+QSSLCLOSE=4", OK)


def test_closed_by_the_peer(connected):
    connected.peer.sendall(b"last words")
    connected.expect(urc('+QSSLURC: "recv",4'))
    connected.peer.close()
    connected.expect(urc('+QSSLURC: "closed",4'))
    connected.refused("AT+QSSLSEND=4", CLOSED)
    connected.ask("AT+QSSLRECV=4", b"\r\n+QSSLRECV: 10\r\nlast words\r\n" + OK)
    connected.ask("AT+QSSLCLOSE=4", OK)
    connected.expect_nothing()


def test_not_a_tls_server(line):
    with socket.create_server((HOST, 0)) as server:
        line.ask(f'AT+QSSLOPEN=1,1,4,"{HOST}",{server.getsockname()[1]}', OK)
        peer, _ = server.accept()
        with peer:
            peer.sendall(b"220 this is something else\r\n")
            line.expect(urc(f"+QSSLOPEN: 4,{FAILED_TO_CONNECT}"))


def test_silent_server(line):
    """Nobody answers the handshake: negotiate_time ends it; meanwhile the module works."""
    line.ask('AT+QSSLCFG="negotiatetime",1,10', OK)
    with socket.create_server((HOST, 0)) as server:
        line.ask(f'AT+QSSLOPEN=1,1,4,"{HOST}",{server.getsockname()[1]}', OK)
        line.send(b"AT+QSSLSTATE=4\r")
        line.expect_match(rb'\r\n\+QSSLSTATE: 4,"SSLClient",[^\r]+,1,1,4,0,"uart1",1\r\n\r\nOK\r\n')
        line.ask("AT+QSSLCLOSE=4", OK)
        line.expect_nothing()


# ---- Files, ciphers, the SIM, starting ----


def test_upload_until_silence(line):
    line.ask('AT+QFUPL="0_server.psk"', CONNECT)
    content = b"DTLS_Client&1a2b\x1a\x1b\r\n"
    line.send(content[:5])
    time.sleep(0.1)
    line.send(content[5:])
    line.expect(answer(f"+QFUPL: {len(content)},{checksum(content):x}"))
    line.expect_nothing()


@pytest.mark.parametrize("content", [b"\0", b"\0\x01", b"\x01", b"A" * 65535])
def test_upload_counted(line, content):
    upload(line, "file", content)
    line.expect_nothing()


def test_upload_is_not_echoed(line):
    line.ask("ATE1", OK)
    line.send(b'AT+QFUPL="f",3\r')
    line.expect(b'AT+QFUPL="f",3\r' + CONNECT)
    line.send(b"abc")
    line.expect(answer(f"+QFUPL: 3,{checksum(b'abc'):x}"))


def test_digest(line):
    for data in ("", "x" * 257):
        line.refused(f'AT+QSSLCRYPT="MD5","{data}"', 552)
    for data in ("a", "hello, world", "x" * 256):
        digest = hashlib.md5(data.encode()).hexdigest().upper()
        line.ask(f'AT+QSSLCRYPT="MD5","{data}"', answer(f'+QSSLCRYPT: "MD5","{digest}"'))


def test_decryption(line):
    key = "0123456789abcdef"
    line.ask(f'AT+QSSLCRYPT="AES","72727E881EDCFD0100A718687909B565",1,0,"{key}"',
             answer(f'+QSSLCRYPT: "AES","{key.encode().hex().upper()}"'))
    for wrong in (key[:-1], key + "0"):
        line.refused(f'AT+QSSLCRYPT="AES","{key}",0,1,"{wrong}"', 552)


def test_start(start):
    line = start("--boot", family="bg95")
    line.expect(urc("RDY") + urc("APP RDY") + urc("+CPIN: READY"))
    line.ask("AT+CPIN?", answer("+CPIN: READY"))


def test_restart(connected):
    """Connections and settings are gone, and echo is on again."""
    connected.ask('AT+QSSLCFG="sslversion",1,3', OK)
    connected.module.control("restart")
    connected.expect(urc("RDY") + urc("APP RDY") + urc("+CPIN: READY"))
    assert connected.peer.recv(1) == b""
    connected.ask("ATE0", b"ATE0\r" + OK)
    connected.ask("AT+QSSLSTATE", OK)
    connected.ask("AT+QIACT?", OK)
    connected.ask('AT+QSSLCFG="sslversion",1', answer('+QSSLCFG: "sslversion",1,4'))


def test_restart_while_online(online):
    online.module.control("restart")
    online.expect(urc("RDY") + urc("APP RDY") + urc("+CPIN: READY"))
    online.ask("ATE0", b"ATE0\r" + OK)


def test_socket_error_form(line):
    line.ask('AT+QSSLOPEN=1,1,4,"",1', ERROR)
    line.ask("AT+QSSLRECV=4,1501", ERROR)


# ---- DTLS ----


@pytest.fixture
def dtls_server():
    """openssl s_server with a PSK: sends what it gets on standard input, and prints what it receives."""
    port = free_port()
    server = subprocess.Popen(
        ["openssl", "s_server", "-dtls", "-accept", f"{HOST}:{port}", "-nocert", "-psk_identity", "DTLS_Client",
         "-psk", "1a2b3c4d", "-cipher", "PSK-AES128-CBC-SHA256:@SECLEVEL=0", "-quiet"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )
    server.port = port
    yield server
    server.terminate()
    server.communicate(timeout=10)


def open_dtls(line, server, psk, version=2):
    upload(line, "0_server.psk", psk)
    for setting in ('"dtls",0,1', '"ciphersuite",0,0X00AE', f'"dtlsversion",0,{version}'):
        line.ask(f"AT+QSSLCFG={setting}", OK)
    line.ask(f'AT+QSSLOPEN=1,0,0,"{HOST}",{server.port},0', OK)
    return int(line.expect_match(rb"\r\n\+QSSLOPEN: 0,(\d+)\r\n")[1])


@pytest.mark.parametrize("version", [1, 2])
def test_dtls(line, dtls_server, version):
    """The first datagrams may get lost because the server is not there yet: they are repeated."""
    assert open_dtls(line, dtls_server, b"DTLS_Client&1a2b3c4d", version) == 0
    line.ask("AT+QSSLSEND=0,6", PROMPT)
    line.send(b"hello\n")
    line.expect(SENT)
    assert dtls_server.stdout.readline() == b"hello\n"
    dtls_server.stdin.write(b"olleh\n")
    dtls_server.stdin.flush()
    line.expect(urc('+QSSLURC: "recv",0'))
    line.ask("AT+QSSLRECV=0", b"\r\n+QSSLRECV: 6\r\nolleh\n\r\n" + OK)
    line.ask("AT+QSSLCLOSE=0", OK)
    line.expect_nothing()


def test_dtls_with_another_key(line, dtls_server):
    assert open_dtls(line, dtls_server, b"DTLS_Client&1a2b3c4e") == FAILED_TO_CONNECT
