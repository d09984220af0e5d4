"""Runs long commands with a progress line: the current step and the elapsed time.

On a terminal the line is updated every second. In a pipe a new line is printed after ten seconds
if the step has changed, and after half a minute in any case.
"""

from __future__ import annotations

import contextlib
import os
import queue
import re
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TextIO

NEWS_SECONDS = 10.0
SILENCE_SECONDS = 30.0
LAST_LINES = 20
WIDTH = 100
PIP_STEPS = (
    (r"\[(\d+)/(\d+)\].*[/ ]([\w.-]+\.(?:cpp|cu|c))(?:\.o)?$", "compiling {2} ({0} of {1})"),
    (r"Collecting ([\w.-]+)", "choosing {0}"),
    (r"Downloading (?:\S+/)?([\w.]+?)-\d\S* \(([\d.]+ .?B)\)", "downloading {0} ({1})"),
    (r"Building wheel for (\S+)", "building {0}"),
    (r"Installing collected packages: ", "unpacking packages"),
)


class ProgressLine:
    """The progress line of one command."""

    def __init__(self, title: str, stream: TextIO):
        self.title, self.stream, self.text = title, stream, ""
        self.started = self.shown = time.monotonic()

    def show(self, text: str) -> None:
        """Show the text and the elapsed time, if an update is due."""
        if self.stream.isatty():
            self._write(text, "\r", "\033[K")
            return
        wait = SILENCE_SECONDS if text == self.text else NEWS_SECONDS
        if time.monotonic() - self.shown >= wait:
            self._write(text, "", "\n")

    def end(self, text: str) -> None:
        self._write(text, *(("\r", "\033[K\n") if self.stream.isatty() else ("", "\n")))

    def _write(self, text: str, before: str, after: str) -> None:
        self.text, self.shown = text, time.monotonic()
        minutes, seconds = divmod(int(self.shown - self.started), 60)
        line = f"{self.title} {minutes}:{seconds:02} {text}"[:WIDTH]
        print(before + line, end=after, file=self.stream, flush=True)


def require(
    title: str,
    command: list[str],
    folder: Path | None = None,
    log: Path | None = None,
    describe: Callable[[str], str | None] = str,
) -> None:
    """Run a command to its end; raise ``SystemExit`` with its last lines if it fails.

    ``describe`` turns a line of output into the text to show, or None to skip it; ``log`` receives
    every line.
    """
    line, text = ProgressLine(title, sys.stderr), ""
    tail: deque[str] = deque(maxlen=LAST_LINES)
    with contextlib.ExitStack() as stack:
        record = stack.enter_context(log.open("a", encoding="utf-8")) if log else None
        process = stack.enter_context(_started(command, folder))
        for output in _lines(process):
            if output:
                tail.append(output)
                text = describe(output) or text
                if record:
                    print(output, file=record)
            line.show(text)
    if process.returncode == 0:
        line.end("done")
        return
    line.end(f"failed with exit code {process.returncode}")
    everything = f"\nThe complete output is in {log}." if log else ""
    sys.exit("\n".join(tail) + everything)


def pip_step(output: str) -> str | None:
    """Describe a line of ``pip install -v``."""
    for pattern, text in PIP_STEPS:
        if match := re.match(pattern, output.strip()):
            return text.format(*match.groups())
    return None


@contextlib.contextmanager
def _started(command: list[str], folder: Path | None) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        command,
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
        errors="replace",
        start_new_session=True,
    ) as process:
        try:
            yield process
        except BaseException:  # an interruption must not leave compilers running
            _end(process)
            raise


def _end(process: subprocess.Popen[str]) -> None:
    """End a command and, where the system supports it, its child processes."""
    if os.name == "nt":
        process.terminate()
    else:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)


def _lines(process: subprocess.Popen[str]) -> Iterator[str]:
    """Yield output lines as they arrive, and an empty one after each second without output."""
    lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()

    def read() -> None:
        for line in process.stdout:
            lines.put(line.rstrip())
        lines.put(None)

    threading.Thread(target=read, daemon=True).start()
    while True:
        try:
            line = lines.get(timeout=1)
        except queue.Empty:
            yield ""
            continue
        if line is None:
            return
        yield line
