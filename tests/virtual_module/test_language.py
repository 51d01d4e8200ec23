"""What the specification language can say, as a module that reads it must do it: types, rules, spellings, settings."""

import json
import random
import re

import pytest

from host_line import ERROR, OK, answer
from module_process import spec_of

PROMPT = b"\r\n> "
KEY = "E8E19CC16CE1F388E8E19CC16CE1F388"


@pytest.fixture
def bc28(start):
    line = start(family="bc28")
    line.ask("AT+CMEE=1", OK)
    return line


@pytest.fixture
def bc65(start):
    return start(family="bc65")


@pytest.fixture
def bg95(start):
    return start(family="bg95")


def cme(code):
    return b"\r\n+CME ERROR: %d\r\n" % code


INCORRECT = cme(50)


# ---- Types ----


@pytest.mark.parametrize("suite", ["0X0035", "0x0035", "0XC0A8", "0xc0a8", "0XFFFF"])
def test_hexadecimal_numbers_in_either_case(bg95, suite):
    bg95.ask(f'AT+QSSLCFG="ciphersuite",1,{suite}', OK)
    bg95.ask('AT+QSSLCFG="ciphersuite",1', answer(f'+QSSLCFG: "ciphersuite",1,0X{suite[2:].upper()}'))


@pytest.mark.parametrize("suite", ["0035", "0X35", "0X00035", "0X0036", "53", "0X", "0XG035", '"0X0035"'])
def test_wrong_hexadecimal_numbers(bg95, suite):
    bg95.refused(f'AT+QSSLCFG="ciphersuite",1,{suite}', 552)


@pytest.mark.parametrize("identity", ["867724030000225", "0"])
def test_digits_and_the_alternative(bc28, identity):
    bc28.ask(f"AT+QLASETPSK={identity},{KEY}", OK)
    bc28.ask("AT+QLASETPSK?", answer(f"+QLASETPSK:{identity},***"))


@pytest.mark.parametrize("identity", [
    "86772403000022", "8677240300002255", "86772403000022X", "1", '"867724030000225"',
])
def test_wrong_digits(bc28, identity):
    bc28.ask(f"AT+QLASETPSK={identity},{KEY}", INCORRECT)


@pytest.mark.parametrize("key", [KEY[:-1], KEY[:-2], KEY + "00", KEY[:-1] + "G", f'"{KEY}"', "***"])
def test_wrong_digits_of_a_key(bc28, key):
    bc28.ask(f"AT+QLASETPSK=0,{key}", INCORRECT)


def test_secret_that_was_not_set(bc28):
    bc28.ask("AT+QLASETPSK?", cme(512))


@pytest.mark.parametrize("value", ['"0123","AB"', '"",""', f'"{"7" * 152}","{"0f" * 256}"'])
def test_quoted_digits(bc65, value):
    bc65.ask(f'AT+QCOAPCFG="psk",0,{value}', OK)
    bc65.ask('AT+QCOAPCFG="psk",0', answer(f'+QCOAPCFG: "psk",{value}'))


@pytest.mark.parametrize("value", ['0123,"AB"', '"0123",AB', '"01a3","AB"', '"0123","ABC"', '"0123"',
                                   f'"{"7" * 153}","AB"', f'"1","{"0f" * 257}"'])
def test_wrong_quoted_digits(bc65, value):
    bc65.ask(f'AT+QCOAPCFG="psk",0,{value}', ERROR)


# ---- Data within the line ----


def registered(line):
    """Data can be sent only after the platform has observed the data object."""
    line.ask("AT+QLASREGIND=0", OK)
    line.match(rb"\+QLAEVTIND:5\r\n")


@pytest.mark.parametrize("data", ["hi", "a;b", 'say "x"', ",,,", "two words "])
def test_bare_data(bc28, data):
    registered(bc28)
    bc28.ask(f"AT+QLASENDDATA=0x0000,{len(data)},{data}", OK)
    bc28.expect_nothing()


@pytest.mark.parametrize("length", [1, 3, 0, 1025])
def test_bare_data_of_another_length(bc28, length):
    bc28.ask(f"AT+QLASENDDATA=0x0000,{length},hi", INCORRECT)


@pytest.mark.parametrize(("data", "form"), [("0123456789abcdef", 0), ("30313233343536373839616263646566", 1)])
def test_another_argument_says_how_data_stand(bg95, data, form):
    bg95.ask(f'AT+QSSLCRYPT="AES","{data}",{form},1,"0123456789abcdef"',
             answer('+QSSLCRYPT: "AES","72727E881EDCFD0100A718687909B565"'))


# ---- Empty places and groups ----


@pytest.mark.parametrize("arguments", ["1", "2", "3,13940", "4,0", '5,65535,4,"02040608"', '5,1,1,"ff"'])
def test_places_that_may_be_empty(bc65, arguments):
    bc65.ask(f"AT+QCOAPHEAD=0,{arguments}", OK)


@pytest.mark.parametrize("arguments", ["0", "6", "1,5", "3", "4", "5", "5,1", '5,,1,"ff"', '1,,1,"ff"', '3,1,1,"ff"',
                                       '5,1,2,"ff"', '5,1,0,""', '5,1,9,"010203040506070809"', "3,65536", '5,1,1,ff'])
def test_head_rules(bc65, arguments):
    bc65.ask(f"AT+QCOAPHEAD=0,{arguments}", ERROR)


# ---- Rules ----


@pytest.mark.parametrize("option", ['11,13,"/quectel/time"', '11,2,"rd",0', '11,2,"rd",1', '12,2,"40"', '1,0,""',
                                    '5,0,""', '6,0,""', '6,1,"0"', '3,1,"h"', '15,11,"ep=86370303"', '4,8,"12345678"',
                                    '15,3,"a"b"'])
def test_options(bc65, option):
    bc65.ask(f"AT+QCOAPOPTION=0,0,{option}", OK)


@pytest.mark.parametrize("option", ['12,2,"40",0', '12,2,"43"', '5,1,"x"', '6,1,"x"', '3,0,""', '4,0,""',
                                    '4,9,"123456789"', '1,9,"123456789"', '11,3,"rd"', '11,1,"rd"', '2,1,"x"',
                                    '11,2,rd'])
def test_option_rules(bc65, option):
    bc65.ask(f"AT+QCOAPOPTION=0,0,{option}", ERROR)


@pytest.mark.parametrize("length", [1, 15, 17, 32 * 16, 272])
def test_multiples(bg95, length):
    bg95.refused(f'AT+QSSLCRYPT="AES","{"x" * length}",0,1,"0123456789abcdef"', 552)


def test_what_a_rule_forbids_is_not_shown(bc28):
    bc28.ask("AT+QLASECSWT?", answer("+QLASECSWT:0"))
    bc28.ask("AT+QLASECSWT=0,1", INCORRECT)
    bc28.ask("AT+QLASECSWT=1,1", OK)
    bc28.ask("AT+QLASECSWT?", answer("+QLASECSWT:1,1"))
    bc28.ask("AT+QLASECSWT=1", OK)
    bc28.ask("AT+QLASECSWT?", answer("+QLASECSWT:1,0"))


# ---- Spellings ----


def test_other_names_of_commands(bc28, bg95):
    bc28.ask(f"AT+QSETBSPSK=201703230000024,{KEY}", OK)
    bc28.ask("at+qsetbspsk?", answer("+QLASETBSPSK:201703230000024,***"))
    bc28.ask("AT+QBSSECSWT=1,1", OK)
    bc28.ask("AT+QLABSSECSWT?", answer("+QLABSSECSWT:1,1"))
    bc28.ask("AT+QLADASTATUS?", answer("+QLADATASTATUS:0"))
    bg95.ask("AT+QSSLRCV=?", answer("+QSSLRECV: (0-11),(0-1500)"))
    bg95.ask("AT+QSSSEND=?", answer("+QSSLSEND: (0-11),(1-1460)"))


def test_other_names_of_settings(bg95):
    bg95.ask('AT+QSSLCFG="secllevel",1,1', OK)
    bg95.ask('AT+QSSLCFG="SecLLevel",1', answer('+QSSLCFG: "seclevel",1,1'))


@pytest.mark.parametrize("command", ["AT+QSETPSK?", "AT+QSSLRCVX=0", "AT+QCQFG"])
def test_other_beginnings_of_responses_are_no_commands(bc28, command):
    bc28.ask(command, ERROR)


# ---- Several commands on a line ----


def test_several_commands(bc28):
    bc28.ask("AT+CMEE?;+CGATT?", b"\r\n+CMEE: 1\r\n" + answer("+CGATT: 1"))
    bc28.ask("ATE0;+QLAREGSWT=1;+QLAREGSWT?", answer("+QLAREGSWT:1"))
    bc28.ask('AT+QCFG="LWM2M/DeviceType","a;b";+QCFG="LWM2M/DeviceType"', answer('+QCFG: "LWM2M/DeviceType","a;b"'))


def test_first_error_ends_the_line(bc28):
    bc28.ask("AT+QLAREGSWT=0;+QLAREGSWT=2;+QLAREGSWT=1", INCORRECT)
    bc28.ask("AT+QLAREGSWT?;+NOSUCH", ERROR)
    bc28.ask("AT+QLAREGSWT?", answer("+QLAREGSWT:0"))


def test_data_in_the_middle_of_a_line(bc28):
    registered(bc28)
    bc28.ask("AT+QLASENDDATA=0x0000,4;+QLASTATUS?", PROMPT)
    bc28.send(b"\r;\r\n")
    bc28.expect(answer("+QLASTATUS:MO_DATA_ENABLED"))


def test_blanks_are_ignored(bc28):
    bc28.ask('AT+QLASERVERIP= "BS" , "192.0.2.40" ,5683 ', OK)
    bc28.ask("AT+QLASERVERIP?", answer("+QLASERVERIP:\r\nBS,192.0.2.40,5683"))


def test_other_families_have_one_command_on_a_line(bg95):
    bg95.ask("AT+CMEE=1;+CMEE?", b"\r\nERROR\r\n")
    bg95.refused('AT+QSSLCFG="sni", 1,1', 552)


# ---- Settings ----


def test_settings_of_each_context(bg95):
    bg95.ask('AT+QSSLCFG="negotiatetime",2,30', OK)
    bg95.ask('AT+QSSLCFG="cacert",2,"ca.pem"', OK)
    for context, seconds, path in ((2, 30, "ca.pem"), (1, 300, "")):
        bg95.ask(f'AT+QSSLCFG="negotiatetime",{context}', answer(f'+QSSLCFG: "negotiatetime",{context},{seconds}'))
        bg95.ask(f'AT+QSSLCFG="cacert",{context}', answer(f'+QSSLCFG: "cacert",{context},"{path}"'))


def test_defaults_are_shown_and_come_back(start):
    line = start(family="bc25")
    line.ask("AT+QIKALIVE?", answer("+QIKALIVE: 0,60,10,9"))
    line.ask("AT+QIKALIVE=1,30,20,3", OK)
    line.ask("AT+QIKALIVE?", answer("+QIKALIVE: 1,30,20,3"))
    line.ask("AT+QIKALIVE=1,31", OK)
    line.ask("AT+QIKALIVE?", answer("+QIKALIVE: 1,31,10,9"))
    line.ask("AT+QIKALIVE=1,30,9", ERROR)
    line.ask("AT+QIKALIVE?", answer("+QIKALIVE: 1,31,10,9"))


def test_a_setting_without_a_default_is_not_shown_before_it_is_set(bc28):
    bc28.ask('AT+QCFG="LWM2M/DeviceType"', OK)
    bc28.ask('AT+QCFG="LWM2M/DeviceType","31301"', OK)
    bc28.ask('AT+QCFG="LWM2M/DeviceType"', answer('+QCFG: "LWM2M/DeviceType","31301"'))


# ---- Every family ----


@pytest.mark.parametrize("family", ["bc65", "bc25", "bc28", "bg95"])
def test_forms_without_arguments(start, family):
    """Test forms, read forms and queries are answered OK, with no more information than the document has lines for."""
    line = start("--dns", "127.0.0.1:9", family=family)
    for command in json.loads(spec_of(family).read_text())["commands"].values():
        for form in command.get("forms", {}).get("test", []) + command.get("forms", {}).get("read", []):
            line.send(form["syntax"].encode() + b"\r")
            before, final = line.match(rb"\r\n(OK|ERROR)\r\n")
            secret = any(parameter.get("masked") for parameter in command.get("parameters", {}).values())
            assert final[1] == (b"ERROR" if secret else b"OK"), form["syntax"]
            assert before.count(b"+") <= len(form.get("responses", []))


@pytest.mark.parametrize("family", ["bc28", "bg95"])
@pytest.mark.parametrize("seed", range(4))
def test_broken_commands(start, family, seed):
    """Commands with bytes changed, lost and doubled, in odd chunks: the module works afterwards."""
    source = random.Random(seed)
    line = start("--split", "3", "--seed", seed, family=family)
    commands = json.loads(spec_of(family).read_text())["commands"].values()
    forms = [form["syntax"] for command in commands for holder in [command, *command.get("subcommands", [])]
             for forms in holder.get("forms", {}).values() for form in forms
             if not form["syntax"].startswith(("AT+NRB", "AT+CGATT", "ATE", "AT+QFUPL"))]
    for _ in range(150):
        text = re.sub(r"<[^>]+>", lambda _: source.choice(["0", "1", "17", '"x"', "0x0100", '"0123456789abcdef"', ""]),
                      source.choice(forms).translate({91: None, 93: None}))
        command = bytearray(text.encode() + b"\r")
        for _ in range(source.randrange(3)):
            place = source.randrange(len(command))
            command[place : place + source.randrange(2)] = source.randbytes(source.randrange(3))
        line.send(bytes(command))
    line.send(b"\x1b" * 70000 + b"\rAT+CGPADDR=1\r")
    line.match(rb'\+CGPADDR: 1,"100.127.243.105"\r\n\r\nOK\r\n')


def test_list_of_hexadecimal_numbers(bg95):
    bg95.send(b"AT+QSSLCFG=?\r")
    bg95.match(rb'\+QSSLCFG: "ciphersuite",\(0-5\),\(0X0035,0X002F,.*,0XC0AE,0XFFFF\)\r\n')
    bg95.match(rb'"dtlsversion",\(0-5\),\(0-2\)\r\n\r\nOK\r\n')
