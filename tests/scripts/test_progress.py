"""Long commands show progress, log their output, and fail with its last lines."""

import io
import os
import sys
from concurrent.futures import ThreadPoolExecutor

import progress
import pytest


@pytest.mark.parametrize(
    ("output", "meaning"),
    [
        ("Collecting rich>=13", "choosing rich"),
        ("  Downloading torch-2.13.0-cp311.whl (92.9 MB)", "downloading torch (92.9 MB)"),
        ("  Downloading https://host/a/PyPika-0.51.1.tar.gz (80 kB)", "downloading PyPika (80 kB)"),
        ("Building wheel for llama-cpp-python (pyproject.toml)", "building llama-cpp-python"),
        (
            "  [17/203] /usr/bin/g++ -I vendor/llama.cpp/src -o b/ggml.c.o -c ggml/src/ggml.c",
            "compiling ggml.c (17 of 203)",
        ),
        (
            "  [18/203] Building CXX object vendor/llama.cpp/src/CMakeFiles/x.dir/vocab.cpp.o",
            "compiling vocab.cpp (18 of 203)",
        ),
        ("Installing collected packages: a, b", "unpacking packages"),
        ("Requirement already satisfied: rich", None),
    ],
)
def test_pip_output_is_condensed(output, meaning):
    assert progress.pip_step(output) == meaning


def test_command_is_run_and_its_output_kept(tmp_path, capsys):
    log = tmp_path / "log"
    progress.require("Greet", [sys.executable, "-c", "print('hello')"], tmp_path, log)
    assert log.read_text().strip() == "hello"
    assert "Greet 0:0" in capsys.readouterr().err


def test_failure_shows_the_end_of_the_output(tmp_path, capsys):
    program = "print('first'); raise SystemExit(3)"
    with pytest.raises(SystemExit, match="first\nThe complete output is in"):
        progress.require("Fail", [sys.executable, "-c", program], log=tmp_path / "log")
    assert "exit code 3" in capsys.readouterr().err


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_terminal_line_is_rewritten():
    terminal = Terminal()
    line = progress.ProgressLine("Install", terminal)
    line.show("one")
    line.show("two")
    line.end("done")
    assert terminal.getvalue().count("\r") == 3
    assert terminal.getvalue().endswith("done\033[K\n")


def test_pipe_gets_no_line_before_its_time():
    pipe = io.StringIO()
    progress.ProgressLine("Install", pipe).show("one")
    assert pipe.getvalue() == ""


@pytest.mark.skipif(os.name == "nt", reason="process groups")
def test_interruption_ends_all_that_the_command_has_started(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    # The grandchild holds the pipe open while it lives, so that the test can wait for its end.
    shell = f"{{ echo started >&2; exec sleep 600; }} > {pipe} & wait"

    def interrupt(text):
        raise KeyboardInterrupt

    with ThreadPoolExecutor(1) as reader:
        end = reader.submit(pipe.read_bytes)
        with pytest.raises(KeyboardInterrupt):
            progress.require("Wait", ["sh", "-c", shell], describe=interrupt)
        assert end.result(timeout=60) == b""
