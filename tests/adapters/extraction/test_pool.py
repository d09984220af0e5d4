"""When an extractor process fails, one file fails and the next one is extracted."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from app.adapters.extraction.pool import ExtractionPool
from app.adapters.extraction.started_process import CAN_FORK
from app.core.domain.errors import (
    Cancelled,
    DocumentCrashed,
    DocumentEmpty,
    DocumentError,
    DocumentTimeout,
    DocumentTooLarge,
    DocumentUnreadable,
    DocumentUnsupported,
)
from app.core.security.offline_proof import Violation
from app.sandbox import landlock

HOSTILE = "tests.adapters.extraction.hostile_extractors"
linux = pytest.mark.skipif(sys.platform != "linux", reason="the kernel's part is Linux's")

Order = Callable[[str], str]


@pytest.fixture
def order(tmp_path: Path) -> Order:
    """A file that tells the hostile extractor what to do."""

    def written(word: str) -> str:
        path = tmp_path / f"{word}.txt"
        path.write_text(word)
        return str(path)

    return written


def make(reader: str = f"{HOSTILE}:obey", workers: int = 1, seconds: float = 60) -> ExtractionPool:
    return ExtractionPool(workers, memory_mb=512, seconds=seconds, max_file_mb=1, function=reader)


@pytest.fixture
def pool() -> Iterator[ExtractionPool]:
    made = make()
    yield made
    made.close()


def extractor_processes(recursive: bool = True) -> list[psutil.Process]:
    children = psutil.Process().children(recursive)
    found = []
    for child in children:
        with contextlib.suppress(psutil.NoSuchProcess):  # one that ended meanwhile, or a zombie
            if "resource_tracker" not in " ".join(child.cmdline()):
                found.append(child)
    return found


@pytest.mark.parametrize(
    ("word", "error", "reason"),
    [
        ("exit", DocumentCrashed, "ended"),
        ("crash", DocumentCrashed, "SIGSEGV"),
        ("fail", DocumentCrashed, "RuntimeError: unforeseen"),
        ("lie", DocumentCrashed, "an invalid answer"),
        ("babble", DocumentCrashed, "an invalid answer"),
        ("usurp", DocumentCrashed, "an inconsistent answer"),
        ("refuse", DocumentEmpty, "Nothing in \ufffd it."),
        pytest.param("allocate", DocumentCrashed, "512 MB", marks=linux),
        pytest.param("write", DocumentUnreadable, "The operating system reports", marks=linux),
        pytest.param("call", DocumentEmpty, "network refused", marks=linux),
    ],
)
def test_one_file_fails_and_the_next_is_read(
    pool: ExtractionPool, order: Order, word: str, error: type[DocumentError], reason: str
) -> None:
    with pytest.raises(error) as raised:
        pool.extract(order(word))
    assert reason in raised.value.reason
    assert pool.extract(order("work")).text.isdigit()
    assert Path(order(word)).read_text() == word


@pytest.mark.parametrize("word", ["hang", "stutter"])
def test_a_process_that_takes_too_long_is_killed_and_replaced(order: Order, word: str) -> None:
    pool = make(seconds=0.2)
    with pytest.raises(DocumentTimeout, match=r"0\.2 seconds"):
        pool.extract(order(word))
    assert pool.extract(order("work")).text.isdigit()
    pool.close()


def test_spans_beyond_the_text_are_not_believed(order: Order) -> None:
    pool = make(f"{HOSTILE}:misplace")
    with pytest.raises(DocumentCrashed, match="an inconsistent answer"):
        pool.extract(order("work"))
    pool.close()


def test_a_function_that_cannot_be_loaded_is_reported(order: Order) -> None:
    pool = make("no.such.module:read")
    with pytest.raises(DocumentCrashed, match="could not be started"):
        pool.extract(order("work"))
    pool.close()


@linux
def test_a_process_that_dies_before_it_has_a_file_is_replaced(order: Order) -> None:
    pool = make()
    pool.extract(order("work"))
    (idle,) = extractor_processes(recursive=False)
    idle.kill()
    os.waitid(os.P_PID, idle.pid, os.WEXITED | os.WNOWAIT)
    pool.extract(order("work"))
    pool.close()


def test_processes_start_when_needed_and_read_one_file_each(order: Order) -> None:
    pool = make(workers=3)
    assert pool.parallel == 3
    assert not extractor_processes()
    assert len({pool.extract(order("work")).text for _ in range(5)}) == (5 if CAN_FORK else 1)
    pool.close()
    assert not extractor_processes()


def test_pages_are_told_while_they_are_read(pool: ExtractionPool, order: Order) -> None:
    heard: list[tuple[int, int]] = []
    read = pool.extract(order("pages"), lambda page, pages: heard.append((page, pages)))
    assert read.text.isdigit()
    assert heard == [(1, 3), (2, 3), (3, 3)]


@linux
def test_an_attempt_at_the_network_is_told_with_who_made_it(order: Order) -> None:
    told: list[Violation] = []
    reader = f"{HOSTILE}:obey"
    pool = ExtractionPool(
        1, memory_mb=512, seconds=60, max_file_mb=1, function=reader, note=told.append
    )
    with pytest.raises(DocumentEmpty):
        pool.extract(order("call"))
    pool.close()
    assert {refusal.process for refusal in told} == {"extractor"}
    assert "AF_INET" in told[0].target or "127.0.0.1" in told[0].target
    assert any("hostile_extractors.py" in line for line in told[0].stack)


@pytest.mark.skipif(not landlock.version(), reason="this kernel has no Landlock")
def test_an_extractor_process_can_open_nothing_but_what_it_is_given(
    order: Order, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("secret")
    pool = make(f"{HOSTILE}:pry")
    assert pool.extract(order("work")).text == "Permission denied"
    pool.close()


def test_a_process_that_is_not_forked_is_replaced_after_many_files(
    order: Order, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.adapters.extraction.started_process.CAN_FORK", False)
    monkeypatch.setattr("app.adapters.extraction.started_process.SpawnedProcess.most_files", 2)
    pool = make()
    assert len({pool.extract(order("work")).text for _ in range(6)}) == 3
    pool.close()


def test_many_threads_share_few_processes(order: Order) -> None:
    pool = make(workers=2)
    path = order("work")
    with ThreadPoolExecutor(8) as threads:
        seen = {document.text for document in threads.map(pool.extract, [path] * 40)}
    assert (seen and len(extractor_processes()) <= 3) if CAN_FORK else 1 <= len(seen) <= 2
    pool.close()


def test_a_file_that_unpacks_to_more_than_a_file_may_hold_is_too_large(order: Order) -> None:
    pool = make(f"{HOSTILE}:unpack")
    with pytest.raises(DocumentTooLarge, match=r"Its extracted text has 2\.0 MB"):
        pool.extract(order("work"))
    pool.close()


def test_size_and_nature_are_checked_before_reading(pool: ExtractionPool, tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    with large.open("wb") as file:
        file.truncate(5 << 20)
    with pytest.raises(DocumentTooLarge, match=r"5\.0 MB; the limit is 1 MB"):
        pool.extract(str(large))
    with pytest.raises(DocumentUnsupported, match="not a regular file"):
        pool.extract(str(tmp_path))
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(DocumentUnsupported, match="not a regular file"):
            pool.extract(str(tmp_path / "pipe"))


@linux
def test_closing_stops_what_is_under_way_and_refuses_more(order: Order) -> None:
    pool = make()
    path = order("hang")
    begun = threading.Event()
    with ThreadPoolExecutor(2) as threads:
        busy = threads.submit(pool.extract, path, lambda *_: begun.set())
        assert begun.wait(60)
        waiting = threads.submit(pool.extract, path)
        pool.close()
        for call in (busy, waiting):
            with pytest.raises(Cancelled):
                call.result()
    with pytest.raises(Cancelled):
        pool.extract(path)
    pool.close()
    assert not extractor_processes()
    assert not [t for t in threading.enumerate() if t.name.startswith("extractor")]


@linux
def test_no_process_outlives_an_engine_that_is_killed(order: Order) -> None:
    path = order("hang")
    script = (
        "import sys; from app.adapters.extraction.pool import ExtractionPool\n"
        f"if __name__ == '__main__': ExtractionPool(1, 512, 60, 1, '{HOSTILE}:obey')"
        ".extract(sys.argv[1], lambda *_: print('begun', flush=True))"
    )
    command = [sys.executable, "-c", script, path]
    engine = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert engine.stdout
    with engine.stdout as told:
        assert told.readline() == "begun\n"
    children = psutil.Process(engine.pid).children(recursive=True)
    assert children
    engine.kill()
    engine.wait()
    _, alive = psutil.wait_procs(children, timeout=30)
    assert not alive


def test_parsers_stay_out_of_the_engine_and_their_noise_too(
    order: Order, capfd: pytest.CaptureFixture[str]
) -> None:
    script = "import sys, app.adapters.extraction.pool; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    ).stdout.split()
    assert not {"kreuzberg", "pypdfium2", "olefile", "charset_normalizer"} & set(loaded)

    pool = make(f"{HOSTILE}:print_and_count_modules")
    pool.extract(order("work"))
    pool.close()
    assert capfd.readouterr() == ("", "")
