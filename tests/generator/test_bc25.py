"""What BC25 and BC32 do differently from the command set that they share with BC65 and BC92."""

import contextlib
import io
import json

import pytest

from atgen.cli import ROOT, main


@pytest.fixture(name="bc25", scope="module")
def dumped():
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        assert main(["dump", "bc25", "--spec", str(ROOT / "spec")]) == 0
    return json.loads(out.getvalue())


def test_its_commands_are_those_of_the_document(bc25):
    assert [name for name in bc25["commands"] if name.startswith("Q")] == [
        "QIOPEN", "QICLOSE", "QISTATE", "QISEND", "QISENDEX", "QIRD", "QISWTMD", "QPING", "QNTP", "QIDNSGIP", "QICFG",
        "QIGETERROR", "QIDNSCFG", "QIKALIVE", "QSCLK",
    ]
    assert [sub["name"] for sub in bc25["commands"]["QICFG"]["subcommands"]] == ["dataformat", "viewmode", "showlength"]


@pytest.mark.parametrize("path, limits", [
    ("QISEND.send_length", (1, 512)), ("QISENDEX.send_length", (1, 512)), ("QIRD.read_length", (1, 512)),
    ("QIKALIVE.keepalive_idle_time", (1, 36000)), ("QIKALIVE.keepalive_interval_time", (10, 20)),
    ("QPING.time_out", (1, 255)), ("QPING.ping_num", (1, 10)), ("QPING.ping_size", (32, 200)),
])
def test_limits(bc25, path, limits):
    command, name = path.split(".")
    parameter = bc25["commands"][command]["parameters"][name]
    assert (parameter["min"], parameter["max"]) == limits


@pytest.mark.parametrize("name, default", [
    ("keepalive_on", 0), ("keepalive_idle_time", 60), ("keepalive_interval_time", 10), ("keepalive_count", 9),
])
def test_defaults_of_keepalive(bc25, name, default):
    assert bc25["commands"]["QIKALIVE"]["parameters"][name]["default"] == default


def test_opening_takes_fixed_times(bc25):
    later = next(result for result in bc25["commands"]["QIOPEN"]["forms"]["write"][0]["results"] if "line" in result)
    assert [(limit["when"], limit["timeout_ms"]) for limit in later["within"]] == [
        ({"address": ["IP_address"]}, 36_000), ({"address": ["domain_name"]}, 176_000),
    ]
    assert "open_time" not in bc25["modes"]


def test_settings_have_no_query(bc25):
    for sub in bc25["commands"]["QICFG"]["subcommands"]:
        form, = sub["forms"]["write"]
        assert "[" not in form["syntax"]
        assert "omitted" not in form


def test_the_time_has_a_year_of_two_digits(bc25):
    assert bc25["commands"]["QNTP"]["parameters"]["time"]["pattern"] == "YY/MM/DD,hh:mm:ss±zz"


def test_tables(bc25):
    codes = {entry["code"]: entry["meaning"] for entry in bc25["errors"]["err"]}
    assert sorted(codes) == [0, *range(550, 575)]
    assert codes[566] == "Socket connection failed"
    assert [entry["code"] for entry in bc25["errors"]["ping_result"]] == [0, 1, 2, 3, 4, 5]
    assert "NTP_err" not in bc25["errors"]


def test_everything_that_the_document_has_cites_it(bc25):
    for name, command in bc25["commands"].items():
        if name.startswith("Q"):
            assert command["source"]["document"] == "bc25-tcpip", name
            for parameter, entry in command["parameters"].items():
                assert entry["source"]["document"] == "bc25-tcpip", (name, parameter)


def test_the_difference_reads_like_a_change_note(capsys):
    assert main(["diff", "bc25", "bc65", "--spec", str(ROOT / "spec")]) == 0
    note = capsys.readouterr().out.splitlines()
    assert note[0] == "From bc25 (BC25, BC32) to bc65 (BC65, BC92)"
    assert "- QIKALIVE is gone (breaks programs that use it)" in note
    assert "- QISEND.send_length: max 512, now 1440" in note
    assert "- QIOPEN.domain_name: max_length 255, now 50 (refuses values that were allowed)" in note
    assert "- err: 566 Socket connection failed (socket_connection_failed), now Socket connect failed (socket_connect_failed)" in note


@pytest.mark.parametrize("families, lines", [
    (("bc25", "bc25"), ["From bc25 (BC25, BC32) to bc25 (BC25, BC32)", "", "No difference."]),
    (("bc65", "bg95"), [
        "- QIOPEN is gone (breaks programs that use it)", "- QSSLOPEN is new", "- access_mode.per: connectID, now clientID",
        "- +QSSLRCV: is read as +QSSLRECV:", "- AT+QCOAPOPEN: is no longer read as +QCOAPOPEN:", "- QISWTMD.access_mode: value 2 is new",
    ]),
    (("bg95", "bc28"), ["- CMEE.n: value 2 is gone (breaks programs that use it)", "- cme_module is new", "- QLASENDDATA is new"]),
])
def test_change_notes_between_the_other_families(capsys, families, lines):
    assert main(["diff", *families, "--spec", str(ROOT / "spec")]) == 0
    note = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line not in note] == []
