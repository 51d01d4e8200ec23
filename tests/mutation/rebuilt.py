"""The dear noticers: the library of a family made anew from a changed spec, and what the tests of its bytes say of it."""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from noticers import ROOT, any_fails

sys.path.insert(0, str(ROOT / "tests/transcripts"))

import test_encode_cli  # noqa: E402
import test_transcripts  # noqa: E402
from atgen import plan, render  # noqa: E402

WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]


class DoesNotBuild(Exception):
    """The compilers refuse what is generated."""


class Workshop:
    """Makes host tools of one family each; what they share is compiled once."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="atbind-mutation-"))
        sources = [*(ROOT / "runtime/host").rglob("*.c"), *(ROOT / "runtime/src").glob("*.c")]
        shared = [path for path in sources if path.name != "families.c"]
        self.compile("-O1", "-c", *shared)
        self.shared = sorted(self.folder.glob("*.o"))

    def close(self):
        shutil.rmtree(self.folder)

    def compile(self, *words):
        words = ["gcc", "-D_GNU_SOURCE", f"-I{self.folder}", f"-I{ROOT}/runtime/include", *map(str, words)]
        if subprocess.run(words, cwd=self.folder, capture_output=True, check=False).returncode != 0:
            raise DoesNotBuild

    def host_tool(self, family):
        """The host tool with a family alone, made of what its plan renders to."""
        folder = self.folder / family.name
        try:
            render.write(folder, render.render(plan.plan(family), {}))
        except render.RenderProblem as problem:
            raise DoesNotBuild from problem
        (folder / "families.inc").write_text(f"FAMILY({family.name})\n", encoding="utf-8")
        tool = folder / "atbind_host"
        sources = [*sorted(folder.glob("*.c")), ROOT / "runtime/host/families.c"]
        self.compile("-O0", *WARNINGS, f"-I{folder}", *sources, *self.shared, "-o", tool)
        return tool


def bytes_notice(changed, workshop):
    """Whether the transcripts or the encoder's tables notice, in any family that the change reaches."""
    for name, family in changed.families.items():
        try:
            tool = workshop.host_tool(family)
        except DoesNotBuild:
            return True
        with host_tool(tool):
            if any_fails(tests_of(name)):
                return True
    return False


@contextlib.contextmanager
def host_tool(path):
    before = os.environ.get("ATBIND_HOST")
    os.environ["ATBIND_HOST"] = str(path)
    try:
        yield
    finally:
        del os.environ["ATBIND_HOST"]
        if before is not None:
            os.environ["ATBIND_HOST"] = before


def tests_of(family):
    """What is tested of the bytes of one family."""
    for transcript in (*test_transcripts.EXAMPLES, *test_transcripts.OWN):
        if transcript.family == family:
            yield test_transcripts.test_events_are_those_expected, {"transcript": transcript}
            yield test_transcripts.test_host_lines_are_what_the_encoder_writes, {"transcript": transcript}
    for test, rows, names in ENCODING:
        for parameter in test_encode_cli.rows(rows):
            if parameter.values[0] == family:
                yield test, dict(zip(names, parameter.values))


ENCODING = [
    (test_encode_cli.test_command_is_written, "WRITTEN", ("family", "command", "lines")),
    (test_encode_cli.test_command_is_refused, "REFUSED", ("family", "command", "words")),
    (test_encode_cli.test_only_listed_values_are_written, "VALUES", ("family", "command", "name", "listed", "others")),
    (test_encode_cli.test_integers_keep_their_range, "RANGES", ("family", "command", "name", "low", "high")),
    (test_encode_cli.test_texts_keep_their_length, "TEXTS", ("family", "command", "name", "low", "high")),
]
