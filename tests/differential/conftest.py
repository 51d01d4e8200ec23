"""Fixtures: the program for each family, with its merged specification; and how much is tried, and from which seed."""

import os
import random

import pytest

from driver import drive
from specification import FAMILIES


@pytest.fixture(scope="session", params=FAMILIES)
def driver(request, tmp_path_factory):
    return drive(request.param, tmp_path_factory.mktemp(request.param))


@pytest.fixture
def rng(request):
    """The same for a test in every run, unless ATBIND_DIFFERENTIAL_SEED says otherwise."""
    return random.Random(os.environ.get("ATBIND_DIFFERENTIAL_SEED", "1") + request.node.name)


@pytest.fixture(scope="session")
def rounds():
    """How often each form and each line is tried with other values; ATBIND_DIFFERENTIAL_ROUNDS asks for more."""
    return int(os.environ.get("ATBIND_DIFFERENTIAL_ROUNDS", "40"))
