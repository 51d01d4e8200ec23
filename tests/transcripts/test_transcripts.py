"""Decodes and encodes the documents' examples and the project's own transcripts."""

import json
import os
import re
import subprocess
import sys

import pytest
from transcript import REGRESSIONS, ROOT, examples, name_of, own_transcripts, run_host, split_words, unescape

SMALLEST_BUFFER = 64
DIVISIONS = 1000
EXAMPLES = examples()
OWN = own_transcripts()
each_transcript = pytest.mark.parametrize("transcript", EXAMPLES + OWN, ids=name_of)
each_example = pytest.mark.parametrize("transcript", EXAMPLES, ids=name_of)


def decode(transcript, text, *options):
    done = run_host("decode", "--secrets", "--module", transcript.family, *options, "-", stdin=text)
    assert done.returncode == 0, done.stderr.decode()
    assert done.stderr == b""
    return [json.loads(line) for line in done.stdout.splitlines()]


def tight_buffer(transcript):
    """The options for the smallest buffer that holds every line, unless the transcript chooses its own."""
    if "--buffer" in transcript.options:
        return transcript.options
    pieces = re.split(rb"[\r\n]", b"".join(transcript.bytes_of("module")))
    return [*transcript.options, "--buffer", max(SMALLEST_BUFFER, max(len(piece) for piece in pieces) + 1)]


@each_transcript
def test_events_are_those_expected(transcript):
    assert decode(transcript, transcript.path.read_bytes(), *transcript.options) == transcript.expected


@each_transcript
def test_chunks_make_no_difference(transcript):
    texts = {
        "merged": transcript.rewritten(lambda run: [run]),
        "byte by byte": transcript.rewritten(lambda run: [run[at : at + 1] for at in range(len(run))]),
    }
    for how, text in texts.items():
        assert decode(transcript, text, *transcript.options) == transcript.expected, how
        assert decode(transcript, text, *tight_buffer(transcript)) == transcript.expected, f"{how}, tight buffer"
    random = ["--divisions", DIVISIONS]
    assert decode(transcript, texts["merged"], *random, *transcript.options) == transcript.expected
    assert decode(transcript, texts["merged"], *random, *tight_buffer(transcript)) == transcript.expected


def encoded(transcript):
    """For each encode comment: the index of its host entry, the words, and what the encoder writes for them."""
    for index, notes in enumerate(transcript.notes_of_host):
        for words in (split_words(text) for name, text in notes if name == "encode"):
            done = run_host("encode", "--module", transcript.family, *words)
            assert done.returncode == 0, done.stderr.decode()
            yield index, words, [unescape(line) for line in done.stdout.splitlines()]


@each_transcript
def test_host_lines_are_what_the_encoder_writes(transcript):
    sent = transcript.bytes_of("host")
    encodable = 0
    for index, words, lines in encoded(transcript):
        assert lines == sent[index : index + len(lines)], words
        encodable += 1
    assert encodable == len(transcript.comments.get("encode", [])), "an encode comment stands in front of no host line"


@each_transcript
def test_module_output_alone_can_be_decoded(transcript):
    modes = [f"--mode={word}" for words in transcript.comments.get("mode", []) for word in words.split()]
    events = decode(transcript, b"".join(transcript.bytes_of("module")), "--raw", *modes, *transcript.options)
    if "raw" not in transcript.comments:  # such a comment says why the host's lines are needed
        assert count_finals(events) == count_finals(transcript.expected)


def count_finals(events):
    return sum(event["type"] == "final" for event in events)


@each_transcript
def test_transcript_has_a_title(transcript):
    assert len(transcript.comments["title"]) == 1
    assert transcript.expected, "nothing is expected of it"


@pytest.mark.parametrize("transcript", OWN, ids=name_of)
def test_own_transcript_names_its_family(transcript):
    assert len(transcript.comments["family"]) == 1


QUIRK_ROW = re.compile(r"^\| .+ \| (documents|wire|field|fuzzing|soak) \| \[(.+)\]\((.+)\) \|$", re.MULTILINE)


def test_every_quirk_has_its_transcript():
    text = (REGRESSIONS / "README.md").read_text()
    rows = QUIRK_ROW.findall(text)
    assert len(rows) == sum(line.startswith("| ") for line in text.splitlines()) - 2, "a row is not like the others"
    listed = [(REGRESSIONS / path).resolve() for _, _, path in rows]
    assert all(path.is_file() and path.name == name for path, (_, name, _) in zip(listed, rows))
    assert len(set(listed)) == len(listed)
    assert set(REGRESSIONS.glob("*.at")) <= set(listed)


@pytest.mark.parametrize("transcript", [each for each in OWN if each.path.parent == REGRESSIONS], ids=name_of)
def test_quirk_tells_where_it_was_found(transcript):
    [found] = transcript.comments["found"]
    [(where, *_)] = [row for row in QUIRK_ROW.findall((REGRESSIONS / "README.md").read_text())
                     if row[1] == transcript.path.name]
    assert found.startswith(f"{where}: ")


@pytest.fixture(scope="module", name="models")
def dumped_models():
    models = {}
    for family in {transcript.family for transcript in EXAMPLES}:
        done = subprocess.run(
            [sys.executable, "-m", "atgen", "dump", family],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT / "generator")},
            capture_output=True,
            check=True,
        )
        models[family] = json.loads(done.stdout)
    return models


@each_example
def test_example_cites_a_section_of_a_known_document(transcript, models):
    [source] = transcript.comments["source"]
    document, section = source.split()
    assert document in {entry["name"] for entry in models[transcript.family]["documents"]}
    assert re.fullmatch(r"[1-9]\d*(\.[1-9]\d*)*", section)
    subject = document.split("-", 1)[1]  # it stands in front where a family has several documents
    assert re.fullmatch(rf"(?:{subject}-)?{re.escape(section)}-[a-z][a-z-]*\.at", transcript.path.name)


@each_example
def test_every_host_line_of_an_example_is_accounted_for(transcript):
    written = {index + more for index, _, lines in encoded(transcript) for more in range(len(lines))}
    for index, (sent, notes) in enumerate(zip(transcript.bytes_of("host"), transcript.notes_of_host)):
        assert index in written or {name for name, _ in notes} & {"erratum", "not-encodable"}, sent


@each_transcript
def test_errata_named_exist(transcript, models):
    known = {erratum["name"] for erratum in models[transcript.family]["errata"]}
    assert set(transcript.comments.get("erratum", [])) <= known


# The sections of the documents that have examples.
SECTIONS = {
    "bc65-tcpip": "4.1.1 4.1.2 4.1.3 4.1.4 4.2.1 4.2.2 4.2.3 4.2.4 4.3.1 4.3.2 4.3.3 4.3.4 4.4 4.5 4.6",
    "bc65-coap": "2.3.1 2.3.2 2.3.3 2.3.4 2.3.5 2.3.6 4.1 4.2",
    "bc25-tcpip": "4.1.1 4.1.2 4.1.3 4.1.4 4.2.1 4.2.2 4.2.3 4.2.4 4.3.1 4.3.2 4.3.3 4.3.4 4.4 4.5 4.6 4.7 4.8",
    "bc28-andlink": "3.1 3.2 3.3 3.4 3.7 3.8 3.9 3.11 3.12 3.13 3.14 3.15 3.16 4.2 6.1 6.2",
    "bg95-ssl": "3.1.1 3.1.2 3.1.3 3.2 3.3.1 3.3.2 3.3.3 3.3.4 3.4.1 3.4.2 3.4.3 3.4.4 3.5.1 3.5.2 3.5.3 3.6.1 3.6.2",
}


@pytest.mark.parametrize("document", SECTIONS)
def test_every_example_section_of_the_document_has_a_file(document):
    cited = {source for transcript in EXAMPLES for source in transcript.comments["source"]}
    assert {f"{document} {section}" for section in SECTIONS[document].split()} <= cited
