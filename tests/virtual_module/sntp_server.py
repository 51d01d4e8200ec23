"""A small SNTP server (RFC 4330) on loopback that tells a fixed time, or stays silent."""

import socket
import struct
import threading
from contextlib import contextmanager

PACKET = 48
SECONDS_FROM_1900_TO_1970 = 2208988800
MODE_CLIENT, MODE_SERVER = 3, 4
LEAP_NONE = 0
STRATUM = 2
PRECISION = -20


def reply_to(request, unix_seconds):
    """The answer to a client's packet; None if that is no question by a client."""
    if len(request) < PACKET or request[0] & 7 != MODE_CLIENT:
        return None
    version = request[0] >> 3 & 7
    stamp = struct.pack(">II", (unix_seconds + SECONDS_FROM_1900_TO_1970) % 2**32, 0)
    first = struct.pack(">BBBb", LEAP_NONE << 6 | version << 3 | MODE_SERVER, STRATUM, request[2], PRECISION)
    root = struct.pack(">II4s", 0, 0, socket.inet_aton("192.0.2.123"))
    originate = request[40:48]  # the client's transmit time stamp comes back
    return first + root + stamp + originate + stamp + stamp


@contextmanager
def sntp_server(unix_seconds, requests=None):
    """Answers with a time, which may be None for silence; adds what it is asked to `requests`; yields its port."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind(("127.0.0.1", 0))
        thread = threading.Thread(target=_serve, args=(server, unix_seconds, requests))
        thread.start()
        try:
            yield server.getsockname()[1]
        finally:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as caller:
                caller.sendto(b"", server.getsockname())
            thread.join()


def _serve(server, unix_seconds, requests):
    while True:
        request, client = server.recvfrom(512)
        if not request:
            return
        if requests is not None:
            requests.append(request)
        reply = None if unix_seconds is None else reply_to(request, unix_seconds)
        if reply is not None:
            server.sendto(reply, client)
