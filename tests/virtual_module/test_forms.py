"""Every form of every command answers as its document says, and refuses what its document does not allow."""

import json

import pytest

from host_line import ERROR, OK, answer
from module_process import required

# What test, read, execute and set-or-query forms answer on a module that was just started.
ANSWERS = {
    "AT": answer(),
    "ATE0": answer(),
    "AT+CMEE=?": answer("+CMEE: (0,1,2)"),
    "AT+CMEE?": answer("+CMEE: 0"),
    "AT+CMEE=1": answer(),
    "AT+CGATT=?": answer("+CGATT: (0,1)"),
    "AT+CGATT?": answer("+CGATT: 1"),
    "AT+CGATT=1": answer(),
    "AT+CGPADDR=?": answer("+CGPADDR: (1)"),
    "AT+CGPADDR?": answer('+CGPADDR: 1,"100.127.243.105"'),
    "AT+CGPADDR=1": answer('+CGPADDR: 1,"100.127.243.105"'),
    "AT+QIOPEN=?": answer(
        '+QIOPEN: (1-3),(0-5),"TCP/UDP/TCP LISTENER/UDP SERVICE","<IP_address>/<domain_name>",<remote_port>'
        "[,<local_port>[,(0-1)[,(0-1)]]]"
    ),
    "AT+QICLOSE=?": answer("+QICLOSE: (0-5)"),
    "AT+QISTATE=?": answer(),
    "AT+QISTATE?": answer(),
    "AT+QISTATE=0,1": answer(),
    "AT+QISTATE=1,5": answer(),
    "AT+QISEND=?": answer('+QISEND: (0-5),(1-1440),"<data>"'),
    "AT+QISENDEX=?": answer('+QISENDEX: (0-5),(1-1440),"<hex_string>"'),
    "AT+QIRD=?": answer("+QIRD: (0-5),(1-1024)"),
    "AT+QISWTMD=?": answer("+QISWTMD: (0-5),(0,1)"),
    "AT+QISWTMD?": answer(),
    "AT+QPING=?": answer('+QPING: (1-3),"<host>"[,(1-255)[,(1-10)[,(32-200)]]]'),
    "AT+QNTP=?": answer('+QNTP: (1-3),"<server>"[,<port>[,(0,1)]]'),
    "AT+QIDNSGIP=?": answer('+QIDNSGIP: (1-3),"<hostname>"'),
    "AT+QICFG=?": answer(
        '+QICFG: "dataformat",(0,1),(0,1)', '+QICFG: "viewmode",(0,1)', '+QICFG: "showlength",(0,1)',
        '+QICFG: "open_time",(1-36)',
    ),
    'AT+QICFG="dataformat"': answer('+QICFG: "dataformat",0,0'),
    'AT+QICFG="viewmode"': answer('+QICFG: "viewmode",0'),
    'AT+QICFG="showlength"': answer('+QICFG: "showlength",0'),
    'AT+QICFG="open_time"': answer('+QICFG: "open_time",36'),
    "AT+QIGETERROR=?": answer(),
    "AT+QIGETERROR": answer("+QIGETERROR: 0,operation successful"),
    "AT+QIDNSCFG=?": answer("+QIDNSCFG: <PrimaryDNS>[,<SecondaryDNS>]"),
    "AT+QIDNSCFG?": answer('+QIDNSCFG: "127.0.0.1","0.0.0.0"'),
    'AT+QIDNSCFG="127.0.0.1"': answer(),
    'AT+QCOAPCFG="dtls",0': answer('+QCOAPCFG: "dtls",0'),
    'AT+QCOAPCFG="psk",0': answer('+QCOAPCFG: "psk","",""'),
    "AT+QCOAPOPEN=?": answer("+QCOAPOPEN: (0),<CoAP_server>,(1-65535)"),
    "AT+QCOAPOPEN?": answer(),
    "AT+QCOAPCLOSE=?": answer("+QCOAPCLOSE: (0)"),
    "AT+QCOAPOPTION=?": answer("+QCOAPOPTION: (0),(0),<opt_name>,(0-255),<opt_value>,(0,1)"),
    "AT+QCOAPHEAD=?": answer("+QCOAPHEAD: (0),(1-5),(0-65535),(1-8),<token>"),
    "AT+QCOAPSEND=?": answer("+QCOAPSEND: (0),(0-3),<method/rspcode>,(0),(0-1024),<data>"),
    "AT+QCOAPSEND=0": answer("+QCOAPSEND: 0,0"),
}

# Commands whose write forms need a socket, a server or a name; other files test them.
ELSEWHERE = {"QIOPEN", "QICLOSE", "QISEND", "QISENDEX", "QIRD", "QISWTMD", "QPING", "QNTP", "QIDNSGIP",
             "QCOAPOPEN", "QCOAPCLOSE", "QCOAPOPTION", "QCOAPHEAD", "QCOAPSEND"}

INVALID, UNSUPPORTED = 552, 555

REFUSED = [
    ("AT+QIOPEN=0,0,\"TCP\",\"127.0.0.1\",9", INVALID),
    ("AT+QIOPEN=4,0,\"TCP\",\"127.0.0.1\",9", INVALID),
    ("AT+QIOPEN=1,6,\"TCP\",\"127.0.0.1\",9", INVALID),
    ("AT+QIOPEN=1,-1,\"TCP\",\"127.0.0.1\",9", INVALID),
    ("AT+QIOPEN=1,0,\"SCTP\",\"127.0.0.1\",9", INVALID),
    ("AT+QIOPEN=1,0,TCP,\"127.0.0.1\",9", INVALID),
    ("AT+QIOPEN=1,0,\"TCP\",\"127.0.0.256\",9", INVALID),
    ("AT+QIOPEN=1,0,\"TCP\",\"\",9", INVALID),
    (f"AT+QIOPEN=1,0,\"TCP\",\"{'a' * 51}\",9", INVALID),
    ("AT+QIOPEN=1,0,\"TCP\",\"127.0.0.1\",0", INVALID),
    ("AT+QIOPEN=1,0,\"TCP\",\"127.0.0.1\",65536", INVALID),
    ("AT+QIOPEN=1,0,\"TCP\",\"127.0.0.1\"", INVALID),
    ("AT+QIOPEN=1,0,\"TCP\",\"127.0.0.1\",9,65536", INVALID),
    ("AT+QIOPEN=1,0,\"TCP\",\"127.0.0.1\",9,0,2", INVALID),
    ("AT+QIOPEN=1,0,\"TCP\",\"127.0.0.1\",9,0,0,2", INVALID),
    ("AT+QIOPEN=1,0,\"TCP\",\"127.0.0.1\",9,0,0,0,0", INVALID),
    ("AT+QIOPEN=1,0,\"TCP LISTENER\",\"127.0.0.1\",0", INVALID),
    ("AT+QIOPEN=1,0,\"TCP LISTENER\",\"127.0.0.1\",0,0", INVALID),
    ("AT+QIOPEN=1,0,\"UDP SERVICE\",\"127.0.0.1\",0,2020", UNSUPPORTED),
    ("AT+QICLOSE=6", INVALID),
    ("AT+QICLOSE=0", INVALID),
    ("AT+QICLOSE=", INVALID),
    ("AT+QICLOSE", INVALID),
    ("AT+QICLOSE?", INVALID),
    ("AT+QISTATE=2,1", INVALID),
    ("AT+QISTATE=0,0", INVALID),
    ("AT+QISTATE=1,6", INVALID),
    ("AT+QISEND=6", INVALID),
    ("AT+QISEND=0,0", INVALID),
    ("AT+QISEND=0,1441", INVALID),
    ("AT+QISENDEX=0,1441", INVALID),
    ("AT+QIRD=0,0", INVALID),
    ("AT+QIRD=0,1025", INVALID),
    ("AT+QIRD=0", INVALID),
    ("AT+QIRD=0,1", INVALID),
    ("AT+QISWTMD=0,2", INVALID),
    ("AT+QISWTMD=0,1", INVALID),
    ("AT+QPING=0,\"127.0.0.1\"", INVALID),
    ("AT+QPING=1,\"\"", INVALID),
    ("AT+QPING=1,\"127.0.0.1\",0", INVALID),
    ("AT+QPING=1,\"127.0.0.1\",256", INVALID),
    ("AT+QPING=1,\"127.0.0.1\",4,11", INVALID),
    ("AT+QPING=1,\"127.0.0.1\",4,4,31", INVALID),
    ("AT+QPING=1,\"127.0.0.1\",4,4,201", INVALID),
    ("AT+QNTP=1,\"\"", INVALID),
    ("AT+QNTP=1,\"127.0.0.1\",0", INVALID),
    ("AT+QNTP=1,\"127.0.0.1\",123,2", INVALID),
    ("AT+QIDNSGIP=1,\"\"", INVALID),
    (f"AT+QIDNSGIP=1,\"{'a' * 256}\"", INVALID),
    ("AT+QICFG=\"viewmode\",2", INVALID),
    ("AT+QICFG=\"showlength\",-1", INVALID),
    ("AT+QICFG=\"dataformat\",0", INVALID),
    ("AT+QICFG=\"dataformat\",0,2", INVALID),
    ("AT+QICFG=\"dataformat\",1,0", UNSUPPORTED),
    ("AT+QICFG=\"open_time\",0", INVALID),
    ("AT+QICFG=\"open_time\",37", INVALID),
    ("AT+QICFG=\"nosuch\"", INVALID),
    ("AT+QICFG", INVALID),
    ("AT+QIDNSCFG=\"nowhere\"", INVALID),
    ("AT+QIDNSCFG=\"\"", INVALID),
]

# Refused by commands that leave the memory of TCP/IP errors alone.
REFUSED_BY_STANDARD = ["ATE2", "ATE", "AT+CMEE=3", "AT+CGATT=2", "AT+CGATT=", "AT+CGPADDR=256", "AT+NOSUCH",
                       "ATX9", "A"]


@pytest.mark.parametrize("command", ANSWERS)
def test_answer(line, command):
    line.ask(command, ANSWERS[command])
    line.expect_nothing()


@pytest.mark.parametrize(("command", "code"), REFUSED)
def test_refusal(line, command, code):
    line.refused(command, code)
    line.expect_nothing()


@pytest.mark.parametrize("command", REFUSED_BY_STANDARD)
def test_refusal_by_the_standards_leaves_no_code(line, command):
    line.refused("AT+QICLOSE=6", INVALID)
    line.ask(command, ERROR)
    line.expect_error_code(INVALID)


def commands():
    return json.loads(required("ATBIND_SPEC").read_text())["commands"]


def variants_of(command):
    """Each form's variants, those of subcommands too."""
    holders = [command, *command.get("subcommands", [])]
    return [(form, variant) for holder in holders for form, variants in holder.get("forms", {}).items()
            for variant in variants]


def fits(syntax, command):
    """Whether a command line has the shape of a syntax, told by its name and the number of its arguments."""
    head, _, arguments = syntax.partition("<")
    optional = syntax.count("[")
    most = syntax.count("<") - syntax.count(">/<")
    least = arguments.count("<") + bool(arguments) if not optional else 0
    if command.endswith("=?") != syntax.endswith("=?") or not command.startswith(head.partition("[")[0]):
        return False
    rest = command[len(head.partition("[")[0]) :].strip(",")
    given = len(rest.split(",")) if rest else 0
    return least <= given <= most


def test_every_form_is_tested():
    """A form that the spec gains has to be added above."""
    missing = []
    for name, command in commands().items():
        for form, variant in variants_of(command):
            if form == "write" and name in ELSEWHERE:
                continue
            if not any(fits(variant["syntax"], given) for given in ANSWERS):
                missing.append(variant["syntax"])
    assert missing == []


def test_names_may_be_in_lower_case(line):
    line.ask("at+qicfg=\"VIEWMODE\"", answer('+QICFG: "viewmode",0'))


@pytest.mark.parametrize("setting", ['"viewmode",1', '"showlength",1', '"open_time",7', '"dataformat",0,1'])
def test_settings_are_kept(line, setting):
    """A set answers OK alone, as the firmware does."""
    line.ask(f"AT+QICFG={setting}", OK)
    line.ask(f"AT+QICFG={setting.split(',')[0]}", answer(f"+QICFG: {setting}"))


def test_a_refused_set_changes_nothing(line):
    line.refused('AT+QICFG="dataformat",1,1', UNSUPPORTED)
    line.ask('AT+QICFG="dataformat"', answer('+QICFG: "dataformat",0,0'))


def test_errors_of_the_standards_follow_cmee(line):
    line.ask("AT+CGATT=2", ERROR)
    line.ask("AT+CMEE=1", OK)
    line.ask("AT+CMEE?", answer("+CMEE: 1"))
    line.ask("AT+CGATT=2", b"\r\n+CME ERROR: 50\r\n")
    line.ask("AT+CGPADDR=7", b"\r\n+CME ERROR: 50\r\n")
    line.ask("AT+QICLOSE=6", ERROR)  # TCP/IP commands never answer with +CME ERROR
    line.ask("AT+CMEE=2", OK)
    line.ask("AT+CGATT=2", b"\r\n+CME ERROR: Incorrect parameters\r\n")


def test_detached_module_has_no_address(line):
    line.ask("AT+CGATT=0", OK)
    line.ask("AT+CGATT?", answer("+CGATT: 0"))
    line.ask("AT+CGPADDR=1", answer("+CGPADDR: 1"))


def test_success_clears_the_error(line):
    line.refused("AT+QICLOSE=6", INVALID)
    line.expect_error_code(INVALID)  # asking does not change it
    line.ask('AT+QICFG="viewmode"', answer('+QICFG: "viewmode",0'))
    line.expect_error_code(0)


def test_dns_servers_are_kept(line):
    line.ask('AT+QIDNSCFG="192.0.2.1","192.0.2.2"', OK)
    line.ask("AT+QIDNSCFG?", answer('+QIDNSCFG: "192.0.2.1","192.0.2.2"'))
    line.ask('AT+QIDNSCFG="192.0.2.3"', OK)
    line.ask("AT+QIDNSCFG?", answer('+QIDNSCFG: "192.0.2.3","192.0.2.2"'))
