"""Sending: within the line, after the prompt with a length, after the prompt up to Ctrl+Z; as text and as digits."""

import pytest

from host_line import ERROR, OK, urc
from network import HOST, receive_all

PROMPT = b"\r\n> "
SENT = OK + b"\r\nSEND OK\r\n"
FAILED = b"\r\nSEND FAIL\r\n"
CTRL_Z, ESC = b"\x1a", b"\x1b"
TRAPS = b'\r\nOK\r\n> \x00\x1a\x1b\xff"\r\nAT\r+++'
INVALID = 552


def expect_sent(line, data):
    line.expect(SENT)
    assert receive_all(line.peer, len(data)) == data


@pytest.mark.parametrize("data", [b"x", b"hello, \"world\"", b"y" * 1440])
def test_inline(connected, data):
    connected.send(b'AT+QISEND=0,%d,"%s"\r' % (len(data), data))
    expect_sent(connected, data)


@pytest.mark.parametrize("length", [4, 6])
def test_inline_with_another_length(connected, length):
    connected.refused(f'AT+QISEND=0,{length},"hello"', INVALID)
    connected.expect_nothing()


@pytest.mark.parametrize("data", [b"x", TRAPS, bytes(range(256)), b"z" * 1440])
def test_counted(connected, data):
    """Any byte may occur: also those that end text, and those that look like commands."""
    connected.ask(f"AT+QISEND=0,{len(data)}", PROMPT)
    connected.send(data)
    expect_sent(connected, data)
    connected.expect_nothing()


def test_bytes_after_counted_data_are_commands(connected):
    connected.ask("AT+QISEND=0,3", PROMPT)
    connected.send(b"abcAT+CGATT?\r")
    _, _ = connected.match(rb"\r\n\+CGATT: 1\r\n\r\nOK\r\n")
    assert receive_all(connected.peer, 3) == b"abc"


@pytest.mark.parametrize("data", [b"x", b"two\r\nlines\r\n", b"w" * 1440])
def test_text(connected, data):
    connected.ask("AT+QISEND=0", PROMPT)
    connected.send(data + CTRL_Z)
    expect_sent(connected, data)


def test_text_too_long(connected):
    connected.ask("AT+QISEND=0", PROMPT)
    connected.send(b"v" * 1441 + CTRL_Z)
    connected.expect(FAILED)
    connected.expect_nothing()


@pytest.mark.parametrize("command", ["AT+QISEND=0", "AT+QISENDEX=0"])
def test_empty_text(connected, command):
    connected.ask(command, PROMPT)
    connected.send(CTRL_Z)
    connected.expect(FAILED)
    connected.expect_nothing()


@pytest.mark.parametrize("command", ["AT+QISEND=0", "AT+QISENDEX=0"])
def test_escape(connected, command):
    """Nothing is sent; the answer is OK alone."""
    connected.ask(command, PROMPT)
    connected.send(b"4142" + ESC)
    connected.expect(OK)
    connected.expect_nothing()
    connected.ask('AT+QISEND=0,1,"c"', SENT)
    assert receive_all(connected.peer, 1) == b"c"


@pytest.mark.parametrize("digits", [b"00", b"0D0a1A1bFFff", b"41" * 1440])
def test_digits_inline(connected, digits):
    connected.send(b'AT+QISENDEX=0,%d,"%s"\r' % (len(digits) // 2, digits))
    expect_sent(connected, bytes.fromhex(digits.decode()))


@pytest.mark.parametrize("digits", ["414", "4142", "41424344", "41424G"])
def test_wrong_digits_inline(connected, digits):
    connected.refused(f'AT+QISENDEX=0,3,"{digits}"', INVALID)


def test_digits_counted(connected):
    """The length counts data bytes, so twice as many digits follow."""
    connected.ask("AT+QISENDEX=0,5", PROMPT)
    connected.send(b"00ff1a0D0a")
    expect_sent(connected, b"\x00\xff\x1a\r\n")


def test_digits_up_to_ctrl_z(connected):
    connected.ask("AT+QISENDEX=0", PROMPT)
    connected.send(b"3031323334" + CTRL_Z)
    expect_sent(connected, b"01234")


@pytest.mark.parametrize("digits", [b"303", b"zz"])
def test_wrong_digits_up_to_ctrl_z(connected, digits):
    connected.ask("AT+QISENDEX=0", PROMPT)
    connected.send(digits + CTRL_Z)
    connected.expect(FAILED)
    connected.expect_nothing()


def test_second_send_while_the_first_is_pending(connected):
    """It is refused, and the first goes on; nothing that was accepted is lost."""
    line = connected
    accepted = done = 0
    block = b"s" * 1440
    while True:
        line.send(b'AT+QISEND=0,1440,"' + block + b'"\r')
        before, result = line.match(rb"\r\n(OK|ERROR)\r\n")
        done += before.count(b"SEND OK")
        if result[1] == b"ERROR":
            break
        accepted += 1
    line.send(b"AT+QIGETERROR\r")
    before, code = line.match(rb"\r\n\+QIGETERROR: (\d+),[^\r]+\r\n\r\nOK\r\n")
    done += before.count(b"SEND OK")
    assert int(code[1]) == 568
    assert receive_all(line.peer, accepted * len(block)) == accepted * block
    while done < accepted:
        line.expect(urc("SEND OK"))
        done += 1
    line.expect_nothing()


def test_announcements_wait_while_data_are_typed(connected):
    line = connected
    line.ask("AT+QISEND=0,4", PROMPT)
    line.peer.sendall(b"incoming")
    line.send(b"ab")
    line.send(b"cd")
    line.match(rb"SEND OK\r\n")
    line.ask("AT+QIRD=0,8", b"")
    _, _ = line.match(rb"\r\n\+QIRD: 8\r\nincoming\r\n\r\nOK\r\n")


def test_no_such_socket(line):
    for command in ('AT+QISEND=3,1,"x"', "AT+QISEND=3", "AT+QISEND=3,1", 'AT+QISENDEX=3,1,"00"', "AT+QISENDEX=3"):
        line.refused(command, 567)


def test_sending_on_a_listener(line, unused_port):
    line.ask(f'AT+QIOPEN=1,0,"TCP LISTENER","{HOST}",0,{unused_port}', OK, urc("+QIOPEN: 0,0"))
    line.refused("AT+QISEND=0,1", 572)
    line.refused("AT+QIRD=0,1", 572)


def test_echo_of_data(connected):
    """With echo on, what is typed after the prompt comes back too."""
    line = connected
    line.ask("ATE1", OK)
    line.send(b"AT+QISEND=0,4\r")
    line.expect(b"AT+QISEND=0,4\r" + PROMPT)
    line.send(b"\r\nOK")
    line.expect(b"\r\nOK" + SENT)
    line.send(b"AT+QISEND=0\r")
    line.expect(b"AT+QISEND=0\r" + PROMPT)
    line.send(b"text" + CTRL_Z)
    line.expect(b"text" + SENT)
    assert receive_all(line.peer, 8) == b"\r\nOKtext"


def test_refused_without_a_prompt(connected):
    connected.ask("AT+QISEND=0,0", ERROR)
    connected.ask("AT+QISEND=1,5", ERROR)
    connected.expect_nothing()
