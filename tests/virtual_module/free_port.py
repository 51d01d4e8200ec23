"""A port for a server that has to be told which one to take."""

import socket

HOST = "127.0.0.1"


def free_port():
    """One that neither TCP nor UDP uses: a DNS server takes both, and another program's connection may have either."""
    while True:
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as tcp, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
            tcp.bind((HOST, 0))
            port = tcp.getsockname()[1]
            try:
                udp.bind((HOST, port))
            except OSError:
                continue
            return port
