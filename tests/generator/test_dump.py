"""What `dump` prints: its form, and the content of the BC65's document, written down a second time from the document."""

import copy
import json

import pytest
from jsonschema import Draft7Validator

from conftest import ROOT, XA

SCHEMA = json.loads((ROOT / "spec/schema/dump.schema.json").read_text(encoding="utf-8"))

# Forms of each command: test, read, execute, and the write variants by name.
FORMS = {
    "QIOPEN": ("test", [None]),
    "QICLOSE": ("test", [None]),
    "QISTATE": ("test read", ["by_context", "by_socket"]),
    "QISEND": ("test", ["inline", "text", "data"]),
    "QISENDEX": ("test", ["inline", "text", "data"]),
    "QIRD": ("test", [None]),
    "QISWTMD": ("test read", [None]),
    "QPING": ("test", [None]),
    "QNTP": ("test", [None]),
    "QIDNSGIP": ("test", [None]),
    "QICFG": ("test", []),
    "QIGETERROR": ("test execute", []),
    "QIDNSCFG": ("test read", [None]),
}

SYNTAX = {
    ("QIOPEN", None): "AT+QIOPEN=<contextID>,<connectID>,<service_type>,<IP_address>/<domain_name>,<remote_port>"
    "[,<local_port>[,<access_mode>[,<protocol_type>]]]",
    ("QICLOSE", None): "AT+QICLOSE=<connectID>",
    ("QISTATE", "by_context"): "AT+QISTATE=<query_type>,<contextID>",
    ("QISTATE", "by_socket"): "AT+QISTATE=<query_type>,<connectID>",
    ("QISEND", "inline"): "AT+QISEND=<connectID>,<send_length>,<data>",
    ("QISEND", "text"): "AT+QISEND=<connectID>",
    ("QISEND", "data"): "AT+QISEND=<connectID>,<send_length>",
    ("QISENDEX", "inline"): "AT+QISENDEX=<connectID>,<send_length>,<hex_string>",
    ("QISENDEX", "text"): "AT+QISENDEX=<connectID>",
    ("QISENDEX", "data"): "AT+QISENDEX=<connectID>,<send_length>",
    ("QIRD", None): "AT+QIRD=<connectID>,<read_length>",
    ("QISWTMD", None): "AT+QISWTMD=<connectID>,<access_mode>",
    ("QPING", None): "AT+QPING=<contextID>,<host>[,<time_out>[,<ping_num>[,<ping_size>]]]",
    ("QNTP", None): "AT+QNTP=<contextID>,<server>[,<port>[,<auto_set_time>]]",
    ("QIDNSGIP", None): "AT+QIDNSGIP=<contextID>,<hostname>",
    ("QIDNSCFG", None): "AT+QIDNSCFG=<PrimaryDNS>[,<SecondaryDNS>]",
}

SUBCOMMANDS = {
    "dataformat": 'AT+QICFG="dataformat"[,<send_data_format>,<recv_data_format>]',
    "viewmode": 'AT+QICFG="viewmode"[,<view_mode>]',
    "showlength": 'AT+QICFG="showlength"[,<show_length_mode>]',
    "open_time": 'AT+QICFG="open_time"[,<open_time>]',
}

LIMITS = [
    ("QIOPEN", "contextID", {"min": 1, "max": 3}),
    ("QIOPEN", "connectID", {"min": 0, "max": 5}),
    ("QIOPEN", "remote_port", {"min": 1, "max": 65535}),
    ("QIOPEN", "local_port", {"min": 0, "max": 65535, "default": 0}),
    ("QIOPEN", "domain_name", {"type": "domain_name", "max_length": 50}),
    ("QIOPEN", "IP_address", {"type": "ip_address"}),
    ("QIOPEN", "address", {"type": "choice", "one_of": ["IP_address", "domain_name"]}),
    ("QIOPEN", "access_mode", {"default": 0}),
    ("QIOPEN", "protocol_type", {"default": 0}),
    ("QICLOSE", "connectID", {"min": 0, "max": 5}),
    ("QISTATE", "contextID", {"min": 1, "max": 3}),
    ("QISTATE", "connectID", {"min": 0, "max": 5}),
    ("QISTATE", "remote_port", {"min": 0, "max": 65535}),
    ("QISTATE", "local_port", {"min": 0, "max": 65535, "default": 0}),
    ("QISEND", "connectID", {"min": 0, "max": 5}),
    ("QISEND", "send_length", {"min": 1, "max": 1440, "unit": "byte"}),
    ("QISEND", "data", {"type": "data", "min_length": 1, "max_length": 1440}),
    ("QISENDEX", "send_length", {"min": 1, "max": 1440, "unit": "byte"}),
    ("QISENDEX", "hex_string", {"type": "data", "format": "hex", "min_length": 1, "max_length": 1440}),
    ("QIRD", "connectID", {"min": 0, "max": 5}),
    ("QIRD", "read_length", {"min": 1, "max": 1024, "unit": "byte"}),
    ("QIRD", "actual_read_length", {"min": 0, "max": 1024}),
    ("QIRD", "data", {"type": "data", "count": "actual_read_length", "format": "recv_data_format"}),
    ("QISWTMD", "connectID", {"min": 0, "max": 5}),
    ("QPING", "contextID", {"min": 1, "max": 3}),
    ("QPING", "time_out", {"min": 1, "max": 255, "default": 4, "unit": "second"}),
    ("QPING", "ping_num", {"min": 1, "max": 10, "default": 4}),
    ("QPING", "ping_size", {"min": 32, "max": 200, "default": 32, "unit": "byte"}),
    ("QPING", "ttl", {"min": 0, "max": 255}),
    ("QPING", "result", {"table": "ping_result"}),
    ("QPING", "finresult", {"table": "ping_result"}),
    ("QPING", "IP_address", {"type": "ip_address", "quotes": False}),
    ("QNTP", "contextID", {"min": 1, "max": 3}),
    ("QNTP", "port", {"min": 1, "max": 65535, "default": 123}),
    ("QNTP", "NTP_err", {"table": "NTP_err"}),
    ("QNTP", "time", {"type": "date_time"}),
    ("QIDNSGIP", "contextID", {"min": 1, "max": 3}),
    ("QIDNSGIP", "err", {"table": "err"}),
    ("QICFG", "open_time", {"min": 1, "max": 36, "default": 36, "unit": "second"}),
    ("QIGETERROR", "err", {"table": "err"}),
    ("QIDNSCFG", "PrimaryDNS", {"type": "string", "max_length": 50}),
    ("QIDNSCFG", "SecondaryDNS", {"type": "string", "max_length": 50}),
]

VALUES = [
    ("QIOPEN", "service_type", ["TCP", "UDP", "TCP LISTENER", "UDP SERVICE"]),
    ("QIOPEN", "access_mode", [0, 1]),
    ("QIOPEN", "protocol_type", [0, 1]),
    ("QISTATE", "query_type", [0, 1]),
    ("QISTATE", "service_type", ["TCP", "UDP", "TCP LISTENER", "UDP SERVICE", "TCP INCOMING"]),
    ("QISTATE", "socket_state", [0, 1, 2, 3, 4, 5]),
    ("QISWTMD", "access_mode", [0, 1]),
    ("QNTP", "auto_set_time", [0, 1]),
    ("QICFG", "send_data_format", [0, 1]),
    ("QICFG", "recv_data_format", [0, 1]),
    ("QICFG", "view_mode", [0, 1]),
    ("QICFG", "show_length_mode", [0, 1]),
]

ERR = {
    0: "Operation successful", 550: "Unknown error", 551: "Operation blocked", 552: "Invalid parameters", 553: "Memory not enough",
    554: "Create socket failed", 555: "Operation not supported", 556: "Socket bind failed", 557: "Socket listen failed",
    558: "Socket write failed", 559: "Socket read failed", 560: "Socket accept failed", 561: "Open PDP context failed",
    562: "Close PDP context failed", 563: "Socket identity has been used", 564: "DNS busy", 565: "DNS parse failed",
    566: "Socket connect failed", 567: "Socket has been closed", 568: "Operation busy", 569: "Operation timeout",
    570: "PDP context broken down", 571: "Cancel send", 572: "Operation not allowed", 573: "APN not configured", 574: "Port busy",
}
PING = {
    0: "PING_ECHO", 1: "PING_TIMEOUT", 2: "PING_SUCCESS", 3: "PING_TCPIP_ERROR", 4: "PING_ADDRESS_NOT_FOUND", 5: "PING_PDP_ACT_FAIL",
}
NTP = {
    0: "APP_NTP_OK", 1: "APP_NTP_ERROR", 2: "APP_NTP_NO_REPLY", 3: "APP_NTP_ERROR_BUSY", 4: "APP_NTP_DNS_ERROR", 5: "APP_NTP_BEARER_FAIL",
}

URCS = [
    ("closed", '+QIURC: "closed",<connectID>', {}),
    ("recv", '+QIURC: "recv",<connectID>[,<current_recv_length>]', {"access_mode": 0}),
    ("recv_pushed", '+QIURC: "recv",<connectID>,<current_recv_length><CR><LF><data>', {"access_mode": 1, "view_mode": 0, "show_length_mode": 1}),
    ("recv_pushed", '+QIURC: "recv",<connectID>,<current_recv_length>,<data>', {"access_mode": 1, "view_mode": 1, "show_length_mode": 1}),
    ("recv_uncounted", '+QIURC: "recv",<connectID>', {"access_mode": 1, "show_length_mode": 0}),
    ("buff_full", '+QIURC: "recv",<connectID>,"buff full"', {}),
    ("incoming_full", '+QIURC: "incoming full"', {}),
    ("incoming", '+QIURC: "incoming",<connectID>,<serverID>,<remoteIP>,<remote_port>', {}),
]

# Lines behind OK: the command, the line, the time limits in milliseconds with all parameters at their defaults.
LATER = [
    ("QIOPEN", "+QIOPEN: <connectID>,<err>", [36_000, 176_000]),
    ("QICLOSE", "CLOSE OK", [10_000]),
    ("QISEND", "SEND OK", [10_000]),
    ("QISEND", "SEND FAIL", [10_000]),
    ("QISENDEX", "SEND OK", [10_000]),
    ("QISENDEX", "SEND FAIL", [10_000]),
    ("QPING", "+QPING: <result>[,<IP_address>,<bytes>,<time>,<ttl>]", [156_000]),
    ("QPING", "+QPING: <finresult>[,<sent>,<rcvd>,<lost>,<min>,<max>,<avg>]", [156_000]),
    ("QNTP", "+QNTP: <NTP_err>[,<time>]", [140_000]),
    ("QIDNSGIP", '+QIURC: "dnsgip",<err>[,<IP_count>,<DNS_ttl>]', [140_000]),
    ("QIDNSGIP", '+QIURC: "dnsgip",<hostIPaddr>', [140_000]),
]

RESPONSES = [
    ("QISTATE", "read", "+QISTATE: <connectID>,<service_type>,<IP_address>,<remote_port>,<local_port>,<socket_state>,<contextID>,<access_mode>"),
    ("QISTATE", "write", "+QISTATE: <connectID>,<service_type>,<IP_address>,<remote_port>,<local_port>,<socket_state>,<contextID>,<access_mode>"),
    ("QIRD", "write", "+QIRD: <actual_read_length>[,<remaining_length>]<CR><LF><data>"),
    ("QIRD", "write", "+QIRD: <actual_read_length>,<remaining_length>,<data>"),
    ("QIRD", "write", "+QIRD: <actual_read_length>,<data>"),
    ("QIGETERROR", "execute", "+QIGETERROR: <err>,<errcode_description>"),
    ("QIDNSCFG", "read", "+QIDNSCFG: <PrimaryDNS>,<SecondaryDNS>"),
]

MODES = {
    "echo": {"initial": 1, "values": [0, 1]},
    "cmee": {"initial": 0, "values": [0, 1, 2]},
    "send_data_format": {"initial": 0, "values": [0, 1], "saved": True},
    "recv_data_format": {"initial": 0, "values": [0, 1], "saved": True},
    "view_mode": {"initial": 0, "values": [0, 1], "saved": True},
    "show_length_mode": {"initial": 0, "values": [0, 1], "saved": True},
    "open_time": {"initial": 36, "min": 1, "max": 36, "unit": "second"},
    "access_mode": {"initial": 0, "values": [0, 1], "saved": True, "per": "connectID"},
}

ERRATA = {
    "bc65-close-time", "bc65-open-wait", "bc65-qiurc-brackets", "bc65-uncounted-push", "bc65-qiurc-blank", "bc65-qicfg-set-echo",
    "bc65-sendex-order", "bc65-sendex-unit", "bc65-ping-units", "bc65-ping-address", "bc65-ping-codes", "bc65-listener-port",
    "bc65-closed-state", "bc65-curly-quotes", "bc65-udp-service", "bc65-defaults",
}


def later_lines(command):
    return [item for variants in command["forms"].values() for form in variants for item in form["results"] if "line" in item]


def test_the_dump_keeps_to_its_schema(bc65):
    Draft7Validator.check_schema(SCHEMA)
    assert [f"{list(error.absolute_path)}: {error.message}" for error in Draft7Validator(SCHEMA).iter_errors(bc65)] == []


def test_the_dump_of_a_small_family_keeps_to_its_schema(project):
    project.tiny("")
    Draft7Validator(SCHEMA).validate(project.dump())


DEPARTURES = {
    "a key too many": lambda dumped: dumped["commands"]["QIRD"].update(extra=1),
    "a key missing": lambda dumped: dumped["commands"]["QIRD"].pop("title"),
    "a number as text": lambda dumped: dumped["commands"]["QIRD"]["parameters"]["read_length"].update(max="1024"),
    "a limit of the wrong kind": lambda dumped: dumped["commands"]["QIRD"]["parameters"]["read_length"].update(max_length=4),
    "half a range": lambda dumped: dumped["commands"]["QIRD"]["parameters"]["read_length"].pop("min"),
    "an unknown type": lambda dumped: dumped["commands"]["QIRD"]["parameters"]["data"].update(type="bytes"),
    "a code without a meaning": lambda dumped: dumped["errors"]["err"][0].pop("meaning"),
    "a form of no kind": lambda dumped: dumped["commands"]["QIRD"]["forms"].update(query=[]),
    "a later result without a time": lambda dumped: dumped["commands"]["QICLOSE"]["forms"]["write"][0]["results"][-1].pop("within"),
    "an empty list": lambda dumped: dumped["urcs"]["QIURC"].update(lines=[]),
}


@pytest.mark.parametrize("depart", DEPARTURES.values(), ids=DEPARTURES)
def test_the_schema_refuses(bc65, depart):
    changed = copy.deepcopy(bc65)
    depart(changed)
    assert not Draft7Validator(SCHEMA).is_valid(changed)


def test_the_family(bc65):
    assert (bc65["family"], bc65["models"]) == ("bc65", ["BC65", "BC92"])
    assert [document["name"] for document in bc65["documents"]] == ["bc65-tcpip"]


def test_the_documents_commands(bc65):
    assert {name for name in bc65["commands"] if name.startswith("Q")} == set(FORMS)
    assert len(FORMS) == 13


@pytest.mark.parametrize("name", FORMS)
def test_the_forms_of_a_command(bc65, name):
    command = bc65["commands"][name]
    kinds, variants = FORMS[name]
    assert set(command["forms"]) == set(kinds.split()) | ({"write"} if variants else set())
    assert [form.get("name") for form in command["forms"].get("write", [])] == variants
    assert all(len(command["forms"][kind]) == 1 for kind in kinds.split())
    assert {form["timeout_ms"] for entries in command["forms"].values() for form in entries} == {300}
    heads = {"test": f"AT+{name}=?", "read": f"AT+{name}?", "execute": f"AT+{name}"}
    for kind in kinds.split():
        assert command["forms"][kind][0]["syntax"] == heads[kind]
    for form in command["forms"].get("write", []):
        assert form["syntax"] == SYNTAX[name, form.get("name")]
    assert command["source"]["document"] == "bc65-tcpip"


def test_the_subcommands_of_qicfg(bc65):
    subcommands = bc65["commands"]["QICFG"]["subcommands"]
    assert {sub["name"]: sub["forms"]["write"][0]["syntax"] for sub in subcommands} == SUBCOMMANDS
    for sub in subcommands:
        (form,) = sub["forms"]["write"]
        assert (form["omitted"], form["timeout_ms"], list(sub["forms"])) == ("query", 300, ["write"])
        assert form["sets"] == {name: name for name in form["parameters"]}
        assert form["responses"][0]["line"] == f'+QICFG: "{sub["name"]}"' + "".join(f",<{name}>" for name in form["parameters"])


@pytest.mark.parametrize("command, parameter, limits", LIMITS, ids=[f"{case[0]}.{case[1]}" for case in LIMITS])
def test_the_limits_of_a_parameter(bc65, command, parameter, limits):
    entry = bc65["commands"][command]["parameters"][parameter]
    assert {key: entry.get(key) for key in limits} == limits
    if "min" in limits:
        assert entry["type"] == "integer"
    if "default" not in limits:
        assert "default" not in entry


@pytest.mark.parametrize("command, parameter, values", VALUES, ids=[f"{case[0]}.{case[1]}" for case in VALUES])
def test_the_values_of_a_parameter(bc65, command, parameter, values):
    assert [value["value"] for value in bc65["commands"][command]["parameters"][parameter]["values"]] == values


def test_values_that_are_documented_and_not_supported(bc65):
    unsupported = {
        (name, key, value["value"])
        for name, command in bc65["commands"].items() for key, parameter in command.get("parameters", {}).items()
        for value in parameter.get("values", []) if value.get("supported") is False
    }
    assert unsupported == {("QIOPEN", "service_type", "UDP SERVICE"), ("QISTATE", "service_type", "UDP SERVICE"), ("QICFG", "send_data_format", 1)}


def test_a_listener_needs_its_port(bc65):
    assert bc65["commands"]["QIOPEN"]["forms"]["write"][0]["rules"] == [{
        "when": {"service_type": ["TCP LISTENER", "UDP SERVICE"]},
        "require": ["local_port"],
        "range": {"local_port": {"min": 1, "max": 65535}, "remote_port": {"min": 0, "max": 65535}},
    }]


@pytest.mark.parametrize("name, count", [("QISEND", "data"), ("QISENDEX", "hex_string")])
def test_the_ways_to_send(bc65, name, count):
    inline, text, data = bc65["commands"][name]["forms"]["write"]
    assert (inline["counts"], inline.get("data_entry")) == ({"send_length": count}, None)
    assert (text.get("counts"), text["data_entry"], text["prompt"]) == (None, {"data": count, "until": "Ctrl+Z"}, ">")
    assert (data["counts"], data["data_entry"], data["prompt"]) == ({"send_length": count}, {"data": count, "until": "send_length"}, ">")
    for form in (inline, text, data):
        assert [(item["line"], item.get("success", True)) for item in form["results"] if "line" in item] == [("SEND OK", True), ("SEND FAIL", False)]


def test_every_form_can_fail(bc65):
    for command in bc65["commands"].values():
        for holder in (command, *command.get("subcommands", ())):
            for variants in holder["forms"].values():
                for form in variants:
                    assert [item["result"] for item in form["results"] if "result" in item] == ["OK", "ERROR", "+CME ERROR"]


@pytest.mark.parametrize("command, text, times", LATER, ids=[f"{case[0]} {case[1][:20]}" for case in LATER])
def test_what_follows_ok_and_when(bc65, command, text, times):
    lines = [item for item in later_lines(bc65["commands"][command]) if item["line"] == text]
    assert lines
    for item in lines:
        assert [limit["timeout_ms"] for limit in item["within"]] == times


def test_no_other_lines_follow_ok(bc65):
    found = {(name, item["line"]) for name, command in bc65["commands"].items() for item in later_lines(command)}
    assert found == {(name, text) for name, text, _ in LATER}


def test_what_a_later_result_says(bc65):
    (opened,) = later_lines(bc65["commands"]["QIOPEN"])
    assert (opened["match"], opened["success"]) == ("connectID", {"err": 0})
    assert [limit["when"] for limit in opened["within"]] == [{"address": ["IP_address"]}, {"address": ["domain_name"]}]
    reply, summary = later_lines(bc65["commands"]["QPING"])
    assert (reply["repeat"], reply["only"], summary["except"], summary["success"]) == (
        True, {"result": [0, 1]}, {"finresult": [0, 1]}, {"finresult": 2},
    )
    result, address = later_lines(bc65["commands"]["QIDNSGIP"])
    assert (result["followed_by"], result["success"], address["repeat"]) == ("IP_count", {"err": 0}, True)


@pytest.mark.parametrize("command, kind, text", RESPONSES)
def test_responses(bc65, command, kind, text):
    for form in bc65["commands"][command]["forms"][kind]:
        assert text in [item["line"] for item in form["responses"]]


def test_the_modes_of_a_read_response(bc65):
    responses = bc65["commands"]["QIRD"]["forms"]["write"][0]["responses"]
    assert [item["when"] for item in responses] == [{"view_mode": 0}, {"view_mode": 1, "show_length_mode": 1}, {"view_mode": 1, "show_length_mode": 0}]


@pytest.mark.parametrize("table, meanings", [("err", ERR), ("ping_result", PING), ("NTP_err", NTP)])
def test_tables(bc65, table, meanings):
    assert {entry["code"]: entry["meaning"] for entry in bc65["errors"][table]} == meanings
    names = [entry["name"] for entry in bc65["errors"][table]]
    assert len(set(names)) == len(names)


def test_the_table_of_tcpip_errors_is_complete():
    assert list(ERR) == [0, *range(550, 575)] and len(ERR) == 26


@pytest.mark.parametrize("code, meaning", [
    (3, "Operation not allowed"), (4, "Operation not supported"), (10, "SIM not inserted"), (30, "No network service"),
    (50, "Incorrect parameters"), (100, "Unknown"), (148, "Unspecified GPRS error"),
])
def test_codes_of_cme_error(bc65, code, meaning):
    assert {entry["code"]: entry["meaning"] for entry in bc65["errors"]["cme"]}[code] == meaning
    assert bc65["results"]["+CME ERROR"]["table"] == "cme"


def test_urc_lines(bc65):
    assert list(bc65["urcs"]) == ["QIURC"]
    lines = bc65["urcs"]["QIURC"]["lines"]
    assert [(item["name"], item["line"], item.get("when", {})) for item in lines] == URCS
    assert [item["kind"] for item in lines] == ["closed"] + ["recv"] * 5 + ["incoming full", "incoming"]


def test_modes(bc65):
    shown = {
        name: {key: [value["value"] for value in entry[key]] if key == "values" else entry[key] for key in entry if key not in ("about", "source")}
        for name, entry in bc65["modes"].items()
    }
    assert shown == MODES


def test_errata(bc65):
    names = [erratum["name"] for erratum in bc65["errata"]]
    assert len(names) == len(set(names))
    assert ERRATA <= set(names)
    for erratum in bc65["errata"]:
        assert erratum["about"] and erratum["chosen"] and erratum["reason"]
        assert any(item["source"]["document"] == "bc65-tcpip" for item in erratum["read"])


TIMED = XA + (
    "    parameters:\n      n: {{type: integer{unit}{limits}}}\n"
    "    write: {{syntax: AT+XA=<n>, later: ['+XA: <n>'], within: 1 s + n}}\n"
)


@pytest.mark.parametrize("unit, limits, milliseconds", [
    ("", ", range: 1..9, default: 4", 1_004),
    (", unit: millisecond", ", range: 1..9, default: 4", 1_004),
    (", unit: second", ", range: 1..9, default: 4", 5_000),
    (", unit: minute", ", range: 1..9, default: 4", 241_000),
    (", unit: hour", ", range: 1..9, default: 4", 14_401_000),
    (", unit: second", ", range: 1..9", 10_000),
    (", unit: second", "", None),
])
def test_times_that_depend_on_a_parameter(project, unit, limits, milliseconds):
    """Its default counts, else its largest value; without either no number is stated."""
    project.tiny(TIMED.format(unit=unit, limits=limits))
    (form,) = project.dump()["commands"]["XA"]["forms"]["write"]
    assert form["results"][-1]["within"][0].get("timeout_ms") == milliseconds
