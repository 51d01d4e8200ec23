"""Keys and passwords are not printed: not by decode, whatever becomes of the bytes, and not by what encode complains of."""

import json
import os
import subprocess
import sys

import pytest
from transcript import ROOT, escape, run_host

PSK = "0123456789abcdef0123456789abcdef"
PASSWORD = "correcthorse"

# The line that sends a secret, the secret, and the line that answers a question for it.
SENT = {
    "bc28": ("AT+QLASETPSK=861350040000000," + PSK, PSK, "+QLASETPSK:861350040000000," + PSK),
    "bc28 bootstrap": ("AT+QLASETBSPSK=861350040000000," + PSK, PSK, "+QLASETBSPSK:861350040000000," + PSK),
    "bc65": (f'AT+QCOAPCFG="psk",0,"1","{PSK}"', PSK, f'+QCOAPCFG: "psk","1","{PSK}"'),
    "bg95": (f'AT+QICSGP=1,1,"internet","user","{PASSWORD}"', PASSWORD, None),
    "bg95 crypt": (f'AT+QSSLCRYPT="AES","0123456789012345",0,1,"{PSK[:16]}"', PSK[:16], None),
}
SHORTEST_PIECE = 5
each_secret = pytest.mark.parametrize("case", SENT)


def decode(case, text, *options):
    done = run_host("decode", "--module", case.split()[0], *options, "-", stdin=text)
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout
    return done.stdout.decode() + done.stderr.decode()


def transcript(*exchanges):
    """What went over the line: each time a command, and what came then."""
    lines = [b"# mode: echo=1"]
    for sent, received in exchanges:
        lines += [b">> " + escape(sent.encode()) + b"\\r", b"<< " + escape(received.encode("latin-1"))]
    return b"\n".join(lines) + b"\n"


def pieces(secret):
    return {secret[at : at + SHORTEST_PIECE] for at in range(len(secret) - SHORTEST_PIECE + 1)}


def assert_hidden(printed, secret):
    lines = [line for line in printed.splitlines() if any(piece in line for piece in pieces(secret))]
    assert lines == []


@each_secret
def test_secret_is_shown_if_asked_for(case):
    sent, secret, answer = SENT[case]
    if answer:
        text = transcript((sent, f"\r\n{answer}\r\n\r\nOK\r\n"))
        assert secret in decode(case, text, "--secrets")
        assert_hidden(decode(case, text), secret)


@each_secret
def test_echo_that_lost_bytes_shows_no_secret(case):
    sent, secret, _ = SENT[case]
    echoes = []
    for lost in range(len(sent)):
        echoes += [sent[lost:], sent[:lost] + sent[lost + 1 :], f"{sent[:lost]}\xff{sent[lost + 1:]}", f"{sent[lost:]}\r\n{sent}"]
    assert_hidden(decode(case, transcript(*((sent, f"{echo}\r\r\nOK\r\n") for echo in echoes))), secret)


@each_secret
def test_echo_larger_than_the_buffer_shows_no_secret(case):
    sent, secret, _ = SENT[case]
    text = transcript(*((sent, f"{'x' * padding}{sent}\r\r\nOK\r\n") for padding in range(64)))
    assert '"truncated"' in decode(case, text, "--buffer", 64)
    assert_hidden(decode(case, text, "--buffer", 64), secret)


@each_secret
def test_stream_that_ends_within_a_line_shows_no_secret(case):
    sent, secret, answer = SENT[case]
    for end in range(3, len(sent), 5):
        assert_hidden(decode(case, transcript((sent, sent[:end] + "x"))), secret)
        assert_hidden(decode(case, transcript((sent, f"\r\n{(answer or sent)[:end]}"))), secret)


@each_secret
def test_malformed_answer_shows_no_secret(case):
    sent, secret, answer = SENT[case]
    answers = []
    for at in range(len(answer or "")):
        answers += [f"{answer[:at]}!{answer[at:]}", f"{answer[:at]},{answer[at + 1:]}", f"{answer[:at]} {answer[at:]}"]
    text = transcript((sent, "\r\nOK\r\n"), *((sent, f"\r\n{wrong}\r\n\r\nOK\r\n") for wrong in answers))
    assert_hidden(decode(case, text), secret)


@each_secret
@pytest.mark.parametrize("change", [str, str.lower, lambda line: line.replace("=", " = ", 1), lambda line: "garbage" + line])
def test_module_output_alone_shows_no_secret(case, change):
    sent, secret, answer = SENT[case]
    lines = [change(line) for line in (sent, answer, f"{sent},too many") if line]
    assert_hidden(decode(case, "".join(f"{line}\r\r\nOK\r\n" for line in lines).encode(), "--raw").lower(), secret)


@each_secret
def test_command_that_cannot_be_read_shows_no_secret(case):
    sent, secret, _ = SENT[case]
    lines = [sent.replace("=", " ", 1), sent.replace("=", ",", 1), sent.replace(",", ";"), sent.replace("+", "+X", 1)]
    assert_hidden(decode(case, transcript(*((line, f"{line}\r\r\nERROR\r\n") for line in lines))), secret)


def test_what_is_no_secret_is_printed():
    printed = decode("bc28", transcript(("AT+QLASETPSK?", "\r\nwhat is this\r\n+QLASETPSK:861350040000000,***\r\n\r\nOK\r\nand this\r\n")))
    events = [json.loads(line) for line in printed.splitlines()]
    assert events[1] == {"type": "unknown", "line": "###"}
    assert events[2]["fields"] == {"PSK_ID": "861350040000000", "PSK": "###"}
    assert events[4] == {"type": "unknown", "line": "and this"}


def test_complaints_of_the_encoder_show_no_secret():
    for words in (["key=secret%zz"], ["key=" + "0" * 600], ["key=12345"], ["key=12\\x2234"]):
        done = run_host("encode", "--module", "bc65", "QCOAPCFG.psk", "clientID=0", "identity=1", *words)
        assert done.returncode == 2 and done.stdout == b""
        assert done.stderr.startswith(b"key: ")
        assert words[0][4:].encode() not in done.stderr
    done = run_host("encode", "--secrets", "--module", "bc65", "QCOAPCFG.psk", "clientID=0", "identity=1", "key=secret%zz")
    assert b"'secret%zz'" in done.stderr


@pytest.mark.parametrize("family", ["bc65", "bc25", "bc28", "bg95"])
def test_every_secret_of_the_spec_is_tried(family):
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generator")}
    words = [sys.executable, "-m", "atgen", "dump", family]
    commands = json.loads(subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, check=True).stdout)["commands"]
    secret = {name for name, command in commands.items() if any(entry.get("secret") for entry in command.get("parameters", {}).values())}
    assert secret == {sent[3:].partition("=")[0] for case, (sent, _, _) in SENT.items() if case.split()[0] == family}
