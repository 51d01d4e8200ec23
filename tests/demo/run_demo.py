"""Runs the demo: a DNS server, an echo server, the virtual module, and the firmware that talks to it.

    run_demo.py BUILD_DIR SPEC
"""

import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "virtual_module"))

from free_port import free_port  # noqa: E402

HOST = "echo.atbind.test"


def main(build, spec):
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        dns_port = free_port()
        start(stack, ["dnsmasq", "--keep-in-foreground", "--conf-file=/dev/null", f"--port={dns_port}", "--no-resolv",
                      "--no-hosts", "--listen-address=127.0.0.1", "--bind-interfaces", "--user=", "--pid-file=",
                      f"--address=/{HOST}/127.0.0.1"])
        wait_for_dns(dns_port)
        print(f"DNS server (dnsmasq) on port {dns_port}: {HOST} is 127.0.0.1")
        echo_port = start_echo(stack, folder)
        print(f"echo server (socat) on port {echo_port}")
        device = folder / "modem"
        start_module(stack, build, spec, device, dns_port)
        print(f"virtual module on {device.name}")
        sys.stdout.flush()
        demo = [str(build / "tests/demo/atbind_demo"), str(device), HOST, str(echo_port), "1"]
        return subprocess.run(demo, check=False).returncode


def start(stack, command, **options):
    """Starts a server that ends with the demo."""
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, **options)
    stack.callback(stop, process)
    return process


def stop(process):
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def wait_for_dns(port):
    """Asks until an answer comes: the server needs a moment to open its port."""
    question = b"\x12\x34\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00"
    question += b"".join(bytes([len(label)]) + label.encode() for label in HOST.split(".")) + b"\x00\x00\x01\x00\x01"
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
        client.settimeout(0.1)
        for _ in range(100):
            try:
                client.sendto(question, ("127.0.0.1", port))
                client.recv(512)
                return
            except OSError:
                time.sleep(0.05)
    raise SystemExit("the DNS server does not answer")


def start_echo(stack, folder):
    """socat chooses its own port and logs it."""
    log = folder / "socat.log"
    with log.open("wb") as stream:
        start(stack, ["socat", "-d", "-d", "TCP-LISTEN:0,bind=127.0.0.1,fork", "EXEC:cat"], stderr=stream)
    for _ in range(200):
        found = re.search(r"listening on .*:(\d+)", log.read_text(encoding="utf-8", errors="replace"))
        if found:
            return int(found[1])
        time.sleep(0.05)
    raise SystemExit("the echo server does not start")


def start_module(stack, build, spec, device, dns_port):
    command = [str(build / "tests/virtual_module/virtual_module"), "--spec", str(spec), "--pty", str(device),
               "--dns", f"127.0.0.1:{dns_port}"]
    process = start(stack, command, stdout=subprocess.PIPE)
    line = process.stdout.readline().decode()
    if not line.startswith("ready"):
        raise SystemExit("the virtual module does not start")


if __name__ == "__main__":
    os.environ["LC_ALL"] = "C"
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
