"""Faults of the line that are asked for: what each kind does, that the trace tells it, and that a seed repeats it."""

import re
import subprocess
import time

import pytest

from host_line import OK, answer, urc
from module_process import PATIENCE, program, spec_of
from network import accept, port_of, tcp_server

KINDS = ["delay", "silence", "split", "drop-byte", "drop-line", "drop-answer", "noise", "count", "duplicate", "urc",
         "restart"]
ATTACHED = answer("+CGATT: 1")
OPENING = 'AT+QIOPEN=1,0,"TCP","127.0.0.1",%d'


@pytest.fixture
def traced(start, tmp_path):
    line = start("--trace", tmp_path / "trace", "--dns", "127.0.0.1:9")
    line.trace = tmp_path / "trace"
    return line


def wait_for_trace(line, remark):
    end = time.monotonic() + PATIENCE
    while remark not in line.trace.read_text():
        assert time.monotonic() < end, f"the trace does not say {remark}"
        time.sleep(0.005)


def ask_for(line, kind):
    """From now on the next thing said that can have the fault has it."""
    line.module.control("fault", kind)
    wait_for_trace(line, f"# control: fault {kind}")


# ---- What each kind does ----


def test_answer_that_does_not_come(traced):
    ask_for(traced, "drop-answer")
    traced.send(b"AT+CGATT?\r")
    wait_for_trace(traced, "# fault: drop-answer")
    traced.ask("AT+CGATT?", ATTACHED)


def test_answer_that_lacks_a_line(traced):
    ask_for(traced, "drop-line")
    traced.send(b"AT+CGATT?\r")
    wait_for_trace(traced, "# fault: drop-line")
    traced.send(b"AT+QIGETERROR\r")
    before, _ = traced.match(rb"\r\n\+QIGETERROR: 0,[^\r\n]+\r\n\r\nOK\r\n")
    assert before in (urc("+CGATT: 1"), OK)


def test_answer_that_lacks_a_byte(traced):
    ask_for(traced, "drop-byte")
    traced.send(b"AT+CGATT?\r")
    spoilt = traced.take(len(ATTACHED) - 1)
    assert spoilt in [ATTACHED[:at] + ATTACHED[at + 1 :] for at in range(len(ATTACHED))]
    traced.expect_nothing()


def test_answer_with_noise(traced):
    ask_for(traced, "noise")
    traced.send(b"AT+CGATT?\r")
    wait_for_trace(traced, "# fault: noise")
    traced.send(b"AT+QIGETERROR\r")
    before, _ = traced.match(rb"\r\n\+QIGETERROR: 0,[^\r\n]+\r\n\r\nOK\r\n")
    rests = [(ATTACHED[:at], ATTACHED[at:]) for at in range(len(ATTACHED) + 1)]
    noises = [before[len(head) : len(before) - len(tail)] for head, tail in rests
              if before.startswith(head) and before.endswith(tail)]
    assert any(1 <= len(noise) <= 8 for noise in noises)


@pytest.mark.parametrize("kind", ["delay", "silence", "split"])
def test_answer_that_is_only_late(traced, kind):
    ask_for(traced, kind)
    traced.ask("AT+CGATT?", ATTACHED)
    wait_for_trace(traced, f"# fault: {kind}")
    traced.expect_nothing()


def test_data_that_are_miscounted(traced):
    with tcp_server() as server:
        traced.ask(OPENING % port_of(server), OK, urc("+QIOPEN: 0,0"))
        with accept(server) as peer:
            peer.sendall(b"0123456789")
            traced.expect(urc('+QIURC: "recv",0'))
            ask_for(traced, "count")
            traced.send(b"AT+QIRD=0,100\r")
            header = traced.expect_match(rb"\r\n\+QIRD: (\d+)\r\n0123456789\r\n\r\nOK\r\n")
            assert int(header[1]) != 10 and abs(int(header[1]) - 10) <= 8
            traced.expect_nothing()


def test_notice_said_twice(traced):
    ask_for(traced, "duplicate")
    with tcp_server() as server:
        traced.ask(OPENING % port_of(server), OK, urc("+QIOPEN: 0,0"), urc("+QIOPEN: 0,0"))
    wait_for_trace(traced, "# fault: duplicate")


def test_urcs_around_and_within_an_answer(traced):
    for _ in range(10):
        ask_for(traced, "urc")
        traced.send(b"AT+CGATT?\r")
        before, _ = traced.match(rb"OK\r\n")
        after = b""
        if before.replace(b"\r\n", b"") == b"+CGATT: 1":
            after, _ = traced.match(rb'\+QIURC: "(recv|closed|incoming full)[^\r\n]*\r\n')
            while traced.pending.startswith(b"\r\n+QIURC"):
                traced.match(rb"\+QIURC[^\r\n]*\r\n")
        assert b"+QIURC" in before or after == b"\r\n"
        traced.trace.write_text("")
    traced.send(b"AT\r")
    traced.match(rb"\r\nOK\r\n")


def test_urcs_behind_a_prompt(traced):
    """They do not wait for the data, as they do without faults."""
    with tcp_server() as server:
        traced.ask(OPENING % port_of(server), OK, urc("+QIOPEN: 0,0"))
        with accept(server) as peer:
            seen = set()
            while "behind" not in seen:
                ask_for(traced, "urc")
                traced.send(b"AT+QISEND=0,2\r")
                before, _ = traced.match(rb"> ")
                seen.add("before" if b"+QIURC" in before else "behind")
                traced.trace.write_text("")
                traced.send(b"ab")
                traced.match(rb"SEND OK\r\n")
            assert peer.recv(2) == b"ab"


def test_restart_in_the_middle(start, tmp_path):
    traced = start("--trace", tmp_path / "trace", family="bc25")  # it says RDY
    traced.trace = tmp_path / "trace"
    with tcp_server() as server:
        traced.ask(OPENING % port_of(server), OK, urc("+QIOPEN: 0,0"))
        with accept(server) as peer:
            ask_for(traced, "restart")
            traced.send(b"AT+CGATT?\r")
            before, _ = traced.match(rb"\r\nRDY\r\n")
            assert ATTACHED.startswith(before)
            assert peer.recv(1) == b"", "the sockets go with the module"
    traced.send(b"ATE0\r")
    traced.match(rb"\r\nOK\r\n")
    traced.ask("AT+QISTATE?", OK)


def test_rates_are_changed_and_taken_back(traced):
    traced.module.control("faults", "drop-answer=1000,seed=3")
    wait_for_trace(traced, "# control: faults")
    traced.send(b"AT\r")
    wait_for_trace(traced, "# fault: drop-answer")
    traced.module.control("faults", "drop-answer=0")
    wait_for_trace(traced, "# control: faults drop-answer=0")
    traced.ask("AT+CGATT?", ATTACHED)


# ---- A seed repeats it ----


def trace_of(start, tmp_path, seed, name):
    faults = ",".join(f"{kind}=300" for kind in KINDS if kind not in {"silence", "restart"})
    line = start("--trace", tmp_path / name, "--faults", f"seed={seed},{faults}", "--dns", "127.0.0.1:9", echo=1)
    for _ in range(20):
        line.send(b"AT+CGATT?\r")
        time.sleep(0.3)  # longer than anything is late
    return (tmp_path / name).read_text()


def test_a_seed_repeats_itself(start, tmp_path):
    first = trace_of(start, tmp_path, 7, "first")
    assert first == trace_of(start, tmp_path, 7, "second")
    assert first != trace_of(start, tmp_path, 8, "third")


# ---- What cannot be asked for ----


@pytest.mark.parametrize(("faults", "complaint"), [
    ("delay=1001", "delay=1001: expected a number from 0 to 1000"),
    ("seed=x", "seed=x: expected a number from 0 to 1000000"),
    ("noise", "noise=: expected a number from 0 to 1000"),
    ("thunder=1", "thunder: no such fault; expected seed, " + ", ".join(KINDS)),
    ("urc=-1", "urc=-1: expected a number from 0 to 1000"),
])
def test_bad_settings(faults, complaint):
    done = subprocess.run([program("tests/virtual_module/virtual_module"), "--spec", spec_of(None), "--tcp", "0",
                           "--faults", faults], capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert f"--faults: {complaint}" in done.stderr


def test_bad_settings_of_the_control_line(traced):
    traced.module.control("faults", "split=5000")
    traced.module.control("fault", "thunder")
    wait_for_trace(traced, "# control: fault thunder")
    traced.expect_nothing()
    errors = traced.module.errors.read_text()
    assert "control: error: faults: split=5000: expected a number from 0 to 1000" in errors
    assert re.search(r"control: error: fault is not known, or needs other words", errors)
    traced.module.errors.write_text("")


def test_help_names_every_kind():
    done = subprocess.run([program("tests/virtual_module/virtual_module"), "--help"], capture_output=True, text=True,
                          check=True)
    for kind in KINDS:
        assert f"  {kind}: " in done.stdout
