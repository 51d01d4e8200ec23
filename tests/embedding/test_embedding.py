"""The ways into a firmware that the README promises: copied files, add_subdirectory, find_package."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STRICT = ["-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]
DECLARATIONS = """#include "atbind/atbind.h"
void socket_readable(void *user, int32_t socket);
void log_error(const char *name, const at_error *error);
void example(const at_port *uart, const uint8_t *payload, size_t length);
"""


def run(*command, cwd=None):
    done = subprocess.run([str(word) for word in command], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(name="example")
def readme_example(tmp_path):
    """The example of the README as a file."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    path = tmp_path / "example.c"
    path.write_text(DECLARATIONS + re.search(r"```c\n(.*?)```", text, re.S)[1], encoding="utf-8")
    return path


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_copied_files_compile_without_warnings(example, tmp_path, compiler):
    sources = [example, *(ROOT / "runtime/src").glob("*.c"), *(ROOT / "generated/bc65").glob("*.c")]
    for index, source in enumerate(sources):
        run(compiler, *STRICT, f"-I{ROOT}/runtime/include", f"-I{ROOT}/generated", "-c", source, "-o", tmp_path / f"{index}.o")


def consumer(folder, example, how):
    (folder / "example.c").write_text(example.read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "CMakeLists.txt").write_text(
        f"cmake_minimum_required(VERSION 3.20)\nproject(firmware C)\n{how}\n"
        "add_library(firmware OBJECT example.c)\ntarget_link_libraries(firmware PRIVATE atbind::bc65)\n",
        encoding="utf-8",
    )


def test_add_subdirectory(example, tmp_path):
    folder = tmp_path / "consumer"
    folder.mkdir()
    consumer(folder, example, f"add_subdirectory({ROOT} atbind)")
    run("cmake", "-S", folder, "-B", folder / "build")
    run("cmake", "--build", folder / "build")


def test_find_package(example, tmp_path):
    prefix = tmp_path / "prefix"
    run("cmake", "-S", ROOT, "-B", tmp_path / "build", "-DATBIND_TOOLS=OFF", f"-DCMAKE_INSTALL_PREFIX={prefix}")
    run("cmake", "--build", tmp_path / "build")
    run("cmake", "--install", tmp_path / "build")
    folder = tmp_path / "consumer"
    folder.mkdir()
    consumer(folder, example, "find_package(atbind REQUIRED)")
    run("cmake", "-S", folder, "-B", folder / "build", f"-DCMAKE_PREFIX_PATH={prefix}")
    run("cmake", "--build", folder / "build")


def test_nothing_but_the_library_is_built_for_a_consumer(example, tmp_path):
    """A consumer needs neither the tools' libraries nor the tests."""
    folder = tmp_path / "consumer"
    folder.mkdir()
    consumer(folder, example, f"add_subdirectory({ROOT} atbind)")
    run("cmake", "-S", folder, "-B", folder / "build")
    targets = run("cmake", "--build", folder / "build", "--target", "help")
    assert "atbind_host" not in targets
    assert "virtual_module" not in targets
