"""Commands that work on the network without a socket of the host's: names, ping, time."""

import re
import socket

import pytest

from host_line import ERROR, OK, urc
from network import HOST, MANY, MANY_ADDRESSES, NOWHERE, ONE, TTL
from sntp_server import sntp_server

BUSY, DNS_BUSY, NOT_RESOLVED = 568, 564, 565


@pytest.fixture
def named(start, dns_port):
    return start("--dns", f"127.0.0.1:{dns_port}", "--seed", 7)


@pytest.fixture
def silent_dns():
    """A DNS server that takes questions and never answers."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind((HOST, 0))
        yield server.getsockname()[1]


# ---- Names ----


def test_one_address(named):
    named.ask(f'AT+QIDNSGIP=1,"{ONE}"', OK, urc(f'+QIURC: "dnsgip",0,1,{TTL}'), urc(f'+QIURC: "dnsgip","{HOST}"'))
    named.expect_nothing()


def test_several_addresses(named):
    named.ask(f'AT+QIDNSGIP=1,"{MANY}"', OK, urc(f'+QIURC: "dnsgip",0,3,{TTL}'))
    pattern = rb'\r\n\+QIURC: "dnsgip","([0-9.]+)"\r\n'
    addresses = [named.expect_match(pattern)[1].decode() for _ in MANY_ADDRESSES]
    assert sorted(addresses) == MANY_ADDRESSES
    named.expect_nothing()


def test_no_address(named):
    named.ask(f'AT+QIDNSGIP=1,"{NOWHERE}"', OK, urc(f'+QIURC: "dnsgip",{NOT_RESOLVED}'))
    named.expect_error_code(NOT_RESOLVED)
    named.expect_nothing()


def test_an_address_is_its_own(named):
    named.ask('AT+QIDNSGIP=1,"192.0.2.9"', OK, urc('+QIURC: "dnsgip",0,1,0'), urc('+QIURC: "dnsgip","192.0.2.9"'))


def test_names_one_at_a_time(start, silent_dns):
    line = start("--dns", f"127.0.0.1:{silent_dns}")
    line.ask(f'AT+QIDNSGIP=1,"{ONE}"', OK)
    line.refused(f'AT+QIDNSGIP=1,"{ONE}"', DNS_BUSY)


# ---- Ping ----


def ping(line, command, count, size, address=HOST):
    """The times of the replies, after everything was asserted about them and the summary."""
    line.ask(command, OK)
    reply = rb"\r\n\+QPING: 0,%s,%d,(\d+),255\r\n" % (re.escape(address.encode()), size)
    times = [int(line.expect_match(reply)[1]) for _ in range(count)]
    average = sum(times) // count
    line.expect(urc(f"+QPING: 2,{count},{count},0,{min(times)},{max(times)},{average}"))
    line.expect_nothing()
    return times


def test_ping(named):
    ping(named, f'AT+QPING=1,"{HOST}"', 4, 32)


def test_ping_by_name_with_all_parameters(named):
    ping(named, f'AT+QPING=1,"{ONE}",1,10,200', 10, 200)


def test_ping_unknown_name(named):
    named.ask(f'AT+QPING=1,"{NOWHERE}"', OK, urc("+QPING: 4"))


def test_ping_one_at_a_time(named):
    named.ask(f'AT+QPING=1,"{HOST}",1,10', OK)
    named.send(f'AT+QPING=1,"{HOST}"\r'.encode())
    named.match(re.escape(ERROR))
    named.match(rb"\+QPING: 2,10,10,0,")


def test_same_seed_same_times(start):
    first, second = (ping(start("--seed", 3), f'AT+QPING=1,"{HOST}"', 4, 32) for _ in range(2))
    assert first == second


# ---- Time ----


@pytest.mark.parametrize(("seconds", "text"), [
    (1539952534, "2018/10/19,12:35:34+00"),
    (0, "1970/01/01,00:00:00+00"),
    (2085978496, "2036/02/07,06:28:16+00"),  # the first second of the next era
])
def test_time(line, seconds, text):
    requests = []
    with sntp_server(seconds, requests) as port:
        line.ask(f'AT+QNTP=1,"{HOST}",{port},1', OK, urc(f'+QNTP: 0,"{text}"'))
    assert len(requests[0]) == 48
    assert requests[0][0] == 0x23  # no leap second, version 4, client


def test_short_years_and_common_codes(start):
    """The time command of another family: two digits for the year, and the codes that its other commands have."""
    line = start("--dns", "127.0.0.1:9", family="bc25")
    with sntp_server(1539952534) as port:
        line.ask(f'AT+QNTP=1,"{HOST}",{port},1', OK, urc('+QNTP: 0,"18/10/19,12:35:34+00"'))
    line.ask(f'AT+QNTP=1,"{NOWHERE}"', OK)
    line.match(rb"\r\n\+QNTP: 565\r\n")


def test_time_by_name(named):
    with sntp_server(86400) as port:
        named.ask(f'AT+QNTP=1,"{ONE}",{port}', OK, urc('+QNTP: 0,"1970/01/02,00:00:00+00"'))


def test_time_from_unknown_name(named):
    named.ask(f'AT+QNTP=1,"{NOWHERE}"', OK, urc("+QNTP: 4"))


def test_time_from_a_silent_server(line):
    """The server is asked again before the module gives up; other commands go on meanwhile."""
    requests = []
    with sntp_server(None, requests) as port:
        line.ask(f'AT+QNTP=1,"{HOST}",{port}', OK)
        line.refused(f'AT+QNTP=1,"{HOST}",{port}', BUSY)
        line.expect(urc("+QNTP: 2"))
    assert len(requests) > 1
