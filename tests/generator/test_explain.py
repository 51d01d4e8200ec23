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
