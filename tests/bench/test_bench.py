"""Exact figures do not get worse unnoticed. What is better, or worse for a reason: ./atbind bench --exact --write."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import kept_figures  # noqa: E402
import library_size  # noqa: E402
import target_speed  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
KEPT = kept_figures.kept()


@pytest.fixture(scope="module", name="measured")
def measured_figures():
    if kept_figures.compiler() != KEPT["compiler"]:
        pytest.skip(f"the figures kept are those of {KEPT['compiler']}, not of {kept_figures.compiler()}")
    return kept_figures.exact(target_speed.measure(), library_size.measure(ROOT))


def test_the_same_is_measured(measured):
    assert sorted(measured) == sorted(KEPT["figures"])


@pytest.mark.parametrize("name", KEPT["figures"])
def test_is_not_worse(measured, name):
    before, now = KEPT["figures"][name], measured[name]
    assert not kept_figures.is_worse(before, now), f"{now:g}, was {before:g}"


def test_what_is_worse_is_told():
    assert not kept_figures.is_worse(100, 102)
    assert kept_figures.is_worse(100, 103)
    assert list(kept_figures.changes({"a": 100, "b": 1}, {"a": 103, "c": 2})) == [
        "a: 103, was 100 (+3.0 %), too much", "c: 2, new", "b: no longer measured"
    ]
