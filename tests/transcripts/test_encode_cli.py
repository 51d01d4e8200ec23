"""What the host tool's encode verb writes, and what it refuses to write."""

import json
import os
import subprocess
import sys

import pytest
from transcript import ROOT, run_host, split_words

OPEN = "QIOPEN contextID=1 connectID=0 service_type=TCP IP_address=192.0.2.1 remote_port=7"
OPEN_NAME = "QIOPEN contextID=1 connectID=0 service_type=TCP remote_port=7"
LISTEN = 'QIOPEN contextID=1 connectID=0 service_type="TCP LISTENER" IP_address=192.0.2.1 remote_port=1'
SERVE = 'QIOPEN contextID=1 connectID=0 service_type="UDP SERVICE" IP_address=192.0.2.1 remote_port=1'
FULL = f"{OPEN} local_port=0 access_mode=0 protocol_type=0"
PING = "QPING contextID=1 host=example.com time_out=4 ping_num=4 ping_size=32"
NTP = "QNTP contextID=1 server=example.com port=123 auto_set_time=1"

WRITTEN = {
    "AT": r"AT\r",
    "ATE value=0": r"ATE0\r",
    "ATE value=1": r"ATE1\r",
    "CMEE=?": r"AT+CMEE=?\r",
    "CMEE?": r"AT+CMEE?\r",
    "CMEE n=2": r"AT+CMEE=2\r",
    "CGATT=?": r"AT+CGATT=?\r",
    "CGATT?": r"AT+CGATT?\r",
    "CGATT state=1": r"AT+CGATT=1\r",
    "CGPADDR=?": r"AT+CGPADDR=?\r",
    "CGPADDR?": r"AT+CGPADDR?\r",
    "CGPADDR cid=1": r"AT+CGPADDR=1\r",
    "QIOPEN=?": r"AT+QIOPEN=?\r",
    OPEN: r'AT+QIOPEN=1,0,"TCP","192.0.2.1",7\r',
    f"{OPEN_NAME} domain_name=example.com": r'AT+QIOPEN=1,0,"TCP","example.com",7\r',
    f"{OPEN_NAME} IP_address=2001:db8::1": r'AT+QIOPEN=1,0,"TCP","2001:db8::1",7\r',
    f"{OPEN} local_port=1234": r'AT+QIOPEN=1,0,"TCP","192.0.2.1",7,1234\r',
    f"{OPEN} local_port=0 access_mode=1": r'AT+QIOPEN=1,0,"TCP","192.0.2.1",7,0,1\r',
    FULL: r'AT+QIOPEN=1,0,"TCP","192.0.2.1",7,0,0,0\r',
    f"{LISTEN} local_port=2020": r'AT+QIOPEN=1,0,"TCP LISTENER","192.0.2.1",1,2020\r',
    f"{SERVE} local_port=2020": r'AT+QIOPEN=1,0,"UDP SERVICE","192.0.2.1",1,2020\r',
    "QICLOSE=?": r"AT+QICLOSE=?\r",
    "QICLOSE connectID=5": r"AT+QICLOSE=5\r",
    "QISTATE=?": r"AT+QISTATE=?\r",
    "QISTATE?": r"AT+QISTATE?\r",
    "QISTATE query_type=0 contextID=3": r"AT+QISTATE=0,3\r",
    "QISTATE query_type=1 connectID=5": r"AT+QISTATE=1,5\r",
    "QISTATE contextID=3": r"AT+QISTATE=0,3\r",
    "QISTATE connectID=5": r"AT+QISTATE=1,5\r",
    "QISEND=?": r"AT+QISEND=?\r",
    "QISEND connectID=0 send_length=2 data=hi": r'AT+QISEND=0,2,"hi"\r',
    "QISEND connectID=0 data=hi": r'AT+QISEND=0,2,"hi"\r',
    r'QISEND connectID=0 data=\\,\x01\xff': r'AT+QISEND=0,4,"\\,\x01\xff"\r',
    "QISEND connectID=0": r"AT+QISEND=0\r",
    "QISEND connectID=0 send_length=1440": r"AT+QISEND=0,1440\r",
    "QISENDEX=?": r"AT+QISENDEX=?\r",
    "QISENDEX connectID=0 send_length=2 hex_string=0aFf": r'AT+QISENDEX=0,2,"0AFF"\r',
    "QISENDEX connectID=0": r"AT+QISENDEX=0\r",
    "QISENDEX connectID=0 send_length=1440": r"AT+QISENDEX=0,1440\r",
    "QIRD=?": r"AT+QIRD=?\r",
    "QIRD connectID=0 read_length=1024": r"AT+QIRD=0,1024\r",
    "QIRD read_length=512 connectID=0": r"AT+QIRD=0,512\r",
    "AT+QIRD connectID=0 read_length=512": r"AT+QIRD=0,512\r",
    "qird connectID=0 read_length=512": r"AT+QIRD=0,512\r",
    "QISWTMD=?": r"AT+QISWTMD=?\r",
    "QISWTMD?": r"AT+QISWTMD?\r",
    "QISWTMD connectID=0 access_mode=1": r"AT+QISWTMD=0,1\r",
    "QPING=?": r"AT+QPING=?\r",
    "QPING contextID=1 host=example.com": r'AT+QPING=1,"example.com"\r',
    "QPING contextID=1 host=192.0.2.1 time_out=255": r'AT+QPING=1,"192.0.2.1",255\r',
    "QPING contextID=1 host=192.0.2.1 time_out=1 ping_num=10": r'AT+QPING=1,"192.0.2.1",1,10\r',
    PING: r'AT+QPING=1,"example.com",4,4,32\r',
    "QNTP=?": r"AT+QNTP=?\r",
    "QNTP contextID=1 server=example.com": r'AT+QNTP=1,"example.com"\r',
    "QNTP contextID=1 server=example.com port=123": r'AT+QNTP=1,"example.com",123\r',
    NTP: r'AT+QNTP=1,"example.com",123,1\r',
    "QIDNSGIP=?": r"AT+QIDNSGIP=?\r",
    "QIDNSGIP contextID=1 hostname=example.com": r'AT+QIDNSGIP=1,"example.com"\r',
    "QICFG=?": r"AT+QICFG=?\r",
    "QICFG.dataformat": r'AT+QICFG="dataformat"\r',
    "QICFG.dataformat send_data_format=0 recv_data_format=1": r'AT+QICFG="dataformat",0,1\r',
    "QICFG.viewmode": r'AT+QICFG="viewmode"\r',
    "QICFG.viewmode view_mode=1": r'AT+QICFG="viewmode",1\r',
    "QICFG.showlength": r'AT+QICFG="showlength"\r',
    "QICFG.showlength show_length_mode=1": r'AT+QICFG="showlength",1\r',
    "QICFG.open_time": r'AT+QICFG="open_time"\r',
    "QICFG.open_time open_time=36": r'AT+QICFG="open_time",36\r',
    "QIGETERROR=?": r"AT+QIGETERROR=?\r",
    "QIGETERROR": r"AT+QIGETERROR\r",
    "QIDNSCFG=?": r"AT+QIDNSCFG=?\r",
    "QIDNSCFG?": r"AT+QIDNSCFG?\r",
    "QIDNSCFG PrimaryDNS=192.0.2.1": r'AT+QIDNSCFG="192.0.2.1"\r',
    "QIDNSCFG PrimaryDNS=192.0.2.1 SecondaryDNS=192.0.2.2": r'AT+QIDNSCFG="192.0.2.1","192.0.2.2"\r',
}

# A command, one of its integers, and the limits of that; {} stands for the value.
RANGES = [
    ("ATE value={}", "value", 0, 1),
    ("CMEE n={}", "n", 0, 2),
    ("CGATT state={}", "state", 0, 1),
    ("CGPADDR cid={}", "cid", 0, 255),
    (OPEN.replace("contextID=1", "contextID={}"), "contextID", 1, 3),
    (OPEN.replace("connectID=0", "connectID={}"), "connectID", 0, 5),
    (OPEN.replace("remote_port=7", "remote_port={}"), "remote_port", 1, 65535),
    (f"{OPEN} local_port={{}}", "local_port", 0, 65535),
    (f"{LISTEN} local_port={{}}", "local_port", 1, 65535),
    (f"{SERVE} local_port={{}}", "local_port", 1, 65535),
    (LISTEN.replace("remote_port=1", "remote_port={} local_port=1"), "remote_port", 0, 65535),
    (f"{OPEN} local_port=0 access_mode={{}}", "access_mode", 0, 1),
    (f"{OPEN} local_port=0 access_mode=0 protocol_type={{}}", "protocol_type", 0, 1),
    ("QICLOSE connectID={}", "connectID", 0, 5),
    ("QISTATE query_type=0 contextID={}", "contextID", 1, 3),
    ("QISTATE query_type=1 connectID={}", "connectID", 0, 5),
    ("QISEND connectID={}", "connectID", 0, 5),
    ("QISEND connectID={} data=hi", "connectID", 0, 5),
    ("QISEND connectID=0 send_length={}", "send_length", 1, 1440),
    ("QISENDEX connectID={}", "connectID", 0, 5),
    ("QISENDEX connectID=0 send_length={}", "send_length", 1, 1440),
    ("QIRD connectID={} read_length=1", "connectID", 0, 5),
    ("QIRD connectID=0 read_length={}", "read_length", 1, 1024),
    ("QISWTMD connectID={} access_mode=0", "connectID", 0, 5),
    ("QISWTMD connectID=0 access_mode={}", "access_mode", 0, 1),
    (PING.replace("contextID=1", "contextID={}"), "contextID", 1, 3),
    (PING.replace("time_out=4", "time_out={}"), "time_out", 1, 255),
    (PING.replace("ping_num=4", "ping_num={}"), "ping_num", 1, 10),
    (PING.replace("ping_size=32", "ping_size={}"), "ping_size", 32, 200),
    (NTP.replace("contextID=1", "contextID={}"), "contextID", 1, 3),
    (NTP.replace("port=123", "port={}"), "port", 1, 65535),
    (NTP.replace("auto_set_time=1", "auto_set_time={}"), "auto_set_time", 0, 1),
    ("QIDNSGIP contextID={} hostname=example.com", "contextID", 1, 3),
    ("QICFG.dataformat send_data_format={} recv_data_format=0", "send_data_format", 0, 1),
    ("QICFG.dataformat send_data_format=0 recv_data_format={}", "recv_data_format", 0, 1),
    ("QICFG.viewmode view_mode={}", "view_mode", 0, 1),
    ("QICFG.showlength show_length_mode={}", "show_length_mode", 0, 1),
    ("QICFG.open_time open_time={}", "open_time", 1, 36),
]

# A command, one of its texts, and the limits of its length.
TEXTS = [
    (f"{OPEN_NAME} domain_name={{}}", "domain_name", 1, 50),
    ("QISEND connectID=0 data={}", "data", 1, 1440),
    ("QPING contextID=1 host={}", "host", 1, 255),
    ("QNTP contextID=1 server={}", "server", 1, 255),
    ("QIDNSGIP contextID=1 hostname={}", "hostname", 1, 255),
    ("QIDNSCFG PrimaryDNS={}", "PrimaryDNS", 1, 50),
    ("QIDNSCFG PrimaryDNS=192.0.2.1 SecondaryDNS={}", "SecondaryDNS", 1, 50),
]

# What is refused, and words that the message has to hold.
REFUSED = {
    # A required parameter is missing.
    "ATE": ["value", "has to be given"],
    "CMEE": ["n", "has to be given"],
    "QIOPEN": ["contextID", "has to be given"],
    "QIOPEN contextID=1 connectID=0 service_type=TCP IP_address=192.0.2.1": ["remote_port", "has to be given"],
    OPEN_NAME: ["IP_address/domain_name", "has to be given"],
    "QICLOSE": ["connectID", "has to be given"],
    "QISEND": ["connectID", "has to be given"],
    "QISEND send_length=2": ["connectID", "has to be given"],
    "QIRD connectID=0": ["read_length", "has to be given"],
    "QISWTMD connectID=0": ["access_mode", "has to be given"],
    "QPING contextID=1": ["host", "has to be given"],
    "QNTP server=example.com": ["contextID", "has to be given"],
    "QIDNSGIP contextID=1": ["hostname", "has to be given"],
    "QIDNSCFG SecondaryDNS=192.0.2.2": ["PrimaryDNS", "has to be given"],
    "QICFG.dataformat send_data_format=0": ["recv_data_format", "has to be given"],
    "QICFG.dataformat recv_data_format=0": ["send_data_format", "has to be given"],
    # An optional parameter needs those in front of it.
    f"{OPEN} access_mode=1": ["local_port", "has to be given"],
    f"{OPEN} local_port=0 protocol_type=0": ["access_mode", "has to be given"],
    "QPING contextID=1 host=example.com ping_num=4": ["time_out", "has to be given"],
    "QNTP contextID=1 server=example.com auto_set_time=1": ["port", "has to be given"],
    # A rule between parameters is broken.
    LISTEN: ["local_port", "has to be given"],
    SERVE: ["local_port", "has to be given"],
    "QISTATE query_type=0 connectID=1": ["query_type", "'0'"],
    "QISTATE query_type=1 contextID=1": ["query_type", "'1'"],
    "QISTATE query_type=2 contextID=1": ["query_type", "2", "0-1"],
    f"{OPEN} domain_name=example.com": ["domain_name", "IP_address"],
    # A count does not match its data.
    "QISEND connectID=0 send_length=3 data=hi": ["send_length", "3", "data", "2"],
    "QISENDEX connectID=0 send_length=4 hex_string=4142": ["send_length", "4", "hex_string", "2"],
    "QISEND connectID=0 send_length=1441 data=hi": ["send_length", "1441", "1-1440"],
    # A value is none of the words, or has no such form.
    OPEN.replace("TCP", "tcp"): ["service_type", "'tcp'", '"TCP"'],
    OPEN.replace("TCP", '"TCP INCOMING"'): ["service_type", "'TCP INCOMING'", '"UDP SERVICE"'],
    f"{OPEN_NAME} IP_address=192.0.2.300": ["IP_address", "'192.0.2.300'"],
    f"{OPEN_NAME} IP_address=example.com": ["IP_address", "'example.com'"],
    "QISENDEX connectID=0 hex_string=414": ["hex_string", "'414'"],
    "QISENDEX connectID=0 hex_string=4x": ["hex_string", "'4x'"],
    # No numbers.
    "QICLOSE connectID=": ["connectID", "''", "number"],
    "QICLOSE connectID=x": ["connectID", "'x'", "number"],
    "QICLOSE connectID=1x": ["connectID", "'1x'", "number"],
    "QICLOSE connectID=0x1": ["connectID", "'0x1'", "number"],
    "QICLOSE connectID=+1": ["connectID", "'+1'", "number"],
    r"QICLOSE connectID=\x201": ["connectID", "' 1'", "number"],
    "QICLOSE connectID=1.0": ["connectID", "'1.0'", "number"],
    "QICLOSE connectID=99999999999999999999": ["connectID", "99999999999999999999", "0-5"],
    "QICLOSE connectID=4294967296": ["connectID", "4294967296", "0-5"],
    "QICLOSE connectID=-2147483649": ["connectID", "-2147483649", "0-5"],
    # Names and words that are wrong in themselves.
    "QICLOSE connectID=1 nosuch=2": ["nosuch", "connectID"],
    "QICLOSE connectid=1": ["connectid", "connectID"],
    "QICLOSE=? connectID=1": ["connectID"],
    "QISTATE? connectID=1": ["connectID"],
    "QICLOSE connectID=1 connectID=1": ["connectID", "twice"],
    "QICLOSE connectID": ["connectID", "name=value"],
    r"QICLOSE connectID=\q": ["connectID", "backslash"],
    "NOSUCH": ["NOSUCH", "no such command", "bc65"],
    "NOSUCH?": ["NOSUCH", "no such command", "bc65"],
    "QICLOSE?": ["QICLOSE", "no such form"],
    "AT?": ["AT", "no such form"],
    "QICFG": ["QICFG", "no such form"],
    "QICFG?": ["QICFG", "no such form"],
    "QICFG.nosuch": ["QICFG.nosuch", "no such form"],
    "QICLOSE.nosuch": ["QICLOSE.nosuch", "no such form"],
}


def encode(command):
    return run_host("encode", "--module", "bc65", *split_words(command))


def assert_written(command, line):
    done = encode(command)
    assert done.stderr == b""
    assert done.stdout.decode() == line + "\n"
    assert done.returncode == 0


def assert_refused(done, *words):
    assert done.returncode == 2
    assert done.stdout == b""
    message = done.stderr.decode()
    assert message.count("\n") == 1 and message.endswith("\n")
    for word in words:
        assert str(word) in message
    return message


@pytest.mark.parametrize("command", WRITTEN)
def test_command_is_written(command):
    assert_written(command, WRITTEN[command])


@pytest.mark.parametrize("command, name, low, high", RANGES)
def test_integers_keep_their_range(command, name, low, high):
    for value in (low, high):
        done = encode(command.format(value))
        assert done.returncode == 0, done.stderr.decode()
        assert str(value).encode() in done.stdout
    for value in (low - 1, high + 1, -2147483648, 2147483647):
        message = assert_refused(encode(command.format(value)), value, f"{low}-{high}")
        assert message.startswith(f"{name}: ")


@pytest.mark.parametrize("command, name, low, high", TEXTS)
def test_texts_keep_their_length(command, name, low, high):
    for length in (low, high):
        text = in_labels(length)
        done = encode(command.format(text))
        assert done.returncode == 0, done.stderr.decode()
        assert f'"{text}"'.encode() in done.stdout
    for length in (low - 1, high + 1, high + 1000):
        message = assert_refused(encode(command.format(in_labels(length))), length, f"{low}-{high}")
        assert message.startswith(f"{name}: ")


def in_labels(length):
    """A text that also has the form of a domain name."""
    return "".join("." if at % 50 == 48 and at < length - 1 else "a" for at in range(length))


@pytest.mark.parametrize("command, name", [row[:2] for row in TEXTS])
@pytest.mark.parametrize("character", [r"\x22", r"\r", r"\n", r"\x00"])
def test_texts_never_end_the_line_or_the_quotation(command, name, character):
    message = assert_refused(encode(command.format(f"a{character}b")), name)
    assert message.startswith(f"{name}: ")


@pytest.mark.parametrize("data, count", [("ab" * 1440, 0), ("ab" * 1441, 1441), ("", 0)])
def test_hexadecimal_data_keep_their_length(data, count):
    done = encode(f"QISENDEX connectID=0 hex_string={data}")
    if len(data) == 2880:
        assert done.stdout.decode() == f'AT+QISENDEX=0,1440,"{data.upper()}"\\r\n'
    else:
        assert_refused(done, "hex_string: ", count, "1-1440")


@pytest.mark.parametrize("command", REFUSED)
def test_command_is_refused(command):
    message = assert_refused(encode(command), *REFUSED[command])
    assert message.startswith(REFUSED[command][0])


@pytest.mark.parametrize(
    "words",
    [
        ["encode", "--module", "nosuch", "AT"],
        ["encode", "AT"],
        ["encode", "--module", "bc65"],
        ["nosuch", "--module", "bc65", "AT"],
        ["--module", "bc65"],
        ["decode", "--module", "nosuch"],
        ["decode", "--module", "bc65", "no such file"],
        ["decode", "--module", "bc65", "--mode", "nosuch=1"],
        ["decode", "--module", "bc65", "--mode", "view_mode"],
        ["decode", "--module", "bc65", "--mode", "view_mode=x"],
        ["decode", "--module", "bc65", "--buffer", "63"],
    ],
)
def test_misuse_is_refused(words):
    assert_refused(run_host(*words))


@pytest.mark.parametrize(
    "text, place", [(b"AT\n", "1:1"), (b"# mode: echo=0\n>> AT\\q\n", "2:6"), (b"\n<< OK\\x1\n", "2:6"), (b">>AT\n", "1:1")]
)
def test_faults_of_a_transcript_have_a_place(text, place):
    done = run_host("decode", "--module", "bc65", "-", stdin=text)
    assert done.returncode == 1
    assert done.stdout == b""
    assert f":{place}: error: " in done.stderr.decode()


def test_every_form_of_every_command_is_in_the_table():
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generator")}
    words = [sys.executable, "-m", "atgen", "dump", "bc65"]
    commands = json.loads(subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, check=True).stdout)["commands"]
    forms = {(name, kind) for name, command in commands.items() for kind in command["forms"]}
    forms |= {
        (f"{name}.{sub['name']}", kind)
        for name, command in commands.items()
        for sub in command.get("subcommands", [])
        for kind in sub["forms"]
    }
    assert forms <= {form_of(command) for command in WRITTEN}


def form_of(command):
    name, *values = command.split()
    if name.endswith("=?"):
        return name[:-2], "test"
    if name.endswith("?"):
        return name[:-1], "read"
    return name, "write" if values or "." in name else "execute"
