"""The one rule by which names in C derive from names in the documents, and what happens when two derive the same."""

import pytest

from atgen import naming
from conftest import XA, compile_c

NAMES = [
    ("contextID", "context_id"), ("connectID", "connect_id"), ("PrimaryDNS", "primary_dns"), ("SecondaryDNS", "secondary_dns"),
    ("IP_address", "ip_address"), ("hostIPaddr", "host_ip_addr"), ("remoteIP", "remote_ip"), ("serverID", "server_id"),
    ("TCP LISTENER", "tcp_listener"), ("NTP_err", "ntp_err"), ("DNS_ttl", "dns_ttl"), ("IP_count", "ip_count"),
    ("PDP_addr", "pdp_addr"), ("send_length", "send_length"), ("service_type", "service_type"), ("errcode_description", "errcode_description"),
    ("IPv6", "ip_v6"), ("TCPIP", "tcp_ip"), ("NAT_type", "nat_type"), ("n", "n"), ("ttl", "ttl"), ("QIOPEN", "qiopen"), ("QIDNSGIP", "qidnsgip"),
    ("IDLE", "idle"), ("IPSEC", "ipsec"), ("NATIVE", "native"), ("incoming full", "incoming_full"), ("buff-full", "buff_full"),
    ("LWM2M_server", "lwm2m_server"), ("CoAP", "coap"), ("CoAPID", "coap_id"), ("rai2", "rai2"), ("+QIOPEN", "qiopen"),
    ("register", "register_"), ("default", "default_"), ("int", "int_"), ("class", "class_"), ("new", "new_"), ("concept", "concept_"),
    ("requires", "requires_"), ("typeof", "typeof_"), ("Default", "default_"), ("default_value", "default_value"),
]


@pytest.mark.parametrize("document, c", NAMES)
def test_names(document, c):
    assert naming.lower(document) == c
    assert naming.upper(document) == c.rstrip("_").upper()


def test_names_of_several_parts():
    assert naming.lower("QICFG", "viewmode", "set") == "qicfg_viewmode_set"
    assert naming.upper("QIURC", "recv") == "QIURC_RECV"
    assert naming.lower("new", "line") == "new_line"


def test_the_rule_is_applied_to_itself_without_a_change():
    for _, c in NAMES:
        assert naming.lower(c) == c


N = "    parameters: {n: {type: integer}, m: {type: integer}}\n"
COLLISIONS = {
    "parameters": (
        XA + "    parameters: {contextID: {type: integer}, context_ID: {type: integer}}\n    write: AT+XA=<contextID>,<context_ID>\n",
        "parameters contextID and context_ID would both be called tiny_xa_write.context_id in C",
    ),
    "variants without names": (
        XA + N + "    write:\n      - {syntax: AT+XA=<n>}\n      - {syntax: 'AT+XA=<n>,<m>'}\n",
        "function of AT+XA=<n> (tiny.yaml:12:9) and function of AT+XA=<n>,<m> (tiny.yaml:13:9) would both be called tiny_xa in C",
    ),
    "a variant and a subcommand": (
        XA + N + "    write: {name: b, syntax: 'AT+XA=<n>,<m>'}\n    subcommands: {b: {title: B, write: {syntax: 'AT+XA=\"b\",<n>'}}}\n",
        "function of AT+XA=<n>,<m> (tiny.yaml:11:12) and function of AT+XA=\"b\",<n> (tiny.yaml:12:40) would both be called tiny_xa_b in C",
    ),
    "values of two parameters": (
        XA + "    parameters:\n      n: {type: integer, values: {0: {name: a_b, about: A.}}}\n"
        "      n_a: {type: integer, values: {0: {name: b, about: B.}}}\n    write: AT+XA=<n>,<n_a>\n",
        "value a_b of XA n and value b of XA n_a would both be called TINY_XA_N_A_B in C",
    ),
    "values of one parameter": (
        XA + "    parameters:\n      n: {type: integer, values: {0: {name: a_b, about: A.}, 1: {name: A_B, about: B.}}}\n    write: AT+XA=<n>\n",
        "value a_b of XA n and value A_B of XA n would both be called TINY_XA_N_A_B in C",
    ),
    "a value and the place for unlisted ones": (
        XA + "    parameters:\n      n: {type: string, values: {UNKNOWN: {number: 1, about: A.}}}\n    write: AT+XA=<n>\n",
        "unlisted value of XA n and value UNKNOWN of XA n would both be called TINY_XA_N_UNKNOWN in C",
    ),
}


@pytest.mark.parametrize("sections, message", COLLISIONS.values(), ids=COLLISIONS)
def test_two_things_with_one_name_in_c(project, sections, message):
    project.tiny(sections)
    for verb in (["check"], ["generate", "tiny", "-o", "out"]):
        done = project.run(*verb)
        assert (done.status, done.out, done.err) == (1, "", f"atbind: tiny: {message}\n")
    assert not (project.folder / "out").exists()


def test_keywords_as_names_compile(project):
    project.tiny(XA + "    parameters: {default: {type: integer}, class: {type: integer}}\n    write: AT+XA=<default>[,<class>]\n")
    assert project.run("generate", "tiny", "-o", "out").status == 0
    compile_c(project.folder / "out", "tiny")
