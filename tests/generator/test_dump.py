"""What `dump` prints: its form, and how what the documents say is put; what they say is compared in test_contents.py."""

import copy
import json
import re

import pytest
from jsonschema import Draft7Validator

from conftest import FAMILIES, ROOT, XA

SCHEMA = json.loads((ROOT / "spec/schema/dump.schema.json").read_text(encoding="utf-8"))

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
    ("QCOAPOPEN", "+QCOAPOPEN: <clientID>,<result>", [140_000]),
    ("QCOAPCLOSE", "+QCOAPCLOSE: <clientID>,<result>", [10_000]),
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
    """The lines that follow OK."""
    return [item for variants in command["forms"].values() for form in variants for item in form["results"] if "after" in item]


def outcomes(form):
    """The final result codes of a form."""
    return [item["result"] for item in form["results"] if "result" in item]


def every_form(dumped):
    for name, command in dumped["commands"].items():
        for holder in (command, *command.get("subcommands", ())):
            for kind, variants in holder.get("forms", {}).items():
                for form in variants:
                    yield name, kind, form


@pytest.mark.parametrize("family", FAMILIES)
def test_the_dump_keeps_to_its_schema(dumps, family):
    Draft7Validator.check_schema(SCHEMA)
    assert [f"{list(error.absolute_path)}: {error.message}" for error in Draft7Validator(SCHEMA).iter_errors(dumps[family])] == []


def test_the_dump_of_a_small_family_keeps_to_its_schema(project):
    project.tiny("")
    Draft7Validator(SCHEMA).validate(project.dump())


def test_the_schema_allows_no_key_that_no_family_has(dumps):
    """Every key that the schema knows occurs in some dump, or is of the few that the documents give no reason for."""
    known, met = set(), set()

    def walk_schema(value):
        if isinstance(value, dict):
            known.update(value["properties"] if isinstance(value.get("properties"), dict) and value.get("additionalProperties") is False else ())
            for item in value.values():
                walk_schema(item)
        elif isinstance(value, list):
            for item in value:
                walk_schema(item)

    def walk(value):
        if isinstance(value, dict):
            met.update(value)
            for item in value.values():
                walk(item)
        elif isinstance(value, list):
            for item in value:
                walk(item)

    walk_schema(SCHEMA)
    for dumped in dumps.values():
        walk(dumped)
    assert known - met == {"page"}


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
    "a rule of two conditions": lambda dumped: rules(dumped)[0].update(when={"opt_name": [1]}),
    "a rule that demands nothing": lambda dumped: rules(dumped)[0].pop("forbid"),
    "a group of no bits": lambda dumped: groups(dumped)[0].update(mask=0),
    "a group without its field": lambda dumped: groups(dumped)[0].pop("by"),
    "a prompt without data entry": lambda dumped: dumped["commands"]["QISEND"]["forms"]["write"][1].pop("data_entry"),
    "digits of what is no hexadecimal integer": lambda dumped: dumped["commands"]["QIRD"]["parameters"]["read_length"].update(digits=4),
    "a format of what is no data": lambda dumped: dumped["commands"]["QIRD"]["parameters"]["read_length"].update(format="hex"),
    "a result code of nobody": lambda dumped: dumped["commands"]["QIRD"]["forms"]["write"][0]["results"][0].update(result="FINE"),
    "a result code with a time": lambda dumped: dumped["commands"]["QIRD"]["forms"]["write"][0]["results"][0].update(within=[{"time": "1 s"}]),
    "a line that ends and follows": lambda dumped: dumped["commands"]["QICLOSE"]["forms"]["write"][0]["results"][-1].update(result="CLOSE OK"),
    "an alias of nothing": lambda dumped: dumped["accepts"][0].pop("means"),
    "a formula for nothing": lambda dumped: dumped["formulas"]["block_option"].pop("of"),
}


def rules(dumped):
    return dumped["commands"]["QCOAPOPTION"]["forms"]["write"][0]["rules"]


def groups(dumped):
    return dumped["urcs"]["QCOAPURC"]["lines"][0]["groups"]


@pytest.mark.parametrize("depart", DEPARTURES.values(), ids=DEPARTURES)
def test_the_schema_refuses(bc65, depart):
    changed = copy.deepcopy(bc65)
    depart(changed)
    assert not Draft7Validator(SCHEMA).is_valid(changed)


@pytest.mark.parametrize("family, models, documents", [
    ("bc65", ["BC65", "BC92"], ["bc65-tcpip", "bc65-coap"]),
    ("bc25", ["BC25", "BC32"], ["bc25-tcpip"]),
    ("bc28", ["BC28"], ["bc28-andlink", "v250", "27.007", "27.005", "wire"]),
    ("bg95", ["BG95-M1", "BG95-M2", "BG95-M3", "BG95-M4", "BG95-M5", "BG95-M6", "BG95-MF", "BG77", "BG600L-M3"],
     ["bg95-ssl", "bc65-tcpip", "bc25-tcpip", "v250", "27.007", "wire"]),
])
def test_the_family(dumps, family, models, documents):
    dumped = dumps[family]
    assert (dumped["family"], dumped["models"]) == (family, models)
    assert documents == [document["name"] for document in dumped["documents"]]


def test_the_names_of_the_forms(bc65):
    """Write variants are told apart by name."""
    names = {}
    for name, kind, form in every_form(bc65):
        if kind == "write" and "name" in form:
            names.setdefault(name, []).append(form["name"])
    assert names == {
        "QISTATE": ["by_context", "by_socket"], "QISEND": ["inline", "text", "data"], "QISENDEX": ["inline", "text", "data"],
        "QCOAPSEND": ["query", "text", "empty", "data", "inline"],
    }


def test_the_subcommands_of_qicfg(bc65):
    for sub in bc65["commands"]["QICFG"]["subcommands"]:
        (form,) = sub["forms"]["write"]
        assert (form["omitted"], list(sub["forms"])) == ("query", ["write"])
        assert form["sets"] == {name: name for name in form["parameters"]}
        assert form["responses"][0]["line"] == f'+QICFG: "{sub["name"]}"' + "".join(f",<{name}>" for name in form["parameters"])


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


@pytest.mark.parametrize("family", FAMILIES)
def test_every_form_can_succeed_and_fail(dumps, family):
    """OK or what stands in its place, then ERROR and +CME ERROR, each once."""
    for name, _, form in every_form(dumps[family]):
        codes = outcomes(form)
        assert codes[-1] == "NO CARRIER" or codes[-2:] == ["ERROR", "+CME ERROR"], name
        own = codes[: codes.index("ERROR")]
        assert own in (["OK"], ["SEND OK", "SEND FAIL"], ["CONNECT"], ["restart"]), name
        assert len(set(codes)) == len(codes), name


@pytest.mark.parametrize("command, text, times", LATER, ids=[f"{case[0]} {case[1][:20]}" for case in LATER])
def test_what_follows_ok_and_when(bc65, command, text, times):
    lines = [item for item in later_lines(bc65["commands"][command]) if item["line"] == text]
    assert lines
    for item in lines:
        assert [limit["timeout_ms"] for limit in item["within"]] == times


def test_no_other_lines_follow_ok(bc65):
    found = {(name, item["line"]) for name, command in bc65["commands"].items() if "forms" in command for item in later_lines(command)}
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


def test_the_modes_of_a_read_response(bc65):
    responses = bc65["commands"]["QIRD"]["forms"]["write"][0]["responses"]
    assert [item["when"] for item in responses] == [{"view_mode": 0}, {"view_mode": 1, "show_length_mode": 1}, {"view_mode": 1, "show_length_mode": 0}]


@pytest.mark.parametrize("code, meaning", [
    (3, "Operation not allowed"), (4, "Operation not supported"), (10, "SIM not inserted"), (30, "No network service"),
    (50, "Incorrect parameters"), (100, "Unknown"), (148, "Unspecified GPRS error"),
])
def test_codes_of_cme_error(bc65, code, meaning):
    assert {entry["code"]: entry["meaning"] for entry in bc65["errors"]["cme"]}[code] == meaning
    assert bc65["results"]["+CME ERROR"]["tables"] == ["cme"]


def test_the_tables_of_a_result_are_asked_in_their_order(dumps):
    assert dumps["bc28"]["results"]["+CME ERROR"]["tables"] == ["cme_general", "cme_sms", "cme_module", "cme"]


@pytest.mark.parametrize("family", FAMILIES)
def test_the_name_of_a_code_is_made_of_its_meaning(dumps, family):
    """Each word of the name begins like one of the meaning's."""
    for codes in dumps[family]["errors"].values():
        for code in codes:
            words = re.findall(r"[a-z0-9]+", code["meaning"].lower())
            told = code["name"].replace("broken_down", "break_down") if "break down" in code["meaning"] else code["name"]
            assert [part for part in told.split("_") if not any(word.startswith(part[:6]) for word in words)] == [], code


@pytest.mark.parametrize("family", FAMILIES)
def test_every_other_spelling_has_an_erratum(dumps, family):
    """And every erratum's spellings are read."""
    dumped = dumps[family]
    told = {spelling for erratum in dumped["errata"] for spelling in erratum.get("accepts", ())}
    holders = [holder for command in dumped["commands"].values() for holder in (command, *command.get("subcommands", ()))]
    names = {spelling for holder in holders for spelling in holder.get("accepts", ())}
    beginnings = {alias["beginning"] for alias in dumped.get("accepts", ())}
    assert names <= told <= names | beginnings
    assert [text for text in beginnings if not any(spelling.strip("+:") in text for spelling in told)] == []


def test_urc_lines(bc65):
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
        assert any(item["source"]["document"] in ("bc65-tcpip", "bc65-coap") for item in erratum["read"])


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
