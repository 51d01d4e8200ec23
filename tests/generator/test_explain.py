"""Where each value of a name comes from."""

import re

import pytest

from atgen.cli import ROOT, main

SPEC = ["--spec", str(ROOT / "spec")]


def explained(capsys, *names):
    assert main(["explain", *names, *SPEC]) == 0
    return capsys.readouterr().out


def test_a_changed_limit_comes_from_the_layer_that_changed_it(capsys):
    text = explained(capsys, "bc25", "QISEND.send_length")
    assert re.search(r"range +1\.\.512 +\[\S*family/bc25\.yaml:\d+:\d+; bc25-tcpip 2\.1\.4\]", text)
    assert re.search(r"unit +byte +\[\S*quectel/tcpip\.yaml:\d+:\d+; bc25-tcpip 2\.1\.4\]", text)


def test_an_unchanged_limit_comes_from_the_shared_layer(capsys):
    text = explained(capsys, "bc65", "QISEND.send_length")
    assert re.search(r"range +1\.\.1440 +\[\S*quectel/tcpip\.yaml:\d+:\d+; bc65-tcpip 2\.2\.4\]", text)


@pytest.mark.parametrize("name", ["QISEND", "QICFG.viewmode", "QIURC", "QIURC.data", "view_mode", "err", "QISEND.write"])
def test_every_kind_of_name_is_explained(capsys, name):
    assert "[" in explained(capsys, "bc65", name)


@pytest.mark.parametrize("words", [["bc65", "nothing"], ["bc65", "QISEND.nothing"], ["bc99", "QISEND"]])
def test_unknown_names_are_misuse(capsys, words):
    assert main(["explain", *words, *SPEC]) == 2
    err = capsys.readouterr().err
    assert words[-1].split(".")[-1] in err or words[0] in err


@pytest.mark.parametrize("family, name, words", [
    ("bg95", "QSSLOPEN.access_mode", r"default +0 +\[\S*quectel/ssl\.yaml:\d+:\d+; bg95-ssl 2\.3\.2\]"),
    ("bg95", "QSSLCFG.seclevel", r"accepts\.1 +secllevel +\[\S*quectel/ssl\.yaml:\d+:\d+"),
    ("bg95", "QSSLSEND", r"write\.data\.final\.2\.line +SEND FAIL +\[\S*ssl\.yaml:\d+:\d+; bg95-ssl 2\.3\.3\]"),
    ("bg95", "QSSLCFG.cipher_suites", r"values\.0X0035\.name +TLS_RSA_WITH_AES_256_CBC_SHA"),
    ("bg95", "bg95-close-time", r"read\.1\.source +bg95-ssl 2\.3\.5"),
    ("bc28", "QLASENDDATA", r"accepts\.1 +QLASENDATA +\[\S*andlink\.yaml:\d+:\d+; bc28-andlink 3\.5\]"),
    ("bc28", "QLASENDDATA.mode", r"prefix +0x"),
    ("bc28", "QLAWRITE", r"lines\.\w+\.answer\.within +10 s"),
    ("bc28", "cme_module", r"codes\.512\.meaning +Required parameter not configured +\[\S*; bc28-andlink 5, table 5\]"),
    ("bc28", "+CME ERROR", r"table\.1 +cme_general"),
    ("bc65", "QCOAPURC", r"lines\.1\.groups\.options\.count +existence bits 1-6"),
    ("bc65", "QCOAPOPTION", r"write\.rules\.1\.unless\.opt_name +11"),
    ("bc65", "block_option", r"expression +\(block_num << 4\)"),
])
def test_what_is_explained_of_the_other_documents(capsys, family, name, words):
    text = explained(capsys, family, name)
    assert re.search(words, text), text


@pytest.mark.parametrize("family, name, words", [
    ("bg95", "QSSLCFG.seclevel", r"default +0 +\[\S*ssl\.yaml:\d+:\d+; bg95-ssl 2\.3\.1\]"),
    ("bg95", "QSSLOPEN.access_mode", r"commands\.QSSLOPEN\.write\.\w+\.parameters\.access_mode\n"),
    ("bg95", "QSSLRECV.readlen", r"write\.2\.parameters\.readlen\n.*\n +range +1\.\.1500 +\[\S*ssl\.yaml:\d+:\d+; bg95-ssl 2\.3\.4\]"),
    ("bg95", "QSSLSEND.write", r"\n  data\.counts\.sendlen +data +\[\S*; bg95-ssl 2\.3\.3\]"),
    ("bg95", "QSSLCRYPT.input_data", r"commands\.QSSLCRYPT\.AES\.parameters\.input_data|commands\.QSSLCRYPT\.AES\.write"),
    ("bg95", "online", r"guard_time +1 s +\[\S*; bg95-ssl 1\.4\]"),
    ("bc28", "command_line", r"joined_by +;"),
])
def test_citations_and_refined_parameters(capsys, family, name, words):
    text = explained(capsys, family, name)
    assert re.search(words, text), text
