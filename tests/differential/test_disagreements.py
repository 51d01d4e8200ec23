"""That these tests can fail: with a specification spoilt in one place, other than the one the code was generated from.

Each change is one that a mistake in the generator, the runtime or the virtual module could come to.
"""

import pytest
from arguments import valid_arguments
from code_cases import compare_tables
from command_cases import candidates, disagreement_on_reading, try_all
from driver import Disagreement, drive
from line_cases import random_saying, say_all
from result_cases import NUMERIC, failures, hear_results, say
from time_cases import around, time_all

ROUNDS = 4


def form(spec, command, kind="write", number=0):
    return spec["commands"][command]["forms"][kind][number]


def line(spec, urc, name=None):
    return next(entry for entry in spec["urcs"][urc]["lines"] if entry.get("name") == name)


def exchange(entry, key, one, other):
    assert one in entry[key] and other in entry[key]
    entry[key] = entry[key].replace(one, "\0").replace(other, one).replace("\0", other)


def lower_limit(spec):
    spec["commands"]["QIOPEN"]["parameters"]["contextID"]["max"] = 2


def raise_limit(spec):
    spec["commands"]["QIRD"]["parameters"]["read_length"]["max"] += 1


def longer_text(spec):
    spec["commands"]["QPING"]["parameters"]["host"]["max_length"] += 1


def another_value(spec):
    spec["commands"]["QISWTMD"]["parameters"]["access_mode"]["values"].append({"value": 2, "name": "transparent"})


def another_word(spec):
    spec["commands"]["QIOPEN"]["parameters"]["service_type"]["values"][0]["value"] = "TLS"


def no_rule(spec):
    del form(spec, "QIOPEN")["rules"]


def another_count(spec):
    spec["commands"]["QISEND"]["parameters"]["send_length"]["max"] -= 1


def exchanged_arguments(spec):
    exchange(form(spec, "QIOPEN"), "syntax", "<contextID>", "<connectID>")


def exchanged_optional_arguments(spec):
    exchange(form(spec, "QPING"), "syntax", "<ping_num>", "<ping_size>")


def another_default(spec):
    spec["commands"]["QIOPEN"]["parameters"]["access_mode"]["default"] = 1


COMMANDS = {
    lower_limit: "QIOPEN", raise_limit: "QIRD", longer_text: "QPING", another_value: "QISWTMD", another_word: "QIOPEN",
    no_rule: "QIOPEN", another_count: "QISEND", exchanged_arguments: "QIOPEN", exchanged_optional_arguments: "QPING",
    another_default: "QIOPEN",
}


def try_form(driver, rng, command, judges=None):
    """Valid arguments of a command's write forms, and each changed to what lies at its limits."""
    wanted = []
    for one in [one for one in driver.family.forms if one.command == command and one.kind == "write"]:
        for _ in range(ROUNDS):
            values = valid_arguments(rng, one, chance=1)
            wanted += [(one, values), (one, valid_arguments(rng, one, chance=0))]
            wanted += [(one, {**values, name: other}) for name in values for other in candidates(one, name, values)]
    try_all(driver, wanted, rng, judges)


@pytest.mark.parametrize("change", COMMANDS)
def test_spoilt_command_is_noticed(change, rng, tmp_path):
    command = COMMANDS[change]
    with pytest.raises(Disagreement, match=rf"there is disagreement on forms, \d in all:\nbc65 AT\+{command}="):
        try_form(drive("bc65", tmp_path, change), rng, command)


@pytest.mark.parametrize("change", [raise_limit, longer_text, another_word, another_count])
def test_spoilt_command_is_noticed_by_the_reader_of_lines(change, rng, tmp_path):
    command = COMMANDS[change]
    wanted = rf"there is disagreement on forms, \d in all:\nbc65 AT\+{command}=.*: the line is (not )?read"
    with pytest.raises(Disagreement, match=wanted):
        try_form(drive("bc65", tmp_path, change), rng, command, (disagreement_on_reading,))


def another_response_time(spec):
    form(spec, "QIRD")["time"] = "301 ms"


def another_formula(spec):
    next(result for result in form(spec, "QPING")["results"] if "within" in result)["within"][0]["time"] = "140 s + time_out"


def another_unit(spec):
    spec["modes"]["open_time"]["unit"] = "minute"


def another_default_of_a_time(spec):
    spec["commands"]["QPING"]["parameters"]["ping_num"]["default"] += 1


def exchanged_conditions(spec):
    one, other = form(spec, "QIOPEN")["results"][-1]["within"]
    one["when"], other["when"] = other["when"], one["when"]


def another_key(spec):
    spec["modes"]["negotiate_time"]["per"] = "clientID"


TIMES = {
    another_response_time: ("bc65", "QIRD", "answer"), another_formula: ("bc65", "QPING", "after OK"),
    another_unit: ("bc65", "QIOPEN", "after OK"), another_default_of_a_time: ("bc65", "QPING", "after OK"),
    exchanged_conditions: ("bc65", "QIOPEN", "after OK"), another_key: ("bg95", "QSSLOPEN", "a"),
}


def time_form(driver, rng, command):
    forms = [one for one in driver.family.forms if one.command == command and one.kind == "write"]
    time_all(driver, rng, [(one, values, modes) for one in forms for values, modes in around(rng, one, ROUNDS)])


@pytest.mark.parametrize("change", TIMES)
def test_spoilt_time_is_noticed(change, rng, tmp_path):
    family, command, stage = TIMES[change]
    with pytest.raises(Disagreement, match=rf"disagreement on times, \d in all:\n{family} AT\+{command}=.*: {stage}"):
        time_form(drive(family, tmp_path, change), rng, command)


def another_meaning(spec):
    spec["errors"]["cme"][3]["meaning"] = "Operation allowed"


def another_name(spec):
    spec["errors"]["err"][1]["name"] = "unknown_error"


def another_code(spec):
    spec["errors"]["coap_result"][-1]["code"] -= 1


def forgotten_code(spec):
    del spec["errors"]["ping_result"][-1]


def additional_code(spec):
    spec["errors"]["cme"].append({"code": 172, "name": "semantic_error", "meaning": "Semantic error"})


def no_table_of_cme(spec):
    spec["results"]["+CME ERROR"]["tables"] = ["err"]


CODES = {
    another_meaning: "cme 3: generated", another_name: "err 550: generated", another_code: "coap_result -12: generated",
    forgotten_code: "ping_result 5: generated", additional_code: "cme 172: generated", no_table_of_cme: r"\+CME ERROR",
}


@pytest.mark.parametrize("change", CODES)
def test_spoilt_table_of_codes_is_noticed(change, tmp_path):
    with pytest.raises(Disagreement, match=rf"disagreement on codes, \d in all:\n{CODES[change]}"):
        compare_tables(drive("bc65", tmp_path, change))


def another_success(spec):
    form(spec, "QSSLSEND")["results"][0].update(result="SENT", line="SENT")


def another_failure(spec):
    form(spec, "QSSLSEND")["results"][1].update(result="SEND FAILED", line="SEND FAILED")


def no_online_data_mode(spec):
    form(spec, "QSSLOPEN")["results"][0]["result"] = "OK"


def another_prompt(spec):
    form(spec, "QFUPL")["prompt"] = ">"


RESULTS = {
    another_success: r"success of bg95 AT\+QSSLSEND=", another_failure: r"failure of bg95 AT\+QSSLSEND=",
    no_online_data_mode: "text CONNECT: OK behind it is not heard", another_prompt: "text CONNECT: type is prompt",
    another_meaning: "error operation_not_allowed: meanings is",
}


def say_results(driver, rng):
    sayings = [say(rng, driver, one, "text", b"CONNECT") for one in driver.family.forms]
    sayings += [say(rng, driver, one, "success") for one in driver.family.forms]
    sayings += [say(rng, driver, one, "failure") for one in driver.family.forms if failures(one)]
    sayings += [say(rng, driver, one, "error", "operation_not_allowed", NUMERIC) for one in driver.family.forms]
    hear_results(driver, rng, sayings)


@pytest.mark.parametrize("change", RESULTS)
def test_spoilt_result_is_noticed(change, rng, tmp_path):
    with pytest.raises(Disagreement, match=rf"disagreement on results, \d in all:\n{RESULTS[change]}"):
        say_results(drive("bg95", tmp_path, change), rng)


def exchanged_fields(spec):
    exchange(line(spec, "QIURC", "incoming"), "line", "<connectID>", "<serverID>")


def forgotten_field(spec):
    entry = line(spec, "QIURC", "incoming")
    entry["line"] = entry["line"].replace(",<remote_port>", "")


def another_format(spec):
    spec["urcs"]["QIURC"]["parameters"]["data"]["format"] = "text"


def another_mode(spec):
    line(spec, "QIURC", "recv")["when"]["access_mode"] = 1


def another_bit(spec):
    line(spec, "QCOAPURC")["groups"][0]["shift"] = 6


def another_effect(spec):
    line(spec, "QIURC", "incoming")["sets"]["access_mode"] = 1


def larger_number(spec):
    spec["urcs"]["QIURC"]["parameters"]["connectID"]["max"] = 9


LINES = {
    exchanged_fields: '"incoming"', forgotten_field: '"incoming"', another_format: '"recv"', another_mode: '"recv"',
    another_effect: '"incoming"', another_bit: "<clientID>", larger_number: '"closed"',
}


@pytest.mark.parametrize("change", LINES)
def test_spoilt_line_is_noticed(change, rng, tmp_path):
    driver = drive("bc65", tmp_path, change)
    urcs = [one for one in driver.family.lines if one.place[0] == "urc"]
    with pytest.raises(Disagreement, match=rf"than they were said, \d in all:\nbc65 urc \w+ \d: \+\w+: {LINES[change]}"):
        say_all(driver, rng, [random_saying(rng, driver, one) for one in urcs for _ in range(10 * ROUNDS)])


def test_what_is_not_spoilt_is_not_noticed(rng, tmp_path):
    driver = drive("bc65", tmp_path)
    compare_tables(driver)
    say_results(drive("bg95", tmp_path), rng)
    for command in sorted(set(COMMANDS.values())):
        try_form(driver, rng, command)
    for command in sorted({command for family, command, _ in TIMES.values() if family == "bc65"}):
        time_form(driver, rng, command)
    say_all(driver, rng, [random_saying(rng, driver, one) for one in driver.family.lines])
