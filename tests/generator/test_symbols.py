"""What firmware links: no heap, no stdio, no floating point, and of libc no more than <string.h> gives."""

import pytest

from conftest import FAMILIES, ROOT, tool

FAMILY = [
    path for family in FAMILIES for path in sorted((ROOT / "generated" / family).glob("*.c")) if not path.name.endswith("_catalogue.c")
]
PREFIXES = tuple(f"{family}_" for family in FAMILIES)
RUNTIME = sorted((ROOT / "runtime/src").glob("*.c"))
ALLOWED = {"memcpy", "memmove", "memset", "memcmp", "memchr", "strlen"}
OPTIONS = {
    "small": ["-Os"],
    "unoptimised": ["-O0"],
    "freestanding": ["-Os", "-ffreestanding"],
}


def symbols(objects):
    """Names that the objects define for others, and names that they need."""
    defined, undefined = set(), set()
    for line in tool("nm", "--extern-only", "--format=posix", *objects).splitlines():
        words = line.split()
        if len(words) > 1:  # else it is the name of a file
            (undefined if words[1] == "U" else defined).add(words[0])
    return defined, undefined


@pytest.fixture(name="objects", scope="module", params=OPTIONS.values(), ids=OPTIONS)
def compiled(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("objects")
    objects = []
    for source in FAMILY + RUNTIME:
        objects.append(folder / (source.stem + ".o"))
        tool("gcc", *request.param, "-fno-pie", "-std=c99", f"-I{ROOT}/runtime/include", f"-I{ROOT}/generated", "-c", source, "-o", objects[-1])
    return objects


def test_nothing_but_string_functions_is_needed(objects):
    defined, undefined = symbols(objects)
    assert undefined - defined - ALLOWED == set()


def test_the_names_that_are_defined_begin_with_their_room(objects):
    defined, _ = symbols(objects)
    assert {name for name in defined if not name.startswith(("at_", *PREFIXES))} == set()


def test_the_runtime_needs_nothing_of_a_family(objects):
    _, undefined = symbols([path for path in objects if path.stem in {source.stem for source in RUNTIME}])
    assert {name for name in undefined if name.startswith(PREFIXES)} == set()


def test_the_check_can_fail(tmp_path):
    source, compiled_file = tmp_path / "heap.c", tmp_path / "heap.o"
    source.write_text("#include <stdio.h>\n#include <stdlib.h>\nvoid *f(double x) { printf(\"%f\", x); return malloc(strtol(\"1\", 0, 10)); }\n")
    tool("gcc", "-Os", "-std=c99", "-c", source, "-o", compiled_file)
    _, undefined = symbols([compiled_file])
    assert {"printf", "malloc", "strtol"} <= undefined - ALLOWED
