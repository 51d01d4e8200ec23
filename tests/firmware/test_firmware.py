"""The library on four cores under QEMU: every transcript, cut in every way, raises the events that the host tool prints.

ATBIND_HOST names the host tool.
"""

import json
import re
import sys
from functools import cache
from pathlib import Path

import pytest
from qemu import CORES, Player, build

sys.path.insert(0, str(Path(__file__).parents[1] / "transcripts"))

from transcript import examples, name_of, own_transcripts, run_host  # noqa: E402

SMALLEST_BUFFER = 64
LARGEST_BUFFER = 1280
SEEDS = range(2, 6)

TRANSCRIPTS = examples() + own_transcripts()
CASES = [
    pytest.param(board, transcript, id=f"{CORES[board]}-{name_of(transcript)}")
    for board in CORES
    for transcript in sorted(TRANSCRIPTS, key=lambda entry: entry.family)
]


class Bench:
    """One board at a time, with the image of one family: the tests come in that order."""

    def __init__(self, folder):
        self.folder = folder
        self.built = set()
        self.chosen = None
        self.player = None

    def choose(self, board, family):
        """The player of a family's transcripts on a board. One that has ended, or is another's, is replaced."""
        if self.chosen != (board, family) or not self.player.machine.is_running():
            self.clear()
            if board not in self.built:
                build(board)
                self.built.add(board)
            self.player = Player(board, family, self.folder)
            self.chosen = (board, family)
        return self.player

    def clear(self):
        if self.player is not None:
            player, self.player = self.player, None
            print(f"{self.chosen}: {player.close()}")


@pytest.fixture(scope="module", name="bench")
def one_bench(tmp_path_factory):
    bench = Bench(tmp_path_factory.mktemp("line"))
    yield bench
    bench.clear()


@pytest.mark.parametrize(("board", "transcript"), CASES)
def test_events_are_those_of_the_host_tool(bench, board, transcript):
    expected = events_of_host(transcript)
    wide, tight = buffer_size(transcript), tight_buffer_size(transcript)
    recorded = [(wide, Player.AS_RECORDED), (tight, Player.AS_RECORDED), (tight, Player.BYTE_BY_BYTE)]
    whole = [(wide, Player.AS_RECORDED), (wide, SEEDS[0]), *((tight, seed) for seed in SEEDS)]
    for entries, plays in ((transcript.entries, recorded), (list(merged(transcript)), whole)):
        for lines, how in zip(bench.choose(board, transcript.family).play(entries, plays), plays):
            assert [json.loads(line) for line in lines] == expected, f"buffer size and way to cut: {how}"


@cache
def events_of_host(transcript):
    done = run_host("decode", "--secrets", "--module", transcript.family, *transcript.options, transcript.path)
    assert done.returncode == 0, done.stderr.decode()
    return [json.loads(line) for line in done.stdout.splitlines()]


def merged(transcript):
    """The transcript's entries, with every run of module entries in one piece."""
    run = b""
    for kind, data in [*transcript.entries, ("end", b"")]:
        if kind == "module":
            run += data
            continue
        if run:
            yield "module", run
            run = b""
        if kind != "end":
            yield kind, data


def chosen_buffer(transcript):
    return int(transcript.options[transcript.options.index("--buffer") + 1]) if "--buffer" in transcript.options else None


def buffer_size(transcript):
    return chosen_buffer(transcript) or LARGEST_BUFFER


def tight_buffer_size(transcript):
    """The smallest buffer that holds every line, unless the transcript chooses its own."""
    pieces = re.split(rb"[\r\n]", b"".join(transcript.bytes_of("module")))
    return chosen_buffer(transcript) or max(SMALLEST_BUFFER, max(len(piece) for piece in pieces) + 1)
