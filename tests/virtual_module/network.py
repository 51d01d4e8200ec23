"""What the module's sockets talk to: real sockets of the test, a UDP echo, a DNS server."""

import os
import socket
import subprocess
import threading
import time
from contextlib import contextmanager

from free_port import HOST, free_port
from module_process import PATIENCE

ONE = "one.atbind.test"
MANY = "many.atbind.test"
MANY_ADDRESSES = ["192.0.2.1", "192.0.2.2", "192.0.2.3"]
NOWHERE = "nowhere.atbind.test"
TTL = 60


def port_of(server):
    return server.getsockname()[1]


@contextmanager
def tcp_server(backlog=8):
    """A listening socket; the kernel completes connections before they are accepted."""
    with socket.create_server((HOST, 0), backlog=backlog) as server:
        server.settimeout(PATIENCE)
        yield server


def accept(server):
    peer, _ = server.accept()
    peer.settimeout(PATIENCE)
    peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return peer


@contextmanager
def deaf_server():
    """A port to which connections neither open nor fail: its queue is full."""
    with socket.create_server((HOST, 0), backlog=0) as server:
        callers = []
        for _ in range(8):
            caller = socket.socket()
            caller.setblocking(False)
            caller.connect_ex((HOST, port_of(server)))
            callers.append(caller)
        try:
            yield port_of(server)
        finally:
            for caller in callers:
                caller.close()


def receive_all(peer, count):
    """As many bytes, however they are cut."""
    data = b""
    while len(data) < count:
        piece = peer.recv(65536)
        assert piece, f"the connection ended after {len(data)} of {count} bytes"
        data += piece
    return data


@contextmanager
def udp_echo():
    """Sends every datagram back to where it came from; yields its port."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind((HOST, 0))
        thread = threading.Thread(target=_echo, args=(server,))
        thread.start()
        try:
            yield port_of(server)
        finally:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as caller:
                caller.sendto(b"", (HOST, port_of(server)))
            thread.join()


def _echo(server):
    while True:
        data, sender = server.recvfrom(2048)
        if not data:
            return
        server.sendto(data, sender)


@contextmanager
def dns_server(folder):
    """dnsmasq, which knows a few names and that there are no others under atbind.test; yields its port."""
    port = free_port()
    hosts = folder / "hosts"
    hosts.write_text("".join(f"{address} {name}\n" for name, addresses in ((ONE, [HOST]), (MANY, MANY_ADDRESSES))
                             for address in addresses))
    server = subprocess.Popen(
        ["dnsmasq", "--keep-in-foreground", "--conf-file=/dev/null", f"--port={port}", "--no-resolv", "--no-hosts",
         f"--addn-hosts={hosts}", "--local=/atbind.test/", f"--local-ttl={TTL}", f"--listen-address={HOST}",
         "--bind-interfaces", "--user=", "--pid-file="],
        stdin=subprocess.DEVNULL, env={**os.environ, "LC_ALL": "C"},
    )
    try:
        _wait_for_dns(port)
        yield port
    finally:
        server.terminate()
        server.wait(PATIENCE)


def _wait_for_dns(port):
    """Asks until an answer comes: the server needs a moment to open its port."""
    question = b"\x12\x34\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00"
    question += b"".join(bytes([len(label)]) + label.encode() for label in ONE.split(".")) + b"\x00\x00\x01\x00\x01"
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
        client.settimeout(0.1)
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                client.sendto(question, (HOST, port))
                client.recv(512)
                return
            except OSError:
                time.sleep(0.02)
    raise AssertionError("the DNS server does not answer")
